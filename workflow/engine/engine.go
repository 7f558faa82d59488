// Package engine opens the two doors of the workflow. A mail that arrived and a time that passed both end in the
// same way: in one transaction, the introduction is loaded and locked, [workflow.Step] decides, the result is saved,
// its history appended, and the mails it wants are rendered and queued. Nothing is decided here but who is asked.
package engine

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

const (
	// maxAttempts is how often a message is tried before it is kept aside.
	maxAttempts = 3
	// hold is how long a message belongs to the engine that claimed it; another one that took it over would find it
	// locked, or done.
	hold = 15 * time.Second
	// day is the time in which somebody gets at most one automatic answer.
	day = 24 * time.Hour
)

// Engine turns what happens into what is done about it. All fields are needed. It is safe for concurrent use, also
// by several processes on one database.
type Engine struct {
	Store   *postgres.Store
	Rules   workflow.Rules
	Keys    workflow.Keys
	Mailbox Mailbox

	// Parse understands a raw message. It never fails: what cannot be read is of the kind unparseable.
	Parse func(ctx context.Context, raw []byte, receivedAt time.Time) workflow.Incoming
	// People finds the people that a text names with their addresses.
	People func(text string) []workflow.Address
	// Read says what an answer to a question means.
	Read func(q workflow.Question, text string, at time.Time) workflow.Reading
	// Language says in which language a text is written (ISO 639-1); empty when that cannot be told.
	Language func(text string) string
	// LetterText returns the text of a mail.
	LetterText func(raw []byte) string
	// Compose renders a mail to its final bytes.
	Compose func(Letter) (subject string, raw []byte, err error)
	// NextDigest returns when a referrer's next status is due, by their cadence and their time zone ("" for the
	// operator's).
	NextDigest func(cadence, zone string, after time.Time) time.Time
	// Reporting is the operator's monthly report.
	Reporting Reporting
	// Referrer reports what the operator's rules say about somebody who wants to introduce.
	Referrer func(email string) (allowed, listed bool)

	// CaughtUp reports whether the mailbox was just read to its end. Until it was, nobody is reminded and no question
	// closes: the answer may lie there unread.
	CaughtUp func() bool

	Now func() time.Time
	Log *slog.Logger
	// Wake is called after a commit that queued mail. It must not block.
	Wake func()
}

// Mailbox is the address of twoyes itself.
type Mailbox struct {
	Address   string // intros@example.com
	Separator string // between the local part and the detail of a subaddress (RFC 5233)
}

// now returns the time as Postgres keeps it.
func (e *Engine) now() time.Time { return e.Now().UTC().Truncate(time.Microsecond) }

// HandleNext handles the oldest message that is stored and not yet understood. It reports whether there was one.
func (e *Engine) HandleNext(ctx context.Context) (bool, error) {
	m, err := e.Store.ClaimInbound(ctx, e.now(), hold)
	if m == nil || err != nil {
		return false, err
	}
	log := e.Log.With("inbound_id", m.ID)
	var in workflow.Incoming
	if m.Attempts > maxAttempts {
		return true, e.setAside(ctx, m.ID, in, "it was tried three times and each time the program ended")
	}
	err = e.understand(ctx, m, &in)
	switch {
	case err == nil:
		e.Wake()
		return true, nil
	case ctx.Err() != nil:
		return true, ctx.Err()
	case m.Attempts >= maxAttempts:
		log.ErrorContext(ctx, "message kept aside", "error", err)
		return true, e.setAside(ctx, m.ID, in, "an error: "+err.Error())
	}
	log.WarnContext(ctx, "message will be tried again", "attempt", m.Attempts, "error", err)
	return true, e.Store.PostponeInbound(ctx, m.ID, e.now().Add(time.Duration(m.Attempts)*time.Second))
}

// inTx is Store.InTx for work whose panic must not end the daemon: the message or the timer that caused it would be
// there again after the next start.
func (e *Engine) inTx(ctx context.Context, work func(*postgres.Tx) error) error {
	return e.Store.InTx(ctx, func(tx *postgres.Tx) (err error) {
		defer func() {
			if p := recover(); p != nil {
				e.Log.ErrorContext(ctx, "panic", "stack", string(debug.Stack()))
				err = fmt.Errorf("panic: %v", p)
			}
		}()
		return work(tx)
	})
}

