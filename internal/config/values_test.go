package config

import (
	"testing"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

func TestSpan(t *testing.T) {
	day := 24 * time.Hour
	for text, want := range map[string]workflow.Span{
		"90s": {Duration: 90 * time.Second}, "15m": {Duration: 15 * time.Minute}, "12h": {Duration: 12 * time.Hour},
		"1h30m": {Duration: 90 * time.Minute}, "7d": {Duration: 7 * day}, "0.5d": {Duration: 12 * time.Hour},
		" 3wd ": {WorkingDays: 3}, "0s": {}, "0d": {}, "36500d": {Duration: 36500 * day}, "3650wd": {WorkingDays: 3650},
	} {
		var s Span
		if err := s.UnmarshalText([]byte(text)); err != nil || s.Span != want {
			t.Errorf("%q: %+v, %v; want %+v", text, s.Span, err, want)
		}
	}
	for _, text := range []string{
		"", "7", "d", "wd", "xd", "1.5wd", "0wd", "-3wd", "3651wd", "-1d", "36501d", "NaNd", "Infd", "-5s", "5 s", "1w", "1e400d", "7d12h",
	} {
		var s Span
		if err := s.UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q is taken for %+v", text, s.Span)
		}
	}
}

func TestCron(t *testing.T) {
	monday := time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)
	for spec, want := range map[string]time.Time{
		"0 9 * * FRI":     time.Date(2026, time.March, 6, 9, 0, 0, 0, time.UTC),
		"*/15 8-18 * * *": monday.Add(15 * time.Minute),
		"0 8 1 * *":       time.Date(2026, time.April, 1, 8, 0, 0, 0, time.UTC),
		" @daily ":        time.Date(2026, time.March, 3, 0, 0, 0, 0, time.UTC),
		"@every 5s":       monday.Add(5 * time.Second),
	} {
		var c Cron
		if err := c.UnmarshalText([]byte(spec)); err != nil {
			t.Errorf("%q: %v", spec, err)
			continue
		}
		if got := c.Schedule.Next(monday); !got.Equal(want) {
			t.Errorf("%q: next is %s, want %s", spec, got, want)
		}
	}
	for _, spec := range []string{"", "0 9 * *", "0 0 9 * * FRI", "61 * * * *", "@every now", "@sometimes", "Friday at nine"} {
		var c Cron
		if err := c.UnmarshalText([]byte(spec)); err == nil {
			t.Errorf("%q is taken for a schedule", spec)
		}
	}
}

func TestCron_thatNeverComes(t *testing.T) {
	// A schedule that no day fits must be refused: a referrer's status would be due at the zero time, for ever.
	var c Cron
	if err := c.UnmarshalText([]byte("0 9 30 2 *")); err == nil {
		t.Errorf("30 February is taken for a day: next is %s", c.Schedule.Next(time.Now()))
	}
}

func TestQuietHours(t *testing.T) {
	for text, want := range map[string]QuietHours{
		"19:00-08:00":     {From: 19 * time.Hour, To: 8 * time.Hour, Set: true},
		" 12:30 - 13:45 ": {From: 12*time.Hour + 30*time.Minute, To: 13*time.Hour + 45*time.Minute, Set: true},
		"00:00-06:00":     {To: 6 * time.Hour, Set: true},
		"":                {},
	} {
		q := QuietHours{From: 1, To: 2, Set: true}
		if err := q.UnmarshalText([]byte(text)); err != nil || q != want {
			t.Errorf("%q: %+v, %v; want %+v", text, q, err, want)
		}
	}
	for _, text := range []string{"19:00", "19-8", "19:00-24:00", "19:00-19:00", "never", "19:00-08:00-09:00", "7pm-8am"} {
		var q QuietHours
		if err := q.UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q is taken for %+v", text, q)
		}
	}
}

func TestWeekday(t *testing.T) {
	for text, want := range map[string]time.Weekday{
		"mon": time.Monday, "Tue": time.Tuesday, "WEDNESDAY": time.Wednesday, "thurs": time.Thursday, " sun ": time.Sunday,
	} {
		var w Weekday
		if err := w.UnmarshalText([]byte(text)); err != nil || time.Weekday(w) != want {
			t.Errorf("%q: %v, %v; want %v", text, time.Weekday(w), err, want)
		}
	}
	for _, text := range []string{"", "m", "mo", "tu", "mondays", "lundi", "1"} {
		var w Weekday
		if err := w.UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q is taken for %v", text, time.Weekday(w))
		}
	}
}

func TestMoney(t *testing.T) {
	for text, want := range map[string]workflow.Money{
		"100000 GBP": {Amount: "100000", Currency: "GBP"}, " 12.50  eur ": {Amount: "12.50", Currency: "EUR"}, "": {},
	} {
		var m Money
		if err := m.UnmarshalText([]byte(text)); err != nil || m.Money != want {
			t.Errorf("%q: %v, %v", text, m, err)
		}
	}
	for _, text := range []string{"GBP 100", "£100", "-5 EUR", "1,000 EUR", "1e5 EUR", "5.123 EUR", "9999999999999999 EUR", "5 EURO", "5 QQQ"} {
		var m Money
		if err := m.UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q is %v", text, m)
		}
	}
}
