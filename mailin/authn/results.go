package authn

import (
	"errors"
	"strings"
)

// result is one method's result in an Authentication-Results field (RFC 8601 §2.2).
type result struct {
	method string            // in lower case, without its version
	value  string            // in lower case
	props  map[string]string // by "ptype.property", in lower case
}

var errSyntax = errors.New("not an Authentication-Results field")

// maxField and maxResults bound what is read of one field.
const (
	maxField   = 64 << 10
	maxResults = 100
)

// parseResults reads the value of an Authentication-Results field. It is strict: a field that does not follow the
// grammar of RFC 8601 §2.2 is worth nothing, because tricks hide in what one program reads and the next does not.
// Comments are dropped before anything is compared, a quoted string is one token whatever stands in it, and a
// property that comes twice with different values makes the field invalid. The authserv-id is returned with an error
// too, when it could be read.
func parseResults(value string) (id string, results []result, err error) {
	s := scanner{in: value}
	id, ok := s.value()
	id = strings.ToLower(id)
	if s.skip(); !ok || id == "" || s.peek() == '=' {
		return "", nil, errSyntax // without an authserv-id, as Microsoft writes it
	}
	if len(value) > maxField {
		return id, nil, errSyntax
	}
	if s.peek() >= '0' && s.peek() <= '9' { // version
		if v, ok := s.token(); !ok || v != "1" {
			return id, nil, errSyntax
		}
	}
	for s.skip(); !s.end(); s.skip() {
		if !s.take(';') {
			return id, nil, errSyntax
		}
		if s.skip(); s.end() {
			break // a semicolon at the end is common
		}
		r, none, ok := s.result()
		if !ok || len(results) >= maxResults {
			return id, nil, errSyntax
		}
		if !none {
			results = append(results, r)
		}
	}
	if s.bad {
		return id, nil, errSyntax
	}
	return id, results, nil
}

// scanner reads the tokens of a structured header field.
type scanner struct {
	in  string
	pos int
	bad bool // an unfinished comment or quoted string
}

func (s *scanner) end() bool { return s.pos >= len(s.in) }

func (s *scanner) peek() byte {
	if s.end() {
		return 0
	}
	return s.in[s.pos]
}

func (s *scanner) take(c byte) bool {
	if s.peek() != c || s.end() {
		return false
	}
	s.pos++
	return true
}

// skip passes over white space and comments (CFWS, RFC 5322 §3.2.2).
func (s *scanner) skip() {
	for !s.end() {
		switch s.in[s.pos] {
		case ' ', '\t', '\r', '\n':
			s.pos++
		case '(':
			depth := 0
			for ; !s.end(); s.pos++ {
				switch s.in[s.pos] {
				case '\\':
					s.pos++
				case '(':
					depth++
				case ')':
					depth--
				}
				if depth == 0 {
					break
				}
			}
			if s.end() {
				s.pos, s.bad = len(s.in), true
				return
			}
			s.pos++
		default:
			return
		}
	}
}

// token reads a token (RFC 2045 §5.1): no specials, no white space. "/" is let through for policy names in values.
func (s *scanner) token() (string, bool) {
	start := s.pos
	for !s.end() && !strings.ContainsRune(" \t\r\n()<>@,;:\\\"[]?=", rune(s.in[s.pos])) && s.in[s.pos] > ' ' && s.in[s.pos] != 0x7f {
		s.pos++
	}
	return s.in[start:s.pos], s.pos > start
}

// value reads a token or a quoted string.
func (s *scanner) value() (string, bool) {
	s.skip()
	if s.peek() == '"' {
		return s.quoted()
	}
	return s.token()
}

func (s *scanner) quoted() (string, bool) {
	var b strings.Builder
	for s.pos++; !s.end(); s.pos++ {
		switch c := s.in[s.pos]; c {
		case '\\':
			if s.pos++; s.end() {
				s.bad = true
				return "", false
			}
			b.WriteByte(s.in[s.pos])
		case '"':
			s.pos++
			return b.String(), true
		default:
			b.WriteByte(c)
		}
	}
	s.bad = true
	return "", false
}

// propertyValue reads a pvalue: a value, or [[local-part] "@"] domain-name with a local part that may be quoted.
// Addresses in the wild hold "=" and ":" too (SRS, BATV, IPv6), so everything up to white space, ";" or "(" is taken.
func (s *scanner) propertyValue() (string, bool) {
	s.skip()
	var b strings.Builder
	if s.peek() == '"' {
		q, ok := s.quoted()
		if !ok {
			return "", false
		}
		if s.peek() != '@' {
			return q, true
		}
		b.WriteString(`"` + q + `"`)
	}
	for !s.end() && !strings.ContainsRune(" \t\r\n();\"", rune(s.in[s.pos])) {
		b.WriteByte(s.in[s.pos])
		s.pos++
	}
	return b.String(), b.Len() > 0
}

// result reads one resinfo: method ["/" version] "=" value [reason] *(ptype "." property "=" pvalue), or "none".
func (s *scanner) result() (r result, none, ok bool) {
	method, ok := s.token()
	if !ok {
		return r, false, false
	}
	s.skip()
	if strings.EqualFold(method, "none") && (s.end() || s.peek() == ';') {
		return r, true, true
	}
	if !s.take('=') {
		return r, false, false
	}
	s.skip()
	value, ok := s.token()
	if !ok {
		return r, false, false
	}
	if method, _, _ = strings.Cut(strings.ToLower(method), "/"); method == "" {
		return r, false, false
	}
	r = result{method: method, value: strings.ToLower(value), props: map[string]string{}}
	for {
		s.skip()
		if s.end() || s.peek() == ';' {
			return r, false, true
		}
		name, ok := s.token()
		if !ok {
			return r, false, false
		}
		if s.skip(); s.peek() != '=' {
			return r, false, false
		}
		s.pos++
		value, ok := s.propertyValue()
		if !ok {
			if s.skip(); s.end() || s.peek() == ';' {
				continue // an empty value, as for a null return path
			}
			return r, false, false
		}
		name = strings.ToLower(name)
		if old, twice := r.props[name]; twice && old != value {
			return r, false, false
		}
		r.props[name] = value
	}
}

// dropComments removes comments, for fields of which only words are wanted.
func dropComments(v string) string {
	s := scanner{in: v}
	var b strings.Builder
	for !s.end() {
		before := s.pos
		if s.skip(); s.pos > before {
			b.WriteByte(' ')
		}
		if !s.end() {
			b.WriteByte(s.in[s.pos])
			s.pos++
		}
	}
	return b.String()
}
