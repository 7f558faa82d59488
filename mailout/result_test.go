package mailout

import (
	"fmt"
	"io"
	"net/textproto"
	"strings"
	"testing"
)

func TestFailure(t *testing.T) {
	answer := func(code int, text string) error {
		return fmt.Errorf("wrapped: %w", &textproto.Error{Code: code, Msg: text})
	}
	for _, tt := range []struct {
		phase   Phase
		err     error
		outcome Outcome
		trouble bool
	}{
		{PhaseMail, answer(451, "later"), Retry, true},
		{PhaseMail, answer(550, "5.7.1 sender refused"), Retry, true},
		{PhaseMail, io.EOF, Retry, true},
		{PhaseRcpt, answer(450, "greylisted"), Retry, false},
		{PhaseRcpt, answer(421, "closing"), Retry, false},
		{PhaseRcpt, answer(550, "5.1.1 unknown"), Refused, false},
		{PhaseRcpt, answer(530, "5.7.0 log in first"), Retry, true},
		{PhaseRcpt, answer(503, "MAIL first"), Retry, true},
		{PhaseRcpt, io.EOF, Retry, false},
		{PhaseRcpt, answer(354, "what?"), Retry, false},
		{PhaseData, answer(451, "later"), Retry, false},
		{PhaseData, answer(554, "no"), Refused, false},
		{PhaseBody, io.ErrClosedPipe, Retry, false},
		{PhaseDot, answer(251, "2.0.0 forwarded"), Accepted, false},
		{PhaseDot, answer(354, "again?"), InDoubt, false},
		{PhaseDot, answer(421, "closing"), Retry, false},
		{PhaseDot, answer(451, "later"), Retry, false},
		{PhaseDot, answer(552, "too large"), Refused, false},
		{PhaseDot, answer(554, "5.7.1 spam"), Refused, false},
		{PhaseDot, io.EOF, InDoubt, false},
		{PhaseDot, textproto.ProtocolError("garbage"), InDoubt, false},
	} {
		r := failure(tt.phase, tt.err)
		if r.Outcome != tt.outcome || r.Trouble != tt.trouble {
			t.Errorf("%s: %v: %s, trouble %v; want %s, %v", tt.phase, tt.err, r.Outcome, r.Trouble, tt.outcome, tt.trouble)
		}
	}
}

func TestFailure_response(t *testing.T) {
	r := failure(PhaseRcpt, &textproto.Error{Code: 550, Msg: "5.1.1 <anna@berg.example>\nunknown\x00" + strings.Repeat("x", 900)})
	if r.Code != 550 || r.Status != "5.1.1" {
		t.Errorf("code %d, status %q", r.Code, r.Status)
	}
	if strings.ContainsAny(r.Response, "\n\x00") || len([]rune(r.Response)) != maxResponse {
		t.Errorf("response = %q", r.Response)
	}
	if got := redact(r.Response); strings.Contains(got, "anna") || !strings.Contains(got, "(address) unknown") {
		t.Errorf("redacted = %q", got)
	}
	if r := failure(PhaseRcpt, &textproto.Error{Code: 550, Msg: "no such user 5.1.1"}); r.Status != "" {
		t.Errorf("status = %q", r.Status)
	}
}
