package workflow

// Sender is what is known of somebody who wants to begin an introduction or asks for something.
type Sender struct {
	Allowed       bool // by the operator's rules on referrers
	Listed        bool // named in the operator's list
	Confirmed     bool // said once that it was them
	Authenticated bool // the mail is vouched for
	Released      bool // they confirmed this very mail
	Stopped       bool // they want no more mail
	Today         int  // introductions begun in the last 24 hours
	TodayByAll    int  // introductions that everybody began in the last 24 hours
}

// Admission is what is done with mail from a sender.
type Admission string

// The admissions.
const (
	Admitted   Admission = "admitted"
	Held       Admission = "held"      // until its sender says that it was them
	NotAllowed Admission = "forbidden" // kept aside for the operator; nobody is written to
	Silenced   Admission = "stopped"   // they may not be written to, so nothing can be done for them
	OverLimit  Admission = "limit"     // kept aside; they are told once
	OverTotal  Admission = "total"     // kept aside; the operator is told once
)

// Admit decides whether a sender may begin an introduction: only somebody who is known, by a mail that is vouched
// for or that they confirmed, can cause mail to somebody new.
//
// The limit for all of them together is the last barrier: whatever goes wrong, twoyes does not write to the whole world.
func Admit(s Sender, rules Rules) Admission {
	switch {
	case !s.Allowed:
		return NotAllowed
	case s.Stopped:
		return Silenced
	case !s.Released && (!s.Authenticated || !s.Listed && !s.Confirmed):
		return Held
	case rules.DailyLimit > 0 && s.Today >= rules.DailyLimit:
		return OverLimit
	case rules.TotalLimit > 0 && s.TodayByAll >= rules.TotalLimit:
		return OverTotal
	}
	return Admitted
}
