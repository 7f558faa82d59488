package intent

import (
	"regexp"
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

var moneyPattern = regexp.MustCompile(`(?:(` + moneySigns + `|\b(?:` + moneyWords + `))\s?)?` +
	`\b(` + numberText + `)(?:\s?(?:(` + scaleText + `)(?:\b|$|\s))?(?:\s?(?:de\s|d'|di\s|of\s)?\s?(` +
	`(?:` + moneySigns + `)(?:\s?can\b)?|(?:` + moneyWords + `)(?:\b|$|\s))?)?)?`)

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
	for _, m := range moneyPattern.FindAllStringSubmatchIndex(s, -1) {
		part := func(n int) string {
			if m[2*n] < 0 {
				return ""
			}
			return strings.Join(strings.Fields(s[m[2*n]:m[2*n+1]]), " ")
		}
		before, digits, scale, after := part(1), part(2), part(3), part(4)
		end := m[5]
		for _, n := range []int{3, 4} {
			if m[2*n+1] > end {
				end = m[2*n+1]
			}
		}
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
			from: m[0], to: end, amount: amount, currency: currencyOf(sign),
			marked: sign != "" || scale != "",
		})
	}
	return out
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

// plainAmount turns digits as people write them, with points, commas, spaces or apostrophes, into plain digits with
// a point, times ten to the power of scale.
func plainAmount(digits string, scale int) (string, bool) {
	digits = strings.NewReplacer(" ", "", "'", "").Replace(digits)
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
	whole = strings.NewReplacer(".", "", ",", "").Replace(whole)
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
