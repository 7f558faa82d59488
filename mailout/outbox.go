package mailout

import (
	"context"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// ErrWithdrawn is what an Outbox answers when the mail is not this worker's to send any more: the recipient was
// suppressed, the mail cancelled, or the lease lost. The outbox has already settled what becomes of it.
var ErrWithdrawn = workflow.ErrWithdrawn

// Outbox is the queue of mails, in Postgres.
type Outbox interface {
	// Claim leases up to n mails that are due at now, their attempts already raised and their next attempt already
	// set, so that a crash loop cannot hammer a server. Mails no longer wanted (suppressed, state moved on) are
	// cancelled inside Claim and not returned.
	Claim(ctx context.Context, now time.Time, n int) ([]Queued, error)
	// MarkInDoubt commits that the mail is in doubt, right before its final dot. It answers ErrWithdrawn when the
	// recipient was suppressed or the mail cancelled meanwhile, or the lease is lost; Finish is not called then.
	MarkInDoubt(ctx context.Context, q Queued, now time.Time) error
	// Finish records what became of the attempt. It is called again when it fails, so it must not mind to have
	// succeeded before; ErrWithdrawn says that the lease is lost and ends that.
	Finish(ctx context.Context, q Queued, r Result, now time.Time) error
	// Extend renews the leases of mails in hand.
	Extend(ctx context.Context, qs []Queued, now time.Time) error
}

// Queued is one mail as it was claimed.
type Queued = workflow.Queued
