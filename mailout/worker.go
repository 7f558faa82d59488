package mailout

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"
)

const (
	poll           = 500 * time.Millisecond // between two looks at an outbox that was empty
	renewEvery     = 5 * time.Second        // leases of mails in hand
	callFor        = 10 * time.Second       // the longest a call to the outbox may take
	batch          = 4                      // mails claimed at once, for each connection
	tries          = 30                     // to record what became of an attempt, about a minute
	maxOutboxPause = 5 * time.Second        // the outbox is our own: it is looked for soon after it came back
	crowdedFor     = time.Minute            // without another try at as many connections as the server refused
)

// WorkerConfig is what a Worker is made of.
type WorkerConfig struct {
	Outbox Outbox
	// Dial makes a connection; an error that does not come from its context is a *ConnectError.
	Dial func(context.Context) (*Conn, error)
	// Connections is how many mails are sent at once; 4 when zero.
	Connections int
	// PerMinute bounds how many mails are begun in a minute; zero for no bound.
	PerMinute int
	// IdleFor is how long an idle connection is kept open; 15 s when zero.
	IdleFor time.Duration
	// ProbeEvery is how often a worker with nothing to send makes sure that it could; a minute when zero.
	ProbeEvery time.Duration
	// Grace is how long mails in hand may take once Run is told to stop; 20 s when zero.
	Grace time.Duration
	// Now is the time given to the outbox. It may be simulated: pauses and deadlines do not depend on it.
	Now func() time.Time
	Log *slog.Logger
}

// Worker sends what is due in an outbox. Several workers may share one outbox; leases keep them apart.
type Worker struct {
	c       WorkerConfig
	conns   pool
	breaker breaker
	pace    pacer
	wake    chan struct{}
	slots   chan struct{} // one for each mail being sent
	sending sync.WaitGroup
	busy    atomic.Bool  // a mail was tried since the last probe
	using   atomic.Int32 // connections that carry a mail at the moment

	mu     sync.Mutex
	inHand map[int64]Queued
}

// NewWorker returns a worker that does nothing until Run or RunOnce is called.
func NewWorker(c WorkerConfig) *Worker {
	if c.Connections == 0 {
		c.Connections = 4
	}
	if c.IdleFor == 0 {
		c.IdleFor = 15 * time.Second
	}
	if c.ProbeEvery == 0 {
		c.ProbeEvery = time.Minute
	}
	if c.Grace == 0 {
		c.Grace = 20 * time.Second
	}
	return &Worker{
		c:      c,
		conns:  pool{idleFor: c.IdleFor},
		pace:   pacer{perMinute: c.PerMinute},
		wake:   make(chan struct{}, 1),
		slots:  make(chan struct{}, c.Connections),
		inHand: make(map[int64]Queued),
	}
}

// Wake says that a mail was just committed. It never blocks; without it the mail goes within half a second.
func (w *Worker) Wake() {
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// Ready reports whether sending works: the last connection could be made and the last mail was not refused for a
// reason that holds for every mail.
func (w *Worker) Ready() bool { return w.breaker.ready() }

// Run sends what is due until ctx ends. It then claims nothing more, finishes the mails in hand and returns nil.
// It is not to be called together with RunOnce.
func (w *Worker) Run(ctx context.Context) error {
	hand, stop := w.begin(ctx)
	defer stop()
	defer w.conns.close()
	defer w.sending.Wait()
	probe := time.NewTicker(w.c.ProbeEvery)
	defer probe.Stop()

	w.probe(ctx)
	for outboxFailures := 0; ctx.Err() == nil; {
		pause, wake := poll, w.wake
		if failures, err := w.breaker.open(); err != nil {
			wake = nil // a new mail is no reason to knock earlier
			pause = pauseAfter(failures, loginRefused(err))
			w.c.Log.WarnContext(ctx, "mail server cannot be used, waiting", "error", redact(err.Error()), "failures", failures, "pause", pause)
			if !sleep(ctx, pause) || !w.probe(ctx) {
				continue
			}
			w.c.Log.InfoContext(ctx, "mail server can be reached again")
		}
		if err := w.dispatch(ctx, hand, new(atomic.Int64)); err != nil {
			outboxFailures++
			wake = nil
			pause = min(pauseAfter(outboxFailures, false), maxOutboxPause)
			w.c.Log.WarnContext(ctx, "outbox cannot be read, waiting", "error", err, "failures", outboxFailures, "pause", pause)
		} else {
			outboxFailures = 0
		}
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
		case <-wake:
		case <-timer.C:
		case <-probe.C:
			if !w.busy.Swap(false) {
				w.probe(ctx)
			}
		}
		timer.Stop()
	}
	return nil
}

