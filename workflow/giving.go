package workflow

import (
	"fmt"
	"math/big"
	"slices"
	"time"
)

// ContactKinds are what a person can be to the business.
var ContactKinds = []string{"client", "partner", "supplier", "colleague"}

// Profile is what is known of a person, whatever introductions they are part of.
type Profile struct {
	Kind  string // client, partner, supplier, colleague; empty when nobody said
	Ideal string // how one would recognise a good introduction for them, in their words
	Gift  string // what they would like as a thank-you, in their words
}

// RewardRule says what a result deserves.
type RewardRule struct {
	When     Outcome // met, in_progress or won
	Kind     string  // of contact that the referrer is; empty for every one
	MinValue *Money  // nil for any value, also none
	Give     string
}

// RewardStatus is what became of a reward.
type RewardStatus string

// The statuses of a reward.
const (
	RewardOwed      RewardStatus = "owed"
	RewardSent      RewardStatus = "sent"
	RewardWithdrawn RewardStatus = "withdrawn" // the operator decided against it
)

// Reward is what the operator gives the referrer for a result. An introduction has at most one for each outcome.
type Reward struct {
	Occasion  Outcome
	Give      string
	Status    RewardStatus
	Since     time.Time
	SettledAt time.Time // zero while it is owed
}

// occasions are the outcomes that can be rewarded, each implying those before it.
var occasions = []Outcome{OutcomeMet, OutcomeInProgress, OutcomeWon}

// Given is the operator's answer about what is owed.
type Given struct {
	By        string
	Sent      bool      // or else it is not to be given
	AskedAt   time.Time // what was owed then is meant
	MessageID string
}

func (Given) event() {}

// Standing is what decides whether somebody may be asked whom they know.
type Standing struct {
	AskedAt  time.Time // the last time; zero for never
	BadAt    time.Time // when something they were part of last went badly; zero for never
	NeverAsk bool
}

// graceAfterBad is how long nobody is asked for a favour after something went badly.
const graceAfterBad = 90 * 24 * time.Hour

// reached reports whether somebody told that it came this far.
func (s *step) reached(o Outcome) bool {
	if s.in.State == StateLost {
		return false
	}
	for _, p := range s.in.Parties {
		if p.Outcome != OutcomeLost && rank[p.Outcome] >= rank[o] {
			return true
		}
	}
	return s.in.Told != OutcomeLost && rank[s.in.Told] >= rank[o]
}

// reward notes what the result deserves and tells the operator. While the parties contradict each other, nothing is owed,
// and whoever runs twoyes gives nothing to themselves.
func (s *step) reward() {
	if s.disputed() || s.isOperator(s.in.Referrer.Email) {
		return
	}
	before := len(s.in.Rewards)
	for _, o := range occasions {
		if !s.reached(o) {
			continue
		}
		if slices.ContainsFunc(s.in.Rewards, func(r Reward) bool { return r.Occasion == o }) {
			continue
		}
		rule := s.rules.rewardFor(o, s.in.About.Kind, s.in.Value)
		if rule == nil {
			continue
		}
		s.in.Rewards = append(s.in.Rewards, Reward{Occasion: o, Give: rule.Give, Status: RewardOwed, Since: s.now})
		s.record("reward_owed", "twoyes", "", map[string]string{"give": rule.Give})
	}
	if len(s.in.Rewards) == before {
		return
	}
	s.toOperators(NewsOwed, s.owed())
	if s.in.About.Gift == "" {
		s.toReferrerOnce(NewsGift, AskGift, s.rules.ReminderAfter)
	}
}

// rewardFor returns the rule for a result: the one for this kind of contact before the one for everybody, then the one that
// asks for more; nil when there is none.
func (r Rules) rewardFor(o Outcome, kind string, value *Money) *RewardRule {
	var best *RewardRule
	for i := range r.Rewards {
		rule := &r.Rewards[i]
		if rule.When != o || rule.Kind != "" && rule.Kind != kind || !atLeast(value, rule.MinValue) {
			continue
		}
		closer := best == nil || best.Kind == "" && rule.Kind != ""
		if closer || best.Kind == rule.Kind && !atLeast(best.MinValue, rule.MinValue) {
			best = rule
		}
	}
	return best
}

// atLeast reports whether an amount is as much as another one. Currencies are not converted; an amount without one is
// taken to be in that of the other.
func atLeast(m, least *Money) bool {
	if least == nil {
		return true
	}
	if m == nil || m.Currency != least.Currency && m.Currency != "" {
		return false
	}
	a, ok := new(big.Rat).SetString(m.Amount)
	b, valid := new(big.Rat).SetString(least.Amount)
	return ok && valid && a.Cmp(b) >= 0
}

// owed lists the rewards that are still to be given.
func (s *step) owed() []Reward {
	return slices.DeleteFunc(slices.Clone(s.in.Rewards), func(r Reward) bool { return r.Status != RewardOwed })
}

// planReward plans when the operator is asked again about what is owed.
func (s *step) planReward() {
	planned := slices.ContainsFunc(s.in.Timers, func(t Timer) bool { return t.Kind == TimerReward })
	switch owed := len(s.owed()) > 0; {
	case owed && !planned:
		s.timer(TimerReward, NoParty, s.rules.Calendar.Next(s.rules.Calendar.After(s.now, s.rules.RewardReminder)))
	case !owed:
		s.clearTimers(TimerReward, NoParty)
	}
}

