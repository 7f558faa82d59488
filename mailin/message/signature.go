package message

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

var (
	footer     = newPhrases(`^[\s*_\-–—]*`, `\s*$`, footers)
	disclaimer = newPhrases(`^[\s*_"(\[]*`, ``, disclaimers)
	smallPrint = newPhrases(`(?:^|[^\p{L}])`, ``, smallPrints)
	closingSet = wordSet(closings)
	thanksSet  = wordSet(thanks)
	// dashed is a signature of one line: "- Anna Berg".
	dashed = regexp.MustCompile(`^\s*[-–—]{1,2}\s?\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2}\s*$`)

	phoneText = regexp.MustCompile(`(?:\+|\b00|\(0|\b0)[\d\s()./\-–]{6,}\d|\b\d{3}[\s.-]\d{3}[\s.-]\d{4}\b`)
	linkText  = regexp.MustCompile(`(?i)\b(?:https?://|www\.)\S+|\S+@\S+\.\S+`)
	// cardLabels stand in front of what is on a visiting card.
	cardLabels = set("tel t m f e w p mob mobil mobile phone fax fon telefon direct cell office skype web email e-mail assistant " +
		"twitter linkedin")
)

// labelLike says whether a line begins with such a label, and something that sets it off.
func labelLike(t string) bool {
	i := strings.IndexAny(t, ".:| \t")
	return i > 0 && inSet(cardLabels, t[:i])
}

func phoneLike(s string) bool { return hasDigit(s) && phoneText.MatchString(s) }

func linkLike(s string) bool {
	return (strings.Contains(s, "@") || strings.Contains(s, "://") || fromFold(s, "www.") != "") && linkText.MatchString(s)
}

func wordSet(words []string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}

// maxClosing is how long a line with a closing may be, in bytes.
const maxClosing = 80

// phraseOf is a line as it may stand in a table: in lower case, with plain apostrophes, without what ends it.
func phraseOf(line string) string {
	return strings.TrimRight(strings.ReplaceAll(strings.ToLower(strings.TrimSpace(line)), "’", "'"), " ,.!;–-")
}

// closingStarts are the letters that closings and thanks begin with, up to the first that is not ASCII.
var closingStarts = func() map[string]bool {
	m := map[string]bool{"": true}
	for _, p := range append(append([]string{}, closings...), thanks...) {
		m[p[:lettersAt(p)]] = true
	}
	return m
}()

// mayClose says whether a line begins like a closing or thanks; it costs less than to look.
func mayClose(line string) bool {
	line = strings.TrimSpace(line)
	return inSet(closingStarts, line[:lettersAt(line)])
}

// lettersAt counts the ASCII letters at the beginning of a text.
func lettersAt(s string) int {
	for i := range len(s) {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return i
		}
	}
	return len(s)
}

// closes says whether a line ends a letter: "Best regards", also with a name behind it. p is its phraseOf.
func closes(line, p string) bool {
	if len(line) > maxClosing {
		return false
	}
	if closingSet[p] || closingSet[p+"."] {
		return true
	}
	i := strings.IndexAny(line, ",.!")
	if d := strings.Index(line, "–"); d >= 0 && (i < 0 || d < i) {
		i = d
	}
	if i < 0 {
		i = strings.Index(line, " -")
	}
	if i <= 0 {
		return false
	}
	p = phraseOf(line[:i])
	return closingSet[p] && strings.Contains(p, " ") && isName(strings.TrimLeft(line[i:], " ,.!–-"), 5)
}

// isName says whether a line may be a name: up to that many words, made of letters.
func isName(line string, words int) bool {
	fields := strings.Fields(line)
	if len(fields) == 0 || len(fields) > words || len(line) > 60 {
		return false
	}
	for _, r := range line {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune(" .'’-", r) {
			return false
		}
	}
	return true
}

