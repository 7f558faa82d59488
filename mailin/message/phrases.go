package message

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// phraseSet says whether a text holds one of many phrases, each a regular expression.
//
// Few texts hold any, and trying hundreds of alternatives at every place of a text costs more than all the rest of
// reading a mail. So a phrase is tried only on texts that hold a piece of plain text which it cannot match without,
// as RE2's FilteredRE2 does. Phrases are compiled when they are first tried. A phraseSet is safe for use by several
// goroutines.
type phraseSet struct {
	once    sync.Once
	before  string // regular expressions around each phrase
	after   string
	sources []string

	phrases []phrase
	screen  screen
	always  []int // phrases without such a piece
}

// phrase is one of the phrases, compiled when it is first needed.
type phrase struct {
	source string
	once   sync.Once
	re     *regexp.Regexp
}

// newPhrases makes a set of regular expressions that are matched without regard to case, between before and after.
func newPhrases(before, after string, sources []string) *phraseSet {
	return &phraseSet{before: before, after: after, sources: sources}
}

func (s *phraseSet) build() {
	s.phrases = make([]phrase, len(s.sources))
	for i, src := range s.sources {
		s.phrases[i].source = `(?i)` + s.before + `(?:` + src + `)` + s.after
		parsed, err := syntax.Parse(`(?i)`+src, syntax.Perl)
		if err != nil {
			panic("message: phrase " + src + ": " + err.Error()) // a mistake in a table, found by every test
		}
		pieces := required(parsed)
		if !usable(pieces) {
			s.always = append(s.always, i)
			continue
		}
		for _, p := range pieces {
			s.screen.add(p, i)
		}
	}
	s.sources = nil
}

// MatchString reports whether text holds one of the phrases.
func (s *phraseSet) MatchString(text string) bool {
	s.once.Do(s.build)
	for _, i := range s.always {
		if s.phrases[i].match(text) {
			return true
		}
	}
	tried := -1
	return s.screen.each(text, func(i int) bool {
		if i == tried { // the usual case of one phrase found twice
			return false
		}
		tried = i
		return s.phrases[i].match(text)
	})
}

func (p *phrase) match(text string) bool {
	p.once.Do(func() { p.re = regexp.MustCompile(p.source) })
	return p.re.MatchString(text)
}

// screen finds pieces of text, each with a number, by their first three bytes, without regard to case.
type screen struct {
	first  [1 << 12]bool // which hashes of three bytes may begin a piece
	pieces map[uint32][]piece
}

type piece struct {
	text   string // in lower case, three bytes at least
	number int
}

// minPiece is how long a piece must be, in bytes.
const minPiece = 3

// newScreen makes a screen of words, numbered in their order.
func newScreen(words ...string) *screen {
	s := &screen{}
	for i, w := range words {
		s.add(w, i)
	}
	return s
}

func (s *screen) add(text string, number int) {
	if s.pieces == nil {
		s.pieces = map[uint32][]piece{}
	}
	key := withByte(withByte(withByte(0, text[0]), text[1]), text[2])
	s.first[hashOf(key)] = true
	s.pieces[key] = append(s.pieces[key], piece{text, number})
}

// withByte moves on by one byte to the key of three. The bit that tells the cases of ASCII apart is always set.
func withByte(key uint32, c byte) uint32 { return key<<8&0xffffff | uint32(c|0x20) }

func hashOf(key uint32) uint32 { return key * 0x9e3779b1 >> 20 }

// holds says whether one of the pieces stands in a text.
func (s *screen) holds(text string) bool { return s.each(text, func(int) bool { return true }) }

// each calls found for every piece that stands in a text, until it returns true; each then does too.
func (s *screen) each(text string, found func(number int) bool) bool {
	if !isASCII(text) && strings.ContainsFunc(text, isForeignCapital) {
		text = strings.ToLower(text)
	}
	return s.eachAt(text, func(_, number int) bool { return found(number) })
}

func isForeignCapital(r rune) bool { return r >= utf8.RuneSelf && unicode.ToLower(r) != r }

// eachAt is each, with the place, for a text without capitals other than those of ASCII.
func (s *screen) eachAt(text string, found func(at, number int) bool) bool {
	key := uint32(0)
	for i := range len(text) {
		key = withByte(key, text[i])
		if !s.first[hashOf(key)] || i+1 < minPiece {
			continue
		}
		at := i + 1 - minPiece
		for _, p := range s.pieces[key] {
			if startsWith(text[at:], p.text) && found(at, p.number) {
				return true
			}
		}
	}
	return false
}

