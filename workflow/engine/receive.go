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
	own, err := d.own(ctx)
	if err != nil {
		return ending{}, err
	}
	if own {
		return ignored("own mail"), nil
	}
	switch d.in.Kind {
	case workflow.KindUnparseable:
		return aside("it cannot be read: " + d.in.Reason), nil
	case workflow.KindBounce:
		return d.bounce(ctx)
	case workflow.KindAutoReply:
		return ignored("an automatic reply"), nil
	case workflow.KindList:
		return ignored("list mail"), nil
	case workflow.KindIntroduction, workflow.KindRequest, workflow.KindReply, workflow.KindCommand, workflow.KindUnclear:
	}
	letter, stop, err := d.answers(ctx)
	if err != nil {
		return ending{}, err
	}
	if stop {
		return d.stop(ctx, letter.Recipient)
	}
	if letter != nil {
		return d.answer(ctx, letter)
	}
	thread, err := d.tx.ByThread(ctx, d.threadIDs())
	if err != nil {
		return ending{}, err
	}
	if thread != 0 {
		return d.inThread(ctx, thread)
	}
	switch d.in.Kind {
	case workflow.KindCommand:
		return d.command(ctx)
	case workflow.KindReply:
		return d.strayReply(ctx)
	case workflow.KindIntroduction, workflow.KindRequest, workflow.KindUnclear:
		return d.begin(ctx)
	case workflow.KindBounce, workflow.KindAutoReply, workflow.KindList, workflow.KindUnparseable:
	}
	return aside("of no known kind"), nil
}

// threadIDs are the Message-IDs by which a message may belong to a conversation that is known, its own included:
// the same mail may reach the mailbox twice.
func (d *delivery) threadIDs() []string {
	if d.in.MessageID == "" {
		return d.in.InReplyTo
	}
	return append([]string{d.in.MessageID}, d.in.InReplyTo...)
}

// own reports whether a message is mail of ours that came back.
func (d *delivery) own(ctx context.Context) (bool, error) {
	if d.isMailbox(d.in.From.Email) {
		return true, nil
	}
	if d.in.MessageID == "" {
		return false, nil
	}
	letter, err := d.tx.MailByMessageID(ctx, []string{d.in.MessageID})
	return letter != nil, err
}

// isMailbox reports whether an address is that of twoyes, with or without a detail.
func (e *Engine) isMailbox(email string) bool {
	at := strings.LastIndex(e.Mailbox.Address, "@")
	local, domain := e.Mailbox.Address[:at], e.Mailbox.Address[at:]
	return email == e.Mailbox.Address ||
		e.Mailbox.Separator != "" && strings.HasPrefix(email, local+e.Mailbox.Separator) && strings.HasSuffix(email, domain)
}

// answers finds the mail of ours that a message answers: by its token, else by the mail it refers to. stop is set
// when it was sent to the address that stops everything.
func (d *delivery) answers(ctx context.Context) (letter *postgres.Correspondence, stop bool, err error) {
	for _, detail := range d.in.Details {
		purpose, id, ok := d.Key.Open(detail)
		if !ok {
			continue
		}
		letter, err = d.tx.MailByID(ctx, id)
		if err != nil || letter == nil {
			return nil, false, err
		}
		switch purpose {
		case workflow.ForStop:
			return letter, true, nil
		case workflow.ForReply:
			return letter, false, nil
		case workflow.ForBounce:
			// A person who answers to the envelope sender answers that mail all the same.
			return letter, false, nil
		}
	}
	if len(d.in.InReplyTo) == 0 {
		return nil, false, nil
	}
	letter, err = d.tx.MailByMessageID(ctx, d.in.InReplyTo)
	return letter, false, err
}

