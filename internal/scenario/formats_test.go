package scenario_test

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"html"
	"maps"
	"mime/quotedprintable"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/twoyes/twoyes/internal/scenario"
)

// answer is a reply while a mail program writes it: what was typed, and the mail that it answers with words in it that
// say the opposite.
type answer struct {
	typed   string
	to      *scenario.Letter
	answers string // the text of that mail
	author  string // who wrote it
	address string
	who     string // who answers
}

// format is how a mail program writes a reply: its header fields on the content, and its body.
type format struct {
	name  string
	write func(a answer) (fields, body string)
}

const plain = "Content-Type: text/plain; charset=utf-8"

// marked is the mail answered with a mark before each line.
func (a answer) marked(mark string) string {
	return mark + strings.ReplaceAll(a.answers, "\n", "\n"+mark)
}

// fill puts what is known into a text: {typed}, {name}, {address}, {who}, {subject}, {text} as it is and {quote} with
// marks; for HTML {html} and {escaped}.
func (a answer) fill(text string) string {
	lines := strings.Split(html.EscapeString(a.answers), "\n")
	return strings.NewReplacer("{typed}", a.typed, "{name}", a.author, "{address}", a.address, "{who}", a.who, "{subject}", a.to.Subject,
		"{text}", a.answers, "{quote}", a.marked("> "), "{bars}", a.marked("| "), "{nested}", a.marked("> > "), "{spaced}", a.marked("   "),
		"{html}", "<div>"+strings.Join(lines, "</div><div>")+"</div>", "{breaks}", strings.Join(lines, "<br>"),
		"{escaped}", html.EscapeString(a.typed), "{mail}", a.to.HTML,
	).Replace(text)
}

// written is a format that is one text.
func written(fields, text string) func(answer) (string, string) {
	return func(a answer) (string, string) { return fields, a.fill(text) }
}

// above are the lines that programs write above a quote with marks, by language and program.
var above = map[string]string{
	"gmail":            "On Mon, 2 Mar 2026 at 09:00, {name} <{address}> wrote:\n",
	"gmail us":         "On Mon, Mar 2, 2026 at 9:00 AM {name} <{address}> wrote:\n",
	"gmail folded":     "On Mon, 2 Mar 2026 at 09:00, {name}\n<{address}> wrote:\n",
	"gmail folded low": "On Mon, 2 Mar 2026 at 09:00, {name} <{address}>\nwrote:\n",
	"gmail de":         "Am Mo., 2. März 2026 um 09:00 Uhr schrieb {name} <\n{address}>:\n",
	"gmail fr":         "Le lun. 2 mars 2026 à 09:00, {name} <{address}> a écrit :\n",
	"gmail es":         "El lun, 2 mar 2026 a las 9:00, {name} (<{address}>) escribió:\n",
	"gmail it":         "Il giorno lun 2 mar 2026 alle ore 09:00 {name} <{address}> ha scritto:\n",
	"gmail nl":         "Op ma 2 mrt 2026 om 09:00 schreef {name} <{address}>:\n",
	"gmail pt":         "Em seg., 2 de mar. de 2026 às 09:00, {name} <{address}> escreveu:\n",
	"gmail sv":         "Den mån 2 mars 2026 kl 09:00 skrev {name} <{address}>:\n",
	"gmail pl":         "pon., 2 mar 2026 o 09:00 {name} <{address}> napisał(a):\n",
	"gmail ru":         "пн, 2 мар. 2026 г. в 09:00, {name} <{address}>:\n",
	"gmail ja":         "2026年3月2日(月) 9:00 {name} <{address}>:\n",
	"gmail zh":         "{name} <{address}> 于2026年3月2日周一 09:00写道：\n",
	"gmail he":         "\u202bבתאריך יום ב׳, 2 במרץ 2026 ב-9:00 מאת \u202a{name}\u202c\u200f <\u202a{address}\u202c\u200f>:\u202c\n",
	"gmail ar":         "في الاثنين، 2 مارس 2026 في 9:00 ص تمت كتابة ما يلي بواسطة \u202a{name}\u202c\u200f <\u202a{address}\u202c\u200f>:\n",
	"thunderbird":      "On 02/03/2026 09:00, {name} wrote:",
	"thunderbird de":   "Am 02.03.26 um 09:00 schrieb {name}:",
	"thunderbird fr":   "Le 02/03/2026 à 09:00, {name} a écrit :",
	"apple":            "On 2 Mar 2026, at 09:00, {name} <{address}> wrote:\n",
	"apple fr":         "Le 2 mars 2026 à 09:00, {name} <{address}> a écrit :\n",
	"proton":           "Sent with Proton Mail secure email.\n\nOn Monday, March 2nd, 2026 at 09:00, {name} <{address}> wrote:\n",
	"proton original":  "------- Original Message -------\nOn Monday, March 2nd, 2026 at 9:00 AM, {name} <{address}> wrote:\n\n",
	"mutt":             "On Mon, Mar 02, 2026 at 09:00:00AM +0000, {name} wrote:",
	"emacs":            "{name} <{address}> writes:\n",
	"claws":            "On Mon, 2 Mar 2026 09:00:00 +0000\n{name} <{address}> wrote:\n",
	"kmail":            "On Monday, 2 March 2026 09:00:00 GMT {name} wrote:",
	"signature":        "-- \n{who}\nHarbour Street 7\nBristol\n\nOn Mon, 2 Mar 2026 at 09:00, {name} <{address}> wrote:\n",
	"closing":          "Best regards,\n{who}\nPhone +44 117 496 0000\n\nOn Mon, 2 Mar 2026 at 09:00, {name} <{address}> wrote:\n",
	"small print":      "This email and any attachments are confidential and may be privileged.\n\nOn 2 Mar 2026, at 09:00, {name} <{address}> wrote:\n",
	"nothing":          "",
}

