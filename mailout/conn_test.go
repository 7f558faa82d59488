package mailout

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"slices"
	"strings"
	"testing"
	"time"
)

func dialer(addr string) Dialer {
	return Dialer{Addr: addr, TLS: TLSNone, Now: time.Now}
}

func dial(t testing.TB, d Dialer) *Conn {
	t.Helper()
	c, err := d.Dial(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

var envelope = Envelope{From: "intros+b1@okafor.example", To: "anna@berg.example"}

func goAhead(context.Context) error { return nil }

// TestSend_outcomes is the table of what a server can answer, and of what can be lost.
func TestSend_outcomes(t *testing.T) {
	for name, tt := range map[string]struct {
		verb, reply string
		want        Result // Response is not compared
		usable      bool
		taken       int
	}{
		"ok":                 {".", "250 2.6.0 queued", Result{Outcome: Accepted, Phase: PhaseDot, Code: 250, Status: "2.6.0"}, true, 1},
		"many lines":         {".", "250-2.6.0 queued\r\n250 2.6.0 as 1", Result{Outcome: Accepted, Phase: PhaseDot, Code: 250, Status: "2.6.0"}, true, 1},
		"MAIL 4xx":           {"MAIL", "451 4.3.0 later", Result{Outcome: Retry, Phase: PhaseMail, Code: 451, Status: "4.3.0", Trouble: true}, true, 0},
		"MAIL 5xx":           {"MAIL", "550 5.7.1 not you", Result{Outcome: Retry, Phase: PhaseMail, Code: 550, Status: "5.7.1", Trouble: true}, true, 0},
		"MAIL dropped":       {"MAIL", "drop", Result{Outcome: Retry, Phase: PhaseMail, Trouble: true}, false, 0},
		"RCPT 4xx":           {"RCPT", "450 4.2.0 greylisted", Result{Outcome: Retry, Phase: PhaseRcpt, Code: 450, Status: "4.2.0"}, true, 0},
		"RCPT 5xx":           {"RCPT", "550 5.1.1 who?", Result{Outcome: Refused, Phase: PhaseRcpt, Code: 550, Status: "5.1.1"}, true, 0},
		"RCPT 421":           {"RCPT", "421 4.7.0 closing", Result{Outcome: Retry, Phase: PhaseRcpt, Code: 421, Status: "4.7.0"}, false, 0},
		"RCPT dropped":       {"RCPT", "drop", Result{Outcome: Retry, Phase: PhaseRcpt}, false, 0},
		"RCPT not answered":  {"RCPT", "hang", Result{Outcome: Retry, Phase: PhaseRcpt}, false, 0},
		"RCPT garbage":       {"RCPT", "what?", Result{Outcome: Retry, Phase: PhaseRcpt}, false, 0},
		"RCPT out of turn":   {"RCPT", "354 go on", Result{Outcome: Retry, Phase: PhaseRcpt, Code: 354}, false, 0},
		"DATA 4xx":           {"DATA", "451 later", Result{Outcome: Retry, Phase: PhaseData, Code: 451}, true, 0},
		"DATA 5xx":           {"DATA", "554 5.5.1 no", Result{Outcome: Refused, Phase: PhaseData, Code: 554, Status: "5.5.1"}, true, 0},
		"DATA early answer":  {"DATA", "354 go on\r\n250 had it", Result{Outcome: Retry, Phase: PhaseBody}, false, 0},
		"DATA then 421":      {".", "421 closing", Result{Outcome: Retry, Phase: PhaseDot, Code: 421}, false, 1},
		"dot 4xx":            {".", "451 4.3.0 later", Result{Outcome: Retry, Phase: PhaseDot, Code: 451, Status: "4.3.0"}, true, 1},
		"dot too large":      {".", "552 5.3.4 too large", Result{Outcome: Refused, Phase: PhaseDot, Code: 552, Status: "5.3.4"}, true, 1},
		"dot 5xx":            {".", "554 5.7.1 spam", Result{Outcome: Refused, Phase: PhaseDot, Code: 554, Status: "5.7.1"}, true, 1},
		"dot dropped":        {".", "drop", Result{Outcome: InDoubt, Phase: PhaseDot}, false, 1},
		"dot not answered":   {".", "hang", Result{Outcome: InDoubt, Phase: PhaseDot}, false, 1},
		"dot garbage":        {".", "yes", Result{Outcome: InDoubt, Phase: PhaseDot}, false, 1},
		"dot half an answer": {".", "250-2.6.0 que\r\nhang", Result{Outcome: InDoubt, Phase: PhaseDot}, false, 1},
	} {
		t.Run(name, func(t *testing.T) {
			f := startFake(t, &fake{replies: map[string]string{tt.verb: tt.reply}})
			d := dialer(f.addr)
			d.Timeouts = Timeouts{Rcpt: 200 * time.Millisecond, Dot: 200 * time.Millisecond}
			c := dial(t, d)
			marked := 0
			r := c.Send(t.Context(), envelope, rawMail(1), func(context.Context) error { marked++; return nil })
			if r.Response == "" {
				t.Error("no response")
			}
			r.Response = ""
			if r != tt.want {
				t.Errorf("result = %+v, want %+v", r, tt.want)
			}
			if c.Usable() != tt.usable {
				t.Errorf("usable = %v", c.Usable())
			}
			if got := len(f.got()); got != tt.taken || marked != tt.taken {
				t.Errorf("the server read %d mails, %d marked, want %d", got, marked, tt.taken)
			}
		})
	}
}

func TestSend_quitFailsAfterAccepted(t *testing.T) {
	for _, reply := range []string{"drop", "421 closing", "hang"} {
		f := startFake(t, &fake{replies: map[string]string{"QUIT": reply}})
		d := dialer(f.addr)
		d.Timeouts.Mail = 100 * time.Millisecond
		c := dial(t, d)
		if r := c.Send(t.Context(), envelope, rawMail(1), goAhead); r.Outcome != Accepted {
			t.Errorf("%s: %+v", reply, r)
		}
		c.Close()
		if c.Usable() {
			t.Errorf("%s: usable after Close", reply)
		}
	}
}

func TestSend_resetOnlyAfterFailedTransaction(t *testing.T) {
	f := startFake(t, &fake{answer: func(verb string, n int) string {
		if verb == "RCPT" && n == 2 {
			return "550 5.1.1 who?"
		}
		return ""
	}})
	c := dial(t, dialer(f.addr))
	for i, want := range []Outcome{Accepted, Refused, Accepted, Accepted} {
		if r := c.Send(t.Context(), envelope, rawMail(i), goAhead); r.Outcome != want {
			t.Errorf("mail %d: %+v", i, r)
		}
	}
	c.Close()
	var verbs []string
	for _, line := range f.commands() {
		verbs = append(verbs, strings.Fields(line)[0])
	}
	want := "EHLO MAIL RCPT DATA MAIL RCPT RSET MAIL RCPT DATA MAIL RCPT DATA QUIT"
	if got := strings.Join(verbs, " "); got != want {
		t.Errorf("said %s\nwant %s", got, want)
	}
}

func TestSend_resetFails(t *testing.T) {
	f := startFake(t, &fake{replies: map[string]string{"RCPT": "550 who?", "RSET": "502 what?"}})
	c := dial(t, dialer(f.addr))
	if r := c.Send(t.Context(), envelope, rawMail(1), goAhead); r.Outcome != Refused || !c.Usable() {
		t.Errorf("first: %+v", r)
	}
	if r := c.Send(t.Context(), envelope, rawMail(2), goAhead); r.Outcome != Retry || r.Phase != PhaseMail || c.Usable() {
		t.Errorf("second: %+v, usable %v", r, c.Usable())
	}
}

func TestSend_stoppedBeforeDot(t *testing.T) {
	s := startSink(t, &sink{}, nil, false)
	for _, tt := range []struct {
		err  error
		want Outcome
	}{
		{errServer, Retry},
		{fmt.Errorf("marking: %w", ErrWithdrawn), Withdrawn},
	} {
		c := dial(t, dialer(s.addr))
		r := c.Send(t.Context(), envelope, rawMail(1), func(context.Context) error { return tt.err })
		if r.Outcome != tt.want || r.Phase != PhaseBody || c.Usable() {
			t.Errorf("%v: %+v, usable %v", tt.err, r, c.Usable())
		}
		c.Close()
	}
	// A mail accepted afterwards shows that the server came past the two.
	c := dial(t, dialer(s.addr))
	if r := c.Send(t.Context(), envelope, rawMail(2), goAhead); r.Outcome != Accepted {
		t.Errorf("%+v", r)
	}
	if got := s.got(); len(got) != 1 || got[0].data != string(rawMail(2)) {
		t.Errorf("the server has %+v", got)
	}
}

func TestSend_everyByteBeforeTheDot(t *testing.T) {
	f := startFake(t, &fake{})
	c := dial(t, dialer(f.addr))
	raw := bytes.Repeat([]byte("0123456789\r\n"), 20000)
	r := c.Send(t.Context(), envelope, raw, func(context.Context) error {
		want := int64(len(raw))
		for _, line := range f.commands() {
			want += int64(len(line) + 2)
		}
		waitFor(t, "every byte", func() bool { return f.read.Load() == want })
		return nil
	})
	if r.Outcome != Accepted {
		t.Errorf("%+v", r)
	}
}

// waitFor waits until cond holds.
func waitFor(t testing.TB, what string, cond func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !cond(); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited in vain for %s", what)
		}
	}
}

