package intent

import (
	"fmt"

	"github.com/twoyes/twoyes/workflow"
)

// How likely the model has to find a reading of the rules for it to be believed: the less, the surer they are. The
// figures were chosen on one half of our own labelled replies; the other half measures them.
const (
	certainly  = 0.955 // a confidence of the rules
	firmly     = 0.9
	fairly     = 0.78
	ifFirm     = 0.08
	ifFair     = 0.10
	ifFaint    = 0.40
	ifYes      = 0.10 // a consent, however sure they are
	alone      = 0.80 // of a meaning that they do not see
	aloneToEnd = 0.93 // of one that ends something
)

// weigh brings together what the rules read and how likely the model finds each meaning. The rules lead: the model
// holds them back where it finds their reading unlikely, and speaks where they see nothing. It never finds a consent
// or a stop by itself: nobody is introduced, and nobody silenced, by a guess.
func weigh(rules workflow.Reading, likely map[string]float64) workflow.Reading {
	if likely == nil {
		return rules
	}
	best, p := workflow.Unclear, 0.0
	for label, share := range likely {
		if share > p || share == p && label < string(best) {
			best, p = workflow.Intent(label), share
		}
	}
	read := rules
	switch {
	case rules.Intent != workflow.Unclear:
		// What it has never seen for this question it knows nothing of.
		if share, known := likely[string(rules.Intent)]; known && share < believable(rules) {
			read = unclear(rules.Confidence, rules.Evidence...)
		}
	case rules.Confidence > 0:
		// What they found and left unclear all the same is a contradiction or a doubt, which counting words does not see.
	case speaksFor(best) && p >= needed(best):
		read.Intent, read.Confidence = best, p
	}
	read.Evidence = append(read.Evidence, fmt.Sprintf("likeliest by the words: %s (%.2f)", best, p))
	return read
}

func believable(rules workflow.Reading) float64 {
	least := ifFaint
	switch {
	case rules.Intent == workflow.Stop:
		return 0 // their phrases for it are narrow, and a stop that is missed is worse than one too many
	case rules.Confidence >= certainly:
		return 0
	case rules.Confidence >= firmly && harmless(rules.Intent):
		return 0
	case rules.Confidence >= firmly:
		least = ifFirm
	case rules.Confidence >= fairly:
		least = ifFair
	}
	if rules.Intent == workflow.Yes {
		least = max(least, ifYes)
	}
	return least
}

// harmless reports whether acting on a meaning that was not meant costs a mail, and no more.
func harmless(i workflow.Intent) bool {
	switch i { //nolint:exhaustive // the others change something
	case workflow.Help, workflow.Status, workflow.Undo, workflow.Correct, workflow.Nudge, workflow.Sent:
		return true
	}
	return false
}

// speaksFor reports whether the model may find a meaning by itself.
func speaksFor(i workflow.Intent) bool {
	switch i { //nolint:exhaustive // the others ask for nothing that cannot be mended by a question
	case workflow.Unclear, workflow.Yes, workflow.Stop, workflow.Cadence:
		return false
	}
	return true
}

func needed(i workflow.Intent) float64 {
	switch i { //nolint:exhaustive // the others end nothing
	case workflow.Cancel, workflow.Won, workflow.Lost:
		return aloneToEnd
	}
	return alone
}
