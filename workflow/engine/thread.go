package engine

import (
	"context"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// inThread handles mail in the conversation of an introduction: what its people write to each other with a copy to
// twoyes, and what they write to twoyes alone. known is false when it belongs to no conversation that is known.
func (d *delivery) inThread(ctx context.Context) (end ending, known bool, err error) {
	again := false // the very mail that began it, by another way
	id, err := d.tx.ByThread(ctx, []string{d.in.MessageID})
	if err != nil {
		return ending{}, false, err
	}
	if id != 0 {
		again = true
	} else if id, err = d.tx.ByThread(ctx, d.in.InReplyTo); err != nil || id == 0 {
		return ending{}, false, err
	}
	intro, err := d.tx.Load(ctx, id)
	if err != nil {
		return ending{}, true, err
	}
	party := intro.PartyAt(d.in.From.Email)
	referrer := d.in.From.Email == intro.Referrer.Email
	if again && !referrer {
		return ending{}, false, nil // somebody else's mail with an id that was seen: it is looked at for itself
	}
	begins := d.in.Kind == workflow.KindIntroduction || d.in.Kind == workflow.KindRequest
	switch {
	case begins && !again:
		return ending{}, false, nil // whoever may introduce, may do so in an old conversation too
	case !referrer && party == workflow.NoParty:
		return aside("mail in the conversation of " + intro.Ref + " from somebody who is not part of it"), true, nil
	case d.in.Auth.Failed:
		return aside("mail in the conversation of " + intro.Ref + " whose sender failed authentication"), true, nil
	case again:
		return handled("seen again: " + intro.Ref), true, nil
	}
	end, err = d.saidInThread(ctx, intro, party)
	return end, true, err
}

// saidInThread hears what the referrer or a party says in their conversation.
func (d *delivery) saidInThread(ctx context.Context, intro workflow.Introduction, party int) (ending, error) {
	if d.Read(workflow.AskNothing, d.in.Text, d.in.ReceivedAt).Intent == workflow.Stop {
		return d.stopAddresses(ctx, d.in.From.Email)
	}
	if err := d.tx.AddThread(ctx, intro.ID, d.in.MessageID); err != nil {
		return ending{}, err
	}
	toUsAlone := true
	for _, a := range append(append([]workflow.Address(nil), d.in.To...), d.in.Cc...) {
		toUsAlone = toUsAlone && d.isMailbox(a.Email)
	}
	switch {
	case party == workflow.NoParty && toUsAlone:
		// Everybody in the conversation knows its Message-IDs, and could write the referrer's address above a word.
		sender, _, err := d.sender(ctx)
		if err != nil {
			return ending{}, err
		}
		if end, refused := d.refuse(workflow.Admit(sender, workflow.Rules{})); refused {
			return end, nil
		}
		return d.instruct(ctx, intro.ID, d.Read(workflow.AskRefer, d.in.Text, d.in.ReceivedAt))
	case party == workflow.NoParty:
		return handled("the referrer in the conversation of " + intro.Ref), nil
	case toUsAlone:
		return d.heardFrom(ctx, intro, party)
	}
	_, err := d.step(ctx, d.tx, intro, workflow.InTouch{Party: party, MessageID: d.in.MessageID}, d.now, nil)
	return handled("in touch: " + intro.Ref), err
}

// heardFrom takes what a party writes to twoyes alone in the conversation for an answer to how it is going.
func (d *delivery) heardFrom(ctx context.Context, intro workflow.Introduction, party int) (ending, error) {
	reading := d.Read(workflow.AskCheckIn, d.in.Text, d.in.ReceivedAt)
	if reading.Intent == workflow.Help {
		return d.help(ctx)
	}
	r, err := d.step(ctx, d.tx, intro, workflow.Answered{
		Party: party, Question: workflow.AskCheckIn, Reading: reading, Text: d.text(),
		MessageID: d.in.MessageID, From: d.in.From.Email,
		Genuine: d.in.Auth.OK, // the other party knows the Message-ID as well
	}, d.now, &d.in)
	return ended(r, intro.Ref, reading), err
}

// strayReply handles an answer that nothing of ours can be found for: a stop is honoured whatever it answers.
func (d *delivery) strayReply(ctx context.Context) (ending, error) {
	switch d.Read(workflow.AskNothing, d.in.Text, d.in.ReceivedAt).Intent { //nolint:exhaustive // only commands count here
	case workflow.Stop, workflow.Help, workflow.Status, workflow.Cadence:
		return d.command(ctx)
	default:
		return aside("a reply to nothing that was sent from here"), nil
	}
}

// stop honours a stop in answer to a mail of ours. Whoever holds its token may say it for whom it was sent to; when
// somebody else of the introduction writes it, it is theirs as well. The introduction went to several under one
// Message-ID: there it is the writer's alone.
func (d *delivery) stop(ctx context.Context, letter *postgres.Correspondence) (ending, error) {
	from := d.in.From.Email
	if letter.Kind == workflow.MailIntroduction {
		return d.stopAddresses(ctx, from)
	}
	emails := []string{letter.Recipient}
	if from != "" && from != letter.Recipient {
		theirs := workflow.WithoutDetail(from) == workflow.WithoutDetail(letter.Recipient)
		if letter.IntroductionID != 0 && !theirs {
			intro, err := d.tx.Load(ctx, letter.IntroductionID)
			if err != nil {
				return ending{}, err
			}
			theirs = intro.PartyAt(from) != workflow.NoParty || from == intro.Referrer.Email
		}
		if theirs {
			emails = append(emails, from)
		}
	}
	return d.stopAddresses(ctx, emails...)
}

// stopAddresses makes sure that these addresses are never written to again, says so once, and tells every
// introduction that they are part of.
func (d *delivery) stopAddresses(ctx context.Context, emails ...string) (ending, error) {
	var told string
	for _, email := range emails {
		fresh, err := d.tx.Suppress(ctx, email, "stop", d.now)
		if err != nil {
			return ending{}, err
		}
		if !fresh {
			continue
		}
		if told == "" || email == d.in.From.Email {
			told = email
		}
		if err := d.stopIntroductions(ctx, email); err != nil {
			return ending{}, err
		}
	}
	if told == "" {
		return handled("stop, once more"), nil
	}
	to := workflow.Address{Email: told}
	return handled("stop"), d.write(ctx, d.tx, 0, workflow.Mail{
		Kind: workflow.MailStopped, To: to, Question: workflow.AskNothing, NotBefore: d.now,
		Key: "stopped/" + d.now.Format(time.RFC3339Nano), View: workflow.View{To: to},
	}, d.now, &d.in)
}

// stopIntroductions tells the introductions of somebody that they want no more mail. A stop that may be forged
// silences the address, and takes nothing else with it.
func (d *delivery) stopIntroductions(ctx context.Context, email string) error {
	byToken := false
	for _, detail := range d.in.Details {
		_, _, ok := d.Keys.Open(detail)
		byToken = byToken || ok
	}
	if d.in.Auth.Failed && !byToken {
		return nil
	}
	ids, err := d.tx.Concerning(ctx, email)
	if err != nil {
		return err
	}
	for _, id := range ids {
		intro, err := d.tx.Load(ctx, id)
		if err != nil {
			return err
		}
		ev := workflow.Stopped{Email: email, MessageID: d.in.MessageID}
		if _, err := d.step(ctx, d.tx, intro, ev, d.now, nil); err != nil {
			return err
		}
	}
	return nil
}