func TestSend_contextEnds(t *testing.T) {
	for _, verb := range []string{"MAIL", "RCPT", "DATA"} {
		ctx, cancel := context.WithCancel(t.Context())
		f := startFake(t, &fake{answer: func(v string, _ int) string {
			if v == verb {
				cancel()
				return "hang"
			}
			return ""
		}})
		c := dial(t, dialer(f.addr))
		r := c.Send(ctx, envelope, rawMail(1), goAhead)
		if r.Outcome != Retry || c.Usable() {
			t.Errorf("%s: %+v, usable %v", verb, r, c.Usable())
		}
	}
}

func TestSend_contextEndsBeforeDot(t *testing.T) {
	f := startFake(t, &fake{})
	c := dial(t, dialer(f.addr))
	ctx, cancel := context.WithCancel(t.Context())
	r := c.Send(ctx, envelope, rawMail(1), func(ctx context.Context) error {
		cancel()
		waitFor(t, "the interruption", func() bool { return !c.Usable() })
		return nil
	})
	if r.Outcome != Retry || len(f.got()) != 0 {
		t.Errorf("%+v, server has %d", r, len(f.got()))
	}
}

func TestSend_contextEndsAfterDot(t *testing.T) {
	for _, tt := range []struct {
		reply string
		want  Outcome
	}{
		{"250 queued", Accepted},
		{"hang", InDoubt},
	} {
		ctx, cancel := context.WithCancel(t.Context())
		f := startFake(t, &fake{answer: func(v string, _ int) string {
			if v == "." {
				cancel()
				return tt.reply
			}
			return ""
		}})
		d := dialer(f.addr)
		d.Timeouts.Shutdown = 100 * time.Millisecond
		c := dial(t, d)
		if r := c.Send(ctx, envelope, rawMail(1), goAhead); r.Outcome != tt.want {
			t.Errorf("%s: %+v", tt.reply, r)
		}
	}
}

