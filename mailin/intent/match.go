package intent

import (
	"sort"
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

// find returns the cues of a text in their order. Where phrases overlap the one with more words counts.
func (idx index) find(t *text) []cue {
	var all []cue
	var buf [24]int
	for i := range t.toks {
		try := func(key string) {
			for _, p := range idx[key] {
				if at := t.match(seq{elems: p.elems}, i, buf[:0], 0); len(at) > 0 {
					all = append(all, cue{
						sig: p.group.sig, weight: p.group.weight, phrase: t.words(at), at: append([]int(nil), at...),
						quoted: t.toks[at[0]].quoted, anchors: p.anchors(), shared: p.shared,
					})
				}
			}
		}
		w := t.toks[i].w
		try(w)
		try(prefixKey(w))
		if t.toks[i].dateTo > 0 {
			try("@")
		}
		if t.toks[i].pastTo > 0 {
			try("~")
		}
		if t.toks[i].moneyTo > 0 {
			try("€")
		}
		if t.toks[i].num {
			try("#")
		}
	}
	sort.SliceStable(all, func(a, b int) bool {
		if len(all[a].at) != len(all[b].at) {
			return len(all[a].at) > len(all[b].at)
		}
		if all[a].anchors != all[b].anchors {
			return all[a].anchors > all[b].anchors
		}
		return all[a].weight > all[b].weight
	})
	taken := make([]bool, len(t.toks))
	kept := all[:0]
	for _, c := range all {
		free := true
		for _, i := range c.at {
			free = free && !taken[i]
		}
		if !free {
			continue
		}
		for _, i := range c.at {
			taken[i] = true
		}
		kept = append(kept, c)
	}
	sort.SliceStable(kept, func(a, b int) bool { return kept[a].first() < kept[b].first() })
	return kept
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
			if j >= len(t.toks) || t.toks[j].sent != t.toks[i].sent || len(got) >= cap(got) || !sameWord(w, t.toks[j].w) {
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

func sameWord(want, got string) bool {
	if n := len(want) - 1; n > 0 && want[n] == '*' {
		return len(got) >= n && got[:n] == want[:n]
	}
	return want == got
}

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
