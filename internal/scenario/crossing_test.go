package scenario_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/emersion/go-smtp"
	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
)

var (
	refs = regexp.MustCompile(`R-[0-9A-Z]{4,8}`)
	ids  = regexp.MustCompile(`<[a-z2-7]{26}@quayside\.example>|<\d+\.\d+@[a-z.]+>`) // ours, and those of people here
	cuts = regexp.MustCompile(`twoyes-[0-9a-f]{32}`)                                 // boundaries
)

// bare is a mail, with the second in which it came, without what is made by chance or by count.
func bare(l *scenario.Letter) string {
	var b strings.Builder
	fmt.Fprintln(&b, l.At.Unix())
	for _, name := range slices.Sorted(maps.Keys(l.Header)) {
		fmt.Fprintf(&b, "%s: %q\n", name, l.Header[name])
	}
	b.WriteString(l.Text + "\n" + l.HTML)
	text := tokens.ReplaceAllString(b.String(), "+token")
	text = cuts.ReplaceAllString(refs.ReplaceAllString(text, "R-REF"), "boundary")
	return ids.ReplaceAllString(text, "<id>")
}

// gets is all that somebody got from twoyes since their inbox held so many mails.
func gets(p *scenario.Person, since int) string {
	p.Unread()
	var all []string
	for _, l := range p.Inbox[since:] {
		all = append(all, bare(l))
	}
	return strings.Join(all, "\n---\n")
}

// noSuchUser has the mail server refuse an address.
func (s *story) noSuchUser(email string) {
	s.Office.SetHooks(postoffice.Hooks{Rcpt: func(_, to string) error {
		if to == email {
			return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "User unknown"}
		}
		return nil
	}})
}

// bounces delivers a report that a mail could not be delivered (RFC 3464), to the address that it claims to answer.
func (s *story) bounces(to, failed, id string) {
	s.t.Helper()
	s.deliver("Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nTo: "+to+"\nSubject: Undelivered Mail\n"+
		"Message-ID: <dsn."+fmt.Sprint(len(s.Office.Inbox(scenario.Mailbox)))+"@mx.example>\nMIME-Version: 1.0\n"+
		"Content-Type: multipart/report; report-type=delivery-status; boundary=b",
		"--b\r\nContent-Type: text/plain\r\n\r\nno\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"+
			"Final-Recipient: rfc822; "+failed+"\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"+
			"Message-ID: <"+id+">\r\n\r\n--b--")
}

// Anna said yes. Whatever keeps Ben from it, she gets the same bytes in the same second.
func TestAttack_endingsCannotBeToldApart(t *testing.T) {
	t.Parallel()
	ask := func(s *story) *scenario.Letter { return s.ben.Receives("opt-in") }
	write := func(s *story, text string) {
		s.ben.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: text, Text: text})
	}
	endings := []struct {
		name   string
		before func(*story) // before Anna is asked
		then   func(*story) // once Ben is
	}{
		{name: "silence"},
		{name: "a decline", then: func(s *story) { s.ben.RepliesTo(ask(s), "No thanks, I know her and would rather not.") }},
		{name: "a decline after days", then: func(s *story) {
			first := ask(s)
			s.Day(3)
			s.ben.RepliesTo(first, "No, thank you.")
		}},
		{name: "an address that is refused", before: func(s *story) { s.noSuchUser(s.ben.Email) }},
		{name: "a bounce", then: func(s *story) {
			l := ask(s)
			s.bounces(strings.Trim(l.Header.Get("Return-Path"), "<>"), s.ben.Email, l.MessageID)
		}},
		{name: "a stop", then: func(s *story) { s.ben.RepliesTo(ask(s), "stop") }},
		{name: "a stop long ago", before: func(s *story) { write(s, "stop") }},
		{name: "a stop meanwhile", then: func(s *story) { s.Day(2); write(s, "stop") }},
		{name: "a complaint", then: func(s *story) { s.complains(ask(s).MessageID) }},
		{name: "erased", then: func(s *story) { s.erase(s.ben) }},
		{name: "a question", then: func(s *story) { s.ben.RepliesTo(ask(s), "Who is she, and what does she want?") }},
	}
	want := ""
	for _, ending := range endings {
		s := tell(t)
		if ending.before != nil {
			ending.before(s)
		}
		s.rita.Asks("Anna and Ben", why)
		s.anna.Receives("opt-in")
		s.anna.Replies("Yes please!")
		if ending.then != nil {
			ending.then(s)
		}
		s.Day(40)
		got := gets(s.anna, 1)
		if want == "" {
			want = got
			s.anna.Receives("not-this-time")
			s.anna.ReceivesNothing()
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("after silence (-) and after %s (+) Anna got\n%s", ending.name, diff)
		}
	}
}

