package message

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/twoyes/twoyes/workflow"
)

// nested makes a multipart of that many levels.
func nested(levels int) []byte {
	var b bytes.Buffer
	b.WriteString("From: a@b.example\r\n")
	for i := range levels {
		fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", i, i)
	}
	b.WriteString("\r\nHello\r\n")
	for i := levels - 1; i >= 0; i-- {
		fmt.Fprintf(&b, "--b%d--\r\n", i)
	}
	return b.Bytes()
}

// manyAddresses makes a list of different addresses.
func manyAddresses(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a.x%d@y.example, ", i)
	}
	return b.String()
}

func TestParse_bombs(t *testing.T) {
	head := "From: a@b.example\r\nTo: intros@example.com\r\nSubject: x\r\n"
	flat := func(n int) string {
		return head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + strings.Repeat("--b\r\n\r\nx\r\n", n) + "--b--\r\n"
	}
	text := func(line string) string { return head + "\r\n" + strings.Repeat(line, 1<<20/len(line)) }
	page := func(piece string) string {
		return head + "Content-Type: text/html\r\n\r\n" + strings.Repeat(piece, 1<<20/len(piece))
	}
	tests := []struct {
		name string
		raw  string
		want workflow.Kind // empty: any
	}{
		{"10 levels", string(nested(10)), workflow.KindUnclear},
		{"25 levels", string(nested(25)), workflow.KindUnparseable},
		{"10000 levels", string(nested(10000)), workflow.KindUnparseable},
		{"150 parts", flat(150), workflow.KindUnclear},
		{"300000 parts", flat(300000), workflow.KindUnparseable},
		{"one boundary for all levels", head + strings.Repeat("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", 20000), ""},
		{"huge header", head + "X-Long: " + strings.Repeat("a", 5<<20) + "\r\n\r\nHello", workflow.KindUnparseable},
		{"huge header of a part", head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nX-Long: " + strings.Repeat("a", 5<<20) + "\r\n\r\nHello\r\n--b--", workflow.KindUnclear},
		{"many header fields", head + strings.Repeat("X: y\r\n", 200000) + "\r\nHello", workflow.KindUnparseable},
		{"many recipients", "From: a@b.example\r\nTo: " + strings.Repeat("x@y.example, ", 15000) + "\r\n\r\nHello", ""},
		{"brackets in an address list", "From: a@b.example\r\nTo: " + strings.Repeat("<", 100000) + strings.Repeat("(", 100000) + "\r\n\r\nHello", ""},
		{"encoded words", head + "Subject: " + strings.Repeat("=?utf-8?q?=41?= ", 15000) + "\r\n\r\nHello", ""},
		{"references", head + "References: " + strings.Repeat("<a@b> ", 40000) + "\r\n\r\nHello", ""},
		{"attributions", text("On Mon, 1 Jan 2026 at 10:10, somebody with a long name\n"), ""},
		{"finished attributions", text("On Mon, 1 Jan 2026 at 10:10, Anna <a@b.example> wrote\n\nx\n"), ""},
		{"header blocks", text("From: a\nTo: b\n\n"), ""},
		{"labels", text("From:\n"), ""},
		{"quote marks", text("> > > > > > >>>>>> x\n"), ""},
		{"one line of quote marks", text(">"), ""},
		{"rules", text("-----\n"), ""},
		{"closings", text("Best regards\n"), ""},
		{"delimiters", text("--\n"), ""},
		{"addresses", text("Anna Berg anna@berg.example and \n"), ""},
		{"half addresses", text("a@"), ""},
		{"names", text("Anna Berg "), ""},
		{"one long word", text("a"), ""},
		{"bars", text("| x\n"), ""},
		{"open elements", page("<div>"), ""},
		{"open quotes", page("<blockquote>"), ""},
		{"mismatched elements", page("<div><span></p></td>"), ""},
		{"attributes", head + "Content-Type: text/html\r\n\r\n<div " + strings.Repeat("a=b ", 200000) + ">x", ""},
		{"links", page(`<a href="mailto:a@b.example">x</a> `), ""},
		{"line breaks", page("<br>"), ""},
		{"comments", page("<!--"), ""},
		{"entities", page("&amp;"), ""},
		{"a header field of many lines", head + "X-Long: a\r\n" + strings.Repeat(" a\r\n", 60000) + "\r\nHello", ""},
		{"comments in an address list", "From: a@b.example\r\nTo: x" + strings.Repeat("()", 100000) + "\r\n\r\nHello", ""},
		{"colons in an address list", "From: a@b.example\r\nTo: " + strings.Repeat("x:", 100000) + "\r\n\r\nHello", ""},
		{"flowed lines", head + "Content-Type: text/plain; format=flowed\r\n\r\n" + strings.Repeat("a \r\n", 1<<20/4), ""},
		{"empty lines in a signature", head + "\r\nYes.\r\n" + strings.Repeat("Anna"+strings.Repeat("\r\n", 20000), 13), ""},
		{"empty lines below attributions", text("On Mon, 1 Jan 2026 at 10:10, Anna <a@b.example> wrote:\n" + strings.Repeat("\n", 400)), ""},
		{"empty lines below rules", text("-----\n" + strings.Repeat("\n", 400)), ""},
		{"names and addresses", head + "\r\n" + strings.Repeat("Aa Bb, Cc. ", 1500) + manyAddresses(2000), ""},
		{"names and recipients", "From: a@b.example\r\nTo: " + manyAddresses(2000) + "\r\n\r\n" + strings.Repeat("Aa, Cc. ", 2500), ""},
		{"runs of UTF-7", head + "Content-Type: text/plain; charset=utf-7\r\n\r\n" + strings.Repeat("+AGE-+", 1<<18), ""},
		{"links alone", text("> x\n(https://x.example/y) >\n"), ""},
		{"bounce", "Return-Path: <>\r\nFrom: mailer-daemon@b.example\r\nSubject: failure notice\r\n\r\n" + strings.Repeat("<a@b.example>: 550 unknown\n", 20000), workflow.KindBounce},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			m := parse([]byte(tt.raw), Options{Mailbox: "intros@example.com", Separator: "+"})
			runtime.ReadMemStats(&after)
			in := *m.in
			// Work is counted rather than timed. What is copied again and again shows in the memory that was asked for.
			if asked, most := after.TotalAlloc-before.TotalAlloc, uint64(40*len(tt.raw)+100<<20); asked > most {
				t.Errorf("asked for %d MB of memory in all, want %d at most", asked>>20, most>>20)
			}
			if m.w.parts > maxParts || m.w.searched > (maxDepth+1)*len(tt.raw) {
				t.Errorf("read %d parts, looked through %d bytes for boundaries", m.w.parts, m.w.searched)
			}
			if lines := strings.Count(tt.raw, "\n") + 1; m.split.work > 40*lines {
				t.Errorf("looked at %d lines of a mail of %d", m.split.work, lines)
			}
			if tt.want != "" && in.Kind != tt.want {
				t.Errorf("kind %q (%s), want %q", in.Kind, in.Reason, tt.want)
			}
			if len(in.Text) > maxText+1000 {
				t.Errorf("%d bytes of text", len(in.Text))
			}
		})
	}
}
