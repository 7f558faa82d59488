package message

import (
	"regexp"
	"strings"
)

// autoSubjects begin the subject of an automatic answer.
var autoSubjects = []string{
	`auto(?:matic|mated)?(?:[- ]?)(?:reply|response|responder|answer|generated|acknowledg\w+)`, `auto:`,
	`autoreply`, `autoresponse`, `autosvar`, `automatisk svar`, `automatiskt svar`,
	`out of (?:the )?office`, `ooo\b`, `away from (?:my|the|office)`, `away(?: until| from|:)`, `on vacation`,
	`vacation(?::| re| reply| response| message| notice)`, `holiday (?:message|notice|response)`, `on leave`,
	`annual leave`,
	`i(?:'| a)m (?:currently )?(?:away|out of (?:the )?(?:office|town)|on (?:annual |parental )?(?:leave|vacation|holidays?))\b`,
	`abwesenheits\w*`, `abwesend`, `abwesenheit`, `automatische antwort`, `automatische abwesenheits\w*`,
	`automatisierte antwort`, `autom\. antwort`, `nicht im (?:büro|haus|hause)`, `außer haus`, `urlaub\s*[:(–-]`,
	`bin im urlaub`,
	`réponse automatique`, `reponse automatique`, `message automatique`, `absence\s*[:(-]`, `absence du bureau`,
	`absent(?:e)?(?: du bureau| jusqu|\s*:)`, `en (?:congés?|vacances)(?:\s*[:(–-]|$| jusqu)`,
	`respuesta autom[aá]tica`, `contestación automática`, `fuera de (?:la )?oficina`, `ausencia\s*[:(–-]`,
	`ausente`, `de vacaciones(?:\s*[:(–-]|$)`,
	`risposta automatica`, `risposta non al computer`, `fuori (?:sede|ufficio)`, `assenza\s*[:(–-]`, `assente`,
	`in ferie(?:\s*[:(–-]|$)`,
	`automatisch (?:antwoord|bericht)`, `afwezig\w*`, `niet aanwezig`, `buiten kantoor`, `op vakantie(?:\s*[:(–-]|$)`,
	`resposta autom[aá]tica`, `fora d[oe] escrit[óo]rio`, `ausência\s*[:(–-]`, `ausente d`,
	`(?:de|em) férias(?:\s*[:(–-]|$)`,
	`frånvaro`, `frånvarande`, `fravær`, `fraværende`, `ikke til stede`, `poissa(?:olo)?\w*`,
	`automaattinen vastaus`, `odpowiedź automatyczna`, `autoodpowiedź`, `nieobecno\w*`, `automatická odpověď`,
	`nepřítom\w*`, `automatyczna odpowiedź`, `автоответ`, `автоматический ответ`,
	`otomatik yanıt`, `ofis dışında`, `automatikus válasz`, `自动回复`, `自動回覆`, `自動返信`, `자동 회신`, `αυτόματη απάντηση`,
	`(?:\[preview\] )?report domain:`, `delivery receipt`, `read(?: receipt)?:`, `read receipt`, `lesebestätigung`,
	`gelesen:`, `lu ?:`, `leído:`, `letto:`, `gelezen:`,
}

// autoPhrases stand in the text of automatic answers that nothing in the header gives away. They are sure signs only.
var autoPhrases = []string{
	`this is an automat(?:ed|ic|ically generated) (?:message|reply|response|e-?mail|notification|acknowledg\w+)`,
	`this (?:e-?mail|message|reply|response) (?:was|is|has been) (?:sent |generated )?automatic(?:ally)?`,
	`automatically generated (?:message|reply|response|e-?mail)`, `an automated (?:message|reply|response)`,
	`only notification you will receive while`,
	`dies ist eine automati\w+ (?:antwort|nachricht|e-?mail)`,
	`diese (?:nachricht|e-?mail|antwort) wurde automatisch`,
	`automatisch (?:generierte|erstellte) (?:antwort|nachricht|e-?mail)`,
	`ceci est (?:un message|une réponse) automatique`,
	`(?:message|courriel|réponse) (?:généré|envoyé)e? automatiquement`,
	`(?:este|esta) es (?:un mensaje|una respuesta) autom[aá]tic[oa]`,
	`(?:mensaje|respuesta) generad[oa] automáticamente`,
	`(?:questo è un|questa è una) (?:messaggio|risposta|e-?mail) automatic[oa]`,
	`(?:messaggio|risposta) generat[oa] automaticamente`,
	`dit is een automatisch(?:e)? (?:antwoord|bericht|gegenereerd)`, `automatisch gegenereerd`,
	`esta é uma (?:mensagem|resposta) automática`, `(?:mensagem|resposta) gerada automaticamente`,
	// Between these words stand no spaces, by which they are told from others elsewhere: see absences.
	`(?:休暇|不在|出張|休業).{0,100}(?:急ぎ|緊急|ご連絡|ご返信|戻り次第)`,
	`(?:休假|度假|出差|外出|不在办公室|不在辦公室).{0,100}(?:急事|紧急|緊急|联系|聯繫|回复|回覆)`,
	`(?:휴가|부재|출장).{0,100}(?:급한|긴급|연락|회신)`,
}

