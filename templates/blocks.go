package templates

import (
	"fmt"
	"html/template"
	"strconv"
	"strings"
)

// Control characters that give a body its structure. Cleaned values have none of them.
const (
	blockOpen  = '\x02' // then the number of a block, then blockClose
	blockClose = '\x03'
	boldOpen   = '\x0e'
	boldClose  = '\x0f'
)

// Block is a part of a mail, as layout.html.tmpl sees it. Kind says which of the other fields are set.
type Block struct {
	Kind    string // paragraph, list, heading, quote, people, buttons, steps, bars or line
	Runs    []Run  // of a paragraph or a heading
	Items   [][]Run
	Lines   []string // of a quote
	People  []Contact
	Buttons []Button
	Ref     string // beside a heading: the number of an introduction
	// Note and TextNote explain the buttons: below them in HTML, above the words that stand for them in text.
	Note, TextNote string
	Steps          []StepName
	Caption        string // the steps in words
	Bars           []Bar
}

// Run is a piece of text in one style.
type Run struct {
	Text   string
	Strong bool
}

// Contact is somebody with an address that may be shown.
type Contact struct {
	Name, Email string
	Href        template.URL
}

// Button opens a new mail, a reply to us unless it is written to somebody else.
type Button struct {
	Label string
	Word  string // what the reply says; empty for a mail to somebody else
	Email string // of somebody else
	Href  template.URL
	First bool
}

// StepName is one step on the way of an introduction.
type StepName struct {
	Name          string
	Done, Current bool
}

// Bar is a line of a chart. Note says more than Value, and may be empty.
type Bar struct {
	Label, Value, Note string
	Percent            int // painted, 0 to 100
	Rest               int // not painted
}

// mailto builds an address for a new mail (RFC 6068 §2). The header fields are left out when empty.
func mailto(to, subject, body string) template.URL {
	u := "mailto:" + percent(to, "@+-._~!$'*")
	sep := "?"
	for _, f := range [][2]string{{"subject", subject}, {"body", body}} {
		if f[1] != "" {
			u += sep + f[0] + "=" + percent(f[1], "-._~")
			sep = "&"
		}
	}
	return template.URL(u) //nolint:gosec // the scheme is ours and the rest is percent-encoded
}

// percent encodes all but letters, digits and the characters kept (RFC 3986 §2.1).
func percent(s, keep string) string {
	var b strings.Builder
	for i := range len(s) {
		c := s[i]
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte(keep, c) >= 0 {
			b.WriteByte(c)
			continue
		}
		fmt.Fprintf(&b, "%%%02X", c)
	}
	return b.String()
}

// document reads an executed body: paragraphs, lists and the blocks that helpers left in it.
func document(body string, made []Block) []Block {
	var out []Block
	for _, chunk := range chunks(body) {
		if !strings.ContainsRune(chunk, blockOpen) {
			out = append(out, textBlock(chunk))
			continue
		}
		for chunk != "" {
			before, rest, _ := strings.Cut(chunk, string(blockOpen))
			if strings.TrimSpace(before) != "" {
				out = append(out, textBlock(before))
			}
			number, after, _ := strings.Cut(rest, string(blockClose))
			if n, err := strconv.Atoi(number); err == nil && n < len(made) {
				out = appendBlock(out, made[n])
			}
			chunk = after
		}
	}
	return out
}

// appendBlock adds a block; buttons that follow each other become one group, and bars one chart.
func appendBlock(out []Block, b Block) []Block {
	if b.Kind == "bars" && len(out) > 0 && out[len(out)-1].Kind == "bars" {
		last := &out[len(out)-1]
		last.Bars = append(last.Bars, b.Bars...)
		return out
	}
	if b.Kind == "buttons" && len(out) > 0 && out[len(out)-1].Kind == "buttons" {
		last := &out[len(out)-1]
		last.Buttons = append(last.Buttons, b.Buttons...)
		return out
	}
	if b.Kind == "buttons" {
		b.Buttons[0].First = true
	}
	return append(out, b)
}

// chunks are the parts of a text between blank lines.
func chunks(s string) []string {
	var out, lines []string
	flush := func() {
		if len(lines) > 0 {
			out = append(out, strings.Join(lines, "\n"))
			lines = nil
		}
	}
	for line := range strings.SplitSeq(s, "\n") {
		if strings.TrimSpace(line) == "" {
			flush()
			continue
		}
		lines = append(lines, line)
	}
	flush()
	return out
}

// textBlock is a paragraph, or a list when the first line begins with "- ".
func textBlock(chunk string) Block {
	chunk = strings.TrimSpace(chunk)
	if !strings.HasPrefix(chunk, "- ") {
		return Block{Kind: "paragraph", Runs: runs(chunk)}
	}
	b := Block{Kind: "list"}
	for item := range strings.SplitSeq("\n"+chunk, "\n- ") {
		if strings.TrimSpace(item) != "" {
			b.Items = append(b.Items, runs(item))
		}
	}
	return b
}

// runs folds white space and splits a text where its style changes.
func runs(s string) []Run {
	s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == softBreak }), " ")
	var out []Run
	strong := false
	for s != "" {
		i := strings.IndexAny(s, string([]rune{boldOpen, boldClose}))
		text := s
		if i >= 0 {
			text = s[:i]
		}
		if text != "" {
			out = append(out, Run{Text: text, Strong: strong})
		}
		if i < 0 {
			break
		}
		strong = rune(s[i]) == boldOpen
		s = s[i+1:]
	}
	return out
}

// plain is the text of runs without their style.
func plain(rs []Run) string {
	var b strings.Builder
	for _, r := range rs {
		b.WriteString(r.Text)
	}
	return b.String()
}
