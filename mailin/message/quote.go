package message

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Regular expressions made of the tables in quotewords.go. They are tried on lines that show a mark of theirs only.
var (
	// inlineOn is where an attribution may begin within a line.
	inlineOn = regexp.MustCompile(`[\s-]+(?:On|Am|Le|El|Op|Il|Em) (?:\p{L}{2,10}\.?,? ?)?\d{0,2}.{0,30}\d`)
	onScreen = newScreen("on ", "am ", "le ", "el ", "op ", "il ", "em ")
	// bareEnd is the end of an attribution without a verb and a colon.
	bareEnd = regexp.MustCompile(`<[^<>\s]+@[^<>\s]+>\s*:?\s*$`)
	// bareAttribution has no verb: "2026-03-02 10:15 GMT+01:00 Anna <a@b.example>:" or "Anna <a@b.example>:".
	bareAttribution = regexp.MustCompile(`(?i)^\s*(?:[\d"'“].{0,160}|.{0,80})<[^<>\s]+@[^<>\s]+>(?:\s*\([^()]*\))?\s*:\s*$`)

	// anySeparator stands between dashes, in whatever language; a header block must follow.
	anySeparator = regexp.MustCompile(`^\s*[-_=*]{3,}[^-_=*]{2,60}[-_=*]{3,}\s*$`)
	separator    = newPhrases(`^\s*[>*]*\s*(?:[-_=*#~—–]{1,}\s*)`, `\s*:?\s*[-_=*#~—–]*\s*$`, quoted(separatorWords))
	bareSep      = newPhrases(`^[\s*]*`, `\s*[-_=*#~—–]*\s*:?\s*$`, quoted(separatorWords))
	forwardLine  = newPhrases(`^\s*[-_=*#~—–>]*\s*`, `(?:[^\p{L}].{0,120})?$`, quoted(forwardWords))
	above        = newPhrases(`^\W{0,12}(?:please )?`, ``, quoted(replyHere))
)

// Marks of a line, as bits: words of which table stand in it.
const (
	markWrote = 1 << iota
	markSeparator
	markForward
	markAbove
)

// quoteScreen finds the words of the tables in one pass, by the number of their bit.
var quoteScreen = func() *screen {
	s := &screen{}
	for number, words := range [][]string{wroteWords, separatorWords, forwardWords, replyHere} {
		for _, w := range words {
			if 1<<number == markWrote { // a verb of several words may be broken over two lines
				w = slices.MaxFunc(strings.Fields(w), func(a, b string) int { return len(a) - len(b) })
			}
			if i := strings.LastIndexByte(w, '\''); i >= 0 { // written in two ways
				w = w[i+1:]
			}
			s.add(w, number)
		}
	}
	return s
}()

// verbScreen finds the verbs of attributions as they are written in full.
var verbScreen = func() *screen {
	s := &screen{}
	for _, w := range wroteWords {
		s.add(w, len(w))
	}
	return s
}()

// verbs lists where the verbs of attributions end in a text in lower case.
func verbs(lower string) (ends []int) {
	verbScreen.eachAt(lower, func(at, length int) bool {
		before, _ := utf8.DecodeLastRuneInString(lower[:at])
		after, _ := utf8.DecodeRuneInString(lower[at+length:])
		verb, _ := utf8.DecodeRuneInString(lower[at:])
		if (at == 0 || strings.ContainsRune(" \t>)\",", before) || unicode.In(verb, spaceless...)) && (at+length == len(lower) || strings.ContainsRune(" \t:：,.", after)) {
			ends = append(ends, at+length)
		}
		return false
	})
	return ends
}

// spaceless are scripts that put no spaces between words.
var spaceless = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai}

// maxAfterVerb is how much may stand between the verb of an attribution and its end, addresses apart, in bytes.
const maxAfterVerb = 100

// endsAttribution says whether what follows the verb may be the end of an attribution: perhaps a name, an address or a
// date with its clock, a colon.
func endsAttribution(tail string) bool {
	tail = strings.TrimRight(tail, " \t")
	if t, ok := strings.CutSuffix(tail, ":"); ok {
		tail = t
	} else if t, ok := strings.CutSuffix(tail, "："); ok {
		tail = t
	}
	n, inside := 0, byte(0)
	for i := range len(tail) {
		c := tail[i]
		switch {
		case inside != 0:
			if c == inside {
				inside = 0
			}
			continue
		case c == '<':
			inside = '>'
		case c == '[':
			inside = ']'
		case c == ':' && (i == 0 || i+1 == len(tail) || !isDigit(tail[i-1]) || !isDigit(tail[i+1])):
			return false
		}
		n++
	}
	return n <= maxAfterVerb
}

// dated says whether a text holds what tells an attribution from a sentence: a clock, a year or a numeric date.
func dated(text string) bool {
	for i := 0; i < len(text); {
		if !isDigit(text[i]) || i > 0 && wordByte(text[i-1]) {
			i++
			continue
		}
		n := digitsAt(text, i)
		j := i + n
		bounded := j == len(text) || !wordByte(text[j])
		switch {
		case n == 4 && bounded && (strings.HasPrefix(text[i:], "19") || strings.HasPrefix(text[i:], "20")):
			return true
		case n <= 2 && j < len(text) && strings.IndexByte(":.h", text[j]) >= 0 && digitsAt(text, j+1) == 2 && ends(text, j+3):
			return true
		case n <= 2 && j < len(text) && strings.IndexByte("./-", text[j]) >= 0:
			if m := digitsAt(text, j+1); m == 1 || m == 2 {
				k := j + 1 + m
				if k < len(text) && strings.IndexByte("./-", text[k]) >= 0 {
					if y := digitsAt(text, k+1); y >= 2 && y <= 4 && ends(text, k+1+y) {
						return true
					}
				}
			}
		}
		i = max(j, i+1)
	}
	return false
}

