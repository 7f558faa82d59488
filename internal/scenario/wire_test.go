package scenario_test

import (
	"bytes"
	"net/mail"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/mailin/message"
	"github.com/twoyes/twoyes/workflow"
)

// tokens finds what is behind the plus sign in addresses of ours, as they stand in headers, links and HTML.
var tokens = regexp.MustCompile(`(?:\+|%2[Bb]|&#43;)([rbs][a-z2-7]{29})\b`)

// given lists what twoyes gave to the mail server, oldest first, also what it was not told the server took.
func (s *story) given() (list []postoffice.Envelope) {
	for _, e := range s.Office.Accepted() {
		if m, err := mail.ReadMessage(bytes.NewReader(e.Raw)); err == nil && m.Header.Get("Twoyes-Kind") != "" &&
			strings.Contains(m.Header.Get("From"), "<"+scenario.Mailbox+">") {
			list = append(list, e)
		}
	}
	return list
}

// wire checks what is true of every mail that was given to the mail server: it is well-formed and for one recipient,
// who is part of what it is about, and no token in it was given to anybody else.
func (s *story) wire(ins []workflow.Introduction) {
	known := slices.Concat(s.corrected, s.Config.Business.Operator)
	for _, o := range s.App.Engine.Rules.Operators {
		known = append(known, o.Email)
	}
	part := map[string][]string{} // of each introduction
	for _, in := range ins {
		part[in.Ref] = slices.Concat(known, []string{in.Referrer.Email})
		for _, p := range in.Parties {
			part[in.Ref] = append(part[in.Ref], p.Email)
		}
	}
	for _, people := range part {
		known = append(known, people...)
	}
	for _, r := range s.Office.Inbox(scenario.Mailbox) {
		header, _ := message.ReadHeader(r.Raw)
		author, _ := message.Author(header)
		known = append(known, author.Email)
	}
	holder := map[string]string{} // of a token
	for _, e := range s.given() {
		l, err := scenario.ReadLetter(e.Raw)
		if err != nil {
			s.t.Errorf("a mail to %q: %v", e.To, err)
			continue
		}
		s.wellFormed(l)
		if len(e.To) != 1 {
			s.t.Errorf("the %s %q goes to %q", l.Kind, l.Subject, e.To)
			continue
		}
		to := e.To[0]
		if people, ok := part[l.Ref]; ok && !slices.Contains(people, to) {
			s.t.Errorf("the %s %q about %s goes to %s, who is not part of it", l.Kind, l.Subject, l.Ref, to)
		}
		if !slices.Contains(known, to) {
			s.t.Errorf("the %s %q goes to %s, who never wrote and is part of nothing", l.Kind, l.Subject, to)
		}
		if all := slices.Concat(l.To, l.Cc); !slices.Contains(all, to) || len(all) > 1 && l.Kind != string(workflow.MailIntroduction) {
			s.t.Errorf("the %s %q to %s names the recipients %q", l.Kind, l.Subject, to, all)
		}
		for _, found := range tokens.FindAllStringSubmatch(everything(l)+e.From, -1) {
			if before, ok := holder[found[1]]; ok && before != to {
				s.t.Errorf("the %s %q to %s has a token of %s", l.Kind, l.Subject, to, before)
			}
			holder[found[1]] = to
		}
	}
}

// everything that a mail says to a person or a program, decoded.
func everything(l *scenario.Letter) string {
	var b strings.Builder
	for name, values := range l.Header {
		b.WriteString(name + ": " + strings.Join(values, "\n") + "\n")
	}
	return b.String() + l.Subject + "\n" + l.Text + "\n" + l.HTML + "\n" + string(l.Raw)
}

// wellFormed checks a mail as strict readers do (RFC 5322 §2.1.1, §3.6; RFC 5321 §2.3.8).
func (s *story) wellFormed(l *scenario.Letter) {
	for _, field := range []string{
		"From", "To", "Subject", "Date", "Message-Id", "Mime-Version", "Content-Type", "Auto-Submitted", "Twoyes-Kind",
	} {
		if n := len(l.Header[field]); n != 1 {
			s.t.Errorf("the %s %q has %d %s", l.Kind, l.Subject, n, field)
		}
	}
	for line := range bytes.SplitSeq(bytes.TrimSuffix(l.Raw, []byte("\r\n")), []byte("\r\n")) {
		if len(line) > 998 || bytes.ContainsAny(line, "\r\n\x00") {
			s.t.Errorf("the %s %q has the line %.100q", l.Kind, l.Subject, line)
		}
	}
	header, _, _ := bytes.Cut(l.Raw, []byte("\r\n\r\n"))
	for _, b := range header {
		if b >= utf8.RuneSelf || b < ' ' && b != '\r' && b != '\n' && b != '\t' {
			s.t.Errorf("the %s %q has the byte %#x in its header", l.Kind, l.Subject, b)
			break
		}
	}
}
