package intent

import (
	"slices"

	"github.com/twoyes/twoyes/workflow"
)

// firm is the weight of an outcome said in so many words, as against a circumstance of one ("looks promising").
const firm = 0.8

// checkIn reads the answer to "did you meet, and what came of it?". Of several outcomes the furthest counts; one
// that is negated, asked about or only hoped for is none.
func (a *analysis) checkIn() workflow.Reading {
	if r, ok := a.common(checkIn); ok {
		return r
	}
	won, lost := a.weigh(sigWon, happened), a.weigh(sigLost, happened)
	progress, met := a.weigh(sigInProgress, stated), a.weigh(sigMet, happened)
	scheduled, notYet := a.weigh(sigScheduled, stated), a.weigh(sigNotYet, stated)
	silent := a.weigh(sigNoContact, stated)
	later := a.weigh(sigLater, affirmed)
	ahead, dated := a.ahead()
	if past := a.weigh(sigScheduled, func(c *cue) bool { return stated(c) && !a.gone(c) }); past.p < scheduled.p {
		scheduled = past
	}

	// A business that lies ahead, or that depends on something, is in progress.
	if f := a.weigh(sigWon, func(c *cue) bool { return !c.negated && !c.asked && c.future }); f.p > progress.p {
		progress = found{p: 0.7, words: f.words, first: f.first, last: f.last}
	}
	if won.p > 0 && a.conditionIn(won.first) {
		progress, won = found{p: max(progress.p, 0.65), words: won.words, first: won.first, last: won.last}, found{first: -1}
	}
	if f := a.weigh(sigLost, denied); f.p > 0 && won.p == 0 && progress.p < 0.65 {
		progress = found{p: 0.65, words: "not … " + f.words}
	}
	if f := a.weigh(sigMet, denied); f.p > 0 && notYet.p < 0.75 {
		notYet = found{p: 0.75, words: "not … " + f.words, first: f.first, last: f.last}
	}
	// What is met lies behind, what is met "on Tuesday" or will be lies ahead.
	if f := a.weigh(sigMet, func(c *cue) bool { return stated(c) && c.future }); f.p > 0 && scheduled.p < 0.65 && met.p == 0 {
		scheduled = found{p: 0.65, words: f.words, first: f.first, last: f.last}
	}
	if meeting := a.weigh(sigMeeting, stated); dated && meeting.p > 0 && scheduled.p < 0.75 && met.p < firm {
		scheduled = found{p: 0.75, words: meeting.words + " with a date to come", first: meeting.first, last: meeting.last}
	}
	said := won.p >= Threshold || lost.p >= Threshold || progress.p >= Threshold || met.p >= Threshold ||
		scheduled.p >= Threshold || notYet.p >= Threshold || silent.p >= Threshold

	read := workflow.Reading{}
	switch {
	case later.p >= firmLater && max(won.p, lost.p, met.p, silent.p) < Threshold && (!dated || scheduled.p < Threshold):
		return a.later(later.p, later.why("later"))
	case won.p >= Threshold && lost.p >= Threshold:
		// A firm word counts against a faint one, and what follows a "but" against what stands before.
		switch {
		case won.p < firm && lost.p >= firm || lost.first > won.last && a.butBetween(won.last, lost.first):
			read = a.as(workflow.Lost, lost.p*0.8, lost.why("lost"), won.why("won"))
		case lost.p < firm && won.p >= firm || won.first > lost.last && a.butBetween(lost.last, won.first):
			read = a.as(workflow.Won, won.p*0.8, won.why("won"), lost.why("lost"))
		default:
			return unclear(0.5, won.why("won"), lost.why("lost"))
		}
	case a.clash(won, silent), won.p >= Threshold && won.top < firm && a.clash(won, notYet):
		return unclear(0.5, won.why("won"), silent.why("no contact"), notYet.why("not yet"))
	case won.p >= Threshold && won.top < firm && dated && scheduled.p >= firm && met.p < Threshold:
		read = a.scheduled(scheduled.p*0.85, ahead, dated, scheduled.why("a meeting is fixed"), won.why("won"))
	case won.p >= Threshold && won.top < firm && progress.p >= firm && progress.last > won.first:
		read = a.as(workflow.InProgress, progress.p*0.85, progress.why("in progress"), won.why("won"))
	case won.p >= Threshold:
		read = a.as(workflow.Won, a.doubted(won.p), won.why("won"))
	case lost.p >= Threshold && a.yet(lost):
		return unclear(0.5, lost.why("lost"), "but only so far")
	case lost.p >= Threshold:
		return a.diluted(a.lostOr(lost, ahead, dated, []rival{
			{workflow.InProgress, progress, firm},
			{workflow.NoContact, silent, 0.7},
			{workflow.Scheduled, scheduled, 0.75},
			{workflow.NotYet, notYet, 0.7},
		}))
	case silent.p >= 0.7 && progress.p >= Threshold && silent.first > progress.last:
		if met.p >= Threshold {
			return unclear(0.5, progress.why("in progress"), silent.why("no contact"))
		}
		read = a.as(workflow.NoContact, silent.p*0.85, silent.why("no contact"), progress.why("in progress"))
	case a.clash(silent, met) && silent.first > met.last:
		return unclear(0.5, met.why("they met"), silent.why("no contact"))
	case met.p >= Threshold && dated && scheduled.p >= 0.75 && scheduled.first > met.last && notYet.p < Threshold &&
		a.anyWord(againWords):
		read = a.as(workflow.InProgress, 0.7, met.why("they met"), scheduled.why("they meet again"))
	case met.p >= Threshold && progress.p >= 0.7 && progress.first > met.last:
		read = a.as(workflow.InProgress, progress.p, progress.why("in progress"), met.why("they met"))
	case silent.p >= 0.75 && progress.p >= Threshold:
		return unclear(0.5, progress.why("in progress"), silent.why("no contact"))
	case progress.p >= Threshold && (progress.p >= firm || met.p < Threshold && scheduled.p < Threshold && silent.p < Threshold):
		read = a.as(workflow.InProgress, progress.p, progress.why("in progress"))
	case silent.p >= Threshold && met.p < Threshold && !(scheduled.p >= Threshold && dated):
		read = a.as(workflow.NoContact, silent.p, silent.why("no contact"))
	case scheduled.p >= Threshold && met.p < Threshold && !dated && scheduled.top < firm && notYet.p < Threshold:
		return unclear(0.5, scheduled.why("a meeting is fixed"), "but no day is said")
	case scheduled.p >= Threshold && notYet.p >= 0.85 && notYet.first > scheduled.last:
		return unclear(0.5, scheduled.why("a meeting is fixed"), notYet.why("not yet"))
	case scheduled.p >= Threshold && (met.p < Threshold || notYet.p >= Threshold):
		read = a.scheduled(scheduled.p, ahead, dated, scheduled.why("a meeting is fixed"))
	case notYet.p >= Threshold && met.p < firm:
		read = a.as(workflow.NotYet, notYet.p, notYet.why("not yet"))
	case met.p >= Threshold && scheduled.p >= 0.75 && dated:
		return unclear(0.5, met.why("they met"), scheduled.why("a meeting is fixed"))
	case met.p >= Threshold:
		read = a.as(workflow.Met, a.doubted(met.p), met.why("they met"))
	}
	if said {
		read = a.diluted(read)
		if read.Intent == workflow.Won {
			read.Value = a.t.value()
		}
		return read
	}
	return a.plainCheckIn(later, ahead, dated)
}

