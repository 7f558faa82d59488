package intent

import (
	"slices"
	"strings"
)

// A phrase is a row of elements with spaces between them:
//
//	word        this word; phrase and text are normalised in the same way, so "don't" is "do not"
//	word*       a word that begins so
//	(a|b c)     one of these
//	x?          x may be missing
//	(a|b)*      up to four of these, or none
//	_           any one word
//	..  ...     up to three, up to six words of the same clause, none of them a negation or a condition
//	@  ~        a date to come, a date gone by
//	€  #        an amount of money, a number
//	^  $        the clause begins or ends here
//	^^  $$      the text begins or ends here
//
// Words may stand on both sides of a comma ("yes, please"), gaps may not.
type pattern struct {
	group   *group
	elems   []elem
	anchors int  // how many of the elements are ends of a clause or a text: "si" alone says more than "si" somewhere
	shared  bool // of every language
}

type elem struct {
	kind elemKind
	alts [][]*word // of words: alternatives that are plain words
	subs [][]elem  // of words: alternatives with elements of their own
	gap  int
	opt  bool
}

type elemKind uint8

const (
	words elemKind = iota
	gap
	anyWord
	dateAhead
	datePast
	amount
	number
	clauseStart
	clauseEnd
	textStart
	textEnd
)

var symbols = map[string]elem{
	"..": {kind: gap, gap: 3}, "...": {kind: gap, gap: 6}, "_": {kind: anyWord}, "@": {kind: dateAhead},
	"~": {kind: datePast}, "€": {kind: amount}, "#": {kind: number}, "^": {kind: clauseStart},
	"$": {kind: clauseEnd}, "^^": {kind: textStart}, "$$": {kind: textEnd},
}

// faint is the weight of lone function words: any phrase that holds them counts before them.
const faint = 0.01

// compile reads the phrases of the language and notes them at the words and symbols that they may begin with.
func (r *reader) compile() {
	add := func(groups []group, shared bool) {
		for i := range groups {
			g := &groups[i]
			for line := range strings.SplitSeq(g.phrases, ";") {
				p := &pattern{group: g, shared: shared}
				p.elems, _ = r.parseElems(line)
				for i := range p.elems {
					if p.elems[i].kind >= clauseStart {
						p.anchors++
					}
				}
				if !shared { // those of every language tell nothing about it
					markVocab(p.elems)
				}
				b := beginning{needs: needs(p.elems), pattern: p}
				for _, w := range r.firsts(p.elems) {
					w.add(b)
				}
			}
		}
	}
	add(r.groups, false)
	add(everyLanguage, true)
	add([]group{
		{sigNot, anyContext, faint, strings.ReplaceAll(r.negators, " ", ";")},
		{sigBut, anyContext, faint, strings.ReplaceAll(r.contrasts, " ", ";")},
	}, false)
}

// beginning is a pattern noted at a word that it may begin with. The needs stand with it, and not in it, because so many
// are looked at.
type beginning struct {
	needs   [2]uint64
	pattern *pattern
}

// add notes a pattern that may begin with the word.
func (w *word) add(b beginning) {
	p := b.pattern
	for i := range w.begins {
		if list := w.begins[i]; p.group.in&(1<<i) != 0 && (len(list) == 0 || list[len(list)-1].pattern != p) {
			w.begins[i] = append(list, b)
		}
	}
	if p.group.in&optIn != 0 && p.group.sig.doubts(p.group.weight) {
		w.doubts = append(w.doubts, b)
	}
}

// needs gives the bits of words that a sentence has to have for the elements to match, so that most patterns need not
// be tried. The first element that is no beginning of a clause is what a pattern is looked up by.
func needs(elems []elem) (all [2]uint64) {
	n := 0
	for i := range all {
		all[i] = ^uint64(0)
	}
	first := slices.IndexFunc(elems, func(e elem) bool { return e.kind != clauseStart && e.kind != textStart })
	for i := first + 1; i < len(elems) && n < len(all); i++ {
		e := &elems[i]
		if e.kind != words || e.opt || len(e.subs) > 0 {
			continue
		}
		var bits uint64
		for _, a := range e.alts {
			if len(a) == 0 || a[len(a)-1].open {
				bits = ^uint64(0)
				break
			}
			bits |= a[len(a)-1].bit
		}
		if bits != ^uint64(0) {
			all[n] = bits
			n++
		}
	}
	return all
}

