package message

import (
	"strings"
	"testing"
)

// asked is a mail of ours as it comes back quoted, with words in it that must never be read as an answer.
const asked = "Rita Rossi would like to introduce you to Ben Okafor.\n\nWould you like that? Reply YES, NO or LATER.\n"

func marked1(s string) string {
	return "> " + strings.ReplaceAll(strings.TrimSpace(s), "\n", "\n> ") + "\n"
}

func TestReplyText_clients(t *testing.T) {
	q := marked1(asked)
	tests := []struct{ name, body string }{
		{"no quote", ""},
		{"Gmail", "\n\nOn Tue, Mar 3, 2026 at 9:41 AM twoyes <intros@example.com> wrote:\n\n" + q},
		{"Gmail, folded", "\n\nOn Tue, Mar 3, 2026 at 9:41 AM Rita Rossi via Okafor & Berg <\nintros@example.com> wrote:\n\n" + q},
		{"Gmail in three lines", "\n\nOn Tue, Mar 3, 2026 at 9:41 AM Rita Rossi via Okafor & Berg\n<intros+abcdefghijklmnopqrstuvwxyz@example.com>\nwrote:\n\n" + q},
		{"Gmail, old", "\n\n2026-03-03 9:41 GMT+01:00 twoyes <intros@example.com>:\n\n" + q},
		{"Gmail, unmarked", "\n\nOn Tue, Mar 3, 2026 at 9:41 AM twoyes <intros@example.com> wrote:\n\n" + asked},
		{"Gmail de", "\n\nAm Di., 3. März 2026 um 09:41 Uhr schrieb twoyes <intros@example.com>:\n\n" + q},
		{"Gmail fr", "\n\nLe mar. 3 mars 2026 à 09:41, twoyes <intros@example.com> a écrit :\n\n" + q},
		{"Gmail es", "\n\nEl mar, 3 mar 2026 a las 9:41, twoyes (<intros@example.com>) escribió:\n\n" + q},
		{"Gmail nl", "\n\nOp di 3 mrt 2026 om 09:41 schreef twoyes <intros@example.com>:\n\n" + q},
		{"Gmail it", "\n\nIl giorno mar 3 mar 2026 alle ore 09:41 twoyes <intros@example.com>\nha scritto:\n\n" + q},
		{"Gmail pt", "\n\nEm ter., 3 de mar. de 2026 às 09:41, twoyes <intros@example.com>\nescreveu:\n\n" + q},
		{"Gmail sv", "\n\nDen tis 3 mars 2026 kl 09:41 skrev twoyes <intros@example.com>:\n\n" + q},
		{"Gmail zh", "\n\ntwoyes <intros@example.com> 于2026年3月3日周二 09:41写道：\n\n" + q},
		{"Gmail th", "\n\nเมื่อ อ. 3 มี.ค. 2026 เวลา 09:41 twoyes <intros@example.com>\nเขียนว่า:\n\n" + q},
		{"Gmail he", "\n\n\u202bבתאריך יום ג׳, 3 במרץ 2026 ב-9:41 מאת \u202atwoyes\u202c\u200f <\u202aintros@example.com\u202c\u200f>:\u202c\n\n" + q},
		{"Gmail ar", "\n\nفي الثلاثاء، 3 مارس 2026 في 9:41 ص تمت كتابة ما يلي بواسطة \u202atwoyes\u202c\u200f <\u202aintros@example.com\u202c\u200f>:\n\n" + q},
		{"Apple Mail", "\n\n> On 3 Mar 2026, at 09:41, twoyes <intros@example.com> wrote:\n> \n" + q},
		{"Apple Mail, attribution unmarked", "\n\nOn 3 Mar 2026, at 09:41, twoyes <intros@example.com> wrote:\n\n" + q},
		{"Apple Mail de", "\n\nAm 03.03.2026 um 09:41 schrieb twoyes <intros@example.com>:\n\n" + q},
		{"Apple Mail fr", "\n\nLe 3 mars 2026 à 09:41, twoyes <intros@example.com> a écrit :\n\n" + q},
		{"iPhone", "\n\nSent from my iPhone\n\n> On 3 Mar 2026, at 09:41, twoyes <intros@example.com> wrote:\n> \n" + q},
		{"iPhone de", "\n\nVon meinem iPhone gesendet\n\n> Am 03.03.2026 um 09:41 schrieb twoyes <intros@example.com>:\n> \n" + q},
		{"iPhone fr", "\n\nEnvoyé de mon iPhone\n\n> Le 3 mars 2026 à 09:41, twoyes <intros@example.com> a écrit :\n> \n" + q},
		{"iPhone es", "\n\nEnviado desde mi iPhone\n\n> El 3 mar 2026, a las 9:41, twoyes <intros@example.com> escribió:\n> \n" + q},
		{"iPhone nl", "\n\nVerstuurd vanaf mijn iPhone\n\n> Op 3 mrt. 2026 om 09:41 heeft twoyes <intros@example.com> het volgende geschreven:\n> \n" + q},
		{"iPhone it", "\n\nInviato da iPhone\n\n> Il giorno 3 mar 2026, alle ore 09:41, twoyes <intros@example.com> ha scritto:\n> \n" + q},
		{"iPhone pt", "\n\nEnviado do meu iPhone\n\n> Em 3 de mar. de 2026, à(s) 09:41, twoyes <intros@example.com> escreveu:\n> \n" + q},
		{"Outlook", "\n\nFrom: twoyes <intros@example.com>\nSent: Tuesday, March 3, 2026 9:41 AM\nTo: Anna Berg <anna@berg.example>\nSubject: Ben?\n\n" + asked},
		{"Outlook with bold labels", "\n\n*From:* twoyes <intros@example.com>\n*Sent:* Tuesday, March 3, 2026 9:41 AM\n*To:* Anna Berg <anna@berg.example>\n*Subject:* Ben?\n\n" + asked},
		{"Outlook with a rule", "\n\n________________________________\nFrom: twoyes <intros@example.com>\nSent: Tuesday, March 3, 2026 9:41 AM\nTo: Anna Berg <anna@berg.example>\nSubject: Ben?\n\n" + asked},
		{"Outlook, old", "\n\n-----Original Message-----\nFrom: twoyes [mailto:intros@example.com] \nSent: Tuesday, March 3, 2026 9:41 AM\nTo: Anna Berg\nSubject: Ben?\n\n" + asked},
		{"Outlook on a phone", "\n\nGet Outlook for iOS<https://aka.example/o0ukef>\n________________________________\nFrom: twoyes <intros@example.com>\nSent: Tuesday, March 3, 2026 9:41 AM\nTo: Anna Berg\nSubject: Ben?\n\n" + asked},
		{"Outlook de", "\n\nVon: twoyes <intros@example.com>\nGesendet: Dienstag, 3. März 2026 09:41\nAn: Anna Berg <anna@berg.example>\nBetreff: Ben?\n\n" + asked},
		{"Outlook de, old", "\n\n-----Ursprüngliche Nachricht-----\nVon: twoyes [mailto:intros@example.com] \nGesendet: Dienstag, 3. März 2026 09:41\nAn: Anna Berg\nBetreff: Ben?\n\n" + asked},
		{"Outlook fr", "\n\nDe : twoyes <intros@example.com>\nEnvoyé : mardi 3 mars 2026 09:41\nÀ : Anna Berg <anna@berg.example>\nObjet : Ben?\n\n" + asked},
		{"Outlook es", "\n\nDe: twoyes <intros@example.com>\nEnviado el: martes, 3 de marzo de 2026 9:41\nPara: Anna Berg <anna@berg.example>\nAsunto: Ben?\n\n" + asked},
		{"Outlook nl", "\n\nVan: twoyes <intros@example.com>\nVerzonden: dinsdag 3 maart 2026 09:41\nAan: Anna Berg <anna@berg.example>\nOnderwerp: Ben?\n\n" + asked},
		{"Outlook it", "\n\nDa: twoyes <intros@example.com>\nInviato: martedì 3 marzo 2026 09:41\nA: Anna Berg <anna@berg.example>\nOggetto: Ben?\n\n" + asked},
		{"Outlook pt", "\n\nDe: twoyes <intros@example.com>\nEnviado: terça-feira, 3 de março de 2026 09:41\nPara: Anna Berg <anna@berg.example>\nAssunto: Ben?\n\n" + asked},
		{"Yahoo", "\n\n    On Tuesday, March 3, 2026 at 09:41:12 AM GMT+1, twoyes <intros@example.com> wrote:  \n \n " + asked},
		{"Thunderbird", "\n\nOn 03/03/2026 09:41, twoyes wrote:\n" + q},
		{"Thunderbird de", "\n\nAm 03.03.26 um 09:41 schrieb twoyes:\n" + q},
		{"Proton", "\n\nSent with Proton Mail secure email.\n\nOn Tuesday, March 3rd, 2026 at 9:41 AM, twoyes <intros@example.com> wrote:\n\n" + q},
		{"Zimbra", "\n\n----- Mail original -----\nDe: \"twoyes\" <intros@example.com>\nÀ: \"Anna Berg\" <anna@berg.example>\nEnvoyé: Mardi 3 Mars 2026 09:41:12\nObjet: Ben?\n\n" + asked},
		{"Samsung", "\n\nSent from my Galaxy\n\n-------- Original message --------\nFrom: twoyes <intros@example.com>\nDate: 03/03/2026 09:41 (GMT+01:00)\nTo: Anna Berg <anna@berg.example>\nSubject: Ben?\n\n" + asked},
		{"GMX", "\n\nGesendet: Dienstag, 3. März 2026 um 09:41 Uhr\nVon: twoyes <intros@example.com>\nAn: anna@berg.example\nBetreff: Ben?\n\n" + asked},
		{"K-9", "\n\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.\n\nAm 3. März 2026 09:41:11 MEZ schrieb twoyes <intros@example.com>:\n" + q},
		{"Zoho", "\n\n---- On Tue, 03 Mar 2026 09:41:12 +0100 twoyes <intros@example.com> wrote ----\n\n" + asked},
		{"quote without a line above", "\n\n" + q},
		{"bars for marks", "\n\n| Would you like that?\n| Reply YES or NO.\n"},
		{"reply line of a ticket system", "\n\n##- Please type your reply above this line -##\n\n" + asked},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, words := range []string{"No, thank you.", "Rather not.\n\nWe have had enough kilns, and\nBen knows why."} {
				if got := ReplyText(words+tt.body, false); got != words {
					t.Errorf("got %q, want %q", got, words)
				}
				crlf := strings.ReplaceAll(words+tt.body, "\n", "\r\n")
				if got := ReplyText(crlf, false); got != words {
					t.Errorf("with CRLF: got %q, want %q", got, words)
				}
			}
		})
	}
}

