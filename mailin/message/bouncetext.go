package message

import (
	"regexp"
	"strings"

	"github.com/twoyes/twoyes/workflow"
)

// This file reads bounces that are no RFC 3464 reports: qmail, old Exim and sendmail, gateways, carriers.

// bounceSenders are local parts that send them.
var bounceSenders = newPhrases(`^`, `$`, []string{
	`mailer[-_. ]?daemon|mail[-_. ]?daemon|mdaemon|post[-_.]?master.*|mail[-_. ]?delivery(?:[-_. ]?(?:sub)?[-_. ]?system)?`,
	`bounces?|mail[-_]?administrator|mail-?system`,
	`maildelivery|mmdf|mrelay|smtpd?|uucp|root|admin(?:istrator)?|microsoftexchange.*|.*-?mailer-?daemon.*`,
	`delivery|autoreply|returned-?mail|spamd?|mailgate.*|.*gateway.*`,
})

// bounceSubjects are subjects of bounces.
var bounceSubjects = []string{
	`undeliver\w*`, `undelivered`, `not deliver\w*`, `non[- ]?deliver\w*`,
	`delivery (?:status )?(?:notification|report|failure|failed|problem|error|has failed|reports|delayed|unsuccessful|incomplete)`,
	`delivery status`,
	`(?:mail|message|e-?mail) (?:delivery|not delivered|could not be delivered|status report|error|system error|delayed|was not|rejected|bounced|failure|failed)`,
	`failure (?:notice|notification|delivery)`, `failed (?:mail|delivery|to deliver)`,
	`return(?:ed|ing) (?:mail|message|to sender|e-?mail)`, `returned mail`, `mail (?:error|system)`, `user unknown`,
	`unknown (?:user|recipient|address|username)`,
	`(?:could not|couldn't|unable to|can(?:not|'t)) (?:be )?(?:send|deliver\w*|sent)`,
	`(?:address|recipient|mailbox) (?:not found|unknown|rejected|unavailable|is full|full)`,
	`mailbox (?:full|over|exceeded|quota|size)`, `quota exceeded`, `warning: (?:message|could not send|unable)`,
	`message delayed`, `delay(?:ed)? (?:mail|message|delivery)`,
	`(?:message|mail) (?:was |has been )?(?:rejected|refused|blocked)`, `bounce\w*`, `nondeliverable`,
	`no such (?:user|address)`, `email not accepted`, `problems? (?:with|delivering)`, `mail could not`,
	`could not send`, `attempt`, `permanent`, `rejected`, `delivery error`,
	`unzustellbar`, `nicht zugestellt`, `zustell\w*`, `konnte nicht`, `fehler bei der`, `übermittlungs\w*`,
	`benachrichtung zum übermittlungsstatus`, `non remis`, `échec de (?:la )?(?:remise|livraison|distribution)`,
	`non remise`, `message non (?:délivré|distribué|remis)`, `impossible de remettre`, `avis de non-remise`,
	`no se (?:puede|pudo|ha podido) entregar`, `no entregado`, `fallo (?:de|en) (?:la )?entrega`,
	`error de entrega`, `correo devuelto`, `mancato recapito`, `impossibile (?:recapitare|consegnare)`,
	`recapito non riuscito`, `messaggio non consegnato`, `avviso di mancat[ao]`,
	`niet (?:worden )?(?:bezorgd|afgeleverd)`, `kan niet worden bezorgd`, `bestelling mislukt`, `onbestelbaar`,
	`não (?:foi )?(?:entregue|entregável|pôde)`, `falha (?:na|de) entrega`, `não é possível entregar`,
	`niedostarcz\w*`, `kunde inte levereras`, `kunne ikke leveres`,
	`未送達`, `配信不能`, `送信エラー`, `宛先不明`, `退信`, `недоставленное`, `не доставлено`,
}

