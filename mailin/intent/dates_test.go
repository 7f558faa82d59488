package intent

import (
	"testing"
	"time"
)

// tokenise takes a text apart.
func (r *reader) tokenise(raw string) *text { return r.assemble(&text{}, raw, split(raw)) }

// readDay gives the day of the first date of a text, "" without one and "past" for one gone by.
func readDay(code, s string) string {
	for _, r := range readers() {
		if r.code != code {
			continue
		}
		tx := r.tokenise(tidy(s))
		r.cal.findDates(tx, sent)
		if len(tx.dates) == 0 {
			return ""
		}
		if tx.dates[0].past {
			return "past"
		}
		return tx.dates[0].day().Format(time.DateOnly)
	}
	return "no such language"
}

func TestFindDates(t *testing.T) { // sent on Tuesday, 12 May 2026
	for _, c := range []struct{ lang, text, want string }{
		{"en", "tomorrow", "2026-05-13"},
		{"en", "the day after tomorrow", "2026-05-14"},
		{"en", "on Thursday", "2026-05-14"},
		{"en", "on Tuesday", "2026-05-19"},
		{"en", "next Monday", "2026-05-18"},
		{"en", "next Friday", "2026-05-22"},
		{"en", "Thursday week", "2026-05-21"},
		{"en", "in January", "2027-01-01"},
		{"en", "in June", "2026-06-01"},
		{"en", "mid June", "2026-06-15"},
		{"en", "at the end of August", "2026-08-31"},
		{"en", "after 15 March", "2027-03-16"},
		{"en", "after Q2", "2026-07-01"},
		{"en", "after June", "2026-07-01"},
		{"en", "not before 1 July", "2026-07-01"},
		{"en", "until the 20th", "2026-05-20"},
		{"en", "on 3 June 2027", "2027-06-03"},
		{"en", "June 3rd", "2026-06-03"},
		{"en", "20-24 July", "2026-07-20"},
		{"en", "2026-12-01", "2026-12-01"},
		{"en", "5.11.2026", "2026-11-05"},
		{"en", "next week", "2026-05-18"},
		{"en", "next month", "2026-06-01"},
		{"en", "next year", "2027-01-01"},
		{"en", "in a couple of weeks", "2026-05-26"},
		{"en", "in three months", "2026-08-12"},
		{"en", "in 10 days", "2026-05-22"},
		{"en", "two weeks from now", "2026-05-26"},
		{"en", "week 34", "2026-08-17"},
		{"en", "week 2", "2027-01-11"},
		{"en", "in the new year", "2027-01-01"},
		{"en", "after Easter", "2027-03-29"},
		{"en", "in the autumn", "2026-09-01"},
		{"en", "after the summer", "2026-09-01"},
		{"en", "last week", "past"},
		{"en", "two weeks ago", "past"},
		{"en", "yesterday", "past"},
		{"en", "it may be that he will march on", ""},
		{"en", "we are two people", ""},
		{"en", "29 February", "2028-02-29"},
		{"de", "in 3 Wochen", "2026-06-02"},
		{"de", "in drei Wochen", "2026-06-02"},
		{"de", "KW 34", "2026-08-17"},
		{"de", "am 11.6. um 9 Uhr", "2026-06-11"},
		{"de", "nächsten Montag", "2026-05-18"},
		{"de", "am 1. Juli", "2026-07-01"},
		{"de", "ab Juli", "2026-07-01"},
		{"de", "Ende Juni", "2026-06-30"},
		{"de", "vor zwei Wochen", "past"},
		{"fr", "dans deux semaines", "2026-05-26"},
		{"fr", "la semaine prochaine", "2026-05-18"},
		{"fr", "le 19 juin", "2026-06-19"},
		{"fr", "en septembre", "2026-09-01"},
		{"fr", "il y a deux semaines", "past"},
		{"es", "el lunes que viene", "2026-05-18"},
		{"es", "dentro de dos semanas", "2026-05-26"},
		{"es", "a partir del 3 de junio", "2026-06-03"},
		{"es", "hace dos semanas", "past"},
		{"nl", "over twee weken", "2026-05-26"},
		{"nl", "volgende week", "2026-05-18"},
		{"nl", "op 3 september", "2026-09-03"},
		{"nl", "vanaf 11 juni", "2026-06-11"},
		{"it", "tra due settimane", "2026-05-26"},
		{"it", "la prossima settimana", "2026-05-18"},
		{"it", "venerdì", "2026-05-15"},
		{"it", "a settembre", "2026-09-01"},
		{"pt", "daqui a duas semanas", "2026-05-26"},
		{"pt", "na próxima semana", "2026-05-18"},
		{"pt", "quarta", "2026-05-13"},
		{"pt", "em setembro", "2026-09-01"},
	} {
		if got := readDay(c.lang, c.text); got != c.want {
			t.Errorf("%s %q = %q, want %q", c.lang, c.text, got, c.want)
		}
	}
}

func TestEaster(t *testing.T) {
	for y, want := range map[int]string{2024: "2024-03-31", 2025: "2025-04-20", 2026: "2026-04-05", 2027: "2027-03-28", 2038: "2038-04-25"} {
		if got := easter(y).Format(time.DateOnly); got != want {
			t.Errorf("easter(%d) = %s, want %s", y, got, want)
		}
	}
}

func FuzzFindDates(f *testing.F) {
	for _, s := range []string{"in 3 weeks", "20-24 July", "31.2.", "KW 99", "on the 0th", "after after march", "end of", "2026-99-99"} {
		f.Add(s, int64(1778578200))
	}
	f.Fuzz(func(t *testing.T, s string, unix int64) {
		at := time.Unix(unix%(1<<33), 0)
		for _, r := range readers() {
			tx := r.tokenise(tidy(clip(s, 2000)))
			r.cal.findDates(tx, at)
			for _, d := range tx.dates {
				if d.from < 0 || d.to > len(tx.toks) || d.from >= d.to {
					t.Fatalf("%q: tokens %d to %d of %d", s, d.from, d.to, len(tx.toks))
				}
				if h, m, sec := d.day().Clock(); h+m+sec != 0 || d.day().Location() != time.UTC {
					t.Fatalf("%q: %v is not midnight UTC", s, d.day())
				}
			}
		}
	})
}
