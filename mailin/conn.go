package mailin

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"math"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-sasl"
)

// conn is one connection to the server. One goroutine owns it and has one command in flight at a time: servers hold
// back answers when several FETCH are sent at once, and the library then waits for ever.
type conn struct {
	sock    *socket
	client  *imapclient.Client
	caps    imap.CapSet
	timeout time.Duration
	wake    chan struct{} // receives when the server announces new messages

	// Of the folder that is open.
	writable    bool
	uidValidity uint32
	uidNext     uint32
	messages    uint32
}

// open connects, logs in and learns what the server can do. The folder is not opened yet.
func open(ctx context.Context, cfg Config) (*conn, error) {
	if cfg.Token == nil {
		return connect(ctx, cfg, "")
	}
	token, err := cfg.Token(ctx, "")
	if err != nil {
		return nil, tokenError{err}
	}
	c, err := connect(ctx, cfg, token)
	if !refused(err) {
		return c, err
	}
	another, tokenErr := cfg.Token(ctx, token)
	if tokenErr != nil {
		return nil, tokenError{tokenErr}
	}
	if another == token {
		return nil, err
	}
	return connect(ctx, cfg, another)
}

// tokenError says that there is no access token to be had: the mail server was not asked.
type tokenError struct{ error }

func (e tokenError) Unwrap() error { return e.error }

// connect is open with an access token, or with the password when there is none.
func connect(ctx context.Context, cfg Config, token string) (_ *conn, err error) {
	dialCtx, cancel := context.WithTimeout(ctx, cfg.Timeout)
	defer cancel()
	nc, err := new(net.Dialer).DialContext(dialCtx, "tcp", cfg.Addr)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, &RemedyError{
			fmt.Errorf("connecting to %s: %w", cfg.Addr, err),
			"check imap.addr (host:port) and that the server is up and can be reached from here",
		}
	}
	c := &conn{sock: &socket{Conn: nc}, timeout: cfg.Timeout, wake: make(chan struct{}, 1)}
	defer func() {
		if err != nil {
			c.close()
		}
	}()
	if err := c.greet(ctx, cfg); err != nil {
		return nil, err
	}
	if err := c.logIn(ctx, cfg, token); err != nil {
		return nil, err
	}
	// Capabilities may change with the log-in (RFC 9051 §6.1.1). The library's cached ones can be the old ones for
	// a moment, so they are asked for.
	err = c.do(ctx, "asking for capabilities", func(func()) (err error) {
		c.caps, err = c.client.Capability().Wait()
		return err
	})
	if err != nil {
		return nil, err
	}
	if c.caps.Has(imap.CapID) {
		// NetEase (163.com, 126.com) answers SELECT with "Unsafe Login" before it saw an ID (RFC 2971).
		err := c.do(ctx, "sending ID", func(func()) error {
			_, err := c.client.ID(&imap.IDData{Name: "twoyes"}).Wait()
			return err
		})
		if err != nil && !refused(err) {
			return nil, err
		}
	}
	return c, nil
}

// greet protects the connection as configured and waits for the server's greeting.
func (c *conn) greet(ctx context.Context, cfg Config) error {
	host, _, err := net.SplitHostPort(cfg.Addr)
	if err != nil {
		return fmt.Errorf("reading imap.addr: %w", err)
	}
	tlsConfig := &tls.Config{MinVersion: tls.VersionTLS12}
	if cfg.TLS != nil {
		tlsConfig = cfg.TLS.Clone()
	}
	if tlsConfig.ServerName == "" {
		tlsConfig.ServerName = host
	}
	opts := &imapclient.Options{TLSConfig: tlsConfig, DebugWriter: &nesting{}, UnilateralDataHandler: &imapclient.UnilateralDataHandler{
		// Called by the goroutine that reads, so it must not block.
		Mailbox: func(data *imapclient.UnilateralDataMailbox) {
			if data.NumMessages != nil {
				select {
				case c.wake <- struct{}{}:
				default:
				}
			}
		},
	}}

	remedy := "check imap.addr and imap.tls: implicit is usually port 993, starttls port 143"
	err = c.do(ctx, "greeting", func(func()) error {
		switch cfg.Mode {
		case ImplicitTLS:
			tc := tls.Client(c.sock, tlsConfig)
			if err := tc.HandshakeContext(ctx); err != nil {
				return err
			}
			c.client = imapclient.New(tc, opts)
		case StartTLS:
			client, err := imapclient.NewStartTLS(c.sock, opts)
			if err != nil {
				return err
			}
			c.client = client
		case NoTLS:
			c.client = imapclient.New(c.sock, opts)
		default:
			return fmt.Errorf("unknown TLS mode %q", cfg.Mode)
		}
		return c.client.WaitGreeting()
	})
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		remedy = "the server's certificate is not valid for the host in imap.addr: use the name in the certificate, " +
			"or add its issuer to the system's trusted roots"
	}
	if err != nil && ctx.Err() == nil {
		return &RemedyError{err, remedy}
	}
	return err
}