// bouncePhrases are what bounces say, in the words of the programs that write them.
var bouncePhrases = []string{
	`this is the qmail-send program`, `this message was created automatically by mail delivery software`,
	`i'm afraid i wasn't able to deliver`,
	`(?:message|mail|e-?mail) (?:that )?(?:you sent )?(?:could|can) ?not be delivered`,
	`could(?: not|n't) be delivered`, `can(?:not|'t) be delivered`, `was(?: not|n't) delivered`,
	`has not (?:yet )?been delivered`, `not been delivered`, `un(?:able|successful) (?:to deliver|delivery)`,
	`undeliverable`,
	`delivery (?:to the following|has failed|failed|attempts?|of your|status notification|error)`,
	`the following (?:address(?:es)?|recipients?|users?|message|destination)(?:\(es\)|\(s\))? (?:failed|had|could|did not|was not|were not|cannot|has been rejected|is unknown)`,
	`following addresses had (?:permanent|delivery|transient)`, `permanent (?:fatal )?(?:error|failure)`,
	`fatal errors`, `transcript of (?:the )?session follows`, `session transcript`,
	`did not reach the following recipient`,
	`user unknown`, `unknown (?:user|recipient|local part|address)`,
	`no such (?:user|mailbox|recipient|account|address|person)`,
	`(?:user|recipient|mailbox|account|address) (?:is )?(?:not found|unknown|unavailable|disabled|inactive|does not exist|doesn't exist|not (?:listed|known|exist))`,
	`does(?: not|n't) exist`, `not our customer`,
	`mailbox (?:is )?(?:full|over quota|size limit|disabled|unavailable)`,
	`(?:over|exceed\w*) (?:the |its |his |their )?(?:disk |mailbox |storage )?quota`, `quota exceeded`,
	`unrouteable`, `returned (?:to (?:you|sender)|mail)`, `returning (?:your )?(?:mail|message)`,
	`message (?:was |has been )?(?:rejected|refused|blocked|returned|bounced)`,
	`(?:rejected|refused) (?:by|your|the|for)`, `relay(?:ing)? denied`, `host (?:unknown|not found)`,
	`could not (?:send|deliver|find)`, `unable to (?:send|find|relay|deliver)`, `failed to deliver`,
	`was undeliverable`, `errors? occurred`, `below this line is a copy of the message`, `final-recipient:`,
	`mail delivery (?:failed|failure|system|subsystem)`, `no longer (?:valid|active|exists|in use|available)`,
	`not accepted`, `bounced`, `could not be sent`, `not a valid user`, `postponed`,
	`invalid (?:recipient|address|user)`,
	`nicht zugestellt`, `konnte nicht (?:zugestellt|ausgeliefert|übermittelt)`, `fehlgeschlagen`,
	`n'a pas pu être (?:remis|délivré|distribué)`, `n'a pas été (?:remis|délivré)`,
	`no (?:se )?(?:ha )?pud?[oi]?\w* (?:ser )?entrega`, `non (?:è stato )?(?:possibile|recapitat|consegnat)`,
	`niet (?:worden )?(?:bezorgd|afgeleverd)`, `não (?:foi|pôde ser) entregue`,
	`送信できませんでした`, `お届けできません`, `配信できません`, `届けることができません`, `宛先`,
}

var (
	bounceSubject = newPhrases(`(?:^|[^\p{L}])`, ``, bounceSubjects)
	bouncePhrase  = newPhrases(``, ``, bouncePhrases)
)

