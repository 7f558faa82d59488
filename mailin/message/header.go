package message

import (
	"bytes"
	"strings"
)

// Field is one header field (RFC 5322 §2.2) as it stands in the mail: unfolded, but not decoded.
type Field struct {
	Name  string // as written
	Value string // without the white space around it
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
	var folded []byte // the value of the last field, when it goes on over several lines
	unfold := func() {
		if len(folded) > 0 {
			h[len(h)-1].Value = toUTF8(bytes.TrimSpace(folded))
			folded = folded[:0]
		}
	}
	defer unfold()
	for len(rest) > 0 {
		l, next := cutLine(rest)
		size += len(rest) - len(next)
		if len(bytes.TrimRight(l, " \t")) == 0 {
			return h, next, tooLarge
		}
		if size > limit {
			tooLarge = true
			rest = next
			continue
		}
		if l[0] == ' ' || l[0] == '\t' {
			if len(h) > 0 {
				if len(folded) == 0 {
					folded = append(folded, h[len(h)-1].Value...)
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
			h = append(h, Field{Name: name, Value: strings.TrimSpace(toUTF8(value))})
		case len(h) == 0 && (bytes.HasPrefix(l, []byte("From ")) || bytes.HasPrefix(l, []byte(">From "))):
		case !startsField(next):
			return h, rest, tooLarge // the body begins without an empty line
		}
		rest = next
	}
	return h, nil, tooLarge
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
func cutField(l []byte) (name string, value []byte, ok bool) {
	i := bytes.IndexByte(l, ':')
	if i <= 0 || i > 200 {
		return "", nil, false
	}
	n := bytes.TrimRight(l[:i], " \t")
	if len(n) == 0 {
		return "", nil, false
	}
	for _, c := range n {
		if c <= ' ' || c >= 0x7f {
			return "", nil, false
		}
	}
	return string(n), l[i+1:], true
}
