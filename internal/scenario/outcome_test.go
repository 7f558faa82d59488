package scenario_test

import (
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
)

func TestStory_bccHearsNothingUntilTheCheckIn(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You both fight with video onboarding. I leave you to it!", s.anna, s.ben)
	s.stands(workflow.Introduced)
	s.rita.Receives("receipt")
	s.Day(6)
	if kinds := append(s.anna.Unread(), s.ben.Unread()...); strings.Join(kinds, "") != "" {
		t.Fatalf("they got %v", kinds)
	}
	s.Day(7)
	s.anna.Receives("check-in")
	s.ben.Receives("check-in")
}

func TestStory_stalledAndRevived(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	first := s.anna.Receives("check-in")
	s.Day(21)
	s.anna.Receives("check-in")
	s.Day(44)
	s.anna.ReceivesNothing()
	s.Day(46)
	s.stands(workflow.Stalled)
	s.anna.RepliesTo(first, "We finally met last week!")
	s.stands(workflow.Connected)
	s.rita.Receives("thank-you")
}

func TestStory_neverHeardBackIsToldAtOnce(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	s.ben.Receives("check-in")
	s.ben.Replies("I wrote to her but never heard back.")
	s.says(s.rita.Receives("notice"), "never heard back")
}

func TestStory_theyDisagree(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	s.anna.Receives("check-in")
	s.anna.Replies("We met on Friday")
	s.rita.Receives("thank-you")
	s.ben.Receives("check-in")
	s.ben.Replies("never heard from her")
	s.says(s.rita.Receives("notice"), "different")
}

func TestStory_weeklyDigestAndCadence(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	s.Day(5) // a Saturday
	s.says(s.rita.Receives("digest"), "Anna", "Ben")
	s.Day(12)
	s.rita.Receives("digest")
	s.rita.Replies("monthly please")
	s.rita.Receives("notice")
	s.Day(29)
	s.rita.ReceivesNothing()
	s.Day(33)
	digest := s.rita.Receives("digest")
	s.rita.RepliesTo(digest, s.one().Ref+" met")
	s.stands(workflow.Connected)
	s.rita.Receives("digest")
	s.rita.Replies("status")
	s.rita.Receives("digest")
}

func TestStory_replyAllInTheThreadMeansTheyAreInTouch(t *testing.T) {
	s := tell(t)
	s.rita.Send(scenario.Draft{
		To: []string{s.anna.Address(), s.ben.Address()}, Cc: []string{scenario.Mailbox}, Subject: "Anna, meet Ben", Text: "You should talk.",
	})
	s.stands(workflow.Introduced)
	s.anna.Unread()
	s.anna.Send(scenario.Draft{
		To: []string{s.ben.Address()}, Cc: []string{scenario.Mailbox}, Subject: "Re: Anna, meet Ben",
		Text: "Thanks Rita, moving you to bcc. Ben: Tuesday at ten?", Answers: s.anna.Inbox[0],
	})
	s.stands(workflow.Connected)
}

func TestStory_theSameIntroductionTwiceIsOne(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.rita.Bcc("Anna, meet Ben", "I could not wait.", s.anna, s.ben)
	s.stands(workflow.Introduced)
	s.rita.Bcc("Anna, meet Ben", "Once more.", s.ben, s.anna)
	s.one()
}

func TestStory_autoRepliesAndBouncesAreNoAnswers(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	s.anna.Send(scenario.Draft{
		To: ask.ReplyTo, Subject: "Automatic reply: " + ask.Subject, Text: "Yes, I'm out of office until Monday.", Answers: ask,
		Header: map[string]string{"Auto-Submitted": "auto-replied"},
	})
	s.stands(workflow.Asking)
	if in := s.one(); in.Parties[0].Consent != workflow.ConsentAsked {
		t.Errorf("Anna's consent is %s", in.Parties[0].Consent)
	}
	s.ben.ReceivesNothing()
	s.anna.ReceivesNothing()
}

func TestStory_aDeadAddressIsToldAtOnce(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and somebody", "Nobody Here <nobody@quayside.example> and Anna Berg <anna@berg.example>: you should meet.")
	s.rita.Receives("receipt")
	s.says(s.rita.Receives("notice"), "nobody@quayside.example")
	s.stands(workflow.Expired)
	s.anna.ReceivesNothing()
}

func TestStory_theSenderIsAskedFirst(t *testing.T) {
	s := tell(t)
	stranger := s.Person("Sam Stranger", "sam@stranger.example")
	stranger.Asks("Anna and Ben", why)
	s.anna.ReceivesNothing()
	confirm := stranger.Receives("confirm")
	s.says(confirm, "Anna and Ben")
	stranger.Asks("One more", "Anna Berg <anna@berg.example> and Rita Rossi <rita@rossi.example>: you both sail.")
	stranger.ReceivesNothing()
	stranger.RepliesTo(confirm, "Which mail do you mean?")
	stranger.Receives("clarify")
	s.anna.ReceivesNothing()
	stranger.Replies("Yes, that was me")
	stranger.Receives("receipt")
	s.anna.Receives("opt-in")
	// Known from now on, and vouched for: what was held besides needs no question of its own.
	stranger.Receives("receipt")
	s.anna.Receives("opt-in")
}

