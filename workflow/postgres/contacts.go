package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// Contact is what is known of a person.
type Contact struct {
	Email       string
	Name        string
	ConfirmedAt time.Time // zero until they said once that it was them
	Digest      string    // weekly, monthly, never, or empty for the operator's schedule
	DigestedAt  time.Time // when their last digest was written, or looked for
}

// Contact returns a person, made known when they were not, and locks them until the transaction ends.
func (tx *Tx) Contact(ctx context.Context, a workflow.Address, now time.Time) (Contact, error) {
	var row struct {
		Email       string       `db:"email"`
		Name        string       `db:"name"`
		ConfirmedAt sql.NullTime `db:"confirmed_at"`
		Digest      string       `db:"digest"`
		DigestedAt  sql.NullTime `db:"digested_at"`
	}
	err := tx.tx.GetContext(ctx, &row, `INSERT INTO contacts (email, name, created_at) VALUES ($1, $2, $3)
		ON CONFLICT (email) DO UPDATE SET name = CASE WHEN $2 <> '' THEN $2 ELSE contacts.name END
		RETURNING email, name, confirmed_at, digest, digested_at`, a.Email, storable(a.Name), now)
	if err != nil {
		return Contact{}, fmt.Errorf("loading a contact: %w", err)
	}
	return Contact{
		Email: row.Email, Name: row.Name, ConfirmedAt: utc(row.ConfirmedAt), Digest: row.Digest, DigestedAt: utc(row.DigestedAt),
	}, nil
}

// SaveContact stores a contact that was loaded in this transaction.
func (tx *Tx) SaveContact(ctx context.Context, c Contact) error {
	_, err := tx.tx.ExecContext(ctx, `UPDATE contacts SET name = $2, confirmed_at = $3, digest = $4, digested_at = $5
		WHERE email = $1`, c.Email, c.Name, nullTime(c.ConfirmedAt), c.Digest, nullTime(c.DigestedAt))
	if err != nil {
		return fmt.Errorf("saving a contact: %w", err)
	}
	return nil
}

// PlanForContact plans something for a person; at the zero time, nothing is planned any more.
func (tx *Tx) PlanForContact(ctx context.Context, email string, kind workflow.TimerKind, at time.Time) error {
	_, err := tx.tx.ExecContext(ctx, `DELETE FROM timers WHERE contact = $1 AND kind = $2`, email, kind)
	if err == nil && !at.IsZero() {
		_, err = tx.tx.ExecContext(ctx, `INSERT INTO timers (contact, party, kind, due_at) VALUES ($1, $2, $3, $4)`,
			email, workflow.NoParty, kind, at)
	}
	if err != nil {
		return fmt.Errorf("planning %s for a contact: %w", kind, err)
	}
	return nil
}

// ContactPlan returns when something is planned for a person; the zero time when it is not.
func (tx *Tx) ContactPlan(ctx context.Context, email string, kind workflow.TimerKind) (time.Time, error) {
	var at time.Time
	err := tx.tx.GetContext(ctx, &at, `SELECT due_at FROM timers WHERE contact = $1 AND kind = $2`, email, kind)
	if errors.Is(err, sql.ErrNoRows) {
		return time.Time{}, nil
	}
	if err != nil {
		return time.Time{}, fmt.Errorf("reading what is planned for a contact: %w", err)
	}
	return at.UTC(), nil
}

// DueContact locks a person for whom something is due and returns what it is; an empty address when there is nothing.
func (tx *Tx) DueContact(ctx context.Context, now time.Time) (a workflow.Address, kind workflow.TimerKind, err error) {
	var row struct {
		Email string `db:"email"`
		Name  string `db:"name"`
		Kind  string `db:"kind"`
	}
	err = tx.tx.GetContext(ctx, &row, `SELECT c.email, c.name, t.kind FROM timers t JOIN contacts c ON c.email = t.contact
		WHERE t.due_at <= $1 ORDER BY t.due_at, t.id LIMIT 1 FOR UPDATE SKIP LOCKED`, now)
	if errors.Is(err, sql.ErrNoRows) {
		return workflow.Address{}, "", nil
	}
	if err != nil {
		return workflow.Address{}, "", fmt.Errorf("finding what is due for contacts: %w", err)
	}
	return workflow.Address{Name: row.Name, Email: row.Email}, workflow.TimerKind(row.Kind), nil
}

// NextDue returns when the next timer is due, the zero time when there is none.
func (s *Store) NextDue(ctx context.Context) (time.Time, error) {
	var at sql.NullTime
	if err := s.db.GetContext(ctx, &at, `SELECT min(due_at) FROM timers`); err != nil {
		return time.Time{}, fmt.Errorf("finding the next timer: %w", err)
	}
	return utc(at), nil
}

// Suppress makes sure that nobody writes to an address again and takes back what is queued for it. It reports
// whether the address was not suppressed before.
func (tx *Tx) Suppress(ctx context.Context, email, reason string, now time.Time) (bool, error) {
	// Somebody's own word outweighs a bounce of long ago.
	res, err := tx.tx.ExecContext(ctx, `INSERT INTO suppressions (email, since, reason) VALUES ($1, $2, $3)
		ON CONFLICT (email) DO UPDATE SET since = $2, reason = $3
		WHERE suppressions.reason LIKE 'bounced%' AND $3 NOT LIKE 'bounced%'`, email, now, reason)
	if err != nil {
		return false, fmt.Errorf("suppressing an address: %w", err)
	}
	// Mail in hand is taken back too: the sender finds its lease gone right before the last byte.
	_, err = tx.tx.ExecContext(ctx, `UPDATE outbox SET status = 'cancelled', response = 'the recipient wants no more mail',
		lease = NULL, lease_until = NULL WHERE recipient = $1 AND status IN ('queued', 'sending')`, email)
	if err != nil {
		return false, fmt.Errorf("taking back mail to a suppressed address: %w", err)
	}
	n, err := res.RowsAffected()
	return n == 1, err
}

// Unsuppress lets an address be written to again and reports whether it was suppressed.
func (s *Store) Unsuppress(ctx context.Context, email string) (bool, error) {
	var n int64
	err := s.InTx(ctx, func(tx *Tx) error {
		res, err := tx.tx.ExecContext(ctx, `DELETE FROM suppressions WHERE email = $1`, email)
		if err != nil {
			return fmt.Errorf("removing a suppression: %w", err)
		}
		n, err = res.RowsAffected()
		return err
	})
	return n == 1, err
}

// Suppressed reports whether an address must not be written to.
func (tx *Tx) Suppressed(ctx context.Context, email string) (bool, error) {
	var yes bool
	err := tx.tx.GetContext(ctx, &yes, `SELECT EXISTS (SELECT FROM suppressions WHERE email = $1
		OR email = regexp_replace($1, '\+[^@]*@', '@'))`, email)
	if err != nil {
		return false, fmt.Errorf("looking up a suppression: %w", err)
	}
	return yes, nil
}
