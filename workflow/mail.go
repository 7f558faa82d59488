package workflow

import "time"

// MailKind names a mail that twoyes sends; it is the value of the header Twoyes-Kind.
type MailKind string

// The mails that twoyes sends.
const (
	MailReceipt      MailKind = "receipt"
	MailConfirm      MailKind = "confirm"
	MailClarify      MailKind = "clarify"
	MailOptIn        MailKind = "opt-in"
	MailReminder     MailKind = "reminder"
	MailIntroduction MailKind = "introduction"
	MailNotThisTime  MailKind = "not-this-time"
	MailCheckIn      MailKind = "check-in"
	MailNotice       MailKind = "notice"
	MailDigest       MailKind = "digest"
	MailThankYou     MailKind = "thank-you"
	MailReward       MailKind = "reward"
	MailReturnFavour MailKind = "return-favour"
	MailAsk          MailKind = "ask"
	MailReport       MailKind = "report"
	MailHelp         MailKind = "help"
	MailStopped      MailKind = "stopped"
)

// MailKinds lists every kind, in the order in which somebody would meet them.
var MailKinds = []MailKind{
	MailReceipt, MailConfirm, MailClarify, MailOptIn, MailReminder, MailIntroduction, MailNotThisTime,
	MailCheckIn, MailNotice, MailDigest, MailThankYou, MailReward, MailReturnFavour, MailAsk, MailReport, MailHelp,
	MailStopped,
}

// News tells apart the mails of one kind: what a notice reports, what a clarify asks for.
type News string

// What the mails of one kind can be about.
const (
	// receipt
	NewsIntroduced  News = "introduced"   // already introduced by the referrer; also a notice: the introduction was made
	NewsAsking      News = "asking"       // both are being asked
	NewsAskingOther News = "asking_other" // a forwarded request: only the other one is asked
	// confirm
	NewsSender  News = "sender"    // mail is held until its sender says that it was them
	NewsSaidYes News = "elsewhere" // a yes came that may not be theirs: from another address, or one that failed authentication
	// clarify; the values of Missing are used too
	NewsAnswer News = "answer" // an answer that was not understood
	// opt-in
	NewsAgain News = "again" // asked again at the time they named
	// check-in
	NewsFirst   News = "first"
	NewsSecond  News = "second"
	NewsOutcome News = "outcome" // they met: what came of it?
	// notice
	NewsPassed        News = "passed"        // somebody said no
	NewsColleague     News = "colleague"     // somebody names a colleague: shall they be asked instead?
	NewsLater         News = "later"         // somebody asks to be asked later
	NewsQuestion      News = "question"      // somebody asks something that only the referrer can answer
	NewsBounced       News = "bounced"       // an address does not work
	NewsUndelivered   News = "undelivered"   // a mail did not get through, though the address may be right
	NewsExpired       News = "expired"       // nobody answered in time
	NewsNoContact     News = "no_contact"    // one never heard from the other
	NewsLost          News = "lost"          // nothing came of it
	NewsStalled       News = "stalled"       // nobody says how it is going
	NewsWrongPerson   News = "wrong_person"  // not the person who was meant
	NewsUnclear       News = "unclear"       // an answer twice not understood: a person should look
	NewsLateAnswer    News = "late_answer"   // an answer to a question that was closed
	NewsContradiction News = "contradiction" // the parties do not say the same
	NewsCancelled     News = "cancelled"     // the referrer's cancel was done
	NewsCadence       News = "cadence"       // the referrer's weekly, monthly or never was done, or which it is to be is asked
	NewsUndone        News = "undone"        // the last change was taken back
	NewsNotUndone     News = "not_undone"    // there is nothing that could be taken back
	NewsTakenBack     News = "taken_back"    // a party took back their answer
	NewsAnswered      News = "answered"      // the referrer's answer to a party's question
	NewsNudged        News = "nudged"        // those who are waited for are reminded
	NewsNotNudged     News = "not_nudged"    // nobody can be reminded now
	NewsCorrected     News = "corrected"     // an address was set right
	NewsUnavailable   News = "unavailable"   // a wish that twoyes cannot fulfil
	NewsLimit         News = "limit"         // the daily limit was reached
	NewsTotal         News = "total"         // so many introductions were begun that no more are taken
	NewsIdeal         News = "ideal"         // what would a good introduction for them be?
	NewsGift          News = "gift"          // what would they like as a thank-you?
	NewsNoted         News = "noted"         // what they said of either was kept
	NewsNeverAsked    News = "never_asked"   // they will not be asked for referrals again
	// reward
	NewsOwed      News = "owed"
	NewsStillOwed News = "still_owed"
	NewsWithdrawn News = "withdrawn" // not owed after all
	// thank-you
	NewsMet News = "met"
	NewsWon News = "won"
)

