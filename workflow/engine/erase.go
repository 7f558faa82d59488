package engine

import (
	"context"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// Erase silences a person, in a transaction of its own that waits for the messages in hand, and then forgets them in
// another: after a crash between the two they are not written to, and it is to be called again. To the others it looks as
// if they had said stop: their introductions end as usual and on the usual day. It returns what was removed.
func (e *Engine) Erase(ctx context.Context, email string) (removed postgres.Erasure, err error) {
	err = e.inTx(ctx, func(tx *postgres.Tx) error { return tx.Silence(ctx, email, e.now()) })
	if err != nil {
		return removed, err
	}
	err = e.inTx(ctx, func(tx *postgres.Tx) error {
		now := e.now()
		person, err := tx.Person(ctx, email)
		if err != nil {
			return err
		}
		for _, address := range person.Addresses {
			ids, err := tx.Concerning(ctx, address)
			if err != nil {
				return err
			}
			for _, id := range ids {
				if err := e.withdraw(ctx, tx, id, workflow.Stopped{Email: address}); err != nil {
					return err
				}
			}
		}
		removed, err = tx.Erase(ctx, person, e.LetterText, now)
		return err
	})
	if err == nil {
		e.Wake()
	}
	return removed, err
}

// withdraw ends an introduction for somebody who is about to be erased. What the others are to be told on a later day is
// written now, while the name is known, and waits for its day: when the day comes, the key keeps it from being written
// once more.
func (e *Engine) withdraw(ctx context.Context, tx *postgres.Tx, id int64, ev workflow.Stopped) error {
	now := e.now()
	in, err := tx.Load(ctx, id)
	if err != nil {
		return err
	}
	r, err := e.step(ctx, tx, in, ev, now, nil)
	if err != nil {
		return err
	}
	in = r.Introduction
	reached := 0
	for _, p := range in.Parties {
		if !p.Unreachable {
			reached++
		}
	}
	if in.ClosedAt.IsZero() && !in.IntroducedAt.IsZero() && reached < 2 {
		// There is no more to ask of the one who is left.
		_, err = e.step(ctx, tx, in, workflow.Due{Timer: workflow.Timer{Kind: workflow.TimerClose, Party: workflow.NoParty}}, now, nil)
		return err
	}
	for _, t := range in.Timers {
		if t.Kind != workflow.TimerNotNow && t.Kind != workflow.TimerReminder {
			continue
		}
		for _, m := range workflow.Step(in, workflow.Due{Timer: t}, t.At, e.Rules).Mails {
			if err := e.write(ctx, tx, id, m, now, nil); err != nil {
				return err
			}
		}
	}
	return nil
}
