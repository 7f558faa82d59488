package mailin

import (
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2/imapserver"
)

// What arrived whole before the connection broke is kept, and what was cut is not taken for whole.
func TestSync_brokenInLiteral(t *testing.T) {
	for _, kind := range []string{"fin", "rst", "black hole"} {
		t.Run(kind, func(t *testing.T) {
			m := newMailbox(t, imapserver.Options{})
			for i := range 10 {
				m.add(mail(i, 10_000))
			}
			m.ln.setPlan(func(n int) fault {
				if n == 0 {
					return fault{after: 55_000, kind: kind}
				}
				return fault{}
			})
			w, store, _ := newWatcher(t, m.addr)
			w.Config.Timeout = 200 * time.Millisecond
			start := time.Now()
			n, err := w.Sync(t.Context())
			if err == nil || kind != "rst" && n == 0 || w.Status().Connected {
				t.Fatalf("Sync = %d, %v", n, err)
			}
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("noticed after %v", took)
			}
			mustSync(t, w, 10-n)
			for i := range 10 {
				if r, _ := store.get(store.cursor.UIDValidity, uint32(i+1)); string(r.Bytes) != mail(i, 10_000) {
					t.Errorf("UID %d has %d bytes", i+1, len(r.Bytes))
				}
			}
			if store.twice != 0 {
				t.Errorf("%d saved twice", store.twice)
			}
		})
	}
}

// Connections that break at random places lose nothing and cut nothing.
func TestSync_faults(t *testing.T) {
	const messages = 400
	m := newMailbox(t, imapserver.Options{})
	rng := rand.New(rand.NewPCG(7, 7))
	size := 0
	sizes := make([]int, messages)
	for i := range messages {
		sizes[i] = 200 + rng.IntN(20_000)
		size += sizes[i]
		m.add(mail(i, sizes[i]))
	}
	kinds := []string{"fin", "rst", "black hole", "fin", "rst"}
	m.ln.setPlan(func(n int) fault {
		return fault{after: 1 + rng.IntN(2*size/60), kind: kinds[n%len(kinds)]}
	})
	w, store, clk := newWatcher(t, m.addr)
	w.Config.Timeout = 150 * time.Millisecond
	errs := 0
	for store.cursor.LastUID < messages {
		if _, err := w.Sync(t.Context()); err != nil {
			errs++
		}
		clk.add(5 * time.Second)
		if errs > 2000 {
			t.Fatalf("no progress: cursor %v", store.cursor)
		}
	}
	if store.len() != messages {
		t.Errorf("%d messages stored, want %d", store.len(), messages)
	}
	for i := range messages {
		if r, _ := store.get(store.cursor.UIDValidity, uint32(i+1)); string(r.Bytes) != mail(i, sizes[i]) || r.Truncated {
			t.Errorf("UID %d has %d bytes", i+1, len(r.Bytes))
		}
	}
	t.Logf("%d connections, %d errors, %d saved twice", m.ln.count(), errs, store.twice)
	if errs < 20 || store.twice != 0 {
		t.Errorf("%d errors, %d saved twice", errs, store.twice)
	}
}

// A message that breaks every connection stops no other, and is stored without content in the end.
func TestSync_messageThatBreaksConnections(t *testing.T) {
	f := &fake{t: t, messages: []string{mail(1, 100), mail(2, 100), mail(3, 100)}}
	f.on = func(s *session, cmd string) bool {
		if !strings.Contains(cmd, "BODY") || !inSet(strings.Fields(cmd)[2], 2, 3) {
			return false
		}
		if inSet(strings.Fields(cmd)[2], 1, 3) {
			s.line("* 1 FETCH (UID 1 BODY[] {%d}\r\n%s)", len(f.messages[0]), f.messages[0])
		}
		s.line("* 2 FETCH (UID 2 BODY[] {1000}\r\nFrom: somebody")
		s.Close()
		return true
	}
	f.start()
	w, store, clk := newWatcher(t, f.addr)
	for range 3 {
		if _, err := w.Sync(t.Context()); err == nil {
			t.Fatal("no error")
		}
		clk.add(10 * time.Second)
	}
	if _, ok := store.get(1, 3); !ok || store.cursor.LastUID != 1 {
		t.Fatalf("message 3 stored: %t, cursor %v", ok, store.cursor)
	}
	for range 10 {
		w.Sync(t.Context())
		clk.add(11 * time.Minute)
	}
	mustSync(t, w, 0)
	r, ok := store.get(1, 2)
	if !ok || !r.Truncated || len(r.Bytes) != 0 || store.cursor.LastUID != 3 {
		t.Errorf("stored %t, truncated %t, cursor %v", ok, r.Truncated, store.cursor)
	}
}

