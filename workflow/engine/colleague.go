package engine

import (
	"context"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// insteadAnswer hands a referrer's answer to the question whether a colleague is to be asked to the introduction. A yes
// is to the one who was suggested, unless it names somebody else.
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
	people, err := d.peopleNamed(ctx, intro)
	if err != nil {
		return ending{}, err
	}
	if len(people) == 0 && reading.Intent == workflow.Yes {
		people = []workflow.Address{intro.Parties[place].Suggested}
	}
	if end, refused, err := d.refuseNew(ctx, intro, people); refused || err != nil {
		return end, err
	}
	_, end, err := d.word(ctx, intro, workflow.Instructed{
		Reading: reading, Text: d.text(), MessageID: d.in.MessageID, People: people, Instead: true,
	})
	return end, err
}

// word applies a referrer's word to an introduction. Where it asks for another one in its place, that is begun first: what
// may not begin changes nothing.
func (d *delivery) word(ctx context.Context, intro workflow.Introduction, ev workflow.Instructed) (workflow.Result, ending, error) {
	if anew := workflow.Step(intro, ev, d.now, d.Rules).Anew; len(anew) > 0 {
		word := d.in
		d.in.Kind, d.in.Missing, d.in.Parties, d.in.Consented = workflow.KindRequest, workflow.MissingNothing, anew, nil
		d.in.Subject, d.in.Text = intro.Subject, workflow.HideAddresses(intro.Why, intro.People()...)
		end, err := d.begin(ctx)
		d.in = word
		if err != nil || end.status != postgres.Handled {
			return workflow.Result{}, end, err
		}
	}
	r, err := d.step(ctx, d.tx, intro, ev, d.now, &d.in)
	return r, ended(r, intro.Ref, ev.Reading), err
}
