package message

import (
	"regexp"
	"strings"
	"unicode"
)

// devices are what people write on.
const devices = `iphone|ipad|ipod|android|samsung|galaxy|blackberry|nokia|pixel|huawei|xiaomi|sony|htc|motorola|mobile|phone|` +
	`smartphone|handheld|device|tablet|watch|outlook|yahoo|mail|gmail|proton\S*|superhuman|spark|windows|mailbird|thunderbird|` +
	`nine|aol|webmail|email`

// footers are what phones and programs write below a mail, as patterns for one line.
var footers = []string{
	`sent (?:from|via|with|using|by) (?:my |the |a )?(?:\S+ ){0,3}(?:` + devices + `)\b.{0,60}`,
	`sent (?:from|via) (?:my )?\S+(?: \S+){0,2}`, `via (?:mobile|phone|iphone|blackberry)`, `ᐧ`,
	`get outlook for (?:ios|android)\b.*`,
	`(?:von|gesendet von) mein(?:em|er) .{1,60} gesendet\.?`, `gesendet (?:von|mit|aus|über) .{1,80}`,
	`von meinem .{1,60}gesendet.*`,
	`diese (?:nachricht|e-mail|mail) wurde von .{1,80} gesendet\.?`,
	`(?:holen sie sich )?outlook für (?:ios|android).*`,
	`beziehen sie outlook für .*`,
	`envoyé (?:de|depuis|à partir de|avec|via) .{1,80}`, `(?:obtenez|télécharger|obtenir) outlook pour .*`,
	`enviado (?:desde|do|de|a partir do|através do|com|con|via) .{1,80}`, `obtener outlook para .*`,
	`obter o? ?outlook para .*`, `obtenha o outlook para .*`,
	`(?:verstuurd|verzonden|gestuurd) (?:vanaf|vanuit|met|via|door) .{1,80}`,
	`(?:outlook (?:voor|downloaden voor)|download outlook voor) .*`,
	`inviato (?:da|dal|dall['’]|tramite|con) ?.{1,80}`, `(?:ottieni|scarica) outlook per .*`,
	`skickat från .{1,60}`, `sendt fra .{1,60}`, `lähetetty .{1,60}`, `wysłane z .{1,60}`, `odesláno z .{1,60}`,
	`отправлено с .{1,60}`,
	`.{0,40}iphone(?:'umdan|’umdan|'dan)? gönderildi`,
	`hämta outlook för .*`, `hent outlook til .*`,
	`iphone(?:から送信)`, `发自我的.{1,30}`, `從我的.{1,30}傳送`, `나의 .{1,30}에서 보냄`,
	`(?:this email has been checked for viruses|diese e-mail wurde .{0,30}auf viren).*`,
	`virus-free\. .*`, `\[?image: .{1,40}\]?`, `typed with thumbs.*`,
	`please excuse (?:any )?(?:typos|brevity|spelling).*`,
}

// closings end a letter. A line that holds nothing else begins the signature.
var closings = []string{
	"best", "all the best", "best regards", "best wishes", "kind regards", "kindest regards", "warm regards",
	"warmest regards", "warmly", "regards",
	"with best regards", "with kind regards", "many thanks and best regards", "thanks and regards",
	"thanks & regards", "thank you and regards",
	"yours sincerely", "yours faithfully", "yours truly", "yours", "sincerely", "sincerely yours", "cheers",
	"respectfully", "cordially",
	"mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "mit freundlichem gruss",
	"freundliche grüße", "freundliche grüsse",
	"mit besten grüßen", "mit besten grüssen", "beste grüße", "beste grüsse", "viele grüße", "viele grüsse",
	"liebe grüße", "liebe grüsse",
	"herzliche grüße", "herzliche grüsse", "schöne grüße", "schönen gruß", "mit herzlichen grüßen",
	"hochachtungsvoll", "mfg", "lg", "vg", "gruß", "grüße",
	"gruss", "grüsse", "herzlich", "herzlichst", "viele liebe grüße", "mit vielen grüßen", "mit lieben grüßen",
	"mit freundlichen grüßen / kind regards",
	"freundliche grüße / kind regards",
	"cordialement", "bien cordialement", "très cordialement", "sincères salutations", "meilleures salutations",
	"bien à vous", "bien à toi",
	"salutations distinguées", "respectueusement", "amicalement", "amitiés", "cdlt", "bonne journée",
	"saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordialmente", "atentamente", "atte",
	"atte.", "muchos saludos", "un abrazo", "abrazos",
	"cordiali saluti", "distinti saluti", "saluti", "un saluto", "un caro saluto", "cordialità",
	"un cordiale saluto", "i migliori saluti", "tanti saluti",
	"met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten",
	"met hartelijke groet", "hartelijke groet",
	"hartelijke groeten", "groeten", "groetjes", "groet", "mvg", "hoogachtend",
	"com os melhores cumprimentos", "melhores cumprimentos", "cumprimentos", "atenciosamente", "att", "att.",
	"abraço", "abraços", "um abraço",
	"com os meus cumprimentos", "saudações", "grato", "grata",
	"med vänliga hälsningar", "vänliga hälsningar", "med vennlig hilsen", "vennlig hilsen", "mvh", "venlig hilsen",
	"med venlig hilsen", "hälsningar",
	"mange hilsner", "terveisin", "ystävällisin terveisin", "pozdrawiam", "z poważaniem", "s pozdravem", "с уважением",
}

