package workflow

import (
	"strings"
	"time"
)

// State is where an introduction stands.
type State string

// The states, in the order in which an introduction may pass through them.
const (
	Clarifying State = "clarifying" // the referrer was asked who is meant
	Asking     State = "asking"     // the parties are being asked
	Introduced State = "introduced"
	Connected  State = "connected"   // they are in touch
	Progress   State = "in_progress" // something is coming of it
	StateWon   State = "won"
	StateLost  State = "lost"
	Declined   State = "declined"
	Expired    State = "expired"
	Stalled    State = "stalled"
	Cancelled  State = "cancelled"
)

// States lists every state.
var States = []State{Clarifying, Asking, Introduced, Connected, Progress, StateWon, StateLost, Declined, Expired, Stalled, Cancelled}

// Consent is a party's word on being introduced.
type Consent string

// The consents.
const (
	ConsentNone    Consent = "none"  // not asked
	ConsentGiven   Consent = "given" // they asked for the introduction themselves
	ConsentAsked   Consent = "asked" // asked, no answer yet
	ConsentYes     Consent = "yes"
	ConsentNo      Consent = "no"
	ConsentLater   Consent = "later"   // asks to be asked again
	ConsentExpired Consent = "expired" // did not answer in time
)

// Outcome is what a party says came of an introduction.
type Outcome string

// The outcomes, from the least to the furthest.
const (
	OutcomeNone       Outcome = "none"
	OutcomeNoContact  Outcome = "no_contact"
	OutcomeNotYet     Outcome = "not_yet"
	OutcomeScheduled  Outcome = "scheduled"
	OutcomeMet        Outcome = "met"
	OutcomeInProgress Outcome = "in_progress"
	OutcomeLost       Outcome = "lost"
	OutcomeWon        Outcome = "won"
)

// Origin is how an introduction came to twoyes.
type Origin string

// The origins.
const (
	OriginBCC     Origin = "bcc"     // the referrer introduced them and put the mailbox in BCC
	OriginRequest Origin = "request" // the referrer asks us to ask
	OriginForward Origin = "forward" // the referrer forwards somebody's wish to be introduced
)

// TimerKind names something that happens when a time has come.
type TimerKind string

// The timers.
const (
	TimerReminder    TimerKind = "reminder"
	TimerExpiry      TimerKind = "expiry"        // a question closes
	TimerAskAgain    TimerKind = "ask-again"     // a party said later
	TimerNotNow      TimerKind = "not-this-time" // a party who said yes is told that it will not be
	TimerCheckIn     TimerKind = "check-in"
	TimerStalled     TimerKind = "stalled"
	TimerClose       TimerKind = "close"
	TimerDigest      TimerKind = "digest"      // a referrer's status
	TimerReport      TimerKind = "report"      // an operator's monthly report
	TimerConfirm     TimerKind = "confirm"     // a sender is asked about mail that is held
	TimerUndelivered TimerKind = "undelivered" // a mail to a party was refused for good
	TimerReward      TimerKind = "reward"      // the operator is asked whether what is owed was given
	TimerAsk         TimerKind = "ask"         // a happy client is asked whom they know
)

// Timer is due at a time. Party is the position of the party it is about, or NoParty.
type Timer struct {
	Kind  TimerKind
	Party int
	At    time.Time
	Data  string // for TimerUndelivered: what the server said
	Dead  bool   // for TimerUndelivered: the address does not exist
}

// NoParty is the position of nobody.
const NoParty = -1

// Introduction is one referral, from the mail that began it to its outcome.
type Introduction struct {
	ID       int64
	Ref      string // R-7F3K
	State    State
	Origin   Origin
	Referrer Address
	Parties  []Party
	Subject  string // of the mail that began it
	Why      string // the referrer's words
	Value    *Money // what it was worth, when a party said so
	Language string // that the referrer wrote in (ISO 639-1); empty when it cannot be told

	CreatedAt    time.Time
	UpdatedAt    time.Time
	StateAt      time.Time // when it came into its state
	IntroducedAt time.Time // zero before the introduction
	LastSignAt   time.Time // the last sign of life from a party, or the introduction itself
	// QuestionClosesAt is when the question that ended the asking would have closed: the moment at which a party
	// who said yes may learn of it. Zero while asking.
	QuestionClosesAt time.Time
	ClosedAt         time.Time // when twoyes stopped following it; zero until then

	Clarified  int     // how often the referrer was asked who is meant
	ThankedMet bool    // the referrer was thanked for their having met
	Disputed   bool    // a contradiction was put to the referrer
	Told       Outcome // how far the referrer says that it came; empty when they said nothing of it

	Rewards []Reward
	Timers  []Timer

	// About is what is known of the referrer as a person; it is kept with them.
	About Profile `json:"-"`
}

