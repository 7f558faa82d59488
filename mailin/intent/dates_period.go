package intent

import (
	"strconv"
	"strings"
	"time"
)

func (c *calendar) monthAlone(t *text, i int, today time.Time) (date, int) {
	j := i
	_, j2 := c.nextP.at(t, i)
	_, j3 := c.lastP.at(t, i)
	j = max(j, j2, j3)
	m, n := c.month.at(t, j)
	if m == 0 {
		return date{}, i
	}
	if j3 > i {
		return date{first: today.AddDate(0, -1, 0), last: today.AddDate(0, 0, -1), past: true}, n
	}
	// Short names double as other words ("may", "mar", "sat on"): they count behind a preposition, a word such as
	// "next", or before a year.
	y, ny := c.year(t, n)
	if ambiguousMonths[t.toks[j].w] && j2 == i && y == 0 {
		_, a := c.inP.before(t, i)
		_, b := c.afterP.before(t, i)
		_, e := c.untilP.before(t, i)
		_, f := c.fromP.before(t, i)
		_, g := c.endP.before(t, i)
		if a == i && b == i && e == i && f == i && g == i {
			return date{}, i
		}
	}
	if y > 0 {
		return period(time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC), 1), ny
	}
	y = today.Year()
	if time.Month(m) < today.Month() {
		y++
	}
	d := period(time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC), 1)
	if _, k := c.nextP.at(t, n); k > n {
		n = k
	}
	return d, n
}

var ambiguousMonths = wordSet("may mar march jan sept sep dec set mai ago out mag mei gen mars")

func (c *calendar) namedDay(t *text, i int, today time.Time) (date, int) {
	j := i
	_, j2 := c.nextP.at(t, i)
	_, j3 := c.thisP.at(t, i)
	j = max(j, j2, j3)
	v, n := c.season.at(t, j)
	switch v {
	case 0:
		return date{}, i
	case namedNewYear:
		return oneDay(time.Date(today.Year()+1, 1, 1, 0, 0, 0, 0, time.UTC)), n
	case namedChristmas:
		d, _ := upcoming(today, 12, 25)
		return oneDay(d), n
	case namedEaster:
		d := easter(today.Year())
		if d.Before(today) {
			d = easter(today.Year() + 1)
		}
		return oneDay(d), n
	}
	first := time.Date(today.Year(), time.Month(v), 1, 0, 0, 0, 0, time.UTC)
	if first.AddDate(0, 3, -1).Before(today) {
		first = first.AddDate(1, 0, 0)
	}
	if _, k := c.nextP.at(t, n); k > n {
		n = k
	}
	return period(first, 3), n
}

// easter is Easter Sunday by the Gregorian calendar (the anonymous algorithm, Meeus).
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	month := (h + l - 7*m + 114) / 31
	day := (h+l-7*m+114)%31 + 1
	return time.Date(y, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

// unitPeriod reads "next week", "this month", "la semaine prochaine", "two weeks", "Q2".
func (c *calendar) unitPeriod(t *text, i int, today time.Time) (date, int) {
	w := t.toks[i].w
	if len(w) == 2 && w[0] == 'q' && w[1] >= '1' && w[1] <= '4' {
		y, n := c.year(t, i+1)
		if y == 0 {
			y, n = today.Year(), i+1
		}
		d := period(time.Date(y, time.Month(3*int(w[1]-'1')+1), 1, 0, 0, 0, 0, time.UTC), 3)
		if d.last.Before(today) {
			d = period(d.first.AddDate(1, 0, 0), 3)
		}
		return d, n
	}
	_, j2 := c.nextP.at(t, i)
	_, j3 := c.thisP.at(t, i)
	_, j4 := c.lastP.at(t, i)
	j := max(i, j2, j3, j4)
	next, this, past := j2 > i, j3 > i, j4 > i
	count, n := 0, j
	if k, m := c.num.at(t, n); k > 0 {
		count, n = k, m
	} else if t.toks[min(n, len(t.toks)-1)].num && n < len(t.toks) {
		if k, err := strconv.Atoi(strings.SplitN(t.toks[n].w, "-", 2)[0]); err == nil && k > 0 && k <= 400 {
			count, n = k, n+1
		}
	}
	u, m := c.unit.at(t, n)
	if u == 0 {
		return date{}, i
	}
	n = m
	if _, k := c.nextP.at(t, n); k > n {
		next, n = true, k
	} else if _, k := c.lastP.at(t, n); k > n {
		past, n = true, k
	} else if _, k := c.thisP.at(t, n); k > n {
		this, n = true, k
	}
	if past {
		d := oneDay(today.AddDate(0, 0, -1))
		d.past = true
		return d, n
	}
	if count > 0 {
		d := oneDay(addUnits(today, u, count))
		d.vague = !next
		return d, n
	}
	if !next && !this {
		if _, s := c.endP.before(t, i); s < i || behindFiller(c, t, i) { // the end of the month
			return unitSpan(today, u, 0), n
		}
		return date{}, i
	}
	if this {
		return unitSpan(today, u, 0), n
	}
	return unitSpan(today, u, 1), n
}

func behindFiller(c *calendar, t *text, i int) bool {
	_, s := c.fillerP.before(t, i)
	if s == i {
		return false
	}
	_, e := c.endP.before(t, s)
	return e < s
}

func addUnits(today time.Time, u, n int) time.Time {
	switch u {
	case unitWeek:
		return today.AddDate(0, 0, 7*n)
	case unitMonth:
		return today.AddDate(0, n, 0)
	case unitQuarter:
		return today.AddDate(0, 3*n, 0)
	case unitYear:
		return today.AddDate(n, 0, 0)
	}
	return today.AddDate(0, 0, n)
}

// unitSpan is this week, month, quarter or year, or the one that is ahead by so many.
func unitSpan(today time.Time, u, ahead int) date {
	monday := today.AddDate(0, 0, 1-isoDay(today))
	switch u {
	case unitWeek:
		monday = monday.AddDate(0, 0, 7*ahead)
		return date{first: monday, last: monday.AddDate(0, 0, 6)}
	case unitWeekend:
		sat := monday.AddDate(0, 0, 5+7*ahead)
		return date{first: sat, last: sat.AddDate(0, 0, 1), weekday: true}
	case unitMonth:
		return period(time.Date(today.Year(), today.Month()+time.Month(ahead), 1, 0, 0, 0, 0, time.UTC), 1)
	case unitQuarter:
		q := (int(today.Month())-1)/3 + ahead
		return period(time.Date(today.Year(), time.Month(3*q+1), 1, 0, 0, 0, 0, time.UTC), 3)
	case unitYear:
		return period(time.Date(today.Year()+ahead, 1, 1, 0, 0, 0, 0, time.UTC), 12)
	}
	d := oneDay(today.AddDate(0, 0, ahead))
	return d
}
