package mailout

import (
	"bytes"
	"errors"
	"io"
	"mime"
	stdmail "net/mail"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-message/mail"
	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/workflow"
)

func letter() Letter {
	return Letter{
		From:            workflow.Address{Name: "Rita Rossi via Okafor & Berg", Email: "intros@okafor.example"},
		To:              []workflow.Address{{Name: "Anna Berg", Email: "anna@berg.example"}},
		ReplyTo:         []workflow.Address{{Email: "intros+r7f3k@okafor.example"}},
		Subject:         "Would you like to meet Ben?",
		Text:            "Hello Anna,\n.\n..two dots\nFrom here\n",
		HTML:            "<p>Hello Anna</p>\n",
		MessageID:       "abc@okafor.example",
		Date:            time.Date(2026, 10, 2, 9, 30, 0, 0, time.FixedZone("", 2*3600)),
		InReplyTo:       []string{"q1@berg.example"},
		References:      []string{"q0@berg.example", "q1@berg.example"},
		ListUnsubscribe: "mailto:intros+s@okafor.example?subject=stop",
		Kind:            "opt-in",
		Ref:             "R-7F3K",
	}
}

func compose(t testing.TB, l Letter) []byte {
	t.Helper()
	raw, err := Compose(l)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestCompose_exactHeader(t *testing.T) {
	raw := compose(t, letter())
	m, err := stdmail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	m.Header["Content-Type"][0], _, _ = strings.Cut(m.Header.Get("Content-Type"), ";")
	want := stdmail.Header{
		"From":                     {`"Rita Rossi via Okafor & Berg" <intros@okafor.example>`},
		"To":                       {`"Anna Berg" <anna@berg.example>`},
		"Reply-To":                 {"<intros+r7f3k@okafor.example>"},
		"Subject":                  {"Would you like to meet Ben?"},
		"Message-Id":               {"<abc@okafor.example>"},
		"Date":                     {"Fri, 02 Oct 2026 09:30:00 +0200"},
		"In-Reply-To":              {"<q1@berg.example>"},
		"References":               {"<q0@berg.example> <q1@berg.example>"},
		"Auto-Submitted":           {"auto-generated"},
		"X-Auto-Response-Suppress": {"All"},
		"List-Unsubscribe":         {"<mailto:intros+s@okafor.example?subject=stop>"},
		"Twoyes-Kind":              {"opt-in"},
		"Twoyes-Ref":               {"R-7F3K"},
		"Mime-Version":             {"1.0"},
		"Content-Type":             {"multipart/alternative"},
	}
	if diff := cmp.Diff(want, m.Header); diff != "" {
		t.Errorf("header (-want +got):\n%s", diff)
	}
}

func TestCompose_bodies(t *testing.T) {
	l := letter()
	l.Text = "Grüße\r\nvon\rAnna\x00\n\n\n"
	l.HTML = "<p>Grüße</p>" + strings.Repeat("x", 3000)
	got := parseStrictly(t, compose(t, l))
	if want := "Grüße\nvon\nAnna\n"; got.text != want {
		t.Errorf("text = %q, want %q", got.text, want)
	}
	if want := l.HTML + "\n"; got.html != want {
		t.Errorf("HTML = %q, want %q", got.html, want)
	}
	l.HTML = ""
	if got := parseStrictly(t, compose(t, l)); got.html != "" || got.text == "" {
		t.Errorf("a mail of text alone: %+v", got)
	}
}

func TestCompose_sameBytes(t *testing.T) {
	first := compose(t, letter())
	if second := compose(t, letter()); !bytes.Equal(first, second) {
		t.Errorf("two renderings differ:\n%s\n%s", first, second)
	}
	other := letter()
	other.MessageID = "abd@okafor.example"
	if boundary(letter()) == boundary(other) {
		t.Error("two letters share a boundary")
	}
}

func TestCompose_names(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"", ""},
		{"Anna Berg", "Anna Berg"},
		{"Søren Kierkegård", "Søren Kierkegård"},
		{"山田 太郎", "山田 太郎"},
		{`Anna "the boss" Berg`, `Anna "the boss" Berg`},
		{`back\slash`, `back/slash`},
		{`bäck\slash`, `bäck/slash`},
		{"Berg, Anna (Ltd.) <x@y.example>", "Berg, Anna (Ltd.) <x@y.example>"},
		{"Anna\r\nBcc: eve@evil.example", "Anna Bcc: eve@evil.example"},
		{"Anna\r\n\r\nbody", "Anna body"},
		{"a\x00b\x7fc\u0085d\u2028e", "a b c d e"},
		{"\u202egreB annA", "greB annA"},
		{"  Anna \t  Berg ", "Anna Berg"},
		{"=?utf-8?q?x=0D=0ABcc:_eve?=", "= ?utf-8?q?x=0D=0ABcc:_eve?="},
		{"Anna\xff", "Anna\uFFFD"},
		{strings.Repeat("ä", 500), strings.Repeat("ä", 99) + "…"},
	} {
		l := letter()
		l.To[0].Name, l.From.Name = tt.name, tt.name
		got := parseStrictly(t, compose(t, l))
		if want := []workflow.Address{{Name: tt.want, Email: "anna@berg.example"}}; !slices.Equal(got.to, want) {
			t.Errorf("%q: To = %q, want %q", tt.name, got.to, want)
		}
		if got.from[0].Name != tt.want {
			t.Errorf("%q: From = %q", tt.name, got.from)
		}
	}
}

