package intent

import (
	"slices"
	"strconv"

	"github.com/twoyes/twoyes/workflow"
)

// analysis is a text with the cues found in it.
type analysis struct {
	r      *reader
	t      *text
	cues   []cue
	loose  []int // negations that belong to no cue
	ifs    []int // conditions
	hedges []int
	buts   []int
	away   float64
	irony  float64
}

// onlyWords make a condition of what is else but politeness.
var onlyWords = wordSet("only nur seulement uniquement solo solamente alleen slechts soltanto apenas somente so")

// reach is how many tokens a negation or a "will" reaches.
const reach = 6

func (r *reader) analyse(t *text, in context) *analysis {
	all := r.find(t, in)
	a := &analysis{r: r, t: t, cues: all[:0]}
	var nots, wills []int
	for _, c := range all {
		if c.quoted {
			continue
		}
		if c.sig == sigYes && t.toks[c.last()].w == "do" && a.denies(c.last()+1) {
			continue // "please do", of "please do not bother them"
		}
		at := c.first()
		c.asked = t.sents[t.toks[at].sent].question
		if c.sig == sigNothing && at > 0 && onlyWords[t.toks[at-1].w] {
			c.sig = sigIf // "only if you like"
		}
		switch c.sig { //nolint:exhaustive // the rest are cues for the scorers
		case sigNot:
			nots = append(nots, at)
		case sigIf:
			a.ifs = append(a.ifs, at)
		case sigHedge:
			a.hedges = append(a.hedges, at)
		case sigBut:
			a.buts = append(a.buts, at)
		case sigWill:
			wills = append(wills, c.last())
		case sigSelf:
			c.sig, c.asked, c.rhetoric = sigYes, false, true
			a.cues = append(a.cues, c)
		case sigAway:
			a.away = max(a.away, c.weight)
		case sigIrony:
			a.irony = max(a.irony, c.weight)
		default:
			a.cues = append(a.cues, c)
		}
	}
	a.cues, nots = a.splitNo(a.cues, nots)
	for _, at := range nots {
		if c := a.reached(at); c != nil {
			c.negated = true
		} else {
			a.loose = append(a.loose, at)
		}
	}
	// "Not yet", "never" and a longer "no" negate what follows them in their clause too: "noch nicht getroffen".
	for i := range a.cues {
		c := &a.cues[i]
		if c.sig != sigNotYet && c.sig != sigNoContact && c.sig != sigNo || !a.negating(c) {
			continue
		}
		if i+1 < len(a.cues) {
			next := &a.cues[i+1]
			near := next.first()-c.last() <= reach && t.toks[next.first()].clause == t.toks[c.last()].clause
			next.negated = next.negated || near && c.negates(next.sig)
		}
	}
	for _, at := range wills {
		for i := range a.cues {
			if c := &a.cues[i]; c.first() > at && c.first()-at <= reach && t.toks[at].clause == t.toks[c.first()].clause {
				c.future = true
			}
		}
	}
	return a
}

// negates says whether a cue that holds a negation takes back one of another signal behind it.
func (c *cue) negates(sig signal) bool {
	switch sig { //nolint:exhaustive // it takes back no others
	case sigYes:
		return c.sig == sigNo && len(c.at) > 1
	case sigMet, sigScheduled, sigWon:
		return c.sig != sigNo
	}
	return false
}

// negating says whether a word of the cue is a negation.
func (a *analysis) negating(c *cue) bool {
	for _, i := range c.at {
		if a.t.toks[i].bars {
			return true
		}
	}
	return false
}

// splitNo takes the "no" that belongs to the next words ("no luck") for a negation instead of an answer.
func (a *analysis) splitNo(cues []cue, nots []int) ([]cue, []int) {
	kept := cues[:0]
	for i, c := range cues {
		at := c.first()
		if c.sig == sigNo && len(c.at) == 1 && a.t.toks[at].bars && i+1 < len(cues) && cues[i+1].sig != sigNothing &&
			(cues[i+1].sig != sigYes || len(cues[i+1].at) > 1) && !a.negating(&cues[i+1]) &&
			cues[i+1].first()-at <= 3 && a.t.toks[cues[i+1].first()].clause == a.t.toks[at].clause {
			nots = append(nots, at)
			continue
		}
		kept = append(kept, c)
	}
	return kept, nots
}