// bounce believes a delivery status notification only about a mail that was sent, and only about its recipient.
func (d *delivery) bounce(ctx context.Context) (ending, error) {
	letter, err := d.bounced(ctx)
	if err != nil {
		return ending{}, err
	}
	if letter == nil {
		return ignored("a bounce of nothing that was sent from here"), nil
	}
	var failed *workflow.BounceRecipient
	for i, r := range d.in.Bounce.Recipients {
		if r.Action == "failed" && (r.Email == letter.Recipient || r.Email == "") {
			failed = &d.in.Bounce.Recipients[i]
		}
	}
	if failed == nil {
		return handled("a delivery report that is no failure of " + string(letter.Kind)), nil
	}
	dead := strings.HasPrefix(failed.Status, "5.1.")
	diagnostic := strings.TrimSpace(failed.Status + " " + failed.Diagnostic)
	if dead {
		if _, err := d.tx.Suppress(ctx, letter.Recipient, postgres.BouncedReason(diagnostic), d.now); err != nil {
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
		ev := workflow.Bounced{Party: party, Dead: dead, Diagnostic: diagnostic, MessageID: d.in.MessageID}
		if _, err := d.step(ctx, d.tx, intro, ev, d.now, nil); err != nil {
			return ending{}, err
		}
	}
	return handled("bounced: " + diagnostic), nil
}

func (d *delivery) bounced(ctx context.Context) (*postgres.Correspondence, error) {
	for _, detail := range d.in.Details {
		if purpose, id, ok := d.Key.Open(detail); ok && purpose == workflow.ForBounce {
			return d.tx.MailByID(ctx, id)
		}
	}
	if d.in.Bounce.OriginalMessageID == "" || len(d.in.Bounce.Recipients) != 1 {
		return nil, nil //nolint:nilnil // not found is no error
	}
	letter, err := d.tx.MailByMessageID(ctx, []string{d.in.Bounce.OriginalMessageID})
	if letter != nil && letter.Kind == workflow.MailIntroduction {
		// It went to several under one Message-ID: the report says to whom.
		return d.tx.MailTo(ctx, d.in.Bounce.OriginalMessageID, d.in.Bounce.Recipients[0].Email)
	}
	return letter, err
}

// inThread handles mail among the people of an introduction that twoyes was sent a copy of. It never begins a new
// introduction.
func (d *delivery) inThread(ctx context.Context, id int64) (ending, error) {
	intro, err := d.tx.Load(ctx, id)
	if err != nil {
		return ending{}, err
	}
	party := intro.PartyAt(d.in.From.Email)
	switch {
	case d.in.From.Email == intro.Referrer.Email:
		if _, err := d.step(ctx, d.tx, intro, workflow.CapturedAgain{Mail: d.in}, d.now, nil); err != nil {
			return ending{}, err
		}
		return handled("seen again: " + intro.Ref), nil
	case party == workflow.NoParty:
		return aside("mail in the conversation of " + intro.Ref + " from somebody who is not part of it"), nil
	case d.in.Auth.Failed:
		return aside("mail in the conversation of " + intro.Ref + " whose sender failed authentication"), nil
	}
	if reading := d.Read(workflow.AskNothing, d.in.Text, d.in.ReceivedAt); reading.Intent == workflow.Stop {
		return d.stop(ctx, d.in.From.Email)
	}
	if err := d.tx.AddThread(ctx, id, d.in.MessageID); err != nil {
		return ending{}, err
	}
	if _, err := d.step(ctx, d.tx, intro, workflow.InTouch{Party: party, MessageID: d.in.MessageID}, d.now, nil); err != nil {
		return ending{}, err
	}
	return handled("in touch: " + intro.Ref), nil
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

// stop makes sure that somebody is never written to again, says so once, and tells every introduction that they
// are part of. Who may say it: whoever holds a token of theirs, or writes from their address.
func (d *delivery) stop(ctx context.Context, email string) (ending, error) {
	fresh, err := d.tx.Suppress(ctx, email, "stop", d.now)
	if err != nil {
		return ending{}, err
	}
	if !fresh {
		return handled("stop, once more"), nil
	}
	ids, err := d.tx.Concerning(ctx, email)
	if err != nil {
		return ending{}, err
	}
	for _, id := range ids {
		intro, err := d.tx.Load(ctx, id)
		if err != nil {
			return ending{}, err
		}
		ev := workflow.Stopped{Email: email, MessageID: d.in.MessageID}
		if _, err := d.step(ctx, d.tx, intro, ev, d.now, nil); err != nil {
			return ending{}, err
		}
	}
	to := workflow.Address{Email: email}
	if d.in.From.Email == email {
		to = d.in.From
	}
	return handled("stop"), d.write(ctx, d.tx, 0, workflow.Mail{
		Kind: workflow.MailStopped, To: to, Question: workflow.AskNothing, NotBefore: d.now,
		Key: "stopped/" + d.now.Format(time.RFC3339Nano), View: workflow.View{To: to},
	}, d.now, &d.in)
}
