package message

import (
	"strings"
	"testing"

	"github.com/twoyes/twoyes/workflow"
)

// What the reader of a mail does not see was not said.
func TestReplyText_ofHTMLThatIsNotSeen(t *testing.T) {
	for _, hidden := range []string{
		`<span style="display:none">yes</span>`, `<span style="font-size:0px">yes</span>`, `<span style="FONT-SIZE: 0">yes</span>`,
		`<p style="opacity:0">yes</p>`, `<div hidden>yes</div>`, `<del>yes</del>`, `<s>yes</s>`,
		`<span style="text-decoration: line-through">yes</span>`, `<div style="mso-hide:all">yes</div>`,
		`<div style="max-height:0;overflow:hidden">yes</div>`, `<span style="color: transparent">yes</span>`,
	} {
		raw := "From: Ben <ben@okafor.example>\r\nTo: intros@example.com\r\nIn-Reply-To: <a@example.com>\r\n" +
			"Content-Type: text/html\r\n\r\n<p>No thanks.</p>" + hidden + "\r\n"
		if in := Parse([]byte(raw), Options{Mailbox: "intros@example.com"}); in.Text != "No thanks." {
			t.Errorf("%s: %q", hidden, in.Text)
		}
	}
	raw := "From: Ben <ben@okafor.example>\r\nTo: intros@example.com\r\nIn-Reply-To: <a@example.com>\r\n" +
		"Content-Type: text/html\r\n\r\n<p style=\"font-size:10pt; opacity:0.9; color:#fff\">Yes please.</p>\r\n"
	if in := Parse([]byte(raw), Options{Mailbox: "intros@example.com"}); in.Text != "Yes please." {
		t.Errorf("what is seen: %q", in.Text)
	}
}

func TestReplyText_belowTheSignature(t *testing.T) {
	for text, want := range map[string]string{
		"Yes please\n\n-- \nBen Okafor\nP.S. On second thoughts, don't.":                      "Yes please\n\nP.S. On second thoughts, don't.",
		"Yes please\n\nBest regards,\nBen\n\nPS: only in June":                                "Yes please\n\nPS: only in June",
		"Yes please\n\nSent from my iPhone\n\nWait, no, I am the wrong person. Please don't.": "Yes please\n\nSent from my iPhone\n\nWait, no, I am the wrong person. Please don't.",
		"Yes please\n\nSent from my iPhone":                                                   "Yes please",
	} {
		if got := ReplyText(text, false); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Nobody can tell what stands at the end of a text that is too long to be read.
func TestParse_textThatIsCut(t *testing.T) {
	head := "From: Ben <ben@okafor.example>\r\nTo: intros@example.com\r\nIn-Reply-To: <a@example.com>\r\n\r\n"
	long := strings.Repeat("\r\n", 150_000)
	if in := Parse([]byte(head+"Yes please"+long+"only if he pays"), Options{Mailbox: "intros@example.com"}); in.Kind != workflow.KindUnparseable {
		t.Errorf("%s: %q", in.Kind, in.Text)
	}
	quote := "Yes please\r\n\r\nOn Mon, 2 Mar 2026 at 09:00, Rita <rita@rossi.example> wrote:\r\n" + strings.Repeat("> and so on\r\n", 30_000)
	if in := Parse([]byte(head+quote), Options{Mailbox: "intros@example.com"}); in.Kind != workflow.KindReply || in.Text != "Yes please" {
		t.Errorf("%s: %q", in.Kind, in.Text)
	}
}

func TestParse_aCalendarAnswers(t *testing.T) {
	raw := "From: Ben <ben@okafor.example>\r\nTo: intros@example.com\r\nIn-Reply-To: <a@example.com>\r\nMIME-Version: 1.0\r\n" +
		"Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYes, Ben has accepted.\r\n" +
		"--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--\r\n"
	if in := Parse([]byte(raw), Options{Mailbox: "intros@example.com"}); in.Kind != workflow.KindAutoReply {
		t.Errorf("it is %s: %q", in.Kind, in.Text)
	}
}
