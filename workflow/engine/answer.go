package engine

import (
	"context"
	"slices"
	"strings"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// maxQuote is how many characters of an answer are kept to be quoted.
const maxQuote = 2000

// text returns what somebody wrote, fit to be kept and quoted.
func (d *delivery) text() string {
	text := []rune(workflow.HideTokens(d.in.Text))
	if len(text) > maxQuote {
		return string(text[:maxQuote]) + "…"
	}
	return string(text)
}

// answerable is how long a mail of ours can be answered: longer than any introduction is followed by default. A stop is
// heard for ever.
const answerable = 400 * day

// answer handles an answer to a mail of ours.
func (d *delivery) answer(ctx context.Context, letter *postgres.Correspondence) (ending, error) {
	if err := d.forgetOurWords(ctx, letter); err != nil {
		return ending{}, err
	}
	reading := d.readAnswer(letter.Question)
	if reading.Intent == workflow.Stop || d.stopInSubject(letter.Subject) {
		return d.stop(ctx, letter)
	}
	if d.now.Sub(letter.CreatedAt) > answerable {
		return aside("an answer to a mail that is more than 400 days old"), nil
	}
	genuine := d.in.From.Email == letter.Recipient && !d.in.Auth.Failed
	if genuine {
		if err := d.learn(ctx); err != nil {
			return ending{}, err
		}
		switch reading.Intent { //nolint:exhaustive // the rest depends on the question
		case workflow.Help:
			return d.help(ctx)
		case workflow.Status:
			return d.status(ctx)
		case workflow.Cadence:
			if letter.Question != workflow.AskOptIn && letter.Question != workflow.AskCheckIn {
				return d.cadence(ctx, reading)
			}
		case workflow.Undo:
			return d.undo(ctx, letter.IntroductionID)
		}
	}
	switch letter.Question {
	case workflow.AskConfirm:
		if letter.IntroductionID == 0 {
			return d.confirmed(ctx, letter, reading, genuine)
		}
		return d.partyAnswer(ctx, letter, reading, genuine)
	case workflow.AskOptIn, workflow.AskCheckIn:
		return d.partyAnswer(ctx, letter, reading, genuine)
	case workflow.AskAnswer:
		if reading.Intent == workflow.Unclear && genuine {
			return d.passBack(ctx, letter)
		}
		return d.referrerAnswer(ctx, letter, reading, genuine)
	case workflow.AskInstead:
		return d.insteadAnswer(ctx, letter, reading, genuine)
	case workflow.AskRefer, workflow.AskDigest:
		return d.referrerAnswer(ctx, letter, reading, genuine)
	case workflow.AskIdeal, workflow.AskGift:
		return d.aboutThemselves(ctx, letter, reading, genuine)
	case workflow.AskReward:
		return d.rewardAnswer(ctx, letter, reading, genuine)
	case workflow.AskClient:
		return d.askAnswer(ctx, reading, genuine)
	case workflow.AskNothing:
		if letter.Kind == workflow.MailIntroduction {
			end, known, err := d.inThread(ctx)
			if known || err != nil {
				return end, err
			}
			return d.begin(ctx)
		}
		if reading.Intent == workflow.Thanks {
			return handled("thanks"), nil
		}
		if letter.Kind == workflow.MailReturnFavour {
			return d.favourAnswer(ctx, letter, genuine)
		}
	}
	return aside("an answer to a mail that asked nothing (" + string(letter.Kind) + ")"), nil
}

// maxCommand is how many words of a referrer are taken for a command where they are to answer a party's question.
const maxCommand = 3

// readAnswer reads what is answered to a question of ours. What answers a party's question is theirs to read, and what
// somebody says of themselves is kept in their words, unless it is a short command, or a stop.
func (d *delivery) readAnswer(q workflow.Question) workflow.Reading {
	switch q {
	case workflow.AskAnswer, workflow.AskIdeal, workflow.AskGift:
		reading := d.Read(workflow.AskRefer, d.in.Text, d.in.ReceivedAt)
		if reading.Intent != workflow.Stop && len(strings.Fields(d.in.Text)) > maxCommand {
			reading.Intent = workflow.Unclear
		}
		return reading
	case workflow.AskReward:
		q = workflow.AskRefer
	case workflow.AskClient: // "no" and "yes" are what matters
		q = workflow.AskOptIn
	case workflow.AskNothing, workflow.AskOptIn, workflow.AskCheckIn, workflow.AskRefer, workflow.AskDigest, workflow.AskConfirm,
		workflow.AskInstead:
	}
	return d.Read(q, d.in.Text, d.in.ReceivedAt)
}

// passBack gives a referrer's answer to the party whose question it answers.
func (d *delivery) passBack(ctx context.Context, letter *postgres.Correspondence) (ending, error) {
	if letter.IntroductionID == 0 {
		return aside("an answer about an introduction that is no longer kept"), nil
	}
	intro, err := d.tx.Load(ctx, letter.IntroductionID)
	if err != nil {
		return ending{}, err
	}
	r, err := d.step(ctx, d.tx, intro, workflow.Replied{Text: d.text(), MessageID: d.in.MessageID}, d.now, &d.in)
	return ended(r, intro.Ref, workflow.Reading{Intent: "answer passed on"}), err
}

// partyAnswer hands a party's answer to the introduction.
func (d *delivery) partyAnswer(ctx context.Context, letter *postgres.Correspondence, reading workflow.Reading, genuine bool,
) (ending, error) {
	if letter.IntroductionID == 0 {
		return aside("an answer about an introduction that is no longer kept"), nil
	}
	intro, err := d.tx.Load(ctx, letter.IntroductionID)
	if err != nil {
		return ending{}, err
	}
	party := intro.PartyAt(letter.Recipient)
	if party == workflow.NoParty {
		return aside("an answer from somebody who is no longer part of " + intro.Ref), nil
	}
	people, err := d.peopleNamed(ctx, intro)
	if err != nil {
		return ending{}, err
	}
	question := letter.Question
	if question == workflow.AskOptIn && !intro.IntroducedAt.IsZero() { // an old mail is answered with the news of today
		if told := d.Read(workflow.AskCheckIn, d.in.Text, d.in.ReceivedAt); workflow.Tells(told.Intent) {
			question, reading = workflow.AskCheckIn, told
		}
	}
	if reading, err = d.aboutThese(ctx, intro, party, reading); err != nil {
		return ending{}, err
	}
	r, err := d.step(ctx, d.tx, intro, workflow.Answered{
		Party: party, Question: question, Reading: reading, Text: d.text(),
		MessageID: d.in.MessageID, From: d.in.From.Email, Genuine: genuine,
		People: without(people, func(a workflow.Address) bool { return intro.PartyAt(a.Email) != workflow.NoParty }),
	}, d.now, &d.in)
	return ended(r, intro.Ref, reading), err
}

// aboutThese makes a report unclear that names the people of another introduction of the same party, and not those of the
// one whose mail it answers.
func (d *delivery) aboutThese(ctx context.Context, intro workflow.Introduction, party int, reading workflow.Reading) (workflow.Reading, error) {
	who := intro.Parties[party].Email
	if !workflow.Tells(reading.Intent) || intro.Names(d.in.Text, who) {
		return reading, nil
	}
	others, err := d.tx.OfParty(ctx, who, intro.CreatedAt)
	if err != nil {
		return reading, err
	}
	if slices.ContainsFunc(others, func(in workflow.Introduction) bool { return in.ID != intro.ID && in.Names(d.in.Text, who) }) {
		reading.Intent = workflow.Unclear
	}
	return reading, nil
}

// peopleNamed are those whom the message names with their addresses, without the referrer and the mailbox.
func (d *delivery) peopleNamed(ctx context.Context, intro workflow.Introduction) ([]workflow.Address, error) {
	people, err := d.people(ctx, d.in.Text)
	return without(people, func(a workflow.Address) bool {
		return a.Email == intro.Referrer.Email || d.isMailbox(a.Email)
	}), err
}

func ended(r workflow.Result, ref string, reading workflow.Reading) ending {
	if r.Aside != "" {
		return aside(r.Aside)
	}
	return handled(ref + ": " + string(reading.Intent))
}

// stopInSubject reports whether the subject, which is not the one of the mail answered, says stop.
func (d *delivery) stopInSubject(ours string) bool {
	subject := d.in.Subject
	if ours != "" && strings.Contains(subject, ours) {
		return false
	}
	return d.Read(workflow.AskNothing, subject, d.in.ReceivedAt).Intent == workflow.Stop
}

// forgetOurWords takes what we wrote out of an answer, where a mail program quoted it without any mark: our own "not
// now" is no answer of theirs.
func (d *delivery) forgetOurWords(ctx context.Context, letter *postgres.Correspondence) error {
	raw, err := d.tx.MailBytes(ctx, letter.ID)
	if err != nil {
		return err
	}
	d.in.Text = workflow.Without(d.in.Text, unquoted(d.LetterText(raw)))
	return nil
}

// unquoted is a mail of ours without what others wrote in it: to say the same once more is no quote.
func unquoted(text string) string {
	var own strings.Builder
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, ">") {
			own.WriteString(line)
		}
	}
	return own.String()
}
