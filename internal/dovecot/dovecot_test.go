package dovecot_test

import (
	"bytes"
	"crypto/tls"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-smtp"

	"github.com/twoyes/twoyes/internal/dovecot"
)

const (
	mailbox = "intros@okafor.example"
	rita    = "rita@rossi.example"
)

var message = []byte("From: Rita Rossi <rita@rossi.example>\r\nTo: anna@berg.example\r\nSubject: meet\r\n\r\nMeet\r\n")

func selectInbox(t *testing.T, c *imapclient.Client) *imap.SelectData {
	t.Helper()
	t.Cleanup(func() { c.Close() })
	if err := c.Login(mailbox, dovecot.Password).Wait(); err != nil {
		t.Fatal(err)
	}
	data, err := c.Select("INBOX", nil).Wait()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func dial(t *testing.T, s *dovecot.Server) *imapclient.Client {
	t.Helper()
	c, err := imapclient.DialInsecure(s.IMAPAddr, nil)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func fetch(t *testing.T, c *imapclient.Client, uid imap.UID) string {
	t.Helper()
	body := &imap.FetchItemBodySection{Peek: true}
	got, err := c.Fetch(imap.UIDSetNum(uid), &imap.FetchOptions{BodySection: []*imap.FetchItemBodySection{body}}).Collect()
	if err != nil || len(got) != 1 {
		t.Fatalf("fetching UID %d: %d messages, %v", uid, len(got), err)
	}
	return string(got[0].FindBodySection(body))
}

func TestDeliver_subaddress(t *testing.T) {
	s := dovecot.Start(t, mailbox)
	if err := s.Deliver("rita@rossi.example", "intros+tok3n@okafor.example", message); err != nil {
		t.Fatal(err)
	}
	c := dial(t, s)
	if data := selectInbox(t, c); data.NumMessages != 1 {
		t.Fatalf("%d messages", data.NumMessages)
	}
	got := fetch(t, c, 1)
	for _, part := range []string{"Return-Path: <rita@rossi.example>\r\n", "Delivered-To: intros+tok3n@okafor.example\r\n"} {
		if !strings.Contains(got, part) {
			t.Errorf("%q is not in %q", part, got)
		}
	}
	if !strings.HasSuffix(got, string(message)) {
		t.Errorf("the message became %q", got)
	}
}

func TestDeliver_unknownUser(t *testing.T) {
	s := dovecot.Start(t, mailbox)
	var reply *smtp.SMTPError
	err := s.Deliver("", "nobody@okafor.example", message)
	if !errors.As(err, &reply) || reply.Code != 550 {
		t.Errorf("got %v", err)
	}
}

func TestIMAPS(t *testing.T) {
	s := dovecot.Start(t, mailbox)
	c, err := imapclient.DialTLS(s.IMAPSAddr, &imapclient.Options{TLSConfig: &tls.Config{RootCAs: s.Roots}})
	if err != nil {
		t.Fatal(err)
	}
	selectInbox(t, c)
	c, err = imapclient.DialStartTLS(s.IMAPAddr, &imapclient.Options{TLSConfig: &tls.Config{RootCAs: s.Roots}})
	if err != nil {
		t.Fatal(err)
	}
	selectInbox(t, c)
}

func TestBumpUIDValidity(t *testing.T) {
	s := dovecot.Start(t, mailbox)
	for range 2 {
		if err := s.Deliver(rita, mailbox, message); err != nil {
			t.Fatal(err)
		}
	}
	c := dial(t, s)
	before := selectInbox(t, c)
	deleted := &imap.StoreFlags{Op: imap.StoreFlagsAdd, Flags: []imap.Flag{imap.FlagDeleted}}
	if err := c.Store(imap.UIDSetNum(1), deleted, nil).Close(); err != nil {
		t.Fatal(err)
	}
	if err := c.Expunge().Close(); err != nil {
		t.Fatal(err)
	}
	if err := c.Logout().Wait(); err != nil {
		t.Fatal(err)
	}
	s.BumpUIDValidity(mailbox)
	c = dial(t, s)
	after := selectInbox(t, c)
	if after.UIDValidity <= before.UIDValidity {
		t.Errorf("UIDVALIDITY went from %d to %d", before.UIDValidity, after.UIDValidity)
	}
	if after.NumMessages != 1 || after.UIDNext != 2 {
		t.Errorf("%d messages, UIDNEXT %d: want them numbered anew", after.NumMessages, after.UIDNext)
	}
}

func TestKill_andRestart(t *testing.T) {
	s := dovecot.Start(t, mailbox)
	if err := s.Deliver(rita, mailbox, message); err != nil {
		t.Fatal(err)
	}
	c := dial(t, s)
	selectInbox(t, c)
	s.Kill()
	<-c.Closed()
	s.Restart()
	if data := selectInbox(t, dial(t, s)); data.NumMessages != 1 {
		t.Errorf("%d messages after kill -9", data.NumMessages)
	}
	s.Restart()
	if data := selectInbox(t, dial(t, s)); data.NumMessages != 1 {
		t.Errorf("%d messages after a restart", data.NumMessages)
	}
}

func TestRelay(t *testing.T) {
	s := dovecot.Start(t, mailbox)
	noon := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	office := dovecot.Relay(t, s, func() time.Time { return noon }, rita)
	if err := office.Submit(rita, []string{mailbox}, message); err != nil {
		t.Fatal(err)
	}
	c := dial(t, s)
	selectInbox(t, c)
	if got := fetch(t, c, 1); !strings.Contains(got, "Authentication-Results: mx.post.example;\r\n\tdmarc=pass header.from=rossi.example") {
		t.Errorf("got %q", got)
	}
	client, err := smtp.Dial(office.SMTPAddr())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := client.SendMail(mailbox, []string{rita}, bytes.NewReader(message)); err != nil {
		t.Fatal(err)
	}
	if _, err := office.Next(t.Context(), rita); err != nil {
		t.Error(err)
	}
}
