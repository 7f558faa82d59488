package e2e

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"github.com/twoyes/twoyes/internal/postoffice"
)

// tally counts how often something happened to whom.
type tally struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *tally) add(what string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.n == nil {
		c.n = map[string]int{}
	}
	c.n[what]++
	return c.n[what]
}

func (c *tally) of(what string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n[what]
}

// TestLostAnswers loses the answer to a mail that was taken, once and twice, and refuses one for the moment.
func TestLostAnswers(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	var delivered, tried tally
	again := make(chan time.Time, 10)
	w.office.SetHooks(postoffice.Hooks{
		Rcpt: func(_, to string) error {
			if !strings.HasPrefix(to, "busy") {
				return nil
			}
			again <- time.Now()
			if tried.add(to) == 1 {
				return &smtp.SMTPError{Code: 450, EnhancedCode: smtp.EnhancedCode{4, 2, 0}, Message: "Greylisted, please come back"}
			}
			return nil
		},
		Delivered: func(e postoffice.Envelope) error {
			n := delivered.add(e.To[0])
			if strings.HasPrefix(e.To[0], "once") && n == 1 || strings.HasPrefix(e.To[0], "twice") {
				return postoffice.ErrDrop
			}
			return nil
		},
	})
	rita, ben := w.rita(), w.person("Ben Okafor", "ben@okafor.example")
	once, twice := w.person("Olga Once", "once@lost.example"), w.person("Tom Twice", "twice@lost.example")
	busy := w.person("Bea Busy", "busy@lost.example")
	d := w.run().ready()
	for _, p := range []*person{once, twice, busy} {
		rita.asks(p, ben)
	}

	first := once.receives("opt-in")
	second := once.receives("opt-in")
	if first.MessageID != second.MessageID {
		t.Errorf("sent again as %s, before as %s", second.MessageID, first.MessageID)
	}
	once.replies(second, "Yes please, introduce us")
	ben.receives("opt-in")

	busy.receives("opt-in")
	if mails := w.outbox(busy.email); len(mails) != 1 || mails[0].Status != "sent" || mails[0].Attempts != 2 {
		t.Errorf("the mail that was put off: %+v", mails)
	}
	if after := -(<-again).Sub(<-again); after > 10*time.Second {
		t.Errorf("after 450 it was tried again %s later", after)
	}

	twice.receives("opt-in")
	twice.receives("opt-in")
	eventually(t, "the mail stays in doubt", patience, func() error {
		mails := w.outbox(twice.email)
		if len(mails) != 1 || mails[0].Status != "in_doubt" || mails[0].Attempts != 2 || mails[0].Response == nil ||
			mails[0].NextAttemptAt != nil || mails[0].SentAt != nil {
			return fmt.Errorf("%+v", mails)
		}
		return nil
	})
	if _, copies := w.onceEach(2); copies != 2 {
		t.Errorf("%d copies", copies)
	}
	// The operator looks, and decides.
	id := fmt.Sprint(w.outbox(twice.email)[0].ID)
	if _, stderr, code := w.cli("outbox", "drop", id); code != 0 {
		t.Errorf("outbox drop exits with %d: %s", code, stderr)
	}
	if mails := w.outbox(twice.email); mails[0].Status != "cancelled" {
		t.Errorf("after the drop it is %s", mails[0].Status)
	}
	if once, busy := delivered.of(once.email), tried.of(busy.email); once != 2 || busy != 2 {
		t.Errorf("once was sent %d times, busy tried %d times", once, busy)
	}
	w.accounted()
	d.terminate()
	d.ends(10 * time.Second)
}

// TestServersGoAndComeBack takes the mail servers away from a daemon, one after the other.
func TestServersGoAndComeBack(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	rita, anna, ben := w.rita(), w.person("Anna Berg", "anna@berg.example"), w.person("Ben Okafor", "ben@okafor.example")
	d := w.run().ready()

	w.office.SetSMTPDown(true)
	rita.asks(anna, ben)
	d.answers("/readyz", http.StatusServiceUnavailable)
	if c := w.status().Outbox; c["queued"] == 0 || c["failed"]+c["sent"] > 0 {
		t.Errorf("while nothing can be sent: %v", c)
	}
	w.office.SetSMTPDown(false)
	up := time.Now()
	ask := anna.receives("opt-in")
	t.Logf("SMTP: sent %s after the server came back", time.Since(up).Round(time.Millisecond))
	d.answers("/readyz", http.StatusOK)

	w.dovecot.Kill()
	d.answers("/readyz", http.StatusServiceUnavailable)
	if connected := w.status().IMAP.Connected; connected {
		eventually(t, "status says that the mailbox is away", patience, func() error {
			if w.status().IMAP.Connected {
				return fmt.Errorf("connected")
			}
			return nil
		})
	}
	w.dovecot.Restart()
	anna.replies(ask, "Yes, please do")
	up = time.Now()
	ask = ben.receives("opt-in")
	t.Logf("IMAP: read %s after the server came back", time.Since(up).Round(time.Millisecond))
	d.answers("/readyz", http.StatusOK)

	// The provider restores the mailbox: every message has a new UID, and none is new.
	before := len(w.inbox())
	w.dovecot.BumpUIDValidity(mailbox)
	eventually(t, "the mailbox has been read anew", patience, func() error {
		if n := len(w.inbox()); n != 2*before {
			return fmt.Errorf("%d messages are listed, there were %d", n, before)
		}
		return nil
	})
	ben.replies(ask, "Very gladly")
	anna.receives("introduction")
	w.atRest()
	handled := 0
	for _, m := range w.inbox() {
		if m.Status == "handled" {
			handled++
		} else if m.Status != "ignored" || m.Reason == nil || *m.Reason != "duplicate" {
			t.Errorf("a message that was there before: %+v", m)
		}
	}
	if handled != before+1 {
		t.Errorf("%d messages were handled, not %d", handled, before+1)
	}
	if mails, _ := w.onceEach(0); mails != 1+2+3+1 {
		t.Errorf("%d mails were sent", mails)
	}
	d.terminate()
	d.ends(10 * time.Second)
}
