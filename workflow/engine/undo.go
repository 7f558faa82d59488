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
	ev := workflow.Undone{By: d.in.From.Email, MessageID: d.in.MessageID, Text: d.text()}
	if ev.Before, ev.ChangedBy, err = d.tx.LastChange(ctx, id); err != nil {
		return ending{}, err
	}
	r, err := d.step(ctx, d.tx, intro, ev, d.now, &d.in)
	if err != nil {
		return ending{}, err
	}
	return handled(intro.Ref + ": " + r.Records[0].Kind), d.tx.ForgetChange(ctx, id)
}
