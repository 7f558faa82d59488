package mailout

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// memory is an outbox with leases, suppressions and doubts, all in memory. The one in Postgres is tested where it is.
type memory struct {
	mu      sync.Mutex
	rows    map[int64]*row
	stopped map[string]bool // suppressed recipients
	renewed int

	// Faults, nil for none.
	onClaim, onMark func() error
	onFinish        func(q Queued, r Result) error
}

type row struct {
	q      Queued
	state  string // queued, sending, in_doubt, sent, failed, cancelled
	next   time.Time
	lease  time.Time
	leases int
	result Result
	times  int // results recorded
}

const leaseFor = 15 * time.Second

func outbox(n int) *memory {
	m := &memory{rows: map[int64]*row{}, stopped: map[string]bool{}}
	for i := range n {
		m.add(i + 1)
	}
	return m
}

func (m *memory) add(n int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.rows[int64(n)] = &row{state: "queued", q: Queued{
		ID: int64(n), EnvelopeFrom: "intros+b@okafor.example", Recipient: fmt.Sprintf("p%d@berg.example", n),
		MessageID: fmt.Sprintf("%d@okafor.example", n), Kind: "opt-in", Raw: rawMail(n),
	}}
}

func (m *memory) Claim(_ context.Context, now time.Time, n int) ([]Queued, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.onClaim != nil {
		if err := m.onClaim(); err != nil {
			return nil, err
		}
	}
	var qs []Queued
	for _, r := range m.rows {
		if r.state == "in_doubt" && r.q.Doubts == 0 && r.lease.Before(now) {
			r.state, r.q.Doubts = "queued", 1
		}
		if r.state == "sending" && r.lease.Before(now) {
			r.state = "queued"
		}
		if r.state != "queued" || r.next.After(now) || len(qs) == n {
			continue
		}
		if m.stopped[r.q.Recipient] {
			r.state = "cancelled"
			continue
		}
		r.leases++
		r.q.Attempt++
		r.q.Lease = fmt.Sprint(r.leases)
		r.state, r.lease, r.next = "sending", now.Add(leaseFor), now.Add(Backoff(r.q.Attempt, 0))
		qs = append(qs, r.q)
	}
	slices.SortFunc(qs, func(a, b Queued) int { return cmp.Compare(a.ID, b.ID) })
	return qs, nil
}

func (m *memory) held(q Queued) *row {
	if r := m.rows[q.ID]; r.q.Lease == q.Lease && (r.state == "sending" || r.state == "in_doubt") {
		return r
	}
	return nil
}

func (m *memory) MarkInDoubt(_ context.Context, q Queued, _ time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.onMark != nil {
		if err := m.onMark(); err != nil {
			return err
		}
	}
	r := m.held(q)
	if r == nil {
		return ErrWithdrawn
	}
	if m.stopped[q.Recipient] {
		r.state = "cancelled"
		return ErrWithdrawn
	}
	r.state = "in_doubt"
	return nil
}

func (m *memory) Finish(_ context.Context, q Queued, res Result, now time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.onFinish != nil {
		if err := m.onFinish(q, res); err != nil {
			return err
		}
	}
	r := m.held(q)
	if r == nil {
		return ErrWithdrawn
	}
	r.result = res
	r.times++
	r.q.Lease = ""
	switch res.Outcome {
	case Accepted:
		r.state = "sent"
	case Refused:
		r.state = "failed"
	case Retry:
		r.state = "queued"
	case NotBegun:
		r.state, r.next = "queued", now
		r.q.Attempt--
	case InDoubt:
		r.state = "in_doubt"
		if r.q.Doubts == 0 {
			r.state, r.q.Doubts = "queued", 1
		}
	case Withdrawn:
		panic("Finish after Withdrawn")
	}
	return nil
}

func (m *memory) Extend(_ context.Context, qs []Queued, now time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, q := range qs {
		if r := m.held(q); r != nil {
			r.lease = now.Add(leaseFor)
			m.renewed++
		}
	}
	return nil
}

func (m *memory) count(state string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := 0
	for _, r := range m.rows {
		if r.state == state {
			n++
		}
	}
	return n
}

func (m *memory) row(id int64) row {
	m.mu.Lock()
	defer m.mu.Unlock()
	return *m.rows[id]
}

