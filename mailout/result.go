package mailout

import (
	"errors"
	"fmt"
	"net/textproto"
	"regexp"
)

// Outcome is what became of one attempt to send a mail.
type Outcome string

// The outcomes.
const (
	// Accepted: the server answered the final dot with 2xx and is now responsible (RFC 5321 §6.1).
	Accepted Outcome = "accepted"
	// Retry: the server does not have the mail, and may take it another time.
	Retry Outcome = "retry"
	// Refused: the server answered RCPT, DATA or the final dot with 5xx, or the mail cannot be sent as it is (then
	// Code is 0). Trying again would not help.
	Refused Outcome = "refused"
	// InDoubt: all bytes and the final dot were written and the answer was lost; the server may have the mail.
	InDoubt Outcome = "in_doubt"
	// NotBegun: nothing was said to the server about this mail. The attempt does not count; it is due again at once.
	NotBegun Outcome = "not_begun"
	// Withdrawn: the outbox did not want the mail any more right before the final dot. The server does not have it.
	Withdrawn Outcome = "withdrawn"
)

// Phase is how far a connection or a transaction came.
type Phase string

// The phases, in their order.
const (
	PhaseConnect  Phase = "connect"
	PhaseTLS      Phase = "tls"
	PhaseGreeting Phase = "greeting"
	PhaseHello    Phase = "hello"
	PhaseAuth     Phase = "auth"
	PhaseMail     Phase = "mail"
	PhaseRcpt     Phase = "rcpt"
	PhaseData     Phase = "data" // the DATA command
	PhaseBody     Phase = "body" // the bytes
	PhaseDot      Phase = "dot"  // the final dot and its answer
)

// Result is what became of one attempt, and why.
type Result struct {
	Outcome Outcome
	Phase   Phase
	Code    int    // the reply code that decided (RFC 5321 §4.2); 0 when there was none
	Status  string // the enhanced status code (RFC 3463), such as "5.1.1"; empty when there was none
	// Response is the server's answer, else what went wrong: one line of at most 500 runes, for people to read. It
	// may hold addresses.
	Response string
	// Trouble says that the fault is the server's or the account's and not this mail's, so that every other mail
	// would fare the same now.
	Trouble bool
}

// ConnectError says why there is no connection. It is temporary for every mail, whatever the code: a refused
// greeting or log-in says nothing about any recipient.
type ConnectError struct {
	Phase Phase
	Code  int // the reply code; 0 when the server did not answer
	Err   error
}

func (e *ConnectError) Error() string {
	return fmt.Sprintf("connecting to mail server: %s: %v", e.Phase, e.Err)
}

func (e *ConnectError) Unwrap() error { return e.Err }

func connectError(phase Phase, err error) *ConnectError {
	return &ConnectError{Phase: phase, Code: reply(err).Code, Err: err}
}

// failure classifies an error of a transaction by the phase in which it happened. The rule is our own: permanent
// is only what a 5xx says to RCPT, to DATA or to the final dot.
func failure(phase Phase, err error) Result {
	answer := reply(err)
	code := answer.Code
	r := Result{
		Outcome: Retry, Phase: phase, Code: code,
		Status: enhancedStatus.FindString(answer.Msg), Response: response(err),
	}
	switch {
	case phase == PhaseMail, aboutAccount(code):
		r.Trouble = true
	case phase == PhaseDot && code/100 == 2:
		r.Outcome = Accepted
	case phase == PhaseDot && code/100 != 4 && code/100 != 5:
		r.Outcome = InDoubt
	case code/100 == 5:
		r.Outcome = Refused
	}
	return r
}

// aboutAccount reports the 5xx codes that say nothing about a recipient at whatever command they come: a bad
// sequence of commands (RFC 5321 §4.2.3) and authentication (RFC 4954 §6). Postfix, for one, says at RCPT what it
// holds against the client.
func aboutAccount(code int) bool {
	switch code {
	case 503, 530, 534, 535, 538:
		return true
	}
	return false
}

// reply returns the server's answer in err; one with the code 0 when there is none.
func reply(err error) textproto.Error {
	var e *textproto.Error
	if errors.As(err, &e) {
		return *e
	}
	return textproto.Error{}
}

// response is the server's answer as it was given, else the error, as one line.
func response(err error) string {
	s := err.Error()
	if e := reply(err); e.Code != 0 {
		s = fmt.Sprintf("%d %s", e.Code, e.Msg)
	}
	return phrase(s, maxResponse)
}

// maxResponse is how many runes of an answer are kept.
const maxResponse = 500

var anAddress = regexp.MustCompile(`\S+@\S+`)

// redact takes the addresses out of what a server said, so that it can be logged: a log outlives an erasure, and
// ours carry tokens.
func redact(s string) string { return anAddress.ReplaceAllString(s, "(address)") }

var enhancedStatus = regexp.MustCompile(`^[245]\.\d{1,3}\.\d{1,3}\b`)
