package intent

import "github.com/twoyes/twoyes/workflow"

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
	case won.p >= Threshold:
		read = a.as(workflow.Won, a.doubted(won.p), won.why("won"))
	case lost.p >= Threshold:
		read = a.as(workflow.Lost, lost.p, lost.why("lost"))
	case progress.p >= Threshold && (progress.p >= firm || met.p < Threshold && scheduled.p < Threshold && silent.p < Threshold):
		read = a.as(workflow.InProgress, progress.p, progress.why("in progress"))
	case silent.p >= Threshold && met.p < Threshold && !(scheduled.p >= Threshold && dated):
		read = a.as(workflow.NoContact, silent.p, silent.why("no contact"))
	case scheduled.p >= Threshold && (met.p < Threshold || notYet.p >= Threshold):
		read = a.as(workflow.Scheduled, scheduled.p, scheduled.why("a meeting is fixed"))
		if dated {
			read.Until = ahead.day()
		}
	case notYet.p >= Threshold && met.p < firm:
		read = a.as(workflow.NotYet, notYet.p, notYet.why("not yet"))
	case met.p >= Threshold:
		read = a.as(workflow.Met, met.p, met.why("they met"))
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
	yes, no := a.weigh(sigYes, stated), a.weigh(sigNo, stated)
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
		return p * 0.75
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
		if d.past || d.relation == untilDate || d.relation == afterDate {
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
