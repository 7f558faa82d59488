package workflow

import (
	"fmt"
	"slices"
	"time"
)

// Event is something that happened to an introduction.
type Event interface{ event() }

// Captured is the mail that began an introduction.
type Captured struct {
	Mail      Incoming
	FirstTime bool // the referrer's first
	Cadence   string
	DigestAt  time.Time // when the referrer's next status comes; zero when none will
	Zones     Zones
}

// Zones says where people are, by their addresses, as far as it is known.
type Zones map[string]*time.Location

// CapturedAgain is a mail from the referrer that names the people of an introduction that exists already.
type CapturedAgain struct{ Mail Incoming }

// Clarified is the referrer's answer to the question who is meant.
type Clarified struct {
	Mail     Incoming
	Cadence  string
	DigestAt time.Time
	Zones    Zones
}

// Answered is a party's answer to a question.
type Answered struct {
	Party     int
	Question  Question
	Reading   Reading
	Text      string // their words, safe to quote
	MessageID string
	From      string // the address that it came from
	// People are those whom the text names with their addresses and who have no part in the introduction yet.
	People []Address
	// Genuine is set when it came from the address that was asked, and no authentication of it failed.
	Genuine bool
}

// words are what may be quoted as the party's: nothing where somebody else may have written it in their name.
func (ev Answered) words() string {
	if !ev.Genuine {
		return ""
	}
	return ev.Text
}

// Instructed is a word from the referrer about this introduction.
type Instructed struct {
	Reading   Reading
	Text      string
	People    []Address // whom the text names with their addresses
	MessageID string
	// Instead is set when it answers whether a colleague is to be asked in the place of a party.
	Instead bool
}

// Superseded says that the people of an unclear introduction have one of their own already.
type Superseded struct{ MessageID string }

// InTouch is mail between the parties that twoyes was sent a copy of.
type InTouch struct {
	Party     int
	MessageID string
}

// Bounced says that a mail to a party did not get through. Dead is set when the address does not exist
// (RFC 3463 §3.2: 5.1.x), which no retry will change.
type Bounced struct {
	Party      int
	Dead       bool
	Diagnostic string
	MessageID  string
}

// Stopped says that somebody wants no more mail.
type Stopped struct {
	Email     string
	MessageID string
}

// Due is a timer whose time has come. Standing is what is known of the party whom an ask is for.
type Due struct {
	Timer    Timer
	Standing Standing
}

func (Captured) event()      {}
func (CapturedAgain) event() {}
func (Clarified) event()     {}
func (Answered) event()      {}
func (Instructed) event()    {}
func (Superseded) event()    {}
func (InTouch) event()       {}
func (Bounced) event()       {}
func (Stopped) event()       {}
func (Due) event()           {}

// Record is one line of an introduction's history.
type Record struct {
	Kind      string
	By        string // an address, or "twoyes"
	MessageID string
	Data      map[string]string
}

// Result is what a step comes to: the introduction as it is now, and what is to be done about it.
type Result struct {
	Introduction Introduction
	Mails        []Mail
	Records      []Record
	// Aside is set when the mail that caused the step needs a person to look at it: it says why.
	Aside string
	// Undoable is the address of whoever can take the step back with a word; empty when nobody can.
	Undoable string
	// Anew are the people of an introduction that is to begin in the place of this one, as the referrer wants it.
	Anew []Address
	// Settled is set when something changed that nobody can take back, and with it all that was changed before.
	Settled bool
}

// Step decides what an event does to an introduction. It is pure: the same input gives the same output, and the
// input is not changed. An event that does not fit the state is no error; it is recorded and changes nothing.
func Step(in Introduction, ev Event, now time.Time, rules Rules) Result {
	s := &step{in: in.clone(), now: now, rules: rules}
	before := in.State
	switch ev := ev.(type) {
	case Captured:
		s.captured(ev)
	case CapturedAgain:
		s.capturedAgain(ev)
	case Clarified:
		s.clarified(ev)
	case Answered:
		s.answered(ev)
	case Instructed:
		s.instructed(ev)
	case Superseded:
		s.cancel(s.in.Referrer.Email, ev.MessageID)
	case InTouch:
		s.inTouch(ev)
	case Bounced:
		s.bounced(ev)
	case Stopped:
		s.stopped(ev)
	case Undone:
		s.undone(ev)
	case Replied:
		s.replied(ev)
	case Given:
		s.given(ev)
	case Due:
		s.due(ev)
	}
	if s.in.State != before {
		s.in.StateAt = now
	}
	if len(s.records) > 0 {
		s.in.UpdatedAt = now
		s.followOrClose()
	}
	s.planReward()
	return Result{
		Introduction: s.in, Mails: s.mails, Records: s.records, Aside: s.aside, Anew: s.anew,
		Undoable: s.undoable, Settled: s.undoable == "" && changed(in, s.in) && (in.State != Cancelled || s.in.State != Cancelled),
	}
}

