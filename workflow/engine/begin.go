package engine

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// sender gathers what is known of who wrote a message. The contact is nil when nothing is kept of them.
func (d *delivery) sender(ctx context.Context) (workflow.Sender, *postgres.Contact, error) {
	var s workflow.Sender
	if d.in.From.Email == "" {
		return s, nil, nil
	}
	s.Allowed, s.Listed = d.Referrer(d.in.From.Email)
	if d.sentFrom != d.in.From.Email { // the operator's rules may name either
		allowed, listed := d.Referrer(d.sentFrom)
		s.Allowed, s.Listed = s.Allowed || allowed, s.Listed || listed
	}
	s.Authenticated, s.Released = d.in.Auth.OK, d.released
	if !s.Allowed {
		return s, nil, nil
	}
	var err error
	if s.Stopped, err = d.tx.Suppressed(ctx, d.in.From.Email); err != nil {
		return s, nil, err
	}
	if s.Stopped {
		return s, nil, nil // nothing can be done for them, and they may not want to be known
	}
	who := d.in.From
	if !s.Authenticated && !s.Released {
		who.Name = "" // it may be anybody's
	}
	contact, err := d.tx.Contact(ctx, who, d.now)
	if err != nil {
		return s, nil, err
	}
	s.Confirmed = !contact.ConfirmedAt.IsZero()
	return s, &contact, nil
}

// refuse ends a message whose sender may not have what they want, or not yet.
func (d *delivery) refuse(admission workflow.Admission) (ending, bool) {
	switch admission {
	case workflow.NotAllowed:
		return aside("its sender may not introduce people here (referrers.allow)"), true
	case workflow.Silenced:
		return aside("its sender wants no mail, so nothing can be done for them"), true
	case workflow.Held:
		d.held = true
		return aside(postgres.HeldReason), true
	case workflow.OverLimit:
		return aside("its sender reached the daily limit (referrers.daily_limit)"), true
	case workflow.OverTotal:
		return aside("so many introductions were begun within a day that no more are taken (referrers.total_limit)"), true
	case workflow.Admitted:
	}
	return ending{}, false
}

// begin handles the mail that begins an introduction.
func (d *delivery) begin(ctx context.Context) (ending, error) {
	sender, contact, err := d.sender(ctx)
	if err != nil {
		return ending{}, err
	}
	first := false
	if contact != nil {
		recent, all, err := d.tx.BegunSince(ctx, contact.Email, d.now.Add(-day))
		if err != nil {
			return ending{}, err
		}
		sender.Today, first = recent, all == 0
		if sender.TodayByAll, err = d.tx.BegunByAll(ctx, d.now.Add(-day)); err != nil {
			return ending{}, err
		}
	}
	admission := workflow.Admit(sender, d.Rules)
	if d.in.Kind == workflow.KindUnclear && admission == workflow.Admitted {
		if tooOften, err := d.askedTooOften(ctx, d.tx, d.in.From.Email, d.now); tooOften || err != nil {
			return aside(askedTooOften), err
		}
	}
	if end, refused := d.refuse(admission); refused {
		switch admission { //nolint:exhaustive // of the others nobody is told
		case workflow.OverLimit:
			err = d.tellLimit(ctx)
		case workflow.OverTotal:
			err = d.tellTotal(ctx)
		}
		return end, err
	}
	same, err := d.tx.OpenWith(ctx, d.in.From.Email, d.in.Parties)
	if err != nil {
		return ending{}, err
	}
	if same != 0 {
		intro, err := d.tx.Load(ctx, same)
		if err != nil {
			return ending{}, err
		}
		if err := d.tx.AddThread(ctx, same, d.in.MessageID); err != nil {
			return ending{}, err
		}
		r, err := d.step(ctx, d.tx, intro, workflow.CapturedAgain{Mail: d.in}, d.now, &d.in)
		if err != nil {
			return ending{}, err
		}
		if len(r.Mails) == 0 {
			if _, err := d.status(ctx); err != nil { // so that they see where it stands
				return ending{}, err
			}
		}
		return handled("the same as " + intro.Ref), nil
	}
	return d.capture(ctx, *contact, first)
}

func (d *delivery) capture(ctx context.Context, contact postgres.Contact, first bool) (ending, error) {
	ref, err := d.newRef(ctx)
	if err != nil {
		return ending{}, err
	}
	digestAt, err := d.tx.ContactPlan(ctx, contact.Email, workflow.TimerDigest)
	if err == nil && digestAt.IsZero() {
		digestAt, err = d.planDigest(ctx, d.tx, contact, d.now)
	}
	if err != nil {
		return ending{}, err
	}
	if err := d.learn(ctx); err != nil {
		return ending{}, err
	}
	m := d.in
	m.Text, m.Language = d.text(), d.Language(d.in.Text)
	if m.Consented, err = d.stillConsenting(ctx); err != nil {
		return ending{}, err
	}
	zones, err := d.tx.Zones(ctx, m.Parties)
	if err != nil {
		return ending{}, err
	}
	ev := workflow.Captured{Mail: m, FirstTime: first, Cadence: contact.Digest, DigestAt: digestAt, Zones: zones}
	r, err := d.step(ctx, d.tx, workflow.Introduction{Ref: ref}, ev, d.now, &d.in)
	if err != nil {
		return ending{}, err
	}
	return handled("captured as " + ref), d.tx.AddThread(ctx, r.Introduction.ID, d.in.MessageID)
}

