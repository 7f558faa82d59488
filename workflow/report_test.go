package workflow

import (
	"fmt"
	"reflect"
	"testing"
	"time"
)

var (
	london  = mustZone("Europe/London")
	october = Month{2026, time.October}
	// The report on October is written on the first of November.
	firstOfNovember = time.Date(2026, time.November, 1, 8, 0, 0, 0, london)
	cara            = Address{"Cara Díaz", "cara@diaz.example"}
)

func mustZone(name string) *time.Location {
	z, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return z
}

// on is noon of a day of October 2026; days before the first and after the last are those of other months.
func on(day int) time.Time { return time.Date(2026, time.October, day, 12, 0, 0, 0, london) }

// past begins the history of an introduction of Anna and Ben by Rita on a day, made by her own mail.
func past(day int, told ...Past) PastIntroduction {
	return PastIntroduction{
		Introduction: Introduction{
			Ref: fmt.Sprintf("R-%04d", day+1000), State: Introduced, Referrer: rita, CreatedAt: on(day), IntroducedAt: on(day),
			UpdatedAt: on(day), StateAt: on(day), Parties: []Party{{Address: anna}, {Address: ben}},
		},
		Past: told,
	}
}

func told(day int, outcome Outcome) Past {
	return Past{At: on(day), Kind: "reported", Outcome: string(outcome)}
}

// asked makes it one that began with a question, introduced on a day; never with 0.
func (p PastIntroduction) asked(introducedOn int) PastIntroduction {
	p.Past = append([]Past{{At: p.CreatedAt, Kind: "consent_asked"}}, p.Past...)
	p.IntroducedAt, p.State = time.Time{}, Asking
	if introducedOn != 0 {
		p.IntroducedAt, p.State = on(introducedOn), Introduced
	}
	return p
}

// won ends it on a day.
func (p PastIntroduction) won(day int, amount, currency string) PastIntroduction {
	p.Past = append(p.Past, told(day, OutcomeWon))
	p.State, p.StateAt, p.ClosedAt = StateWon, on(day), on(day)
	if amount != "" {
		p.Value = &Money{amount, currency}
	}
	return p
}

func (p PastIntroduction) by(a Address) PastIntroduction {
	p.Referrer = a
	return p
}

func (p PastIntroduction) of(parties ...Address) PastIntroduction {
	p.Parties = nil
	for _, a := range parties {
		p.Parties = append(p.Parties, Party{Address: a})
	}
	return p
}

func reportOn(ins ...PastIntroduction) Report {
	return MonthlyReport(ReportSource{Introductions: ins}, october, london, Goals{}, firstOfNovember)
}

func equal(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: got %+v, want %+v", what, got, want)
	}
}

func TestReport_tellsTheMonthFromTheOnesBesideIt(t *testing.T) {
	summer := past(1)
	summer.CreatedAt = time.Date(2026, time.September, 30, 22, 59, 59, 0, time.UTC) // 23:59:59 in London
	autumn := past(1)
	autumn.CreatedAt = summer.CreatedAt.Add(time.Second)
	r := reportOn(summer, autumn, past(31), past(32))
	equal(t, "begun", []int{r.This.Begun, r.Last.Begun}, []int{2, 1})
}

func TestReport_countsWhatHappenedInTheMonthWheneverItBegan(t *testing.T) {
	r := reportOn(past(-40, told(2, OutcomeMet)).won(5, "", ""), past(2), past(-5))
	equal(t, "October", r.This, Tally{Begun: 1, Introduced: 1, Met: 1, Won: 1})
	equal(t, "September", r.Last, Tally{Begun: 1, Introduced: 1})
	equal(t, "without a figure", r.Unvalued, 1)
}

