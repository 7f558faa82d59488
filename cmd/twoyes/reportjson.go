package main

import (
	"github.com/twoyes/twoyes/workflow"
)

// reportJSON is a report: numbers, and lists of flat objects.
type reportJSON struct {
	Month            string        `json:"month"`
	At               any           `json:"at"`
	Begun            int           `json:"begun"`
	BegunBefore      int           `json:"begun_before"` // in the month before
	Introduced       int           `json:"introduced"`
	IntroducedBefore int           `json:"introduced_before"`
	Met              int           `json:"met"`
	MetBefore        int           `json:"met_before"`
	Won              int           `json:"won"`
	WonBefore        int           `json:"won_before"`
	Unvalued         int           `json:"won_without_value"`
	Asked            int           `json:"asked"`
	Agreed           int           `json:"agreed"`
	Goals            []goalJSON    `json:"goals"`
	Funnel           []stageJSON   `json:"funnel"`
	Kinds            []kindJSON    `json:"kinds"`
	Values           []valueJSON   `json:"values"`
	GiftsOwed        []giftJSON    `json:"gifts_owed"`
	GiftsGiven       []giftJSON    `json:"gifts_given"`
	Givers           []balanceJSON `json:"givers"`
	Takers           []balanceJSON `json:"takers"`
	Partners         []agendaJSON  `json:"partners"`
}

type goalJSON struct {
	Goal     string `json:"goal"`
	Reached  string `json:"reached"`
	Target   string `json:"target"`
	Currency any    `json:"currency"`
	Percent  int    `json:"percent"`
}

type stageJSON struct {
	Stage         string `json:"stage"`
	Count         int    `json:"count"`
	Percent       int    `json:"percent"`
	Before        int    `json:"count_before"`
	PercentBefore int    `json:"percent_before"`
}

type kindJSON struct {
	Kind       any              `json:"kind"`
	Begun      int              `json:"begun"`
	Introduced int              `json:"introduced"`
	Won        int              `json:"won"`
	Values     []workflow.Money `json:"values"`
}

type valueJSON struct {
	Currency any    `json:"currency"`
	Month    string `json:"month"`
	Year     string `json:"year"`
}

type giftJSON struct {
	ID        int64  `json:"id"`
	Ref       string `json:"ref"`
	To        string `json:"to"`
	Occasion  string `json:"when"`
	Give      string `json:"give"`
	Since     any    `json:"since"`
	SettledAt any    `json:"sent_at"`
}

type balanceJSON struct {
	Email    string `json:"email"`
	Name     any    `json:"name"`
	Given    int    `json:"given"`
	Received int    `json:"received"`
}

// agendaJSON names introductions by their references, and gifts by their ids.
type agendaJSON struct {
	balanceJSON

	Made   []string `json:"open_from_them"`
	Got    []string `json:"open_for_them"`
	Stuck  []string `json:"stuck"`
	Thanks []int64  `json:"thanks_due"`
	Ideal  any      `json:"ideal_introduction"`
}

func reportOf(r workflow.Report) reportJSON {
	return reportJSON{
		Month: r.Month.String(), At: rfc3339(r.At),
		Begun: r.This.Begun, Introduced: r.This.Introduced, Met: r.This.Met, Won: r.This.Won,
		BegunBefore: r.Last.Begun, IntroducedBefore: r.Last.Introduced, MetBefore: r.Last.Met, WonBefore: r.Last.Won,
		Unvalued: r.Unvalued, Asked: r.Asked, Agreed: r.Agreed,
		Goals: each(r.Goals, func(g workflow.GoalLine) goalJSON {
			return goalJSON{g.Goal, g.Reached.Amount, g.Target.Amount, orNil(g.Target.Currency), g.Percent}
		}),
		Funnel: each(r.Stages, func(s workflow.Stage) stageJSON {
			return stageJSON{s.Stage, s.Count, s.Percent, s.Last, s.LastPercent}
		}),
		Kinds: each(r.Kinds, func(k workflow.KindLine) kindJSON {
			return kindJSON{orNil(k.Kind), k.Begun, k.Introduced, k.Won, append([]workflow.Money{}, k.Values...)}
		}),
		Values: each(r.Values, func(v workflow.Value) valueJSON {
			return valueJSON{orNil(v.Year.Currency), v.Month.Amount, v.Year.Amount}
		}),
		GiftsOwed: each(r.Owed, giftOf), GiftsGiven: each(r.Given, giftOf),
		Givers: each(r.Givers, balanceOf), Takers: each(r.Takers, balanceOf), Partners: each(r.Partners, agendaOf),
	}
}

func giftOf(g workflow.Gift) giftJSON {
	return giftJSON{g.ID, g.Ref, g.To.Email, string(g.Occasion), g.Give, rfc3339(g.Since), rfc3339(g.SettledAt)}
}

func balanceOf(b workflow.Balance) balanceJSON {
	return balanceJSON{b.Email, orNil(b.Name), b.Given, b.Received}
}

func agendaOf(a workflow.Agenda) agendaJSON {
	ref := func(m workflow.Matter) string { return m.Ref }
	return agendaJSON{
		balanceJSON: balanceOf(a.Balance), Made: each(a.Made, ref), Got: each(a.Got, ref), Stuck: each(a.Stuck, ref),
		Thanks: each(a.Thanks, func(g workflow.Gift) int64 { return g.ID }), Ideal: orNil(a.Quote),
	}
}

// each makes a list of another one; an empty one is not null.
func each[A, B any](list []A, of func(A) B) []B {
	out := make([]B, len(list))
	for i, x := range list {
		out[i] = of(x)
	}
	return out
}