// disclaimers begin the small print that companies put below.
var disclaimers = []string{
	`(?:the contents? of )?th(?:is|e information (?:contained )?in this)(?: e-?mail| message| communication| transmission)\b.{0,160}(?:confidential|privileged|intended|addressee|recipient|copyright|property)`,
	`(?:the contents? of )(?:this|the) .{0,60}confidential`,
	`the information (?:contained|transmitted|in this).{0,120}(?:confidential|intended|privileged)`,
	`(?:confidentiality|legal) (?:notice|note|disclaimer|warning)`, `disclaimer\b`, `notice of confidentiality`,
	`if you (?:are not the (?:intended|named)|have received this)`, `this message may contain`,
	`please consider the environment`, `(?:before|think before) you print`,
	`p(?:lease)? (?:do not|don't) print this`,
	`dies(?:e|er) (?:e-?mail|nachricht).{0,120}(?:vertraulich|bestimmt|rechtlich)`, `vertraulichkeitshinweis`,
	`der inhalt dieser .{0,60}vertraulich`,
	`sollten sie nicht der (?:richtige|vorgesehene)`, `bitte (?:denken|prüfen) sie.{0,60}(?:umwelt|ausdruck|drucken)`,
	`ce (?:message|courriel|mail|e-mail).{0,120}(?:confidentiel|destin|exclusi)`, `avis de confidentialité`,
	`pensez à l['’]environnement`, `avant d['’]imprimer`,
	`este (?:mensaje|correo|e-?mail|mensagem).{0,120}(?:confidencial|destin|privileg)`,
	`aviso (?:legal|de confidencialidad|de confidencialidade)`,
	`esta (?:mensagem|comunicación|comunicação).{0,120}(?:confidencia|destin|privileg)`, `antes de imprimir`,
	`a informação contida`,
	`(?:questo messaggio|la presente|questa e-?mail|il presente messaggio|le informazioni contenute).{0,120}(?:riservat|destinat|confidenzial)`,
	`(?:dit bericht|deze e-?mail|dit e-?mailbericht|de informatie).{0,120}(?:vertrouwelijk|bestemd|bedoeld)`,
	`op al onze .{0,80}van toepassing`, `denk aan het milieu`,
	`detta (?:meddelande|mejl|e-post).{0,120}(?:sekretess|konfidentiell|avsed)`,
	`denne e-?(?:mail|post).{0,120}(?:fortrolig|konfidensiell)`,
	`download our |follow us on `,
}

var (
	footer     = regexp.MustCompile(`(?i)^[\s*_\-–—]*(?:` + strings.Join(footers, "|") + `)\s*$`)
	disclaimer = regexp.MustCompile(`(?i)^[\s*_"(\[]*(?:` + strings.Join(disclaimers, "|") + `)`)
	closing    = regexp.MustCompile(`(?i)^\s*(?:` + alternatives(closings) + `)\s*[,.!;–-]*\s*$`)
	// closingName is a closing with a name on the same line: "Best regards, Anna Berg".
	closingName = regexp.MustCompile(`(?i)^\s*(?:` + alternatives(longOnes(closings)) + `)\s*[,.!–-]+\s*[\p{L}.'’ -]{2,40}$`)
	delimiter   = regexp.MustCompile(`^\s*(?:--|—|–|-- ?--|__|\*\*)\s*$`)
	// ruled is a line of signs that sets a signature off.
	ruled = regexp.MustCompile(`^\s*(?:[-_=*~+#]{3,}|[—–]{2,})\s*$`)
	// dashed is a signature of one line: "- Anna Berg".
	dashed = regexp.MustCompile(`^\s*[-–—]{1,2}\s?\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2}\s*$`)

	phoneLike = regexp.MustCompile(`(?:\+|\b00|\(0|\b0)[\d\s()./\-–]{6,}\d|\b\d{3}[\s.-]\d{3}[\s.-]\d{4}\b`)
	linkLike  = regexp.MustCompile(`(?i)\b(?:https?://|www\.)\S+|\S+@\S+\.\S+`)
	labelLike = regexp.MustCompile(`(?i)^\s*(?:tel|t|m|f|e|w|p|mob|mobil|mobile|phone|fax|fon|telefon|direct|cell|office|skype|web|` +
		`email|e-mail|assistant|twitter|linkedin)\b[.:\s|]`)
)

// longOnes keeps the closings of more than one word, which nobody begins a sentence with.
func longOnes(words []string) []string {
	var long []string
	for _, w := range words {
		if strings.Contains(w, " ") {
			long = append(long, w)
		}
	}
	return long
}

// maxSignature is how many lines with text a signature may have when nothing but its looks tells it.
const maxSignature = 14

