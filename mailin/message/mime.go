package message

import (
	"bytes"
	"mime"
	"slices"
	"strings"
)

// Limits of the MIME structure: see the notes on nesting bombs in [parts].
const (
	maxDepth = 20
	maxParts = 200
)

// part is a node of the MIME tree (RFC 2045, RFC 2046).
type part struct {
	header   Header
	kind     string // media type in lower case, such as "text/plain"
	params   attributes
	body     []byte // as in the mail, transfer encoding not undone; of a leaf only
	children []*part
}

// walker builds the tree. The splitting is done here rather than by a library so that its cost is bounded by
// depth times size, so that broken structure costs a part and not the mail, and so that a message that is
// attached stays in one piece. A level deeper or a part further than the limits is not read, and exceeded is set.
type walker struct {
	parts    int
	searched int // bytes that were looked through for boundaries
	exceeded string
}

func (w *walker) read(h Header, body []byte, depth int, fallback string) *part {
	w.parts++
	p := &part{header: h}
	p.kind, p.params = mediaType(h.Get("Content-Type"), fallback)
	boundary := p.params.get("boundary")
	if !strings.HasPrefix(p.kind, "multipart/") || boundary == "" {
		p.body = body
		if strings.HasPrefix(p.kind, "multipart/") {
			p.kind = "text/plain" // structure lost: whatever is there may be read as text
		}
		return p
	}
	if depth >= maxDepth {
		w.exceeded = "nested too deeply"
		return p
	}
	childType := "text/plain"
	if p.kind == "multipart/digest" {
		childType = "message/rfc822"
	}
	w.searched += len(body)
	pieces := splitParts(body, boundary, maxParts+1)
	if len(pieces) == 0 { // no boundary anywhere
		p.body = body
		p.kind = "text/plain"
		return p
	}
	for _, piece := range pieces {
		if w.parts >= maxParts {
			w.exceeded = "too many parts"
			break
		}
		ph, pb := Header(nil), piece
		if startsField(piece) {
			ph, pb, _ = readHeader(piece, maxPartHeader)
		}
		p.children = append(p.children, w.read(ph, pb, depth+1, childType))
		if w.exceeded != "" {
			break
		}
	}
	return p
}

// splitParts cuts a multipart body at its delimiter lines (RFC 2046 §5.1.1). A missing final delimiter is
// tolerated. At most limit pieces are returned.
func splitParts(body []byte, boundary string, limit int) [][]byte {
	delimiter := []byte("--" + boundary)
	var pieces [][]byte
	start := -1 // of the piece being read
	for pos := 0; pos < len(body); {
		i := bytes.Index(body[pos:], delimiter)
		if i < 0 {
			break
		}
		at := pos + i
		end := at + len(delimiter)
		pos = end
		if at > 0 && body[at-1] != '\n' && body[at-1] != '\r' {
			continue
		}
		l, _ := cutLine(body[end:])
		tail := bytes.TrimRight(l, " \t")
		last := bytes.HasPrefix(tail, []byte("--"))
		if len(tail) > 0 && !last {
			continue // a longer boundary that begins like ours
		}
		if start >= 0 {
			pieces = append(pieces, trimLineEnd(body[start:at]))
		}
		start = end + len(l)
		if start < len(body) && body[start] == '\r' {
			start++
		}
		if start < len(body) && body[start] == '\n' {
			start++
		}
		if last || len(pieces) >= limit {
			return pieces
		}
		pos = start
	}
	if start >= 0 && start < len(body) {
		pieces = append(pieces, body[start:])
	}
	return pieces
}

// trimLineEnd drops the line end that belongs to the delimiter behind it.
func trimLineEnd(b []byte) []byte {
	b = bytes.TrimSuffix(b, []byte("\n"))
	return bytes.TrimSuffix(b, []byte("\r"))
}

