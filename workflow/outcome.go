package workflow

import (
	"fmt"
	"time"
)

// maxSilent is how many check-ins in a row may go unanswered before a party is left alone.
const maxSilent = 2

// rank orders outcomes by how far things have come.
var rank = map[Outcome]int{
	OutcomeNone: 0, OutcomeNoContact: 1, OutcomeNotYet: 2, OutcomeScheduled: 3, OutcomeMet: 4, OutcomeInProgress: 5,
	OutcomeLost: 6, OutcomeWon: 7,
}

// follow plans what happens after an introduction: the check-ins, and the day on which it counts as stalled.
func (s *step) follow() {
	s.in.IntroducedAt, s.in.LastSignAt = s.now, s.now
	s.in.Timers = nil
	for i := range s.in.Parties {
		s.planCheckIn(i, s.rules.CheckInAfter)
	}
	s.planStalled()
}

func (s *step) planCheckIn(i int, after Span) {
	s.planCheckInAt(i, s.calendarOf(i).After(s.now, after))
}

func (s *step) planCheckInAt(i int, at time.Time) {
	// Whoever runs twoyes answers by line, in the list of what was made to them.
	if p := s.in.Parties[i]; !p.Unreachable && !s.isOperator(p.Email) {
		s.timer(TimerCheckIn, i, s.calendarOf(i).Next(at))
	}
}

func (s *step) planStalled() {
	s.timer(TimerStalled, NoParty, s.rules.Calendar.After(s.in.LastSignAt, s.rules.StalledAfter))
}

// checkIn asks a party how it went.
func (s *step) checkIn(i int) {
	p := &s.in.Parties[i]
	if !s.in.State.following() || p.Unreachable || p.Silent >= maxSilent {
		return
	}
	news := NewsFirst
	switch {
	case rank[p.Outcome] >= rank[OutcomeMet]:
		news = NewsOutcome
	case p.CheckIns > 0:
		news = NewsSecond
	}
	p.CheckIns++
	p.Silent++
	p.CheckedInAt = s.calendarOf(i).Next(s.now)
	if p.Silent < maxSilent {
		s.planCheckIn(i, s.rules.SecondCheckIn)
	}
	s.toParty(MailCheckIn, i, p.CheckedInAt, fmt.Sprintf("%d", p.CheckIns), func(v *View) {
		v.News = news
		v.Until = time.Time{}
		v.Others = s.others(i, true) // they have been introduced: nothing is given away
		for _, t := range s.in.Timers {
			if t.Kind == TimerCheckIn && t.Party == i {
				v.Next = Next{What: t.Kind, At: t.At}
			}
		}
	})
	s.record("checked_in", "twoyes", "", map[string]string{"party": p.Email})
}

func (s *step) stall() {
	switch s.in.State {
	case Introduced, Connected, Progress:
	case Clarifying, Asking, StateWon, StateLost, Declined, Expired, Stalled, Cancelled:
		return
	}
	s.in.State = Stalled
	s.keepTimers(func(t Timer) bool { return t.Kind != TimerCheckIn })
	s.timer(TimerClose, NoParty, s.rules.Calendar.After(s.now, s.rules.CloseAfter)) // the notice names the day
	s.record("stalled", "twoyes", "", nil)
	s.notice(NewsStalled, NoParty, "")
}

// answered handles a party's answer to whatever they were asked.
func (s *step) answered(ev Answered) {
	switch ev.Question {
	case AskOptIn:
		s.consented(ev)
	case AskCheckIn:
		s.reported(ev)
	case AskConfirm:
		s.verified(ev)
	case AskNothing, AskRefer, AskDigest, AskAnswer, AskIdeal, AskGift, AskReward, AskClient, AskInstead:
		s.notUnderstood(ev)
	}
}

