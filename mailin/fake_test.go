package mailin

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
)

// fake is a scripted server: what on does not answer gets the usual answer. Its messages have the UIDs 1 to n.
type fake struct {
	t        *testing.T
	addr     string
	caps     string
	messages []string
	// on handles a command (without its tag) and says whether it did; nil for the usual answers only.
	on func(s *session, cmd string) bool

	mu       sync.Mutex
	commands []string
	sessions int
}

type session struct {
	net.Conn
	r   *bufio.Reader
	tag string
}

func (s *session) line(format string, args ...any) { fmt.Fprintf(s.Conn, format+"\r\n", args...) }

// ok completes the command in hand.
func (s *session) ok() { s.line("%s OK done", s.tag) }

// hang keeps the connection open and silent until the client closes it.
func (s *session) hang() { io.Copy(io.Discard, s.Conn) }

func (f *fake) start() *fake {
	f.t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		f.t.Fatal(err)
	}
	f.addr = ln.Addr().String()
	var wg sync.WaitGroup
	var mu sync.Mutex
	var open []net.Conn
	wg.Go(func() {
		for {
			nc, err := ln.Accept()
			if err != nil {
				return
			}
			mu.Lock()
			open = append(open, nc)
			mu.Unlock()
			wg.Go(func() { f.serve(nc) })
		}
	})
	f.t.Cleanup(func() {
		ln.Close()
		mu.Lock()
		for _, nc := range open {
			nc.Close()
		}
		mu.Unlock()
		wg.Wait()
	})
	return f
}

func (f *fake) serve(nc net.Conn) {
	defer nc.Close()
	f.mu.Lock()
	f.sessions++
	f.mu.Unlock()
	s := &session{Conn: nc, r: bufio.NewReader(nc)}
	if f.on != nil && f.on(s, "GREETING") {
		return
	}
	s.line("* OK [CAPABILITY %s] ready", strings.TrimSpace("IMAP4rev1 "+f.caps))
	for {
		l, err := s.r.ReadString('\n')
		if err != nil {
			return
		}
		tag, cmd, _ := strings.Cut(strings.TrimRight(l, "\r\n"), " ")
		s.tag = tag
		f.mu.Lock()
		f.commands = append(f.commands, cmd)
		f.mu.Unlock()
		if f.on != nil && f.on(s, cmd) {
			continue
		}
		f.answer(s, cmd)
	}
}

func (f *fake) answer(s *session, cmd string) {
	switch {
	case cmd == "CAPABILITY":
		s.line("* CAPABILITY IMAP4rev1 %s", f.caps)
	case strings.HasPrefix(cmd, "EXAMINE"):
		s.line("* %d EXISTS", len(f.messages))
		s.line("* OK [UIDVALIDITY 1] .")
		s.line("* OK [UIDNEXT %d] .", len(f.messages)+1)
	case strings.HasPrefix(cmd, "UID FETCH"):
		set := strings.Fields(cmd)[2]
		for i, raw := range f.messages {
			if !inSet(set, i+1, len(f.messages)) {
				continue
			}
			if strings.Contains(cmd, "BODY") {
				section := "BODY[]"
				if strings.Contains(cmd, "<0.") {
					section, raw = "BODY[]<0>", raw[:min(len(raw), MaxHead)]
				}
				s.line("* %d FETCH (UID %d %s {%d}\r\n%s)", i+1, i+1, section, len(raw), raw)
			} else {
				s.line(`* %d FETCH (UID %d RFC822.SIZE %d INTERNALDATE "02-Nov-2026 10:00:00 +0000")`, i+1, i+1, len(raw))
			}
		}
	case strings.HasPrefix(cmd, "UID SEARCH"):
		s.line("* SEARCH")
	case cmd == "IDLE":
		s.line("+ idling")
		s.r.ReadString('\n')
	}
	s.ok()
}

// inSet says whether an IMAP set such as 1:3,7,9:* holds n.
func inSet(set string, n, last int) bool {
	for part := range strings.SplitSeq(set, ",") {
		from, to := 0, 0
		if a, b, ok := strings.Cut(part, ":"); ok {
			fmt.Sscan(a, &from)
			if b == "*" {
				to = max(last, from)
				from = min(from, last)
			} else {
				fmt.Sscan(b, &to)
			}
		} else {
			fmt.Sscan(part, &from)
			to = from
		}
		if from <= n && n <= to {
			return true
		}
	}
	return false
}

func (f *fake) saw(prefix string) (n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, c := range f.commands {
		if strings.HasPrefix(c, prefix) {
			n++
		}
	}
	return n
}

func (f *fake) connections() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.sessions
}
