package message

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// This file holds the words that tell what somebody wants, by purpose and language. Each entry is a pattern within a
// sentence, matched without regard to case.

// wishes are words of somebody who wants people to be introduced, or who introduces them.
var wishes = map[string][]string{
	"en": {
		`introduc\w*`, `intro(?:s|'d)?`, `(?:put|get|bring|place) (?:\S+ ){1,6}in(?:to)? (?:touch|contact)`,
		`connect(?:ing|ed)?`,
		`(?:like|want|love|wish|ought|should|need|have|happy|glad|got) to (?:meet|talk|know|speak)`,
		`(?:please |you )?meet`, `check with`, `ask(?:ing)? (?:\S+ ){0,3}(?:if|whether|both|first|all)`,
		`(?:please|pls|could you|can you|would you|will you|you will|and|kindly) ask`, `ask (?:her|him|them)`,
		`approach`, `make the link`, `opt-?in`, `get to know`, `each other`,
		`loop(?:ing)? in`, `link(?:ing)? you`, `e-?meet`,
	},
	"de": {
		`vorstell\w*`, `stell\w* .{0,40}\bvor`, `bekannt ?(?:zu)?mach\w*`, `bekanntmach\w*`,
		`kennen ?(?:zu)?lern\w*`, `in kontakt`, `kontakt (?:zu|mit|her|herstell)\w*`,
		`frag\w* .{0,40}(?:an|nach|ob|mal)`, `anfrag\w*`, `vermittel\w*`, `vermittlung`,
		`verbind\w*`, `einführ\w*`, `zusammen(?:bringen|zubringen)`,
	},
	"fr": {
		`présent\w*`, `presenter`, `mise en relation`, `mettre (?:\S+ ){0,6}en (?:relation|contact)`,
		`met[st]? .{0,30}en (?:relation|contact)`, `faire (?:connaissance|les présentations)`,
		`demander (?:à|a|aux)`, `(?:lui|leur) demander`,
		`rencontrer`,
	},
	"es": {
		`present\w*`, `poner(?:los|nos|me|les)? .{0,30}en contacto`, `en contacto`, `conocer(?:se|los|le)?`,
		`pregunt\w*`, `intro`,
	},
	"it": {
		`present\w*`, `in contatto`, `conoscer\w*`, `chied\w* (?:a|se|prima)`, `sentire`, `fare le presentazioni`,
	},
	"nl": {
		`voorstel\w*`, `stel\w* .{0,40}\bvoor`, `in contact`, `kennis ?(?:te )?mak\w*`, `kennismak\w*`, `ontmoeten`,
		`(?:wil|kun|kan) (?:je|jij|u|jullie) .{0,20}vragen`, `leren kennen`, `introduc\w*`,
	},
	"pt": {
		`apresent\w*`, `em contac?to`, `conhecer\w*`, `pergunt\w*`,
	},
	"other": {
		`presentera\w*`, `höra med`, `träffas`, `introducera\w*`, `tanıştır\w*`, `introdusere\w*`, `seznám\w*`,
		`poznać`, `kontakt na`,
	},
}