func TestCompose_subjects(t *testing.T) {
	for _, tt := range []struct{ subject, want string }{
		{"", ""},
		{"Ben sagt ja – schön!", "Ben sagt ja – schön!"},
		{"Re: x\r\nBcc: eve@evil.example", "Re: x Bcc: eve@evil.example"},
		{strings.Repeat("w", 3000), strings.Repeat("w", 77) + "…"},
		{strings.Repeat("é", 3000), strings.Repeat("é", 77) + "…"},
		{strings.Repeat("word ", 300), strings.Repeat("word ", 14) + "word wo…"},
	} {
		l := letter()
		l.Subject = tt.subject
		if got := parseStrictly(t, compose(t, l)); got.subject != tt.want {
			t.Errorf("subject = %q, want %q", got.subject, tt.want)
		}
	}
}

func TestCompose_addresses(t *testing.T) {
	for _, tt := range []struct{ email, want string }{
		{"anna@berg.example", "anna@berg.example"},
		{"o'brien+tag@berg.example", "o'brien+tag@berg.example"},
		{"anna@bücher.example", "anna@xn--bcher-kva.example"},
		{"ännä@bücher.example", "ännä@bücher.example"},
		{"a..b@docomo.example", `"a..b"@docomo.example`},
		{`"a b"@c.example`, `"a b"@c.example`},
		{"a b@c.example", `"a b"@c.example`},
		{`x@y@c.example`, `"x@y"@c.example`},
	} {
		l := letter()
		l.To[0].Email = tt.email
		raw := string(compose(t, l))
		if !strings.Contains(raw, "<"+tt.want+">\r\n") {
			t.Errorf("%s: no <%s> in\n%s", tt.email, tt.want, raw)
		}
		if got, err := path(tt.email); err != nil || got != "<"+tt.want+">" {
			t.Errorf("path(%q) = %q, %v", tt.email, got, err)
		}
	}
}

