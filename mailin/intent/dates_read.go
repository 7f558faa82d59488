package intent

import (
	"strconv"
	"strings"
	"time"
)

// dateAt reads the date that begins at token i, without its prepositions.
func (c *calendar) dateAt(t *text, i int, today time.Time) (date, int) {
	for _, read := range []func(*text, int, time.Time) (date, int){
		c.relativeDay, c.numericDate, c.weekNumber, c.dayOfMonth, c.weekDay, c.monthAlone, c.namedDay, c.unitPeriod, c.bareDay,
	} {
		if d, next := read(t, i, today); next > i {
			return d, next
		}
	}
	return date{}, i
}

func oneDay(t time.Time) date { return date{first: t, last: t} }

func period(first time.Time, months int) date {
	return date{first: first, last: first.AddDate(0, months, -1)}
}

func (c *calendar) relativeDay(t *text, i int, today time.Time) (date, int) {
	for _, r := range []struct {
		p    phrases
		days int
	}{{c.dayAfterP, 2}, {c.tomorrowP, 1}, {c.todayP, 0}, {c.yesterdayP, -1}} {
		if v, n := r.p.at(t, i); v > 0 {
			d := oneDay(today.AddDate(0, 0, r.days))
			d.weekday, d.past = true, r.days < 0
			return d, n
		}
	}
	return date{}, i
}

// validDay makes a date of its parts, when there is such a day.
func validDay(y, m, d int) (time.Time, bool) {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t, m >= 1 && m <= 12 && d >= 1 && t.Day() == d
}

// upcoming is the next day d.m. from today on.
func upcoming(today time.Time, m, d int) (time.Time, bool) {
	for y := today.Year(); y < today.Year()+8; y++ { // eight years hold a 29 February
		if t, ok := validDay(y, m, d); ok && !t.Before(today) {
			return t, true
		}
		if m < 1 || m > 12 || d < 1 || d > 31 {
			break
		}
	}
	return time.Time{}, false
}

// numericDate reads 2026-03-01, 5.11.2026, 11.3., 5/11 and 05-11-2026.
func (c *calendar) numericDate(t *text, i int, today time.Time) (date, int) {
	w := t.toks[i].w
	if !t.toks[i].num || len(w) > 10 || len(w) < 3 {
		return date{}, i
	}
	sep := strings.IndexAny(w, "-./")
	if sep < 0 {
		return date{}, i
	}
	parts := strings.Split(strings.TrimSuffix(w, "."), w[sep:sep+1])
	var n [3]int
	if len(parts) < 2 || len(parts) > 3 {
		return date{}, i
	}
	for k, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil {
			return date{}, i
		}
		n[k] = v
	}
	day, month, year := n[0], n[1], n[2]
	if len(parts) == 3 && len(parts[0]) == 4 {
		day, year = year, day
	}
	if (c.monthsDay || month > 12) && w[sep] == '/' {
		day, month = month, day
	}
	if len(parts) == 3 {
		if year < 100 {
			year += 2000
		}
		if d, ok := validDay(year, month, day); ok && year > 1990 && year < 2100 {
			return oneDay(d), i + 1
		}
		return date{}, i
	}
	// Without a year only forms that nothing else has: 11.3. with its last point, or 5/11.
	dotted := w[sep] == '.' && t.toks[i].from+len(w) < len(t.raw) && t.raw[t.toks[i].from+len(w)] == '.'
	if _, s := c.theDayP.before(t, i); s < i && w[sep] == '.' {
		dotted = true
	}
	if w[sep] == '/' || dotted {
		if d, ok := upcoming(today, month, day); ok {
			return oneDay(d), i + 1
		}
	}
	return date{}, i
}

func (c *calendar) weekNumber(t *text, i int, today time.Time) (date, int) {
	_, n := c.weekNoP.at(t, i)
	if n == i || n >= len(t.toks) {
		return date{}, i
	}
	week, err := strconv.Atoi(t.toks[n].w)
	if err != nil || week < 1 || week > 53 {
		return date{}, i
	}
	for y := today.Year(); y <= today.Year()+1; y++ {
		jan4 := time.Date(y, 1, 4, 0, 0, 0, 0, time.UTC) // is always in week 1 (ISO 8601)
		monday := jan4.AddDate(0, 0, -isoDay(jan4)+1+7*(week-1))
		if !monday.AddDate(0, 0, 6).Before(today) {
			return date{first: monday, last: monday.AddDate(0, 0, 6)}, n + 1
		}
	}
	return date{}, i
}

