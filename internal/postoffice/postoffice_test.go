package postoffice_test

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/internal/postoffice"
)

const (
	mailbox  = "intros@okafor.example"
	rita     = "rita@rossi.example"
	password = "correct horse"
)

var (
	noon    = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	fromJoe = []byte("From: Joe <joe@elsewhere.example>\r\nSubject: hello\r\n\r\nHello\r\n")
	fromHer = []byte("From: Rita Rossi <rita@rossi.example>\r\nTo: anna@berg.example\r\nSubject: meet\r\n\r\nMeet\r\n")
)

func open(t *testing.T, options postoffice.Options) *postoffice.PostOffice {
	t.Helper()
	options.Now = func() time.Time { return noon }
	options.Log = slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
	office, err := postoffice.Start(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := office.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, address := range []string{mailbox, rita} {
		if err := office.AddUser(address, password); err != nil {
			t.Fatal(err)
		}
	}
	return office
}

func dialSMTP(t *testing.T, office *postoffice.PostOffice, user string) *smtp.Client {
	t.Helper()
	c, err := smtp.Dial(office.SMTPAddr())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if user != "" {
		if err := c.Auth(sasl.NewPlainClient("", user, password)); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

func dialIMAP(t *testing.T, office *postoffice.PostOffice, options *imapclient.Options) *imapclient.Client {
	t.Helper()
	c, err := imapclient.DialInsecure(office.IMAPAddr(), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.Login(mailbox, password).Wait(); err != nil {
		t.Fatal(err)
	}
	return c
}

func replyCode(err error) int {
	var reply *smtp.SMTPError
	if errors.As(err, &reply) {
		return reply.Code
	}
	return 0
}

func TestSMTP_deliversToSubaddressWithTraceHeaders(t *testing.T) {
	office := open(t, postoffice.Options{})
	forged := "Authentication-Results: MX.post.example;\r\n\tdmarc=pass header.from=elsewhere.example\r\n" +
		"Authentication-Results: other.example; dmarc=fail\r\n"
	sent := append([]byte(forged), fromJoe...)
	to := "Intros+tok3n@okafor.example"
	if err := dialSMTP(t, office, "").SendMail("joe@elsewhere.example", []string{to}, bytes.NewReader(sent)); err != nil {
		t.Fatal(err)
	}
	got, err := office.Next(t.Context(), mailbox)
	if err != nil {
		t.Fatal(err)
	}
	want := "Return-Path: <joe@elsewhere.example>\r\n" +
		"Delivered-To: Intros+tok3n@okafor.example\r\n" +
		"Authentication-Results: mx.post.example;\r\n\tdmarc=none header.from=elsewhere.example\r\n" +
		"Received: from localhost (localhost [127.0.0.1])\r\n\tby mx.post.example with ESMTP;\r\n" +
		"\tFri, 20 Nov 2026 12:00:00 +0000\r\n" +
		"Authentication-Results: other.example; dmarc=fail\r\n" + string(fromJoe)
	if diff := cmp.Diff(want, string(got.Raw)); diff != "" {
		t.Errorf("message (-want +got):\n%s", diff)
	}
	if !got.At.Equal(noon) {
		t.Errorf("delivered at %v", got.At)
	}
	accepted := []postoffice.Envelope{{From: "joe@elsewhere.example", To: []string{to}, Raw: sent}}
	if diff := cmp.Diff(accepted, office.Accepted()); diff != "" {
		t.Errorf("accepted (-want +got):\n%s", diff)
	}
}

func TestSubmit_authenticationResults(t *testing.T) {
	tests := []struct {
		name    string
		options postoffice.Options
		user    string
		want    string
	}{
		{"own domain", postoffice.Options{}, rita, "Authentication-Results: mx.post.example;\r\n\tdmarc=pass header.from=rossi.example\r\n"},
		{"another domain", postoffice.Options{}, mailbox, "Authentication-Results: mx.post.example;\r\n\tdmarc=none header.from=rossi.example\r\n"},
		{"another id", postoffice.Options{AuthServID: "id.example"}, rita, "Authentication-Results: id.example;\r\n\tdmarc=pass header.from=rossi.example\r\n"},
		{"none", postoffice.Options{NoAuthResults: true}, rita, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			office := open(t, test.options)
			bare := bytes.ReplaceAll(fromHer, []byte("\r\n"), []byte("\n")) // as a person's program might hand it over
			if err := office.Submit(test.user, []string{mailbox}, bare); err != nil {
				t.Fatal(err)
			}
			got := string(office.Inbox(mailbox)[0].Raw)
			_, got, _ = strings.Cut(got, "Delivered-To: "+mailbox+"\r\n")
			got, rest, _ := strings.Cut(got, "Received: ")
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			if !strings.HasSuffix(rest, string(fromHer)) {
				t.Errorf("the message became %q", rest)
			}
		})
	}
}

func TestSMTP_unknownUserBounces(t *testing.T) {
	office := open(t, postoffice.Options{})
	c := dialSMTP(t, office, mailbox)
	err := c.SendMail(mailbox, []string{"nobody@rossi.example"}, bytes.NewReader(fromJoe))
	var reply *smtp.SMTPError
	if !errors.As(err, &reply) || reply.Code != 550 || reply.EnhancedCode != (smtp.EnhancedCode{5, 1, 1}) {
		t.Errorf("got %v", err)
	}
	if err := office.Submit(rita, []string{mailbox, "nobody@rossi.example"}, fromHer); replyCode(err) != 550 {
		t.Errorf("Submit: got %v", err)
	}
	if len(office.Inbox(mailbox))+len(office.Accepted()) != 0 {
		t.Error("something was delivered")
	}
}

func TestSMTP_wrongPassword(t *testing.T) {
	office := open(t, postoffice.Options{})
	err := dialSMTP(t, office, "").Auth(sasl.NewPlainClient("", mailbox, "wrong"))
	if replyCode(err) != 535 {
		t.Errorf("got %v", err)
	}
}

func TestHooks_answers(t *testing.T) {
	busy := &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "busy"}
	tests := []struct {
		name      string
		hooks     postoffice.Hooks
		code      int // 0: the connection is dropped
		delivered int
	}{
		{"at RCPT", postoffice.Hooks{Rcpt: func(string, string) error { return busy }}, 451, 0},
		{"drop at RCPT", postoffice.Hooks{Rcpt: func(string, string) error { return postoffice.ErrDrop }}, 0, 0},
		{"after DATA", postoffice.Hooks{Data: func(postoffice.Envelope) error { return busy }}, 451, 0},
		{"drop after DATA", postoffice.Hooks{Data: func(postoffice.Envelope) error { return postoffice.ErrDrop }}, 0, 0},
		{"take it and drop", postoffice.Hooks{Delivered: func(postoffice.Envelope) error { return postoffice.ErrDrop }}, 0, 1},
		{"take it and lie", postoffice.Hooks{Delivered: func(postoffice.Envelope) error { return busy }}, 451, 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			office := open(t, postoffice.Options{})
			office.SetHooks(test.hooks)
			err := dialSMTP(t, office, mailbox).SendMail(mailbox, []string{rita}, bytes.NewReader(fromJoe))
			if err == nil || replyCode(err) != test.code {
				t.Errorf("got %v, want code %d", err, test.code)
			}
			if got := len(office.Inbox(rita)); got != test.delivered {
				t.Errorf("%d delivered, want %d", got, test.delivered)
			}
			office.SetHooks(postoffice.Hooks{})
			if err := dialSMTP(t, office, mailbox).SendMail(mailbox, []string{rita}, bytes.NewReader(fromJoe)); err != nil {
				t.Errorf("without hooks: %v", err)
			}
		})
	}
}

func TestHooks_slowAnswer(t *testing.T) {
	office := open(t, postoffice.Options{})
	release := make(chan struct{})
	office.SetHooks(postoffice.Hooks{Delivered: func(postoffice.Envelope) error { <-release; return nil }})
	c := dialSMTP(t, office, mailbox)
	answered := make(chan error, 1)
	go func() { answered <- c.SendMail(mailbox, []string{rita}, bytes.NewReader(fromJoe)) }()
	if _, err := office.Next(t.Context(), rita); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-answered:
		t.Fatalf("answered before it was released: %v", err)
	default:
	}
	close(release)
	if err := <-answered; err != nil {
		t.Error(err)
	}
}

