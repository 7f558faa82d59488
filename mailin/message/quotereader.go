package message

import "strings"

// quoteReader looks for the marks of quoted mail among lines.
type quoteReader struct {
	lines []line
	looks []look
	tries int // lines that might have begun an attribution and did not
	work  int // lines that were looked at, each as often as it was
}

// look is what was seen in a line, kept because blocks are looked for at every line.
type look struct {
	read  bool
	value bool // a value follows the label
	kind  label
	marks uint
}

// maxTries bounds the search for attributions, which is the most costly one; no letter has so many dates in it.
const maxTries = 500

func (r *quoteReader) look(i int) look {
	if r.looks == nil {
		r.looks = make([]look, len(r.lines))
	}
	l := &r.looks[i]
	if !l.read {
		text := r.lines[i].text
		if text == "" {
			l.read = true
			return *l
		}
		k, v := labelOf(text)
		*l = look{read: true, kind: k, value: v != "", marks: quoteScreen.marks(text)}
	}
	return *l
}

// label says what the label of a line stands for, and whether a value follows.
func (r *quoteReader) label(i int) (kind label, value bool) {
	l := r.look(i)
	return l.kind, l.value
}

// has says whether a line shows one of the marks.
func (r *quoteReader) has(i int, marks uint) bool { return r.look(i).marks&marks != 0 }

func (r *quoteReader) isAbove(i int) bool {
	return r.has(i, markAbove) && above.MatchString(r.lines[i].text)
}

func (r *quoteReader) isForward(i int) bool {
	return r.has(i, markForward) && forwardLine.MatchString(r.lines[i].text)
}

// isSeparator says whether a line announces a quoted mail by words between dashes.
func (r *quoteReader) isSeparator(i int) bool {
	return r.has(i, markSeparator) && separator.MatchString(r.lines[i].text)
}

// isBareSeparator says the same of words without dashes, which need something else beside them.
func (r *quoteReader) isBareSeparator(i int) bool {
	return r.has(i, markSeparator) && bareSep.MatchString(r.lines[i].text)
}

// isAnySeparator says whether a line has any words between dashes.
func (r *quoteReader) isAnySeparator(i int) bool {
	t := strings.TrimSpace(r.lines[i].text)
	return len(t) > 6 && len(t) < 200 && strings.IndexByte("-_=*", t[0]) >= 0 && anySeparator.MatchString(t)
}

// headerBlock says how many lines from i on are the header block of a quoted mail, 0 for none. A block has a From
// and one of the others, or three of them; its lines may be folded, or stand apart by single empty lines.
func (r *quoteReader) headerBlock(i int) int {
	l, _ := r.label(i)
	if l == labelNone {
		return 0
	}
	seen := map[label]bool{}
	end, empty := i, 0
	values := 0
	for j := i; j < len(r.lines) && j < i+24; j++ {
		r.work++
		t := r.lines[j].text
		if strings.TrimSpace(t) == "" {
			if empty++; empty > 1 {
				break
			}
			continue
		}
		l, v := r.label(j)
		if l == labelNone {
			if empty > 0 || j == i || len(seen) == 0 || !continuesHeader(t) {
				break
			}
			end = j + 1
			continue
		}
		if l != labelOther && seen[l] && empty > 0 {
			break
		}
		seen[l] = true
		if v {
			values++
		}
		empty = 0
		end = j + 1
	}
	delete(seen, labelOther)
	if values < 2 || len(seen) < 2 || (!seen[labelFrom] && len(seen) < 3) {
		return 0
	}
	if len(seen) == 2 && !seen[labelDate] && !seen[labelSubject] && !strings.Contains(r.lines[i].text, "@") {
		return 0
	}
	return end - i
}

// continuesHeader says whether a line may be the folded rest of a header line: a list of recipients, mostly.
func continuesHeader(t string) bool {
	return strings.Contains(t, "@") || strings.HasPrefix(t, " ") || strings.HasPrefix(t, "\t") || strings.HasSuffix(strings.TrimSpace(t), ";")
}

