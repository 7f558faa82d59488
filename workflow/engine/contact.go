package engine

import (
	"context"
	"slices"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// planDigest plans a referrer's next status, if none is planned or their cadence changed, and returns when it is;
// the zero time when they want none.
func (e *Engine) planDigest(ctx context.Context, tx *postgres.Tx, c postgres.Contact, now time.Time) (time.Time, error) {
	if c.Digest == "never" {
		return time.Time{}, tx.PlanForContact(ctx, c.Email, workflow.TimerDigest, time.Time{})
	}
	next := e.NextDigest(c.Digest, c.TimeZone, now)
	return next, tx.PlanForContact(ctx, c.Email, workflow.TimerDigest, next)
}

// tickContact does what is due for a person.
func (e *Engine) tickContact(ctx context.Context, tx *postgres.Tx, who workflow.Address, kind workflow.TimerKind, now time.Time) error {
	if kind == workflow.TimerReport {
		return e.report(ctx, tx, who, now)
	}
	if err := tx.PlanForContact(ctx, who.Email, kind, time.Time{}); err != nil {
		return err
	}
	switch kind { //nolint:exhaustive // the other timers belong to introductions
	case workflow.TimerDigest:
		return e.digest(ctx, tx, who, now)
	case workflow.TimerConfirm:
		return e.confirm(ctx, tx, who, now, nil)
	}
	return nil
}

// digest writes a referrer's status and plans the next one while there is something to tell.
func (e *Engine) digest(ctx context.Context, tx *postgres.Tx, who workflow.Address, now time.Time) error {
	contact, err := tx.Contact(ctx, who, now)
	if err != nil {
		return err
	}
	list, err := e.list(ctx, tx, contact)
	if err != nil {
		return err
	}
	if !e.getsReceived(contact) {
		list.Received = nil
	}
	if len(list.Made)+len(list.Received) == 0 {
		return nil
	}
	next, err := e.planDigest(ctx, tx, contact, now)
	if err != nil {
		return err
	}
	m, some := workflow.Digest(list, workflow.Address{Name: contact.Name, Email: contact.Email}, contact.DigestedAt, now, next,
		contact.Digest)
	if some {
		if err := e.write(ctx, tx, 0, m, now, nil); err != nil {
			return err
		}
	}
	contact.DigestedAt = now
	return tx.SaveContact(ctx, contact)
}

// list gathers what somebody's status may name.
func (e *Engine) list(ctx context.Context, tx *postgres.Tx, c postgres.Contact) (workflow.StatusList, error) {
	made, err := tx.OfReferrer(ctx, c.Email, c.DigestedAt)
	if err != nil {
		return workflow.StatusList{}, err
	}
	received, err := tx.OfParty(ctx, c.Email, c.DigestedAt)
	return workflow.StatusList{Made: made, Received: received}, err
}

// getsReceived reports whether somebody gets a regular list of the introductions that were made to them: whoever runs
// twoyes, and whoever chose a rhythm.
func (e *Engine) getsReceived(c postgres.Contact) bool {
	return c.Digest == "weekly" || c.Digest == "monthly" || c.Digest != "never" && e.isOperator(c.Email)
}

func (e *Engine) isOperator(email string) bool {
	return slices.ContainsFunc(e.Rules.Operators, func(a workflow.Address) bool { return a.Email == email })
}

// planReceived plans the list of those to whom an introduction was just made, if they get one.
func (e *Engine) planReceived(ctx context.Context, tx *postgres.Tx, in workflow.Introduction, now time.Time) error {
	for _, p := range in.Parties {
		contact, err := tx.KnownContact(ctx, p.Email)
		if err != nil {
			return err
		}
		if !e.getsReceived(contact) {
			continue
		}
		if contact, err = tx.Contact(ctx, p.Address, now); err != nil {
			return err
		}
		planned, err := tx.ContactPlan(ctx, p.Email, workflow.TimerDigest)
		if err == nil && planned.IsZero() {
			_, err = e.planDigest(ctx, tx, contact, now)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