func TestReport_stages(t *testing.T) {
	unclear := past(3)
	unclear.State, unclear.IntroducedAt = Clarifying, time.Time{}
	r := reportOn(
		unclear, past(4).asked(0), past(5).asked(6), past(7, told(9, OutcomeNoContact)),
		past(8, told(9, OutcomeMet), told(10, OutcomeLost)), past(9, told(10, OutcomeInProgress)), past(10).won(20, "", ""),
	)
	equal(t, "asked and agreed", []int{r.Asked, r.Agreed}, []int{2, 1})
	want := []Stage{
		{Stage: "begun", Count: 6, Percent: 100},
		{Stage: "introduced", Count: 5, Percent: 83},
		{Stage: "met", Count: 3, Percent: 50},
		{Stage: "in_progress", Count: 2, Percent: 33},
		{Stage: "won", Count: 1, Percent: 17},
	}
	equal(t, "stages", r.Stages, want)
}

// On the first of October, eight in the morning, the one of September had not been won yet.
func TestReport_comparesWithTheMonthBeforeAtTheSameAge(t *testing.T) {
	r := reportOn(past(-10, told(-5, OutcomeMet)).won(1, "", ""))
	equal(t, "met and won by then", []int{r.Stages[2].Last, r.Stages[4].Last}, []int{1, 0})
	equal(t, "percent", r.Stages[2].LastPercent, 100)
}

func TestReport_whatWasTakenBackDoesNotCount(t *testing.T) {
	undone := Past{At: on(6), Kind: "undone"}
	r := reportOn(
		past(2, told(5, OutcomeMet), undone),
		past(2, told(4, OutcomeMet), Past{At: on(5), Kind: "cancelled"}, undone), // only the cancel was
	)
	equal(t, "met", r.This.Met, 1)
}

func TestReport_addsUpEachCurrencyToTheCent(t *testing.T) {
	r := MonthlyReport(ReportSource{Introductions: []PastIntroduction{
		past(2).won(20, "0.10", "GBP"), past(3).won(21, "0.20", "GBP"), past(4).won(21, "99999999999999.99", "EUR"),
		past(-100).won(-90, "1000.00", "GBP"), past(-300).won(-290, "7.00", "GBP"), past(2).won(32, "5.00", "GBP"), // last year, next month
	}}, october, london, Goals{WonValuePerYear: Money{"2000", "GBP"}, WonPerMonth: 2}, firstOfNovember)
	equal(t, "values", r.Values, []Value{
		{Month: Money{"99999999999999.99", "EUR"}, Year: Money{"99999999999999.99", "EUR"}},
		{Month: Money{"0.30", "GBP"}, Year: Money{"1000.30", "GBP"}},
	})
	equal(t, "goals", r.Goals, []GoalLine{
		{Goal: "won_per_month", Reached: Money{Amount: "3"}, Target: Money{Amount: "2"}, Percent: 150},
		{Goal: "won_value_per_year", Reached: Money{"1000.30", "GBP"}, Target: Money{"2000", "GBP"}, Percent: 50},
	})
}

func TestReport_byKindOfReferrer(t *testing.T) {
	r := MonthlyReport(ReportSource{
		Introductions: []PastIntroduction{past(2), past(3).won(9, "5.00", "EUR"), past(4).by(ben).of(anna, cara).asked(0), past(-9).by(ben)},
		Contacts:      []ReportContact{{Address: rita, Kind: "client"}, {Address: cara, Kind: "partner"}},
	}, october, london, Goals{}, firstOfNovember)
	equal(t, "kinds", r.Kinds, []KindLine{
		{Kind: "client", Begun: 2, Introduced: 2, Won: 1, Percent: 67, Values: []Money{{"5.00", "EUR"}}},
		{Kind: "", Begun: 1, Percent: 33},
	})
}

func TestReport_giversAndTakers(t *testing.T) {
	old := past(-400)
	r := reportOn(past(2), past(3).of(anna, cara), past(4).by(ben).of(rita, anna), past(5).by(cara).asked(0), old)
	equal(t, "givers", r.Givers, []Balance{{rita, 2, 1}, {ben, 1, 1}})
	equal(t, "takers", r.Takers, []Balance{{anna, 0, 3}, {cara, 0, 1}})
}