// changed reports whether the state, or what a party said, or who the parties are is another than before.
func changed(before, after Introduction) bool {
	return before.State != after.State || !slices.EqualFunc(before.Parties, after.Parties, func(a, b Party) bool {
		return a.Email == b.Email && a.Consent == b.Consent && a.Outcome == b.Outcome
	})
}

// step is a Step at work.
type step struct {
	in      Introduction
	now     time.Time
	rules   Rules
	mails   []Mail
	records []Record
	aside   string
	anew    []Address
	// undoable is whose word was taken, and may be taken back.
	undoable string
}

// followOrClose plans the day on which twoyes stops following the introduction, counted from this event.
func (s *step) followOrClose() {
	if !s.in.ClosedAt.IsZero() {
		return
	}
	s.clearTimers(TimerClose, NoParty)
	if !s.in.State.Open() {
		s.in.ClosedAt = s.now
		return
	}
	if s.in.State.following() {
		s.timer(TimerClose, NoParty, s.rules.Calendar.After(s.now, s.rules.CloseAfter))
	}
}

func (s *step) record(kind, by, messageID string, data map[string]string) {
	s.records = append(s.records, Record{Kind: kind, By: by, MessageID: messageID, Data: data})
}

// timer plans something, replacing what was planned of the same kind for the same party.
func (s *step) timer(kind TimerKind, party int, at time.Time) {
	s.clearTimers(kind, party)
	s.in.Timers = append(s.in.Timers, Timer{Kind: kind, Party: party, At: at})
}

func (s *step) clearTimers(kind TimerKind, party int) {
	s.keepTimers(func(t Timer) bool { return t.Kind != kind || t.Party != party })
}

func (s *step) clearPartyTimers(party int) {
	s.keepTimers(func(t Timer) bool { return t.Party != party })
}

func (s *step) keepTimers(keep func(Timer) bool) {
	kept := s.in.Timers[:0]
	for _, t := range s.in.Timers {
		if keep(t) {
			kept = append(kept, t)
		}
	}
	s.in.Timers = kept
}

// due handles a timer. It is taken off the list first: a handler that wants it again plans it again.
func (s *step) due(ev Due) {
	t := ev.Timer
	s.clearTimers(t.Kind, t.Party)
	if t.Party != NoParty && (t.Party < 0 || t.Party >= len(s.in.Parties)) {
		return
	}
	switch t.Kind {
	case TimerReminder:
		s.remind(t.Party)
	case TimerExpiry:
		s.expire(t.Party)
	case TimerAskAgain:
		s.askAgain(t.Party)
	case TimerNotNow:
		s.notThisTime(t.Party)
	case TimerCheckIn:
		s.checkIn(t.Party)
	case TimerStalled:
		s.stall()
	case TimerClose:
		s.in.ClosedAt = s.now
		s.in.Timers = nil
		s.record("closed", "twoyes", "", nil)
	case TimerUndelivered:
		s.bounced(Bounced{Party: t.Party, Dead: t.Dead, Diagnostic: t.Data})
	case TimerReward:
		s.remindOfReward()
	case TimerAsk:
		s.askClient(t.Party, ev.Standing)
	case TimerDigest, TimerReport, TimerConfirm:
		// These belong to a person, not to an introduction.
	}
}

// toReferrer writes to the referrer. The key is made unique by what happened and to whom.
func (s *step) toReferrer(kind MailKind, news News, key string, fill func(*View)) {
	v := s.view(s.in.Referrer)
	v.News = news
	v.Parties = s.partyViews()
	v.Next = s.in.Next()
	if fill != nil {
		fill(&v)
	}
	s.mails = append(s.mails, Mail{
		Kind: kind, To: s.in.Referrer, Question: AskRefer, NotBefore: s.now,
		Key: fmt.Sprintf("%s/%s/%s", kind, news, key), View: v,
	})
}

// notice tells the referrer about a party.
func (s *step) notice(news News, party int, quote string) {
	key := fmt.Sprintf("%d/%d", party, s.now.UnixMicro())
	s.toReferrer(MailNotice, news, key, func(v *View) {
		v.Quote = quote
		if party != NoParty {
			p := s.in.Parties[party]
			v.Person, v.Until, v.Others = p.Address, p.LaterUntil, s.others(party, true)
		}
	})
}

// view starts a view of the introduction for a reader, with nothing in it that only some may see.
func (s *step) view(reader Address) View {
	return View{
		Ref: s.in.Ref, To: reader, Referrer: s.in.Referrer, Subject: s.in.Subject, Why: s.in.Why,
	}
}

func (s *step) partyViews() []PartyView {
	views := make([]PartyView, len(s.in.Parties))
	for i, p := range s.in.Parties {
		views[i] = PartyView{Address: p.Address, Consent: p.Consent, Outcome: p.Outcome}
	}
	return views
}

// others lists the parties but one, without their addresses unless they may be shown.
func (s *step) others(party int, withEmail bool) []Address {
	var out []Address
	for i, p := range s.in.Parties {
		if i == party {
			continue
		}
		a := p.Address
		if !withEmail {
			a.Email = ""
		}
		out = append(out, a)
	}
	return out
}
