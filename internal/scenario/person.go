package scenario

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/mail"
	"slices"
	"strings"
	"time"

	gomessage "github.com/emersion/go-message/mail"
)

// Person is somebody with an inbox.
type Person struct {
	Name, Email string
	// Inbox is everything that came, oldest first, read or not.
	Inbox []*Letter

	w *World
}

// Letter is a mail in somebody's inbox.
type Letter struct {
	At         time.Time
	Kind       string // Twoyes-Kind; empty for mail from people
	Ref        string
	From       mail.Address
	To, Cc     []string // addresses
	ReplyTo    []string
	Subject    string
	MessageID  string // without brackets
	References []string
	Text, HTML string
	Header     mail.Header
	Raw        []byte

	seen bool
}

func domain(email string) string { return email[strings.LastIndex(email, "@")+1:] }

// Address is how they are written in a header.
func (p *Person) Address() string { return (&mail.Address{Name: p.Name, Address: p.Email}).String() }

// Draft is a mail that a person sends.
type Draft struct {
	To, Cc, Bcc []string // addresses, with or without names
	Subject     string
	Text        string
	Answers     *Letter           // quoted below the text, and referred to
	Header      map[string]string // more fields, such as Auto-Submitted
}

// Send sends a mail and lets twoyes act on it.
func (p *Person) Send(d Draft) {
	p.SendUnread(d)
	p.w.Settle()
}

// SendUnread sends a mail while twoyes is away.
func (p *Person) SendUnread(d Draft) {
	raw, recipients := p.write(d)
	p.w.check(p.w.Office.Submit(p.Email, recipients, raw), "sending as "+p.Email)
}

// write makes the bytes of a mail, and lists whom it goes to.
func (p *Person) write(d Draft) (raw []byte, recipients []string) {
	var b bytes.Buffer
	field := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s\r\n", name, value)
		}
	}
	field("From", p.Address())
	field("To", strings.Join(d.To, ", "))
	field("Cc", strings.Join(d.Cc, ", "))
	field("Subject", d.Subject)
	field("Date", p.w.Now().Format(time.RFC1123Z))
	field("Message-ID", "<"+p.w.messageID(p.Email)+">")
	if d.Answers != nil {
		field("In-Reply-To", "<"+d.Answers.MessageID+">")
		refs := append(slices.Clone(d.Answers.References), d.Answers.MessageID)
		field("References", "<"+strings.Join(refs, "> <")+">")
	}
	for name, value := range d.Header {
		field(name, value)
	}
	field("MIME-Version", "1.0")
	field("Content-Type", "text/plain; charset=utf-8")
	field("Content-Transfer-Encoding", "8bit")
	b.WriteString("\r\n")
	text := d.Text
	if d.Answers != nil {
		text += "\n\n" + d.Answers.quoted()
	}
	b.WriteString(strings.ReplaceAll(text, "\n", "\r\n") + "\r\n")
	for _, list := range [][]string{d.To, d.Cc, d.Bcc} {
		for _, address := range list {
			a, err := mail.ParseAddress(address)
			p.w.check(err, "reading "+address)
			// People outside this world have a mail server elsewhere.
			if _, known := p.w.people[a.Address]; known || strings.HasSuffix(a.Address, domain(Mailbox)) {
				recipients = append(recipients, a.Address)
			}
		}
	}
	return b.Bytes(), recipients
}

// quoted is the letter as mail programs quote it.
func (l *Letter) quoted() string {
	var b strings.Builder
	fmt.Fprintf(&b, "On %s, %s <%s> wrote:\n", l.At.Format("Mon, 2 Jan 2006 at 15:04"), l.From.Name, l.From.Address)
	for line := range strings.Lines(l.Text) {
		b.WriteString("> " + strings.TrimRight(line, "\r\n") + "\n")
	}
	return b.String()
}

// Bcc introduces people to each other and puts twoyes in BCC.
func (p *Person) Bcc(subject, text string, to ...*Person) {
	p.Send(Draft{To: addresses(to), Bcc: []string{Mailbox}, Subject: subject, Text: text})
}

// Asks asks twoyes to ask both sides.
func (p *Person) Asks(subject, text string) {
	p.Send(Draft{To: []string{Mailbox}, Subject: subject, Text: text})
}

