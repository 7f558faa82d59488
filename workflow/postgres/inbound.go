package postgres

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

// Cursor returns where reading stands in a mailbox; the zero Cursor when it was never read.
func (s *Store) Cursor(ctx context.Context, mailbox string) (workflow.Cursor, error) {
	var row struct {
		UIDValidity uint32 `db:"uid_validity"`
		LastUID     uint32 `db:"last_uid"`
	}
	err := s.db.GetContext(ctx, &row, `SELECT uid_validity, last_uid FROM cursors WHERE mailbox = $1`, mailbox)
	if errors.Is(err, sql.ErrNoRows) {
		return workflow.Cursor{}, nil
	}
	if err != nil {
		return workflow.Cursor{}, fmt.Errorf("reading the cursor of %s: %w", mailbox, err)
	}
	return workflow.Cursor(row), nil
}

// Save stores a batch of raw messages and moves the cursor, in one transaction. A message that is stored already is
// left alone; one with bytes seen before is noted as a duplicate of them.
func (s *Store) Save(ctx context.Context, mailbox string, batch []workflow.Raw, next workflow.Cursor, now time.Time) error {
	n := len(batch)
	validities, uids, sizes := make([]int64, n), make([]int64, n), make([]int64, n)
	dates, sums, raws, truncated := make([]time.Time, n), make([][]byte, n), make([][]byte, n), make([]bool, n)
	for i, m := range batch {
		sum := sha256.Sum256(m.Bytes)
		if len(m.Bytes) == 0 {
			// Nothing could be had of it; two such messages are not the same for that.
			sum = sha256.Sum256(fmt.Appendf(nil, "%s %d %d", mailbox, m.UIDValidity, m.UID))
		}
		validities[i], uids[i], sizes[i] = int64(m.UIDValidity), int64(m.UID), m.Size
		dates[i], sums[i], raws[i], truncated[i] = m.InternalDate, sum[:], m.Bytes, m.Truncated
	}
	args := []any{mailbox, now, pq.Array(validities), pq.Array(uids), pq.Array(dates), pq.Array(sizes), pq.Array(sums)}
	return s.InTx(ctx, func(tx *Tx) error {
		if n > 0 {
			_, err := tx.tx.ExecContext(ctx, `INSERT INTO inbound (mailbox, uid_validity, uid, received_at, stored_at, size,
					sha256, raw, truncated, status, next_attempt_at)
				SELECT $1, m.uid_validity, m.uid, m.received_at, $2, m.size, m.sha256, m.raw, m.truncated, 'new', $2
				FROM unnest($3::bigint[], $4::bigint[], $5::timestamptz[], $6::bigint[], $7::bytea[], $8::bytea[], $9::boolean[])
					AS m (uid_validity, uid, received_at, size, sha256, raw, truncated)
				ORDER BY m.uid
				ON CONFLICT DO NOTHING`, append(args, pq.Array(raws), pq.Array(truncated))...)
			if err != nil {
				return fmt.Errorf("storing %d messages: %w", n, err)
			}
			_, err = tx.tx.ExecContext(ctx, `INSERT INTO inbound (mailbox, uid_validity, uid, received_at, stored_at, size,
					sha256, status, reason, next_attempt_at, finished_at)
				SELECT $1, m.uid_validity, m.uid, m.received_at, $2, m.size, m.sha256, 'ignored', 'duplicate', $2, $2
				FROM unnest($3::bigint[], $4::bigint[], $5::timestamptz[], $6::bigint[], $7::bytea[])
					AS m (uid_validity, uid, received_at, size, sha256)
				ORDER BY m.uid
				ON CONFLICT DO NOTHING`, args...)
			if err != nil {
				return fmt.Errorf("noting duplicates: %w", err)
			}
		}
		_, err := tx.tx.ExecContext(ctx, `INSERT INTO cursors (mailbox, uid_validity, last_uid, updated_at)
			VALUES ($1, $2, $3, $4)
			ON CONFLICT (mailbox) DO UPDATE SET uid_validity = $2, updated_at = $4,
				last_uid = CASE WHEN cursors.uid_validity = $2 THEN greatest(cursors.last_uid, $3) ELSE $3 END`,
			mailbox, next.UIDValidity, next.LastUID, now)
		if err != nil {
			return fmt.Errorf("moving the cursor of %s: %w", mailbox, err)
		}
		return nil
	})
}

