package engine

import (
	"context"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// insteadAnswer hands a referrer's answer to the question whether a colleague is to be asked to the introduction. A yes
// is to the one who was suggested; with another address in it, it is a correction, or unclear.
func (d *delivery) insteadAnswer(ctx context.Context, letter *postgres.Correspondence, reading workflow.Reading, genuine bool,
) (ending, error) {
	if !genuine || letter.IntroductionID == 0 {
		return d.referrerAnswer(ctx, letter, reading, genuine)
	}
	intro, err := d.tx.Load(ctx, letter.IntroductionID)
	if err != nil {
		return ending{}, err
	}
	anew, err := d.tx.AskedAnew(ctx, letter)
	if err != nil {
		return ending{}, err
	}
	place := intro.Suggesting()
	switch {
	case place != workflow.NoParty && !anew:
	case reading.Intent == workflow.Yes || reading.Intent == workflow.No:
		return d.status(ctx) // so that they see where it stands
	default:
		return d.referrerAnswer(ctx, letter, reading, genuine)
	}
	suggested := intro.Parties[place].Suggested
	people, err := d.peopleNamed(ctx, intro)
	if err != nil {
		return ending{}, err
	}
	others := without(people, func(a workflow.Address) bool { return a.Email == suggested.Email })
	switch {
	case len(others) > 0:
		reading, people = d.Read(workflow.AskRefer, d.in.Text, d.in.ReceivedAt), others
	case reading.Intent == workflow.Yes:
		people = []workflow.Address{suggested}
	}
	if end, refused, err := d.refuseNew(ctx, intro, people); refused || err != nil {
		return end, err
	}
	ev := workflow.Instructed{Reading: reading, Text: d.text(), MessageID: d.in.MessageID, People: people, Instead: true}
	r, err := d.step(ctx, d.tx, intro, ev, d.now, &d.in)
	return ended(r, intro.Ref, reading), err
}
