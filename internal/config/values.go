package config

import (
	"fmt"
	"log/slog"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/robfig/cron/v3"
	"golang.org/x/text/currency"

	"github.com/twoyes/twoyes/workflow"
)

// Secret is a value that is never printed.
type Secret string

// String hides the value.
func (s Secret) String() string { return "(secret)" }

// GoString hides the value from %#v.
func (s Secret) GoString() string { return "(secret)" }

// LogValue hides the value from logs.
func (s Secret) LogValue() slog.Value { return slog.StringValue("(secret)") }

// MarshalText hides the value from JSON and YAML.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Reveal returns the value.
func (s Secret) Reveal() string { return string(s) }

// Span is a length of time: 90s, 12h, 7d (days) or 3wd (working days).
type Span struct{ workflow.Span }

// UnmarshalText reads a span.
func (s *Span) UnmarshalText(text []byte) error {
	str := strings.TrimSpace(string(text))
	if days, ok := strings.CutSuffix(str, "wd"); ok {
		n, err := strconv.Atoi(days)
		if err != nil || n < 1 || n > 3650 {
			return fmt.Errorf("%q is no number of working days, such as 3wd", str)
		}
		s.Span = workflow.Span{WorkingDays: n}
		return nil
	}
	if days, ok := strings.CutSuffix(str, "d"); ok {
		n, err := strconv.ParseFloat(days, 64)
		if err != nil || !(n >= 0 && n <= 36500) { // NaN is neither
			return fmt.Errorf("%q is no number of days, such as 7d", str)
		}
		s.Span = workflow.Span{Duration: time.Duration(n * float64(24*time.Hour))}
		return nil
	}
	d, err := time.ParseDuration(str)
	if err != nil || d < 0 {
		return fmt.Errorf("%q is no length of time: write 90s, 15m, 12h, 7d or 3wd (working days)", str)
	}
	s.Span = workflow.Span{Duration: d}
	return nil
}

// Cron is a schedule: five cron fields, or "@every 5s".
type Cron struct {
	Spec     string
	Schedule cron.Schedule
}

// UnmarshalText reads a schedule.
func (c *Cron) UnmarshalText(text []byte) error {
	spec := strings.TrimSpace(string(text))
	schedule, err := cron.ParseStandard(spec)
	if err != nil || schedule.Next(time.Unix(0, 0)).IsZero() { // 30 February never comes
		return fmt.Errorf(`%q is no schedule: write five cron fields such as "0 9 * * FRI", or "@every 5s"`, spec)
	}
	*c = Cron{Spec: spec, Schedule: schedule}
	return nil
}

// Money is an amount and an ISO 4217 currency: 100000 GBP.
type Money struct{ workflow.Money }

var money = regexp.MustCompile(`^([0-9]{1,15}(?:\.[0-9]{1,2})?) +([A-Za-z]{3})$`)

// UnmarshalText reads an amount of money; empty is none.
func (m *Money) UnmarshalText(text []byte) error {
	str := strings.TrimSpace(string(text))
	if str == "" {
		*m = Money{}
		return nil
	}
	parts := money.FindStringSubmatch(str)
	if parts == nil {
		return fmt.Errorf("%q is no amount of money: write digits and a currency, such as 100000 GBP", str)
	}
	unit, err := currency.ParseISO(parts[2])
	if err != nil {
		return fmt.Errorf("%q: %s is no currency of ISO 4217, such as GBP, EUR or USD", str, parts[2])
	}
	m.Money = workflow.Money{Amount: parts[1], Currency: unit.String()}
	return nil
}

// QuietHours are the hours in which nobody is written to of our own accord. Not set, mail goes at any hour of any day.
type QuietHours struct {
	From, To time.Duration // since midnight
	Set      bool
}

// UnmarshalText reads quiet hours, such as 19:00-08:00; empty switches them off.
func (q *QuietHours) UnmarshalText(text []byte) error {
	str := strings.TrimSpace(string(text))
	if str == "" {
		*q = QuietHours{}
		return nil
	}
	from, to, ok := strings.Cut(str, "-")
	a, errA := time.Parse("15:04", strings.TrimSpace(from))
	b, errB := time.Parse("15:04", strings.TrimSpace(to))
	if !ok || errA != nil || errB != nil || a.Equal(b) {
		return fmt.Errorf(`%q are no quiet hours: write "19:00-08:00", or "" to switch them off`, str)
	}
	*q = QuietHours{From: sinceMidnight(a), To: sinceMidnight(b), Set: true}
	return nil
}

func sinceMidnight(t time.Time) time.Duration {
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
}

// Weekday is a day of the week: mon, tue, wed, thu, fri, sat or sun.
type Weekday time.Weekday

// UnmarshalText reads a day of the week.
func (w *Weekday) UnmarshalText(text []byte) error {
	str := strings.ToLower(strings.TrimSpace(string(text)))
	for d := time.Sunday; d <= time.Saturday; d++ {
		if str != "" && len(str) >= 3 && strings.HasPrefix(strings.ToLower(d.String()), str) {
			*w = Weekday(d)
			return nil
		}
	}
	return fmt.Errorf("%q is no day of the week: write mon, tue, wed, thu, fri, sat or sun", str)
}
