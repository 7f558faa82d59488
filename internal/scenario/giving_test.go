package scenario_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

const office = "office@quayside.example"

// business configures who runs twoyes, what a client who refers is given, and whom they would like to meet.
func business(c *config.Config) {
	c.Business.Operator = []string{office}
	c.Business.IdealClient = "Families who have just bought an old house near the river."
	c.Rewards = []config.Reward{
		{When: "won", Kind: "client", Give: "a bottle of champagne"},
		{When: "won", Give: "a card"},
	}
}

// won plays an introduction until Anna tells that something came of it.
func (s *story) won(words string) {
	s.t.Helper()
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	s.Day(7)
	s.anna.Receives("check-in")
	s.ben.Receives("check-in")
	s.anna.Replies(words)
	s.stands(workflow.StateWon)
	s.rita.Receives("thank-you")
}

// notice returns the next notice with words in its subject, whatever other notices came before.
func (s *story) notice(p *scenario.Person, subject string) *scenario.Letter {
	s.t.Helper()
	for slices.Contains(p.Unread(), "notice") {
		if l := p.Receives("notice"); strings.Contains(l.Subject, subject) {
			return l
		}
	}
	s.t.Fatalf("%s got no notice about %q", p.Name, subject)
	return nil
}

// noReward checks that the operator hears of no reward, whatever else they got.
func (s *story) noReward(boss *scenario.Person) {
	s.t.Helper()
	if kinds := boss.Unread(); slices.Contains(kinds, "reward") {
		s.t.Errorf("%s got %v", boss.Name, kinds)
	}
}

func TestStory_theOperatorGivesAReward(t *testing.T) {
	s := tell(t, business)
	s.knows(s.rita.Email, func(c *postgres.Contact) { c.Kind = "client" })
	boss := s.Person("The office", office)
	s.won("We signed! They are taking us on for the whole year, £12,000. Tell Rita she is wonderful.")
	owed := boss.Receives("reward")
	s.says(owed, "a bottle of champagne", "Dear Rita", "she is wonderful", "hasn't said what would be welcome")
	boss.ReceivesNothing()
	s.Day(13)
	s.rita.RepliesTo(s.notice(s.rita, "should there be something to celebrate"), "Nothing for me, but the sea rescue is always glad of a gift.")
	s.says(s.notice(s.rita, "Noted"), "sea rescue")
	s.Day(15)
	again := boss.Receives("reward")
	s.says(again, "still to be given", "sea rescue")
	boss.RepliesTo(again, "sent")
	s.Day(80)
	s.noReward(boss)
	for _, l := range s.rita.Inbox { // nothing is promised, before or after
		s.hides(l, "champagne")
	}
	rewards, err := s.Store.Rewards(t.Context())
	if err != nil || len(rewards) != 1 || rewards[0].Status != "sent" || rewards[0].To != s.rita.Email {
		t.Fatalf("rewards: %v, %v", rewards, err)
	}
}

func TestStory_noRewardWithoutARule(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Business.Operator = []string{office} })
	boss := s.Person("The office", office)
	s.won("It came to something: they hired us!")
	s.Day(40)
	s.noReward(boss)
	if rewards, err := s.Store.Rewards(t.Context()); err != nil || len(rewards) > 0 {
		t.Fatalf("rewards: %v, %v", rewards, err)
	}
}

func TestStory_aRewardIsWithdrawnWithTheNews(t *testing.T) {
	s := tell(t, business)
	boss := s.Person("The office", office)
	s.won("We won the contract together!")
	s.says(boss.Receives("reward"), "a card") // Rita is nobody's client here
	s.anna.Replies("undo")
	s.says(boss.Receives("reward"), "taken back")
	s.Day(40)
	s.noReward(boss)
	for _, kind := range s.anna.Unread() {
		if kind == "ask" {
			t.Error("Anna is asked for referrals after nothing came of it")
		}
	}
}

func TestStory_theOperatorDecidesAgainstAGift(t *testing.T) {
	s := tell(t, business)
	boss := s.Person("The office", office)
	s.won("We won the contract together!")
	boss.RepliesTo(boss.Receives("reward"), "cancel")
	s.Day(60)
	s.noReward(boss)
}

func TestStory_whoGainedLearnsHowToReturnTheFavour(t *testing.T) {
	s := tell(t)
	tom := s.Person("Tom Reed", "tom@reed.example")
	s.knows(s.rita.Email, func(c *postgres.Contact) {
		c.IdealIntroduction = "Owners of small workshops whose books keep them up at night."
	})
	s.won("We are in business together now, they signed yesterday.")
	favour := s.anna.Receives("return-favour")
	s.says(favour, "keep them up at night", scenario.Mailbox)
	s.anna.RepliesTo(favour, "Tom Reed <tom@reed.example> would be one: he has just opened his workshop and hates the books.")
	s.anna.RepliesTo(s.anna.Receives("confirm"), "Yes, that was me")
	s.anna.Receives("receipt")
	s.says(tom.Receives("opt-in"), "Rita Rossi", "just opened his workshop")
	s.Day(40)
	if n := slices.Index(s.ben.Unread(), "return-favour"); n >= 0 {
		t.Error("Ben, who told nothing, is to return a favour too")
	}
}

