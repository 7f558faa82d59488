package message

import (
	"html"
	"regexp"
	"slices"
	"strings"

	tokenizer "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// line is one line of a mail's text, with what is known of its quoting.
type line struct {
	text  string // without quote marks
	depth int    // how often it is quoted; 0 = typed by the sender, as far as marks tell
	cut   bool   // the mail program says that everything from here on is quoted
	sig   bool   // the mail program says that this is a signature
}

// maxOpen bounds the stack of open elements; deeper nesting is read without being tracked.
const maxOpen = 200

// element is an open HTML element that changes how its content is read.
type element struct {
	name   string
	quote  bool
	sig    bool
	hidden bool
	apart  bool   // an empty line follows
	href   string // of a mailto: link
	mark   int    // length of the text when the element was opened
}

// htmlReader turns HTML into lines.
type htmlReader struct {
	lines []line
	cur   []byte // the line being read
	attrs attributes
	open  []element
	depth int // of open quotes
	sig   int // open signatures
	hide  int // open hidden elements
	pre   int
	cut   bool
	blank bool // a blank line is due before the next text
}

// htmlLines reads HTML as a person would see it: one line a line, quotes marked, link targets of mailto: kept
// when the text of the link does not show them, because parties may be named by nothing else.
func htmlLines(s string) []line {
	r := &htmlReader{open: make([]element, 0, 16), cur: make([]byte, 0, 256)}
	z := tokenizer.NewTokenizer(strings.NewReader(s))
	z.SetMaxBuf(1 << 20)
	for {
		switch z.Next() {
		case tokenizer.ErrorToken:
			r.breakLine()
			return r.lines
		case tokenizer.TextToken:
			r.text(html.UnescapeString(string(z.Text())))
		case tokenizer.StartTagToken:
			name, _ := z.TagName()
			r.attrs.read(z)
			if tag := atom.String(name); voidElements[tag] {
				r.void(tag)
			} else {
				r.start(tag)
			}
		case tokenizer.SelfClosingTagToken:
			name, _ := z.TagName()
			r.attrs.read(z)
			r.void(atom.String(name))
		case tokenizer.EndTagToken:
			name, _ := z.TagName()
			r.end(atom.String(name))
		case tokenizer.CommentToken, tokenizer.DoctypeToken:
		}
	}
}

// htmlText is htmlLines as plain text, quoted lines marked by ">".
func htmlText(s string) string {
	var b strings.Builder
	for _, l := range htmlLines(s) {
		if l.depth > 0 {
			b.WriteString(strings.Repeat(">", min(l.depth, 9)) + " ")
		}
		b.WriteString(l.text)
		b.WriteByte('\n')
	}
	return b.String()
}

func (r *htmlReader) text(s string) {
	if r.hide > 0 {
		return
	}
	if r.pre > 0 {
		for i, l := range strings.Split(s, "\n") {
			if i > 0 {
				r.breakLine()
			}
			r.write(strings.TrimSuffix(l, "\r"))
		}
		return
	}
	if s == "" {
		return
	}
	space := isHTMLSpace(rune(s[0]))
	for w := range strings.FieldsFuncSeq(s, isHTMLSpace) {
		if space {
			r.space()
		}
		r.write(w)
		space = true
	}
	if isHTMLSpace(rune(s[len(s)-1])) {
		r.space()
	}
}

func isHTMLSpace(c rune) bool {
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'
}

func (r *htmlReader) space() {
	if n := len(r.cur); n > 0 && r.cur[n-1] != ' ' {
		r.cur = append(r.cur, ' ')
	}
}

func (r *htmlReader) write(s string) {
	if r.blank && strings.TrimFunc(s, isSpaceOrNBSP) != "" {
		r.blank = false
		if n := len(r.lines); n > 0 && r.lines[n-1].text != "" {
			r.lines = append(r.lines, line{depth: r.depth})
		}
	}
	r.cur = append(r.cur, s...)
}

func isSpaceOrNBSP(c rune) bool { return isHTMLSpace(c) || c == 0xa0 }

// breakLine ends the line; an empty one is not written.
func (r *htmlReader) breakLine() {
	if len(r.cur) > 0 {
		r.newLine()
	}
}

func (r *htmlReader) newLine() {
	t := strings.TrimRight(strings.ReplaceAll(string(r.cur), "\u00a0", " "), " ")
	r.cur = r.cur[:0]
	if t == "" && len(r.lines) > 0 && r.lines[len(r.lines)-1].text == "" {
		r.blank = false
		return // one empty line is enough
	}
	l := line{text: t, depth: r.depth, cut: r.cut, sig: r.sig > 0}
	if r.depth == 0 {
		if d, rest := quoteDepth(t); d > 0 {
			l.depth, l.text = d, rest
		}
	}
	r.cut = false
	r.lines = append(r.lines, l)
}

// Elements by what they do to the flow of text.
var (
	blockElements = set("address article aside blockquote body center dd dir div dl dt fieldset figure footer form h1 " +
		"h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section table tbody tfoot thead tr ul")
	silentElements = set("head script style template title noscript svg object select textarea del s strike")
	voidElements   = set("area base br col embed hr img input link meta param source track wbr")
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// inSet says whether a word stands in a set in lower case. It makes no copy of a short one, as strings.ToLower does.
func inSet(set map[string]bool, word string) bool {
	var buf [32]byte
	if len(word) > len(buf) || !isASCII(word) {
		return set[strings.ToLower(word)]
	}
	lower := buf[:copy(buf[:], word)]
	for i, c := range lower {
		if c >= 'A' && c <= 'Z' {
			lower[i] = c | 0x20
		}
	}
	return set[string(lower)]
}

func (r *htmlReader) start(name string) {
	if r.hide == 0 && blockElements[name] {
		r.breakLine()
		if apart(name, r.attrs) {
			r.blank = true
		}
	}
	if (name == "td" || name == "th") && r.hide == 0 {
		r.space()
	}
	marks := r.attrs.marks()
	if marks&markCut != 0 || r.attrs.drawsOutlookRule() {
		r.breakLine()
		r.cut = true
	}
	e := element{name: name, mark: len(r.cur), apart: apart(name, r.attrs)}
	e.hidden = silentElements[name] || r.attrs.has("hidden") || hides(r.attrs.get("style"))
	e.quote = name == "blockquote" || marks&markQuote != 0
	e.sig = marks&markSignature != 0
	if name == "a" {
		e.href = mailtoTarget(r.attrs.get("href"))
	}
	if len(r.open) >= maxOpen {
		return
	}
	r.open = append(r.open, e)
	if e.quote {
		r.breakLine()
		r.depth++
	}
	if e.sig {
		r.breakLine()
		r.sig++
	}
	if e.hidden {
		r.hide++
	}
	if name == "pre" {
		r.pre++
	}
}

// void reads an element that has no content.
func (r *htmlReader) void(name string) {
	if r.hide > 0 {
		return
	}
	switch {
	case name == "br":
		r.newLine()
	case blockElements[name]:
		r.breakLine()
	}
	if r.attrs.marks()&markCut != 0 || r.attrs.drawsOutlookRule() {
		r.breakLine()
		r.cut = true
	}
}

// end closes the innermost open element of that name, and with it whatever was left open inside.
func (r *htmlReader) end(name string) {
	i := len(r.open) - 1
	for i >= 0 && r.open[i].name != name {
		i--
	}
	if i < 0 {
		if blockElements[name] && r.hide == 0 {
			r.breakLine()
		}
		return
	}
	if name == "span" || name == "font" || name == "b" || name == "a" {
		for _, e := range r.open[i+1:] {
			if blockElements[e.name] {
				return // an inline element does not close the blocks that were opened inside it
			}
		}
	}
	if e := r.open[i]; e.href != "" && r.hide == 0 {
		if e.mark <= len(r.cur) && !strings.Contains(strings.ToLower(string(r.cur[e.mark:])), e.href) {
			r.write(" <" + e.href + ">")
		}
	}
	if blockElements[name] && r.hide == 0 {
		r.breakLine()
		r.blank = r.blank || r.open[i].apart
	}
	for _, e := range r.open[i:] {
		if e.sig {
			r.sig--
		}
		if e.quote {
			r.depth--
		}
		if e.hidden {
			r.hide--
		}
		if e.name == "pre" {
			r.pre--
		}
	}
	r.open = r.open[:i]
}

// apart says whether a block stands apart from its neighbours by an empty line. Word's paragraphs do not.
func apart(name string, attrs attributes) bool {
	switch name {
	case "p":
		return !startsWith(attrs.get("class"), "mso")
	case "blockquote", "ul", "ol", "table":
		return true
	}
	return false
}

// attributes are those of an element of HTML, as far as they are looked at, or of a Content-Type.
type attributes []attribute

type attribute struct{ name, value string }

// attributeNames are the attributes that are looked at.
var attributeNames = strings.Fields("class id name style href hidden data-marker data-smartmail")

// read takes the attributes of the element that z is at, in place of those before. Of two that have one name, the last
// counts.
func (as *attributes) read(z *tokenizer.Tokenizer) {
	*as = (*as)[:0]
	for more := true; more; {
		var k, v []byte
		k, v, more = z.TagAttr() // the name comes in lower case
		i := slices.IndexFunc(attributeNames, func(name string) bool { return name == string(k) })
		if i < 0 {
			continue
		}
		*as = slices.DeleteFunc(*as, func(a attribute) bool { return a.name == attributeNames[i] })
		*as = append(*as, attribute{attributeNames[i], string(v)})
	}
}

func (as attributes) get(name string) string {
	for _, a := range as {
		if a.name == name {
			return a.value
		}
	}
	return ""
}

func (as attributes) has(name string) bool {
	return slices.ContainsFunc(as, func(a attribute) bool { return a.name == name })
}

// hides says whether a style makes an element invisible.
func hides(style string) bool {
	return strings.Contains(style, ":") && hideScreen.holds(style) && hiddenStyle.MatchString(style)
}

var (
	hideScreen  = newScreen("display", "visibility", "opacity", "font-size", "line-through", "mso-hide", "text-indent", "max-height", "color")
	hiddenStyle = regexp.MustCompile(`(?i)display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0?\.?0*\s*(?:;|$)|` +
		`font-size\s*:\s*(?:0[.\d]*|1px)\s*(?:[a-z%]+\s*)?(?:!\s*important\s*)?(?:;|$)|line-through|mso-hide\s*:\s*all|text-indent\s*:\s*-\d{3,}|` +
		`max-height\s*:\s*0\s*(?:[a-z%]+\s*)?(?:;|$)|(?:^|[;\s])color\s*:\s*transparent`)
)

// mailtoTarget returns the address of a mailto: link (RFC 6068), in lower case.
func mailtoTarget(href string) string {
	if len(href) < 8 || !strings.EqualFold(href[:7], "mailto:") {
		return ""
	}
	target, _, _ := strings.Cut(href[7:], "?")
	target = strings.ToLower(strings.TrimSpace(string(decodeQ([]byte(strings.ReplaceAll(target, "%", "="))))))
	if !strings.Contains(target, "@") || strings.ContainsAny(target, " <>\r\n") {
		return ""
	}
	return target
}
