package engine

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// maxDigestLines is how many introductions one answer may speak of.
const maxDigestLines = 50

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