// ownWishes are words of somebody who asks to be introduced themselves. They give consent, so they are narrower.
var ownWishes = map[string][]string{
	"en": {
		`(?:be|being|get|getting) (?:put|brought|placed) in(?:to)? (?:touch|contact)`,
		`be (?:introduced|connected|linked)`,
		`(?:like|love|want|happy|glad|keen|hope|hoping|wish) to (?:hear from|get to know|know)`,
		`(?:a|an|your|the|some) introduction`,
		`(?:put|get|bring) (?:me|us) (?:\S+ ){0,3}in(?:to)? (?:touch|contact)`, `(?:hook|link) (?:me|us) up`,
		`(?:can|could|may|might) (?:i|we) (?:meet|talk to|speak to|speak with|write to) (?:him|her|them)`,
		`introduc\w*`, `intro`, `(?:put|get) (?:me|us) in (?:touch|contact)`, `connect (?:me|us)`,
		`(?:like|love|want|happy|glad|keen) to (?:meet|talk|speak|be introduced)`, `(?:talk|speak) to me`,
		`(?:give|pass|send) (?:him|her|them|on) my (?:address|number|e-?mail|details|contact)`, `make the link`,
	},
	"de": {
		`vorgestellt (?:zu )?werden`, `kontakt (?:zu|mit) (?:ihm|ihr|ihnen|dem|der)`,
		`(?:den )?kontakt (?:herstell|vermittel|mach)\w*`,
		`(?:verbinde|verbindest|verbinden) .{0,20}(?:mich|uns)`,
		`(?:ihn|sie) (?:gern\w* |mal |einmal )?(?:treffen|sprechen|kennenlernen)`,
		`(?:bekannt ?(?:zu)?mach|bekanntmach|vorstell|vermittel|kennen ?(?:zu)?lern)\w*`,
		`stell\w* (?:mich|uns) .{0,40}vor`, `(?:mich|uns) .{0,60}in (?:kontakt|verbindung)`,
		`(?:gib|geben) .{0,20}meine (?:adresse|nummer|mail\w*)`,
	},
	"fr": {
		`être mise? en (?:relation|contact)`, `(?:entrer|prendre|rentrer) (?:en )?contact`, `ses coordonnées`,
		`(?:le|la|les) (?:rencontrer|contacter|connaître)`,
		`(?:met[st]?|mettre|mettez)[- ](?:moi|nous) en (?:relation|contact)`,
		`présent\w*`, `mise en relation`, `(?:me|nous) mettre en (?:relation|contact)`,
		`(?:rencontrer|faire sa connaissance)`, `donne[rz]?(?:-lui)? mon adresse`,
	},
	"es": {
		`(?:ponme|ponnos|póngame|pónganos|me pone|nos pones) .{0,20}en contacto`,
		`(?:hablar|charlar|quedar) con (?:él|ella|ellos)`,
		`me (?:das|pasas|podrías dar|puedes dar) su (?:contacto|correo|teléfono|número)`,
		`present\w*`, `(?:ponerme|ponernos|me pones|me pongas) en contacto`, `conocer(?:lo|la|le|los)?`,
		`(?:dale|pásale) mi (?:correo|número|contacto)`,
	},
	"it": {
		`present\w*`, `(?:mettermi|metterci) in contatto`, `conoscer\w*`,
		`(?:mettimi|mettici|metteteci|mi metti|mi mettete|ci metti) .{0,20}in contatto`, `essere mess[oaie] in contatto`,
		`(?:incontrar|parlar)(?:lo|la|li|gli|le|ci)`,
	},
	"nl": {
		`voorstel\w*`, `introduc\w*`, `(?:mij|me|ons) .{0,40}in contact`, `(?:ontmoeten|kennismaken)`,
		`voorgesteld (?:te )?worden`, `(?:mij|me|ons) (?:eens |even )?voor(?:stellen)?`,
		`in contact (?:komen|gebracht)`, `(?:hem|haar|hen) (?:graag |eens |wel eens )?(?:spreken|leren kennen)`,
	},
	"pt": {
		`apresent\w*`, `(?:pôr-me|me pôr|colocar) em contac?to`, `conhecer\w*`,
		`(?:põe|põe-me|ponha|põem|pões|coloca|coloque)(?:-me|-nos)? .{0,20}em contac?to`, `ser apresentad[oa]`,
		`falar com (?:ele|ela|eles)`,
		`(?:dás-me|podes dar-me|me passa\w*) o contac?to`,
	},
}

// negation takes a wish back.
var negation = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:not|never|no longer|no|\p{L}+n't|cannot|nicht|nie|kein\w*|ne|pas|jamais|` +
	`nunca|non|mai|niet|nooit|geen|não|nem)(?:[^\p{L}]|$)`)

// asksForThemselves says whether a text holds a wish of its author to be introduced that nothing takes back: no "not"
// in front of it in its sentence, and none behind it before the next comma.
func asksForThemselves(text string) bool {
	for _, s := range sentences(text) {
		rest := s
		if !ownWish.MatchString(s) { // as in most; then no clause has one either
			continue
		}
		for rest != "" {
			clause, next := cutClause(rest)
			if negation.MatchString(clause) {
				break
			}
			if ownWish.MatchString(clause) {
				return true
			}
			rest = next
		}
	}
	return false
}