func TestIMAP_fetchAndInternalDate(t *testing.T) {
	office := open(t, postoffice.Options{})
	if err := office.Deliver(mailbox, fromJoe); err != nil {
		t.Fatal(err)
	}
	c := dialIMAP(t, office, nil)
	if _, err := c.Select("INBOX", nil).Wait(); err != nil {
		t.Fatal(err)
	}
	body := &imap.FetchItemBodySection{Peek: true}
	messages, err := c.Fetch(imap.UIDSetNum(1), &imap.FetchOptions{
		InternalDate: true, BodySection: []*imap.FetchItemBodySection{body},
	}).Collect()
	if err != nil || len(messages) != 1 {
		t.Fatalf("got %d messages, %v", len(messages), err)
	}
	if got := messages[0].FindBodySection(body); !bytes.Equal(got, fromJoe) {
		t.Errorf("got %q: Deliver must not change a message", got)
	}
	if !messages[0].InternalDate.Equal(noon) {
		t.Errorf("INTERNALDATE is %v", messages[0].InternalDate)
	}
}

func TestIMAP_idleTellsOfNewMail(t *testing.T) {
	office := open(t, postoffice.Options{})
	exists := make(chan uint32, 1)
	c := dialIMAP(t, office, &imapclient.Options{UnilateralDataHandler: &imapclient.UnilateralDataHandler{
		Mailbox: func(data *imapclient.UnilateralDataMailbox) {
			if data.NumMessages != nil {
				select {
				case exists <- *data.NumMessages:
				default: // one is enough
				}
			}
		},
	}})
	if _, err := c.Select("INBOX", nil).Wait(); err != nil {
		t.Fatal(err)
	}
	if !c.Caps().Has(imap.CapIdle) {
		t.Fatal("IDLE is not offered")
	}
	idle, err := c.Idle()
	if err != nil {
		t.Fatal(err)
	}
	// go-imap's server says that it idles a moment before it listens; what arrives in between is told with the next.
	for told := uint32(0); told == 0; {
		if err := office.Submit(rita, []string{mailbox}, fromHer); err != nil {
			t.Fatal(err)
		}
		select {
		case told = <-exists:
		case <-time.After(time.Second):
		}
	}
	if err := errors.Join(idle.Close(), idle.Wait()); err != nil {
		t.Error(err)
	}
}

