package scenario_test

import (
	"encoding/base64"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// word writes text as an encoded word (RFC 2047).
func word(text string) string {
	return "=?utf-8?B?" + base64.StdEncoding.EncodeToString([]byte(text)) + "?="
}

// asksRaw is a wish of Rita's whose name, subject and reason are bytes of the test's choosing. All three play on until
// they are introduced; it returns false when it was kept aside, and nobody but Rita was written to.
func (s *story) asksRaw(name, subject, reason string) bool {
	s.t.Helper()
	s.deliver(pass+"rossi.example\nFrom: "+name+" <rita@rossi.example>\nTo: intros@quayside.example\nSubject: "+subject+
		"\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nMessage-ID: <1@rossi.example>",
		strings.ReplaceAll("Anna Berg <anna@berg.example> and Ben Okafor <ben@okafor.example>: "+reason, "\n", "\r\n"))
	if len(s.aside()) > 0 {
		if n := len(s.given()); n > 1 || n == 1 && s.given()[0].To[0] != s.rita.Email {
			s.t.Errorf("it is kept aside (%q), and there are %d mails", s.aside(), n)
		}
		return false
	}
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please!")
	s.ben.Receives("opt-in")
	s.ben.Replies("Yes, gladly.")
	s.stands(workflow.Introduced)
	return true
}

// shape is the names of the header fields of each mail that went out, by kind and recipient.
func (s *story) shape() map[string][]string {
	fields := map[string][]string{}
	for _, e := range s.given() {
		l, err := scenario.ReadLetter(e.Raw)
		if err != nil {
			s.t.Fatalf("a mail to %q: %v", e.To, err)
		}
		what := fmt.Sprint(l.Kind, " to ", e.To, len(e.To))
		if fields[what] != nil {
			s.t.Errorf("two of %s", what)
		}
		fields[what] = slices.Sorted(maps.Keys(l.Header))
	}
	return fields
}

// Whatever stands in names and subjects, the mails have the same fields as ever, and go to the same people.
func TestAttack_namesAndSubjectsAddNoField(t *testing.T) {
	t.Parallel()
	plain := tell(t)
	plain.asksRaw("Rita Rossi", "Anna and Ben", "you both sail.")
	want := plain.shape()
	if len(want) < 7 {
		t.Fatalf("only %v", want)
	}
	played := 0
	for name, bad := range map[string]func(eve string) string{
		"CR":                       func(eve string) string { return "Rita\r" + "Bcc: " + eve },
		"LF in an encoded word":    func(eve string) string { return word("Rita\n" + "Bcc: " + eve + "\n\nA body") },
		"CRLF in an encoded word":  func(eve string) string { return word("Rita\r\n" + "Bcc: " + eve + "\r\n\r\nA body") },
		"CRLF in quoted printable": func(eve string) string { return "=?utf-8?q?Rita=0D=0ABcc:_" + eve + "=0D=0A=0D=0Ax?=" },
		"CRLF in UTF-16": func(_ string) string {
			return "=?utf-16be?B?" + base64.StdEncoding.EncodeToString([]byte("\x00R\x00\r\x00\n\x00B\x00c\x00c\x00:\x00 \x00x")) + "?="
		},
		"line separators": func(eve string) string {
			return word("Rita\u2028" + "Bcc: " + eve + "\u2029x\u0085" + "Bcc: " + eve + "\v" + "Bcc: " + eve + "\f" + "Bcc: " + eve)
		},
		"NUL and others":            func(eve string) string { return word("Rita\x00\x01\x1b[2J\x7f" + "Bcc: " + eve) },
		"an address in quotes":      func(eve string) string { return word(`", ` + eve + `, "`) },
		"an address, encoded twice": func(eve string) string { return word(word(`", ` + eve + `, "`)) },
		"a folded field":            func(eve string) string { return word("Rita\r\n " + "Bcc: " + eve + "\r\n\t" + "Bcc: " + eve) },
		"10,000 letters":            func(_ string) string { return strings.Repeat("Rita ", 2000) },
		"10,000 letters, encoded":   func(_ string) string { return word(strings.Repeat("Ж", 10_000)) },
		"one word of 5,000 signs":   func(_ string) string { return word(strings.Repeat("x", 5000)) },
		"brackets":                  func(eve string) string { return word("Rita <" + eve + ">") },
	} {
		s := tell(t)
		// An address in the subject would be a person's.
		if s.asksRaw(bad("eve@evil.example"), bad("eve"), "you both sail.") {
			played++
			if diff := cmp.Diff(want, s.shape()); diff != "" {
				t.Errorf("%s: fields (-plain +hostile)\n%s", name, diff)
			}
		}
		for _, e := range s.given() {
			if strings.Contains(strings.ToLower(string(e.Raw)), "\nbcc:") {
				t.Errorf("%s: a line begins with Bcc", name)
			}
		}
	}
	if played < 10 {
		t.Errorf("only %d were not kept aside", played)
	}
}

var (
	element   = regexp.MustCompile(`</?([a-z][a-z0-9]*)([^>]*)>`)
	attribute = regexp.MustCompile(`\s([a-z-]+)=`)
	remote    = regexp.MustCompile(`(?i)="\s*(?:https?|javascript|data):`)
)

// markup is the elements and attributes of all HTML that went out.
func (s *story) markup() map[string]bool {
	set := map[string]bool{}
	for _, e := range s.given() {
		l, err := scenario.ReadLetter(e.Raw)
		if err != nil {
			s.t.Fatal(err)
		}
		for _, found := range element.FindAllStringSubmatch(l.HTML, -1) {
			set[found[1]] = true
			for _, a := range attribute.FindAllStringSubmatch(found[2], -1) {
				set[found[1]+" "+a[1]] = true
			}
			if remote.MatchString(found[2]) {
				s.t.Errorf("the %s has <%s%s>", l.Kind, found[1], found[2])
			}
		}
	}
	return set
}

// What Rita gives as the reason is text and nothing else: it brings no elements of HTML, no instructions to templates,
// no end of the mail, and nothing that a terminal or a reader could be turned around by.
func TestAttack_markupInAReasonIsText(t *testing.T) {
	t.Parallel()
	plain := tell(t)
	plain.asksRaw("Rita Rossi", "Anna and Ben", "you both sail.")
	want := plain.markup()
	if len(want) < 20 {
		t.Fatalf("only %v", want)
	}
	for name, reason := range map[string]string{
		"a script":      `you both sail. <script>alert(1)</script><svg onload=x><iframe src="https://evil.example"></iframe>`,
		"the end of it": `you both sail. </td></tr></table></body></html><form action=https://evil.example><input name=x>`,
		"a picture":     `you both sail. "><img src="https://evil.example/pixel.gif" onerror=x>`,
		"a template":    `you both sail. {{.}} {{printf "%v" .}} {{template "body"}} ${x} <%= x %>`,
		"a link":        `you both sail. See https://evil.example/log-in and [here](javascript:alert(1)) <a href=javascript:x>x</a>`,
		"smuggling":     "you both sail.\n.\nMAIL FROM:<>\n..\n.\r.\r\n.\nFrom eve Mon Mar  2 09:00:00 2026\nFrom: x",
		"a boundary":    "you both sail.\n--twoyes-00000000000000000000000000000000\nContent-Type: text/html\n\n<script>x</script>",
		"turned around": "you both sail. \u202eelpmaxe.live\u202c \u2066x\u2069 \u200b\u200d\ufeff",
		"a terminal":    "you both sail. \x1b[2J\x1b]0;owned\x07 \x08\x08\x08 \x9b31m",
		"much":          "you both sail. " + strings.Repeat("So they do, they do. ", 5000),
		"ten megabytes": "you both sail. " + strings.Repeat("So they do, they do. ", 500_000),
	} {
		s := tell(t)
		if admitted := s.asksRaw("Rita Rossi", "Anna and Ben", reason); !admitted {
			if name != "ten megabytes" {
				t.Errorf("%s is kept aside: %q", name, s.aside())
			}
			continue
		}
		for part := range s.markup() {
			if !want[part] {
				t.Errorf("%s: there is a <%s>", name, part)
			}
		}
		for _, e := range s.given() {
			l, err := scenario.ReadLetter(e.Raw)
			if err != nil {
				t.Fatal(err)
			}
			for _, bad := range "\u202e\u2066\u200b\ufeff\x1b\x07\x08\u009b\x00" {
				if strings.ContainsRune(l.Text+l.HTML, bad) {
					t.Errorf("%s: the %s has the character %U", name, l.Kind, bad)
				}
			}
			if len(l.Raw) > 100_000 {
				t.Errorf("%s: the %s has %d bytes", name, l.Kind, len(l.Raw))
			}
		}
		if name == "a template" {
			s.says(last(s.anna, "opt-in"), `{{.}} {{printf "%v" .}}`)
		}
		if n := len(s.Office.Inbox(s.anna.Email)); n != 2 {
			t.Errorf("%s: Anna got %d mails", name, n)
		}
	}
}

// An address that looks like Rita's, or a name that is hers, is somebody else's.
func TestAttack_aLookAlikeIsNotListed(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Referrers.Allow = "listed" })
	for i, from := range []string{
		"evil.example\nFrom: Rita Rossi <eve@evil.example>",
		"evil.example\nFrom: \"rita@rossi.example\" <eve@evil.example>",
		"evil.example\nFrom: \"Rita Rossi <rita@rossi.example>\" <eve@evil.example>",
		"evil.example\nFrom: =?utf-8?q?rita=40rossi=2Eexample?= <eve@evil.example>",
		"xn--rssi-55d.example\nFrom: Rita Rossi <rita@xn--rssi-55d.example>",                             // о is Cyrillic
		"rоssi.example\nFrom: Rita Rossi <rita@rоssi.example>",                                           // likewise
		"rossi.example\nFrom: Rita Rossi <ritа@rossi.example>",                                           // а is Cyrillic
		"rossi.example.evil.example\nFrom: Rita Rossi <rita@rossi.example.evil.example>",                 // a subdomain
		"evil-rossi.example\nFrom: Rita Rossi <rita@evil-rossi.example>",                                 // a longer domain
		"rossi.example\nFrom: Rita Rossi <rita+x@rossi.example>",                                         // a detail
		"rossi.example\nFrom: Rita Rossi <r.ita@rossi.example>",                                          // a dot
		"evil.example\nFrom: eve@evil.example\nSender: rita@rossi.example",                               // the other field
		"evil.example\nFrom: eve@evil.example\nReply-To: rita@rossi.example\nX-From: rita@rossi.example", // yet others
	} {
		s.deliver(fmt.Sprintf("%s%s\nTo: intros@quayside.example\nSubject: Anna and Ben\nMessage-ID: <%d@evil.example>", pass, from, i), why)
	}
	s.Day(5)
	s.rita.ReceivesNothing()
	s.anna.ReceivesNothing()
	if sent := s.given(); len(sent) > 0 {
		l, err := scenario.ReadLetter(sent[0].Raw)
		t.Errorf("%d mails, the first to %q: %s %v", len(sent), sent[0].To, l.Kind, err)
	}
	if ins, err := s.Store.Introductions(t.Context(), postgres.Filter{}); err != nil || len(ins) > 0 {
		t.Errorf("%d introductions, %v", len(ins), err)
	}
}

// A name that is an address is nobody's name: neither side, nor Rita, is shown it as Eve's.
func TestAttack_aNameIsNoAddress(t *testing.T) {
	t.Parallel()
	for _, name := range []string{`"chair@bank.example"`, word("chair@bank.example"), `"Chair <chair@bank.example>"`, `"chair＠bank.example"`} {
		s := tell(t)
		eve := s.Person("Eve Evans", "eve@evil.example")
		s.deliver(pass+"rossi.example\nFrom: Rita Rossi <rita@rossi.example>\nTo: "+name+" <eve@evil.example>, Ben Okafor <ben@okafor.example>\n"+
			"Subject: You two\nMessage-ID: <1@rossi.example>", "You both sail, I leave you to it.")
		s.Day(8)
		s.hides(s.ben.Receives("check-in"), "bank.example")
		eve.Receives("check-in")
		eve.Replies("We met on Tuesday, great chat.")
		s.hides(s.rita.Receives("thank-you"), "bank.example")
		receipt := s.rita.Receives("receipt")
		s.says(receipt, "eve@evil.example")
		s.hides(receipt, "bank.example")
	}
}