// Missing returns which of these UIDs are not stored.
func (s *Store) Missing(ctx context.Context, mailbox string, uidValidity uint32, uids []uint32) ([]uint32, error) {
	wide := make([]int64, len(uids))
	for i, uid := range uids {
		wide[i] = int64(uid)
	}
	var missing []uint32
	err := s.db.SelectContext(ctx, &missing, `SELECT u FROM unnest($3::bigint[]) AS u
		WHERE NOT EXISTS (SELECT FROM inbound WHERE mailbox = $1 AND uid_validity = $2 AND uid = u) ORDER BY u`,
		mailbox, uidValidity, pq.Array(wide))
	if err != nil {
		return nil, fmt.Errorf("comparing with what is stored: %w", err)
	}
	return missing, nil
}

// Processed returns the UIDs of messages that were handled or ignored and not yet moved away, at most 500.
func (s *Store) Processed(ctx context.Context, mailbox string, uidValidity uint32) ([]uint32, error) {
	var uids []uint32
	err := s.db.SelectContext(ctx, &uids, `SELECT uid FROM inbound WHERE mailbox = $1 AND uid_validity = $2 AND NOT moved
		AND status IN ('handled', 'ignored') ORDER BY uid LIMIT 500`, mailbox, uidValidity)
	if err != nil {
		return nil, fmt.Errorf("finding processed messages: %w", err)
	}
	return uids, nil
}

// Moved notes that messages are in the processed folder now.
func (s *Store) Moved(ctx context.Context, mailbox string, uidValidity uint32, uids []uint32) error {
	wide := make([]int64, len(uids))
	for i, uid := range uids {
		wide[i] = int64(uid)
	}
	return s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.tx.ExecContext(ctx, `UPDATE inbound SET moved = true WHERE mailbox = $1 AND uid_validity = $2
			AND uid = ANY($3)`, mailbox, uidValidity, pq.Array(wide))
		if err != nil {
			return fmt.Errorf("noting moved messages: %w", err)
		}
		return nil
	})
}

// Inbound is a stored message in hand.
type Inbound struct {
	ID         int64     `db:"id"`
	ReceivedAt time.Time `db:"received_at"`
	Raw        []byte    `db:"raw"`
	Truncated  bool      `db:"truncated"`
	Attempts   int       `db:"attempts"` // this one included
	Released   bool      `db:"released"`
}

// ClaimInbound takes the oldest message that nobody understood yet and counts the attempt before it is made, so
// that a message that kills the process cannot do so for ever. It returns nil when there is none. The message is
// nobody else's for hold.
func (s *Store) ClaimInbound(ctx context.Context, now time.Time, hold time.Duration) (*Inbound, error) {
	var m Inbound
	err := s.InTx(ctx, func(tx *Tx) error {
		return tx.tx.GetContext(ctx, &m, `UPDATE inbound SET attempts = attempts + 1, next_attempt_at = $2 WHERE id = (
				SELECT id FROM inbound WHERE status = 'new' AND next_attempt_at <= $1
				ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
			RETURNING id, received_at, raw, truncated, attempts, released`, now, now.Add(hold))
	})
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil //nolint:nilnil // nothing to do is no error
	}
	if err != nil {
		return nil, fmt.Errorf("claiming a message: %w", err)
	}
	return &m, nil
}

// LockInbound locks a message in hand and reports whether it still is to be handled. Nobody is silenced to be erased until
// the transaction ends.
func (tx *Tx) LockInbound(ctx context.Context, id int64) (bool, error) {
	if _, err := tx.tx.ExecContext(ctx, `LOCK TABLE erased IN ROW SHARE MODE`); err != nil {
		return false, fmt.Errorf("locking message %d: %w", id, err)
	}
	var status string
	err := tx.tx.GetContext(ctx, &status, `SELECT status FROM inbound WHERE id = $1 FOR UPDATE`, id)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("locking message %d: %w", id, err)
	}
	return status == "new", nil
}

// The ways in which a message ends.
const (
	Handled     = "handled"
	Ignored     = "ignored"
	Quarantined = "quarantined" // kept aside for the operator
)

// FinishInbound records what became of a message.
func (tx *Tx) FinishInbound(ctx context.Context, id int64, now time.Time, status, reason string, m workflow.Incoming) error {
	_, err := tx.tx.ExecContext(ctx, `UPDATE inbound SET status = $2, reason = $3, finished_at = $4, from_email = $5,
		subject = $6, message_id = $7 WHERE id = $1`, id, status, storable(reason), now, storable(m.From.Email), storable(m.Subject),
		storable(m.MessageID))
	if err != nil {
		return fmt.Errorf("finishing message %d: %w", id, err)
	}
	return nil
}

