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

const rewardColumns = `id, introduction_id, occasion, give, status, since, settled_at`

type rewardRow struct {
	ID             int64        `db:"id"`
	IntroductionID int64        `db:"introduction_id"`
	Occasion       string       `db:"occasion"`
	Give           string       `db:"give"`
	Status         string       `db:"status"`
	Since          time.Time    `db:"since"`
	SettledAt      sql.NullTime `db:"settled_at"`
}

func (r rewardRow) reward() workflow.Reward {
	return workflow.Reward{
		Occasion: workflow.Outcome(r.Occasion), Give: r.Give, Status: workflow.RewardStatus(r.Status),
		Since: r.Since.UTC(), SettledAt: utc(r.SettledAt),
	}
}

// addGiving adds what is owed to introductions, and what is known of their referrers. at is the place of each id in ins.
func addGiving(ctx context.Context, db selecter, ids []int64, at map[int64]int, ins []workflow.Introduction) error {
	var rewards []rewardRow
	err := db.SelectContext(ctx, &rewards, `SELECT `+rewardColumns+` FROM rewards
		WHERE introduction_id = ANY($1) ORDER BY id`, pq.Array(ids))
	if err != nil {
		return fmt.Errorf("loading rewards: %w", err)
	}
	for _, r := range rewards {
		in := &ins[at[r.IntroductionID]]
		in.Rewards = append(in.Rewards, r.reward())
	}
	var profiles []struct {
		ID    int64  `db:"id"`
		Kind  string `db:"kind"`
		Ideal string `db:"ideal_introduction"`
		Gift  string `db:"gift_preference"`
	}
	err = db.SelectContext(ctx, &profiles, `SELECT i.id, c.kind, c.ideal_introduction, c.gift_preference
		FROM introductions i JOIN contacts c ON c.email = i.referrer_email WHERE i.id = ANY($1)`, pq.Array(ids))
	if err != nil {
		return fmt.Errorf("loading what is known of referrers: %w", err)
	}
	for _, p := range profiles {
		ins[at[p.ID]].About = workflow.Profile{Kind: p.Kind, Ideal: p.Ideal, Gift: p.Gift}
	}
	return nil
}

// saveRewards stores what is owed, was given or is not to be.
func (tx *Tx) saveRewards(ctx context.Context, in workflow.Introduction) error {
	kept := make([]string, len(in.Rewards))
	for i, r := range in.Rewards {
		kept[i] = string(r.Occasion)
		_, err := tx.tx.ExecContext(ctx, `INSERT INTO rewards (introduction_id, occasion, give, status, since, settled_at)
			VALUES ($1, $2, $3, $4, $5, $6)
			ON CONFLICT (introduction_id, occasion) DO UPDATE SET give = $3, status = $4, since = $5, settled_at = $6`,
			in.ID, r.Occasion, storable(r.Give), r.Status, r.Since, nullTime(r.SettledAt))
		if err != nil {
			return fmt.Errorf("saving a reward of %s: %w", in.Ref, err)
		}
	}
	_, err := tx.tx.ExecContext(ctx, `DELETE FROM rewards WHERE introduction_id = $1 AND occasion <> ALL($2)`, in.ID, pq.Array(kept))
	if err != nil {
		return fmt.Errorf("withdrawing rewards of %s: %w", in.Ref, err)
	}
	return nil
}

// ListedReward is a reward as the operator sees it.
type ListedReward struct {
	ID     int64     `db:"id" json:"id"`
	Ref    string    `db:"ref" json:"ref"`
	To     string    `db:"referrer_email" json:"to"`
	Give   string    `db:"give" json:"give"`
	Status string    `db:"status" json:"status"` // owed, sent or withdrawn
	Since  time.Time `db:"since" json:"since"`
}

// Rewards lists what is owed and what was given, what is owed first.
func (s *Store) Rewards(ctx context.Context) ([]ListedReward, error) {
	list := []ListedReward{}
	err := s.db.SelectContext(ctx, &list, `SELECT r.id, i.ref, i.referrer_email, r.give, r.status, r.since FROM rewards r
		JOIN introductions i ON i.id = r.introduction_id ORDER BY r.status <> 'owed', r.since, r.id`)
	if err != nil {
		return nil, fmt.Errorf("listing rewards: %w", err)
	}
	return list, nil
}

// ErrNotOwed says that a reward is not there, or was settled before.
var ErrNotOwed = errors.New("no such reward is owed")

// RewardSent notes that a reward was given.
func (s *Store) RewardSent(ctx context.Context, id int64, now time.Time) error {
	return s.InTx(ctx, func(tx *Tx) error {
		var reward struct {
			Introduction int64  `db:"introduction_id"`
			Give         string `db:"give"`
		}
		err := tx.tx.GetContext(ctx, &reward, `UPDATE rewards SET status = 'sent', settled_at = $2 WHERE id = $1 AND status = 'owed'
			RETURNING introduction_id, give`, id, now)
		if errors.Is(err, sql.ErrNoRows) {
			return ErrNotOwed
		}
		if err != nil {
			return fmt.Errorf("noting that reward %d was given: %w", id, err)
		}
		return tx.Append(ctx, reward.Introduction, now, []workflow.Record{
			{Kind: "reward_sent", By: "operator", Data: map[string]string{"give": reward.Give}},
		})
	})
}

// Standing returns what decides whether somebody may be asked whom they know. What went badly is what they told of, and
// what came to nothing with them in it.
func (tx *Tx) Standing(ctx context.Context, email string) (workflow.Standing, error) {
	var row struct {
		AskedAt  sql.NullTime `db:"asked_at"`
		BadAt    sql.NullTime `db:"bad_at"`
		NeverAsk bool         `db:"never_ask"`
	}
	err := tx.tx.GetContext(ctx, &row, `WITH theirs AS (
			SELECT id FROM introductions WHERE referrer_email = $1
			UNION SELECT introduction_id FROM parties WHERE email = $1)
		SELECT (SELECT max(created_at) FROM outbox WHERE recipient IN `+theirs+` AND kind = $2) AS asked_at,
			greatest((SELECT max(state_at) FROM introductions JOIN theirs USING (id) WHERE state IN ('lost', 'declined', 'expired')),
				(SELECT max(at) FROM events JOIN theirs ON theirs.id = introduction_id
				 WHERE kind = 'reported' AND by = $1 AND data ->> 'outcome' IN ('lost', 'no_contact'))) AS bad_at,
			coalesce((SELECT never_ask FROM contacts WHERE email = $1), false) AS never_ask`, email, workflow.MailAsk)
	if err != nil {
		return workflow.Standing{}, fmt.Errorf("looking up how somebody stands: %w", err)
	}
	return workflow.Standing{AskedAt: utc(row.AskedAt), BadAt: utc(row.BadAt), NeverAsk: row.NeverAsk}, nil
}