// understand parses a message and handles it in one transaction.
func (e *Engine) understand(ctx context.Context, m *postgres.Inbound, in *workflow.Incoming) error {
	*in = e.Parse(ctx, m.Raw, m.ReceivedAt)
	return e.inTx(ctx, func(tx *postgres.Tx) error {
		open, err := tx.LockInbound(ctx, m.ID)
		if err != nil || !open {
			return err
		}
		if gone, err := tx.Erased(ctx, whose(*in)); err != nil || gone {
			if err == nil {
				err = tx.Discard(ctx, m.ID, e.now())
			}
			return err
		}
		d := &delivery{Engine: e, tx: tx, in: *in, id: m.ID, released: m.Released, now: e.now()}
		end, err := d.handle(ctx)
		if err != nil {
			return err
		}
		if m.Truncated && end.status == postgres.Handled {
			end.reason = "only the beginning of it was read"
		}
		e.Log.InfoContext(ctx, "message handled", "inbound_id", m.ID, "kind", in.Kind, "status", end.status, "reason", end.reason)
		if err := tx.FinishInbound(ctx, m.ID, d.now, end.status, end.reason, *in); err != nil {
			return err
		}
		return d.confirmHeld(ctx)
	})
}

// whose is the address of whoever wrote a message; of whom it was for, when it reports that a mail of ours came back.
func whose(in workflow.Incoming) string {
	if in.Kind == workflow.KindBounce && len(in.Bounce.Recipients) == 1 && in.Bounce.Recipients[0].Email != "" {
		return in.Bounce.Recipients[0].Email
	}
	return in.From.Email
}

func (e *Engine) setAside(ctx context.Context, id int64, in workflow.Incoming, why string) error {
	return e.Store.InTx(ctx, func(tx *postgres.Tx) error {
		open, err := tx.LockInbound(ctx, id)
		if err != nil || !open {
			return err
		}
		return tx.FinishInbound(ctx, id, e.now(), postgres.Quarantined, why, in)
	})
}

// TickNext handles one thing whose time has come. It reports whether there was one. What cannot be done is put off
// and logged, so that it does not stand in the way of everything behind it.
func (e *Engine) TickNext(ctx context.Context) (bool, error) {
	var (
		did bool
		id  int64
		who workflow.Address
	)
	now := e.now()
	err := e.inTx(ctx, func(tx *postgres.Tx) (err error) {
		did, who = false, workflow.Address{}
		if e.CaughtUp() {
			if id, err = tx.DueIntroduction(ctx, now); err != nil {
				return err
			}
		}
		if id != 0 {
			did = true
			return e.tickIntroduction(ctx, tx, id, now)
		}
		var kind workflow.TimerKind
		who, kind, err = tx.DueContact(ctx, now)
		if err != nil || who.Email == "" {
			return err
		}
		did = true
		return e.tickContact(ctx, tx, who, kind, now)
	})
	if err != nil && did && ctx.Err() == nil {
		e.Log.ErrorContext(ctx, "something due was put off", "intro_id", id, "error", err)
		return true, e.Store.PostponeTimers(ctx, id, who.Email, now, now.Add(time.Minute))
	}
	if err == nil && did {
		e.Wake()
	}
	return did, err
}

func (e *Engine) tickIntroduction(ctx context.Context, tx *postgres.Tx, id int64, now time.Time) error {
	in, err := tx.Load(ctx, id)
	if err != nil {
		return err
	}
	var due *workflow.Timer
	for i, t := range in.Timers {
		if !t.At.After(now) && (due == nil || t.At.Before(due.At)) {
			due = &in.Timers[i]
		}
	}
	if due == nil {
		return nil // a peer was quicker
	}
	ev := workflow.Due{Timer: *due}
	if due.Kind == workflow.TimerAsk && due.Party < len(in.Parties) {
		email := in.Parties[due.Party].Email
		if ev.Standing, err = tx.Standing(ctx, email); err != nil {
			return err
		}
		if allowed, _ := e.Referrer(email); !allowed {
			ev.Standing.NeverAsk = true // what they would answer could not be taken
		}
	}
	_, err = e.step(ctx, tx, in, ev, now, nil)
	return err
}

