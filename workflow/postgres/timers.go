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

// PlanForNoneBut takes a plan from everybody but these people.
func (tx *Tx) PlanForNoneBut(ctx context.Context, emails []string, kind workflow.TimerKind) error {
	_, err := tx.tx.ExecContext(ctx, `DELETE FROM timers WHERE kind = $1 AND contact IS NOT NULL AND contact <> ALL($2)`,
		kind, pq.Array(emails))
	if err != nil {
		return fmt.Errorf("taking back a %s: %w", kind, err)
	}
	return nil
}

// DueIntroduction locks an introduction that has a timer due at now and that nobody else is working on; 0 when
// there is none.
func (tx *Tx) DueIntroduction(ctx context.Context, now time.Time) (int64, error) {
	// The first few that are due are enough to find one that nobody holds, however many are waiting.
	return tx.id(ctx, `SELECT i.id FROM (
			SELECT introduction_id, due_at, id FROM timers WHERE due_at <= $1 AND introduction_id IS NOT NULL
			ORDER BY due_at, id LIMIT 100
		) AS t JOIN introductions i ON i.id = t.introduction_id
		ORDER BY t.due_at, t.id LIMIT 1 FOR UPDATE OF i SKIP LOCKED`, now)
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

// PostponeTimers puts off what is due for an introduction, or for a person, that cannot be done now.
func (s *Store) PostponeTimers(ctx context.Context, introduction int64, contact string, now, until time.Time) error {
	return s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.tx.ExecContext(ctx, `UPDATE timers SET due_at = $4 WHERE due_at <= $3
			AND (introduction_id = nullif($1, 0) OR contact = nullif($2, ''))`, introduction, contact, now, until)
		if err != nil {
			return fmt.Errorf("putting off timers: %w", err)
		}
		return nil
	})
}