// reported handles the answer to a check-in.
func (s *step) reported(ev Answered) {
	var outcome Outcome
	switch ev.Reading.Intent {
	case Scheduled:
		outcome = OutcomeScheduled
	case Met, Yes:
		outcome = OutcomeMet
	case NotYet, No, Later:
		outcome = OutcomeNotYet
	case NoContact:
		outcome = OutcomeNoContact
	case InProgress:
		outcome = OutcomeInProgress
	case Won:
		outcome = OutcomeWon
	case Lost:
		outcome = OutcomeLost
	case Inquiry:
		s.asked(ev)
		return
	case WrongPerson:
		s.record("wrong_person", ev.From, ev.MessageID, nil)
		s.in.Parties[ev.Party].Unreachable = true
		s.clearPartyTimers(ev.Party)
		s.notice(NewsWrongPerson, ev.Party, ev.words())
		return
	case Thanks:
		s.record("thanked", ev.From, ev.MessageID, nil)
		return
	case Cancel, Correct, Nudge, Undo, Cadence, Sent, Stop, Help, Status, Unclear:
		s.notUnderstood(ev)
		return
	}
	if !ev.Genuine {
		s.record("report_not_counted", ev.From, ev.MessageID, map[string]string{"outcome": string(outcome)})
		s.aside = "a report from another address than the one that was asked, or whose sender is not vouched for"
		return
	}
	s.setOutcome(ev, outcome)
}

// setOutcome keeps what a party reports, moves the introduction on and tells the referrer what is worth telling.
func (s *step) setOutcome(ev Answered, outcome Outcome) {
	p := &s.in.Parties[ev.Party]
	s.undoable = p.Email
	p.Silent, p.Unclear = 0, 0
	s.record("reported", ev.From, ev.MessageID, map[string]string{"outcome": string(outcome)})
	if rank[p.Outcome] >= rank[OutcomeMet] && rank[outcome] < rank[OutcomeMet] {
		// "Not yet" from somebody who has met means that nothing has come of it yet, not that they have not met.
		outcome = p.Outcome
	}
	news := outcome != p.Outcome
	p.Outcome = outcome
	p.Said = ev.Text
	if outcome == OutcomeWon && ev.Reading.Value != nil && s.in.Value == nil {
		s.in.Value = ev.Reading.Value
	}
	if outcome != OutcomeNoContact {
		s.in.LastSignAt = s.now
	}
	disputed := s.disputed()
	before := s.in.State
	s.moveOn()
	if s.in.State.following() {
		s.planAfter(ev, outcome)
		if s.in.State != Stalled {
			s.planStalled()
		}
	} else {
		s.keepTimers(func(t Timer) bool { return t.Kind == TimerAsk && !disputed })
	}
	if news {
		s.tellReferrer(ev, outcome, disputed)
	}
	if s.in.State == StateWon && before != StateWon && !disputed {
		s.giveBack(ev.Party)
	}
	s.reward()
}

// moveOn brings the introduction to the furthest state that anyone reported. A final state stays.
func (s *step) moveOn() {
	if !s.in.State.following() {
		return
	}
	furthest := OutcomeNone
	for _, p := range s.in.Parties {
		if rank[p.Outcome] > rank[furthest] {
			furthest = p.Outcome
		}
	}
	switch furthest {
	case OutcomeScheduled, OutcomeMet:
		s.in.State = Connected
	case OutcomeInProgress:
		s.in.State = Progress
	case OutcomeWon:
		s.in.State = StateWon
	case OutcomeLost:
		s.in.State = StateLost
	case OutcomeNone, OutcomeNoContact, OutcomeNotYet:
	}
}

// planAfter plans the next check-in with a party, by what they reported.
func (s *step) planAfter(ev Answered, outcome Outcome) {
	switch outcome {
	case OutcomeScheduled:
		if until := ev.Reading.Until; until.After(s.now) {
			s.planCheckInAt(ev.Party, until.AddDate(0, 0, 1))
			return
		}
		s.planCheckIn(ev.Party, s.rules.SecondCheckIn)
	case OutcomeNotYet, OutcomeNoContact:
		s.planCheckIn(ev.Party, s.rules.SecondCheckIn)
	case OutcomeMet, OutcomeInProgress:
		s.planCheckIn(ev.Party, s.rules.OutcomeCheck)
	case OutcomeNone, OutcomeLost, OutcomeWon:
	}
}