func TestSend_sameBytesTwice(t *testing.T) {
	s := startSink(t, &sink{}, nil, false)
	c := dial(t, dialer(s.addr))
	raw := compose(t, letter())
	for range 2 {
		if r := c.Send(t.Context(), envelope, raw, goAhead); r.Outcome != Accepted {
			t.Fatalf("%+v", r)
		}
	}
	for _, m := range s.got() {
		if m.data != string(raw) || m.from != envelope.From || m.to != envelope.To {
			t.Errorf("server has %+v", m)
		}
	}
	if s.sessions != 1 {
		t.Errorf("%d connections", s.sessions)
	}
}

func TestSend_dotStuffing(t *testing.T) {
	s := startSink(t, &sink{}, nil, false)
	c := dial(t, dialer(s.addr))
	random := rand.New(rand.NewPCG(1, 2))
	sent := []string{".\r\n", "..\r\n", "\r\n", "\r\n.\r\n", "a\r\n.\r\n.\r\n..\r\n.a\r\nb.\r\n"}
	for range 100 {
		var b strings.Builder
		for range random.IntN(2000) {
			b.WriteString([]string{".", "..", "a", "\r\n", "\r\n.", " "}[random.IntN(6)])
		}
		sent = append(sent, b.String()+"\r\n")
	}
	sent = append(sent, strings.Repeat(strings.Repeat("x", 76)+"\r\n.\r\n", 40000))
	for _, raw := range sent {
		if checkWire([]byte(raw)) != nil {
			continue
		}
		if r := c.Send(t.Context(), envelope, []byte(raw), goAhead); r.Outcome != Accepted {
			t.Fatalf("%+v", r)
		}
		got := s.got()
		if last := got[len(got)-1].data; last != raw {
			t.Fatalf("sent %.200q\n got %.200q", raw, last)
		}
	}
	if len(s.got()) < 80 {
		t.Errorf("only %d mails were fit to be sent", len(s.got()))
	}
}