// unmarked are the header blocks and lines that programs write above a mail that they quote without marks.
var unmarked = map[string]string{
	"outlook":          "From: {name} <{address}>\nSent: Monday, 2 March 2026 09:00\nTo: {who}\nSubject: {subject}\n",
	"outlook original": "-----Original Message-----\nFrom: {name} <{address}>\nSent: Monday, 2 March 2026 09:00\nTo: {who}\nSubject: {subject}\n",
	"outlook rule":     "________________________________\nFrom: {name} <{address}>\nSent: 02 March 2026 09:00\nTo: {who}\nSubject: {subject}\n",
	"outlook mobile":   "Get Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: {name} <{address}>\nSent: Monday, March 2, 2026 9:00:00 AM\nTo: {who}\nSubject: {subject}\n",
	"outlook stars":    "*From:* {name} <{address}>\n*Sent:* Monday, 2 March 2026 09:00\n*To:* {who}\n*Subject:* {subject}\n",
	"outlook de":       "Von: {name} <{address}>\nGesendet: Montag, 2. März 2026 09:00\nAn: {who}\nBetreff: {subject}\n",
	"outlook original de": "-----Ursprüngliche Nachricht-----\nVon: {name} <{address}>\nGesendet: Montag, 2. März 2026 09:00\nAn: {who}\n" +
		"Betreff: {subject}\n",
	"outlook fr": "De : {name} <{address}>\nEnvoyé : lundi 2 mars 2026 09:00\nÀ : {who}\nObjet : {subject}\n",
	"outlook es": "De: {name} <{address}>\nEnviado: lunes, 2 de marzo de 2026 9:00\nPara: {who}\nAsunto: {subject}\n",
	"outlook it": "Da: {name} <{address}>\nInviato: lunedì 2 marzo 2026 09:00\nA: {who}\nOggetto: {subject}\n",
	"outlook nl": "Van: {name} <{address}>\nVerzonden: maandag 2 maart 2026 09:00\nAan: {who}\nOnderwerp: {subject}\n",
	"outlook pt": "De: {name} <{address}>\nEnviado: 2 de março de 2026 09:00\nPara: {who}\nAssunto: {subject}\n",
	"gmx":        "Gesendet: Montag, 2. März 2026 um 09:00 Uhr\nVon: \"{name}\" <{address}>\nAn: {who}\nBetreff: {subject}\n",
	"zimbra":     "----- Original Message -----\nFrom: \"{name}\" <{address}>\nTo: \"{who}\"\nSent: Monday, 2 March, 2026 09:00:00\nSubject: {subject}\n",
	"notes":      "From:\t{name} <{address}>\nTo:\t{who}\nDate:\t02/03/2026 09:00\nSubject:\t{subject}\n",
	"qq": "------------------ 原始邮件 ------------------\n发件人: \"{name}\" <{address}>\n发送时间: 2026年3月2日(星期一) 上午9:00\n收件人: \"{who}\"\n" +
		"主题: {subject}\n",
	"yahoo":        "    On Monday, 2 March 2026 at 09:00:00 GMT, {name} <{address}> wrote:  \n ",
	"yahoo mobile": "Sent from Yahoo Mail on Android\n\n  On Mon, 2 Mar 2026 at 9:00, {name} <{address}> wrote:   \n",
	"helpdesk":     "##- Please type your reply above this line -##\n",
	"forward":      "---------- Forwarded message ---------\nFrom: {name} <{address}>\nDate: Mon, 2 Mar 2026 at 09:00\nSubject: {subject}\nTo: {who}\n\n",
	"apple forward": "Begin forwarded message:\n\nFrom: {name} <{address}>\nSubject: {subject}\nDate: 2 March 2026 at 09:00:00 GMT\n" +
		"To: {who}\n",
}

