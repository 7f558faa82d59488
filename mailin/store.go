package mailin

import (
	"context"

	"github.com/twoyes/twoyes/workflow"
)

// Cursor is where reading stands in a mailbox: everything up to its UID was handed to the store.
type Cursor = workflow.Cursor

// Raw is a message as the server gave it.
type Raw = workflow.Raw

// Store keeps what was read.
type Store interface {
	// Cursor returns where reading stands in a mailbox, and the zero Cursor when it was never read.
	Cursor(ctx context.Context, mailbox string) (Cursor, error)

	// Save stores a batch of messages and moves the cursor, in one transaction. A message that is stored already
	// (same mailbox, UIDVALIDITY and UID) is left alone. The batch may be empty, when messages were deleted before
	// they could be read, and may hold messages above the cursor: those below them are still to come.
	Save(ctx context.Context, mailbox string, batch []Raw, next Cursor) error

	// Missing returns those of the UIDs that were never saved in the generation uidValidity of a mailbox. A message
	// whose bytes were deleted since, because of its age or because somebody is to be forgotten, is not missing: it
	// would be read again.
	Missing(ctx context.Context, mailbox string, uidValidity uint32, uids []uint32) ([]uint32, error)
}

// storeError is a failure of the store, not of the mail server.
type storeError struct{ error }

func (e storeError) Unwrap() error { return e.error }

func fromStore(err error) error {
	if err == nil {
		return nil
	}
	return storeError{err}
}

// Processed knows which messages may leave the mailbox for the processed folder. It is asked only when such a folder
// is configured.
type Processed interface {
	// Processed returns the UIDs of the messages that were handled or ignored and are not moved yet. Messages that
	// are kept aside, or not looked at yet, are not among them.
	Processed(ctx context.Context, mailbox string, uidValidity uint32) ([]uint32, error)

	// Moved records that messages are no longer in the mailbox, so that Processed does not return them again.
	Moved(ctx context.Context, mailbox string, uidValidity uint32, uids []uint32) error
}