// clock is simulated time.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// logs is what was logged, as text.
type logs struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logs) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logs) count(s string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Count(l.b.String(), s)
}

type bench struct {
	*Worker
	clock *clock
	logs  *logs
}

func newWorker(t testing.TB, box Outbox, d Dialer, change func(*WorkerConfig)) bench {
	t.Helper()
	b := bench{clock: &clock{now: time.Date(2026, 10, 2, 9, 0, 0, 0, time.UTC)}, logs: new(logs)}
	c := WorkerConfig{Outbox: box, Dial: d.Dial, Now: b.clock.Now, Log: slog.New(slog.NewTextHandler(b.logs, nil))}
	if change != nil {
		change(&c)
	}
	b.Worker = NewWorker(c)
	t.Cleanup(b.Close)
	return b
}

func (b bench) once(t testing.TB, want int) {
	t.Helper()
	n, err := b.RunOnce(t.Context())
	if err != nil || n != want {
		t.Fatalf("RunOnce = %d, %v, want %d", n, err, want)
	}
}

func TestRunOnce_eachMailOnce(t *testing.T) {
	s := startSink(t, &sink{}, nil, false)
	box := outbox(200)
	w := newWorker(t, box, dialer(s.addr), nil)
	w.once(t, 200)
	w.once(t, 0)
	if box.count("sent") != 200 {
		t.Errorf("%d of 200 sent", box.count("sent"))
	}
	seen := map[string]bool{}
	for _, m := range s.got() {
		if seen[m.data] {
			t.Errorf("twice: %q", m.data)
		}
		seen[m.data] = true
		id := 0
		if _, err := fmt.Sscanf(m.to, "p%d@", &id); err != nil || m.data != string(rawMail(id)) {
			t.Errorf("%s got %q", m.to, m.data)
		}
	}
	if s.sessions > 4 || len(seen) != 200 {
		t.Errorf("%d connections, %d mails", s.sessions, len(seen))
	}
	if !w.Ready() {
		t.Error("not ready")
	}
}

func TestRunOnce_retryThenSent(t *testing.T) {
	for _, reply := range []struct{ verb, text string }{
		{"RCPT", "450 4.2.0 greylisted"}, {"DATA", "451 later"}, {".", "421 closing"}, {"RCPT", "drop"},
	} {
		refusals := 2
		var mu sync.Mutex
		f := startFake(t, &fake{answer: func(verb string, _ int) string {
			mu.Lock()
			defer mu.Unlock()
			if verb == reply.verb && refusals > 0 {
				refusals--
				return reply.text
			}
			return ""
		}})
		box := outbox(1)
		w := newWorker(t, box, dialer(f.addr), nil)
		w.once(t, 1)
		w.once(t, 0)
		w.clock.advance(10 * time.Second)
		w.once(t, 1)
		w.clock.advance(10 * time.Second)
		w.once(t, 0)
		w.clock.advance(20 * time.Second)
		w.once(t, 1)
		if r := box.row(1); r.state != "sent" || r.q.Attempt != 3 {
			t.Errorf("%v: %+v", reply, r)
		}
	}
}

func TestRunOnce_refused(t *testing.T) {
	s := startSink(t, &sink{onRcpt: func(to string) error {
		if strings.HasPrefix(to, "p2@") {
			return smtpError(550, "5.1.1 <"+to+"> unknown")
		}
		return nil
	}}, nil, false)
	box := outbox(5)
	w := newWorker(t, box, dialer(s.addr), func(c *WorkerConfig) { c.Connections = 1 })
	w.once(t, 5)
	if r := box.row(2); r.state != "failed" || r.result.Status != "5.1.1" || box.count("sent") != 4 {
		t.Errorf("%+v, %d sent", r, box.count("sent"))
	}
	if s.sessions != 1 {
		t.Errorf("%d connections", s.sessions)
	}
	if w.logs.count("p2@berg.example") != 0 || w.logs.count("mail refused") != 1 {
		t.Error("the log names the recipient, or not the refusal")
	}
}