func TestIMAP_withoutIDLE(t *testing.T) {
	office := open(t, postoffice.Options{NoIDLE: true})
	c := dialIMAP(t, office, nil)
	if c.Caps().Has(imap.CapIdle) {
		t.Error("IDLE is offered")
	}
	if !c.Caps().Has(imap.CapUIDPlus) {
		t.Error("UIDPLUS is gone too")
	}
	var refused *imap.Error
	if _, err := c.Idle(); !errors.As(err, &refused) || refused.Type != imap.StatusResponseTypeBad {
		t.Errorf("IDLE: got %v", err)
	}
	if err := c.Noop().Wait(); err != nil {
		t.Errorf("the connection is gone: %v", err)
	}
}

func TestIMAP_capabilities(t *testing.T) {
	office := open(t, postoffice.Options{Caps: imap.CapSet{imap.CapIMAP4rev1: {}}})
	caps := dialIMAP(t, office, nil).Caps()
	for _, missing := range []imap.Cap{imap.CapMove, imap.CapUIDPlus} {
		if caps.Has(missing) {
			t.Errorf("%s is offered", missing)
		}
	}
}

func TestBumpUIDValidity_newUIDsSameMail(t *testing.T) {
	office := open(t, postoffice.Options{})
	for range 3 {
		if err := office.Deliver(mailbox, fromJoe); err != nil {
			t.Fatal(err)
		}
	}
	c := dialIMAP(t, office, nil)
	before, err := c.Select("INBOX", nil).Wait()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Store(imap.UIDSetNum(1), &imap.StoreFlags{Op: imap.StoreFlagsAdd, Flags: []imap.Flag{imap.FlagDeleted}}, nil).Close(); err != nil {
		t.Fatal(err)
	}
	if err := c.Expunge().Close(); err != nil {
		t.Fatal(err)
	}
	if err := office.BumpUIDValidity(mailbox); err != nil {
		t.Fatal(err)
	}
	<-c.Closed()
	if err := office.Deliver(mailbox, fromHer); err != nil {
		t.Fatal(err)
	}
	c = dialIMAP(t, office, nil)
	after, err := c.Select("INBOX", nil).Wait()
	if err != nil {
		t.Fatal(err)
	}
	if after.UIDValidity <= before.UIDValidity {
		t.Errorf("UIDVALIDITY went from %d to %d", before.UIDValidity, after.UIDValidity)
	}
	if after.NumMessages != 3 || after.UIDNext != 4 {
		t.Errorf("%d messages, UIDNEXT %d", after.NumMessages, after.UIDNext)
	}
	messages, err := c.Fetch(imap.UIDSetNum(1), &imap.FetchOptions{InternalDate: true}).Collect()
	if err != nil || len(messages) != 1 || !messages[0].InternalDate.Equal(noon) {
		t.Errorf("got %v, %v: INTERNALDATE must stay", messages, err)
	}
}

