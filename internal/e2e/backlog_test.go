package e2e

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2/imapclient"

	"github.com/twoyes/twoyes/internal/dovecot"
)

const backlog = 2000

// TestBacklog starts the daemon on a mailbox that is full of mail that is none of its business, with some
// introductions in between.
func TestBacklog(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	rita := w.rita()
	var anna, ben []*person
	c, err := imapclient.DialInsecure(w.dovecot.IMAPAddr, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.Login(mailbox, dovecot.Password).Wait(); err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	for i := range backlog {
		if i%(backlog/5) == backlog/10 {
			n := len(anna)
			anna = append(anna, w.person("Anna Berg", fmt.Sprintf("anna%d@berg.example", n)))
			ben = append(ben, w.person("Ben Okafor", fmt.Sprintf("ben%d@okafor.example", n)))
			rita.asks(anna[n], ben[n])
		}
		raw := fmt.Sprintf(noise[i%len(noise)], i)
		cmd := c.Append("INBOX", int64(len(raw)), nil)
		if _, err := cmd.Write([]byte(raw)); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := cmd.Wait(); err != nil {
			t.Fatal(err)
		}
		w.direct.Add(1)
	}
	t.Logf("the mailbox was filled in %s", time.Since(begun).Round(time.Millisecond))

	begun = time.Now()
	d := w.run()
	eventually(t, "all is accounted for", patience, func() error {
		code, body, err := d.get("/metrics")
		if err != nil || code != 200 {
			return errors.Join(fmt.Errorf("/metrics answers %d", code), err)
		}
		var handled, ignored int
		for line := range strings.Lines(body) {
			_, _ = fmt.Sscanf(line, `twoyes_inbound_messages{status="handled"} %d`, &handled)
			_, _ = fmt.Sscanf(line, `twoyes_inbound_messages{status="ignored"} %d`, &ignored)
		}
		if handled != 5 || ignored != backlog {
			return fmt.Errorf("%d handled, %d ignored", handled, ignored)
		}
		return nil
	})
	took := time.Since(begun)
	t.Logf("%d messages in %s: %.0f a second", backlog+5, took.Round(time.Millisecond), (backlog+5)/took.Seconds())
	for i := range anna {
		anna[i].receives("opt-in")
	}
	w.accounted()
	w.atRest()
	if mails, _ := w.onceEach(0); mails != 10 {
		t.Errorf("%d mails were sent, not 5 receipts and 5 questions", mails)
	}
	d.terminate()
	d.ends(10 * time.Second)
}

// noise is mail that wants nothing of twoyes.
var noise = []string{
	"From: News <news@list.example>\r\nTo: everybody@list.example\r\nSubject: Issue %d\r\nMessage-ID: <news.%[1]d@list.example>\r\n" +
		"List-Id: News <news.list.example>\r\nPrecedence: list\r\n\r\nHello, here is what happened this week.\r\n",
	"From: Away <away@holiday.example>\r\nTo: intros@quayside.example\r\nSubject: Automatic reply: %d\r\n" +
		"Message-ID: <away.%[1]d@holiday.example>\r\nAuto-Submitted: auto-replied\r\n\r\nYes, I am on holiday until Monday.\r\n",
}
