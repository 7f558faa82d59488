// Package model is a small linear classifier that says how likely each meaning of an answer is, by its words alone.
// It is trained from sentences that the project keeps (../train). It knows no rules, and decides nothing: package
// intent does, and asks it for a second opinion.
package model

import (
	"hash/fnv"
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

// Features turns a text into properties for a model with that many buckets: its words, runs of two and three of them,
// and runs of letters in them, which tell forms of a word.
func Features(text string, buckets uint32) []Feature {
	h := hasher{buckets: buckets, seen: map[uint32]bool{}}
	ws := words(text)
	for i, w := range ws {
		h.add("w", w)
		if i > 0 {
			h.add("b", ws[i-1], w)
		}
		if i > 1 {
			h.add("t", ws[i-2], ws[i-1], w)
			h.add("s", ws[i-2], w)
		}
		if len(w) > 3 {
			padded := "<" + w + ">"
			for n := 3; n <= 5; n++ {
				for from := 0; from+n <= len(padded); from++ {
					h.add("c", padded[from:from+n])
				}
			}
		}
	}
	if len(ws) > 0 {
		h.add("first", ws[0])
		h.add("last", ws[len(ws)-1])
	}
	h.add("length", length(len(ws)))
	if strings.ContainsRune(text, '?') {
		h.add("asks")
	}
	out := make([]Feature, 0, len(h.list))
	each := float32(1 / math.Sqrt(float64(len(h.list))))
	for _, b := range h.list {
		out = append(out, Feature{b, each})
	}
	return out
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

type hasher struct {
	buckets uint32
	seen    map[uint32]bool
	list    []uint32
}

func (h *hasher) add(kind string, parts ...string) {
	sum := fnv.New32a()
	_, _ = sum.Write([]byte(kind))
	for _, p := range parts {
		_, _ = sum.Write([]byte{0})
		_, _ = sum.Write([]byte(p))
	}
	b := sum.Sum32() % h.buckets
	if !h.seen[b] {
		h.seen[b] = true
		h.list = append(h.list, b)
	}
}
