package scenario_test

import (
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
)

func TestAttack_tooManyIntroductionsByEverybody(t *testing.T) {
	s := tell(t, func(c *config.Config) {
		c.Business.Operator = []string{office}
		c.Referrers.Addresses = append(c.Referrers.Addresses, "oskar@lindqvist.example")
		c.Referrers.TotalLimit = 2
	})
	boss := s.Person("The office", office)
	oskar := s.Person("Oskar Lindqvist", "oskar@lindqvist.example")
	cara := s.Person("Cara Díaz", "cara@diaz.example")
	s.rita.Asks("Anna and Ben", why)
	oskar.Asks("Ben and Cara", "Ben Okafor <ben@okafor.example> and Cara Díaz <cara@diaz.example>: you both sail.")
	s.ben.Receives("opt-in")
	oskar.Asks("Cara and Anna", "Cara Díaz <cara@diaz.example> and Anna Berg <anna@berg.example>: you both sail.")
	s.rita.Asks("Anna and Cara", "Anna Berg <anna@berg.example> and Cara Díaz <cara@diaz.example>: you both sail.")
	cara.ReceivesNothing()
	s.says(boss.Receives("notice"), "2 introductions", "referrers.total_limit", "twoyes inbox retry")
	boss.ReceivesNothing() // once a day
	if reasons := s.aside(); len(reasons) != 2 || !strings.Contains(reasons[0], "referrers.total_limit") {
		t.Errorf("kept aside: %q", reasons)
	}
	s.Day(2)
	oskar.Asks("Cara and Anna", "Cara Díaz <cara@diaz.example> and Anna Berg <anna@berg.example>: you both sail.")
	cara.Receives("opt-in")
}

// complains sends what a provider sends when somebody marks a mail as spam (RFC 5965).
func (s *story) complains(about string) {
	s.deliver("From: Complaints <fbl@"+postoffice.DefaultHostname+">\nTo: "+scenario.Mailbox+"\nSubject: Abuse report\nMIME-Version: 1.0\n"+
		"Content-Type: multipart/report; report-type=feedback-report; boundary=b", "--b\n\nAn abuse report.\n--b\n"+
		"Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 1\n\n--b\nContent-Type: message/rfc822\n\n"+
		"Message-ID: <"+about+">\nSubject: …\n\n…\n--b--")
}

func TestStory_aComplaintIsAStop(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.complains(s.anna.Receives("opt-in").MessageID)
	s.anna.ReceivesNothing() // they are not written to about it either
	s.stands(workflow.Declined)
	s.says(s.notice(s.rita, "Anna Berg"), "Anna Berg")
	s.rita.Asks("Anna and Ben again", why)
	s.Day(30)
	s.anna.ReceivesNothing()
}

func TestAttack_aComplaintAboutNothingSilencesNobody(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.complains("guessed@quayside.example")
	s.anna.Replies("Yes please")
	s.ben.Replies("Yes please")
	s.complains(s.anna.Receives("introduction").MessageID) // both have it, and Rita
	if reasons := s.aside(); len(reasons) != 1 || !strings.Contains(reasons[0], "complaint") {
		t.Errorf("kept aside: %q", reasons)
	}
	s.Day(10)
	s.anna.Receives("check-in")
	s.ben.Receives("check-in")
}

func TestStory_anAnswerToAVeryOldMailIsForAPerson(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	s.Until(scenario.Begin.AddDate(0, 0, 401))
	s.anna.RepliesTo(ask, "Yes please")
	if reasons := s.aside(); len(reasons) != 1 || !strings.Contains(reasons[0], "400 days") {
		t.Errorf("kept aside: %q", reasons)
	}
	s.anna.RepliesTo(ask, "stop") // is heard for ever
	s.anna.Receives("stopped")
}

// A new key signs; what an older one signed is still believed.
func TestStory_theKeyIsChanged(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	s.App.Engine.Keys = append(workflow.Keys{workflow.Key("a-key-that-was-made-later")}, s.App.Engine.Keys...)
	s.anna.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: Ben", Text: "Yes please"}) // by its token alone
	again := s.ben.Receives("opt-in")
	s.App.Engine.Keys = s.App.Engine.Keys[:1] // the old one is given up
	s.ben.Send(scenario.Draft{To: again.ReplyTo, Subject: "Re: Anna", Text: "Yes please"})
	s.stands(workflow.Introduced)
	s.anna.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: Ben", Text: "No, I changed my mind"})
	s.stands(workflow.Introduced)
}

// Everybody in the conversation knows its Message-IDs: without proof of who wrote it, a word in it changes nothing.
func TestAttack_aForgedWordInTheConversation(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Replies("Yes please")
	s.ben.Replies("Yes please")
	id := s.ben.Receives("introduction").MessageID
	forge := func(from, text string) {
		s.deliver("From: "+from+"\nTo: "+scenario.Mailbox+"\nSubject: Re: Anna, meet Ben\nIn-Reply-To: <"+id+">\nMessage-ID: <"+
			strings.ReplaceAll(text, " ", "-")+"@evil.example>", text)
	}
	forge(s.rita.Address(), "cancel")
	s.stands(workflow.Introduced)
	s.rita.RepliesTo(s.rita.Receives("confirm"), "No, that was not me")
	forge(s.anna.Address(), "We met and signed a contract for £50,000")
	s.stands(workflow.Introduced)
	if reasons := s.aside(); len(reasons) == 0 || !strings.Contains(strings.Join(reasons, " "), "not vouched for") {
		t.Errorf("kept aside: %q", reasons)
	}
}