// scheduled is a meeting that is fixed, for a day if one is said.
func (a *analysis) scheduled(p float64, ahead date, dated bool, why ...string) workflow.Reading {
	r := a.as(workflow.Scheduled, p, why...)
	if dated && r.Intent == workflow.Scheduled {
		r.Until = ahead.day()
	}
	return r
}

// gone says whether the day of a meeting lies behind because the sentence tells of it: "we had a call on Monday". A bare
// weekday is read as the next one otherwise.
func (a *analysis) gone(c *cue) bool {
	if !a.r.toldOn(a.t, c.first()) {
		return false
	}
	for _, d := range a.t.dates {
		if d.weekday && a.t.toks[d.from].sent == a.t.toks[c.first()].sent {
			return true
		}
	}
	return false
}

var (
	// toldWords are verbs of what was done together, in the past tense.
	toldWords = wordSet("had was were did met went spoke talked saw took sat drank ate visited chatted grabbed enjoyed")
	// planWords make a plan of a sentence in spite of them.
	planWords = wordSet("will is are am shall going agreed suggested proposed booked fixed set moved postponed rescheduled said to until " +
		"arranged scheduled planned confirmed invited put accepted offered next")
)

// toldOn says whether the sentence of a token tells of what was done.
func (r *reader) toldOn(t *text, at int) bool {
	told := false
	for i := range t.toks {
		if t.toks[i].sent != t.toks[at].sent {
			continue
		}
		if planWords[t.toks[i].w] {
			return false
		}
		told = told || toldWords[t.toks[i].w]
	}
	return told && r.code == "en"
}

