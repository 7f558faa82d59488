package workflow

import (
	"fmt"
	"time"
)

// Month is a calendar month, wherever somebody is.
type Month struct {
	Year  int
	Month time.Month
}

// MonthOf returns the month that a time lies in.
func MonthOf(t time.Time, zone *time.Location) Month {
	t = t.In(zone)
	return Month{t.Year(), t.Month()}
}

// ParseMonth reads a month written as 2026-10.
func ParseMonth(s string) (Month, error) {
	t, err := time.Parse("2006-01", s)
	if err != nil {
		return Month{}, fmt.Errorf("%q is no month: write one such as 2026-10", s)
	}
	return Month{t.Year(), t.Month()}, nil
}

// String writes a month as 2026-10.
func (m Month) String() string { return m.First().Format("2006-01") }

// First returns the first day of the month at midnight UTC, which stands for a day that is the same everywhere.
func (m Month) First() time.Time { return m.Start(time.UTC) }

// Start returns when the month begins.
func (m Month) Start(zone *time.Location) time.Time {
	return time.Date(m.Year, m.Month, 1, 0, 0, 0, 0, zone)
}

// Add returns the month n months later.
func (m Month) Add(n int) Month { return MonthOf(m.First().AddDate(0, n, 0), time.UTC) }

// holds reports whether a time lies in the month.
func (m Month) holds(t time.Time, zone *time.Location) bool {
	return !t.IsZero() && MonthOf(t, zone) == m
}

// ReportedMonth returns the month that a report due at a time is about, when the next one is due at next: the month of
// the middle of the period that ended. On the first of November that is October; every few seconds, the month that runs.
func ReportedMonth(due, next time.Time, zone *time.Location) Month {
	return MonthOf(due.Add(-next.Sub(due)/2), zone)
}
