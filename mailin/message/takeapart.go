package message

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pieces is a text taken apart.
type pieces struct {
	typed   [][]string // what stands between the quotes, each a run of lines
	quoted  []line     // from the first quoted line to the end, without the typed lines
	forward bool       // a mark of forwarding stands above the quote
	author  string     // the line above the quote
	work    int        // lines that were looked at to find this out
}

// takeApart tells what was typed from what is quoted.
//
// A quote whose lines are marked (by ">" or in HTML) ends where the marks end, so that answers between the lines
// and below survive. A quote that is only announced (by a header block, a separator, or an attribution with
// nothing marked below) goes on to the end. A line that holds both is cut in two, in lines too.
func takeApart(lines []line) pieces {
	r := &quoteReader{lines: lines}
	var p pieces
	run := make([]string, 0, len(lines)) // the end of one array, of which the runs before are the beginning
	flush := func() {
		if len(trimLines(run)) > 0 {
			p.typed = append(p.typed, trimLines(run))
		}
		run = run[len(run):]
	}
	rest := func(i int) {
		p.quoted = append(p.quoted, lines[i:]...)
	}
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		if l.cut || (l.depth == 0 && r.isAbove(i) && (len(p.typed) > 0 || len(trimLines(run)) > 0)) {
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
			if blank := strings.TrimSpace(l.text) == ""; blank && len(run) > 0 && run[len(run)-1] == "" ||
				!blank && isRule(l.text) && (r.announces(i+1) || r.separatorBelow(i+1)) {
				continue
			} else if blank {
				l.text = ""
			}
			run = append(run, l.text)
			continue
		}
		if r.isAbove(i) {
			continue
		}
		if r.isForward(i) {
			p.forward = true
			flush()
			if r.markedFollows(i + 1) {
				continue
			}
			rest(i + 1)
			break
		}
		if r.isSeparator(i) || r.isBareSeparator(i) && underRule(lines, i) ||
			(r.isBareSeparator(i) || r.isAnySeparator(i)) && r.announces(i+1) {
			flush()
			if r.markedFollows(i + 1) {
				continue
			}
			rest(i + 1)
			break
		}
		if n := r.headerBlock(i); n > 0 {
			flush()
			if r.markedFollows(i + n) {
				p.quoted = append(p.quoted, lines[i:i+n]...)
				i += n - 1
				continue
			}
			rest(i)
			break
		}
		if r.has(i, markWrote) || strings.Contains(l.text, "@") {
			if typed, rest, found := sharedLine(l.text); found {
				run = append(run, typed)
				l.text = rest
				lines[i], r.looks[i] = l, look{}
			}
		}
		if n, sure := r.attribution(i); n > 0 {
			follows := r.markedFollows(i + n)
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
	p.work = r.work
	return p
}

// remnant says whether an unmarked line is the end of the quoted line above it, which a mail program has broken: the
// rest of a long line, or a link that was put on a line of its own.
func remnant(lines []line, i int) bool {
	if i == 0 || i+1 >= len(lines) || lines[i-1].depth == 0 || lines[i+1].depth == 0 {
		return false
	}
	if linkAlone.MatchString(lines[i].text) {
		return true
	}
	above := strings.TrimSpace(lines[i-1].text)
	first, _ := utf8.DecodeRuneInString(lines[i].text)
	return len(above) >= 60 && !strings.ContainsAny(above[len(above)-1:], ".?!:;,)") && unicode.IsLower(first)
}

// linkAlone is a line with nothing but a link in brackets, as programs write the links of HTML in plain text.
var linkAlone = regexp.MustCompile(`^\s*[(<\[](?:https?://|mailto:)\S+[)>\]][\s>.,]*$`)

// separatorBelow says whether line i is a separator without dashes.
func (r *quoteReader) separatorBelow(i int) bool { return i < len(r.lines) && r.isBareSeparator(i) }

// underRule says whether the line right above is drawn.
func underRule(lines []line, i int) bool {
	return i > 0 && lines[i-1].depth == 0 && isRule(lines[i-1].text)
}

// markedFollows says whether the next line with text is a marked quote.
func (r *quoteReader) markedFollows(i int) bool {
	for ; i < len(r.lines); i++ {
		r.work++
		if r.lines[i].depth > 0 {
			return true
		}
		if strings.TrimSpace(r.lines[i].text) != "" {
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
	if r.headerBlock(i) > 0 || r.isSeparator(i) || r.isForward(i) {
		return true
	}
	n, sure := r.attribution(i)
	return n > 0 && (sure || r.markedFollows(i+n))
}
