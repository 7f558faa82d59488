package intent

import (
	"fmt"
	"slices"

	"github.com/twoyes/twoyes/mailin/intent/model"
	"github.com/twoyes/twoyes/workflow"
)

// How sure the model has to be of a meaning, by what the rules make of the same text: it sees what they saw among its
// hints, so that it is the judge of them. make model prints how often it is right when it is that sure about a text that
// nobody has written rules from.
const (
	ifAgreed   = 0.70      // they read the same
	ifPlain    = 0.10      // they read the same, surely, and nothing else is said
	ifUnseen   = Threshold // they see nothing
	ifDoubted  = 0.85      // they see a contradiction or a doubt
	ifOpposed  = 0.93      // they read something else
	ifEnding   = 0.70      // of what ends an introduction, at least
	ifStopping = 0.30      // of a stop that they read: missing one is worse than one too many
	stopUnseen = 0.97      // of a stop that they do not see: it silences somebody for good

	// Of a yes, for nobody is introduced by a guess.
	yesPlain   = Threshold // that they read, and nothing else is said
	yesAgreed  = 0.93      // that they read, beside other words
	yesWord    = 0.98      // that is a mere word, such as "sure", beside others
	yesDoubted = 0.97      // that they see, but find faint among so much else
	yesDespite = 0.99      // that they see beside a "but" or a "not" which may turn it round
)

// Decide brings together what the rules read in a text and how likely a model finds each of its meanings. Under what is
// needed the reading is unclear, and a person is asked.
func Decide(rules workflow.Reading, typed Typed, likely map[string]float64) workflow.Reading {
	read := decide(rules, typed, likely)
	if slices.Contains(typed.denied, read.Intent) {
		return unclear(0.5, append(slices.Clip(read.Evidence), "but it is said not to, or asked when")...)
	}
	return read
}

func decide(rules workflow.Reading, typed Typed, likely map[string]float64) workflow.Reading {
	if typed.Text == "" || typed.settled || likely == nil {
		return rules
	}
	if _, known := likely[string(rules.Intent)]; !known && rules.Intent != workflow.Unclear && rules.Confidence >= firm {
		return rules // nobody has taught the model that this may be said here
	}
	likeliest, p := model.Likeliest(likely)
	best := workflow.Intent(likeliest)
	if share := likely[string(rules.Intent)]; typed.says(nothingElse) && rules.Confidence >= firm && share >= ifPlain && !neverPlain(rules.Intent) {
		return rules
	}
	evidence := append(slices.Clip(rules.Evidence), fmt.Sprintf("likeliest by the words: %s (%.2f)", best, p))
	if rules.Intent == workflow.Stop && likely[string(workflow.Stop)] >= ifStopping {
		best, p = workflow.Stop, max(rules.Confidence, p)
	}
	if best == workflow.Unclear || p < needed(best, rules, typed) {
		return unclear(p, evidence...)
	}
	return typed.named.in(workflow.Reading{Intent: best, Confidence: p, Evidence: evidence})
}

// neverPlain names what is not taken from the rules alone, however plainly it is said.
func neverPlain(i workflow.Intent) bool {
	return i == workflow.Unclear || i == workflow.Yes || i == workflow.Stop
}

// says reports whether a hint was seen.
func (typed Typed) says(hint string) bool { return slices.Contains(typed.Hints, hint) }

// surely is a confidence that the rules have in phrases, and not in words such as "yes".
const surely = 0.95

// never is more than any model is sure.
const never = 2

// needed is how sure the model has to be of a meaning.
func needed(best workflow.Intent, rules workflow.Reading, typed Typed) float64 {
	agreed := rules.Intent == best
	unseen := rules.Intent == workflow.Unclear && rules.Confidence == 0
	doubted := rules.Intent == workflow.Unclear && !unseen
	least := ifOpposed
	switch {
	case best == workflow.Yes:
		return neededOfYes(agreed, doubted, rules.Confidence, typed)
	case agreed:
		least = ifAgreed
	case unseen && best == workflow.Stop:
		return stopUnseen
	case unseen:
		least = ifUnseen
	case doubted && best == workflow.Thanks: // "ok, thanks"
		return never
	case doubted:
		least = ifDoubted
	}
	switch best { //nolint:exhaustive // the others can be mended by an answer
	case workflow.Won, workflow.Lost, workflow.Cancel:
		return max(least, ifEnding)
	}
	return least
}

// neededOfYes is never where the rules see no yes at all, or a condition, a hedge or a refusal beside it.
func neededOfYes(agreed, doubted bool, confidence float64, typed Typed) float64 {
	switch {
	case typed.says(notAYes):
		return never
	case agreed && typed.plain:
		return yesPlain
	case agreed && confidence < surely:
		return yesWord
	case agreed:
		return yesAgreed
	case doubted && !typed.disputed && typed.turned:
		return yesDespite
	case doubted && !typed.disputed:
		return yesDoubted
	}
	return never
}
