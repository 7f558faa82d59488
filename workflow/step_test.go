package workflow

import (
	"strings"
	"testing"
	"time"
)

var (
	monday = time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)
	rita   = Address{"Rita Rossi", "rita@rossi.example"}
	anna   = Address{"Anna Berg", "anna@berg.example"}
	ben    = Address{"Ben Okafor", "ben@okafor.example"}
)

func testRules() Rules {
	day := 24 * time.Hour
	return Rules{
		ReminderAfter: Span{WorkingDays: 3}, ExpiresAfter: Span{WorkingDays: 10}, CheckInAfter: Span{Duration: 7 * day},
		SecondCheckIn: Span{Duration: 14 * day}, OutcomeCheck: Span{Duration: 30 * day}, StalledAfter: Span{Duration: 45 * day},
		CloseAfter: Span{Duration: 365 * day}, LaterUnstated: Span{Duration: 28 * day}, DailyLimit: 50,
		Calendar: Calendar{
			Zone: time.UTC, QuietFrom: 19 * time.Hour, QuietTo: 8 * time.Hour,
			WorkingDays: [7]bool{false, true, true, true, true, true, false},
		},
	}
}

func request(t *testing.T, rules Rules) Introduction {
	t.Helper()
	r := Step(Introduction{Ref: "R-7F3K"}, Captured{Mail: Incoming{
		Kind: KindRequest, From: rita, Parties: []Address{anna, ben}, Text: "Anna <anna@berg.example>, meet Ben (ben@okafor.example)",
	}}, monday, rules)
	return r.Introduction
}

func answer(party int, intent Intent) Answered {
	return Answered{Party: party, Question: AskOptIn, Reading: Reading{Intent: intent}, Genuine: true}
}

func kinds(mails []Mail) map[MailKind]int {
	n := map[MailKind]int{}
	for _, m := range mails {
		n[m.Kind]++
	}
	return n
}

func TestStep_asksInTurn(t *testing.T) {
	in := request(t, testRules())
	if in.Parties[0].Consent != ConsentAsked || in.Parties[1].Consent != ConsentNone {
		t.Fatalf("consents %s, %s", in.Parties[0].Consent, in.Parties[1].Consent)
	}
	r := Step(in, answer(0, Yes), monday.Add(time.Hour), testRules())
	if r.Introduction.Parties[1].Consent != ConsentAsked || kinds(r.Mails)[MailOptIn] != 1 {
		t.Fatalf("after the first yes: %v", r)
	}
	r = Step(r.Introduction, answer(1, Yes), monday.Add(2*time.Hour), testRules())
	if r.Introduction.State != Introduced || kinds(r.Mails)[MailIntroduction] != 3 {
		t.Fatalf("after the second yes: %s, %v", r.Introduction.State, kinds(r.Mails))
	}
}

func TestStep_declineOfTheFirstReachesNobodyElse(t *testing.T) {
	r := Step(request(t, testRules()), answer(0, No), monday.Add(time.Hour), testRules())
	if r.Introduction.State != Declined {
		t.Fatalf("state %s", r.Introduction.State)
	}
	for _, m := range r.Mails {
		if m.To != rita {
			t.Errorf("%s to %s", m.Kind, m.To.Email)
		}
	}
	if len(r.Introduction.Timers) != 0 {
		t.Errorf("timers are left: %v", r.Introduction.Timers)
	}
}

