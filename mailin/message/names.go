package message

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold makes a word comparable: lower case, without accents; ß and ligatures written out.
func fold(s string) string {
	s = strings.ToLower(s)
	s = foldLetters.Replace(s)
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

var foldLetters = strings.NewReplacer("ß", "ss", "æ", "ae", "ø", "o", "œ", "oe", "ł", "l", "đ", "d", "ı", "i", "ð", "d", "þ", "th")

// umlauts writes German and Scandinavian vowels as addresses do.
var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe")

// nameWords splits a name into folded words of two letters or more.
func nameWords(name string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(fold(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if utf8.RuneCountInString(w) > 1 {
			words = append(words, w)
		}
	}
	return words
}

// person is a run of capitalised words, with the particles of names between them.
var person = regexp.MustCompile(nameWord + `(?:[ \t]+\n?(?:(?:` + particles + `)[ \t]+){0,2}` + nameWord + `){0,4}` +
	`|[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]{2,10}`)

const (
	nameWord  = `\p{Lu}[\p{L}\p{Mn}'’-]*\.?`
	particles = `de|van|von|der|den|la|le|del|della|di|da|dos|das|du|do|bin|al|el|ten|ter|zu|zum|af|av|ibn|y|e`
)

// notNames are words that begin a sentence, or stand before a name without being part of it.
var notNames = set("ask please pls could can would you i'd i'm i've i the a an my our his her this that and or to with from for hi hello " +
	"hey dear meet introduce intro connect re fwd fw subject context here there person name email mail address both all three two as per " +
	"bitte hallo lieber liebe guten moin servus ich bei mit und oder für frage fragt die der das den dem herr herrn " +
	"bonjour salut cher chère merci pourriez je vous à et avec le la les l'autre hola buenos estimado estimada por con y el los las " +
	"buongiorno ciao gentile caro cara per e con il lo gli hoi beste hallo wil graag en met voor boa bom olá caro cara com e o os as " +
	"hej kära kan ni och merhaba ve ile no if in on at is it we he she they thanks thank yes so but what who when where how " +
	"attached sent best regards cheers over")

// named finds the name that goes with an address in a text: the capitalised words that share letters with the address,
// the nearest first, else the words right in front of it. Empty when there is none.
func named(addr, before, after, whole string) string {
	best, points := "", 0
	consider := func(text string, bonus int, fromEnd bool) {
		for _, m := range person.FindAllStringIndex(text, -1) {
			cand := trimName(text[m[0]:m[1]], addr)
			if cand == "" {
				continue
			}
			p := likeness(cand, addr)
			if p == 0 {
				continue
			}
			distance := m[0]
			if fromEnd {
				distance = len(text) - m[1]
			}
			p = p*100 + bonus - min(distance, 150)/4
			if p > points {
				best, points = cand, p
			}
		}
	}
	consider(before, 90, true)
	consider(after, 60, false)
	consider(whole, 0, false)
	if best != "" {
		return best
	}
	if ms := person.FindAllStringIndex(before, -1); len(ms) > 0 {
		m := ms[len(ms)-1]
		if between := before[m[1]:]; len(strings.TrimSpace(between)) < 12 && !strings.ContainsAny(between, ".?!") {
			return trimName(before[m[0]:m[1]], addr)
		}
	}
	return ""
}

// trimName drops the words at both ends of a candidate that are no part of a name.
func trimName(s, addr string) string {
	words := strings.Fields(s)
	for len(words) > 0 {
		w := strings.TrimRight(strings.ToLower(words[0]), ".,:'’")
		if !notNames[w] || likeness(words[0], addr) > 0 && len(words) == 1 {
			break
		}
		words = words[1:]
	}
	if len(words) == 0 {
		return ""
	}
	last := len(words) - 1
	for _, end := range []string{"'s", "’s", "'", "’"} {
		words[last] = strings.TrimSuffix(words[last], end)
	}
	if i := strings.IndexAny(words[last], "'’"); i > 2 && len(words[last])-i < 6 { // a case ending, as in Turkish
		words[last] = words[last][:i]
	}
	if utf8.RuneCountInString(words[last]) > 2 {
		words[last] = strings.TrimRight(words[last], ".")
	}
	return CleanName(strings.Join(words, " "))
}

// likeness counts how much of a name is found in an address: 3 for a word that stands in it whole, 2 for one that
// the local part contains, 1 for one that the domain contains.
func likeness(name, addr string) int {
	local, domain := splitAddr(fold(addr))
	parts := strings.FieldsFunc(local, func(r rune) bool { return !unicode.IsLetter(r) })
	points := 0
	for _, w := range strings.Fields(strings.ToLower(name)) {
		best := 0
		for _, v := range []string{fold(w), fold(umlauts.Replace(w))} {
			v = strings.Trim(v, ".,'’-")
			if utf8.RuneCountInString(v) < 2 {
				continue
			}
			for _, p := range parts {
				if p == v {
					best = max(best, 3)
				}
			}
			if len(v) >= 3 && strings.Contains(local, v) {
				best = max(best, 2)
			}
			if len(v) >= 4 && strings.Contains(domain, v) {
				best = max(best, 1)
			}
		}
		points += best
	}
	return points
}
