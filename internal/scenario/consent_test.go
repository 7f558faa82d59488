package scenario_test

import (
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
)

func TestStory_twoYesesAndAThankYou(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.says(s.rita.Receives("receipt"), "Anna Berg", "Ben Okafor", "Your first one with me")
	ask := s.anna.Receives("opt-in")
	s.says(ask, "Rita", "Ben Okafor", "video onboarding")
	s.hides(ask, "ben@okafor.example")
	s.ben.ReceivesNothing()

	s.anna.Replies("Yes please, sounds great!")
	s.hides(s.ben.Receives("opt-in"), "anna@berg.example")
	s.anna.ReceivesNothing()

	s.ben.Replies("Gladly.\n\nBen")
	s.stands(workflow.Introduced)
	for _, p := range []*scenario.Person{s.anna, s.ben, s.rita} {
		l := p.Receives("introduction")
		if len(l.To) != 2 || len(l.Cc) != 1 || len(l.ReplyTo) != 2 || len(l.References) != 0 {
			t.Errorf("the introduction goes to %v, Cc %v, Reply-To %v, References %v", l.To, l.Cc, l.ReplyTo, l.References)
		}
		for field := range l.Header {
			// Only the envelope names the bounce address; what people see and reply to does not.
			if strings.Contains(l.Header.Get(field), "intros+") && field != "Return-Path" {
				t.Errorf("%s shows a token", field)
			}
		}
		if strings.Contains(l.Text+l.HTML, "intros+") {
			t.Error("the introduction shows a token")
		}
	}
	s.rita.Receives("notice")

	s.Day(8)
	s.anna.Receives("check-in")
	s.anna.Replies("yes, great chat")
	s.says(s.rita.Receives("thank-you"), "Anna")
	s.stands(workflow.Connected)

	s.Day(45)
	s.anna.Receives("check-in")
	s.anna.Replies("They became a client, we signed for £12,000!")
	s.says(s.rita.Receives("thank-you"), "£12,000")
	s.stands(workflow.StateWon)
	if v := s.one().Value; v == nil || v.Amount != "12000.00" || v.Currency != "GBP" {
		t.Errorf("value %v", v)
	}
}

func TestStory_aDeclineIsToldToTheReferrerOnly(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("yes")
	s.ben.Receives("opt-in")
	s.ben.Replies("No thanks, we have somebody for that already.")
	s.stands(workflow.Declined)
	s.says(s.rita.Receives("notice"), "we have somebody for that already")
	s.anna.ReceivesNothing()
	s.Day(13)
	s.anna.ReceivesNothing()
	s.Day(14)
	l := s.anna.Receives("not-this-time")
	s.hides(l, "somebody for that", "ben@okafor.example", "declined", "said no")
	s.Day(60)
	s.anna.ReceivesNothing()
	s.ben.ReceivesNothing()
}

func TestStory_nobodyAnswers(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.Day(4)
	s.anna.Receives("reminder")
	s.Day(20)
	s.anna.ReceivesNothing()
	s.rita.Receives("notice")
	s.stands(workflow.Expired)
	s.ben.ReceivesNothing()
}

func TestStory_later(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("Not now, I'm swamped. Ask me again in April please.")
	s.says(s.rita.Receives("notice"), "in April")
	s.Day(29)
	s.anna.ReceivesNothing()
	s.Day(31)
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes, now is good")
	s.ben.Receives("opt-in")
}

func TestStory_aQuestionReachesAPerson(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("Who is he? What does his company do?")
	s.says(s.rita.Receives("notice"), "Who is he?")
	s.anna.ReceivesNothing()
	s.stands(workflow.Asking)
}

func TestStory_theAnswerToAQuestionGoesBack(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.anna.Replies("Is that the Ben who used to run the bike shop?")
	s.says(s.rita.Receives("notice"), "bike shop", "Just reply to this mail")
	s.rita.Replies("The very same, he sold it in spring and is free now. Reach him at ben@okafor.example if you like.")
	answer := s.anna.Receives("notice")
	s.says(answer, "Rita Rossi answers your question", "sold it in spring")
	if strings.Contains(answer.Text+answer.HTML, "ben@okafor.example") {
		t.Error("his address is in it")
	}
	s.ben.ReceivesNothing()
	s.anna.RepliesTo(answer, "Then yes please, introduce us.")
	s.ben.Receives("opt-in")
	s.ben.Replies("Yes, gladly")
	s.stands(workflow.Introduced)
}

func TestStory_aCommandIsNoAnswerToAQuestion(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.anna.Replies("Who is he?")
	s.rita.Receives("notice")
	s.rita.Replies("cancel")
	s.stands(workflow.Cancelled)
	s.anna.ReceivesNothing()
}

