package message

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold makes a word comparable: lower case, without accents; ß and ligatures written out.
func fold(s string) string {
	s = strings.ToLower(s)
	if isASCII(s) {
		return s
	}
	s = foldLetters.Replace(s)
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

var foldLetters = strings.NewReplacer("ß", "ss", "æ", "ae", "ø", "o", "œ", "oe", "ł", "l", "đ", "d", "ı", "i", "ð", "d", "þ", "th")

func isASCII(s string) bool {
	for len(s) >= 8 { // eight at once, because whole texts are asked about
		if s[0]|s[1]|s[2]|s[3]|s[4]|s[5]|s[6]|s[7] >= utf8.RuneSelf {
			return false
		}
		s = s[8:]
	}
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// umlauts writes German and Scandinavian vowels as addresses do.
var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe")

// nameWords splits a name into folded words of two letters or more.
func nameWords(name string) []string {
	var words []string
	for w := range strings.FieldsFuncSeq(fold(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if utf8.RuneCountInString(w) > 1 {
			words = append(words, w)
		}
	}
	return words
}

const particles = `de|van|von|der|den|la|le|del|della|di|da|dos|das|du|do|bin|al|el|ten|ter|zu|zum|af|av|ibn|y|e`

// maxNames bounds how many names are looked for in one text.
const maxNames = 300

// properNames finds the runs of capitalised words in a text, with the particles of names between them, and runs of
// Chinese, Japanese and Korean characters, as pairs of start and end. A run is five capitalised words at most.
func properNames(text string) [][2]int {
	var found [][2]int
	letter := false // the rune before is one
	for i := 0; i < len(text) && len(found) < maxNames; {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case !letter && unicode.IsUpper(r):
			start, end := i, endOfWord(text, i)
			for n := 1; n < 5 && !endsName(text[start:end]); n++ {
				next := nextNameWord(text, end)
				if next < 0 {
					break
				}
				start, end = next, endOfWord(text, next)
			}
			found = append(found, [2]int{i, end})
			i, letter = end, true
			continue
		case cjk(r):
			end, n := i, 0
			for end < len(text) && n < 10 {
				c, w := utf8.DecodeRuneInString(text[end:])
				if !cjk(c) {
					break
				}
				end, n = end+w, n+1
			}
			if n > 1 {
				found = append(found, [2]int{i, end})
			}
			i, letter = end, false
			continue
		}
		letter = unicode.IsLetter(r) || unicode.IsMark(r)
		i += size
	}
	return found
}

// endsName says whether the full stop behind a word ends the sentence, and with it the name: it does not behind an
// initial or a title.
func endsName(word string) bool {
	w, stopped := strings.CutSuffix(word, ".")
	return stopped && utf8.RuneCountInString(w) > 1 && !titles[strings.ToLower(w)] && !notNames[strings.ToLower(w)]
}

func cjk(r rune) bool {
	return r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// endOfWord is where the word that begins at i ends, with the full stop of an initial or a title.
func endOfWord(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\'' && r != '’' && r != '-' {
			if r == '.' {
				i++
			}
			break
		}
		i += size
	}
	return i
}

// nextNameWord is where the next word of a name begins behind a word that ends at i, past two particles at most; -1
// when the name ends here.
func nextNameWord(text string, i int) int {
	for skipped := 0; skipped <= 2; skipped++ {
		start := i
		for i < len(text) && (text[i] == ' ' || text[i] == '\t') {
			i++
		}
		if i == start {
			return -1
		}
		if r, _ := utf8.DecodeRuneInString(text[i:]); unicode.IsUpper(r) {
			return i
		}
		end := endOfWord(text, i)
		if end-i > 5 || !nameParticle[text[i:end]] {
			return -1
		}
		i = end
	}
	return -1
}

// notNames are words that begin a sentence, or stand before a name without being part of it: pronouns, verbs, forms of
// address.
var notNames = set("ask please pls could can would you i'd i'm i've i the a an my our his her this that and or to with from for hi hello " +
	"hey dear meet introduce intro connect re fwd fw subject context here there person name email mail address both all three two as per " +
	"no if in on at is it we he she they thanks thank yes so but what who when where how attached sent best regards cheers over " +
	"their your its also then let may shall will did does do are was were has had have since because after before while perhaps " +
	"maybe either neither today tomorrow mr mrs ms miss sir madam " +
	"bitte hallo lieber liebe guten moin servus ich bei mit und oder für frage fragt die der das den dem herr herrn frau sie er es " +
	"ihn ihm ihr ihre ihren ihrem wir uns euch du dich dir mein meine meinen meiner meinem unser unsere unseren kennen kennst kennt " +
	"darf dürfte können könnten könntest kannst würden würdest stelle stellen stellst kollegin kollege kollegen freund freundin " +
	"nachbar nachbarin bekannte bekannter auch noch dann weil wenn dass ja nein danke sehr geehrte geehrter stell frag von aus ein " +
	"eine einen hier dort heute morgen " +
	"bonjour salut cher chère chers chères merci pourriez pourrais je vous à et avec le la les l'autre il elle ils elles nous tu on " +
	"son sa ses mon ma mes notre votre vos leur leurs ce cette pouvez peux voulez veux présente présentez voici voilà madame " +
	"monsieur mme mlle chez dans sur un une qui que " +
	"hola buenos buenas estimado estimada estimados querido querida por con y el los las ellos nosotros usted ustedes tú yo mi mis " +
	"su sus este esta conoce conoces puedes podrías podría quiero señor señora sr sra para en de del te le os presento " +
	"buongiorno ciao gentile caro cara cari per e lo gli lui lei loro noi voi io mio mia suo sua questo questa conosci potresti può " +
	"signor signora sig ti vi presenti " +
	"hoi beste wil graag en met voor hij zij ze wij jij je u ik mijn zijn haar hun onze dit deze ken kent kun kunt zou mevrouw " +
	"meneer dhr mevr geachte van een het stel " +
	"boa bom olá com o os as ele ela eles elas nós você vocês eu meu minha seu este conhece conheces podes podia pode gostava " +
	"senhor senhora dona caros prezado prezada em um uma " +
	"hej kära kan ni och merhaba ve ile hei och jeg jag du vi han hun hon")

// titles stand before names and stay with them.
var titles = set("dr prof professor doctor mag ing dipl dott avv arch drs ir st")

// named finds the name that goes with an address in its surroundings: the capitalised words that share letters with
// the address, the nearest first, else the words right in front of it. Empty when there is none.
func named(addr, before, after string) string {
	best, points := "", 0
	consider := func(text string, bonus int, fromEnd bool) {
		for _, m := range properNames(text) {
			cand := trimName(text[m[0]:m[1]], addr)
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
	if best != "" && genericAddr(addr) {
		if n := personBefore(before, addr); n != "" {
			return n
		}
	}
	if best != "" {
		return best
	}
	if ms := properNames(before); len(ms) > 0 {
		m := ms[len(ms)-1]
		if between := before[m[1]:]; len(strings.TrimSpace(between)) < 12 && !strings.ContainsAny(between, ".?!") {
			return trimName(before[m[0]:m[1]], addr)
		}
	}
	return ""
}

// personBefore is the nearest name of two words in the sentence in front of an address that is not that of the firm
// behind the address: "Morag Sinclair of the Lambing Shed (hello@…)".
func personBefore(before, addr string) string {
	ms := properNames(before)
	for i := len(ms) - 1; i >= 0; i-- {
		if strings.ContainsAny(before[ms[i][1]:], ".?!\n") {
			break
		}
		cand := trimName(before[ms[i][0]:ms[i][1]], addr)
		if len(strings.Fields(cand)) > 1 && likeness(cand, addr) == 0 {
			return cand
		}
	}
	return ""
}

// functions are local parts of addresses that a firm has rather than a person.
var functions = set("info hello hallo hi hola ciao bonjour contact contacto contato contatti contatto kontakt office mail email post team " +
	"sales admin studio shop service enquiries inquiries enquiry buero bureau empfang reception kanzlei praxis sekretariat " +
	"secretariat verwaltung welcome willkommen accueil oficina ufficio escritorio geral segreteria")

// genericAddr says whether an address is that of a firm: by its local part, or because that only repeats the domain.
func genericAddr(addr string) bool {
	local, domain := splitAddr(addr)
	if functions[local] {
		return true
	}
	words := localWords(local)
	for _, w := range words {
		if len(w) < 3 || !strings.Contains(domain, w) {
			return false
		}
	}
	return len(words) > 0 && strings.Contains(strings.ReplaceAll(domain, "-", ""), strings.Join(words, ""))
}

// trimName drops the words at both ends of a candidate that are no part of a name.
func trimName(s, addr string) string {
	words := strings.Fields(s)
	for len(words) > 0 {
		w := strings.TrimRight(strings.ToLower(words[0]), ".,:'’")
		if !notNames[w] || likeness(words[0], addr) >= 2 {
			break
		}
		words = words[1:]
	}
	if len(words) == 0 {
		return ""
	}
	words = fromFirstMatch(words, addr)
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

// fromFirstMatch drops what stands before a name of which the address shows two words: "Tischlerin Ragnhild Voss".
func fromFirstMatch(words []string, addr string) []string {
	first, matched := -1, 0
	for i, w := range words {
		if len(w) > 2 && capital(w) && likeness(w, addr) > 0 {
			if matched++; first < 0 {
				first = i
			}
		}
	}
	if matched < 2 {
		return words
	}
	for first > 0 && titles[strings.TrimRight(strings.ToLower(words[first-1]), ".")] {
		first--
	}
	return words[first:]
}

// likeness counts how much of a name is found in an address: 3 for a word that stands in its local part whole, 2 for
// one that the local part contains, 1 for one that the domain contains.
func likeness(name, addr string) int {
	local, domain := splitAddr(fold(addr))
	points := 0
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		best := wordLikeness(fold(w), local, domain)
		if best < 3 && !isASCII(w) {
			best = max(best, wordLikeness(fold(umlauts.Replace(w)), local, domain))
		}
		points += best
	}
	return points
}

func wordLikeness(w, local, domain string) int {
	w = strings.Trim(w, ".,'’-")
	n := utf8.RuneCountInString(w)
	if n < 2 {
		return 0
	}
	if i := strings.Index(local, w); i >= 0 {
		for ; i >= 0; i = indexFrom(local, w, i+1) {
			before, _ := utf8.DecodeLastRuneInString(local[:i])
			after, _ := utf8.DecodeRuneInString(local[i+len(w):])
			if (i == 0 || !unicode.IsLetter(before)) && (i+len(w) == len(local) || !unicode.IsLetter(after)) {
				return 3
			}
		}
		if len(w) >= 3 {
			return 2
		}
	}
	if len(w) >= 4 && strings.Contains(domain, w) {
		return 1
	}
	return 0
}

func indexFrom(s, sub string, from int) int {
	if i := strings.Index(s[from:], sub); i >= 0 {
		return from + i
	}
	return -1
}