func TestSend_notFit(t *testing.T) {
	f := startFake(t, &fake{})
	c := dial(t, dialer(f.addr))
	good := rawMail(1)
	for name, tt := range map[string]struct {
		env Envelope
		raw string
	}{
		"empty":             {envelope, ""},
		"no line end":       {envelope, "a: b\r\n\r\nc"},
		"bare LF":           {envelope, "a: b\r\n\r\nc\n.\r\nMAIL FROM:<x@y.example>\r\n"},
		"bare CR":           {envelope, "a: b\r\n\r\nc\r.\r\n"},
		"NUL":               {envelope, "a: b\r\n\r\nc\x00\r\n"},
		"long line":         {envelope, strings.Repeat("x", 999) + "\r\n"},
		"no recipient":      {Envelope{From: envelope.From}, string(good)},
		"parameter":         {Envelope{envelope.From, "a@b.example> NOTIFY=NEVER"}, string(good)},
		"second recipient":  {Envelope{envelope.From, "a@b.example>\r\nRCPT TO:<eve@evil.example"}, string(good)},
		"sender":            {Envelope{"x\r\n@y.example", "a@b.example"}, string(good)},
		"no SMTPUTF8":       {Envelope{envelope.From, "ännä@b.example"}, string(good)},
		"header not ASCII":  {envelope, "To: ä@b.example\r\n\r\nc\r\n"},
		"brackets in local": {Envelope{envelope.From, "<a@b.example>"}, string(good)},
	} {
		r := c.Send(t.Context(), tt.env, []byte(tt.raw), goAhead)
		if r.Outcome != Refused || r.Code != 0 || !strings.HasPrefix(r.Response, "not sent: ") {
			t.Errorf("%s: %+v", name, r)
		}
	}
	if got := f.commands(); len(got) != 1 {
		t.Errorf("the server heard %q", got)
	}
	if r := c.Send(t.Context(), envelope, good, goAhead); r.Outcome != Accepted {
		t.Errorf("the connection did not survive: %+v", r)
	}
}

func TestSend_envelopes(t *testing.T) {
	s := startSink(t, &sink{}, nil, false)
	c := dial(t, dialer(s.addr))
	for _, tt := range []struct {
		env  Envelope
		want received
	}{
		{Envelope{"", "a@b.example"}, received{"", "a@b.example", false, ""}},
		{Envelope{"m+b=1@c.example", "o'b@b.example"}, received{"m+b=1@c.example", "o'b@b.example", false, ""}},
		{Envelope{"m@c.example", "a@bücher.example"}, received{"m@c.example", "a@xn--bcher-kva.example", false, ""}},
		{Envelope{"m@c.example", "ännä@b.example"}, received{"m@c.example", "ännä@b.example", true, ""}},
		{Envelope{"m@c.example", "a@b.example"}, received{"m@c.example", "a@b.example", false, ""}},
	} {
		if r := c.Send(t.Context(), tt.env, rawMail(1), goAhead); r.Outcome != Accepted {
			t.Fatalf("%v: %+v", tt.env, r)
		}
		got := s.got()
		last := got[len(got)-1]
		last.data = ""
		if last != tt.want {
			t.Errorf("server has %+v, want %+v", last, tt.want)
		}
	}
}

