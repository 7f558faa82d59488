package message

import (
	"regexp"
	"strings"
)

// commandWords are what people write to the mailbox when they want something of twoyes itself, by language. A mail is a
// command when its subject or its first sentence is short and begins with one of them, or is a phrase of the second
// table. What is wanted is decided elsewhere, from the same words.
var commandWords = map[string][]string{
	"en": {
		"help", "status", "stop", "weekly", "monthly", "daily", "never", "cancel", "undo", "unsubscribe", "nudge",
		"remind", "remove me", "list", "report",
		"update", "sent", "pause", "resume", "quarterly", "fortnightly", "every week", "every month", "opt out",
		"delete me", "commands", "digest", "thanks", "thank you", "start",
		"withdraw", "chase", "correct", "correction", "wrong person", "no more", "no digests", "no digest", "revert",
	},
	"de": {
		"hilfe", "stand", "stopp", "stop", "wöchentlich", "monatlich", "täglich", "nie", "niemals", "abbrechen",
		"rückgängig", "abmelden", "abbestellen", "erinnern", "erinnere", "liste", "bericht", "austragen",
		"status", "stornieren", "verschickt", "gesendet", "danke", "zurückziehen", "übersicht", "zwischenstand",
	},
	"fr": {
		"aide", "statut", "état", "stop", "arrêt", "arrêter", "arrêtez", "hebdomadaire", "mensuel", "mensuelle",
		"quotidien", "jamais", "annuler", "annulez", "annule", "désinscrire", "désabonner", "désinscription",
		"relancer", "relancez", "relance",
		"liste", "rapport", "envoyé", "merci", "point de situation", "bilan",
	},
	"es": {
		"ayuda", "estado", "parar", "para", "baja", "semanal", "semanalmente", "mensual", "mensualmente", "diario",
		"nunca", "cancelar", "cancela", "cancelad", "deshacer", "deshaz", "recordar", "recuérdale", "lista",
		"informe", "enviado", "gracias", "darme de baja", "alto",
	},
	"it": {
		"aiuto", "stato", "basta", "settimanale", "mensile", "giornaliero", "mai", "annulla", "annullare",
		"annullate", "disiscrivimi", "cancellami", "cancellate", "ricorda", "sollecita", "lista", "elenco",
		"rapporto", "inviato", "spedito", "grazie", "ferma",
	},
	"nl": {
		"help", "hulp", "status", "stand", "stop", "wekelijks", "maandelijks", "dagelijks", "nooit", "annuleer",
		"annuleren", "ongedaan", "afmelden", "uitschrijven", "herinner", "herinnering", "lijst", "rapport",
		"verstuurd", "verzonden", "dank", "bedankt", "overzicht",
	},
	"pt": {
		"ajuda", "estado", "status", "parar", "pare", "semanal", "semanalmente", "mensal", "mensalmente", "diário",
		"nunca", "cancelar", "cancela", "cancele", "desfazer", "desfaça", "lembrar", "lista", "relatório",
		"enviado", "obrigado", "obrigada", "sair", "descadastrar", "remover",
	},
}