func (c *conn) logIn(ctx context.Context, cfg Config, token string) error {
	if c.client.State() == imap.ConnStateAuthenticated { // PREAUTH
		return nil
	}
	disabled := false
	err := c.do(ctx, "logging in as "+cfg.Username, func(func()) error {
		caps := c.client.Caps()
		switch {
		case token != "" && caps.Has(imap.AuthCap(xoauth2Name)):
			return c.client.Authenticate(&xoauth2{cfg.Username, token})
		case token != "":
			return errNoXOAUTH2
		case caps.Has(imap.AuthCap(sasl.Plain)):
			return c.client.Authenticate(sasl.NewPlainClient("", cfg.Username, cfg.Password))
		case caps.Has(imap.CapLoginDisabled):
			disabled = true
			return errors.New("the server accepts no password on this connection")
		default:
			return c.client.Login(cfg.Username, cfg.Password).Wait()
		}
	})
	switch {
	case disabled:
		return &RemedyError{err, "set imap.tls to starttls or implicit; if it is, the server wants another way to sign in: see imap.oauth2"}
	case errors.Is(err, errNoXOAUTH2):
		return &RemedyError{err, "check imap.addr and imap.tls; if they are right, the server wants a password instead of imap.oauth2"}
	case refused(err) && token != "":
		return &RemedyError{err, "sign in again with `twoyes auth`, as imap.username; the account must allow IMAP"}
	case refused(err):
		return &RemedyError{err, "check imap.username and imap.password; many providers want an app password or imap.oauth2"}
	}
	return err
}

// openFolder opens a folder for reading, or for moving messages out of it, and reads where it stands.
func (c *conn) openFolder(ctx context.Context, folder string, writable bool) error {
	var data *imap.SelectData
	err := c.do(ctx, "opening folder "+folder, func(func()) (err error) {
		data, err = c.client.Select(folder, &imap.SelectOptions{ReadOnly: !writable}).Wait()
		return err
	})
	if refused(err) {
		return &RemedyError{err, "check imap.folder: its name as the server lists it"}
	}
	if err != nil {
		return err
	}
	if data.UIDValidity == 0 {
		return fmt.Errorf("opening folder %s: the server gives no UIDVALIDITY, so messages cannot be told apart", folder)
	}
	c.writable = writable
	c.uidValidity, c.uidNext, c.messages = data.UIDValidity, uint32(data.UIDNext), data.NumMessages
	return nil
}

// noop lets the server say what is new and shows whether it is alive.
func (c *conn) noop(ctx context.Context) error {
	return c.do(ctx, "NOOP", func(func()) error { return c.client.Noop().Wait() })
}

// startIdle begins an IDLE. The caller ends it with endIdle.
func (c *conn) startIdle(ctx context.Context) (idle *imapclient.IdleCommand, err error) {
	err = c.do(ctx, "IDLE", func(func()) (err error) {
		idle, err = c.client.Idle()
		return err
	})
	return idle, err
}

func (c *conn) endIdle(ctx context.Context, idle *imapclient.IdleCommand) error {
	return c.do(ctx, "ending IDLE", func(func()) error {
		if err := idle.Close(); err != nil {
			return err
		}
		return idle.Wait()
	})
}