func TestReport_agendaOfAPartner(t *testing.T) {
	stalled, closed := past(-60), past(-90)
	stalled.State, stalled.StateAt = Stalled, on(-10)
	closed.State, closed.ClosedAt = Stalled, on(1)
	champagne := Gift{ID: 1, To: rita, Give: "champagne", Status: "owed", Since: on(9)}
	r := MonthlyReport(ReportSource{
		Introductions: []PastIntroduction{stalled, closed, past(2), past(3).won(9, "", ""), past(4).by(ben).of(rita, anna)},
		Contacts: []ReportContact{
			{Address: ben, Kind: "partner"}, {Address: rita, Kind: "partner", Ideal: "Hotels"}, {Address: anna, Kind: "client"},
		},
		Gifts: []Gift{
			champagne,
			{ID: 2, To: rita, Status: "sent", SettledAt: on(10)},
			{ID: 3, To: rita, Status: "sent", SettledAt: on(-1)},
			{ID: 4, To: rita, Status: "withdrawn", SettledAt: on(10)},
		},
	}, october, london, Goals{}, firstOfNovember)
	equal(t, "partners", []string{r.Partners[0].Email, r.Partners[1].Email}, []string{rita.Email, ben.Email})
	a := r.Partners[0]
	equal(t, "made", a.Made, []Matter{{"R-1002", Address{}, []Address{anna, ben}, Introduced, on(2)}})
	equal(t, "got", a.Got, []Matter{{"R-1004", ben, []Address{anna}, Introduced, on(4)}})
	equal(t, "stuck", a.Stuck, []Matter{{"R-0940", Address{}, []Address{anna, ben}, Stalled, on(-10)}})
	equal(t, "thanks", a.Thanks, []Gift{champagne})
	equal(t, "ideal", a.Quote, "Hotels")
	equal(t, "gifts owed", len(r.Owed), 1)
	equal(t, "gifts given", []int64{r.Given[0].ID, int64(len(r.Given))}, []int64{2, 1})
}

func TestReport_quiet(t *testing.T) {
	if r := reportOn(past(-40)); !r.Quiet() {
		t.Errorf("a month in which nothing happened is not quiet: %+v", r)
	}
	if r := reportOn(past(-40, told(2, OutcomeMet))); r.Quiet() {
		t.Error("a month in which people met is quiet")
	}
}

func TestReport_shortLeavesTheRestAlone(t *testing.T) {
	r := Report{Takers: make([]Balance, 7), Partners: []Agenda{{Made: make([]Matter, 6)}}}
	short := r.Short(5)
	equal(t, "takers", []int{len(short.Takers), short.More.Takers}, []int{5, 2})
	equal(t, "made", []int{len(short.Partners[0].Made), short.Partners[0].More.Made}, []int{5, 1})
	equal(t, "the report itself", []int{len(r.Takers), len(r.Partners[0].Made), r.Partners[0].More.Made}, []int{7, 6, 0})
}

func TestReportedMonth(t *testing.T) {
	at := func(month time.Month, day, hour int) time.Time {
		return time.Date(2026, month, day, hour, 0, 0, 0, london)
	}
	for _, c := range []struct {
		due, next time.Time
		want      string
	}{
		{at(11, 1, 8), at(12, 1, 8), "2026-10"},
		{at(1, 1, 8), at(2, 1, 8), "2025-12"},
		{at(3, 31, 23), at(4, 30, 23), "2026-03"},
		{at(11, 2, 8), at(11, 9, 8), "2026-10"}, // weekly
		{at(11, 20, 8), at(11, 20, 8).Add(5 * time.Second), "2026-11"},
	} {
		if got := ReportedMonth(c.due, c.next, london).String(); got != c.want {
			t.Errorf("due %s, next %s: %s, want %s", c.due, c.next, got, c.want)
		}
	}
}

func TestParseMonth(t *testing.T) {
	m, err := ParseMonth("2026-01")
	if err != nil || m.Add(-1).String() != "2025-12" {
		t.Errorf("got %v, %v", m, err)
	}
	for _, bad := range []string{"", "2026-13", "2026", "October", "2026-1"} {
		if _, err := ParseMonth(bad); err == nil {
			t.Errorf("%q is a month", bad)
		}
	}
}
