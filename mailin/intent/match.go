package intent

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// cue is a phrase found in the text.
type cue struct {
	sig      signal
	weight   float64
	anchors  int   // how many of the phrase's elements are ends of a clause or a text
	at       []int // indexes of the tokens that are words of the phrase
	phrase   string
	negated  bool
	future   bool // what it says lies ahead: "will sign"
	asked    bool // inside a question
	quoted   bool
	shared   bool // a phrase of every language: "ok"
	rhetoric bool // a question that is a statement: "why not?"
}

func (c *cue) first() int { return c.at[0] }
func (c *cue) last() int  { return c.at[len(c.at)-1] }

// maxPlaces is how many words of a text a phrase may have.
const maxPlaces = 24

// find returns the cues of a text in their order. Where phrases overlap the one with more words counts.
func (r *reader) find(t *text, in context) []cue {
	const some = 8
	all := make([]cue, 0, some)
	places := make([]int, 0, 2*some) // of all cues
	var buf [maxPlaces]int
	n := in.number()
	bits := uint64(0) // of the words of a sentence
	try := func(w *word, i int) {
		for k := range w.begins[n] {
			b := &w.begins[n][k]
			if !b.mayMatch(bits) {
				continue
			}
			p := b.pattern
			at := t.match(seq{elems: p.elems}, i, buf[:0], 0)
			if len(at) == 0 {
				continue
			}
			places = append(places, at...)
			all = append(all, cue{
				sig: p.group.sig, weight: p.group.weight, at: places[len(places)-len(at) : len(places) : len(places)],
				quoted: t.toks[at[0]].quoted, anchors: p.anchors, shared: p.shared,
			})
		}
	}
	for i := range t.toks {
		tok := &t.toks[i]
		if i == t.sents[tok.sent].from {
			bits = t.bits(&t.sents[tok.sent])
		}
		try(tok.known, i)
		if tok.dateTo > 0 {
			try(r.dateSymbol, i)
		}
		if tok.pastTo > 0 {
			try(r.pastSymbol, i)
		}
		if tok.moneyTo > 0 {
			try(r.moneySymbol, i)
		}
		if tok.num {
			try(r.numberSymbol, i)
		}
	}
	slices.SortStableFunc(all, func(a, b cue) int {
		return cmp.Or(len(b.at)-len(a.at), b.anchors-a.anchors, cmp.Compare(b.weight, a.weight))
	})
	taken := make([]bool, len(t.toks))
	kept := all[:0]
	for _, c := range all {
		if slices.ContainsFunc(c.at, func(i int) bool { return taken[i] }) {
			continue
		}
		for _, i := range c.at {
			taken[i] = true
		}
		c.phrase = t.words(c.at)
		kept = append(kept, c)
	}
	slices.SortStableFunc(kept, func(a, b cue) int { return a.first() - b.first() })
	return kept
}

// bits are those of all words of a sentence, and never none.
func (t *text) bits(s *sentence) uint64 {
	bits := uint64(1)
	for i := s.from; i < s.to; i++ {
		bits |= t.toks[i].known.bit
	}
	return bits
}

// seq is elements to be matched, with those that follow when they are done.
type seq struct {
	elems []elem
	then  *seq
}

func (q seq) rest() seq { return seq{q.elems[1:], q.then} }

const maxDepth = 60

// match tries the elements from token i on and returns the tokens that are words of the phrase, or nil.
func (t *text) match(q seq, i int, at []int, depth int) []int {
	for len(q.elems) == 0 {
		if q.then == nil {
			return at
		}
		q = *q.then
	}
	if len(at) >= cap(at) || depth > maxDepth {
		return nil
	}
	e := &q.elems[0]
	if got := t.matchOne(e, q.rest(), i, at, depth+1); got != nil {
		return got
	}
	if e.opt {
		return t.match(q.rest(), i, at, depth+1)
	}
	return nil
}

func (t *text) matchOne(e *elem, rest seq, i int, at []int, depth int) []int {
	n := len(t.toks)
	here := i < n && (len(at) == 0 || t.toks[i].sent == t.toks[at[len(at)-1]].sent)
	ok, next, takes := false, i, false
	switch e.kind {
	case words:
		if here {
			return t.matchWords(e, rest, i, at, depth)
		}
	case gap:
		for k := i; k <= i+e.gap; k++ {
			if res := t.match(rest, k, at, depth); res != nil {
				return res
			}
			if k >= n || t.toks[k].bars || k > 0 && t.toks[k].clause != t.toks[k-1].clause {
				return nil
			}
		}
	case anyWord:
		ok, next, takes = here && !t.toks[min(i, n-1)].bars, i+1, true
	case dateAhead:
		if here && t.toks[i].dateTo > 0 {
			ok, next, takes = true, t.toks[i].dateTo, true
		}
	case datePast:
		if here && t.toks[i].pastTo > 0 {
			ok, next, takes = true, t.toks[i].pastTo, true
		}
	case amount:
		if here && t.toks[i].moneyTo > 0 {
			ok, next, takes = true, t.toks[i].moneyTo, true
		}
	case number:
		ok, next, takes = here && t.toks[i].num, i+1, true
	case clauseStart:
		ok = i == 0 || i < n && t.toks[i].clause != t.toks[i-1].clause
	case clauseEnd:
		ok = i > 0 && (i == n || t.toks[i].clause != t.toks[i-1].clause)
	case textStart:
		ok = i == 0
	case textEnd:
		ok = i == n
	}
	if !ok {
		return nil
	}
	if takes {
		at = append(at, i)
	}
	return t.match(rest, next, at, depth)
}

func (t *text) matchWords(e *elem, rest seq, i int, at []int, depth int) []int {
next:
	for _, alt := range e.alts {
		got, j := at, i
		for _, w := range alt {
			if j >= len(t.toks) || t.toks[j].sent != t.toks[i].sent || len(got) >= cap(got) || !w.is(&t.toks[j]) {
				continue next
			}
			got = append(got, j)
			j++
		}
		if res := t.match(rest, j, got, depth); res != nil {
			return res
		}
	}
	for _, sub := range e.subs {
		if res := t.match(seq{elems: sub, then: &rest}, i, at, depth); res != nil {
			return res
		}
	}
	return nil
}

// is says whether the word of a phrase is that of a text.
func (w *word) is(t *tok) bool {
	return w == t.known || w.open && strings.HasPrefix(t.w, w.begin())
}

// begin is what the words begin with that an open one stands for.
func (w *word) begin() string { return w.text[:len(w.text)-1] }

// words gives the words of a cue for people to read.
func (t *text) words(at []int) string {
	var b strings.Builder
	for n, i := range at {
		if n > 0 {
			b.WriteByte(' ')
			if at[n-1] != i-1 {
				b.WriteString("… ")
			}
		}
		b.WriteString(clip(t.toks[i].w, 24))
	}
	return b.String()
}

func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
