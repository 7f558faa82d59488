package scenario_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

func (s *story) rewards() []postgres.ListedReward {
	s.t.Helper()
	list, err := s.Store.Rewards(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return list
}

// teaAndChampagne has two rules that one piece of news can meet at once.
func teaAndChampagne(c *config.Config) {
	c.Business.Operator = []string{office}
	c.Rewards = []config.Reward{{When: "met", Give: "a tin of tea"}, {When: "won", Give: "champagne"}}
}

// "Sent" must not settle a gift that the operator was never told of.
func TestAttack_twoRewardsAtOnceAreBothTold(t *testing.T) {
	s := tell(t, teaAndChampagne)
	boss := s.Person("The office", office)
	s.won("We signed, it is real business now!")
	owed := boss.Receives("reward")
	s.says(owed, "a tin of tea", "champagne")
	boss.ReceivesNothing()
}

func TestAttack_onlyWhatIsTakenBackIsWithdrawn(t *testing.T) {
	s := tell(t, teaAndChampagne)
	boss := s.Person("The office", office)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	s.anna.RepliesTo(s.anna.Receives("check-in"), "Yes, we met on Tuesday, great chat.")
	s.says(boss.Receives("reward"), "a tin of tea")
	s.Day(9)
	s.anna.Replies("We signed, it is real business now!")
	s.says(boss.Receives("reward"), "champagne")
	s.anna.Replies("undo")
	withdrawn := boss.Receives("reward")
	s.says(withdrawn, "taken back", "champagne")
	s.hides(withdrawn, "a tin of tea") // they have met all the same
	if got := s.rewards(); len(got) != 1 || got[0].Give != "a tin of tea" || got[0].Status != "owed" {
		t.Errorf("rewards: %v", got)
	}
}

// An answer to the news that a gift is not owed says nothing of the others.
func TestAttack_anAnswerToAWithdrawalSettlesNothingElse(t *testing.T) {
	s := tell(t, teaAndChampagne)
	boss := s.Person("The office", office)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	s.anna.RepliesTo(s.anna.Receives("check-in"), "Yes, we met on Tuesday, great chat.")
	boss.Receives("reward")
	s.Day(9)
	s.anna.Replies("We signed, it is real business now!")
	boss.Receives("reward")
	s.anna.Replies("undo")
	boss.RepliesTo(boss.Receives("reward"), "cancel")
	if got := s.rewards(); len(got) != 1 || got[0].Status != "owed" {
		t.Errorf("rewards: %v", got)
	}
}

// What one party writes must not reach the other because the other runs twoyes.
func TestAttack_theOperatorIsTheOtherParty(t *testing.T) {
	s := tell(t, teaAndChampagne)
	boss := s.Person("The office", office)
	s.rita.Bcc("Anna, meet the office", "You should talk.", s.anna, boss)
	s.Day(7)
	s.anna.RepliesTo(s.anna.Receives("check-in"), "Yes, we met on Tuesday. Between us, I find their office rather shabby.")
	s.hides(boss.Receives("reward"), "rather shabby")
}

func TestAttack_theOperatorIsTheReferrer(t *testing.T) {
	s := tell(t, teaAndChampagne, func(c *config.Config) {
		c.Business.Operator = []string{office, "rita@rossi.example"}
	})
	boss := s.Person("The office", office)
	s.won("We signed, it is real business now!")
	boss.ReceivesNothing()
	for _, l := range s.rita.Inbox {
		if l.Kind == "reward" {
			t.Error("the referrer learns of the reward")
		}
	}
}

// Addresses of others in the words of a referrer are not shown around.
func TestAttack_theIdealHidesAddresses(t *testing.T) {
	s := tell(t)
	s.knows(s.rita.Email, func(c *postgres.Contact) {
		c.IdealIntroduction = "People like Carla Meyer, carla@meyer.example, whose books keep them up."
	})
	s.won("We are in business together now, they signed yesterday.")
	s.hides(s.anna.Receives("return-favour"), "carla@meyer.example")
}

func TestAttack_noReminderOfAGiftWhileTheyTellItDifferently(t *testing.T) {
	s := tell(t, business)
	boss := s.Person("The office", office)
	s.won("We won the contract together!")
	boss.Receives("reward")
	s.ben.Replies("Nothing came of it, I never signed.")
	s.says(s.notice(s.rita, "tell it differently"))
	s.Day(20)
	boss.ReceivesNothing()
	s.ben.Replies("undo")
	s.Day(28)
	boss.Receives("reward")
}

func TestAttack_whatTheOperatorSaysOfAReward(t *testing.T) {
	for words, status := range map[string]string{
		"sent": "sent", "It's on its way": "sent", "Sent it today.": "sent", "cancel": "withdrawn",
		"No, not yet": "owed", "not yet": "owed", "I'll send it tomorrow": "owed", "not sent yet": "owed",
		"Has it been sent?": "owed", "No, I haven't sent it": "owed", "Who is Rita?": "owed", "no time this week, will do on Monday": "owed",
		"I have not sent it.": "owed", "will be sent next week": "owed",
	} {
		t.Run(words, func(t *testing.T) {
			s := tell(t, business)
			boss := s.Person("The office", office)
			s.won("We won the contract together!")
			boss.RepliesTo(boss.Receives("reward"), words)
			if got := s.rewards(); len(got) != 1 || got[0].Status != status {
				t.Errorf("rewards: %v, not %s; aside %v", got, status, s.aside())
			}
		})
	}
}

// The second party's word must not take away what was planned with the first.
func TestAttack_theAskSurvivesTheOthersWord(t *testing.T) {
	s := tell(t, business)
	s.Person("The office", office)
	s.knows(s.anna.Email, func(c *postgres.Contact) { c.Kind = "client" })
	s.won("We are working together now, they signed!")
	s.Day(8)
	s.ben.Replies("Yes, we are working together, a fine piece of business!")
	s.Day(20)
	s.anna.Receives("ask")
}

func TestAttack_anOperatorWhoHasNoPartCannotUndo(t *testing.T) {
	s := tell(t, business)
	boss := s.Person("The office", office)
	s.won("We won the contract together!")
	boss.RepliesTo(boss.Receives("reward"), "undo")
	if len(s.aside()) == 0 && len(boss.Unread()) == 0 {
		t.Error("their undo ended without a word to anybody")
	}
	s.anna.Replies("undo")
	if in := s.one(); in.State == workflow.StateWon {
		t.Error("Anna cannot take back her own word any more")
	}
}

func TestAttack_anothersUndoTakesNobodysUndoAway(t *testing.T) {
	s := tell(t)
	s.won("We won the contract together!")
	s.ben.Replies("undo")
	s.anna.Replies("undo")
	if in := s.one(); in.State == workflow.StateWon {
		t.Error("Anna cannot take back her own word any more")
	}
}

func TestAttack_aNoThatNamesTheColleagueIsANo(t *testing.T) {
	for _, words := range []string{
		"No, please don't write to tom@okafor.example.",
		"No, leave it. I know tom@okafor.example and he is no help.",
		"Please do not ask tom@okafor.example!",
		"Who is tom@okafor.example?",
		"Is tom@okafor.example really his colleague?",
		"Later perhaps, tom@okafor.example is on leave until May.",
		"I'll write to tom@okafor.example myself.",
	} {
		t.Run(words, func(t *testing.T) {
			s, tom, asked := suggested(t)
			s.rita.RepliesTo(asked, words)
			tom.ReceivesNothing()
		})
	}
}

func TestAttack_aSuggestedColleagueWhoIsMergedMeanwhile(t *testing.T) {
	s, tom, asked := suggested(t)
	s.merge(tom, s.anna) // Tom was an address of Anna's all along
	s.rita.RepliesTo(asked, "yes")
	ins, err := s.Store.Introductions(t.Context(), postgres.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range ins {
		if in.PartyAt(tom.Email) != workflow.NoParty {
			t.Errorf("%s has Anna twice: %v", in.Ref, in.People())
		}
	}
}

func TestAttack_aSuggestedColleagueWithAnotherAddress(t *testing.T) {
	s, tom, asked := suggested(t)
	home := s.Person("Tom Reed", "tom@home.example")
	s.merge(tom, home)
	s.rita.RepliesTo(asked, "yes")
	home.Receives("opt-in")
	tom.ReceivesNothing()
}

// A question that stands in a line must reach the referrer with its words.
func TestAttack_aQuestionInALineReachesTheReferrer(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Business.Operator = []string{office} })
	boss := s.Person("The office", office)
	s.rita.Bcc("Anna, meet the office", "You should talk.", s.anna, boss)
	s.rita.Receives("receipt")
	s.Day(5)
	ref := s.one().Ref
	boss.RepliesTo(boss.Receives("digest"), ref+" what was her telephone number again?")
	boss.Receives("clarify")
	boss.RepliesTo(boss.Last("digest", ""), ref+" what was her telephone number again?")
	s.says(s.rita.Receives("notice"), "telephone number")
}