// isoDay counts the days of the week from Monday, 1, to Sunday, 7 (ISO 8601).
func isoDay(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// dayNumber reads a day of the month: 3, 3rd, 1er.
func dayNumber(w string) int {
	k := 0
	for k < len(w) && w[k] >= '0' && w[k] <= '9' {
		k++
	}
	if k == 0 || k > 2 {
		return 0
	}
	switch w[k:] {
	case "", "st", "nd", "rd", "th", "er", "o", "º", "ª", "e", "de", "ste", ".":
		n, _ := strconv.Atoi(w[:k])
		if n <= 31 {
			return n
		}
	}
	return 0
}

func (c *calendar) skipFiller(t *text, i int) int {
	for range 2 {
		if _, n := c.fillerP.at(t, i); n > i {
			i = n
		}
	}
	return i
}

// dayOfMonth reads "15 March", "15 de marzo de 2027", "20-24 April" and "March 15th".
func (c *calendar) dayOfMonth(t *text, i int, today time.Time) (date, int) {
	month, next := 0, i
	day := dayNumber(t.toks[i].w)
	if day == 0 {
		day = rangeStart(t.toks[i].w)
	}
	if day > 0 {
		j := i + 1
		if j+1 < len(t.toks) && dayNumber(t.toks[j].w) > 0 { // 20 – 24 April: the first day
			j++
		}
		month, next = c.month.at(t, c.skipFiller(t, j))
	} else if m, n := c.month.at(t, i); m > 0 && n < len(t.toks) && t.toks[n].sent == t.toks[i].sent {
		n = c.skipFiller(t, n)
		if n < len(t.toks) {
			if day = dayNumber(t.toks[n].w); day > 0 {
				month, next = m, n+1
			}
		}
	}
	if day == 0 || month == 0 {
		return date{}, i
	}
	if y, n := c.year(t, next); y > 0 {
		if d, ok := validDay(y, month, day); ok {
			return oneDay(d), n
		}
		return date{}, i
	}
	d, ok := upcoming(today, month, day)
	if !ok {
		return date{}, i
	}
	return oneDay(d), next
}

// rangeStart reads the first day of 20-24.
func rangeStart(w string) int {
	a, b, ok := strings.Cut(w, "-")
	if ok && dayNumber(a) > 0 && dayNumber(b) > 0 {
		return dayNumber(a)
	}
	return 0
}

func (c *calendar) year(t *text, i int) (int, int) {
	i = c.skipFiller(t, i)
	if i < len(t.toks) && len(t.toks[i].w) == 4 {
		if y, err := strconv.Atoi(t.toks[i].w); err == nil && y > 1990 && y < 2100 {
			return y, i + 1
		}
	}
	return 0, i
}

// weekDay reads "Tuesday", "next Tuesday", "Monday 20", "Thursday week".
func (c *calendar) weekDay(t *text, i int, today time.Time) (date, int) {
	_, j2 := c.nextP.at(t, i)
	next := j2 > i
	_, j3 := c.lastP.at(t, i)
	past := j3 > i
	_, j4 := c.thisP.at(t, i)
	j := max(j2, j3, j4)
	wd, n := c.weekday.at(t, j)
	if wd == 0 {
		return date{}, i
	}
	if _, k := c.nextP.at(t, n); k > n {
		next, n = true, k
	} else if _, k := c.lastP.at(t, n); k > n {
		past, n = true, k
	} else if _, k := c.thisP.at(t, n); k > n {
		n = k
	}
	if past {
		d := oneDay(today.AddDate(0, 0, -1))
		d.past, d.weekday = true, true
		return d, n
	}
	// A day number behind it settles the date: "Monday 20", "Tuesday the 3rd", with or without the month.
	k := n
	if _, m := c.theDayP.at(t, k); m > k {
		k = m
	}
	if k < len(t.toks) && t.toks[k].sent == t.toks[i].sent {
		for _, read := range []func(*text, int, time.Time) (date, int){c.numericDate, c.dayOfMonth} {
			if d, m := read(t, k, today); m > k {
				d.weekday = true
				return d, m
			}
		}
		if day := dayNumber(t.toks[k].w); day > 0 && !c.isTime(t, k) {
			if d, ok := nextDayNumber(today, day); ok && isoDay(d) == wd {
				return date{first: d, last: d, weekday: true}, k + 1
			}
		}
	}
	days := (wd - isoDay(today) + 7) % 7
	if days == 0 {
		days = 7
	}
	if next && wd > isoDay(today) { // not the one of this week
		days += 7
	}
	if u, m := c.unit.at(t, n); u == unitWeek && m > n { // Thursday week
		days, n = days+7, m
	}
	d := oneDay(today.AddDate(0, 0, days))
	d.weekday = true
	return d, n
}

// isTime says whether the number at token i is a time of day: 3 pm, 15h, 10 Uhr.
func (c *calendar) isTime(t *text, i int) bool {
	w := t.toks[i].w
	if strings.Contains(w, ":") || strings.Trim(w, "0123456789") == "h" {
		return true
	}
	if i+1 >= len(t.toks) {
		return false
	}
	switch t.toks[i+1].w {
	case "pm", "am", "uhr", "h", "heures", "uur", "ore", "horas", "o'":
		return true
	}
	return false
}

// nextDayNumber is the next day of that number, from tomorrow on.
func nextDayNumber(today time.Time, day int) (time.Time, bool) {
	for m := 0; m < 12; m++ {
		first := time.Date(today.Year(), today.Month()+time.Month(m), 1, 0, 0, 0, 0, time.UTC)
		if d, ok := validDay(first.Year(), int(first.Month()), day); ok && d.After(today) {
			return d, true
		}
	}
	return time.Time{}, false
}

// bareDay reads "the 15th", "am 1.", "au 19".
func (c *calendar) bareDay(t *text, i int, today time.Time) (date, int) {
	day := dayNumber(t.toks[i].w)
	if day == 0 || c.isTime(t, i) {
		return date{}, i
	}
	ordinal := len(strings.Trim(t.toks[i].w, "0123456789")) == 2
	if v, _ := c.theDayP.before(t, i); v == 0 && !ordinal {
		return date{}, i
	}
	if !ordinal && i+1 < len(t.toks) && t.toks[i+1].clause == t.toks[i].clause {
		if u, _ := c.unit.at(t, i+1); u > 0 {
			return date{}, i
		}
	}
	d, ok := nextDayNumber(today, day)
	if !ok {
		return date{}, i
	}
	return oneDay(d), i + 1
}
