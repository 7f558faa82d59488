package workflow

import "time"

// Span is a length of time: a duration, or a number of working days.
type Span struct {
	Duration    time.Duration
	WorkingDays int
}

// Rules are what an operator decides about the course of an introduction.
type Rules struct {
	AskTogether   bool // ask everybody at once instead of in turn
	ReminderAfter Span
	ExpiresAfter  Span
	CheckInAfter  Span // from the introduction
	SecondCheckIn Span // from the first check-in
	OutcomeCheck  Span // from the last report
	StalledAfter  Span // from the introduction or the last sign of life
	CloseAfter    Span // from the last event
	LaterUnstated Span // "later", without a day
	DailyLimit    int  // introductions a referrer may begin in 24 hours; 0 for no limit
	TotalLimit    int  // introductions that all of them may begin in 24 hours; 0 for no limit
	Calendar      Calendar

	Operators      []Address    // who runs twoyes
	Rewards        []RewardRule // what a result deserves; none by default
	RewardReminder Span         // until the operator is asked again whether what is owed was given
	IdealClient    string       // whom the business would like to meet; empty: nobody is asked for referrals
	AskAtMostEvery Span         // between two asks of one person
}

// Calendar says when people may be written to.
type Calendar struct {
	Zone        *time.Location
	WorkingDays [7]bool       // by time.Weekday
	QuietFrom   time.Duration // since midnight
	QuietTo     time.Duration
	// Holiday reports whether a day is a public holiday in the time zone that it is given in. With nil none is.
	Holiday func(day time.Time) bool
	// Always is set when mail may go at any hour of any day. Working days and holidays then count only for spans in
	// working days.
	Always bool
}

// holidayDays is for how many days ahead holidays are heeded: longer than any run of them on the one working day of a
// week, and an end should the calendar know nothing else.
const holidayDays = 45

// calendarOf returns the calendar for a party, in their own time zone.
func (s *step) calendarOf(i int) Calendar {
	cal := s.rules.Calendar
	if z := s.in.Parties[i].Zone; z != nil {
		cal.Zone = z
	}
	return cal
}

// Next returns the earliest time at or after t at which somebody may be written to of our own accord.
func (c Calendar) Next(t time.Time) time.Time {
	if c.Always {
		return t
	}
	at := t.In(c.Zone)
	clock := time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute +
		time.Duration(at.Second())*time.Second + time.Duration(at.Nanosecond())
	// Two weeks are enough for any week with one working day in it, once holidays do not count. Days are told by their
	// noon, which every day has; midnight is left out where the clocks change then.
	for day := range holidayDays + 15 {
		noon := time.Date(at.Year(), at.Month(), at.Day()+day, 12, 0, 0, 0, c.Zone)
		if day > 0 {
			clock = 0
		}
		open, ok := c.openFrom(clock)
		if !c.WorkingDays[noon.Weekday()] || !ok || day < holidayDays && c.holiday(noon) {
			continue
		}
		if day == 0 && open == clock {
			return t
		}
		// The wall clock decides, not the time elapsed: a day on which the clocks change has quiet hours like any other.
		return time.Date(noon.Year(), noon.Month(), noon.Day(), 0, 0, 0, int(open), c.Zone)
	}
	return t
}

func (c Calendar) holiday(day time.Time) bool { return c.Holiday != nil && c.Holiday(day) }

// openFrom returns the earliest time of the day at or after clock that is not in the quiet hours; false when the rest
// of the day is quiet.
func (c Calendar) openFrom(clock time.Duration) (time.Duration, bool) {
	switch {
	case c.QuietFrom > c.QuietTo: // 19:00-08:00, over midnight
		return max(clock, c.QuietTo), clock < c.QuietFrom
	case clock >= c.QuietFrom && clock < c.QuietTo: // 12:00-14:00, within the day
		return c.QuietTo, true
	}
	return clock, true
}

// After returns the time s after t. Working days keep the hour and pass over the days that are none, and over holidays.
func (c Calendar) After(t time.Time, s Span) time.Time {
	if s.WorkingDays == 0 {
		return t.Add(s.Duration)
	}
	at := t.In(c.Zone)
	for left := s.WorkingDays; left > 0; {
		at = at.AddDate(0, 0, 1)
		if c.WorkingDays[at.Weekday()] && !c.holiday(at) {
			left--
		}
	}
	return at
}
