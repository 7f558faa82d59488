package workflow

import (
	"fmt"
	"slices"
	"time"
)

// Undone is a wish to take back the last thing that was changed.
type Undone struct {
	By        string // the address of whoever wants it
	MessageID string
	Text      string
	// Before is the introduction as it was before the last change that can be taken back, and ChangedBy whose word that
	// was; empty when there is no such change.
	Before    Introduction
	ChangedBy string
}

func (Undone) event() {}

// Powerless is an event without what would make an introduction the same as another one: an undo with nothing to take
// back, a word that names nobody.
func Powerless(ev Event) Event {
	switch ev := ev.(type) {
	case Undone:
		ev.Before = Introduction{}
		return ev
	case Instructed:
		ev.People = nil
		return ev
	}
	return ev
}

// undone takes back the last change. Everybody may take back their own word; the referrer's goes for what the parties
// told of how it went as well, but never for their consent. What was sent cannot be taken back: once the parties were
// introduced, or told that it will not be, the answers that led there stand.
func (s *step) undone(ev Undone) {
	if !s.mayUndo(ev) {
		s.record("not_undone", ev.By, ev.MessageID, nil)
		s.answerUndo(NewsNotUndone, ev)
		return
	}
	now := s.in
	s.in = ev.Before.clone()
	s.in.ID, s.in.Ref, s.in.CreatedAt, s.in.About, s.in.Rewards = now.ID, now.Ref, now.CreatedAt, now.About, now.Rewards
	// The others stay as they are: what was sent to them since was sent. Where the change had ended everything, nothing was.
	ended := now.State == Cancelled || now.State == StateWon || now.State == StateLost
	for i, p := range now.Parties {
		if then := &s.in.Parties[i]; p.Email == ev.ChangedBy {
			then.CheckIns, then.CheckedInAt, then.Zone = p.CheckIns, p.CheckedInAt, p.Zone
			then.Suggested = Address{} // the referrer's yes is to what was suggested last
			if then.Unreachable = p.Unreachable; then.Unreachable {
				s.clearPartyTimers(i)
			}
			if then.Consent == ConsentAsked && !then.ClosesAt.After(s.now) { // time enough to answer anew
				cal := s.calendarOf(i)
				then.ClosesAt = cal.Next(cal.After(s.now, s.rules.ExpiresAfter))
				s.timer(TimerExpiry, i, then.ClosesAt)
			}
			continue
		}
		s.in.Parties[i] = p
		if ended {
			continue
		}
		s.keepTimers(func(t Timer) bool { return t.Party != i || t.Kind == TimerAskAgain })
		for _, t := range now.Timers {
			if t.Party == i && t.Kind != TimerNotNow {
				s.timer(t.Kind, i, t.At)
			}
		}
	}
	for i, t := range s.in.Timers { // what would have come in the meantime comes now
		if t.At.Before(s.now) {
			s.in.Timers[i].At = s.rules.Calendar.Next(s.now)
		}
	}
	if s.in.State == Asking && !slices.ContainsFunc(s.in.Parties, func(p Party) bool { return p.Consent == ConsentAsked || p.Consent == ConsentLater }) {
		s.askWhoIsNext() // who was waited for has answered meanwhile
	}
	s.record("undone", ev.By, ev.MessageID, map[string]string{"state": string(s.in.State)})
	s.withdrawRewards()
	s.answerUndo(NewsUndone, ev)
}

func (s *step) mayUndo(ev Undone) bool {
	b := ev.Before
	switch {
	case b.ID == 0 || len(b.Parties) != len(s.in.Parties):
		return false
	case ev.By != ev.ChangedBy && (ev.By != s.in.Referrer.Email || b.IntroducedAt.IsZero()):
		return false
	case !b.IntroducedAt.Equal(s.in.IntroducedAt):
		return false
	}
	for i, p := range s.in.Parties {
		theirs := p.Email == ev.ChangedBy
		switch {
		case p.LetDown || p.Email != b.Parties[i].Email:
			return false // once somebody knows that it will not be, it stays so
		case b.State == Asking && (!theirs && p.gone() || theirs && p.Unreachable):
			return false // there is nobody any more whose yes could be waited for
		}
	}
	return true
}

// answerUndo tells whoever wanted it what became of it. When a party took back their word, the referrer, who may have
// been told of it, is told of this too.
func (s *step) answerUndo(news News, ev Undone) {
	key := fmt.Sprint(s.now.UnixMicro())
	if ev.By == s.in.Referrer.Email {
		s.toReferrer(MailNotice, news, key, func(v *View) { v.Quote = ev.Text })
		return
	}
	i := s.in.PartyAt(ev.By)
	if i == NoParty {
		return
	}
	s.toParty(MailNotice, i, s.now, string(news)+"/"+key, func(v *View) {
		v.News = news
		v.Why = ""
		if s.in.Parties[i].Consent != ConsentAsked {
			v.Until = time.Time{}
		}
	})
	if !s.in.IntroducedAt.IsZero() && len(s.mails) > 0 {
		s.mails[len(s.mails)-1].Question = AskCheckIn
	}
	if news == NewsUndone {
		s.notice(NewsTakenBack, i, "")
	}
}