// absences are what people say when they are away, in automatic answers and in answers of their own.
var absences = []string{
	`(?:i am|i'm|i will be|i'll be|i shall be|we are) (?:currently |presently |now |away and )?(?:out of (?:the )?office|away|travelling|traveling|` +
		`on (?:annual |parental |maternity |paternity |sick |extended )?(?:leave|vacation|holidays?)|not in the office|unavailable)`,
	`(?:ich bin|bin ich|wir sind) .{0,40}(?:nicht (?:im (?:büro|haus|hause)|erreichbar)|im urlaub|in elternzeit|im mutterschutz|außer haus|abwesend|auf reisen)`,
	`(?:je suis|je serai) .{0,40}(?:absente?|en congés?|en vacances|en déplacement|hors du bureau|en arrêt)`,
	`(?:estoy|estaré|me encuentro) .{0,30}(?:fuera de la oficina|de vacaciones|de baja|de permiso|ausente|de viaje)`,
	`(?:sono|sarò) .{0,30}(?:fuori (?:ufficio|sede)|in ferie|in vacanza|in maternità|in congedo|assente)`,
	`(?:ik ben|ben ik) .{0,30}(?:niet op kantoor|niet aanwezig|afwezig|met vakantie|op vakantie|met verlof|niet bereikbaar)`,
	`(?:estou|estarei|encontro-me) .{0,30}(?:fora do escritório|de férias|ausente|de licença|de baixa)`,
	`(?:är|kommer att vara) .{0,30}(?:på semester|tjänstledig|föräldraledig|sjukskriven|bortrest|på resande fot|inte på kontoret)`,
	`(?:er|holder|har) .{0,30}(?:ferie|orlov|permisjon|barsel|bortrejst|bortreist|ikke på kontoret|ikke til stede)`,
	`olen .{0,30}(?:lomalla|vapaalla|matkoilla|poissa|virkavapaalla)`,
	`(?:jestem|przebywam|będę) .{0,30}(?:na urlopie|poza biurem|nieobecn[ya]|na zwolnieniu)`,
	`(?:jsem|budu|som|budem) .{0,30}(?:na dovolené|na dovolenke|mimo kancelář|mimo kancelárie|nepřítom\p{L}+|neprítomn\p{L}+)`,
	`(?:szabadságon|házon kívül) .{0,20}(?:vagyok|leszek|tartózkodom)`,
	`(?:sunt|voi fi) .{0,30}(?:în concediu|plecată?|în afara biroului)`,
	`(?:я|нахожусь|буду|перебуваю) .{0,30}(?:в отпуске|в командировке|на больничном|у відпустці|у відрядженні|на лікарняному)`,
	`(?:izindeyim|izinliyim|tatildeyim|ofis dışındayım)`,
	`(?:είμαι|βρίσκομαι|θα είμαι) .{0,30}(?:άδεια|διακοπές|εκτός γραφείου)`,
}

