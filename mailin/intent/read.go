package intent

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/twoyes/twoyes/mailin/intent/model"
	"github.com/twoyes/twoyes/workflow"
)

// Threshold is the confidence under which a reading is unclear, so that a person is asked.
const Threshold = 0.6

// maxText is how many bytes of an answer are read. Whoever writes more is read as far as that, and never as a yes.
const maxText = 16 << 10

// Read says what the typed words of an answer mean, given the question that was asked. The text is without quoted
// mail; a greeting, a sign-off or small print may still be in it. Relative dates count from sentAt. It never fails:
// what it does not understand is workflow.Unclear.
func Read(q workflow.Question, text string, sentAt time.Time) workflow.Reading {
	read, typed := ByRules(q, text, sentAt)
	if typed.Text == "" || typed.settled {
		return read
	}
	return Decide(read, typed, model.Likelihoods(string(typed.Question), typed.Text, typed.Hints))
}

// Typed is a text as the model sees it.
type Typed struct {
	Question workflow.Question // whose answers the text is like
	Text     string            // without greeting and sign-off; empty when nothing was typed
	Hints    []string          // what the rules saw
	settled  bool              // the rules alone decide: the text is cut, mixes languages, or is not meant as it reads
	plain    bool              // a language in which it is a yes sees nothing else
	turned   bool              // one sees a "but" or a "not" that belongs to no phrase
	disputed bool              // a language that it may be written in sees something beside a yes
	named    details
	denied   []workflow.Intent // what the text says not to do
}

// details go with a meaning, whoever finds it.
type details struct {
	later, ahead time.Time // the day that an answer is put off to, and that of a meeting to come
	value        *workflow.Money
	cadence      string
}

// in puts the details that a meaning has into a reading of it.
func (d details) in(r workflow.Reading) workflow.Reading {
	r.Until, r.Value, r.Cadence = time.Time{}, nil, ""
	switch r.Intent { //nolint:exhaustive // the others have none
	case workflow.Later:
		r.Until = d.later
	case workflow.Scheduled:
		r.Until = d.ahead
	case workflow.Won:
		r.Value = d.value
	case workflow.Cadence:
		r.Cadence = d.cadence
	}
	return r
}

// ByRules is Read by phrases and grammar alone, without the model.
func ByRules(q workflow.Question, text string, sentAt time.Time) (workflow.Reading, Typed) {
	t := Typed{Question: q}
	read := t.read(q, text, sentAt)
	return read, t
}

func (typed *Typed) read(q workflow.Question, text string, sentAt time.Time) workflow.Reading {
	cut := len(text) > maxText
	s := tidy(clip(text, maxText))
	if strings.TrimSpace(s) == "" {
		return workflow.Reading{Intent: workflow.Unclear, Evidence: []string{"nothing was typed"}}
	}
	all := readers()
	s = body(s)
	typed.Text = s
	if strings.Contains(s, "r-") {
		typed.Text = reference.ReplaceAllString(s, " ref ")
	}
	typed.settled = cut
	var readings []workflow.Reading
	var home []*reader // of a yes
	near := likely(all, s)
	pieces := split(s)
	for i, r := range near {
		a, got := r.read(q, s, pieces, sentAt)
		if i == 0 {
			typed.Hints, typed.named, typed.denied = a.hints(), a.details(), a.denied()
		}
		if got.Intent == workflow.Unclear && max(a.away, a.irony) >= Threshold {
			typed.settled = true
		}
		typed.turned = typed.turned || len(a.loose)+len(a.buts) > 0
		switch {
		case got.Intent == workflow.Yes:
			home = append(home, r)
			typed.plain = typed.plain || a.nothingElse()
		case a.speaksAgainstYes() || a.saysMore():
			typed.disputed = true
		case doubtful(got):
			home = append(home, r)
		}
		readings = append(readings, got)
	}
	read := reconcile(readings)
	typed.Hints = append(typed.Hints, readingHint(read))
	if read.Intent == workflow.Yes || doubtful(read) && !typed.disputed {
		if why := foreignDoubt(all, near, home, s, pieces); why != "" {
			typed.disputed = true
			if read.Intent == workflow.Yes {
				typed.settled = true
				return unclear(0.5, append(read.Evidence, why)...)
			}
		}
	}
	if cut && read.Intent == workflow.Yes {
		return unclear(read.Confidence, "the text is too long to be a plain yes")
	}
	return read
}