// mediaType reads a Content-Type. Where the strict parser gives up, the type and the parameters that matter are
// picked out.
func mediaType(v, fallback string) (string, attributes) {
	if v == "" {
		return fallback, nil
	}
	if kind, params, ok := usualMediaType(v); ok {
		return kind, params
	}
	kind, params, err := mime.ParseMediaType(v)
	if err == nil && strings.Contains(kind, "/") {
		return kind, attributesOf(params)
	}
	v = stripComments(v)
	fields := strings.Split(v, ";")
	kind = strings.ToLower(strings.TrimSpace(fields[0]))
	if !strings.Contains(kind, "/") {
		if kind == "text" {
			kind = "text/plain"
		} else if kind == "" || !strings.Contains(v, "=") {
			kind = fallback
		}
	}
	if i := strings.IndexAny(kind, " \t"); i > 0 {
		kind = kind[:i]
	}
	loose := map[string]string{}
	for _, f := range fields[1:] {
		key, value, found := strings.Cut(f, "=")
		key = strings.ToLower(strings.TrimSpace(key))
		if _, twice := loose[key]; !found || twice {
			continue
		}
		value = strings.TrimSpace(value)
		if strings.HasPrefix(value, `"`) {
			value = strings.ReplaceAll(strings.Trim(value, `"`), `\`, "")
		} else if i := strings.IndexAny(value, " \t"); i > 0 {
			value = value[:i]
		}
		loose[key] = value
	}
	return kind, attributesOf(loose)
}

func attributesOf(m map[string]string) attributes {
	as := make(attributes, 0, len(m))
	for name, value := range m {
		as = append(as, attribute{name, value})
	}
	return as
}

// maxUsualParams bounds how many parameters are compared with each other.
const maxUsualParams = 10

// usualMediaType reads the form that nearly all programs write, which is quicker than with the whole grammar.
func usualMediaType(v string) (kind string, params attributes, ok bool) {
	kind, rest, _ := strings.Cut(v, ";")
	kind = strings.ToLower(kind)
	if main, sub, _ := strings.Cut(kind, "/"); !isToken(main) || !isToken(sub) {
		return "", nil, false
	}
	for rest != "" {
		var key, value string
		key, rest, _ = strings.Cut(strings.TrimLeft(rest, " "), "=")
		if inner, quoted := strings.CutPrefix(rest, `"`); quoted {
			value, rest, ok = strings.Cut(inner, `"`)
			ok = ok && value != "" && isPlain(value) && !strings.Contains(value, `\`)
		} else {
			value, _, _ = strings.Cut(rest, ";")
			rest = rest[len(value):]
			ok = isToken(value)
		}
		key = strings.ToLower(key)
		twice := slices.ContainsFunc(params, func(a attribute) bool { return a.name == key })
		if !ok || twice || !isToken(key) || len(params) == maxUsualParams || rest != "" && rest[0] != ';' {
			return "", nil, false
		}
		params = append(params, attribute{key, value})
		rest = strings.TrimPrefix(rest, ";")
	}
	return kind, params, true
}

// isToken says whether s is a token (RFC 2045 §5.1) without the characters that hardly ever stand in one.
func isToken(s string) bool {
	for i := range len(s) {
		if c := s[i]; !wordByte(c) && c != '-' && c != '.' && c != '+' {
			return false
		}
	}
	return s != ""
}

// stripComments drops RFC 5322 comments outside quoted strings.
func stripComments(s string) string {
	if !strings.Contains(s, "(") {
		return s
	}
	var out strings.Builder
	depth, quoted := 0, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '\\' && i+1 < len(s):
			if depth == 0 {
				out.WriteByte(c)
				out.WriteByte(s[i+1])
			}
			i++
			continue
		case quoted:
			quoted = c != '"'
		case c == '"' && depth == 0:
			quoted = true
		case c == '(':
			depth++
			continue
		case c == ')' && depth > 0:
			depth--
			continue
		}
		if depth == 0 {
			out.WriteByte(c)
		}
	}
	return out.String()
}

// text decodes a leaf as text.
func (p *part) text() string {
	b := decodeTransfer(p.body, p.header.Get("Content-Transfer-Encoding"), maxText)
	return decodeCharset(b, charsetOf(p.params.get("charset"), p.kind, b))
}

// attachment says whether a leaf is a file rather than something to read.
func (p *part) attachment() bool {
	d := strings.ToLower(p.header.Get("Content-Disposition"))
	if strings.HasPrefix(d, "attachment") {
		return true
	}
	return strings.Contains(d, "filename") || (p.params.get("name") != "" && !strings.HasPrefix(d, "inline"))
}

// each calls fn for p and every part below it.
func (p *part) each(fn func(*part)) {
	fn(p)
	for _, c := range p.children {
		c.each(fn)
	}
}

// find returns the first part whose type is one of kinds.
func (p *part) find(kinds ...string) *part {
	var found *part
	p.each(func(q *part) {
		for _, k := range kinds {
			if found == nil && q.kind == k {
				found = q
			}
		}
	})
	return found
}

// content is what there is to read in a mail.
type content struct {
	plain   string  // text/plain, format=flowed already joined
	markup  []*part // text/html
	decoded string  // what they hold, once it was needed
	joined  int     // text parts read
	cut     bool    // something of them was too long to be read
}

// maxTextParts bounds how many text parts are put together.
const maxTextParts = 10

// read collects the readable text below p: of alternatives the plain and the HTML one, of mixed parts all that
// are no files.
func (c *content) read(p *part) {
	if len(p.children) > 0 {
		for _, child := range p.children {
			c.read(child)
		}
		return
	}
	if c.joined >= maxTextParts || p.attachment() {
		return
	}
	switch p.kind {
	case "text/plain":
		c.joined++
		t := c.text(p)
		if strings.EqualFold(p.params.get("format"), "flowed") {
			t = unflow(t, strings.EqualFold(p.params.get("delsp"), "yes"))
		}
		c.plain = c.join(c.plain, t)
	case "text/html":
		c.joined++
		c.markup = append(c.markup, p)
	case "text/enriched", "text/richtext", "text/x-amp-html", "text/calendar", "text/vcard", "text/x-vcard":
	default:
		if strings.HasPrefix(p.kind, "text/") && c.plain == "" {
			c.joined++
			c.plain = c.text(p)
		}
	}
}

func (c *content) hasHTML() bool { return len(c.markup) > 0 }

// html is what the HTML parts hold. Most mails are understood without it.
func (c *content) html() string {
	if c.decoded == "" {
		for _, p := range c.markup {
			c.decoded = c.join(c.decoded, c.text(p))
		}
	}
	return c.decoded
}

// text is the text of a part, up to maxText.
func (c *content) text(p *part) string {
	t := p.text()
	c.cut = c.cut || len(t) >= maxText
	return t
}

func (c *content) join(a, b string) string {
	if strings.TrimSpace(a) == "" {
		return b
	}
	if len(a)+len(b) > maxText {
		c.cut = true
		return a
	}
	return a + "\n" + b
}

// unflow joins the lines of format=flowed text (RFC 3676 §4): a line that ends in a space goes on in the next one
// of the same quote depth.
func unflow(s string, delSp bool) string {
	lines := strings.Split(strings.ReplaceAll(s, "\r\n", "\n"), "\n")
	var out strings.Builder
	out.Grow(len(s))
	open, openDepth := false, 0
	for i, l := range lines {
		depth := 0
		for depth < len(l) && l[depth] == '>' {
			depth++
		}
		text := strings.TrimPrefix(l[depth:], " ") // space-stuffing, §4.4
		flows := strings.HasSuffix(text, " ") && text != "-- "
		joined := text
		if flows && delSp {
			joined = strings.TrimSuffix(joined, " ")
		}
		if open && depth == openDepth && text != "-- " {
			out.WriteString(joined)
		} else {
			if i > 0 {
				out.WriteByte('\n')
			}
			if depth > 0 {
				out.WriteString(strings.Repeat(">", depth) + " ")
			}
			out.WriteString(joined)
		}
		open, openDepth = flows, depth
	}
	return out.String()
}