func TestStory_anUnclearAnswerIsAskedBackAndThenHandedOver(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("The weather in Gothenburg is awful.")
	s.says(s.anna.Receives("clarify"), "Gothenburg")
	s.anna.Replies("Purple.")
	s.says(s.rita.Receives("notice"), "Purple")
	s.anna.ReceivesNothing()
	s.anna.Replies("Green.")
	if reasons := s.aside(); len(reasons) != 1 {
		t.Errorf("kept aside: %v", reasons)
	}
	s.anna.ReceivesNothing()
	s.anna.Replies("OK then: yes, please introduce us.")
	s.ben.Receives("opt-in")
}

func TestStory_aForwardedWishAsksTheOtherOnly(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Fwd: Could you introduce me to Ben?", "Ben Okafor <ben@okafor.example>\n\n"+
		"---------- Forwarded message ---------\nFrom: Anna Berg <anna@berg.example>\nDate: Sun, 1 Mar 2026 at 10:00\n"+
		"Subject: Could you introduce me to Ben?\nTo: Rita Rossi <rita@rossi.example>\n\nHi Rita, could you introduce me to Ben? "+
		"I would love to hear how he does onboarding.\n\nAnna")
	s.rita.Receives("receipt")
	s.anna.ReceivesNothing()
	s.ben.Receives("opt-in")
	s.ben.Replies("Sure, happy to")
	s.anna.Receives("introduction")
	s.stands(workflow.Introduced)
}

func TestStory_togetherAsksAtOnce(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Consent.Ask = "together" })
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.ben.Receives("opt-in")
	s.ben.Replies("no thank you")
	s.stands(workflow.Declined)
	// Anna cannot tell: her question stays as it was, reminder and all.
	s.Day(4)
	s.anna.Receives("reminder")
	s.anna.Replies("yes!")
	s.anna.ReceivesNothing()
	s.Day(14)
	s.anna.Receives("not-this-time")
}

func TestStory_stopIsFinal(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("stop")
	s.anna.Receives("stopped")
	s.rita.Receives("notice")
	s.anna.Replies("STOP writing to me")
	s.rita.Asks("Anna and Ben again", why)
	s.rita.Bcc("Anna, Ben", "You should meet!", s.anna, s.ben)
	s.Day(200)
	s.anna.ReceivesNothing()
	s.ben.Receives("check-in")
}

func TestStory_theReferrerCancels(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.anna.Replies("yes")
	s.ben.Receives("opt-in")
	s.rita.Replies("cancel please")
	s.rita.Receives("notice")
	s.stands(workflow.Cancelled)
	s.ben.Replies("Yes, I'd like that")
	s.Day(30)
	s.anna.Receives("not-this-time")
	s.ben.Receives("not-this-time")
	s.anna.ReceivesNothing()
	s.ben.ReceivesNothing()
}

func TestStory_aYesFromElsewhereIsConfirmedWithThePerson(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	assistant := s.Person("Anna's assistant", "desk@berg.example")
	assistant.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: " + ask.Subject, Text: "Yes, please!"})
	s.ben.ReceivesNothing()
	s.says(s.anna.Receives("confirm"), "desk@berg.example", "Yes, please!")
	assistant.ReceivesNothing()
	s.anna.Replies("No, it wasn't me.")
	s.stands(workflow.Asking)
	s.ben.ReceivesNothing()
	s.anna.RepliesTo(ask, "But yes, I'd like to meet him.")
	s.ben.Receives("opt-in")
}

func TestStory_aLaterFromElsewhereCountsForNothing(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	s.ben.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: " + ask.Subject, Text: "Ask me again in March."})
	if in := s.one(); in.Parties[0].Consent != workflow.ConsentAsked || len(s.aside()) != 1 {
		t.Errorf("consent %s, aside %v", in.Parties[0].Consent, s.aside())
	}
}

func TestStory_twoUnclearMailsAreTwoQuestions(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna", "Could you introduce Anna Berg <anna@berg.example> to somebody who sails?")
	s.rita.Asks("Anna again", "And could you introduce Anna Berg <anna@berg.example> to somebody who paints?")
	first, second := s.rita.Receives("clarify"), s.rita.Receives("clarify")
	s.rita.RepliesTo(first, "Ben Okafor <ben@okafor.example>")
	s.anna.Receives("opt-in")
	s.rita.RepliesTo(second, "Ben Okafor <ben@okafor.example>")
	s.anna.ReceivesNothing()
	s.rita.Receives("digest")
}
