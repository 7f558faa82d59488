// Package scenario plays conversations: people with inboxes of their own, a post office between them, twoyes in the
// middle, and a clock that can be moved. Everything is real but the clock: Postgres, IMAP, SMTP and the bytes.
// The conversation tests and the demo are written in it.
package scenario

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// Mailbox is the address of twoyes in every scenario, Business whom it works for.
const (
	Mailbox  = "intros@quayside.example"
	Business = "The Quayside Club"
	password = "a password that opens nothing"
)

// Begin is when every scenario begins unless it says otherwise: a Monday morning.
var Begin = time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)

// Options say what a scenario is played on. Store must have its schema.
type Options struct {
	Store *postgres.Store
	Log   *slog.Logger
	Begin time.Time // zero: Begin
	// Configure changes the configuration before the daemon is put together.
	Configure func(*config.Config)
	// Fail is called when the scenario cannot go on. It must not return.
	Fail func(format string, args ...any)
}

// World is a scenario being played. Its methods are for one goroutine.
type World struct {
	Office *postoffice.PostOffice
	App    *app.App
	Store  *postgres.Store
	Config config.Config

	ctx    context.Context //nolint:containedctx // a scenario is one long call
	fail   func(format string, args ...any)
	people map[string]*Person
	mails  int // sent by people, to number their Message-IDs

	mu  sync.Mutex
	now time.Time
}

// Start opens the post office and puts twoyes together.
func Start(ctx context.Context, o Options) *World {
	w := &World{Store: o.Store, ctx: ctx, fail: o.Fail, people: map[string]*Person{}, now: o.Begin}
	if w.now.IsZero() {
		w.now = Begin
	}
	office, err := postoffice.Start(postoffice.Options{Now: w.Now, Log: o.Log})
	w.check(err, "opening the post office")
	w.Office = office
	w.check(office.AddUser(Mailbox, password), "opening the mailbox")
	cfg := config.Default()
	cfg.Business.Name, cfg.Business.Signature = Business, "The Quayside Club, 4 Harbour Row, Bristol"
	cfg.Business.TimeZone = "Europe/London"
	cfg.Mailbox.Address = Mailbox
	cfg.IMAP.Login = config.Login{Addr: office.IMAPAddr(), TLS: "none", Username: Mailbox, Password: password}
	cfg.SMTP.Login = config.Login{Addr: office.SMTPAddr(), TLS: "none", Username: Mailbox, Password: password}
	cfg.Authentication.TrustedAuthservIDs = []string{postoffice.DefaultHostname}
	cfg.Authentication.VerifyDKIM = false
	if o.Configure != nil {
		o.Configure(&cfg)
	}
	w.check(cfg.Validate(), "configuring")
	w.Config = cfg
	set, err := templates.Load("")
	w.check(err, "loading the templates")
	w.App, err = app.New(ctx, cfg, o.Store, set, o.Log, w.Now, time.Now)
	w.check(err, "putting twoyes together")
	w.check(w.App.Engine.PlanReports(ctx), "planning reports")
	return w
}

// Close ends every connection.
func (w *World) Close() {
	w.App.Sender.Close()
	w.App.Watcher.Close()
	_ = w.Office.Close()
}

// Now returns the time in this world.
func (w *World) Now() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.now
}

func (w *World) check(err error, what string) {
	if err != nil {
		w.fail("%s: %v", what, err)
	}
}

// Settle lets twoyes read, decide and send until nothing moves at this moment.
func (w *World) Settle() {
	for range 100 {
		read, err := w.App.Watcher.Sync(w.ctx)
		w.check(err, "reading the mailbox")
		w.check(w.App.Engine.Drain(w.ctx), "handling mail and timers")
		sent, err := w.App.Sender.RunOnce(w.ctx)
		w.check(err, "sending")
		if read == 0 && sent == 0 {
			return
		}
	}
	w.fail("the world does not come to rest: mail begets mail")
}

// Until lets the time pass until t. Whatever is due on the way happens at its own time.
func (w *World) Until(t time.Time) {
	w.Settle()
	for range 10_000 {
		next := w.nextDue()
		if next.IsZero() || next.After(t) {
			w.setNow(t)
			w.Settle()
			return
		}
		if next.Before(w.Now()) {
			w.fail("something was due at %s and did not happen by %s", next, w.Now())
		}
		w.setNow(next)
		w.Settle()
	}
	w.fail("too much happens until %s", t)
}

// nextDue returns when something happens next of its own accord, the zero time when nothing does.
func (w *World) nextDue() time.Time {
	timer, err := w.Store.NextDue(w.ctx)
	w.check(err, "looking for the next timer")
	mail, err := w.Store.NextMail(w.ctx)
	w.check(err, "looking for the next mail")
	if timer.IsZero() || !mail.IsZero() && mail.Before(timer) {
		return mail
	}
	return timer
}

// Day lets the time pass until nine o'clock on the n-th day of the scenario; the day it began is day 0.
func (w *World) Day(n int) {
	begin := Begin.In(w.Config.Zone())
	w.Until(time.Date(begin.Year(), begin.Month(), begin.Day()+n, 9, 0, 0, 0, begin.Location()))
}

// Sleep lets time pass while twoyes is away.
func (w *World) Sleep(d time.Duration) { w.setNow(w.Now().Add(d)) }

// Jump sets the clock forward or back, as a clock that is wrong and put right.
func (w *World) Jump(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.now = w.now.Add(d)
}

// Person makes somebody known to the post office.
func (w *World) Person(name, email string) *Person {
	w.check(w.Office.AddUser(email, password), "opening an inbox")
	p := &Person{Name: name, Email: email, w: w}
	w.people[email] = p
	return p
}

func (w *World) setNow(t time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if t.After(w.now) {
		w.now = t
	}
}

func (w *World) messageID(from string) string {
	w.mails++
	return fmt.Sprintf("%d.%d@%s", w.mails, w.Now().Unix(), domain(from))
}