const wroteHTML = `On Mon, 2 Mar 2026 at 09:00, {name} &lt;<a href="mailto:{address}">{address}</a>&gt; wrote:`

// pages are replies in HTML, by program.
var pages = map[string]string{
	"gmail": `<div dir="ltr">{escaped}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">` + wroteHTML +
		`<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">{html}</blockquote></div>`,
	"gmail whole": `<div dir="ltr">{escaped}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">` + wroteHTML +
		`<br></div><blockquote class="gmail_quote"><u></u>{mail}{html}</blockquote></div>`,
	"gmail rtl": `<div dir="rtl"><div dir="rtl">&#8207;{escaped}&#8207;</div></div><br><div class="gmail_quote" dir="rtl"><div dir="rtl" class="gmail_attr">` +
		wroteHTML + `<br></div><blockquote class="gmail_quote">{html}</blockquote></div>`,
	"outlook": `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body><div class=WordSection1>` +
		`<p class=MsoNormal>{escaped}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>` +
		`<p class=MsoNormal><b>From:</b> {name} &lt;{address}&gt;<br><b>Sent:</b> 02 March 2026 09:00<br><b>To:</b> {who}<br><b>Subject:</b> {subject}<o:p></o:p></p></div>{html}</div></body></html>`,
	"outlook web": `<html><body><div class="elementToProof">{escaped}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%">` +
		`<div id="divRplyFwdMsg" dir="ltr"><b>From:</b> {name} &lt;{address}&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:00 AM<br><b>To:</b> {who}<br><b>Subject:</b> {subject}</div><div>{html}</div></body></html>`,
	"outlook mobile": `<html><body><div dir="ltr">{escaped}</div><div id="ms-outlook-mobile-signature"><div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div></div>` +
		`<hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><b>From:</b> {name} &lt;{address}&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:00 AM<br><b>To:</b> {who}<br><b>Subject:</b> {subject}</div>{html}</body></html>`,
	"apple": `<html><body style="overflow-wrap: break-word;">{escaped}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 2 Mar 2026, at 09:00, {name} &lt;{address}&gt; wrote:</div><br><div>{html}</div></blockquote></div></body></html>`,
	"ios": `<html><body dir="auto">{escaped}<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 2 Mar 2026, at 09:00, {name} &lt;{address}&gt; wrote:<br><br></blockquote></div>` +
		`<blockquote type="cite"><div dir="ltr">&#65279;{html}</div></blockquote></body></html>`,
	"yahoo":             `<html><body><div class="yahoo-style-wrap"><div dir="ltr">{escaped}</div><div><br></div></div><div id="yahoo_quoted_4711" class="yahoo_quoted"><div><div>On Monday, 2 March 2026 at 09:00:00 GMT, {name} &lt;{address}&gt; wrote:</div><div>{html}</div></div></div></body></html>`,
	"thunderbird":       `<html><body><p>{escaped}</p><div class="moz-cite-prefix">On 02/03/2026 09:00, {name} wrote:<br></div><blockquote type="cite" cite="mid:x@y.example">{html}</blockquote></body></html>`,
	"thunderbird below": `<html><body><div class="moz-cite-prefix">On 02/03/2026 09:00, {name} wrote:<br></div><blockquote type="cite" cite="mid:x@y.example">{html}</blockquote><p>{escaped}</p></body></html>`,
	"gmx": `<html><body><div style="font-family: Verdana"><div>{escaped}</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;">` +
		`<div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Montag, 2. M&auml;rz 2026 um 09:00 Uhr<br><b>Von:</b>&nbsp;"{name}" &lt;{address}&gt;<br><b>An:</b>&nbsp;{who}<br><b>Betreff:</b>&nbsp;{subject}</div>{html}</div></div></div></body></html>`,
	"proton":          `<div style="font-family: Arial">{escaped}</div><div class="protonmail_signature_block"><div>Sent with Proton Mail secure email.</div></div><div class="protonmail_quote">On Monday, March 2nd, 2026 at 09:00, {name} &lt;{address}&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">{html}</blockquote></div>`,
	"no marks":        `<html><body>{escaped}<br><br>` + wroteHTML + `<br>{breaks}<br></body></html>`,
	"no marks, block": `<html><body><p>{escaped}</p><p><b>From:</b> {name} &lt;{address}&gt;<br><b>Sent:</b> Monday, 2 March 2026 09:00<br><b>To:</b> {who}<br><b>Subject:</b> {subject}</p><p>{breaks}</p></body></html>`,
	"in a table":      `<table><tr><td>{escaped}</td></tr></table><blockquote>` + wroteHTML + `<br>{html}</blockquote>`,
	"hidden words":    `<html><head><title>{html}</title></head><body><!-- {html} --><div style="display:none">{html}</div><p>{escaped}</p></body></html>`,
}

