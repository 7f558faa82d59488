package intent

import (
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
	group  *group
	elems  []elem
	text   string
	shared bool // of every language
}

type elem struct {
	kind elemKind
	alts [][]string // of words: alternatives that are plain words
	subs [][]elem   // of words: alternatives with elements of their own
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

// index finds the patterns that may begin at a word: by the word, by the first letters of a word that may go on, or
// by a symbol.
type index map[string][]*pattern

const prefixKeyLen = 3

func prefixKey(w string) string { return "\x00" + w[:min(len(w), prefixKeyLen)] }

// faint is the weight of lone function words: any phrase that holds them counts before them.
const faint = 0.01

func compile(l *language, in context) index {
	idx := index{}
	add := func(groups []group, shared bool) {
		for i := range groups {
			g := &groups[i]
			if g.in&in == 0 {
				continue
			}
			for _, line := range strings.FieldsFunc(g.phrases, func(r rune) bool { return r == ';' }) {
				if p := parsePattern(l, g, strings.TrimSpace(line)); p != nil {
					p.shared = shared
					for _, k := range firstKeys(p.elems) {
						idx[k] = append(idx[k], p)
					}
				}
			}
		}
	}
	add(l.groups, false)
	add(everyLanguage, true)
	add([]group{
		{sigNot, anyContext, faint, strings.ReplaceAll(l.negators, " ", ";")},
		{sigBut, anyContext, faint, strings.ReplaceAll(l.contrasts, " ", ";")},
	}, false)
	return idx
}

func parsePattern(l *language, g *group, s string) *pattern {
	p := &pattern{group: g, text: s}
	p.elems, _ = parseElems(l, s)
	if len(p.elems) == 0 {
		return nil
	}
	return p
}

// maxRepeat is how often an element with a star may occur.
const maxRepeat = 4

// parseElems reads elements up to the end or to the parenthesis or bar that ends an alternative, and returns what
// is left from there on.
func parseElems(l *language, s string) (elems []elem, rest string) {
	for {
		s = strings.TrimLeft(s, " \t\n")
		if s == "" || s[0] == ')' || s[0] == '|' {
			return elems, s
		}
		var e elem
		if s[0] == '(' {
			for s != "" && s[0] != ')' {
				var alt []elem
				alt, s = parseElems(l, s[1:])
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
			word := s[:end]
			s = s[end:]
			if len(word) > 1 && strings.HasSuffix(word, "?") {
				e.opt, word = true, strings.TrimSuffix(word, "?")
			}
			if sym, ok := symbols[word]; ok {
				e.kind, e.gap = sym.kind, sym.gap
			} else {
				e.alts = [][]string{patternWords(l, word)}
			}
		}
		elems = append(elems, e)
	}
}

func (e *elem) addAlternative(alt []elem) {
	var plain []string
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
func patternWords(l *language, s string) []string {
	var out []string
	for w := range strings.FieldsSeq(s) {
		if strings.HasSuffix(w, "*") {
			out = append(out, fold(strings.TrimSuffix(w, "*"))+"*")
			continue
		}
		for _, t := range l.expand(nil, w) {
			out = append(out, t.w)
		}
	}
	return out
}

// firstKeys lists the index keys of the elements that a pattern can begin with.
func firstKeys(elems []elem) []string {
	var keys []string
	for _, e := range elems {
		switch e.kind { //nolint:exhaustive // gaps and ends begin nothing
		case clauseStart, textStart:
			continue
		case dateAhead:
			keys = append(keys, "@")
		case datePast:
			keys = append(keys, "~")
		case amount:
			keys = append(keys, "€")
		case number:
			keys = append(keys, "#")
		case words:
			for _, a := range e.alts {
				if len(a) == 0 {
					continue
				}
				if w, isPrefix := strings.CutSuffix(a[0], "*"); isPrefix {
					keys = append(keys, prefixKey(w))
				} else {
					keys = append(keys, a[0])
				}
			}
			for _, sub := range e.subs {
				keys = append(keys, firstKeys(sub)...)
			}
		}
		if !e.opt {
			break
		}
	}
	return keys
}

// anchors counts the ends of clauses and texts that a phrase asks for: "si" alone says more than "si" somewhere.
func (p *pattern) anchors() int {
	n := 0
	for i := range p.elems {
		if p.elems[i].kind >= clauseStart {
			n++
		}
	}
	return n
}
