package workflow

import (
	"errors"
	"time"
)

// Cursor is where reading stands in a mailbox. UIDs mean something only together with the UIDVALIDITY
// (RFC 9051 §2.3.1.1).
type Cursor struct {
	UIDValidity uint32
	LastUID     uint32
}

// Raw is a message as the IMAP server has it.
type Raw struct {
	UIDValidity uint32
	UID         uint32
	// InternalDate is when the server received it (RFC 9051 §2.3.3); zero when the server does not say.
	InternalDate time.Time
	// Size is RFC822.SIZE in octets, as the server claims; some servers estimate it.
	Size  int64
	Bytes []byte
	// Truncated says that Bytes is only the beginning, or that nothing could be had: the message is too large, or the
	// server failed to hand it over again and again.
	Truncated bool
}

// GiveUpAfter is how long a mail that meets temporary failures is tried, counted from when it was first due.
const GiveUpAfter = 48 * time.Hour

// Queued is a mail in hand: claimed from the outbox to be sent.
type Queued struct {
	ID           int64
	Lease        string // who holds it; a lease that was lost counts for nothing
	Attempt      int    // 1 for the first
	Doubts       int    // how often it was left in doubt whether the server took it
	EnvelopeFrom string // RFC 5321 §4.1.1.2
	Recipient    string // RFC 5321 §4.1.1.3
	MessageID    string // without brackets
	Kind         string
	Raw          []byte // the same on every attempt
}

// ErrWithdrawn says that a mail in hand must not be sent after all: its recipient wants no more mail, it is not
// wanted any more, or somebody else has taken it over.
var ErrWithdrawn = errors.New("mail withdrawn")

// Delivery is what became of one attempt to send a mail.
type Delivery string

// The deliveries.
const (
	Accepted  Delivery = "accepted"  // the server took it (250 after DATA)
	Retry     Delivery = "retry"     // it did not, and may later
	Refused   Delivery = "refused"   // it never will (5xx)
	InDoubt   Delivery = "in_doubt"  // all of it was sent, and the answer was lost
	Withdrawn Delivery = "withdrawn" // it was not to be sent any more
	NotTried  Delivery = "not_tried" // the server could not be reached; no attempt was made
)

// Attempt is the report on one attempt to send a mail.
type Attempt struct {
	Delivery Delivery
	Code     int       // the SMTP reply code, or 0
	Status   string    // the enhanced status code (RFC 3463), or empty
	Response string    // what the server said, for the operator
	RetryAt  time.Time // for Retry and InDoubt
}
