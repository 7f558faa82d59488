package workflow

import (
	"fmt"
	"strconv"
	"time"
)

// maxUnclear is how many answers in a row may be asked back before a person is asked to look.
const maxUnclear = 1

// askWhoIsNext puts the question to whoever is to be asked now. In turn, the next is asked only when everybody
// before them agreed, so that whoever is not needed never hears of it.
func (s *step) askWhoIsNext() {
	agreed := true
	for _, p := range s.in.Parties {
		agreed = agreed && p.Agreed()
	}
	if agreed {
		s.introduce()
		return
	}
	for i, p := range s.in.Parties {
		if p.Consent == ConsentNone {
			s.ask(i, "")
			if !s.rules.AskTogether {
				return
			}
		} else if !p.Agreed() && !s.rules.AskTogether {
			return
		}
	}
}

// ask puts the question to a party. The times count from when it may go out, not from now.
func (s *step) ask(i int, news News) {
	p := &s.in.Parties[i]
	cal := s.calendarOf(i)
	p.Consent = ConsentAsked
	p.AskedAt = cal.Next(s.now)
	p.ClosesAt = cal.Next(cal.After(p.AskedAt, s.rules.ExpiresAfter))
	p.LaterUntil = time.Time{}
	p.Unclear = 0
	p.Rounds++
	s.toParty(MailOptIn, i, p.AskedAt, fmt.Sprintf("%d", p.Rounds), func(v *View) { v.News = news })
	if remindAt := cal.Next(cal.After(p.AskedAt, s.rules.ReminderAfter)); remindAt.Before(p.ClosesAt) {
		s.timer(TimerReminder, i, remindAt)
	}
	s.timer(TimerExpiry, i, p.ClosesAt)
	s.record("consent_asked", "twoyes", "", map[string]string{"party": p.Email})
}

// toParty writes to a party about meeting the others. Nobody's address is in it.
func (s *step) toParty(kind MailKind, i int, at time.Time, key string, fill func(*View)) {
	p := s.in.Parties[i]
	if p.Unreachable {
		return
	}
	v := s.view(p.Address)
	v.Why = s.hidden(v.Why)
	v.Subject = s.hidden(v.Subject)
	v.Others = s.others(i, false)
	v.Until = p.ClosesAt
	question := AskOptIn
	switch kind { //nolint:exhaustive // the others ask whether they would like to meet
	case MailCheckIn:
		question = AskCheckIn
	case MailConfirm:
		question = AskConfirm
	case MailAsk:
		question = AskClient
	case MailReturnFavour:
		question = AskNothing
	}
	if fill != nil {
		fill(&v)
	}
	s.mails = append(s.mails, Mail{
		Kind: kind, To: p.Address, Question: question, NotBefore: at,
		Key: fmt.Sprintf("%s/%d/%s", kind, i, key), View: v,
	})
}

// hidden is text without anybody's address.
func (s *step) hidden(text string) string {
	return HideAddresses(text, s.in.People()...)
}

func (s *step) remind(i int) {
	p := s.in.Parties[i]
	if p.Consent != ConsentAsked || s.in.State == Cancelled {
		return
	}
	at := s.calendarOf(i).Next(s.now)
	if !at.Before(p.ClosesAt) {
		return // too late to remind: the daemon was away
	}
	s.toParty(MailReminder, i, at, strconv.Itoa(p.Rounds), nil)
	s.record("reminded", "twoyes", "", map[string]string{"party": p.Email})
}

func (s *step) askAgain(i int) {
	if s.in.State == Asking && s.in.Parties[i].Consent == ConsentLater {
		s.ask(i, NewsAgain)
	}
}

// expire closes a question that nobody answered: a party's, or (NoParty) the one who is meant.
func (s *step) expire(i int) {
	if i == NoParty {
		if s.in.State == Clarifying {
			s.in.State = Expired
			s.record("expired", "twoyes", "", nil)
			s.notice(NewsExpired, NoParty, "")
		}
		return
	}
	p := &s.in.Parties[i]
	if p.Consent != ConsentAsked {
		return
	}
	p.Consent = ConsentExpired
	s.record("consent_expired", "twoyes", "", map[string]string{"party": p.Email})
	if s.in.State == Asking {
		s.endAsking(Expired, i)
		s.notice(NewsExpired, i, "")
	}
}

// endAsking ends an introduction that will not be made, because of what one party did. Those who said yes learn
// of it at the time at which that party's question would have closed, and those who still hold a question keep it
// until it closes: nobody can tell a decline from silence by what they get or when.
func (s *step) endAsking(state State, because int) {
	s.in.State = state
	s.in.QuestionClosesAt = s.closing(because)
	s.clearPartyTimers(because)
	s.keepTimers(func(t Timer) bool { return t.Kind != TimerAskAgain })
	s.letDown()
}