func TestAttack_anUnclearLineIsQuoted(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Business.Operator = []string{office} })
	boss := s.Person("The office", office)
	s.rita.Bcc("Anna, meet the office", "You should talk.", s.anna, boss)
	s.Day(5)
	ref := s.one().Ref
	boss.RepliesTo(boss.Receives("digest"), ref+" the purple elephant dances")
	s.says(boss.Receives("clarify"), "purple elephant")
}

// "Closed" in Ben's list would tell that Anna said nothing came of it.
func TestAttack_theListOfOneDoesNotTellThatTheOtherEndedIt(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	s.ben.Receives("check-in")
	s.ben.Replies("status")
	s.ben.Receives("digest")
	s.anna.RepliesTo(s.anna.Receives("check-in"), "Nothing came of it. He was late and rude.")
	s.stands(workflow.StateLost)
	s.Day(8)
	s.ben.Replies("status")
	s.hides(s.ben.Receives("digest"), "closed")
}

func TestAttack_aPartyCannotAnswerForAnIntroductionOfOthers(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Business.Operator = []string{office} })
	boss := s.Person("The office", office)
	cara := s.Person("Cara Díaz", "cara@diaz.example")
	s.rita.Bcc("Anna, meet the office", "You should talk.", s.anna, boss)
	s.rita.Bcc("Ben, meet Cara", "You should talk.", s.ben, cara)
	s.Day(5)
	ins, err := s.Store.Introductions(t.Context(), postgres.Filter{Party: cara.Email})
	if err != nil {
		t.Fatal(err)
	}
	boss.RepliesTo(boss.Receives("digest"), ins[0].Ref+" won £12,000")
	ins, _ = s.Store.Introductions(t.Context(), postgres.Filter{Party: cara.Email})
	if ins[0].State != workflow.Introduced {
		t.Errorf("it is %s", ins[0].State)
	}
}

