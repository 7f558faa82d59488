package scenario_test

import (
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
)

// A party names a colleague to be asked in their place.

// suggested plays until Anna has said yes and Ben has named Tom, and returns Tom, and what Rita is asked.
func suggested(t *testing.T, configure ...func(*config.Config)) (s *story, tom *scenario.Person, asked *scenario.Letter) {
	s = tell(t, configure...)
	tom = s.Person("Tom Reed", "tom@okafor.example")
	s.corrected = append(s.corrected, s.ben.Email)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	s.ben.Receives("opt-in")
	s.ben.Replies("No, but my colleague Tom Reed <tom@okafor.example> does that now.")
	s.stands(workflow.Declined)
	asked = s.rita.Receives("notice")
	s.says(asked, "Ben Okafor won't be meeting Anna Berg", "my colleague Tom Reed", "Shall I ask Tom Reed (tom@okafor.example)",
		"Yes, ask Tom", "No, leave it", "Monday 16 March")
	tom.ReceivesNothing()
	return s, tom, asked
}

func TestStory_aColleagueIsAskedInstead(t *testing.T) {
	s, tom, _ := suggested(t)
	s.Day(1)
	s.rita.Replies("yes")
	s.says(s.rita.Receives("notice"), "I write to Tom Reed (tom@okafor.example)")
	s.stands(workflow.Asking)
	ask := tom.Receives("opt-in")
	s.says(ask, "Anna Berg", "video onboarding")
	s.hides(ask, "my colleague", "does that now", "ben@okafor.example", "anna@berg.example")
	s.anna.ReceivesNothing()
	s.Day(14) // on which Anna would have been told
	s.anna.ReceivesNothing()
	tom.Replies("Yes, gladly")
	s.stands(workflow.Introduced)
	s.anna.Receives("introduction")
	tom.Receives("introduction")
	s.Day(60)
	if kinds := s.ben.Unread(); len(kinds) > 0 {
		t.Errorf("Ben, who is no part of it, gets %v", kinds)
	}
}

func TestStory_nobodySaysThatAColleagueIsToBeAsked(t *testing.T) {
	s, tom, asked := suggested(t)
	s.Day(13)
	s.anna.ReceivesNothing()
	s.Day(14)
	s.hides(s.anna.Receives("not-this-time"), "Tom", "colleague")
	s.rita.RepliesTo(asked, "Yes, do ask him")
	s.says(s.rita.Receives("notice"), "in Ben's place", "too late", "introduce them anew")
	s.stands(workflow.Declined)
	tom.ReceivesNothing()
	s.anna.ReceivesNothing()
}

func TestStory_theColleagueDeclinesToo(t *testing.T) {
	s, tom, asked := suggested(t)
	s.Day(7)
	s.rita.RepliesTo(asked, "Yes, please ask Tom instead of Ben")
	tom.Receives("opt-in")
	s.rita.Receives("notice")
	tom.Replies("No thanks.")
	s.says(s.rita.Receives("notice"), "Tom Reed", "Monday 23 March")
	s.Day(20)
	s.anna.ReceivesNothing()
	s.Day(21)
	s.anna.Receives("not-this-time")
	s.Day(90)
	s.anna.ReceivesNothing()
	// An old question is not asked twice.
	s.rita.Unread()
	s.rita.RepliesTo(asked, "yes")
	s.stands(workflow.Declined)
	tom.ReceivesNothing()
}

func TestStory_theReferrerLeavesIt(t *testing.T) {
	s, tom, asked := suggested(t)
	s.rita.RepliesTo(asked, "No, leave it")
	s.rita.RepliesTo(asked, "leave it")
	s.rita.ReceivesNothing()
	s.stands(workflow.Declined)
	s.rita.RepliesTo(asked, "Hm, who is Tom?")
	clarify := s.rita.Receives("clarify")
	s.says(clarify, "Shall I ask Tom Reed")
	tom.ReceivesNothing()
	s.rita.RepliesTo(clarify, "Yes, ask him") // she may change her mind
	tom.Receives("opt-in")
	s.stands(workflow.Asking)
}

func TestStory_theReferrerNamesSomebodyElseInstead(t *testing.T) {
	s, tom, asked := suggested(t)
	tim := s.Person("Tim Ash", "tim@okafor.example")
	s.rita.RepliesTo(asked, "No, ask Tim Ash <tim@okafor.example> instead")
	s.says(s.rita.Receives("notice"), "I write to Tim Ash (tim@okafor.example)")
	tim.Receives("opt-in")
	tom.ReceivesNothing()
	s.stands(workflow.Asking)
}

func TestStory_thePartyTakesBackTheColleague(t *testing.T) {
	s, tom, asked := suggested(t)
	s.ben.Replies("undo")
	s.ben.Receives("notice")
	s.rita.Receives("notice")
	s.stands(workflow.Asking)
	s.rita.RepliesTo(asked, "yes")
	s.rita.Receives("digest")
	tom.ReceivesNothing()
	s.ben.Replies("Yes, I'd like to meet her after all.")
	s.stands(workflow.Introduced)
}