// RunOnce sends until nothing is due and returns how many attempts ended, whatever became of them. The error says
// why not everything due was tried: a *ConnectError, an outbox that fails, or ctx. Connections stay open for the
// next call until they were idle for a while, or until Close.
func (w *Worker) RunOnce(ctx context.Context) (int, error) {
	hand, stop := w.begin(ctx)
	defer stop()
	if _, err := w.breaker.open(); err != nil && !w.probe(ctx) {
		_, err = w.breaker.open()
		return 0, err
	}
	var n atomic.Int64
	err := w.dispatch(ctx, hand, &n)
	w.sending.Wait()
	if err == nil {
		_, err = w.breaker.open()
	}
	if err == nil {
		err = ctx.Err()
	}
	return int(n.Load()), err
}

// Close closes the connections that RunOnce left open.
func (w *Worker) Close() { w.conns.close() }

// begin starts what accompanies the sending: the renewal of leases, and the context of the mails in hand, which
// outlives ctx by the grace period. Stop ends both.
func (w *Worker) begin(ctx context.Context) (hand context.Context, stop func()) {
	hand, cancel := context.WithCancel(context.WithoutCancel(ctx))
	over := context.AfterFunc(ctx, func() {
		if sleep(hand, w.c.Grace) {
			cancel()
		}
	})
	beating, quiet := context.WithCancel(context.WithoutCancel(ctx))
	done := make(chan struct{})
	go func() {
		defer close(done)
		w.renew(beating)
	}()
	return hand, func() {
		over()
		cancel()
		quiet()
		<-done
	}
}

// dispatch claims what is due and starts sending it, until nothing is due, the mail server cannot be used or ctx
// ends. It does not wait for the mails that it started; each adds one to n when its attempt has ended.
func (w *Worker) dispatch(ctx, hand context.Context, n *atomic.Int64) error {
	for w.pace.wait(ctx) && w.slot(ctx) {
		trial := w.breaker.trial()
		size := batch * w.c.Connections
		if trial || w.c.PerMinute > 0 {
			size = 1
		}
		qs, err := w.claim(ctx, size)
		if err != nil || len(qs) == 0 {
			w.free()
			return err
		}
		w.pace.begun()
		for i, q := range qs {
			if i > 0 && !w.slot(ctx) {
				for _, rest := range qs[i:] {
					w.finish(hand, rest, Result{Outcome: NotBegun})
				}
				return nil
			}
			w.sending.Go(func() { w.send(hand, q, n) })
		}
		if trial {
			w.sending.Wait()
		}
	}
	return nil
}

// slot waits until another mail may be sent; false when ctx ended or the mail server cannot be used.
func (w *Worker) slot(ctx context.Context) bool {
	select {
	case <-ctx.Done():
		return false
	case w.slots <- struct{}{}:
	}
	if _, err := w.breaker.open(); err != nil || ctx.Err() != nil {
		w.free()
		return false
	}
	return true
}

func (w *Worker) free() { <-w.slots }

// claim is not cut short by the end of ctx: what was claimed is handed back in order.
func (w *Worker) claim(ctx context.Context, size int) ([]Queued, error) {
	call, cancel := context.WithTimeout(context.WithoutCancel(ctx), callFor)
	defer cancel()
	qs, err := w.c.Outbox.Claim(call, w.c.Now(), size)
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, q := range qs {
		w.inHand[q.ID] = q
	}
	return qs, err
}

// send makes one attempt, records what became of it and frees the slot.
func (w *Worker) send(ctx context.Context, q Queued, n *atomic.Int64) {
	r, err := w.transmit(ctx, q)
	if err == nil {
		n.Add(1)
		w.busy.Store(true)
		if r.Outcome != Withdrawn {
			w.breaker.tried(r)
		}
		w.report(ctx, q, r)
	}
	crowded := false
	if err != nil && ctx.Err() == nil {
		// A server that takes our mail but not one connection more has reached its limit: carry on with fewer.
		if crowded = w.using.Load() > 0 && temporary(err); !crowded {
			w.breaker.trip(err)
		}
	}
	w.finish(ctx, q, r)
	if crowded {
		time.AfterFunc(crowdedFor, w.free)
		return
	}
	w.free()
}

// transmit hands the mail to the server. The error says that there was no connection, and then nothing was begun.
func (w *Worker) transmit(ctx context.Context, q Queued) (Result, error) {
	if conn := w.conns.get(); conn != nil {
		// Servers close connections that were idle for long or carried many mails. When that shows before anything was
		// said of this mail, a new connection is made.
		if r := w.carry(ctx, conn, q); r.Outcome != Retry || r.Phase != PhaseMail || conn.Usable() {
			return r, nil
		}
	}
	conn, err := w.c.Dial(ctx)
	if err != nil {
		return Result{Outcome: NotBegun, Response: phrase(err.Error(), maxResponse)}, err
	}
	return w.carry(ctx, conn, q), nil
}

