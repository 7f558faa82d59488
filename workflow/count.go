package workflow

import (
	"cmp"
	"math/big"
	"slices"
	"strings"
	"time"
)

// stage is how far an introduction has come.
type stage int

// The stages of a report.
const (
	begun stage = iota
	introduced
	met
	inProgress
	won
	stages // how many there are
)

var stageNames = [stages]string{"begun", "introduced", "met", "in_progress", "won"}

// count is a report being counted.
type count struct {
	zone   *time.Location
	facts  []fact
	people map[string]ReportContact // by address
}

// fact is an introduction with when it came to each stage, the zero time where it did not.
type fact struct {
	PastIntroduction

	at    [stages]time.Time
	asked bool
}

func newCount(src ReportSource, zone *time.Location) count {
	c := count{zone: zone, people: make(map[string]ReportContact, len(src.Contacts))}
	for _, p := range src.Contacts {
		c.people[p.Email] = p
	}
	for _, p := range src.Introductions {
		c.facts = append(c.facts, factOf(p))
	}
	return c
}

// factOf reads an introduction's history. What was taken back does not count.
func factOf(p PastIntroduction) fact {
	f := fact{PastIntroduction: p}
	var told []Past
	for _, r := range p.Past {
		switch {
		case r.Kind == "consent_asked":
			f.asked = true
		case r.Kind != "undone":
			told = append(told, r)
		case len(told) > 0:
			told = told[:len(told)-1]
		}
	}
	if f.asked || !p.IntroducedAt.IsZero() { // else it is not clear yet who is meant
		f.at[begun] = p.CreatedAt
	}
	f.at[introduced] = p.IntroducedAt
	for _, r := range told {
		var far stage
		switch Outcome(r.Outcome) { //nolint:exhaustive // the others do not say that they met
		case OutcomeMet:
			far = met
		case OutcomeInProgress:
			far = inProgress
		case OutcomeWon:
			far = won
		}
		for s := met; s <= far; s++ {
			if f.at[s].IsZero() {
				f.at[s] = r.At
			}
		}
	}
	// The first word on how it ended stands, whatever another party says later.
	f.at[won] = time.Time{}
	if p.State == StateWon {
		f.at[won] = p.StateAt
	}
	return f
}

// in reports whether the introduction came to a stage in a month.
func (c count) in(f fact, s stage, m Month) bool { return m.holds(f.at[s], c.zone) }

// tally counts what happened in a month.
func (c count) tally(m Month) Tally {
	var n [stages]int
	for _, f := range c.facts {
		for s := range stages {
			if c.in(f, s, m) {
				n[s]++
			}
		}
	}
	return Tally{Begun: n[begun], Introduced: n[introduced], Met: n[met], Won: n[won]}
}

// stages counts how far the introductions that began in a month have come by now. Those of the month before are looked
// at when they were as old: fresh ones never have come far.
func (c count) stages(m Month, now time.Time) []Stage {
	age := now.Sub(m.Add(1).Start(c.zone))
	this, last := c.cohort(m, now), c.cohort(m.Add(-1), m.Start(c.zone).Add(age))
	list := make([]Stage, stages)
	for s := range stages {
		list[s] = Stage{
			Stage: stageNames[s], Count: this[s], Percent: percent(this[s], this[begun]),
			Last: last[s], LastPercent: percent(last[s], last[begun]),
		}
	}
	return list
}

// cohort counts how far the introductions that began in a month had come by a time.
func (c count) cohort(m Month, by time.Time) [stages]int {
	var n [stages]int
	for _, f := range c.facts {
		if !c.in(f, begun, m) {
			continue
		}
		for s, at := range f.at {
			if !at.IsZero() && !at.After(by) {
				n[s]++
			}
		}
	}
	return n
}

// asked counts the introductions of a month that began with a question, and those of them that came about.
func (c count) asked(m Month) (asked, agreed int) {
	for _, f := range c.facts {
		if f.asked && c.in(f, begun, m) {
			asked++
			if !f.at[introduced].IsZero() {
				agreed++
			}
		}
	}
	return asked, agreed
}

// reportKinds are the kinds of contact in the order of a report; the last is anybody else.
var reportKinds = append(slices.Clone(ContactKinds), "")

// kinds counts a month by the kind of referrer, leaving out those who did nothing.
func (c count) kinds(m Month) []KindLine {
	var lines []KindLine
	all := 0
	for _, kind := range reportKinds {
		line, worth := KindLine{Kind: kind}, sums{}
		for _, f := range c.facts {
			if c.people[f.Referrer.Email].Kind != kind {
				continue
			}
			if c.in(f, begun, m) {
				line.Begun++
				if !f.at[introduced].IsZero() {
					line.Introduced++
				}
			}
			if c.in(f, won, m) {
				line.Won++
				worth.add(f.Value)
			}
		}
		if line.Begun+line.Won > 0 {
			line.Values = worth.list()
			lines = append(lines, line)
			all += line.Begun
		}
	}
	for i := range lines {
		lines[i].Percent = percent(lines[i].Begun, all)
	}
	return lines
}

// values adds up what came to something in a month and in its year so far, currency by currency. unvalued is how many
// of the month's results nobody put a figure on.
func (c count) values(m Month) (list []Value, unvalued int) {
	year, month := sums{}, sums{}
	for _, f := range c.facts {
		if at := MonthOf(f.at[won], c.zone); f.at[won].IsZero() || at.Year != m.Year || at.Month > m.Month {
			continue
		}
		year.add(f.Value)
		if c.in(f, won, m) {
			month.add(f.Value)
			if f.Value == nil {
				unvalued++
			}
		}
	}
	for _, v := range year.list() {
		list = append(list, Value{Month: month.money(v.Currency), Year: v})
	}
	return list, unvalued
}

