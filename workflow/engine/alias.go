package engine

import (
	"cmp"
	"context"

	"github.com/twoyes/twoyes/workflow"
)

// resolve puts one address in the place of all that a person has, wherever the message in hand names somebody: its
// sender, and those to be introduced. Whether the sender is vouched for was found out of the address that the message
// came from, and stays so.
func (d *delivery) resolve(ctx context.Context) error {
	d.sentFrom = d.in.From.Email
	known, err := d.tx.Canonical(ctx, append(append(emails(d.in.Parties), d.in.Consented...), d.sentFrom)...)
	if err != nil || len(known) == 0 {
		return err
	}
	d.in.From.Email = cmp.Or(known[d.sentFrom], d.sentFrom)
	isSender := func(a workflow.Address) bool { return a.Email == d.in.From.Email }
	parties := without(once(d.in.Parties, known), isSender)
	if len(parties) < 2 && len(parties) < len(d.in.Parties) &&
		(d.in.Kind == workflow.KindIntroduction || d.in.Kind == workflow.KindRequest) {
		// Two addresses, and one person.
		d.in.Kind, d.in.Missing = workflow.KindUnclear, workflow.MissingPeople
		if len(parties) == 1 {
			d.in.Missing = workflow.MissingOther
		}
	}
	d.in.Parties = parties
	var consented []workflow.Address
	for _, email := range d.in.Consented {
		consented = append(consented, workflow.Address{Email: email})
	}
	d.in.Consented = emails(without(once(consented, known), isSender))
	return nil
}

// people finds the people that a text names, each once, by the address that mail to them goes to.
func (d *delivery) people(ctx context.Context, text string) ([]workflow.Address, error) {
	named := d.People(text)
	known, err := d.tx.Canonical(ctx, emails(named)...)
	return once(named, known), err
}

// once puts the address that is known for an alias in its place and leaves out who was named before.
func once(as []workflow.Address, known map[string]string) []workflow.Address {
	var kept []workflow.Address
	seen := map[string]bool{}
	for _, a := range as {
		a.Email = cmp.Or(known[a.Email], a.Email)
		if !seen[a.Email] {
			kept = append(kept, a)
		}
		seen[a.Email] = true
	}
	return kept
}

func emails(as []workflow.Address) []string {
	var out []string
	for _, a := range as {
		out = append(out, a.Email)
	}
	return out
}
