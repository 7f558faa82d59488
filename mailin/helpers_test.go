package mailin

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"
)

// memStore keeps what was saved and fails the test when a watcher breaks its promises.
type memStore struct {
	t *testing.T

	mu      sync.Mutex
	cursor  Cursor
	raws    map[Cursor]Raw // by UIDVALIDITY and UID
	twice   int            // messages saved again
	changed chan struct{}  // closed and replaced at every Save
	fail    func() error   // when set, called by Save
}

func newMemStore(t *testing.T) *memStore {
	return &memStore{t: t, raws: map[Cursor]Raw{}, changed: make(chan struct{})}
}

func (s *memStore) Cursor(context.Context, string) (Cursor, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.cursor, nil
}

func (s *memStore) Save(ctx context.Context, _ string, batch []Raw, next Cursor) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	if s.fail != nil {
		if err := s.fail(); err != nil {
			return err
		}
	}
	if next.UIDValidity == s.cursor.UIDValidity && next.LastUID < s.cursor.LastUID {
		s.t.Errorf("cursor went back from %v to %v", s.cursor, next)
	}
	var size int
	for _, r := range batch {
		size += len(r.Bytes)
		key := Cursor{UIDValidity: r.UIDValidity, LastUID: r.UID}
		if _, ok := s.raws[key]; ok {
			s.twice++
			continue
		}
		s.raws[key] = r
	}
	if size > batchBytes+MaxMessage {
		s.t.Errorf("batch of %d bytes", size)
	}
	s.cursor = next
	close(s.changed)
	s.changed = make(chan struct{})
	return nil
}

func (s *memStore) Missing(_ context.Context, _ string, validity uint32, uids []uint32) ([]uint32, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(uids), func(uid uint32) bool {
		_, ok := s.raws[Cursor{UIDValidity: validity, LastUID: uid}]
		return ok
	}), nil
}

func (s *memStore) get(validity, uid uint32) (Raw, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r, ok := s.raws[Cursor{UIDValidity: validity, LastUID: uid}]
	return r, ok
}

func (s *memStore) len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.raws)
}

// waitFor waits until n messages are stored.
func (s *memStore) waitFor(n int) {
	s.t.Helper()
	deadline := time.After(20 * time.Second)
	for {
		s.mu.Lock()
		have, changed := len(s.raws), s.changed
		s.mu.Unlock()
		if have >= n {
			return
		}
		select {
		case <-changed:
		case <-deadline:
			s.t.Fatalf("%d messages stored, want %d", have, n)
		}
	}
}

// clock is a clock that the test moves.
type clock struct {
	mu sync.Mutex
	t  time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.t
}

func (c *clock) add(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.t = c.t.Add(d)
}

// newWatcher returns a watcher on a server without TLS, with short deadlines.
func newWatcher(t *testing.T, addr string) (*Watcher, *memStore, *clock) {
	store := newMemStore(t)
	clk := &clock{t: time.Now()}
	w := &Watcher{
		Config: Config{
			Addr: addr, Mode: NoTLS, Username: "intros", Password: "secret",
			Timeout: 5 * time.Second, MinPause: 10 * time.Millisecond, MaxPause: 40 * time.Millisecond,
		},
		Store: store, Now: clk.now, Log: slog.New(slog.NewTextHandler(testWriter{t}, nil)),
	}
	t.Cleanup(w.Close)
	return w, store, clk
}

var discard = slog.New(slog.DiscardHandler)

type testWriter struct{ t *testing.T }

func (w testWriter) Write(b []byte) (int, error) {
	w.t.Logf("%s", bytes.TrimSpace(b))
	return len(b), nil
}

// run starts w.Run and stops it at the end of the test.
func run(t *testing.T, w *Watcher) (stop func()) {
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- w.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		select {
		case err := <-done:
			if !errors.Is(err, context.Canceled) {
				t.Errorf("Run: %v", err)
			}
		case <-time.After(5 * time.Second):
			t.Error("Run does not return")
		}
	})
	t.Cleanup(stop)
	return stop
}

func mustSync(t *testing.T, w *Watcher, want int) {
	t.Helper()
	n, err := w.Sync(t.Context())
	if err != nil || n != want {
		t.Fatalf("Sync = %d, %v, want %d", n, err, want)
	}
}