// startsWith is strings.HasPrefix for a prefix in lower case, without regard to the case of ASCII letters in s.
func startsWith(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		if c != prefix[i] {
			return false
		}
	}
	return true
}

// marks returns the numbers of the pieces that stand in a text, as bits.
func (s *screen) marks(text string) (bits uint) {
	s.each(text, func(number int) bool {
		bits |= 1 << number
		return false
	})
	return bits
}

// usable says whether pieces are long enough to keep anything out.
func usable(pieces []string) bool {
	for _, p := range pieces {
		if len(p) < minPiece {
			return false
		}
	}
	return len(pieces) > 0
}

// required returns pieces of text in lower case of which every match of re holds one at least; none when there is
// nothing to be said.
func required(re *syntax.Regexp) []string {
	if all, ok := exact(re); ok {
		return all
	}
	switch re.Op { //nolint:exhaustive // the other operators say nothing of the text
	case syntax.OpCapture, syntax.OpPlus:
		return required(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return required(re.Sub[0])
		}
	case syntax.OpConcat:
		return requiredOfRow(re.Sub)
	case syntax.OpAlternate:
		var all []string
		for _, sub := range re.Sub {
			p := required(sub)
			if len(p) == 0 {
				return nil
			}
			all = append(all, p...)
		}
		return all
	}
	return nil
}

// requiredOfRow is required for expressions that follow one another. Neighbours of which all texts are known are taken
// together.
func requiredOfRow(row []*syntax.Regexp) []string {
	var best []string
	consider := func(p []string) {
		if better(p, best) {
			best = p
		}
	}
	run := []string{""}
	for _, sub := range row {
		all, ok := exact(sub)
		if ok && len(run)*len(all) <= maxExact {
			run = cross(run, all)
			continue
		}
		consider(run)
		run = []string{""}
		if ok {
			run = all
		} else {
			consider(required(sub))
		}
	}
	consider(run)
	return best
}

// maxExact is how many texts are listed at most.
const maxExact = 24

// exact lists all texts that re matches, in lower case, when they are few.
func exact(re *syntax.Regexp) (all []string, ok bool) {
	switch re.Op { //nolint:exhaustive // the other operators say nothing of the text
	case syntax.OpLiteral:
		return []string{strings.Map(small, string(re.Rune))}, true
	case syntax.OpEmptyMatch, syntax.OpWordBoundary, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText:
		return []string{""}, true
	case syntax.OpCharClass:
		all = letters(re.Rune)
		return all, len(all) > 0
	case syntax.OpCapture:
		return exact(re.Sub[0])
	case syntax.OpQuest:
		all, ok = exact(re.Sub[0])
		return append(all, ""), ok
	case syntax.OpConcat:
		all = []string{""}
		for _, sub := range re.Sub {
			more, ok := exact(sub)
			if !ok || len(all)*len(more) > maxExact {
				return nil, false
			}
			all = cross(all, more)
		}
		return all, true
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			more, ok := exact(sub)
			if !ok || len(all)+len(more) > maxExact {
				return nil, false
			}
			all = append(all, more...)
		}
		return all, true
	}
	return nil, false
}

// small gives the small letter. Of letters that differ in case alone the expression holds the first in Unicode, which
// for some is neither the small nor the capital one: the micro sign stands for the Greek mu.
func small(r rune) rune {
	if unicode.SimpleFold(r) != r {
		r = unicode.ToUpper(r)
	}
	return unicode.ToLower(r)
}

// cross joins every text of a with every one of b.
func cross(a, b []string) []string {
	all := make([]string, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			all = append(all, x+y)
		}
	}
	return all
}

// letters lists the members of a small class of characters.
func letters(ranges []rune) []string {
	seen := map[string]bool{}
	var all []string
	for i := 0; i+1 < len(ranges); i += 2 {
		if ranges[i+1]-ranges[i] > 3 {
			return nil
		}
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			if l := string(small(r)); !seen[l] {
				seen[l] = true
				all = append(all, l)
			}
		}
	}
	if len(all) > 4 {
		return nil
	}
	return all
}

// better says whether the pieces a keep more texts out than b: the shortest of them counts.
func better(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) > 0
	}
	return shortest(a) > shortest(b)
}

func shortest(pieces []string) int {
	n := utf8.RuneCountInString(pieces[0])
	for _, p := range pieces[1:] {
		n = min(n, utf8.RuneCountInString(p))
	}
	return n
}
