package scenario_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/localpg/pgtest"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// another is a second twoyes, of another business, on the same post office and under the same clock.
type another struct {
	*app.App

	s *story
}

const elsewhere = "hello@elsewhere.example"

func (s *story) another() another {
	s.t.Helper()
	store, err := postgres.Open(s.t.Context(), pgtest.URL(s.t))
	if err != nil {
		s.t.Fatal(err)
	}
	if _, _, err := store.Migrate(s.t.Context()); err != nil {
		s.t.Fatal(err)
	}
	set, err := templates.Load("")
	if err != nil {
		s.t.Fatal(err)
	}
	cfg := s.Config
	cfg.Business.Name, cfg.Mailbox.Address = "Elsewhere", elsewhere
	cfg.Referrers = config.Referrers{Allow: "anyone", DailyLimit: 50}
	cfg.IMAP.Username, cfg.SMTP.Username = "box@elsewhere.example", elsewhere
	a, err := app.New(context.WithoutCancel(s.t.Context()), cfg, store, set, slog.New(slog.NewTextHandler(s.t.Output(), nil)), s.Now, time.Now)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() {
		a.Sender.Close()
		a.Watcher.Close()
		_ = store.Close()
	})
	return another{a, s}
}

// settle is what World.Settle does, for this one.
func (a another) settle() {
	a.s.t.Helper()
	_, err := a.Watcher.Sync(a.s.t.Context())
	if err == nil {
		err = a.Engine.Drain(a.s.t.Context())
	}
	if err == nil {
		_, err = a.Sender.RunOnce(a.s.t.Context())
	}
	if err != nil {
		a.s.t.Fatal(err)
	}
}

// withoutMarks is a mail from which a gateway took all that says that a program wrote it.
func withoutMarks(raw []byte) []byte {
	header, body, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	lines := slices.DeleteFunc(strings.Split(string(header), "\r\n"), func(l string) bool {
		name, _, _ := strings.Cut(l, ":")
		return slices.Contains([]string{"Auto-Submitted", "X-Auto-Response-Suppress", "Twoyes-Kind", "Twoyes-Ref", "List-Unsubscribe"}, name)
	})
	return []byte(strings.Join(lines, "\r\n") + "\r\n\r\n" + string(body))
}

// Two twoyes are introduced to each other's people, and write to each other's mailbox.
func TestAttack_twoOfThemEndWithinTwoMails(t *testing.T) {
	t.Parallel()
	for gateway, most := range map[string]int64{"that changes nothing": 2, "that takes the marks of programs away": 6} {
		s := tell(t, func(c *config.Config) { c.IMAP.Username, c.Referrers.Allow = "box@quayside.example", "anyone" })
		var between atomic.Int64
		for address, box := range map[string]string{scenario.Mailbox: "box@quayside.example", elsewhere: "box@elsewhere.example"} {
			s.Person("Box", box)
			s.Office.AddRoute(address, string(s.Config.SMTP.Password), func(from, _ string, raw []byte) error {
				if strings.Contains(from, "intros") || strings.Contains(from, "hello") {
					between.Add(1)
					if gateway != "that changes nothing" {
						raw = withoutMarks(raw)
					}
				}
				return s.Office.Deliver(box, raw)
			})
		}
		two := s.another()
		s.rita.Asks("The Club and Anna", "Elsewhere <"+elsewhere+"> and Anna Berg <anna@berg.example>: you both like boats.")
		s.rita.Receives("receipt")
		var soon int64
		for day := range 30 {
			for range 5 { // to and fro
				two.settle()
				s.Settle()
			}
			if day == 5 {
				soon = between.Load()
			}
			s.Day(day)
		}
		// A question and its reminder are no answers, and get none. Where nothing shows that programs write, each asks back once.
		if n := between.Load(); n > most || n > soon {
			t.Errorf("through a gateway %s %d mails went between them, %d in the first days", gateway, n, soon)
		}
		s.anna.ReceivesNothing()
	}
}

// Programs that answer whatever comes, at once, with nothing that says that they are programs.
func TestAttack_aProgramThatAnswersEverythingIsSoonLeftAlone(t *testing.T) {
	t.Parallel()
	answers := map[string]func(n int, l *scenario.Letter) scenario.Draft{
		"a vacation": func(_ int, l *scenario.Letter) scenario.Draft {
			return scenario.Draft{To: l.ReplyTo, Subject: "Re: " + l.Subject, Answers: l, Text: "Thank you for your mail! I read it as soon as I can."}
		},
		"a vacation without a trace": func(_ int, l *scenario.Letter) scenario.Draft {
			return scenario.Draft{To: []string{l.From.Address}, Subject: "Thank you", Text: "Thank you for writing to us. Your message is important to us."}
		},
		"a ticket system": func(n int, l *scenario.Letter) scenario.Draft {
			return scenario.Draft{To: l.ReplyTo, Subject: fmt.Sprintf("[#%d] We have received your request", 4711+n), Text: fmt.Sprintf("Ticket %d was opened for you: %s", 4711+n, l.Subject)}
		},
		"a ticket system without a trace": func(n int, l *scenario.Letter) scenario.Draft {
			return scenario.Draft{To: []string{l.From.Address}, Subject: fmt.Sprintf("[#%d] New ticket", 4711+n), Text: fmt.Sprintf("Ticket %d was opened.", 4711+n)}
		},
		"a mailer daemon with a From": func(_ int, l *scenario.Letter) scenario.Draft {
			return scenario.Draft{To: []string{strings.Trim(l.Header.Get("Return-Path"), "<>")}, Subject: "Delivery delayed", Text: "Your mail waits."}
		},
	}
	for name, answer := range answers {
		s := tell(t, func(c *config.Config) { c.Referrers.Allow = "anyone" })
		s.rita.Asks("Anna and Ben", why)
		total, day := 0, 0
		for ; day < 14; day++ {
			today := 0
			for range 10 {
				unread := s.anna.Unread()
				for _, kind := range unread {
					today++
					s.anna.Send(answer(total+today, s.anna.Receives(kind)))
				}
				if len(unread) == 0 {
					break
				}
			}
			if today > 2 {
				t.Errorf("%s got %d mails on day %d", name, today, day)
			}
			total += today
			s.Day(day + 1)
		}
		if total > 5 { // the question, the reminder, and three times what it was that they wanted
			t.Errorf("%s got %d mails in two weeks", name, total)
		}
		s.ben.ReceivesNothing()
	}
}