// yet says whether a loss stands in a sentence of what is not so far.
func (a *analysis) yet(lost found) bool {
	for i, t := range a.t.toks {
		if t.sent == a.t.toks[max(lost.first, 0)].sent && (t.w == "yet" || t.w == "far" && i > 0 && a.t.toks[i-1].w == "so") {
			return true
		}
	}
	return false
}

// againWords tell a further meeting from the one that was held.
var againWords = wordSet("again next second third another 2nd 3rd wieder erneut nochmal nochmals nachste nachsten zweite zweites " +
	"zweiten prochain prochaine deuxieme nouveau proxima proximo segunda segundo nuevo volgende tweede opnieuw weer prossimo " +
	"prossima secondo seconda nuovo novamente outra")

// anyWord says whether a word of the text is in the set.
func (a *analysis) anyWord(set map[string]bool) bool {
	return slices.ContainsFunc(a.t.toks, func(t tok) bool { return set[t.w] })
}

// clash says whether two things are said that are not true at once.
func (a *analysis) clash(f, g found) bool { return f.p >= Threshold && g.p >= Threshold }

// rival is an outcome that is said beside another one; under its least weight it does not count.
type rival struct {
	intent workflow.Intent
	found
	least float64
}

// lostOr reads a text that speaks of a loss and maybe of something else. A firm loss counts when it is said last,
// the other when it is or when the loss is faint; "it did not work out on Monday, we are on for the 23rd" is no loss.
func (a *analysis) lostOr(lost found, ahead date, dated bool, rivals []rival) workflow.Reading {
	loss := a.as(workflow.Lost, lost.p, lost.why("lost"))
	for _, r := range rivals {
		if r.p < r.least || r.intent == workflow.Scheduled && !dated {
			continue
		}
		after, faint := r.first > lost.last, lost.top < firm
		switch {
		case r.last < lost.first && (!faint || r.intent == workflow.InProgress):
			loss.Confidence = max(Threshold, loss.Confidence*0.9) // one went before the other
		case !after && !faint:
			return unclear(0.5, lost.why("lost"), r.why(string(r.intent)))
		case r.intent == workflow.Scheduled:
			return a.scheduled(r.p*0.85, ahead, dated, r.why("a meeting is fixed"), lost.why("lost"))
		case !faint && (r.intent == workflow.NoContact || r.intent == workflow.InProgress && lost.p >= 0.9):
			return unclear(0.5, lost.why("lost"), r.why(string(r.intent)))
		default:
			return a.as(r.intent, r.p*0.85, r.why(string(r.intent)), lost.why("lost"))
		}
	}
	return loss
}