// stripSignature cuts the signature, the footer of the mail program and the small print off a run of typed lines.
// sender is the name in From; it may be empty.
func stripSignature(lines []string, sender string) []string {
	for i, l := range lines {
		if delimiter.MatchString(l) && (strings.TrimSpace(l) == "--" || shortTail(lines[i+1:])) {
			lines = lines[:i]
			break
		}
	}
	for i, l := range lines {
		if footer.MatchString(l) && footerPlace(lines, i) {
			lines = lines[:i]
			break
		}
	}
	for i, l := range lines {
		if i > 0 && disclaimer.MatchString(l) && (strings.TrimSpace(lines[i-1]) == "" || shortTail(lines[i+1:])) {
			lines = lines[:i]
			break
		}
	}
	for i, l := range lines {
		if ruled.MatchString(l) && shortTail(lines[i+1:]) && (i == len(lines)-1 || noSentences(lines[i+1:])) {
			lines = lines[:i]
			break
		}
	}
	lines = trimLines(lines)
	if n := len(lines); n > 1 && dashed.MatchString(lines[n-1]) && !strings.HasPrefix(strings.TrimSpace(lines[n-2]), "-") {
		lines = trimLines(lines[:n-1])
	}
	if i := signatureStart(lines, sender); i > 0 {
		lines = trimLines(lines[:i])
	}
	return lines
}

// footerPlace says whether the line at i stands where footers stand: alone, with nothing but a signature below.
func footerPlace(lines []string, i int) bool {
	if len(strings.TrimSpace(lines[i])) > 120 {
		return false
	}
	return shortTail(lines[i+1:])
}

// shortTail says whether so little text follows that it may be a signature.
func shortTail(lines []string) bool {
	n := 0
	for _, l := range lines {
		if strings.TrimSpace(l) == "" {
			continue
		}
		if n++; n > maxSignature {
			return false
		}
	}
	return true
}

// signatureStart finds a signature that no delimiter announces: a closing phrase and what follows it, or a block of
// lines at the end that look like a visiting card. It returns 0 when there is none.
func signatureStart(lines []string, sender string) int {
	for i := len(lines) - 1; i > 0; i-- {
		if !shortTail(lines[i:]) {
			break
		}
		if (closing.MatchString(lines[i]) || closingName.MatchString(lines[i])) && cardTail(lines[i+1:]) {
			return i
		}
	}
	return cardStart(lines, sender)
}

// cardTail says whether the lines below a closing are a name and a visiting card rather than more of the letter.
func cardTail(lines []string) bool {
	for i, l := range lines {
		t := strings.TrimSpace(l)
		if len(t) > 90 && !linkLike.MatchString(t) && !disclaimer.MatchString(t) {
			return false
		}
		if i > 0 && sentence(t) && !disclaimer.MatchString(t) && len(t) > 60 {
			return false
		}
	}
	return true
}

// noSentences says whether nothing in the lines reads like a letter.
func noSentences(lines []string) bool {
	for _, l := range lines {
		if t := strings.TrimSpace(l); t != "" && sentence(t) && !disclaimer.MatchString(t) && !linkLike.MatchString(t) {
			return false
		}
	}
	return true
}

// sentence says whether a line reads like one: it ends in a full stop, question or exclamation mark, after some words.
func sentence(t string) bool {
	return len(strings.Fields(t)) > 4 && strings.ContainsAny(t[len(t)-1:], ".?!")
}

// cardStart finds a block at the end that holds phone numbers, links or job titles, beginning with the sender's name
// or after an empty line.
func cardStart(lines []string, sender string) int {
	name := nameWords(sender)
	for i := len(lines) - 1; i > 0; i-- {
		if !shortTail(lines[i:]) {
			return 0
		}
		t := strings.TrimSpace(lines[i])
		if t == "" || len(t) > 60 {
			continue
		}
		if len(name) > 1 && holdsName(t, name) && !sentence(t) && strings.TrimSpace(strings.Join(lines[i+1:], "")) != "" && cardTail(lines[i+1:]) {
			return i
		}
	}
	// a paragraph at the end, every line of which belongs on a card
	start := len(lines)
	for start > 0 && strings.TrimSpace(lines[start-1]) != "" {
		start--
	}
	if start == 0 || start == len(lines) {
		return 0
	}
	contact := 0
	for _, l := range lines[start:] {
		t := strings.TrimSpace(l)
		switch {
		case len(t) > 90 || sentence(t) && !linkLike.MatchString(t):
			return 0
		case phoneLike.MatchString(t) || labelLike.MatchString(t) || linkLike.MatchString(t) || strings.Contains(t, " | "):
			contact++
		}
	}
	if contact >= 2 || contact == 1 && len(lines)-start >= 2 && capital(lines[start]) {
		return start
	}
	return 0
}

func capital(s string) bool {
	for _, r := range strings.TrimSpace(s) {
		return unicode.IsUpper(r)
	}
	return false
}

// holdsName says whether a line is made of the given name, perhaps with a title or a degree.
func holdsName(t string, name []string) bool {
	words := nameWords(t)
	if len(words) == 0 || len(words) > len(name)+3 {
		return false
	}
	found := 0
	for _, n := range name {
		for _, w := range words {
			if w == n {
				found++
				break
			}
		}
	}
	return found == len(name)
}