// Party is one of the people introduced.
type Party struct {
	Address
	Consent    Consent
	AskedAt    time.Time // when the question now open was sent, or is to be
	ClosesAt   time.Time // when that question closes
	LaterUntil time.Time // for ConsentLater
	Rounds     int       // how often the question was put anew
	Verifying  bool      // a yes came that may not be theirs, and they were asked

	Outcome  Outcome
	Said     string // their last words about how it went
	CheckIns int    // check-ins sent
	Silent   int    // check-ins in a row without an answer
	Unclear  int    // answers in a row that were not understood

	LetDown  bool // they were told that it will not be
	Inquired bool // a question of theirs was passed on to the referrer, and not answered yet

	Suggested Address // the colleague whom they named to be asked in their place; empty when they named nobody

	CheckedInAt time.Time // when the last check-in was sent, or is to be

	Zone *time.Location `json:"-"` // where they are; nil for the zone of the rules
	Kind string         `json:"-"` // of contact: client, partner, supplier, colleague; empty when nobody said

	// Unreachable is set when they are not written to any more: their address does not work, or they said stop.
	Unreachable bool
}

// Agreed reports whether the party may be introduced.
func (p Party) Agreed() bool { return p.Consent == ConsentYes || p.Consent == ConsentGiven }

// Open reports whether the introduction can still come to something.
func (s State) Open() bool {
	switch s {
	case Clarifying, Asking, Introduced, Connected, Progress, Stalled:
		return true
	case StateWon, StateLost, Declined, Expired, Cancelled:
		return false
	}
	return false
}

// Met reports whether the parties have been introduced and the introduction is still followed.
func (s State) following() bool {
	switch s {
	case Introduced, Connected, Progress, Stalled:
		return true
	case Clarifying, Asking, StateWon, StateLost, Declined, Expired, Cancelled:
		return false
	}
	return false
}

// People lists the parties.
func (in Introduction) People() []Address {
	people := make([]Address, len(in.Parties))
	for i, p := range in.Parties {
		people[i] = p.Address
	}
	return people
}

// PartyAt returns the position of the party with this address, or NoParty.
func (in Introduction) PartyAt(email string) int {
	for i, p := range in.Parties {
		if p.Email == email {
			return i
		}
	}
	return NoParty
}

// Names reports whether a text names one of the parties but the one with this address, by the first name.
func (in Introduction) Names(text, but string) bool {
	for _, p := range in.Parties {
		first, _, _ := strings.Cut(strings.ToLower(p.Name), " ")
		if p.Email != but && first != "" && containsWord(strings.ToLower(text), first) {
			return true
		}
	}
	return false
}

// Next returns what happens next between the parties and the referrer. The day on which twoyes stops following an
// introduction counts only when nothing else is planned.
func (in Introduction) Next() Next {
	var next Next
	for _, t := range in.Timers {
		if t.Kind == TimerReward || t.Kind == TimerAsk {
			continue
		}
		sooner := next.At.IsZero() || t.At.Before(next.At)
		if next.What == TimerClose {
			sooner = true
		}
		if t.Kind == TimerClose && !next.At.IsZero() {
			continue
		}
		if sooner {
			next = Next{What: t.Kind, At: t.At}
		}
	}
	return next
}

// clone returns a copy that shares nothing with in that a step changes.
func (in Introduction) clone() Introduction {
	in.Parties = append([]Party(nil), in.Parties...)
	in.Rewards = append([]Reward(nil), in.Rewards...)
	in.Timers = append([]Timer(nil), in.Timers...)
	return in
}