// step takes one step of an introduction that is locked: decide, save, append, render, queue.
func (e *Engine) step(ctx context.Context, tx *postgres.Tx, in workflow.Introduction, ev workflow.Event, now time.Time,
	answering *workflow.Incoming,
) (workflow.Result, error) {
	r := workflow.Step(in, ev, now, e.Rules)
	if other, err := e.sameElsewhere(ctx, tx, in, r.Introduction); err != nil {
		return r, err
	} else if other {
		r = workflow.Step(in, workflow.Powerless(ev), now, e.Rules)
	}
	if err := e.limitAskingBack(ctx, tx, &r, now); err != nil {
		return r, err
	}
	var err error
	if r.Introduction.ID == 0 {
		r.Introduction.ID, err = tx.Create(ctx, r.Introduction)
	} else {
		err = tx.Save(ctx, r.Introduction)
	}
	if err != nil {
		return r, err
	}
	if err := tx.Append(ctx, r.Introduction.ID, now, r.Records); err != nil {
		return r, err
	}
	if in.IntroducedAt.IsZero() && !r.Introduction.IntroducedAt.IsZero() {
		if err := e.planReceived(ctx, tx, r.Introduction, now); err != nil {
			return r, err
		}
	}
	switch {
	case r.Undoable != "":
		err = tx.Remember(ctx, in, r.Undoable, now)
	case r.Settled:
		err = tx.ForgetChange(ctx, r.Introduction.ID)
	}
	if err != nil {
		return r, err
	}
	for _, m := range r.Mails {
		about := r.Introduction.ID
		if m.Once {
			about = 0
		}
		if err := e.write(ctx, tx, about, m, now, answering); err != nil {
			return r, err
		}
	}
	return r, nil
}

// sameElsewhere reports whether a step would make an introduction the same as another one that is followed: by opening
// it again after the people were introduced anew, or by putting somebody in it who makes it so.
func (e *Engine) sameElsewhere(ctx context.Context, tx *postgres.Tx, before, after workflow.Introduction) (bool, error) {
	if before.ID == 0 || before.State == workflow.Clarifying || !after.ClosedAt.IsZero() {
		return false, nil
	}
	if before.ClosedAt.IsZero() && postgres.People(before.People()) == postgres.People(after.People()) {
		return false, nil
	}
	other, err := tx.OpenWith(ctx, after.Referrer.Email, after.People())
	return other != 0 && other != before.ID, err
}

// maxAskedBack is how often somebody is asked back in a day. A machine that answers every mail must not be answered
// for ever.
const maxAskedBack = 3

// limitAskingBack takes the asking back out of a step when somebody was asked back too often today; the mail that
// was not understood is kept aside then.
func (e *Engine) limitAskingBack(ctx context.Context, tx *postgres.Tx, r *workflow.Result, now time.Time) error {
	kept := r.Mails[:0]
	for _, m := range r.Mails {
		if m.Kind == workflow.MailClarify {
			tooOften, err := e.askedTooOften(ctx, tx, m.To.Email, now)
			if err != nil {
				return err
			}
			if tooOften {
				r.Aside = askedTooOften
				continue
			}
		}
		kept = append(kept, m)
	}
	r.Mails = kept
	return nil
}

const askedTooOften = "not understood, and its sender was asked back three times within a day"

func (e *Engine) askedTooOften(ctx context.Context, tx *postgres.Tx, email string, now time.Time) (bool, error) {
	n, err := tx.WrittenTo(ctx, email, now.Add(-day), workflow.MailClarify)
	return n >= maxAskedBack, err
}

// Drain handles everything that is stored, and everything that is due, until nothing is left to do.
func (e *Engine) Drain(ctx context.Context) error {
	for {
		// What was written comes before what is due: an answer that lies here answers the question that is about to close.
		handled, err := e.HandleNext(ctx)
		if err != nil {
			return err
		}
		if handled {
			continue
		}
		ticked, err := e.TickNext(ctx)
		if err != nil || !ticked {
			return err
		}
	}
}

// Run plans the reports, and then does what Drain does for ever: at once when woken, else every poll. It returns when
// ctx ends.
func (e *Engine) Run(ctx context.Context, poll time.Duration, wake <-chan struct{}) error {
	pause, work := poll, e.PlanReports
	for {
		if err := work(ctx); err == nil {
			pause, work = poll, e.Drain
		} else if ctx.Err() == nil {
			// A database that is down is asked less often, and still soon after it came back.
			pause = min(2*pause, 5*time.Second)
			e.Log.ErrorContext(ctx, "handling mail and timers", "error", err, "next_try_in", pause)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-wake:
		case <-time.After(pause):
		}
	}
}