// remindOfReward asks the operator again about what is owed, unless the parties contradict each other by now.
func (s *step) remindOfReward() {
	if owed := s.owed(); len(owed) > 0 && !s.disputed() {
		s.toOperators(NewsStillOwed, owed)
	}
}

// toOperators writes to whoever runs twoyes about gifts. One who is a party themselves does not read what another said.
func (s *step) toOperators(news News, gifts []Reward) {
	s.planReward()
	question := AskReward
	if news == NewsWithdrawn { // an answer to it is not about what else is owed
		question = AskNothing
	}
	for _, to := range s.rules.Operators {
		v := s.view(to)
		v.News, v.Parties, v.Why, v.Gifts, v.Preference = news, s.partyViews(), "", gifts, s.in.About.Gift
		for _, t := range s.in.Timers {
			if t.Kind == TimerReward {
				v.Next = Next{What: t.Kind, At: t.At}
			}
		}
		v.Person = s.in.Referrer // unless one of the parties told it too
		for _, p := range s.in.Parties {
			if p.Outcome != OutcomeLost && rank[p.Outcome] >= rank[OutcomeMet] && v.Person == s.in.Referrer {
				v.Person = p.Address
			}
			if p.Said != "" && s.in.PartyAt(to.Email) == NoParty && rank[p.Outcome] >= rank[OutcomeMet] && p.Outcome != OutcomeLost {
				v.Person, v.Quote = p.Address, p.Said
			}
		}
		s.mails = append(s.mails, Mail{
			Kind: MailReward, To: to, Question: question, NotBefore: s.now,
			Key: fmt.Sprintf("%s/%s/%s/%d", MailReward, news, to.Email, s.now.UnixMicro()), View: v,
		})
	}
}

// given takes the operator's answer about what is owed.
func (s *step) given(ev Given) {
	status, kind := RewardWithdrawn, "reward_withdrawn"
	if ev.Sent {
		status, kind = RewardSent, "reward_sent"
	}
	for i := range s.in.Rewards {
		r := &s.in.Rewards[i]
		if r.Status == RewardOwed && !r.Since.After(ev.AskedAt) {
			r.Status, r.SettledAt = status, s.now
			s.record(kind, ev.By, ev.MessageID, map[string]string{"give": r.Give})
		}
	}
}

// withdrawRewards takes back what is owed for a result that is none after all, and tells the operator, who may have begun
// to see to it.
func (s *step) withdrawRewards() {
	var kept, gone []Reward
	for _, r := range s.in.Rewards {
		if r.Status == RewardOwed && !s.reached(r.Occasion) {
			gone = append(gone, r)
		} else {
			kept = append(kept, r)
		}
	}
	if s.in.Rewards = kept; len(gone) > 0 {
		s.toOperators(NewsWithdrawn, gone)
	}
}

// toReferrerOnce asks the referrer something about themselves, some time after the good news that makes it the moment.
func (s *step) toReferrerOnce(news News, q Question, after Span) {
	cal := s.rules.Calendar
	s.mails = append(s.mails, Mail{
		Kind: MailNotice, To: s.in.Referrer, Question: q, NotBefore: cal.Next(cal.After(s.now, after)), Key: string(news), Once: true,
		View: View{News: news, To: s.in.Referrer},
	})
}

// giveBack is for the moment at which something came of an introduction: whoever gained learns what would help the
// referrer, and a client of the business may be asked, some days later, whom else they know.
func (s *step) giveBack(party int) {
	s.toParty(MailReturnFavour, party, s.calendarOf(party).Next(s.now), "", func(v *View) {
		v.Until, v.Why, v.Others, v.Ideal = time.Time{}, "", s.others(party, true), s.hidden(s.in.About.Ideal)
	})
	if s.rules.IdealClient == "" {
		return
	}
	forBusiness := slices.ContainsFunc(s.in.Parties, func(p Party) bool { return s.isOperator(p.Email) })
	for i, p := range s.in.Parties {
		if (p.Kind == "client" && i == party || forBusiness) && !s.isOperator(p.Email) {
			cal := s.calendarOf(i)
			s.timer(TimerAsk, i, cal.Next(cal.After(s.now, s.rules.CheckInAfter)))
		}
	}
}

func (s *step) isOperator(email string) bool {
	return slices.ContainsFunc(s.rules.Operators, func(a Address) bool { return a.Email == email })
}

// askClient asks a happy client whom they know: never somebody who does not want it, after something went badly, or was asked
// not long ago.
func (s *step) askClient(party int, st Standing) {
	cal := s.calendarOf(party)
	switch {
	case s.in.State != StateWon || s.in.Parties[party].Unreachable || s.rules.IdealClient == "":
		return
	case st.NeverAsk || !st.BadAt.IsZero() && s.now.Sub(st.BadAt) < graceAfterBad:
		return
	case !st.AskedAt.IsZero() && cal.After(st.AskedAt, s.rules.AskAtMostEvery).After(s.now):
		return
	}
	s.toParty(MailAsk, party, cal.Next(s.now), "", func(v *View) {
		v.Referrer, v.Until, v.Why, v.Others, v.Ideal = Address{}, time.Time{}, "", s.others(party, true), s.rules.IdealClient
	})
	s.record("asked_for_referrals", "twoyes", "", map[string]string{"party": s.in.Parties[party].Email})
}