func TestDial_failures(t *testing.T) {
	config, roots := certificate(t, "127.0.0.1")
	other, _ := certificate(t, "elsewhere.example")
	refused, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = refused.Close()
	plain := startFake(t, &fake{})
	withTLS := startSink(t, &sink{}, config, false)
	wrongHost := startSink(t, &sink{}, other, false)
	for name, tt := range map[string]struct {
		d     Dialer
		phase Phase
		code  int
	}{
		"refused":           {Dialer{Addr: refused.Addr().String(), TLS: TLSNone}, PhaseConnect, 0},
		"no port":           {Dialer{Addr: "127.0.0.1", TLS: TLSNone}, PhaseConnect, 0},
		"no mode":           {Dialer{Addr: plain.addr}, PhaseConnect, 0},
		"greeting 421":      {Dialer{Addr: startFake(t, &fake{greeting: "421 busy"}).addr, TLS: TLSNone}, PhaseGreeting, 421},
		"greeting 554":      {Dialer{Addr: startFake(t, &fake{greeting: "554 no"}).addr, TLS: TLSNone}, PhaseGreeting, 554},
		"greeting dropped":  {Dialer{Addr: startFake(t, &fake{greeting: "drop"}).addr, TLS: TLSNone}, PhaseGreeting, 0},
		"greeting hangs":    {Dialer{Addr: startFake(t, &fake{greeting: "hang"}).addr, TLS: TLSNone, Timeouts: Timeouts{Greeting: 50 * time.Millisecond}}, PhaseGreeting, 0},
		"EHLO 550":          {Dialer{Addr: startFake(t, &fake{replies: map[string]string{"EHLO": "550 no", "HELO": "550 no"}}).addr, TLS: TLSNone}, PhaseHello, 550},
		"no STARTTLS":       {Dialer{Addr: plain.addr, TLS: TLSStart}, PhaseTLS, 0},
		"STARTTLS 454":      {Dialer{Addr: startFake(t, &fake{ehlo: "250-x\r\n250 STARTTLS", replies: map[string]string{"STARTTLS": "454 no"}}).addr, TLS: TLSStart}, PhaseTLS, 454},
		"unknown authority": {Dialer{Addr: withTLS.addr, TLS: TLSStart}, PhaseTLS, 0},
		"wrong host":        {Dialer{Addr: wrongHost.addr, TLS: TLSStart, TLSConfig: &tls.Config{RootCAs: roots}}, PhaseTLS, 0},
		"plain for TLS":     {Dialer{Addr: plain.addr, TLS: TLSImplicit}, PhaseTLS, 0},
		"wrong password":    {Dialer{Addr: withTLS.addr, TLS: TLSNone, Username: "intros", Password: "wrong"}, PhaseAuth, 535},
		"no AUTH":           {Dialer{Addr: plain.addr, TLS: TLSNone, Username: "intros", Password: "secret"}, PhaseAuth, 0},
	} {
		tt.d.Now = time.Now
		c, err := tt.d.Dial(t.Context())
		if err == nil {
			c.Close()
		}
		var e *ConnectError
		if !errors.As(err, &e) || e.Phase != tt.phase || e.Code != tt.code {
			t.Errorf("%s: %v, want %s %d", name, err, tt.phase, tt.code)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: password in %v", name, err)
		}
	}
	for _, line := range plain.commands() {
		if strings.HasPrefix(line, "AUTH") || strings.HasPrefix(line, "MAIL") {
			t.Errorf("said without TLS: %q", line)
		}
	}
}

