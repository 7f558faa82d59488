package engine

import (
	"context"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// help answers a cry for help.
func (d *delivery) help(ctx context.Context) (ending, error) {
	m := workflow.Mail{
		Kind: workflow.MailHelp, To: d.in.From, Question: workflow.AskNothing, NotBefore: d.now,
		Key: d.answerKey(workflow.MailHelp), View: workflow.View{To: d.in.From},
	}
	return handled("help"), d.write(ctx, d.tx, 0, m, d.now, &d.in)
}

// answerKey names the answer to this message, which is written once however often the message is handled.
func (d *delivery) answerKey(kind workflow.MailKind) string {
	return string(kind) + "/" + d.in.MessageID + "/" + d.in.ReceivedAt.UTC().Format(time.RFC3339Nano)
}

// status answers with the digest as it stands now.
func (d *delivery) status(ctx context.Context) (ending, error) {
	contact, err := d.tx.Contact(ctx, d.in.From, d.now)
	if err != nil {
		return ending{}, err
	}
	list, err := d.list(ctx, d.tx, contact)
	if err != nil {
		return ending{}, err
	}
	next, err := d.tx.ContactPlan(ctx, contact.Email, workflow.TimerDigest)
	if err != nil {
		return ending{}, err
	}
	m, some := workflow.Digest(list, d.in.From, contact.DigestedAt, d.now, next, contact.Digest)
	if !some {
		return d.help(ctx)
	}
	m.Key = d.answerKey(workflow.MailDigest)
	return handled("status"), d.write(ctx, d.tx, 0, m, d.now, &d.in)
}

// cadence changes how often somebody hears how their introductions are going.
func (d *delivery) cadence(ctx context.Context, reading workflow.Reading) (ending, error) {
	m := workflow.Mail{
		Kind: workflow.MailNotice, To: d.in.From, Question: workflow.AskRefer, NotBefore: d.now,
		Key:  d.answerKey(workflow.MailNotice),
		View: workflow.View{News: workflow.NewsCadence, To: d.in.From, Cadence: reading.Cadence},
	}
	if reading.Cadence == "" { // a rhythm that is not on offer
		return handled("asked which cadence"), d.write(ctx, d.tx, 0, m, d.now, &d.in)
	}
	contact, err := d.tx.Contact(ctx, d.in.From, d.now)
	if err != nil {
		return ending{}, err
	}
	contact.Digest = reading.Cadence
	if err := d.tx.SaveContact(ctx, contact); err != nil {
		return ending{}, err
	}
	if m.View.DigestAt, err = d.planDigest(ctx, d.tx, contact, d.now); err != nil {
		return ending{}, err
	}
	return handled("cadence: " + contact.Digest), d.write(ctx, d.tx, 0, m, d.now, &d.in)
}

// askBack asks what was meant, naming what can be answered: to a digest, which introduction it is about.
func (d *delivery) askBack(ctx context.Context, question workflow.Question) (ending, error) {
	return d.askBackAbout(ctx, workflow.Introduction{}, question)
}

// askBackAbout is askBack about one introduction, which is empty when it is about none.
func (d *delivery) askBackAbout(ctx context.Context, intro workflow.Introduction, question workflow.Question) (ending, error) {
	if tooOften, err := d.askedTooOften(ctx, d.tx, d.in.From.Email, d.now); tooOften || err != nil {
		return aside(askedTooOften), err
	}
	m := workflow.Mail{
		Kind: workflow.MailClarify, To: d.in.From, Question: question, NotBefore: d.now,
		Key: d.answerKey(workflow.MailClarify),
		View: workflow.View{
			News: workflow.NewsAnswer, Ref: intro.Ref, To: d.in.From, Question: question, Quote: d.text(), Subject: d.in.Subject,
		},
	}
	return handled("asked back"), d.write(ctx, d.tx, intro.ID, m, d.now, &d.in)
}