// stillConsenting are those who asked for the introduction and may be written to. Whoever said stop is asked like
// anybody else, which nobody will see, and so not introduced.
func (d *delivery) stillConsenting(ctx context.Context) ([]string, error) {
	var kept []string
	for _, email := range d.in.Consented {
		suppressed, err := d.tx.Suppressed(ctx, email)
		if err != nil {
			return nil, err
		}
		if !suppressed {
			kept = append(kept, email)
		}
	}
	return kept, nil
}

// refAlphabet leaves out what is easily mistaken for something else.
const refAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ"

// newRef returns a reference that no introduction has: four characters, and more when these run short.
func (d *delivery) newRef(ctx context.Context) (string, error) {
	for try := range 20 {
		ref := []byte("R-")
		random := make([]byte, 4+try/4)
		if _, err := rand.Read(random); err != nil {
			return "", fmt.Errorf("making a reference: %w", err)
		}
		for _, b := range random {
			ref = append(ref, refAlphabet[int(b)%len(refAlphabet)])
		}
		taken, err := d.tx.RefTaken(ctx, string(ref))
		if err != nil {
			return "", err
		}
		if !taken {
			return string(ref), nil
		}
	}
	return "", fmt.Errorf("no free reference was found")
}

// tellLimit tells a referrer once a day that no more introductions are taken today.
func (d *delivery) tellLimit(ctx context.Context) error {
	m := workflow.Mail{
		Kind: workflow.MailNotice, To: d.in.From, Question: workflow.AskRefer, NotBefore: d.now,
		Key: "limit/" + d.now.Format(time.DateOnly),
		View: workflow.View{
			News: workflow.NewsLimit, To: d.in.From, Subject: d.in.Subject, Limit: d.Rules.DailyLimit,
		},
	}
	return d.write(ctx, d.tx, 0, m, d.now, &d.in)
}

// tellTotal tells the operators once a day that no more introductions are taken today.
func (d *delivery) tellTotal(ctx context.Context) error {
	d.Log.ErrorContext(ctx, "no more introductions are taken today: referrers.total_limit is reached", "limit", d.Rules.TotalLimit)
	for _, to := range d.Rules.Operators {
		m := workflow.Mail{
			Kind: workflow.MailNotice, To: to, Question: workflow.AskNothing, NotBefore: d.now, Key: "total/" + d.now.Format(time.DateOnly),
			View: workflow.View{News: workflow.NewsTotal, To: to, Limit: d.Rules.TotalLimit},
		}
		if err := d.write(ctx, d.tx, 0, m, d.now, nil); err != nil {
			return err
		}
	}
	return nil
}

// ReadCommand says what a mail that is a word to twoyes means: the text says it, or else the subject.
func ReadCommand(read func(workflow.Question, string, time.Time) workflow.Reading, in workflow.Incoming) workflow.Reading {
	reading := read(workflow.AskRefer, in.Text, in.ReceivedAt)
	subject := read(workflow.AskRefer, in.Subject, in.ReceivedAt)
	if reading.Intent == workflow.Unclear || subject.Intent == workflow.Stop {
		return subject
	}
	return reading
}

// maxAnswers is how often somebody who is known gets help in a day.
const maxAnswers = 10

// command handles a mail that is a word to twoyes and answers nothing.
func (d *delivery) command(ctx context.Context) (ending, error) {
	reading := ReadCommand(d.Read, d.in)
	if reading.Intent == workflow.Stop {
		return d.stopAddresses(ctx, d.in.From.Email)
	}
	sender, contact, err := d.sender(ctx)
	if err != nil {
		return ending{}, err
	}
	admission := workflow.Admit(sender, workflow.Rules{})
	known := admission == workflow.Admitted
	switch reading.Intent { //nolint:exhaustive // the rest needs an introduction
	case workflow.Help, workflow.Status, workflow.Unclear, workflow.Thanks:
		if contact == nil || sender.Stopped {
			end, _ := d.refuse(admission)
			return end, nil
		}
		if d.in.Auth.Failed {
			return aside("a command whose sender failed authentication"), nil
		}
		if reading.Intent == workflow.Thanks {
			return handled("thanks"), nil
		}
		// Whoever is not known gets one automatic answer a day, whatever they ask.
		most, kinds := maxAnswers, []workflow.MailKind{workflow.MailHelp}
		if !known {
			most, kinds = 1, workflow.MailKinds
		}
		n, err := d.tx.WrittenTo(ctx, contact.Email, d.now.Add(-day), kinds...)
		if err != nil {
			return ending{}, err
		}
		if n >= most {
			return aside("asked again and again within a day"), nil
		}
		if reading.Intent == workflow.Status {
			return d.status(ctx)
		}
		return d.help(ctx)
	}
	if end, refused := d.refuse(admission); refused {
		return end, nil
	}
	switch reading.Intent { //nolint:exhaustive // the rest is about one introduction
	case workflow.Cadence:
		return d.cadence(ctx, reading)
	case workflow.Undo:
		return d.undo(ctx, 0)
	}
	id, err := d.named(ctx, contact.Email)
	if err != nil {
		return ending{}, err
	}
	if id == 0 {
		if id, err = d.tx.OnlyOpen(ctx, contact.Email); err != nil {
			return ending{}, err
		}
	}
	if id == 0 {
		return d.askBack(ctx, workflow.AskDigest)
	}
	return d.instruct(ctx, id, reading)
}
