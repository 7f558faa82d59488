package mailout

import (
	"context"
	"errors"
	"sync"
	"time"
)

// breaker remembers whether the mail server can be used. Closed, mails are claimed and sent. Open, nothing is
// claimed until a connection could be made. On trial (a connection can be made, but the last mail was refused for
// a reason that holds for every mail) one mail is sent at a time until one goes through.
type breaker struct {
	mu       sync.Mutex
	failures int   // in a row, since a mail or a connection last went well
	cause    error // not nil while open
	onTrial  bool  // a connection alone does not close it
	working  bool  // a connection was made and nothing was wrong since
}

// troubleError is a result that holds for every mail.
type troubleError struct{ r Result }

func (e *troubleError) Error() string {
	return "mail server refuses every mail: " + string(e.r.Phase) + ": " + e.r.Response
}

// ready reports whether the last that is known of the server is good.
func (b *breaker) ready() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.working
}

// open returns why nothing may be claimed, and how often that was met in a row; nil when mails may be claimed.
func (b *breaker) open() (failures int, cause error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.failures, b.cause
}

// trial reports whether mails go one at a time.
func (b *breaker) trial() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.onTrial && b.cause == nil
}

// trip opens the breaker. Several mails in hand may meet the same trouble; it counts once.
func (b *breaker) trip(cause error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.working = false
	if b.cause == nil {
		b.cause = cause
		b.failures++
	}
}

// tried takes note of what became of a mail.
func (b *breaker) tried(r Result) {
	if r.Trouble {
		b.mu.Lock()
		b.onTrial = true
		b.mu.Unlock()
		b.trip(&troubleError{r})
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.cause == nil && r.Code != 0 { // the server answered about this mail
		b.failures, b.onTrial, b.working = 0, false, true
	}
}

// unreachable takes note of a connection that could not be made.
func (b *breaker) unreachable(cause error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.working = false
	b.cause = cause
	b.failures++
}

// reached takes note of a connection that was made.
func (b *breaker) reached() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.cause = nil
	if !b.onTrial {
		b.failures, b.working = 0, true
	}
}

// pauseAfter is how long to leave a server alone after so many failures in a row. A refused log-in is tried with
// more care, since servers lock accounts that fail too often.
func pauseAfter(failures int, login bool) time.Duration {
	if login {
		waits := [...]time.Duration{5 * time.Second, 30 * time.Second, 2 * time.Minute, 5 * time.Minute, 10 * time.Minute}
		return waits[min(max(failures, 1), len(waits))-1]
	}
	return min(time.Second<<min(max(failures, 1)-1, 6), time.Minute)
}

// loginRefused reports an answer of 5xx to the log-in.
func loginRefused(err error) bool {
	var e *ConnectError
	return errors.As(err, &e) && e.Phase == PhaseAuth && e.Code/100 == 5
}

// temporary reports an answer of 4xx.
func temporary(err error) bool {
	var e *ConnectError
	return errors.As(err, &e) && e.Code/100 == 4
}

// pacer spreads mails evenly over a minute. It is for one goroutine.
type pacer struct {
	perMinute int // 0 for no bound
	next      *time.Timer
}

// wait returns when the next mail may be begun; false when ctx ended before.
func (p *pacer) wait(ctx context.Context) bool {
	if p.next == nil {
		return ctx.Err() == nil
	}
	select {
	case <-ctx.Done():
		return false
	case <-p.next.C:
		p.next = nil
		return true
	}
}

// begun starts the wait of the mail to come.
func (p *pacer) begun() {
	if p.perMinute > 0 {
		p.next = time.NewTimer(time.Minute / time.Duration(p.perMinute))
	}
}

// sleep waits for d; false when ctx ended before.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
