package scenario_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// asked has Rita ask for an introduction of two new people and returns the first of them, and what they were asked.
func (s *story) asked(n int) (*scenario.Person, *scenario.Letter) {
	s.t.Helper()
	who := s.Person(fmt.Sprintf("Nora %c%c", 'A'+n/26, 'a'+n%26), fmt.Sprintf("nora@n%d.example", n))
	other := s.Person(fmt.Sprintf("Otto %c%c", 'A'+n/26, 'a'+n%26), fmt.Sprintf("otto@o%d.example", n))
	s.rita.Asks("Two people", fmt.Sprintf("%s and %s: you both fight with video onboarding.", who.Address(), other.Address()))
	return who, who.Receives("opt-in")
}

// consentOf returns what somebody said to the one introduction that they are part of.
func (s *story) consentOf(p *scenario.Person) workflow.Consent {
	s.t.Helper()
	ins, err := s.Store.Introductions(s.t.Context(), postgres.Filter{Party: p.Email})
	if err != nil || len(ins) != 1 {
		s.t.Fatalf("%d introductions of %s, %v", len(ins), p.Name, err)
	}
	return ins[0].Parties[ins[0].PartyAt(p.Email)].Consent
}

// unlimited lets Rita introduce as many people as a test needs.
func unlimited(c *config.Config) { c.Referrers.DailyLimit = 0 }

// TestOutOfOffice answers a question in the ways of machines: whatever they say, it is no answer, and gets none. What
// the person says afterwards is.
func TestOutOfOffice(t *testing.T) {
	table, err := txtar.ParseFile("testdata/out-of-office.txtar")
	if err != nil {
		t.Fatal(err)
	}
	languages := map[string]bool{}
	s := tell(t, unlimited)
	for n, f := range table.Files {
		language, _, _ := strings.Cut(f.Name, "-")
		languages[language] = true
		who, ask := s.asked(n)
		quote := fmt.Sprintf("On Mon, 2 Mar 2026 at 09:00, %s <%s> wrote:\n> %s", ask.From.Name, ask.From.Address,
			strings.ReplaceAll(strings.TrimSpace(ask.Text), "\n", "\n> "))
		fields, text, _ := strings.Cut(strings.NewReplacer("{subject}", ask.Subject, "{quote}", quote).Replace(string(f.Data)), "\n\n")
		s.deliver("Authentication-Results: "+postoffice.DefaultHostname+"; dmarc=pass header.from="+who.Email[len("nora@"):]+"\n"+
			"From: "+who.Address()+"\nTo: "+ask.ReplyTo[0]+"\nIn-Reply-To: <"+ask.MessageID+">\nReferences: <"+ask.MessageID+">\n"+
			"Message-ID: <away@"+who.Email[len("nora@"):]+">\nContent-Type: text/plain; charset=utf-8\n"+fields, text)
		if got := s.consentOf(who); got != workflow.ConsentAsked {
			t.Errorf("%s: the consent is %q", f.Name, got)
			continue
		}
		if unread := who.Unread(); len(unread) > 0 {
			t.Errorf("%s: it was answered with %q", f.Name, unread)
		}
		who.RepliesTo(ask, "yes")
		if got := s.consentOf(who); got != workflow.ConsentYes {
			t.Errorf("%s: a yes afterwards is %q", f.Name, got)
		}
	}
	if len(table.Files) < 60 || len(languages) < 15 {
		t.Errorf("%d texts in %d languages", len(table.Files), len(languages))
	}
	// Rita hears of nothing but of what she asked for.
	if kinds := slices.Compact(slices.Sorted(slices.Values(s.rita.Unread()))); !slices.Equal(kinds, []string{"receipt"}) {
		t.Errorf("Rita got %q", kinds)
	}
}