// oldBounce says why a mail is a bounce though it is no report in the form of RFC 3464. It takes two signs at least:
// the sender or the empty return path, the subject, what the text says.
func (m *mail) oldBounce() string {
	if m.h.Has("X-Failed-Recipients") {
		return "header X-Failed-Recipients"
	}
	if m.h.Has("X-MS-Exchange-Message-Is-Ndr") {
		return "header X-MS-Exchange-Message-Is-Ndr"
	}
	local, _ := splitAddr(m.in.From.Email)
	sender := bounceSenders.MatchString(local) || bounceSender(m.in.From.Name) || m.in.From.Email == "" && bounceSender(m.h.Get("From"))
	null := m.nullReturnPath() || strings.TrimSpace(m.h.Get("From")) == "<>"
	if !sender && !null {
		return ""
	}
	if !null && !sender && (m.isReply || len(m.in.InReplyTo) > 0) {
		return ""
	}
	if autoSubject.MatchString(m.in.Subject) && !bounceSubject.MatchString(m.in.Subject) {
		return ""
	}
	text := oneLine(shorten(m.reportText(), 6000))
	says := bouncePhrase.MatchString(text)
	subject := bounceSubject.MatchString(m.in.Subject)
	code := func() bool { return hasReplyCode(text) || statusIn(text) != "" }
	switch {
	case subject && (says || code()):
		return "subject and text are those of a bounce"
	case says && (sender && null || code()):
		return "the text is that of a bounce"
	case subject && sender:
		return "sender and subject are those of a bounce"
	case says && sender && !autoPhrase.MatchString(text):
		return "sender and text are those of a bounce"
	}
	return ""
}

// displayedSender is the name that mail systems give themselves.
var displayedSender = regexp.MustCompile(`(?i)^(?:mail(?:er)?[- ](?:delivery|daemon)|mail delivery (?:sub)?system|mailer-daemon|postmaster)`)

func bounceSender(from string) bool {
	from = strings.Trim(strings.TrimSpace(from), "<>\"")
	return from != "" && (bounceSenders.MatchString(from) || displayedSender.MatchString(from))
}

// copyBelow begin lines below which a bounce repeats the mail that came back.
var copyBelow = newPhrases(`^[\s\-=*>|#]*`, ``, []string{
	`below this line is a copy of the message`, `this is a copy of (?:the|your) message`,
	`(?:the )?(?:headers? of )?(?:the )?original message (?:follows|headers|was|is|text|body)`, `original message ?-+`,
	`returned (?:message|mail)`, `(?:unsent|undelivered|received) (?:message|mail)(?: (?:follows|below|is))?`,
	`message (?:header|text|contents?) follows`, `(?:the )?text of (?:the|your) (?:original )?message`,
	`(?:message|mail|header|start of)\b[^\n]{0,60}-+$`, `copy of (?:the )?(?:original )?message`,
	`original (?:mail|text)`,
	`your (?:original )?message (?:follows|was|reads|header)`, `message headers? follow`, `sent message follows`,
	`(?:received|return-path): `,
})

// reportText is what a bounce says itself, without the mail that came back.
func (m *mail) reportText() string {
	t := m.c.plain
	if strings.TrimSpace(t) == "" {
		t = htmlText(shortenBytes(m.c.html()))
	}
	t = beginning(t)
	for pos := 0; pos < len(t); {
		l, _, _ := strings.Cut(t[pos:], "\n")
		if l := strings.TrimRight(l, "\r"); copyBelow.MatchString(l) {
			if pos > 20 {
				return t[:pos]
			}
			break
		}
		pos += len(l) + 1
	}
	return t
}

// aboutRecipient are words in front of the address that did not work.
var aboutRecipient = regexp.MustCompile(`(?i)(?:recipients?|address(?:es|ee)?|rcpt to|to:|user|deliver(?:ed|y|y to)?|mailbox|account|empfänger|` +
	`destinataire|destinatario|ontvanger|destinatário|failed|unknown|宛先|550|551|553|554|mail to|sent to|` +
	`reach)\W`)

// textRecipients finds the addresses that did not work in the text of a bounce.
func (m *mail) textRecipients(text string) []workflow.BounceRecipient {
	var found []string
	for _, v := range m.h.Values("X-Failed-Recipients") {
		for _, a := range ParseAddressList(v) {
			found = append(found, a.Email)
		}
	}
	if len(found) == 0 {
		found = m.scanRecipients(text)
	}
	if len(found) == 0 {
		found = m.returnedTo()
	}
	action := "failed"
	if delayed.MatchString(oneLine(m.in.Subject)) || delayed.MatchString(oneLine(shorten(text, 3000))) {
		action = "delayed"
	}
	status := statusOf(text, action)
	if action == "failed" && strings.HasPrefix(status, "2") {
		status = ""
	}
	diagnostic := diagnosticIn(text)
	var out []workflow.BounceRecipient
	for _, a := range found {
		if len(out) < maxRecipients {
			out = append(out, workflow.BounceRecipient{Email: a, Action: action, Status: status, Diagnostic: diagnostic})
		}
	}
	return unique(out)
}

