package scenario_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// What people write who know of twoyes only what its mails say.

func TestStory_sayingItOnceMoreIsNoQuoteOfOurs(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	s.ben.Receives("check-in")
	s.ben.Replies("Brilliant, thanks. It led to a contract of 5k!! But keep the figure to yourself, Rita needn't know.")
	s.ben.Receives("clarify")
	s.ben.Replies("It led to a contract of 5k!!")
	s.stands(workflow.StateWon)
}

func TestStory_aCancelIsTakenBackThoughSomebodyAnswered(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	s.rita.Replies("cancel")
	s.says(s.notice(s.rita, "Cancelled"), `reply "undo"`)
	s.anna.RepliesTo(ask, "Yes please")
	s.Day(1)
	s.rita.Replies("undo")
	s.stands(workflow.Asking)
	s.ben.Receives("opt-in") // Anna has said yes meanwhile
	s.ben.Replies("Yes please")
	s.stands(workflow.Introduced)
}

func TestStory_aReportInTheWrongThreadIsAskedBack(t *testing.T) {
	s := tell(t)
	cara := s.Person("Cara Díaz", "cara@diaz.example")
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Bcc("Anna, meet Cara", "You should talk.", s.anna, cara)
	s.Day(7)
	about := s.anna.Last("check-in", "Ben")
	s.anna.RepliesTo(about, "It led to a contract of 5k with Cara, thank you!")
	s.anna.Receives("clarify")
	for _, in := range s.introductions() {
		if in.State != workflow.Introduced {
			t.Errorf("%s is %s", in.Ref, in.State)
		}
	}
	s.anna.RepliesTo(about, "We met Ben, he is lovely. Cara sends her love.") // both are named: it is about this one
	if in := s.with(s.ben); in.State != workflow.Connected {
		t.Errorf("%s is %s", in.Ref, in.State)
	}
}

// introductions lists them all.
func (s *story) introductions() []workflow.Introduction {
	s.t.Helper()
	ins, err := s.Store.Introductions(s.t.Context(), postgres.Filter{})
	if err != nil {
		s.t.Fatal(err)
	}
	return ins
}

func TestStory_nobodyIsRemindedOfWhatHasOnlyBegun(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	s.rita.Replies("Could you nudge them?")
	s.says(s.rita.Receives("notice"), "Everybody who could be reminded has been, or was asked only days ago")
	s.anna.ReceivesNothing()
}

func TestStory_anAddressAloneKeepsTheName(t *testing.T) {
	for _, text := range []string{
		"Silly me! It's anna@new.example of course.", "Anna's address is anna@new.example", "Sorry, the right address is anna@new.example",
	} {
		t.Run(text, func(t *testing.T) {
			s := tell(t)
			s.corrected = []string{"anna@old.example"}
			s.Person("Anna Berg", "anna@new.example")
			s.rita.Asks("Anna and Ben", strings.ReplaceAll(why, "anna@berg", "anna@old"))
			s.notice(s.rita, "came back")
			s.rita.Replies(text)
			if p := s.one().Parties[0]; p.Name != "Anna Berg" || p.Email != "anna@new.example" {
				t.Errorf("it is %v", p.Address)
			}
		})
	}
}

func TestStory_aLineWithoutItsR(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(5)
	s.rita.RepliesTo(s.rita.Receives("digest"), strings.TrimPrefix(s.one().Ref, "R-")+": they met")
	s.stands(workflow.Connected)
	s.Day(7)
	s.anna.RepliesTo(s.anna.Receives("check-in"), "We had a long lunch, got on like a house on fire. We met twice.")
	s.says(s.rita.Receives("thank-you"), "got on like a house on fire") // though she knew that they met
}

func TestStory_newsInAnswerToAnOldQuestion(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	s.ben.Replies("Yes please")
	s.Day(5)
	s.anna.RepliesTo(ask, "We met on Tuesday, it was lovely")
	s.stands(workflow.Connected)
	s.rita.Receives("thank-you")
}

func TestStory_theOperatorIsAskedBack(t *testing.T) {
	s := tell(t, business)
	boss := s.Person("The office", office)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(5)
	s.rita.RepliesTo(s.rita.Receives("digest"), s.one().Ref+" won")
	owed := boss.Receives("reward")
	s.says(owed, "It is Rita who told me that; neither side has said so yet.")
	if owed.From.Name != "The Quayside Club" {
		t.Errorf("from %q", owed.From.Name)
	}
	boss.RepliesTo(owed, "Hm, let me think about that one until the summer")
	back := boss.Receives("clarify")
	if back.Ref != s.one().Ref {
		t.Errorf("asked back about %q", back.Ref)
	}
	boss.RepliesTo(back, "cancel")
	s.Day(60)
	s.noReward(boss)
}

func TestStory_aQuestionIsNoIntroduction(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Business.Operator = []string{office} })
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	s.rita.Asks("Question", "How's it going with Anna and Ben?")
	s.rita.Receives("digest")
	s.rita.Asks("Hello", "What do you do?")
	s.rita.Receives("help")
	if n := len(s.introductions()); n != 1 || slices.Contains(s.rita.Unread(), "clarify") {
		t.Errorf("there are %d introductions", n)
	}
}