// Rita's introduction comes by lists that she wrote to: one keeps her From, one puts its own there.
func TestAttack_aListIsNoReferrer(t *testing.T) {
	s := tell(t, func(c *config.Config) {
		c.Referrers.Allow = "anyone"
		c.Referrers.Addresses = append(c.Referrers.Addresses, "club@lists.example")
	})
	rita := pass + "rossi.example\nFrom: Rita Rossi <rita@rossi.example>\n"
	munged := pass + "lists.example\nFrom: Rita Rossi via Club <club@lists.example>\nReply-To: rita@rossi.example\n"
	for i, header := range []string{
		rita + "List-Id: The club <club.lists.example>", rita + "List-Post: <mailto:club@lists.example>\nPrecedence: list", rita + "Precedence: bulk",
		munged + "List-Id: The club <club.lists.example>", munged + "List-Unsubscribe: <mailto:club-leave@lists.example>\nPrecedence: list\nSender: owner-club@lists.example",
		munged + "Mailing-List: list club@lists.example; contact club-owner@lists.example", rita + "X-Mailing-List: club@lists.example\nList-Id: club.lists.example",
	} {
		s.deliver(fmt.Sprintf("%s\nTo: club@lists.example, Anna Berg <anna@berg.example>, Ben Okafor <ben@okafor.example>\nSubject: [club] Anna, meet Ben\nMessage-ID: <%d@lists.example>", header, i),
			why+"\n_______________________________________________\nclub mailing list, club@lists.example")
	}
	s.Day(30)
	if sent := s.given(); len(sent) > 0 {
		t.Errorf("%d mails went out", len(sent))
	}
	if ins, err := s.Store.Introductions(t.Context(), postgres.Filter{}); err != nil || len(ins) > 0 {
		t.Errorf("%d introductions, %v", len(ins), err)
	}
}

// Rita's account sends a thousand introductions in a minute.
func TestAttack_aFloodOfIntroductionsEndsAtTheLimit(t *testing.T) {
	t.Parallel()
	const limit = 5
	s := tell(t, func(c *config.Config) { c.Referrers.DailyLimit = limit })
	for n := range 1000 {
		s.rita.SendUnread(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "Two more", Text: fmt.Sprintf(
			"Ada Flood <a%d@flood.example> and Bob Flood <b%d@flood.example>: you both sail.", n, n)})
		if n%17 == 0 {
			s.Jump(time.Second)
		}
	}
	s.Settle()
	kinds := map[string]int{}
	for _, k := range s.rita.Unread() {
		kinds[k]++
	}
	mails, err := s.Store.Outbox(t.Context(), "", false)
	if err != nil {
		t.Fatal(err)
	}
	asks := 0
	for _, m := range mails {
		if m.Kind == string(workflow.MailOptIn) {
			asks++
		}
	}
	// The addresses do not exist, so each question that was sent comes to nothing, and she is told.
	if asks != limit || kinds["receipt"] != limit || kinds["notice"] != limit+1 || len(kinds) != 2 {
		t.Errorf("%d questions, and Rita got %v", asks, kinds)
	}
}

// One mail names five hundred people. It is asked back, and writes to none of them.
func TestAttack_aMailToAllTheWorldWritesToNobody(t *testing.T) {
	s := tell(t)
	var to []string
	for n := range 500 {
		to = append(to, fmt.Sprintf("Crowd %d <crowd%d@crowd.example>", n, n))
	}
	s.rita.Send(scenario.Draft{To: to, Bcc: []string{scenario.Mailbox}, Subject: "All meet all", Text: "You should all meet."})
	s.rita.Receives("clarify")
	s.rita.Asks("Ask them all", strings.Join(to, ", ")+": you should all meet.")
	s.rita.Receives("clarify")
	s.rita.Replies(strings.Join(to, ", "))
	s.Day(30)
	for _, e := range s.given() {
		if !slices.Equal(e.To, []string{s.rita.Email}) {
			t.Errorf("a mail to %q", e.To)
		}
	}
	if len(s.given()) > 10 {
		t.Errorf("%d mails", len(s.given()))
	}
}