// digitsAt counts the digits from i on.
func digitsAt(s string, i int) int {
	n := 0
	for i+n < len(s) && isDigit(s[i+n]) {
		n++
	}
	return n
}

func ends(s string, i int) bool { return i >= len(s) || !wordByte(s[i]) }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func wordByte(c byte) bool {
	return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
}

func hasDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

// startsWithDate says whether a text begins with the digits of a date.
func startsWithDate(text string) bool {
	t := strings.TrimLeft(text, " \t")
	if t != "" && strings.IndexByte(`"'([`, t[0]) >= 0 {
		t = t[1:]
	}
	n := digitsAt(t, 0)
	return n > 0 && n <= 4 && n < len(t) && strings.IndexByte("-./ ", t[n]) >= 0
}

var onSet = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range onWords {
		m[w] = true
	}
	return m
}()

// beginsOn says whether a text begins with a word that attributions begin with: "On", "Am", "Le".
func beginsOn(text string) bool {
	t := strings.TrimLeft(text, " \t")
	if d := strings.TrimLeft(t, "-"); len(t)-len(d) >= 2 {
		t = strings.TrimLeft(d, " \t")
	}
	end := strings.IndexAny(t, " \t,.:")
	return end > 0 && end < 10 && inSet(onSet, t[:end])
}

// isRule says whether a line is drawn: three or more of the same sign.
func isRule(text string) bool {
	t := strings.TrimSpace(text)
	if len(t) < 3 {
		return false
	}
	switch t[0] {
	case '_', '-', '=', '*':
		return strings.Trim(t, t[:1]) == ""
	}
	return utf8.RuneCountInString(t) >= 3 && strings.Trim(t, "—–") == ""
}

// labels finds what a label stands for.
var labels = func() map[string]label {
	m := map[string]label{}
	for l, words := range headerLabels {
		for _, w := range words {
			if m[w] == labelNone || m[w] > l {
				m[w] = l
			}
		}
	}
	return m
}()

// maxLabel is how long a label may be, with the marks and spaces around it, in bytes.
const maxLabel = 60

// labelOf reads a line of a header block: a label that is known, a colon, a value.
func labelOf(text string) (label, string) {
	if len(text) > 1000 {
		return labelNone, ""
	}
	key, value, found := strings.Cut(text, ":")
	if wide, rest, ok := strings.Cut(text, "："); ok && (!found || len(wide) < len(key)) {
		key, value, found = wide, rest, true
	}
	if !found || len(key) > maxLabel {
		return labelNone, ""
	}
	key = strings.ToLower(strings.Trim(key, " \t>*|"))
	l := labels[key]
	if l == labelNone && (strings.Contains(key, " ") || strings.Contains(key, "’")) {
		l = labels[strings.ReplaceAll(strings.Join(strings.Fields(key), " "), "’", "'")]
	}
	return l, strings.Trim(strings.TrimSpace(value), "*")
}

// textLines makes lines of plain text.
func textLines(s string) []line {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	s = strings.ReplaceAll(s, "\r", "\n")
	s = strings.ReplaceAll(s, "\u00a0", " ")
	if strings.ContainsFunc(s, isDirection) { // around a line that is read from right to left, and around the Latin in it
		s = strings.Map(func(r rune) rune {
			if isDirection(r) {
				return -1
			}
			return r
		}, s)
	}
	lines := make([]line, 0, strings.Count(s, "\n")+1)
	for t := range strings.SplitSeq(s, "\n") {
		t = strings.TrimRight(t, " \t")
		depth, rest := quoteDepth(t)
		lines = append(lines, line{text: rest, depth: depth})
	}
	markBars(lines)
	return lines
}

// isDirection says whether a character only tells in which direction text runs (Unicode Bidi_Control).
func isDirection(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) }

// markBars takes two lines or more that begin with "|" for a quote, as some programs mark it.
func markBars(lines []line) {
	for i := 0; i < len(lines); i++ {
		j := i
		for j < len(lines) && lines[j].depth == 0 && strings.HasPrefix(lines[j].text, "|") {
			j++
		}
		if j-i >= 2 {
			for k := i; k < j; k++ {
				lines[k].depth, lines[k].text = 1, strings.TrimPrefix(lines[k].text[1:], " ")
			}
		}
		i = max(i, j-1)
	}
}

// quoteDepth counts the quote marks in front of a line and returns what follows them.
func quoteDepth(t string) (int, string) {
	if t == "" || t[0] != '>' && t[0] != ' ' && t[0] != '\t' {
		return 0, t
	}
	depth := 0
	rest := t
	for {
		u := strings.TrimLeft(rest, " \t")
		if len(rest)-len(u) > 3 && depth == 0 {
			break
		}
		if !strings.HasPrefix(u, ">") {
			break
		}
		depth++
		rest = u[1:]
	}
	if depth == 0 {
		return 0, t
	}
	return depth, strings.TrimPrefix(rest, " ")
}

func trimLines(lines []string) []string {
	for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && strings.TrimSpace(lines[len(lines)-1]) == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}
