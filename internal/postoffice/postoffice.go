// Package postoffice is a small mail provider inside the process: an SMTP server and an IMAP server on loopback ports.
// Mail that the SMTP server accepts is put into the INBOX of the users it is for. It serves the demo, which plays the
// whole story on it, and tests, which can make it answer as servers answer on bad days.
//
// Nothing leaves the process: an address that is not a user's does not exist (550 5.1.1).
package postoffice

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
	"github.com/emersion/go-smtp"
)

// DefaultHostname is the host name that the office goes by when Options name none.
const DefaultHostname = "mx.post.example"

// Options say what kind of provider the office is.
type Options struct {
	// Now gives the time of delivery: INTERNALDATE (RFC 9051 section 2.3.3) and the Received header. Required.
	Now func() time.Time
	// Log is required.
	Log *slog.Logger
	// Hostname is the office's name in greetings and headers; empty: DefaultHostname.
	Hostname string
	// AuthServID is the authserv-id (RFC 8601 section 2.5) of the Authentication-Results header that the office puts on
	// mail; empty: the host name.
	AuthServID string
	// NoAuthResults leaves that header out, as servers without authentication checks do.
	NoAuthResults bool
	// Caps are the IMAP capabilities that are offered; nil: IMAP4rev1 with NAMESPACE, UIDPLUS, MOVE, ESEARCH,
	// LIST-EXTENDED, LIST-STATUS and STATUS=SIZE.
	Caps imap.CapSet
	// NoIDLE makes an IMAP server that does not know IDLE (RFC 2177).
	NoIDLE bool
	// Token, when set, makes both servers offer XOAUTH2 and decides whether an access token is good for a user.
	Token func(username, token string) bool
}

// Received is a mail as it lies in an inbox.
type Received struct {
	Raw []byte    // the message with the headers that the office put on top
	At  time.Time // when it was delivered
}

// Envelope is a mail as the SMTP server took it.
type Envelope struct {
	From string   // MAIL FROM without brackets; empty for the null reverse-path
	To   []string // the recipients that were accepted
	User string   // who had logged in; empty for nobody
	Raw  []byte   // the message as it was sent, with CRLF line ends
}

// Hooks let tests decide what the SMTP server answers. They are called without locks held: one that blocks makes the
// answer slow. An error of the type *smtp.SMTPError is the answer; ErrDrop closes the connection instead of answering.
type Hooks struct {
	// Rcpt is asked for each recipient that exists.
	Rcpt func(from, to string) error
	// Data is asked when a message is complete; with an error nothing is delivered.
	Data func(Envelope) error
	// Delivered is asked when a message was delivered and the answer is due: with an error the message was taken and
	// the client does not know it.
	Delivered func(Envelope) error
}

// ErrDrop is what a hook returns to close the connection without an answer.
var ErrDrop = errors.New("drop the connection")

// Route takes the mail of an address that the office does not keep itself. The envelope sender from is empty for the
// null reverse-path, the recipient to comes with its subaddress.
type Route func(from, to string, raw []byte) error

// PostOffice is a running mail provider. Its methods may be called from several goroutines.
type PostOffice struct {
	options  Options
	imapDoor *door
	smtpDoor *door
	imap     *imapserver.Server
	smtp     *smtp.Server
	serving  sync.WaitGroup

	mu       sync.Mutex
	hooks    Hooks
	users    map[string]*user // by address in lower case
	accepted []Envelope
	changed  chan struct{} // closed and replaced when something was delivered
}

type user struct {
	password string
	mailbox  *imapmemserver.User // nil when route is set
	route    Route
	received []Received
	taken    int // how many of received TakeNew and Next gave out
}

// Start opens the office, on ports of its own choosing. Close it in the end.
func Start(options Options) (*PostOffice, error) {
	if options.Now == nil || options.Log == nil {
		return nil, errors.New("post office: Now and Log are required")
	}
	if options.Hostname == "" {
		options.Hostname = DefaultHostname
	}
	if options.AuthServID == "" {
		options.AuthServID = options.Hostname
	}
	if options.Caps == nil {
		options.Caps = imap.CapSet{
			imap.CapIMAP4rev1: {}, imap.CapNamespace: {}, imap.CapUIDPlus: {}, imap.CapMove: {}, imap.CapESearch: {},
			imap.CapListExtended: {}, imap.CapListStatus: {}, imap.CapStatusSize: {},
		}
	}
	imapDoor, err := openDoor(options.NoIDLE)
	if err != nil {
		return nil, fmt.Errorf("post office: %w", err)
	}
	smtpDoor, err := openDoor(false)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("post office: %w", err), imapDoor.Close())
	}
	p := &PostOffice{
		options: options, imapDoor: imapDoor, smtpDoor: smtpDoor,
		users: map[string]*user{}, changed: make(chan struct{}),
	}
	p.imap = imapserver.New(&imapserver.Options{
		NewSession: func(*imapserver.Conn) (imapserver.Session, *imapserver.GreetingData, error) {
			return &imapSession{office: p}, nil, nil
		},
		Caps:         options.Caps,
		InsecureAuth: true, // loopback
		Logger:       printer{options.Log, "imap"},
	})
	p.smtp = smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) {
		return &session{office: p, conn: c}, nil
	}))
	p.smtp.Domain = options.Hostname
	p.smtp.AllowInsecureAuth = true // loopback
	p.smtp.EnableSMTPUTF8 = true
	p.smtp.ErrorLog = printer{options.Log, "smtp"}
	p.serving.Go(func() { p.serve("imap", p.imap.Serve, imapDoor) })
	p.serving.Go(func() { p.serve("smtp", p.smtp.Serve, smtpDoor) })
	return p, nil
}

