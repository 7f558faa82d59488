package message

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

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
		{"bounce", "Return-Path: <>\r\nFrom: mailer-daemon@b.example\r\nSubject: failure notice\r\n\r\n" + strings.Repeat("<a@b.example>: 550 unknown\n", 20000), workflow.KindBounce},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			start := time.Now()
			in := Parse([]byte(tt.raw), Options{Mailbox: "intros@example.com", Separator: "+"})
			// All of these take less than a second; the rest is for the race detector on a busy machine.
			if d := time.Since(start); d > 10*time.Second {
				t.Errorf("took %v", d)
			} else {
				t.Log(d)
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
