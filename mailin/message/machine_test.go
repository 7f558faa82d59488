package message

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/workflow"
)

func TestParse_autoReplies(t *testing.T) {
	anna := "From: Anna Berg <anna@berg.example>\nTo: intros@example.com\n"
	body := "\nI am away until Monday. Yes, really.\n"
	for _, raw := range []string{
		anna + "Auto-Submitted: auto-replied\nSubject: Re: Ben?\nIn-Reply-To: <1@example.com>\n" + body,
		anna + "Auto-Submitted: auto-replied (vacation)\nSubject: Ben?\n" + body,
		anna + "Auto-Submitted: Auto-Generated; owner-email=\"x\"\nSubject: Ben?\n" + body,
		anna + "X-Autoreply: yes\nSubject: Ben?\n" + body,
		anna + "X-Autorespond: Ben?\nSubject: Ben?\n" + body,
		anna + "Precedence: auto_reply\nSubject: Ben?\n" + body,
		anna + "Precedence: bulk\nSubject: Automatic reply: Ben?\n" + body,
		anna + "Return-Path: <>\nSubject: Re: Ben?\n" + body,
		anna + "Subject: Out of office: Ben?\n" + body,
		anna + "Subject: Automatische Antwort: Ben?\n" + body,
		anna + "Subject: Abwesenheitsnotiz: Ben?\n" + body,
		anna + "Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A?= Ben?\n" + body,
		anna + "Subject: Respuesta automática: Ben?\n" + body,
		anna + "Subject: Risposta automatica: Ben?\n" + body,
		anna + "Subject: Automatisch antwoord: Ben?\n" + body,
		anna + "Subject: Resposta automática: Ben?\n" + body,
		anna + "Subject: Frånvaro: Ben?\n" + body,
		anna + "Subject: Re: Ben?\n\nThank you. This is an automated message, I am at sea.\n",
		"From: noreply@berg.example\nTo: intros@example.com\nSubject: Ben?\n" + body,
		anna + "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\nSubject: Read: Ben?\n\n--b\n\nread\n--b\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n--b--\n",
	} {
		if in := read(t, raw); in.Kind != workflow.KindAutoReply {
			t.Errorf("%q (%s):\n%s", in.Kind, in.Reason, raw)
		}
	}
}

func TestParse_noAutoReplies(t *testing.T) {
	anna := "From: Anna Berg <anna@berg.example>\nTo: intros+tok@example.com\n"
	for _, header := range []string{
		"X-Auto-Response-Suppress: All\n", "X-Auto-Response-Suppress: DR, OOF, AutoReply\n", "Auto-Submitted: no\n", "Auto-Submitted: No (a person)\n",
		"Precedence: first-class\n", "Subject: Re: Out of the ordinary\n", "Subject: Re: Absence makes the heart grow fonder\n", "Return-Path: <anna@berg.example>\n",
	} {
		if in := read(t, anna+header+"\nYes please. I was out of the office.\n"); in.Kind != workflow.KindReply {
			t.Errorf("%s: %q (%s)", header, in.Kind, in.Reason)
		}
	}
}

func TestParse_lists(t *testing.T) {
	for _, header := range []string{
		"List-Id: <potters.lists.example>\n", "List-Post: <mailto:potters@lists.example>\n", "List-Unsubscribe: <https://lists.example/u>\n", "Precedence: list\n", "Precedence: bulk\n",
		"Mailing-List: list potters@lists.example\n", "Return-Path: <potters-bounces+x=y@lists.example>\n", "Sender: owner-potters@lists.example\n",
	} {
		if in := read(t, rita+both+header+"Subject: Anna, meet Ben\n\nYou should meet.\n"); in.Kind != workflow.KindList {
			t.Errorf("%s: %q (%s)", header, in.Kind, in.Reason)
		}
	}
	complaint := "From: fbl@isp.test\nTo: intros@example.com\nSubject: complaint\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\n\nx\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <ask-1@example.com>\nSubject: x\n\nHello\n--b--\n"
	if in := read(t, complaint); in.Kind != workflow.KindList || in.Complaint != "ask-1@example.com" {
		t.Errorf("complaint about %q: %q (%s)", in.Complaint, in.Kind, in.Reason)
	}
}

