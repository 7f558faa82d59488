package engine

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"time"

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

// maxDigestLines is how many introductions one answer may speak of.
const maxDigestLines = 50

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

var refPattern = regexp.MustCompile(`(?i)\bR-[0-9A-Z]{4,8}\b`)

// bareRef is a reference at the beginning of a line without its R, as some write it: "8NZA: they signed".
var bareRef = regexp.MustCompile(`(?i)^[\s*•-]*([0-9A-Z]{4,8})\b`)

// referrerAnswer hands a referrer's word to the introduction it is about.
func (d *delivery) referrerAnswer(ctx context.Context, letter *postgres.Correspondence, reading workflow.Reading, genuine bool,
) (ending, error) {
	if !genuine {
		return aside("an instruction from another address than the referrer's, or one that failed authentication"), nil
	}
	// Whoever names people answers the question who is meant, whatever number stands beside them.
	if letter.Question == workflow.AskDigest || len(d.People(d.in.Text)) == 0 {
		if end, some, err := d.digestLines(ctx, letter.Recipient); some || err != nil {
			return end, err
		}
	}
	id := letter.IntroductionID
	if id == 0 {
		var err error
		if id, err = d.named(ctx, letter.Recipient); err != nil {
			return ending{}, err
		}
	}
	if id == 0 {
		if reading.Intent == workflow.Thanks {
			return handled("thanks"), nil
		}
		return d.askBack(ctx, workflow.AskDigest)
	}
	return d.instruct(ctx, id, reading)
}

// digestLines applies an answer to a digest, one line an introduction ("R-7F3K met"), and answers with the digest as
// it stands then. some is false when no line names an introduction of theirs.
func (d *delivery) digestLines(ctx context.Context, who string) (end ending, some bool, err error) {
	seen := map[string]bool{}
	for line := range strings.Lines(d.in.Text) {
		ref := strings.ToUpper(refPattern.FindString(line))
		if m := bareRef.FindStringSubmatch(line); ref == "" && m != nil {
			ref = "R-" + strings.ToUpper(m[1])
		}
		if ref == "" || seen[ref] || len(seen) >= maxDigestLines {
			continue
		}
		seen[ref] = true
		id, err := d.tx.ByRef(ctx, who, ref)
		if err == nil && id == 0 {
			id, err = d.tx.ReceivedByRef(ctx, who, ref)
		}
		if err != nil {
			return ending{}, true, err
		}
		if id == 0 {
			continue
		}
		some = true
		intro, err := d.tx.Load(ctx, id)
		if err != nil {
			return ending{}, true, err
		}
		if _, err := d.step(ctx, d.tx, intro, d.lineEvent(intro, who, line), d.now, &d.in); err != nil {
			return ending{}, true, err
		}
	}
	if !some {
		return ending{}, false, nil
	}
	end, err = d.status(ctx)
	return end, true, err
}

// lineEvent is what a line of an answer to a status says: a word of the referrer's, or what a party tells of how it went.
// What a party tells there is no message for the referrer, and often an amount: it is not quoted. A question is.
func (d *delivery) lineEvent(intro workflow.Introduction, who, line string) workflow.Event {
	reading := d.Read(workflow.AskDigest, line, d.in.ReceivedAt)
	if who == intro.Referrer.Email {
		return workflow.Instructed{Reading: reading, Text: strings.TrimSpace(line), MessageID: d.in.MessageID}
	}
	ev := workflow.Answered{
		Party: intro.PartyAt(who), Question: workflow.AskCheckIn, Reading: reading, MessageID: d.in.MessageID, From: who, Genuine: true,
	}
	if !workflow.Tells(reading.Intent) {
		ev.Text = workflow.HideTokens(strings.TrimSpace(line))
	}
	return ev
}

// instruct applies a referrer's word to an introduction.
func (d *delivery) instruct(ctx context.Context, id int64, reading workflow.Reading) (ending, error) {
	intro, err := d.tx.Load(ctx, id)
	if err != nil {
		return ending{}, err
	}
	people, err := d.peopleNamed(ctx, intro)
	if err != nil {
		return ending{}, err
	}
	if end, refused, err := d.refuseNew(ctx, intro, people); refused || err != nil {
		return end, err
	}
	if intro.State == workflow.Clarifying && reading.Intent != workflow.Cancel {
		contact, err := d.tx.Contact(ctx, d.in.From, d.now)
		if err != nil {
			return ending{}, err
		}
		m := d.in
		m.Parties = people
		if end, same, err := d.merged(ctx, intro, m.Parties); same || err != nil {
			return end, err
		}
		digestAt, err := d.tx.ContactPlan(ctx, contact.Email, workflow.TimerDigest)
		if err != nil {
			return ending{}, err
		}
		zones, err := d.tx.Zones(ctx, append(intro.People(), m.Parties...))
		if err != nil {
			return ending{}, err
		}
		ev := workflow.Clarified{Mail: m, Cadence: contact.Digest, DigestAt: digestAt, Zones: zones}
		r, err := d.step(ctx, d.tx, intro, ev, d.now, &d.in)
		return ended(r, intro.Ref, reading), err
	}
	told := false
	if reading.Intent == workflow.Unclear {
		// No instruction: a referrer may tell how it went.
		if outcome := d.Read(workflow.AskDigest, d.in.Text, d.in.ReceivedAt); workflow.Tells(outcome.Intent) {
			reading, told = outcome, true
		}
	}
	ev := workflow.Instructed{Reading: reading, Text: d.text(), MessageID: d.in.MessageID, People: people}
	r, end, err := d.word(ctx, intro, ev)
	if err == nil && told && len(r.Mails) == 0 {
		return d.status(ctx) // so that they see that it was noted
	}
	return end, err
}