// diluted lowers the confidence of an outcome that stands in much that is not understood.
func (a *analysis) diluted(r workflow.Reading) workflow.Reading {
	const free, each = 8, 0.02
	n := a.unknownWords()
	if n <= free || r.Intent == workflow.Unclear {
		return r
	}
	if r.Confidence *= max(0.5, 1-each*float64(n-free)); r.Confidence < Threshold {
		return unclear(r.Confidence, append(r.Evidence, "much else is said")...)
	}
	return r
}

// plainCheckIn reads an answer without a phrase for an outcome: a bare yes or no, thanks, a question.
func (a *analysis) plainCheckIn(later found, ahead date, dated bool) workflow.Reading {
	yes, no := a.weigh(sigYes, func(c *cue) bool { return stated(c) && !a.mereOK(c) }), a.weigh(sigNo, stated)
	hedged := len(a.hedges) > 0 || len(a.ifs) > 0
	n := a.unknownWords()
	help, ask := a.weigh(sigHelp, affirmed), a.weigh(sigAsk, affirmed)
	switch {
	case later.p >= 0.75:
		return a.later(later.p, later.why("later"))
	case help.p >= Threshold && yes.p == 0 && no.p == 0:
		return a.as(workflow.Help, help.p, help.why("help"))
	case a.questions() > 0 && ask.p > 0 && a.brief():
		return a.as(workflow.Inquiry, 0.7, ask.why("question"))
	case a.questions() > 0:
		return unclear(0.4, "a question")
	case yes.p > 0 && no.p > 0 || hedged && (yes.p > 0 || no.p > 0):
		return unclear(0.4, "neither a plain yes nor a plain no")
	case dated && ahead.weekday && no.p == 0 && len(a.loose) == 0 && n <= 6 && (yes.p > 0 || n <= 2):
		r := a.as(workflow.Scheduled, 0.7, "a day to come, and nothing else")
		r.Until = ahead.day()
		return r
	case yes.p > 0 && len(a.loose) == 0 && n <= 6:
		return a.as(workflow.Met, yes.p-0.1, yes.why("yes, they met"))
	case no.p > 0 && n <= 6:
		return a.as(workflow.NotYet, no.p-0.15, no.why("no, they have not met"))
	}
	if s := a.weigh(sigStatus, affirmed); s.p >= 0.85 {
		return a.as(workflow.Status, s.p, s.why("status"))
	}
	if th := a.weigh(sigThanks, stated); th.p >= Threshold && n <= 4 && len(a.loose) == 0 {
		return a.as(workflow.Thanks, th.p, th.why("thanks"))
	}
	return unclear(0, "no phrase that answers the question")
}

// mereOK says whether a cue is an "ok", which tells that the question was read, and nothing of a meeting.
func (a *analysis) mereOK(c *cue) bool { return c.shared && (c.phrase == "ok" || c.phrase == "okay") }

// brief says whether the text is short enough for its question to be all that it says.
func (a *analysis) brief() bool { return a.unknownWords() <= 8 }

func (a *analysis) butBetween(from, to int) bool {
	for _, i := range a.buts {
		if i > from && i <= to {
			return true
		}
	}
	return false
}

func (a *analysis) doubted(p float64) float64 {
	if len(a.hedges) > 0 {
		return p * 0.7
	}
	return p
}

// conditionIn says whether the clause of a token is a condition.
func (a *analysis) conditionIn(at int) bool {
	for _, i := range a.ifs {
		if a.t.toks[i].clause == a.t.toks[at].clause && i < at {
			return true
		}
	}
	return false
}

// ahead is the day of the meeting that is fixed: a date to come in a sentence that speaks of one, else the first.
func (a *analysis) ahead() (date, bool) {
	best, found := date{}, false
	for _, d := range a.t.dates {
		if d.past || d.weekday && a.r.toldOn(a.t, d.from) || d.relation == untilDate || d.relation == afterDate {
			continue
		}
		for i := range a.cues {
			c := &a.cues[i]
			if (c.sig == sigScheduled || c.sig == sigMeeting) && !c.negated && a.t.toks[c.first()].sent == a.t.toks[d.from].sent {
				return d, true
			}
		}
		if !found {
			best, found = d, true
		}
	}
	return best, found
}