func TestRunOnce_serverDown(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := l.Addr().String()
	_ = l.Close()
	box := outbox(50)
	w := newWorker(t, box, dialer(addr), nil)
	for range 3 {
		n, err := w.RunOnce(t.Context())
		var down *ConnectError
		if !errors.As(err, &down) || n != 0 || w.Ready() {
			t.Fatalf("RunOnce = %d, %v, ready %v", n, err, w.Ready())
		}
	}
	for id := range int64(50) {
		if r := box.row(id + 1); r.state != "queued" || r.q.Attempt != 0 {
			t.Fatalf("handed back as %+v", r)
		}
	}
	if l, err = net.Listen("tcp", addr); err != nil {
		t.Fatal(err)
	}
	s := &sink{addr: addr}
	serveSink(t, s, l, nil, false)
	w.once(t, 50)
	if !w.Ready() || len(s.got()) != 50 {
		t.Errorf("ready %v, %d mails", w.Ready(), len(s.got()))
	}
}

func TestRunOnce_withdrawn(t *testing.T) {
	s := startSink(t, &sink{}, nil, false)
	box := outbox(3)
	// Stop arrives after the claim, before the final dot.
	s.onRcpt = func(to string) error {
		if strings.HasPrefix(to, "p2@") {
			box.mu.Lock()
			box.stopped[to] = true
			box.mu.Unlock()
		}
		return nil
	}
	w := newWorker(t, box, dialer(s.addr), nil)
	w.once(t, 3)
	if r := box.row(2); r.state != "cancelled" || r.times != 0 {
		t.Errorf("%+v", r)
	}
	for _, m := range s.got() {
		if strings.HasPrefix(m.to, "p2@") {
			t.Errorf("server has %+v", m)
		}
	}
	if box.count("sent") != 2 || !w.Ready() {
		t.Errorf("%d sent, ready %v", box.count("sent"), w.Ready())
	}
}

func TestRunOnce_doubtCannotBeCommitted(t *testing.T) {
	s := startSink(t, &sink{}, nil, false)
	box := outbox(1)
	box.onMark = func() error { return errServer }
	w := newWorker(t, box, dialer(s.addr), nil)
	w.once(t, 1)
	if r := box.row(1); r.state != "queued" || r.result.Outcome != Retry || len(s.got()) != 0 {
		t.Errorf("%+v, server has %d", r, len(s.got()))
	}
	box.onMark = nil
	w.clock.advance(time.Minute)
	w.once(t, 1)
	if len(s.got()) != 1 {
		t.Errorf("server has %d", len(s.got()))
	}
}

func TestRunOnce_answerLost(t *testing.T) {
	f := startFake(t, &fake{replies: map[string]string{".": "drop"}})
	box := outbox(1)
	w := newWorker(t, box, dialer(f.addr), nil)
	for range 4 {
		if _, err := w.RunOnce(t.Context()); err != nil {
			t.Fatal(err)
		}
		w.clock.advance(time.Hour)
	}
	got := f.got()
	if len(got) != 2 || got[0] != got[1] {
		t.Errorf("sent %d times: %q", len(got), got)
	}
	if r := box.row(1); r.state != "in_doubt" || r.result.Outcome != InDoubt {
		t.Errorf("%+v", r)
	}
	if w.logs.count("the answer was lost") != 2 || w.logs.count("may be delivered twice") != 1 {
		t.Errorf("log:\n%s", w.logs.b.String())
	}
}

// TestRunOnce_connectionClosedBetweenMails: a server that takes few mails on a connection, or lets idle ones go,
// costs no attempt.
func TestRunOnce_connectionClosedBetweenMails(t *testing.T) {
	s := startSink(t, &sink{perSession: 3}, nil, false)
	box := outbox(20)
	w := newWorker(t, box, dialer(s.addr), func(c *WorkerConfig) { c.Connections = 2 })
	w.once(t, 20)
	for id := range int64(20) {
		if r := box.row(id + 1); r.state != "sent" || r.q.Attempt != 1 {
			t.Errorf("%+v", r)
		}
	}
}

