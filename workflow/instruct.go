package workflow

import (
	"slices"
	"strings"
	"time"
)

// betweenCheckIns is how long somebody is left in peace after the introduction or a check-in, whoever wants them reminded.
const betweenCheckIns = 3 * 24 * time.Hour

// nudge reminds those who are waited for, as the referrer wants it: what was planned for later comes now. Nobody gets
// more mail by it.
func (s *step) nudge(ev Instructed) {
	var reminded []Address
	for i, t := range s.in.Timers {
		if t.Party == NoParty || t.Kind != TimerReminder && t.Kind != TimerCheckIn {
			continue
		}
		p := s.in.Parties[t.Party]
		if t.Kind == TimerCheckIn && s.now.Sub(later(p.CheckedInAt, s.in.IntroducedAt)) < betweenCheckIns {
			continue
		}
		s.in.Timers[i].At = s.calendarOf(t.Party).Next(s.now)
		reminded = append(reminded, p.Address)
	}
	s.record("nudged", s.in.Referrer.Email, ev.MessageID, nil)
	news := NewsNotNudged
	if len(reminded) > 0 {
		news = NewsNudged
	}
	s.toReferrer(MailNotice, news, s.now.Format(time.RFC3339Nano), func(v *View) {
		v.Others, v.Quote = reminded, ev.Text
	})
}

// maxRounds is how often a question may be put to one of the parties, whoever stands in that place: a correction is no
// way to write to many people.
const maxRounds = 5

// correct puts another address in the place of a party, or another person while nobody else was asked whether they would
// like to meet that party. They are asked like anybody else.
func (s *step) correct(ev Instructed) {
	fresh := s.in.fresh(ev.People)
	place := NoParty
	if len(fresh) == 1 {
		place = s.meant(ev, fresh[0])
	}
	if place == NoParty || s.in.Parties[place].Rounds >= maxRounds || !s.in.State.Open() && !s.missed(place) {
		s.unavailable(ev)
		return
	}
	p := &s.in.Parties[place]
	was := p.Address
	switch another := !samePerson(was.Name, fresh[0].Name); {
	case another && !s.in.IntroducedAt.IsZero(): // they were not introduced
		s.unavailable(ev)
		return
	case another && s.othersAnswered(place):
		s.beginAnew(place, fresh[0], ev)
		return
	}
	p.Address = fresh[0]
	if len(strings.Fields(p.Name)) < len(strings.Fields(was.Name)) {
		p.Name = was.Name // "Ben's address is …" says no more of the name than was known
	}
	p.Zone, p.Suggested = nil, Address{}
	p.Unreachable, p.Verifying, p.Inquired, p.Silent, p.Unclear, p.LaterUntil = false, false, false, 0, 0, time.Time{}
	s.record("corrected", s.in.Referrer.Email, ev.MessageID, map[string]string{"from": was.Email, "to": p.Email})
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

// othersAnswered reports whether somebody else was asked about meeting a party, or asked for it.
func (s *step) othersAnswered(place int) bool {
	for i, p := range s.in.Parties {
		if i != place && p.Consent != ConsentNone {
			return true
		}
	}
	return false
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

// unreachable reports whether the address of a party does not work.
func (s *step) unreachable() bool {
	return slices.ContainsFunc(s.in.Parties, func(p Party) bool { return p.Unreachable })
}

// missed reports whether a party's address did not work, and the asking ended because of it, and can go on: nobody was told
// that it will not be, and the others may still say yes.
func (s *step) missed(place int) bool {
	if p := s.in.Parties[place]; !p.Unreachable || p.Consent != ConsentExpired || s.in.State != Expired {
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

// meant finds the party in whose place a new address is to be: the one whose old address stands in the text, or whose
// name does, or whose address does not work. Of several, none is.
func (s *step) meant(ev Instructed, fresh Address) int {
	words := strings.ToLower(ev.Text + " " + fresh.Name)
	for _, is := range []func(Party) bool{
		func(p Party) bool { return strings.Contains(words, p.Email) },
		func(p Party) bool { return p.Unreachable },
		func(p Party) bool {
			first, _, _ := strings.Cut(strings.ToLower(p.Name), " ")
			return first != "" && containsWord(words, first)
		},
	} {
		place, n := NoParty, 0
		for i, p := range s.in.Parties {
			if is(p) {
				place, n = i, n+1
			}
		}
		if n == 1 {
			return place
		}
	}
	return NoParty
}

func containsWord(text, word string) bool {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \n\t,.;:!?()<>\"'’", r) }) {
		if w == word {
			return true
		}
	}
	return false
}