// closing is when a party's question would close if they kept silent. One who had said "later" would have been asked
// anew at their time.
func (s *step) closing(i int) time.Time {
	p, cal := s.in.Parties[i], s.calendarOf(i)
	if !p.ClosesAt.Before(s.now) {
		return p.ClosesAt
	}
	asked := cal.Next(later(p.LaterUntil, s.now))
	return cal.Next(cal.After(asked, s.rules.ExpiresAfter))
}

// letDown plans the word to those who agreed, that it will not be.
func (s *step) letDown() {
	for i, p := range s.in.Parties {
		if p.Agreed() {
			s.timer(TimerNotNow, i, s.in.QuestionClosesAt)
		}
	}
}

func (s *step) notThisTime(i int) {
	if !s.in.Parties[i].Agreed() {
		return
	}
	s.in.Parties[i].LetDown = true
	s.toParty(MailNotThisTime, i, s.calendarOf(i).Next(s.now), "", func(v *View) {
		v.Until = time.Time{}
		v.Why = ""
	})
	s.record("let_down", "twoyes", "", map[string]string{"party": s.in.Parties[i].Email})
}

// consented handles the answer to an opt-in request.
func (s *step) consented(ev Answered) {
	p := &s.in.Parties[ev.Party]
	r := ev.Reading
	if colleague := s.colleagueIn(ev); colleague.Email != "" {
		s.suggested(ev, colleague)
		return
	}
	switch r.Intent {
	case Yes:
		s.saidYes(ev)
	case No, WrongPerson:
		s.saidNo(ev)
	case Later:
		s.saidLater(ev)
	case Inquiry:
		s.asked(ev)
	case Thanks:
		// A polite word in between, after an answer was given, asks for nothing.
		if p.Consent == ConsentAsked {
			s.notUnderstood(ev)
			return
		}
		s.record("thanked", ev.From, ev.MessageID, nil)
	case Scheduled, Met, NotYet, NoContact, InProgress, Won, Lost, Cancel, Correct, Nudge, Undo, Cadence, Sent, Stop,
		Help, Status, Unclear:
		s.notUnderstood(ev)
	}
}

func (s *step) saidYes(ev Answered) {
	p := &s.in.Parties[ev.Party]
	if !ev.Genuine {
		s.verify(ev)
		return
	}
	waiting := p.Consent == ConsentAsked || p.Consent == ConsentLater
	switch {
	case s.in.State == Asking && waiting:
		s.accept(ev)
		s.askWhoIsNext()
	case !s.in.State.Open() && p.Consent == ConsentAsked && s.in.IntroducedAt.IsZero():
		// It has ended already because of another, who must not be given away: the yes is taken as any other.
		s.accept(ev)
		s.timer(TimerNotNow, ev.Party, later(s.in.QuestionClosesAt, s.calendarOf(ev.Party).Next(s.now)))
	case p.Agreed():
		s.record("repeated", ev.From, ev.MessageID, nil)
	default:
		s.record("answered_late", ev.From, ev.MessageID, map[string]string{"intent": string(Yes)})
		s.notice(NewsLateAnswer, ev.Party, ev.Text)
	}
}

func (s *step) accept(ev Answered) {
	p := &s.in.Parties[ev.Party]
	if s.in.State != Cancelled { // there the referrer's word can still be taken back
		s.undoable = p.Email
	}
	p.Consent = ConsentYes
	p.Unclear = 0
	p.Verifying = false
	p.Suggested = Address{}
	s.clearPartyTimers(ev.Party)
	s.record("consent_given", ev.From, ev.MessageID, nil)
}

// verify asks the person themselves about a yes that may not be theirs, once a round.
func (s *step) verify(ev Answered) {
	p := &s.in.Parties[ev.Party]
	s.record("yes_not_counted", ev.From, ev.MessageID, map[string]string{"party": p.Email})
	// Also when it ended already because of another, who must not be given away by a question that does not come.
	if s.in.State == Cancelled || !s.in.IntroducedAt.IsZero() || (p.Consent != ConsentAsked && p.Consent != ConsentLater) {
		s.aside = "a yes that cannot be counted, to a question that is closed"
		return
	}
	if p.Verifying {
		// They were asked, and still it cannot be told whether it is them: a person has to look.
		s.aside = "again a yes that cannot be counted: its sender cannot be verified"
		if p.Unclear <= maxUnclear && s.in.State == Asking {
			p.Unclear = maxUnclear + 1
			s.notice(NewsUnclear, ev.Party, ev.words())
		}
		return
	}
	p.Verifying = true
	s.toParty(MailConfirm, ev.Party, s.now, strconv.Itoa(p.Rounds), func(v *View) {
		v.News = NewsSaidYes
		v.Quote = ev.Text
		v.Person = Address{Email: ev.From}
	})
}

// verified handles the answer to the question whether a yes was theirs. A no disowns that yes, and is no answer to
// the question whether they would like to meet: that one stays open.
func (s *step) verified(ev Answered) {
	if ev.Reading.Intent == No || ev.Reading.Intent == WrongPerson {
		s.record("yes_disowned", ev.From, ev.MessageID, nil)
		return
	}
	s.consented(ev)
}

