package mailin

import (
	"runtime"
	"strings"
	"testing"
	"time"
)

// A server that sends without end, or what no client expects, costs a connection each time and a bounded amount of
// memory. What it holds besides is read when it behaves again.
func TestRun_hostileServer(t *testing.T) {
	block := strings.Repeat("x", 1<<20)
	// pour sends text until the client has had enough.
	pour := func(s *session, text string) {
		for {
			if _, err := s.Write([]byte(text)); err != nil {
				return
			}
		}
	}
	at := func(verb string, then func(*session)) func(*session, string) bool {
		return func(s *session, cmd string) bool {
			if !strings.HasPrefix(cmd, verb) {
				return false
			}
			then(s)
			s.Close()
			return true
		}
	}
	for name, on := range map[string]func(*session, string) bool{
		"an endless greeting":         at("GREETING", func(s *session) { pour(s, "* OK "+block) }),
		"an endless line":             at("EXAMINE", func(s *session) { s.Write([]byte("* OK ")); pour(s, block) }),
		"an endless string":           at("EXAMINE", func(s *session) { s.Write([]byte(`* LIST () "/" "`)); pour(s, block) }),
		"an endless atom":             at("UID FETCH", func(s *session) { s.Write([]byte("* 1 FETCH (UID 1 FLAGS (")); pour(s, block) }),
		"a literal of 10 GB as text":  at("EXAMINE", func(s *session) { s.line(`* LIST () "/" {10000000000}`); pour(s, block) }),
		"a message of 10 GB":          at("UID FETCH 1 ", func(s *session) { s.line("* 1 FETCH (UID 1 BODY[] {10000000000}"); pour(s, block) }),
		"a literal that never comes":  at("UID FETCH 1 ", func(s *session) { s.line("* 1 FETCH (UID 1 BODY[] {18446744073709551616}") }),
		"a negative literal":          at("UID FETCH 1 ", func(s *session) { s.line("* 1 FETCH (UID 1 BODY[] {-1}\r\nx)") }),
		"lists 999 deep":              at("UID FETCH", func(s *session) { s.line("* 1 FETCH (BODYSTRUCTURE %s)", strings.Repeat("(", 999)) }),
		"lists a million deep":        at("UID FETCH", func(s *session) { s.line("* 1 FETCH (BODYSTRUCTURE %s)", strings.Repeat("(", 7e6)) }),
		"messages without end":        at("UID FETCH", func(s *session) { pour(s, strings.Repeat("* 1 FETCH (UID 1 RFC822.SIZE 1)\r\n", 1000)) }),
		"announcements without end":   at("NOOP", func(s *session) { pour(s, strings.Repeat("* 1 EXISTS\r\n", 1000)) }),
		"all numbers there are":       at("UID SEARCH", func(s *session) { s.line(`* ESEARCH (TAG "%s") UID ALL 1:4294967295`, s.tag); s.ok() }),
		"all numbers, the old way":    at("UID SEARCH", func(s *session) { s.Write([]byte("* SEARCH")); pour(s, strings.Repeat(" 7", 1000)) }),
		"a tag that nobody gave":      at("EXAMINE", func(s *session) { s.line("x99 OK done") }),
		"garbage":                     at("LOGIN", func(s *session) { pour(s, "\x00\xff&&&-\r\n* {(\"\\ \r\n") }),
		"UTF-7 that is none":          at("EXAMINE", func(s *session) { s.line(`* LIST () "/" "&//8-&AAAA"`); s.line("* 1 FETCH") }),
		"UIDVALIDITY beyond its size": at("EXAMINE", func(s *session) { s.line("* OK [UIDVALIDITY 99999999999] ."); s.ok() }),
	} {
		t.Run(name, func(t *testing.T) {
			f := &fake{t: t, messages: []string{mail(1, 100)}}
			const bad = 1 // connection
			f.on = func(s *session, cmd string) bool { return f.connections() <= bad && on(s, cmd) }
			f.start()
			w, store, _ := newWatcher(t, f.addr)
			w.Config.Timeout = 3 * time.Second
			w.Log = discard
			var before runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			peak, done := make(chan uint64), make(chan struct{})
			go func() {
				var most uint64
				for {
					var m runtime.MemStats
					runtime.ReadMemStats(&m)
					most = max(most, m.HeapInuse)
					select {
					case <-done:
						peak <- most
						return
					case <-time.After(5 * time.Millisecond):
					}
				}
			}()
			start := time.Now()
			stop := run(t, w)
			store.waitFor(1)
			for f.connections() <= bad {
				if time.Since(start) > 20*time.Second {
					t.Fatal("it is not connected to again")
				}
				runtime.Gosched()
			}
			stop()
			close(done)
			grown := int64(<-peak) - int64(before.HeapInuse)
			if grown > 256<<20 {
				t.Errorf("it took %d MB of memory", grown>>20)
			}
			if r, ok := store.get(1, 1); !ok || len(r.Bytes) == 0 && !r.Truncated {
				t.Errorf("stored: %t, %d bytes", ok, len(r.Bytes))
			}
			t.Logf("%d connections, %v, %d MB", f.connections(), time.Since(start).Round(time.Millisecond), grown>>20)
		})
	}
}