func TestCompose_rejects(t *testing.T) {
	for name, spoil := range map[string]func(*Letter){
		"no recipient":         func(l *Letter) { l.To = nil },
		"no date":              func(l *Letter) { l.Date = time.Time{} },
		"empty address":        func(l *Letter) { l.To[0].Email = "" },
		"no domain":            func(l *Letter) { l.To[0].Email = "anna" },
		"empty local part":     func(l *Letter) { l.To[0].Email = "@berg.example" },
		"empty label":          func(l *Letter) { l.To[0].Email = "anna@berg..example" },
		"CRLF in address":      func(l *Letter) { l.To[0].Email = "anna@berg.example>\r\nBcc: <eve@evil.example" },
		"CR in local part":     func(l *Letter) { l.To[0].Email = "an\rna@berg.example" },
		"two addresses":        func(l *Letter) { l.To[0].Email = "anna@berg.example, eve@evil.example, x" },
		"parameter in domain":  func(l *Letter) { l.To[0].Email = "anna@berg.example> SIZE=1" },
		"NUL in domain":        func(l *Letter) { l.To[0].Email = "anna@berg\x00.example" },
		"long address":         func(l *Letter) { l.To[0].Email = strings.Repeat("a", 400) + "@berg.example" },
		"From":                 func(l *Letter) { l.From.Email = "a\n@b.example" },
		"Cc":                   func(l *Letter) { l.Cc = []workflow.Address{{Email: "x\n@b.example"}} },
		"Reply-To":             func(l *Letter) { l.ReplyTo = []workflow.Address{{Email: "x\r@b.example"}} },
		"Message-ID with CRLF": func(l *Letter) { l.MessageID = "a@b\r\nBcc: eve@evil.example" },
		"Message-ID in angles": func(l *Letter) { l.MessageID = "<a@b>" },
		"empty Message-ID":     func(l *Letter) { l.MessageID = "" },
		"Auto-Submitted":       func(l *Letter) { l.AutoSubmitted = "no\r\nBcc: x" },
		"List-Unsubscribe":     func(l *Letter) { l.ListUnsubscribe = "mailto:a@b.example>\r\nBcc: x" },
		"web link":             func(l *Letter) { l.ListUnsubscribe = "https://b.example/stop?a@b" },
		"Kind":                 func(l *Letter) { l.Kind = "opt-in\nBcc: x" },
		"empty kind":           func(l *Letter) { l.Kind = "" },
		"Ref":                  func(l *Letter) { l.Ref = "R-7F3K\r" },
	} {
		l := letter()
		spoil(&l)
		if raw, err := Compose(l); err == nil {
			t.Errorf("%s: composed\n%s", name, raw)
		}
	}
}

func TestCompose_foreignIDs(t *testing.T) {
	l := letter()
	l.InReplyTo = []string{"good@x.example", "bad\r\nBcc: eve@evil.example"}
	l.References = []string{"<a@b>", "no-at", "c d@e", "fine@x.example", strings.Repeat("x", 999) + "@y"}
	for i := range 60 {
		l.References = append(l.References, strings.Repeat("y", i)+"z@x.example")
	}
	m, err := stdmail.ReadMessage(bytes.NewReader(compose(t, l)))
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Header.Get("In-Reply-To"); got != "<good@x.example>" {
		t.Errorf("In-Reply-To = %q", got)
	}
	if got := strings.Fields(m.Header.Get("References")); len(got) != 61 || got[0] != "<fine@x.example>" {
		t.Errorf("References = %d ids, %q", len(got), got)
	}
	l.InReplyTo, l.References = []string{"bad"}, nil
	m, err = stdmail.ReadMessage(bytes.NewReader(compose(t, l)))
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Header["In-Reply-To"])+len(m.Header["References"]) != 0 {
		t.Errorf("fields without ids: %v", m.Header)
	}
}

// strict is a mail as a strict reader finds it.
type strict struct {
	from, to, cc        []workflow.Address
	subject, text, html string
}

var allowed = []string{
	"From", "To", "Cc", "Reply-To", "Subject", "Message-Id", "Date", "In-Reply-To", "References", "Auto-Submitted",
	"X-Auto-Response-Suppress", "List-Unsubscribe", "Twoyes-Kind", "Twoyes-Ref", "Mime-Version", "Content-Type",
	"Content-Transfer-Encoding",
}