// The password, or a token, is said to nobody who cannot show that it is the server; the mail waits.
func TestRunOnce_noPasswordWithoutTrust(t *testing.T) {
	self, selfRoots := certificate(t, "127.0.0.1")
	other, otherRoots := certificate(t, "elsewhere.example")
	old, oldRoots := certificateUntil(t, "127.0.0.1", time.Now().Add(-time.Minute))
	outdated := self.Clone()
	outdated.MinVersion, outdated.MaxVersion = tls.VersionTLS10, tls.VersionTLS11
	stripped := startFake(t, &fake{ehlo: "250-x\r\n250 AUTH PLAIN LOGIN XOAUTH2"})
	injected := startFake(t, &fake{
		ehlo:    "250-x\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN XOAUTH2",
		replies: map[string]string{"STARTTLS": "220 go on\r\n250-x\r\n250 AUTH PLAIN LOGIN XOAUTH2"},
	})
	for name, tt := range map[string]struct {
		mode   TLSMode
		server *tls.Config // nil: what fake says in plain text
		roots  *x509.CertPool
		fake   *fake
	}{
		"STARTTLS is stripped":                  {TLSStart, nil, selfRoots, stripped},
		"plain text for TLS":                    {TLSImplicit, nil, selfRoots, stripped},
		"no TLS after STARTTLS, answers for it": {TLSStart, nil, selfRoots, injected},
		"self-signed":                           {TLSImplicit, self, nil, nil},
		"self-signed, STARTTLS":                 {TLSStart, self, nil, nil},
		"expired":                               {TLSImplicit, old, oldRoots, nil},
		"expired, STARTTLS":                     {TLSStart, old, oldRoots, nil},
		"of another host":                       {TLSImplicit, other, otherRoots, nil},
		"of another host, STARTTLS":             {TLSStart, other, otherRoots, nil},
		"TLS 1.1":                               {TLSImplicit, outdated, selfRoots, nil},
		"TLS 1.1, STARTTLS":                     {TLSStart, outdated, selfRoots, nil},
	} {
		for _, token := range []bool{false, true} {
			d := Dialer{TLS: tt.mode, Username: "intros", Password: "secret", Now: time.Now}
			if tt.roots != nil {
				d.TLSConfig = &tls.Config{RootCAs: tt.roots}
			}
			if token {
				d.Token = func(context.Context, string) (string, error) { return "secret", nil }
			}
			s := &sink{}
			if tt.fake != nil {
				d.Addr = tt.fake.addr
			} else {
				startSink(t, s, tt.server, tt.mode == TLSImplicit)
				d.Addr = s.addr
			}
			box := outbox(3)
			w := newWorker(t, box, d, nil)
			for range 3 {
				n, err := w.RunOnce(t.Context())
				if failed, ok := errors.AsType[*ConnectError](err); !ok || n != 0 || failed.Phase != PhaseTLS && failed.Phase != PhaseGreeting || w.Ready() {
					t.Errorf("%s: RunOnce = %d, %v", name, n, err)
				}
				w.clock.advance(time.Hour)
			}
			if box.count("queued") != 3 {
				t.Errorf("%s: %d mails of 3 are queued", name, box.count("queued"))
			}
			if len(s.logins) > 0 || len(s.got()) > 0 {
				t.Errorf("%s: log-ins %q, %d mails", name, s.logins, len(s.got()))
			}
			if tt.fake == nil {
				continue
			}
			for _, line := range tt.fake.commands() {
				if verb, _, _ := strings.Cut(line, " "); verb == "AUTH" || verb == "MAIL" || strings.Contains(line, "secret") {
					t.Errorf("%s: said %q", name, line)
				}
			}
		}
	}
}

func TestDial_contextEnds(t *testing.T) {
	f := startFake(t, &fake{greeting: "hang"})
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := dialer(f.addr).Dial(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("err = %v", err)
	}
}

