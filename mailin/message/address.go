package message

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"

	"github.com/twoyes/twoyes/workflow"
)

// maxAddresses bounds how many addresses of one header field are read.
const maxAddresses = 200

// addressList is a parsed address-list (RFC 5322 §3.4).
type addressList struct {
	addrs []workflow.Address
	// odd is set when the list held something that is no plain mailbox: a group, a route, an item with "@" that
	// could not be read. A From like that vouches for nobody.
	odd bool
}

// ParseAddressList reads the value of a To, Cc or From field. It takes what people and programs write: semicolons,
// missing commas, names in comments, unquoted "Last, First", groups. What cannot be read is left out and costs no
// other address. Encoded words are decoded when the structure is known, so that they cannot change it.
func ParseAddressList(value string) []workflow.Address {
	return parseAddressList(value).addrs
}

func parseAddressList(value string) addressList {
	var l addressList
	if !strings.ContainsAny(value, " \t<>()[],;:\"\\=") { // the usual form of what servers write
		if addr, ok := normaliseAddr(value); ok && strings.Count(addr, "@") == 1 {
			l.addrs = []workflow.Address{{Email: addr}}
			return l
		}
	}
	if len(value) > maxHeader {
		value = value[:maxHeader]
	}
	carried := "" // an item without an address: the "Last" of "Last, First <…>"
	for _, it := range splitItems(value) {
		if it.group {
			l.odd = true
		}
		if len(l.addrs) >= maxAddresses {
			l.odd = true
			return l
		}
		phrase := strings.TrimSpace(it.phrase)
		addr, ok := normaliseAddr(it.addr)
		if !ok {
			if it.addr == "" && !strings.Contains(phrase, "@") {
				carried = strings.TrimSpace(carried + " " + phrase)
			} else {
				l.odd = true
				carried = ""
			}
			continue
		}
		bare := !strings.Contains(phrase, `"`) && strings.Contains(phrase, "@") // a second address beside the first
		if it.route || bare && !strings.EqualFold(addressIn(phrase), addr) {
			l.odd = true
		}
		if carried != "" && phrase != "" && it.angle {
			phrase = carried + ", " + phrase
		}
		carried = ""
		name := CleanName(phrase)
		if name == "" {
			name = CleanName(it.comment)
		}
		l.addrs = append(l.addrs, workflow.Address{Name: name, Email: addr})
	}
	return l
}

// item is one element of a list before its parts are looked at.
type item struct {
	phrase, addr, comment string
	angle, route, group   bool
}

// splitItems splits a list at its commas and semicolons, and where one address follows another without either.
func splitItems(s string) []item {
	if it, ok := usualItem(s); ok {
		return []item{it}
	}
	var items []item
	var phrase, addr, comment strings.Builder
	var cur item
	inAngle, hasAngle := false, false
	at := false // an "@" stands in the phrase
	done := func() {
		cur.phrase, cur.addr = phrase.String(), strings.TrimSpace(addr.String())
		cur.comment, cur.angle = comment.String(), hasAngle
		if !hasAngle {
			splitBare(&cur)
		}
		if strings.TrimSpace(cur.phrase) != "" || cur.addr != "" || cur.group {
			items = append(items, cur)
		}
		phrase.Reset()
		addr.Reset()
		comment.Reset()
		cur = item{}
		inAngle, hasAngle, at = false, false, false
	}
	out := &phrase
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '"':
			j := endOfQuoted(s, i)
			out.WriteString(s[i:j])
			at = at || strings.Contains(s[i:j], "@")
			i = j - 1
		case c == '(' && !inAngle:
			j := endOfComment(s, i)
			text := strings.TrimSpace(unescape(strings.TrimSuffix(s[i+1:j], ")")))
			if at || hasAngle { // before the address it says nothing about a name
				comment.Reset()
				comment.WriteString(text)
			} else if phrase.Len() > 0 && strings.TrimSpace(phrase.String()) != "" {
				phrase.WriteString(" (" + text + ") ")
				at = at || strings.Contains(text, "@")
			}
			i = j - 1
		case inAngle && c == '>':
			inAngle = false
			out = &phrase
		case inAngle:
			out.WriteByte(c)
		case c == '<':
			if hasAngle { // no comma since the last address
				done()
			}
			inAngle, hasAngle = true, true
			out = &addr
		case c == ',' || c == ';':
			done()
			out = &phrase
		case c == ':' && !at && !hasAngle:
			cur.group = true
			phrase.Reset()
		default:
			if hasAngle && c > ' ' { // text behind the address begins the next item
				group := cur.group
				done()
				cur.group = group
				out = &phrase
			}
			at = at || c == '@'
			out.WriteByte(c)
		}
	}
	done()
	for i := range items {
		if a := items[i].addr; strings.HasPrefix(a, "@") && strings.Contains(a, ":") { // route, RFC 5322 §4.4
			items[i].addr = a[strings.LastIndex(a, ":")+1:]
			items[i].route = true
		}
	}
	return items
}

