package workflow

import "time"

// Suggesting returns the position of the party who named a colleague to be asked in their place, or NoParty. The last
// who did so counts.
func (in Introduction) Suggesting() int {
	for i, p := range in.Parties {
		if p.Suggested.Email != "" {
			return i
		}
	}
	return NoParty
}

// fresh are those of some people who have no part in the introduction yet.
func (in Introduction) fresh(people []Address) []Address {
	var fresh []Address
	for _, a := range people {
		if in.PartyAt(a.Email) == NoParty && a.Email != in.Referrer.Email {
			fresh = append(fresh, a)
		}
	}
	return fresh
}

// colleagueIn returns whom an answer names to be asked in the place of the party; nobody when it names nobody, or
// several, or says yes or later, or comes too late. It must be theirs: the referrer is asked in their name.
func (s *step) colleagueIn(ev Answered) Address {
	p := s.in.Parties[ev.Party]
	fresh := s.in.fresh(ev.People)
	if !ev.Genuine || len(fresh) != 1 || fresh[0].Email == p.Suggested.Email || !s.goesOn(ev.Party) {
		return Address{}
	}
	switch ev.Reading.Intent { //nolint:exhaustive // the others say neither yes nor no
	case Yes, Later:
		return Address{}
	case No, WrongPerson:
		return fresh[0]
	}
	if p.Agreed() { // who said yes and adds something has not taken the yes back
		return Address{}
	}
	return fresh[0]
}

// suggested keeps the colleague whom a party named, and asks the referrer whether they are to be asked instead. No no is
// made of what was not understood: there the question to the party stays open.
func (s *step) suggested(ev Answered, colleague Address) {
	p := &s.in.Parties[ev.Party]
	switch {
	case ev.Reading.Intent == No || ev.Reading.Intent == WrongPerson:
		s.refuse(ev)
	case ev.Reading.Intent != Inquiry && p.Consent == ConsentAsked && p.Unclear < maxUnclear:
		s.notUnderstood(ev)
	}
	for i := range s.in.Parties {
		s.in.Parties[i].Suggested = Address{}
	}
	p.Suggested = colleague
	s.record("suggested", ev.From, ev.MessageID, map[string]string{"colleague": colleague.Email})
	s.notice(NewsColleague, ev.Party, ev.Text)
	m := &s.mails[len(s.mails)-1]
	m.Question, m.View.Colleague = AskInstead, colleague
}

// goesOn reports whether the asking can go on with somebody else in the place of a party: nobody was told that it will
// not be, and the others may still say yes.
func (s *step) goesOn(place int) bool {
	if !s.in.IntroducedAt.IsZero() || s.in.State == Cancelled {
		return false
	}
	for i, p := range s.in.Parties {
		if p.LetDown || i != place && p.gone() {
			return false
		}
	}
	return true
}

// gone reports whether a party will not say yes any more. One who said stop before they were asked is asked all the
// same, which they never see, and so does not answer.
func (p Party) gone() bool {
	return p.Consent == ConsentNo || p.Consent == ConsentExpired || p.Unreachable && p.Consent != ConsentNone
}

// instead takes the referrer's answer to the question whether a colleague is to be asked; false when it says something
// else, or nobody is suggested any more. A yes names the colleague in its People. A no may be taken back by a yes.
func (s *step) instead(ev Instructed) bool {
	place := s.in.Suggesting()
	if place == NoParty {
		return false
	}
	p := s.in.Parties[place]
	switch ev.Reading.Intent { //nolint:exhaustive // the others are commands
	case Yes:
		if len(s.in.fresh(ev.People)) != 1 || !s.goesOn(place) || p.Rounds >= maxRounds {
			s.tooLate(place, ev)
			return true
		}
		s.replace(place, p.Suggested, ev.MessageID)
	case No, Cancel:
		if ev.Reading.Intent == Cancel && s.in.State.Open() {
			return false
		}
		s.record("left", s.in.Referrer.Email, ev.MessageID, nil)
	case Unclear, Later, Inquiry, WrongPerson:
		s.askBack(ev)
		m := &s.mails[len(s.mails)-1]
		m.Question, m.View.Question, m.View.Colleague = AskInstead, AskInstead, p.Suggested
	default:
		return false
	}
	return true
}

// tooLate says plainly that nobody can be asked in the place of a party any more.
func (s *step) tooLate(place int, ev Instructed) {
	s.record("not_done", s.in.Referrer.Email, ev.MessageID, map[string]string{"wish": string(ev.Reading.Intent)})
	s.notice(NewsUnavailable, place, ev.Text)
	s.mails[len(s.mails)-1].View.Wish = Yes
}

// replace puts another address, or another person, in the place of a party, and asks them like anybody else.
func (s *step) replace(place int, by Address, messageID string) {
	if s.in.IntroducedAt.IsZero() {
		// However their address is spelt there, it stays hidden when they are no party any more.
		s.in.Why, s.in.Subject = s.hidden(s.in.Why), s.hidden(s.in.Subject)
	}
	p := &s.in.Parties[place]
	was := p.Address
	p.Address, p.Suggested = by, Address{}
	p.Zone = nil
	p.Unreachable, p.Verifying, p.Inquired, p.Silent, p.Unclear, p.LaterUntil = false, false, false, 0, 0, time.Time{}
	s.record("corrected", s.in.Referrer.Email, messageID, map[string]string{"from": was.Email, "to": p.Email})
	s.clearPartyTimers(place)
	if s.in.IntroducedAt.IsZero() {
		p.Consent, p.AskedAt, p.ClosesAt = ConsentNone, time.Time{}, time.Time{}
		s.goOn()
	} else if s.in.State.following() {
		s.planCheckIn(place, s.rules.CheckInAfter)
	}
	s.toReferrer(MailNotice, NewsCorrected, s.now.Format(time.RFC3339Nano), func(v *View) {
		v.Person, v.Others = s.in.Parties[place].Address, []Address{was}
	})
}

// goOn takes up the asking where it ended: nobody is let down, and whoever wanted to be asked later is.
func (s *step) goOn() {
	s.in.State, s.in.QuestionClosesAt, s.in.ClosedAt = Asking, time.Time{}, time.Time{}
	s.keepTimers(func(t Timer) bool { return t.Kind != TimerNotNow })
	for i, p := range s.in.Parties {
		if p.Consent == ConsentLater {
			s.timer(TimerAskAgain, i, s.calendarOf(i).Next(later(p.LaterUntil, s.now)))
		}
	}
	s.askWhoIsNext()
}
