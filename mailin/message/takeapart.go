package message

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// quoteReader looks for the marks of quoted mail among lines.
type quoteReader struct {
	lines  []line
	labels []readLabel
	tries  int // lines that might have begun an attribution and did not
}

// readLabel is what labelOf said of a line, kept because blocks are looked for at every line.
type readLabel struct {
	read, value bool
	kind        label
}

// maxTries bounds the search for attributions, which is the most costly one; no letter has so many dates in it.
const maxTries = 500

// label says what the label of a line stands for, and whether a value follows.
func (r *quoteReader) label(i int) (kind label, value bool) {
	if r.labels == nil {
		r.labels = make([]readLabel, len(r.lines))
	}
	l := &r.labels[i]
	if !l.read {
		k, v := labelOf(r.lines[i].text)
		*l = readLabel{read: true, kind: k, value: v != ""}
	}
	return l.kind, l.value
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
	starts := onStart.MatchString(first)
	dateFirst := startsWithDate.MatchString(first)
	joined := ""
	for k := 0; k < 5 && i+k < len(r.lines); k++ {
		l := r.lines[i+k]
		t := strings.TrimSpace(l.text)
		if k > 0 && (l.depth != r.lines[i].depth || (t == "" && k > 1) || len(t) > 300) {
			break
		}
		if t == "" {
			continue
		}
		joined = strings.Trim(strings.TrimSpace(joined+" "+t), "- ")
		if len(joined) > 500 {
			break
		}
		dated := dateLike.MatchString(joined) || strings.Contains(joined, "@")
		if !wrote.MatchString(joined) {
			if k <= 1 && (bareAttribution.MatchString(joined) || dateFirst && bareEnd.MatchString(joined)) {
				return k + 1, strings.HasSuffix(joined, ":") && dateLike.MatchString(joined)
			}
			if k == 0 && !starts && !dated {
				return 0, false
			}
			r.tries++
			continue
		}
		if !wroteEnd.MatchString(joined) {
			continue
		}
		colon := strings.HasSuffix(joined, ":") || strings.HasSuffix(joined, "：")
		switch {
		case dated && colon && (starts || dateFirst || k == 0):
			return k + 1, true
		case dated && starts && dateLike.MatchString(joined) && wroteLast.MatchString(joined):
			return k + 1, true
		case dated && (starts || dateFirst) && k <= 2:
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

// sharedLine finds an attribution that begins in the middle of a line, behind what was typed: "Yes On Mon, … wrote:".
func sharedLine(text string) (typed, rest string, found bool) {
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

// pieces is a text taken apart.
type pieces struct {
	typed   [][]string // what stands between the quotes, each a run of lines
	quoted  []line     // from the first quoted line to the end, without the typed lines
	forward bool       // a mark of forwarding stands above the quote
	author  string     // the line above the quote
}

// takeApart tells what was typed from what is quoted.
//
// A quote whose lines are marked (by ">" or in HTML) ends where the marks end, so that answers between the lines
// and below survive. A quote that is only announced (by a header block, a separator, or an attribution with
// nothing marked below) goes on to the end.
func takeApart(lines []line) pieces {
	lines = slices.Clone(lines) // a line may be cut in two below
	r := &quoteReader{lines: lines}
	var p pieces
	var run []string
	flush := func() {
		if len(trimLines(run)) > 0 {
			p.typed = append(p.typed, trimLines(run))
		}
		run = nil
	}
	rest := func(i int) {
		p.quoted = append(p.quoted, lines[i:]...)
	}
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		if l.cut || (l.depth == 0 && above.MatchString(l.text) && (len(p.typed) > 0 || len(trimLines(run)) > 0)) {
			flush()
			rest(i)
			break
		}
		if l.sig && l.depth == 0 {
			flush()
			continue
		}
		if l.depth > 0 {
			flush()
			p.quoted = append(p.quoted, l)
			continue
		}
		if remnant(lines, i) {
			p.quoted = append(p.quoted, l)
			continue
		}
		if !strings.ContainsFunc(l.text, unicode.IsLetter) { // an empty line, a rule, an emoji
			if !rule.MatchString(l.text) || !r.announces(i+1) {
				run = append(run, l.text)
			}
			continue
		}
		if above.MatchString(l.text) {
			continue
		}
		if forwardLine.MatchString(l.text) {
			p.forward = true
			flush()
			if markedFollows(lines, i+1) {
				continue
			}
			rest(i + 1)
			break
		}
		if separator.MatchString(l.text) || (bareSep.MatchString(l.text) || anySeparator.MatchString(l.text)) && r.announces(i+1) {
			flush()
			if markedFollows(lines, i+1) {
				continue
			}
			rest(i + 1)
			break
		}
		if n := r.headerBlock(i); n > 0 {
			flush()
			if markedFollows(lines, i+n) {
				p.quoted = append(p.quoted, lines[i:i+n]...)
				i += n - 1
				continue
			}
			rest(i)
			break
		}
		if typed, rest, found := sharedLine(l.text); found {
			run = append(run, typed)
			l.text = rest
			lines[i] = l
		}
		if n, sure := r.attribution(i); n > 0 {
			follows := markedFollows(lines, i+n)
			if follows || sure {
				for _, a := range lines[i : i+n] {
					p.author += " " + a.text
				}
				flush()
				if !follows {
					rest(i + n)
					break
				}
				i += n - 1
				continue
			}
		}
		run = append(run, l.text)
	}
	flush()
	return p
}

// remnant says whether an unmarked line is the end of the quoted line above it, which a mail program has broken.
func remnant(lines []line, i int) bool {
	if i == 0 || i+1 >= len(lines) || lines[i-1].depth == 0 || lines[i+1].depth == 0 {
		return false
	}
	above := strings.TrimSpace(lines[i-1].text)
	first, _ := utf8.DecodeRuneInString(lines[i].text)
	return len(above) >= 60 && !strings.ContainsAny(above[len(above)-1:], ".?!:;,)") && unicode.IsLower(first)
}

// markedFollows says whether the next line with text is a marked quote.
func markedFollows(lines []line, i int) bool {
	for ; i < len(lines); i++ {
		if lines[i].depth > 0 {
			return true
		}
		if strings.TrimSpace(lines[i].text) != "" {
			return false
		}
	}
	return false
}

// announces says whether a header block, a separator or a forward mark is the next thing below.
func (r *quoteReader) announces(i int) bool {
	lines := r.lines
	for i < len(lines) && strings.TrimSpace(lines[i].text) == "" {
		i++
	}
	if i == len(lines) {
		return false
	}
	if !strings.ContainsFunc(lines[i].text, unicode.IsLetter) {
		return false
	}
	if r.headerBlock(i) > 0 || separator.MatchString(lines[i].text) || forwardLine.MatchString(lines[i].text) {
		return true
	}
	n, sure := r.attribution(i)
	return n > 0 && (sure || markedFollows(lines, i+n))
}
