package app

import (
	"context"
	"math/rand/v2"
	"net"
	"sync/atomic"
	"time"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/mailin"
	"github.com/twoyes/twoyes/mailout"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/engine"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// inbound is the store as the watcher sees it; the engine is woken for what arrives.
type inbound struct {
	*postgres.Store

	now  func() time.Time
	wake func()
}

// Save implements mailin.Store.
func (s inbound) Save(ctx context.Context, mailbox string, batch []mailin.Raw, next mailin.Cursor) error {
	if err := s.Store.Save(ctx, mailbox, batch, next, s.now()); err != nil {
		return err
	}
	s.wake()
	return nil
}

// outbox is the store as the sender sees it.
type outbox struct{ *postgres.Store }

// Finish implements mailout.Outbox: it adds when a mail is tried again.
func (o outbox) Finish(ctx context.Context, q mailout.Queued, r mailout.Result, now time.Time) error {
	a := workflow.Attempt{Code: r.Code, Status: r.Status, Response: r.Response}
	wait := mailout.Backoff(q.Attempt, rand.Float64()) //nolint:gosec // jitter
	switch r.Outcome {
	case mailout.Accepted:
		a.Delivery = workflow.Accepted
	case mailout.Retry:
		a.Delivery = workflow.Retry
	case mailout.Refused:
		a.Delivery = workflow.Refused
	case mailout.InDoubt:
		a.Delivery = workflow.InDoubt
	case mailout.Withdrawn:
		a.Delivery = workflow.Withdrawn
	case mailout.NotBegun:
		a.Delivery, wait = workflow.NotTried, 0
	}
	a.RetryAt = now.Add(wait)
	return o.Store.Finish(ctx, q, a, now)
}

// composer writes the bytes of a mail.
type composer struct {
	cfg config.Config
	set *templates.Set
}

func (c composer) compose(l engine.Letter) (subject string, raw []byte, err error) {
	m := l.Mail
	data := templates.Data{
		View: m.View, Business: c.cfg.Business.Name, Signature: c.cfg.Business.Signature,
		Mailbox: c.cfg.Mailbox.Address, Stop: l.Stop, Zone: c.cfg.ZoneOf(l.Zone), Now: l.Date,
	}
	out := mailout.Letter{
		From: c.from(m), To: []workflow.Address{m.To}, Cc: l.Cc, ReplyTo: l.ReplyTo, MessageID: l.MessageID,
		Date: l.Date.In(data.Zone), References: l.References, Kind: string(m.Kind), Ref: m.View.Ref,
		ListUnsubscribe: "mailto:" + l.Stop + "?subject=stop",
	}
	if l.InReplyTo != "" {
		out.InReplyTo = []string{l.InReplyTo}
	}
	if len(m.Greets) > 0 {
		out.To = m.Greets
		out.ListUnsubscribe = "mailto:" + c.cfg.Mailbox.Address + "?subject=stop"
	} else {
		data.ReplyTo = l.ReplyTo[0].Email
	}
	locale := l.Locale
	if locale == "" {
		locale = c.cfg.Business.Locale
	}
	rendered, err := c.set.Render(string(m.Kind), locale, data)
	if err != nil {
		return "", nil, err
	}
	out.Subject, out.Text, out.HTML = rendered.Subject, rendered.Text, rendered.HTML
	raw, err = mailout.Compose(out)
	return rendered.Subject, raw, err
}

// from names the mailbox: to a party, for the referrer on whose behalf it writes. What is done for the referrer is not
// done on their behalf.
func (c composer) from(m workflow.Mail) workflow.Address {
	own := c.cfg.Mailbox.Name
	if own == "" {
		own = c.cfg.Business.Name
	}
	forThem := m.Kind == workflow.MailReward || m.Kind == workflow.MailReturnFavour
	if r := m.View.Referrer; r.Name != "" && !forThem && (m.To.Email != r.Email || len(m.Greets) > 0) {
		name := r.Name
		if c.cfg.Business.Name != "" {
			name += " via " + c.cfg.Business.Name
		}
		return workflow.Address{Name: name, Email: c.cfg.Mailbox.Address}
	}
	return workflow.Address{Name: own, Email: c.cfg.Mailbox.Address}
}

// impatient shortens the wait for answers that do not come: whoever sends mail chooses which name server is asked about
// it, and messages are handled one after the other. An answer, be it an error, makes it patient again.
func impatient(lookup func(context.Context, string) ([]string, error)) func(context.Context, string) ([]string, error) {
	var silent atomic.Int32 // lookups in a row that nobody answered
	return func(ctx context.Context, name string) ([]string, error) {
		ctx, cancel := context.WithTimeout(ctx, dkimTimeout>>min(silent.Load(), 5))
		defer cancel()
		records, err := lookup(ctx, name)
		if ctx.Err() != nil {
			silent.Add(1)
		} else {
			silent.Store(0)
		}
		return records, err
	}
}

// resolver returns how TXT records are looked up: at a server, or (empty) by the system.
func resolver(server string) func(ctx context.Context, name string) ([]string, error) {
	r := &net.Resolver{}
	if server != "" {
		r.PreferGo = true
		r.Dial = func(ctx context.Context, network, _ string) (net.Conn, error) {
			var d net.Dialer
			return d.DialContext(ctx, network, server)
		}
	}
	return r.LookupTXT
}