// commandPhrases say the same within a short sentence.
var commandPhrases = map[string][]string{
	"en": {
		`(?:give|send|get|show) (?:me|us) (?:a|an|the|my) (?:\S+ )?(?:status|update|overview|summary|list|report)`,
		`what(?:'s| is| has| have)? (?:happened|happening|become|the latest|new|open|pending|outstanding|still)`,
		`(?:quick |short )?update on`, `(?:where|how) (?:does|do) .{0,40}stand`,
		`which (?:of my )?introductions? (?:is|are|were|have)`,
		`how many (?:of my )?(?:introductions|people)`,
		`(?:list|show|tell me) (?:of )?(?:all )?my (?:open )?introductions?`,
		`bring me up to date`,
		`(?:make|set|send|switch|change|turn) (?:it|this|them|me|my)?.{0,40}(?:weekly|monthly|daily|quarterly|never|off|once a (?:week|month))`,
		`(?:weekly|monthly|daily|quarterly)(?:,)? (?:please|instead|from now)`,
		`unsubscribe`, `(?:stop|quit) (?:writing|mailing|emailing|sending|contacting)`, `take me off`, `remove me`,
		`leave me alone`, `do(?:n't| not) (?:contact|write|email|mail)`,
		`no (?:more )?(?:digests?|summar(?:y|ies)|e?mails?|updates?)`,
		`(?:not to|don't) (?:get|receive|want) .{0,30}(?:digests?|summar|updates?|e?mails?)`,
		`where (?:do|does|are|is) (?:things|we|it|they|my|everything)`,
		`how (?:are|is) .{0,40}(?:going|doing|coming along|getting on)`, `what can (?:i|you)`,
		`how does (?:this|it|twoyes) work`,
		`undo (?:the|that|this|my)`, `(?:cancel|nudge|chase|withdraw|drop) (?:the|r-|my|[\p{L}]+)`,
		`what(?:'s| is) the (?:status|state)`, `any (?:news|update)s?`,
		`(?:gift|present|card|hamper|voucher|bottle|champagne|it) (?:was |is |has been |has gone |gone )?(?:sent|out|delivered|posted|shipped)`,
	},
	"de": {
		`(?:wie|was) ist (?:denn |eigentlich )?(?:der|die) (?:stand|status|lage)`,
		`(?:aktueller|derzeitiger|momentaner|jetziger) (?:stand|status)`,
		`stand (?:der|meiner|unserer|von|zu) [\p{L}-]+`, `was (?:ist|wurde) (?:aus|mit)`,
		`was (?:läuft|gibt es neues|gibt's neues)`,
		`auf (?:den|dem) (?:neuesten|laufenden|aktuellen)`, `(?:überblick|übersicht|zwischenstand)`,
		`welche (?:meiner )?vorstellungen`,
		`(?:bitte )?(?:wöchentlich|monatlich|täglich|gar nicht)`,
		`keine (?:weiteren )?(?:mails?|e-mails?|nachrichten|zusammenfassung\w*|berichte|post)`,
		`(?:nehmen|nimm|streich\w*) .{0,30}(?:verteiler|liste)`, `wie (?:steht|stehen|läuft|weit)`,
		`wo steh(?:t|en)`, `was kann ich`,
		`nicht mehr (?:anschreiben|schreiben|kontaktieren)`, `mach\w* .{0,30}rückgängig`, `abbestell\w*`,
		`abmeld\w*`, `gibt(?: es|'s) (?:\p{L}+ ){0,2}neu\w*`,
	},
	"fr": {
		`(?:quel|quelle) est (?:l'état|le statut|la situation|l'avancement)`, `que deviennent`, `qu'en est-il`,
		`(?:état|point) (?:d'avancement|des lieux|sur mes)`,
		`faire le point`, `(?:un|le) (?:point|bilan|récapitulatif) (?:sur|de)`, `y a-t-il du nouveau`, `du nouveau`,
		`où en (?:est|sont|es|êtes)`, `(?:une fois par|chaque|tous les|toutes les) (?:semaine|mois)s?`,
		`ne (?:plus|m'écri)`, `plus (?:de|aucun) (?:mails?|messages?|résumés?|courriels?)`, `désinscri\w*`,
		`désabonn\w*`, `quoi de neuf`, `comment (?:ça|cela) (?:marche|fonctionne)`, `liste de(?:s)? mes`,
		`des nouvelles`,
	},
	"es": {
		`cuál es (?:el estado|la situación)`, `estado de (?:mis|las|la)`,
		`qué (?:hay|ha pasado|pasa|ha sido|fue) (?:de|con)`, `qué hay de nuevo`,
		`(?:hay|tienes|tenéis|tiene) (?:alguna )?(?:novedad\w*|noticias)`, `pon(?:me|edme|game) al día`,
		`(?:un )?resumen de`,
		`dar(?:me|nos)? de baja`, `(?:una vez|cada|todas las|todos los) (?:a la |al )?(?:semana|mes|semanas|meses)`,
		`cómo (?:va|van|funciona)`, `en qué (?:estado|punto)`, `no (?:me )?(?:escrib\w+|envi\w+|mand\w+)`,
		`qué puedo`, `alguna novedad`,
	},
	"it": {
		`(?:qual è|com'è) (?:lo stato|la situazione)`, `stato (?:delle|di|della|dei)`, `che fine`,
		`(?:un |qualche )?aggiornament[oi] (?:su|sulle|sulla)`,
		`(?:ci sono|c'è) (?:qualche )?novità`, `(?:un )?riepilogo`, `(?:a|in) che (?:punto|stato)`,
		`(?:una volta|ogni|tutte le|tutti i) (?:alla |al )?(?:settimana|mese|settimane|mesi)`, `a che punto`,
		`come (?:va|vanno|sta|funziona|procede)`, `non (?:scriv\w+|mandat\w+|inviat\w+|voglio (?:più )?ricevere)`,
		`cosa posso`, `novità`,
	},
	"nl": {
		`wat is (?:de|het) (?:stand|status|laatste)`, `stand van zaken`, `hoe (?:staan|gaan|lopen|ver)`,
		`is er (?:al |nog )?(?:nieuws|iets)`,
		`wat is er (?:geworden|gebeurd)`, `(?:een )?overzicht van`, `op de hoogte`,
		`(?:een keer|eens) per (?:week|maand)`, `(?:elke|iedere) (?:week|maand)`, `hoe (?:staat|gaat|loopt|werkt)`,
		`geen (?:mails?|berichten|samenvatting\w*) (?:meer)?`, `maak .{0,30}ongedaan`, `schrijf me .{0,10}uit`,
		`wat kan ik`, `niet meer (?:mailen|schrijven|benaderen)`,
	},
	"pt": {
		`qual (?:é )?o (?:estado|status|ponto|andamento)`, `ponto (?:da|de) situação`,
		`(?:há|tem|tens|têm) (?:alguma )?novidade\w*`,
		`o que (?:é feito|aconteceu|se passa)`, `em que (?:ponto|pé|estado)`, `a quantas and\w+`, `(?:um )?resumo d`,
		`(?:uma vez|todas as|todos os|cada) (?:por |à |ao )?(?:semana|mês|semanas|meses)`,
		`como (?:está|estão|vai|vão|anda|andam|funciona)`, `em que pé`,
		`não (?:quero (?:mais )?receber|me (?:escrev|envi|mand)\w+)`, `o que posso`, `alguma novidade`,
		`me tir\w+ da lista`,
	},
}