func TestRunOnce_everyMailRefused(t *testing.T) {
	s := startSink(t, &sink{onMail: func(string) error { return smtpError(550, "5.7.1 account suspended") }}, nil, false)
	box := outbox(50)
	w := newWorker(t, box, dialer(s.addr), nil)
	for range 3 {
		if _, err := w.RunOnce(t.Context()); err == nil || !strings.Contains(err.Error(), "account suspended") {
			t.Fatalf("err = %v", err)
		}
	}
	if w.Ready() || box.count("failed") != 0 || box.count("queued") != 50 {
		t.Errorf("ready %v, %d failed, %d queued", w.Ready(), box.count("failed"), box.count("queued"))
	}
	tried := 0
	for id := range int64(50) {
		tried += box.row(id + 1).q.Attempt
	}
	if tried > 6 { // up to four at once, then one each time
		t.Errorf("%d attempts", tried)
	}
	s.onMail = nil
	w.clock.advance(time.Minute)
	if n, err := w.RunOnce(t.Context()); err != nil || n != 50 || !w.Ready() {
		t.Errorf("RunOnce = %d, %v, ready %v", n, err, w.Ready())
	}
}

// TestRunOnce_fewerConnections: a server that allows two connections gets every mail over two.
func TestRunOnce_fewerConnections(t *testing.T) {
	var mu sync.Mutex
	open := 0
	f := startFake(t, &fake{})
	d := dialer(f.addr)
	limited := func(ctx context.Context) (*Conn, error) {
		mu.Lock()
		defer mu.Unlock()
		if open == 2 {
			busy := startFake(t, &fake{greeting: "421 4.7.0 too many connections"})
			return dialer(busy.addr).Dial(ctx)
		}
		c, err := d.Dial(ctx)
		if err == nil {
			open++
		}
		return c, err
	}
	box := outbox(100)
	w := newWorker(t, box, d, func(c *WorkerConfig) { c.Connections, c.Dial = 4, limited })
	// The first two mails are on their way before the third connection is tried.
	begun := make(chan struct{}, 4)
	release := make(chan struct{})
	var once sync.Once
	f.mu.Lock()
	f.answer = func(verb string, _ int) string {
		if verb == "DATA" {
			begun <- struct{}{}
			if len(begun) == 2 {
				once.Do(func() { close(release) })
			}
			<-release
			<-begun
		}
		return ""
	}
	f.mu.Unlock()
	n, err := w.RunOnce(t.Context())
	if err != nil || n != 100 || len(f.got()) != 100 {
		t.Errorf("RunOnce = %d, %v; server has %d", n, err, len(f.got()))
	}
	for id := range int64(100) {
		if r := box.row(id + 1); r.q.Attempt != 1 {
			t.Errorf("%+v", r)
		}
	}
}

func TestRunOnce_resultCannotBeRecordedAtFirst(t *testing.T) {
	s := startSink(t, &sink{}, nil, false)
	box := outbox(1)
	failures := 2
	box.onFinish = func(Queued, Result) error {
		if failures--; failures >= 0 {
			return errServer
		}
		return nil
	}
	w := newWorker(t, box, dialer(s.addr), nil)
	w.once(t, 1)
	if r := box.row(1); r.state != "sent" || len(s.got()) != 1 {
		t.Errorf("%+v, server has %d", r, len(s.got()))
	}
	if w.logs.count("cannot be recorded") != 1 {
		t.Error("not logged once")
	}
}

func TestRunOnce_outboxFails(t *testing.T) {
	box := outbox(1)
	box.onClaim = func() error { return errServer }
	w := newWorker(t, box, dialer("127.0.0.1:1"), nil)
	if _, err := w.RunOnce(t.Context()); !errors.Is(err, errServer) {
		t.Errorf("err = %v", err)
	}
}

// run starts w.Run and returns what stops it and waits for its end.
func run(t *testing.T, w bench) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- w.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("Run = %v", err)
		}
	})
	t.Cleanup(stop)
	return stop
}

func TestRun_wakeAndPoll(t *testing.T) {
	s := startSink(t, &sink{}, nil, false)
	box := outbox(0)
	w := newWorker(t, box, dialer(s.addr), nil)
	stop := run(t, w)
	waitFor(t, "readiness", w.Ready)
	box.add(1)
	w.Wake()
	waitFor(t, "the mail after Wake", func() bool { return box.count("sent") == 1 })
	box.add(2)
	waitFor(t, "the mail without Wake", func() bool { return box.count("sent") == 2 })
	stop()
	if s.sessions != 1 {
		t.Errorf("%d connections", s.sessions)
	}
}

