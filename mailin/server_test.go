package mailin

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
)

// mailbox is a server in memory with one user.
type mailbox struct {
	t    testing.TB
	addr string
	user *imapmemserver.User
	log  *lockedBuffer // what clients send and are sent
	ln   *chaosListener
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func newMailbox(t testing.TB, opts imapserver.Options) *mailbox {
	t.Helper()
	m := &mailbox{t: t, log: &lockedBuffer{}, user: imapmemserver.NewUser("intros", "secret")}
	mem := imapmemserver.New()
	mem.AddUser(m.user)
	if err := m.user.Create("INBOX", nil); err != nil {
		t.Fatal(err)
	}
	opts.NewSession = func(*imapserver.Conn) (imapserver.Session, *imapserver.GreetingData, error) {
		return mem.NewSession(), nil, nil
	}
	opts.InsecureAuth = opts.TLSConfig == nil
	opts.Logger = discardLogger{}
	if _, bench := t.(*testing.B); !bench {
		opts.DebugWriter = m.log
	}
	srv := imapserver.New(&opts)
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	m.addr = ln.Addr().String()
	m.ln = &chaosListener{Listener: ln}
	go srv.Serve(m.ln)
	t.Cleanup(func() {
		srv.Close()
		m.ln.closeAll()
	})
	return m
}

type discardLogger struct{}

func (discardLogger) Printf(string, ...any) {}

// add delivers a message.
func (m *mailbox) add(raw string) {
	m.t.Helper()
	_, err := m.user.Append("INBOX", literal{strings.NewReader(raw)}, &imap.AppendOptions{})
	if err != nil {
		m.t.Fatal(err)
	}
}

type literal struct{ *strings.Reader }

func (l literal) Size() int64 { return int64(l.Len()) }

// mail returns a message of about size bytes.
func mail(i, size int) string {
	head := fmt.Sprintf("From: a%d@example.com\r\nMessage-ID: <%d@example.com>\r\nSubject: mail %d\r\n\r\n", i, i, i)
	rng := rand.New(rand.NewPCG(uint64(i), 1))
	var b strings.Builder
	b.WriteString(head)
	for b.Len() < size {
		fmt.Fprintf(&b, "%x\r\n", rng.Uint64())
	}
	return b.String()
}

// chaosListener makes connections that fail as the test says.
type chaosListener struct {
	net.Listener
	mu    sync.Mutex
	plan  func(n int) fault // for the nth connection
	conns []*chaosConn
}

type fault struct {
	after int    // bytes written by the server until it happens; 0 for never
	kind  string // "fin", "rst", "black hole"
	chunk int    // when set, so many bytes at a time are written
}

func (l *chaosListener) Accept() (net.Conn, error) {
	nc, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	c := &chaosConn{Conn: nc}
	if l.plan != nil {
		c.fault = l.plan(len(l.conns))
	}
	l.conns = append(l.conns, c)
	return c, nil
}

func (l *chaosListener) setPlan(plan func(n int) fault) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.plan = plan
}

func (l *chaosListener) count() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.conns)
}

func (l *chaosListener) closeAll() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range l.conns {
		c.Close()
	}
}

// blackHole makes every open connection swallow what the server writes.
func (l *chaosListener) blackHole() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range l.conns {
		c.mu.Lock()
		c.dead = true
		c.mu.Unlock()
	}
}

type chaosConn struct {
	net.Conn
	fault fault

	mu      sync.Mutex
	written int
	dead    bool // what is written is swallowed
}

func (c *chaosConn) Write(b []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.dead {
		return len(b), nil
	}
	if c.fault.after == 0 || c.written+len(b) < c.fault.after {
		c.written += len(b)
		if c.fault.chunk > 0 {
			for part := range slices.Chunk(b, c.fault.chunk) {
				if _, err := c.Conn.Write(part); err != nil {
					return 0, err
				}
				time.Sleep(time.Millisecond) // a slow line, not a wait for anything
			}
			return len(b), nil
		}
		return c.Conn.Write(b)
	}
	c.dead = true
	c.Conn.Write(b[:c.fault.after-c.written])
	switch c.fault.kind {
	case "fin":
		c.Close()
	case "rst":
		c.Conn.(*net.TCPConn).SetLinger(0)
		c.Close()
	}
	return len(b), nil
}