func (p *PostOffice) serve(protocol string, serve func(net.Listener) error, at *door) {
	if err := serve(at); err != nil && !errors.Is(err, net.ErrClosed) {
		p.options.Log.Error("the post office stopped serving", "protocol", protocol, "error", err)
	}
}

// Close closes the servers and every connection.
func (p *PostOffice) Close() error {
	err := errors.Join(p.imap.Close(), p.smtp.Close())
	for _, d := range []*door{p.imapDoor, p.smtpDoor} { // a server that was not serving yet leaves its listener open
		if closeErr := d.Close(); !errors.Is(closeErr, net.ErrClosed) {
			err = errors.Join(err, closeErr)
		}
	}
	p.imapDoor.drop()
	p.smtpDoor.drop()
	p.serving.Wait()
	return err
}

// IMAPAddr is the host and port of the IMAP server, without TLS.
func (p *PostOffice) IMAPAddr() string { return p.imapDoor.Addr().String() }

// SMTPAddr is the host and port of the SMTP server, without TLS. It offers AUTH PLAIN and does not insist on it.
func (p *PostOffice) SMTPAddr() string { return p.smtpDoor.Addr().String() }

// DropIMAP closes every IMAP connection, as a server does that is started anew.
func (p *PostOffice) DropIMAP() { p.imapDoor.drop() }

// DropSMTP closes every SMTP connection.
func (p *PostOffice) DropSMTP() { p.smtpDoor.drop() }

// SetIMAPDown closes every IMAP connection and, until it is called with false, each new one.
func (p *PostOffice) SetIMAPDown(down bool) { p.imapDoor.setDown(down) }

// SetSMTPDown is the same for SMTP.
func (p *PostOffice) SetSMTPDown(down bool) { p.smtpDoor.setDown(down) }

// SetHooks sets or, with the zero value, removes the hooks.
func (p *PostOffice) SetHooks(hooks Hooks) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hooks = hooks
}

// AddUser opens an account with an INBOX. The address is the user name for IMAP and SMTP. Mail to local+detail@domain
// comes to local@domain (RFC 5233). An account that is there is left as it is.
func (p *PostOffice) AddUser(address, password string) error {
	address = strings.ToLower(address)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.users[address] != nil {
		return nil
	}
	mailbox := imapmemserver.NewUser(address, password)
	if err := mailbox.Create(inbox, nil); err != nil {
		return fmt.Errorf("adding the user %s: %w", address, err)
	}
	p.users[address] = &user{password: password, mailbox: mailbox}
	return nil
}

// AddRoute opens an account whose mail goes somewhere else: route gets it with a Received header and the authentication
// results on top. The password is for SMTP.
func (p *PostOffice) AddRoute(address, password string, route Route) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.users[strings.ToLower(address)] = &user{password: password, route: route}
}

// userOf gives the account of an address with or without a subaddress. The caller holds p.mu.
func (p *PostOffice) userOf(address string) *user {
	address = strings.ToLower(address)
	if u := p.users[address]; u != nil {
		return u
	}
	local, domain, _ := strings.Cut(address, "@")
	local, _, _ = strings.Cut(local, "+")
	return p.users[local+"@"+domain]
}

func (p *PostOffice) exists(address string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.userOf(address) != nil
}

// logIn gives the user name when the password is right.
func (p *PostOffice) logIn(address, password string) (string, error) {
	address = strings.ToLower(address)
	p.mu.Lock()
	defer p.mu.Unlock()
	u := p.users[address]
	if u == nil || subtle.ConstantTimeCompare([]byte(u.password), []byte(password)) != 1 {
		return "", smtp.ErrAuthFailed
	}
	return address, nil
}

// Inbox gives every mail that was ever delivered to a user, oldest first, whatever IMAP clients did with it since.
func (p *PostOffice) Inbox(address string) []Received {
	p.mu.Lock()
	defer p.mu.Unlock()
	if u := p.userOf(address); u != nil {
		return slices.Clone(u.received)
	}
	return nil
}

// TakeNew gives what was delivered to a user since the last TakeNew or Next.
func (p *PostOffice) TakeNew(address string) []Received {
	p.mu.Lock()
	defer p.mu.Unlock()
	u := p.userOf(address)
	if u == nil {
		return nil
	}
	fresh := slices.Clone(u.received[u.taken:])
	u.taken = len(u.received)
	return fresh
}

// Next takes the next mail of a user, and waits for one when there is none.
func (p *PostOffice) Next(ctx context.Context, address string) (Received, error) {
	for {
		p.mu.Lock()
		u, changed := p.userOf(address), p.changed
		if u != nil && u.taken < len(u.received) {
			mail := u.received[u.taken]
			u.taken++
			p.mu.Unlock()
			return mail, nil
		}
		p.mu.Unlock()
		if u == nil {
			return Received{}, fmt.Errorf("the post office has no user %s", address)
		}
		select {
		case <-ctx.Done():
			return Received{}, fmt.Errorf("waiting for mail to %s: %w", address, ctx.Err())
		case <-changed:
		}
	}
}

// Accepted gives what the SMTP server took, oldest first, also when the client was not told so.
func (p *PostOffice) Accepted() []Envelope {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.accepted)
}

// printer is what the servers log to. They say what clients did wrong, which is the client's to report.
type printer struct {
	log      *slog.Logger
	protocol string
}

// Printf implements the Logger of both servers.
func (l printer) Printf(format string, args ...any) {
	l.log.Debug("post office", "protocol", l.protocol, "message", strings.TrimSpace(fmt.Sprintf(format, args...)))
}

// Println implements the Logger of the SMTP server.
func (l printer) Println(args ...any) { l.Printf("%s", fmt.Sprintln(args...)) }
