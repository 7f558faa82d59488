package message

import (
	"strings"

	"github.com/twoyes/twoyes/workflow"
)

// decide says of which kind the mail is. The first that fits counts: what machines write comes before what people
// write, and an answer before anything new.
func (m *mail) decide() {
	in := m.in
	if b, why := m.bounce(); why != "" {
		in.Kind, in.Bounce, in.Reason = workflow.KindBounce, b, why
		return
	}
	if why := m.autoReply(); why != "" {
		in.Kind, in.Reason = workflow.KindAutoReply, why
		return
	}
	if why := m.list(); why != "" {
		in.Kind, in.Reason = workflow.KindList, why
		if m.root.find("message/feedback-report") != nil {
			in.Complaint = m.returnedID()
		}
		return
	}
	var fwd forwarded
	passedOn := false
	if m.inTo && len(in.Details) == 0 && (m.split.forward || m.isForward || m.root.find("message/rfc822", "message/global") != nil) {
		fwd = m.readForward()
		passedOn = fwd.found && (m.split.forward || m.isForward || fwd.attached)
	}
	if why := m.reply(passedOn); why != "" {
		in.Kind, in.Reason = workflow.KindReply, why
		if in.Text == "" && len(in.Details) > 0 && !m.thread() {
			in.Text = in.Subject // a button that fills in the subject only
		}
		return
	}
	text := m.typed + "\n\n" + bareSubject(in.Subject)
	if m.inTo || len(m.others) < 2 { // else the people are those in the header
		text = m.searchable()
	}
	if m.inTo && len(m.others) == 0 && !passedOn && len(m.parties(text)) == 0 {
		if why, ok := isCommand(in.Subject, m.typed); ok {
			in.Kind, in.Reason = workflow.KindCommand, why
			if in.Text == "" {
				in.Text = in.Subject
			}
			return
		}
	}
	m.people(text, fwd, passedOn)
	if len(in.Parties) > workflow.MaxParties {
		m.unclear(workflow.TooManyPeople, "more people than one introduction may name")
		in.Parties = nil
	}
}

// reply says why the mail is an answer; empty when it is not.
func (m *mail) reply(passedOn bool) string {
	in := m.in
	if len(in.Details) > 0 {
		return "addressed to the mailbox with a detail"
	}
	if passedOn {
		return ""
	}
	visible := m.inTo || m.inCc
	switch {
	case len(in.InReplyTo) > 0 && visible:
		if m.inTo && m.quoteHead() != "" && strings.Contains(m.quoteHead(), "@") && !m.quotesMailbox() &&
			len(m.parties(m.typed)) > 0 && wish.MatchString(m.line()) {
			return "" // a thread with somebody else, continued to us
		}
		return "answers " + shorten(in.InReplyTo[0], 60)
	case len(in.InReplyTo) > 0 && len(m.others) > 1:
		// The mailbox is in BCC, where nobody but the sender can have put it: whoever goes on in a thread of their own
		// and does that introduces people, unless the words are those of somebody who was introduced.
		if !answersThem.MatchString(m.line()) {
			return ""
		}
		return "answers " + shorten(in.InReplyTo[0], 60)
	case len(in.InReplyTo) > 0:
		if len(m.others) == 1 && len(m.parties(m.typed)) > 0 && wish.MatchString(m.line()) {
			return ""
		}
		return "answers " + shorten(in.InReplyTo[0], 60)
	case m.isReply && m.inTo && len(m.others) == 0 && len(m.parties(m.typed)) == 0:
		return "the subject is that of an answer"
	case m.isReply && len(m.split.quoted) > 0 && answersThem.MatchString(m.line()):
		return "subject and words are those of an answer"
	case m.isReply && m.inCc && len(m.split.quoted) > 0 && !introduces.MatchString(m.line()):
		return "the subject is that of an answer, and something is quoted"
	}
	return ""
}

// searchable is the text in which people are looked for: what was typed, and the subject. The HTML part is read too
// when only it shows addresses.
func (m *mail) searchable() string {
	text := m.typed
	if strings.TrimSpace(m.c.plain) != "" && m.c.hasHTML() && len(findAddresses(text, 2)) < 2 && strings.Contains(m.c.html(), "@") {
		known := len(findAddresses(text, maxAddresses))
		if lines := htmlLines(shortenBytes(m.c.html())); unquotedAts(lines) > known {
			if other := typedText(lines, m.in.From.Name); len(findAddresses(other, maxAddresses)) > known {
				text = other
			}
		}
	}
	return text + "\n\n" + bareSubject(m.in.Subject)
}

// unquotedAts counts the "@" in lines that may have been typed: there are no more addresses than that.
func unquotedAts(lines []line) (n int) {
	for _, l := range lines {
		if l.depth == 0 {
			n += strings.Count(l.text, "@")
		}
	}
	return n
}

func shortenBytes(s string) string {
	if len(s) > maxText {
		return strings.ToValidUTF8(s[:maxText], "")
	}
	return s
}

// peopleIn is peopleIn for the text that was asked about last, once.
func (m *mail) peopleIn(text string) []workflow.Address {
	if m.lastText != text {
		m.lastText, m.lastPeople = text, peopleIn(text)
	}
	return m.lastPeople
}

// parties finds the people whom a text names: not the sender, not the mailbox, no addresses of functions.
func (m *mail) parties(text string) []workflow.Address {
	return without(m.peopleIn(text), func(p workflow.Address) bool {
		return p.Email == m.in.From.Email || m.isOurs(p.Email) || isRole(p.Email)
	})
}

func (m *mail) unclear(what workflow.Missing, why string) {
	m.in.Kind, m.in.Missing, m.in.Reason = workflow.KindUnclear, what, why
}
