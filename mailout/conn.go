package mailout

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"sync"
	"time"

	"github.com/wneessen/go-mail/smtp"
)

// block is how many bytes of a mail are written under one deadline.
const block = 32 << 10

// Envelope is from whom and to whom a mail goes (RFC 5321 §2.3.1), whatever its header says.
type Envelope struct {
	From string // empty for the null reverse-path
	To   string
}

// Conn is a connection that is ready for mail. It is for one goroutine at a time.
type Conn struct {
	raw      net.Conn // the socket, below TLS: deadlines and closing reach through
	client   *smtp.Client
	now      func() time.Time
	timeouts Timeouts

	used  bool // a transaction was tried on it
	reset bool // a transaction was begun and not ended: RSET comes before the next

	mu          sync.Mutex
	broken      bool // no further command may be sent
	interrupted bool // the context of the call in hand ended
	awaiting    bool // the final dot may have been written and its answer is awaited
}

var errInterrupted = errors.New("interrupted")

// Send transmits the bytes to one recipient. BeforeDot is called when every byte of the mail is on the wire and
// nothing but the final dot is missing; when it returns an error the connection is dropped without that dot, and
// the server does not take the mail.
//
// When ctx ends the socket is closed, unless the answer to the final dot is awaited: that wait goes on for at most
// Timeouts.Shutdown.
//
// The result is about this mail. Whether the connection may be used again is said by [Conn.Usable].
func (c *Conn) Send(ctx context.Context, env Envelope, raw []byte, beforeDot func(context.Context) error) Result {
	from, to, err := c.check(env, raw)
	if err != nil {
		return Result{Outcome: Refused, Phase: PhaseMail, Response: phrase("not sent: "+err.Error(), maxResponse)}
	}
	c.mu.Lock()
	c.interrupted = false
	c.mu.Unlock()
	stop := context.AfterFunc(ctx, c.interrupt)
	r := c.transaction(ctx, from, to, raw, beforeDot)
	if !stop() {
		c.drop()
	}
	return r
}

// check returns the arguments of MAIL and RCPT, and an error when the mail cannot go through this server at all.
func (c *Conn) check(env Envelope, raw []byte) (from, to string, err error) {
	if from, err = path(env.From); err != nil {
		return "", "", fmt.Errorf("envelope sender: %w", err)
	}
	if to, err = path(env.To); err != nil || env.To == "" {
		return "", "", errors.New("recipient: not an address")
	}
	if err := checkWire(raw); err != nil {
		return "", "", err
	}
	header, _, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	utf8 := !isASCII(from) || !isASCII(to) || !isASCII(string(header))
	if ok, _ := c.client.Extension("SMTPUTF8"); utf8 && !ok {
		return "", "", errors.New("the address is not ASCII and the server does not offer SMTPUTF8")
	}
	c.client.SkipSMTPUTF8(!utf8) // RFC 6531 §3.4: not for mail that can do without
	return from, to, nil
}

func (c *Conn) transaction(ctx context.Context, from, to string, raw []byte, beforeDot func(context.Context) error) Result {
	c.used = true
	c.deadline(c.timeouts.Mail)
	if c.client.Text.R.Buffered() > 0 {
		return c.fail(PhaseMail, errors.New("the server said something out of turn"))
	}
	if c.reset {
		if err := c.client.Reset(); err != nil {
			c.drop()
			return c.fail(PhaseMail, err)
		}
		c.reset = false
		c.deadline(c.timeouts.Mail)
	}
	if err := c.client.Mail(from); err != nil {
		return c.fail(PhaseMail, err)
	}
	c.reset = true
	c.deadline(c.timeouts.Rcpt)
	if err := c.client.Rcpt(to); err != nil {
		return c.fail(PhaseRcpt, err)
	}
	c.deadline(c.timeouts.Data)
	w, err := c.client.Data()
	if err != nil {
		return c.fail(PhaseData, err)
	}
	// From here on no command may be printed: net/textproto ends an open dot writer with the final dot before the
	// next line, and the server would take half a mail for a whole one. Every way out but the last drops the socket.
	for part := range slices.Chunk(raw, block) {
		c.deadline(c.timeouts.Block)
		if _, err := w.Write(part); err != nil {
			c.drop()
			return c.fail(PhaseBody, err)
		}
	}
	c.deadline(c.timeouts.Block)
	if err := c.client.Text.W.Flush(); err != nil {
		c.drop()
		return c.fail(PhaseBody, err)
	}
	if c.client.Text.R.Buffered() > 0 {
		c.drop()
		return c.fail(PhaseBody, errors.New("the server said something out of turn"))
	}
	if err := beforeDot(ctx); err != nil {
		c.drop()
		r := c.fail(PhaseBody, fmt.Errorf("stopped before the final dot: %w", err))
		if errors.Is(err, ErrWithdrawn) {
			r.Outcome = Withdrawn
		}
		return r
	}
	if !c.await() {
		c.drop()
		return c.fail(PhaseBody, errInterrupted)
	}
	err = w.Close()
	c.answered()
	if err != nil {
		return c.fail(PhaseDot, err)
	}
	c.reset = false
	r := Result{Outcome: Accepted, Phase: PhaseDot, Code: 250}
	if closer, ok := w.(*smtp.DataCloser); ok {
		r.Response = phrase(closer.ServerResponse(), maxResponse)
		r.Status = enhancedStatus.FindString(closer.ServerResponse())
	}
	return r
}

// fail classifies err and notes what it means for the connection: it is used again only after a reply that
// rejects a command and keeps the channel open (RFC 5321 §3.8: 421 closes it).
func (c *Conn) fail(phase Phase, err error) Result {
	r := failure(phase, err)
	if kind := r.Code / 100; kind != 4 && kind != 5 && r.Outcome != Accepted || r.Code == 421 {
		c.drop()
	}
	if phase == PhaseDot {
		c.reset = false // the transaction ended with the answer, whatever it was (RFC 5321 §4.1.1.4)
	}
	return r
}

// Usable reports whether the connection may be given another mail.
func (c *Conn) Usable() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return !c.broken
}

// Close says QUIT when that is safe, without insisting on an answer, and closes the socket.
func (c *Conn) Close() {
	if c.Usable() {
		c.deadline(min(c.timeouts.Mail, 2*time.Second))
		_ = c.client.Quit()
	}
	c.drop()
}

// drop closes the socket without a word.
func (c *Conn) drop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.broken = true
	_ = c.raw.Close()
}

// deadline bounds all reading and writing from now on. Setting it fails on a closed socket only, and then the next
// read or write says so.
func (c *Conn) deadline(d time.Duration) {
	_ = c.raw.SetDeadline(c.now().Add(d))
}

// interrupt is called when the context ends.
func (c *Conn) interrupt() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.interrupted = true
	if c.awaiting {
		c.deadline(c.timeouts.Shutdown)
		return
	}
	c.broken = true
	_ = c.raw.Close()
}

// await begins the wait for the answer to the final dot; false when the context ended before.
func (c *Conn) await() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.interrupted {
		return false
	}
	c.awaiting = true
	c.deadline(c.timeouts.Dot)
	return true
}

func (c *Conn) answered() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.awaiting = false
}