// A name after a thank-you must not be dropped.
func TestAttack_aFavourThatBeginsWithThanks(t *testing.T) {
	for _, words := range []string{
		"Thanks! Tom Reed <tom@reed.example> might be one.",
		"Thank you so much. tom@reed.example",
		"Thanks a lot, Rita! Try Tom Reed, tom@reed.example.",
	} {
		t.Run(words, func(t *testing.T) {
			s := tell(t, func(c *config.Config) { c.Referrers.Addresses = append(c.Referrers.Addresses, "anna@berg.example") })
			tom := s.Person("Tom Reed", "tom@reed.example")
			s.won("We are in business together now, they signed yesterday.")
			s.anna.RepliesTo(s.anna.Receives("return-favour"), words)
			tom.Receives("opt-in")
		})
	}
}

// An address in a signature is nobody who was named.
func TestAttack_aSignatureNamesNobody(t *testing.T) {
	for _, words := range []string{
		"Lovely, I'll think about it.\n\nBest wishes\nAnna Berg\nanna@bergcorp.example\n+44 20 7946 0000",
		"I'll think about it.\n\n-- \nAnna Berg\nanna@bergcorp.example",
		"Nobody comes to mind.\n\nAnna\nBerg AB, anna@bergcorp.example, www.berg.example",
		"No, thank you.\n\nAnna Berg | Berg AB | anna@bergcorp.example",
	} {
		t.Run(words, func(t *testing.T) {
			s := tell(t, business, func(c *config.Config) { c.Referrers.Addresses = append(c.Referrers.Addresses, "anna@berg.example") })
			s.Person("The office", office)
			corp := s.Person("Anna Berg", "anna@bergcorp.example")
			s.knows(s.anna.Email, func(c *postgres.Contact) { c.Kind = "client" })
			s.won("We are in business together now, they signed yesterday.")
			s.anna.RepliesTo(s.anna.Receives("return-favour"), words)
			corp.ReceivesNothing()
			s.Day(15)
			s.anna.RepliesTo(s.anna.Receives("ask"), words)
			corp.ReceivesNothing()
		})
	}
}