// reference is the number of an introduction, which means nothing by itself.
var reference = regexp.MustCompile(`(?i)\bR-[0-9A-Z]{4,8}\b`)

func unclear(confidence float64, why ...string) workflow.Reading {
	return workflow.Reading{Intent: workflow.Unclear, Confidence: confidence, Evidence: why}
}

// reconcile brings together what a text means in the languages that it may be written in. A reading that only one of
// them finds counts; several that differ are unclear, unless one is clearly surer. A yes has to be undisputed, and a
// stop outranks a no.
func reconcile(readings []workflow.Reading) workflow.Reading {
	best := readings[0]
	said := map[workflow.Intent]float64{}
	var doubt *workflow.Reading
	for i := range readings {
		r := &readings[i]
		switch {
		case doubtful(*r):
			doubt = r
		case r.Intent != workflow.Unclear:
			said[r.Intent] = max(said[r.Intent], r.Confidence)
			if better(*r, best) {
				best = *r
			}
		}
	}
	if len(said) == 0 && doubt != nil {
		return *doubt
	}
	if best.Intent == workflow.Yes && doubt != nil {
		return *doubt
	}
	for i, p := range said {
		switch {
		case i == best.Intent, i == workflow.Thanks, best.Intent == workflow.Stop && (i == workflow.No || i == workflow.Yes):
		case i == workflow.Yes || best.Intent == workflow.Yes || p >= best.Confidence-0.1:
			return unclear(0.5, "reads as "+string(best.Intent)+" in one language and as another answer in another")
		}
	}
	return best
}

// better says whether a reading goes before another one: any before an unclear one or mere thanks, a stop before a
// no, else the surer.
func better(r, than workflow.Reading) bool {
	rank := func(r workflow.Reading) int {
		switch r.Intent { //nolint:exhaustive // the rest are equals
		case workflow.Unclear:
			return 0
		case workflow.Thanks:
			return 1
		case workflow.Stop:
			return 3
		}
		return 2
	}
	if a, b := rank(r), rank(than); a != b {
		return a > b
	}
	return r.Confidence > than.Confidence
}

// doubtful says whether a language found something in the text and left it unclear all the same.
func doubtful(r workflow.Reading) bool { return r.Intent == workflow.Unclear && r.Confidence > 0 }

// reader is a language ready for use.
type reader struct {
	*language
	cal      *calendar
	words    map[string]*word   // by their texts
	spelt    map[string][]*word // what words stand for, by how they are typed
	openings map[string]*word   // by the first letters of words that may go on

	dateSymbol, pastSymbol, moneySymbol, numberSymbol *word // of phrases
}

var readers = sync.OnceValue(func() []*reader {
	var rs []*reader
	for _, l := range languages() {
		r := &reader{
			language: l, cal: newCalendar(l), words: map[string]*word{}, spelt: map[string][]*word{}, openings: map[string]*word{},
		}
		r.dateSymbol, r.pastSymbol, r.moneySymbol, r.numberSymbol = r.word("@"), r.word("~"), r.word("€"), r.word("#")
		r.mark(l.common+" "+l.negators, func(w *word) { w.common = true })
		r.mark(l.negators, func(w *word) { w.negates = true })
		r.mark(l.contrasts, func(w *word) { w.contrasts = true })
		r.mark(l.cuts, func(w *word) { w.cuts = true })
		for _, p := range r.cal.firstWords() {
			for w := range p {
				r.word(w).dates = true
			}
		}
		r.compile()
		r.spell()
		rs = append(rs, r)
	}
	return rs
})

const (
	wordsToTell  = 300 // words looked at to tell the language
	commonWorth  = 2   // a frequent word speaks twice as loud as one that merely occurs in a phrase
	nearlyLikely = 0.8
	fewWords     = 2 // so few may be of any language that knows as many of them as another
)

