package samples

import (
	"fmt"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// october is the month that the sample reports are about.
var october = workflow.Month{Year: 2025, Month: time.October}

func reports() []Sample {
	olga := workflow.Address{Name: "Olga Quay", Email: "olga@quayside.example"}
	report := func(r workflow.Report) workflow.View {
		r = r.Short(5)
		return workflow.View{To: olga, Report: &r, Next: next(workflow.TimerReport, 10)}
	}
	gbp := func(amount string) workflow.Money { return workflow.Money{Amount: amount, Currency: "GBP"} }
	number := func(n int) workflow.Money { return workflow.Money{Amount: fmt.Sprint(n)} }
	gift := func(ref, give string, sinceDays int, parties ...workflow.Address) workflow.Gift {
		return workflow.Gift{Ref: ref, To: rita(), Parties: parties, Occasion: "won", Give: give, Since: days(sinceDays), SettledAt: days(-25)}
	}
	matter := func(ref string, state workflow.State, sinceDays int, parties ...workflow.Address) workflow.Matter {
		return workflow.Matter{Ref: ref, Parties: parties, State: state, Since: days(sinceDays)}
	}
	balance := func(a workflow.Address, given, received int) workflow.Balance {
		return workflow.Balance{Address: a, Given: given, Received: received}
	}
	byRita := matter("R-93TT", workflow.Introduced, -24, anna())
	byRita.Referrer = rita()
	champagne := gift("R-88AA", "a bottle of champagne", -32, anna(), ben())
	full := workflow.Report{
		Month: october, At: Now,
		This: workflow.Tally{Begun: 12, Introduced: 9, Met: 7, Won: 2},
		Last: workflow.Tally{Begun: 10, Introduced: 8, Met: 5, Won: 1},
		Goals: []workflow.GoalLine{
			{Goal: "introductions_per_month", Reached: number(12), Target: number(10), Percent: 120},
			{Goal: "won_per_month", Reached: number(2), Target: number(3), Percent: 66},
			{Goal: "won_value_per_year", Reached: gbp("62000.00"), Target: gbp("100000"), Percent: 62},
		},
		Stages: []workflow.Stage{
			{Stage: "begun", Count: 12, Percent: 100, Last: 10, LastPercent: 100},
			{Stage: "introduced", Count: 9, Percent: 75, Last: 7, LastPercent: 70},
			{Stage: "met", Count: 6, Percent: 50, Last: 4, LastPercent: 40},
			{Stage: "in_progress", Count: 3, Percent: 25, Last: 1, LastPercent: 10},
			{Stage: "won", Count: 1, Percent: 8},
		},
		Asked: 7, Agreed: 4,
		Kinds: []workflow.KindLine{
			{Kind: "client", Begun: 5, Introduced: 4, Won: 1, Percent: 42, Values: []workflow.Money{gbp("12000.00")}},
			{Kind: "partner", Begun: 4, Introduced: 3, Won: 1, Percent: 33, Values: []workflow.Money{{Amount: "4500.50", Currency: "EUR"}}},
			{Kind: "", Begun: 3, Introduced: 2, Percent: 25},
		},
		Values: []workflow.Value{
			{Month: workflow.Money{Amount: "4500.50", Currency: "EUR"}, Year: workflow.Money{Amount: "9000.50", Currency: "EUR"}},
			{Month: gbp("12000.00"), Year: gbp("62000.00")},
		},
		Owed:   []workflow.Gift{champagne},
		Given:  []workflow.Gift{gift("R-62HN", "two tickets for the theatre", -40, cara(), dev())},
		Givers: []workflow.Balance{balance(rita(), 14, 1), balance(cara(), 5, 3), balance(ben(), 1, 2)},
		Takers: []workflow.Balance{balance(dev(), 0, 4), balance(anna(), 0, 3)},
		Partners: []workflow.Agenda{
			{
				Balance: balance(rita(), 14, 1), Thanks: []workflow.Gift{champagne},
				Stuck: []workflow.Matter{matter("R-71KD", workflow.Stalled, -21, dev(), ben())},
				Made: []workflow.Matter{
					matter("R-93TT", workflow.Introduced, -24, anna(), cara()), matter("R-97ZC", workflow.Connected, -22, ben(), cara()),
				},
				Quote: "Owners of small hotels who are about to refurbish.",
			},
			{Balance: balance(cara(), 5, 3), Got: []workflow.Matter{byRita}},
		},
	}
	for i := range 5 {
		a := workflow.Address{Name: fmt.Sprintf("Guest %c. Miller", 'A'+i), Email: fmt.Sprintf("guest%d@miller.example", i)}
		full.Takers = append(full.Takers, balance(a, 0, 1))
	}
	return []Sample{
		{"report", "report", report(full)},
		{"report-quiet", "report", report(workflow.Report{Month: october, At: Now})},
	}
}
