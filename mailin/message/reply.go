package message

import "strings"

// ReplyText returns what somebody typed into the body of a reply: the text without quoted mail, signature, footer of
// the mail program and small print. Pieces that stand between quoted lines are joined by an empty line.
func ReplyText(body string, isHTML bool) string {
	return typedText(bodyLines(body, isHTML), "")
}

func bodyLines(body string, isHTML bool) []line {
	if len(body) > maxText {
		body = strings.ToValidUTF8(body[:maxText], "")
	}
	if isHTML {
		return htmlLines(body)
	}
	return textLines(body)
}

// typedText is ReplyText for lines, with the name of the sender, who may have signed with it.
func typedText(lines []line, sender string) string {
	return joinPieces(takeApart(lines), sender)
}

func joinPieces(p pieces, sender string) string {
	var out []string
	for _, run := range p.typed {
		if t := tidy(stripSignature(run, sender)); t != "" {
			out = append(out, t)
		}
	}
	return strings.Join(out, "\n\n")
}

// isPlain says whether a line has nothing but the characters of ASCII that can be seen, spaces and tabs.
func isPlain(l string) bool {
	for i := range len(l) {
		if c := l[i]; (c < ' ' || c >= 0x7f) && c != '\t' {
			return false
		}
	}
	return true
}

// tidy joins lines, drops what cannot be seen and more than one empty line in a row.
func tidy(lines []string) string {
	var out []string
	for _, l := range lines {
		if !isPlain(l) {
			l = strings.Map(func(r rune) rune {
				if r != '\t' && r != 0x200d && r != 0x200c && invisible(r) { // joiners hold emoji and some scripts together
					return -1
				}
				return r
			}, l)
		}
		l = strings.TrimRight(l, " \t")
		if l == "" && (len(out) == 0 || out[len(out)-1] == "") {
			continue
		}
		out = append(out, l)
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}
