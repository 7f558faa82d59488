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

// ByThread returns the newest introduction whose conversation has one of these Message-IDs, or 0.
func (tx *Tx) ByThread(ctx context.Context, messageIDs []string) (int64, error) {
	return tx.id(ctx, `SELECT introduction_id FROM threads WHERE message_id = ANY($1)
		ORDER BY introduction_id DESC LIMIT 1`, pq.Array(messageIDs))
}

// ByRef returns the introduction of a referrer with this reference, or 0.
func (tx *Tx) ByRef(ctx context.Context, referrer, ref string) (int64, error) {
	return tx.id(ctx, `SELECT id FROM introductions WHERE ref = upper($2) AND referrer_email = $1`, referrer, ref)
}

// ReceivedByRef returns the introduction with this reference that was made to somebody, or 0.
func (tx *Tx) ReceivedByRef(ctx context.Context, party, ref string) (int64, error) {
	return tx.id(ctx, `SELECT i.id FROM introductions i JOIN parties p ON p.introduction_id = i.id
		WHERE i.ref = upper($2) AND p.email = $1 AND i.introduced_at IS NOT NULL`, party, ref)
}

// RefTaken reports whether some introduction has this reference.
func (tx *Tx) RefTaken(ctx context.Context, ref string) (bool, error) {
	id, err := tx.id(ctx, `SELECT id FROM introductions WHERE ref = $1`, ref)
	return id != 0, err
}

// OnlyOpen returns the one introduction of a referrer that is still followed, or 0 when there are none or several.
func (tx *Tx) OnlyOpen(ctx context.Context, referrer string) (int64, error) {
	return tx.id(ctx, `SELECT min(id) FROM introductions WHERE referrer_email = $1 AND closed_at IS NULL
		HAVING count(*) = 1`, referrer)
}

// OpenWith returns the introduction of these people by this referrer that is still followed, or 0.
func (tx *Tx) OpenWith(ctx context.Context, referrer string, parties []workflow.Address) (int64, error) {
	if len(parties) < 2 {
		return 0, nil
	}
	return tx.id(ctx, `SELECT id FROM introductions WHERE referrer_email = $1 AND people = $2 AND closed_at IS NULL`,
		referrer, People(parties))
}

// id returns the id that a query finds, or 0.
func (tx *Tx) id(ctx context.Context, query string, args ...any) (int64, error) {
	var id int64
	err := tx.tx.GetContext(ctx, &id, query, args...)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("looking up an id: %w", err)
	}
	return id, nil
}

// Concerning returns the introductions in which somebody is the referrer or a party and that may still lead to
// mail, oldest first.
func (tx *Tx) Concerning(ctx context.Context, email string) ([]int64, error) {
	var ids []int64
	err := tx.tx.SelectContext(ctx, &ids, `SELECT i.id FROM (
			SELECT id FROM introductions WHERE referrer_email = $1
			UNION SELECT introduction_id FROM parties WHERE email = $1
		) AS theirs JOIN introductions i USING (id)
		WHERE i.closed_at IS NULL OR EXISTS (SELECT FROM timers t WHERE t.introduction_id = i.id) ORDER BY i.id`, email)
	if err != nil {
		return nil, fmt.Errorf("finding the introductions of a person: %w", err)
	}
	return ids, nil
}

// OfReferrer returns the introductions that a referrer's digest may name: those still followed, and those that were
// closed at or after since.
func (tx *Tx) OfReferrer(ctx context.Context, email string, since time.Time) ([]workflow.Introduction, error) {
	var rows []introductionRow
	err := tx.tx.SelectContext(ctx, &rows, `SELECT `+introductionColumns+` FROM introductions
		WHERE referrer_email = $1 AND (closed_at IS NULL OR closed_at >= $2) ORDER BY id`, email, since)
	if err != nil {
		return nil, fmt.Errorf("finding the introductions of a referrer: %w", err)
	}
	return complete(ctx, tx.tx, rows)
}

// OfParty returns the introductions that were made to somebody: those still followed, and those that were closed at or
// after since.
func (tx *Tx) OfParty(ctx context.Context, email string, since time.Time) ([]workflow.Introduction, error) {
	var rows []introductionRow
	err := tx.tx.SelectContext(ctx, &rows, `SELECT `+introductionColumns+` FROM introductions
		WHERE id IN (SELECT introduction_id FROM parties WHERE email = $1) AND introduced_at IS NOT NULL AND state <> 'cancelled'
			AND (closed_at IS NULL OR closed_at >= $2) ORDER BY id`, email, since)
	if err != nil {
		return nil, fmt.Errorf("finding the introductions that somebody received: %w", err)
	}
	return complete(ctx, tx.tx, rows)
}

// BegunSince counts the introductions that a referrer began since a time, and those at all.
func (tx *Tx) BegunSince(ctx context.Context, email string, since time.Time) (recent, all int, err error) {
	var n struct {
		Recent int `db:"recent"`
		All    int `db:"total"`
	}
	err = tx.tx.GetContext(ctx, &n, `SELECT count(*) FILTER (WHERE created_at > $2) AS recent, count(*) AS total
		FROM introductions WHERE referrer_email = $1`, email, since)
	if err != nil {
		return 0, 0, fmt.Errorf("counting a referrer's introductions: %w", err)
	}
	return n.Recent, n.All, nil
}

// BegunByAll counts the introductions that were begun since a time.
func (tx *Tx) BegunByAll(ctx context.Context, since time.Time) (int, error) {
	var n int
	if err := tx.tx.GetContext(ctx, &n, `SELECT count(*) FROM introductions WHERE created_at > $1`, since); err != nil {
		return 0, fmt.Errorf("counting introductions: %w", err)
	}
	return n, nil
}

// LanguageOf returns the language that the referrer of an introduction wrote in; empty when it could not be told.
func (tx *Tx) LanguageOf(ctx context.Context, id int64) (string, error) {
	var language string
	if err := tx.tx.GetContext(ctx, &language, `SELECT language FROM introductions WHERE id = $1`, id); err != nil {
		return "", fmt.Errorf("looking up the language of introduction %d: %w", id, err)
	}
	return language, nil
}
