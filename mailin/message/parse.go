package message

import (
	"fmt"
	"slices"
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
	w    walker
	root *part
	c    content

	split pieces
	typed string   // what the sender typed
	words string   // the same as one line, once it was needed
	said  []string // its sentences, likewise

	isReply, isForward bool // as the subject begins

	senderWords []string // of the sender's name and address, once they were needed

	lastText   string // in which people were looked for last
	lastPeople []workflow.Address

	others []workflow.Address // people in To and Cc besides the mailbox and the sender
	inTo   bool               // the mailbox stands in To
	inCc   bool               // the mailbox stands in Cc
}

// Parse reads a mail. It never fails and never panics: what cannot be read is of kind unparseable, with whatever could
// be seen of sender, subject and Message-ID, and Reason says why.
func Parse(raw []byte, opts Options) (in workflow.Incoming) {
	defer func() {
		if r := recover(); r != nil { // decoders of exotic charsets are not ours; a mail must not stop the others
			in = unread(raw, opts, r)
		}
	}()
	return *parse(raw, opts).in
}

func parse(raw []byte, opts Options) *mail {
	opts.Mailbox, _ = normaliseAddr(opts.Mailbox) // empty when it is none
	h, body, tooLarge := readTop(raw)
	in := outline(raw, h, opts)
	m := &mail{opts: opts, in: &in, h: h}
	if len(h) == 0 {
		in.Kind, in.Reason = workflow.KindUnparseable, "there is no header"
		return m
	}
	m.root = m.w.read(h, body, 0, "text/plain")
	if tooLarge {
		m.w.exceeded = "the header is too large"
	}
	if m.w.exceeded != "" {
		in.Kind, in.Reason = workflow.KindUnparseable, m.w.exceeded
		return m
	}
	m.c.read(m.root)
	m.isReply, m.isForward = prefixes(in.Subject)
	m.recipients()
	m.split = takeApart(m.c.lines())
	m.typed = joinPieces(m.split, in.From.Name)
	in.Text = m.typed
	m.decide()
	if m.c.cut && len(m.split.quoted) == 0 && byAPerson(in.Kind) {
		// Long mail is long by what it quotes. Here nobody can tell what else was typed: the end may take it all back.
		in.Kind, in.Reason = workflow.KindUnparseable, fmt.Sprintf("its text is longer than %d KB", maxText>>10)
	}
	return m
}

// byAPerson says whether mail of a kind was typed.
func byAPerson(k workflow.Kind) bool {
	switch k {
	case workflow.KindIntroduction, workflow.KindRequest, workflow.KindReply, workflow.KindCommand, workflow.KindUnclear:
		return true
	case workflow.KindBounce, workflow.KindAutoReply, workflow.KindList, workflow.KindUnparseable:
	}
	return false
}

// unread is a mail of which reading has failed: what its header says, if that can be read.
func unread(raw []byte, opts Options, why any) (in workflow.Incoming) {
	reason := fmt.Sprintf("reading it failed: %v", why)
	defer func() {
		if recover() != nil {
			in = workflow.Incoming{Kind: workflow.KindUnparseable, ReceivedAt: opts.ReceivedAt, Reason: reason}
		}
	}()
	opts.Authenticate = nil
	opts.Mailbox, _ = normaliseAddr(opts.Mailbox)
	h, _, _ := readTop(raw)
	in = outline(raw, h, opts)
	in.Kind, in.Reason = workflow.KindUnparseable, reason
	return in
}

// line is what was typed as one line, to look for words in.
func (m *mail) line() string {
	if m.words == "" {
		m.words = oneLine(m.typed)
	}
	return m.words
}

// outline reads what the header alone says.
func outline(raw []byte, h Header, opts Options) workflow.Incoming {
	in := workflow.Incoming{ReceivedAt: opts.ReceivedAt}
	var one bool
	in.From, one = h.from()
	for _, name := range []string{"Sender", "Return-Path"} { // for people to see; it vouches for nobody
		if as := h.addresses(name); !h.Has("From") && in.From.Email == "" && len(as) == 1 {
			in.From.Email = as[0].Email
		}
	}
	in.To, in.Cc = h.addresses("To"), h.addresses("Cc")
	in.Subject = shorten(cleanText(decodeWords(h.Get("Subject"))), 1000)
	if ids := IDs(h.Get("Message-ID")); len(ids) > 0 {
		in.MessageID = ids[0]
	}
	in.InReplyTo = ancestors(h)
	in.Date = readDate(h)
	in.Details = details(h, opts, in.To, in.Cc)
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
	if strings.TrimSpace(c.plain) != "" || !c.hasHTML() {
		return bodyLines(c.plain, false)
	}
	return bodyLines(c.html(), true)
}

// details lists the subaddress details (RFC 5233) of the mailbox that a mail was sent to, in lower case, each once.
func details(h Header, opts Options, to, cc []workflow.Address) []string {
	var out []string
	for _, list := range [][]workflow.Address{
		to, cc, h.addresses("Delivered-To"), h.addresses("X-Original-To"), h.addresses("Envelope-To"),
	} {
		for _, a := range list {
			if d, ours := opts.detail(a.Email); ours && d != "" && !slices.Contains(out, d) {
				out = append(out, d)
			}
		}
	}
	return out
}

// detail says whether an address is the mailbox, and with which detail. Mailbox must be in the form of [normaliseAddr].
func (o Options) detail(addr string) (detail string, ours bool) {
	if o.Mailbox == "" {
		return "", false
	}
	if addr == o.Mailbox {
		return "", true
	}
	local, domain := splitAddr(o.Mailbox)
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
	return m.isReply || len(m.in.InReplyTo) > 0
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
