package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

// Correspondence is what an answer to a mail of ours has to be held against.
type Correspondence struct {
	ID             int64             `db:"id"`
	IntroductionID int64             `db:"introduction_id"`
	Kind           workflow.MailKind `db:"kind"`
	Question       workflow.Question `db:"question"`
	SentTo         string            `db:"sent_to"`
	Recipient      string            `db:"recipient"` // SentTo, or the address that stands for it by now
	Subject        string            `db:"subject"`
	MessageID      string            `db:"message_id"`
	CreatedAt      time.Time         `db:"created_at"` // when it was committed
}

const correspondenceColumns = `id, coalesce(introduction_id, 0) AS introduction_id, kind, question, recipient AS sent_to,
	coalesce((SELECT email FROM aliases WHERE alias = recipient), recipient) AS recipient, subject, message_id,
	created_at`

// MailByID returns a mail of ours by the id that its tokens carry; nil when there is none.
func (tx *Tx) MailByID(ctx context.Context, id int64) (*Correspondence, error) {
	return tx.mail(ctx, `SELECT `+correspondenceColumns+` FROM outbox WHERE id = $1`, id)
}

// MailByMessageID returns the mail of ours that the earliest of these Message-IDs in the list names; nil when none
// does.
func (tx *Tx) MailByMessageID(ctx context.Context, ids []string) (*Correspondence, error) {
	return tx.mail(ctx, `SELECT `+correspondenceColumns+` FROM outbox WHERE message_id = ANY($1)
		ORDER BY array_position($1, message_id), id LIMIT 1`, pq.Array(ids))
}

// MailTo returns the mail of ours with this Message-ID that went to a recipient; nil when there is none.
func (tx *Tx) MailTo(ctx context.Context, messageID, recipient string) (*Correspondence, error) {
	return tx.mail(ctx, `SELECT `+correspondenceColumns+` FROM outbox WHERE message_id = $1 AND recipient = $2`,
		messageID, recipient)
}

func (tx *Tx) mail(ctx context.Context, query string, args ...any) (*Correspondence, error) {
	var c Correspondence
	err := tx.tx.GetContext(ctx, &c, query, args...)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil //nolint:nilnil // not found is no error
	}
	if err != nil {
		return nil, fmt.Errorf("looking up a mail: %w", err)
	}
	return &c, nil
}

// MailBytes returns the bytes of a mail of ours; none when its time has passed.
func (tx *Tx) MailBytes(ctx context.Context, id int64) ([]byte, error) {
	var raw []byte
	if err := tx.tx.GetContext(ctx, &raw, `SELECT raw FROM outbox WHERE id = $1`, id); err != nil {
		return nil, fmt.Errorf("reading mail %d: %w", id, err)
	}
	return raw, nil
}

// LastTo returns the Message-ID of the last mail to somebody about an introduction, other than the introduction
// itself, which begins a thread of its own; empty when there is none.
func (tx *Tx) LastTo(ctx context.Context, introduction int64, recipient string) (string, error) {
	var id string
	err := tx.tx.GetContext(ctx, &id, `SELECT message_id FROM outbox WHERE introduction_id = $1 AND recipient = $2
		AND kind <> $3 ORDER BY id DESC LIMIT 1`, introduction, recipient, workflow.MailIntroduction)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("looking up the last mail to a recipient: %w", err)
	}
	return id, nil
}

// LastWritten returns when a mail of a kind was last written to somebody about no introduction; the zero time when
// never.
func (tx *Tx) LastWritten(ctx context.Context, recipient string, kind workflow.MailKind) (time.Time, error) {
	var at sql.NullTime
	err := tx.tx.GetContext(ctx, &at, `SELECT max(created_at) FROM outbox WHERE recipient IN `+theirs+` AND kind = $2
		AND introduction_id IS NULL`, recipient, kind)
	if err != nil {
		return time.Time{}, fmt.Errorf("looking up the last mail to a recipient: %w", err)
	}
	return utc(at), nil
}

// WrittenTo counts the mails of some kinds to a recipient, by any of their addresses, since a time.
func (tx *Tx) WrittenTo(ctx context.Context, recipient string, since time.Time, kinds ...workflow.MailKind) (int, error) {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = string(k)
	}
	var n int
	err := tx.tx.GetContext(ctx, &n, `SELECT count(*) FROM outbox WHERE recipient IN `+theirs+` AND created_at > $2
		AND kind = ANY($3)`, recipient, since, pq.Array(names))
	if err != nil {
		return 0, fmt.Errorf("counting mail to a recipient: %w", err)
	}
	return n, nil
}

// AskedAnew reports whether a notice that was written later asks the same question about the same introduction.
func (tx *Tx) AskedAnew(ctx context.Context, c *Correspondence) (bool, error) {
	id, err := tx.id(ctx, `SELECT id FROM outbox WHERE introduction_id = $1 AND question = $2 AND kind = $3 AND id > $4
		LIMIT 1`, c.IntroductionID, c.Question, workflow.MailNotice, c.ID)
	return id != 0, err
}
