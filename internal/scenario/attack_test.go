package scenario_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// deliver puts raw mail into the mailbox of twoyes, as whoever wrote it made it.
func (s *story) deliver(header, text string) {
	s.t.Helper()
	raw := strings.ReplaceAll(header, "\n", "\r\n") + "\r\n\r\n" + text + "\r\n"
	if err := s.Office.Deliver(scenario.Mailbox, []byte(raw)); err != nil {
		s.t.Fatal(err)
	}
	s.Settle()
}

func (s *story) suppressed() map[string]bool {
	s.t.Helper()
	list, err := s.Store.Suppressions(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	set := map[string]bool{}
	for _, one := range list {
		set[one.Email] = true
	}
	return set
}

// introduced plays until Anna and Ben are introduced.
func introduced(t *testing.T) *story {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("yes")
	s.ben.Receives("opt-in")
	s.ben.Replies("yes")
	s.rita.Receives("receipt")
	s.rita.Receives("notice")
	for _, p := range []*scenario.Person{s.anna, s.ben, s.rita} {
		p.Receives("introduction")
	}
	return s
}

func last(p *scenario.Person, kind string) *scenario.Letter {
	var found *scenario.Letter
	for _, l := range p.Inbox {
		if l.Kind == kind {
			found = l
		}
	}
	return found
}

func TestAttack_stopInAnswerToTheIntroductionIsTheWriters(t *testing.T) {
	s := introduced(t)
	letter := last(s.ben, "introduction")
	s.ben.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "Re: " + letter.Subject, Text: "stop", Answers: letter})
	s.ben.Receives("stopped")
	if got := s.suppressed(); !got["ben@okafor.example"] || len(got) != 1 {
		t.Errorf("suppressed: %v", got)
	}
}

func TestAttack_stopWithSomebodyElsesTokenStopsTheWriterToo(t *testing.T) {
	s := introduced(t)
	s.Day(8)
	toAnna := s.anna.Receives("check-in")
	s.ben.Send(scenario.Draft{To: toAnna.ReplyTo, Subject: "Re: " + toAnna.Subject, Text: "Take me off your list!"})
	if got := s.suppressed(); !got["ben@okafor.example"] {
		t.Errorf("suppressed: %v", got)
	}
}

func TestAttack_stopOfATaggedAddressIsStopForThePerson(t *testing.T) {
	s := tell(t)
	s.Person("Anna Berg", "anna+club@berg.example")
	s.rita.Asks("Anna and Ben", "Anna Berg <anna+club@berg.example> and Ben Okafor <ben@okafor.example>: you both sail.")
	raw := s.Office.TakeNew("anna+club@berg.example")
	ask, err := scenario.ReadLetter(raw[len(raw)-1].Raw)
	if err != nil {
		t.Fatal(err)
	}
	s.anna.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: " + ask.Subject, Text: "stop"})
	s.anna.Receives("stopped")
	s.rita.Asks("Once more", why)
	s.anna.ReceivesNothing()
}

func TestAttack_otherPeopleInAnOldConversationAreAnIntroductionOfTheirOwn(t *testing.T) {
	s := tell(t)
	carl := s.Person("Carl Ek", "carl@ek.example")
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.anna.Unread()
	s.rita.Send(scenario.Draft{
		To: []string{s.anna.Address(), carl.Address()}, Bcc: []string{scenario.Mailbox}, Subject: "Re: Anna, meet Ben",
		Text: "And Anna, please meet Carl as well: he builds boats.", Answers: s.anna.Inbox[0],
	})
	ins, err := s.Store.Introductions(t.Context(), postgres.Filter{Party: "carl@ek.example"})
	if err != nil || len(ins) != 1 || ins[0].State != workflow.Introduced {
		t.Fatalf("%v, %v", ins, err)
	}
}

func TestAttack_aForgedReferrerInTheConversationChangesNothing(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	id := s.rita.Receives("receipt").References[0]
	s.anna.Receives("opt-in")
	s.deliver("Authentication-Results: "+postoffice.DefaultHostname+"; dmarc=fail header.from=rossi.example\n"+
		"From: Rita Rossi <rita@rossi.example>\nTo: Anna Berg <anna@berg.example>, Ben Okafor <ben@okafor.example>\n"+
		"Subject: Anna, meet Ben\nReferences: <"+id+">\nIn-Reply-To: <"+id+">\nMessage-ID: <forged@evil.example>", "Anna, meet Ben!")
	s.stands(workflow.Asking)
	s.ben.ReceivesNothing()
}

