package postgres

import (
	"cmp"
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

// Lease is how long a mail in hand belongs to who claimed it, unless they extend it.
const Lease = 15 * time.Second

// retryAfterCrash is when a mail is due again if nothing more is heard of the attempt.
const retryAfterCrash = 5 * time.Second

// Letter is a rendered mail for one recipient, to be sent.
type Letter struct {
	ID             int64
	IntroductionID int64 // 0 for none
	Kind           workflow.MailKind
	Question       workflow.Question
	Recipient      string
	EnvelopeFrom   string
	Key            string // a second letter with the same key is not kept
	MessageID      string
	Subject        string
	Raw            []byte
	NotBefore      time.Time
	GiveUpAt       time.Time
}

// NextLetterID returns an id for a letter that is about to be rendered: its tokens name it.
func (tx *Tx) NextLetterID(ctx context.Context) (int64, error) {
	var id int64
	if err := tx.tx.GetContext(ctx, &id, `SELECT nextval('outbox_ids')`); err != nil {
		return 0, fmt.Errorf("numbering a mail: %w", err)
	}
	return id, nil
}

// Written reports whether a letter with this key exists.
func (tx *Tx) Written(ctx context.Context, key string) (bool, error) {
	var yes bool
	if err := tx.tx.GetContext(ctx, &yes, `SELECT EXISTS (SELECT FROM outbox WHERE dedupe_key = $1)`, key); err != nil {
		return false, fmt.Errorf("looking for a mail: %w", err)
	}
	return yes, nil
}

// Enqueue commits a letter to be sent, with the transaction.
func (tx *Tx) Enqueue(ctx context.Context, l Letter, now time.Time) error {
	_, err := tx.tx.ExecContext(ctx, `INSERT INTO outbox (id, introduction_id, kind, question, recipient, envelope_from,
			dedupe_key, message_id, subject, raw, status, next_attempt_at, give_up_at, created_at)
		VALUES ($1, nullif($2, 0), $3, $4, $5, $6, $7, $8, $9, $10, 'queued', $11, $12, $13)
		ON CONFLICT (dedupe_key) DO NOTHING`,
		l.ID, l.IntroductionID, l.Kind, l.Question, l.Recipient, l.EnvelopeFrom, l.Key, l.MessageID, storable(l.Subject), l.Raw,
		l.NotBefore, l.GiveUpAt, now)
	if err != nil {
		return fmt.Errorf("queueing a mail: %w", err)
	}
	return nil
}

type queuedRow struct {
	ID             int64             `db:"id"`
	IntroductionID sql.NullInt64     `db:"introduction_id"`
	Kind           workflow.MailKind `db:"kind"`
	Recipient      string            `db:"recipient"`
	EnvelopeFrom   string            `db:"envelope_from"`
	MessageID      string            `db:"message_id"`
	Raw            []byte            `db:"raw"`
	Attempts       int               `db:"attempts"`
	Doubts         int               `db:"doubts"`
	GiveUpAt       time.Time         `db:"give_up_at"`
}

const queuedColumns = `id, introduction_id, kind, recipient, envelope_from, message_id, raw, attempts, doubts, give_up_at`

// Claim leases up to n mails that are due. The attempt is counted and the next one planned before any is made, so
// that a crash loop cannot hammer a server. What is not wanted any more is cancelled here and not returned.
func (s *Store) Claim(ctx context.Context, now time.Time, n int) ([]workflow.Queued, error) {
	var claimed []workflow.Queued
	err := s.InTx(ctx, func(tx *Tx) error {
		claimed = nil
		if err := tx.recoverLeases(ctx, now); err != nil {
			return err
		}
		var rows []queuedRow
		err := tx.tx.SelectContext(ctx, &rows, `SELECT `+queuedColumns+` FROM outbox WHERE status = 'queued'
			AND next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`, now, n)
		if err != nil {
			return fmt.Errorf("finding due mail: %w", err)
		}
		for _, row := range rows {
			ended, err := tx.endUnwanted(ctx, row, now)
			if err != nil {
				return err
			}
			if ended {
				continue
			}
			lease := rand.Text()
			_, err = tx.tx.ExecContext(ctx, `UPDATE outbox SET status = 'sending', attempts = attempts + 1, lease = $2,
				lease_until = $3, next_attempt_at = $4 WHERE id = $1`, row.ID, lease, now.Add(Lease), now.Add(retryAfterCrash))
			if err != nil {
				return fmt.Errorf("claiming mail %d: %w", row.ID, err)
			}
			claimed = append(claimed, workflow.Queued{
				ID: row.ID, Lease: lease, Attempt: row.Attempts + 1, Doubts: row.Doubts, EnvelopeFrom: row.EnvelopeFrom,
				Recipient: row.Recipient, MessageID: row.MessageID, Kind: string(row.Kind), Raw: row.Raw,
			})
		}
		return nil
	})
	return claimed, err
}

// recoverLeases takes back mail from a sender that is gone. What was not yet wholly sent is due again. What was in
// doubt is sent once more, better twice than lost; in doubt a second time, it stays so for the operator to see.
func (tx *Tx) recoverLeases(ctx context.Context, now time.Time) error {
	_, err := tx.tx.ExecContext(ctx, `UPDATE outbox SET
			doubts = doubts + (status = 'in_doubt')::int,
			response = CASE WHEN status = 'in_doubt' THEN 'in doubt: the sender ended before the answer came' ELSE response END,
			status = CASE WHEN status = 'in_doubt' AND doubts >= 1 THEN 'in_doubt' ELSE 'queued' END,
			lease = NULL, lease_until = NULL
		WHERE id IN (SELECT id FROM outbox WHERE lease IS NOT NULL AND lease_until < $1 FOR UPDATE SKIP LOCKED)`, now)
	if err != nil {
		return fmt.Errorf("taking back mail from a lost sender: %w", err)
	}
	return nil
}

// endUnwanted ends a mail that must not be sent (any more) and reports whether it did.
func (tx *Tx) endUnwanted(ctx context.Context, row queuedRow, now time.Time) (bool, error) {
	why, err := tx.unwanted(ctx, row.IntroductionID.Int64, row.Kind, row.Recipient)
	if err != nil {
		return false, err
	}
	status := "cancelled"
	// What was never tried, because we were away, is tried first.
	if why == "" && row.Attempts > 0 && now.After(row.GiveUpAt) {
		status, why = "failed", "gave up: it could not be sent in time"
	}
	if why == "" {
		return false, nil
	}
	_, err = tx.tx.ExecContext(ctx, `UPDATE outbox SET status = $2, response = $3 WHERE id = $1`, row.ID, status, why)
	if err != nil {
		return false, fmt.Errorf("ending mail %d: %w", row.ID, err)
	}
	dead := strings.HasPrefix(why, bouncedReason)
	if status == "failed" || dead {
		return true, tx.undelivered(ctx, row.ID, now, why, dead)
	}
	return true, nil
}

// bouncedReason begins the reason for which an address that does not exist is suppressed.
const bouncedReason = "bounced"

// BouncedReason is the reason for which an address that does not exist is suppressed.
func BouncedReason(diagnostic string) string {
	if diagnostic == "" {
		return bouncedReason
	}
	return bouncedReason + ": " + diagnostic
}

// unwanted says why a mail must not be sent, or nothing when it may. The word that somebody is left alone from now
// on is the one mail that still goes to a suppressed address.
func (tx *Tx) unwanted(ctx context.Context, introduction int64, kind workflow.MailKind, to string) (string, error) {
	if gone, err := tx.Erased(ctx, to); err != nil || gone {
		return "the recipient wants no more mail", err
	}
	if kind != workflow.MailStopped {
		var reason string
		err := tx.tx.GetContext(ctx, &reason, `SELECT reason FROM suppressions WHERE email = $1
			OR email = regexp_replace($1, '\+[^@]*@', '@') ORDER BY email = $1 DESC LIMIT 1`, to)
		if err == nil {
			if strings.HasPrefix(reason, bouncedReason) {
				return reason, nil
			}
			return "the recipient wants no more mail", nil
		}
		if !errors.Is(err, sql.ErrNoRows) {
			return "", fmt.Errorf("looking up a suppression: %w", err)
		}
	}
	if introduction == 0 {
		return "", nil
	}
	one, err := tx.Canonical(ctx, to)
	if err != nil {
		return "", err
	}
	var rows []introductionRow
	err = tx.tx.SelectContext(ctx, &rows, `SELECT `+introductionColumns+` FROM introductions WHERE id = $1`, introduction)
	if err != nil {
		return "", fmt.Errorf("loading the introduction of a mail: %w", err)
	}
	ins, err := complete(ctx, tx.tx, rows)
	if err != nil || len(ins) == 0 {
		return "", err
	}
	if !workflow.Wanted(ins[0], kind, cmp.Or(one[to], to)) {
		return "no longer wanted: the introduction has moved on", nil
	}
	return "", nil
}

// undelivered makes the time door tell the introduction that a mail to a party will never arrive. An alias that is dead
// leaves the party the address that stands for it.
func (tx *Tx) undelivered(ctx context.Context, id int64, now time.Time, why string, dead bool) error {
	_, err := tx.tx.ExecContext(ctx, `INSERT INTO timers (introduction_id, party, kind, due_at, data, dead)
		SELECT o.introduction_id, p.position, $2, $3, $4, $5 AND p.email = o.recipient FROM outbox o
		LEFT JOIN aliases a ON a.alias = o.recipient
		JOIN parties p ON p.introduction_id = o.introduction_id AND p.email IN (o.recipient, a.email) WHERE o.id = $1
		ON CONFLICT DO NOTHING`, id, workflow.TimerUndelivered, now, why, dead)
	if err != nil {
		return fmt.Errorf("noting that mail %d was not delivered: %w", id, err)
	}
	return nil
}

// MarkInDoubt commits, right before the last byte of a mail, that the server may have it. It returns
// workflow.ErrWithdrawn when the mail must not go after all.
func (s *Store) MarkInDoubt(ctx context.Context, q workflow.Queued, now time.Time) error {
	var withdrawn bool
	err := s.InTx(ctx, func(tx *Tx) error {
		withdrawn = false
		var row struct {
			Introduction sql.NullInt64     `db:"introduction_id"`
			Kind         workflow.MailKind `db:"kind"`
			Recipient    string            `db:"recipient"`
		}
		err := tx.tx.GetContext(ctx, &row, `SELECT introduction_id, kind, recipient FROM outbox
			WHERE id = $1 AND lease = $2 AND status IN ('sending', 'in_doubt') FOR UPDATE`, q.ID, q.Lease)
		if errors.Is(err, sql.ErrNoRows) {
			withdrawn = true
			return nil
		}
		if err != nil {
			return fmt.Errorf("locking mail %d: %w", q.ID, err)
		}
		why, err := tx.unwanted(ctx, row.Introduction.Int64, row.Kind, row.Recipient)
		if err != nil {
			return err
		}
		if why != "" {
			withdrawn = true
			_, err = tx.tx.ExecContext(ctx, `UPDATE outbox SET status = 'cancelled', response = $2, lease = NULL,
				lease_until = NULL WHERE id = $1`, q.ID, why)
		} else {
			_, err = tx.tx.ExecContext(ctx, `UPDATE outbox SET status = 'in_doubt', lease_until = $2 WHERE id = $1`,
				q.ID, now.Add(Lease))
		}
		if err != nil {
			return fmt.Errorf("marking mail %d: %w", q.ID, err)
		}
		return nil
	})
	if err == nil && withdrawn {
		return workflow.ErrWithdrawn
	}
	return err
}

// Finish records what became of an attempt. A lease that was lost meanwhile counts for nothing, unless the server
// took the mail, which is true whoever holds it.
func (s *Store) Finish(ctx context.Context, q workflow.Queued, a workflow.Attempt, now time.Time) error {
	return s.InTx(ctx, func(tx *Tx) error {
		set, args := "", []any{q.ID, q.Lease, storable(a.Response)}
		switch a.Delivery {
		case workflow.Accepted:
			set, args = `status = 'sent', sent_at = $4`, append(args, now)
		case workflow.Retry:
			set, args = `status = 'queued', next_attempt_at = $4`, append(args, a.RetryAt)
		case workflow.NotTried:
			set, args = `status = 'queued', attempts = attempts - 1, next_attempt_at = $4`, append(args, a.RetryAt)
		case workflow.Refused:
			set = `status = 'failed'`
		case workflow.InDoubt:
			set = `doubts = doubts + 1, next_attempt_at = $4,
				status = CASE WHEN doubts >= 1 THEN 'in_doubt' ELSE 'queued' END`
			args = append(args, a.RetryAt)
		case workflow.Withdrawn:
			set = `status = 'cancelled'`
		}
		res, err := tx.tx.ExecContext(ctx, `UPDATE outbox SET lease = NULL, lease_until = NULL, response = $3, `+set+`
			WHERE id = $1 AND lease = $2`, args...)
		if err != nil {
			return fmt.Errorf("finishing mail %d: %w", q.ID, err)
		}
		n, err := res.RowsAffected()
		if err != nil {
			return err
		}
		if n == 0 && a.Delivery == workflow.Accepted {
			// Without bytes it is to be forgotten, and the answer may name who is.
			_, err = tx.tx.ExecContext(ctx, `UPDATE outbox SET status = 'sent', sent_at = $2, lease = NULL, lease_until = NULL,
				response = CASE WHEN raw IS NULL THEN '' ELSE $3 END WHERE id = $1 AND status <> 'sent'`, q.ID, now, storable(a.Response))
			if err != nil {
				return fmt.Errorf("finishing mail %d: %w", q.ID, err)
			}
		}
		if n > 0 && a.Delivery == workflow.Refused {
			return tx.undelivered(ctx, q.ID, now, storable(a.Response), workflow.NoSuchAddress(a.Status))
		}
		return nil
	})
}

// Extend renews the leases of mails in hand.
func (s *Store) Extend(ctx context.Context, qs []workflow.Queued, now time.Time) error {
	leases := make([]string, len(qs))
	for i, q := range qs {
		leases[i] = q.Lease
	}
	return s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.tx.ExecContext(ctx, `UPDATE outbox SET lease_until = $2 WHERE lease = ANY($1)`,
			pq.Array(leases), now.Add(Lease))
		if err != nil {
			return fmt.Errorf("extending leases: %w", err)
		}
		return nil
	})
}

// NextMail returns when the next queued mail is due, the zero time when none is queued.
func (s *Store) NextMail(ctx context.Context) (time.Time, error) {
	var at sql.NullTime
	if err := s.db.GetContext(ctx, &at, `SELECT min(next_attempt_at) FROM outbox WHERE status = 'queued'`); err != nil {
		return time.Time{}, fmt.Errorf("finding the next mail: %w", err)
	}
	return utc(at), nil
}
