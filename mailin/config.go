package mailin

import (
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"time"
)

// TLSMode says how the connection to the server is protected.
type TLSMode string

// The modes, as they are written in the configuration.
const (
	ImplicitTLS TLSMode = "implicit" // TLS from the first byte, usually port 993 (RFC 8314)
	StartTLS    TLSMode = "starttls" // upgraded before log-in, usually port 143; a server without it is refused
	NoTLS       TLSMode = "none"     // in clear text: for servers on the same machine
)

// Limits that keep memory bounded.
const (
	// MaxMessage is the size in bytes up to which a message is fetched whole.
	MaxMessage = 15 << 20
	// MaxHead is how much is kept of a larger message: up to 256 KB of header and 256 KB of text.
	MaxHead = 512 << 10

	batchMessages = 100
	batchBytes    = 4 << 20
	// maxAnswer is what one FETCH may bring, whatever sizes were announced.
	maxAnswer = 64 << 20
)

// Config says which mailbox is read and how. Addr and Username are required; zero durations mean their defaults.
type Config struct {
	Addr     string // host:port
	Mode     TLSMode
	Username string
	Password string
	// Token, when set, gives an OAuth 2.0 access token for each log-in, which is by XOAUTH2; Password is not used then.
	// refused is the token that the server just refused, empty when it refused none: when another one comes back, the
	// log-in is tried once more.
	Token func(ctx context.Context, refused string) (string, error)
	// TLS is the base of the TLS configuration; nil for the system's roots. The server name is taken from Addr unless
	// it is set here.
	TLS *tls.Config

	Folder          string        // default INBOX
	ProcessedFolder string        // where processed messages are moved to; empty leaves the mailbox as it is
	PollEvery       time.Duration // how often new mail is looked for, beside IDLE; default 1 min
	NoIdle          bool          // poll only

	// Timeout is how long the server may be silent while it owes an answer, and how long a connection may take to be
	// made. Default 1 min.
	Timeout time.Duration
	// IdleSlice is how long one IDLE lasts at most: a dead connection goes unnoticed no longer. Default 5 min.
	IdleSlice time.Duration
	// ReconcileEvery is how often the mailbox is compared with the store. Default 10 min.
	ReconcileEvery time.Duration
	// MinPause and MaxPause bound the growing pauses between attempts. Defaults 1 s and 5 min.
	MinPause, MaxPause time.Duration
	// HealthyAfter is how long all must have gone well for the pauses to start again from MinPause. Default 1 min.
	HealthyAfter time.Duration
}

func (c Config) withDefaults() Config {
	c.Mode = cmp.Or(c.Mode, ImplicitTLS)
	c.Folder = cmp.Or(c.Folder, "INBOX")
	c.PollEvery = cmp.Or(c.PollEvery, time.Minute)
	c.Timeout = cmp.Or(c.Timeout, time.Minute)
	c.IdleSlice = cmp.Or(c.IdleSlice, 5*time.Minute)
	c.ReconcileEvery = cmp.Or(c.ReconcileEvery, 10*time.Minute)
	c.MinPause = cmp.Or(c.MinPause, time.Second)
	c.MaxPause = cmp.Or(c.MaxPause, 5*time.Minute)
	c.HealthyAfter = cmp.Or(c.HealthyAfter, time.Minute)
	return c
}

// RemedyError is an error together with what an operator can do about it.
type RemedyError struct {
	Err    error
	Remedy string
}

func (e *RemedyError) Error() string { return e.Err.Error() }

func (e *RemedyError) Unwrap() error { return e.Err }

// Remedy returns what can be done about an error of this package, or "" when nothing particular is known.
func Remedy(err error) string {
	if r, ok := errors.AsType[*RemedyError](err); ok {
		return r.Remedy
	}
	return ""
}
