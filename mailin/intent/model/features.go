// Package model is a small linear classifier that says how likely each meaning of an answer is, by its words and by
// hints of what the rules of package intent saw in it. It is trained from sentences that the project keeps (../train).
// It decides nothing.
package model

import (
	"math"
	"strconv"
	"strings"
	"unicode"

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
	ws := words(text)
	h := hasher{buckets: buckets, list: make([]Feature, 0, 2*len(text)+3*len(ws)+len(hints)+3)}
	for i, w := range ws {
		h.add("w", w)
		if i > 0 {
			h.add("b", ws[i-1], w)
		}
		if i > 1 {
			h.add("t", ws[i-2], ws[i-1], w)
		}
	}
	if len(ws) > 0 {
		h.add("first", ws[0])
		h.add("last", ws[len(ws)-1])
	}
	h.add("length", length(len(ws)))
	h.close(1)
	for _, w := range ws {
		padded := "<" + w + ">"
		for n := 3; n <= 5; n++ {
			for from := 0; from+n <= len(padded); from++ {
				h.add("c", padded[from:from+n])
			}
		}
	}
	h.close(1)
	for _, hint := range hints {
		h.add("hint", hint)
	}
	h.close(hintWeight)
	return h.list
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

// words are the words of a text without case and accents; numbers become one word, marks of a question and an
// exclamation words of their own.
func words(text string) []string {
	var out []string
	var w strings.Builder
	flush := func() {
		if w.Len() > 0 {
			out = append(out, w.String())
			w.Reset()
		}
	}
	for _, r := range norm.NFD.String(strings.ToLower(text)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsLetter(r):
			w.WriteRune(r)
		case unicode.IsDigit(r):
			if w.String() != "0" {
				flush()
				w.WriteRune('0')
			}
		case r == '\'' || r == '’':
		case r == '?' || r == '!' || r == '.' && w.Len() > 0:
			flush()
			out = append(out, string(r))
		case unicode.IsSymbol(r) && r > unicode.MaxLatin1:
			flush()
			out = append(out, string(r))
		default:
			flush()
		}
		if len(out) >= maxWords {
			return out
		}
	}
	flush()
	return out
}

// hasher collects the features of a text, kind by kind. A feature that occurs twice counts twice.
type hasher struct {
	buckets uint32
	list    []Feature
	open    int // where the features of the present kind begin
}

func (h *hasher) add(kind string, parts ...string) {
	sum := fnv(fnvOffset, kind)
	for _, p := range parts {
		sum = fnv(sum*fnvPrime, p)
	}
	h.list = append(h.list, Feature{Bucket: sum % h.buckets})
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

// close gives the features of the present kind their weights, so that the sum of their squares is that of weight.
func (h *hasher) close(weight float64) {
	each := float32(weight / math.Sqrt(float64(max(1, len(h.list)-h.open))))
	for i := h.open; i < len(h.list); i++ {
		h.list[i].Weight = each
	}
	h.open = len(h.list)
}
