package engine

import (
	"context"

	"github.com/twoyes/twoyes/workflow"
)

// undo takes back the last change: of an introduction, or, with 0, of the one that the sender's word changed last.
func (d *delivery) undo(ctx context.Context, id int64) (ending, error) {
	var err error
	if id == 0 {
		if id, err = d.tx.LastChangedBy(ctx, d.in.From.Email); err != nil {
			return ending{}, err
		}
	}
	if id == 0 {
		return d.askBack(ctx, workflow.AskDigest)
	}
	intro, err := d.tx.Load(ctx, id)
	if err != nil {
		return ending{}, err
	}
	if intro.PartyAt(d.in.From.Email) == workflow.NoParty && d.in.From.Email != intro.Referrer.Email {
		return aside("an undo from somebody who has no part in " + intro.Ref), nil
	}
	ev := workflow.Undone{By: d.in.From.Email, MessageID: d.in.MessageID, Text: d.text()}
	if ev.Before, ev.ChangedBy, err = d.tx.LastChange(ctx, id); err != nil {
		return ending{}, err
	}
	r, err := d.step(ctx, d.tx, intro, ev, d.now, &d.in)
	if err != nil {
		return ending{}, err
	}
	end := handled(intro.Ref + ": " + r.Records[0].Kind)
	if r.Records[0].Kind != "undone" && ev.ChangedBy != ev.By {
		return end, nil // it is another's to take back
	}
	return end, d.tx.ForgetChange(ctx, id)
}
