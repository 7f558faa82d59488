package postgres

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// Remember keeps an introduction as it was before a change, for the one whose word can take the change back. Only the
// last change of an introduction is kept.
func (tx *Tx) Remember(ctx context.Context, before workflow.Introduction, by string, at time.Time) error {
	data, err := json.Marshal(before)
	if err == nil {
		_, err = tx.tx.ExecContext(ctx, `INSERT INTO undo (introduction_id, by, at, before) VALUES ($1, $2, $3, $4)
			ON CONFLICT (introduction_id) DO UPDATE SET by = $2, at = $3, before = $4`, before.ID, by, at, storable(string(data)))
	}
	if err != nil {
		return fmt.Errorf("remembering %s for an undo: %w", before.Ref, err)
	}
	return nil
}

// LastChange returns an introduction as it was before its last change and whose word that was; nothing when there is
// none to take back.
func (tx *Tx) LastChange(ctx context.Context, id int64) (before workflow.Introduction, by string, err error) {
	var row struct {
		By     string `db:"by"`
		Before []byte `db:"before"`
	}
	err = tx.tx.GetContext(ctx, &row, `SELECT by, before FROM undo WHERE introduction_id = $1`, id)
	if errors.Is(err, sql.ErrNoRows) {
		return workflow.Introduction{}, "", nil
	}
	if err == nil {
		err = json.Unmarshal(row.Before, &before)
	}
	if err != nil {
		return workflow.Introduction{}, "", fmt.Errorf("reading the last change of introduction %d: %w", id, err)
	}
	return before, row.By, nil
}

// ForgetChange is to be called when the last change of an introduction can be taken back no more.
func (tx *Tx) ForgetChange(ctx context.Context, id int64) error {
	if _, err := tx.tx.ExecContext(ctx, `DELETE FROM undo WHERE introduction_id = $1`, id); err != nil {
		return fmt.Errorf("forgetting the last change of introduction %d: %w", id, err)
	}
	return nil
}

// LastChangedBy returns the introduction that somebody's word changed last, or 0.
func (tx *Tx) LastChangedBy(ctx context.Context, email string) (int64, error) {
	return tx.id(ctx, `SELECT introduction_id FROM undo WHERE by = $1 ORDER BY at DESC, introduction_id DESC LIMIT 1`, email)
}
