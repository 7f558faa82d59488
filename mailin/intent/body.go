package intent

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Small print begins with one of these, or holds the words of one of those, which are folded.
var (
	footers = []string{
		"sent from", "get outlook for", "sent via", "gesendet von", "von meinem ", "envoye de", "enviado des", "enviado do",
		"enviado de", "verzonden ", "inviato da",
	}
	disclaimers = [][]string{
		{"confidential"},
		{"intended for"},
		{"intended only for"},
		{"intended recipient"},
		{"received this", "in error"},
		{"registered in"},
		{"registered office"},
		{"consider the environment"},
		{"regulated by"},
		{"vertraulich"},
		{"handelsregister"},
		{"amtsgericht"},
		{"confidentiel"},
		{"destinataire"},
		{"confidencial"},
		{"destinatari"},
		{"vertrouwelijk"},
		{"bestemd voor"},
		{"riservat"},
		{"ricevuto per errore"},
		{"recibido", "error"},
		{"recebeu", "erro"},
		{"recu", "par erreur"},
	}
)

// isSmallPrint says whether a folded line is a phone's footer or a piece of a disclaimer.
func isSmallPrint(line string) bool {
	begins := func(f string) bool { return strings.HasPrefix(line, f) }
	says := func(all []string) bool {
		for _, w := range all {
			if !strings.Contains(line, w) {
				return false
			}
		}
		return true
	}
	return slices.ContainsFunc(footers, begins) || slices.ContainsFunc(disclaimers, says)
}

// ofMail says whether a folded line begins by speaking of the mail that it stands in, as disclaimers do.
func ofMail(line string) bool {
	first, rest, _ := strings.Cut(line, " ")
	second, _, _ := strings.Cut(rest, " ")
	switch first {
	case "this", "diese", "dieses", "ce", "cette", "este", "esta", "deze", "dit", "questo", "questa":
		return strings.HasPrefix(second, "mail") || strings.HasPrefix(second, "mess") || strings.HasPrefix(second, "e-mail") ||
			strings.HasPrefix(second, "email") || strings.HasPrefix(second, "mens") || strings.HasPrefix(second, "courr") || strings.HasPrefix(second, "nachricht") ||
			strings.HasPrefix(second, "corre") || strings.HasPrefix(second, "bericht")
	}
	return false
}

// isPostScript says whether a folded line begins with P.S., as any language writes it.
func isPostScript(line string) bool {
	if !strings.HasPrefix(line, "p") {
		return false
	}
	first, _, _ := strings.Cut(line, " ")
	switch strings.ReplaceAll(strings.TrimRight(first, ":,."), ".", "") {
	case "ps", "pps":
		return true
	}
	return false
}

// body drops what is no part of the answer: the greeting line, the sign-off with what follows it, small print. What
// is left keeps its line breaks. A sign-off that is all there is ("Thanks, Bob") stays.
func body(s string) string {
	lines := strings.Split(s, "\n")
	var kept []string
	content, signed := false, false
	for n, line := range lines {
		trimmed := strings.TrimSpace(line)
		folded := fold(clip(trimmed, 400))
		switch {
		case trimmed == "":
			if signed || len(kept) == 0 {
				continue
			}
			kept = append(kept, "")
			continue
		case trimmed == "--" || trimmed == "__" || strings.HasPrefix(trimmed, "____"):
			if content {
				return strings.Join(kept, "\n")
			}
			continue
		case content && isSmallPrint(folded) && (n > 0 && strings.TrimSpace(lines[n-1]) == "" || len(folded) < 60 || ofMail(folded)):
			return strings.Join(kept, "\n")
		case !content && len(folded) < 40 && isSmallPrint(folded):
			continue
		case isPostScript(folded):
			signed = false
			kept = append(kept, "")
		case signed:
			continue
		case !content && isGreeting(folded):
			continue
		case content && isSignoff(folded):
			signed = true
			continue
		}
		content = true
		kept = append(kept, line)
	}
	return strings.Join(kept, "\n")
}

const maxGreetingWords = 7

// greeting is how a language begins a greeting line: with a word, and maybe another one that begins so.
type greeting struct{ first, second string }

var greetings = sync.OnceValue(func() [languageCount][]greeting {
	var all [languageCount][]greeting
	for i, l := range languages() {
		for g := range strings.FieldsSeq(fold(l.greetings)) {
			first, second, _ := strings.Cut(g, "_")
			all[i] = append(all[i], greeting{first, second})
		}
	}
	return all
})

func isGreeting(line string) bool {
	ws := strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '.' })
	if len(ws) == 0 || len(ws) > maxGreetingWords {
		return false
	}
	last := line[len(line)-1]
	if last != ',' && last != '!' && last != ':' && last != '.' && len(ws) > 3 || strings.ContainsAny(line[:len(line)-1], "?!;:") {
		return false
	}
	if i := strings.IndexByte(line, ','); i >= 0 && i < len(line)-1 && len(ws) > 4 {
		return false
	}
	second := ""
	if len(ws) > 1 {
		second = ws[1]
	}
	all := greetings()
	for i, r := range readers() {
		if r.known(second).negates {
			return false // "lieber nicht"
		}
		for _, g := range all[i] {
			if g.first == ws[0] && strings.HasPrefix(second, g.second) {
				return len(ws) > 1 || last == ',' || last == '!' || len(ws[0]) > 2
			}
		}
	}
	return false
}

// signoffs are those of all languages.
var signoffs = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, l := range languages() {
		for p := range strings.SplitSeq(l.signoffs, ";") {
			all[fold(strings.TrimSpace(p))] = true
		}
	}
	delete(all, "")
	return all
})

// isSignoff says whether a line is nothing but a sign-off, or one with up to three words of name behind it.
func isSignoff(line string) bool {
	signoff, name, _ := strings.Cut(strings.TrimRight(line, " ,.!-–"), ",")
	return signoffs()[signoff] && len(strings.Fields(name)) <= 3
}
