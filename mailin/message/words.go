package message

import (
	"encoding/base64"
	"regexp"
	"strings"
	"unicode"
)

// encodedWord is an encoded word (RFC 2047 §2), spaces in its text tolerated.
var encodedWord = regexp.MustCompile(`=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=`)

// decodeWords decodes the encoded words in s. White space between two of them is dropped (RFC 2047 §6.2), and
// neighbours of the same charset are joined before decoding, because many programs cut characters in two.
// A word that cannot be decoded is left as it is.
func decodeWords(s string) string {
	if !strings.Contains(s, "=?") {
		return s
	}
	ms := encodedWord.FindAllStringSubmatchIndex(s, -1)
	var out strings.Builder
	last := 0
	for i := 0; i < len(ms); i++ {
		m := ms[i]
		if between := s[last:m[0]]; i == 0 || strings.TrimSpace(between) != "" {
			out.WriteString(between)
		}
		label, _, _ := strings.Cut(s[m[2]:m[3]], "*") // RFC 2231 §5: charset*language
		data, ok := wordBytes(s[m[4]:m[5]], s[m[6]:m[7]])
		for ok && i+1 < len(ms) && strings.TrimSpace(s[m[1]:ms[i+1][0]]) == "" {
			n := ms[i+1]
			if !strings.EqualFold(s[n[2]:n[3]], s[m[2]:m[3]]) {
				break
			}
			more, fine := wordBytes(s[n[4]:n[5]], s[n[6]:n[7]])
			if !fine {
				break
			}
			data = append(data, more...)
			m = n
			i++
		}
		if ok {
			out.WriteString(decodeCharset(data, label))
		} else {
			out.WriteString(s[m[0]:m[1]])
		}
		last = m[1]
	}
	out.WriteString(s[last:])
	return out.String()
}

func wordBytes(encoding, text string) ([]byte, bool) {
	if strings.EqualFold(encoding, "b") {
		b, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(strings.ReplaceAll(text, " ", ""), "="))
		return b, err == nil
	}
	return decodeQ([]byte(strings.ReplaceAll(text, "_", " "))), true
}

// cleanText makes text from outside fit to be shown on one line: no control characters, nothing that turns the
// direction of writing round or has no width, single spaces.
func cleanText(s string) string {
	if isClean(s) {
		return s
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || r == 0xa0:
			return ' '
		case invisible(r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Join(strings.Fields(s), " ")
}

// isClean says whether cleanText has nothing to do, as is usual.
func isClean(s string) bool {
	space := true
	for i := range len(s) {
		c := s[i]
		if c < ' ' || c >= 0x7f || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return !space || s == ""
}

// invisible names what no name and no subject needs: controls, bidirectional marks, zero-width characters.
func invisible(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r <= 0x9f, r == 0xad, r == 0x61c, r == 0x180e, r == 0xfeff,
		r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f,
		r >= 0xe0000 && r <= 0xe007f:
		return true
	}
	return false
}

// shorten cuts s to at most n runes.
func shorten(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// fromFold is what follows in s from the first place of part on, whatever the case of its letters; empty when it is not
// there. part is ASCII in lower case.
func fromFold(s, part string) string {
	for i := 0; i+len(part) <= len(s); i++ {
		if c := s[i] | 0x20; c == part[0] && strings.EqualFold(s[i:i+len(part)], part) {
			return s[i:]
		}
	}
	return ""
}
