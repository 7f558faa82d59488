// Package eval measures how well mail is understood, on labelled replies and labelled whole mails. The labels only
// measure; nothing is taken from them.
package eval

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/twoyes/twoyes/mailin/intent"
	"github.com/twoyes/twoyes/workflow"
)

// Tally counts what became of some labelled answers.
type Tally struct {
	N     int
	Right int // the label, or one that is accepted
	Asked int // unclear, where it need not have been: twoyes would ask back
}

// Wrong is what is neither right nor asked back.
func (t Tally) Wrong() int { return t.N - t.Right - t.Asked }

// Report is what was measured.
type Report struct {
	ByLocale  map[string]*Tally // and "all"
	ByIntent  map[string]*Tally
	FalseYes  []string // ids where consent was read and there was none
	FalseStop []string
	Misses    []string // one line for each that is not right
	Until     Tally    // dates right, of those that were labelled and whose intent was right
	Value     Tally    // amounts, likewise

	Kind, Parties, Names, Consented, Text, MailIntent Tally // of whole mails
}

// reply is a labelled answer.
type reply struct {
	ID       string          `json:"id"`
	Locale   string          `json:"locale"`
	Question string          `json:"question"`
	SentAt   time.Time       `json:"sent_at"`
	Text     string          `json:"text"`
	Intent   string          `json:"intent"`
	Accept   []string        `json:"accept"`
	Value    *workflow.Money `json:"value"`
	Until    string          `json:"until"`
}

// Parser understands whole mails.
type Parser func(ctx context.Context, raw []byte, receivedAt time.Time) workflow.Incoming

// Measure reads everything that is labelled below a folder: files of replies (*.jsonl) and folders of mails
// (expected.jsonl beside .eml files), and tells how much of it is understood.
func Measure(ctx context.Context, dir string, parse Parser) (*Report, error) {
	r := &Report{ByLocale: map[string]*Tally{}, ByIntent: map[string]*Tally{}}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.Name() == "expected.jsonl":
			return r.mails(ctx, path, parse)
		case strings.HasSuffix(path, ".jsonl"):
			return r.replies(path)
		}
		return nil
	})
	if err == nil && len(r.ByLocale) == 0 && r.Kind.N == 0 {
		err = fmt.Errorf("%s holds neither labelled replies (*.jsonl) nor labelled mails (expected.jsonl)", dir)
	}
	return r, err
}

// eachLine decodes every line of a file.
func eachLine[T any](path string, do func(T) error) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var v T
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			return fmt.Errorf("%s, line %d: %w", path, n, err)
		}
		if err := do(v); err != nil {
			return fmt.Errorf("%s, line %d: %w", path, n, err)
		}
	}
	return lines.Err()
}

func (r *Report) replies(path string) error {
	return eachLine(path, func(want reply) error {
		if want.Intent == "" {
			return errors.New("no intent: this is no labelled reply")
		}
		got := intent.Read(workflow.Question(want.Question), want.Text, want.SentAt)
		r.answer(want, got)
		return nil
	})
}

// answer tallies one answer.
func (r *Report) answer(want reply, got workflow.Reading) {
	accepted := append([]string{want.Intent}, want.Accept...)
	right := slices.Contains(accepted, string(got.Intent))
	for _, t := range []*Tally{tallyOf(r.ByLocale, "all"), tallyOf(r.ByLocale, want.Locale), tallyOf(r.ByIntent, want.Intent)} {
		t.count(right, got.Intent == workflow.Unclear)
	}
	if !right {
		r.Misses = append(r.Misses, fmt.Sprintf("%s %s %s got %s: %s", want.ID, want.Question, want.Intent, got.Intent,
			strings.Join(strings.Fields(want.Text), " ")))
	}
	if got.Intent == workflow.Yes && !right {
		r.FalseYes = append(r.FalseYes, want.ID)
	}
	if got.Intent == workflow.Stop && !right {
		r.FalseStop = append(r.FalseStop, want.ID)
	}
	if string(got.Intent) != want.Intent {
		return
	}
	if want.Until != "" {
		r.Until.count(got.Until.Format(time.DateOnly) == want.Until, false)
	}
	if want.Value != nil {
		r.Value.count(got.Value != nil && sameAmount(got.Value.Amount, want.Value.Amount), false)
	}
}

func sameAmount(a, b string) bool {
	trim := func(s string) string {
		if strings.Contains(s, ".") {
			s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
		}
		return s
	}
	return trim(a) == trim(b)
}

func tallyOf(m map[string]*Tally, key string) *Tally {
	if m[key] == nil {
		m[key] = &Tally{}
	}
	return m[key]
}

func (t *Tally) count(right, asked bool) {
	t.N++
	switch {
	case right:
		t.Right++
	case asked:
		t.Asked++
	}
}

// Share is a part of the whole in percent; of nothing it is 100.
func Share(n, of int) float64 {
	if of == 0 {
		return 100
	}
	return 100 * float64(n) / float64(of)
}
