package workflow

import (
	"strings"
	"time"
)

// Address is a mailbox with the name its owner goes by. Email is an addr-spec (RFC 5322 §3.4.1) in
// lower case; Name may be empty.
type Address struct {
	Name  string `json:"name"`
	Email string `json:"email"`
}

// WithoutDetail is an address without the detail behind a plus sign (RFC 5233), to compare people by: what goes for an
// address goes for it with a detail. Mail is never sent to it.
func WithoutDetail(email string) string {
	local, domain, _ := strings.Cut(email, "@")
	local, _, _ = strings.Cut(local, "+")
	return local + "@" + domain
}

// Kind says what sort of mail arrived.
type Kind string

// The kinds of mail, as `twoyes inspect` prints them.
const (
	KindIntroduction Kind = "introduction" // people introduced to each other, the mailbox in BCC or Cc
	KindRequest      Kind = "request"      // the referrer asks us to ask both sides
	KindReply        Kind = "reply"        // an answer to a mail of ours, or to a thread we are in
	KindBounce       Kind = "bounce"       // a delivery status notification (RFC 3464) or an older form of it
	KindAutoReply    Kind = "auto_reply"   // out of office and other automatic answers (RFC 3834)
	KindList         Kind = "list"         // mail from a list or a newsletter (RFC 2919, RFC 2369)
	KindCommand      Kind = "command"      // help, status, stop … in plain words
	KindUnclear      Kind = "unclear"      // a person wrote, but who is meant is unclear
	KindUnparseable  Kind = "unparseable"  // not a mail that can be read
)

// Question is what a mail of ours asked; the meaning of an answer depends on it.
type Question string

// The questions that mails of ours ask.
const (
	AskNothing Question = "none"
	AskOptIn   Question = "opt-in"   // would you like to meet?
	AskCheckIn Question = "check-in" // did you meet, and what came of it?
	AskRefer   Question = "referrer" // anything that a referrer may answer to a receipt or a notice
	AskDigest  Question = "digest"   // one line an introduction
	AskAnswer  Question = "answer"   // a question of a party that only the referrer can answer
	AskInstead Question = "instead"  // shall a colleague be asked in the place of a party?
	AskConfirm Question = "confirm"  // was this mail really yours?
	AskIdeal   Question = "ideal"    // how does one recognise a good introduction for you?
	AskGift    Question = "gift"     // what would you like as a thank-you?
	AskReward  Question = "reward"   // was what is owed given?
	AskClient  Question = "ask"      // do you know somebody like our ideal client?
)

// Intent is what an answer means.
type Intent string

// The intents, as `twoyes inspect` prints them.
const (
	Yes         Intent = "yes"
	No          Intent = "no"
	Later       Intent = "later"
	Inquiry     Intent = "question"
	Scheduled   Intent = "scheduled"
	Met         Intent = "met"
	NotYet      Intent = "not_yet"
	NoContact   Intent = "no_contact"
	InProgress  Intent = "in_progress"
	Won         Intent = "won"
	Lost        Intent = "lost"
	Cancel      Intent = "cancel"
	Correct     Intent = "correct"
	Nudge       Intent = "nudge"
	Undo        Intent = "undo"
	Cadence     Intent = "cadence"
	Sent        Intent = "sent"
	Stop        Intent = "stop"
	WrongPerson Intent = "wrong_person"
	Help        Intent = "help"
	Status      Intent = "status"
	Thanks      Intent = "thanks"
	Unclear     Intent = "unclear"
)

// Money is an amount in plain digits ("12000.00") and an ISO 4217 currency, which may be empty.
type Money struct {
	Amount   string `json:"amount"`
	Currency string `json:"currency"`
}

// Number is the amount without its currency.
func (m Money) Number() Money { return Money{Amount: m.Amount} }

// Reading is what a reply was understood to say. An Intent other than Unclear is one that twoyes acts on.
type Reading struct {
	Intent     Intent
	Confidence float64   // 0 to 1
	Value      *Money    // for Won, when an amount was named
	Until      time.Time // for Later and Scheduled, the day named at midnight UTC; zero when none was
	Cadence    string    // for Cadence: "weekly", "monthly", "never"; empty for another rhythm
	Evidence   []string  // why, for people to read
}

// Authentication is what is known of who really sent a mail (RFC 8601).
type Authentication struct {
	OK     bool   // the From domain is vouched for
	Failed bool   // a trusted result says that it is not
	By     string // "dmarc", "dkim", "spf" or "none"
	Domain string // the domain vouched for
}

// BounceRecipient is one recipient of a delivery status notification (RFC 3464 §2.3).
type BounceRecipient struct {
	Email      string `json:"email"`
	Action     string `json:"action"` // failed, delayed, delivered, relayed or expanded
	Status     string `json:"status"` // RFC 3463, such as 5.1.1; may be empty
	Diagnostic string `json:"diagnostic"`
}

// Bounce is what a delivery status notification reports.
type Bounce struct {
	Recipients        []BounceRecipient
	OriginalMessageID string // of the mail that bounced, without brackets; may be empty
}

// Missing says why an introduction could not be understood.
type Missing string

// What can be missing from an introduction or a request.
const (
	MissingNothing Missing = ""
	MissingPeople  Missing = "people"   // nobody to introduce was found
	MissingOther   Missing = "other"    // only one person was found
	MissingEmail   Missing = "email"    // people are named, but an address is missing
	TooManyPeople  Missing = "too_many" // more than MaxParties
	WhoIsMeant     Missing = "who"      // several readings are possible
)

// MaxParties is how many people one introduction may name; a mail that names more is asked back.
const MaxParties = 6

// Incoming is one mail as it was understood, before anything is known of the introductions that exist.
type Incoming struct {
	Kind       Kind
	From       Address
	To, Cc     []Address
	MessageID  string   // without brackets; empty when the mail has none
	InReplyTo  []string // without brackets, In-Reply-To first, then References from the newest to the oldest
	Subject    string
	Date       time.Time // as the sender claims; for display only
	ReceivedAt time.Time // INTERNALDATE (RFC 9051 §2.3.3)

	Text      string    // what they typed, without quotes and signature
	Language  string    // of Text (ISO 639-1), for the mail that begins an introduction; empty when it cannot be told
	Parties   []Address // the people to be introduced
	Consented []string  // addresses among Parties whose owner asked for the introduction
	Missing   Missing   // for KindUnclear: what to ask for
	Details   []string  // subaddress details (RFC 5233) of the mailbox that the mail was addressed to

	Auth   Authentication
	Bounce Bounce
	// Complaint is the Message-ID of the mail that a complaint is about (RFC 5965), without brackets; empty for other mail.
	Complaint string
	Reason    string // why it is of this kind, for people to read
	// Unsure is set when only the words make it a KindAutoReply: no header and no subject says so.
	Unsure bool
}

// NoSuchAddress reports whether an enhanced status code (RFC 3463 §3.2) says that the recipient does not exist.
// Others of the class 5.1.x speak of the sender.
func NoSuchAddress(status string) bool {
	switch status {
	case "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10":
		return true
	}
	return false
}
