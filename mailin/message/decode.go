package message

import (
	"bytes"
	"encoding/base64"
	"strings"
	"unicode/utf8"
)

// maxText is how much of the decoded text is kept, in bytes; nobody types more.
const maxText = 200 << 10

// decodeTransfer undoes a Content-Transfer-Encoding (RFC 2045 §6), as far as it goes and up to limit bytes. What
// is not in the alphabet is passed over, a truncated end is kept, an unknown encoding is no encoding.
func decodeTransfer(body []byte, encoding string, limit int) []byte {
	encoding = strings.ToLower(strings.TrimSpace(stripComments(encoding)))
	switch encoding {
	case "base64":
		if len(body) > limit*2 {
			body = body[:limit*2]
		}
		return head(decodeBase64(body), limit)
	case "quoted-printable":
		if len(body) > limit*4 {
			body = body[:limit*4]
		}
		return head(decodeQP(body), limit)
	}
	return head(body, limit)
}

func head(b []byte, n int) []byte {
	if len(b) > n {
		return b[:n]
	}
	return b
}

func decodeBase64(b []byte) []byte {
	letters := make([]byte, 0, len(b))
	for _, c := range b {
		switch {
		case c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == '+', c == '/':
			letters = append(letters, c)
		case c == '=' && len(letters)%4 != 0:
			for len(letters)%4 != 0 { // padding in the middle: pieces that were encoded one by one
				letters = append(letters, 'A')
			}
		}
	}
	letters = letters[:len(letters)-len(letters)%4]
	out := make([]byte, base64.StdEncoding.DecodedLen(len(letters)))
	n, _ := base64.StdEncoding.Decode(out, letters) // the alphabet was checked above
	return bytes.TrimRight(out[:n], "\x00")
}

// decodeQP decodes quoted-printable (RFC 2045 §6.7), soft line breaks included.
func decodeQP(b []byte) []byte {
	out := make([]byte, 0, len(b))
	for len(b) > 0 {
		l, rest := cutLine(b)
		ended := len(l) < len(b)
		l = bytes.TrimRight(l, " \t")
		soft := bytes.HasSuffix(l, []byte("="))
		out = appendQ(out, bytes.TrimSuffix(l, []byte("=")))
		if ended && !soft {
			out = append(out, '\n')
		}
		b = rest
	}
	return out
}

// decodeQ replaces =XX by the byte it stands for; a "=" that is followed by something else stays.
func decodeQ(b []byte) []byte { return appendQ(make([]byte, 0, len(b)), b) }

func appendQ(out, b []byte) []byte {
	for {
		i := bytes.IndexByte(b, '=')
		if i < 0 {
			return append(out, b...)
		}
		out = append(out, b[:i]...)
		if b = b[i:]; len(b) > 2 {
			hi, ok1 := unhex(b[1])
			lo, ok2 := unhex(b[2])
			if ok1 && ok2 {
				out, b = append(out, hi<<4|lo), b[3:]
				continue
			}
		}
		out, b = append(out, '='), b[1:]
	}
}

func unhex(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10, true
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10, true
	}
	return 0, false
}

// trimPartialRune drops the first bytes of a character at the end, where a limit has cut it.
func trimPartialRune(b []byte) []byte {
	for n := 1; n < utf8.UTFMax && n <= len(b); n++ {
		if c := b[len(b)-n]; utf8.RuneStart(c) {
			if c >= utf8.RuneSelf && !utf8.FullRune(b[len(b)-n:]) && utf8.Valid(b[:len(b)-n]) {
				return b[:len(b)-n]
			}
			break
		}
	}
	return b
}