func (s *step) saidNo(ev Answered) {
	if s.in.State.following() && s.in.Parties[ev.Party].Consent != ConsentNo {
		s.record("answered_late", ev.From, ev.MessageID, map[string]string{"intent": string(No)})
		if !ev.Genuine {
			s.aside = "a no after the introduction, from another address than the one that was asked, or one that failed authentication"
			return
		}
		s.notice(NewsLateAnswer, ev.Party, ev.Text)
		return
	}
	news := NewsPassed
	if ev.Reading.Intent == WrongPerson {
		news = NewsWrongPerson
	}
	if s.refuse(ev) {
		s.notice(news, ev.Party, ev.words())
	}
}

// refuse keeps a party's no, and reports whether it ends the asking.
func (s *step) refuse(ev Answered) bool {
	p := &s.in.Parties[ev.Party]
	kind := "consent_refused"
	if ev.Reading.Intent == WrongPerson {
		kind = "wrong_person"
	}
	switch {
	case p.Consent == ConsentNo:
		s.record("repeated", ev.From, ev.MessageID, nil)
	case s.in.State == Asking:
		if ev.Genuine {
			s.undoable = p.Email
		}
		p.Consent = ConsentNo
		s.record(kind, ev.From, ev.MessageID, nil)
		s.endAsking(Declined, ev.Party)
		return true
	default:
		// It ended already: their no is kept, and nothing more is sent to them about it.
		p.Consent = ConsentNo
		s.clearPartyTimers(ev.Party)
		s.record(kind, ev.From, ev.MessageID, nil)
	}
	return false
}

func (s *step) saidLater(ev Answered) {
	p := &s.in.Parties[ev.Party]
	if !ev.Genuine {
		s.record("later_not_counted", ev.From, ev.MessageID, nil)
		s.aside = "a later from another address than the one that was asked, or one that failed authentication"
		return
	}
	until, cal := ev.Reading.Until, s.calendarOf(ev.Party)
	if !until.After(s.now) {
		until = cal.After(s.now, s.rules.LaterUnstated)
	} else if z := cal.Zone; z != nil {
		// A day was named: it begins where the person is.
		until = time.Date(until.Year(), until.Month(), until.Day(), 0, 0, 0, 0, z)
	}
	if s.in.State != Asking || (p.Consent != ConsentAsked && p.Consent != ConsentLater) {
		if p.Consent == ConsentAsked {
			// It ended already because of another: nothing needs to be asked again.
			p.Consent, p.LaterUntil = ConsentLater, cal.Next(until)
			s.clearPartyTimers(ev.Party)
		}
		s.record("answered_late", ev.From, ev.MessageID, map[string]string{"intent": string(Later)})
		return
	}
	s.undoable = p.Email
	p.Consent = ConsentLater
	p.Unclear = 0
	p.LaterUntil = cal.Next(until)
	s.clearPartyTimers(ev.Party)
	s.timer(TimerAskAgain, ev.Party, p.LaterUntil)
	s.record("consent_later", ev.From, ev.MessageID, map[string]string{"until": p.LaterUntil.Format(time.RFC3339)})
	s.notice(NewsLater, ev.Party, ev.Text)
}

// introduce makes the introduction: everybody said yes.
func (s *step) introduce() {
	s.in.State = Introduced
	s.follow()
	greets := s.in.People()
	for _, to := range append(append([]Address(nil), greets...), s.in.Referrer) {
		v := s.view(to)
		v.Parties = s.partyViews()
		v.Why = s.hidden(v.Why) // they stand apart, in full
		v.Next = s.in.Next()
		s.mails = append(s.mails, Mail{
			Kind: MailIntroduction, To: to, Question: AskNothing, NotBefore: s.now,
			Key: "introduction/" + to.Email, Greets: greets, View: v,
		})
	}
	s.record("introduced", "twoyes", "", nil)
	s.notice(NewsIntroduced, NoParty, "")
}

// notUnderstood asks back, quoting the answer; when that does not help, a person is asked to look.
func (s *step) notUnderstood(ev Answered) {
	p := &s.in.Parties[ev.Party]
	s.record("not_understood", ev.From, ev.MessageID, nil)
	switch {
	case !ev.Genuine:
		s.aside = "an unclear answer from another address than the one that was asked"
	case p.Unclear < maxUnclear:
		p.Unclear++
		v := s.view(p.Address)
		v.News, v.Quote, v.Question = NewsAnswer, ev.Text, ev.Question
		v.Why = ""
		v.Others = s.others(ev.Party, false)
		s.mails = append(s.mails, Mail{
			Kind: MailClarify, To: p.Address, Question: ev.Question, NotBefore: s.now,
			Key: fmt.Sprintf("clarify/%d/%d", ev.Party, s.now.UnixMicro()), View: v,
		})
	case p.Unclear == maxUnclear:
		p.Unclear++
		s.notice(NewsUnclear, ev.Party, ev.Text)
	default:
		s.aside = "an answer that was not understood, after asking back and telling the referrer"
	}
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