// cutClause cuts a sentence behind its first comma, semicolon, colon or dash.
func cutClause(s string) (clause, rest string) {
	i := strings.IndexAny(s, ",;:")
	if d := strings.Index(s, " – "); d >= 0 && (i < 0 || d < i) {
		i = d + 1
	}
	if i < 0 {
		return s, ""
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return s[:i], s[i+size:]
}

// doubts are words of somebody who does not know whom they mean.
var doubts = map[string][]string{
	"en": {
		`(?:two|some|a couple|any two|a pair) of (?:them|these|those|you) (?:should|ought|might|could|may|would)`,
		`(?:your|any) (?:thoughts|advice|view|opinion|idea)s? (?:on|as to|about)? ?(?:which|who|whom)`,
		`which (?:two|pair|of them|of these|ones?)`, `who (?:should|ought to) (?:meet|talk to|speak to|see) (?:who|whom)`,
		`(?:who|whom) with whom`, `(?:you|i leave it to you|i'll let you|up to you) (?:to )?(?:decide|choose|pick|judge)`,
		`(?:leave|left) (?:it )?(?:open|to you)`, `up to you (?:which|who)`, `haven't (?:decided|made up my mind)`,
		`(?:not|n't) (?:quite |entirely |really |too |at all )?(?:sure|certain)`, `unsure`, `uncertain`,
		`(?:don't|do not|can't|cannot) (?:know|remember|tell|recall) which`, `one of (?:the|these) two`,
		`either of`, `whichever`,
		`which (?:of them|one) (?:it|he|she) is`, `might be (?:either|the other)`, `take your pick`,
	},
	"de": {
		`zwei (?:davon|(?:von|unter) (?:ihnen|denen|diesen))`,
		`welche(?:r|n|s)? (?:zwei|beiden|davon|von ihnen|von denen)`, `wer (?:zu|mit) wem`,
		`was (?:meinen sie|meinst du|meint ihr), (?:wer|welche\w*)`, `überlasse ich (?:ihnen|dir|euch)`,
		`nicht (?:ganz |mehr )?sicher`, `unsicher`, `weiß nicht(?: mehr)?,? welche\w*`,
		`eine[rs]? (?:der|von) beiden`, `welche[rs]? von beiden`,
	},
	"fr": {
		`deux d'entre (?:eux|elles|vous)`, `lesquel(?:le)?s (?:devraient|pourraient|d'entre|de ces)`,
		`qui (?:devrait|avec qui|pourrait)`,
		`(?:à vous|à toi) de (?:choisir|voir|juger)`, `je vous laisse (?:choisir|juger)`,
		`pas (?:tout à fait )?(?:sûre?|certaine?)`, `ne sais (?:pas|plus) (?:lequel|laquelle|quelle?)`,
		`l'une? des deux`,
	},
	"es": {
		`no estoy segur[oa]`, `no sé (?:cuál|qué)`, `uno de los dos`, `una de las dos`,
		`dos de (?:ellos|ellas|los|las|estos|estas)`, `cuáles`, `quién(?:es)? con quién`, `quién(?:es)? debería\w*`,
	},
	"it": {
		`non (?:sono|ne sono) sicur[oa]`, `non so (?:quale|più quale)`, `uno dei due`,
		`due (?:di|tra) (?:loro|questi|queste)`, `quali (?:due|di loro)`, `chi con chi`, `chi dovrebbe\w*`,
	},
	"nl": {
		`niet (?:helemaal )?zeker`, `weet niet (?:meer )?welke`, `een van de twee`,
		`twee van (?:hen|ze|deze|de)`, `welke (?:twee|van|van hen)`, `wie met wie`,
	},
	"pt": {
		`não tenho (?:a )?certeza`, `não sei (?:qual|bem qual)`, `um dos dois`,
		`d(?:ois|uas) d(?:eles|elas|estes|estas)`, `quais (?:deles|delas|dois|duas)`, `quem com quem`, `quem dev\w+`,
	},
}

// audiences are words by which somebody in copy is told to be a listener rather than one of those introduced.
var audiences = map[string][]string{
	"en": {
		`(?:diary|calendar|schedule|appointments?) (?:is|are) (?:kept|run|managed|handled|looked after)`,
		`(?:keeps?|runs?|manages?|handles?|looks after|minds?|guards?) (?:\S+ ){1,2}(?:diary|calendar|schedule|appointments)`,
		`(?:his|her|their|\p{L}+'s) (?:assistant|ea|pa|secretary|office manager|chief of staff)`,
		`(?:find|book|arrange|offer) (?:you |us |both of you )?(?:a )?(?:slot|time|date)`,
		`for (?:info|information|reference|visibility|transparency|awareness|the record)`, `fyi`, `just so`,
		`so (?:that )?(?:he|she|they) knows?`, `in the loop`,
		`my (?:assistant|ea|pa|secretary|colleague|boss|wife|husband|private address|other address)`,
		`(?:runs|manages|keeps) my (?:calendar|diary|schedule)`,
		`(?:will|can|to) help (?:with )?(?:scheduling|find a time|finding a time)`, `(?:scheduling|logistics)`,
		`copied`, `just (?:listening|copied)`,
	},
	"de": {
		`(?:kalender|terminkalender|terminen?|terminplanung|terminvereinbarung)`,
		`(?:ihr|sein|deren|dessen)(?:e[rm]?)? (?:assistent\w*|sekret\w+|büro)`,
		`assistenz`, `vorzimmer`, `koordiniert`,
		`zur (?:info|information|kenntnis)`, `z\. ?k\.`, `nur in kopie`,
		`mein(?:e[rm]?)? (?:assistent(?:in)?|sekret\w+|kolleg\w+)`, `damit (?:er|sie) (?:es )?(?:weiß|bescheid)`,
		`terminabstimmung`,
	},
	"fr": {
		`agenda`, `(?:son|sa) (?:assistante?|secrétaire)`, `(?:prise|prendre|caler) (?:de |un )?(?:rendez-vous|rdv)`,
		`pour qu'(?:il|elle) soit au courant`,
		`pour (?:info|information)`, `en copie pour`, `mon assistante?`, `ma collègue`, `mon collègue`,
		`à titre d'information`,
	},
	"es": {
		`para (?:su )?(?:información|que lo sepa|conocimiento)`, `mi asistente`, `mi (?:compañer[oa]|colega)`,
		`agenda`, `su (?:asistente|secretari[oa]|ayudante)`, `(?:concertar|buscar) (?:una )?(?:cita|hora|hueco)`,
	},
	"it": {
		`agenda`, `(?:la sua|il suo) (?:assistente|segretari[oa])`, `segretari[oa]`,
		`(?:fissare|trovare) (?:un )?(?:appuntamento|orario)`,
		`per conoscenza`, `per (?:info|informazione)`, `la mia assistente`, `il mio assistente`,
		`(?:mio|mia) collega`,
	},
	"nl": {
		`ter info(?:rmatie)?`, `ter kennisgeving`, `mijn (?:assistente?|collega)`,
		`agenda`, `(?:haar|zijn|hun) (?:assistente?|secretaresse)`, `secretaresse`,
		`(?:afspraak|tijdstip) (?:plannen|vinden|maken)`,
	},
	"pt": {
		`para (?:conhecimento|informação)`, `minha assistente`, `meu assistente`, `(?:meu|minha) colega`,
		`agenda`, `(?:sua|seu|a) (?:assistente|secretári[oa])`, `secretári[oa]`,
		`(?:marcar|encontrar) (?:uma )?(?:hora|data|reunião)`,
	},
}

// introducing are words of somebody who brings people together in the mail itself, within a thread.
var introducing = map[string][]string{
	"en": {
		`(?:please |you (?:two )?should |to )?meet`, `this is`, `adding`, `added`,
		`(?:i'd like to|let me|want to|happy to|wanted to|allow me to|may i) introduce`, `introducing`,
		`introduce you`, `connecting`, `loop(?:ing|ed)? in`,
		`(?:putting|put) you (?:two |both )?in (?:touch|contact)`,
		`cc'?(?:ed|ing)`, `in (?:copy|cc)`, `copied`, `you (?:two|both)`,
	},
	"de": {
		`stelle? .{0,40}vor`, `vorstellen`, `bekannt ?machen`, `in kopie`, `in cc`, `nehme .{0,40}(?:dazu|auf)`,
		`ihr (?:beide|zwei)`,
	},
	"fr": {
		`vous présente`, `te présente`, `mets .{0,40}en (?:copie|relation|contact)`, `en copie`,
		`les présentations`, `j'ajoute`,
	},
	"es": {
		`te presento`, `os presento`, `les presento`, `le presento`, `pongo .{0,40}en (?:copia|contacto)`,
		`en copia`, `añado`,
	},
	"it": {`ti presento`, `vi presento`, `le presento`, `metto .{0,40}in (?:copia|contatto)`, `in copia`, `aggiungo`},
	"nl": {`stel .{0,40}voor`, `voorstellen`, `in (?:de )?cc`, `voeg .{0,40}toe`, `jullie (?:twee|beiden)`},
	"pt": {`apresento`, `apresentar`, `em cópia`, `ponho .{0,40}em (?:contac?to|cópia)`, `adiciono`},
}

// presenting are words that make somebody one of those introduced, even in copy.
var presenting = map[string][]string{
	"en": {`meet`, `introduc\w*`, `this is`},
	"de": {`vorstell\w*`, `stelle? .{0,40}vor`, `kennen ?(?:zu)?lern\w*`},
	"fr": {`présent\w*`, `voici`},
	"es": {`present\w*`, `conoc\w*`},
	"it": {`present\w*`, `conosc\w*`},
	"nl": {`voorstel\w*`, `stel .{0,40}voor`, `dit is`},
	"pt": {`apresent\w*`, `conhec\w*`},
}

// answering are words of somebody who is answering an introduction: they outweigh the ones above.
var answering = map[string][]string{
	"en": {
		`to bcc`, `in bcc`, `on bcc`,
		`thank(?:s| you) (?:so much |very much |again |a lot )?(?:\S+ ){0,3}for (?:the|this|your|that|making|connecting|introducing)`,
		`thanks for the intro\w*`,
		`(?:nice|good|great|lovely|pleased|pleasure|delighted) (?:to (?:e-?)?meet|meeting)`, `bcc'?(?:ing|ed)`,
	},
	"de": {`in(?:s)? bcc`, `danke für (?:die|das|den|deine|ihre)`, `(?:vielen|herzlichen) dank für`, `freut mich`},
	"fr": {`en (?:bcc|cci)`, `merci (?:\S+ ){0,3}pour (?:la|cette|les|l')`, `enchantée?`, `ravie? de`},
	"es": {`en (?:bcc|cco)`, `gracias (?:\S+ ){0,3}por (?:la|el|presentar)`, `encantad[oa]`, `mucho gusto`},
	"it": {`in (?:bcc|ccn)`, `grazie (?:\S+ ){0,3}per (?:la|il|averci)`, `piacere di`},
	"nl": {`in(?: de)? bcc`, `bedankt voor`, `dank (?:je |u )?(?:wel )?voor`, `leuk (?:je|u|om)`, `aangenaam`},
	"pt": {`em (?:bcc|cco)`, `obrigad[oa] (?:\S+ ){0,3}pel[ao]`, `prazer em`},
}

// Compiled tables.
var (
	wish        = compileCues(wishes)
	ownWish     = compileCues(ownWishes)
	doubt       = compileCues(doubts)
	audience    = compileCues(audiences)
	presents    = compileCues(presenting)
	introduces  = compileCues(introducing)
	answersThem = compileCues(answering)
)

// compileCues makes one set of a table, matched at word boundaries.
func compileCues(table map[string][]string) *phraseSet {
	var all []string
	for _, lang := range []string{"en", "de", "fr", "es", "it", "nl", "pt", "other"} {
		all = append(all, table[lang]...)
	}
	return newPhrases(`(?:^|[^\p{L}\p{N}])`, `(?:[^\p{L}\p{N}]|$)`, all)
}

// maxCueText is how much of a text is searched for words, in bytes; who writes more has said it by then.
const maxCueText = 20 << 10

// oneLine makes the beginning of a text one line with plain apostrophes, so that phrases that were broken over lines
// are found.
func oneLine(s string) string {
	s = beginning(s)
	var b strings.Builder
	b.Grow(len(s))
	for w := range strings.FieldsSeq(s) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return strings.ReplaceAll(b.String(), "’", "'")
}

// beginning is the part of a text that is searched for words.
func beginning(s string) string {
	if len(s) > maxCueText {
		return strings.ToValidUTF8(s[:maxCueText], "")
	}
	return s
}

// sentences cuts text at full stops, question and exclamation marks, and empty lines.
func sentences(s string) []string {
	var out []string
	for _, para := range strings.Split(beginning(s), "\n\n") {
		para = oneLine(para)
		start := 0
		for i := 0; i < len(para); i++ {
			if strings.IndexByte(".?!", para[i]) >= 0 && (i+1 == len(para) || para[i+1] == ' ') && !ordinal(para, i) {
				out = append(out, para[start:i+1])
				start = i + 1
			}
		}
		if start < len(para) {
			out = append(out, para[start:])
		}
	}
	return out
}

// ordinal says whether the full stop at i stands behind the day of a date: "3. Mai".
func ordinal(s string, i int) bool {
	return s[i] == '.' && i > 0 && isDigit(s[i-1]) && (i < 3 || !isDigit(s[i-2]) || !isDigit(s[i-3])) && i+2 < len(s)
}
