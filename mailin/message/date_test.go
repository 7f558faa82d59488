package message

import (
	"testing"
	"time"
)

func TestReadDate(t *testing.T) {
	want := time.Date(2026, 3, 2, 9, 41, 5, 0, time.UTC)
	for _, header := range []string{
		"Date: Mon, 2 Mar 2026 10:41:05 +0100", "Date: Mon, 02 Mar 2026 09:41:05 GMT (a comment)", "Date: 2 Mar 2026 09:41:05 +0000",
		"Date: Mon, 2 Mar 26 09:41:05 +0000", "Date: 2026-03-02T09:41:05Z", "Date: 2026-03-02 10:41:05 +0100", "Date: Mon Mar  2 09:41:05 2026",
		"Date: 02.03.2026 09:41:05", "Date: 3/2/2026 9:41:05 AM",
		"Date: some day\nReceived: from a by b (x; y)\n\tfor <c@d.test>; Mon, 2 Mar 2026 09:41:05 +0000 (UTC)",
		"Received: from a by b; nonsense\nReceived: from c by d; Mon, 2 Mar 2026 09:41:05 +0000",
	} {
		h, _ := ReadHeader([]byte(header + "\n\n"))
		if got := readDate(h); !got.Equal(want) {
			t.Errorf("%s: %v", header, got)
		}
	}
	if got := readDate(Header{{Name: "Date", Value: "tomorrow"}}); !got.IsZero() {
		t.Errorf("got %v for no date", got)
	}
}

func TestParse_withoutFrom(t *testing.T) {
	in := read(t, "Return-Path: <rita@rossi.example>\nTo: intros@example.com\nSubject: x\n\nhelp\n")
	if in.From.Email != "rita@rossi.example" || !in.Auth.Failed {
		t.Errorf("from %+v, authentication %+v", in.From, in.Auth)
	}
}
