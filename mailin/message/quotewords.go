package message

import (
	"regexp"
	"strings"
)

// This file holds what mail programs write around a quoted mail. Sources: the programs themselves; a row is added
// for a language or a program, never for a mail.

// wroteWords are the verbs of the line above a quote: "On Monday, Anna wrote:".
var wroteWords = []string{
	"wrote", "writes", "said", // en
	"schrieb", "schreibt", "geschrieben", // de
	"a écrit", "écrit", "a ecrit", "écrivait", // fr
	"escribió", "escribio", "ha escrito", // es
	"schreef", "geschreven", "heeft het volgende geschreven", // nl
	"ha scritto", "scrisse", "scrive", // it
	"escreveu", "escreveste", // pt
	"skrev", "skrev følgende", "skreiv", "skrifaði", // sv da no is
	"kirjoitti", "napisał", "napisał(a)", "napisała", "pisze", "napsal", "napsal(a)", "napsala", "napísal", "napísal(a)",
	"írta", "yazdı", "şunu yazdı", "писал", "писал(а)", "пишет", "написал", "написал(а)", "написала", "написав",
	"пише", "έγραψε",
	"a scris", "je napisao", "je napisal", "je napisala", "je napisal/a", "je napisao/la", "rašė", "parašė", "rakstīja",
	"kirjutas", "va escriure", "idatzi du", "escribiu", "đã viết", "menulis", "написа", "كتب", "כתב", "כתבה",
	"写道", "寫道", "さんは書きました", "さんが書きました", "のメッセージ", "님이 작성",
	"מאת", "تمت كتابة ما يلي بواسطة", "نوشت", "เขียนว่า", "ने लिखा",
}

// onWords begin such a line in some languages.
var onWords = []string{
	"on", "am", "le", "el", "op", "den", "dne", "dnia", "til", "a", "în",
	"les", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "il", "em", "på",
	"w", "dňa", "dana", "pada", "vào", "els", "στις", "بتاريخ", "在", "於",
}

// headerLabels are the labels of the header block that Outlook and its like put above a quoted or forwarded mail,
// by what they stand for.
var headerLabels = map[label][]string{
	labelFrom: {
		"from", "von", "de", "da", "van", "från", "fra", "lähettäjä", "od", "nadawca", "от", "від", "feladó", "από",
		"kimden", "gönderen", "expéditeur", "remitente", "mittente", "afzender", "absender", "de la", "差出人", "发件人",
		"寄件者", "보낸 사람", "보낸사람", "من",
	},
	labelDate: {
		"sent", "date", "gesendet", "datum", "envoyé", "envoyé le", "fecha", "enviado", "enviado el", "enviada em",
		"enviado em",
		"enviada", "data", "inviato", "verzonden", "skickat", "sendt", "dato", "lähetetty", "päiväys", "wysłano",
		"wysłane",
		"odesláno", "отправлено", "дата", "küldve", "gönderildi", "gönderilme tarihi", "tarih", "message du",
		"送信日時", "日付", "发送时间", "日期",
		"보낸 날짜", "sent on", "date d'envoi",
	},
	labelTo: {
		"to", "an", "à", "a", "para", "aan", "till", "til", "vastaanottaja", "do", "komu", "кому", "címzett",
		"προς", "kime",
		"alıcı", "destinataire", "destinatario", "destinatário", "empfänger", "către", "宛先", "收件人", "받는 사람",
	},
	labelSubject: {
		"subject", "betreff", "objet", "sujet", "asunto", "oggetto", "assunto", "onderwerp", "ämne", "emne", "aihe",
		"temat",
		"předmět", "predmet", "тема", "tárgy", "θέμα", "konu", "subiect", "件名", "主题", "主旨", "제목",
	},
	labelOther: {
		"cc", "bcc", "kopie", "kopie (cc)", "copie à", "copia", "ccn", "cci", "cco", "kopia", "kopi", "reply-to",
		"antwort an",
		"répondre à", "responder a", "importance", "wichtigkeit", "priority", "organization", "organisation",
		"attachments", "anlagen",
		"pièces jointes", "newsgroups", "resent-from", "sender", "mailed-by", "x-mailer", "message-id", "dw",
	},
}

// label is what a line of a header block stands for.
type label int

const (
	labelNone label = iota
	labelFrom
	labelDate
	labelTo
	labelSubject
	labelOther
)

