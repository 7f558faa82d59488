package scenario_test

import (
	"testing"

	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
)

// Words that change what was said before: undo, correct, nudge.

func TestStory_aCancelIsTakenBack(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	s.ben.Receives("opt-in")
	s.rita.Replies("cancel")
	s.rita.Receives("notice")
	s.stands(workflow.Cancelled)
	s.rita.Replies("undo")
	s.says(s.rita.Receives("notice"), "taken back", "Anna Berg")
	s.stands(workflow.Asking)
	s.ben.Replies("Yes, gladly")
	s.stands(workflow.Introduced)
	s.anna.Receives("introduction")
}

func TestStory_aPartyTakesBackANoBeforeAnybodyKnew(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	ask := s.ben.Receives("opt-in")
	s.ben.Replies("No thanks")
	s.rita.Receives("notice")
	s.stands(workflow.Declined)
	s.ben.RepliesTo(ask, "undo")
	answer := s.ben.Receives("notice")
	s.says(answer, "taken back your last answer", "open again")
	s.says(s.rita.Receives("notice"), "Ben Okafor has taken back")
	s.stands(workflow.Asking)
	s.anna.ReceivesNothing() // she cannot tell that there was a no
	s.ben.RepliesTo(answer, "Yes, on second thoughts, please introduce us.")
	s.stands(workflow.Introduced)
}

func TestStory_whatIsSentCannotBeTakenBack(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	ask := s.ben.Receives("opt-in")
	s.ben.Replies("Yes, gladly")
	s.stands(workflow.Introduced)
	s.ben.RepliesTo(ask, "undo")
	s.ben.Receives("introduction")
	s.says(s.ben.Receives("notice"), "can't be called in again")
	s.stands(workflow.Introduced)
}

func TestStory_anOutcomeIsTakenBack(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	asked := s.anna.Receives("check-in")
	s.anna.Replies("We signed last week, £12,000!")
	s.stands(workflow.StateWon)
	s.anna.RepliesTo(asked, "undo that, I mixed it up with somebody else")
	s.anna.Receives("notice")
	s.stands(workflow.Introduced)
	if in := s.one(); in.Value != nil || in.Parties[0].Outcome != workflow.OutcomeNone {
		t.Errorf("kept: %v, %s", in.Value, in.Parties[0].Outcome)
	}
	s.Day(30) // and it goes on as it would have
	s.anna.Receives("check-in")
}

func TestStory_undoWithoutASubjectTakesBackTheLastThing(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	s.rita.Replies("please cancel this one")
	s.stands(workflow.Cancelled)
	s.rita.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "undo", Text: ""})
	s.stands(workflow.Introduced)
	s.rita.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "undo", Text: ""})
	s.stands(workflow.Introduced)
}

func TestStory_aNudgeBringsTheReminderForward(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.Day(1)
	s.rita.Replies("could you nudge her please?")
	s.says(s.rita.Receives("notice"), "Anna Berg", "reminder")
	s.anna.Receives("reminder")
	s.rita.Replies("remind her again")
	s.says(s.rita.Receives("notice"), "pester")
	s.anna.ReceivesNothing()
	s.Day(5) // it was the one that she would have got anyway
	s.anna.ReceivesNothing()
}

func TestStory_anAddressIsCorrected(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", "Anna Berg <anna@burg.example> and Ben Okafor <ben@okafor.example>: you both fight with video onboarding.")
	receipt := s.rita.Receives("receipt")
	s.says(s.rita.Receives("notice"), "anna@burg.example doesn't exist", "just reply with it")
	s.corrected = append(s.corrected, "anna@burg.example")
	s.rita.RepliesTo(receipt, "Sorry, wrong address: Anna's is anna@berg.example, not anna@burg.example")
	s.says(s.rita.Receives("notice"), "anna@berg.example", "instead of anna@burg.example")
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	s.ben.Receives("opt-in")
	s.ben.Replies("Yes, gladly")
	s.stands(workflow.Introduced)
}

func TestStory_whatCannotBeCorrectedIsSaidSo(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.rita.Replies("please correct: his name is spelt Okafour")
	s.says(s.rita.Receives("notice"), "can't tell what to put right")
	s.stands(workflow.Asking)
}

func TestStory_anAddressAloneIsACorrectionOfOneThatDoesNotWork(t *testing.T) {
	s := tell(t)
	s.corrected = append(s.corrected, "ben@okafr.example")
	s.rita.Asks("Anna and Ben", "Anna Berg <anna@berg.example> and Ben Okafor <ben@okafr.example>: you both fight with video onboarding.")
	s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	s.rita.Receives("notice")
	s.stands(workflow.Expired)
	s.rita.Replies("ben@okafor.example")
	s.says(s.rita.Receives("notice"), "From now on I write to Ben Okafor (ben@okafor.example)")
	s.ben.Receives("opt-in")
	s.ben.Replies("Yes, gladly")
	s.stands(workflow.Introduced)
	s.anna.Receives("introduction")
}

func TestStory_theReferrerTakesBackWhatWasMisread(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	s.anna.Receives("check-in")
	s.anna.Replies("We signed last week, £12,000!")
	s.stands(workflow.StateWon)
	s.rita.RepliesTo(s.rita.Receives("thank-you"), "undo that please, it was another customer")
	s.says(s.rita.Receives("notice"), "taken back the last change")
	s.stands(workflow.Introduced)
	if in := s.one(); in.Value != nil || in.Parties[0].Outcome != workflow.OutcomeNone {
		t.Errorf("kept: %v, %s", in.Value, in.Parties[0].Outcome)
	}
}

func TestStory_undoDoesNotMakeTwoOfOne(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	receipt := s.rita.Receives("receipt")
	s.rita.Replies("please cancel this one")
	s.rita.Receives("notice")
	s.rita.Bcc("Anna, meet Ben, once more", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	s.rita.RepliesTo(receipt, "undo")
	s.says(s.rita.Receives("notice"), "no change to the introduction")
}

func TestStory_aCorrectionDoesNotMakeTwoOfOne(t *testing.T) {
	s := tell(t)
	cara := s.Person("Cara Díaz", "cara@diaz.example")
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.rita.Asks("Anna and Cara", "Anna Berg <anna@berg.example> and Cara Díaz <cara@diaz.example>: you both fight with video onboarding.")
	s.rita.Receives("receipt")
	s.rita.Replies("Sorry, wrong address: it should be ben@okafor.example instead of " + cara.Email)
	s.says(s.rita.Receives("notice"), "can't tell what to put right")
}