func TestSync_oddAnswers(t *testing.T) {
	for _, tt := range []struct {
		name string
		line string // sent once, before the answer to a command
		at   string
		ok   bool // the pass goes on
	}{
		{"unknown untagged response", "* VANISHED 41,43", "NOOP", false},
		{"unknown fetch item", "* 1 FETCH (X-GM-MSGID 1278455344230334865)", "NOOP", false},
		{"bye", "* BYE shutting down", "NOOP", true},
		{"flags of the last message", `* 1 FETCH (UID 1 FLAGS (\Seen))`, "UID FETCH", true},
		{"fetch of a message not asked for", `* 9 FETCH (UID 9 RFC822.SIZE 3)`, "UID FETCH", true},
		{"search result of 0", "* SEARCH 0", "UID SEARCH", true},
		{"garbage", "\x00\xff garbage {", "UID FETCH", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sent := false
			f := &fake{t: t, messages: []string{mail(1, 100)}}
			f.on = func(s *session, cmd string) bool {
				if strings.HasPrefix(cmd, tt.at) && !sent {
					sent = true
					s.line("%s", tt.line)
				}
				return false
			}
			f.start()
			w, store, _ := newWatcher(t, f.addr)
			_, err := w.Sync(t.Context())
			if tt.at == "NOOP" {
				_, err = w.Sync(t.Context())
			}
			if (err == nil) != tt.ok {
				t.Errorf("err = %v", err)
			}
			if _, err := w.Sync(t.Context()); err != nil {
				t.Errorf("next pass: %v", err)
			}
			if r, _ := store.get(1, 1); string(r.Bytes) != f.messages[0] || store.twice != 0 {
				t.Errorf("stored %d bytes, %d saved twice", len(r.Bytes), store.twice)
			}
		})
	}
}

func TestSync_serverSendsMoreThanAnnounced(t *testing.T) {
	huge := mail(1, MaxMessage+1000)
	f := &fake{t: t}
	for range 8 {
		f.messages = append(f.messages, huge)
	}
	f.on = func(s *session, cmd string) bool {
		if !strings.HasPrefix(cmd, "UID FETCH") || strings.Contains(cmd, "BODY") {
			return false
		}
		for i := range f.messages {
			if inSet(strings.Fields(cmd)[2], i+1, len(f.messages)) {
				s.line("* %d FETCH (UID %d RFC822.SIZE 100)", i+1, i+1)
			}
		}
		s.ok()
		return true
	}
	f.start()
	w, store, _ := newWatcher(t, f.addr)
	mustSync(t, w, len(f.messages))
	for uid := range uint32(len(f.messages)) {
		if r, _ := store.get(1, uid+1); !r.Truncated || string(r.Bytes) != huge[:MaxHead] {
			t.Errorf("UID %d: %d bytes, truncated %t", uid+1, len(r.Bytes), r.Truncated)
		}
	}
}

// A server that falls silent is noticed within the timeout, wherever it happens.
func TestSync_silentServer(t *testing.T) {
	for _, at := range []string{"GREETING", "CAPABILITY", "LOGIN", "ID", "EXAMINE", "UID FETCH 1:*", "UID FETCH 1 ", "UID SEARCH", "NOOP"} {
		t.Run(at, func(t *testing.T) {
			f := &fake{t: t, caps: "ID", messages: []string{mail(1, 100)}}
			f.on = func(s *session, cmd string) bool {
				if strings.HasPrefix(cmd, at) {
					s.hang()
					return true
				}
				return false
			}
			f.start()
			w, _, _ := newWatcher(t, f.addr)
			w.Config.Timeout = 100 * time.Millisecond
			start := time.Now()
			_, err := w.Sync(t.Context())
			if at == "NOOP" {
				start = time.Now()
				_, err = w.Sync(t.Context())
			}
			if took := time.Since(start); !errors.Is(err, os.ErrDeadlineExceeded) || took > time.Second {
				t.Errorf("after %v: %v", took, err)
			}
			if s := w.Status(); s.Connected || s.LastError == "" {
				t.Errorf("Status = %+v", s)
			}
		})
	}
}

func TestSync_cancel(t *testing.T) {
	for _, at := range []string{"GREETING", "CAPABILITY", "LOGIN", "EXAMINE", "UID FETCH 1:*", "UID FETCH 1 ", "UID SEARCH", "NOOP"} {
		t.Run(at, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			f := &fake{t: t, messages: []string{mail(1, 100)}}
			f.on = func(s *session, cmd string) bool {
				if !strings.HasPrefix(cmd, at) {
					return false
				}
				if at == "UID FETCH 1 " {
					s.line("* 1 FETCH (UID 1 BODY[] {1000}\r\nFrom: somebody")
				}
				cancel()
				s.hang()
				return true
			}
			f.start()
			w, _, _ := newWatcher(t, f.addr)
			w.Config.Timeout = time.Minute
			start := time.Now()
			_, err := w.Sync(ctx)
			if at == "NOOP" {
				_, err = w.Sync(ctx)
			}
			if took := time.Since(start); !errors.Is(err, context.Canceled) || took > time.Second {
				t.Errorf("after %v: %v", took, err)
			}
		})
	}
}

// A slow line is not a dead one: progress counts.
func TestSync_slowServer(t *testing.T) {
	m := newMailbox(t, imapserver.Options{})
	m.add(mail(1, 1_500_000))
	m.ln.setPlan(func(int) fault { return fault{chunk: 4096} })
	w, store, _ := newWatcher(t, m.addr)
	w.Config.Timeout = 200 * time.Millisecond
	start := time.Now()
	mustSync(t, w, 1)
	if took := time.Since(start); took < w.Config.Timeout {
		t.Errorf("took %v, too fast to show anything", took)
	}
	if r, _ := store.get(store.cursor.UIDValidity, 1); string(r.Bytes) != mail(1, 1_500_000) {
		t.Errorf("%d bytes", len(r.Bytes))
	}
}