// separatorWords stand between dashes above a quoted mail: "-----Original Message-----".
var separatorWords = []string{
	"original message", "oprindelig besked", "originalnachricht", "ursprüngliche nachricht", "ursprüngliche mail",
	"original-nachricht", "message d'origine",
	"message original", "mail original", "courriel original", "message initial", "mensaje original",
	"mensaje originale",
	"messaggio originale", "messaggio original", "mensagem original", "oorspronkelijk bericht", "origineel bericht",
	"originalmeddelande", "ursprungligt meddelande", "oprindelig meddelelse", "opprinnelig melding",
	"original meddelelse", "alkuperäinen viesti",
	"wiadomość oryginalna", "oryginalna wiadomość", "původní zpráva", "исходное сообщение", "eredeti üzenet",
	"orijinal mesaj",
	"original mail", "original email", "original appointment", "reply message", "replied message",
	"reply above this line", "antwort-nachricht",
	"原始邮件", "原始郵件", "元のメッセージ", "original text",
	"previous replies", "previous discussion", "previous messages", "vorherige antworten", "réponses précédentes",
	"respuestas anteriores", "risposte precedenti", "vorige antwoorden", "respostas anteriores",
}

// forwardWords stand above a forwarded mail.
var forwardWords = []string{
	"forwarded message", "forwarded by", "forwarded mail", "begin forwarded message", "weitergeleitete nachricht",
	"anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail", "weitergeleitet von",
	"message transféré", "message transmis",
	"début du message réexpédié", "début du message transféré", "mensaje reenviado", "inicio del mensaje reenviado",
	"doorgestuurd bericht", "doorgestuurde bericht", "begin doorgestuurd bericht", "messaggio inoltrato",
	"inizio messaggio inoltrato",
	"inizio del messaggio inoltrato", "messaggio inoltrato da", "mensagem encaminhada", "mensagem reencaminhada",
	"início da mensagem encaminhada", "início da mensagem reencaminhada", "vidarebefordrat meddelande",
	"videresendt meddelelse", "videresendt besked",
	"vidarebefordrat brev", "välitetty viesti", "przekazana wiadomość", "přeposlaná zpráva",
	"пересланное сообщение", "пересылаемое сообщение",
	"yönlendirilen mesaj", "iletilen mesaj", "továbbított üzenet", "转发邮件", "转发的邮件", "転送メッセージ",
}

// replyHere are lines that some programs put on top and ask to write above.
var replyHere = []string{
	"reply above this line", "type your reply above this line", "write above this line",
	"reply above line", "respond above this line", "antworten sie oberhalb dieser zeile",
	"bitte antworten sie über dieser zeile",
	"répondre au-dessus de cette ligne", "responda por encima de esta línea", "rispondi sopra questa riga",
	"responda acima desta linha",
	"antwoord boven deze regel", "reply to this email directly or view it on",
}

// What an attribute says of its element, as bits.
const (
	markQuote = 1 << iota
	markCut   // everything behind it is quoted
	markSignature
)

// attrMarks are the marks by which mail programs tell quotes and signatures in HTML, by attribute and word.
var attrMarks = func() map[string]map[string]uint {
	all := map[string]map[string]uint{}
	for _, row := range []struct {
		mark        uint
		name, words string
	}{
		{markQuote, "class", "gmail_attr yahoo_quoted protonmail_quote tutanota_quote moz-cite-prefix moz-forward-container quoted-content"},
		{markQuote, "name", "quote quoted-content messagereplysection messageforwardsection"},
		{markQuote, "id", "OLK_SRC_BODY_SECTION isReplyContent isForwardContent replySplit yahoo_quoted oriMsgHtmlSeperator"},
		{markCut, "id", "divRplyFwdMsg appendonsend stopSpelling zwchr reply-intro mail-editor-reference-message-container x_divRplyFwdMsg"},
		{markCut, "data-marker", "__HEADERS__ __QUOTED_TEXT__"},
		{markSignature, "class", "gmail_signature moz-signature ymail_signature protonmail_signature_block tutanota_signature"},
		{markSignature, "id", "ms-outlook-mobile-signature AppleMailSignature ymail_android_signature x_ms-outlook-mobile-signature"},
		{markSignature, "data-smartmail", "gmail_signature"},
	} {
		if all[row.name] == nil {
			all[row.name] = map[string]uint{}
		}
		for _, w := range strings.Fields(row.words) {
			all[row.name][w] |= row.mark
		}
	}
	return all
}()

// marks reads the values of the attributes word by word.
func (as attributes) marks() (bits uint) {
	for _, a := range as {
		if marks := attrMarks[a.name]; marks != nil {
			for w := range strings.FieldsSeq(a.value) {
				bits |= marks[w]
			}
		}
	}
	return bits
}

// outlookRule is the thin line that Outlook draws above the header block of a quoted mail.
var outlookRule = regexp.MustCompile(`(?i)border:\s*none;\s*border-top:\s*solid\s+#(b5c4df|e1e1e1)\s`)

func (as attributes) drawsOutlookRule() bool {
	style := as.get("style")
	return strings.Contains(style, "olid") && outlookRule.MatchString(style)
}

// quoted makes regular expressions of words.
func quoted(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.ReplaceAll(regexp.QuoteMeta(w), "'", "['’]")
	}
	return out
}