// reached finds the cue that the negation at a token belongs to: the next one in its clause, or in languages that
// negate behind the verb the one before.
func (a *analysis) reached(at int) *cue {
	toks := a.t.toks
	for i := range a.cues {
		c := &a.cues[i]
		if c.sig == sigNothing || c.rhetoric || c.first() <= at {
			continue
		}
		if c.first()-at > reach || toks[c.first()].clause != toks[at].clause {
			break
		}
		cut := false
		for k := at + 1; k <= c.first(); k++ {
			cut = cut || toks[k].known.cuts
		}
		if cut {
			break
		}
		return c
	}
	if !a.r.negatesBack {
		return nil
	}
	for i := len(a.cues) - 1; i >= 0; i-- {
		c := &a.cues[i]
		if c.sig != sigNothing && !a.negating(c) && c.last() < at && at-c.last() <= reach && toks[c.last()].clause == toks[at].clause {
			return c
		}
	}
	return nil
}

// found is how strongly a text speaks for a signal.
type found struct {
	p     float64
	top   float64 // the weight of the strongest cue
	first int     // token of the first cue, -1 without any
	last  int
	words string
}

// weigh brings together the cues of a signal that keep passes.
func (a *analysis) weigh(sig signal, keep func(*cue) bool) found {
	f := found{first: -1, last: -1}
	for i := range a.cues {
		c := &a.cues[i]
		if c.sig != sig || keep != nil && !keep(c) {
			continue
		}
		if c.weight > f.top {
			f.top = c.weight
			f.words = c.phrase
		}
		// Several cues strengthen each other a little; they are not independent.
		hi, lo := max(f.p, c.weight), min(f.p, c.weight)
		f.p = hi + (1-hi)*lo*0.3
		if f.first < 0 {
			f.first = c.first()
		}
		f.last = c.last()
	}
	return f
}

// whenWords begin a question about a time.
var whenWords = wordSet("when wann quand cuando wanneer quando")

var cancelWords = wordSet("cancel abbrechen absagen annuler annulez cancelar cancele cancelen anular annulla annullare annuleren")

// denied names what a text says not to do ("please don't cancel it"), or asks the time of ("when will you remind them?"). A
// stop has to have the negation right before it: it is final, and missing one is worse than asking back.
func (a *analysis) denied() []workflow.Intent {
	var out []workflow.Intent
	for i := range a.cues {
		c := &a.cues[i]
		at := c.first()
		switch c.sig { //nolint:exhaustive // the others are answers, which the scorers turn round
		case sigCancel:
			if c.negated {
				out = append(out, workflow.Cancel)
			}
		case sigNothing: // "do not cancel" is a phrase of its own
			if a.negating(c) && slices.ContainsFunc(c.at, func(i int) bool { return cancelWords[a.t.toks[i].w] }) {
				out = append(out, workflow.Cancel)
			}
		case sigNudge:
			if c.negated || c.asked && whenWords[a.t.toks[a.t.sents[a.t.toks[at].sent].from].w] {
				out = append(out, workflow.Nudge)
			}
		case sigMet, sigWon:
			if a.imagined(c) {
				out = append(out, workflow.Met, workflow.Won)
			}
		case sigStop:
			if c.negated && (a.denies(at-1) || a.denies(at-2)) {
				out = append(out, workflow.Stop)
			}
		}
	}
	return out
}

// What is wished for, doubted or only claimed: words, and words before "have" or "only".
var (
	imaginedWords = wordSet("wish wished doubt doubts claims claimed pretends almost nearly beinahe hätte hätten bezweifle aurait aurions " +
		"auraient presque habría habríamos hubiera hubiéramos casi avrei avremmo avrebbero quasi bijna teria teríamos tivéssemos quase")
	unreal = map[string]string{"would": "have", "could": "have", "should": "have", "might": "have", "if": "only"}
)

// imagined reports whether the words before a cue, in its sentence, say that it did not happen, or may not have.
func (a *analysis) imagined(c *cue) bool {
	toks := a.t.toks
	for i := c.first() - 1; i >= 0 && toks[i].sent == toks[c.first()].sent; i-- {
		if imaginedWords[toks[i].w] || unreal[toks[i].w] != "" && i+1 < len(toks) && toks[i+1].w == unreal[toks[i].w] {
			return true
		}
	}
	return false
}