// isFullName says whether a line may be a name and is written like one: each word with a capital or a particle.
func isFullName(line string, words int) bool {
	if !isName(line, words) || endsSentence(line) {
		return false
	}
	for _, w := range strings.Fields(line) {
		if !capital(w) && !nameParticle[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

// nameParticle are the words in names that are written small.
var nameParticle = set(strings.ReplaceAll(particles, "|", " "))

func endsSentence(s string) bool {
	s = strings.TrimRight(s, " \t\"'”’)")
	return s != "" && strings.IndexByte(".?!", s[len(s)-1]) >= 0
}

// isDelimiter says whether a line sets a signature off (RFC 3676 §4.3), or is what people take for that.
func isDelimiter(line string) bool {
	switch strings.TrimSpace(line) {
	case "--", "—", "–", "----", "-- --", "__", "**":
		return true
	}
	return false
}

// isRuled says whether a line is drawn of signs and may set a signature off.
func isRuled(line string) bool {
	t := strings.TrimSpace(line)
	if len(t) < 3 {
		return false
	}
	if strings.IndexByte("-_=*~+#", t[0]) >= 0 {
		return strings.Trim(t, "-_=*~+#") == ""
	}
	return strings.Trim(t, "—–") == "" && len(t) > len("—")
}

// maxSignature is how many lines with text a signature may have when nothing but its looks tells it.
const maxSignature = 14

// stripSignature cuts the signature, the footer of the mail program and the small print off a run of typed lines.
// sender is the name in From; it may be empty.
func stripSignature(lines []string, sender string) []string {
	kept := withoutSignature(lines, sender)
	for i := len(kept); i < len(lines); i++ {
		if isPostScript(lines[i]) { // typed, though it stands below the name
			return append(append(slices.Clip(kept), ""), withoutSignature(lines[i:], sender)...)
		}
	}
	return kept
}

// isPostScript says whether a line begins with P.S., as any language writes it.
func isPostScript(line string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(line), " ")
	switch strings.ToLower(strings.ReplaceAll(strings.TrimRight(first, ":,."), ".", "")) {
	case "ps", "pps":
		return true
	}
	return false
}

func withoutSignature(lines []string, sender string) []string {
	for i, l := range lines {
		if isDelimiter(l) && (strings.TrimSpace(l) == "--" || shortTail(lines[i+1:])) {
			lines = lines[:i]
			break
		}
	}
	for i := tailStart(lines); i < len(lines); i++ {
		if l := lines[i]; len(l) <= 200 && footer.MatchString(l) && footerPlace(lines, i) {
			lines = lines[:i]
			if i > 1 && isFullName(lines[i-1], 4) && strings.TrimSpace(lines[i-2]) == "" {
				lines = lines[:i-1] // the name above it
			}
			break
		}
	}
	for i, l := range lines {
		if i > 0 && l != "" && (lines[i-1] == "" || shortTail(lines[i+1:])) && disclaimer.MatchString(l) {
			lines = lines[:i]
			break
		}
	}
	for i, l := range lines {
		if isRuled(l) && shortTail(lines[i+1:]) && (i == len(lines)-1 || noSentences(lines[i+1:])) {
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
	return shortTail(lines[i+1:]) && (noSentences(lines[i+1:]) || len(trimLines(lines[:i])) == 0)
}

// tailStart is where the lines begin that a signature may have.
func tailStart(lines []string) int {
	i, n := len(lines), 0
	for i > 0 && n <= maxSignature {
		if i--; strings.TrimSpace(lines[i]) != "" {
			n++
		}
	}
	return i
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
	tail := 0 // lines with text from i on
	for i := len(lines) - 1; i > 0; i-- {
		if strings.TrimSpace(lines[i]) == "" {
			continue
		}
		if tail++; tail > maxSignature {
			break
		}
		if !mayClose(lines[i]) {
			continue
		}
		p := phraseOf(lines[i])
		if closes(lines[i], p) && cardTail(lines[i+1:]) {
			return i
		}
		if i > 1 && strings.TrimSpace(lines[i-1]) == "" && thanksSet[p] && nameFollows(lines[i+1:]) {
			return i
		}
	}
	return cardStart(lines, sender)
}

// nameFollows says whether the lines begin with a name, and nothing but a visiting card stands below.
func nameFollows(lines []string) bool {
	lines = trimLines(lines)
	return len(lines) > 0 && isFullName(strings.TrimRight(lines[0], " ,"), 4) && cardTail(lines)
}

// cardTail says whether the lines below a closing are a name and a visiting card rather than more of the letter.
func cardTail(lines []string) bool {
	for i, l := range lines {
		t := strings.TrimSpace(l)
		long := len(t) > 90 && !linkLike(t)
		if (long || i > 0 && sentence(t) && len(t) > 60) && !disclaimer.MatchString(t) && !smallPrint.MatchString(t) {
			return false
		}
	}
	return true
}

// noSentences says whether nothing in the lines reads like a letter.
func noSentences(lines []string) bool {
	for _, l := range lines {
		if t := strings.TrimSpace(l); t != "" && sentence(t) && !linkLike(t) && !disclaimer.MatchString(t) {
			return false
		}
	}
	return true
}

// sentence says whether a line reads like one: it ends in a full stop, question or exclamation mark, after some words.
func sentence(t string) bool {
	return t != "" && strings.IndexByte(".?!", t[len(t)-1]) >= 0 && len(strings.Fields(t)) > 4
}

// cardStart finds a block at the end that holds phone numbers, links or job titles, beginning with the sender's name
// or after an empty line.
func cardStart(lines []string, sender string) int {
	var name []string
	tail := 0 // lines with text from i on
	for i := len(lines) - 1; i > 0; i-- {
		t := strings.TrimSpace(lines[i])
		if t == "" {
			continue
		}
		if tail++; tail > maxSignature {
			return 0
		}
		if tail == 1 || len(t) > 60 || sentence(t) {
			continue
		}
		if name == nil {
			name = nameWords(sender)
		}
		if len(name) > 1 && holdsName(t, name) && cardTail(lines[i+1:]) {
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
		case len(t) > 90 || sentence(t) && !linkLike(t):
			return 0
		case phoneLike(t) || labelLike(t) || linkLike(t) || strings.Contains(t, " | "):
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
	if isASCII(t) && fromFold(t, name[0]) == "" {
		return false
	}
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
