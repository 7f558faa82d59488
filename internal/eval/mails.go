package eval

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/twoyes/twoyes/mailin/intent"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/engine"
)

// labelled is what a whole mail should be understood as.
type labelled struct {
	File       string             `json:"file"`
	Kind       string             `json:"kind"`
	AcceptKind []string           `json:"accept_kind"`
	From       string             `json:"from"`
	Parties    []workflow.Address `json:"parties"`
	Consented  []string           `json:"consented"`
	ReplyText  *string            `json:"reply_text"`
	Intent     string             `json:"intent"`
	Accept     []string           `json:"accept"`
	Note       string             `json:"note"`
}

var questionNote = regexp.MustCompile(`^question=([a-z-]+)`)

func (r *Report) mails(ctx context.Context, path string, parse Parser) error {
	return eachLine(path, func(want labelled) error {
		raw, err := os.ReadFile(filepath.Join(filepath.Dir(path), want.File))
		if err != nil {
			return err
		}
		got := parse(ctx, raw, time.Time{})
		miss := func(what string, got any) {
			r.Misses = append(r.Misses, fmt.Sprintf("%s %s: %v", want.File, what, got))
		}
		check := func(t *Tally, ok bool, what string, got any) {
			t.count(ok, false)
			if !ok {
				miss(what, got)
			}
		}
		kinds := append([]string{want.Kind}, want.AcceptKind...)
		check(&r.Kind, slices.Contains(kinds, string(got.Kind)), "kind "+want.Kind, got.Kind)
		if want.Parties != nil {
			same := samePeople(want.Parties, got.Parties)
			check(&r.Parties, same, "parties", got.Parties)
			if same {
				check(&r.Names, sameNames(want.Parties, got.Parties), "names", got.Parties)
			}
		}
		if len(want.Consented) > 0 {
			check(&r.Consented, sameSet(want.Consented, got.Consented), "consented", got.Consented)
		}
		if want.ReplyText != nil && want.Kind == string(workflow.KindReply) {
			w, g := fold(*want.ReplyText), fold(got.Text)
			check(&r.Text, strings.HasPrefix(g, w[:min(len(w), 400)]) && len(g) <= len(w)*13/10+120, "reply text", g)
		}
		if want.Intent == "" {
			return nil
		}
		reading := readingOf(want, got)
		right := slices.Contains(append([]string{want.Intent}, want.Accept...), string(reading.Intent))
		r.MailIntent.count(right, reading.Intent == workflow.Unclear)
		if !right {
			miss("intent "+want.Intent, reading.Intent)
		}
		if reading.Intent == workflow.Yes && !right {
			r.FalseYes = append(r.FalseYes, want.File)
		}
		return nil
	})
}

// readingOf reads what a mail says, under the question that its label names.
func readingOf(want labelled, got workflow.Incoming) workflow.Reading {
	if got.Kind == workflow.KindCommand {
		return engine.ReadCommand(intent.Read, got)
	}
	question := workflow.AskOptIn
	if m := questionNote.FindStringSubmatch(want.Note); m != nil {
		question = workflow.Question(m[1])
	}
	return intent.Read(question, got.Text, got.Date)
}

func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

func sameSet(a, b []string) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	for _, list := range [][]string{a, b} {
		for i := range list {
			list[i] = strings.ToLower(list[i])
		}
		slices.Sort(list)
	}
	return slices.Equal(a, b)
}

func emails(people []workflow.Address) []string {
	out := make([]string, len(people))
	for i, p := range people {
		out[i] = p.Email
	}
	return out
}

func samePeople(a, b []workflow.Address) bool { return sameSet(emails(a), emails(b)) }

// sameNames reports whether each name shares a word with the one expected, whatever titles stand around it.
func sameNames(want, got []workflow.Address) bool {
	for _, w := range want {
		i := slices.IndexFunc(got, func(g workflow.Address) bool { return strings.EqualFold(g.Email, w.Email) })
		words := strings.Fields(strings.ToLower(got[i].Name))
		if w.Name != "" && !slices.ContainsFunc(strings.Fields(strings.ToLower(w.Name)), func(s string) bool {
			return slices.Contains(words, s)
		}) {
			return false
		}
	}
	return true
}
