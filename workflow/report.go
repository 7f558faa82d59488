package workflow

import (
	"slices"
	"time"
)

// ReportSource is what a report is made of.
type ReportSource struct {
	// Introductions are those that anything happened to since ReportSince, those that are followed and those with a gift
	// that is owed or was settled since.
	Introductions []PastIntroduction
	Contacts      []ReportContact
	Gifts         []Gift
}

// PastIntroduction is an introduction with what was told of it, oldest first.
type PastIntroduction struct {
	Introduction

	Past []Past
}

// Past is a line of an introduction's history. Of the kinds, a report needs those in PastKinds.
type Past struct {
	At      time.Time
	Kind    string
	Outcome string // of a report
}

// PastKinds are the kinds of the records that a report is counted from.
var PastKinds = []string{"consent_asked", "reported", "cancelled", "undone"}

// ReportContact is what a report says of somebody.
type ReportContact struct {
	Address

	Kind  string // client, partner, supplier, colleague, or empty
	Ideal string // whom they would like to be introduced to, in their words
}

// Gift is a reward: what a referrer is given for a result.
type Gift struct {
	ID        int64
	Ref       string
	To        Address // the referrer
	Parties   []Address
	Occasion  Outcome // met, in_progress or won
	Give      string
	Status    RewardStatus
	Since     time.Time
	SettledAt time.Time // zero while it is owed
}

// Goals are what the operator would like to reach; what is zero is no goal.
type Goals struct {
	IntroductionsPerMonth, WonPerMonth int
	WonValuePerYear                    Money
}

// Report is how a month went.
type Report struct {
	Month Month
	At    time.Time // when it was counted
	// This is what happened in the month, Last what happened in the month before it, whenever it had begun.
	This, Last Tally
	Goals      []GoalLine
	// Stages is how far the introductions that began in the month have come.
	Stages []Stage
	// Asked is how many of them began with a question, Agreed how many of these led to an introduction.
	Asked, Agreed int
	Kinds         []KindLine
	Values        []Value
	Unvalued      int // came to something in the month, and nobody said what it was worth
	Owed, Given   []Gift
	// Givers introduced others in the twelve months up to the end of the month, who gave most first. Takers were only
	// ever introduced.
	Givers, Takers []Balance
	Partners       []Agenda
	// More counts what Short left out.
	More struct{ Owed, Given, Givers, Takers, Partners int }
}

// Tally counts what happened in a month.
type Tally struct{ Begun, Introduced, Met, Won int }

// GoalLine is a goal and what was reached of it.
type GoalLine struct {
	Goal            string // introductions_per_month, won_per_month or won_value_per_year
	Reached, Target Money
	Percent         int
}

// Stage is one step on the way: how many of a month's introductions came so far, and how many of the month before had
// come so far at the same age. Percent is of those begun.
type Stage struct {
	Stage             string // begun, introduced, met, in_progress or won
	Count, Percent    int
	Last, LastPercent int
}

// KindLine is what a kind of referrer began in the month, how many of these were introduced, and what came to
// something in the month.
type KindLine struct {
	Kind                   string // client, partner, supplier, colleague, or empty for anybody else
	Begun, Introduced, Won int
	Percent                int // of those begun in the month
	Values                 []Money
}

// Value is what the results were worth in one currency: in the month, and in its year up to the month's end.
type Value struct{ Month, Year Money }

// Balance is somebody with how many introductions they gave and got.
type Balance struct {
	Address

	Given, Received int
}

// Agenda is what to talk about with a partner.
type Agenda struct {
	Balance

	Made, Got, Stuck []Matter // open by them, open for them, and open either way without a word from anybody
	Thanks           []Gift   // owed to them
	Quote            string   // whom they would like to be introduced to, in their words
	More             struct{ Made, Got, Stuck, Thanks int }
}

// Matter is an introduction that is open.
type Matter struct {
	Ref      string
	Referrer Address   // unless it is the partner
	Parties  []Address // without the partner
	State    State
	Since    time.Time // when it came into this state
}

// ReportSince returns from when on a report has to know what happened.
func ReportSince(month Month, zone *time.Location) time.Time { return month.Add(-11).Start(zone) }

// MonthlyReport counts how a month went, as far as it is known at now.
func MonthlyReport(src ReportSource, month Month, zone *time.Location, goals Goals, now time.Time) Report {
	c := newCount(src, zone)
	r := Report{Month: month, At: now, This: c.tally(month), Last: c.tally(month.Add(-1)), Kinds: c.kinds(month)}
	r.Stages = c.stages(month, now)
	r.Asked, r.Agreed = c.asked(month)
	r.Values, r.Unvalued = c.values(month)
	r.Goals = goalLines(goals, r)
	for _, g := range src.Gifts {
		switch {
		case g.Status == RewardOwed:
			r.Owed = append(r.Owed, g)
		case g.Status == RewardSent && month.holds(g.SettledAt, zone):
			r.Given = append(r.Given, g)
		}
	}
	slices.SortStableFunc(r.Owed, func(a, b Gift) int { return a.Since.Compare(b.Since) })
	slices.SortStableFunc(r.Given, func(a, b Gift) int { return a.SettledAt.Compare(b.SettledAt) })
	balances := c.balances(ReportSince(month, zone), month.Add(1).Start(zone))
	r.Givers, r.Takers = giversAndTakers(balances)
	r.Partners = c.agendas(balances, r.Owed)
	return r
}

// Quiet reports whether nothing happened in the month.
func (r Report) Quiet() bool { return r.This == Tally{} && len(r.Given) == 0 }

// Short returns the report with at most n lines in each list.
func (r Report) Short(n int) Report {
	r.Owed, r.More.Owed = atMost(r.Owed, n)
	r.Given, r.More.Given = atMost(r.Given, n)
	r.Givers, r.More.Givers = atMost(r.Givers, n)
	r.Takers, r.More.Takers = atMost(r.Takers, n)
	partners, more := atMost(r.Partners, n)
	r.Partners, r.More.Partners = slices.Clone(partners), more
	for i := range r.Partners {
		a := &r.Partners[i]
		a.Made, a.More.Made = atMost(a.Made, n)
		a.Got, a.More.Got = atMost(a.Got, n)
		a.Stuck, a.More.Stuck = atMost(a.Stuck, n)
		a.Thanks, a.More.Thanks = atMost(a.Thanks, n)
	}
	return r
}

// atMost returns the first n of a list, and how many were left out.
func atMost[T any](list []T, n int) ([]T, int) {
	if len(list) <= n {
		return list, 0
	}
	return list[:n], len(list) - n
}

// reportRows is how many lines a list has in the mail.
const reportRows = 5

// ReportMail writes a report to an operator, short enough to be read. The next one comes at next, unless that is zero.
// The key tells it apart from other reports to them.
func ReportMail(r Report, to Address, key string, now, next time.Time) Mail {
	short := r.Short(reportRows)
	return Mail{
		Kind: MailReport, To: to, Question: AskNothing, NotBefore: now, Key: "report/" + key,
		View: View{To: to, Report: &short, Next: Next{What: TimerReport, At: next}},
	}
}