func TestReplyText_belowAndBetween(t *testing.T) {
	tests := []struct{ name, body, want string }{
		{"below", "On 03/03/2026 09:41, twoyes wrote:\n" + marked1(asked) + "\nNo, thank you.\n", "No, thank you."},
		{"between", "On 03/03/2026 09:41, twoyes wrote:\n> Did you meet?\nYes.\n> What came of it?\nNothing yet.\n\n-- \nAnna\n", "Yes.\n\nNothing yet."},
		{"above and below", "Dear all,\n\nOn 03/03/2026 09:41, twoyes wrote:\n> Did you meet?\n\nYes.\n", "Dear all,\n\nYes."},
		{"a quoted line that was broken", "On 03/03/2026 09:41, twoyes wrote:\n> Rita Rossi would like to introduce you to Ben Okafor, who builds kilns\nand potteries for a living.\n> Would you like that?\n\nNo.\n", "No."},
		{"behind the words on the same line", "No thanks. On Tue, Mar 3, 2026 at 9:41 AM twoyes <intros@example.com> wrote:\n> Would you?\n", "No thanks."},
		{"only a quote", "On Tue, Mar 3, 2026 at 9:41 AM twoyes <intros@example.com> wrote:\n" + marked1(asked), ""},
		{"only a header block", "From: twoyes <intros@example.com>\nSent: Tuesday, March 3, 2026 9:41 AM\nTo: Anna\nSubject: Ben?\n\n" + asked, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ReplyText(tt.body, false); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestReplyText_signatures(t *testing.T) {
	tests := []struct{ name, signature string }{
		{"delimiter", "-- \nAnna Berg\nBerg Keramik\n"},
		{"delimiter without its space", "--\nAnna Berg\n+46 31 555 01 20\n"},
		{"closing", "Kind regards,\nAnna Berg\n"},
		{"closing and card", "Best regards\n\nAnna Berg\nManaging Director | Berg Keramik AB\nT +46 31 555 01 20\nwww.berg.example\n"},
		{"German", "Mit freundlichen Grüßen\nAnna Berg\nBerg Keramik GmbH, Villach\n"},
		{"French", "Bien cordialement,\nAnna Berg\nCéramiste\n"},
		{"Spanish", "Un cordial saludo,\nAnna Berg\n"},
		{"Italian", "Cordiali saluti\nAnna Berg\n"},
		{"Dutch", "Met vriendelijke groet,\nAnna Berg\n"},
		{"Portuguese", "Com os melhores cumprimentos,\nAnna Berg\n"},
		{"card", "Anna Berg\nBerg Keramik | +46 31 555 01 20 | anna@berg.example\n"},
		{"small print", "This message may contain privileged information. If it was not meant for you, stop reading and delete it.\n"},
		{"small print in German", "Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.\n"},
		{"phone", "Sent from my Samsung Galaxy smartphone.\n"},
		{"Yahoo on a phone", "Sent from Yahoo Mail on Android\n"},
		{"list footer", "_______________________________________________\npotters mailing list\npotters@lists.example\n"},
		{"dash and name", "- Anna\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			words := "No, thank you, we have a kiln."
			if got := ReplyText(words+"\n\n"+tt.signature, false); got != words {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestReplyText_keepsWhatWasTyped(t *testing.T) {
	for _, body := range []string{
		"Yes.\n\nAnna",
		"Thanks, but no.",
		"Best wishes to Rita! And yes.",
		"On Monday I wrote to him, on Tuesday he answered.",
		"He wrote: come on Friday.",
		"To: nobody, from: nobody. That is how I like it.",
		"Three points:\n- price\n- date\n- Ben",
		"My number is +46 31 555 01 20, call me.",
		"Write to ben@okafor.test instead.",
		"👍",
		"yes",
		"Am Montag schrieb ich ihm: keine Antwort.",
		"1. yes\n2. no\n\nThat is all I can say about the two of them.",
		"Sent the contract yesterday.",
		"I got it from my phone company, so yes.",
		"a > b, and > is no quote here",
		"Regards to Ben, and yes, please go ahead, I will be in town from Monday to Friday next week and free each evening.",
	} {
		if got := ReplyText(body, false); got != body {
			t.Errorf("%q became %q", body, got)
		}
	}
}

func TestReplyText_html(t *testing.T) {
	ours := "<p>Would you like that?</p><p>Reply <b>YES</b> or <b>NO</b>.</p>"
	tests := []struct{ name, body, want string }{
		{"Gmail", `<div dir="ltr">No, <b>thank</b> you.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Mar 3, 2026 at 9:41 AM twoyes &lt;<a href="mailto:intros@example.com">intros@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote">` + ours + `</blockquote></div>`, "No, thank you."},
		{"Gmail between", `<div class="gmail_quote"><div class="gmail_attr">On Tue, Mar 3, 2026 at 9:41 AM twoyes &lt;intros@example.com&gt; wrote:<br></div><blockquote class="gmail_quote">Did you meet?</blockquote><div>Yes.</div><blockquote class="gmail_quote">What came of it?</blockquote><div>Nothing.</div></div>`, "Yes.\n\nNothing."},
		{"Gmail signature", `<div>No.</div><div><div class="gmail_signature" data-smartmail="gmail_signature"><div>Anna Berg</div><div>Yes we can Ltd</div></div></div>`, "No."},
		{"Outlook", `<p class=MsoNormal>No, thank you.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> twoyes &lt;intros@example.com&gt; <br><b>Sent:</b> 3 March 2026 09:41<br><b>To:</b> Anna<br><b>Subject:</b> Ben?<o:p></o:p></p></div></div>` + ours, "No, thank you."},
		{"Outlook in an unknown language", `<p class=MsoNormal>No.</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>Feedegnek:</b> x</p></div>` + ours, "No."},
		{"Outlook on the web", `<div class="elementToProof">No, thank you.</div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> twoyes<br><b>Sent:</b> x<br></div>` + ours, "No, thank you."},
		{"Outlook on a phone", `<div>No, thank you.</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.example">Outlook for iOS</a></div><hr><div id="divRplyFwdMsg">From: twoyes</div>` + ours, "No, thank you."},
		{"Apple Mail", `<html><body>No, thank you.<br><div><br><blockquote type="cite"><div>On 3 Mar 2026, at 09:41, twoyes &lt;intros@example.com&gt; wrote:</div>` + ours + `</blockquote></div></body></html>`, "No, thank you."},
		{"Thunderbird", `<p>No, thank you.</p><div class="moz-cite-prefix">On 03/03/2026 09:41, twoyes wrote:<br></div><blockquote type="cite" cite="mid:1@example.com">` + ours + `</blockquote><pre class="moz-signature">-- \nAnna</pre>`, "No, thank you."},
		{"Yahoo", `<div>No, thank you.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday, twoyes wrote:</div>` + ours + `</div>`, "No, thank you."},
		{"Proton", `<div>No, thank you.</div><div class="protonmail_signature_block">Sent with Proton Mail</div><div class="protonmail_quote">On Tuesday<blockquote class="protonmail_quote">` + ours + `</blockquote></div>`, "No, thank you."},
		{"GMX", `<div>No, thank you.<div name="quote" style="border-left: 2px solid"><b>Von:</b> twoyes` + ours + `</div></div>`, "No, thank you."},
		{"style, script, comments and hidden text", `<html><head><title>YES</title><style>p{color:red}</style></head><body><!-- YES --><script>yes()</script><div style="display:none">YES</div><p>No.</p></body></html>`, "No."},
		{"entities and spaces", "<p>No,&nbsp;thank   you &amp;\n\tgoodbye.</p>", "No, thank you & goodbye."},
		{"paragraphs and breaks", "<p>No.</p><p>Not<br>now.</p>", "No.\n\nNot\nnow."},
		{"preformatted", "<pre>No.\nNot now.</pre>", "No.\nNot now."},
		{"left open", "<div><p>No.<blockquote>YES", "No."},
		{"closed twice", "</blockquote></div><p>No.</p></blockquote>", "No."},
		{"no markup", "No.", "No."},
		{"empty", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ReplyText(tt.body, true); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
