package workflow

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// history plays random mail and time at the pure core, and keeps what any history must hold to.
type history struct {
	t       *rapid.T
	rules   Rules
	now     time.Time
	in      Introduction
	mails   []Mail
	yes     map[string]bool // who agreed, by a genuine answer or by asking for it
	stopped map[string]bool
	wanted  map[string]bool // whom the referrer named, or said yes to

	standing Standing // of those who may be asked for a favour

	last   Introduction // before the last change that a word takes back
	lastBy string
}

func (h *history) take(ev Event) {
	before := h.in.clone()
	r := Step(h.in, ev, h.now, h.rules)
	again := Step(h.in, ev, h.now, h.rules)
	if fmt.Sprint(again) != fmt.Sprint(r) {
		h.t.Fatalf("the same step twice: %v and %v", r, again)
	}
	if fmt.Sprint(before) != fmt.Sprint(h.in) {
		h.t.Fatalf("%T changed its input", ev)
	}
	h.in = r.Introduction
	if len(r.Anew) > 0 && (h.in.State.Open() || slices.Contains(r.Anew, h.last.Referrer)) {
		h.t.Fatalf("begun anew with %v, and it is %s", r.Anew, h.in.State)
	}
	for i, p := range h.in.Parties {
		if i < len(before.Parties) && p.Agreed() && before.Parties[i].Email == p.Email {
			h.checkTheirYes(before, i)
		}
	}
	for _, p := range h.in.Parties {
		if len(before.Parties) > 0 && before.PartyAt(p.Email) == NoParty {
			h.yes[p.Email] = false // what they said the last time, if they ever were in it, counts no more
		}
	}
	if r.Undoable != "" {
		h.last, h.lastBy = before, r.Undoable
		h.last.ID = 1
	} else if _, undo := ev.(Undone); r.Settled && !undo {
		h.last, h.lastBy = Introduction{}, ""
	}
	if slices.ContainsFunc(r.Records, func(r Record) bool { return r.Kind == "undone" }) {
		h.checkUndone(ev.(Undone))
	}
	for _, m := range r.Mails {
		h.check(m)
	}
	h.mails = append(h.mails, r.Mails...)
	h.checkState(before, ev)
}

// checkTheirYes checks that a yes is to meeting the people whom the party was asked about.
func (h *history) checkTheirYes(before Introduction, party int) {
	for i, p := range h.in.Parties {
		if i != party && !samePerson(before.Parties[i].Name, p.Name) && before.Parties[party].Agreed() {
			h.t.Fatalf("%s said yes to meeting %s, not %s", h.in.Parties[party].Email, before.Parties[i].Name, p.Name)
		}
	}
}

// checkUndone checks that an introduction stands as it did before the change that was taken back.
func (h *history) checkUndone(ev Undone) {
	if h.in.State != h.last.State || h.in.ClosedAt != h.last.ClosedAt {
		h.t.Fatalf("undo made %s of what was %s", h.in.State, h.last.State)
	}
	for i, p := range h.in.Parties {
		if before := h.last.Parties[i]; p.Email == ev.ChangedBy && (p.Consent != before.Consent || p.Outcome != before.Outcome || p.Said != before.Said) {
			h.t.Fatalf("undo left %v of what was %v", p, before)
		}
		h.yes[p.Email] = p.Agreed()
	}
	h.last, h.lastBy = Introduction{}, ""
}

