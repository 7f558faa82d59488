package message

import (
	"fmt"
	netmail "net/mail"
	"strings"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// Options say whose mail is read.
type Options struct {
	Mailbox    string    // the address of twoyes, such as intros@example.com
	Separator  string    // between its local part and a detail (RFC 5233), such as "+"; empty for none
	ReceivedAt time.Time // INTERNALDATE (RFC 9051 §2.3.3)
	// Authenticate says what is known of the sender, given the whole mail and the address in From. It is asked only
	// about a mail with exactly one author. nil means that nothing is known.
	Authenticate func(raw []byte, from string) workflow.Authentication
}

// mail is a mail while it is being understood.
type mail struct {
	opts Options
	in   *workflow.Incoming

	h    Header
	root *part
	c    content

	split pieces
	typed string // what the sender typed

	others []workflow.Address // people in To and Cc besides the mailbox and the sender
	inTo   bool               // the mailbox stands in To
	inCc   bool               // the mailbox stands in Cc
}

// Parse reads a mail. It never fails and never panics: what cannot be read is of kind unparseable, with whatever could
// be seen of sender, subject and Message-ID, and Reason says why.
func Parse(raw []byte, opts Options) (in workflow.Incoming) {
	defer func() {
		if r := recover(); r != nil { // decoders of exotic charsets are not ours; a mail must not stop the others
			opts.Authenticate = nil
			in = outline(raw, opts)
			in.Kind = workflow.KindUnparseable
			in.Reason = fmt.Sprintf("reading it failed: %v", r)
		}
	}()
	in = outline(raw, opts)
	h, body, tooLarge := readTop(raw)
	if len(h) == 0 {
		in.Kind, in.Reason = workflow.KindUnparseable, "there is no header"
		return in
	}
	w := &walker{}
	m := &mail{opts: opts, in: &in, h: h, root: w.read(h, body, 0, "text/plain")}
	if tooLarge {
		w.exceeded = "the header is too large"
	}
	if w.exceeded != "" {
		in.Kind, in.Reason = workflow.KindUnparseable, w.exceeded
		return in
	}
	m.c.read(m.root)
	m.c.plain = strings.ToValidUTF8(m.c.plain, "\uFFFD")
	m.recipients()
	m.split = takeApart(m.c.lines())
	m.typed = joinPieces(m.split, in.From.Name)
	in.Text = m.typed
	m.decide()
	return in
}

// outline reads what the header alone says.
func outline(raw []byte, opts Options) workflow.Incoming {
	h, _ := ReadHeader(raw)
	in := workflow.Incoming{ReceivedAt: opts.ReceivedAt}
	var one bool
	in.From, one = h.from()
	in.To, in.Cc = h.addresses("To"), h.addresses("Cc")
	in.Subject = shorten(cleanText(decodeWords(h.Get("Subject"))), 1000)
	if ids := IDs(h.Get("Message-ID")); len(ids) > 0 {
		in.MessageID = ids[0]
	}
	in.InReplyTo = ancestors(h)
	if d, err := netmail.ParseDate(stripComments(h.Get("Date"))); err == nil {
		in.Date = d
	}
	in.Details = details(h, opts)
	switch {
	case !one:
		in.Auth = workflow.Authentication{Failed: true, By: "none"}
	case opts.Authenticate != nil:
		in.Auth = opts.Authenticate(raw, in.From.Email)
	default:
		in.Auth = workflow.Authentication{By: "none"}
	}
	return in
}

// lines are what a person sees of the mail: the plain part, or the HTML one when there is no plain text.
func (c *content) lines() []line {
	if strings.TrimSpace(c.plain) != "" || c.html == "" {
		return bodyLines(c.plain, false)
	}
	return bodyLines(c.html, true)
}

// details lists the subaddress details (RFC 5233) of the mailbox that a mail was sent to, in lower case, each once.
func details(h Header, opts Options) []string {
	var out []string
	seen := map[string]bool{}
	for _, name := range []string{"To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"} {
		for _, a := range h.addresses(name) {
			if d, ours := opts.detail(a.Email); ours && d != "" && !seen[d] {
				seen[d] = true
				out = append(out, d)
			}
		}
	}
	return out
}

// detail says whether an address is the mailbox, and with which detail.
func (o Options) detail(addr string) (detail string, ours bool) {
	box, ok := normaliseAddr(o.Mailbox)
	if !ok {
		return "", false
	}
	if addr == box {
		return "", true
	}
	local, domain := splitAddr(box)
	l, d := splitAddr(addr)
	if o.Separator == "" || d != domain {
		return "", false
	}
	if rest, found := strings.CutPrefix(l, local+o.Separator); found {
		return rest, true
	}
	return "", false
}

func (m *mail) isOurs(addr string) bool {
	_, ours := m.opts.detail(addr)
	return ours
}

// recipients sorts the people in To and Cc.
func (m *mail) recipients() {
	pick := func(list []workflow.Address) (here bool) {
		for _, a := range list {
			if m.isOurs(a.Email) {
				here = true
				continue
			}
			if a.Email != m.in.From.Email && !isRole(a.Email) {
				m.others = merge(m.others, a)
			}
		}
		return here
	}
	m.inTo = pick(m.in.To)
	m.inCc = pick(m.in.Cc)
}

// thread says whether the mail says of itself that it answers another one.
func (m *mail) thread() bool {
	reply, _ := prefixes(m.in.Subject)
	return reply || len(m.in.InReplyTo) > 0
}

// quotesMailbox says whether the quoted mail was one of ours, as far as the line above the quote shows its author.
func (m *mail) quotesMailbox() bool {
	author := m.quoteHead()
	for _, f := range findAddresses(author, 3) {
		if a, ok := normaliseAddr(author[f[0]:f[1]]); ok && m.isOurs(a) {
			return true
		}
	}
	return false
}

// quoteHead is what says who wrote the quoted mail: the attribution, or the From of its header block.
func (m *mail) quoteHead() string {
	if m.split.author != "" {
		return m.split.author
	}
	for i := range m.split.quoted {
		if i > 10 {
			break
		}
		if kind, v := labelOf(m.split.quoted[i].text); kind == labelFrom {
			return v
		}
	}
	return ""
}
