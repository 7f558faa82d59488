// Train makes the model of package model from the sentences beside it: make model. It first tells by cross-validation
// how well such a model reads sentences that it has not seen, and then trains on all of them.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/twoyes/twoyes/mailin/intent"
	"github.com/twoyes/twoyes/mailin/intent/model"
	"github.com/twoyes/twoyes/workflow"
)

// sentence is a line of the files.
type sentence struct {
	Locale, Question, Intent, Text string

	unread bool // no rule was written while reading it, so that what the rules see in it is a fair measure of them
}

// questions are what a model is made for, how large it is, and which sentences of other questions help: people also say
// what they were not asked.
var questions = []struct {
	name    string
	buckets uint32
	helps   func(sentence) bool
}{
	{"opt-in", 1 << 16, func(s sentence) bool { return s.Question == "referrer" && isOneOf(s.Intent, "undo", "correct") }},
	{"check-in", 1 << 16, func(s sentence) bool {
		return s.Question == "referrer" && isOneOf(s.Intent, "undo", "correct", "help", "status", "cadence")
	}},
	{"referrer", 1 << 15, func(s sentence) bool { return s.Question == "none" }},
	{"digest", 1 << 15, func(s sentence) bool {
		return s.Question == "check-in" && isOneOf(s.Intent, "scheduled", "met", "not_yet", "no_contact", "in_progress", "won", "lost") ||
			s.Question == "referrer" && !isOneOf(s.Intent, "unclear", "question")
	}},
	{"none", 1 << 15, func(s sentence) bool { return s.Question == "referrer" && s.Intent != "question" }},
}

func isOneOf(intent string, list ...string) bool { return slices.Contains(list, intent) }

const folds = 5

func main() {
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(dir, out string) error {
	all, err := sentences(dir)
	if err != nil {
		return err
	}
	var trained model.Trained
	for _, q := range questions {
		var examples []example
		for _, s := range all {
			if s.Question == q.name || q.helps != nil && q.helps(s) {
				if e, ok := exampleOf(q.name, s); ok {
					examples = append(examples, e)
				}
			}
		}
		validate(q.name, examples, q.buckets)
		trained.Questions = append(trained.Questions, q.name)
		trained.Linears = append(trained.Linears, model.Train(forModel(examples), q.buckets))
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	if err := trained.Save(f); err != nil {
		return err
	}
	return f.Close()
}

// example is a sentence as the rules read it.
type example struct {
	sentence
	typed intent.Typed
	rules workflow.Reading
}

func exampleOf(question string, s sentence) (example, bool) {
	e := example{sentence: s}
	e.rules, e.typed = intent.ByRules(workflow.Question(question), s.Text, time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC))
	if !s.unread {
		e.typed.Hints = nil
	}
	return e, e.typed.Text != ""
}

func forModel(examples []example) []model.Example {
	var out []model.Example
	for _, e := range examples {
		out = append(out, model.Example{Text: e.typed.Text, Hints: e.typed.Hints, Label: e.Intent})
	}
	return out
}

// sentences reads those that rules were written from, in the folder read, and those that none were, in unread.
func sentences(dir string) ([]sentence, error) {
	known, err := read(filepath.Join(dir, "read"))
	if err != nil {
		return nil, err
	}
	unread, err := read(filepath.Join(dir, "unread"))
	if err != nil {
		return nil, err
	}
	for i := range unread {
		unread[i].unread = true
	}
	if len(known) == 0 || len(unread) == 0 {
		return nil, fmt.Errorf("no sentences below %s", dir)
	}
	return append(known, unread...), nil
}

// read reads the sentences of all files, in the order of their names.
func read(dir string) ([]sentence, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.jsonl"))
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	var all []sentence
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		lines := bufio.NewScanner(strings.NewReader(string(data)))
		lines.Buffer(nil, 1<<20)
		for n := 1; lines.Scan(); n++ {
			var s sentence
			if err := json.Unmarshal(lines.Bytes(), &s); err != nil {
				return nil, fmt.Errorf("%s, line %d: %w", file, n, err)
			}
			all = append(all, s)
		}
	}
	return all, nil
}

// validate prints how well unread sentences are read with a model that has not seen them, and how often it is right by
// how sure it is, which is what the thresholds of package intent rest on.
func validate(name string, examples []example, buckets uint32) {
	steps := []float64{0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98}
	answered, right := make([]int, len(steps)), make([]int, len(steps))
	n, understood, asked, falseYes := 0, 0, 0, 0
	for fold := range folds {
		var seen, unseen []example
		for i, e := range examples {
			if e.unread && e.Question == name && i%folds == fold {
				unseen = append(unseen, e)
			} else {
				seen = append(seen, e)
			}
		}
		m := model.Train(forModel(seen), buckets)
		for _, e := range unseen {
			likely := m.Likelihoods(e.typed.Text, e.typed.Hints)
			best, p := model.Likeliest(likely)
			for i, step := range steps {
				if p >= step {
					answered[i]++
					if best == e.Intent {
						right[i]++
					}
				}
			}
			n++
			switch got := string(intent.Decide(e.rules, e.typed, likely).Intent); got {
			case e.Intent:
				understood++
			case string(workflow.Unclear):
				asked++
			case string(workflow.Yes):
				falseYes++
			}
		}
	}
	share := func(part, of int) float64 { return 100 * float64(part) / float64(max(1, of)) }
	fmt.Printf("%s: of %d unread sentences %.1f %% right, %.1f %% asked back, %.1f %% wrong; %d times a yes where there is none\n",
		name, n, share(understood, n), share(asked, n), share(n-understood-asked, n), falseYes)
	for i, step := range steps {
		fmt.Printf("  the model is at least %.2f sure of %5.1f %%, and right about %5.1f %% of these\n",
			step, share(answered[i], n), share(right[i], answered[i]))
	}
}