func addresses(people []*Person) []string {
	out := make([]string, len(people))
	for i, p := range people {
		out[i] = p.Address()
	}
	return out
}

// collect takes what has arrived since.
func (p *Person) collect() {
	for _, r := range p.w.Office.TakeNew(p.Email) {
		l, err := ReadLetter(r.Raw)
		p.w.check(err, "reading mail to "+p.Email)
		l.At = r.At
		p.Inbox = append(p.Inbox, l)
	}
}

// Receives returns the first mail of a kind that they have not looked at.
func (p *Person) Receives(kind string) *Letter {
	p.collect()
	for _, l := range p.Inbox {
		if l.Kind == kind && !l.seen {
			l.seen = true
			return l
		}
	}
	p.w.fail("%s did not get a %s; unread: %v", p.Name, kind, p.Unread())
	return nil
}

// Last returns the last mail of a kind with some words in its subject, read or not.
func (p *Person) Last(kind, subject string) *Letter {
	p.collect()
	for _, l := range slices.Backward(p.Inbox) {
		if l.Kind == kind && strings.Contains(l.Subject, subject) {
			return l
		}
	}
	p.w.fail("%s never got a %s about %q", p.Name, kind, subject)
	return nil
}

// ReceivesNothing makes sure that nothing lies unread.
func (p *Person) ReceivesNothing() {
	if unread := p.Unread(); len(unread) > 0 {
		p.w.fail("%s got %v", p.Name, unread)
	}
}

// Unread lists the kinds of the mails of twoyes that they have not looked at.
func (p *Person) Unread() []string {
	p.collect()
	var kinds []string
	for _, l := range p.Inbox {
		if l.Kind != "" && !l.seen {
			kinds = append(kinds, l.Kind)
		}
	}
	return kinds
}

// Replies answers the last mail that twoyes sent them, as mail programs do: to Reply-To, the mail quoted below.
func (p *Person) Replies(text string) {
	p.collect()
	for _, l := range slices.Backward(p.Inbox) {
		if l.Kind != "" {
			p.RepliesTo(l, text)
			return
		}
	}
	p.w.fail("%s has nothing to reply to", p.Name)
}

// RepliesTo answers a mail.
func (p *Person) RepliesTo(l *Letter, text string) {
	to := l.ReplyTo
	if len(to) == 0 {
		to = []string{l.From.Address}
	}
	to = slices.DeleteFunc(slices.Clone(to), func(a string) bool { return a == p.Email })
	l.seen = true
	p.Send(Draft{To: to, Subject: "Re: " + strings.TrimPrefix(l.Subject, "Re: "), Text: text, Answers: l})
}

// ReadLetter parses a mail that twoyes sent.
func ReadLetter(raw []byte) (*Letter, error) {
	plain, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("reading the header: %w", err)
	}
	l := &Letter{Header: plain.Header, Raw: raw, Kind: plain.Header.Get("Twoyes-Kind"), Ref: plain.Header.Get("Twoyes-Ref")}
	r, err := gomessage.CreateReader(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("reading the mail: %w", err)
	}
	l.Subject, _ = r.Header.Subject()
	l.MessageID, _ = r.Header.MessageID()
	l.References, _ = r.Header.MsgIDList("References")
	if from, err := r.Header.AddressList("From"); err == nil && len(from) == 1 {
		l.From = *from[0]
	}
	l.To, l.Cc, l.ReplyTo = list(r, "To"), list(r, "Cc"), list(r, "Reply-To")
	for {
		part, err := r.NextPart()
		if errors.Is(err, io.EOF) {
			return l, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading a part: %w", err)
		}
		body, err := io.ReadAll(part.Body)
		if err != nil {
			return nil, fmt.Errorf("reading a part: %w", err)
		}
		switch kind := part.Header.Get("Content-Type"); {
		case strings.HasPrefix(kind, "text/html"):
			l.HTML = string(body)
		case strings.HasPrefix(kind, "text/plain"):
			l.Text = strings.ReplaceAll(string(body), "\r\n", "\n")
		}
	}
}

func list(r *gomessage.Reader, field string) []string {
	var out []string
	addresses, err := r.Header.AddressList(field)
	if err != nil {
		return nil
	}
	for _, a := range addresses {
		out = append(out, a.Address)
	}
	return out
}