// absenceForms are what else stands in an automatic answer: thanks for the mail, when it will be read, whom to ask.
var absenceForms = []string{
	`thank(?:s| you) for (?:your|the|contacting|getting in touch|writing|reaching)`,
	`access to (?:my )?(?:e-?mails?|inbox)`,
	`(?:respond|reply|answer|get back to you|read your|attend to|deal with) .{0,60}(?:return|i am back|i'm back)`,
	`(?:urgent|urgency|emergenc(?:y|ies)|immediate (?:assistance|attention|help))`, `in my absence`,
	`please (?:contact|call|reach out to|direct|write to|get in touch with)`,
	`(?:dank für (?:ihre|deine|die|eure)) (?:nachricht|e-?mail|mail|anfrage)`, `dringend\w*`, `weitergeleitet`,
	`wenden sie sich`, `nach meiner rückkehr`, `wieder (?:erreichbar|im büro|im haus|für sie|zurück)`, `vertret\w+`,
	`merci (?:pour|de) (?:votre|ton) (?:message|courriel|mail|e-?mail)`, `(?:en|pendant) mon absence`,
	`urgen(?:ce|t|te)`, `à mon retour`,
	`(?:veuillez|merci de|vous pouvez) (?:contacter|vous adresser|joindre)`,
	`gracias por (?:su|tu) (?:mensaje|correo|e-?mail)`, `(?:en|durante) mi ausencia`, `urgente?s?`,
	`a mi (?:regreso|vuelta)`,
	`(?:contacte|póngase en contacto|diríjase)`,
	`grazie per (?:la (?:sua|tua)|il (?:suo|tuo)|il|la) (?:messaggio|e-?mail|mail)`, `(?:in|durante la) mia assenza`,
	`urgenz[ae]`,
	`al mio (?:ritorno|rientro)`, `(?:contattare|rivolgersi|rivolgetevi)`,
	`(?:bedankt|dank) voor (?:je|uw|jouw) (?:bericht|e-?mail|mail)`, `(?:bij|tijdens) (?:mijn )?afwezigheid`,
	`dringende?`, `spoed\w*`,
	`(?:neem|contact opnemen)`, `obrigad[oa] pel[ao] (?:sua|seu|tua|teu)? ?(?:mensagem|e-?mail|contac?to)`,
	`(?:na|durante a) minha ausência`, `(?:ao|no) meu regresso`, `contac?t(?:e|ar) (?:o|a|com)`,
	`tack för (?:ditt|ert|din|er|att)`, `brådskande`, `under min frånvaro`, `åter på`,
	`takk? for (?:din|deres|e-posten|mailen|meldingen|beskeden|henvendelsen)`, `haster?`, `hastesaker`,
	`i (?:mit|mitt|min) fravær`,
	`kiitos (?:viesti|sähköposti|yhteydenoto)\p{L}*`, `kiireelli\p{L}+`, `poissaoloni`,
	`dziękuję za (?:wiadomość|e-?mail\p{L}*|kontakt)`, `piln\p{L}+`, `podczas mojej nieobecności`, `po powrocie`,
	`(?:děkuji|děkuju|ďakujem) (?:vám )?za (?:zprávu|správu|e-?mail|vaš[iu]|vašu)`, `nal[eé]hav\p{L}+`, `naliehav\p{L}+`,
	`po (?:mém )?návratu`,
	`köszönöm (?:a |az )?(?:level|üzenet|megkeres|e-?mail)\p{L}*`, `sürgős\p{L}*`, `távollétem\p{L}*`,
	`mulțumesc pentru (?:mesaj|e-?mail)\p{L}*`, `urgențe?`, `în absența mea`,
	`спасибо за (?:ваше |ваш )?(?:письмо|сообщение|обращение)`, `срочн\p{L}+`, `в мо[её] отсутствие`,
	`дякую за (?:лист|повідомлення|звернення)\p{L}*`, `термінов\p{L}+`,
	`için teşekkür\p{L}*`, `acil\p{L}*`, `yokluğumda`,
	`ευχαριστώ για το (?:μήνυμ|email|e-mail)\p{L}*`, `επείγ\p{L}+`, `απουσία μου`,
}

// answerFirst begins the text of somebody who answers: a yes or a no that no machine gives.
var answerFirst = regexp.MustCompile(`(?i)^\W{0,3}(?:(?:oh|ah|well|na|ach|tja),? )?(?:yes|yep|yeah|sure|gladly|no|nope|happy to|i'd love|` +
	`ja|nein|gern\w*|klar|leider|oui|non|volontiers|avec plaisir|sí|si|no|claro|con gusto|sì|volentieri|certo|nee|graag|` +
	`sim|não|com gosto|com prazer|gärna|gjerne|kyllä|chętnie|ano|igen|да|evet|ναι|はい|好的|네)(?:[^\p{L}]|$)`)