// usualItem reads a list of one, of the form of nearly all: Anna Berg <anna@berg.example>, the name perhaps in quotes.
func usualItem(s string) (it item, ok bool) {
	phrase, addr, found := strings.Cut(s, "<")
	addr, ended := strings.CutSuffix(addr, ">")
	addr = strings.TrimSpace(addr)
	if !found || !ended || addr == "" || strings.ContainsAny(phrase, "(,;:>\\") || strings.Count(phrase, `"`)%2 != 0 ||
		strings.ContainsAny(addr, `:">`) {
		return item{}, false
	}
	return item{phrase: phrase, addr: addr, angle: true}, true
}

// splitBare finds the address in an item without angle brackets.
func splitBare(it *item) {
	if p := strings.TrimSpace(it.phrase); strings.HasPrefix(p, `"`) { // a quoted local part may hold spaces
		if end := endOfQuoted(p, 0); end < len(p) && p[end] == '@' {
			it.addr, it.phrase, _ = strings.Cut(p[end:], " ")
			it.addr = p[:end] + it.addr
			return
		}
	}
	words := strings.Fields(it.phrase)
	for i, w := range words {
		if strings.Contains(w, "@") {
			it.addr = strings.Trim(w, "'")
			it.phrase = strings.Join(append(words[:i:i], words[i+1:]...), " ")
			return
		}
	}
}

func endOfQuoted(s string, i int) int {
	for j := i + 1; j < len(s); j++ {
		switch s[j] {
		case '\\':
			j++
		case '"':
			return j + 1
		}
	}
	return len(s)
}

func endOfComment(s string, i int) int {
	depth := 0
	for j := i; j < len(s); j++ {
		switch s[j] {
		case '\\':
			j++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return j + 1
			}
		}
	}
	return len(s)
}

func unescape(s string) string { return strings.ReplaceAll(s, `\`, "") }

// normaliseAddr makes an addr-spec comparable: lower case, an international domain in its A-label form (RFC 5891).
// Consecutive dots in a local part are kept: some Japanese carriers gave out such addresses.
func normaliseAddr(s string) (string, bool) {
	s = strings.TrimSpace(s)
	s = strings.TrimPrefix(s, "mailto:")
	i := strings.LastIndexByte(s, '@')
	if i <= 0 || i == len(s)-1 || len(s) > 254 {
		return "", false
	}
	local, domain := strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+1:])
	quoted := len(local) > 1 && local[0] == '"' && local[len(local)-1] == '"'
	for _, r := range local {
		if r < utf8.RuneSelf && !quoted && plainLocal[r] {
			continue
		}
		if invisible(r) || r == unicode.ReplacementChar || !quoted && (unicode.IsSpace(r) || strings.ContainsRune(`<>()[],;:"\@`, r)) {
			return "", false
		}
	}
	domain, ok := normaliseDomain(domain)
	if local == "" || !ok {
		return "", false
	}
	if lower := strings.ToLower(local); lower != s[:i] || domain != s[i+1:] {
		return lower + "@" + domain, true
	}
	return s, true // it was in that form
}

// plainLocal are the characters that a local part is usually made of.
var plainLocal = func() (plain [utf8.RuneSelf]bool) {
	for _, c := range "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_+=" {
		plain[c] = true
	}
	return plain
}()

// notInPlainDomain names what normaliseDomain may have to look at.
func notInPlainDomain(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '.' && r != '-'
}

