package message

import (
	"bytes"
	"encoding/base64"
	"io"
	"regexp"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/emersion/go-message/charset"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/ianaindex"
	"golang.org/x/text/encoding/japanese"
)

// aliases are names of charsets that programs write and no registry knows.
var aliases = map[string]string{
	"iso-8859-1": "windows-1252", "latin1": "windows-1252", "iso_8859-1": "windows-1252", "iso8859-1": "windows-1252",
	"iso-8859-9": "windows-1254", "cp1252": "windows-1252", "cp-1252": "windows-1252", "win-1252": "windows-1252", "ansi": "windows-1252",
	"cp1251": "windows-1251", "win-1251": "windows-1251", "cp1250": "windows-1250", "win-1250": "windows-1250",
	"cp1253": "windows-1253", "cp1254": "windows-1254", "cp1255": "windows-1255", "cp1256": "windows-1256",
	"cp1257": "windows-1257", "latin-1": "windows-1252", "latin_1": "windows-1252", "iso8859_1": "windows-1252",
	"iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8", "cp932": "shift_jis", "ms932": "shift_jis",
	"windows-31j": "shift_jis", "x-sjis": "shift_jis", "sjis": "shift_jis", "iso-2022-jp-ms": "iso-2022-jp",
	"iso-2022-jp-1": "iso-2022-jp", "iso-2022-jp-2": "iso-2022-jp", "iso-2022-jp-3": "iso-2022-jp", "cp936": "gbk", "ms936": "gbk", "x-gbk": "gbk", "gb2312": "gb18030",
	"cp949": "euc-kr", "ks_c_5601-1987": "euc-kr", "ksc5601": "euc-kr", "cp950": "big5", "x-big5": "big5",
	"big5-hkscs": "big5", "koi8": "koi8-r", "macintosh": "macintosh", "x-mac-roman": "macintosh",
}

// unlabelled are labels that say nothing, and those of which every byte above ASCII shows whether they are true.
var unlabelled = set("us-ascii ascii ansi_x3.4-1968 iso646-us utf-8 utf8 utf-8mb4 utf8mb4 utf_8 utf-8-strict unicode-1-1-utf-8 x-utf-8 " +
	"7bit 8bit binary unknown-8bit x-unknown unknown default none charset undefined x-user-defined")

// decodeCharset makes b UTF-8. Labels lie: what is no ASCII but valid UTF-8 is taken for that under any label, because
// text in another charset hardly ever is; what claims to be ASCII or UTF-8 and is not, or carries an unknown label, is
// taken for windows-1252, character by character.
func decodeCharset(b []byte, label string) string {
	label = strings.ToLower(strings.Trim(strings.TrimSpace(label), `"';,`))
	if a, ok := aliases[label]; ok {
		label = a
	}
	if label == "" || unlabelled[label] {
		return toUTF8(trimPartialRune(b))
	}
	switch label {
	case "utf-7", "unicode-1-1-utf-7", "csunicode11utf7", "x-utf-7", "utf7":
		return decodeUTF7(b)
	}
	if high, valid := isHighUTF8(trimPartialRune(b)); valid && high {
		return string(trimPartialRune(b))
	}
	if enc, err := ianaindex.MIME.Encoding(label); err == nil {
		if _, ok := enc.(*charmap.Charmap); ok { // one byte a character, and nothing that can go wrong
			out, _ := enc.NewDecoder().Bytes(b)
			return string(out)
		}
	}
	r, err := charset.Reader(label, bytes.NewReader(b))
	if err != nil {
		return toUTF8(b)
	}
	out, err := io.ReadAll(r)
	if err != nil && len(out) == 0 {
		return toUTF8(b)
	}
	return strings.ToValidUTF8(string(out), "\uFFFD")
}

// isHighUTF8 says whether b holds bytes above ASCII, and whether it is valid UTF-8.
func isHighUTF8(b []byte) (high, valid bool) {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return true, utf8.Valid(b)
		}
	}
	return false, true
}

// toUTF8 makes bytes without a true label a string: UTF-8 as far as it is, the other bytes windows-1252, and ISO-2022-JP
// where its escape sequences stand (RFC 1468).
func toUTF8(b []byte) string {
	if bytes.Contains(b, []byte("\x1b$")) {
		if s, err := japanese.ISO2022JP.NewDecoder().Bytes(b); err == nil && utf8.Valid(s) {
			return string(s)
		}
	}
	if utf8.Valid(b) {
		return string(b)
	}
	var out strings.Builder
	out.Grow(len(b) + len(b)/4)
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size <= 1 {
			r, size = charmap.Windows1252.DecodeByte(b[0]), 1
		}
		out.WriteRune(r)
		b = b[size:]
	}
	return out.String()
}

// metaCharset is the charset that an HTML document names itself, in its first bytes.
var metaCharset = regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})`)

// charsetOf is the label of a text: that of its MIME part, else what HTML says of itself.
func charsetOf(label, kind string, b []byte) string {
	if label == "" && kind == "text/html" {
		if m := metaCharset.FindSubmatch(head(b, 2048)); m != nil {
			return string(m[1])
		}
	}
	return label
}

// utf7 is the alphabet of UTF-7 (RFC 2152).
var utf7 = base64.StdEncoding.WithPadding(base64.NoPadding)

// decodeUTF7 decodes UTF-7 (RFC 2152), which no library of Go does. What is not well formed is left as it is.
func decodeUTF7(b []byte) string {
	var out strings.Builder
	for i := 0; i < len(b); {
		if b[i] != '+' {
			j := bytes.IndexByte(b[i:], '+')
			if j < 0 {
				j = len(b) - i
			}
			out.WriteString(toUTF8(b[i : i+j]))
			i += j
			continue
		}
		j := i + 1
		for j < len(b) && isBase64(b[j]) {
			j++
		}
		run := b[i+1 : j]
		closed := j < len(b) && b[j] == '-'
		switch data, err := utf7.DecodeString(string(run[:len(run)-extraSextet(len(run))])); {
		case len(run) == 0 && closed:
			out.WriteByte('+')
		case len(run) == 0 || err != nil || len(data) < 2:
			out.Write(b[i:j])
			i = j
			continue
		default:
			units := make([]uint16, 0, len(data)/2)
			for k := 0; k+1 < len(data); k += 2 {
				units = append(units, uint16(data[k])<<8|uint16(data[k+1]))
			}
			out.WriteString(string(utf16.Decode(units)))
		}
		i = j
		if closed {
			i++
		}
	}
	return strings.ToValidUTF8(out.String(), "\uFFFD")
}

// extraSextet is how many letters of a run do not make a whole byte.
func extraSextet(n int) int {
	if n%4 == 1 {
		return 1
	}
	return 0
}

func isBase64(c byte) bool {
	return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || isDigit(c) || c == '+' || c == '/'
}
