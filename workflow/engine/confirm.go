package engine

import (
	"context"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// confirmed handles the answer to the question whether a mail was really theirs.
func (d *delivery) confirmed(ctx context.Context, letter *postgres.Correspondence, reading workflow.Reading, genuine bool,
) (ending, error) {
	switch {
	case reading.Intent == workflow.Yes && genuine:
		contact, err := d.tx.Contact(ctx, d.in.From, d.now)
		if err != nil {
			return ending{}, err
		}
		if contact.ConfirmedAt.IsZero() {
			contact.ConfirmedAt = d.now
			if err := d.tx.SaveContact(ctx, contact); err != nil {
				return ending{}, err
			}
		}
		if err := d.tx.Release(ctx, letter.ID, d.now); err != nil {
			return ending{}, err
		}
		return handled("confirmed"), d.tx.LookAgain(ctx, contact.Email, d.now)
	case reading.Intent == workflow.No || reading.Intent == workflow.WrongPerson:
		return handled("not confirmed"), d.tx.Disown(ctx, letter.ID)
	}
	if genuine {
		return d.askSenderAgain(ctx, letter)
	}
	return aside("not clear whether it confirms what is held; what is held stays so"), nil
}

// askSenderAgain asks back whether mail was really theirs; a yes to it releases the same mail.
func (d *delivery) askSenderAgain(ctx context.Context, letter *postgres.Correspondence) (ending, error) {
	if tooOften, err := d.askedTooOften(ctx, d.tx, d.in.From.Email, d.now); tooOften || err != nil {
		return aside(askedTooOften), err
	}
	m := workflow.Mail{
		Kind: workflow.MailClarify, To: d.in.From, Question: workflow.AskConfirm, NotBefore: d.now,
		Key:  d.answerKey(workflow.MailClarify),
		View: workflow.View{News: workflow.NewsAnswer, To: d.in.From, Question: workflow.AskConfirm, Quote: d.text()},
	}
	id, err := d.writeNumbered(ctx, d.tx, 0, m, d.now, &d.in)
	if err != nil || id == 0 {
		return handled("asked back"), err
	}
	return handled("asked back"), d.tx.CopyHolds(ctx, letter.ID, id)
}

// confirmHeld asks the sender of the message in hand about it, if it is held.
func (d *delivery) confirmHeld(ctx context.Context) error {
	if !d.held {
		return nil
	}
	return d.confirm(ctx, d.tx, d.in.From, d.now, &d.in)
}

// Whoever never said yes to a confirm is asked so often, and then not for so long: it may be a program that answers
// each with a new mail, or somebody in whose name others write.
const (
	maxConfirms  = 3
	confirmPause = 30 * day
)

// confirm asks somebody whether the mail that is held was really theirs, at most once a day. What comes in the
// meantime waits for the next one: a yes releases only what it was asked about.
func (e *Engine) confirm(ctx context.Context, tx *postgres.Tx, who workflow.Address, now time.Time, answering *workflow.Incoming) error {
	held, err := tx.UnnamedHolds(ctx, who.Email)
	if err != nil || len(held) == 0 {
		return err
	}
	last, err := tx.LastWritten(ctx, who.Email, workflow.MailConfirm)
	if err != nil {
		return err
	}
	contact, err := tx.Contact(ctx, workflow.Address{Email: who.Email}, now)
	if err != nil {
		return err
	}
	next := last.Add(day)
	if contact.ConfirmedAt.IsZero() {
		n, err := tx.WrittenTo(ctx, who.Email, now.Add(-confirmPause), workflow.MailConfirm)
		if err != nil {
			return err
		}
		if n >= maxConfirms {
			next = last.Add(confirmPause)
		}
	}
	if !last.IsZero() && next.After(now) {
		return tx.PlanForContact(ctx, who.Email, workflow.TimerConfirm, next)
	}
	who.Name = "" // whoever wrote it may have chosen the name, as they may have chosen the subjects
	m := workflow.Mail{
		Kind: workflow.MailConfirm, To: who, Question: workflow.AskConfirm, NotBefore: now,
		Key:  "confirm/" + now.Format(time.RFC3339Nano),
		View: workflow.View{News: workflow.NewsSender, To: who},
	}
	for _, h := range held {
		m.View.Held = append(m.View.Held, workflow.PlainSubject(h.Subject))
	}
	id, err := e.writeNumbered(ctx, tx, 0, m, now, answering)
	if err != nil {
		return err
	}
	return tx.Hold(ctx, id, held)
}
