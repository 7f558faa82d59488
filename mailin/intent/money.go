package intent

import (
	"regexp"
	"regexp/syntax"
	"sort"
	"strconv"
	"strings"

	"github.com/twoyes/twoyes/workflow"
)

// money is an amount found in a text, at raw[from:to].
type money struct {
	from, to int
	amount   string
	currency string
	marked   bool // a currency or a word such as "k" or "million" stands with it, so that it is money for sure
}

const (
	moneySigns = `us\$|c\$|ca\$|a\$|au\$|nz\$|s\$|hk\$|r\$|mx\$|€|£|\$|¥|kč|zł`
	moneyWords = `euros?|eur|pounds?(?: sterling)?|sterling|quid|livres sterling|gbp|dollars?|d[oó]lares|usd|us-dollars?|us dollars?|` +
		`canadian dollars?|dollars? can(?:adiens?|adians?|ada)?|australian dollars?|cad|aud|nzd|chf|sfr|fr\.|franken|schweizer franken|francs suisses|swiss francs|francs?|stutz|` +
		`sek|nok|dkk|kronor|kroner|kronen|kr\.?|pln|zloty|czk|huf|ron|try|jpy|yen|cny|rmb|yuan|inr|rupees|lakh rupees|brl|reais|real|mxn|` +
		`pesos mexicanos|pesos|ars|clp|cop|zar|rand|aed|dirhams?|sgd|hkd|ils|shekels?|piastres`
	numberText = `\d{1,3}(?:[ '.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`
	scaleText  = `k|tsd\.?|tausend|mila|mil|mille|thousand|grand|duizend|m|mn|mio\.?|mill\.?|million(?:en|er|s|i)?|millones|milion[ei]|milh(?:ao|ão|oes|ões)|` +
		`miljoen|mln\.?|bn|billion|mrd\.?|milliarden|miljard|milliards?`
)

// amountPattern matches a number with what stands behind it.
var amountPattern = regexp.MustCompile(`^(` + numberText + `)(?:\s?(?:(` + scaleText + `)(?:\b|$|\s))?(?:\s?(?:de\s|d'|di\s|of\s)?\s?(` +
	`(?:` + moneySigns + `)(?:\s?can\b)?|(?:` + moneyWords + `)(?:\b|$|\s))?)?)?`)

// currencyBefore has the currencies that may stand before a number; the words, which are true, begin at the beginning of
// a word. That is much faster than one pattern for all, which would be tried at each letter of a text.
var currencyBefore, longestBefore = func() (map[string]bool, int) {
	all, longest := map[string]bool{}, 0
	for pattern, isWord := range map[string]bool{moneySigns: false, moneyWords: true} {
		tree, err := syntax.Parse(pattern, syntax.Perl)
		if err != nil {
			panic(err)
		}
		for _, s := range matches(tree) {
			all[s], longest = isWord, max(longest, len(s))
		}
	}
	return all, longest
}()

// matches lists the texts that an expression without repetitions matches.
func matches(re *syntax.Regexp) []string {
	out := []string{""}
	switch re.Op { //nolint:exhaustive // the others do not occur
	case syntax.OpLiteral:
		return []string{string(re.Rune)}
	case syntax.OpCharClass:
		out = nil
		for i := 0; i < len(re.Rune); i += 2 {
			for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
				out = append(out, string(r))
			}
		}
	case syntax.OpQuest:
		out = append(out, matches(re.Sub[0])...)
	case syntax.OpAlternate:
		out = nil
		for _, sub := range re.Sub {
			out = append(out, matches(sub)...)
		}
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			var longer []string
			for _, begin := range out {
				for _, end := range matches(sub) {
					longer = append(longer, begin+end)
				}
			}
			out = longer
		}
	}
	return out
}

var scales = map[string]int{
	"k": 3, "tsd": 3, "tausend": 3, "mila": 3, "mil": 3, "mille": 3, "thousand": 3, "grand": 3, "duizend": 3,
	"m": 6, "mn": 6, "mio": 6, "mill": 6, "mln": 6, "miljoen": 6,
	"bn": 9, "billion": 9, "mrd": 9, "milliarden": 9, "miljard": 9, "milliard": 9, "milliards": 9,
}