func TestAttack_aNoToTheAskThatNamesSomebodyIsANo(t *testing.T) {
	for _, words := range []string{
		"No. Please leave my friends such as tom@reed.example alone.",
	} {
		t.Run(words, func(t *testing.T) {
			s := tell(t, business, func(c *config.Config) { c.Referrers.Addresses = append(c.Referrers.Addresses, "anna@berg.example") })
			s.Person("The office", office)
			tom := s.Person("Tom Reed", "tom@reed.example")
			s.knows(s.anna.Email, func(c *postgres.Contact) { c.Kind = "client" })
			s.won("We are in business together now, they signed yesterday.")
			s.Day(15)
			s.anna.RepliesTo(s.anna.Receives("ask"), words)
			tom.ReceivesNothing()
		})
	}
}

func TestAttack_anEmptyAnswerIsNoQuestion(t *testing.T) {
	s := tell(t)
	s.won("We won the contract together!")
	s.Day(15)
	s.rita.RepliesTo(s.notice(s.rita, "good introduction for you"), "")
	if got := s.aside(); len(got) != 1 || strings.Contains(got[0], "question") {
		t.Errorf("kept aside: %q", got)
	}
}

// A machine that answers every mail, and says nowhere that it is one.
func TestAttack_aMachineIsNotThankedForEver(t *testing.T) {
	s := tell(t)
	s.won("We won the contract together!")
	s.Day(15)
	l := s.notice(s.rita, "good introduction for you")
	for n := range 30 {
		s.rita.RepliesTo(l, fmt.Sprintf("Your message has number %d now and is being looked at.", n))
		if !slices.Contains(s.rita.Unread(), "notice") {
			return
		}
		l = s.rita.Receives("notice")
	}
	t.Error("it is still thanked after thirty mails")
}

// A merge of the operator's address must not stop the daemon.
func TestAttack_theOperatorsAddressIsMerged(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Business.Operator = []string{office} })
	boss := s.Person("The office", office)
	olga := s.Person("Olga", "olga@quayside.example")
	s.corrected = append(s.corrected, olga.Email)
	s.merge(boss, olga)
	if err := s.App.Engine.PlanReports(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.Day(33)
	if n := len(append(boss.Unread(), olga.Unread()...)); n != 1 {
		t.Errorf("they got %d reports", n)
	}
}

// What the operator is told of a gift is not told in the name of the one who is to get it.
func TestAttack_aRewardIsNotWrittenInTheNameOfTheReferrer(t *testing.T) {
	s := tell(t, business)
	boss := s.Person("The office", office)
	s.won("We won the contract together!")
	for _, l := range []*scenario.Letter{boss.Receives("reward"), s.anna.Receives("return-favour")} {
		if strings.Contains(l.From.Name, "Rita") {
			t.Errorf("the %s is from %s", l.Kind, l.From.Name)
		}
	}
}