func TestSetIMAPDown_andUpAgain(t *testing.T) {
	office := open(t, postoffice.Options{})
	c := dialIMAP(t, office, nil)
	office.SetIMAPDown(true)
	<-c.Closed()
	if c, err := imapclient.DialInsecure(office.IMAPAddr(), nil); err == nil {
		if err := c.WaitGreeting(); err == nil {
			t.Error("somebody answers")
		}
		c.Close()
	}
	office.SetIMAPDown(false)
	dialIMAP(t, office, nil)
}

func TestDropSMTP(t *testing.T) {
	office := open(t, postoffice.Options{})
	c := dialSMTP(t, office, mailbox)
	office.DropSMTP()
	if err := c.Noop(); err == nil {
		t.Error("the connection lives on")
	}
	dialSMTP(t, office, mailbox)
}

func TestTakeNew(t *testing.T) {
	office := open(t, postoffice.Options{})
	for _, raw := range [][]byte{fromJoe, fromHer} {
		if err := office.Deliver(mailbox, raw); err != nil {
			t.Fatal(err)
		}
		fresh := office.TakeNew(mailbox)
		if len(fresh) != 1 || !bytes.Equal(fresh[0].Raw, raw) {
			t.Errorf("got %v", fresh)
		}
	}
	if fresh := office.TakeNew(mailbox); len(fresh) != 0 {
		t.Errorf("got %v again", fresh)
	}
	if all := office.Inbox(mailbox); len(all) != 2 {
		t.Errorf("%d in the inbox", len(all))
	}
}

func TestAddRoute(t *testing.T) {
	office := open(t, postoffice.Options{})
	const there = "intros@there.example"
	type hop struct{ From, To, Raw string }
	var hops []hop
	full := &smtp.SMTPError{Code: 452, EnhancedCode: smtp.EnhancedCode{4, 2, 2}, Message: "full"}
	var answer error
	office.AddRoute(there, password, func(from, to string, raw []byte) error {
		if answer == nil {
			hops = append(hops, hop{from, to, string(raw)})
		}
		return answer
	})
	if err := office.Submit(rita, []string{"intros+x@there.example"}, fromHer); err != nil {
		t.Fatal(err)
	}
	answer = full
	err := dialSMTP(t, office, there).SendMail("", []string{there}, bytes.NewReader(fromHer))
	if replyCode(err) != 452 {
		t.Errorf("got %v", err)
	}
	if len(hops) != 1 || hops[0].From != rita || hops[0].To != "intros+x@there.example" {
		t.Fatalf("got %v", hops)
	}
	if raw := hops[0].Raw; !strings.HasPrefix(raw, "Authentication-Results: ") || strings.Contains(raw, "Delivered-To") {
		t.Errorf("routed %q", raw)
	}
	if got := office.Inbox(there); len(got) != 1 || string(got[0].Raw) != hops[0].Raw {
		t.Errorf("%d noted", len(got))
	}
}

func TestSMTP_nullReversePath(t *testing.T) {
	office := open(t, postoffice.Options{})
	if err := dialSMTP(t, office, "").SendMail("", []string{mailbox}, bytes.NewReader(fromJoe)); err != nil {
		t.Fatal(err)
	}
	got, err := office.Next(t.Context(), mailbox)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(got.Raw, []byte("Return-Path: <>\r\n")) {
		t.Errorf("got %q", got.Raw)
	}
}
