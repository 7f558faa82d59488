package message

import (
	"regexp"
	"strings"
)

// Regular expressions made of the tables in quotewords.go.
var (
	wrote = regexp.MustCompile(`(?i)(?:^|[\s>)",])(?:` + alternatives(wroteWords) + `)(?:[\s:：,.]|$)`)
	// wroteEnd is the end of an attribution: the verb, perhaps a name or an address, a colon.
	wroteEnd = regexp.MustCompile(`(?i)(?:` + alternatives(wroteWords) + `)(?:[^:\n]{0,90}|[^:\n]{0,60}<[^>\n]*>?[^:\n]{0,20}|[^:\n]{0,60}\[mailto:[^\]\n]*\][^:\n]{0,20})\s*[:：]?\s*$`)
	onStart  = regexp.MustCompile(`(?i)^\s*(?:-{2,}\s*)?(?:` + alternatives(onWords) + `)[\s,.:]`)
	// inlineOn is where an attribution may begin within a line.
	inlineOn = regexp.MustCompile(`[\s-]+(?:On|Am|Le|El|Op|Il|Em) (?:\p{L}{2,10}\.?,? ?)?\d{0,2}.{0,30}\d`)
	// wroteLast is an attribution without a colon: the verb is the last word.
	wroteLast      = regexp.MustCompile(`(?i)(?:^|[\s>)",])(?:` + alternatives(wroteWords) + `)\s*$`)
	startsWithDate = regexp.MustCompile(`^\s*["'(\[]?\d{1,4}[-./ ]`)
	// bareEnd is the end of an attribution without a verb and a colon.
	bareEnd = regexp.MustCompile(`<[^<>\s]+@[^<>\s]+>\s*:?\s*$`)
	// dateLike is what tells an attribution from a sentence: a clock, a year or a numeric date.
	dateLike = regexp.MustCompile(`\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b`)
	// bareAttribution has no verb: "2026-03-02 10:15 GMT+01:00 Anna <a@b.example>:" or "Anna <a@b.example>:".
	bareAttribution = regexp.MustCompile(`(?i)^\s*(?:[\d"'“].{0,160}|.{0,80})<[^<>\s]+@[^<>\s]+>(?:\s*\([^()]*\))?\s*:\s*$`)

	// anySeparator stands between dashes, in whatever language; a header block must follow.
	anySeparator = regexp.MustCompile(`^\s*[-_=*]{3,}[^-_=*]{2,60}[-_=*]{3,}\s*$`)
	separator    = regexp.MustCompile(`(?i)^\s*[>*]*\s*(?:[-_=*#~—–]{1,}\s*)(?:` + alternatives(separatorWords) + `)\s*:?\s*[-_=*#~—–]*\s*$`)
	bareSep      = regexp.MustCompile(`(?i)^\s*(?:` + alternatives(separatorWords) + `)\s*[-_=*#~—–]*\s*:?\s*$`)
	forwardLine  = regexp.MustCompile(`(?i)^\s*[-_=*#~—–>]*\s*(?:` + alternatives(forwardWords) + `)(?:[^\p{L}].{0,120})?$`)
	rule         = regexp.MustCompile(`^\s*(?:[_]{3,}|[-]{3,}|[=]{3,}|[*]{3,}|[—–]{3,})\s*$`)
	above        = regexp.MustCompile(`(?i)^\W{0,12}(?:please )?(?:` + alternatives(replyHere) + `)`)
	labelled     = regexp.MustCompile(`^[\s>*|]*([\p{L}][\p{L}\s'’()-]{0,24}?)\s*\*?\s*[:：]\s*\*?\s*(.*)$`)
)

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

// labelOf reads a line of a header block.
func labelOf(text string) (label, string) {
	if len(text) > 1000 {
		return labelNone, ""
	}
	m := labelled.FindStringSubmatch(text)
	if m == nil {
		return labelNone, ""
	}
	key := strings.ToLower(strings.Join(strings.Fields(strings.Trim(m[1], "* ")), " "))
	key = strings.ReplaceAll(key, "’", "'")
	return labels[key], strings.Trim(strings.TrimSpace(m[2]), "*")
}

// textLines makes lines of plain text.
func textLines(s string) []line {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	s = strings.ReplaceAll(s, "\r", "\n")
	raw := strings.Split(s, "\n")
	lines := make([]line, 0, len(raw))
	for _, t := range raw {
		t = strings.TrimRight(strings.ReplaceAll(t, "\u00a0", " "), " \t")
		depth, rest := quoteDepth(t)
		lines = append(lines, line{text: rest, depth: depth})
	}
	markBars(lines)
	return lines
}

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
