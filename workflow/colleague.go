package workflow

import "strings"

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
	late := !s.in.IntroducedAt.IsZero() || s.in.State == Cancelled
	if !ev.Genuine || len(fresh) != 1 || fresh[0].Email == p.Suggested.Email || late {
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

// instead takes the referrer's answer to the question whether a colleague is to be asked; false when it says something
// else, or nobody is suggested any more. A yes names the colleague in its People; to name them without a yes is none, and
// to name somebody else is a wish for them. A no may be taken back by a yes.
func (s *step) instead(ev Instructed) bool {
	place := s.in.Suggesting()
	if place == NoParty {
		return false
	}
	fresh := s.in.fresh(ev.People)
	suggested := s.in.Parties[place].Suggested
	again := len(fresh) == 1 && fresh[0].Email == suggested.Email && ev.Reading.Intent != Yes
	switch {
	case len(fresh) == 1 && !again && ev.Reading.Intent != Cancel:
		s.beginAnew(place, fresh[0], ev)
	case ev.Reading.Intent == No, ev.Reading.Intent == Cancel && (again || !s.in.State.Open()):
		s.record("left", s.in.Referrer.Email, ev.MessageID, nil)
	case again, ev.Reading.Intent == Unclear, ev.Reading.Intent == Later, ev.Reading.Intent == Inquiry, ev.Reading.Intent == WrongPerson:
		s.askBack(ev)
		m := &s.mails[len(s.mails)-1]
		m.Question, m.View.Question, m.View.Colleague = AskInstead, AskInstead, suggested
	default:
		return false
	}
	return true
}

// beginAnew ends the introduction in favour of one with somebody else in the place of a party: who said yes said it to
// meeting that party, and is asked again. To the others this one ends as any does, and on the same day.
func (s *step) beginAnew(place int, by Address, ev Instructed) {
	s.record("begun_anew", s.in.Referrer.Email, ev.MessageID, map[string]string{"instead": s.in.Parties[place].Email, "with": by.Email})
	if s.in.State.Open() {
		s.cancel(s.in.Referrer.Email, ev.MessageID)
	}
	s.in.Parties[place].Suggested = Address{}
	s.anew = []Address{by}
	for i, p := range s.in.Parties {
		if i != place {
			s.anew = append(s.anew, p.Address)
		}
	}
}

// samePerson reports whether a name may be that of somebody known by another: one of them is missing, or they share the
// first word, or the new one is a single word, which is often none ("It's anna@…").
func samePerson(known, name string) bool {
	first, _, _ := strings.Cut(strings.ToLower(known), " ")
	return known == "" || len(strings.Fields(name)) < 2 || containsWord(strings.ToLower(name), first)
}