// refuseNew ends a message that names somebody new whose sender may not cause mail to them, or not yet: that takes what
// it takes to introduce, and to know a Message-ID or a token of the referrer's is not it.
func (d *delivery) refuseNew(ctx context.Context, intro workflow.Introduction, people []workflow.Address) (end ending, refused bool, err error) {
	if !slices.ContainsFunc(people, func(a workflow.Address) bool { return intro.PartyAt(a.Email) == workflow.NoParty }) {
		return ending{}, false, nil
	}
	sender, _, err := d.sender(ctx)
	if err != nil {
		return ending{}, false, err
	}
	end, refused = d.refuse(workflow.Admit(sender, workflow.Rules{}))
	return end, refused, nil
}

// merged handles the case that the people who turn out to be meant have an introduction of their own already: the
// unclear one ends, and the referrer is shown where the other stands.
func (d *delivery) merged(ctx context.Context, intro workflow.Introduction, named []workflow.Address) (end ending, same bool, err error) {
	for _, p := range intro.Parties {
		named = append(without(named, func(a workflow.Address) bool { return a.Email == p.Email }), p.Address)
	}
	id, err := d.tx.OpenWith(ctx, intro.Referrer.Email, named)
	if err != nil || id == 0 || id == intro.ID {
		return ending{}, false, err
	}
	if _, err := d.step(ctx, d.tx, intro, workflow.Superseded{MessageID: d.in.MessageID}, d.now, nil); err != nil {
		return ending{}, true, err
	}
	end, err = d.status(ctx)
	return end, true, err
}

func without(as []workflow.Address, drop func(workflow.Address) bool) []workflow.Address {
	var kept []workflow.Address
	for _, a := range as {
		if !drop(a) {
			kept = append(kept, a)
		}
	}
	return kept
}

// named returns the one introduction of a referrer that the mail names by its reference, or 0.
func (d *delivery) named(ctx context.Context, referrer string) (int64, error) {
	refs := refPattern.FindAllString(d.in.Subject+"\n"+d.in.Text, 2)
	if len(refs) != 1 {
		return 0, nil
	}
	return d.tx.ByRef(ctx, referrer, refs[0])
}

// confirmed handles the answer to the question whether a mail was really theirs.
func (d *delivery) confirmed(ctx context.Context, letter *postgres.Correspondence, reading workflow.Reading, genuine bool,
) (ending, error) {
	switch {
	case reading.Intent == workflow.Yes && genuine:
		contact, err := d.tx.Contact(ctx, d.in.From, d.now)
		if err != nil {
			return ending{}, err
		}
		if contact.ConfirmedAt.IsZero() {
			contact.ConfirmedAt = d.now
			if err := d.tx.SaveContact(ctx, contact); err != nil {
				return ending{}, err
			}
		}
		if err := d.tx.Release(ctx, letter.ID, d.now); err != nil {
			return ending{}, err
		}
		return handled("confirmed"), d.tx.LookAgain(ctx, contact.Email, d.now)
	case reading.Intent == workflow.No || reading.Intent == workflow.WrongPerson:
		return handled("not confirmed"), d.tx.Disown(ctx, letter.ID)
	}
	if genuine {
		return d.askSenderAgain(ctx, letter)
	}
	return aside("not clear whether it confirms what is held; what is held stays so"), nil
}

// askSenderAgain asks back whether mail was really theirs; a yes to it releases the same mail.
func (d *delivery) askSenderAgain(ctx context.Context, letter *postgres.Correspondence) (ending, error) {
	if tooOften, err := d.askedTooOften(ctx, d.tx, d.in.From.Email, d.now); tooOften || err != nil {
		return aside(askedTooOften), err
	}
	m := workflow.Mail{
		Kind: workflow.MailClarify, To: d.in.From, Question: workflow.AskConfirm, NotBefore: d.now,
		Key:  d.answerKey(workflow.MailClarify),
		View: workflow.View{News: workflow.NewsAnswer, To: d.in.From, Question: workflow.AskConfirm, Quote: d.text()},
	}
	id, err := d.writeNumbered(ctx, d.tx, 0, m, d.now, &d.in)
	if err != nil || id == 0 {
		return handled("asked back"), err
	}
	return handled("asked back"), d.tx.CopyHolds(ctx, letter.ID, id)
}

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
	return d.askBackAbout(ctx, 0, question)
}

// askBackAbout is askBack about one introduction.
func (d *delivery) askBackAbout(ctx context.Context, introduction int64, question workflow.Question) (ending, error) {
	if tooOften, err := d.askedTooOften(ctx, d.tx, d.in.From.Email, d.now); tooOften || err != nil {
		return aside(askedTooOften), err
	}
	m := workflow.Mail{
		Kind: workflow.MailClarify, To: d.in.From, Question: question, NotBefore: d.now,
		Key: d.answerKey(workflow.MailClarify),
		View: workflow.View{
			News: workflow.NewsAnswer, To: d.in.From, Question: question, Quote: d.text(), Subject: d.in.Subject,
		},
	}
	return handled("asked back"), d.write(ctx, d.tx, introduction, m, d.now, &d.in)
}