// Mail is one mail that a step wants sent: to whom, why, and everything that its template may say.
// Whatever is in View may be read by the person it is sent to.
type Mail struct {
	Kind     MailKind
	To       Address
	Question Question // what an answer to this mail answers
	// NotBefore is when it may go at the earliest: quiet hours and weekends.
	NotBefore time.Time
	// Key makes the mail unique within its introduction (or its recipient, when it has none): a second mail with
	// the same key is never written.
	Key string
	// Once is set when its recipient gets such a mail once, whatever introduction it comes from.
	Once bool
	// Greets lists those who find themselves together in To: set for the introduction only. The referrer is in Cc.
	Greets []Address
	View   View
}

// View is what a template may say. What is not needed by a mail is left empty.
type View struct {
	News     News
	Ref      string // R-7F3K
	To       Address
	Referrer Address
	Parties  []PartyView // everybody introduced, in the order in which they were named
	// Others are the parties whom the recipient is to meet, or has met. Their Email is empty until both said yes.
	Others []Address
	// Person is the one whom the news is about.
	Person Address
	// Colleague is whom Person named to be asked in their place. Only the referrer may see it.
	Colleague Address
	// Subject is that of the mail answered; Why is what the referrer wrote; Quote is what somebody answered.
	// All three are text from outside, already freed of addresses where their owner has not agreed to be shown.
	Subject, Why, Quote string
	// Question is what had been asked, for a clarify.
	Question Question
	// Next is what happens next, and when.
	Next Next
	// Until is when the question closes (opt-in, reminder) or the day somebody named (later).
	Until time.Time
	// DigestAt is when the referrer's next status comes; zero when none will.
	DigestAt  time.Time
	Cadence   string // weekly, monthly or never
	FirstTime bool   // the first receipt explains how introductions are handled here
	Lines     []DigestLine
	Received  []DigestLine // introductions that were made to the recipient, as they may see them
	Held      []string     // subjects of the mail that waits for a confirm
	Limit     int
	Wish      Intent // for NewsUnavailable
	Gifts     []Reward
	// Ideal is whom the mail asks for: how one would recognise a good introduction for the referrer, in their words, or
	// the ideal client of the business. Preference is what the referrer would like as a thank-you.
	Ideal, Preference string
	Report            *Report // the operator's
}

// PartyView is a party as the referrer may see them.
type PartyView struct {
	Address
	Consent Consent
	Outcome Outcome
}

// Next is what happens next.
type Next struct {
	What TimerKind `json:"what"`
	At   time.Time `json:"at"`
}

// DigestLine is one introduction in a digest.
type DigestLine struct {
	Ref     string
	Parties []PartyView
	State   State
	// Step is how far it has come: 0 asking, 1 introduced, 2 in touch, 3 met or in progress, 4 came to something.
	Step    int
	Closed  bool
	Changed bool      // since the last digest
	Since   time.Time // when it came into this state
	Waiting []Address // who is being waited for
	Next    Next
	Quote   string  // the last words about how it went
	From    Address // who introduced them, for an introduction that was made to the recipient
}