// do runs one exchange with the server. The library has neither deadlines nor contexts, so when the server is silent
// for longer than the timeout, or when ctx ends, the socket is closed: that ends every call of the library, provided
// that what was fetched is drained. fn calls alive whenever it sees progress. Nor does the library bound what it reads
// and keeps: the socket is closed, too, after maxUnused bytes without progress.
//
// The error is ctx.Err() when ctx has ended, wraps os.ErrDeadlineExceeded when the server was silent, and wraps the
// server's *imap.Error when it answered NO or BAD; see [refused].
func (c *conn) do(ctx context.Context, what string, fn func(alive func()) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	var silent atomic.Bool
	watchdog := time.AfterFunc(c.timeout, func() {
		silent.Store(true)
		c.close()
	})
	defer watchdog.Stop()
	stop := context.AfterFunc(ctx, c.close)
	defer stop()

	c.sock.left.Store(maxUnused)
	err := fn(func() {
		watchdog.Reset(c.timeout)
		c.sock.left.Store(maxUnused)
	})
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case silent.Load():
		return fmt.Errorf("%s: no answer within %s: %w", what, c.timeout, os.ErrDeadlineExceeded)
	case refused(err):
		return fmt.Errorf("%s: %w", what, err)
	}
	// The library tells a lost connection from a syntax error only in the text, and not always rightly.
	if cause := c.sock.failure(); cause != nil {
		return fmt.Errorf("%s: connection lost: %w", what, cause)
	}
	return fmt.Errorf("%s: %w", what, err)
}

// close closes the socket and nothing else: the library's own Close waits for its reader, and TLS for the peer.
func (c *conn) close() { _ = c.sock.Close() }

// refused says whether the server answered NO or BAD; the connection is intact then, after any other error it is not.
func refused(err error) bool {
	_, ok := errors.AsType[*imap.Error](err)
	return ok
}

// maxUnused is how many bytes a server may send until what it sends is put to use: more than the longest answer that is
// read at once, and little enough to be kept in memory.
const maxUnused = 8 << 20

// socket remembers why reading from it ended, and ends it when the server sends without end.
type socket struct {
	net.Conn
	err  atomic.Pointer[error]
	left atomic.Int64 // bytes that may be read
}

func (s *socket) Read(b []byte) (int, error) {
	n, err := s.Conn.Read(b)
	if s.left.Add(-int64(n)) < 0 {
		err = errors.Join(errOverflow, s.Close())
	}
	if err != nil {
		s.err.CompareAndSwap(nil, &err)
	}
	return n, err
}

// failure returns the first error of reading, if any; not the one of a socket that was closed on this side.
func (s *socket) failure() error {
	if err := s.err.Load(); err != nil && !errors.Is(*err, net.ErrClosed) {
		return *err
	}
	return nil
}

// How many lists may begin in one another at once: in what a server says of itself, and in what looks like the text of a
// message, which may hold anything. A server that lies about where a text ends costs some memory more, and no stack overflow.
const (
	maxNesting     = 1000
	maxTextNesting = 250_000
)

// nesting sees what goes over the connection, inside of TLS, and ends it where lists are nested so deep that the
// library, which reads a BODYSTRUCTURE nobody asked for by recursion, would take the whole program with it.
type nesting struct {
	mu   sync.Mutex
	run  int // opening brackets in a row
	text int // octets left of a literal (RFC 9051 §4.3)
	size int // of one that is being announced: {size}CRLF
	seen byte
}

func (n *nesting) Write(b []byte) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, c := range b {
		limit := maxNesting
		if n.text > 0 {
			n.text--
			limit = maxTextNesting
		} else {
			n.announced(c)
		}
		if c != '(' {
			n.run = 0
		} else if n.run++; n.run > limit {
			return 0, errOverflow
		}
	}
	return len(b), nil
}

// announced follows the announcement of a literal.
func (n *nesting) announced(c byte) {
	digit := c >= '0' && c <= '9'
	switch {
	case c == '{':
		n.size = 0
	case n.seen == '{' && digit:
		n.size = min(10*n.size+int(c-'0'), math.MaxInt32)
		return // the next one may be a digit, too
	case n.seen == '{' && c == '}', n.seen == '}' && c == '\r':
	case n.seen == '\r' && c == '\n':
		n.text = n.size
		c = 0
	default:
		c = 0
	}
	n.seen = c
}