func TestDial_login(t *testing.T) {
	config, roots := certificate(t, "127.0.0.1")
	client := &tls.Config{RootCAs: roots}
	for _, mode := range []TLSMode{TLSImplicit, TLSStart, TLSNone} {
		s := startSink(t, &sink{}, config, mode == TLSImplicit)
		d := Dialer{Addr: s.addr, TLS: mode, Username: "intros", Password: "secret", TLSConfig: client, Hello: "okafor.example", Now: time.Now}
		for _, token := range []func(context.Context, string) (string, error){
			nil,
			func(context.Context, string) (string, error) { return "secret", nil },
		} {
			d.Token = token
			c := dial(t, d)
			if r := c.Send(t.Context(), envelope, rawMail(1), goAhead); r.Outcome != Accepted {
				t.Errorf("%s: %+v", mode, r)
			}
		}
		if want := []string{"PLAIN", "XOAUTH2"}; !slices.Equal(s.logins, want) || len(s.got()) != 2 {
			t.Errorf("%s: log-ins %q, %d mails", mode, s.logins, len(s.got()))
		}
	}
}

func TestDial_token(t *testing.T) {
	over := errors.New("the sign-in is over")
	for name, tt := range map[string]struct {
		tokens map[string]string // what is given for the one that was refused
		err    error             // instead of a token
		logins int               // that are tried
		code   int               // of the refusal; 0 for none
	}{
		"good":          {tokens: map[string]string{"": "good"}, logins: 1},
		"renewed":       {tokens: map[string]string{"": "old", "old": "good"}, logins: 2},
		"refused twice": {tokens: map[string]string{"": "old", "old": "older"}, logins: 2, code: 535},
		"no other":      {tokens: map[string]string{"": "old", "old": "old"}, logins: 1, code: 535},
		"none":          {err: over},
	} {
		good := base64.StdEncoding.EncodeToString([]byte("user=intros\x01auth=Bearer good\x01\x01"))
		f := &fake{ehlo: "250-x\r\n250 AUTH PLAIN XOAUTH2"}
		f.answer = func(verb string, _ int) string {
			switch verb {
			case "AUTH":
				if said := f.commands(); strings.HasSuffix(said[len(said)-1], good) {
					return "235 2.7.0 welcome"
				}
				return "334 eyJzdGF0dXMiOiI0MDAifQ==" // the error as a challenge, and the refusal after the answer to it
			case "":
				return "535 5.7.8 who are you"
			}
			return ""
		}
		f = startFake(t, f)
		d := dialer(f.addr)
		d.Username, d.Password = "intros", "not to be said"
		d.Token = func(_ context.Context, refused string) (string, error) { return tt.tokens[refused], tt.err }
		c, err := d.Dial(t.Context())
		if err == nil {
			c.Close()
		}
		var e *ConnectError
		switch {
		case tt.err != nil || tt.code != 0:
			if !errors.As(err, &e) || e.Phase != PhaseAuth || e.Code != tt.code || !errors.Is(err, tt.err) && tt.err != nil {
				t.Errorf("%s: %v", name, err)
			}
		case err != nil:
			t.Errorf("%s: %v", name, err)
		}
		logins := 0
		for _, said := range f.commands() {
			if strings.HasPrefix(said, "AUTH XOAUTH2 ") {
				logins++
			}
		}
		if logins != tt.logins || tt.logins == 0 && len(f.commands()) > 0 {
			t.Errorf("%s: said %q", name, f.commands())
		}
	}
}

func TestDial_loginWhenPlainIsNotOffered(t *testing.T) {
	f := startFake(t, &fake{ehlo: "250-x\r\n250 AUTH CRAM-MD5 login", answer: func(verb string, _ int) string {
		switch verb {
		case "AUTH":
			return "334 VXNlcm5hbWU6"
		case "AW50CM9Z":
			return "334 UGFzc3dvcmQ6"
		case "C2VJCMV0":
			return "235 2.7.0 welcome"
		}
		return ""
	}})
	d := dialer(f.addr)
	d.Username, d.Password = "intros", "secret"
	dial(t, d)
	if got := f.commands(); !slices.Equal(got[1:], []string{"AUTH LOGIN", "aW50cm9z", "c2VjcmV0"}) {
		t.Errorf("said %q", got)
	}
}
