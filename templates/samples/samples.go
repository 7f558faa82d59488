// Package samples holds one example of every mail that twoyes sends, with invented people: to look at while
// templates are written, and to test that they hold.
package samples

import (
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// Sample is one mail: its name, such as "notice-passed", the kind of its template, and what it may say.
type Sample struct {
	Name, Kind string
	View       workflow.View
}

// What the mails around the views say, in previews.
const (
	Business  = "The Quayside Club"
	Signature = "The Quayside Club, 4 Harbour Row, Bristol"
	Mailbox   = "intros@quayside.example"
	ReplyTo   = "intros+raaaaaaaaaaaadt7kq2xw5v3mhy4g@quayside.example"
)

// Now is the time at which the samples are written: a Friday morning.
var Now = time.Date(2025, time.November, 21, 9, 0, 0, 0, time.UTC)

const why = "Anna, Ben: you both told me this month how hard it is to get new people to watch a welcome video to the " +
	"end. Anna has tried it with forty people, Ben is about to begin.\n\nI think you'd enjoy comparing notes."

func anna() workflow.Address {
	return workflow.Address{Name: "Anna Berg", Email: "anna@berg.example"}
}

func ben() workflow.Address {
	return workflow.Address{Name: "Ben Okafor", Email: "ben@okafor.example"}
}

func cara() workflow.Address {
	return workflow.Address{Name: "Cara Díaz", Email: "cara@diaz.example"}
}

func dev() workflow.Address {
	return workflow.Address{Name: "Dev Patel", Email: "dev@patel.example"}
}

func tom() workflow.Address {
	return workflow.Address{Name: "Tom Reed", Email: "tom@okafor.example"}
}

func rita() workflow.Address {
	return workflow.Address{Name: "Rita Rossi", Email: "rita@rossi.example"}
}

// hidden is somebody whose address may not be shown.
func hidden(a workflow.Address) workflow.Address { return workflow.Address{Name: a.Name} }

func days(n int) time.Time { return Now.AddDate(0, 0, n) }

func next(what workflow.TimerKind, inDays int) workflow.Next {
	return workflow.Next{What: what, At: days(inDays)}
}

func party(a workflow.Address, c workflow.Consent, o workflow.Outcome) workflow.PartyView {
	return workflow.PartyView{Address: a, Consent: c, Outcome: o}
}

// both are Anna and Ben with these consents.
func both(a, b workflow.Consent) []workflow.PartyView {
	return []workflow.PartyView{party(anna(), a, workflow.OutcomeNone), party(ben(), b, workflow.OutcomeNone)}
}

// to begins a view for a party who is to meet others, whose addresses they may not see.
func to(reader workflow.Address, news workflow.News, others ...workflow.Address) workflow.View {
	v := workflow.View{
		News: news, Ref: "R-7F3K", To: reader, Referrer: rita(), Subject: "Anna and Ben: welcome videos", Why: why, Until: days(14),
	}
	for _, o := range others {
		v.Others = append(v.Others, hidden(o))
	}
	return v
}

// toRita begins a view for the referrer.
func toRita(news workflow.News, parties []workflow.PartyView, what workflow.Next) workflow.View {
	return workflow.View{
		News: news, Ref: "R-7F3K", To: rita(), Referrer: rita(), Subject: "Anna and Ben: welcome videos", Why: why,
		Parties: parties, Next: what,
	}
}

// with changes a view.
func with(v workflow.View, change func(*workflow.View)) workflow.View {
	change(&v)
	return v
}

// about is a notice on a person, with their words.
func about(news workflow.News, p, other workflow.Address, quote string, parties []workflow.PartyView, what workflow.Next) workflow.View {
	v := toRita(news, parties, what)
	v.Person, v.Others, v.Quote, v.Why = p, []workflow.Address{other}, quote, ""
	return v
}

// All returns every sample, in the order in which somebody would meet them.
func All() []Sample {
	var out []Sample
	for _, group := range [][]Sample{toReferrer(), toParties(), notices(), statuses(), giving(), answers(), reports()} {
		out = append(out, group...)
	}
	return out
}

func toReferrer() []Sample {
	asked := both(workflow.ConsentAsked, workflow.ConsentNone)
	none := both(workflow.ConsentNone, workflow.ConsentNone)
	status := func(v *workflow.View) { v.DigestAt, v.Cadence = days(7), "weekly" }
	held := workflow.View{News: workflow.NewsSender, To: rita(), Referrer: rita(), Next: next(workflow.TimerConfirm, 3)}
	unclear := func(news workflow.Missing, parties []workflow.PartyView) workflow.View {
		return with(toRita(workflow.News(news), parties, next(workflow.TimerExpiry, 14)), func(v *workflow.View) {
			v.Quote, v.Limit = "Could you put Anna in touch with Ben? They'd get on.", workflow.MaxParties
		})
	}
	return []Sample{
		{"receipt-introduced", "receipt", with(toRita(workflow.NewsIntroduced, none, next(workflow.TimerCheckIn, 7)), status)},
		{"receipt-first-time", "receipt", with(toRita(workflow.NewsAsking, asked, next(workflow.TimerReminder, 5)), func(v *workflow.View) {
			status(v)
			v.FirstTime = true
		})},
		{"receipt-asking", "receipt", with(toRita(workflow.NewsAsking, asked, next(workflow.TimerReminder, 5)), status)},
		{"receipt-asking-together", "receipt", toRita(workflow.NewsAsking, both(workflow.ConsentAsked, workflow.ConsentAsked),
			next(workflow.TimerReminder, 5))},
		{"receipt-asking-other", "receipt", with(toRita(workflow.NewsAskingOther, both(workflow.ConsentAsked, workflow.ConsentGiven),
			next(workflow.TimerReminder, 5)), func(v *workflow.View) { v.Cadence = "never" })},
		{"confirm-sender", "confirm", with(held, func(v *workflow.View) {
			v.Held = []string{"Anna and Ben: welcome videos", "Intro: Cara Díaz and Dev Patel"}
		})},
		{"confirm-sender-one", "confirm", with(held, func(v *workflow.View) { v.Held = []string{""} })},
		{"clarify-people", "clarify", unclear(workflow.MissingPeople, nil)},
		{"clarify-other", "clarify", unclear(workflow.MissingOther, asked[:1])},
		{"clarify-email", "clarify", unclear(workflow.MissingEmail, []workflow.PartyView{
			asked[0], party(hidden(ben()), workflow.ConsentNone, workflow.OutcomeNone),
		})},
		{"clarify-too-many", "clarify", unclear(workflow.TooManyPeople, nil)},
		{"clarify-who", "clarify", unclear(workflow.WhoIsMeant, append(none, party(cara(), workflow.ConsentNone, workflow.OutcomeNone)))},
	}
}

func toParties() []Sample {
	yes := both(workflow.ConsentYes, workflow.ConsentYes)
	three := append(both(workflow.ConsentYes, workflow.ConsentYes), party(cara(), workflow.ConsentYes, workflow.OutcomeNone))
	checkIn := func(news workflow.News) workflow.View {
		return with(to(anna(), news, ben()), func(v *workflow.View) { v.Others, v.Until = []workflow.Address{ben()}, time.Time{} })
	}
	clarify := func(q workflow.Question, quote string) workflow.View {
		return with(to(anna(), workflow.NewsAnswer, ben()), func(v *workflow.View) { v.Question, v.Quote, v.Why = q, quote, "" })
	}
	return []Sample{
		{"opt-in", "opt-in", to(anna(), "", ben())},
		{"opt-in-three", "opt-in", to(anna(), "", ben(), cara())},
		{"opt-in-no-note", "opt-in", with(to(anna(), "", ben()), func(v *workflow.View) { v.Why = "" })},
		{"opt-in-nameless", "opt-in", with(to(workflow.Address{Email: "info@berg.example"}, "", workflow.Address{}), func(v *workflow.View) {
			v.Referrer.Name = ""
		})},
		{"opt-in-again", "opt-in", to(ben(), workflow.NewsAgain, anna())},
		{"reminder", "reminder", to(anna(), "", ben())},
		{"confirm-elsewhere", "confirm", with(to(anna(), workflow.NewsSaidYes, ben()), func(v *workflow.View) {
			v.Person, v.Quote = workflow.Address{Email: "anna.berg@home.example"}, "Yes please, sounds lovely!"
		})},
		{"confirm-unverified", "confirm", with(to(anna(), workflow.NewsSaidYes, ben()), func(v *workflow.View) {
			v.Person, v.Quote = workflow.Address{Email: "anna@berg.example"}, "Yes"
		})},
		{"clarify-answer-opt-in", "clarify", clarify(workflow.AskOptIn, "Well, that depends on the weather.")},
		{"clarify-answer-check-in", "clarify", clarify(workflow.AskCheckIn, "Ha, you should have seen us!")},
		{"introduction", "introduction", with(toRita("", yes, workflow.Next{}), func(v *workflow.View) { v.To = anna() })},
		{"introduction-three", "introduction", with(toRita("", three, next(workflow.TimerCheckIn, 7)), func(v *workflow.View) { v.To = anna() })},
		{"not-this-time", "not-this-time", with(to(anna(), "", ben()), func(v *workflow.View) { v.Why, v.Until = "", time.Time{} })},
		{"check-in-first", "check-in", checkIn(workflow.NewsFirst)},
		{"check-in-second", "check-in", checkIn(workflow.NewsSecond)},
		{"check-in-outcome", "check-in", checkIn(workflow.NewsOutcome)},
	}
}

func notices() []Sample {
	yes := both(workflow.ConsentYes, workflow.ConsentYes)
	annaYes := func(b workflow.Consent) []workflow.PartyView { return both(workflow.ConsentYes, b) }
	outcomes := []workflow.PartyView{
		party(anna(), workflow.ConsentYes, workflow.OutcomeNoContact), party(ben(), workflow.ConsentYes, workflow.OutcomeMet),
	}
	checkIn, notNow, none := next(workflow.TimerCheckIn, 7), next(workflow.TimerNotNow, 10), workflow.Next{}
	plain := func(news workflow.News, change func(*workflow.View)) workflow.View {
		return with(workflow.View{News: news, To: rita(), Referrer: rita()}, change)
	}
	return []Sample{
		{"notice-introduced", "notice", with(toRita(workflow.NewsIntroduced, yes, checkIn), func(*workflow.View) {})},
		{"notice-passed", "notice", about(workflow.NewsPassed, ben(), anna(),
			"Thanks for thinking of me. We've just signed with somebody for this, so not now.\nBest, Ben", annaYes(workflow.ConsentNo), notNow)},
		{"notice-passed-first", "notice", about(workflow.NewsPassed, anna(), ben(), "", both(workflow.ConsentNo, workflow.ConsentNone), none)},
		{"notice-passed-together", "notice", about(workflow.NewsPassed, anna(), ben(), "No thanks",
			both(workflow.ConsentNo, workflow.ConsentAsked), next(workflow.TimerExpiry, 10))},
		{"notice-passed-forward", "notice", about(workflow.NewsPassed, anna(), ben(), "Not for me, sorry.",
			both(workflow.ConsentNo, workflow.ConsentGiven), none)},
		{"notice-colleague", "notice", with(about(workflow.NewsColleague, ben(), anna(), "No, but my colleague Tom Reed does that now.",
			annaYes(workflow.ConsentNo), notNow), func(v *workflow.View) { v.Colleague = tom() })},
		{"notice-colleague-open", "notice", with(about(workflow.NewsColleague, anna(), ben(), "Hm, what about tom@okafor.example?",
			both(workflow.ConsentAsked, workflow.ConsentNone), next(workflow.TimerReminder, 3)), func(v *workflow.View) {
			v.Colleague = workflow.Address{Email: tom().Email}
		})},
		{"notice-later", "notice", with(about(workflow.NewsLater, ben(), anna(), "Happy to, but please ask me again in the new year, after the move.",
			annaYes(workflow.ConsentLater), next(workflow.TimerAskAgain, 45)), func(v *workflow.View) { v.Until = days(45) })},
		{"notice-question", "notice", about(workflow.NewsQuestion, ben(), anna(), "Is that the Anna who used to be at Lumen?",
			annaYes(workflow.ConsentAsked), next(workflow.TimerReminder, 5))},
		{"notice-bounced", "notice", about(workflow.NewsBounced, ben(), anna(), "", annaYes(workflow.ConsentExpired), notNow)},
		{"notice-bounced-check-in", "notice", about(workflow.NewsBounced, ben(), anna(), "", both(workflow.ConsentNone, workflow.ConsentNone), checkIn)},
		{"notice-undelivered", "notice", about(workflow.NewsUndelivered, ben(), anna(), "", annaYes(workflow.ConsentAsked), next(workflow.TimerExpiry, 10))},
		{"notice-expired", "notice", about(workflow.NewsExpired, ben(), anna(), "", annaYes(workflow.ConsentExpired), notNow)},
		{"notice-expired-clarify", "notice", toRita(workflow.NewsExpired, nil, none)},
		{"notice-no-contact", "notice", about(workflow.NewsNoContact, anna(), ben(), "I wrote twice and never heard back.", yes, checkIn)},
		{"notice-lost", "notice", about(workflow.NewsLost, ben(), anna(), "We had a good talk, but we're looking for different things.", yes, none)},
		{"notice-stalled", "notice", toRita(workflow.NewsStalled, yes, next(workflow.TimerClose, 320))},
		{"notice-wrong-person", "notice", about(workflow.NewsWrongPerson, ben(), anna(), "I think you want another Ben Okafor. I keep bees.",
			annaYes(workflow.ConsentNo), notNow)},
		{"notice-wrong-person-check-in", "notice", about(workflow.NewsWrongPerson, ben(), anna(), "", both(workflow.ConsentNone, workflow.ConsentNone), checkIn)},
		{"notice-unclear", "notice", about(workflow.NewsUnclear, ben(), anna(), "Ask me on the boat.", annaYes(workflow.ConsentAsked), next(workflow.TimerExpiry, 6))},
		{"notice-late-answer", "notice", about(workflow.NewsLateAnswer, ben(), anna(), "Sorry for the silence, I was away. Yes, gladly!",
			annaYes(workflow.ConsentExpired), none)},
		{"notice-late-answer-introduced", "notice", about(workflow.NewsLateAnswer, ben(), anna(), "On second thoughts, rather not.", yes, checkIn)},
		{"notice-contradiction", "notice", about(workflow.NewsContradiction, anna(), ben(), "I never heard from him.", outcomes, checkIn)},
		{"notice-cancelled", "notice", toRita(workflow.NewsCancelled, annaYes(workflow.ConsentAsked), notNow)},
		{"notice-cancelled-introduced", "notice", toRita(workflow.NewsCancelled, both(workflow.ConsentNone, workflow.ConsentNone), none)},
		{"notice-cadence", "notice", plain(workflow.NewsCadence, func(v *workflow.View) { v.Cadence, v.DigestAt = "monthly", days(10) })},
		{"notice-cadence-which", "notice", plain(workflow.NewsCadence, func(*workflow.View) {})},
		{"notice-cadence-never", "notice", plain(workflow.NewsCadence, func(v *workflow.View) { v.Cadence = "never" })},
		{"notice-answered", "notice", workflow.View{
			News: workflow.NewsAnswered, To: ben(), Referrer: rita(), Others: []workflow.Address{{Name: anna().Name}}, Until: days(9),
			Quote: "Yes, the very same. She left Lumen two years ago.",
		}},
		{"notice-undone", "notice", toRita(workflow.NewsUndone, annaYes(workflow.ConsentAsked), next(workflow.TimerReminder, 3))},
		{"notice-undone-party", "notice", workflow.View{
			News: workflow.NewsUndone, To: ben(), Referrer: rita(), Others: []workflow.Address{{Name: anna().Name}}, Until: days(9),
		}},
		{"notice-not-undone", "notice", toRita(workflow.NewsNotUndone, yes, checkIn)},
		{"notice-not-undone-party", "notice", workflow.View{
			News: workflow.NewsNotUndone, To: ben(), Referrer: rita(), Others: []workflow.Address{{Name: anna().Name}},
		}},
		{"notice-taken-back", "notice", about(workflow.NewsTakenBack, ben(), anna(), "", annaYes(workflow.ConsentAsked), next(workflow.TimerReminder, 3))},
		{"notice-nudged", "notice", with(toRita(workflow.NewsNudged, annaYes(workflow.ConsentAsked), next(workflow.TimerReminder, 0)),
			func(v *workflow.View) { v.Others = []workflow.Address{ben()} })},
		{"notice-not-nudged", "notice", toRita(workflow.NewsNotNudged, annaYes(workflow.ConsentAsked), next(workflow.TimerExpiry, 4))},
		{"notice-corrected", "notice", with(about(workflow.NewsCorrected, ben(), anna(), "", annaYes(workflow.ConsentAsked), next(workflow.TimerReminder, 3)),
			func(v *workflow.View) { v.Others = []workflow.Address{{Email: "ben.okafor@old.example"}} })},
		{"notice-unavailable-correct", "notice", with(toRita(workflow.NewsUnavailable, yes, checkIn), func(v *workflow.View) {
			v.Wish, v.Quote = workflow.Correct, "His name is spelt differently"
		})},
		{"notice-unavailable-nudge", "notice", with(toRita(workflow.NewsUnavailable, yes, checkIn), func(v *workflow.View) {
			v.Wish, v.Quote = workflow.Nudge, "Could you nudge Ben?"
		})},
		{"notice-unavailable-cancel", "notice", with(toRita(workflow.NewsUnavailable, yes, none), func(v *workflow.View) {
			v.Wish, v.Quote = workflow.Cancel, "Please cancel this one"
		})},
		{"notice-ideal", "notice", plain(workflow.NewsIdeal, func(*workflow.View) {})},
		{"notice-gift", "notice", plain(workflow.NewsGift, func(*workflow.View) {})},
		{"notice-noted-ideal", "notice", plain(workflow.NewsNoted, func(v *workflow.View) { v.Question, v.Quote = workflow.AskIdeal, ideal })},
		{"notice-noted-gift", "notice", plain(workflow.NewsNoted, func(v *workflow.View) {
			v.Question, v.Quote = workflow.AskGift, "Nothing for me, but the sea rescue is always glad of a gift."
		})},
		{"notice-never-asked", "notice", workflow.View{News: workflow.NewsNeverAsked, To: anna()}},
		{"notice-total", "notice", workflow.View{
			News: workflow.NewsTotal, To: workflow.Address{Name: Business, Email: "office@quayside.example"}, Limit: 10000,
		}},
		{"notice-limit", "notice", plain(workflow.NewsLimit, func(v *workflow.View) { v.Limit, v.Subject = 50, "Intro: Cara Díaz and Dev Patel" })},
	}
}

func statuses() []Sample {
	lines := []workflow.DigestLine{
		{
			Ref: "R-7F3K", State: workflow.Connected, Step: 3, Changed: true, Since: days(-2), Waiting: []workflow.Address{ben()},
			Parties: []workflow.PartyView{
				party(anna(), workflow.ConsentYes, workflow.OutcomeMet), party(ben(), workflow.ConsentYes, workflow.OutcomeNone),
			},
			Next: next(workflow.TimerCheckIn, 12), Quote: "We had coffee on Tuesday and want to go on talking after Christmas.",
		},
		{
			Ref: "R-88AA", State: workflow.Declined, Closed: true, Changed: true, Since: days(-4),
			Parties: []workflow.PartyView{
				party(dev(), workflow.ConsentYes, workflow.OutcomeNone), party(anna(), workflow.ConsentNo, workflow.OutcomeNone),
			},
		},
		{
			Ref: "R-91QP", State: workflow.Asking, Since: days(-9), Waiting: []workflow.Address{cara()},
			Parties: []workflow.PartyView{
				party(cara(), workflow.ConsentAsked, workflow.OutcomeNone), party(dev(), workflow.ConsentNone, workflow.OutcomeNone),
			},
			Next: next(workflow.TimerExpiry, 5),
		},
		{
			Ref: "R-93TT", State: workflow.Introduced, Step: 1, Since: days(-3), Next: next(workflow.TimerCheckIn, 4),
			Parties: []workflow.PartyView{
				party(ben(), workflow.ConsentNone, workflow.OutcomeNone), party(cara(), workflow.ConsentNone, workflow.OutcomeNone),
				party(dev(), workflow.ConsentNone, workflow.OutcomeNone),
			},
		},
		{
			Ref: "R-97ZC", State: workflow.Clarifying, Since: days(-1), Waiting: []workflow.Address{rita()},
			Parties: []workflow.PartyView{party(dev(), workflow.ConsentNone, workflow.OutcomeNone)}, Next: next(workflow.TimerExpiry, 13),
		},
	}
	status := func(lines ...workflow.DigestLine) workflow.View {
		return workflow.View{To: rita(), Referrer: rita(), Lines: lines, DigestAt: days(7), Cadence: "weekly"}
	}
	received := []workflow.DigestLine{
		{
			Ref: "R-2HNP", State: workflow.Introduced, Step: 1, Changed: true, Since: days(-3), From: rita(),
			Parties: []workflow.PartyView{{Address: ben()}},
		},
		{
			Ref: "R-2M4D", State: workflow.Progress, Step: 3, Since: days(-40), From: dev(), Parties: []workflow.PartyView{{Address: cara()}},
		},
		{
			Ref: "R-29QB", State: workflow.StateLost, Step: 4, Closed: true, Since: days(-60), From: rita(),
			Parties: []workflow.PartyView{{Address: dev()}},
		},
	}
	won := lines[0]
	won.State, won.Step, won.Closed, won.Quote = workflow.StateWon, 4, true, "We're starting together in January!"
	thanks := func(news workflow.News, quote string, what workflow.Next) workflow.View {
		return with(about(news, anna(), ben(), quote, both(workflow.ConsentYes, workflow.ConsentYes), what), func(*workflow.View) {})
	}
	return []Sample{
		{"digest", "digest", status(lines...)},
		{"digest-quiet", "digest", status(lines[2], lines[3])},
		{"digest-one-won", "digest", status(won)},
		{"digest-none", "digest", with(status(), func(v *workflow.View) { v.DigestAt, v.Cadence = time.Time{}, "" })},
		{"thank-you-met", "thank-you", thanks(workflow.NewsMet, "We had coffee on Tuesday. What a nice person, thank you!", next(workflow.TimerCheckIn, 31))},
		{"digest-received", "digest", workflow.View{To: anna(), Referrer: anna(), Received: received, DigestAt: days(7), Cadence: "weekly"}},
		{"digest-received-one", "digest", workflow.View{To: anna(), Referrer: anna(), Received: received[1:2], DigestAt: days(7)}},
		{"digest-both", "digest", workflow.View{To: rita(), Referrer: rita(), Lines: lines[:1], Received: received[1:2], DigestAt: days(7)}},
		{"thank-you-won", "thank-you", thanks(workflow.NewsWon,
			"We're going to do this together: Ben starts with us in January, and we've agreed on £12,000 for the first year.\nTell Rita I owe her lunch.",
			workflow.Next{})},
	}
}

const ideal = "Owners of small workshops who have just taken on their first people and say that the books keep them up at night.\n" +
	"Most of them are to be found at the harbour market."

func giving() []Sample {
	gift := func(news workflow.News, change func(*workflow.View)) workflow.View {
		return with(workflow.View{
			News: news, Ref: "R-7F3K", To: workflow.Address{Name: Business, Email: "office@quayside.example"}, Referrer: rita(),
			Subject: "Anna and Ben: welcome videos", Parties: both(workflow.ConsentYes, workflow.ConsentYes),
			Gifts:  []workflow.Reward{{Occasion: workflow.OutcomeWon, Give: "a bottle of champagne", Status: workflow.RewardOwed, Since: days(-1)}},
			Person: anna(), Quote: "We're going to do this together. Tell Rita I owe her lunch.", Next: next(workflow.TimerReward, 7),
		}, change)
	}
	gained := func(ideal string) workflow.View {
		return with(to(anna(), "", ben()), func(v *workflow.View) {
			v.Why, v.Until, v.Others, v.Ideal = "", time.Time{}, []workflow.Address{ben()}, ideal
		})
	}
	return []Sample{
		{"reward-owed", "reward", gift(workflow.NewsOwed, func(*workflow.View) {})},
		{"reward-preference", "reward", gift(workflow.NewsOwed, func(v *workflow.View) {
			v.Preference = "Nothing for me, but the sea rescue is always glad of a gift."
		})},
		{"reward-still-owed", "reward", gift(workflow.NewsStillOwed, func(v *workflow.View) {
			v.Gifts = append(v.Gifts, workflow.Reward{Occasion: workflow.OutcomeMet, Give: "tickets", Status: workflow.RewardOwed, Since: days(-30)})
			v.Quote = ""
		})},
		{"reward-told", "reward", gift(workflow.NewsOwed, func(v *workflow.View) { v.Person, v.Quote = rita(), "" })},
		{"reward-withdrawn", "reward", gift(workflow.NewsWithdrawn, func(*workflow.View) {})},
		{"return-favour", "return-favour", gained(ideal)},
		{"return-favour-unknown", "return-favour", gained("")},
		{"ask", "ask", with(gained("Families who have just bought an old house near the river, and don't know yet what it needs."),
			func(v *workflow.View) { v.Referrer = workflow.Address{} })},
	}
}

func answers() []Sample {
	return []Sample{
		{"clarify-answer-referrer", "clarify", with(toRita(workflow.NewsAnswer, both(workflow.ConsentAsked, workflow.ConsentNone),
			workflow.Next{}), func(v *workflow.View) { v.Question, v.Quote = workflow.AskRefer, "Hm, and the other one?" })},
		{"clarify-answer-instead", "clarify", with(toRita(workflow.NewsAnswer, both(workflow.ConsentYes, workflow.ConsentNo),
			workflow.Next{}), func(v *workflow.View) {
			v.Question, v.Quote, v.Colleague = workflow.AskInstead, "Who is Tom?", tom()
		})},
		{"clarify-answer-digest", "clarify", workflow.View{
			News: workflow.NewsAnswer, To: rita(), Referrer: rita(), Question: workflow.AskDigest, Quote: "The first one is fine I think",
		}},
		{"clarify-answer-reward", "clarify", workflow.View{
			News: workflow.NewsAnswer, To: workflow.Address{Name: Business, Email: "office@quayside.example"}, Question: workflow.AskReward,
			Quote: "Next week perhaps",
		}},
		{"clarify-answer-confirm", "clarify", workflow.View{
			News: workflow.NewsAnswer, To: rita(), Question: workflow.AskConfirm, Quote: "Which mail do you mean?",
		}},
		{"help", "help", workflow.View{To: rita()}},
		{"stopped", "stopped", workflow.View{To: anna()}},
	}
}
