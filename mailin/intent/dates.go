package intent

import (
	"strconv"
	"strings"
	"time"
)

// dateWords is how a language speaks of dates. Lists hold words or phrases separated by semicolons.
type dateWords struct {
	months    string // twelve lists, separated by slashes, January first
	weekdays  string // seven, Monday first
	units     string // day / week / month / quarter / year / weekend
	numbers   string // "one=1; a couple of=2"
	named     string // "spring=3": a season and its first month; also easter, christmas, new year
	today     string
	tomorrow  string
	dayAfter  string // the day after tomorrow
	yesterday string
	next      string // before or after its noun
	this      string
	last      string // last week, in March past
	ago       string // before or after "two weeks"
	in        string // before "two weeks": in, within
	hence     string // after "two weeks": from now, later
	after     string
	from      string // as of: not before
	until     string
	end       string // the end of, with a month or a year
	mid       string
	start     string
	weekNo    string // before a number: week, KW
	theDay    string // before the bare number of a day: the, on the
	filler    string // words that may stand between the parts: of, the
	monthsDay bool   // 3/4 is 4 March, not 3 April
}

// relation is how a date is spoken of.
type relation uint8

const (
	plainDate relation = iota
	afterDate
	untilDate
	fromDate
)

// date is a date or a period found in a text.
type date struct {
	from, to    int // its tokens, with the words that belong to it
	first, last time.Time
	relation    relation
	past        bool
	weekday     bool // a day of the week or a near day: said of appointments rather than of seasons
	placed      bool // behind a word such as "in"
	vague       bool // a unit such as "two weeks" that is a date only behind a word such as "in"
}

// day gives the day that the date stands for: the day after a period that has to be over, else its first day.
func (d *date) day() time.Time {
	if d.relation == afterDate {
		return d.last.AddDate(0, 0, 1)
	}
	return d.first
}

const (
	unitDay = iota + 1
	unitWeek
	unitMonth
	unitQuarter
	unitYear
	unitWeekend
)

// calendar is the date words of a language, ready to look up. Phrases are keyed by their first word.
type calendar struct {
	*dateWords
	month, weekday, unit, num, season                           phrases
	todayP, tomorrowP, dayAfterP, yesterdayP, nextP, thisP      phrases
	lastP, agoP, inP, henceP, afterP, fromP, untilP, endP, midP phrases
	startP, weekNoP, theDayP, fillerP                           phrases
}

// phrases maps the first word to the phrases, longest first.
type phrases map[string][]phrase

type phrase struct {
	words []string
	n     int
}

func (p phrases) add(l *language, s string, n int) {
	var ws []string
	for w := range strings.FieldsSeq(s) {
		ws = l.expand(ws, w)
	}
	if len(ws) == 0 {
		return
	}
	list := append(p[ws[0]], phrase{ws, n})
	for i := len(list) - 1; i > 0 && len(list[i].words) > len(list[i-1].words); i-- {
		list[i], list[i-1] = list[i-1], list[i]
	}
	p[ws[0]] = list
}

// at matches a phrase at token i and returns its number and the token behind it, or 0 and i.
func (p phrases) at(t *text, i int) (n, next int) {
	if i < 0 || i >= len(t.toks) {
		return 0, i
	}
	for _, ph := range p[t.toks[i].w] {
		if i+len(ph.words) > len(t.toks) {
			continue
		}
		ok := true
		for k, w := range ph.words {
			ok = ok && t.toks[i+k].w == w && t.toks[i+k].sent == t.toks[i].sent
		}
		if ok {
			return ph.n, i + len(ph.words)
		}
	}
	return 0, i
}

// before matches a phrase that ends in front of token i.
func (p phrases) before(t *text, i int) (n, start int) {
	for k := 1; k <= 4 && i-k >= 0; k++ {
		if t.toks[i-k].sent != t.toks[min(i, len(t.toks)-1)].sent {
			break
		}
		if v, next := p.at(t, i-k); v > 0 && next == i {
			return v, i - k
		}
	}
	return 0, i
}

