package message

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/twoyes/twoyes/workflow"
)

// mails returns the test mails of this package.
func mails(tb testing.TB) map[string][]byte {
	tb.Helper()
	files, err := filepath.Glob("testdata/*.eml")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no test mails: %v", err)
	}
	m := map[string][]byte{}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		m[filepath.Base(f)] = raw
	}
	return m
}

// checkIncoming holds what must be true of every mail, however broken.
func checkIncoming(t *testing.T, in workflow.Incoming) {
	t.Helper()
	if in.Kind == "" || in.Reason == "" {
		t.Errorf("kind %q, reason %q", in.Kind, in.Reason)
	}
	if strings.HasPrefix(in.Reason, "reading it failed") {
		t.Error(in.Reason)
	}
	if (in.Missing != workflow.MissingNothing) != (in.Kind == workflow.KindUnclear) {
		t.Errorf("%q with missing %q", in.Kind, in.Missing)
	}
	if len(in.Parties) > workflow.MaxParties {
		t.Errorf("%d parties", len(in.Parties))
	}
	box := Options{Mailbox: "intros@example.com", Separator: "+"}
	known := map[string]bool{}
	for _, p := range in.Parties {
		known[p.Email] = true
		if _, ours := box.detail(p.Email); ours || p.Email == in.From.Email {
			t.Errorf("party %q", p.Email)
		}
	}
	for _, c := range in.Consented {
		if !known[c] {
			t.Errorf("%q consented and is no party", c)
		}
	}
	people := append(append(append([]workflow.Address{in.From}, in.To...), in.Cc...), in.Parties...)
	for _, p := range people {
		if p.Email != strings.ToLower(p.Email) || strings.ContainsAny(p.Email, "\r\n\x00") || !utf8.ValidString(p.Email) {
			t.Errorf("address %q", p.Email)
		}
		if strings.ContainsAny(p.Name, "@\r\n\x00\u202e") || !utf8.ValidString(p.Name) {
			t.Errorf("name %q", p.Name)
		}
	}
	if strings.ContainsAny(in.Subject, "\r\n\x00\u202e") || !utf8.ValidString(in.Subject) || !utf8.ValidString(in.Text) {
		t.Errorf("subject %q, text %q", in.Subject, in.Text)
	}
	for _, id := range append(in.InReplyTo, in.MessageID, in.Bounce.OriginalMessageID) {
		if strings.ContainsAny(id, "<> \r\n") {
			t.Errorf("message id %q", id)
		}
	}
	for _, r := range in.Bounce.Recipients {
		if r.Email == "" || strings.ContainsAny(r.Diagnostic, "\r\n\x00") {
			t.Errorf("recipient %+v", r)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, raw := range mails(f) {
		f.Add(raw)
	}
	f.Add(nested(3))
	f.Fuzz(func(t *testing.T, raw []byte) {
		checkIncoming(t, Parse(raw, Options{Mailbox: "intros@example.com", Separator: "+"}))
	})
}

func FuzzReplyText(f *testing.F) {
	f.Add("No.\n\nOn Mon, 1 Jan 2026 at 10:10, Anna <a@b.example> wrote:\n> x\n", false)
	f.Add("No.\n\nFrom: a\nSent: b\nTo: c\n\nYES", false)
	f.Add("<p>No.<blockquote>YES</blockquote>", true)
	f.Fuzz(func(t *testing.T, body string, isHTML bool) {
		got := ReplyText(body, isHTML)
		if utf8.ValidString(body) && !utf8.ValidString(got) {
			t.Errorf("%q became %q", body, got)
		}
		if got != strings.TrimSpace(got) {
			t.Errorf("space around %q", got)
		}
	})
}

func FuzzIDs(f *testing.F) {
	for _, s := range []string{"<a@b> <c@d>", "a@b", "<<a@b>", "\"x\" <a@b", "<a b@c>", "\u00a0@"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		ids := IDs(s)
		if len(ids) > maxIDs {
			t.Errorf("%d ids", len(ids))
		}
		for _, id := range ids {
			if id == "" || len(id) > maxIDLen || strings.ContainsAny(id, "<> \t\r\n") || !strings.Contains(s, id) {
				t.Errorf("%q from %q", id, s)
			}
			if again := IDs("<" + id + ">"); len(again) != 1 || again[0] != id {
				t.Errorf("%q is read back as %q", id, again)
			}
		}
	})
}

func FuzzParseAddressList(f *testing.F) {
	for _, s := range []string{"a@b.test, \"B, C\" <b@c.test>", "x: a@b.test;", "a@b.test (A (B))", "<@r:a@b.test>", "=?utf-8?q?=22=2C?= <a@b.test>", "\"a b\"@c.test"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, a := range ParseAddressList(s) {
			local, domain := splitAddr(a.Email)
			if local == "" || domain == "" || strings.ContainsAny(domain, "@<>(), \r\n") {
				t.Errorf("address %q from %q", a.Email, s)
			}
			if strings.ContainsAny(a.Name, "@\r\n\x00") {
				t.Errorf("name %q from %q", a.Name, s)
			}
			if n, ok := normaliseAddr(a.Email); !ok || n != a.Email {
				t.Errorf("%q is read back as %q", a.Email, n)
			}
		}
	})
}

func FuzzSplitMbox(f *testing.F) {
	f.Add([]byte("From a b\nX: y\n\nhello\n\nFrom c d\nX: z\n\n>From x\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if len(SplitMbox(raw)) == 0 {
			t.Error("no message")
		}
	})
}

func FuzzDecodeCharset(f *testing.F) {
	for _, label := range []string{"", "utf-8", "us-ascii", "windows-1252", "utf-7", "big5", "iso-2022-jp", "utf-16", "none-such"} {
		f.Add([]byte("Gr\xc3\xbc\xc3\x9fe +AOQ- \x1b$B\x93"), label)
	}
	f.Fuzz(func(t *testing.T, b []byte, label string) {
		got := decodeCharset(b, label)
		if !utf8.ValidString(got) {
			t.Errorf("%q as %q became %q", b, label, got)
		}
		if len(got) > 4*len(b)+utf8.UTFMax {
			t.Errorf("%d bytes became %d", len(b), len(got))
		}
	})
}
