package intent

import "github.com/twoyes/twoyes/workflow"

// strongNo is the weight of a refusal that stands although a yes is in the text: "yes, I know her, and I decline".
const strongNo = 0.8

// wordNo is the weight of a lone "no" in the tables.
const wordNo = 0.88

// firmLater is the weight of "ask me again", as against "the timing is bad".
const firmLater = 0.85

// phraseYes is what a yes weighs more than when it is said in so many words ("please introduce us") rather than by a
// word that may belong to something else ("yes", "of course").
const phraseYes = 0.92

// optIn reads the answer to "would you like to meet?". A yes counts only when nothing else in the text speaks against it.
func (a *analysis) optIn() workflow.Reading {
	if r, ok := a.common(optIn); ok {
		return r
	}
	yes, no, later := a.weigh(sigYes, stated), a.weigh(sigNo, stated), a.weigh(sigLater, affirmed)
	// What is negated or asked is no yes; "I am not keen" is a no, though a fainter one than "no".
	if f := a.weigh(sigYes, denied); f.p > 0 && no.p < 0.7 {
		no = found{p: 0.7, first: f.first, last: f.last, words: "not … " + f.words}
	}
	ask := a.weigh(sigAsk, affirmed)
	help := a.weigh(sigHelp, affirmed)
	asks := a.questions()
	if asks > 0 && ask.p < 0.85 {
		ask.p = max(ask.p, 0.8)
		if ask.words == "" {
			ask.words = "?"
		}
	}
	// A lone "no" may belong to something else when much is said besides.
	if n := a.unknownWords(); no.top == wordNo && n > 3 {
		no.p *= max(0.4, 1-0.08*float64(n-3))
	}
	d, dated := a.laterDate()
	hedged, conditional := len(a.hedges) > 0, len(a.ifs) > 0
	timed := dated && (d.relation != plainDate || !d.weekday && (d.placed || hedged))

	switch {
	case help.p >= 0.8 && yes.p < Threshold && no.p < Threshold && later.p < Threshold:
		return a.as(workflow.Help, help.p, help.why("help"))
	case no.p >= strongNo && later.p < firmLater && a.outweighs(no, yes) && !(conditional && yes.p > 0):
		return a.as(workflow.No, no.p-yes.p*0.15, no.why("no"))
	case later.p >= Threshold && later.p < firmLater && !timed && (yes.p >= Threshold || no.p >= Threshold):
		return unclear(0.5, later.why("later"), "but an answer is there as well")
	case later.p >= Threshold && (no.p < 0.9 || later.p >= firmLater):
		return a.later(later.p, later.why("later"))
	case timed && !a.bareNo(no) && (yes.p > 0 || hedged || later.p > 0 || d.relation != plainDate || asks > 0 && ask.words == "?") && !(conditional && yes.p >= Threshold):
		return a.later(0.75, "a date to come: later")
	case ask.p >= Threshold && no.p < strongNo && (yes.p < Threshold || asks > 0 || ask.p >= 0.8):
		return a.as(workflow.Inquiry, ask.p, ask.why("question"))
	case yes.p >= Threshold && no.p >= Threshold:
		return unclear(0.5, yes.why("yes"), no.why("no"), "both cannot be")
	case no.p >= Threshold:
		if conditional || hedged && no.top <= wordNo {
			return unclear(0.5, no.why("no"), "with a condition or a doubt")
		}
		return a.as(workflow.No, no.p, no.why("no"))
	case yes.p > 0:
		return a.yes(yes)
	}
	if s := a.weigh(sigStatus, affirmed); s.p >= 0.85 && yes.p == 0 {
		return a.as(workflow.Status, s.p, s.why("status"))
	}
	if th := a.weigh(sigThanks, stated); th.p >= Threshold && a.unknownWords() <= 2 && len(a.loose) == 0 {
		return a.as(workflow.Thanks, th.p-0.1, th.why("thanks"))
	}
	if help.p >= Threshold {
		return a.as(workflow.Help, help.p, help.why("help"))
	}
	return unclear(0, "no phrase that answers the question")
}

// bareNo says whether the no is one that a date does not soften: "not interested, I retire in June".
func (a *analysis) bareNo(no found) bool { return no.p >= strongNo }

// outweighs says whether a firm refusal stands although a yes is in the text: when the yes is but a word before
// it, or when a "but" turns it round.
func (a *analysis) outweighs(no, yes found) bool {
	if yes.p == 0 || yes.top < phraseYes && no.first > yes.last {
		return true
	}
	return a.butBetween(yes.last, no.first)
}

// yes lowers the confidence of a yes for everything that stands beside it unexplained.
func (a *analysis) yes(yes found) workflow.Reading {
	p := yes.p
	why := []string{yes.why("yes")}
	less := func(by float64, reason string) {
		p *= by
		why = append(why, reason)
	}
	if len(a.ifs) > 0 {
		less(0.3, "but there is a condition")
	}
	if len(a.hedges) > 0 {
		less(0.4, "but there is a doubt")
	}
	for _, i := range a.buts {
		if i > yes.last {
			less(0.55, "but something is held against it")
			break
		}
	}
	for _, i := range a.loose {
		if i > yes.first {
			less(0.55, "but something is negated")
			break
		}
		if a.t.toks[i].sent == a.t.toks[yes.first].sent {
			less(0.6, "but something is negated")
			break
		}
		less(0.85, "after something negated")
	}
	if a.weigh(sigYes, func(c *cue) bool { return !stated(c) }).p > 0 {
		less(0.5, "and the same is asked or denied")
	}
	if own := a.weigh(sigYes, func(c *cue) bool { return stated(c) && !c.shared }); own.p == 0 && a.weigh(sigThanks, stated).p > 0 {
		less(0.6, "\"ok, thanks\" may be mere thanks")
	}
	// A lone "yes" may belong to something else when much follows that says nothing about meeting.
	if n := a.unknownWords(); yes.top < phraseYes && n > 3 {
		less(max(0.4, 1-0.09*float64(n-3)), "much else is said")
	}
	return a.as(workflow.Yes, p, why...)
}

func (a *analysis) later(p float64, why string) workflow.Reading {
	r := a.as(workflow.Later, p, why)
	if d, ok := a.laterDate(); ok && r.Intent == workflow.Later {
		r.Until = d.day()
	}
	return r
}

// askedAgain ranks a date in a sentence that says "ask me again"; the first of these counts.
const askedAgain = 3

// laterDate picks the date that an answer is put off to: in a sentence that says "ask me again", else the last one
// with a word such as "after" or "from", else the last one.
func (a *analysis) laterDate() (date, bool) {
	best, rank := date{}, 0
	for _, d := range a.t.dates {
		if d.past {
			continue
		}
		r := 1
		if d.relation != plainDate {
			r = 2
		}
		sent := a.t.toks[d.from].sent
		for i := range a.cues {
			if c := &a.cues[i]; c.sig == sigLater && a.t.toks[c.first()].sent == sent {
				r = max(r, askedAgain)
			}
		}
		for _, i := range a.t.negationsNear(a.loose, &d) {
			if i >= 0 && d.relation == plainDate {
				d.relation = afterDate // "not this month"
			}
		}
		if r > rank || r == rank && r < askedAgain {
			best, rank = d, r
		}
	}
	return best, rank > 0
}

// negationsNear lists the negations right in front of a date.
func (t *text) negationsNear(nots []int, d *date) []int {
	var near []int
	for _, i := range nots {
		if i < d.from && d.from-i <= 2 && t.toks[i].clause == t.toks[d.from].clause {
			near = append(near, i)
		}
	}
	return near
}
