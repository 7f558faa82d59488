package mailin_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/dovecot"
	"github.com/twoyes/twoyes/mailin"
)

// memStore keeps messages, and tells of every Save.
type memStore struct {
	mu     sync.Mutex
	cursor mailin.Cursor
	raws   map[mailin.Cursor]mailin.Raw
	twice  int
	saved  chan struct{}
}

func (s *memStore) Cursor(context.Context, string) (mailin.Cursor, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.cursor, nil
}

func (s *memStore) Save(_ context.Context, _ string, batch []mailin.Raw, next mailin.Cursor) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range batch {
		key := mailin.Cursor{UIDValidity: r.UIDValidity, LastUID: r.UID}
		if _, ok := s.raws[key]; ok {
			s.twice++
		}
		s.raws[key] = r
	}
	s.cursor = next
	select {
	case s.saved <- struct{}{}:
	default:
	}
	return nil
}

func (s *memStore) Missing(_ context.Context, _ string, validity uint32, uids []uint32) ([]uint32, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(uids), func(uid uint32) bool {
		_, ok := s.raws[mailin.Cursor{UIDValidity: validity, LastUID: uid}]
		return ok
	}), nil
}

func (s *memStore) waitFor(t *testing.T, n int) {
	t.Helper()
	deadline := time.After(30 * time.Second)
	for {
		s.mu.Lock()
		have := len(s.raws)
		s.mu.Unlock()
		if have >= n {
			return
		}
		select {
		case <-s.saved:
		case <-deadline:
			t.Fatalf("%d messages, want %d", have, n)
		}
	}
}

// The whole of it against a real server: a backlog, IDLE, a crash of the server, a new UIDVALIDITY, and moving.
func TestWatcher_dovecot(t *testing.T) {
	const user = "intros@example.com"
	srv := dovecot.Start(t, user)
	raw := func(i int) []byte {
		return fmt.Appendf(nil, "From: rita@rossi.example\r\nMessage-ID: <%d@rossi.example>\r\nSubject: %d\r\n\r\nHello %d\r\n", i, i, i)
	}
	deliver := func(i int) {
		if err := srv.Deliver("rita@rossi.example", user, raw(i)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 150 {
		deliver(i)
	}
	store := &memStore{raws: map[mailin.Cursor]mailin.Raw{}, saved: make(chan struct{}, 1)}
	w := &mailin.Watcher{
		Config: mailin.Config{
			Addr: srv.IMAPSAddr, TLS: &tls.Config{RootCAs: srv.Roots}, Username: user, Password: dovecot.Password,
			MinPause: 50 * time.Millisecond, MaxPause: 500 * time.Millisecond, Timeout: 10 * time.Second,
		},
		Store: store, Now: time.Now, Log: slog.New(slog.DiscardHandler),
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- w.Run(ctx) }()
	stop := sync.OnceFunc(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("Run: %v", err)
		}
	})
	defer stop()
	store.waitFor(t, 150)

	var took []time.Duration
	for i := range 20 {
		deliver(150 + i)
		start := time.Now()
		store.waitFor(t, 151+i)
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	t.Logf("from the end of delivery to store: median %v, slowest %v", took[10], took[19])

	srv.Restart()
	deliver(170)
	store.waitFor(t, 171)

	deliver(171)
	store.waitFor(t, 172)
	srv.BumpUIDValidity(user)
	store.waitFor(t, 2*172) // everything again, in another generation

	stop()
	if store.twice != 0 {
		t.Errorf("%d saved twice", store.twice)
	}
	for _, r := range store.raws {
		if r.Truncated || !bytes.Contains(r.Bytes, []byte("\r\n\r\nHello ")) {
			t.Errorf("UID %d: %q", r.UID, r.Bytes)
		}
	}

	p := &processed{uids: []uint32{1, 2, 3, 150, 4000}}
	w.Config.ProcessedFolder, w.Processed = "Done", p
	if _, err := w.Sync(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.Close()
	found, err := mailin.Check(t.Context(), w.Config)
	if want := (mailin.Found{Messages: 168, Idle: true, Move: true, Processed: true}); err != nil || found != want {
		t.Errorf("Check = %+v, %v, want %+v", found, err, want)
	}
	if slices.Sort(p.moved); !slices.Equal(p.moved, p.uids) {
		t.Errorf("moved %v", p.moved)
	}
}

type processed struct{ uids, moved []uint32 }

func (p *processed) Processed(context.Context, string, uint32) ([]uint32, error) { return p.uids, nil }

func (p *processed) Moved(_ context.Context, _ string, _ uint32, uids []uint32) error {
	p.moved = append(p.moved, uids...)
	return nil
}
