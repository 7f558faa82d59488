package scenario_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/mailin/message"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// TestForged plays mail that pretends to come from Rita, or that shows her to people and somebody else to programs;
// each file is named after its trick. On top of each lies what the receiving host wrote. What lies in the mailbox may
// end its lines either way.
func TestForged(t *testing.T) {
	files, err := filepath.Glob("testdata/forged/*.eml")
	if err != nil || len(files) < 40 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	ends := map[string]*strings.Replacer{"LF": strings.NewReplacer(), "CRLF": strings.NewReplacer("\n", "\r\n")}
	for name, end := range ends {
		for _, allow := range []string{"listed", "anyone"} {
			t.Run(name+" "+allow, func(t *testing.T) {
				s := tell(t, func(c *config.Config) { c.Referrers.Allow = allow })
				for _, file := range files {
					s.forged(strings.TrimSuffix(filepath.Base(file), ".eml"), end.Replace(read(t, file)))
				}
				s.Day(4)
				s.anna.ReceivesNothing()
				s.ben.ReceivesNothing()
				if ins, err := s.Store.Introductions(t.Context(), postgres.Filter{}); err != nil || len(ins) > 0 {
					t.Fatalf("%d introductions, %v", len(ins), err)
				}
				s.rita.Asks("Anna and Ben", why)
				s.anna.Receives("opt-in")
			})
		}
	}
}

func read(t *testing.T, file string) string {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// forged delivers a mail and checks that it did nothing: it is kept aside or ignored for a reason, and all that was
// written is at most one confirm a day, to whom the mail says that it is from.
func (s *story) forged(name, raw string) {
	s.t.Helper()
	before := s.sent()
	s.put([]byte(raw))
	s.Settle()
	messages, err := s.Store.Messages(s.t.Context(), true)
	if err != nil {
		s.t.Fatal(err)
	}
	// The newest comes first.
	if m := messages[0]; m.Status != postgres.Quarantined && m.Status != postgres.Ignored || m.Reason == "" {
		s.t.Errorf("%s: %s, %q", name, m.Status, m.Reason)
	}
	for _, m := range s.sent()[len(before):] {
		earlier := slices.ContainsFunc(before, func(b postgres.Outgoing) bool { return b.To == m.To })
		header, _ := message.ReadHeader([]byte(raw))
		author, _ := message.Author(header)
		if m.Kind != string(workflow.MailConfirm) || m.To != author.Email || earlier {
			s.t.Errorf("%s: a %s to %s", name, m.Kind, m.To)
		}
	}
}

// put leaves a mail in the mailbox of twoyes as it is.
func (s *story) put(raw []byte) {
	s.t.Helper()
	if err := s.Office.Deliver(scenario.Mailbox, raw); err != nil {
		s.t.Fatal(err)
	}
}

// sent lists the mails of twoyes, oldest first.
func (s *story) sent() []postgres.Outgoing {
	s.t.Helper()
	mails, err := s.Store.Outbox(s.t.Context(), "", false)
	if err != nil {
		s.t.Fatal(err)
	}
	return mails
}