var (
	absence     = newPhrases(`(?:^|[^\p{L}])`, `(?:[^\p{L}]|$)`, absences)
	absenceForm = newPhrases(`(?:^|[^\p{L}])`, `(?:[^\p{L}]|$)`, absenceForms)
	autoSubject = newPhrases(`^[\s\[(<*]*`, ``, autoSubjects)
	autoPhrase  = newPhrases(``, ``, autoPhrases)
	// autoHeader is what automatic answers carry somewhere in their header, after Discourse.
	autoHeader = regexp.MustCompile(`(?i)auto[-_]?(?:response|submitted|replied|reply|generated|respond)|holidayreply|machinegenerated`)
	// autoNames are headers that only automatic answers have.
	autoNames = set("x-autoreply x-autorespond x-autoresponder x-auto-reply x-auto-respond x-autoreply-from x-autogenerated x-vacation " +
		"x-mail-autoreply x-autoresponse x-ebay-mailtracker x-loop-autoreply delivered-by-autoresponder x-cron-env")
)

// listTraffic says whether a mail came by a list though its header calls it generated: forums and trackers write
// "Auto-Submitted: auto-generated" on what people post there.
func (m *mail) listTraffic() bool {
	return m.h.Has("List-Id") && strings.EqualFold(strings.TrimSpace(stripComments(m.h.Get("Precedence"))), "list") &&
		!strings.HasPrefix(strings.ToLower(strings.TrimSpace(m.h.Get("Auto-Submitted"))), "auto-replied")
}

// autoReply says why a mail is an automatic answer or otherwise written by a machine (RFC 3834); empty when it is not.
// X-Auto-Response-Suppress does not count: people's mail carries it too, as a wish of their server.
func (m *mail) autoReply() string {
	if m.listTraffic() {
		return ""
	}
	for _, v := range m.h.Values("Auto-Submitted") { // RFC 3834 §5: a token, parameters behind a semicolon
		token, _, _ := strings.Cut(stripComments(v), ";")
		token = strings.ToLower(strings.TrimSpace(token))
		if token != "" && token != "no" {
			return "Auto-Submitted is " + cleanText(shorten(token, 40))
		}
	}
	for _, f := range m.h {
		if machineHeader(f) {
			return "header " + f.Name
		}
	}
	if m.root.kind == "multipart/report" && strings.EqualFold(m.root.params.get("report-type"), "disposition-notification") {
		return "a read receipt (RFC 8098)"
	}
	if p := m.root.find("text/calendar"); p != nil && strings.EqualFold(p.params.get("method"), "reply") {
		return "the answer of a calendar to an invitation (RFC 5546 §3.2.3)"
	}
	subject := m.in.Subject
	for _, s := range strings.Split(subject, " / ") { // some say it in two languages
		if autoSubject.MatchString(s) {
			return "the subject is that of an automatic answer"
		}
	}
	if m.isReply && autoReplySubject(bareSubject(subject)) && !m.quotesMailbox() && len(m.others) == 0 {
		return "the subject is that of an automatic answer"
	}
	if m.nullReturnPath() {
		return "the return path is empty (RFC 5321 §4.5.5)"
	}
	if local, _ := splitAddr(m.in.From.Email); noReply.MatchString(local) {
		return "the sender takes no answers"
	}
	if m.thread() && autoPhrase.MatchString(m.line()) {
		m.in.Unsure = true
		return "the text says that it was sent automatically"
	}
	if m.thread() && m.absenceNotice() {
		m.in.Unsure = true
		return "the text is a notice of absence"
	}
	return ""
}

// autoReplySubject says whether the subject of an answer is that of an automatic one; some programs say so in brackets
// behind the subject of the mail answered.
func autoReplySubject(bare string) bool {
	return autoSubject.MatchString(bare) || bracketEnd.MatchString(bare) && autoSubject.MatchString(bracketEnd.FindString(bare))
}

var bracketEnd = regexp.MustCompile(`[(\[][^()\[\]]{3,60}[)\]]$`)

// absenceNotice says whether a text has the form of an automatic notice: it says in its first sentences that somebody
// is away, and then what such notices say. That somebody is away is no sign alone: people write it themselves.
func (m *mail) absenceNotice() bool {
	if !absence.MatchString(m.line()) || !absenceForm.MatchString(m.line()) {
		return false
	}
	n := 0
	for _, s := range sentences(m.typed) {
		if greeting.MatchString(s) {
			continue
		}
		if answerFirst.MatchString(s) {
			return false
		}
		if absence.MatchString(s) {
			return true
		}
		if n++; n > 2 {
			break
		}
	}
	return false
}