// politeness may stand in front of a command word.
var politeness = `(?:(?:please|pls|hi|hello|hey|dear|twoyes|bitte|hallo|moin|guten tag|guten morgen|bonjour|salut|` +
	`s'il vous plaît|svp|merci de|hola|por favor|buenos días|ciao|buongiorno|salve|per favore|hoi|` +
	`goedemorgen|graag|alsjeblieft|olá|bom dia|boa tarde|oi|ok|okay|yes|no|just|only|quiero|querría|` +
	`je veux|je voudrais|ich möchte|vorrei|ik wil|quero)[\s,!.:;-]+)*`

var (
	commandStart = newPhrases(`^\W{0,5}`+politeness, `(?:[^\p{L}\p{N}]|$)`, quoted(flatten(commandWords)))
	commandIn    = compileCues(commandPhrases)
	reference    = regexp.MustCompile(`(?i)\bR-[0-9A-Z]{4,8}\b`)
)

// greeting is a sentence that only greets.
var greeting = regexp.MustCompile(`(?i)^(?:hi|hello|hey|hallo|moin|servus|guten (?:tag|morgen|abend)|bonjour|salut|bonsoir|hola|` +
	`buen[oa]s (?:días|tardes)|ciao|buongiorno|buonasera|hoi|goede(?:morgen|middag)|olá|oi|bom dia|` +
	`boa tarde)\b[\p{L}\s,]{0,30}[.!]?$`)

// maxCommandWords is how many words a sentence may have to be taken for a command.
const maxCommandWords = 20

func flatten(table map[string][]string) []string {
	var all []string
	for _, lang := range []string{"en", "de", "fr", "es", "it", "nl", "pt"} {
		all = append(all, table[lang]...)
	}
	return all
}

// isCommand says whether a mail to the mailbox is about twoyes itself rather than about people to introduce.
func isCommand(subject, text string) (string, bool) {
	if s := oneLine(subject); s != "" && commandStart.MatchString(s) && len(strings.Fields(s)) <= 6 {
		return "the subject is a command", true
	}
	tried := 0
	for _, s := range sentences(text) {
		if len(strings.Fields(s)) > maxCommandWords || tried >= 3 {
			break
		}
		if tried == 0 && commandStart.MatchString(s) || commandIn.MatchString(s) {
			return "the first words are a command", true
		}
		if !greeting.MatchString(s) {
			tried++
		}
	}
	if s := oneLine(subject); commandIn.MatchString(s) {
		return "the subject is a command", true
	}
	if reference.MatchString(subject) {
		return "the subject names an introduction", true
	}
	return "", false
}
