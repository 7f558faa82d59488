// Package model is a small linear classifier that says how likely each meaning of an answer is, by its words and by
// hints of what the rules of package intent saw in it. It is trained from sentences that the project keeps (../train).
// It decides nothing.
package model

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Feature is one property of a text: a bucket of the model, and how much it weighs.
type Feature struct {
	Bucket uint32
	Weight float32
}

// maxWords is how many words of a text are looked at; who writes more has said it by then, or says too much.
const maxWords = 120

// hintWeight is how much the hints count beside the words.
const hintWeight = 1.0

// Features turns a text into properties for a model with that many buckets: its words with runs of two and three of
// them, and runs of letters in them, which tell forms of a word. Hints are properties that somebody else saw in it. Each
// of the three kinds weighs the same together, however many there are.
func Features(text string, hints []string, buckets uint32) []Feature {
	var list []Feature
	for kind, of := range hash(text, hints, buckets) {
		weight := weightOf(kind, len(of))
		for _, b := range of {
			list = append(list, Feature{Bucket: b, Weight: weight})
		}
	}
	return list
}

// The kinds of properties.
const (
	ofWords = iota
	ofLetters
	ofHints
	kinds
)

// weightOf is what each of n properties of a kind weighs, so that the sum of their squares is that of the kind.
func weightOf(kind, n int) float32 {
	weight := 1.0
	if kind == ofHints {
		weight = hintWeight
	}
	return float32(weight / math.Sqrt(float64(max(1, n))))
}

// hash gives the buckets of the properties, by their kind. One that occurs twice counts twice.
func hash(text string, hints []string, buckets uint32) [kinds][]uint32 {
	ws := words(text)
	const perWord, perLetter, more = 3, 3, 3
	list := make([]uint32, 0, perWord*len(ws)+perLetter*len(text)+len(hints)+more)
	add := func(kind uint32, parts ...string) {
		sum := kind
		for _, p := range parts {
			sum = fnv(sum*fnvPrime, p)
		}
		list = append(list, sum%buckets)
	}
	for i, w := range ws {
		add(kindWord, w.text())
		if i > 0 {
			add(kindTwo, ws[i-1].text(), w.text())
		}
		if i > 1 {
			add(kindThree, ws[i-2].text(), ws[i-1].text(), w.text())
		}
	}
	if len(ws) > 0 {
		add(kindFirst, ws[0].text())
		add(kindLast, ws[len(ws)-1].text())
	}
	add(kindLength, length(len(ws)))
	toLetters := len(list)
	for _, w := range ws {
		list = w.letters(list, buckets)
	}
	toHints := len(list)
	for _, hint := range hints {
		add(kindHint, hint)
	}
	return [kinds][]uint32{list[:toLetters], list[toLetters:toHints], list[toHints:]}
}

// length is the number of words, roughly.
func length(n int) string {
	switch {
	case n <= 3:
		return strconv.Itoa(n)
	case n <= 6:
		return "few"
	case n <= 15:
		return "some"
	case n <= 40:
		return "many"
	}
	return "very many"
}

// word is one with a mark at its beginning and one at its end: <word>.
type word string

func (w word) text() string { return string(w[1 : len(w)-1]) }

// letters appends the runs of three to five letters.
func (w word) letters(list []uint32, buckets uint32) []uint32 {
	const shortest, longest = 3, 5
	for n := shortest; n <= longest; n++ {
		for from := 0; from+n <= len(w); from++ {
			list = append(list, fnv(kindLetters*fnvPrime, string(w[from:from+n]))%buckets)
		}
	}
	return list
}

// words are the words of a text without case and accents; numbers become one word, marks of a question and an
// exclamation words of their own.
func words(text string) []word {
	text = strings.ToLower(text)
	if !isASCII(text) {
		text = norm.NFD.String(text)
	}
	const perWord = 4 // bytes, roughly
	var all strings.Builder
	all.Grow(2 * len(text))
	ends := make([]int, 0, len(text)/perWord+1)
	start := 0 // of the present word, with its mark, if it has begun
	end := func() {
		if all.Len() > start {
			all.WriteByte('>')
			start = all.Len()
			ends = append(ends, start)
		}
	}
	write := func(r rune) {
		if all.Len() == start {
			all.WriteByte('<')
		}
		all.WriteRune(r)
	}
	for _, r := range text {
		switch {
		case unicode.IsLetter(r):
			write(r)
		case unicode.IsDigit(r):
			if all.String()[start:] != "<0" {
				end()
				write('0')
			}
		case r == '\'' || r == '’' || unicode.Is(unicode.Mn, r):
		case r == '?' || r == '!' || r == '.' && all.Len() > start || unicode.IsSymbol(r) && r > unicode.MaxLatin1:
			end()
			write(r)
			end()
		default:
			end()
		}
		if len(ends) >= maxWords {
			start = all.Len()
			break
		}
	}
	end()
	ws := make([]word, len(ends))
	start = 0
	for i, end := range ends {
		ws[i], start = word(all.String()[start:end]), end
	}
	return ws
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// FNV-1a of 32 bits, without the copies that the interface of hash/fnv needs.
const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

func fnv(sum uint32, s string) uint32 {
	for i := range len(s) {
		sum = (sum ^ uint32(s[i])) * fnvPrime
	}
	return sum
}

// What the hash of a property begins with.
var (
	kindWord    = fnv(fnvOffset, "w")
	kindTwo     = fnv(fnvOffset, "b")
	kindThree   = fnv(fnvOffset, "t")
	kindFirst   = fnv(fnvOffset, "first")
	kindLast    = fnv(fnvOffset, "last")
	kindLength  = fnv(fnvOffset, "length")
	kindLetters = fnv(fnvOffset, "c")
	kindHint    = fnv(fnvOffset, "hint")
)
