package workflow

import (
	"sort"
	"time"
)

// StatusList is what a person's status may name: the introductions that they made, and those that were made to them.
type StatusList struct{ Made, Received []Introduction }

// Digest writes somebody's status: every open introduction, and those that came to an end since the last one.
// It returns false when there is nothing to tell of. It is sent also when nothing moved, because that is worth
// knowing too.
func Digest(list StatusList, reader Address, since, now, next time.Time, cadence string) (Mail, bool) {
	var lines, received []DigestLine
	for _, in := range list.Made {
		if in.ClosedAt.IsZero() || !in.ClosedAt.Before(since) {
			lines = append(lines, digestLine(in, since))
		}
	}
	for _, in := range list.Received {
		if i := in.PartyAt(reader.Email); i != NoParty && (in.ClosedAt.IsZero() || !in.ClosedAt.Before(since)) {
			received = append(received, receivedLine(in, i, since))
		}
	}
	if len(lines)+len(received) == 0 {
		return Mail{}, false
	}
	// What moved comes first, then what is open, the newest first.
	sort.SliceStable(lines, func(i, j int) bool {
		a, b := lines[i], lines[j]
		if a.Changed != b.Changed {
			return a.Changed
		}
		return a.Since.After(b.Since)
	})
	return Mail{
		Kind: MailDigest, To: reader, Question: AskDigest, NotBefore: now,
		Key:  "digest/" + now.UTC().Format(time.RFC3339Nano),
		View: View{To: reader, Referrer: reader, Lines: lines, Received: received, DigestAt: next, Cadence: cadence},
	}, true
}

func digestLine(in Introduction, since time.Time) DigestLine {
	line := DigestLine{
		Ref: in.Ref, State: in.State, Step: stepOf(in), Closed: !in.ClosedAt.IsZero(),
		Changed: in.StateAt.After(since), Since: in.StateAt,
	}
	if in.State.Open() {
		line.Next = in.Next()
	}
	for _, p := range in.Parties {
		line.Parties = append(line.Parties, PartyView{Address: p.Address, Consent: p.Consent, Outcome: p.Outcome})
		switch {
		case in.State == Asking && (p.Consent == ConsentAsked || p.Consent == ConsentLater),
			in.State.following() && p.Silent > 0 && !p.Unreachable:
			line.Waiting = append(line.Waiting, p.Address)
		}
		if p.Said != "" {
			line.Quote = p.Said
		}
	}
	if in.State == Clarifying {
		line.Waiting = []Address{in.Referrer}
	}
	return line
}

// receivedLine is an introduction as one of its parties may see it: what they told themselves, and nothing that the other
// did.
func receivedLine(in Introduction, reader int, since time.Time) DigestLine {
	p := in.Parties[reader]
	line := DigestLine{
		Ref: in.Ref, State: Introduced, Step: 1, Since: in.IntroducedAt, Changed: in.IntroducedAt.After(since),
		From: in.Referrer, Quote: p.Said,
	}
	switch p.Outcome {
	case OutcomeScheduled:
		line.State, line.Step = Connected, 2
	case OutcomeMet:
		line.State, line.Step = Connected, 3
	case OutcomeInProgress:
		line.State, line.Step = Progress, 3
	case OutcomeWon:
		line.State, line.Step = StateWon, 4
	case OutcomeLost:
		line.State, line.Step = StateLost, 4
	case OutcomeNone, OutcomeNoContact, OutcomeNotYet:
	}
	// That it came to an end by the word of another is the other's to tell.
	byWord := in.State == StateWon || in.State == StateLost
	line.Closed = !in.ClosedAt.IsZero() && (!byWord || line.State == StateWon || line.State == StateLost)
	for i, other := range in.Parties {
		if i != reader {
			line.Parties = append(line.Parties, PartyView{Address: other.Address})
		}
	}
	return line
}

// stepOf says how far an introduction has come, for a row of steps.
func stepOf(in Introduction) int {
	switch in.State {
	case StateWon, StateLost:
		return 4
	case Progress:
		return 3
	case Connected:
		if rank[in.Told] >= rank[OutcomeMet] {
			return 3
		}
		for _, p := range in.Parties {
			if rank[p.Outcome] >= rank[OutcomeMet] {
				return 3
			}
		}
		return 2
	case Introduced:
		return 1
	case Stalled, Cancelled:
		if !in.IntroducedAt.IsZero() {
			return 1
		}
		return 0
	case Clarifying, Asking, Declined, Expired:
		return 0
	}
	return 0
}