// attribution says how many lines from i on are the line above a quote ("On …, Anna wrote:", which may be folded
// into several), 0 for none. sure is false for a line that is one only when a marked quote follows.
func (r *quoteReader) attribution(i int) (n int, sure bool) {
	first := strings.TrimSpace(r.lines[i].text)
	if first == "" || len(first) > 300 || r.tries >= maxTries {
		return 0, false
	}
	starts, dateFirst := beginsOn(first), startsWithDate(first)
	if !starts && !r.has(i, markWrote) && !strings.Contains(first, "@") && !dated(first) {
		return 0, false // nothing of an attribution, as most lines
	}
	joined, verb := "", false
	for k := 0; k < 5 && i+k < len(r.lines); k++ {
		r.work++
		l := r.lines[i+k]
		t := strings.TrimSpace(l.text)
		sep := " "
		if k > 0 && l.depth == r.lines[i].depth+1 && strings.Count(joined, "<") > strings.Count(joined, ">") && r.has(i+k, markWrote) {
			sep = ">" // the end of an address that was broken over lines, and no quote mark
		} else if k > 0 && (l.depth != r.lines[i].depth || (t == "" && k > 1) || len(t) > 300) {
			break
		}
		if t == "" {
			if k > 0 && !dated(joined) {
				break // a paragraph of its own
			}
			continue
		}
		if k > 0 && (beginsOn(t) && capital(t) || startsWithDate(t) && endsSentence(joined)) && dated(t) {
			break // what came before was typed, and the attribution begins here
		}
		joined = strings.Trim(strings.TrimSpace(joined+sep+t), "- ")
		if len(joined) > 500 {
			break
		}
		if strings.Contains(joined, "< ") || strings.Contains(joined, " >") {
			joined = brokenAngles.Replace(joined)
		}
		verb = verb || r.has(i+k, markWrote)
		date := dated(joined) || strings.Contains(joined, "@")
		var said []int
		if verb {
			lower := strings.ToLower(joined)
			if len(lower) == len(joined) { // else a letter has another length in lower case; no attribution has such a one
				said = verbs(lower)
			}
		}
		if len(said) == 0 {
			if k <= 1 && strings.Contains(joined, "@") && endsAny(joined, ':', '>') &&
				(strings.HasSuffix(joined, ":") && bareAttribution.MatchString(joined) || dateFirst && bareEnd.MatchString(joined)) {
				return k + 1, strings.HasSuffix(joined, ":") && dated(joined)
			}
			if k == 0 && !starts && !date {
				return 0, false
			}
			r.tries++
			continue
		}
		last := said[len(said)-1]
		if !endsAttribution(joined[last:]) {
			continue
		}
		colon := strings.HasSuffix(joined, ":") || strings.HasSuffix(joined, "：")
		switch {
		case date && colon && (starts || dateFirst || k == 0):
			return k + 1, true
		case date && starts && dated(joined) && last == len(joined):
			return k + 1, true
		case date && (starts || dateFirst) && k <= 2:
			return k + 1, false
		case colon && k <= 1:
			return k + 1, false
		}
		if colon {
			return 0, false
		}
	}
	return 0, false
}

func endsAny(s string, a, b byte) bool {
	return s != "" && (s[len(s)-1] == a || s[len(s)-1] == b)
}

// brokenAngles joins what a line end has left inside angle brackets.
var brokenAngles = strings.NewReplacer("< ", "<", " >", ">")

// sharedLine finds an attribution that begins in the middle of a line, behind what was typed: "Yes On Mon, … wrote:".
func sharedLine(text string) (typed, rest string, found bool) {
	if !hasDigit(text) || !onScreen.holds(text) {
		return "", "", false
	}
	m := inlineOn.FindStringIndex(text)
	if m == nil || m[0] == 0 {
		return "", "", false
	}
	rest = strings.TrimLeft(text[m[0]:], " -")
	alone := quoteReader{lines: []line{{text: rest}}}
	if n, sure := alone.attribution(0); n == 0 || !sure {
		return "", "", false
	}
	return strings.TrimRight(text[:m[0]], " -"), rest, true
}
