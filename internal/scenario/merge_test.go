package scenario_test

import (
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// People with two addresses, whom the operator made one contact.

func (s *story) merge(from, into *scenario.Person) {
	s.t.Helper()
	if _, err := s.Store.MergeContacts(s.t.Context(), from.Email, into.Email, s.Now()); err != nil {
		s.t.Fatal(err)
	}
	s.corrected = append(s.corrected, from.Email) // what they got before
}

// ritaAtHome is the other address of Rita, whom the operator has listed by the first one.
func ritaAtHome(s *story) *scenario.Person {
	home := s.Person("Rita Rossi", "rita.rossi@gmail.example")
	s.merge(home, s.rita)
	return home
}

func TestMerge_aReferrerWithTwoAddresses(t *testing.T) {
	s := tell(t)
	home := ritaAtHome(s)
	home.Asks("Anna and Ben", why)
	receipt := s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	if in := s.one(); in.Referrer.Email != s.rita.Email {
		t.Errorf("it is an introduction of %s", in.Referrer.Email)
	}
	home.Asks("status", "")
	s.says(s.rita.Receives("digest"), "Anna Berg")
	home.Send(scenario.Draft{To: receipt.ReplyTo, Subject: "Re: " + receipt.Subject, Text: "cancel", Answers: receipt})
	s.rita.Receives("notice")
	s.stands(workflow.Cancelled)
	s.rita.Replies("undo")
	s.rita.Receives("notice")
	s.stands(workflow.Asking)
	home.ReceivesNothing()
}

func TestMerge_theOperatorsListMayNameEither(t *testing.T) {
	s := tell(t, func(c *config.Config) {
		c.Referrers.Allow, c.Referrers.Addresses = "listed", []string{"rita.rossi@gmail.example"}
	})
	home := ritaAtHome(s)
	home.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	s.stands(workflow.Asking)
}

func TestMerge_whatBothAddressesIntroducedIsOnes(t *testing.T) {
	s := tell(t)
	home := s.Person("Rita Rossi", "rita.rossi@gmail.example")
	home.Asks("Anna and Ben", why)
	home.Receives("confirm") // nobody knows this address
	home.Replies("Yes, that was me")
	receipt := home.Receives("receipt")
	s.anna.Receives("opt-in")
	s.merge(home, s.rita)
	s.rita.Asks("status", "")
	s.says(s.rita.Receives("digest"), "Anna Berg")
	s.rita.Bcc("Anna, meet Ben", "I could not wait.", s.anna, s.ben)
	s.stands(workflow.Introduced) // the same one
	s.rita.Receives("receipt")
	s.rita.Send(scenario.Draft{To: receipt.ReplyTo, Subject: "Re: " + receipt.Subject, Text: "cancel", Answers: receipt})
	s.rita.Receives("notice")
	s.stands(workflow.Cancelled)
	s.Day(30)
	home.ReceivesNothing()
}

func TestMerge_aPartyWithTwoAddresses(t *testing.T) {
	s := tell(t)
	home := s.Person("Anna Berg", "anna@home.example")
	s.rita.Asks("Anna and Ben", "Anna Berg <anna@home.example> and Ben Okafor <ben@okafor.example>: you both sail.")
	asked := home.Receives("opt-in")
	s.merge(home, s.anna)
	s.anna.Send(scenario.Draft{To: asked.ReplyTo, Subject: "Re: " + asked.Subject, Text: "Yes please!", Answers: asked})
	s.ben.Receives("opt-in")
	// Named by either address, she is the same.
	s.rita.Asks("Anna and Ben", why)
	s.rita.Asks("Anna and Ben", "Anna Berg <anna@home.example> and Ben Okafor <ben@okafor.example>: you both sail.")
	s.one()
	s.ben.Replies("Gladly.")
	s.stands(workflow.Introduced)
	letter := s.anna.Receives("introduction")
	if got := strings.Join(letter.To, " "); got != "anna@berg.example ben@okafor.example" {
		t.Errorf("the introduction goes to %s", got)
	}
	s.Day(8)
	asked = s.anna.Receives("check-in")
	home.Send(scenario.Draft{To: asked.ReplyTo, Subject: "Re: " + asked.Subject, Text: "yes, great chat", Answers: asked})
	s.stands(workflow.Connected)
	home.ReceivesNothing()
}

func TestMerge_somebodyIsNotIntroducedToThemselves(t *testing.T) {
	s := tell(t)
	home := ritaAtHome(s)
	s.rita.Bcc("A copy for myself", "Anna, we should talk.", s.anna, home)
	s.rita.Receives("clarify")
	s.stands(workflow.Clarifying)
	s.rita.Replies("Anna Berg <anna@berg.example>, Rita at home <rita.rossi@gmail.example> and Ben Okafor <ben@okafor.example>")
	if in := s.one(); postgres.People(in.People()) != "anna@berg.example ben@okafor.example" {
		t.Errorf("the parties are %v", in.People())
	}
	s.anna.Receives("opt-in")
}

func TestMerge_aStopFromOneAddressIsAStopForBoth(t *testing.T) {
	s := tell(t)
	home := s.Person("Anna Berg", "anna@home.example")
	s.merge(home, s.anna)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	home.Asks("stop", "stop")
	s.anna.Receives("stopped")
	s.stands(workflow.Declined)
	if got := s.suppressed(); !got[home.Email] || !got[s.anna.Email] || len(got) != 2 {
		t.Errorf("suppressed: %v", got)
	}
	s.rita.Asks("Once more", "Anna Berg <anna@home.example> and Ben Okafor <ben@okafor.example>: do meet.")
	s.Day(30)
	s.anna.ReceivesNothing()
	home.ReceivesNothing()
}

// That two addresses are one person's does not make a mail from either of them theirs.
func TestMerge_whatFailsAuthenticationCountsForNothing(t *testing.T) {
	s := tell(t)
	home := ritaAtHome(s)
	forged := "Authentication-Results: " + postoffice.DefaultHostname + "; dmarc=fail header.from=gmail.example\n" +
		"From: Rita Rossi <rita.rossi@gmail.example>\n"
	s.rita.Asks("Anna and Ben", why)
	receipt := s.rita.Receives("receipt")
	s.anna.Receives("opt-in")
	s.deliver(forged+"To: "+receipt.ReplyTo[0]+"\nSubject: Re: "+receipt.Subject+"\nMessage-ID: <1@evil.example>", "cancel")
	s.deliver(forged+"To: "+scenario.Mailbox+"\nSubject: status\nMessage-ID: <2@evil.example>", "status")
	s.deliver(forged+"To: Anna Berg <anna@berg.example>, Ben Okafor <ben@okafor.example>\nSubject: Anna, meet Ben\n"+
		"References: <"+receipt.MessageID+">\nMessage-ID: <3@evil.example>", "Anna, meet Ben!")
	s.stands(workflow.Asking)
	s.rita.ReceivesNothing()
	if got := s.aside(); len(got) != 3 {
		t.Errorf("aside: %v", got)
	}

	// What would introduce is held, and she is asked where her mail goes.
	s.deliver(forged+"To: "+scenario.Mailbox+"\nSubject: Cara and Dev\nMessage-ID: <4@evil.example>",
		"Cara Diaz <cara@diaz.example> and Dev Patel <dev@patel.example>: you both sail.")
	confirm := s.rita.Receives("confirm")
	s.says(confirm, "Cara and Dev")
	s.one()
	home.Send(scenario.Draft{To: confirm.ReplyTo, Subject: "Re: " + confirm.Subject, Text: "Yes, that was me", Answers: confirm})
	s.rita.Receives("receipt")
	home.ReceivesNothing()
}

func TestMerge_aDeadAliasLeavesThePerson(t *testing.T) {
	s := tell(t)
	home := s.Person("Anna Berg", "anna@home.example")
	s.rita.Asks("Anna and Ben", "Anna Berg <anna@home.example> and Ben Okafor <ben@okafor.example>: you both sail.")
	s.rita.Receives("receipt")
	asked := home.Receives("opt-in")
	s.merge(home, s.anna)
	s.deliver("From: MAILER-DAEMON@home.example\nTo: "+strings.Trim(asked.Header.Get("Return-Path"), "<>")+
		"\nSubject: Undelivered Mail\nReturn-Path: <>\nMessage-ID: <dsn@home.example>\nMIME-Version: 1.0\n"+
		"Content-Type: multipart/report; report-type=delivery-status; boundary=b",
		"--b\r\nContent-Type: text/plain\r\n\r\nno\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; home\r\n\r\n"+
			"Final-Recipient: rfc822; anna@home.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--")
	if got := s.suppressed(); !got[home.Email] || len(got) != 1 {
		t.Errorf("suppressed: %v", got)
	}
	s.rita.Receives("notice")
	s.stands(workflow.Asking)
	s.Day(4)
	s.anna.Receives("reminder")
}

// Nobody who was erased comes back by a merge, in the open, and with an address that may be written to.
func TestMerge_whoWasErased(t *testing.T) {
	s := tell(t)
	s.erase(s.ben)
	home := s.Person("Ben Okafor", "ben@home.example")
	_, err := s.Store.MergeContacts(t.Context(), s.ben.Email, home.Email, s.Now())
	if err == nil {
		t.Error("the address of somebody who was erased became another one's")
	}
	_, err = s.Store.MergeContacts(t.Context(), home.Email, s.ben.Email, s.Now())
	if err == nil {
		t.Error("another address became that of somebody who was erased")
	}
	s.isNowhere("ben@okafor.example")
	s.corrected = append(s.corrected, s.ben.Email)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("yes")
	s.Day(40)
	s.ben.ReceivesNothing()
	home.ReceivesNothing()
}