// carry sends the mail over conn and puts conn back, or closes it.
func (w *Worker) carry(ctx context.Context, conn *Conn, q Queued) Result {
	w.using.Add(1)
	defer w.using.Add(-1)
	r := conn.Send(ctx, Envelope{From: q.EnvelopeFrom, To: q.Recipient}, q.Raw, func(ctx context.Context) error {
		call, cancel := context.WithTimeout(ctx, callFor)
		defer cancel()
		return w.c.Outbox.MarkInDoubt(call, q, w.c.Now())
	})
	if conn.Usable() {
		w.conns.put(conn)
	} else {
		conn.Close()
	}
	return r
}

// report logs what became of a mail. What the server said may hold addresses; it is kept in the outbox, not here.
func (w *Worker) report(ctx context.Context, q Queued, r Result) {
	log := w.c.Log.With("outbox_id", q.ID, "message_id", q.MessageID, "kind", q.Kind, "attempt", q.Attempt,
		"phase", string(r.Phase), "code", r.Code, "status", r.Status)
	if q.Doubts > 0 && (r.Outcome == Accepted || r.Outcome == InDoubt) {
		log.WarnContext(ctx, "a mail whose first answer was lost was sent again, it may be delivered twice", "doubts", q.Doubts)
	}
	switch r.Outcome {
	case Accepted:
		log.InfoContext(ctx, "mail sent")
	case Retry:
		log.InfoContext(ctx, "mail not taken yet, it will be tried again", "response", redact(r.Response))
	case Refused:
		log.WarnContext(ctx, "mail refused", "response", redact(r.Response))
	case InDoubt:
		log.WarnContext(ctx, "the answer was lost, the server may have the mail", "response", redact(r.Response))
	case Withdrawn:
		log.InfoContext(ctx, "mail withdrawn before it was sent")
	case NotBegun: // the loop says why, once
	}
}

// finish records the result, again and again while the outbox fails: an accepted mail that nobody knows of would be
// sent twice. It outlives ctx for one call.
func (w *Worker) finish(ctx context.Context, q Queued, r Result) {
	defer func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.inHand, q.ID)
	}()
	if r.Outcome == Withdrawn {
		return
	}
	pause := poll / 2
	for try := 1; ; try++ {
		call, cancel := context.WithTimeout(context.WithoutCancel(ctx), callFor)
		err := w.c.Outbox.Finish(call, q, r, w.c.Now())
		cancel()
		switch {
		case err == nil:
			return
		case errors.Is(err, ErrWithdrawn):
			w.c.Log.WarnContext(ctx, "lease lost before the result was recorded", "outbox_id", q.ID, "outcome", string(r.Outcome))
			return
		case try == 1:
			w.c.Log.WarnContext(ctx, "result of a mail cannot be recorded, trying again", "outbox_id", q.ID,
				"outcome", string(r.Outcome), "error", err)
		}
		if try == tries || !sleep(ctx, pause) {
			w.c.Log.ErrorContext(ctx, "result of a mail was not recorded", "outbox_id", q.ID,
				"message_id", q.MessageID, "outcome", string(r.Outcome), "error", err)
			return
		}
		pause = min(2*pause, 4*poll)
	}
}

// renew extends the leases of the mails in hand until ctx ends.
func (w *Worker) renew(ctx context.Context) {
	for sleep(ctx, renewEvery) {
		w.mu.Lock()
		qs := make([]Queued, 0, len(w.inHand))
		for _, q := range w.inHand {
			qs = append(qs, q)
		}
		w.mu.Unlock()
		if len(qs) == 0 {
			continue
		}
		call, cancel := context.WithTimeout(ctx, renewEvery)
		err := w.c.Outbox.Extend(call, qs, w.c.Now())
		cancel()
		if err != nil && ctx.Err() == nil {
			w.c.Log.WarnContext(ctx, "leases cannot be renewed", "error", err, "mails", len(qs))
		}
	}
}

// probe makes a connection and keeps it for the mails to come; false when there is none to be had.
func (w *Worker) probe(ctx context.Context) bool {
	w.conns.close() // they count against the limit of the server, and may be what is wrong
	conn, err := w.c.Dial(ctx)
	if err != nil {
		if ctx.Err() == nil {
			w.breaker.unreachable(err)
		}
		return false
	}
	w.conns.put(conn)
	w.breaker.reached()
	return true
}
