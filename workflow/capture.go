package workflow

import (
	"fmt"
	"slices"
	"time"
)

// maxClarified is how often a referrer is asked who is meant, before the mail is kept aside for a person.
const maxClarified = 2

// captured begins an introduction.
func (s *step) captured(ev Captured) {
	m := ev.Mail
	s.in.State = Clarifying
	s.in.Referrer = m.From
	s.in.Subject, s.in.Why, s.in.Language = m.Subject, m.Text, m.Language
	s.in.CreatedAt, s.in.StateAt = s.now, s.now
	s.setParties(m, ev.Zones)
	switch m.Kind {
	case KindIntroduction:
		s.in.Origin = OriginBCC
		s.record("captured", m.From.Email, m.MessageID, map[string]string{"origin": string(s.in.Origin)})
		s.in.State = Introduced
		s.follow()
		s.receipt(NewsIntroduced, ev.FirstTime, ev.Cadence, ev.DigestAt)
	case KindRequest:
		s.in.Why = WithoutSalutation(m.Text, m.Parties...)
		s.in.Origin = OriginRequest
		if len(m.Consented) > 0 {
			s.in.Origin = OriginForward
		}
		s.record("captured", m.From.Email, m.MessageID, map[string]string{"origin": string(s.in.Origin)})
		s.startAsking(ev.FirstTime, ev.Cadence, ev.DigestAt)
	case KindUnclear, KindReply, KindCommand, KindBounce, KindAutoReply, KindList, KindUnparseable:
		s.in.Origin = OriginRequest
		s.record("captured", m.From.Email, m.MessageID, map[string]string{"missing": string(m.Missing)})
		s.clarify(m)
	}
}

func (s *step) setParties(m Incoming, zones Zones) {
	s.in.Parties = nil
	if m.Missing == TooManyPeople || len(m.Parties) > MaxParties {
		return
	}
	given := map[string]bool{}
	for _, email := range m.Consented {
		given[email] = true
	}
	for _, a := range m.Parties {
		if s.in.PartyAt(a.Email) != NoParty {
			continue
		}
		p := Party{Address: a, Consent: ConsentNone, Outcome: OutcomeNone, Zone: zones[a.Email]}
		if given[a.Email] {
			p.Consent = ConsentGiven
		}
		s.in.Parties = append(s.in.Parties, p)
	}
}

func (s *step) startAsking(first bool, cadence string, digestAt time.Time) {
	s.in.State = Asking
	s.askWhoIsNext()
	news := NewsAsking
	for _, p := range s.in.Parties {
		if p.Consent == ConsentGiven {
			news = NewsAskingOther
		}
	}
	s.receipt(news, first, cadence, digestAt)
}

func (s *step) receipt(news News, first bool, cadence string, digestAt time.Time) {
	s.toReferrer(MailReceipt, news, "", func(v *View) {
		v.FirstTime, v.Cadence, v.DigestAt = first, cadence, digestAt
		if news != NewsIntroduced {
			v.Why = s.hidden(v.Why) // as the parties read it
		}
	})
}

// clarify asks the referrer one short question about who is meant.
func (s *step) clarify(m Incoming) {
	cal := s.rules.Calendar
	s.in.Clarified++
	if s.in.Clarified > maxClarified {
		s.aside = "still unclear who is meant, after asking twice"
		return
	}
	s.timer(TimerExpiry, NoParty, cal.Next(cal.After(s.now, s.rules.ExpiresAfter)))
	missing := m.Missing
	if missing == MissingNothing {
		missing = WhoIsMeant
	}
	s.toReferrer(MailClarify, News(missing), fmt.Sprint(s.in.Clarified), func(v *View) {
		v.Quote = m.Text
		v.Limit = MaxParties
	})
}

// clarified takes the referrer's answer to the question who is meant. People named in it join those known already.
func (s *step) clarified(ev Clarified) {
	m := ev.Mail
	if s.in.State != Clarifying {
		s.record("repeated", m.From.Email, m.MessageID, nil)
		return
	}
	s.record("clarified", m.From.Email, m.MessageID, nil)
	m.Parties = append(s.in.People(), m.Parties...)
	s.setParties(m, ev.Zones)
	switch {
	case m.Missing == TooManyPeople || len(m.Parties) > MaxParties:
		m.Missing = TooManyPeople
		s.clarify(m)
	case len(s.in.Parties) < 2:
		m.Missing = MissingPeople
		if len(s.in.Parties) == 1 {
			m.Missing = MissingOther
		}
		s.clarify(m)
	default:
		s.clearTimers(TimerExpiry, NoParty)
		s.startAsking(false, ev.Cadence, ev.DigestAt)
	}
}

// capturedAgain handles a second mail about the same people: it is the same introduction. When the referrer
// introduced them in the meantime, there is nothing left to ask.
func (s *step) capturedAgain(ev CapturedAgain) {
	m := ev.Mail
	s.record("seen_again", m.From.Email, m.MessageID, nil)
	if m.Kind == KindIntroduction && (s.in.State == Asking || s.in.State == Clarifying) {
		s.in.State = Introduced
		s.follow()
		s.receipt(NewsIntroduced, false, "", time.Time{})
	}
}