// TestRun_slowAnswer: a server that takes its time over one mail does not hold up the others.
func TestRun_slowAnswer(t *testing.T) {
	slow, release := make(chan struct{}), make(chan struct{})
	s := startSink(t, &sink{onData: func(data string) error {
		if data == string(rawMail(1)) {
			close(slow)
			<-release
		}
		return nil
	}}, nil, false)
	box := outbox(1)
	w := newWorker(t, box, dialer(s.addr), func(c *WorkerConfig) { c.Connections = 2 })
	run(t, w)
	<-slow
	box.add(2)
	box.add(3)
	w.Wake()
	waitFor(t, "the others", func() bool { return box.count("sent") == 2 })
	close(release)
	waitFor(t, "the slow one", func() bool { return box.count("sent") == 3 })
}

func TestRun_stopFinishesTheMailInHand(t *testing.T) {
	slow, release := make(chan struct{}), make(chan struct{})
	s := startSink(t, &sink{onData: func(string) error {
		close(slow)
		<-release
		return nil
	}}, nil, false)
	box := outbox(10)
	w := newWorker(t, box, dialer(s.addr), func(c *WorkerConfig) { c.Connections = 1 })
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- w.Run(ctx) }()
	<-slow
	cancel()
	// The nine that were claimed and not begun come back while the first is still on its way.
	waitFor(t, "the others", func() bool { return box.count("queued") == 9 })
	close(release)
	if err := <-ended; err != nil {
		t.Errorf("Run = %v", err)
	}
	if box.count("sent") != 1 || box.count("queued") != 9 || len(s.got()) != 1 {
		t.Errorf("%d sent, %d queued, server has %d", box.count("sent"), box.count("queued"), len(s.got()))
	}
	for id := range int64(10) {
		if r := box.row(id + 1); r.state == "queued" && r.q.Attempt != 0 {
			t.Errorf("%+v", r)
		}
	}
}

func TestRun_stopDoesNotWaitForever(t *testing.T) {
	for _, verb := range []string{"RCPT", "."} {
		f := startFake(t, &fake{replies: map[string]string{verb: "hang"}})
		d := dialer(f.addr)
		d.Timeouts.Shutdown = 50 * time.Millisecond
		box := outbox(1)
		w := newWorker(t, box, d, func(c *WorkerConfig) { c.Grace = 50 * time.Millisecond })
		stop := run(t, w)
		waitFor(t, verb, func() bool {
			said := f.commands()
			return len(said) > 0 && (strings.HasPrefix(said[len(said)-1], verb) || verb == "." && len(f.got()) == 1)
		})
		stop()
		if r := box.row(1); r.state != "queued" || r.times != 1 {
			t.Errorf("%s: %+v", verb, r)
		}
		if doubts := box.row(1).q.Doubts; (doubts == 1) != (verb == ".") {
			t.Errorf("%s: %d doubts", verb, doubts)
		}
	}
}

func TestRun_serverComesBack(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := l.Addr().String()
	_ = l.Close()
	box := outbox(20)
	w := newWorker(t, box, dialer(addr), nil)
	run(t, w)
	waitFor(t, "the log", func() bool { return w.logs.count("cannot be used") > 0 })
	if w.Ready() {
		t.Error("ready")
	}
	if l, err = net.Listen("tcp", addr); err != nil {
		t.Fatal(err)
	}
	serveSink(t, &sink{addr: addr}, l, nil, false)
	waitFor(t, "every mail", func() bool { return box.count("sent") == 20 })
	if !w.Ready() || w.logs.count("cannot be used") > 3 || w.logs.count("reached again") != 1 {
		t.Errorf("ready %v, log:\n%s", w.Ready(), w.logs.b.String())
	}
}

func TestRun_notReadyWithoutServer(t *testing.T) {
	f := startFake(t, &fake{})
	w := newWorker(t, outbox(0), dialer(f.addr), func(c *WorkerConfig) { c.ProbeEvery = 5 * time.Millisecond })
	run(t, w)
	waitFor(t, "readiness", w.Ready)
	f.mu.Lock()
	f.greeting = "554 gone"
	f.mu.Unlock()
	waitFor(t, "the probe", func() bool { return !w.Ready() })
}