// machineHeader says whether a field other than Auto-Submitted gives an automatic answer away, by its name or its value.
// A subject or a comment does not count.
func machineHeader(f Field) bool {
	first := f.Name[0] | 0x20
	if strings.IndexByte("xadpc", first) < 0 { // the first letters of all names below
		return false
	}
	ofValue := first == 'x' || first == 'p' || first == 'c' // those whose value counts too
	if !autoScreen.holds(f.Name) && (!ofValue || !autoScreen.holds(f.Value)) {
		return false
	}
	name := strings.ToLower(f.Name)
	switch name {
	case "auto-submitted", "x-auto-response-suppress", "x-failed-recipients", "x-spam-status", "x-spam-report":
		return false
	case "x-fc-machinegenerated":
		return true
	}
	if autoNames[name] && !strings.EqualFold(f.Value, "no") && !strings.EqualFold(f.Value, "none") {
		return true
	}
	if hintsAuto(name) && autoHeader.MatchString(name) {
		return true
	}
	if !strings.HasPrefix(name, "x-") && name != "precedence" && name != "content-type" || !hintsAuto(f.Value) {
		return false
	}
	return autoHeader.MatchString(f.Value) || strings.HasSuffix(name, "precedence") && strings.HasPrefix(strings.ToLower(f.Value), "auto")
}

// autoScreen finds a piece of every name and every value that gives an automatic answer away.
var autoScreen = newScreen("auto", "vacation", "mailtracker", "x-cron-env", "holidayreply", "machinegenerated")

// hintsAuto says whether a text may hold what autoHeader looks for.
func hintsAuto(s string) bool {
	for _, hint := range []string{"uto", "UTO", "oliday", "OLIDAY", "enerated", "ENERATED"} {
		if strings.Contains(s, hint) {
			return true
		}
	}
	return false
}

var noReply = regexp.MustCompile(`^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|noreply.*|mailer[-_]?daemon|postmaster|auto[-_.]?reply|` +
	`autoresponder)$`)

// nullReturnPath says whether the mail came with the null reverse-path, which people's mail never has.
func (m *mail) nullReturnPath() bool {
	for _, v := range m.h.Values("Return-Path") {
		if v == "<>" || v == "<MAILER-DAEMON>" {
			return true
		}
	}
	return false
}

// list says why a mail came by a list or as bulk mail (RFC 2919, RFC 2369); empty when it did not.
func (m *mail) list() string {
	for _, f := range m.h {
		if listScreen.holds(f.Name) && listFields[strings.ToLower(f.Name)] {
			return "header " + f.Name
		}
	}
	for _, name := range []string{"Precedence", "X-Precedence"} {
		for _, v := range m.h.Values(name) {
			switch strings.ToLower(strings.TrimSpace(stripComments(v))) {
			case "list", "bulk", "junk":
				return "precedence " + strings.ToLower(v)
			}
		}
	}
	if m.root.find("message/feedback-report") != nil || complaint.MatchString(m.in.Subject) {
		return "a complaint (RFC 5965)"
	}
	for _, v := range m.h.Values("Return-Path") {
		if isListSender(v) {
			return "sent by a list manager"
		}
	}
	if isListSender(m.h.Get("Sender")) {
		return "sent by a list manager"
	}
	return ""
}

// listFields are fields that only list managers and senders of bulk mail write.
var listFields = set("list-id list-post list-unsubscribe list-help list-subscribe list-archive mailing-list x-mailing-list " +
	"x-beenthere x-mailman-version x-google-group-id x-ml-name x-list-administrivia x-listname x-loop-list")

// listScreen finds a piece of each of them.
var listScreen = newScreen("list", "x-beenthere", "x-mailman", "x-google-group", "x-ml-name")

// complaint is the subject of complaints that are older than RFC 5965.
var complaint = regexp.MustCompile(`(?i)^complaint about message from `)

// isListSender says whether an address is that of a list manager: owner-list@, list-bounces@, list-owner@,
// list-request@.
func isListSender(v string) bool {
	local, _, found := strings.Cut(v, "@")
	if !found || !strings.Contains(local, "-") {
		return false
	}
	local = strings.ToLower(strings.TrimLeft(local, "< "))
	if i := strings.IndexAny(local, "+="); i >= 0 { // VERP: list-bounces+anna=berg.example@
		local = local[:i]
	}
	if len(local) > len("owner-") && strings.HasPrefix(local, "owner-") {
		return true
	}
	i := strings.LastIndexByte(local, '-')
	return i > 0 && listFunctions[local[i+1:]]
}

// listFunctions end the local part of a list manager's address.
var listFunctions = set("bounce bounces owner request admin errors")
