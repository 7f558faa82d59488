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

// guest is somebody who was asked whether they would like to meet somebody else.
type guest struct {
	*scenario.Person

	ask *scenario.Letter
}

// guests has Rita ask for n introductions of two new people each, and returns the first of each two.
func (s *story) guests(n int) []guest {
	s.t.Helper()
	list := make([]guest, n)
	for i := range list {
		tag := fmt.Sprintf("%c%c", 'A'+i/26, 'a'+i%26)
		list[i].Person = s.Person("Nora "+tag, fmt.Sprintf("nora@n%d.example", i))
		other := s.Person("Otto "+tag, fmt.Sprintf("otto@o%d.example", i))
		s.rita.SendUnread(scenario.Draft{
			To: []string{scenario.Mailbox}, Subject: "Nora and Otto",
			Text: list[i].Address() + " and " + other.Address() + ": you both fight with video onboarding.",
		})
	}
	s.Settle()
	for i := range list {
		list[i].ask = list[i].Receives("opt-in")
	}
	return list
}

// answer makes the bytes of a mail of theirs that answers what they were asked, as their own server vouches for it.
func (g guest) answer(fields, body string) []byte {
	domain := g.Email[strings.Index(g.Email, "@")+1:]
	mail := "Authentication-Results: " + postoffice.DefaultHostname + "; dmarc=pass header.from=" + domain + "\n" +
		"From: " + g.Address() + "\nTo: " + g.ask.ReplyTo[0] + "\nIn-Reply-To: <" + g.ask.MessageID + ">\n" +
		"Message-ID: <answer@" + domain + ">\nMIME-Version: 1.0\n" + fields + "\n\n" + body
	return []byte(strings.NewReplacer("\r\n", "\r\n", "\n", "\r\n").Replace(mail))
}

// consentOf returns what somebody said to the one introduction that they are part of.
func (s *story) consentOf(p guest) workflow.Consent {
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
	guests := s.guests(len(table.Files))
	for i, f := range table.Files {
		language, _, _ := strings.Cut(f.Name, "-")
		languages[language] = true
		who, ask := guests[i], guests[i].ask
		quote := fmt.Sprintf("On Mon, 2 Mar 2026 at 09:00, %s <%s> wrote:\n> %s", ask.From.Name, ask.From.Address,
			strings.ReplaceAll(strings.TrimSpace(ask.Text), "\n", "\n> "))
		fields, text, _ := strings.Cut(strings.NewReplacer("{subject}", ask.Subject, "{quote}", quote).Replace(string(f.Data)), "\n\n")
		s.put(who.answer("Content-Type: text/plain; charset=utf-8\n"+fields, text))
		s.Settle()
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