// delayed tells a warning from a failure.
var delayed = newPhrases(``, ``, []string{
	`not yet been delivered`, `has been (?:delayed|postponed)`, `\bdelayed\b.{0,40}(?:hours|delivery|message)`,
	`(?:delivery|message) (?:is |was |has been )?delayed`, `warning: (?:message|could not send)`,
	`will (?:continue|keep|be) (?:to )?(?:try|retr|attempt)\w*`, `still (?:being )?(?:trying|retried)`, `delay reason`,
	`delivery attempts will continue`, `do not (?:need to )?resend`, `noch nicht zugestellt`, `verzögert`,
	`pas encore (?:été )?remis`, `retardé`,
})

// scanRecipients collects addresses from the report itself: those that stand where recipients stand, else all that are
// not ours or the reporter's.
func (m *mail) scanRecipients(text string) []string {
	skip := map[string]bool{m.in.From.Email: true}
	for _, a := range append(append([]workflow.Address{}, m.in.To...), m.in.Cc...) {
		skip[a.Email] = true
	}
	if list := belowFollowing(text); list != "" {
		if after := m.addressesIn(list, skip); len(after) > 0 {
			return after
		}
	}
	if found := m.addressesIn(text, skip); len(found) > 0 {
		return found
	}
	return m.addressesIn(text, nil) // somebody wrote to themselves
}

// following announces the list of those who did not get the mail.
var following = regexp.MustCompile(`(?i)following (?:recipients?|address(?:es)?|users?|destinations?|e-?mail)|folgende[nr]? (?:empfänger|` +
	`adresse)|destinataires? suivants?|siguientes? (?:destinatario|direcci)|seguent[ei] (?:destinatari|` +
	`indirizz)|volgende (?:geadresseerde|ontvanger|adres)|seguintes? (?:destinatário|endereço)`)

// followingScreen finds where each of them begins.
var followingScreen = newScreen("following ", "folgende", "destinataire", "siguiente", "seguente", "seguenti", "volgende ", "seguinte")

// belowFollowing is what stands behind the announcement; empty when there is none.
func belowFollowing(text string) string {
	at := len(text)
	followingScreen.eachAt(text, func(i, _ int) bool {
		at = i
		return true
	})
	if loc := following.FindStringIndex(text[at:]); loc != nil {
		return text[at+loc[1]:]
	}
	return ""
}

// addressesIn lists the addresses of a text that stand where recipients stand, else all of them.
func (m *mail) addressesIn(text string, skip map[string]bool) []string {
	var likely, others []string
	for _, l := range strings.Split(text, "\n") {
		for _, loc := range findAddresses(l, 20) {
			found := l[loc[0]:loc[1]]
			found = found[strings.LastIndexByte(found, '=')+1:] // SMTP=user@host of X.400 gateways
			a, ok := normaliseAddr(strings.Trim(found, "'*_"))
			if !ok || skip[a] || m.isOurs(a) || isRole(a) {
				continue
			}
			before := strings.TrimSpace(l[:loc[0]])
			rest := strings.TrimSpace(l[loc[1]:])
			switch {
			case notRecipient.MatchString(before):
			case before == "" || before == "<" || before == "-" || before == "*" || before == "(" || before == "." || before == ">" && rest != "",
				aboutRecipient.MatchString(before + " "), before == "&lt;":
				likely = append(likely, a)
			default:
				others = append(others, a)
			}
		}
	}
	if len(likely) > 0 {
		return likely
	}
	return others
}