func TestStory_aReferrerSaysOnceWhatWouldHelpThem(t *testing.T) {
	s := tell(t)
	s.won("We have signed, it turned into real business.")
	s.Day(15)
	s.rita.RepliesTo(s.notice(s.rita, "good introduction for you"), "Owners of small workshops whose books keep them up at night.")
	s.says(s.notice(s.rita, "Noted"), "books keep them up at night")
	cara, dev := s.Person("Cara Díaz", "cara@diaz.example"), s.Person("Dev Patel", "dev@patel.example")
	s.rita.Bcc("Cara, meet Dev", "You should talk.", cara, dev)
	s.Day(30)
	cara.RepliesTo(cara.Receives("check-in"), "They signed with us, a real piece of business!")
	s.says(cara.Receives("return-favour"), "books keep them up at night")
	s.Day(60)
	for slices.Contains(s.rita.Unread(), "notice") {
		if l := s.rita.Receives("notice"); strings.Contains(l.Subject, "good introduction for you") {
			t.Error("Rita is asked twice")
		}
	}
}

func TestStory_aHappyClientIsAskedWhomTheyKnow(t *testing.T) {
	s := tell(t, business)
	s.Person("The office", office)
	s.knows(s.anna.Email, func(c *postgres.Contact) { c.Kind = "client" })
	s.won("We are working together now, they signed!")
	s.Day(13)
	if slices.Contains(s.anna.Unread(), "ask") {
		t.Fatal("asked together with the good news")
	}
	s.Day(15)
	ask := s.anna.Receives("ask")
	s.says(ask, "old house near the river", "Ben Okafor", scenario.Mailbox)
	if slices.Contains(s.ben.Unread(), "ask") {
		t.Error("Ben, who is no client, is asked too")
	}
	s.anna.RepliesTo(ask, "No, thank you")
	s.says(s.notice(s.anna, "Quite all right"), "won't ask you")
	contacts, err := s.Store.Contacts(t.Context(), s.anna.Email)
	if err != nil || len(contacts) != 1 || !contacts[0].NeverAsk {
		t.Fatalf("%v, %v", contacts, err)
	}
}

func TestStory_theClientNamesSomebodyForTheBusiness(t *testing.T) {
	s := tell(t, business)
	boss := s.Person("The office", office)
	tom := s.Person("Tom Reed", "tom@reed.example")
	s.knows(s.anna.Email, func(c *postgres.Contact) { c.Kind = "client" })
	s.won("We are working together now, they signed!")
	s.Day(15)
	s.anna.RepliesTo(s.anna.Receives("ask"), "You should talk to Tom Reed, tom@reed.example. He bought the old mill.")
	s.anna.RepliesTo(s.anna.Receives("confirm"), "yes")
	s.says(tom.Receives("opt-in"), "old mill")
	tom.Replies("Yes please, gladly")
	boss.Receives("introduction")
	tom.Receives("introduction")
}

func TestStory_nobodyIsAskedAfterSomethingWentBadly(t *testing.T) {
	s := tell(t, business)
	s.Person("The office", office)
	cara := s.Person("Cara Díaz", "cara@diaz.example")
	s.knows(s.anna.Email, func(c *postgres.Contact) { c.Kind = "client" })
	s.rita.Bcc("Anna, meet Cara", "You should talk.", s.anna, cara)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(8)
	bad, good := s.anna.Receives("check-in"), s.anna.Receives("check-in")
	s.anna.RepliesTo(bad, "Nothing came of it, we do not suit each other.")
	s.anna.RepliesTo(good, "We are working together now, they signed!")
	s.Day(60)
	if slices.Contains(s.anna.Unread(), "ask") {
		t.Error("asked after something went badly")
	}
}

// A business to which many introductions are made gets a list of them and answers it line by line.
func TestStory_aBusinessAnswersItsOwnListByLine(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Business.Operator = []string{office} })
	boss := s.Person("The office", office)
	s.rita.Bcc("Anna, meet the office", "You should talk.", s.anna, boss)
	s.rita.Bcc("Ben, meet the office", "You should talk.", s.ben, boss)
	s.Day(5) // Saturday
	list := boss.Receives("digest")
	s.says(list, "Anna Berg", "Ben Okafor", "Rita Rossi introduced you")
	refs := map[string]string{}
	ins, err := s.Store.Introductions(t.Context(), postgres.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range ins {
		refs[in.Parties[0].Email] = in.Ref
	}
	boss.RepliesTo(list, refs[s.anna.Email]+" won £12,000\n"+refs[s.ben.Email]+" met")
	thanks := []*scenario.Letter{s.rita.Receives("thank-you"), s.rita.Receives("thank-you")}
	for _, l := range thanks {
		s.hides(l, "12,000") // the figure is no business of hers
	}
	s.says(boss.Receives("digest"), "it came to something", "in touch")
	ins, err = s.Store.Introductions(t.Context(), postgres.Filter{State: "won"})
	if err != nil || len(ins) != 1 || ins[0].Value == nil || ins[0].Value.Amount != "12000.00" {
		t.Fatalf("won: %v, %v", ins, err)
	}
}

// What one party told is not shown in the list of the other, and a party cannot command what only the referrer may.
func TestStory_aListShowsNothingOfTheOtherSide(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.Day(7)
	s.anna.RepliesTo(s.anna.Receives("check-in"), "Nothing came of it. He was late and rude.")
	s.ben.Receives("check-in")
	s.ben.Replies("status")
	list := s.ben.Receives("digest")
	s.hides(list, "rude", "nothing came of it")
	s.ben.RepliesTo(list, s.one().Ref+" cancel")
	s.stands(workflow.StateLost)
}