// formats are all the ways to write a reply.
func formats() []format {
	list := []format{
		{"below the quote", written(plain, "On 02/03/2026 09:00, {name} wrote:\n{quote}\n\n{typed}\n")},
		{"below the quote, signed", written(plain, "On 02/03/2026 09:00, {name} wrote:\n{quote}\n\n{typed}\n\n-- \n{who}\n")},
		{"between quotes", written(plain, "On 02/03/2026 09:00, {name} wrote:\n{quote}\n\n{typed}\n\n{quote}\n")},
		{"iphone", written(plain, "{typed}\n\nSent from my iPhone\n\n> On 2 Mar 2026, at 09:00, {name} <{address}> wrote:\n> \n> \ufeff\n{quote}\n")},
		{"iphone de", written(plain, "{typed}\n\nVon meinem iPhone gesendet\n\n> Am 02.03.2026 um 09:00 schrieb {name} <{address}>:\n> \n{quote}\n")},
		{"bars for marks", written(plain, "{typed}\n\nOn 02/03/2026 09:00, {name} wrote:\n{bars}\n")},
		{"quote of a quote", written(plain, "{typed}\n\nOn Mon, 2 Mar 2026 at 09:30, {who} wrote:\n> Hm.\n> \n> On Mon, 2 Mar 2026 at 09:00, {name} <{address}> wrote:\n{nested}\n")},
		{"nothing quoted", written(plain, "{typed}\n")},
		{"empty lines", written(plain, "\n\n\n\n  {typed}\n\n\n\n\n\n\n\n\nOn 02/03/2026 09:00, {name} wrote:\n{quote}\n")},
		{"right to left", written(plain, "\u200f\u202b{typed}\u202c\n\n\u202bבתאריך יום ב׳, 2 במרץ 2026 ב-9:00 מאת \u202a{name}\u202c\u200f <\u202a{address}\u202c\u200f>:\u202c\n\n{quote}\n")},
		{"base64", encoded("utf-8", func(text string) []byte { return []byte(text) })},
		{"base64 in UTF-16", encoded("utf-16", func(text string) []byte {
			b := []byte{0xfe, 0xff}
			for _, u := range utf16.Encode([]rune(text)) {
				b = append(b, byte(u>>8), byte(u))
			}
			return b
		})},
		{"quoted-printable", func(a answer) (string, string) {
			return plain + "\nContent-Transfer-Encoding: quoted-printable", qp(a.fill(usual))
		}},
		{"windows-1252", func(a answer) (string, string) {
			return "Content-Type: text/plain; charset=\"windows-1252\"\nContent-Transfer-Encoding: quoted-printable",
				strings.NewReplacer("=E2=80=99", "=92", "=E2=80=93", "=96", "=C2=A0", "=A0").Replace(qp(a.fill(usual)))
		}},
		{"flowed", func(a answer) (string, string) {
			return plain + "; format=flowed", strings.ReplaceAll(a.typed, " ", " \n") + "\n\n" + a.fill("On 02/03/2026 09:00, {name} wrote:\n") +
				strings.ReplaceAll(a.marked("> "), ", ", ", \n> ")
		}},
		{"flowed without spaces", func(a answer) (string, string) {
			return plain + "; format=flowed; delsp=yes", strings.ReplaceAll(a.typed, " ", "  \n") + "\n\n" + a.fill("On 02/03/2026 09:00, {name} wrote:\n{quote}")
		}},
		{"two forms", func(a answer) (string, string) {
			return parts("alternative", plain+"\n\n"+a.fill(usual), "Content-Type: text/html; charset=utf-8\n\n"+a.fill(pages["gmail"]))
		}},
		{"two forms, one empty", func(a answer) (string, string) {
			return parts("alternative", plain+"\n\n\n", "Content-Type: text/html; charset=utf-8\n\n"+a.fill(pages["apple"]))
		}},
		{"with a picture", func(a answer) (string, string) {
			return parts("mixed", plain+"\n\n"+a.fill(usual), "Content-Type: image/png; name=logo.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=")
		}},
		{"with the mail attached", func(a answer) (string, string) {
			return parts("mixed", plain+"\n\n"+a.typed+"\n", "Content-Type: message/rfc822\n\nFrom: "+a.address+"\nSubject: x\n\n"+a.answers)
		}},
		{"signed", func(a answer) (string, string) {
			return parts("signed; micalg=sha-256; protocol=\"application/pkcs7-signature\"", plain+"\n\n"+a.fill(usual),
				"Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHAqCA")
		}},
	}
	for _, name := range slices.Sorted(maps.Keys(above)) {
		line := above[name]
		list = append(list, format{"above: " + name, written(plain, "{typed}\n\n"+line+"\n{quote}\n")})
	}
	for _, name := range slices.Sorted(maps.Keys(unmarked)) {
		block := unmarked[name]
		list = append(list, format{"unmarked: " + name, written(plain, "{typed}\n\n"+block+"\n{text}\n")})
	}
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		page := pages[name]
		list = append(list, format{"html: " + name, written("Content-Type: text/html; charset=utf-8", page)})
	}
	return list
}

const usual = "{typed}\n\nOn Mon, 2 Mar 2026 at 09:00, {name} <{address}> wrote:\n\n{quote}\n"

func encoded(charset string, encode func(string) []byte) func(answer) (string, string) {
	return func(a answer) (string, string) {
		var lines strings.Builder
		for text := base64.StdEncoding.EncodeToString(encode(a.fill(usual))); text != ""; {
			n := min(76, len(text))
			lines.WriteString(text[:n] + "\n")
			text = text[n:]
		}
		return "Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: base64", lines.String()
	}
}

func qp(text string) string {
	var b bytes.Buffer
	w := quotedprintable.NewWriter(&b)
	_, _ = w.Write([]byte(text)) // a Buffer takes everything
	_ = w.Close()
	return b.String()
}

func parts(kind string, all ...string) (fields, body string) {
	kind, params, _ := strings.Cut(kind, ";")
	return fmt.Sprintf("Content-Type: multipart/%s; boundary=cut;%s", kind, params), "--cut\n" + strings.Join(all, "\n--cut\n") + "\n--cut--\n"
}
