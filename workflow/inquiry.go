package workflow

import (
	"fmt"
	"time"
)

// Replied is the referrer's answer to a question of a party that was passed on to them.
type Replied struct {
	Text      string // their words, safe to quote
	MessageID string
}

func (Replied) event() {}

// asked hands a party's question to a person who can answer it: the referrer.
func (s *step) asked(ev Answered) {
	if !ev.Genuine {
		s.record("question_not_passed_on", ev.From, ev.MessageID, nil)
		s.aside = "a question from another address than the one that was asked, or one that failed authentication"
		return
	}
	s.in.Parties[ev.Party].Unclear = 0
	s.in.Parties[ev.Party].Inquired = true
	s.record("asked", ev.From, ev.MessageID, nil)
	s.notice(NewsQuestion, ev.Party, ev.Text)
	s.mails[len(s.mails)-1].Question = AskAnswer
}

// replied passes the referrer's answer back to the one who asked. When two have asked, nobody can tell whom it is for,
// and one is not to read what the other wanted to know.
func (s *step) replied(ev Replied) {
	who := NoParty
	for i, p := range s.in.Parties {
		if !p.Inquired || p.Unreachable {
			continue
		}
		if who != NoParty {
			who = NoParty
			break
		}
		who = i
	}
	if who == NoParty || s.in.State != Asking && !s.in.State.following() {
		s.askBack(Instructed{Text: ev.Text, MessageID: ev.MessageID})
		return
	}
	s.in.Parties[who].Inquired = false
	s.record("answered", s.in.Referrer.Email, ev.MessageID, nil)
	s.toParty(MailNotice, who, s.calendarOf(who).Next(s.now), fmt.Sprintf("%s/%d", NewsAnswered, s.now.UnixMicro()), func(v *View) {
		v.News, v.Quote, v.Why = NewsAnswered, s.hidden(ev.Text), ""
		if s.in.Parties[who].Consent != ConsentAsked {
			v.Until = time.Time{}
		}
	})
	if !s.in.IntroducedAt.IsZero() {
		s.mails[len(s.mails)-1].Question = AskCheckIn
	}
}