func TestStory_aYesReleasesNothingThatMayBeForged(t *testing.T) {
	s := tell(t)
	sam := s.Person("Sam Stranger", "sam@stranger.example")
	sam.Asks("Anna and Ben", why)
	confirm := sam.Receives("confirm")
	s.deliver("From: sam@stranger.example\nTo: intros@quayside.example\nSubject: Forged\nMessage-ID: <forged@evil.example>",
		"Anna Berg <anna@berg.example> and Rita Rossi <rita@rossi.example>: you both sail.")
	sam.RepliesTo(confirm, "Of course that was me!")
	sam.Receives("receipt")
	s.one()
	s.Day(2)
	s.says(sam.Receives("confirm"), "Forged")
	s.one()
}

func TestStory_whatTheReferrerTellsIsHeard(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	s.rita.Replies("They met last week!")
	s.stands(workflow.Connected)
	s.rita.Receives("digest")
}

func TestStory_introducingThemAgainShowsWhereItStands(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	s.rita.Asks("Anna and Ben", why)
	s.one()
	s.rita.Receives("digest")
}

func TestStory_aColleagueIsMeantInAForwardedWish(t *testing.T) {
	s := tell(t)
	s.Person("Tom Rossi", "tom@rossi.example")
	s.rita.Asks("Fwd: Could you introduce me to Tom?", "Tom Rossi <tom@rossi.example>\n\n"+
		"---------- Forwarded message ---------\nFrom: Anna Berg <anna@berg.example>\nDate: Sun, 1 Mar 2026 at 10:00\n"+
		"Subject: Could you introduce me to Tom?\nTo: Rita Rossi <rita@rossi.example>\n\nHi Rita, could you introduce me to Tom?\n\nAnna")
	s.stands(workflow.Asking)
}

func TestStory_aForgedReferrerIsAskedFirst(t *testing.T) {
	s := tell(t)
	raw := "From: Rita Rossi <rita@rossi.example>\r\nTo: intros@quayside.example\r\nSubject: Anna and Ben\r\n" +
		"Message-ID: <forged@evil.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\n" + why + "\r\n"
	for _, results := range []string{
		"", "Authentication-Results: evil.example; dmarc=pass header.from=rossi.example\r\n",
		"Authentication-Results: " + postoffice.DefaultHostname + "; dmarc=fail header.from=rossi.example\r\n",
	} {
		if err := s.Office.Deliver(scenario.Mailbox, []byte(results+raw)); err != nil {
			t.Fatal(err)
		}
	}
	s.Settle()
	s.anna.ReceivesNothing()
	s.rita.Receives("confirm")
	s.rita.ReceivesNothing()
	s.rita.Replies("No, that was not me!")
	s.anna.ReceivesNothing()
}

func TestStory_whoIsMeant(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Two people", "Could you introduce Anna Berg <anna@berg.example> to my friend Ben?")
	s.stands(workflow.Clarifying)
	s.rita.Receives("clarify")
	s.anna.ReceivesNothing()
	s.rita.Replies("Sorry: Ben Okafor <ben@okafor.example>")
	s.stands(workflow.Asking)
	s.rita.Receives("receipt")
}

func TestStory_tooManyPeople(t *testing.T) {
	s := tell(t)
	var to []string
	for _, name := range []string{"a", "b", "c", "d", "e", "f", "g"} {
		to = append(to, name+"@crowd.example")
	}
	s.rita.Send(scenario.Draft{To: to, Bcc: []string{scenario.Mailbox}, Subject: "All meet all", Text: "You should all meet."})
	s.rita.Receives("clarify")
	s.stands(workflow.Clarifying)
	if n := len(s.one().Parties); n != 0 {
		t.Errorf("%d parties", n)
	}
}

func TestStory_introducedInAnExistingConversation(t *testing.T) {
	s := tell(t)
	s.anna.Send(scenario.Draft{To: []string{s.rita.Address()}, Subject: "Lunch", Text: "Lovely to see you today!"})
	s.rita.Unread()
	s.rita.Send(scenario.Draft{
		To: []string{s.anna.Address(), s.ben.Address()}, Bcc: []string{scenario.Mailbox}, Subject: "Re: Lunch",
		Text: "It was! And here is Ben, of whom I told you: he fights with video onboarding too. I leave you to it.", Answers: s.rita.Inbox[0],
	})
	s.stands(workflow.Introduced)
	s.rita.Receives("receipt")
}

func TestStory_namesAnswerWhoIsMeantWithTheNumberToo(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Two people", "Could you introduce Anna Berg <anna@berg.example> to my friend Ben?")
	s.rita.Receives("clarify")
	s.rita.Replies("For " + s.one().Ref + ": Ben Okafor <ben@okafor.example>")
	s.stands(workflow.Asking)
	s.rita.Receives("receipt")
}
