package intent

import "github.com/twoyes/twoyes/workflow"

// command is what a referrer may ask for, with how strongly the text speaks for it.
type command struct {
	intent workflow.Intent
	found
}

// referrer reads what somebody who introduces people may say to a receipt, a notice or a digest, or in a command.
func (a *analysis) referrer(q workflow.Question) workflow.Reading {
	if r, ok := a.common(referrer); ok {
		return r
	}
	thanks := a.weigh(sigThanks, stated)
	top, rhythm := a.command(q, thanks)
	if top.p >= Threshold {
		switch {
		case len(a.hedges) > 0 && top.intent == workflow.Cancel:
			return unclear(0.5, top.why(string(top.intent)), "with a doubt")
		case len(a.ifs) > 0 && (top.intent == workflow.Cancel || top.intent == workflow.Sent):
			return unclear(0.5, top.why(string(top.intent)), "with a condition")
		}
		r := a.as(top.intent, top.p, top.why(string(top.intent)))
		if r.Intent == workflow.Cadence {
			r.Cadence = rhythm
		}
		return r
	}
	if thanks.p >= Threshold && len(a.loose) <= 1 && a.questions() == 0 {
		p := thanks.p
		if n := a.unknownWords(); n > 4 {
			p = max(0, p-0.04*float64(n-4))
		}
		return a.as(workflow.Thanks, p, thanks.why("thanks"))
	}
	return unclear(top.p, "no phrase that says what to do")
}

// command picks what the text speaks for most. Of equals the first of the list counts. rhythm goes with a cadence.
func (a *analysis) command(q workflow.Question, thanks found) (top command, rhythm string) {
	cadence, rhythm := a.rhythm()
	correct := a.weigh(sigCorrect, affirmed)
	for i := range a.t.toks {
		if a.t.toks[i].email && correct.p > 0.4 { // a new address beside a word of correction settles it
			correct.p = max(correct.p, 0.85)
		}
	}
	status := a.weigh(sigStatus, affirmed)
	if thanks.p >= 0.8 && a.questions() == 0 && status.first == status.last {
		status.p = 0 // "thanks for the news"
	}
	wrong := found{first: -1}
	if q == workflow.AskNothing { // who has introduced somebody speaks of others: "he has left the company"
		wrong = a.weigh(sigWrong, stated)
	}
	const clearly = 0.05
	for _, c := range []command{
		{workflow.Undo, a.weigh(sigUndo, affirmed)},
		{workflow.Correct, correct},
		{workflow.Cancel, a.weigh(sigCancel, affirmed)},
		{workflow.Cadence, cadence},
		{workflow.Nudge, a.weigh(sigNudge, affirmed)},
		{workflow.Sent, a.weigh(sigSent, stated)},
		{workflow.Status, status},
		{workflow.Help, a.weigh(sigHelp, affirmed)},
		{workflow.WrongPerson, wrong},
	} {
		if top.intent == "" || c.p > top.p+clearly {
			top = c
		}
	}
	return top, rhythm
}

// rhythm weighs the words for how often a digest is wanted. Two rhythms, or one that is not on offer, have no name;
// the sender is then asked which of those on offer it is to be.
func (a *analysis) rhythm() (found, string) {
	var sum found
	name, n := "", 0
	for _, s := range []signal{sigWeekly, sigMonthly, sigNever, sigRhythm} {
		f := a.weigh(s, affirmed)
		if f.p > sum.p {
			sum = f
		}
		if f.p >= Threshold {
			n++
			name = string(s)
			if s == sigRhythm {
				name = ""
			}
		}
	}
	if n != 1 {
		name = ""
	}
	return sum, name
}
