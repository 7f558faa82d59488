package message

import (
	netmail "net/mail"
	"strings"
	"time"
)

// usualDate is how nearly all programs write a date (RFC 5322 §3.3).
const usualDate = "Mon, 2 Jan 2006 15:04:05 -0700"

// oddDates are forms of a date that other programs write.
var oddDates = []string{
	"2006-01-02 15:04:05 -0700", "2006-01-02T15:04:05Z07:00", "2006-01-02 15:04:05", "2006-01-02 15:04",
	"Mon Jan _2 15:04:05 2006", "Mon Jan _2 15:04:05 -0700 2006", "Mon, 2 Jan 2006 15.04.05 -0700",
	"Mon, 2 Jan 2006 15:04:05", "2 Jan 2006 15:04:05", "Monday, January 2, 2006 3:04 PM", "January 2, 2006 3:04:05 PM",
	"Monday, 2 January 2006 15:04:05 -0700", "1/2/2006 3:04:05 PM", "02.01.2006 15:04:05",
}

// readDate reads when a mail was written: its Date, else the time in the topmost Received that has one, which our own
// server has written. Zero when there is neither. A date without a zone is taken for UTC.
func readDate(h Header) time.Time {
	v := strings.TrimSpace(stripComments(h.Get("Date")))
	if d, err := time.Parse(usualDate, v); err == nil {
		return d
	}
	if d, ok := parseDate(v); ok {
		return d
	}
	for _, r := range h.Values("Received") {
		if i := strings.LastIndexByte(r, ';'); i >= 0 {
			if d, ok := parseDate(strings.TrimSpace(stripComments(r[i+1:]))); ok {
				return d
			}
		}
	}
	return time.Time{}
}

func parseDate(v string) (time.Time, bool) {
	if v == "" || len(v) > 100 {
		return time.Time{}, false
	}
	if d, err := netmail.ParseDate(v); err == nil {
		return d, true
	}
	for _, layout := range oddDates {
		if d, err := time.Parse(layout, v); err == nil {
			return d, true
		}
	}
	return time.Time{}, false
}