const reportTop = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.com (Mail Delivery System)\nTo: intros+b0unce@example.com\nSubject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nI'm sorry to have to inform you.\n--b\nContent-Type: message/delivery-status\n\n"

const reportEnd = "\n--b\nContent-Type: message/rfc822\n\nFrom: intros@example.com\nTo: ben@okafor.test\nMessage-ID: <original@example.com>\nSubject: Anna?\n\nReply YES.\n--b--\n"

func TestParse_bounceReports(t *testing.T) {
	type rs = []workflow.BounceRecipient
	tests := []struct {
		name, status string
		want         rs
	}{
		{
			"failed", "Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; ben@okafor.test\nOriginal-Recipient: rfc822;ben@okafor.test\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <ben@okafor.test>:\n User unknown\n",
			rs{{Email: "ben@okafor.test", Action: "failed", Status: "5.1.1", Diagnostic: "550 5.1.1 <ben@okafor.test>: User unknown"}},
		},
		{
			"delayed", "Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; ben@okafor.test\nAction: delayed (will retry)\nStatus: 4.4.1 (no answer)\nWill-Retry-Until: Fri\n",
			rs{{Email: "ben@okafor.test", Action: "delayed", Status: "4.4.1"}},
		},
		{
			"delivered", "Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; ben@okafor.test\nAction: delivered\nStatus: 2.0.0\n",
			rs{{Email: "ben@okafor.test", Action: "delivered", Status: "2.0.0"}},
		},
		{
			"forwarded: what we had written to", "Reporting-MTA: dns; mx\n\nOriginal-Recipient: rfc822; Ben@Okafor.test\nFinal-Recipient: rfc822; b.okafor@home.test\nAction: failed\nStatus: 5.2.2\n",
			rs{{Email: "ben@okafor.test", Action: "failed", Status: "5.2.2"}},
		},
		{
			"two recipients", "Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@okafor.test\nAction: failed\nStatus: 5.1.1\n\nFinal-Recipient: rfc822; b@okafor.test\nAction: delayed\nStatus: 4.2.2\n",
			rs{{Email: "a@okafor.test", Action: "failed", Status: "5.1.1"}, {Email: "b@okafor.test", Action: "delayed", Status: "4.2.2"}},
		},
		{
			"blocks run together", "Reporting-MTA: dns; mx\nFinal-Recipient: rfc822; a@okafor.test\nAction: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; b@okafor.test\nAction: failed\nStatus: 5.1.2\n",
			rs{{Email: "a@okafor.test", Action: "failed", Status: "5.1.1"}, {Email: "b@okafor.test", Action: "failed", Status: "5.1.2"}},
		},
		{
			"no type, no action, status in the diagnostic only", "Reporting-MTA: mx\n\nFinal-Recipient: <ben@okafor.test>\nDiagnostic-Code: 452 4.2.2 Mailbox full\n",
			rs{{Email: "ben@okafor.test", Action: "delayed", Status: "4.2.2", Diagnostic: "452 4.2.2 Mailbox full"}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := read(t, reportTop+tt.status+reportEnd)
			if in.Kind != workflow.KindBounce {
				t.Fatalf("kind %q (%s)", in.Kind, in.Reason)
			}
			want := workflow.Bounce{Recipients: tt.want, OriginalMessageID: "original@example.com"}
			if diff := cmp.Diff(want, in.Bounce); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestParse_oldBounces(t *testing.T) {
	tests := []struct{ name, raw, email, action, status, id string }{
		{"qmail", "Return-Path: <>\nFrom: MAILER-DAEMON@host.test\nTo: intros@example.com\nSubject: failure notice\n\nHi. This is the qmail-send program at host.test.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<ben@okafor.test>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <intros@example.com>\nMessage-ID: <original@example.com>\nTo: ben@okafor.test\n\nReply YES.\n", "ben@okafor.test", "failed", "5.1.1", "original@example.com"},
		{"Exim", "Return-path: <>\nX-Failed-Recipients: ben@okafor.test\nFrom: Mail Delivery System <Mailer-Daemon@host.test>\nTo: intros@example.com\nSubject: Mail delivery failed: returning message to sender\nReferences: <original@example.com>\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ben@okafor.test\n    Unrouteable address\n", "ben@okafor.test", "failed", "5.1.2", "original@example.com"},
		{"Exim, delayed", "Return-path: <>\nFrom: Mail Delivery System <Mailer-Daemon@host.test>\nTo: intros@example.com\nSubject: Warning: message 1a delayed 24 hours\n\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue.\n\n  ben@okafor.test\n    Delay reason: Connection timed out\n", "ben@okafor.test", "delayed", "4.0.0", ""},
		{"Exchange", "From: System Administrator <postmaster@okafor.test>\nTo: intros@example.com\nSubject: Undeliverable: Anna?\n\nYour message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\n      ben@okafor.test on 3/3/2026 9:41 AM\n            The e-mail account does not exist at the organization.\n            <mx.okafor.test #5.1.1>\n", "ben@okafor.test", "failed", "5.1.1", ""},
		{"gateway in HTML", "Return-Path: <>\nFrom: Gateway <postmaster@okafor.test>\nTo: intros@example.com\nSubject: Message rejected\nContent-Type: text/html\n\n<p>Your message was <b>not delivered</b>:</p><table><tr><td>Sender:</td><td>intros@example.com</td></tr><tr><td>Recipient:</td><td>ben@okafor.test</td></tr><tr><td>Reason:</td><td>550 5.7.1 not permitted</td></tr></table>", "ben@okafor.test", "failed", "5.7.1", ""},
		{"mailbox full in words", "Return-Path: <>\nFrom: postmaster@okafor.test\nTo: intros@example.com\nSubject: Delivery failure\n\nYour message to ben@okafor.test could not be delivered because the mailbox is full.\n", "ben@okafor.test", "failed", "5.2.2", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := read(t, tt.raw)
			if in.Kind != workflow.KindBounce || len(in.Bounce.Recipients) != 1 {
				t.Fatalf("kind %q (%s), %+v", in.Kind, in.Reason, in.Bounce)
			}
			r := in.Bounce.Recipients[0]
			if r.Email != tt.email || r.Action != tt.action || r.Status != tt.status || in.Bounce.OriginalMessageID != tt.id {
				t.Errorf("got %+v", in.Bounce)
			}
		})
	}
}

func TestParse_noBounces(t *testing.T) {
	for name, raw := range map[string]string{
		"a person who writes of one": "From: Anna <anna@berg.example>\nTo: intros+tok@example.com\nSubject: Re: Ben?\n\nMy mail to him was returned: user unknown, 550 5.1.1.\n",
		"a forwarded one":            "From: Rita <rita@rossi.example>\nTo: intros@example.com\nSubject: Fwd: Undelivered Mail Returned to Sender\n\nWhat now?\n\n---------- Forwarded message ---------\nFrom: MAILER-DAEMON@mx.test\nDate: today\nSubject: Undelivered Mail Returned to Sender\nTo: Rita\n\n550 user unknown\n",
	} {
		if in := read(t, raw); in.Kind == workflow.KindBounce {
			t.Errorf("%s: %s", name, in.Reason)
		}
	}
}

func TestSplitMbox(t *testing.T) {
	mbox := "From rita@rossi.example Tue Mar  3 08:41:20 2026\nSubject: one\n\nFrom here on it is text.\n>From here too.\n>>From twice.\n\nFrom ben@okafor.test Tue Mar  3 08:42:20 2026\nSubject: two\n\nhello\n"
	want := []string{"Subject: one\n\nFrom here on it is text.\nFrom here too.\n>From twice.\n\n", "Subject: two\n\nhello\n"}
	for _, end := range []string{"\n", "\r\n"} {
		var got []string
		for _, m := range SplitMbox([]byte(strings.ReplaceAll(mbox, "\n", end))) {
			got = append(got, strings.ReplaceAll(string(m), "\r\n", "\n"))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("line end %q (-want +got)\n%s", end, diff)
		}
	}
	if got := SplitMbox([]byte(rita + "\nhello\n")); len(got) != 1 || string(got[0]) != rita+"\nhello\n" {
		t.Errorf("a single message came out as %q", got)
	}
	if got := SplitMbox(nil); len(got) != 1 {
		t.Errorf("an empty file came out as %q", got)
	}
}
