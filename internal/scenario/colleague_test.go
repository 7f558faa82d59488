package scenario_test

import (
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// A party names a colleague to be asked in their place.

// suggested plays until Anna has said yes and Ben has named Tom, and returns Tom, and what Rita is asked.
func suggested(t *testing.T, configure ...func(*config.Config)) (s *story, tom *scenario.Person, asked *scenario.Letter) {
	t.Helper()
	s = tell(t, configure...)
	tom = s.Person("Tom Reed", "tom@okafor.example")
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	s.ben.Receives("opt-in")
	s.ben.Replies("No, but my colleague Tom Reed <tom@okafor.example> does that now.")
	s.stands(workflow.Declined)
	asked = s.rita.Receives("notice")
	s.says(asked, "Ben Okafor won't be meeting Anna Berg", "my colleague Tom Reed", "Shall I ask Tom Reed (tom@okafor.example)",
		"ask Tom first, then Anna", "Yes, ask Tom", "No, leave it", "Monday 16 March")
	tom.ReceivesNothing()
	return s, tom, asked
}

// with returns the introduction that somebody is part of.
func (s *story) with(p *scenario.Person) workflow.Introduction {
	s.t.Helper()
	ins, err := s.Store.Introductions(s.t.Context(), postgres.Filter{Party: p.Email})
	if err != nil || len(ins) != 1 {
		s.t.Fatalf("%s is part of %d introductions: %v", p.Name, len(ins), err)
	}
	return ins[0]
}

// Anna said yes to meeting Ben: she is asked about Tom, after him, and told about Ben on the usual day.
func TestStory_aColleagueIsAskedInstead(t *testing.T) {
	s, tom, _ := suggested(t)
	s.Day(1)
	s.rita.Replies("yes")
	s.says(s.rita.Receives("receipt"), "Tom Reed", "Anna Berg")
	ask := tom.Receives("opt-in")
	s.says(ask, "Anna Berg", "video onboarding")
	s.hides(ask, "my colleague", "does that now", "ben@okafor.example", "anna@berg.example")
	s.anna.ReceivesNothing()
	tom.Replies("Yes, gladly")
	s.says(s.anna.Receives("opt-in"), "Would you like to meet Tom?")
	s.Day(14)
	s.says(s.anna.Receives("not-this-time"), "Ben")
	s.anna.RepliesTo(s.anna.Last("opt-in", "Tom"), "Yes, him too")
	if in := s.with(tom); in.State != workflow.Introduced {
		t.Fatalf("%s is %s", in.Ref, in.State)
	}
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
	s.Day(30)
	tom.ReceivesNothing()
	s.rita.RepliesTo(asked, "Yes, do ask him") // it is never too late to begin anew
	tom.Receives("opt-in")
	s.anna.ReceivesNothing()
}

func TestStory_theColleagueDeclinesToo(t *testing.T) {
	s, tom, asked := suggested(t)
	s.Day(7)
	s.rita.RepliesTo(asked, "Yes, please ask Tom instead of Ben")
	tom.Receives("opt-in")
	tom.Replies("No thanks.")
	s.says(s.rita.Receives("notice"), "Tom Reed")
	s.Day(90)
	s.hides(s.anna.Receives("not-this-time"), "Tom") // she never heard of him
	s.anna.ReceivesNothing()
	// An old question is not asked twice.
	s.rita.Unread()
	s.rita.RepliesTo(asked, "yes")
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
}

func TestStory_theReferrerNamesSomebodyElseInstead(t *testing.T) {
	s, tom, asked := suggested(t)
	tim := s.Person("Tim Ash", "tim@okafor.example")
	s.rita.RepliesTo(asked, "No, ask Tim Ash <tim@okafor.example> instead")
	s.rita.Receives("receipt")
	tim.Receives("opt-in")
	tom.ReceivesNothing()
}

// Whoever puts another person in somebody's place asks those who said yes anew.
func TestStory_anotherPersonNeedsAnotherYes(t *testing.T) {
	s := tell(t)
	zoe := s.Person("Zoe Quirk", "zoe@quirk.example")
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	s.ben.Receives("opt-in")
	s.rita.RepliesTo(s.rita.Receives("receipt"), "Sorry, I meant Zoe Quirk <zoe@quirk.example> instead of Ben")
	zoe.Receives("opt-in")
	zoe.Replies("Yes, gladly")
	s.says(s.anna.Receives("opt-in"), "Zoe")
	s.hides(s.anna.Last("opt-in", "Zoe"), zoe.Email)
	if in := s.with(s.ben); in.State != workflow.Cancelled {
		t.Fatalf("%s is %s", in.Ref, in.State)
	}
	s.Day(14)
	s.says(s.anna.Receives("not-this-time"), "Ben")
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
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.Day(21)
	s.stands(workflow.Expired)
	s.anna.Replies("That's not me any more, talk to Tom, tom@berg.example") // late
	s.rita.Replies("go ahead")
	tom.Receives("opt-in")
	s.ben.ReceivesNothing()
	tom.Replies("Yes please")
	s.ben.Receives("opt-in")
}

func TestStory_aSuppressedColleagueLooksLikeSilence(t *testing.T) {
	s, tom, asked := suggested(t)
	tom.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "stop", Text: "stop"})
	tom.Receives("stopped")
	s.rita.RepliesTo(asked, "yes")
	s.rita.Receives("receipt")
	s.Day(14)
	if in := s.with(tom); in.State != workflow.Expired {
		t.Fatalf("%s is %s", in.Ref, in.State)
	}
	s.says(s.notice(s.rita, "No answer"), "Tom Reed hasn't answered")
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
}

// A word that may not begin anything changes nothing either.
func TestStory_aColleagueAboveTheDailyLimit(t *testing.T) {
	s, tom, asked := suggested(t, func(c *config.Config) { c.Referrers.DailyLimit = 1 })
	s.rita.RepliesTo(asked, "yes")
	s.says(s.rita.Receives("notice"), "kept \"Anna and Ben\" aside")
	tom.ReceivesNothing()
	if in := s.one(); in.Suggesting() == workflow.NoParty {
		t.Error("the suggestion is gone")
	}
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
