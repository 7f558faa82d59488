package intent

import (
	"math/bits"

	"github.com/twoyes/twoyes/workflow"
)

// signal is what a phrase speaks for: an intent, by its own name, or one of the modifiers below.
type signal string

// The signals that are intents of the same name.
const (
	sigYes        = signal(workflow.Yes)
	sigNo         = signal(workflow.No)
	sigLater      = signal(workflow.Later)
	sigAsk        = signal(workflow.Inquiry)
	sigScheduled  = signal(workflow.Scheduled)
	sigMet        = signal(workflow.Met)
	sigNotYet     = signal(workflow.NotYet)
	sigNoContact  = signal(workflow.NoContact)
	sigInProgress = signal(workflow.InProgress)
	sigWon        = signal(workflow.Won)
	sigLost       = signal(workflow.Lost)
	sigCancel     = signal(workflow.Cancel)
	sigCorrect    = signal(workflow.Correct)
	sigNudge      = signal(workflow.Nudge)
	sigUndo       = signal(workflow.Undo)
	sigSent       = signal(workflow.Sent)
	sigStop       = signal(workflow.Stop)
	sigWrong      = signal(workflow.WrongPerson)
	sigHelp       = signal(workflow.Help)
	sigStatus     = signal(workflow.Status)
	sigThanks     = signal(workflow.Thanks)
)

// The signals that are no intents.
const (
	sigWeekly  signal = "weekly"
	sigMonthly signal = "monthly"
	sigNever   signal = "never"
	sigRhythm  signal = "another rhythm" // daily, every two weeks: understood, but not on offer

	sigNot     signal = "negation"
	sigIf      signal = "condition"
	sigHedge   signal = "hedge"
	sigBut     signal = "contrast"
	sigWill    signal = "future"    // will sign, about to sign
	sigAway    signal = "absence"   // words of automatic replies
	sigIrony   signal = "irony"     // a rolled eye, "thanks a bunch"
	sigNothing signal = "idiom"     // hides what it covers, such as "not only"
	sigSelf    signal = "rhetoric"  // a yes in the form of a question: "why not?"
	sigMeeting signal = "a meeting" // a call, a coffee: with a date it is scheduled
)

// context is the set of questions under which a phrase counts.
type context uint8

const (
	optIn context = 1 << iota
	checkIn
	referrer
	anyContext = optIn | checkIn | referrer
)

const contexts = 3

// number counts single contexts from 0.
func (c context) number() int { return bits.TrailingZeros8(uint8(c)) }

// group is phrases of one meaning and one weight. Phrases are separated by semicolons or line ends; pattern.go says
// how they are written. The weight is roughly how often the phrase alone would mean the signal.
type group struct {
	sig     signal
	in      context
	weight  float64
	phrases string
}

// language is all that is known of a language. Word lists are separated by spaces.
type language struct {
	code string

	common   string            // frequent words, to tell languages apart
	rewrite  map[string]string // spellings and contractions, to the form that the phrases use
	negators string            // single words that negate what follows
	// negatesBack: the negation often stands after the verb (de, nl), so that it reaches back as well.
	negatesBack bool
	cuts        string // words at which the reach of a negation ends: and, because
	contrasts   string // but, however
	groups      []group

	greetings string // first words of a greeting line
	signoffs  string // phrases that are a sign-off line of their own, or with a name behind
	dates     dateWords
}

const languageCount = 7

func languages() [languageCount]*language {
	return [languageCount]*language{&english, &german, &french, &spanish, &dutch, &italian, &portuguese}
}

// everyLanguage holds what needs no language.
var everyLanguage = []group{
	{sigYes, optIn | checkIn, 0.9, "👍; ✅; 👌; ✔; 💯; ^ ok; ^ okay"},
	{sigNo, optIn | checkIn, 0.85, "👎; 🙅; ❌"},
	{sigIrony, anyContext, 0.9, "🙄; 😒; 🙃; /s $$"},
	{sigThanks, anyContext, 0.8, "🙏; ❤"},
	{sigThanks, referrer, 0.7, "👍; 👌; ✅; 🎉; ok; okay; super; top; perfect"},
	{sigWon, checkIn, 0.7, "🍾; 🥂"},
}
