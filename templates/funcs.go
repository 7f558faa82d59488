package templates

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	texttemplate "text/template"
	"time"
)

// funcs are the helpers of the templates; doc.go lists them for those who write their own.
func (w *writer) funcs() texttemplate.FuncMap {
	return texttemplate.FuncMap{
		"hello":   w.hello,
		"name":    w.name,
		"first":   w.first,
		"names":   func(list any) (string, error) { return w.join(list, w.name) },
		"firsts":  func(list any) (string, error) { return w.join(list, w.first) },
		"person":  w.person,
		"day":     w.day,
		"next":    func(next any) string { return w.word("next", next) },
		"self":    func() string { return w.word("self", w.data.Business) },
		"state":   func(state any) string { return w.word("state", state) },
		"having":  having,
		"cap":     capitalise,
		"strong":  func(s string) string { return string(boldOpen) + s + string(boldClose) },
		"heading": w.heading,
		"line":    func() string { return w.block(Block{Kind: "line"}) },
		"quote":   w.quote,
		"people":  w.peopleBlock,
		"button":  w.button,
		"write":   w.write,
		"steps":   w.steps,
		"bar":     w.bar,
		"phrase":  w.word,
		"month":   w.month,
		"money":   w.money,
	}
}

// hello greets somebody by first name, or nobody in particular when the name is not known.
func (w *writer) hello(v any) (string, error) {
	p, err := personOf(v)
	if err != nil {
		return "", err
	}
	return w.word("hello", givenName(p.Name)), nil
}

// name is the full name of somebody; without one the address, if it may be seen, else "your contact".
func (w *writer) name(v any) (string, error) {
	p, err := personOf(v)
	if err != nil {
		return "", err
	}
	switch {
	case p.Name != "":
		return w.shorten(p.Name), nil
	case p.Email != "" && !strings.HasSuffix(p.Email, ".invalid"): // that is nobody's (RFC 2606 §2): somebody who was erased
		return p.Email, nil
	}
	if kindRules[w.kind].hideParties {
		return w.word("someone", nil), nil
	}
	return w.word("contact", nil), nil
}

// first is the first name of somebody, or all of it when another person in the same mail has the same first name.
func (w *writer) first(v any) (string, error) {
	p, err := personOf(v)
	if err != nil || p.Name == "" {
		return w.name(v)
	}
	given := givenName(p.Name)
	if len(w.people[strings.ToLower(given)]) > 1 {
		return w.name(v)
	}
	return w.shorten(given), nil
}

// join names a list of people: "Anna, Ben and Cara".
func (w *writer) join(list any, name func(any) (string, error)) (string, error) {
	people, err := peopleOf(list)
	if err != nil {
		return "", err
	}
	if len(people) == 0 {
		return w.name(person{})
	}
	all := make([]string, len(people))
	for i, p := range people {
		if all[i], err = name(p); err != nil {
			return "", err
		}
	}
	last := len(all) - 1
	if last == 0 {
		return all[0], nil
	}
	return strings.Join(all[:last], ", ") + " " + w.word("and", all[last]) + " " + all[last], nil
}

// person is a name with its address, as in a mail program: Anna Berg <anna@berg.example>.
func (w *writer) person(v any) (string, error) {
	p, err := personOf(v)
	if err != nil || p.Name == "" || p.Email == "" {
		return w.name(v)
	}
	return p.Name + " <" + p.Email + ">", nil
}

// day names a day in the recipient's time zone, with the year when it is not this one. Midnight UTC stands for a day
// that somebody named, which is the same everywhere.
func (w *writer) day(t time.Time) string {
	if !t.Equal(t.UTC().Truncate(24 * time.Hour)) {
		t = t.In(w.data.Zone)
	} else {
		t = t.UTC()
	}
	pick := func(list string, i int) string {
		if all := strings.Fields(w.word(list, nil)); i < len(all) {
			return all[i]
		}
		return ""
	}
	date := struct {
		Weekday, Month string
		Day, Year      int
	}{pick("weekdays", int(t.Weekday())), pick("months", int(t.Month())-1), t.Day(), 0}
	if t.Year() != w.data.Now.In(w.data.Zone).Year() {
		date.Year = t.Year()
	}
	return w.word("date", date)
}