// Whether an address is unknown, was asked and said nothing, or never wants mail: who asks for it learns the same.
func TestAttack_whoIsSuppressedCannotBeFoundOut(t *testing.T) {
	t.Parallel()
	for name, play := range map[string]func(*story) string{
		"by a referrer": func(s *story) string {
			s.rita.Asks("Anna and Ben", why)
			s.Day(40)
			return gets(s.rita, 0)
		},
		"by a stranger": func(s *story) string {
			sam := s.Person("Sam Stranger", "sam@stranger.example")
			sam.Asks("Anna and Ben", why)
			sam.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "status", Text: "status anna@berg.example"})
			sam.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "Anna", Text: "Is anna@berg.example one of yours?"})
			s.Day(3)
			return gets(sam, 0)
		},
		"by the other party": func(s *story) string {
			s.rita.Asks("Ben and Anna", "Ben Okafor <ben@okafor.example> and Anna Berg <anna@berg.example>: you both fight with video onboarding.")
			s.ben.Receives("opt-in")
			s.ben.Replies("Yes please!")
			s.Day(40)
			return gets(s.ben, 0)
		},
	} {
		unknown := play(tell(t))
		s := tell(t)
		s.anna.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "stop", Text: "stop"})
		s.anna.Receives("stopped")
		if diff := cmp.Diff(unknown, play(s)); diff != "" || unknown == "" {
			t.Errorf("%s: about anybody (-) and about somebody suppressed (+) they got\n%s", name, diff)
		}
		s.anna.ReceivesNothing()
	}
}

// Anna and Ben write what is for twoyes and Rita alone. All that reaches the other is searched for it: words, tokens,
// Message-IDs and, until both said yes, the address.
func TestAttack_nothingOfOneSideReachesTheOther(t *testing.T) {
	for _, order := range []string{"in_turn", "together"} {
		s := tell(t, func(c *config.Config) { c.Consent.Ask = order })
		s.rita.Asks("Anna and Ben", why)
		s.anna.Receives("opt-in")
		s.anna.Replies("Who is he? Between us: my company is about to be zzannasale.\n\n--\nAnna Berg, +46 70 zzannaphone")
		s.rita.Receives("receipt")
		s.rita.Receives("notice")
		s.rita.Replies("He is all right, zzritaknows.")
		s.says(s.anna.Receives("notice"), "zzritaknows")
		s.anna.Replies("Yes please!\n\nAnna zzannayes\nanna.private@berg.example")
		s.ben.Receives("opt-in")
		s.ben.Replies("Yes, gladly.\n\nBen zzbenyes\n+44 20 zzbenphone")
		s.stands(workflow.Introduced)
		s.Day(8)
		s.anna.Receives("check-in")
		s.anna.Replies("We met on Tuesday. Between us: zzannamet talks too much.")
		s.Day(9)
		s.ben.Receives("check-in")
		s.ben.Replies("We met on Tuesday. Between us: zzbenmet is too expensive.")
		s.Day(60)
		s.apart(s.anna, s.ben, "zzanna", "zzrita", "anna.private@")
		s.apart(s.ben, s.anna, "zzben")
	}
}

// apart checks that all that was given to reader has nothing of writer: no private words, no tokens and no ids of what
// they got or wrote. Before the introduction it has no address of theirs either.
func (s *story) apart(writer, reader *scenario.Person, private ...string) {
	s.t.Helper()
	writer.Unread()
	for _, l := range writer.Inbox {
		if l.Kind == string(workflow.MailIntroduction) {
			continue
		}
		private = append(private, l.MessageID)
		for _, found := range tokens.FindAllStringSubmatch(everything(l), -1) {
			private = append(private, found[1])
		}
	}
	for _, r := range s.Office.Inbox(scenario.Mailbox) {
		l, err := scenario.ReadLetter(r.Raw)
		if err != nil {
			s.t.Fatal(err)
		}
		if l.From.Address == writer.Email {
			private = append(private, l.MessageID)
		}
	}
	if len(private) < 10 {
		s.t.Fatalf("only %q", private)
	}
	reader.Unread()
	introduced := false
	for _, l := range reader.Inbox {
		text := strings.ToLower(everything(l))
		introduced = introduced || l.Kind == string(workflow.MailIntroduction)
		for _, word := range private {
			if strings.Contains(text, strings.ToLower(word)) {
				s.t.Errorf("the %s %q to %s has %q of %s", l.Kind, l.Subject, reader.Name, word, writer.Name)
			}
		}
		if !introduced && strings.Contains(text, writer.Email) {
			s.t.Errorf("the %s %q to %s has the address of %s", l.Kind, l.Subject, reader.Name, writer.Name)
		}
	}
	if !introduced {
		s.t.Errorf("%s was not introduced", reader.Name)
	}
}

// Anna answers with Ben in copy: he holds her token from then on. It makes him nobody but himself.
func TestAttack_aReplyToAllIsAnsweredToItsWriterAlone(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.rita.Receives("receipt")
	ask := s.anna.Receives("opt-in")
	s.anna.Send(scenario.Draft{
		To: ask.ReplyTo, Cc: []string{s.ben.Address(), s.rita.Address()}, Subject: "Re: " + ask.Subject, Text: "Hm, what do you all think of that, on the whole?", Answers: ask,
	})
	s.stands(workflow.Asking)
	s.ben.ReceivesNothing()
	s.ben.Send(scenario.Draft{To: ask.ReplyTo, Cc: []string{s.anna.Address()}, Subject: "Re: " + ask.Subject, Text: "Yes!", Answers: ask})
	s.stands(workflow.Asking)
	s.ben.ReceivesNothing()
	if got := s.one().Parties[0].Consent; got != workflow.ConsentAsked {
		t.Errorf("Anna's consent is %s", got)
	}
}
