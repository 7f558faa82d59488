package engine

import (
	"context"
	"strings"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// aboutThemselves keeps what somebody says of themselves: how one would recognise a good introduction for them, or what
// they would like as a thank-you. A later answer replaces an earlier one.
func (d *delivery) aboutThemselves(ctx context.Context, letter *postgres.Correspondence, reading workflow.Reading, genuine bool,
) (ending, error) {
	text := d.text()
	switch {
	case !genuine:
		return aside("a wish from another address than the one that was asked, or one that failed authentication"), nil
	case text == "":
		return aside("an answer without words to what they were asked about themselves"), nil
	case strings.HasSuffix(text, "?"):
		return aside("a question about what they were asked; somebody should answer it"), nil
	case reading.Intent == workflow.Thanks, reading.Intent == workflow.No && letter.Question == workflow.AskIdeal:
		return handled("no wish"), nil
	}
	contact, err := d.tx.Contact(ctx, d.in.From, d.now)
	if err != nil {
		return ending{}, err
	}
	if letter.Question == workflow.AskIdeal {
		contact.IdealIntroduction = text
	} else {
		contact.GiftPreference = text
	}
	if err := d.tx.SaveContact(ctx, contact); err != nil {
		return ending{}, err
	}
	return handled("noted: " + string(letter.Question)), d.tellNoted(ctx, workflow.NewsNoted, letter.Question, text)
}

// tellNoted tells somebody that what they said of themselves was kept. A machine that answers every mail is not told for
// ever.
func (d *delivery) tellNoted(ctx context.Context, news workflow.News, q workflow.Question, text string) error {
	n, err := d.tx.WrittenTo(ctx, d.in.From.Email, d.now.Add(-day), workflow.MailNotice)
	if err != nil || n >= maxAnswers {
		return err
	}
	return d.write(ctx, d.tx, 0, workflow.Mail{
		Kind: workflow.MailNotice, To: d.in.From, Question: q, NotBefore: d.now, Key: d.answerKey(workflow.MailNotice),
		View: workflow.View{News: news, To: d.in.From, Question: q, Quote: text},
	}, d.now, &d.in)
}

// rewardAnswer takes the operator's answer to whether what is owed was given.
func (d *delivery) rewardAnswer(ctx context.Context, letter *postgres.Correspondence, reading workflow.Reading, genuine bool,
) (ending, error) {
	if !genuine || letter.IntroductionID == 0 {
		return aside("about a reward, from another address than the one that was asked, or one that failed authentication; " +
			"twoyes rewards sent ID notes that it was given"), nil
	}
	intro, err := d.tx.Load(ctx, letter.IntroductionID)
	if err != nil {
		return ending{}, err
	}
	ev := workflow.Given{By: d.in.From.Email, AskedAt: letter.CreatedAt, MessageID: d.in.MessageID}
	switch reading.Intent { //nolint:exhaustive // the rest is asked back
	case workflow.Sent:
		ev.Sent = true
	case workflow.Cancel, workflow.No:
	default:
		return d.askBackAbout(ctx, intro, workflow.AskReward)
	}
	r, err := d.step(ctx, d.tx, intro, ev, d.now, &d.in)
	return ended(r, intro.Ref, reading), err
}

// askAnswer takes the answer to whether they know somebody whom the business would like to meet. Whom they name is
// introduced to it, like anybody whom somebody introduces.
func (d *delivery) askAnswer(ctx context.Context, reading workflow.Reading, genuine bool) (ending, error) {
	if !genuine {
		return aside("an answer from another address than the one that was asked, or one that failed authentication"), nil
	}
	people, err := d.people(ctx, d.in.Text)
	if err != nil {
		return ending{}, err
	}
	switch {
	case d.declines():
		contact, err := d.tx.Contact(ctx, d.in.From, d.now)
		if err != nil {
			return ending{}, err
		}
		contact.NeverAsk = true
		if err := d.tx.SaveContact(ctx, contact); err != nil {
			return ending{}, err
		}
		if len(people) > 0 {
			return aside("a no to whom they know, and an address; somebody should read it"), nil
		}
		return handled("never to be asked again"), d.tellNoted(ctx, workflow.NewsNeverAsked, workflow.AskNothing, "")
	case len(people) > 0 && len(d.Rules.Operators) > 0:
		return d.introduceTo(ctx, people, d.Rules.Operators[0], true)
	case reading.Intent == workflow.Yes, reading.Intent == workflow.Later, reading.Intent == workflow.Thanks:
		return handled("asked for referrals: " + string(reading.Intent)), nil
	}
	return aside("an answer about whom they know; somebody should read it"), nil
}

// favourAnswer takes the answer to what would be a good introduction for the referrer: whom they name is introduced to
// them.
func (d *delivery) favourAnswer(ctx context.Context, letter *postgres.Correspondence, genuine bool) (ending, error) {
	people, err := d.people(ctx, d.in.Text)
	if err != nil {
		return ending{}, err
	}
	if !genuine || letter.IntroductionID == 0 || len(people) == 0 || d.declines() {
		return aside("an answer to how to return the favour; somebody should read it"), nil
	}
	intro, err := d.tx.Load(ctx, letter.IntroductionID)
	if err != nil {
		return ending{}, err
	}
	return d.introduceTo(ctx, people, intro.Referrer, false)
}

// declines reports whether a text says no, whatever addresses stand in it: that of a signature, or of somebody who is to be
// left alone.
func (d *delivery) declines() bool {
	return d.Read(workflow.AskOptIn, workflow.HideAddresses(d.in.Text), d.in.ReceivedAt).Intent == workflow.No
}

// introduceTo begins an introduction of people whom the sender named to somebody, who may have asked for it.
func (d *delivery) introduceTo(ctx context.Context, people []workflow.Address, who workflow.Address, asked bool) (ending, error) {
	d.in.Kind = workflow.KindRequest
	d.in.Parties = without(people, func(a workflow.Address) bool {
		return a.Email == who.Email || a.Email == d.in.From.Email || d.isMailbox(a.Email)
	})
	d.in.Parties = append(d.in.Parties, who)
	if asked {
		d.in.Consented = []string{who.Email}
	}
	switch n := len(d.in.Parties); {
	case n < 2:
		d.in.Kind, d.in.Missing = workflow.KindUnclear, workflow.MissingOther
	case n > 2: // who is named together need not be meant to hear of each other
		d.in.Kind, d.in.Missing = workflow.KindUnclear, workflow.WhoIsMeant
	}
	return d.begin(ctx)
}
