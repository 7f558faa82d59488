package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/postoffice"
)

// TestStop_race freezes the mail server in front of mail to people who say stop meanwhile.
func TestStop_race(t *testing.T) {
	t.Parallel()
	const n = 3
	w := freshWorld(t)
	frozen, thaw := make(chan string, 2*n), make(chan struct{})
	var tried tally
	w.office.SetHooks(postoffice.Hooks{Rcpt: func(_, to string) error {
		if to != "rita@rossi.example" && tried.add(to) == 1 { // the check-in, and not the word that they are left alone
			frozen <- to
			<-thaw
		}
		return nil
	}})
	rita := w.rita()
	var people []*person
	for i := range 2 * n {
		people = append(people, w.person(fmt.Sprintf("Pat %c", 'A'+i), fmt.Sprintf("pat%d@pat.example", i)))
	}
	d := w.run("TWOYES_SCHEDULE_CHECK_IN_AFTER=1s", fmt.Sprintf("TWOYES_SMTP_CONNECTIONS=%d", 2*n+2)).ready()
	for i := range n {
		rita.introduces(people[2*i], people[2*i+1])
	}
	for range people {
		select {
		case <-frozen:
		case <-time.After(patience):
			t.Fatal("the check-ins do not come")
		}
	}
	for _, p := range people {
		p.sends(draft{to: []string{mailbox}, subject: "stop", text: "stop"})
	}
	for _, p := range people {
		p.receives("stopped") // while the check-in hangs in its own connection
	}
	close(thaw)
	eventually(t, "the check-ins are withdrawn", patience, func() error {
		for _, p := range people {
			for _, m := range w.outbox(p.email) {
				if m.Kind == "check-in" && m.Status != "cancelled" {
					return fmt.Errorf("%+v", m)
				}
			}
		}
		return nil
	})
	w.atRest()
	for _, m := range w.sent() {
		if m.kind == "check-in" {
			t.Errorf("a check-in to %s was accepted after their stop", m.to)
		}
	}
	for _, p := range people {
		p.has("stopped")
	}
	w.accounted()
	d.terminate()
	d.ends(10 * time.Second)
}

// TestTerminate_sendInHand sends SIGTERM while the mail server thinks about a mail.
func TestTerminate_sendInHand(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	frozen, thaw := make(chan struct{}, 10), make(chan struct{})
	w.office.SetHooks(postoffice.Hooks{Data: func(postoffice.Envelope) error {
		frozen <- struct{}{}
		<-thaw
		return nil
	}})
	rita, anna, ben := w.rita(), w.person("Anna Berg", "anna@berg.example"), w.person("Ben Okafor", "ben@okafor.example")
	d := w.run().ready()
	rita.asks(anna, ben)
	for range 2 { // the receipt and the question
		select {
		case <-frozen:
		case <-time.After(patience):
			t.Fatal("no mail comes")
		}
	}
	d.terminate()
	eventually(t, "nobody answers any more", patience, func() error {
		if code, _, err := d.get("/healthz"); err == nil {
			return fmt.Errorf("/healthz answers %d", code)
		}
		return nil
	})
	close(thaw)
	d.ends(10 * time.Second)
	if c := w.status().Outbox; c["sent"] != 2 || c["in_doubt"]+c["queued"]+c["sending"] != 0 {
		t.Errorf("the outbox is left as %v", c)
	}
	w.onceEach(0)
}

// TestTwoDaemons lets two daemons share a database and a mailbox.
func TestTwoDaemons(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	one, two := w.run(killsConfig), w.run(killsConfig) // both bring the schema up to date
	one.ready()
	two.ready()
	play := newPlay(w, 5)
	defer play.end()
	play.finish(patience)
	w.accounted()
	w.atRest()
	if mails, _ := w.onceEach(0); mails != 5*(1+2*2+3+1) {
		t.Errorf("%d mails were sent", mails)
	}
	for _, m := range w.inbox() {
		if m.Status != "handled" || m.Attempts != 1 {
			t.Errorf("%+v", m)
		}
	}
	one.terminate()
	one.ends(10 * time.Second)
	two.answers("/readyz", 200)
	two.terminate()
	two.ends(10 * time.Second)
}
