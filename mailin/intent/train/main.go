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
}

// questions are what a model is made for, how large it is, and which sentences of other questions help.
var questions = []struct {
	name    string
	buckets uint32
	helps   func(sentence) bool
}{
	{"opt-in", 1 << 15, nil},
	{"check-in", 1 << 15, nil},
	{"referrer", 1 << 13, func(s sentence) bool { return s.Question == "none" }},
	{"digest", 1 << 13, func(s sentence) bool {
		return s.Question == "check-in" && slices.Contains([]string{"scheduled", "met", "not_yet", "no_contact", "in_progress", "won", "lost"}, s.Intent)
	}},
	{"none", 1 << 12, func(s sentence) bool {
		return s.Question == "referrer" && slices.Contains([]string{"stop", "help", "status", "thanks", "cadence", "unclear"}, s.Intent)
	}},
}

const folds = 5

func main() {
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(dir, out string) error {
	all, err := read(dir)
	if err != nil {
		return err
	}
	var trained model.Trained
	for _, q := range questions {
		var examples []model.Example
		for _, s := range all {
			if s.Question != q.name && (q.helps == nil || !q.helps(s)) {
				continue
			}
			_, typed := intent.ByRules(workflow.Question(q.name), s.Text, time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC))
			if typed.Text != "" {
				examples = append(examples, model.Example{Text: typed.Text, Label: s.Intent})
			}
		}
		validate(q.name, examples, q.buckets)
		trained.Questions = append(trained.Questions, q.name)
		trained.Linears = append(trained.Linears, model.Train(examples, q.buckets))
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

// validate prints how often a model that has not seen a sentence is right about it, by how sure it is.
func validate(name string, examples []model.Example, buckets uint32) {
	steps := []float64{0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95}
	answered, right := make([]int, len(steps)), make([]int, len(steps))
	for fold := range folds {
		var seen, unseen []model.Example
		for i, e := range examples {
			if i%folds == fold {
				unseen = append(unseen, e)
			} else {
				seen = append(seen, e)
			}
		}
		m := model.Train(seen, buckets)
		for _, e := range unseen {
			best, p := "", 0.0
			for label, share := range m.Likelihoods(e.Text) {
				if share > p {
					best, p = label, share
				}
			}
			for i, step := range steps {
				if p >= step {
					answered[i]++
					if best == e.Label {
						right[i]++
					}
				}
			}
		}
	}
	fmt.Printf("%s: %d sentences\n", name, len(examples))
	for i, step := range steps {
		fmt.Printf("  at least %.2f sure: %5.1f %% answered, %5.1f %% of these right\n", step,
			100*float64(answered[i])/float64(len(examples)), 100*float64(right[i])/float64(max(1, answered[i])))
	}
}