func TestWorker_idleConnectionIsClosed(t *testing.T) {
	f := startFake(t, &fake{})
	w := newWorker(t, outbox(1), dialer(f.addr), func(c *WorkerConfig) { c.IdleFor = time.Millisecond })
	w.once(t, 1)
	waitFor(t, "QUIT", func() bool { return slices.Contains(f.commands(), "QUIT") })
}

func TestWorker_renewsLeases(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		box := outbox(2)
		w := NewWorker(WorkerConfig{Outbox: box, Now: time.Now, Log: slog.New(slog.DiscardHandler)})
		_, stop := w.begin(t.Context())
		if _, err := w.claim(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Minute)
		if qs, err := box.Claim(t.Context(), time.Now(), 10); err != nil || len(qs) != 1 {
			t.Errorf("claimed %v, %v while one is in hand", qs, err)
		}
		stop()
		if box.renewed < 110 {
			t.Errorf("renewed %d times", box.renewed)
		}
		if time.Sleep(time.Minute); len(mustClaim(t, box)) != 2 {
			t.Error("leases outlive the worker")
		}
	})
}

func mustClaim(t *testing.T, box *memory) []Queued {
	t.Helper()
	qs, err := box.Claim(t.Context(), time.Now(), 10)
	if err != nil {
		t.Fatal(err)
	}
	return qs
}

func TestPacer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := pacer{perMinute: 30}
		start := time.Now()
		for range 61 {
			if !p.wait(t.Context()) {
				t.Fatal("cancelled")
			}
			p.begun()
		}
		if took := time.Since(start); took != 2*time.Minute {
			t.Errorf("61 mails in %v", took)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if p.wait(ctx) {
			t.Error("went on after the end")
		}
		none := pacer{}
		start = time.Now()
		for range 100 {
			if !none.wait(t.Context()) {
				t.Fatal("cancelled")
			}
			none.begun()
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("without a bound 100 mails took %v", took)
		}
	})
}

func TestPauseAfter(t *testing.T) {
	for _, tt := range []struct {
		failures       int
		network, login time.Duration
	}{
		{0, time.Second, 5 * time.Second},
		{1, time.Second, 5 * time.Second},
		{2, 2 * time.Second, 30 * time.Second},
		{3, 4 * time.Second, 2 * time.Minute},
		{5, 16 * time.Second, 10 * time.Minute},
		{6, 32 * time.Second, 10 * time.Minute},
		{7, time.Minute, 10 * time.Minute},
		{1 << 30, time.Minute, 10 * time.Minute},
	} {
		if got := pauseAfter(tt.failures, false); got != tt.network {
			t.Errorf("pauseAfter(%d, false) = %v", tt.failures, got)
		}
		if got := pauseAfter(tt.failures, true); got != tt.login {
			t.Errorf("pauseAfter(%d, true) = %v", tt.failures, got)
		}
	}
	for _, tt := range []struct {
		err  error
		want bool
	}{
		{&ConnectError{Phase: PhaseAuth, Code: 535}, true},
		{&ConnectError{Phase: PhaseAuth, Code: 454}, false},
		{&ConnectError{Phase: PhaseGreeting, Code: 554}, false},
		{errServer, false},
	} {
		if loginRefused(tt.err) != tt.want {
			t.Errorf("loginRefused(%v)", tt.err)
		}
	}
}

func BenchmarkSend(b *testing.B) {
	s := startSink(b, &sink{}, nil, false)
	c := dial(b, dialer(s.addr))
	raw := compose(b, letter())
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if r := c.Send(b.Context(), envelope, raw, goAhead); r.Outcome != Accepted {
			b.Fatalf("%+v", r)
		}
	}
}

func BenchmarkWorker(b *testing.B) {
	s := startSink(b, &sink{}, nil, false)
	box := outbox(b.N)
	w := newWorker(b, box, dialer(s.addr), nil)
	b.ResetTimer()
	w.once(b, b.N)
}

func BenchmarkCompose(b *testing.B) {
	l := letter()
	for b.Loop() {
		compose(b, l)
	}
}