func TestAttack_whatTheReferrerWritesInTheConversationIsHeard(t *testing.T) {
	s := introduced(t)
	letter := last(s.rita, "introduction")
	s.rita.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "Re: " + letter.Subject, Text: "Please cancel this one.", Answers: letter})
	s.stands(workflow.Cancelled)
	s.rita.Receives("notice")
	s.rita.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "Re: " + letter.Subject, Text: "stop", Answers: letter})
	s.rita.Receives("stopped")
}

// Whoever was not asked yet, or had asked for more time, ends the asking like anybody else: at the time when their
// question would have closed, in the hours in which people are written to.
func TestAttack_theTimeOfAnEndingTellsNothing(t *testing.T) {
	t.Run("stop before being asked", func(t *testing.T) {
		s := tell(t)
		s.rita.Asks("Anna and Ben", why)
		s.anna.Receives("opt-in")
		s.ben.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "stop", Text: "stop"})
		s.ben.Receives("stopped")
		s.anna.Replies("yes")
		s.anna.ReceivesNothing()
		s.Day(13)
		s.anna.ReceivesNothing()
		s.Day(15)
		s.anna.Receives("not-this-time")
	})
	t.Run("later, then no at night", func(t *testing.T) {
		s := tell(t)
		s.rita.Asks("Anna and Ben", why)
		s.anna.Receives("opt-in")
		s.anna.Replies("yes")
		s.ben.Receives("opt-in")
		s.ben.Replies("Ask me again in May, please.")
		s.Until(scenario.Begin.AddDate(0, 0, 19).Add(14 * time.Hour)) // a Saturday night
		s.ben.Replies("No, I have thought about it: I'd rather not.")
		s.stands(workflow.Declined)
		s.anna.ReceivesNothing()
		s.Day(70)
		s.anna.ReceivesNothing()
		s.Day(90)
		s.anna.Receives("not-this-time")
	})
}

func TestAttack_aQuestionThatDoesNotComeTellsNothingEither(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Consent.Ask = "together" })
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	s.ben.Receives("opt-in")
	s.ben.Replies("no thanks")
	elsewhere := s.Person("Anna at home", "anna@home.example")
	elsewhere.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: " + ask.Subject, Text: "Yes!"})
	s.anna.Receives("confirm")
}

func TestAttack_aForgedBounceSilencesNobody(t *testing.T) {
	s := introduced(t)
	id := last(s.ben, "introduction").MessageID
	for _, victim := range []string{"anna@berg.example", "rita@rossi.example"} {
		s.deliver("From: MAILER-DAEMON@evil.example\nTo: intros@quayside.example\nSubject: Undelivered Mail\nReturn-Path: <>\n"+
			"Message-ID: <dsn."+victim+">\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b",
			"--b\r\nContent-Type: text/plain\r\n\r\nno\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; evil\r\n\r\n"+
				"Final-Recipient: rfc822; "+victim+"\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"+
				"Message-ID: <"+id+">\r\n\r\n--b--")
	}
	if got := s.suppressed(); len(got) != 0 {
		t.Errorf("suppressed: %v", got)
	}
	s.rita.ReceivesNothing()
}

func TestAttack_theStopAddressWorksForMachinesToo(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	address := strings.TrimSuffix(strings.TrimPrefix(ask.Header.Get("List-Unsubscribe"), "<mailto:"), "?subject=stop>")
	s.deliver("From: anna@berg.example\nTo: "+address+"\nSubject: unsubscribe\nAuto-Submitted: auto-generated\nMessage-ID: <u@berg.example>", "")
	s.anna.Receives("stopped")
}

func TestAttack_stopInTheSubjectIsEnough(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	s.anna.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Unsubscribe", Text: "Thanks, Anna"})
	s.anna.Receives("stopped")
}

func TestAttack_aMachineThatAnswersEverythingIsNotAnsweredForEver(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	for n := range 8 {
		s.rita.Replies(fmt.Sprintf("We have opened the ticket number %d for you. An agent will look at it.", 4711+n))
	}
	if n := len(s.rita.Unread()); n > 3 {
		t.Errorf("%d answers to a machine", n)
	}
}

