package intent

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// tok is one word, number, emoji or address of a text.
type tok struct {
	w    string // folded: lower case, no accents, the language's own spellings replaced
	orig string // as typed, in lower case
	from int    // where it begins in the text

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

// fold takes the accents off a word in lower case.
func fold(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(folder.Replace(s)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
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

// expand appends the tokens that a word stands for in the language.
func (l *language) expand(toks []tok, w string) []tok {
	add := func(s, orig string) {
		if s != "" {
			toks = append(toks, tok{w: s, orig: orig})
		}
	}
	if r, ok := l.rewrite[w]; ok {
		for p := range strings.FieldsSeq(r) {
			add(fold(p), w)
		}
		return toks
	}
	f := fold(w)
	if r, ok := l.rewrite[f]; ok {
		for p := range strings.FieldsSeq(r) {
			add(fold(p), w)
		}
		return toks
	}
	i := strings.IndexByte(f, '\'')
	if i < 0 || len(f) == 1 {
		add(f, w)
		return toks
	}
	head, tail := f[:i], f[i+1:]
	if l.code == "en" {
		switch {
		case tail == "t" && strings.HasSuffix(head, "n"):
			add(strings.TrimSuffix(head, "n"), w)
			add("not", w)
			return toks
		case tail == "s":
			add(head, w)
			if englishIs[head] {
				add("is", w)
			}
			return toks
		}
		if full, ok := englishTails[tail]; ok {
			add(head, w)
			add(full, w)
			return toks
		}
	}
	elides := l.code == "fr" || l.code == "it"           // l'
	if tail == "s" && !elides || tail == "" && !elides { // Rita's, Klaus'
		add(head, w)
		return toks
	}
	add(head+"'", w)
	add(strings.ReplaceAll(tail, "'", ""), w)
	return toks
}

var (
	englishIs    = wordSet("he she it that this what who where when how there here why which everything nothing all one name")
	englishTails = map[string]string{"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
)

// tokenise takes the text apart into tokens, clauses and sentences, as the language writes them.
func (r *reader) tokenise(raw string) *text {
	const perWord = 5 // bytes, roughly
	t := &text{raw: raw, toks: make([]tok, 0, len(raw)/perWord+1)}
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
	for i := 0; i < len(raw); {
		c, n := utf8.DecodeRuneInString(raw[i:])
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			end := wordEnd(raw, i)
			w := strings.TrimRight(raw[i:end], "'")
			from := len(t.toks)
			switch {
			case isRef(w):
				t.toks = append(t.toks, tok{w: "r#", orig: w, ref: true})
			case strings.Contains(w, "@"):
				t.toks = append(t.toks, tok{w: "e@mail", orig: w, email: true})
			default:
				if len(w) > 60 {
					w = clip(w, 60)
				}
				t.toks = r.expand(t.toks, w)
			}
			for k := from; k < len(t.toks); k++ {
				if k == from && k > start && r.contrasting[t.toks[k].w] {
					clause++
				}
				t.toks[k].from, t.toks[k].sent, t.toks[k].clause = i, sent, clause
				t.toks[k].num = unicode.IsDigit(c)
			}
			i = end
			continue
		case c == '\n':
			if breaksLine(raw, i) {
				endSentence(false)
			}
		case c == '?':
			endSentence(true)
		case c == '!':
			endSentence(false)
		case c == '.':
			if endsSentence(raw, i, t) {
				endSentence(false)
			} else if strings.HasPrefix(raw[i:], "..") {
				clause++
			}
		case c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '–' ||
			c == '-' && i > 0 && raw[i-1] == ' ':
			clause++
		case c == '"':
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
		case isSymbol(c):
			if k := len(t.toks); k == 0 || t.toks[k-1].w != string(c) {
				t.toks = append(t.toks, tok{w: string(c), orig: string(c), from: i, sent: sent, clause: clause})
			}
		}
		i += n
	}
	endSentence(false)
	whole := true
	for k := range t.toks {
		t.toks[k].bars = r.negating[t.toks[k].w]
		whole = whole && t.toks[k].quoted
	}
	if whole { // somebody copied the words of a button, quotes and all
		for k := range t.toks {
			t.toks[k].quoted = false
		}
	}
	return t
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
