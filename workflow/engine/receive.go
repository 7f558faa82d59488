package engine

import (
	"context"
	"strings"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// delivery is one message being handled, in its transaction.
type delivery struct {
	*Engine

	tx       *postgres.Tx
	in       workflow.Incoming
	sentFrom string // the address that it came from; in.From has the one that stands for it
	id       int64
	released bool // its sender said that it was them
	now      time.Time
	// held is set when the message waits for its sender's word.
	held bool
}

// ending is what became of a message.
type ending struct{ status, reason string }

func handled(reason string) ending { return ending{postgres.Handled, reason} }
func ignored(reason string) ending { return ending{postgres.Ignored, reason} }
func aside(reason string) ending   { return ending{postgres.Quarantined, reason} }

// handle finds out what a message belongs to. The order matters: what no person wrote is out of the way before
// anything is taken for an answer, and an answer is known by what it answers, not by what it looks like.
func (d *delivery) handle(ctx context.Context) (ending, error) {
	if d.isMailbox(d.in.From.Email) {
		return ignored("own mail"), nil
	}
	if err := d.resolve(ctx); err != nil {
		return ending{}, err
	}
	// Programs that unsubscribe on somebody's behalf write without a sender or as automatic mail: the address that
	// stops everything is known to nobody else.
	if letter, err := d.stopLetter(ctx); err != nil || letter != nil {
		if err != nil {
			return ending{}, err
		}
		return d.stop(ctx, letter)
	}
	switch d.in.Kind {
	case workflow.KindUnparseable:
		return aside("it cannot be read: " + d.in.Reason), nil
	case workflow.KindBounce:
		return d.bounce(ctx)
	case workflow.KindAutoReply:
		return d.autoReply(ctx)
	case workflow.KindList:
		if d.in.Complaint != "" {
			return d.complaint(ctx)
		}
		return ignored("list mail"), nil
	case workflow.KindIntroduction, workflow.KindRequest, workflow.KindReply, workflow.KindCommand, workflow.KindUnclear:
	}
	letter, err := d.answers(ctx)
	if err != nil {
		return ending{}, err
	}
	if letter != nil {
		return d.answer(ctx, letter)
	}
	if end, known, err := d.inThread(ctx); known || err != nil {
		return end, err
	}
	switch d.in.Kind {
	case workflow.KindCommand:
		return d.command(ctx)
	case workflow.KindReply:
		return d.strayReply(ctx)
	case workflow.KindUnclear:
		if d.asksUs() {
			return d.command(ctx)
		}
		return d.begin(ctx)
	case workflow.KindIntroduction, workflow.KindRequest:
		return d.begin(ctx)
	case workflow.KindBounce, workflow.KindAutoReply, workflow.KindList, workflow.KindUnparseable:
	}
	return aside("of no known kind"), nil
}

// asksUs reports whether a mail in which nobody to introduce was found is a question to twoyes: how it stands, or what it
// can do.
func (d *delivery) asksUs() bool {
	if len(d.in.Parties) > 0 || len(d.People(d.in.Text)) > 0 {
		return false
	}
	i := ReadCommand(d.Read, d.in).Intent
	return i == workflow.Status || i == workflow.Help
}

// isMailbox reports whether an address is that of twoyes, with or without a detail.
func (e *Engine) isMailbox(email string) bool {
	at := strings.LastIndex(e.Mailbox.Address, "@")
	local, domain := e.Mailbox.Address[:at], e.Mailbox.Address[at:]
	return email == e.Mailbox.Address ||
		e.Mailbox.Separator != "" && strings.HasPrefix(email, local+e.Mailbox.Separator) && strings.HasSuffix(email, domain)
}

// stopLetter returns the mail of ours whose address for "stop" a message was sent to; nil when it was not.
func (d *delivery) stopLetter(ctx context.Context) (*postgres.Correspondence, error) {
	for _, detail := range d.in.Details {
		if purpose, id, ok := d.Keys.Open(detail); ok && purpose == workflow.ForStop {
			return d.tx.MailByID(ctx, id)
		}
	}
	return nil, nil //nolint:nilnil // not found is no error
}

// answers finds the mail of ours that a message answers: by its token, else by the mail it refers to; nil when there
// is none. A person who answers to the envelope sender answers that mail all the same.
func (d *delivery) answers(ctx context.Context) (*postgres.Correspondence, error) {
	for _, detail := range d.in.Details {
		if _, id, ok := d.Keys.Open(detail); ok {
			return d.tx.MailByID(ctx, id)
		}
	}
	if len(d.in.InReplyTo) == 0 {
		return nil, nil //nolint:nilnil // not found is no error
	}
	return d.tx.MailByMessageID(ctx, d.in.InReplyTo)
}

// autoReply never takes an automatic reply for an answer, and never answers it. Where only its words look automatic
// and it answers a question of ours, a person may have written it: a stop is honoured, the rest is kept aside.
func (d *delivery) autoReply(ctx context.Context) (ending, error) {
	if !d.in.Unsure {
		return ignored("an automatic reply"), nil
	}
	letter, err := d.answers(ctx)
	if err != nil {
		return ending{}, err
	}
	if letter == nil {
		return ignored("an automatic reply, by its words"), nil
	}
	if d.Read(letter.Question, d.in.Text, d.in.ReceivedAt).Intent == workflow.Stop {
		return d.stop(ctx, letter)
	}
	return aside("it reads like an automatic reply to a question of ours; a person may have written it"), nil
}

// complaint takes a complaint about a mail of ours for a stop of its recipient, who is not written to about it. Only
// who has the mail knows its Message-ID. The introduction has the same for several: a person has to look.
func (d *delivery) complaint(ctx context.Context) (ending, error) {
	letter, err := d.tx.MailByMessageID(ctx, []string{d.in.Complaint})
	switch {
	case err != nil:
		return ending{}, err
	case letter == nil:
		return ignored("a complaint about nothing that was sent from here"), nil
	case letter.Kind == workflow.MailIntroduction:
		return aside("a complaint about the introduction; whose it is cannot be told: twoyes suppress add ADDRESS"), nil
	}
	if _, err := d.tx.Suppress(ctx, letter.Recipient, "complaint", d.now); err != nil {
		return ending{}, err
	}
	return handled("a complaint: " + string(letter.Kind)), d.stopIntroductions(ctx, letter.Recipient)
}

// bounce believes a delivery status notification only about a mail that was sent, and only about its recipient.
func (d *delivery) bounce(ctx context.Context) (ending, error) {
	letter, byToken, err := d.bounced(ctx)
	if err != nil {
		return ending{}, err
	}
	if letter == nil {
		return ignored("a bounce of nothing that was sent from here"), nil
	}
	var failed *workflow.BounceRecipient
	for i, r := range d.in.Bounce.Recipients {
		if r.Action == "failed" && (r.Email == letter.SentTo || r.Email == "") {
			failed = &d.in.Bounce.Recipients[i]
		}
	}
	if failed == nil {
		return handled("a delivery report that is no failure of " + string(letter.Kind)), nil
	}
	dead := byToken && workflow.NoSuchAddress(failed.Status)
	diagnostic := strings.TrimSpace(failed.Status + " " + failed.Diagnostic)
	if dead {
		if _, err := d.tx.Suppress(ctx, letter.SentTo, postgres.BouncedReason(diagnostic), d.now); err != nil {
			return ending{}, err
		}
	}
	if letter.IntroductionID == 0 {
		return handled("bounced: " + diagnostic), nil
	}
	intro, err := d.tx.Load(ctx, letter.IntroductionID)
	if err != nil {
		return ending{}, err
	}
	if party := intro.PartyAt(letter.Recipient); party != workflow.NoParty {
		// An alias that is dead leaves them the address that stands for it.
		dead = dead && letter.SentTo == letter.Recipient
		ev := workflow.Bounced{Party: party, Dead: dead, Diagnostic: diagnostic, MessageID: d.in.MessageID}
		if _, err := d.step(ctx, d.tx, intro, ev, d.now, nil); err != nil {
			return ending{}, err
		}
	}
	return handled("bounced: " + diagnostic), nil
}

// bounced finds the mail that a bounce is about: by the token of its envelope sender, which only its bounces carry.
// A report that names our Message-ID instead may come from whoever got the mail; it is heard for mail to one person,
// and never makes their address a dead one.
func (d *delivery) bounced(ctx context.Context) (letter *postgres.Correspondence, byToken bool, err error) {
	for _, detail := range d.in.Details {
		if purpose, id, ok := d.Keys.Open(detail); ok && purpose == workflow.ForBounce {
			letter, err = d.tx.MailByID(ctx, id)
			return letter, true, err
		}
	}
	if d.in.Bounce.OriginalMessageID == "" || len(d.in.Bounce.Recipients) != 1 {
		return nil, false, nil
	}
	letter, err = d.tx.MailByMessageID(ctx, []string{d.in.Bounce.OriginalMessageID})
	if letter != nil && letter.Kind == workflow.MailIntroduction {
		letter = nil
	}
	return letter, false, err
}
