// Package app puts the parts together: the store, the engine with what it reads and writes by, the watcher of the
// mailbox and the sender. It holds no decisions. The daemon, the demo and the conversation tests all use it.
package app

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/mailin"
	"github.com/twoyes/twoyes/mailin/authn"
	"github.com/twoyes/twoyes/mailin/intent"
	"github.com/twoyes/twoyes/mailin/message"
	"github.com/twoyes/twoyes/mailout"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/engine"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// poll is how often the engine looks for what is due: what is due happens within a second.
const poll = 300 * time.Millisecond

// HeartbeatEvery is how often a daemon says whether its mailbox is connected.
const HeartbeatEvery = 2 * time.Second

// App is a daemon ready to run.
type App struct {
	Store   *postgres.Store
	Engine  *engine.Engine
	Watcher *mailin.Watcher
	Sender  *mailout.Worker

	cfg    config.Config
	tokens Tokens
	log    *slog.Logger
	now    func() time.Time
	real   func() time.Time
	arrive chan struct{}
}

// dkimTimeout is how long the keys of all signatures of a mail may take to look up.
const dkimTimeout = 5 * time.Second

// New puts a daemon together on a store whose schema is up to date. now is the time that the workflow goes by; the
// deadlines of connections go by the wall clock, real.
func New(ctx context.Context, cfg config.Config, store *postgres.Store, set *templates.Set, log *slog.Logger,
	now, real func() time.Time,
) (*App, error) {
	made, err := store.Secret(ctx, "tokens", 32)
	if err != nil {
		return nil, err
	}
	keys := append(cfg.Keys(), workflow.Key(made)) // the one that was made is believed after one was configured
	tokens := NewTokens(cfg, store, real, log.With("part", "oauth"))
	a := &App{Store: store, cfg: cfg, tokens: tokens, log: log, now: now, real: real, arrive: make(chan struct{}, 1)}
	a.Sender = mailout.NewWorker(mailout.WorkerConfig{
		Outbox: outbox{store}, Dial: SMTPDialer(cfg, tokens, real).Dial, Connections: cfg.SMTP.Connections,
		PerMinute: cfg.SMTP.PerMinute, Now: now, Log: log.With("part", "mailout"),
	})
	a.Watcher = &mailin.Watcher{
		Config: IMAPConfig(cfg, tokens), Store: inbound{store, now, a.wake}, Now: real, Log: log.With("part", "mailin"),
	}
	if cfg.IMAP.ProcessedFolder != "" {
		a.Watcher.Processed = store
	}
	a.Engine = &engine.Engine{
		Store: store, Rules: cfg.Rules(), Keys: keys,
		Mailbox: engine.Mailbox{Address: cfg.Mailbox.Address, Separator: cfg.Mailbox.SubaddressSeparator},
		Parse:   Parser(cfg), People: message.People, Read: intent.Read, Language: intent.Language,
		LetterText: message.LetterText, Compose: composer{cfg, set}.compose, NextDigest: cfg.NextDigest,
		Reporting: engine.Reporting{Goals: cfg.Goals.Goals(), Next: cfg.NextReport}, Referrer: cfg.Referrer,
		CaughtUp: a.caughtUp, Now: now, Log: log.With("part", "engine"), Wake: a.Sender.Wake,
	}
	return a, nil
}

// Run reads, decides and sends until ctx ends, and then finishes what is in hand.
func (a *App) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return a.Watcher.Run(ctx) })
	g.Go(func() error { return a.Engine.Run(ctx, poll, a.arrive) })
	g.Go(func() error { return a.Sender.Run(ctx) })
	g.Go(func() error { return a.forget(ctx) })
	g.Go(func() error { return a.heartbeat(ctx) })
	if err := g.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// caughtUp reports whether the last look into the mailbox went well.
func (a *App) caughtUp() bool {
	s := a.Watcher.Status()
	return s.Connected && !s.LastSyncAt.IsZero() && s.LastError == ""
}

// wake tells the engine that a message was stored.
func (a *App) wake() {
	select {
	case a.arrive <- struct{}{}:
	default:
	}
}

// heartbeat tells those who ask the database from outside whether the mailbox is connected.
func (a *App) heartbeat(ctx context.Context) error {
	folder := a.cfg.IMAP.Folder
	for {
		if err := a.Store.Heartbeat(ctx, folder, a.Watcher.Status().Connected, a.real()); err != nil && ctx.Err() == nil {
			a.log.WarnContext(ctx, "noting the connection to the mailbox", "error", err)
		}
		select {
		case <-ctx.Done():
			return a.Store.Heartbeat(context.WithoutCancel(ctx), folder, false, a.real())
		case <-time.After(HeartbeatEvery):
		}
	}
}

// forget deletes raw mail whose time has passed, once an hour.
func (a *App) forget(ctx context.Context) error {
	for {
		before := a.now().Add(-a.cfg.Retention.Duration)
		if a.cfg.Retention.WorkingDays > 0 {
			before = a.now().AddDate(0, 0, -2*a.cfg.Retention.WorkingDays)
		}
		if n, err := a.Store.Forget(ctx, before); err != nil && ctx.Err() == nil {
			a.log.ErrorContext(ctx, "forgetting old mail", "error", err)
		} else if n > 0 {
			a.log.InfoContext(ctx, "raw mail forgotten", "messages", n)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(time.Hour):
		}
	}
}

// Parser returns what understands raw mail, as the configuration says whose word on a sender counts.
func Parser(cfg config.Config) func(ctx context.Context, raw []byte, receivedAt time.Time) workflow.Incoming {
	check := authn.Checker{
		TrustedIDs: cfg.Authentication.TrustedAuthservIDs, VerifyDKIM: cfg.Authentication.VerifyDKIM,
		LookupTXT: impatient(resolver(cfg.Authentication.Resolver)),
	}
	return func(ctx context.Context, raw []byte, receivedAt time.Time) workflow.Incoming {
		ctx, cancel := context.WithTimeout(ctx, dkimTimeout)
		defer cancel()
		return message.Parse(raw, message.Options{
			Mailbox: cfg.Mailbox.Address, Separator: cfg.Mailbox.SubaddressSeparator, ReceivedAt: receivedAt,
			Authenticate: func(raw []byte, _ string) workflow.Authentication {
				return check.Check(ctx, raw)
			},
		})
	}
}

// IMAPConfig returns how the mailbox is read.
func IMAPConfig(cfg config.Config, tokens Tokens) mailin.Config {
	return mailin.Config{
		Addr: cfg.IMAP.Addr, Mode: mailin.TLSMode(cfg.IMAP.TLS), Username: cfg.IMAP.Username,
		Password: cfg.IMAP.Password.Reveal(), Token: tokenOf(tokens.imap), Folder: cfg.IMAP.Folder, ProcessedFolder: cfg.IMAP.ProcessedFolder,
		PollEvery: cfg.IMAP.PollEvery.Duration, NoIdle: !cfg.IMAP.Idle,
	}
}

// SMTPDialer returns how mail is sent.
func SMTPDialer(cfg config.Config, tokens Tokens, real func() time.Time) mailout.Dialer {
	return mailout.Dialer{
		Addr: cfg.SMTP.Addr, TLS: mailout.TLSMode(cfg.SMTP.TLS), Username: cfg.SMTP.Username,
		Password: cfg.SMTP.Password.Reveal(), Token: tokenOf(tokens.smtp), Hello: domainOf(cfg.Mailbox.Address), Now: real,
	}
}

func domainOf(address string) string { return address[strings.LastIndex(address, "@")+1:] }
