package postoffice

import (
	"bytes"
	"errors"
	"fmt"
	"net/mail"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
	"github.com/emersion/go-smtp"
)

const inbox = "INBOX"

// Submit sends a mail as a user who has logged in, without the detour over the network: from is the envelope sender and
// the user, to the envelope recipients, Bcc among them. Unknown recipients are an error (a *smtp.SMTPError with 550) and
// then nobody gets it. Hooks are not asked.
func (p *PostOffice) Submit(from string, to []string, raw []byte) error {
	if !p.exists(from) {
		return fmt.Errorf("submitting mail: the post office has no user %s", from)
	}
	for _, recipient := range to {
		if !p.exists(recipient) {
			return noSuchUser(recipient)
		}
	}
	return p.deliver(Envelope{From: from, To: to, User: strings.ToLower(from), Raw: crlf(raw)}, "localhost")
}

// Deliver puts a message into a user's inbox exactly as it is: no header is added, so that a test can say what the
// receiving server said about it, or what a forger made it say.
func (p *PostOffice) Deliver(to string, raw []byte) error {
	at := p.options.Now()
	p.mu.Lock()
	defer p.mu.Unlock()
	u := p.userOf(to)
	if u == nil {
		return noSuchUser(to)
	}
	if u.route != nil {
		return fmt.Errorf("delivering to %s: its mail is kept elsewhere", to)
	}
	return p.put(delivery{u, Received{Raw: raw, At: at}})
}

// BumpUIDValidity gives a user's INBOX a new UIDVALIDITY and its messages new UIDs (RFC 9051 section 2.3.1.1), as
// happens when a provider restores or moves a mailbox. IMAP connections are closed.
func (p *PostOffice) BumpUIDValidity(address string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	u := p.userOf(address)
	if u == nil || u.mailbox == nil {
		return fmt.Errorf("bumping UIDVALIDITY: the post office keeps no mail for %s", address)
	}
	const fresh = "restored"
	session := imapmemserver.NewUserSession(u.mailbox)
	_, selectErr := session.Select(inbox, nil)
	if selectErr != nil {
		return fmt.Errorf("bumping UIDVALIDITY: %w", selectErr)
	}
	createErr := u.mailbox.Create(fresh, nil)
	_, copyErr := session.Copy(imap.SeqSet{{Start: 1, Stop: 0}}, fresh) // 1:*
	err := errors.Join(createErr, copyErr, session.Close(),
		u.mailbox.Delete(inbox), u.mailbox.Rename(fresh, inbox, nil))
	if err != nil {
		return fmt.Errorf("bumping UIDVALIDITY: %w", err)
	}
	p.DropIMAP()
	return nil
}

// deliver gives a mail to each of its recipients. The client's host name is for the Received header.
func (p *PostOffice) deliver(e Envelope, client string) error {
	at := p.options.Now()
	message := []byte(p.authResults(e) + p.receivedHeader(e, client, at))
	message = append(message, p.withoutOurAuthResults(e.Raw)...)
	copies := make([]delivery, 0, len(e.To))
	for _, to := range e.To {
		p.mu.Lock()
		u := p.userOf(to)
		p.mu.Unlock()
		if u == nil {
			return noSuchUser(to) // RCPT was asked before, and accounts are never closed
		}
		d := delivery{user: u, Received: Received{Raw: message, At: at}}
		if u.route == nil { // the server at the end of a route writes these itself
			d.Raw = append([]byte("Return-Path: <"+e.From+">\r\nDelivered-To: "+to+"\r\n"), message...)
		} else if err := u.route(e.From, to, message); err != nil {
			return fmt.Errorf("delivering to %s: %w", to, err)
		}
		copies = append(copies, d)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if err := p.put(copies...); err != nil {
		return err
	}
	p.accepted = append(p.accepted, e)
	return nil
}

// delivery is a mail for one user.
type delivery struct {
	*user
	Received
}

// put leaves mails in their users' inboxes. The caller holds p.mu.
func (p *PostOffice) put(deliveries ...delivery) error {
	for _, d := range deliveries {
		if d.mailbox != nil {
			_, err := d.mailbox.Append(inbox, bytes.NewReader(d.Raw), &imap.AppendOptions{Time: d.At})
			if err != nil {
				return fmt.Errorf("delivering: %w", err)
			}
		}
		d.received = append(d.received, d.Received)
	}
	close(p.changed)
	p.changed = make(chan struct{})
	return nil
}

// receivedHeader is the office's stamp on a mail (RFC 5321 section 4.4).
func (p *PostOffice) receivedHeader(e Envelope, client string, now time.Time) string {
	with := "ESMTP"
	if e.User != "" {
		with = "ESMTPA" // RFC 3848: authenticated
	}
	return fmt.Sprintf("Received: from %s (localhost [127.0.0.1])\r\n\tby %s with %s;\r\n\t%s\r\n",
		client, p.options.Hostname, with, now.Format(time.RFC1123Z))
}

// authResults is what the office says about the sender (RFC 8601): a user who logged in and writes in the name of an
// address of their own domain passes DMARC; of anybody else nothing is known, and there are no signatures to check.
func (p *PostOffice) authResults(e Envelope) string {
	if p.options.NoAuthResults {
		return ""
	}
	result, domain := "none", ""
	if message, err := mail.ReadMessage(bytes.NewReader(e.Raw)); err == nil {
		if from, err := mail.ParseAddress(message.Header.Get("From")); err == nil {
			domain = domainOf(from.Address)
		}
	}
	if domain == "" {
		return fmt.Sprintf("Authentication-Results: %s; none\r\n", p.options.AuthServID)
	}
	if e.User != "" && domainOf(e.User) == domain {
		result = "pass"
	}
	return fmt.Sprintf("Authentication-Results: %s;\r\n\tdmarc=%s header.from=%s\r\n", p.options.AuthServID, result, domain)
}

func domainOf(address string) string {
	return strings.ToLower(address[strings.LastIndexByte(address, '@')+1:])
}

// withoutOurAuthResults removes the Authentication-Results that came with the mail and claim to be ours (RFC 8601
// section 5).
func (p *PostOffice) withoutOurAuthResults(raw []byte) []byte {
	var kept []byte
	skip := false
	for len(raw) > 0 {
		line := raw
		if end := bytes.IndexByte(raw, '\n'); end >= 0 {
			line = raw[:end+1]
		}
		if len(bytes.TrimRight(line, "\r\n")) == 0 {
			break // the end of the header
		}
		if line[0] != ' ' && line[0] != '\t' { // not a folded line
			name, value, _ := bytes.Cut(line, []byte(":"))
			id, _, _ := bytes.Cut(bytes.TrimSpace(value), []byte(";"))
			skip = strings.EqualFold(string(bytes.TrimSpace(name)), "Authentication-Results") &&
				strings.EqualFold(string(bytes.TrimSpace(id)), p.options.AuthServID)
		}
		if !skip {
			kept = append(kept, line...)
		}
		raw = raw[len(line):]
	}
	return append(kept, raw...)
}

// crlf gives every line the end that it has on the wire.
func crlf(raw []byte) []byte {
	return bytes.ReplaceAll(bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
}

func noSuchUser(address string) error {
	return &smtp.SMTPError{
		Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1},
		Message: "<" + address + ">: Recipient address rejected: User unknown",
	}
}
