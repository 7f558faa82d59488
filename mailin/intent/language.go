package intent

import "strings"

// Language says in which language a text is written, as a code of ISO 639-1: en, de, fr, es, nl, it or pt; empty when
// too little of it is known to tell. It counts the frequent words of each language.
func Language(text string) string {
	const (
		lead  = 2 // words more than in any other language
		share = 5 // at least every fifth word is known
	)
	all := readers()
	s := body(tidy(clip(text, maxText)))
	counts := make([]int, len(all))
	n := 0
	for w := range strings.FieldsFuncSeq(s, isBetweenWords) {
		if n++; n > wordsToTell {
			break
		}
		for i, r := range all {
			if r.known(fold(w)).common {
				counts[i]++
			}
		}
	}
	best, second := 0, -1
	for i := 1; i < len(counts); i++ {
		switch {
		case counts[i] > counts[best]:
			best, second = i, best
		case second < 0 || counts[i] > counts[second]:
			second = i
		}
	}
	if counts[best] < counts[second]+lead || counts[best]*share < n {
		return ""
	}
	return all[best].code
}
