package intent

import (
	"slices"
	"strings"
	"sync"
)

// word is what a language knows of one of its words. Phrases and texts refer to the same one, so that comparing words is
// comparing pointers.
type word struct {
	text      string
	bit       uint64 // it shares with few others
	open      bool   // of a phrase: any word that begins so
	common    bool
	vocab     bool // of the language's own phrases
	negates   bool
	contrasts bool
	cuts      bool
	dates     bool                  // a date may begin with it
	begins    [contexts][]beginning // the phrases that may begin with it
	doubts    []beginning           // those of them that speak against a yes
}

// unknown is a word that the language knows nothing of.
var unknown = &word{}

// word gives the one with that text, which it makes when there is none.
func (r *reader) word(text string) *word {
	w := r.words[text]
	if w == nil {
		w = &word{text: text, bit: 1 << (len(r.words) % 64)}
		r.words[text] = w
	}
	return w
}

// known gives what is known of a word of a text, or else of words that begin like it.
func (r *reader) known(text string) *word {
	if w := r.words[text]; w != nil {
		return w
	}
	if w := r.openings[prefixKey(text)]; w != nil {
		return w
	}
	return unknown
}

// opening gives the one for words that begin so, which it makes when there is none.
func (r *reader) opening(prefix string) *word {
	key := prefixKey(prefix)
	w := r.openings[key]
	if w == nil {
		w = &word{}
		r.openings[key] = w
	}
	return w
}

const prefixKeyLen = 3

// prefixKey is by what the words of phrases that may go on, such as "introduc*", are looked up.
func prefixKey(w string) string { return w[:min(len(w), prefixKeyLen)] }

// mark calls set for each word of a list.
func (r *reader) mark(list string, set func(*word)) {
	for w := range wordSet(list) {
		set(r.word(w))
	}
}

// spell notes what the words that the language knows or spells anew stand for, and which may begin a phrase by their
// first letters.
func (r *reader) spell() {
	var texts []string
	for text := range r.words {
		texts = append(texts, text)
	}
	for text := range r.rewrite {
		texts = append(texts, text)
	}
	for _, text := range texts {
		var ws []*word
		for _, part := range r.expand(nil, text) {
			ws = append(ws, r.word(part))
		}
		r.spelt[text] = ws
	}
	for text, w := range r.words {
		if o := r.openings[prefixKey(text)]; o != nil {
			w.doubts = append(slices.Clip(w.doubts), o.doubts...)
			for i := range w.begins {
				w.begins[i] = append(slices.Clip(w.begins[i]), o.begins[i]...)
			}
		}
	}
}

// worth is what a word says in each language.
type worth struct {
	score  [languageCount]uint8 // how much it speaks for it
	doubts uint8                // in which of them, bit by bit, a phrase that speaks against a yes may begin with it
}

// worths are those of the words that any language knows, and of what words begin with.
type worths struct{ words, openings map[string]*worth }

var allWorths = sync.OnceValue(func() worths {
	all := worths{map[string]*worth{}, map[string]*worth{}}
	for i, r := range readers() {
		for text := range r.spelt {
			if all.words[text] == nil {
				all.words[text] = worthOf(text)
			}
		}
		for key, w := range r.openings {
			if all.openings[key] == nil {
				all.openings[key] = &worth{}
			}
			if len(w.doubts) > 0 {
				all.openings[key].doubts |= 1 << i
			}
		}
	}
	return all
})

// of is worthOf for a word and its folded form, fast for words that are known and for plain ones.
func (all worths) of(text, folded string) *worth {
	if v := all.words[text]; v != nil {
		return v
	}
	if v := all.words[folded]; v != nil && text != folded {
		return v
	}
	if strings.Contains(folded, "'") {
		return worthOf(text)
	}
	if v := all.openings[prefixKey(folded)]; v != nil {
		return v
	}
	return worthless
}

var worthless = &worth{}

// worthOf looks a word up in every language.
func worthOf(text string) *worth {
	v := &worth{}
	var buf [8]string
	for i, r := range readers() {
		for _, part := range r.expand(buf[:0], text) {
			w := r.known(part)
			if w.common {
				v.score[i] += commonWorth
			}
			if w.vocab {
				v.score[i]++
			}
			if len(w.doubts) > 0 {
				v.doubts |= 1 << i
			}
		}
	}
	return v
}
