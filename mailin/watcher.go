package mailin

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"os"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
)

// Watcher reads one mailbox into a store. Its exported fields are set before it is used and not changed afterwards.
//
// Run is the daemon's way to use it; Sync is one pass, for tests and for callers with a clock of their own. Run, Sync
// and Close are for one goroutine at a time, Status is for any.
type Watcher struct {
	Config Config
	Store  Store
	// Processed, when set together with Config.ProcessedFolder, has messages moved.
	Processed Processed
	Now       func() time.Time
	Log       *slog.Logger

	conn           *conn
	suspects       suspects
	reconciledAt   time.Time
	noMoveUntil    time.Time
	idleRefused    bool // on this connection
	idleUnanswered int  // times in a row that the server did not begin an IDLE

	mu     sync.Mutex
	status Status
}

// Status is where a watcher stands.
type Status struct {
	Connected  bool // logged in, and the folder is open
	Folder     string
	LastUID    uint32    // up to which everything is stored
	LastSyncAt time.Time // of the last pass without an error
	LastError  string    // what went wrong since; empty when nothing did
}

// Status returns where the watcher stands.
func (w *Watcher) Status() Status {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.status
	s.Folder = w.Config.withDefaults().Folder
	return s
}

func (w *Watcher) update(f func(*Status)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	f(&w.status)
}

// Run reads the mailbox until ctx ends and returns its error. Whatever fails is logged and tried again after growing
// pauses.
func (w *Watcher) Run(ctx context.Context) error {
	defer w.Close()
	cfg := w.Config.withDefaults()
	var failures int
	var wellSince time.Time
	quiet := 0 // passes since something came
	for {
		n, err := w.Sync(ctx)
		if quiet++; n > 0 {
			quiet = 0
		}
		if err == nil {
			if wellSince.IsZero() {
				wellSince = w.Now()
			}
			err = w.wait(ctx, quiet)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err == nil {
			continue
		}
		if !wellSince.IsZero() && w.Now().Sub(wellSince) >= cfg.HealthyAfter {
			failures = 0
		}
		wellSince = time.Time{}
		pause := backoff(failures, cfg.MinPause, cfg.MaxPause, rand.Float64()) //nolint:gosec // jitter is no secret
		failures++
		var ours storeError
		if errors.As(err, &ours) {
			// The store is our own: it is looked for soon after it came back, and the mail server is not bothered.
			pause = min(pause, maxStorePause)
		}
		var noToken tokenError
		if errors.As(err, &noToken) {
			// Somebody may have signed in again. That, too, bothers no mail server.
			pause = min(pause, maxTokenPause)
		}
		w.update(func(s *Status) { s.LastError = err.Error() })
		w.Log.WarnContext(ctx, "reading the mailbox failed", "error", err, "remedy", Remedy(err), "retry_in", pause)
		if err := sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// The longest pauses after a failure of the store, and while there is no access token to log in with.
const (
	maxStorePause = 5 * time.Second
	maxTokenPause = time.Minute
)

// backoff returns the pause after so many failures before this one: it doubles from least to most, less up to a
// quarter of it, so that many clients do not come back at the same moment. jitter is in [0, 1).
func backoff(failures int, least, most time.Duration, jitter float64) time.Duration {
	d := least
	for range failures {
		if d >= most/2 {
			d = most
			break
		}
		d *= 2
	}
	return d - time.Duration(jitter*float64(d)/4)
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// wait returns when it is time for the next pass: the server announced new mail, or a poll is due. The error says
// that the connection is gone. Right after mail came it polls sooner: what arrives between the last command and IDLE
// is announced late by some servers.
func (w *Watcher) wait(ctx context.Context, quiet int) error {
	cfg := w.Config.withDefaults()
	slice := min(cfg.PollEvery, cfg.IdleSlice)
	slice = backoff(quiet, min(cfg.MinPause/4, slice), slice, 0)
	if at, ok := w.suspects.nextTry(); ok {
		slice = min(slice, max(at.Sub(w.Now()), cfg.MinPause/10))
	}
	c := w.conn
	if cfg.NoIdle || w.idleRefused || w.idleUnanswered >= 2 || !c.caps.Has(imap.CapIdle) {
		return w.pause(ctx, slice)
	}
	idle, err := c.startIdle(ctx)
	switch {
	case refused(err):
		w.idleRefused = true
		w.Log.WarnContext(ctx, "server refuses IDLE, polling instead", "error", err, "poll_every", cfg.PollEvery)
		return w.pause(ctx, slice)
	case errors.Is(err, os.ErrDeadlineExceeded):
		w.idleUnanswered++
		fallthrough
	case err != nil:
		w.Close()
		return err
	}
	w.idleUnanswered = 0
	if err := w.pause(ctx, slice); err != nil {
		return err
	}
	if err := c.endIdle(ctx, idle); err != nil {
		w.Close()
		return err
	}
	return nil
}

// pause waits for an announcement, the end of the connection, or d.
func (w *Watcher) pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-w.conn.wake:
	case <-timer.C:
	case <-w.conn.client.Closed():
		w.Close()
		return errors.New("the server closed the connection")
	case <-ctx.Done():
		w.Close() // this ends the IDLE, too
		return ctx.Err()
	}
	return nil
}

// Close closes the connection, if there is one. The next Sync opens another.
func (w *Watcher) Close() {
	if w.conn != nil {
		w.conn.close()
		w.conn = nil
	}
	w.update(func(s *Status) { s.Connected = false })
}
