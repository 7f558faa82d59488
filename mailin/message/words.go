package message

import (
	"encoding/base64"
	"strings"
	"unicode"
	"unicode/utf8"
)

// encodedWord is a place in a text that holds an encoded word (RFC 2047 §2), spaces in its text tolerated.
type encodedWord struct {
	start, end              int
	charset, encoding, text string
}

func encodedWords(s string) (all []encodedWord) {
	for i := 0; ; {
		j := strings.Index(s[i:], "=?")
		if j < 0 {
			return all
		}
		i += j
		w := encodedWord{start: i}
		var rest string
		var ok1, ok2, ok3 bool
		w.charset, rest, ok1 = strings.Cut(s[i+2:], "?")
		w.encoding, rest, ok2 = strings.Cut(rest, "?")
		w.text, rest, ok3 = strings.Cut(rest, "?")
		if n := utf8.RuneCountInString(w.charset); !ok1 || !ok2 || !ok3 || n == 0 || n > 60 || strings.ContainsAny(w.charset, " \t\n\f\r") ||
			len(w.encoding) != 1 || strings.IndexByte("bBqQ", w.encoding[0]) < 0 || !strings.HasPrefix(rest, "=") {
			i++
			continue
		}
		i = len(s) - len(rest) + 1
		w.end = i
		all = append(all, w)
	}
}

// decodeWords decodes the encoded words in s. White space between two of them is dropped (RFC 2047 §6.2), and
// neighbours of the same charset are joined before decoding, because many programs cut characters in two.
// A word that cannot be decoded is left as it is.
func decodeWords(s string) string {
	if !strings.Contains(s, "=?") {
		return s
	}
	words := encodedWords(s)
	var out strings.Builder
	last := 0
	for i := 0; i < len(words); i++ {
		w := words[i]
		if between := s[last:w.start]; i == 0 || strings.TrimSpace(between) != "" {
			out.WriteString(between)
		}
		label, _, _ := strings.Cut(w.charset, "*") // RFC 2231 §5: charset*language
		data, ok := wordBytes(w.encoding, w.text)
		for ok && i+1 < len(words) && strings.TrimSpace(s[w.end:words[i+1].start]) == "" {
			next := words[i+1]
			if !strings.EqualFold(next.charset, w.charset) {
				break
			}
			more, fine := wordBytes(next.encoding, next.text)
			if !fine {
				break
			}
			data = append(data, more...)
			w = next
			i++
		}
		if ok {
			out.WriteString(decodeCharset(data, label))
		} else {
			out.WriteString(s[w.start:w.end])
		}
		last = w.end
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