// notRecipient are words in front of addresses that are no recipients.
var notRecipient = regexp.MustCompile(`(?i)(?:from|sender|contact|postmaster|e-?mail us|help|support|questions?|return-path|reply-to|` +
	`message-id|absender|expéditeur|envelope-from|mail from|id|by|authenticated|abuse)\s*:?\W{0,4}$`)

// returnedTo takes the recipients from the mail that came back.
func (m *mail) returnedTo() []string {
	var out []string
	add := func(h Header) {
		for _, name := range []string{"X-Failed-Recipients", "Envelope-To", "X-Envelope-To", "Delivered-To", "To"} {
			if len(out) > 0 {
				return
			}
			for _, a := range h.addresses(name) {
				if !m.isOurs(a.Email) {
					out = append(out, a.Email)
				}
			}
		}
	}
	m.root.each(func(p *part) {
		if len(out) == 0 && (p.kind == "message/rfc822" || p.kind == "text/rfc822-headers" || p.kind == "message/global") {
			h, _ := ReadHeader(decodeTransfer(p.body, p.header.Get("Content-Transfer-Encoding"), maxText))
			add(h)
		}
	})
	if len(out) == 0 {
		if ms := quotedTo.FindAllStringSubmatch(m.c.plain, 5); ms != nil {
			for _, f := range ms {
				add(Header{{Name: "To", Value: f[1]}})
			}
		}
	}
	return out
}

var quotedTo = regexp.MustCompile(`(?im)^[\s>|]*(?:X-)?(?:Envelope-)?To:\s*(.*@.*)$`)

// statusOf finds the status that a text reports: an enhanced one, else the class of an SMTP reply, else what the words
// mean.
func statusOf(text, action string) string {
	if s := statusIn(text); s != "" && (action != "failed" || !strings.HasPrefix(s, "2")) {
		return s
	}
	if codes := replyCodes(text, 10); codes != nil {
		for _, c := range codes {
			if s := replyStatus[c]; s != "" {
				return s
			}
		}
		return codes[0][:1] + ".0.0"
	}
	for _, w := range statusWords {
		if w.words.MatchString(text) {
			return w.status
		}
	}
	if action == "delayed" {
		return "4.0.0"
	}
	return "5.0.0"
}

// replyStatus are the enhanced codes of replies whose meaning is settled (RFC 5321 §4.2.3).
var replyStatus = map[string]string{"552": "5.2.2", "452": "4.2.2", "553": "5.1.3", "422": "4.2.2"}

// statusWords give a status (RFC 3463) to texts that have no number.
var statusWords = []struct {
	words  *regexp.Regexp
	status string
}{
	{regexp.MustCompile(`(?i)mailbox (?:is )?full|over ?quota|quota (?:is )?exceeded|exceed\w* .{0,30}quota|size limit|` +
		`not enough (?:storage|disk) space|disk full`), "5.2.2"},
	{regexp.MustCompile(`(?i)user unknown|unknown user|no such (?:user|mailbox|recipient|address|account)|does(?: not|` +
		`n't) exist|not found|unknown recipient|invalid (?:recipient|user)|not listed|宛先不明`), "5.1.1"},
	{regexp.MustCompile(`(?i)host (?:unknown|not found)|unrouteable|domain (?:not found|does not exist)|name service error|` +
		`no mx`), "5.1.2"},
	{regexp.MustCompile(`(?i)disabled|inactive|suspended|deactivated`), "5.2.1"},
	{regexp.MustCompile(`(?i)spam|blocked|blacklist|policy|denied|rejected|not permitted`), "5.7.1"},
	{regexp.MustCompile(`(?i)too (?:large|big)|exceeds .{0,30}size`), "5.3.4"},
}

// diagnosticIn is the line of a text that holds the server's words.
func diagnosticIn(text string) string {
	for _, l := range strings.Split(text, "\n") {
		if t := strings.TrimSpace(l); len(t) < 600 && (statusIn(t) != "" || hasReplyCode(t)) {
			return shorten(cleanText(t), 500)
		}
	}
	return ""
}
