package workflow

import (
	"slices"
	"strings"
	"time"
)

// betweenCheckIns is how long somebody is left in peace after a check-in, whoever wants them reminded.
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
		if t.Kind == TimerCheckIn && s.now.Sub(p.CheckedInAt) < betweenCheckIns {
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

// correct puts another address, or another person, in the place of a party. They are asked like anybody else.
func (s *step) correct(ev Instructed) {
	fresh := s.in.fresh(ev.People)
	if len(fresh) != 1 {
		s.unavailable(ev)
		return
	}
	place, suggesting := s.meant(ev, fresh[0]), s.in.Suggesting()
	if place == NoParty && ev.Instead {
		place = suggesting
	}
	switch {
	case place == NoParty || s.in.Parties[place].Rounds >= maxRounds, !s.in.State.Open() && place != suggesting && !s.missed(place):
		s.unavailable(ev)
		return
	case !s.in.State.Open() && !s.goesOn(place):
		s.tooLate(place, ev)
		return
	}
	if fresh[0].Name == "" {
		fresh[0].Name = s.in.Parties[place].Name
	}
	s.replace(place, fresh[0], ev.MessageID)
}

// unreachable reports whether the address of a party does not work.
func (s *step) unreachable() bool {
	return slices.ContainsFunc(s.in.Parties, func(p Party) bool { return p.Unreachable })
}

// missed reports whether a party's address did not work, and the asking ended because of it.
func (s *step) missed(place int) bool {
	p := s.in.Parties[place]
	return p.Unreachable && p.Consent == ConsentExpired && s.in.State == Expired
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
