// Package holidays knows which days are public holidays where a time zone is. The calendars are those of
// github.com/rickar/cal.
package holidays

import (
	_ "embed"
	"slices"
	"strings"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/aa"
	"github.com/rickar/cal/v2/ar"
	"github.com/rickar/cal/v2/at"
	"github.com/rickar/cal/v2/au"
	"github.com/rickar/cal/v2/be"
	"github.com/rickar/cal/v2/bg"
	"github.com/rickar/cal/v2/br"
	"github.com/rickar/cal/v2/ca"
	"github.com/rickar/cal/v2/ch"
	"github.com/rickar/cal/v2/cy"
	"github.com/rickar/cal/v2/cz"
	"github.com/rickar/cal/v2/de"
	"github.com/rickar/cal/v2/dk"
	"github.com/rickar/cal/v2/ee"
	"github.com/rickar/cal/v2/es"
	"github.com/rickar/cal/v2/fi"
	"github.com/rickar/cal/v2/fr"
	"github.com/rickar/cal/v2/gb"
	"github.com/rickar/cal/v2/gr"
	"github.com/rickar/cal/v2/hr"
	"github.com/rickar/cal/v2/hu"
	"github.com/rickar/cal/v2/ie"
	"github.com/rickar/cal/v2/is"
	"github.com/rickar/cal/v2/it"
	"github.com/rickar/cal/v2/jp"
	"github.com/rickar/cal/v2/ke"
	"github.com/rickar/cal/v2/lt"
	"github.com/rickar/cal/v2/lu"
	"github.com/rickar/cal/v2/lv"
	"github.com/rickar/cal/v2/mt"
	"github.com/rickar/cal/v2/mw"
	"github.com/rickar/cal/v2/mx"
	"github.com/rickar/cal/v2/nc"
	"github.com/rickar/cal/v2/nl"
	"github.com/rickar/cal/v2/no"
	"github.com/rickar/cal/v2/nz"
	"github.com/rickar/cal/v2/pl"
	"github.com/rickar/cal/v2/pt"
	"github.com/rickar/cal/v2/ro"
	"github.com/rickar/cal/v2/rs"
	"github.com/rickar/cal/v2/ru"
	"github.com/rickar/cal/v2/se"
	"github.com/rickar/cal/v2/si"
	"github.com/rickar/cal/v2/sk"
	"github.com/rickar/cal/v2/th"
	"github.com/rickar/cal/v2/ua"
	"github.com/rickar/cal/v2/us"
	"github.com/rickar/cal/v2/za"
)

// national are the holidays by ISO 3166 code. Those of the whole country count: a zone does not tell in which part of
// it somebody lives. Where most of a country keeps a day (Britain as England and Wales do), the library's list is taken
// as it is.
var national = map[string][]*cal.Holiday{
	// The library takes Good Friday for the day before.
	"AR": append(without(ar.Holidays, ar.EasternsDay), aa.GoodFriday),
	// There is no list for the country, but the zones keep to the states.
	"AU-ACT": au.HolidaysACT, "AU-NSW": au.HolidaysNSW, "AU-NT": au.HolidaysNT, "AU-QLD": au.HolidaysQLD,
	"AU-SA": au.HolidaysSA, "AU-TAS": au.HolidaysTAS, "AU-VIC": au.HolidaysVIC, "AU-WA": au.HolidaysWA,
	// Two that federal law does not have.
	"CA": without(ca.Holidays, ca.EasterMonday, ca.CivicDay),
	// The list for the country is that of all cantons together; this is that of the largest.
	"CH": ch.HolidaysZH,
	// Three are kept on Mondays, which the library does not know (article 74 of the Ley Federal del Trabajo).
	"MX": append(without(mx.Holidays, mx.ConstitutionDay, mx.BenitoJuarezDay, mx.RevolutionDay),
		monday(time.February, 1), monday(time.March, 3), monday(time.November, 3)),

	"AT": at.Holidays, "BE": be.Holidays, "BG": bg.Holidays, "BR": br.Holidays, "CY": cy.Holidays,
	"CZ": cz.Holidays, "DE": de.Holidays, "DK": dk.Holidays, "EE": ee.Holidays, "ES": es.Holidays,
	"FI": fi.Holidays, "FR": fr.Holidays, "GB": gb.Holidays, "GR": gr.Holidays, "HR": hr.Holidays,
	"HU": hu.Holidays, "IE": ie.Holidays, "IS": is.Holidays, "IT": it.Holidays, "JP": jp.Holidays,
	"KE": ke.Holidays, "LT": lt.Holidays, "LU": lu.Holidays, "LV": lv.Holidays, "MT": mt.Holidays,
	"MW": mw.Holidays, "NC": nc.Holidays, "NL": nl.Holidays, "NO": no.Holidays, "NZ": nz.Holidays,
	"PL": pl.Holidays, "PT": pt.Holidays, "RO": ro.Holidays, "RS": rs.Holidays, "RU": ru.Holidays,
	"SE": se.Holidays, "SI": si.Holidays, "SK": sk.Holidays, "TH": th.Holidays, "UA": ua.Holidays,
	"US": us.Holidays, "ZA": za.Holidays,
}

// without returns the holidays of a list that are not left out. The list stays as it is.
func without(list []*cal.Holiday, out ...*cal.Holiday) []*cal.Holiday {
	return slices.DeleteFunc(slices.Clone(list), func(h *cal.Holiday) bool { return slices.Contains(out, h) })
}

// monday returns a holiday on the n-th Monday of a month.
func monday(month time.Month, n int) *cal.Holiday {
	return &cal.Holiday{Month: month, Weekday: time.Monday, Offset: n, Func: cal.CalcWeekdayOffset}
}

//go:embed zones.txt
var zones string

// byZone are the calendars by the names of time zones.
var byZone = readZones(zones)

func readZones(text string) map[string]*cal.Calendar {
	out := map[string]*cal.Calendar{}
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Fields(line)
		for _, zone := range fields[1:] {
			out[zone] = &cal.Calendar{Holidays: national[fields[0]]}
		}
	}
	return out
}

// Public reports whether a day is a public holiday, or one is made up for on it, in the country of the day's time zone,
// which has an IANA name. A zone whose country is not known, such as UTC, has none.
func Public(day time.Time) bool {
	calendar := byZone[day.Location().String()]
	if calendar == nil {
		return false
	}
	on, madeUp, _ := calendar.IsHoliday(day)
	return on || madeUp
}