func newCalendar(l *language) *calendar {
	c := &calendar{dateWords: &l.dates}
	list := func(s string) phrases {
		p := phrases{}
		for w := range strings.SplitSeq(s, ";") {
			p.add(l, w, 1)
		}
		return p
	}
	numbered := func(s string) phrases {
		p := phrases{}
		for n, group := range strings.Split(s, "/") {
			for w := range strings.SplitSeq(group, ";") {
				p.add(l, w, n+1)
			}
		}
		return p
	}
	valued := func(s string) phrases {
		p := phrases{}
		for w := range strings.SplitSeq(s, ";") {
			name, v, _ := strings.Cut(w, "=")
			n, err := strconv.Atoi(strings.TrimSpace(v))
			if err == nil {
				p.add(l, name, n)
			}
		}
		return p
	}
	c.month, c.weekday, c.unit = numbered(l.dates.months), numbered(l.dates.weekdays), numbered(l.dates.units)
	c.num, c.season = valued(l.dates.numbers), valued(l.dates.named)
	c.todayP, c.tomorrowP, c.dayAfterP = list(l.dates.today), list(l.dates.tomorrow), list(l.dates.dayAfter)
	c.yesterdayP, c.nextP, c.thisP, c.lastP = list(l.dates.yesterday), list(l.dates.next), list(l.dates.this), list(l.dates.last)
	c.agoP, c.inP, c.henceP = list(l.dates.ago), list(l.dates.in), list(l.dates.hence)
	c.afterP, c.fromP, c.untilP = list(l.dates.after), list(l.dates.from), list(l.dates.until)
	c.endP, c.midP, c.startP = list(l.dates.end), list(l.dates.mid), list(l.dates.start)
	c.weekNoP, c.theDayP, c.fillerP = list(l.dates.weekNo), list(l.dates.theDay), list(l.dates.filler)
	return c
}

// Numbers of the named days that are no month.
const (
	namedEaster    = 101
	namedChristmas = 102
	namedNewYear   = 103
)

// findDates notes the dates of a text. Those to come are read as the next one after the day of sending.
func (c *calendar) findDates(t *text, sentAt time.Time) {
	today := midnight(sentAt)
	for i := 0; i < len(t.toks); {
		if !t.toks[i].mayBeDate() {
			i++
			continue
		}
		d, next := c.dateAt(t, i, today)
		if next <= i {
			i++
			continue
		}
		d.to = next
		d.from = i
		c.around(t, &d, today)
		if d.vague || d.first.Year() > today.Year()+20 {
			i = next
			continue
		}
		d.past = d.past || d.last.Before(today) && d.first.Before(today)
		t.dates = append(t.dates, d)
		for k := d.from; k <= i; k++ { // a phrase may name the date with or without its preposition
			if d.past {
				t.toks[k].pastTo = d.to
			} else {
				t.toks[k].dateTo = d.to
			}
		}
		i = max(next, d.to)
	}
}

// mayBeDate says whether a date may begin with the token: with a word of one, a number, or a quarter such as q3.
func (t *tok) mayBeDate() bool {
	return t.known.dates || t.num || t.w[0] >= '0' && t.w[0] <= '9' || t.w[0] == 'q' && len(t.w) == 2
}

// firstWords has the words that a date begins with, without its prepositions.
func (c *calendar) firstWords() []phrases {
	return []phrases{
		c.dayAfterP, c.tomorrowP, c.todayP, c.yesterdayP, c.weekNoP, c.month, c.nextP, c.lastP, c.thisP, c.weekday, c.season, c.num, c.unit,
	}
}

func midnight(t time.Time) time.Time {
	y, m, d := t.UTC().Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

func (t *text) inDate(i int) bool {
	for k := range t.dates {
		if t.dates[k].from <= i && i < t.dates[k].to {
			return true
		}
	}
	return false
}

// around looks at the words on both sides of a date: after, until, in, ago, the end of.
func (c *calendar) around(t *text, d *date, today time.Time) {
	if d.vague {
		if _, n := c.agoP.at(t, d.to); n > d.to {
			d.to, d.past, d.vague = n, true, false
			d.first = today.AddDate(0, 0, -1)
			d.last = d.first
			return
		}
		if _, n := c.henceP.at(t, d.to); n > d.to {
			d.to, d.vague, d.placed = n, false, true
		}
	}
	skip := func() {
		for range 2 {
			if v, s := c.fillerP.before(t, d.from); v > 0 {
				d.from = s
			}
		}
	}
	back := func(p phrases) bool {
		if v, s := p.before(t, d.from); v > 0 {
			d.from = s
			return true
		}
		at := d.from
		skip()
		if v, s := p.before(t, d.from); v > 0 {
			d.from = s
			return true
		}
		d.from = at
		return false
	}
	if d.vague {
		if back(c.agoP) {
			d.past, d.vague = true, false
			d.first = today.AddDate(0, 0, -1)
			d.last = d.first
			return
		}
		if back(c.inP) {
			d.vague, d.placed = false, true
		} else if back(c.afterP) {
			d.vague = false
			return
		}
		return
	}
	month := d.first.Day() == 1 && d.last.After(d.first)
	switch {
	case back(c.endP):
		if month {
			d.first = d.last
		}
	case month && back(c.midP):
		d.first = d.first.AddDate(0, 0, 14)
		d.last = d.first
	case back(c.startP):
		d.last = d.first
	}
	switch {
	case back(c.untilP):
		d.relation = untilDate
	case back(c.afterP):
		d.relation = afterDate
	case back(c.fromP):
		d.relation = fromDate
	case back(c.inP):
		d.placed = true
	default:
		if v, s := c.theDayP.before(t, d.from); v > 0 && !d.weekday {
			d.from = s
		}
	}
}
