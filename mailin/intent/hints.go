package intent

import (
	"slices"
	"strconv"

	"github.com/twoyes/twoyes/workflow"
)

// Hints that are also asked for.
const (
	nothingElse = "nothing else is said" // every word of the text belongs to a phrase that is known
	notAYes     = "something speaks against a yes"
	andAnother  = "something else may be the answer"
)

// hints names what the rules saw in a text, for the model to weigh: phrases by their signal, the first and the last of
// them, and what modifies them. They are the same in every language.
func (a *analysis) hints() []string {
	var hints []string
	seen := map[string]bool{}
	add := func(h string) {
		if !seen[h] {
			seen[h] = true
			hints = append(hints, h)
		}
	}
	for i := range a.cues {
		c := &a.cues[i]
		name := c.hint()
		add(name)
		if i == 0 {
			add("first " + name)
		} else {
			add(a.cues[i-1].hint() + " then " + name)
		}
		if i == len(a.cues)-1 {
			add("last " + name)
		}
	}
	for _, seen := range []struct {
		hint string
		is   bool
	}{
		{notAYes, a.speaksAgainstYes()},
		{andAnother, a.saysMore()},
		{"condition", len(a.ifs) > 0},
		{"hedge", len(a.hedges) > 0},
		{"contrast", len(a.buts) > 0},
		{"negation", len(a.loose) > 0},
		{"absence", a.away > 0},
		{"irony", a.irony > 0},
		{"question", a.questions() > 0},
		{"money", len(a.t.moneys) > 0},
		{nothingElse, a.nothingElse()},
	} {
		if seen.is {
			add(seen.hint)
		}
	}
	for i := range a.t.dates {
		if a.t.dates[i].past {
			add("date past")
		} else {
			add("date ahead")
		}
	}
	return hints
}

// speaksAgainstYes says whether there is a condition, a doubt or a refusal.
func (a *analysis) speaksAgainstYes() bool {
	return len(a.ifs)+len(a.hedges) > 0 || a.away > 0 || a.irony > 0 || a.weigh(sigNo, stated).top >= strongNo || a.strangeNo() != ""
}

// saysMore says whether there is something beside a yes that may be the answer.
func (a *analysis) saysMore() bool {
	return a.questions() > 0 || slices.ContainsFunc(a.cues, isOtherThanYes)
}

// nothingElse says whether every word belongs to a phrase that is known, or is one of those that mean nothing alone.
func (a *analysis) nothingElse() bool {
	known := make([]bool, len(a.t.toks))
	for i := range a.cues {
		for _, at := range a.cues[i].at {
			known[at] = true
		}
	}
	for i := range a.t.toks {
		if w := a.t.toks[i].known; !known[i] && (!w.common || w.negates || w.contrasts) {
			return false
		}
	}
	return true
}

// isOtherThanYes says whether a cue is one of an answer, and not of a yes.
func isOtherThanYes(c cue) bool {
	switch c.sig { //nolint:exhaustive // the others are answers
	case sigYes, sigSelf, sigThanks, sigNothing, sigMeeting, sigMusing, sigMet, sigScheduled:
		return c.negated
	}
	return true
}

// hint is a cue's signal and how it is said.
func (c *cue) hint() string {
	name := string(c.sig)
	if c.negated {
		name = "not " + name
	}
	if c.asked {
		name += "?"
	}
	if c.future {
		name += " ahead"
	}
	if c.weight < firm {
		name += ", faint"
	}
	return name
}

// readingHint is what the rules made of it all.
func readingHint(r workflow.Reading) string {
	return "read as " + string(r.Intent) + ", " + strconv.FormatFloat(r.Confidence, 'f', 1, 64)
}

// details are the dates, amounts and rhythms that a text names, for whatever it turns out to mean.
func (a *analysis) details() details {
	var d details
	if later, ok := a.laterDate(); ok {
		d.later = later.day()
	}
	if ahead, ok := a.ahead(); ok {
		d.ahead = ahead.day()
	}
	d.value = a.t.value()
	_, d.cadence = a.rhythm()
	return d
}