// month names a month by a day in it, with the year when it is not this one.
func (w *writer) month(t time.Time) string {
	months := strings.Fields(w.word("months", nil))
	if len(months) != 12 {
		return ""
	}
	name := struct {
		Month string
		Year  int
	}{months[t.Month()-1], 0}
	if t.Year() != w.data.Now.In(w.data.Zone).Year() {
		name.Year = t.Year()
	}
	return w.word("month-name", name)
}

// money writes anything with an Amount in plain digits and a Currency, the digits in groups: 12,000 GBP.
func (w *writer) money(v any) (string, error) {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Struct || !rv.FieldByName("Amount").IsValid() || !rv.FieldByName("Currency").IsValid() {
		return "", fmt.Errorf("expected an Amount and a Currency, got %T", v)
	}
	whole, cents, _ := strings.Cut(rv.FieldByName("Amount").String(), ".")
	// How a language writes numbers is read off its example: what stands between 1 and 234, and before 5.
	group, point, _ := strings.Cut(strings.Trim(w.word("number", nil), "15"), "234")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + group + whole[i:]
	}
	if strings.Trim(cents, "0") != "" {
		whole += point + cents
	}
	if currency := rv.FieldByName("Currency").String(); currency != "" {
		whole += "\u00a0" + currency
	}
	return whole, nil
}

// capitalise makes the first letter large.
func capitalise(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

// heading is a title, with the number of an introduction beside it if there is one.
func (w *writer) heading(title string, ref ...string) string {
	return w.block(Block{Kind: "heading", Runs: runs(title), Ref: strings.Join(ref, " ")})
}

// quote is a block with somebody's own words; nothing when there are none.
func (w *writer) quote(s string) string {
	if s == "" {
		return ""
	}
	return w.block(Block{Kind: "quote", Lines: strings.Split(s, string(softBreak))})
}

// peopleBlock lists people with their addresses.
func (w *writer) peopleBlock(list any) (string, error) {
	people, err := peopleOf(list)
	if err != nil || len(people) == 0 {
		return "", err
	}
	b := Block{Kind: "people"}
	for _, p := range people {
		c := Contact{Name: p.Name, Email: p.Email}
		if p.Email != "" {
			c.Href = mailto(p.Email, "", "")
		}
		b.People = append(b.People, c)
	}
	return w.block(b), nil
}

// button is a button that opens a reply which says word; buttons that follow each other form a group.
func (w *writer) button(label, word string) (string, error) {
	if w.data.ReplyTo == "" {
		return "", errors.New("a button needs an address for its answer: the introduction, which goes to several people, can have none")
	}
	subject := w.subject
	if !strings.HasPrefix(strings.ToLower(subject), "re:") {
		subject = "Re: " + subject
	}
	b := Button{Label: label, Word: word, Href: mailto(w.data.ReplyTo, subject, capitalise(word))}
	return w.block(Block{Kind: "buttons", Buttons: []Button{b}, Note: w.word("buttons-html", nil), TextNote: w.word("buttons-text", nil)}), nil
}

// write is a button that opens a mail to somebody whose address may be seen; nothing when it is not known.
func (w *writer) write(label string, to any) (string, error) {
	p, err := personOf(to)
	if err != nil || p.Email == "" {
		return "", err
	}
	b := Button{Label: label, Email: p.Email, Href: mailto(p.Email, "", "")}
	return w.block(Block{Kind: "buttons", Buttons: []Button{b}}), nil
}

// bar is a line of a chart, painted to percent of its width; bars that follow each other form one chart.
func (w *writer) bar(label string, percent int, value string, note ...string) string {
	percent = max(0, min(100, percent))
	return w.block(Block{Kind: "bars", Bars: []Bar{{
		Label: label, Percent: percent, Rest: 100 - percent, Value: value, Note: strings.Join(note, " "),
	}}})
}

// steps shows how far an introduction has come; n counts from 0.
func (w *writer) steps(n int) (string, error) {
	names := strings.Split(w.word("steps", nil), "|")
	if n < 0 || n >= len(names) {
		return "", fmt.Errorf("step %d: there are %d, counted from 0", n, len(names))
	}
	b := Block{Kind: "steps"}
	for i, s := range names {
		b.Steps = append(b.Steps, StepName{Name: strings.TrimSpace(s), Done: i <= n, Current: i == n})
	}
	b.Caption = w.word("step", struct {
		Number, Of int
		Name       string
	}{n + 1, len(names), b.Steps[n].Name})
	return w.block(b), nil
}