func TestStory_anotherColleagueIsAnotherQuestion(t *testing.T) {
	s, tom, asked := suggested(t)
	tim := s.Person("Tim Ash", "tim@okafor.example")
	s.Day(1)
	s.ben.Replies("Sorry, no: it's Tim Ash <tim@okafor.example> who does that.")
	anew := s.rita.Receives("notice")
	s.says(anew, "Shall I ask Tim Ash")
	s.rita.RepliesTo(asked, "yes") // to the question about Tom
	s.rita.Receives("digest")
	tom.ReceivesNothing()
	tim.ReceivesNothing()
	s.rita.RepliesTo(anew, "yes")
	tim.Receives("opt-in")
}

// What was not understood is made no "no" of: both are asked what is meant.
func TestStory_aYesThatNamesAnAssistantIsNoNo(t *testing.T) {
	s := tell(t)
	kim := s.Person("Kim", "kim@berg.example")
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes, and copy my assistant kim@berg.example")
	s.anna.Receives("clarify")
	s.says(s.rita.Receives("notice"), "copy my assistant", "my question to Anna stays open")
	s.stands(workflow.Asking)
	s.anna.Replies("yes")
	s.ben.Receives("opt-in")
	s.rita.Replies("yes")
	s.rita.Receives("digest")
	kim.ReceivesNothing()
	s.stands(workflow.Asking)
}

func TestStory_aColleagueOfTheFirstIsAskedBeforeAnybodyElseHears(t *testing.T) {
	s := tell(t)
	tom := s.Person("Tom", "tom@berg.example")
	s.corrected = append(s.corrected, s.anna.Email)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.Day(21)
	s.stands(workflow.Expired)
	s.anna.Replies("That's not me any more, talk to Tom, tom@berg.example") // late, and nobody was let down
	s.rita.Replies("go ahead")
	tom.Receives("opt-in")
	s.ben.ReceivesNothing()
	tom.Replies("Yes please")
	s.ben.Receives("opt-in")
}

func TestStory_aColleagueWhileOthersWaitUntilLater(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Consent.Ask = "together" })
	tom := s.Person("Tom Reed", "tom@okafor.example")
	s.corrected = append(s.corrected, s.ben.Email)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.ben.Receives("opt-in")
	s.ben.Replies("No, ask my colleague Tom Reed, tom@okafor.example")
	asked := s.rita.Receives("notice")
	s.anna.Replies("Not now, ask me again in April please.")
	s.stands(workflow.Declined)
	s.rita.RepliesTo(asked, "yes")
	tom.Receives("opt-in")
	tom.Replies("Yes, gladly")
	s.Day(31)
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes")
	s.stands(workflow.Introduced)
}

func TestStory_aSuppressedColleagueLooksLikeSilence(t *testing.T) {
	s, tom, asked := suggested(t)
	tom.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "stop", Text: "stop"})
	tom.Receives("stopped")
	s.rita.RepliesTo(asked, "yes")
	s.says(s.rita.Receives("notice"), "I write to Tom Reed")
	s.stands(workflow.Asking)
	s.Day(13)
	s.anna.ReceivesNothing()
	s.Day(14)
	s.anna.Receives("not-this-time")
	s.stands(workflow.Expired)
	s.says(s.rita.Receives("notice"), "Tom Reed hasn't answered")
	tom.ReceivesNothing()
}

func TestAttack_anUnauthenticatedYesToAColleagueIsHeld(t *testing.T) {
	s, tom, asked := suggested(t)
	forge := func(results, id string) {
		s.deliver(results+"From: Rita Rossi <rita@rossi.example>\nTo: "+asked.ReplyTo[0]+"\nSubject: Re: "+id+
			"\nMessage-ID: <"+id+"@evil.example>", "yes")
	}
	forge("Authentication-Results: "+postoffice.DefaultHostname+"; dmarc=fail header.from=rossi.example\n", "failed")
	s.rita.ReceivesNothing()
	forge("", "unproven")
	tom.ReceivesNothing()
	s.stands(workflow.Declined)
	confirm := s.rita.Receives("confirm")
	s.rita.RepliesTo(confirm, "Yes, that was me")
	tom.Receives("opt-in")
	s.stands(workflow.Asking)
}

func TestAttack_aStrangerSuggestsNobody(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	ask := s.anna.Receives("opt-in")
	eve := s.Person("Eve", "eve@evil.example")
	eve.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: " + ask.Subject, Text: "No, but my colleague Eve <eve2@evil.example> does that now."})
	s.says(s.rita.Receives("notice"), "I've got the wrong person")
	if in := s.one(); in.Suggesting() != workflow.NoParty {
		t.Errorf("suggested: %v", in.Parties)
	}
}