// sums are amounts of money by currency, exact to the last digit.
type sums map[string]*big.Rat

func (s sums) add(m *Money) {
	if m == nil {
		return
	}
	amount, ok := new(big.Rat).SetString(m.Amount)
	if !ok {
		return
	}
	if s[m.Currency] == nil {
		s[m.Currency] = new(big.Rat)
	}
	s[m.Currency].Add(s[m.Currency], amount)
}

func (s sums) money(currency string) Money {
	if s[currency] == nil {
		return Money{"0.00", currency}
	}
	return Money{s[currency].FloatString(2), currency}
}

// list has the currencies in order.
func (s sums) list() []Money {
	var list []Money
	for currency := range s {
		list = append(list, s.money(currency))
	}
	slices.SortFunc(list, func(a, b Money) int { return cmp.Compare(a.Currency, b.Currency) })
	return list
}

// goalLines compares a month with the goals. Money in another currency than that of the goal is not counted.
func goalLines(goals Goals, r Report) []GoalLine {
	var lines []GoalLine
	add := func(goal string, reached, target Money) {
		a, _ := new(big.Rat).SetString(reached.Amount)
		b, ok := new(big.Rat).SetString(target.Amount)
		if !ok || b.Sign() <= 0 {
			return
		}
		share := a.Mul(a.Quo(a, b), big.NewRat(100, 1))
		whole := new(big.Int).Quo(share.Num(), share.Denom()) // 99.9 % is not reached yet
		lines = append(lines, GoalLine{Goal: goal, Reached: reached, Target: target, Percent: int(whole.Int64())})
	}
	number := func(n int) Money { return Money{Amount: big.NewInt(int64(n)).String()} }
	add("introductions_per_month", number(r.This.Begun), number(goals.IntroductionsPerMonth))
	add("won_per_month", number(r.This.Won), number(goals.WonPerMonth))
	reached := Money{"0.00", goals.WonValuePerYear.Currency}
	for _, v := range r.Values {
		if v.Year.Currency == reached.Currency {
			reached = v.Year
		}
	}
	add("won_value_per_year", reached, goals.WonValuePerYear)
	return lines
}

// balances counts who gave and got introductions that were made between two times.
func (c count) balances(from, to time.Time) map[string]*Balance {
	all := map[string]*Balance{}
	of := func(a Address) *Balance {
		if all[a.Email] == nil {
			all[a.Email] = &Balance{Address: a}
		}
		if known := c.people[a.Email].Name; known != "" {
			all[a.Email].Name = known
		}
		return all[a.Email]
	}
	for _, f := range c.facts {
		giver := of(f.Referrer)
		made := !f.IntroducedAt.Before(from) && f.IntroducedAt.Before(to)
		if made {
			giver.Given++
		}
		for _, p := range f.Parties {
			if b := of(p.Address); made && b != giver {
				b.Received++
			}
		}
	}
	return all
}

// giversAndTakers lists those who gave most first, and those who got most and gave nothing.
func giversAndTakers(balances map[string]*Balance) (givers, takers []Balance) {
	for _, b := range balances {
		switch {
		case b.Given > 0:
			givers = append(givers, *b)
		case b.Received > 0:
			takers = append(takers, *b)
		}
	}
	slices.SortFunc(givers, func(a, b Balance) int { return cmp.Or(b.Given-a.Given, strings.Compare(a.Email, b.Email)) })
	slices.SortFunc(takers, func(a, b Balance) int { return cmp.Or(b.Received-a.Received, strings.Compare(a.Email, b.Email)) })
	return givers, takers
}

// agendas lists what to talk about with each partner who had to do with an introduction, those with most to talk about
// first.
func (c count) agendas(balances map[string]*Balance, owed []Gift) []Agenda {
	var list []Agenda
	for email, b := range balances {
		who := c.people[email]
		if who.Kind != "partner" {
			continue
		}
		a := Agenda{Balance: *b, Quote: who.Ideal}
		for _, f := range c.facts {
			a.add(f.Introduction)
		}
		for _, g := range owed {
			if g.To.Email == email {
				a.Thanks = append(a.Thanks, g)
			}
		}
		list = append(list, a)
	}
	slices.SortFunc(list, func(a, b Agenda) int {
		return cmp.Or(b.matters()-a.matters(), strings.Compare(a.Email, b.Email))
	})
	return list
}

// add puts an introduction on the agenda if it is open and the partner has to do with it.
func (a *Agenda) add(in Introduction) {
	by, of := in.Referrer.Email == a.Email, in.PartyAt(a.Email) != NoParty
	if !by && !of || !in.ClosedAt.IsZero() || !in.State.Open() || in.State == Clarifying {
		return
	}
	m := Matter{Ref: in.Ref, State: in.State, Since: in.StateAt}
	if !by {
		m.Referrer = in.Referrer
	}
	for _, p := range in.Parties {
		if p.Email != a.Email {
			m.Parties = append(m.Parties, p.Address)
		}
	}
	switch {
	case in.State == Stalled:
		a.Stuck = append(a.Stuck, m)
	case by:
		a.Made = append(a.Made, m)
	default:
		a.Got = append(a.Got, m)
	}
}

func (a Agenda) matters() int { return len(a.Made) + len(a.Got) + len(a.Stuck) + len(a.Thanks) }

// percent is n of all in percent, rounded; nothing of nothing is none.
func percent(n, all int) int {
	if all == 0 {
		return 0
	}
	return (200*n + all) / (2 * all)
}