// parseStrictly fails on everything that a strict reader could object to.
func parseStrictly(t testing.TB, raw []byte) strict {
	t.Helper()
	if err := checkWire(raw); err != nil {
		t.Fatal(err)
	}
	header, _, ok := bytes.Cut(raw, []byte("\r\n\r\n"))
	if !ok {
		t.Fatalf("no empty line:\n%s", raw)
	}
	seen := map[string]bool{}
	for line := range strings.SplitSeq(string(header), "\r\n") {
		if strings.TrimSpace(line) == "" {
			t.Fatalf("line of white space in header:\n%s", header)
		}
		if line[0] == ' ' {
			continue
		}
		name, _, _ := strings.Cut(line, ":")
		if seen[name] || !slices.ContainsFunc(allowed, func(a string) bool { return strings.EqualFold(a, name) }) {
			t.Fatalf("field %q twice or not ours:\n%s", name, header)
		}
		seen[name] = true
	}
	r, err := mail.CreateReader(bytes.NewReader(raw))
	if err != nil {
		t.Fatalf("%v:\n%s", err, raw)
	}
	var s strict
	for _, f := range []struct {
		name string
		list *[]workflow.Address
	}{{"From", &s.from}, {"To", &s.to}, {"Cc", &s.cc}} {
		if !r.Header.Has(f.name) {
			continue
		}
		list, err := (&stdmail.AddressParser{WordDecoder: new(mime.WordDecoder)}).ParseList(r.Header.Get(f.name))
		if err != nil {
			t.Fatalf("%s: %v:\n%s", f.name, err, raw)
		}
		for _, a := range list {
			*f.list = append(*f.list, workflow.Address{Name: a.Name, Email: a.Address})
		}
	}
	if s.subject, err = r.Header.Subject(); err != nil {
		t.Fatalf("subject: %v", err)
	}
	for {
		p, err := r.NextPart()
		if errors.Is(err, io.EOF) {
			return s
		}
		if err != nil {
			t.Fatalf("%v:\n%s", err, raw)
		}
		b, err := io.ReadAll(p.Body)
		if err != nil {
			t.Fatalf("%v:\n%s", err, raw)
		}
		b = bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n"))
		switch kind, _, _ := p.Header.(*mail.InlineHeader).ContentType(); {
		case kind == "text/plain" && s.text == "":
			s.text = string(b)
		case kind == "text/html" && s.html == "":
			s.html = string(b)
		default:
			t.Fatalf("part %s:\n%s", kind, raw)
		}
	}
}

func FuzzCompose(f *testing.F) {
	f.Add("Anna", "anna@berg.example", "Ben", "ben@okafor.example", "Hello", "text", "<p>", "a@b")
	f.Add("An\r\nBcc: x", "a@b.c>\r\nBcc: <e@f.g", "=?utf-8?q?=0D?=", `"a b"@c.d`, "x\ny", "\r\n.\r\nMAIL", "--b--", "a@b\r\nx")
	f.Add("ä, \"ö\" \\ <ü@x>", "ä@ö.example", strings.Repeat("=?", 99), "a@ö.example", strings.Repeat("x ", 99), ".", "\x00", "<>")
	f.Fuzz(func(t *testing.T, toName, to, ccName, cc, subject, text, html, id string) {
		l := letter()
		l.To = []workflow.Address{{Name: toName, Email: to}}
		l.Cc = []workflow.Address{{Name: ccName, Email: cc}}
		l.From.Name = toName
		l.Subject, l.Text, l.HTML = subject, text, html
		l.InReplyTo, l.References = []string{id}, []string{id, id}
		toSpec, toErr := addrSpec(to)
		ccSpec, ccErr := addrSpec(cc)
		raw, err := Compose(l)
		if (err != nil) != (toErr != nil || ccErr != nil) {
			t.Fatalf("err = %v, addresses: %v, %v", err, toErr, ccErr)
		}
		if err != nil {
			return
		}
		got := parseStrictly(t, raw)
		want := strict{
			from:    []workflow.Address{{Name: displayName(toName), Email: l.From.Email}},
			to:      []workflow.Address{{Name: displayName(toName), Email: toSpec}},
			cc:      []workflow.Address{{Name: displayName(ccName), Email: ccSpec}},
			subject: phrase(subject, maxSubject),
			text:    body(text),
		}
		if html != "" {
			want.html = body(html)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(strict{})); diff != "" {
			t.Errorf("(-want +got):\n%s\n%s", diff, raw)
		}
		for _, a := range []string{to, cc} {
			p, err := path(a)
			if err != nil || strings.ContainsAny(p, "\r\n\x00") || !utf8.ValidString(p) || p[0] != '<' || p[len(p)-1] != '>' {
				t.Errorf("path(%q) = %q, %v", a, p, err)
			}
		}
		if again := compose(t, l); !bytes.Equal(raw, again) {
			t.Error("two renderings differ")
		}
	})
}
