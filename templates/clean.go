package templates

import (
	"reflect"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// How much of a value is shown, in characters. An address may have 254 octets (RFC 5321 §4.5.3.1.3 less the
// brackets).
const (
	maxName  = 80
	maxEmail = 254
	maxLine  = 120
	maxQuote = 2000
	maxLines = 60 // of a quote
)

// softBreak stands for a line break inside a cleaned value. Only quote turns it back into one; anywhere else it
// becomes a space, so that no value can begin a line or a paragraph.
const softBreak = '\x1e'

// cleaner copies a view and makes it safe to show. It knows fields by their names: Name, Email, and what people wrote
// (Why, Quote, Ideal, Preference) have rules of their own, any other string becomes one short line.
type cleaner struct {
	hideParties bool // addresses of Others and Parties are not for the recipient, not in free text either
	hideOthers  bool // addresses of Others are not for the recipient
	people      map[string]map[string]bool
}

var timeType = reflect.TypeFor[time.Time]()

// view returns a cleaned copy of v and remembers who is in it.
func (c *cleaner) view(v any) any {
	if v == nil {
		return nil
	}
	return c.value(reflect.ValueOf(v), "", false).Interface()
}

func (c *cleaner) value(v reflect.Value, field string, hide bool) reflect.Value {
	switch kind := v.Kind(); {
	case kind == reflect.String:
		out := reflect.New(v.Type()).Elem()
		out.SetString(c.text(v.String(), field, hide))
		return out
	case kind == reflect.Pointer || kind == reflect.Interface:
		if v.IsNil() {
			return v
		}
		clean := c.value(v.Elem(), field, hide)
		if kind == reflect.Interface {
			return clean
		}
		out := reflect.New(v.Type().Elem())
		out.Elem().Set(clean)
		return out
	case kind == reflect.Slice:
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			out.Index(i).Set(c.value(v.Index(i), field, hide))
		}
		return out
	case kind == reflect.Struct:
		if v.Type() == timeType {
			return v
		}
		c.remember(v)
		out := reflect.New(v.Type()).Elem()
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if !f.IsExported() {
				continue
			}
			h := hide || (c.hideParties && (f.Name == "Others" || f.Name == "Parties")) || (c.hideOthers && f.Name == "Others")
			out.Field(i).Set(c.value(v.Field(i), f.Name, h))
		}
		return out
	case v.CanInt() || v.CanUint() || v.CanFloat() || kind == reflect.Bool:
		return v
	default: // nothing else is needed, and what is not understood is not shown
		return reflect.Zero(v.Type())
	}
}

// remember counts who goes by a first name, so that two Annas are told apart by their full names.
func (c *cleaner) remember(v reflect.Value) {
	name, email := v.FieldByName("Name"), v.FieldByName("Email")
	if !name.IsValid() || !email.IsValid() {
		return
	}
	full := c.text(name.String(), "Name", false)
	if full == "" {
		return
	}
	first, who := strings.ToLower(givenName(full)), strings.ToLower(email.String())
	if who == "" {
		who = strings.ToLower(full)
	}
	if c.people[first] == nil {
		c.people[first] = make(map[string]bool)
	}
	c.people[first][who] = true
}

// addressLike finds what could be an address in free text, generously.
var addressLike = regexp.MustCompile(`[^\s<>()\[\]"',;:` + string(softBreak) + `]+@[^\s<>()\[\]"',;:` + string(softBreak) + `]+`)

func (c *cleaner) text(s, field string, hide bool) string {
	switch field {
	case "Name":
		s = strings.Trim(oneLine(s, maxName), ` "'`)
		// A link is nobody's name. An address is only shown to those who may see it.
		if strings.Contains(s, "://") || (hide && strings.Contains(s, "@")) {
			return ""
		}
		return s
	case "Email":
		if hide {
			return ""
		}
		if s = strings.ReplaceAll(oneLine(s, maxEmail), " ", ""); len(s) > maxEmail {
			return "" // no mail reaches it
		}
		return s
	case "Why", "Quote", "Ideal", "Preference":
		s = manyLines(s)
	default:
		s = oneLine(s, maxLine)
	}
	if c.hideParties {
		s = addressLike.ReplaceAllString(s, "(address)")
	}
	return s
}

// visible reports whether r may be shown: no control characters, and none of the format characters (zero-width,
// bidirectional overrides, soft hyphens, tags) or blank letters that make a text read differently from what it is.
func visible(r rune) bool {
	switch r {
	case '\u115F', '\u1160', '\u3164', '\uFFA0', '\u2800':
		return false
	}
	return !unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs)
}

// oneLine folds s to a single line of at most limit characters, an ellipsis included.
func oneLine(s string, limit int) string {
	var b strings.Builder
	n, space := 0, false
	for _, r := range s {
		if unicode.IsSpace(r) || r == softBreak {
			space = n > 0
			continue
		}
		if !visible(r) {
			continue
		}
		if space {
			b.WriteByte(' ')
			n, space = n+1, false
		}
		b.WriteRune(r)
		if n++; n > limit {
			return cut(b.String(), limit)
		}
	}
	return b.String()
}

// cut shortens s to at most limit characters, the last an ellipsis, at the end of a word where one is near.
func cut(s string, limit int) string {
	r := []rune(s)
	if len(r) <= limit {
		return s
	}
	end := limit - 1
	for i := end; i > end-15 && i > 0; i-- {
		if r[i] == ' ' {
			end = i
			break
		}
	}
	return strings.TrimRight(string(r[:end]), " ,;:-") + "…"
}

// lineBreaks are the characters that end a line (Unicode Standard §5.8).
var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// manyLines cleans a text of several lines, which come back separated by softBreak: lines are trimmed, of several
// empty lines one stays, and at most maxQuote characters and maxLines lines are kept.
func manyLines(s string) string {
	s = s[:min(len(s), 32*maxQuote)] // more could not be shown
	var lines []string
	left := maxQuote
	for line := range strings.SplitSeq(lineBreaks.Replace(s), "\n") {
		if left < 2 || len(lines) == maxLines {
			lines = append(lines, "…")
			break
		}
		line = oneLine(line, left)
		if line == "" && (len(lines) == 0 || lines[len(lines)-1] == "") {
			continue
		}
		lines = append(lines, line)
		left -= utf8.RuneCountInString(line) + 1
	}
	return strings.Trim(strings.Join(lines, string(softBreak)), string(softBreak))
}
