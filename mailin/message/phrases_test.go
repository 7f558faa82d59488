package message

import (
	"regexp"
	"strings"
	"testing"
)

// tables are all sets of phrases, each with the regular expression that it stands for.
func tables() map[*phraseSet]*regexp.Regexp {
	all := map[*phraseSet]*regexp.Regexp{}
	for _, s := range []*phraseSet{
		wish, ownWish, doubt, audience, presents, introduces, answersThem, commandStart, commandIn, autoSubject, autoPhrase,
		absence, absenceForm, bounceSubject, bouncePhrase, bounceSenders, copyBelow, delayed, footer, disclaimer, smallPrint,
	} {
		s.once.Do(s.build)
		var sources []string
		for i := range s.phrases {
			sources = append(sources, strings.TrimPrefix(s.phrases[i].source, "(?i)"))
		}
		all[s] = regexp.MustCompile("(?i)(?:" + strings.Join(sources, "|") + ")")
	}
	return all
}

// TestPhraseSet_asOneExpression holds that looking for pieces first changes nothing, on the words of all test mails.
func TestPhraseSet_asOneExpression(t *testing.T) {
	var texts []string
	for _, raw := range mails(t) {
		texts = append(texts, strings.Split(string(raw), "\n")...)
	}
	for _, line := range append([]string{
		"Could you INTRODUCE me?", "Über Ihre Vorstellung", "C'est l’un des deux", "Enviado desde mi teléfono", "ABWESENHEITSNOTIZ", "Mit besten Grüßen",
		"Αυτόματη απάντηση", "Otomatik yanıt",
	}, strings.Split(asked, "\n")...) {
		texts = append(texts, line, strings.ToUpper(line))
	}
	hits := 0
	for set, re := range tables() {
		for _, text := range texts {
			got, want := set.MatchString(text), re.MatchString(text)
			if got != want {
				t.Errorf("%q: %v, want %v", text, got, want)
			}
			if want {
				hits++
			}
		}
	}
	if hits == 0 {
		t.Error("no phrase was found anywhere: the texts test nothing")
	}
}

func TestPhraseSet_pieces(t *testing.T) {
	for set := range tables() {
		for _, i := range set.always {
			t.Errorf("%q has no piece to look for first: it would be tried on every text", set.phrases[i].source)
		}
	}
}