// check holds a mail against the rules that are never broken.
func (h *history) check(m Mail) {
	switch m.Kind {
	case MailIntroduction:
		for _, p := range h.in.Parties {
			if !h.yes[p.Email] {
				h.t.Fatalf("introduced without the consent of %s", p.Email)
			}
		}
	case MailOptIn, MailReminder, MailNotThisTime, MailConfirm:
		for _, o := range m.View.Others {
			if o.Email != "" {
				h.t.Fatalf("%s shows the address of %s to %s", m.Kind, o.Email, m.To.Email)
			}
		}
		if len(m.View.Parties) > 0 {
			h.t.Fatalf("%s names the parties with their addresses", m.Kind)
		}
	}
	h.checkGiving(m)
	if m.To.Email == h.in.Referrer.Email || m.Kind == MailReward {
		return
	}
	if m.Kind == MailNotice {
		for _, p := range h.in.Parties {
			if p.Email != m.To.Email && strings.Contains(fmt.Sprint(m.View), p.Email) {
				h.t.Fatalf("%s %s shows %s to %s", m.Kind, m.View.News, p.Email, m.To.Email)
			}
		}
	}
	if h.in.PartyAt(m.To.Email) == NoParty {
		h.t.Fatalf("%s to %s, who is not part of it", m.Kind, m.To.Email)
	}
	if !h.wanted[m.To.Email] {
		h.t.Fatalf("%s to %s, without a word of the referrer", m.Kind, m.To.Email)
	}
	if h.stopped[m.To.Email] {
		h.t.Fatalf("%s to %s, who said stop", m.Kind, m.To.Email)
	}
	if m.Kind == MailNotThisTime && m.NotBefore.Before(h.in.QuestionClosesAt) {
		h.t.Fatalf("%s learns before the question would have closed", m.To.Email)
	}
}

// checkGiving checks that rewards are between twoyes and its operator, and that nobody is asked for a favour at the wrong time.
func (h *history) checkGiving(m Mail) {
	if (m.Kind == MailReward) != (m.To == boss) {
		h.t.Fatalf("%s to %s", m.Kind, m.To.Email)
	}
	if m.Kind != MailReward && strings.Contains(fmt.Sprint(m.View), "champagne") {
		h.t.Fatalf("%s promises a reward", m.Kind)
	}
	if (m.Kind == MailReturnFavour || m.Kind == MailAsk) && (h.in.State != StateWon || m.To == h.in.Referrer) {
		h.t.Fatalf("%s to %s, and it is %s", m.Kind, m.To.Email, h.in.State)
	}
	if m.Kind == MailAsk && (h.standing.NeverAsk || h.now.Sub(h.standing.BadAt) < graceAfterBad || h.now.Sub(h.standing.AskedAt) < graceAfterBad) {
		h.t.Fatalf("asked for a favour by %v", h.standing)
	}
}

// boss runs twoyes.
var boss = Address{"The office", "office@quayside.example"}

func (h *history) checkState(before Introduction, ev Event) {
	_, undo := ev.(Undone)
	word, fromReferrer := ev.(Instructed)
	corrected := fromReferrer && len(word.People) > 0 && before.State == Expired
	if before.State != "" && !before.State.Open() && h.in.State != before.State && !undo && !corrected {
		h.t.Fatalf("%s became %s", before.State, h.in.State)
	}
	if h.in.State == Asking && len(h.in.Timers) == 0 {
		h.t.Fatalf("%T leaves it asking for ever", ev)
	}
	suggesting := 0
	for _, p := range h.in.Parties {
		if p.Suggested.Email != "" {
			suggesting++
		}
	}
	if suggesting > 1 {
		h.t.Fatalf("%d suggestions at once", suggesting)
	}
	introduced := 0
	reminders, notNow := map[string]int{}, map[string]int{}
	for _, m := range h.mails {
		switch m.Kind {
		case MailIntroduction:
			introduced++
		case MailReminder:
			reminders[m.Key]++
		case MailNotThisTime:
			notNow[m.To.Email]++
		}
	}
	if introduced > len(h.in.Parties)+1 {
		h.t.Fatalf("introduced twice")
	}
	for key, n := range reminders {
		if n > 1 {
			h.t.Fatalf("%d reminders %s", n, key)
		}
	}
	for to, n := range notNow {
		if n > 1 || introduced > 0 {
			h.t.Fatalf("%d times not-this-time to %s, introduced %d", n, to, introduced)
		}
	}
	for _, p := range h.in.Parties {
		if p.Silent > maxSilent {
			h.t.Fatalf("%d check-ins in a row without an answer", p.Silent)
		}
	}
	seen := map[string]bool{}
	for _, timer := range h.in.Timers {
		key := fmt.Sprint(timer.Kind, timer.Party)
		if seen[key] {
			h.t.Fatalf("two timers %s", key)
		}
		seen[key] = true
		if timer.At.Before(before.CreatedAt) {
			h.t.Fatalf("a timer in the past: %v", timer)
		}
	}
	if h.in.State == Declined || h.in.State == Expired || h.in.State == Cancelled {
		if h.in.ClosedAt.IsZero() {
			h.t.Fatalf("%s and not closed", h.in.State)
		}
	}
}