// mayMatch says whether a sentence with words of these bits has those that the pattern needs.
func (b *beginning) mayMatch(bits uint64) bool { return b.needs[0]&bits != 0 && b.needs[1]&bits != 0 }

func markVocab(elems []elem) {
	for _, e := range elems {
		for _, a := range e.alts {
			for _, w := range a {
				w.vocab = true
			}
		}
		for _, sub := range e.subs {
			markVocab(sub)
		}
	}
}

// maxRepeat is how often an element with a star may occur.
const maxRepeat = 4

// parseElems reads elements up to the end or to the parenthesis or bar that ends an alternative, and returns what
// is left from there on.
func (r *reader) parseElems(s string) (elems []elem, rest string) {
	for {
		s = strings.TrimLeft(s, " \t\n")
		if s == "" || s[0] == ')' || s[0] == '|' {
			return elems, s
		}
		var e elem
		if s[0] == '(' {
			for s != "" && s[0] != ')' {
				var alt []elem
				alt, s = r.parseElems(s[1:])
				e.addAlternative(alt)
			}
			s = strings.TrimPrefix(s, ")")
			if strings.HasPrefix(s, "?") {
				e.opt, s = true, s[1:]
			} else if strings.HasPrefix(s, "*") {
				e.opt, s = true, s[1:]
				for range maxRepeat - 1 {
					elems = append(elems, e)
				}
			}
		} else {
			end := strings.IndexAny(s, " \t\n()|")
			if end < 0 {
				end = len(s)
			}
			text := s[:end]
			s = s[end:]
			if len(text) > 1 && strings.HasSuffix(text, "?") {
				e.opt, text = true, strings.TrimSuffix(text, "?")
			}
			if sym, ok := symbols[text]; ok {
				e.kind, e.gap = sym.kind, sym.gap
			} else {
				e.alts = [][]*word{r.patternWords(text)}
			}
		}
		elems = append(elems, e)
	}
}

func (e *elem) addAlternative(alt []elem) {
	var plain []*word
	for i := range alt {
		if alt[i].kind != words || alt[i].opt || len(alt[i].alts) != 1 || len(alt[i].subs) > 0 {
			e.subs = append(e.subs, alt)
			return
		}
		plain = append(plain, alt[i].alts[0]...)
	}
	e.alts = append(e.alts, plain)
}

// patternWords normalises the words of a phrase as it does those of a text.
func (r *reader) patternWords(s string) []*word {
	var out []*word
	for w := range strings.FieldsSeq(s) {
		if begin, open := strings.CutSuffix(w, "*"); open {
			p := r.word(fold(begin) + "*")
			p.open = begin != ""
			out = append(out, p)
			continue
		}
		for _, part := range r.expand(nil, w) {
			out = append(out, r.word(part))
		}
	}
	return out
}

// firsts lists the words and symbols that a pattern can begin with.
func (r *reader) firsts(elems []elem) []*word {
	var ws []*word
	for _, e := range elems {
		switch e.kind { //nolint:exhaustive // gaps and ends begin nothing
		case clauseStart, textStart:
			continue
		case dateAhead:
			ws = append(ws, r.word("@"))
		case datePast:
			ws = append(ws, r.word("~"))
		case amount:
			ws = append(ws, r.word("€"))
		case number:
			ws = append(ws, r.word("#"))
		case words:
			for _, a := range e.alts {
				switch {
				case len(a) == 0:
				case a[0].open:
					ws = append(ws, r.opening(a[0].begin()))
				default:
					ws = append(ws, a[0])
				}
			}
			for _, sub := range e.subs {
				ws = append(ws, r.firsts(sub)...)
			}
		}
		if !e.opt {
			break
		}
	}
	return ws
}