// The five ways in which the second may fail to say yes look the same to the first.
func TestStep_endingsLookAlike(t *testing.T) {
	rules := testRules()
	asked := Step(request(t, rules), answer(0, Yes), monday.Add(time.Hour), rules).Introduction
	endings := map[string]Event{
		"declined": answer(1, No), "bounced": Bounced{Party: 1, Dead: true}, "opted out": Stopped{Email: ben.Email},
		"wrong person": answer(1, WrongPerson), "silent": nil,
	}
	for name, ev := range endings {
		in, now := asked, monday.Add(26*time.Hour)
		if ev != nil {
			in = Step(in, ev, now, rules).Introduction
		}
		var toAnna []Mail
		for range 10 {
			var due *Timer
			for i := range in.Timers {
				if due == nil || in.Timers[i].At.Before(due.At) {
					due = &in.Timers[i]
				}
			}
			if due == nil {
				break
			}
			now = due.At
			r := Step(in, Due{Timer: *due}, now, rules)
			in = r.Introduction
			for _, m := range r.Mails {
				if m.To == anna {
					toAnna = append(toAnna, m)
				}
			}
		}
		if len(toAnna) != 1 || toAnna[0].Kind != MailNotThisTime {
			t.Fatalf("%s: Anna gets %v", name, toAnna)
		}
		if want := asked.Parties[1].ClosesAt; !toAnna[0].NotBefore.Equal(want) {
			t.Errorf("%s: Anna learns at %s, not at %s", name, toAnna[0].NotBefore, want)
		}
		if v := toAnna[0].View; v.Quote != "" || v.News != "" || v.Person != (Address{}) {
			t.Errorf("%s: the mail says more than it may: %v", name, v)
		}
	}
}

func TestStep_yesFromElsewhereIsConfirmedFirst(t *testing.T) {
	rules := testRules()
	ev := answer(0, Yes)
	ev.Genuine, ev.From = false, "anna@home.example"
	r := Step(request(t, rules), ev, monday.Add(time.Hour), rules)
	if r.Introduction.Parties[0].Consent != ConsentAsked || kinds(r.Mails)[MailConfirm] != 1 || r.Mails[0].To != anna {
		t.Fatalf("%s, %v", r.Introduction.Parties[0].Consent, r.Mails)
	}
	again := Step(r.Introduction, ev, monday.Add(2*time.Hour), rules)
	if n := kinds(again.Mails); n[MailConfirm] != 0 || n[MailNotice] != 1 || again.Aside == "" {
		t.Errorf("a second time: %v, %q", again.Mails, again.Aside)
	}
	no := answer(0, No)
	no.Genuine = false
	if r := Step(r.Introduction, no, monday.Add(3*time.Hour), rules); r.Introduction.State != Declined {
		t.Errorf("a no needs no proof, but the state is %s", r.Introduction.State)
	}
}

func TestStep_optInHidesAddresses(t *testing.T) {
	r := Step(Introduction{Ref: "R-7F3K"}, Captured{Mail: Incoming{
		Kind: KindRequest, From: rita, Parties: []Address{anna, ben},
		Text: "Anna <anna@berg.example> and Ben (ben@okafor.example), mailto:ben@okafor.example: both sail",
	}}, monday, testRules())
	for _, m := range r.Mails {
		if m.Kind == MailOptIn && m.View.Why != "Anna and Ben,: both sail" {
			t.Errorf("why: %q", m.View.Why)
		}
	}
}

func TestCalendar_Next(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	c := testRules().Calendar
	c.Zone = london
	for _, test := range []struct{ at, want string }{
		{"2026-03-02T09:30:00Z", "2026-03-02T09:30:00Z"},
		{"2026-03-02T07:59:59Z", "2026-03-02T08:00:00Z"},
		{"2026-03-02T19:00:00Z", "2026-03-03T08:00:00Z"},
		{"2026-03-06T20:00:00Z", "2026-03-09T08:00:00Z"}, // Friday evening to Monday
		{"2026-03-28T12:00:00Z", "2026-03-30T07:00:00Z"}, // the clocks go forward on the Sunday between
		{"2026-10-24T12:00:00Z", "2026-10-26T08:00:00Z"}, // and back
	} {
		at, _ := time.Parse(time.RFC3339, test.at)
		if got := c.Next(at).UTC().Format(time.RFC3339); got != test.want {
			t.Errorf("Next(%s) = %s, want %s", test.at, got, test.want)
		}
	}
	c.Always = true
	if at := monday.AddDate(0, 0, -1).Add(13 * time.Hour); !c.Next(at).Equal(at) {
		t.Error("with quiet hours off, any time will do")
	}
}