var currencies = map[string]string{
	"€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR",
	"£": "GBP", "pound": "GBP", "pounds": "GBP", "pound sterling": "GBP", "pounds sterling": "GBP", "sterling": "GBP", "quid": "GBP",
	"gbp": "GBP", "livres sterling": "GBP",
	"us$": "USD", "usd": "USD", "us-dollar": "USD", "us-dollars": "USD", "us dollar": "USD", "us dollars": "USD",
	"c$": "CAD", "ca$": "CAD", "cad": "CAD", "canadian dollar": "CAD", "canadian dollars": "CAD", "dollars canadiens": "CAD",
	"dollar canadien": "CAD", "dollars can": "CAD", "$ can": "CAD", "$can": "CAD", "dollars canada": "CAD",
	"a$": "AUD", "au$": "AUD", "aud": "AUD", "australian dollar": "AUD", "australian dollars": "AUD", "nz$": "NZD", "nzd": "NZD",
	"s$": "SGD", "sgd": "SGD", "hk$": "HKD", "hkd": "HKD", "r$": "BRL", "brl": "BRL", "reais": "BRL", "real": "BRL",
	"mx$": "MXN", "mxn": "MXN", "pesos mexicanos": "MXN", "ars": "ARS", "clp": "CLP", "cop": "COP",
	"chf": "CHF", "sfr": "CHF", "franken": "CHF", "schweizer franken": "CHF", "francs suisses": "CHF", "swiss francs": "CHF",
	"stutz": "CHF", "fr": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "kronor": "SEK", "pln": "PLN", "zloty": "PLN", "zł": "PLN",
	"czk": "CZK", "kč": "CZK", "huf": "HUF", "ron": "RON", "try": "TRY", "jpy": "JPY", "yen": "JPY", "cny": "CNY", "rmb": "CNY",
	"yuan": "CNY", "inr": "INR", "rupees": "INR", "zar": "ZAR", "rand": "ZAR", "aed": "AED", "ils": "ILS", "shekel": "ILS",
	"shekels": "ILS",
}

// findMoney lists the numbers of a tidied text that may be amounts. The currency is an ISO 4217 code where the text
// settles it: "kr" and a bare "$" do not.
func findMoney(s string) []money {
	var out []money
	for done := 0; ; {
		at := numberIn(s, done)
		if at < 0 {
			return out
		}
		from := beforeNumber(s[done:at], wordByteBefore(s, done)) + done
		m := amountPattern.FindStringSubmatchIndex(s[at:])
		if m == nil {
			return out // never: each number matches
		}
		part := func(n int) (text string, end int) {
			if m[2*n] < 0 {
				return "", 0
			}
			return strings.Join(strings.Fields(s[at+m[2*n]:at+m[2*n+1]]), " "), at + m[2*n+1]
		}
		before := strings.TrimRight(s[from:at], " \t\n\f\r")
		digits, end := part(1)
		scale, scaleEnd := part(2)
		after, afterEnd := part(3)
		done = at + m[1]
		amount, ok := plainAmount(digits, scaleOf(scale))
		if !ok {
			continue
		}
		if before != "" && after != "" && currencyOf(after) != "" && (currencyOf(before) == "" || before == "$") {
			before = ""
		}
		sign := before
		if sign == "" {
			sign = after
		}
		out = append(out, money{
			from: from, to: max(end, scaleEnd, afterEnd), amount: amount, currency: currencyOf(sign),
			marked: sign != "" || scale != "",
		})
	}
}

// numberIn finds the first digit from there on that no letter or digit stands before; -1 when there is none.
func numberIn(s string, from int) int {
	for i := from; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' && !wordByteBefore(s, i) {
			return i
		}
	}
	return -1
}

// wordByteBefore says whether the byte before i is of a word, as regular expressions see it.
func wordByteBefore(s string, i int) bool {
	if i == 0 {
		return false
	}
	c := s[i-1]
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_'
}

// beforeNumber says where the currency begins that s ends with, maybe with a space behind; len(s) when there is none.
// inWord says that s begins within a word.
func beforeNumber(s string, inWord bool) int {
	end := len(s)
	if end > 0 && strings.IndexByte(" \t\n\f\r", s[end-1]) >= 0 {
		end--
	}
	for from := max(0, end-longestBefore); from < end; from++ {
		begins := !wordByteBefore(s, from) && (from > 0 || !inWord)
		if isWord, known := currencyBefore[s[from:end]]; known && (begins || !isWord) {
			return from
		}
	}
	return len(s)
}