// instructed handles a word from the referrer about one introduction.
func (s *step) instructed(ev Instructed) {
	if ev.Instead && s.instead(ev) {
		return
	}
	by := s.in.Referrer.Email
	switch ev.Reading.Intent {
	case Cancel:
		if s.in.State.Open() {
			s.undoable = by
			s.cancel(by, ev.MessageID)
			s.notice(NewsCancelled, NoParty, "")
			return
		}
		s.unavailable(ev)
	case Nudge:
		if s.in.State.Open() {
			s.nudge(ev)
			return
		}
		s.unavailable(ev)
	case Correct:
		s.correct(ev)
	case Undo, Sent:
		s.unavailable(ev)
	case Thanks:
		s.record("thanked", by, ev.MessageID, nil)
	case Scheduled, Met, NotYet, NoContact, InProgress, Won, Lost:
		s.heard(ev)
	case Unclear:
		if s.unreachable() && len(ev.People) > 0 { // an address, and nothing else
			s.correct(ev)
			return
		}
		s.askBack(ev)
	case Yes, No, Later, Inquiry, WrongPerson, Stop, Help, Status, Cadence:
		s.askBack(ev)
	}
}

// Tells reports whether an intent says how an introduction went.
func Tells(i Intent) bool {
	switch i { //nolint:exhaustive // the others do not
	case Scheduled, Met, NotYet, NoContact, InProgress, Won, Lost:
		return true
	}
	return false
}

// askBack asks the referrer what they meant.
func (s *step) askBack(ev Instructed) {
	s.record("not_understood", s.in.Referrer.Email, ev.MessageID, nil)
	s.toReferrer(MailClarify, NewsAnswer, fmt.Sprint(s.now.UnixMicro()), func(v *View) {
		v.Quote, v.Question = ev.Text, AskRefer
	})
}

// heard takes the referrer's word on how it went. It moves the introduction on; what the parties themselves reported
// stays as it is.
func (s *step) heard(ev Instructed) {
	if !s.in.State.following() {
		s.askBack(ev)
		return
	}
	s.undoable = s.in.Referrer.Email
	s.record("reported", s.in.Referrer.Email, ev.MessageID, map[string]string{"outcome": string(ev.Reading.Intent)})
	switch ev.Reading.Intent { //nolint:exhaustive // those that tell of progress
	case Scheduled, Met:
		if s.in.State != Progress {
			s.in.State = Connected
		}
	case InProgress:
		s.in.State = Progress
	case Won:
		s.in.State = StateWon
		if ev.Reading.Value != nil && s.in.Value == nil {
			s.in.Value = ev.Reading.Value
		}
	case Lost:
		s.in.State = StateLost
	default:
		return
	}
	if told := Outcome(ev.Reading.Intent); rank[told] > rank[s.in.Told] {
		s.in.Told = told
	}
	s.reward()
	if !s.in.State.Open() {
		s.in.Timers = nil
		return
	}
	s.in.LastSignAt = s.now
	for i, p := range s.in.Parties { // after a silence nothing was planned
		planned := slices.ContainsFunc(s.in.Timers, func(t Timer) bool { return t.Kind == TimerCheckIn && t.Party == i })
		if !planned && p.Silent < maxSilent {
			s.planCheckIn(i, s.rules.OutcomeCheck)
		}
	}
	s.planStalled()
}

// unavailable says plainly that a wish cannot be fulfilled.
func (s *step) unavailable(ev Instructed) {
	s.record("not_done", s.in.Referrer.Email, ev.MessageID, map[string]string{"wish": string(ev.Reading.Intent)})
	s.notice(NewsUnavailable, NoParty, ev.Text)
	s.mails[len(s.mails)-1].View.Wish = ev.Reading.Intent
}

// cancel ends an introduction because the referrer wants it so. Whoever said yes to it is told as in any other end.
func (s *step) cancel(by, messageID string) {
	asking := s.in.State == Asking
	s.in.State = Cancelled
	s.in.Timers = nil
	s.record("cancelled", by, messageID, nil)
	if !asking {
		return
	}
	s.in.QuestionClosesAt = s.now
	for _, p := range s.in.Parties {
		if p.Consent == ConsentAsked {
			s.in.QuestionClosesAt = later(s.in.QuestionClosesAt, p.ClosesAt)
		}
	}
	s.letDown()
}

// Wanted reports whether a mail that was written earlier still makes sense: it is asked again right before sending,
// because quiet hours, outages and answers that cross may lie between.
func Wanted(in Introduction, kind MailKind, to string) bool {
	i := in.PartyAt(to)
	switch kind {
	case MailOptIn, MailReminder:
		return i != NoParty && in.Parties[i].Consent == ConsentAsked && in.State != Cancelled && in.IntroducedAt.IsZero()
	case MailIntroduction:
		return in.State != Cancelled
	case MailCheckIn:
		return i != NoParty && in.State.following() && !in.Parties[i].Unreachable
	case MailReturnFavour, MailAsk:
		return in.State == StateWon
	case MailNotThisTime:
		return i != NoParty && in.Parties[i].Agreed()
	case MailReceipt, MailConfirm, MailClarify, MailNotice, MailDigest, MailThankYou, MailReward, MailReport, MailHelp, MailStopped:
		return true
	}
	return true
}
