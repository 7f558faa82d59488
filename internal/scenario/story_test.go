package scenario_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/localpg/pgtest"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// story is a scenario with the people that every story needs.
type story struct {
	*scenario.World

	t               *testing.T
	url             string // of the database
	rita, anna, ben *scenario.Person
	corrected       []string // addresses that were put right, merged or erased: who has them was part of it once
}

const why = "Anna Berg <anna@berg.example> and Ben Okafor <ben@okafor.example>: you both fight with video onboarding."

// tell begins a story. Rita is listed; Anna and Ben have never heard of twoyes.
func tell(t *testing.T, configure ...func(*config.Config)) *story {
	t.Helper()
	url := pgtest.URL(t)
	store, err := postgres.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := store.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	w := scenario.Start(context.WithoutCancel(t.Context()), scenario.Options{
		Store: store, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Fail: func(format string, args ...any) {
			t.Helper()
			t.Fatalf(format, args...)
		},
		Configure: func(c *config.Config) {
			c.Referrers.Addresses = []string{"rita@rossi.example"}
			for _, f := range configure {
				f(c)
			}
		},
	})
	s := &story{World: w, t: t, url: url}
	s.rita = w.Person("Rita Rossi", "rita@rossi.example")
	s.anna = w.Person("Anna Berg", "anna@berg.example")
	s.ben = w.Person("Ben Okafor", "ben@okafor.example")
	t.Cleanup(func() {
		s.holds()
		w.Close()
		_ = store.Close()
	})
	return s
}

// holds checks what is true of every story in the end: nobody got mail about what they have no part in, no private
// token reached two people, and every message that came in was accounted for.
func (s *story) holds() {
	ctx := context.WithoutCancel(s.t.Context())
	ins, err := s.Store.Introductions(ctx, postgres.Filter{})
	if err != nil {
		s.t.Fatal(err)
	}
	mails, err := s.Store.Outbox(ctx, "", false)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, m := range mails {
		if !m.Ref.Valid {
			continue
		}
		aboutReward := m.Kind == string(workflow.MailReward) || m.Kind == string(workflow.MailClarify)
		if aboutReward && slices.Contains(s.Config.Business.Operator, m.To) {
			continue
		}
		i := slices.IndexFunc(ins, func(in workflow.Introduction) bool { return in.Ref == m.Ref.String })
		if i < 0 || ins[i].Referrer.Email != m.To && ins[i].PartyAt(m.To) == workflow.NoParty && !slices.Contains(s.corrected, m.To) {
			s.t.Errorf("%s about %s went to %s, who is not part of it", m.Kind, m.Ref.String, m.To)
		}
	}
	s.wire(ins)
	counts, err := s.Store.Counts(ctx, "INBOX")
	if err != nil {
		s.t.Fatal(err)
	}
	if counts.Waiting > 0 {
		s.t.Errorf("%d messages were never handled", counts.Waiting)
	}
}

// one returns the only introduction.
func (s *story) one() workflow.Introduction {
	s.t.Helper()
	ins, err := s.Store.Introductions(s.t.Context(), postgres.Filter{})
	if err != nil {
		s.t.Fatal(err)
	}
	if len(ins) != 1 {
		s.t.Fatalf("there are %d introductions", len(ins))
	}
	return ins[0]
}

// stands checks where the only introduction stands.
func (s *story) stands(state workflow.State) {
	s.t.Helper()
	if in := s.one(); in.State != state {
		s.t.Fatalf("%s is %s, not %s", in.Ref, in.State, state)
	}
}

// says checks that a mail contains some words, in its text and its HTML.
func (s *story) says(l *scenario.Letter, words ...string) {
	s.t.Helper()
	for _, w := range words {
		if !strings.Contains(strings.Join(strings.Fields(l.Text), " "), w) {
			s.t.Errorf("the %s %q does not say %q:\n%s", l.Kind, l.Subject, w, l.Text)
		}
	}
}

// hides checks that some words are nowhere in a mail.
func (s *story) hides(l *scenario.Letter, words ...string) {
	s.t.Helper()
	for _, w := range words {
		if strings.Contains(strings.ToLower(l.Text+l.HTML+string(l.Raw)), strings.ToLower(w)) {
			s.t.Errorf("the %s %q shows %q", l.Kind, l.Subject, w)
		}
	}
}

// aside lists why messages are kept aside.
func (s *story) aside() []string {
	s.t.Helper()
	messages, err := s.Store.Messages(s.t.Context(), false)
	if err != nil {
		s.t.Fatal(err)
	}
	var reasons []string
	for _, m := range messages {
		reasons = append(reasons, m.Reason)
	}
	return reasons
}