// likely picks the languages that the text may be written in: the likeliest and those close to it. A text of a few
// words may be of several.
func likely(all []*reader, s string) []*reader {
	var scores, covered [languageCount]int
	best, most, n := 0, 0, 0
	worths := allWorths()
	for w := range strings.FieldsFuncSeq(s, isBetweenWords) {
		if n++; n > wordsToTell {
			break
		}
		for i, score := range worths.of(w, fold(w)).score {
			if score > 0 {
				scores[i] += int(score)
				covered[i]++
				best, most = max(best, scores[i]), max(most, covered[i])
			}
		}
	}
	var out []*reader
	for i, r := range all {
		if scores[i] == best && best > 0 {
			out = append(out, r)
		}
	}
	for i, r := range all {
		if scores[i] < best && float64(scores[i]) >= nearlyLikely*float64(best) {
			out = append(out, r)
		}
	}
	if n <= fewWords {
		out = out[:0]
		for i, r := range all {
			if covered[i] == most && most > 0 {
				out = append(out, r)
			}
		}
	}
	if len(out) == 0 {
		return all[:1]
	}
	return out
}

func isBetweenWords(r rune) bool {
	switch r {
	case ' ', '\n', '\t', ',', '.', ';', ':', '!', '?', '(', ')', '"', '–', '-', '/':
		return true
	}
	return false
}

// read reads a text in the reader's language, and gives what it saw besides.
func (r *reader) read(q workflow.Question, s string, pieces []piece, sentAt time.Time) (*analysis, workflow.Reading) {
	switch q {
	case workflow.AskOptIn, workflow.AskConfirm:
		a := r.analyse(r.tokens(s, pieces, sentAt), optIn)
		return a, a.optIn()
	case workflow.AskCheckIn:
		a := r.analyse(r.tokens(s, pieces, sentAt), checkIn)
		return a, a.checkIn()
	case workflow.AskInstead:
		a := r.analyse(r.tokens(s, pieces, sentAt), optIn)
		// It speaks of others: "yes, ask Tom instead of Ben" comes from the right person.
		a.cues = slices.DeleteFunc(a.cues, func(c cue) bool { return c.sig == sigWrong })
		if answer := a.optIn(); answer.Intent == workflow.Yes || answer.Intent == workflow.No || answer.Intent == workflow.Stop {
			return a, answer
		}
		// Anything else that a referrer may say.
	case workflow.AskDigest, workflow.AskRefer, workflow.AskNothing, workflow.AskAnswer, workflow.AskIdeal, workflow.AskGift,
		workflow.AskReward, workflow.AskClient:
	}
	a := r.analyse(r.tokens(s, pieces, sentAt), referrer)
	read := a.referrer(q)
	if q != workflow.AskDigest || read.Intent == workflow.Stop || read.Intent == workflow.Undo {
		return a, read
	}
	line := afterRef(a.t)
	if line == "" && read.Intent == workflow.Unclear && read.Confidence == 0 {
		line = s // "the Antwerp one fell through": no command is said, but maybe an outcome
	}
	if line == "" {
		return a, read
	}
	b := r.analyse(r.tokens(line, split(line), sentAt), checkIn)
	got := b.checkIn()
	if outcome(got.Intent) && (got.Confidence >= firm && commandOverOutcome[read.Intent] || read.Confidence <= 0.85 || read.Intent == workflow.Thanks) {
		return b, got
	}
	return a, read
}

// tokens takes a text apart and finds its dates and amounts.
func (r *reader) tokens(s string, pieces []piece, sentAt time.Time) *text {
	t := r.assemble(&text{}, s, pieces)
	r.cal.findDates(t, sentAt)
	t.markMoney()
	return t
}

// afterRef gives what stands behind the reference that a digest line begins with; empty when there is none, or more
// than one.
func afterRef(t *text) string {
	at := -1
	for i := range t.toks {
		if !t.toks[i].ref {
			continue
		}
		if at >= 0 && t.toks[i].orig != t.toks[at].orig {
			return ""
		}
		at = i
	}
	if at != 0 {
		return ""
	}
	from := t.toks[at].from
	return strings.TrimLeft(t.raw[from+len(t.toks[at].orig):], " :,-–=")
}

// commandOverOutcome has the commands whose words are also said of outcomes: "R-7F3K cancelled, they chose another".
var commandOverOutcome = map[workflow.Intent]bool{
	workflow.Cancel: true, workflow.Correct: true, workflow.Sent: true, workflow.Status: true, workflow.Cadence: true,
}

func outcome(i workflow.Intent) bool {
	switch i { //nolint:exhaustive // the rest are no outcomes
	case workflow.Scheduled, workflow.Met, workflow.NotYet, workflow.NoContact, workflow.InProgress, workflow.Won, workflow.Lost:
		return true
	}
	return false
}