// PostponeInbound puts a message back to be tried again.
func (s *Store) PostponeInbound(ctx context.Context, id int64, until time.Time) error {
	return s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.tx.ExecContext(ctx, `UPDATE inbound SET next_attempt_at = $2 WHERE id = $1 AND status = 'new'`, id, until)
		if err != nil {
			return fmt.Errorf("postponing message %d: %w", id, err)
		}
		return nil
	})
}

// Release lets the mail that a confirm named be handled after all.
func (tx *Tx) Release(ctx context.Context, confirmID int64, now time.Time) error {
	_, err := tx.tx.ExecContext(ctx, `UPDATE inbound SET status = 'new', reason = '', finished_at = NULL, released = true,
			attempts = 0, next_attempt_at = $2
		WHERE status = 'quarantined' AND raw IS NOT NULL AND id IN (SELECT inbound_id FROM holds WHERE outbox_id = $1)`,
		confirmID, now)
	if err != nil {
		return fmt.Errorf("releasing held mail: %w", err)
	}
	return nil
}

// CopyHolds makes one question about held mail speak of the same mail as another.
func (tx *Tx) CopyHolds(ctx context.Context, from, to int64) error {
	_, err := tx.tx.ExecContext(ctx, `INSERT INTO holds (outbox_id, inbound_id)
		SELECT $2, inbound_id FROM holds WHERE outbox_id = $1 ON CONFLICT DO NOTHING`, from, to)
	if err != nil {
		return fmt.Errorf("noting held mail: %w", err)
	}
	return nil
}

// LookAgain lets the other mail that is held of a sender, from any of their addresses, be looked at once more: now that
// they are known, what is vouched for needs no question, and the rest is held again.
func (tx *Tx) LookAgain(ctx context.Context, email string, now time.Time) error {
	_, err := tx.tx.ExecContext(ctx, `UPDATE inbound SET status = 'new', reason = '', finished_at = NULL, attempts = 0,
			next_attempt_at = $2
		WHERE status = 'quarantined' AND raw IS NOT NULL AND from_email IN `+theirs+` AND reason = $3`, email, now, HeldReason)
	if err != nil {
		return fmt.Errorf("looking at held mail again: %w", err)
	}
	return nil
}

// HeldMail is a message that waits for its sender's word.
type HeldMail struct {
	ID      int64  `db:"id"`
	Subject string `db:"subject"`
}

// HeldReason is why a message waits for its sender's word.
const HeldReason = "waiting for its sender to confirm it"

// UnnamedHolds returns the held mail of a sender, from any of their addresses, that no confirm names yet, oldest first.
func (tx *Tx) UnnamedHolds(ctx context.Context, email string) ([]HeldMail, error) {
	var held []HeldMail
	err := tx.tx.SelectContext(ctx, &held, `SELECT id, subject FROM inbound WHERE status = 'quarantined'
		AND from_email IN `+theirs+` AND reason = $2
		AND NOT EXISTS (SELECT FROM holds WHERE inbound_id = inbound.id) ORDER BY id LIMIT 20`, email, HeldReason)
	if err != nil {
		return nil, fmt.Errorf("finding held mail: %w", err)
	}
	return held, nil
}

// Hold notes that a confirm names a message.
func (tx *Tx) Hold(ctx context.Context, confirmID int64, held []HeldMail) error {
	for _, h := range held {
		_, err := tx.tx.ExecContext(ctx, `INSERT INTO holds (outbox_id, inbound_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
			confirmID, h.ID)
		if err != nil {
			return fmt.Errorf("noting held mail: %w", err)
		}
	}
	return nil
}

// Disown keeps the mail that a confirm named aside for good: its sender says that it was not them.
func (tx *Tx) Disown(ctx context.Context, confirmID int64) error {
	_, err := tx.tx.ExecContext(ctx, `UPDATE inbound SET reason = 'its sender says that it was not them'
		WHERE status = 'quarantined' AND id IN (SELECT inbound_id FROM holds WHERE outbox_id = $1)`, confirmID)
	if err != nil {
		return fmt.Errorf("disowning held mail: %w", err)
	}
	return nil
}