func normaliseDomain(d string) (string, bool) {
	d = strings.ToLower(strings.TrimSuffix(d, "."))
	if d == "" || d[0] == '.' || strings.Contains(d, "..") || d[len(d)-1] == '.' {
		return "", false
	}
	if !strings.ContainsFunc(d, notInPlainDomain) {
		return d, true
	}
	if strings.ContainsAny(d, " \t\r\n<>()[],;:\"\\@/'") {
		return "", false
	}
	if isASCII(d) {
		return d, !strings.ContainsFunc(d, invisible)
	}
	if strings.ContainsFunc(d, invisible) {
		return "", false
	}
	a, err := idna.Lookup.ToASCII(d)
	return a, err == nil
}

var (
	// tag is what mail systems and people add to a name in brackets: "(External)", "[EXT]".
	tag = regexp.MustCompile(`\s*[(\[{][^()\[\]{}]*[)\]}]\s*`)
	// suffix is what may follow a name behind a comma without being a first name.
	suffix = regexp.MustCompile(`(?i)^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|esq|cpa|cfa|rn|dds|jd|llm|msc|bsc|inc|ltd|llc|gmbh|` +
		`ag|se|corp|co|plc|b\.?v|n\.?v|s\.?a|s\.?r\.?l|s\.?p\.?a|e\.?v|kg|limited|company)\b\.?`)
)

// CleanName makes a display name fit to be shown: decoded, unquoted, without tags of mail systems, "Last, First"
// turned round. A name that holds an "@" is dropped, because it may pass for an address that it is not.
func CleanName(phrase string) string {
	if bare := strings.Trim(phrase, `"`); len(bare) <= 100 && isClean(bare) && !strings.ContainsFunc(bare, notInPlainName) {
		return bare
	}
	name := phrase
	if !strings.Contains(name, `"`) || strings.Contains(name, "=?") {
		name = decodeWords(name)
	}
	name = cleanText(unescape(strings.ReplaceAll(name, `"`, "")))
	name = strings.TrimSpace(strings.Trim(name, `'‘’“”<> `))
	if strings.ContainsAny(name, "([{") {
		if t := strings.TrimSpace(tag.ReplaceAllString(name, " ")); t != "" {
			name = cleanText(t)
		}
	}
	if strings.ContainsAny(name, "@＠") {
		return ""
	}
	name = turnRound(name)
	return strings.TrimSpace(shorten(strings.Trim(name, ",;: "), 100))
}

// notInPlainName names what CleanName may have to look at.
func notInPlainName(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r != ' ' && r != '.' && r != '-'
}

// turnRound makes "First Last" of "Last, First".
func turnRound(name string) string {
	last, first, found := strings.Cut(name, ",")
	last, first = strings.TrimSpace(last), strings.TrimSpace(first)
	if !found || last == "" || first == "" || strings.Contains(first, ",") || suffix.MatchString(first) ||
		len(strings.Fields(last)) > 4 || len(strings.Fields(first)) > 4 {
		return name
	}
	return first + " " + last
}

// addresses reads all fields of that name together.
func (h Header) addresses(name string) []workflow.Address {
	var all []workflow.Address
	for _, f := range h {
		if f.is(name) {
			all = append(all, ParseAddressList(f.Value)...)
		}
	}
	return all
}

// from reads the author. ok says whether there is exactly one From field with exactly one plain address: anything
// else shows one sender to people and another one to programs (RFC 5322 §3.6 allows one field only).
func (h Header) from() (addr workflow.Address, ok bool) {
	fields := h.Values("From")
	var all []workflow.Address
	odd := len(fields) != 1
	for _, f := range fields {
		l := parseAddressList(f)
		odd = odd || l.odd
		all = append(all, l.addrs...)
	}
	if len(all) == 0 {
		if len(fields) > 0 {
			addr.Name = CleanName(fields[0])
		}
		return addr, false
	}
	return all[0], len(all) == 1 && !odd
}

// splitAddr cuts an address at its "@".
func splitAddr(addr string) (local, domain string) {
	i := strings.LastIndexByte(addr, '@')
	if i < 0 {
		return addr, ""
	}
	return addr[:i], addr[i+1:]
}

// Author reads who wrote the mail. ok says whether there is exactly one From field with exactly one plain address;
// only then can anything vouch for it. An author who is not ok may be empty.
func Author(h Header) (author workflow.Address, ok bool) { return h.from() }
