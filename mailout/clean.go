package mailout

import (
	"errors"
	"fmt"
	"net/mail"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// This file is the one place that every value passes before it comes near a header or an SMTP command. What people
// wrote (names, subjects) is made harmless; what must be exact (addresses, ids) is rejected when it is not.

const (
	maxName    = 100 // runes of a display name
	maxSubject = 78  // runes of a subject
	maxAddress = 320 // octets: local part 64, "@", domain 255 (RFC 5321 §4.5.3.1)
	maxID      = 250 // octets of a Message-ID, well within a line
	maxURI     = 900 // octets of a List-Unsubscribe URI, which cannot be folded (RFC 5322 §2.1.1)
)

// phrase makes one line of harmless text out of what people wrote: no control characters, no bidirectional
// overrides, no runs of white space, nothing that reads as an encoded word (RFC 2047), at most limit runes.
func phrase(s string, limit int) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), unicode.IsSpace(r), r == '\u2028', r == '\u2029':
			return ' '
		case unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	s = strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "=?", "= ?")
	if utf8.RuneCountInString(s) > limit {
		s = strings.TrimRight(string([]rune(s)[:limit-1]), " ") + "…"
	}
	return s
}

// displayName is the phrase before an address. A backslash becomes a slash: net/mail leaves it bare in an encoded word,
// where RFC 2047 §5 (3) forbids it and strict readers give up.
func displayName(s string) string {
	return strings.ReplaceAll(phrase(s, maxName), `\`, "/")
}

// body makes the text of a part: LF line ends, no control characters other than tab, one line end at the end.
func body(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(s, "\uFFFD"))
	s = strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
	return strings.TrimRight(s, "\n") + "\n"
}

// addrSpec checks an address and returns it without quotes, its domain in A-labels (RFC 5890) when the local part is
// ASCII. A non-ASCII local part needs SMTPUTF8 (RFC 6531) anyway.
func addrSpec(s string) (string, error) {
	if len(s) > maxAddress || !utf8.ValidString(s) || strings.ContainsFunc(s, unicode.IsControl) {
		return "", errors.New("not an address")
	}
	at := strings.LastIndexByte(s, '@')
	if at < 1 {
		return "", errors.New("not an address")
	}
	local, domain := s[:at], s[at+1:]
	if local[0] == '"' {
		a, err := mail.ParseAddress("<" + local + "@example.com>")
		if err != nil {
			return "", errors.New("not an address")
		}
		local = strings.TrimSuffix(a.Address, "@example.com")
	}
	if local == "" || strings.ContainsFunc(local, unicode.IsControl) {
		return "", errors.New("not an address")
	}
	if isASCII(local) && !isASCII(domain) {
		ascii, err := idna.Lookup.ToASCII(domain)
		if err != nil {
			return "", errors.New("not a domain")
		}
		domain = ascii
	}
	if !isDomain(domain) {
		return "", errors.New("not a domain")
	}
	return local + "@" + domain, nil
}

// isDomain accepts dot-separated labels of letters, digits, hyphens and underscores. Address literals ([192.0.2.1])
// are not accepted: people do not have them.
func isDomain(s string) bool {
	for label := range strings.SplitSeq(s, ".") {
		if label == "" {
			return false
		}
		for _, r := range label {
			if !unicode.In(r, unicode.Letter, unicode.Mark, unicode.Digit) && r != '-' && r != '_' {
				return false
			}
		}
	}
	return true
}

// path writes an address as the argument of MAIL or RCPT (RFC 5321 §4.1.2); the empty address is the null
// reverse-path.
func path(s string) (string, error) {
	if s == "" {
		return "<>", nil
	}
	spec, err := addrSpec(s)
	if err != nil {
		return "", err
	}
	return (&mail.Address{Address: spec}).String(), nil
}

// checkID accepts a Message-ID without brackets: printable ASCII with one "@" inside (RFC 5322 §3.6.4).
func checkID(id string) error {
	at := strings.IndexByte(id, '@')
	if at < 1 || at == len(id)-1 || len(id) > maxID || !isPrintable(id) || strings.ContainsAny(id, `<> ,;"`) {
		return errors.New("not a Message-ID")
	}
	return nil
}

// ids writes a list of Message-IDs. They come from mail that others sent, so those that are not well-formed are
// left out: threading is worth less than the mail.
func ids(list []string) string {
	var b strings.Builder
	for _, id := range list {
		if checkID(id) != nil {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "<%s>", id)
	}
	return b.String()
}

// checkToken accepts a word of letters, digits and hyphens, as in Auto-Submitted, Twoyes-Kind and Twoyes-Ref.
func checkToken(s string) error {
	if s == "" || len(s) > 64 {
		return errors.New("not a token")
	}
	for _, r := range s {
		if r > unicode.MaxASCII || !unicode.In(r, unicode.Letter, unicode.Digit) && r != '-' {
			return errors.New("not a token")
		}
	}
	return nil
}

// checkMailto accepts a mailto URI (RFC 6068) that fits between angle brackets (RFC 2369 §2).
func checkMailto(s string) error {
	if !strings.HasPrefix(s, "mailto:") || len(s) > maxURI || !isPrintable(s) || strings.ContainsAny(s, `<> ,"`) ||
		!strings.Contains(s, "@") || strings.Contains(s, "=?") {
		return errors.New("not a mailto URI")
	}
	return nil
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func isPrintable(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}