func currencyOf(sign string) string { return currencies[strings.TrimRight(sign, ".")] }

func scaleOf(s string) int {
	s = strings.TrimRight(s, ".")
	if n, ok := scales[s]; ok {
		return n
	}
	if strings.HasPrefix(s, "mil") {
		return 6
	}
	return 0
}

const maxDigits = 15

var (
	digitGaps   = strings.NewReplacer(" ", "", "'", "")
	digitGroups = strings.NewReplacer(".", "", ",", "")
)

// plainAmount turns digits as people write them, with points, commas, spaces or apostrophes, into plain digits with
// a point, times ten to the power of scale.
func plainAmount(digits string, scale int) (string, bool) {
	digits = digitGaps.Replace(digits)
	point := strings.LastIndexAny(digits, ".,")
	whole, frac := digits, ""
	if point >= 0 {
		tail := digits[point+1:]
		sep := digits[point : point+1]
		mixed := strings.ContainsAny(digits[:point], ".,") && !strings.Contains(digits[:point], sep)
		// Three digits behind a lone separator are thousands, unless a scale such as "million" follows.
		if mixed || len(tail) != 3 || scale > 0 && strings.Count(digits, sep) == 1 {
			if !mixed && strings.Contains(digits[:point], sep) {
				return "", false // 1.2.3 is a date or a version
			}
			whole, frac = digits[:point], tail
		}
	}
	whole = digitGroups.Replace(whole)
	for ; scale > 0; scale-- {
		if frac == "" {
			whole += "0"
		} else {
			whole, frac = whole+frac[:1], frac[1:]
		}
	}
	whole = strings.TrimLeft(whole, "0")
	frac = strings.TrimRight(frac, "0")
	if len(frac) == 1 {
		frac += "0"
	}
	if whole == "" {
		whole = "0"
	}
	if len(whole) > maxDigits || len(frac) > 4 {
		return "", false
	}
	if frac != "" {
		whole += "." + frac
	}
	return whole, true
}

// markMoney notes the amounts at the tokens where they begin. A bare number counts as one when it has at least four
// digits and is neither a year nor part of a date.
func (t *text) markMoney() {
	if !strings.ContainsAny(t.raw, "0123456789") {
		return
	}
	for _, m := range findMoney(t.raw) {
		first := sort.Search(len(t.toks), func(i int) bool { return t.toks[i].from >= m.from })
		last := sort.Search(len(t.toks), func(i int) bool { return t.toks[i].from >= m.to }) - 1
		if first > last || t.inDate(first) && !m.marked || t.toks[first].ref || t.toks[first].email {
			continue
		}
		if !m.marked {
			n, err := strconv.ParseFloat(m.amount, 64)
			if err != nil || n < 1000 || n >= 1900 && n < 2100 && t.toks[first].w == m.amount || strings.Contains(t.toks[first].w, "/") {
				continue
			}
			if t.toks[first].w[0] == '0' || last+1 < len(t.toks) && t.toks[last+1].num || first > 0 && t.toks[first-1].num {
				continue // a telephone number
			}
			if first+1 < len(t.toks) && t.toks[first+1].clause == t.toks[first].clause && !afterBareAmount[t.toks[first+1].w] {
				continue
			}
		}
		t.toks[first].moneyTo = last + 1
		t.moneys = append(t.moneys, m)
	}
}

// afterBareAmount has the words that may follow an amount that has no currency: "1,150 a month".
var afterBareAmount = wordSet("a per plus ex excl including incl net gross all over for and in on to pa p.a im pro par por al alla zzgl netto brutto " +
	"inkl hors ht ttc mas iva piu per excl ex inkl + / mais btw mwst vat deal contract order")

// value picks the amount that a report of business names: the largest that is surely money, else the largest bare
// number of a clause in which the business is reported.
func (t *text) value() *workflow.Money {
	var best *money
	size := func(m *money) float64 {
		n, _ := strconv.ParseFloat(m.amount, 64)
		if m.marked {
			n += 1e15
		}
		return n
	}
	for i := range t.moneys {
		if m := &t.moneys[i]; best == nil || size(m) > size(best) {
			best = m
		}
	}
	if best == nil {
		return nil
	}
	return &workflow.Money{Amount: best.amount, Currency: best.currency}
}
