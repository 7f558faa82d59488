package workflow

import (
	"sort"
	"time"
)

// Digest writes a referrer's status: every open introduction, and those that came to an end since the last one.
// It returns false when there is nothing to tell of. It is sent also when nothing moved, because that is worth
// knowing too.
func Digest(ins []Introduction, referrer Address, since, now, next time.Time, cadence string) (Mail, bool) {
	var lines []DigestLine
	for _, in := range ins {
		closedBefore := !in.ClosedAt.IsZero() && in.ClosedAt.Before(since)
		if closedBefore {
			continue
		}
		lines = append(lines, digestLine(in, since))
	}
	if len(lines) == 0 {
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
		Kind: MailDigest, To: referrer, Question: AskDigest, NotBefore: now,
		Key:  "digest/" + now.UTC().Format(time.RFC3339Nano),
		View: View{To: referrer, Referrer: referrer, Lines: lines, DigestAt: next, Cadence: cadence},
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

// stepOf says how far an introduction has come, for a row of steps.
func stepOf(in Introduction) int {
	switch in.State {
	case StateWon, StateLost:
		return 4
	case Progress:
		return 3
	case Connected:
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
