package message

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/twoyes/twoyes/workflow"
)

// TestParse_mails reads the whole mails of testdata.
func TestParse_mails(t *testing.T) {
	rita := workflow.Address{Name: "Rita Rossi", Email: "rita@rossi.example"}
	box := workflow.Address{Email: "intros@example.com"}
	none := workflow.Authentication{By: "none"}
	received := time.Date(2026, 3, 2, 9, 0, 6, 0, time.UTC)
	want := map[string]workflow.Incoming{
		"introduction-gmail.eml": {
			Kind: workflow.KindIntroduction, From: rita, MessageID: "intro-1@mail.gmail.example", Subject: "Kläre and Ben",
			To:   []workflow.Address{{Name: "Kläre Sommer", Email: "klaere@sommer-orgeln.example"}, {Name: "Ben Okafor", Email: "ben@okafor.test"}},
			Text: "Kläre, Ben,\n\none of you repairs organs, the other one owns a church. I leave the rest to you.\n\nRita",
			Date: time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC),
			Parties: []workflow.Address{
				{Name: "Kläre Sommer", Email: "klaere@sommer-orgeln.example"}, {Name: "Ben Okafor", Email: "ben@okafor.test"},
			},
		},
		"introduction-japanese.eml": {
			Kind: workflow.KindIntroduction, From: workflow.Address{Name: "佐藤 健", Email: "sato@sato.example"}, MessageID: "jp-1@sato.example", Subject: "ご紹介",
			To:      []workflow.Address{{Name: "高橋 葵", Email: "aoi@takahashi.example"}, {Name: "Maria Silva", Email: "maria@silva.test"}},
			Text:    "葵さん、マリアさんをご紹介します。",
			Parties: []workflow.Address{{Name: "高橋 葵", Email: "aoi@takahashi.example"}, {Name: "Maria Silva", Email: "maria@silva.test"}},
		},
		"reply-outlook-html.eml": {
			Kind: workflow.KindReply, From: workflow.Address{Name: "Jörg Weiß", Email: "j.weiss@orgelbau.example"}, MessageID: "AM9P@orgelbau.example",
			To: []workflow.Address{{Name: "Rita Rossi via twoyes", Email: "intros+k7dq2m@example.com"}}, InReplyTo: []string{"q1@example.com", "q0@example.com"},
			Subject: "AW: Darf ich vorstellen?", Date: time.Date(2026, 3, 2, 10, 12, 0, 0, time.UTC),
			Text: "Guten Tag,\n\nnein danke, wir haben gerade keinen Bedarf.", Details: []string{"k7dq2m"},
		},
		"request-plain.eml": {
			Kind: workflow.KindRequest, From: rita, To: []workflow.Address{box}, MessageID: "req-1@rossi.example", Subject: "please ask both",
			Date:    time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC),
			Text:    "Please ask Dr. Amara Nwosu (amara@nwosu-labs.test) and Piet de Groot <piet@degroot.example> whether they would like to meet. She grows mushrooms on coffee, he roasts it.",
			Parties: []workflow.Address{{Name: "Dr. Amara Nwosu", Email: "amara@nwosu-labs.test"}, {Name: "Piet de Groot", Email: "piet@degroot.example"}},
		},
		"forward-attached.eml": {
			Kind: workflow.KindRequest, From: rita, To: []workflow.Address{box}, MessageID: "fwd-1@rossi.example", Subject: "Fwd: a smith",
			Text:      "The smith is Brid Healy, brid@healyforge.example.",
			Parties:   []workflow.Address{{Name: "Mirko Petek", Email: "mirko@petek.example"}, {Name: "Brid Healy", Email: "brid@healyforge.example"}},
			Consented: []string{"mirko@petek.example"},
		},
		"bounce-postfix.eml": {
			Kind: workflow.KindBounce, From: workflow.Address{Name: "Mail Delivery System", Email: "mailer-daemon@mx.example.com"},
			To: []workflow.Address{{Email: "intros+b9x@example.com"}}, MessageID: "dsn-1@mx.example.com", Subject: "Undelivered Mail Returned to Sender",
			Text: "I'm sorry to have to inform you that your message could not be delivered.", Details: []string{"b9x"},
			Bounce: workflow.Bounce{OriginalMessageID: "ask-1@example.com", Recipients: []workflow.BounceRecipient{
				{Email: "piet@degroot.example", Action: "failed", Status: "5.1.1", Diagnostic: "550 5.1.1 <piet@degroot.example>: Recipient address rejected: User unknown"},
			}},
		},
		"autoreply-vacation.eml": {
			Kind: workflow.KindAutoReply, From: workflow.Address{Name: "Amara Nwosu", Email: "amara@nwosu-labs.test"}, To: []workflow.Address{{Email: "intros+k7dq2m@example.com"}},
			MessageID: "vac-1@nwosu-labs.test", InReplyTo: []string{"ask-2@example.com"}, Subject: "Re: Would you like to meet Piet de Groot?",
			Text: "Yes, I am away, until the 20th.", Details: []string{"k7dq2m"},
		},
		"list-newsletter.eml": {
			Kind: workflow.KindList, From: workflow.Address{Name: "Trade Weekly", Email: "news@tradeweekly.test"}, To: []workflow.Address{box},
			MessageID: "n-1@tradeweekly.test", Subject: "Meet three suppliers",
			Text: "Meet Anna (anna@berg.example) and Ben (ben@okafor.test) at our fair. Reply stop to stop.",
		},
		"command-phone.eml": {
			Kind: workflow.KindCommand, From: rita, To: []workflow.Address{box}, MessageID: "cmd-1@rossi.example", Text: "monthly please",
		},
		"broken-structure.eml": {
			Kind: workflow.KindRequest, From: rita, To: []workflow.Address{box}, MessageID: "broken-1@rossi.example", Subject: "café people",
			Text:    "Please introduce Anna Berg (anna@berg.example) to Zoë Ink (zoe@ink.test). Tha",
			Parties: []workflow.Address{{Name: "Anna Berg", Email: "anna@berg.example"}, {Name: "Zoë Ink", Email: "zoe@ink.test"}},
		},
	}
	got := mails(t)
	for name, in := range want {
		t.Run(name, func(t *testing.T) {
			in.ReceivedAt, in.Auth = received, none
			parsed := Parse(got[name], Options{Mailbox: "intros@example.com", Separator: "+", ReceivedAt: received})
			checkIncoming(t, parsed)
			if diff := cmp.Diff(in, parsed, cmpopts.IgnoreFields(workflow.Incoming{}, "Reason"), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	if len(got) != len(want) {
		t.Errorf("%d mails, %d expectations", len(got), len(want))
	}
}

func TestParse_unparseable(t *testing.T) {
	for name, raw := range map[string]string{
		"empty":         "",
		"no header":     "just some words\nand more words\n",
		"empty lines":   "\n\n\n",
		"binary":        "\x00\x01\x02\xff\xfe",
		"a lone colon":  ":",
		"only a marker": "From rita@rossi.example Tue Mar  3 08:41:20 2026\n",
	} {
		in := Parse([]byte(raw), Options{Mailbox: "intros@example.com"})
		if in.Kind != workflow.KindUnparseable || in.Reason == "" {
			t.Errorf("%s: %q (%s)", name, in.Kind, in.Reason)
		}
	}
}

func TestParse_keepsWhatCanBeSeen(t *testing.T) {
	in := Parse(append([]byte("Subject: a bomb\nMessage-ID: <b@x>\n"), nested(50)...), Options{})
	if in.Kind != workflow.KindUnparseable || in.From.Email != "a@b.example" || in.Subject != "a bomb" || in.MessageID != "b@x" {
		t.Errorf("got %+v", in)
	}
}

func TestParse_panicOfADecoder(t *testing.T) {
	in := Parse([]byte(rita+box+"\nhelp\n"), Options{Authenticate: func([]byte, string) workflow.Authentication { panic("oh") }})
	if in.Kind != workflow.KindUnparseable || in.From.Email != "rita@rossi.example" {
		t.Errorf("got %+v", in)
	}
}

func TestReadHeader(t *testing.T) {
	tests := []struct {
		name, raw string
		want      Header
		body      string
	}{
		{"CRLF", "A: b\r\nC: d\r\n\r\nbody\r\n", Header{{Name: "A", Value: "b"}, {Name: "C", Value: "d"}}, "body\r\n"},
		{"LF", "A: b\nC: d\n\nbody\n", Header{{Name: "A", Value: "b"}, {Name: "C", Value: "d"}}, "body\n"},
		{"folded", "A: b\n c\n\td\n\nbody", Header{{Name: "A", Value: "b c d"}}, "body"},
		{"space before the colon", "A : b\n\nbody", Header{{Name: "A", Value: "b", Spaced: true}}, "body"},
		{"empty value", "A:\n\nbody", Header{{Name: "A", Value: ""}}, "body"},
		{"mbox line on top", "From x y\nA: b\n\nbody", Header{{Name: "A", Value: "b"}}, "body"},
		{"empty lines on top", "\r\n\r\nA: b\n\nbody", Header{{Name: "A", Value: "b"}}, "body"},
		{"line without a colon", "A: b\nno colon here\nC: d\n\nbody", Header{{Name: "A", Value: "b"}, {Name: "C", Value: "d"}}, "body"},
		{"no empty line before the body", "A: b\nhello there\nand more\n", Header{{Name: "A", Value: "b"}}, "hello there\nand more\n"},
		{"only a header", "A: b", Header{{Name: "A", Value: "b"}}, ""},
		{"unlabelled 8 bit", "A: caf\xe9\n\n", Header{{Name: "A", Value: "café"}}, ""},
		{"line of spaces ends it", "A: b\n   \nC: d\n", Header{{Name: "A", Value: "b"}}, "C: d\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			h, body := ReadHeader([]byte(tt.raw))
			if diff := cmp.Diff(tt.want, h); diff != "" || string(body) != tt.body {
				t.Errorf("body %q, header (-want +got)\n%s", body, diff)
			}
		})
	}
}

func TestParse_charsets(t *testing.T) {
	tests := []struct{ contentType, body, want string }{
		{"text/plain; charset=utf-8", "Grüße, né", "Grüße, né"},
		{"text/plain; charset=iso-8859-1", "Gr\xfc\xdfe", "Grüße"},
		{"text/plain; charset=\"windows-1252\"", "\x93yes\x94 \x96 no", "“yes” – no"},
		{"text/plain; charset=us-ascii", "Gr\xfc\xdfe", "Grüße"},
		{"text/plain; charset=utf-8", "Gr\xfc\xdfe", "Grüße"},
		{"text/plain; charset=iso-8859-15", "5 \xa4", "5 €"},
		{"text/plain; charset=koi8-r", "\xc4\xc1", "да"},
		{"text/plain; charset=gb2312", "\xca\xc7\xb5\xc4", "是的"},
		{"text/plain; charset=shift_jis", "\x82\xcd\x82\xa2", "はい"},
		{"text/plain; charset=invented", "Grüße", "Grüße"},
		{"text/plain; charset=", "yes", "yes"},
		{"text/plain", "yes", "yes"},
		{"nonsense", "yes", "yes"},
		{"text/html; charset=iso-8859-1", "<p>Gr\xfc\xdfe</p>", "Grüße"},
	}
	for _, tt := range tests {
		in := Parse([]byte("From: a@b.test\nTo: intros+x@example.com\nContent-Type: "+tt.contentType+"\n\n"+tt.body+"\n"), Options{Mailbox: "intros@example.com", Separator: "+"})
		if in.Text != tt.want {
			t.Errorf("%s: %q, want %q", tt.contentType, in.Text, tt.want)
		}
	}
}

func TestDecodeWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain", "plain"},
		{"=?utf-8?Q?K=C3=A4the?=", "Käthe"},
		{"=?UTF-8?b?S8OkdGhl?=", "Käthe"},
		{"=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"},
		{"=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"},
		{"=?utf-8?Q?K=C3?= =?utf-8?Q?=A4the?=", "Käthe"},
		{"=?utf-8?B?S8M=?=\r\n =?utf-8?B?pHRoZQ==?=", "Käthe"},
		{"=?utf-8*de?Q?K=C3=A4the?=", "Käthe"},
		{"=?utf-8?Q?a_b=20c?=", "a b c"},
		{"=?utf-8?Q?a b?=", "a b"},
		{"=?utf-8?X?abc?=", "=?utf-8?X?abc?="},
		{"=?utf-8?B?%%%?=", "=?utf-8?B?%%%?="},
		{"=?utf-8?Q?unfinished", "=?utf-8?Q?unfinished"},
		{"=?utf-8?Q?=ZZ=4?=", "=ZZ=4"},
	}
	for _, tt := range tests {
		if got := decodeWords(tt.in); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestUnflow(t *testing.T) {
	in := "one \ntwo\n> q1 \n> q2\n>> deep\nlast \n-- \nsig\n"
	want := "one two\n> q1 q2\n>> deep\nlast \n-- \nsig\n"
	if got := unflow(in, false); got != want {
		t.Errorf("got %q", got)
	}
	if got := unflow("ab \ncd\n", true); got != "abcd\n" {
		t.Errorf("DelSp: got %q", got)
	}
}
