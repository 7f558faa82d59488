package mailout

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"
	"time"

	"github.com/wneessen/go-mail/smtp"
)

// TLSMode is how a connection is encrypted. A mode is never replaced by a weaker one.
type TLSMode string

// The modes, as the configuration names them.
const (
	TLSImplicit TLSMode = "implicit" // TLS from the first byte (RFC 8314 §3.3)
	TLSStart    TLSMode = "starttls" // STARTTLS (RFC 3207); without it there is no connection
	TLSNone     TLSMode = "none"     // plain text, the password included
)

// Timeouts are the longest waits for each step of an SMTP session. A zero field stands for the value of
// [DefaultTimeouts].
type Timeouts struct {
	Connect  time.Duration // TCP
	Greeting time.Duration // TLS and the greeting; likewise each step up to the log-in
	Mail     time.Duration
	Rcpt     time.Duration
	Data     time.Duration // the DATA command
	Block    time.Duration // each block of the bytes
	Dot      time.Duration // the answer to the final dot
	// Shutdown bounds the wait for the answer to the final dot once the context has ended.
	Shutdown time.Duration
}

// DefaultTimeouts are those of RFC 5321 §4.5.3.2. A shorter wait for the answer to the final dot would typically
// end in a mail delivered twice (§4.5.3.2.6).
func DefaultTimeouts() Timeouts {
	return Timeouts{
		Connect:  30 * time.Second,
		Greeting: 5 * time.Minute,
		Mail:     5 * time.Minute,
		Rcpt:     5 * time.Minute,
		Data:     2 * time.Minute,
		Block:    3 * time.Minute,
		Dot:      10 * time.Minute,
		Shutdown: 10 * time.Second,
	}
}

func (t Timeouts) orDefaults() Timeouts {
	d := DefaultTimeouts()
	for _, f := range []struct{ set, def *time.Duration }{
		{&t.Connect, &d.Connect},
		{&t.Greeting, &d.Greeting},
		{&t.Mail, &d.Mail},
		{&t.Rcpt, &d.Rcpt},
		{&t.Data, &d.Data},
		{&t.Block, &d.Block},
		{&t.Dot, &d.Dot},
		{&t.Shutdown, &d.Shutdown},
	} {
		if *f.set == 0 {
			*f.set = *f.def
		}
	}
	return t
}

// Dialer makes connections to one mail server.
type Dialer struct {
	Addr     string // host:port
	TLS      TLSMode
	Username string // empty: no log-in
	Password string
	// Token, when set, gives an OAuth 2.0 access token for each log-in, which is by XOAUTH2; Password is not used then.
	// refused is the token that the server just refused, empty when it refused none: when another one comes back, the
	// log-in is tried once more.
	Token func(ctx context.Context, refused string) (string, error)
	// Hello is the name given in EHLO (RFC 5321 §4.1.1.1); "localhost" when empty.
	Hello string
	// TLSConfig adds roots and the like; the server's name is filled in from Addr.
	TLSConfig *tls.Config
	Timeouts  Timeouts
	// Now is the wall clock from which the sockets' deadlines are counted, never a simulated one.
	Now func() time.Time
}

// Dial connects, encrypts and logs in. An error that is not ctx's own is a [*ConnectError].
func (d Dialer) Dial(ctx context.Context) (*Conn, error) {
	c, err := d.open(ctx)
	if err != nil && ctx.Err() != nil {
		return nil, fmt.Errorf("connecting to mail server: %w", ctx.Err())
	}
	return c, err
}

// open gets a token first, if the log-in needs one: without it the server is left alone.
func (d Dialer) open(ctx context.Context) (*Conn, error) {
	if d.Token == nil {
		return d.dial(ctx, "")
	}
	token, err := d.Token(ctx, "")
	if err != nil {
		return nil, connectError(PhaseAuth, err)
	}
	c, err := d.dial(ctx, token)
	if !loginRefused(err) {
		return c, err
	}
	another, tokenErr := d.Token(ctx, token)
	if tokenErr != nil {
		return nil, connectError(PhaseAuth, tokenErr)
	}
	if another == token {
		return nil, err
	}
	return d.dial(ctx, another)
}

