package e2e

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/dovecot"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
)

// patience is how long a test waits for what has to come. It is much longer than it takes, for machines that are busy.
const patience = 30 * time.Second

// person is somebody with an inbox at the post office.
type person struct {
	t           *testing.T
	office      *postoffice.PostOffice
	name, email string
	unread      []*scenario.Letter // what was taken out of the inbox and asked for by no test yet
}

func (w *world) person(name, email string) *person {
	w.t.Helper()
	if err := w.office.AddUser(email, dovecot.Password); err != nil {
		w.t.Fatal(err)
	}
	return &person{t: w.t, office: w.office, name: name, email: email}
}

func (w *world) rita() *person { return w.person("Rita Rossi", "rita@rossi.example") }

func (p *person) address() string { return (&mail.Address{Name: p.name, Address: p.email}).String() }

// draft is a mail that a person writes.
type draft struct {
	to, cc, bcc   []string // addresses, with or without names
	subject, text string
	answers       *scenario.Letter // quoted below the text, and referred to
	header        string           // more fields, each with CRLF
}

// submit sends a mail.
func (p *person) submit(d draft) error {
	var b strings.Builder
	field := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s\r\n", name, value)
		}
	}
	field("From", p.address())
	field("To", strings.Join(d.to, ", "))
	field("Cc", strings.Join(d.cc, ", "))
	field("Subject", d.subject)
	field("Date", time.Now().Format(time.RFC1123Z))
	field("Message-ID", newID(p.email))
	text := d.text
	if l := d.answers; l != nil {
		field("In-Reply-To", "<"+l.MessageID+">")
		field("References", "<"+l.MessageID+">")
		text += fmt.Sprintf("\n\nOn Mon, 2 Mar 2026 at 09:00, %s <%s> wrote:\n> %s\n", l.From.Name, l.From.Address,
			strings.ReplaceAll(strings.TrimSpace(l.Text), "\n", "\n> "))
	}
	b.WriteString(d.header + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n" +
		"Content-Transfer-Encoding: 8bit\r\n\r\n" + text + "\n")
	var recipients []string
	for _, list := range slices.Concat(d.to, d.cc, d.bcc) {
		a, err := mail.ParseAddress(list)
		if err != nil {
			return err
		}
		recipients = append(recipients, a.Address)
	}
	return p.office.Submit(p.email, recipients, []byte(b.String()))
}

func newID(from string) string { return "<" + rand.Text() + from[strings.LastIndex(from, "@"):] + ">" }

func (p *person) sends(d draft) {
	p.t.Helper()
	if err := p.submit(d); err != nil {
		p.t.Fatalf("sending as %s: %v", p.email, err)
	}
}

// asks asks twoyes to ask people whether they would like to meet.
func (p *person) asks(parties ...*person) {
	p.t.Helper()
	p.sends(draft{to: []string{mailbox}, subject: names(parties), text: wish(parties)})
}

func wish(parties []*person) string {
	named := make([]string, len(parties))
	for i, q := range parties {
		named[i] = q.name + " <" + q.email + ">"
	}
	return strings.Join(named, " and ") + ": you both fight with video onboarding."
}

func names(parties []*person) string {
	named := make([]string, len(parties))
	for i, q := range parties {
		named[i], _, _ = strings.Cut(q.name, " ")
	}
	return strings.Join(named, " and ")
}

// introduces introduces people to each other, with twoyes in BCC.
func (p *person) introduces(parties ...*person) {
	p.t.Helper()
	to := make([]string, len(parties))
	for i, q := range parties {
		to[i] = q.address()
	}
	p.sends(draft{to: to, bcc: []string{mailbox}, subject: names(parties), text: "You two should talk. I leave you to it!"})
}

// reply answers a mail as mail programs do: to Reply-To, the mail quoted below.
func (p *person) reply(l *scenario.Letter, text string) error {
	to := slices.DeleteFunc(slices.Clone(l.ReplyTo), func(a string) bool { return a == p.email })
	return p.submit(draft{to: to, subject: "Re: " + l.Subject, text: text, answers: l})
}

func (p *person) replies(l *scenario.Letter, text string) {
	p.t.Helper()
	if err := p.reply(l, text); err != nil {
		p.t.Fatalf("answering as %s: %v", p.email, err)
	}
}

// next takes the next mail out of the inbox, and waits for one when there is none.
func (p *person) next(ctx context.Context) (*scenario.Letter, error) {
	got, err := p.office.Next(ctx, p.email)
	if err != nil {
		return nil, err
	}
	l, err := scenario.ReadLetter(got.Raw)
	if err != nil {
		return nil, err
	}
	l.At = got.At
	return l, nil
}

// receives returns the first unread mail of a kind that says some words, and waits for it. Other mail stays unread:
// what is sent together may come in any order.
func (p *person) receives(kind string, words ...string) *scenario.Letter {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), patience)
	defer cancel()
	for i := 0; ; i++ {
		if i == len(p.unread) {
			l, err := p.next(ctx)
			if err != nil {
				p.t.Fatalf("%s did not get a %s %q (%v), but %v", p.email, kind, words, err, kinds(p.unread))
			}
			p.unread = append(p.unread, l)
		}
		if l := p.unread[i]; l.Kind == kind && says(l, words) {
			p.unread = slices.Delete(p.unread, i, i+1)
			return l
		}
	}
}

func says(l *scenario.Letter, words []string) bool {
	text := strings.Join(strings.Fields(l.Subject+" "+l.Text), " ")
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) })
}

// everything is all that twoyes ever sent the person.
func (p *person) everything() []*scenario.Letter {
	p.t.Helper()
	var all []*scenario.Letter
	for _, got := range p.office.Inbox(p.email) {
		l, err := scenario.ReadLetter(got.Raw)
		if err != nil {
			p.t.Fatal(err)
		}
		if l.At = got.At; l.Kind != "" {
			all = append(all, l)
		}
	}
	return all
}

// has checks that all that the person got from twoyes is of these kinds, in this order.
func (p *person) has(want ...string) {
	p.t.Helper()
	if got := kinds(p.everything()); !slices.Equal(got, want) {
		p.t.Errorf("%s got %q, not %q", p.email, got, want)
	}
}

func kinds(letters []*scenario.Letter) []string {
	var list []string
	for _, l := range letters {
		list = append(list, l.Kind)
	}
	return list
}
