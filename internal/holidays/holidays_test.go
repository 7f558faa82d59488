package holidays

import (
	"testing"
	"time"
	_ "time/tzdata" // as the program has it

	"github.com/twoyes/twoyes/workflow"
)

// working is a week from Monday to Friday, eight to seven, in a zone.
func working(t *testing.T, zone string) workflow.Calendar {
	return workflow.Calendar{
		Zone: load(t, zone), QuietFrom: 19 * time.Hour, QuietTo: 8 * time.Hour, Holiday: Public,
		WorkingDays: [7]bool{false, true, true, true, true, true, false},
	}
}

func load(t *testing.T, zone string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

func TestCalendar_Next(t *testing.T) {
	for _, test := range []struct{ zone, at, want string }{
		// Easter 2026: Good Friday is 3 April.
		{"Europe/London", "2026-04-02T18:59", "2026-04-02T18:59"},
		{"Europe/London", "2026-04-02T19:00", "2026-04-07T08:00"},
		{"Europe/London", "2026-04-03T10:00", "2026-04-07T08:00"},
		{"Europe/Berlin", "2026-04-02T20:00", "2026-04-07T08:00"},
		{"Europe/Vienna", "2026-04-02T20:00", "2026-04-03T08:00"}, // Austria works on Good Friday
		{"America/New_York", "2026-04-03T10:00", "2026-04-03T10:00"},
		{"America/Toronto", "2026-04-03T10:00", "2026-04-06T08:00"}, // and Canada on Easter Monday
		{"Europe/Athens", "2026-04-03T10:00", "2026-04-03T10:00"},   // its Easter is a week later
		{"Europe/Athens", "2026-04-10T10:00", "2026-04-14T08:00"},
		{"America/Argentina/Buenos_Aires", "2027-03-26T10:00", "2027-03-29T08:00"},
		// Thanksgiving is one day.
		{"America/New_York", "2026-11-25T20:00", "2026-11-27T08:00"},
		{"America/Los_Angeles", "2026-11-26T12:00", "2026-11-27T08:00"},
		{"Europe/London", "2026-11-26T12:00", "2026-11-26T12:00"},
		// Days made up for: 4 July 2026 is a Saturday, Boxing Day too, New Year's Day 2028 as well.
		{"America/New_York", "2026-07-03T12:00", "2026-07-06T08:00"},
		{"Europe/London", "2026-12-24T20:00", "2026-12-29T08:00"},
		{"America/New_York", "2027-12-31T12:00", "2028-01-03T08:00"},
		// Golden Week: Showa Day stands alone; 3 to 5 May and, 3 May being a Sunday, the 6th.
		{"Asia/Tokyo", "2026-04-28T19:30", "2026-04-30T08:00"},
		{"Asia/Tokyo", "2026-05-01T19:30", "2026-05-07T08:00"},
		// One law for the country, or a state's own.
		{"America/Mexico_City", "2026-02-02T10:00", "2026-02-03T08:00"},
		{"America/Mexico_City", "2026-02-05T10:00", "2026-02-05T10:00"},
		{"Europe/Zurich", "2026-03-19T10:00", "2026-03-19T10:00"},
		{"Australia/Melbourne", "2026-11-03T10:00", "2026-11-04T08:00"}, // Cup Day
		{"Australia/Sydney", "2026-11-03T10:00", "2026-11-03T10:00"},
		// Nobody's country.
		{"UTC", "2026-12-25T10:00", "2026-12-25T10:00"},
	} {
		c := working(t, test.zone)
		if got := c.Next(clock(t, c, test.at)).Format(minute); got != test.want {
			t.Errorf("%s: Next(%s) = %s, want %s", test.zone, test.at, got, test.want)
		}
	}
}

func TestCalendar_AfterWorkingDays(t *testing.T) {
	for _, test := range []struct {
		zone, at, want string
		days           int
	}{
		{"Europe/London", "2026-04-02T10:00", "2026-04-09T10:00", 3},
		{"America/New_York", "2026-04-02T10:00", "2026-04-07T10:00", 3},
		{"Asia/Tokyo", "2026-04-28T10:00", "2026-05-07T10:00", 3},
		{"Europe/Berlin", "2026-12-23T10:00", "2027-01-08T10:00", 10},
		// The clocks go forward on 29 March: the hour of the day stays.
		{"Europe/Berlin", "2026-03-26T10:00", "2026-04-07T10:00", 6},
	} {
		c := working(t, test.zone)
		got := c.After(clock(t, c, test.at), workflow.Span{WorkingDays: test.days}).Format(minute)
		if got != test.want {
			t.Errorf("%s: %d working days after %s: %s, want %s", test.zone, test.days, test.at, got, test.want)
		}
	}
}

const minute = "2006-01-02T15:04"

// clock reads a time in the calendar's zone.
func clock(t *testing.T, c workflow.Calendar, at string) time.Time {
	t.Helper()
	out, err := time.ParseInLocation(minute, at, c.Zone)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A zone that is spelt wrong, or a country without a list, would have no holidays, and nobody would see it.
func TestZones(t *testing.T) {
	known := map[string]bool{}
	for zone, calendar := range byZone {
		if !Public(time.Date(2026, time.January, 1, 12, 0, 0, 0, load(t, zone))) {
			t.Errorf("%s has no New Year's Day", zone)
		}
		for code, list := range national {
			if len(list) > 0 && len(calendar.Holidays) > 0 && &list[0] == &calendar.Holidays[0] {
				known[code] = true
			}
		}
	}
	for code := range national {
		if !known[code] {
			t.Errorf("zones.txt names no zone of %s", code)
		}
	}
	for zone, other := range map[string]string{"GB": "Europe/London", "US/Eastern": "America/New_York", "Japan": "Asia/Tokyo"} {
		if &byZone[zone].Holidays[0] != &byZone[other].Holidays[0] {
			t.Errorf("%s and %s are of one country", zone, other)
		}
	}
}

// Whatever falls together in any country, people are written to within two weeks.
func TestPublic_noEndlessRun(t *testing.T) {
	for zone := range byZone {
		c := working(t, zone)
		for day := range 10 * 365 {
			at := time.Date(2026, time.January, 1+day, 10, 0, 0, 0, c.Zone)
			next := c.Next(at)
			if gap := next.Sub(at); gap > 14*24*time.Hour {
				t.Fatalf("%s: from %s to %s", zone, at, next)
			}
			if Public(next) {
				t.Fatalf("%s: somebody would be written to on the holiday %s", zone, next)
			}
		}
	}
}