func TestCalendar_AfterWorkingDays(t *testing.T) {
	c := testRules().Calendar
	friday := monday.AddDate(0, 0, 4)
	if got, want := c.After(friday, Span{WorkingDays: 3}), friday.AddDate(0, 0, 5); !got.Equal(want) {
		t.Errorf("three working days after a Friday: %s, want %s", got, want)
	}
}

func TestCalendar_holidays(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	c := testRules().Calendar
	c.Zone = berlin
	holidays := map[string]bool{"2026-03-27": true, "2026-03-30": true}
	c.Holiday = func(day time.Time) bool { return holidays[day.Format(time.DateOnly)] }
	// The Thursday evening before them; the clocks go forward on the Sunday between.
	thursday := time.Date(2026, 3, 26, 22, 30, 0, 0, berlin)
	tuesday := time.Date(2026, 3, 31, 8, 0, 0, 0, berlin)
	if got := c.Next(thursday); !got.Equal(tuesday) {
		t.Errorf("next is %s, want %s", got, tuesday)
	}
	if got := c.Next(tuesday.AddDate(0, 0, -1).Add(time.Hour)); !got.Equal(tuesday) {
		t.Errorf("on a holiday, next is %s, want %s", got, tuesday)
	}
	if got := c.After(thursday, Span{WorkingDays: 1}); !got.Equal(time.Date(2026, 3, 31, 22, 30, 0, 0, berlin)) {
		t.Errorf("the next working day is %s", got)
	}
	if got := c.After(thursday, Span{Duration: 24 * time.Hour}); !got.Equal(thursday.Add(24 * time.Hour)) {
		t.Errorf("a span of hours knows no holidays, but ends at %s", got)
	}
	c.Always = true
	friday := thursday.AddDate(0, 0, 1)
	if got := c.Next(friday); !got.Equal(friday) {
		t.Errorf("with quiet hours off, holidays do not stop mail, but next is %s", got)
	}
	if got := c.After(thursday, Span{WorkingDays: 1}); got.Day() != 31 {
		t.Errorf("and are no working days, but the next one is %s", got)
	}
}

// Holidays on the only working day of three weeks are passed over; a calendar of nothing but holidays is not believed.
func TestCalendar_longRunOfHolidays(t *testing.T) {
	c := testRules().Calendar
	c.WorkingDays = [7]bool{time.Thursday: true}
	first := time.Date(2026, 12, 24, 8, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 0, 14)
	c.Holiday = func(day time.Time) bool { return !day.Before(first) && !day.After(last.Add(12*time.Hour)) }
	if got, want := c.Next(first), last.AddDate(0, 0, 7); !got.Equal(want) {
		t.Errorf("after three holidays: %s, want %s", got, want)
	}
	c.Holiday = func(time.Time) bool { return true }
	if got := c.Next(first); got.Weekday() != time.Thursday || got.Hour() != 8 || got.Before(first.AddDate(0, 0, holidayDays)) {
		t.Errorf("nothing but holidays: %s", got)
	}
}

// A no after "later" is told on the day on which silence would have been, by the holidays of the one who was asked.
func TestStep_declineAfterLaterLooksLikeSilence(t *testing.T) {
	tokyo, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		t.Fatal(err)
	}
	rules := testRules()
	rules.AskTogether = true
	rules.Calendar.Holiday = func(day time.Time) bool {
		return day.Location() == tokyo && day.Month() == time.May && day.Day() >= 4 && day.Day() <= 6
	}
	in := Step(Introduction{Ref: "R-7F3K"}, Captured{
		Mail:  Incoming{Kind: KindRequest, From: rita, Parties: []Address{anna, ben}, Text: "you both sail"},
		Zones: Zones{ben.Email: tokyo},
	}, monday, rules).Introduction
	in = Step(in, answer(0, Yes), monday.Add(time.Hour), rules).Introduction
	later := answer(1, Later)
	later.Reading.Until = time.Date(2026, time.April, 27, 0, 0, 0, 0, time.UTC)
	in = Step(in, later, monday.Add(2*time.Hour), rules).Introduction

	asked := in.Parties[1].LaterUntil
	silent := Step(in, Due{Timer: Timer{Kind: TimerAskAgain, Party: 1}}, asked, rules).Introduction.Parties[1].ClosesAt
	if day := silent.In(tokyo).Format(time.DateOnly); day != "2026-05-14" {
		t.Errorf("silence ends on %s", day)
	}
	declined := Step(in, answer(1, No), asked.AddDate(0, 0, -3), rules).Introduction
	if declined.State != Declined || !declined.QuestionClosesAt.Equal(silent) {
		t.Errorf("a no (%s) would be told on %s, silence on %s", declined.State, declined.QuestionClosesAt, silent)
	}
}