// disputed reports whether the parties contradict each other: one won and one lost, or one met and the other
// never heard a word.
func (s *step) disputed() bool {
	has := map[Outcome]bool{}
	met := false
	for _, p := range s.in.Parties {
		has[p.Outcome] = true
		met = met || rank[p.Outcome] >= rank[OutcomeMet]
	}
	return has[OutcomeWon] && has[OutcomeLost] || met && has[OutcomeNoContact]
}

func (s *step) tellReferrer(ev Answered, outcome Outcome, disputed bool) {
	if disputed {
		if !s.in.Disputed {
			s.in.Disputed = true
			s.notice(NewsContradiction, ev.Party, ev.Text)
		}
		if outcome != OutcomeWon {
			return
		}
	}
	switch outcome {
	case OutcomeMet:
		if !s.in.ThankedMet {
			s.thank(NewsMet, ev)
		}
	case OutcomeWon:
		s.thank(NewsWon, ev)
	case OutcomeLost:
		s.notice(NewsLost, ev.Party, ev.Text)
	case OutcomeNoContact:
		s.notice(NewsNoContact, ev.Party, ev.Text)
	case OutcomeNone, OutcomeNotYet, OutcomeScheduled, OutcomeInProgress:
		// Good to know, but not at once: the digest tells it.
	}
}

// thank says thank you, once for having met and once for what came of it.
func (s *step) thank(news News, ev Answered) {
	s.in.ThankedMet = true
	p := s.in.Parties[ev.Party]
	s.toReferrer(MailThankYou, news, "", func(v *View) {
		v.Person, v.Others, v.Quote = p.Address, s.others(ev.Party, true), ev.Text
	})
	if s.in.About.Ideal == "" {
		s.toReferrerOnce(NewsIdeal, AskIdeal, s.rules.CheckInAfter)
	}
}

// inTouch handles mail between the parties that twoyes was sent a copy of: they are in touch.
func (s *step) inTouch(ev InTouch) {
	p := &s.in.Parties[ev.Party]
	s.record("in_touch", p.Email, ev.MessageID, nil)
	if !s.in.State.following() {
		return
	}
	s.in.LastSignAt = s.now
	p.Silent = 0
	if s.in.State == Introduced || s.in.State == Stalled {
		s.in.State = Connected
	}
	s.planStalled()
}

// bounced handles a mail that did not get through to a party.
func (s *step) bounced(ev Bounced) {
	p := &s.in.Parties[ev.Party]
	s.record("bounced", p.Email, ev.MessageID, map[string]string{"diagnostic": ev.Diagnostic})
	if !ev.Dead {
		if s.in.State.Open() {
			s.notice(NewsUndelivered, ev.Party, "")
		}
		return
	}
	if p.Unreachable {
		return
	}
	p.Unreachable = true
	open := s.in.State.Open()
	if s.in.State == Asking {
		p.Consent = ConsentExpired
		s.endAsking(Expired, ev.Party)
	} else {
		s.clearPartyTimers(ev.Party)
	}
	if open {
		s.notice(NewsBounced, ev.Party, "")
	}
}

// stopped handles somebody's wish for no more mail. To the others it looks like a decline.
func (s *step) stopped(ev Stopped) {
	if ev.Email == s.in.Referrer.Email {
		if s.in.State.Open() {
			s.cancel(ev.Email, ev.MessageID)
		}
		return
	}
	i := s.in.PartyAt(ev.Email)
	if i == NoParty {
		return
	}
	p := &s.in.Parties[i]
	p.Unreachable = true
	s.record("stopped", ev.Email, ev.MessageID, nil)
	if s.in.State == Asking && p.Consent == ConsentNone {
		return // not asked yet: their question will be put and never arrive, and so end like any that nobody answers
	}
	if s.in.State == Asking {
		p.Consent = ConsentNo
		s.endAsking(Declined, i)
		s.notice(NewsPassed, i, "")
		return
	}
	if p.Consent == ConsentAsked {
		p.Consent = ConsentNo
	}
	s.clearPartyTimers(i)
}
