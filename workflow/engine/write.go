package engine

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// Letter is a mail with everything that its bytes depend on.
type Letter struct {
	Mail       workflow.Mail
	MessageID  string // without brackets
	Date       time.Time
	ReplyTo    []workflow.Address
	Cc         []workflow.Address
	Stop       string // the address that a mail from the recipient stops everything at; empty in mail to several
	InReplyTo  string
	References []string
	Locale     string // to write in (BCP 47), as far as it is known
	Zone       string // in which days are named (IANA); empty for the operator's
}

// write renders a mail and queues it. A mail with the same key is not written again.
func (e *Engine) write(ctx context.Context, tx *postgres.Tx, introduction int64, m workflow.Mail, now time.Time,
	answering *workflow.Incoming,
) error {
	_, err := e.writeNumbered(ctx, tx, introduction, m, now, answering)
	return err
}

// writeNumbered is write, and returns the id of the mail; 0 when it was written before.
func (e *Engine) writeNumbered(ctx context.Context, tx *postgres.Tx, introduction int64, m workflow.Mail, now time.Time,
	answering *workflow.Incoming,
) (int64, error) {
	key := m.To.Email + "/" + m.Key
	if introduction != 0 {
		key = m.View.Ref + "/" + m.Key
	}
	if written, err := tx.Written(ctx, key); err != nil || written {
		return 0, err
	}
	id, err := tx.NextLetterID(ctx)
	if err != nil {
		return 0, err
	}
	m.View.Quote = workflow.HideTokens(m.View.Quote)
	m.View.Ideal = workflow.HideTokens(m.View.Ideal)
	m.View.Preference = workflow.HideTokens(m.View.Preference)
	m.View.Why = workflow.HideTokens(m.View.Why)
	m.View.Subject = workflow.HideTokens(m.View.Subject)
	l := Letter{Mail: m, Date: m.NotBefore}
	if l.Date.Before(now) {
		l.Date = now
	}
	// Everybody who gets the introduction gets the same mail: its bytes and its Message-ID are those of one.
	idName := key
	if m.Kind == workflow.MailIntroduction {
		idName = m.View.Ref + "/introduction"
		l.ReplyTo = m.Greets
		l.Cc = []workflow.Address{m.View.Referrer}
	} else {
		l.ReplyTo = []workflow.Address{{Email: e.subaddress(e.Keys.Token(workflow.ForReply, id))}}
		l.Stop = e.subaddress(e.Keys.Token(workflow.ForStop, id))
		if l.References, err = e.references(ctx, tx, introduction, m, answering); err != nil {
			return 0, err
		}
		if n := len(l.References); n > 0 {
			l.InReplyTo = l.References[n-1]
		}
	}
	if err := e.suit(ctx, tx, introduction, &l); err != nil {
		return 0, err
	}
	domain := e.Mailbox.Address[strings.LastIndex(e.Mailbox.Address, "@")+1:]
	l.MessageID = e.Keys.MessageID(idName) + "@" + domain
	subject, raw, err := e.Compose(l)
	if err != nil {
		return 0, fmt.Errorf("composing %s: %w", m.Kind, err)
	}
	err = tx.Enqueue(ctx, postgres.Letter{
		ID: id, IntroductionID: introduction, Kind: m.Kind, Question: m.Question, Recipient: m.To.Email,
		EnvelopeFrom: e.subaddress(e.Keys.Token(workflow.ForBounce, id)), Key: key, MessageID: l.MessageID,
		Subject: subject, Raw: raw, NotBefore: m.NotBefore, GiveUpAt: l.Date.Add(workflow.GiveUpAfter),
	}, now)
	if err != nil {
		return 0, err
	}
	if m.Kind == workflow.MailIntroduction {
		return id, tx.AddThread(ctx, introduction, l.MessageID)
	}
	return id, nil
}

// suit writes to somebody in the language and time zone that was set for them, else in the language that they write in.
// Whoever never wrote is written to as the referrer wrote, and so are those who all get the same mail.
func (e *Engine) suit(ctx context.Context, tx *postgres.Tx, introduction int64, l *Letter) error {
	if len(l.Mail.Greets) == 0 {
		contact, err := tx.KnownContact(ctx, l.Mail.To.Email)
		if err != nil {
			return err
		}
		l.Locale, l.Zone = contact.Language(), contact.TimeZone
	}
	if l.Locale == "" && introduction != 0 {
		var err error
		l.Locale, err = tx.LanguageOf(ctx, introduction)
		return err
	}
	return nil
}

// learn notes the language that the sender of the message in hand writes in.
func (d *delivery) learn(ctx context.Context) error {
	language := d.Language(d.in.Text)
	if language == "" {
		return nil
	}
	contact, err := d.tx.Contact(ctx, workflow.Address{Email: d.in.From.Email}, d.now)
	if err != nil || contact.Writes == language {
		return err
	}
	contact.Writes = language
	return d.tx.SaveContact(ctx, contact)
}

// references links a mail to what its reader has: the mail it answers, else our last one to them about this
// introduction. Nobody sees a Message-ID of somebody else's thread.
func (e *Engine) references(ctx context.Context, tx *postgres.Tx, introduction int64, m workflow.Mail,
	answering *workflow.Incoming,
) ([]string, error) {
	if answering != nil && answering.From.Email == m.To.Email && answering.MessageID != "" {
		refs := append([]string(nil), answering.InReplyTo...)
		if len(refs) > 1 {
			refs = refs[:1]
		}
		return append(refs, answering.MessageID), nil
	}
	if introduction == 0 {
		return nil, nil
	}
	last, err := tx.LastTo(ctx, introduction, m.To.Email)
	if err != nil || last == "" {
		return nil, err
	}
	return []string{last}, nil
}

func (e *Engine) subaddress(detail string) string {
	at := strings.LastIndex(e.Mailbox.Address, "@")
	return e.Mailbox.Address[:at] + e.Mailbox.Separator + detail + e.Mailbox.Address[at:]
}
