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

// sigMusing is a question that wants no answer: "how are you?", "do I want to meet her?"
const sigMusing signal = "small talk"

// optIn reads the answer to "would you like to meet?". A yes counts only when nothing else in the text speaks against it.
func (a *analysis) optIn() workflow.Reading {
	if r, ok := a.common(optIn); ok {
		return r
	}
	yes, no, later := a.weigh(sigYes, stated), a.weigh(sigNo, stated), a.weigh(sigLater, affirmed)
	// What is negated or asked is no yes; "I am not keen" is a no, though a fainter one than "no".
	if f := a.weigh(sigYes, denied); f.p > 0 && no.p < 0.7 && len(a.hedges) == 0 {
		no = found{p: 0.7, first: f.first, last: f.last, words: "not … " + f.words}
	}
	ask := a.weigh(sigAsk, affirmed)
	help, status := a.weigh(sigHelp, affirmed), a.weigh(sigStatus, affirmed)
	asks := a.questions() - a.musings()
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
	timed := dated && a.near(&d) && (no.p < Threshold || d.relation != plainDate) && (d.relation != plainDate || !d.weekday && (d.placed || hedged))

	switch {
	case status.p >= 0.85 && yes.p < phraseYes && no.p < Threshold && later.p < Threshold:
		return a.as(workflow.Status, status.p, status.why("status"))
	case help.p >= 0.8 && yes.p < Threshold && no.p < Threshold && later.p < Threshold:
		return a.as(workflow.Help, help.p, help.why("help"))
	case no.p >= Threshold && later.p < Threshold && a.ifBeside(no):
		return unclear(0.5, no.why("no"), "with a condition")
	case no.p >= strongNo && later.p < firmLater && a.outweighs(no, yes) && !(conditional && yes.p > 0):
		return a.as(workflow.No, no.p-yes.p*0.15, no.why("no"))
	case later.p >= Threshold && yes.p >= Threshold && no.p < Threshold && !conditional && a.together(yes, later):
		return a.later(max(later.p-0.05, 0.65), later.why("later"))
	case later.p >= Threshold && later.p < firmLater && !timed && (yes.p >= Threshold || no.p >= Threshold):
		return unclear(0.5, later.why("later"), "but an answer is there as well")
	case later.p >= Threshold && (no.p < 0.9 || later.p >= firmLater):
		return a.later(later.p, later.why("later"))
	case timed && !a.bareNo(no) && (yes.p > 0 || hedged || later.p > 0 || d.relation != plainDate || asks > 0 && ask.words == "?") && !(conditional && yes.p >= Threshold):
		return a.later(0.75, "a date to come: later")
	case ask.p >= Threshold && asks == 0 && (conditional || hedged):
		return unclear(0.5, ask.why("question"), "with a condition or a doubt")
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
	if th := a.weigh(sigThanks, stated); th.p >= Threshold && a.onlyThanks(th) && len(a.loose) == 0 {
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
	if w := a.strangeNo(); w != "" {
		less(0.3, "but \""+w+"\" is said")
	}
	against := 1.0
	for _, i := range a.buts {
		if i > yes.last {
			against = min(against, a.contrast(i, yes))
		}
	}
	if against < 1 {
		less(against, "but something is held against it")
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
	if d, ok := a.laterDate(); ok && !a.near(&d) && d.relation != plainDate {
		less(0.65, "and a date is named")
	}
	if own := a.weigh(sigYes, func(c *cue) bool { return stated(c) && !c.shared }); own.p == 0 && a.weigh(sigThanks, stated).p > 0 {
		less(0.6, "\"ok, thanks\" may be mere thanks")
	}
	// "Yes I got it", "ok I have seen this": what goes on without a comma makes it the answer to something else.
	if yes.top < phraseYes && a.goesOn(yes) {
		less(0.6, "which goes on with something else")
	}
	// A lone "yes" may belong to something else when much follows that says nothing about meeting.
	if n := a.unknownWords(); yes.top < phraseYes && n > 3 {
		less(max(0.4, 1-0.09*float64(n-3)), "much else is said")
	}
	return a.as(workflow.Yes, p, why...)
}

// aside is how long a sentence may be for its date to be part of the answer, although nothing else in it is.
const aside = 6

// near says whether a date belongs to the answer: it stands in a sentence with words of an answer, or nearly alone.
// "Our lease is up in March. So by all means introduce us" has none that does.
func (a *analysis) near(d *date) bool {
	sent := a.t.toks[d.from].sent
	if s := &a.t.sents[sent]; s.to-s.from <= aside || len(a.t.sents) == 1 {
		return true
	}
	for i := range a.cues {
		c := &a.cues[i]
		if (c.sig == sigYes || c.sig == sigLater || c.sig == sigAsk) && a.t.toks[c.first()].sent == sent {
			return true
		}
	}
	for _, i := range a.hedges {
		if a.t.toks[i].sent == sent {
			return true
		}
	}
	return false
}

// together says whether a yes and a later make one statement: "sure, once the baby is born", and not "bad timing,
// but I would like to meet her now".
func (a *analysis) together(yes, later found) bool {
	toks := a.t.toks
	return toks[later.first].sent == toks[yes.last].sent && (later.first >= yes.first || !a.butBetween(later.first, yes.last)) ||
		toks[later.first].sent == toks[yes.first].sent && later.first > yes.first
}

// goesOn says whether two words or more that no cue explains follow a yes in its clause.
func (a *analysis) goesOn(yes found) bool {
	known := map[int]bool{}
	for i := range a.cues {
		for _, k := range a.cues[i].at {
			known[k] = true
		}
	}
	n := 0
	for k := yes.last + 1; k < len(a.t.toks) && a.t.toks[k].sent == a.t.toks[yes.last].sent; k++ {
		if !known[k] {
			n++
		}
	}
	return n > 1
}

// contrast is what a "but" behind a yes leaves of it. Between two things of another sentence it tells little about
// the yes: "Please introduce us. Mornings are bad but afternoons are fine."
func (a *analysis) contrast(at int, yes found) float64 {
	sent := a.t.toks[at].sent
	if sent != a.t.toks[yes.last].sent && at > a.t.sents[sent].from+1 {
		return 0.75
	}
	return 0.55
}

// ifBeside says whether a condition stands in the sentence of a no: "no, unless she pays".
func (a *analysis) ifBeside(no found) bool {
	for _, i := range a.ifs {
		here, there := &a.t.toks[i], &a.t.toks[no.first]
		if here.sent == there.sent && (i != no.first+1 || here.clause != there.clause) { // "não se enquadra"
			return true
		}
	}
	return false
}

// visits make of a stop a visit: "she can stop by on Tuesday".
var visits = wordSet("by in over off round at here there")

// strangeNo finds a word that makes no yes of a yes, whatever phrase it stands in.
func (a *analysis) strangeNo() string {
	for i := range a.t.toks {
		if w := a.t.toks[i].w; strangeNots[w] || w == "stop" && (i+1 >= len(a.t.toks) || !visits[a.t.toks[i+1].w]) {
			return w
		}
	}
	return ""
}

// strangeNots are the negations of languages that share a word for yes with those that are read: "absolut inte". None
// of them is a word of these.
var strangeNots = wordSet("inte ikke ikkje nej nei ingen nem nie není nije nu")

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
		if d.past || a.sinceThen(&d) {
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

// sinceThen says whether a date is where something began that has gone on: "we have been looking since Easter".
func (a *analysis) sinceThen(d *date) bool {
	toks := a.t.toks
	for k := d.from; k >= max(0, d.from-1); k-- {
		if toks[k].w == "since" {
			return true
		}
	}
	for k := d.from - 1; k >= 0 && toks[k].clause == toks[d.from].clause; k-- {
		if toks[k].w == "been" {
			return true
		}
	}
	return false
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

// onlyThanks says whether there is hardly more than thanks: a name behind it, not "got one, thanks".
func (a *analysis) onlyThanks(th found) bool {
	for i := range a.cues {
		if a.cues[i].sig == sigNothing {
			return false
		}
	}
	return a.unknownWords() <= 2 && th.first <= 1
}

// musings counts the questions that want no answer.
func (a *analysis) musings() int {
	n, last := 0, -1
	for i := range a.cues {
		c := &a.cues[i]
		if sent := a.t.toks[c.first()].sent; c.sig == sigMusing && c.asked && sent != last {
			n, last = n+1, sent
		}
	}
	return n
}
