package message

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Field is one header field (RFC 5322 §2.2) as it stands in the mail: unfolded, but not decoded.
type Field struct {
	Name  string // as written
	Value string // without the white space around it
	// Spaced says that white space stands before the colon (RFC 5322 §4.5), as no program of today writes it.
	Spaced bool
}

func (f *Field) is(name string) bool {
	return len(f.Name) == len(name) && strings.EqualFold(f.Name, name)
}

// Header holds the fields of a header in their order, the topmost first.
type Header []Field

// Limits of a header. Postfix accepts 100 KB (header_size_limit); mail with more is not written by people.
const (
	maxHeader     = 256 << 10 // of the mail itself, in bytes
	maxPartHeader = 64 << 10  // of a part
)

// Get returns the first field of that name, in any case; empty when there is none.
func (h Header) Get(name string) string {
	for _, f := range h {
		if f.is(name) {
			return f.Value
		}
	}
	return ""
}

// Has says whether there is a field of that name.
func (h Header) Has(name string) bool {
	for _, f := range h {
		if f.is(name) {
			return true
		}
	}
	return false
}

// Values returns all fields of that name, the topmost first.
func (h Header) Values(name string) []string {
	var vs []string
	for _, f := range h {
		if f.is(name) {
			vs = append(vs, f.Value)
		}
	}
	return vs
}

// ReadHeader splits raw into its header fields and its body, and never fails. Tolerated are bare LF and bare CR
// line ends, an mbox "From " line on top, white space before the colon, lines without a colon between the fields
// and a missing empty line before the body. Of a header above 256 KB the rest is passed over.
func ReadHeader(raw []byte) (h Header, body []byte) {
	h, body, _ = readTop(raw)
	return h, body
}

// readTop reads the header of the mail itself, passing over empty lines above it.
func readTop(raw []byte) (h Header, body []byte, tooLarge bool) {
	return readHeader(bytes.TrimLeft(raw, "\r\n\ufeff"), maxHeader)
}

// readHeader also says whether the header was larger than limit bytes.
func readHeader(raw []byte, limit int) (h Header, body []byte, tooLarge bool) {
	size := 0
	rest := raw
	places := make([]place, 0, 32)
	var folded []byte // the value of the last field, when it goes on over several lines
	unfold := func() {
		if len(folded) > 0 {
			places[len(places)-1].unfolded = toUTF8(bytes.TrimSpace(folded))
			folded = folded[:0]
		}
	}
	defer func() { // however the header ends
		unfold()
		h = fieldsAt(raw, places)
	}()
	for len(rest) > 0 {
		l, next := cutLine(rest)
		size += len(rest) - len(next)
		if isBlank(l) {
			return nil, next, tooLarge
		}
		if size > limit {
			tooLarge = true
			rest = next
			continue
		}
		if l[0] == ' ' || l[0] == '\t' {
			if len(places) > 0 {
				if folded == nil {
					folded = make([]byte, 0, 1<<10)
				}
				if p := places[len(places)-1]; len(folded) == 0 {
					folded = append(folded, strings.TrimSpace(toUTF8(raw[p.value:p.end]))...)
				}
				folded = append(append(folded, ' '), bytes.TrimSpace(l)...)
			}
			rest = next
			continue
		}
		name, value, ok := cutField(l)
		switch {
		case ok:
			unfold()
			start, end := len(raw)-len(rest), len(raw)-len(rest)+len(l)
			places = append(places, place{start: start, nameEnd: start + len(name), value: end - len(value), end: end})
		case len(places) == 0 && (bytes.HasPrefix(l, []byte("From ")) || bytes.HasPrefix(l, []byte(">From "))):
		case !startsField(next):
			return nil, rest, tooLarge // the body begins without an empty line
		}
		rest = next
	}
	return nil, nil, tooLarge
}

// place says where a field stands in the bytes of a header.
type place struct {
	start, nameEnd, value, end int
	unfolded                   string // its value, when that goes on over several lines
}

// fieldsAt makes fields of their places, all of one string when the header is what it should be.
func fieldsAt(raw []byte, places []place) Header {
	if len(places) == 0 {
		return nil
	}
	first, end := places[0].start, places[len(places)-1].end
	text := ""
	if b := raw[first:end]; utf8.Valid(b) && bytes.IndexByte(b, '\x1b') < 0 {
		text = string(b)
	}
	cut := func(from, to int) string {
		if text != "" {
			return text[from-first : to-first]
		}
		return toUTF8(raw[from:to])
	}
	h := make(Header, len(places))
	for i, p := range places {
		h[i].Name, h[i].Value = cut(p.start, p.nameEnd), p.unfolded
		h[i].Spaced = p.nameEnd+len(":") < p.value
		if p.unfolded == "" {
			h[i].Value = strings.TrimSpace(cut(p.value, p.end))
		}
	}
	return h
}

// isBlank says whether a line has nothing but spaces.
func isBlank(l []byte) bool {
	for _, c := range l {
		if c != ' ' && c != '\t' {
			return false
		}
	}
	return true
}

// cutLine cuts b behind its first line end: CRLF, LF, or a CR that stands alone where there is no LF in sight.
func cutLine(b []byte) (line, rest []byte) {
	i := bytes.IndexByte(b, '\n')
	window := b
	if i >= 0 {
		window = b[:i]
	}
	if len(window) > 1<<11 { // no honest line is so long: old Macintosh line ends
		if j := bytes.IndexByte(window, '\r'); j >= 0 && j < len(window)-1 {
			return b[:j], b[j+1:]
		}
	}
	if i < 0 {
		return b, nil
	}
	return bytes.TrimSuffix(b[:i], []byte("\r")), b[i+1:]
}

// startsField says whether b begins with something that looks like a header field, or like its continuation.
func startsField(b []byte) bool {
	l, _ := cutLine(b)
	if len(l) == 0 {
		return true
	}
	if l[0] == ' ' || l[0] == '\t' {
		return len(bytes.TrimSpace(l)) > 0
	}
	_, _, ok := cutField(l)
	return ok
}

// cutField splits a line at its colon. A name is printable ASCII without space (RFC 5322 §3.6.8); white space
// between it and the colon is obsolete syntax (§4.5) that also serves to smuggle a second From, so it is seen.
func cutField(l []byte) (name, value []byte, ok bool) {
	i := bytes.IndexByte(l, ':')
	if i <= 0 || i > 200 {
		return nil, nil, false
	}
	n := bytes.TrimRight(l[:i], " \t")
	if len(n) == 0 {
		return nil, nil, false
	}
	for _, c := range n {
		if c <= ' ' || c >= 0x7f {
			return nil, nil, false
		}
	}
	return n, l[i+1:], true
}