func (d Dialer) dial(ctx context.Context, token string) (*Conn, error) {
	host, _, err := net.SplitHostPort(d.Addr)
	if err != nil {
		return nil, connectError(PhaseConnect, err)
	}
	if !slices.Contains([]TLSMode{TLSImplicit, TLSStart, TLSNone}, d.TLS) {
		return nil, connectError(PhaseConnect, fmt.Errorf("unknown TLS mode %q", d.TLS))
	}
	timeouts := d.Timeouts.orDefaults()
	raw, err := (&net.Dialer{Timeout: timeouts.Connect}).DialContext(ctx, "tcp", d.Addr)
	if err != nil {
		return nil, connectError(PhaseConnect, err)
	}
	c := &Conn{raw: raw, now: d.Now, timeouts: timeouts}
	stop := context.AfterFunc(ctx, c.interrupt)
	if err := d.setUp(ctx, c, host, token); err != nil {
		stop()
		_ = raw.Close()
		return nil, err
	}
	if !stop() {
		_ = raw.Close()
		return nil, ctx.Err()
	}
	return c, nil
}

// setUp takes a fresh socket to the state in which MAIL can be said.
func (d Dialer) setUp(ctx context.Context, c *Conn, host, token string) error {
	conn := c.raw
	c.deadline(c.timeouts.Greeting)
	if d.TLS == TLSImplicit {
		t := tls.Client(conn, d.tlsConfig(host))
		if err := t.HandshakeContext(ctx); err != nil {
			return connectError(PhaseTLS, err)
		}
		conn = t
	}
	client, err := smtp.NewClient(conn, host)
	if err != nil {
		return connectError(PhaseGreeting, err)
	}
	c.client = client
	// Bounces shall come for failures only and bring back the header, not what was written.
	client.SetDSNMailReturnOption("HDRS")
	client.SetDSNRcptNotifyOption("FAILURE")

	hello := d.Hello
	if hello == "" {
		hello = "localhost"
	}
	c.deadline(c.timeouts.Greeting)
	if err := client.Hello(hello); err != nil {
		return connectError(PhaseHello, err)
	}
	if d.TLS == TLSStart {
		if ok, _ := client.Extension("STARTTLS"); !ok {
			return connectError(PhaseTLS, errors.New("the server does not offer STARTTLS"))
		}
		c.deadline(c.timeouts.Greeting)
		if err := client.StartTLS(d.tlsConfig(host)); err != nil {
			return connectError(PhaseTLS, err)
		}
	}
	if d.Username == "" {
		return nil
	}
	auth, err := d.auth(client, host, token)
	if err != nil {
		return connectError(PhaseAuth, err)
	}
	c.deadline(c.timeouts.Greeting)
	if err := client.Auth(auth); err != nil {
		return connectError(PhaseAuth, err)
	}
	return nil
}

func (d Dialer) tlsConfig(host string) *tls.Config {
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	if d.TLSConfig != nil {
		config = d.TLSConfig.Clone()
		config.MinVersion = max(config.MinVersion, tls.VersionTLS12)
	}
	if config.ServerName == "" {
		config.ServerName = host
	}
	return config
}

// auth picks the mechanism: XOAUTH2 when there is a token, else PLAIN (RFC 4616), else LOGIN.
func (d Dialer) auth(client *smtp.Client, host, token string) (smtp.Auth, error) {
	_, params := client.Extension("AUTH")
	offered := strings.Fields(strings.ToUpper(params))
	if token != "" {
		if !slices.Contains(offered, "XOAUTH2") {
			return nil, errors.New("the server does not offer XOAUTH2")
		}
		return smtp.XOAuth2Auth(d.Username, token), nil
	}
	inTheClear := d.TLS == TLSNone // what the operator chose
	switch {
	case slices.Contains(offered, "PLAIN"):
		return smtp.PlainAuth("", d.Username, d.Password, host, inTheClear), nil
	case slices.Contains(offered, "LOGIN"):
		return smtp.LoginAuth(d.Username, d.Password, host, inTheClear), nil
	}
	return nil, errors.New("the server offers neither AUTH PLAIN nor AUTH LOGIN")
}
