package intent

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// tok is one word, number, emoji or address of a text.
type tok struct {
	w     string // folded: lower case, no accents, the language's own spellings replaced
	orig  string // as typed, in lower case
	from  int    // where it begins in the text
	known *word  // what the language knows of it

	sent, clause int
	num          bool // begins with a digit
	ref          bool // the reference of an introduction
	email        bool
	quoted       bool // between double quotes
	bars         bool // no gap of a phrase reaches over it

	dateTo, pastTo, moneyTo int // when a date or an amount begins here: the token after it
}

// sentence is what is known of one sentence.
type sentence struct {
	from, to int // its tokens
	question bool
}

// text is a text taken apart.
type text struct {
	raw    string
	toks   []tok
	sents  []sentence
	dates  []date
	moneys []money
}

var folder = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l")

// latin has the letters of Europe without their accents.
var latin = sync.OnceValue(func() (all [0x180]string) {
	for r := range all {
		all[r] = foldAny(string(rune(r)))
	}
	return all
})

// fold takes the accents off a word in lower case.
func fold(s string) string {
	if isASCII(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	letters := latin()
	for _, r := range s {
		if int(r) >= len(letters) {
			return foldAny(s)
		}
		b.WriteString(letters[r])
	}
	return b.String()
}

func foldAny(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(folder.Replace(s)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

var typography = strings.NewReplacer(
	"\r\n", "\n", "\r", "\n", "’", "'", "‘", "'", "´", "'", "`", "'", "ʼ", "'", "＇", "'",
	"“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "‚", ",",
	"—", " – ", "―", " – ", "…", "...", "？", "?", "！", "!", "¿", " ", "¡", " ",
	"\u00a0", " ", "\u202f", " ", "\u2007", " ", "\u2009", " ",
	"\u200b", "", "\u200c", "", "\u200d", "", "\ufeff", "", "\ufe0f", "", "\u00ad", "",
)

// tidy brings a text to one form of quotes, spaces and letters and to lower case. Skin tones of emoji go.
func tidy(s string) string {
	if isASCII(s) && !strings.ContainsAny(s, "\r`") {
		return strings.ToLower(s)
	}
	s = norm.NFC.String(typography.Replace(strings.ToValidUTF8(s, " ")))
	return strings.Map(func(r rune) rune {
		if r >= 0x1F3FB && r <= 0x1F3FF {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

var abbreviations = wordSet("dr mr mrs ms prof fr hr herr st sr sra srta mme mlle m bzw ca z b d h u a evtl ggf inkl nr vs etc eg ie " +
	"approx inc ltd co jr dott ing avv sig arch univ dhr mevr mw drs ir exmo exma dra jan feb aug sept oct nov dec okt dez mill mio mrd uhr")

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[fold(w)] = true
	}
	return m
}

// expand appends the words that a word stands for in the language.
func (l *language) expand(out []string, w string) []string {
	add := func(parts ...string) []string {
		for _, p := range parts {
			if p != "" {
				out = append(out, p)
			}
		}
		return out
	}
	rewrite, ok := l.rewrite[w]
	f := fold(w)
	if !ok {
		rewrite, ok = l.rewrite[f]
	}
	if ok {
		for p := range strings.FieldsSeq(rewrite) {
			out = append(out, fold(p))
		}
		return out
	}
	head, tail, apostrophe := strings.Cut(f, "'")
	if !apostrophe || len(f) == 1 {
		return add(f)
	}
	if l.code == "en" {
		switch {
		case tail == "t" && strings.HasSuffix(head, "n"):
			return add(strings.TrimSuffix(head, "n"), "not")
		case tail == "s" && englishIs[head]:
			return add(head, "is")
		case tail == "s":
			return add(head)
		}
		if full, ok := englishTails[tail]; ok {
			return add(head, full)
		}
	}
	elides := l.code == "fr" || l.code == "it"           // l'
	if tail == "s" && !elides || tail == "" && !elides { // Rita's, Klaus'
		return add(head)
	}
	return add(head+"'", strings.ReplaceAll(tail, "'", ""))
}

var (
	englishIs    = wordSet("he she it that this what who where when how there here why which everything nothing all one name")
	englishTails = map[string]string{"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
)

// piece is a word or a mark of a text, before any language has looked at it.
type piece struct {
	kind pieceKind
	num  bool   // of a word: begins with a digit
	orig string // of a word or symbol: as typed
	w    string // the same, folded
	from int    // where it begins in the text
}

type pieceKind uint8

const (
	aWord pieceKind = iota
	aSymbol
	aReference
	anAddress
	aPoint
	aQuote
	aClauseEnd
	aSentenceEnd
	aQuestionEnd
)

// split takes a text apart as far as that is the same in every language.
func split(raw string) []piece {
	const perPiece = 5 // bytes, roughly
	ps := make([]piece, 0, len(raw)/perPiece+1)
	for i := 0; i < len(raw); {
		c, n := utf8.DecodeRuneInString(raw[i:])
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			end := wordEnd(raw, i)
			p := piece{orig: strings.TrimRight(raw[i:end], "'"), from: i, num: unicode.IsDigit(c)}
			switch {
			case isRef(p.orig):
				p.kind, p.w = aReference, "r#"
			case strings.Contains(p.orig, "@"):
				p.kind, p.w = anAddress, "e@mail"
			default:
				p.orig = clip(p.orig, 60)
				p.w = fold(p.orig)
			}
			ps = append(ps, p)
			n = end - i
		case c == '\n':
			if breaksLine(raw, i) {
				ps = append(ps, piece{kind: aSentenceEnd})
			}
		case c == '?':
			ps = append(ps, piece{kind: aQuestionEnd})
		case c == '!':
			ps = append(ps, piece{kind: aSentenceEnd})
		case c == '.':
			ps = append(ps, piece{kind: aPoint, from: i})
		case c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '–' ||
			c == '-' && i > 0 && raw[i-1] == ' ':
			ps = append(ps, piece{kind: aClauseEnd})
		case c == '"':
			ps = append(ps, piece{kind: aQuote})
		case isSymbol(c):
			ps = append(ps, piece{kind: aSymbol, orig: raw[i : i+n], w: raw[i : i+n], from: i})
		}
		i += n
	}
	return ps
}

// assemble makes tokens, clauses and sentences of the pieces of a text, as the language writes them. It takes the room
// of t, whose old content is lost.
func (r *reader) assemble(t *text, raw string, pieces []piece) *text {
	const more = 4 // tokens than pieces, because some words stand for two
	*t = text{raw: raw, toks: slices.Grow(t.toks[:0], len(pieces)+more), sents: t.sents[:0]}
	sent, clause, quote := 0, 0, -1
	start := 0
	endSentence := func(question bool) {
		if len(t.toks) > start {
			t.sents = append(t.sents, sentence{from: start, to: len(t.toks), question: question})
			start = len(t.toks)
			sent++
			clause++
		} else if question && len(t.sents) > 0 {
			t.sents[len(t.sents)-1].question = true
		}
	}
	for n := range pieces {
		p := &pieces[n]
		from := len(t.toks)
		switch p.kind {
		case aWord:
			t.toks = r.addWord(t.toks, p)
		case aReference, anAddress:
			t.toks = append(t.toks, tok{w: p.w, known: r.known(p.w), ref: p.kind == aReference, email: p.kind == anAddress})
		case aSymbol:
			if from == 0 || t.toks[from-1].w != p.w {
				t.toks = append(t.toks, tok{w: p.w, known: r.known(p.w)})
			}
		case aPoint:
			if endsSentence(raw, p.from, t) {
				endSentence(false)
			} else if strings.HasPrefix(raw[p.from:], "..") {
				clause++
			}
		case aSentenceEnd, aQuestionEnd:
			endSentence(p.kind == aQuestionEnd)
		case aQuote:
			if quote >= 0 {
				if len(t.toks)-quote <= 15 {
					for k := quote; k < len(t.toks); k++ {
						t.toks[k].quoted = true
					}
				}
				quote = -1
			} else {
				quote = len(t.toks)
			}
			clause++
		case aClauseEnd:
			clause++
		}
		for k := from; k < len(t.toks); k++ {
			tok := &t.toks[k]
			if k == from && k > start && tok.known.contrasts && p.kind != aSymbol {
				clause++
			}
			tok.orig, tok.from, tok.sent, tok.clause, tok.num = p.orig, p.from, sent, clause, p.num
		}
	}
	endSentence(false)
	whole := true
	for k := range t.toks {
		t.toks[k].bars = t.toks[k].known.negates
		whole = whole && t.toks[k].quoted
	}
	if whole { // somebody copied the words of a button, quotes and all
		for k := range t.toks {
			t.toks[k].quoted = false
		}
	}
	return t
}

// addWord appends the tokens of what a word stands for.
func (r *reader) addWord(toks []tok, p *piece) []tok {
	ws, ok := r.spelt[p.orig]
	if !ok && p.orig != p.w {
		ws, ok = r.spelt[p.w]
	}
	for _, known := range ws {
		toks = append(toks, tok{w: known.text, known: known})
	}
	if ok {
		return toks
	}
	if !strings.Contains(p.w, "'") {
		return append(toks, tok{w: p.w, known: r.known(p.w)})
	}
	var buf [4]string
	for _, part := range r.expand(buf[:0], p.orig) {
		toks = append(toks, tok{w: part, known: r.known(part)})
	}
	return toks
}

func isSymbol(r rune) bool {
	return unicode.Is(unicode.So, r) || r == '€' || r == '$' || r == '£' || r == '¥' || r == '%' || r == '/'
}

// wordEnd finds the end of the word, number or address that begins at i. Points, commas and apostrophes are part of
// it when a letter or digit follows at once.
func wordEnd(s string, i int) int {
	digit := s[i] >= '0' && s[i] <= '9'
	inRef := strings.HasPrefix(s[i:], "r-")
	for j := i; j < len(s); {
		r, n := utf8.DecodeRuneInString(s[j:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || r == '_' {
			j += n
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[j+n:])
		inside := unicode.IsLetter(next) || unicode.IsDigit(next)
		switch {
		case r == '\'' || r == '@':
			if inside {
				j += n
				continue
			}
			return j
		case (r == '.' || r == ',' || r == ':' || r == '/') && digit && next >= '0' && next <= '9',
			r == '.' && inside && !digit && !unicode.IsDigit(next),
			r == '-' && digit && inside && (next >= '0' && next <= '9'),
			r == '-' && inRef && j == i+1 && inside,
			(r == '+' || r == '-') && inside && strings.ContainsRune(upToSpace(s[j:]), '@'):
			j += n
			continue
		}
		return j
	}
	return len(s)
}

func upToSpace(s string) string {
	if len(s) > 80 {
		s = clip(s, 80)
	}
	if i := strings.IndexAny(s, " \n\t,;"); i >= 0 {
		return s[:i]
	}
	return s
}

// isRef says whether a word is the reference of an introduction, such as r-7f3k.
func isRef(w string) bool {
	if len(w) < 5 || len(w) > 8 || w[0] != 'r' || w[1] != '-' {
		return false
	}
	for i := 2; i < len(w); i++ {
		if (w[i] < '0' || w[i] > '9') && (w[i] < 'a' || w[i] > 'z') {
			return false
		}
	}
	return true
}

// endsSentence says whether the point at i ends a sentence: not after an abbreviation or an ordinal number that goes
// on in lower case, and not inside dots.
func endsSentence(s string, i int, t *text) bool {
	if i+1 < len(s) && s[i+1] == '.' || i > 0 && s[i-1] == '.' {
		return false
	}
	if i+1 < len(s) && s[i+1] != ' ' && s[i+1] != '\n' && s[i+1] != '"' && s[i+1] != ')' && s[i+1] < utf8.RuneSelf {
		return false
	}
	if len(t.toks) == 0 || i+1 >= len(s) {
		return true
	}
	last := &t.toks[len(t.toks)-1]
	if abbreviations[last.w] && i > 0 && s[i-1] != ' ' && len(last.w) < 5 {
		return s[i+1] == '\n'
	}
	ordinal := last.num && len(last.w) <= 5 && strings.Trim(last.w, "0123456789.") == ""
	return !ordinal || s[i+1] != ' '
}

// breaksLine says whether the line break at i ends a sentence; a wrapped line goes on without punctuation.
func breaksLine(s string, i int) bool {
	before := strings.TrimRight(s[:i], " \t")
	after := strings.TrimLeft(s[i+1:], " \t")
	if before == "" || after == "" || after[0] == '\n' || strings.ContainsAny(after[:1], "-*•>") {
		return true
	}
	lineStart := strings.LastIndexByte(before, '\n') + 1
	last := before[len(before)-1]
	return last != ',' && len(before)-lineStart < 55
}