func TestAttack_anAnswerThatLiesUnreadIsReadBeforeTheQuestionCloses(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	// The daemon is away for three weeks; Anna answers in the second.
	s.Sleep(8 * 24 * time.Hour)
	s.anna.SendUnread(scenario.Draft{To: ask.ReplyTo, Subject: "Re: " + ask.Subject, Text: "Yes, gladly!", Answers: ask})
	s.Sleep(13 * 24 * time.Hour)
	s.Settle()
	s.ben.Receives("opt-in")
	s.anna.ReceivesNothing()
	s.stands(workflow.Asking)
}

func TestAttack_ourOwnWordsAreNoAnswer(t *testing.T) {
	for _, test := range []struct {
		text string
		want workflow.Consent
	}{{"Yes please!", workflow.ConsentYes}, {"No thanks.", workflow.ConsentNo}, {"", workflow.ConsentAsked}} {
		s := tell(t)
		s.rita.Asks("Anna and Ben", why)
		ask := s.anna.Receives("opt-in")
		s.anna.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: " + ask.Subject, Text: test.text + "\n\n" + ask.Text})
		if got := s.one().Parties[0].Consent; got != test.want {
			t.Errorf("%q above our unmarked words: %s, want %s", test.text, got, test.want)
		}
	}
}

func TestAttack_whoSaidStopIsNotIntroducedByAForward(t *testing.T) {
	s := tell(t)
	s.anna.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "stop", Text: "stop"})
	s.rita.Asks("Fwd: Could you introduce me to Ben?", "Ben Okafor <ben@okafor.example>\n\n"+
		"---------- Forwarded message ---------\nFrom: Anna Berg <anna@berg.example>\nDate: Sun, 1 Mar 2026 at 10:00\n"+
		"Subject: Could you introduce me to Ben?\nTo: Rita Rossi <rita@rossi.example>\n\nHi Rita, could you introduce me to Ben?\n\nAnna")
	for range 2 {
		if kinds := s.ben.Unread(); len(kinds) > 0 {
			s.ben.Receives("opt-in")
			s.ben.Replies("yes")
		}
	}
	s.stands(workflow.Asking)
}

func TestAttack_aStrangersQuestionIsNotPassedOn(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	ask := s.anna.Receives("opt-in")
	s.ben.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: " + ask.Subject, Text: "Was he in prison?"})
	s.rita.ReceivesNothing()
	if len(s.aside()) != 1 {
		t.Errorf("aside: %v", s.aside())
	}
}

func TestAttack_aForgedNameStaysOut(t *testing.T) {
	s := tell(t)
	s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
	s.rita.Receives("receipt")
	s.deliver("Authentication-Results: "+postoffice.DefaultHostname+"; dmarc=fail header.from=rossi.example\n"+
		"From: \"Gullible Fool\" <rita@rossi.example>\nTo: intros@quayside.example\nSubject: https://evil.example/log-in\nMessage-ID: <f@evil.example>", why)
	confirm := s.rita.Receives("confirm")
	s.hides(confirm, "Gullible", "https://evil")
	s.Day(5)
	s.hides(s.rita.Receives("digest"), "Gullible")
}

func TestAttack_wordsThatLookAutomaticAreKeptForAPerson(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("I am out of the office until 20 March with limited access to my mail. For urgent matters please contact my colleague.")
	if in := s.one(); in.Parties[0].Consent != workflow.ConsentAsked || len(s.aside()) != 1 {
		t.Errorf("consent %s, aside %v", in.Parties[0].Consent, s.aside())
	}
	s.anna.ReceivesNothing()
	s.anna.Replies("I am on parental leave until June and will not read my mail. Please stop writing to me.")
	s.anna.Receives("stopped")
}

// A party has the Message-ID of the introduction, and may write the referrer's address into From.
func TestAttack_aForgedCorrectionReachesNobody(t *testing.T) {
	s := introduced(t)
	evil := s.Person("Eve", "eve@evil.example")
	id := last(s.rita, "introduction").MessageID
	s.deliver("From: Rita Rossi <rita@rossi.example>\nTo: intros@quayside.example\nSubject: Re: Anna, meet Ben\n"+
		"References: <"+id+">\nIn-Reply-To: <"+id+">\nMessage-ID: <forged@evil.example>",
		"Please correct the address: Ben's is eve@evil.example, not ben@okafor.example")
	if in := s.one(); in.PartyAt(evil.Email) != workflow.NoParty || in.PartyAt("ben@okafor.example") == workflow.NoParty {
		t.Errorf("the parties are %v", in.Parties)
	}
	s.Day(30)
	evil.ReceivesNothing()
}
