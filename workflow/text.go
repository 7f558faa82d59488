package workflow

import (
	"regexp"
	"strings"
	"unicode"
)

var tokenPattern = regexp.MustCompile(`(?i)[+=._-][rbs][a-z2-7]{29}\b`)

// HideTokens takes our own tokens out of text that is quoted to somebody, in upper or lower case.
func HideTokens(text string) string { return tokenPattern.ReplaceAllString(text, "") }

// What an address can look like: as it is, with spaces or a line end in it, in quotes, as an address literal
// (RFC 5321 §4.1.3), percent-encoded in a link, and with its signs spelled out, which only a human reads.
const (
	atSign    = `(?:@|%40|\s+@\s*|@\s+|\s*[\[({<]\s*(?:at|@|arroba|ät|chez)\s*[\])}>]\s*)`
	dot       = `(?:\.|\s*[\[({<]\s*(?:dot|punkt|point|punto|ponto|\.)\s*[\])}>]\s*|\s+(?:dot|punkt)\s+)`
	localPart = `(?:"[^"\n]{1,64}"|[\p{L}\p{N}!#$%&'*+/=?^_` + "`" + `{|}~.-]+)`
	domainRe  = `(?:\[[\d.:a-f]+\]|[\p{L}\p{N}-]+(?:` + dot + `[\p{L}\p{N}-]+)+|[\p{L}\p{N}-]+\.…)`
)

var (
	addressPattern = regexp.MustCompile(`(?i)(?:mailto:)?<?` + localPart + atSign + domainRe + `>?`)
	// What is left where addresses stood (NUL marks the place): brackets around nothing, and too many spaces.
	emptyBrackets = regexp.MustCompile(`[(<\[]\s*\x00\s*[)>\]]`)
	beforeStop    = regexp.MustCompile(`[ \t]*\x00[ \t]*([.,;:!?)]|$)`)
	gap           = regexp.MustCompile(`[ \t]*\x00[ \t]*`)
)

// HideAddresses takes mail addresses out of text that is shown to somebody who may not see them yet: whatever looks
// like one, and the addresses known, however they are written ("ben at okafor.example").
func HideAddresses(text string, known ...Address) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\x00' || unicode.Is(unicode.Cf, r): // invisible, and good for hiding what stands between
			return -1
		case r == '＠' || r == '﹫':
			return '@'
		}
		return r
	}, text)
	for _, a := range known {
		text = spelledOut(a.Email).ReplaceAllString(text, "\x00")
	}
	text = addressPattern.ReplaceAllString(text, "\x00")
	text = emptyBrackets.ReplaceAllString(text, "\x00")
	text = beforeStop.ReplaceAllString(text, "$1")
	return strings.TrimSpace(gap.ReplaceAllString(text, " "))
}

// spelledOut matches an address whose signs are replaced by a word or two each.
func spelledOut(email string) *regexp.Regexp {
	local, domain, _ := strings.Cut(email, "@")
	labels := strings.Split(domain, ".")
	for i, l := range labels {
		labels[i] = regexp.QuoteMeta(l)
	}
	return regexp.MustCompile(`(?i)(?:mailto:)?<?` + regexp.QuoteMeta(local) + `[^\p{L}\p{N}]{0,3}(?:at|ät|chez|arroba)?[^\p{L}\p{N}]{0,3}` +
		strings.Join(labels, `[^\p{L}\p{N}]{0,3}(?:dot|punkt|point|punto|ponto)?[^\p{L}\p{N}]{0,3}`) + `>?`)
}

// minQuoted is how long a passage must be to be taken for quoted: shorter ones may be anybody's own words.
const minQuoted = 20

// Without takes the passages of another text out of a text. Passages are what stands between line ends and stops;
// white space does not count. A text in which none is found comes back as it is.
func Without(text, other string) string {
	folded := strings.Join(strings.Fields(text), " ")
	found := false
	for _, passage := range strings.FieldsFunc(strings.Join(strings.Fields(other), " "), func(r rune) bool {
		return r == '.' || r == '?' || r == '!'
	}) {
		passage = strings.TrimSpace(passage)
		if len(passage) >= minQuoted && strings.Contains(folded, passage) {
			folded, found = strings.ReplaceAll(folded, passage, "\n"), true
		}
	}
	if !found {
		return text
	}
	// What is left between passages that stood there are their stops.
	var own []string
	for _, piece := range strings.Split(folded, "\n") {
		if piece = strings.Trim(piece, " .?!>"); len(piece) > 0 {
			own = append(own, piece)
		}
	}
	if len(own) == 0 {
		return ""
	}
	return own[0] // what somebody writes above what they quote; what is left of ours below says nothing
}

// salutation is how a mail to twoyes may begin, in the languages that it reads: a greeting, at most three words, and a comma
// or the end of the line.
var salutation = regexp.MustCompile(`(?i)^(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|` +
	`sehr geehrte[rs]?|bonjour|bonsoir|salut|ch(?:er|ère)|hola|buen(?:os|as) (?:días|tardes)|estimad[oa]s?|beste|geachte|goede(?:morgen|middag|ndag)|` +
	`ciao|buon(?:giorno|asera)|gentile|car[oa]|olá|bo[am] (?:dia|tarde)|prezad[oa]s?)(?: [\p{L}'’.-]+){0,3} ?(?:[,!.:;]|\n|$)\s*`)

// WithoutSalutation is what somebody wrote to twoyes without the greeting, which is not for those who are shown it. One
// that greets one of these people stays.
func WithoutSalutation(text string, people ...Address) string {
	text = strings.TrimSpace(text)
	greeting := salutation.FindString(text)
	for _, p := range people {
		first, _, _ := strings.Cut(strings.ToLower(p.Name), " ")
		if first != "" && containsWord(strings.ToLower(greeting), first) {
			return text
		}
	}
	return text[len(greeting):]
}

var linkPattern = regexp.MustCompile(`(?i)\b(?:https?://|www\.)\S*`)

// PlainSubject makes a subject from a stranger fit to be shown: short, and without links.
func PlainSubject(subject string) string {
	s := []rune(strings.TrimSpace(linkPattern.ReplaceAllString(subject, "…")))
	if len(s) > 80 {
		return string(s[:79]) + "…"
	}
	return string(s)
}
