package intent

import (
	"regexp"
	"strings"
	"unicode"
)

var (
	smallPrint = regexp.MustCompile(`\b(confidential|intended (only )?(for|recipient)|received this .{0,30}in error|registered (in|office)|` +
		`consider the environment|sent from my|get outlook for|sent via|regulated by|` +
		`vertraulich|gesendet von|von meinem .{0,20} gesendet|handelsregister|amtsgericht|` +
		`confidentiel|envoye (de|depuis)|destinataire|confidencial|destinatari[oa]|enviado (desde|do|de)|` +
		`vertrouwelijk|verzonden (vanaf|met|vanuit)|bestemd voor|riservat[ioe]|inviato da|ricevuto per errore|` +
		`(recibido|recebeu|recu) .{0,30}(error|erro|erreur))\b`)
	postScript = regexp.MustCompile(`^p\.? ?p?\.?s\.?[:, ]`)
)

// body drops what is no part of the answer: the greeting line, the sign-off with what follows it, small print. What
// is left keeps its line breaks. A sign-off that is all there is ("Thanks, Bob") stays.
func body(s string, langs []*language) string {
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
		case content && smallPrint.MatchString(folded) && (n > 0 && strings.TrimSpace(lines[n-1]) == "" || len(folded) < 60):
			return strings.Join(kept, "\n")
		case !content && smallPrint.MatchString(folded) && len(folded) < 40:
			continue
		case postScript.MatchString(folded):
			signed = false
			kept = append(kept, "")
		case signed:
			continue
		case !content && isGreeting(folded, langs):
			continue
		case content && isSignoff(folded, langs):
			signed = true
			continue
		}
		content = true
		kept = append(kept, line)
	}
	return strings.Join(kept, "\n")
}

const maxGreetingWords = 7

func isGreeting(line string, langs []*language) bool {
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
	for _, l := range langs {
		if len(ws) > 1 && containsWord(l.negators, ws[1]) {
			return false // "lieber nicht"
		}
		for g := range strings.FieldsSeq(l.greetings) {
			if first, second, two := strings.Cut(fold(g), "_"); first == ws[0] && (!two || len(ws) > 1 && strings.HasPrefix(ws[1], second)) {
				return len(ws) > 1 || last == ',' || last == '!' || len(ws[0]) > 2
			}
		}
	}
	return false
}

func containsWord(list, w string) bool {
	for x := range strings.FieldsSeq(list) {
		if fold(x) == w {
			return true
		}
	}
	return false
}

// isSignoff says whether a line is nothing but a sign-off, or one with up to three words of name behind it.
func isSignoff(line string, langs []*language) bool {
	line = strings.TrimRight(line, " ,.!-–")
	for _, l := range langs {
		for p := range strings.SplitSeq(l.signoffs, ";") {
			p = strings.TrimSpace(p)
			rest, ok := strings.CutPrefix(line, p)
			if !ok || p == "" {
				continue
			}
			if rest == "" || rest[0] == ',' && len(strings.Fields(rest[1:])) <= 3 {
				return true
			}
		}
	}
	return false
}