// denies reports whether there is a negation at a token.
func (a *analysis) denies(i int) bool {
	return i >= 0 && i < len(a.t.toks) && a.t.toks[i].known.negates
}

func affirmed(c *cue) bool { return !c.negated }

func stated(c *cue) bool { return !c.negated && !c.asked }

func happened(c *cue) bool { return !c.negated && !c.asked && !c.future }

func denied(c *cue) bool { return c.negated && !c.asked }

func (f found) why(sig string) string { return strconv.Quote(f.words) + " says " + sig }

func (a *analysis) as(i workflow.Intent, p float64, why ...string) workflow.Reading {
	p = min(p, 0.99)
	if p < Threshold {
		return unclear(p, append(why, "too faint to act on")...)
	}
	return workflow.Reading{Intent: i, Confidence: p, Evidence: why}
}

// common reads what anybody may say to any question. The reading is unclear when nothing of that kind was said.
func (a *analysis) common(in context) (workflow.Reading, bool) {
	stop := a.weigh(sigStop, a.saidToUs)
	undo := a.weigh(sigUndo, affirmed)
	if undo.p >= Threshold && stop.p >= Threshold && undo.p >= stop.p-0.1 {
		return a.as(workflow.Undo, undo.p, undo.why("undo")), true
	}
	if stop.p >= Threshold {
		return a.as(workflow.Stop, stop.p, stop.why("stop")), true
	}
	if a.away >= Threshold {
		return unclear(0.5, "looks like an automatic reply"), true
	}
	if a.irony >= Threshold {
		return unclear(0.5, "may be meant ironically"), true
	}
	if in == referrer {
		return workflow.Reading{}, false
	}
	if undo.p >= Threshold {
		return a.as(workflow.Undo, undo.p, undo.why("undo")), true
	}
	if wrong := a.weigh(sigWrong, stated); wrong.p >= Threshold {
		return a.as(workflow.WrongPerson, wrong.p, wrong.why("wrong person")), true
	}
	return workflow.Reading{}, false
}

// Words that make somebody else the one who stops or is stopped: "he did not contact me", "we had no more contact",
// "I will stop contacting him".
var (
	others   = wordSet("he she they we there it nobody nothing who")
	tells    = wordSet("had have will did was am went got") // behind "I": something is told of
	toOthers = wordSet("him her them each so since yet after")
	towards  = wordSet("to from with")
	rhythms  = wordSet("week weekly month monthly digest digests")
)

// saidToUs reports whether a stop is a wish that somebody has of us, and not what they tell of others. It is final, so
// it must not be read into a story.
func (a *analysis) saidToUs(c *cue) bool {
	toks := a.t.toks
	first, last := c.first(), c.last()
	for i := first - 1; i >= 0 && toks[i].clause == toks[first].clause; i-- {
		if others[toks[i].w] || toks[i].w == "i" && tells[toks[i+1].w] {
			return false
		}
	}
	for i := range toks {
		if toks[i].sent == toks[first].sent && rhythms[toks[i].w] {
			return false // "stop sending me this every week": the status may be meant
		}
	}
	next := last + 1
	if next+1 < len(toks) && towards[toks[next].w] {
		next++
	}
	return !c.negated && (next >= len(toks) || toks[next].clause != toks[last].clause || !toOthers[toks[next].w])
}

// questions counts the sentences that ask something, those that only sound so left out.
func (a *analysis) questions() int {
	n := 0
	for i := range a.t.sents {
		if !a.t.sents[i].question {
			continue
		}
		rhetoric := false
		for k := range a.cues {
			c := &a.cues[k]
			rhetoric = rhetoric || (c.rhetoric || c.sig == sigLater || c.sig == sigHelp) && a.t.toks[c.first()].sent == i
		}
		if !rhetoric {
			n++
		}
	}
	return n
}

// unknownWords counts the tokens that no cue explains.
func (a *analysis) unknownWords() int {
	n := len(a.t.toks)
	for i := range a.cues {
		n -= len(a.cues[i].at)
	}
	return n
}
