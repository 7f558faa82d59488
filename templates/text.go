package templates

import (
	"strings"
	"unicode/utf8"
)

// textWidth is where lines of the text part are wrapped. Longer words, such as addresses, stay whole.
const textWidth = 76

// maxWord is where even a single word is broken, in octets: no address is that long, and a line may have no more
// than 998 (RFC 5322 §2.1.1).
const maxWord = 600

// text writes blocks as plain text.
func text(blocks []Block) string {
	parts := make([]string, 0, len(blocks))
	for _, b := range blocks {
		parts = append(parts, blockText(b))
	}
	return strings.Join(parts, "\n\n")
}

func blockText(b Block) string {
	var lines []string
	switch b.Kind {
	case "list":
		for _, item := range b.Items {
			lines = append(lines, wrap(plain(item), "- ", "  ")...)
		}
	case "heading":
		title := plain(b.Runs)
		if b.Ref != "" {
			title += " (" + b.Ref + ")"
		}
		lines = append(wrap(title, "", ""), strings.Repeat("-", min(textWidth, utf8.RuneCountInString(title))))
	case "quote":
		for _, l := range b.Lines {
			lines = append(lines, wrap(l, "> ", "> ")...)
		}
	case "people":
		for _, p := range b.People {
			if p.Name == "" {
				lines = append(lines, "  "+p.Email)
				continue
			}
			lines = append(lines, "  "+p.Name+" <"+p.Email+">")
		}
	case "buttons":
		lines = buttonsText(b)
	case "steps":
		lines = []string{b.Caption}
	case "bars":
		lines = barsText(b.Bars)
	case "line":
		lines = []string{strings.Repeat("-", 24)}
	default:
		lines = wrap(plain(b.Runs), "", "")
	}
	return strings.Join(lines, "\n")
}

// buttonsText lists the words that can be answered, and what each of them says.
func buttonsText(b Block) []string {
	var lines []string
	width := 0
	for _, x := range b.Buttons {
		width = max(width, utf8.RuneCountInString(x.Word))
	}
	for _, x := range b.Buttons {
		if x.Word == "" {
			lines = append(lines, "  "+x.Label+" <"+x.Email+">")
			continue
		}
		if strings.EqualFold(x.Word, x.Label) {
			lines = append(lines, "  "+x.Word)
			continue
		}
		lines = append(lines, "  "+x.Word+strings.Repeat(" ", width-utf8.RuneCountInString(x.Word))+"  "+x.Label)
	}
	if b.TextNote != "" {
		lines = append(append(wrap(b.TextNote, "", ""), ""), lines...)
	}
	return lines
}

// barsText draws a chart of block characters, 20 to a whole bar.
func barsText(bars []Bar) []string {
	const wide = 20
	label, value := 0, 0
	for _, x := range bars {
		label, value = max(label, utf8.RuneCountInString(x.Label)), max(value, utf8.RuneCountInString(x.Value))
	}
	lines := make([]string, len(bars))
	for i, x := range bars {
		n := x.Percent * wide / 100
		if n == 0 && x.Percent > 0 {
			n = 1 // a little is not nothing
		}
		lines[i] = "  " + x.Label + strings.Repeat(" ", label-utf8.RuneCountInString(x.Label)) + "  " +
			strings.Repeat("█", n) + strings.Repeat("░", wide-n) + "  " +
			strings.Repeat(" ", value-utf8.RuneCountInString(x.Value)) + x.Value
		if x.Note != "" {
			lines[i] += "  (" + x.Note + ")"
		}
	}
	return lines
}

// wrap breaks a text between words so that lines have at most textWidth characters, and puts first before the first
// line and rest before the others.
func wrap(s, first, rest string) []string {
	var lines []string
	line, empty := first, true
	for word := range strings.FieldsFuncSeq(breakable(s), isBreak) {
		if !empty && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > textWidth {
			lines = append(lines, line)
			line, empty = rest, true
		}
		if !empty {
			line += " "
		}
		line += word
		empty = false
	}
	return append(lines, strings.TrimRight(line, " "))
}

// isBreak says where a line may end: not at a no-break space, which French writes before its colons.
func isBreak(r rune) bool { return r == ' ' || r == '\n' || r == '\t' }

// breakable puts spaces into words that are longer than maxWord.
func breakable(s string) string {
	if len(s) <= maxWord {
		return s
	}
	var b strings.Builder
	n := 0
	for _, r := range s {
		if r == ' ' {
			n = 0
		}
		if n += utf8.RuneLen(r); n > maxWord {
			b.WriteByte(' ')
			n = 0
		}
		b.WriteRune(r)
	}
	return b.String()
}

// tidy ends a text part: no white space at the ends of lines, which would read as format=flowed (RFC 3676 §4.1),
// except after the two hyphens that begin a signature, and no line that begins with "From ", which mbox files take
// for the beginning of a message (RFC 4155).
func tidy(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	for i, l := range lines {
		if l == "-- " {
			continue
		}
		if l = strings.TrimRight(l, " \t\r"); strings.HasPrefix(l, "From ") {
			l = " " + l
		}
		lines[i] = l
	}
	return strings.Join(lines, "\n") + "\n"
}
