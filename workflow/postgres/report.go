package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

// ReportSource reads what a report is made of: the introductions that anything happened to since a time, that are
// still followed, or whose gift is owed, with the people in them.
func (tx *Tx) ReportSource(ctx context.Context, since time.Time) (workflow.ReportSource, error) {
	var src workflow.ReportSource
	var rows []introductionRow
	err := tx.tx.SelectContext(ctx, &rows, `SELECT `+introductionColumns+` FROM introductions i
		WHERE updated_at >= $1 OR closed_at IS NULL
			OR EXISTS (SELECT FROM rewards r WHERE r.introduction_id = i.id AND (r.status = 'owed' OR r.settled_at >= $1))
		ORDER BY id`, since)
	if err != nil {
		return src, fmt.Errorf("finding the introductions of a report: %w", err)
	}
	ins, err := complete(ctx, tx.tx, rows)
	if err != nil {
		return src, err
	}
	ids, at := make([]int64, len(ins)), make(map[int64]*workflow.PastIntroduction, len(ins))
	src.Introductions = make([]workflow.PastIntroduction, len(ins))
	var emails []string
	for i, in := range ins {
		src.Introductions[i].Introduction = in
		ids[i], at[in.ID] = in.ID, &src.Introductions[i]
		emails = append(emails, in.Referrer.Email)
		for _, p := range in.Parties {
			emails = append(emails, p.Email)
		}
	}
	if err := tx.addPast(ctx, ids, at); err != nil {
		return src, err
	}
	if src.Gifts, err = tx.gifts(ctx, since, at); err != nil {
		return src, err
	}
	src.Contacts, err = tx.reportContacts(ctx, emails)
	return src, err
}

// addPast adds to introductions what was told of them.
func (tx *Tx) addPast(ctx context.Context, ids []int64, to map[int64]*workflow.PastIntroduction) error {
	var rows []struct {
		IntroductionID int64     `db:"introduction_id"`
		At             time.Time `db:"at"`
		Kind           string    `db:"kind"`
		Outcome        string    `db:"outcome"`
	}
	err := tx.tx.SelectContext(ctx, &rows, `SELECT introduction_id, at, kind, coalesce(data->>'outcome', '') AS outcome
		FROM events WHERE introduction_id = ANY($1) AND kind = ANY($2) ORDER BY id`, pq.Array(ids), pq.Array(workflow.PastKinds))
	if err != nil {
		return fmt.Errorf("reading the past of introductions: %w", err)
	}
	for _, r := range rows {
		in := to[r.IntroductionID]
		in.Past = append(in.Past, workflow.Past{At: r.At.UTC(), Kind: r.Kind, Outcome: r.Outcome})
	}
	return nil
}

// gifts lists the rewards that are owed, and those that were settled since a time.
func (tx *Tx) gifts(ctx context.Context, since time.Time, of map[int64]*workflow.PastIntroduction) ([]workflow.Gift, error) {
	var rows []rewardRow
	err := tx.tx.SelectContext(ctx, &rows, `SELECT `+rewardColumns+` FROM rewards
		WHERE status = 'owed' OR settled_at >= $1 ORDER BY id`, since)
	if err != nil {
		return nil, fmt.Errorf("reading the rewards of a report: %w", err)
	}
	var gifts []workflow.Gift
	for _, r := range rows {
		in := of[r.IntroductionID]
		if in == nil {
			continue // it came to be after the introductions were read
		}
		given := r.reward()
		gifts = append(gifts, workflow.Gift{
			ID: r.ID, Ref: in.Ref, To: in.Referrer, Parties: in.People(), Occasion: given.Occasion, Give: given.Give,
			Status: given.Status, Since: given.Since, SettledAt: given.SettledAt,
		})
	}
	return gifts, nil
}

func (tx *Tx) reportContacts(ctx context.Context, emails []string) ([]workflow.ReportContact, error) {
	var rows []contactRow
	err := tx.tx.SelectContext(ctx, &rows, `SELECT `+contactColumns+` FROM contacts WHERE email = ANY($1)`, pq.Array(emails))
	if err != nil {
		return nil, fmt.Errorf("reading the contacts of a report: %w", err)
	}
	list := make([]workflow.ReportContact, len(rows))
	for i, r := range rows {
		list[i] = workflow.ReportContact{
			Address: workflow.Address{Name: r.Name, Email: r.Email}, Kind: r.Kind, Ideal: r.IdealIntroduction,
		}
	}
	return list, nil
}