var allIntents = []Intent{
	Yes, No, Later, Inquiry, Scheduled, Met, NotYet, NoContact, InProgress, Won, Lost, Cancel, Correct, Nudge, Undo, Cadence,
	Sent, WrongPerson, Thanks, Unclear,
}

func TestStep_randomHistoriesKeepTheRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := &history{t: t, rules: testRules(), now: monday, yes: map[string]bool{}, stopped: map[string]bool{}, wanted: map[string]bool{}}
		h.rules.AskTogether = rapid.Bool().Draw(t, "together")
		h.rules.Operators, h.rules.IdealClient = []Address{boss}, "people with old houses"
		h.rules.Rewards = []RewardRule{{When: OutcomeMet, Give: "champagne"}, {When: OutcomeWon, Give: "more champagne"}}
		h.rules.RewardReminder, h.rules.AskAtMostEvery = Span{WorkingDays: 5}, Span{Duration: graceAfterBad}
		people := []Address{{"Anna Berg", "anna@berg.example"}, {"Ben Okafor", "ben@okafor.example"}, {"Cleo", "cleo@x.example"}}
		n := rapid.IntRange(2, 3).Draw(t, "parties")
		mail := Incoming{
			Kind: rapid.SampledFrom([]Kind{KindRequest, KindRequest, KindIntroduction}).Draw(t, "kind"), From: rita,
			Parties: people[:n], Text: "You should meet: anna@berg.example and ben@okafor.example",
		}
		for _, p := range mail.Parties {
			h.wanted[p.Email] = true
		}
		if mail.Kind == KindRequest && rapid.Bool().Draw(t, "forwarded") {
			mail.Consented = []string{people[0].Email}
			h.yes[people[0].Email] = true
		}
		h.take(Captured{Mail: mail})
		h.in.Parties[0].Kind = "client"
		t.Repeat(map[string]func(*rapid.T){
			"answer": func(t *rapid.T) {
				party := rapid.IntRange(0, n-1).Draw(t, "party")
				q := AskOptIn
				if !h.in.IntroducedAt.IsZero() && rapid.Bool().Draw(t, "check-in") {
					q = AskCheckIn
				}
				reading := Reading{Intent: rapid.SampledFrom(allIntents).Draw(t, "intent")}
				if rapid.Bool().Draw(t, "dated") {
					reading.Until = h.now.AddDate(0, 0, rapid.IntRange(-3, 60).Draw(t, "days"))
				}
				genuine := rapid.IntRange(0, 3).Draw(t, "forged") > 0
				if h.in.Parties[party].Consent == ConsentNone && q == AskOptIn {
					return // nobody answers what they were not asked
				}
				if h.stopped[h.in.Parties[party].Email] {
					return // the engine lets nothing through from somebody who is left alone
				}
				from := h.in.Parties[party].Email
				if q == AskOptIn && reading.Intent == Yes && genuine {
					h.yes[from] = true
				}
				var named []Address
				for _, n := range rapid.SliceOfNDistinct(rapid.IntRange(1, 4), 0, 2, rapid.ID[int]).Draw(t, "names") {
					named = append(named, Address{Name: "Tom", Email: fmt.Sprintf("tom%d@x.example", n)})
				}
				h.take(Answered{
					Party: party, Question: q, Reading: reading, Text: "words", From: from, Genuine: genuine, People: named,
				})
			},
			"instead": func(t *rapid.T) {
				word := Instructed{Reading: Reading{Intent: rapid.SampledFrom(allIntents).Draw(t, "intent")}, Text: "words", Instead: true}
				place := h.in.Suggesting()
				switch {
				case place == NoParty:
				case word.Reading.Intent == Yes && rapid.Bool().Draw(t, "allowed"):
					word.People = []Address{h.in.Parties[place].Suggested}
				case word.Reading.Intent == Correct:
					word.People = []Address{{Email: fmt.Sprintf("tim%d@x.example", rapid.IntRange(1, 3).Draw(t, "other"))}}
				}
				for _, a := range word.People {
					if h.stopped[a.Email] {
						return // mail to them is stopped where it is sent
					}
					h.wanted[a.Email] = true
				}
				h.take(word)
			},
			"time": func(t *rapid.T) {
				next := h.in.Timers
				if len(next) == 0 {
					h.now = h.now.Add(time.Hour)
					return
				}
				due := next[0]
				for _, timer := range next {
					if timer.At.Before(due.At) {
						due = timer
					}
				}
				if due.At.After(h.now) {
					h.now = due.At
				}
				ago := func(name string) time.Time { return h.now.AddDate(0, 0, -rapid.IntRange(0, 200).Draw(t, name)) }
				h.standing = Standing{AskedAt: ago("asked"), BadAt: ago("bad"), NeverAsk: rapid.Bool().Draw(t, "never")}
				h.take(Due{Timer: due, Standing: h.standing})
			},
			"operator": func(t *rapid.T) {
				h.take(Given{By: boss.Email, Sent: rapid.Bool().Draw(t, "sent"), AskedAt: h.now})
				if slices.ContainsFunc(h.in.Timers, func(t Timer) bool { return t.Kind == TimerReward }) {
					t.Fatal("the operator is asked again about what was settled")
				}
			},
			"referrer": func(t *rapid.T) {
				h.take(Instructed{Reading: Reading{Intent: rapid.SampledFrom(allIntents).Draw(t, "intent")}, Text: "words"})
			},
			"correct": func(t *rapid.T) {
				p := h.in.Parties[rapid.IntRange(0, n-1).Draw(t, "whose")]
				fresh := Address{Name: p.Name, Email: fmt.Sprintf("new%d@x.example", rapid.IntRange(1, 5).Draw(t, "new"))}
				if h.stopped[fresh.Email] {
					return // mail to them is stopped where it is sent
				}
				if rapid.Bool().Draw(t, "another") {
					fresh.Name = "Zoe Quirk"
				}
				h.wanted[fresh.Email] = true
				h.take(Instructed{Reading: Reading{Intent: Correct}, Text: "not " + p.Email, People: []Address{fresh}})
			},
			"referrer answers": func(*rapid.T) {
				h.take(Replied{Text: "ask " + h.in.Parties[0].Email + " or " + h.in.Parties[1].Email})
			},
			"undo": func(t *rapid.T) {
				by := rita.Email
				if i := rapid.IntRange(0, n).Draw(t, "by"); i < n {
					by = h.in.Parties[i].Email
				}
				if !h.stopped[by] {
					h.take(Undone{By: by, Before: h.last, ChangedBy: h.lastBy})
				}
			},
			"stop": func(t *rapid.T) {
				who := h.in.Parties[rapid.IntRange(0, n-1).Draw(t, "who")].Email
				h.stopped[who] = true
				h.take(Stopped{Email: who})
			},
			"bounce": func(t *rapid.T) {
				h.take(Bounced{Party: rapid.IntRange(0, n-1).Draw(t, "party"), Dead: rapid.Bool().Draw(t, "dead")})
			},
			"in touch": func(t *rapid.T) {
				h.take(InTouch{Party: rapid.IntRange(0, n-1).Draw(t, "party")})
			},
			"again": func(t *rapid.T) {
				if h.in.ClosedAt.IsZero() {
					h.take(CapturedAgain{Mail: mail})
				}
			},
		})
	})
}