func TestKey_tokens(t *testing.T) {
	k := Key("a key of at least sixteen bytes")
	token := k.Token(ForReply, 4711)
	if len(token) != 30 {
		t.Errorf("token of %d characters: the pattern that hides tokens knows 30", len(token))
	}
	if p, id, ok := k.Open(token); !ok || p != ForReply || id != 4711 {
		t.Fatalf("Open(%s) = %c, %d, %t", token, p, id, ok)
	}
	for _, bad := range []string{"", "r", "b" + token[1:], token[:29] + "a", token[:29] + "q", "r" + token, Key("another").Token(ForReply, 4711)} {
		if bad == token {
			continue
		}
		if _, _, ok := k.Open(bad); ok {
			t.Errorf("Open(%s) was taken", bad)
		}
	}
	if got := HideTokens("write to intros+" + token + "@example.com"); got != "write to intros@example.com" {
		t.Errorf("hidden: %q", got)
	}
}

func TestHideAddresses(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Anna Berg <anna@berg.example> and Ben (ben@okafor.example): you both sail", "Anna Berg and Ben: you both sail"},
		{"write to anna@berg.example, or to BEN@OKAFOR.EXAMPLE", "write to, or to"},
		{"anna (at) berg.example and ben [at] okafor.example", "and"},
		{"mailto:ben@okafor.example?subject=x", "?subject=x"},
		{"Käthe <kaethe@größe.example> ist nett", "Käthe ist nett"},
		{"C'est vrai : nothing to hide at noon", "C'est vrai : nothing to hide at noon"},
		{"ben [at] okafor [dot] example, or ben (at) okafor.example", ", or"},
		{"he is ben at okafor.example, and ben @ okafor . example", "he is, and"},
		{"ben@ okafor.example and ben＠okafor.example and b\u200ben@okafor.example", "and and"},
		{`"ben o"@okafor.example, ben@[192.0.2.1], ben%40okafor.example`, ",,"},
		{"ben@okafor.…", ""},
		{"We met at Okafor, let us meet at noon.", "We met at Okafor, let us meet at noon."},
	} {
		if got := HideAddresses(test.text, ben); got != test.want {
			t.Errorf("HideAddresses(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func FuzzHideAddresses(f *testing.F) {
	f.Add("Anna <anna@berg.example>")
	f.Fuzz(func(t *testing.T, around string) {
		const address = "anna.berg@mail.berg.example"
		if got := HideAddresses(around + " " + address + " " + around); strings.Contains(got, address) {
			t.Errorf("%q still shows the address", got)
		}
	})
}

func TestWithout(t *testing.T) {
	ours := "Hello Anna,\n\nRita Rossi would like to introduce you to Ben Okafor. Would you like to meet Ben?\n\nNot now, ask me later."
	for _, test := range []struct{ text, want string }{
		{"Yes please!\n\nHello Anna, Rita Rossi would like to introduce you to Ben Okafor. Would you like to meet Ben? Not now, ask me later.", "Yes please"},
		{"No thanks.", "No thanks."},
		{ours, ""},
	} {
		if got := Without(test.text, ours); got != test.want {
			t.Errorf("Without(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}
