package mailin

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
)

func TestRun_idleWakesUp(t *testing.T) {
	const rounds = 50
	f := &fake{t: t, caps: "IDLE"}
	announced := make(chan time.Time, 1)
	f.on = func(s *session, cmd string) bool {
		if cmd != "IDLE" {
			return false
		}
		s.line("+ idling")
		if len(f.messages) < rounds {
			f.messages = append(f.messages, mail(len(f.messages), 2000))
			announced <- time.Now()
			s.line("* %d EXISTS", len(f.messages))
		}
		s.r.ReadString('\n')
		s.ok()
		return true
	}
	f.start()
	w, store, _ := newWatcher(t, f.addr)
	w.Config.PollEvery, w.Config.IdleSlice, w.Config.MinPause = time.Hour, time.Hour, time.Hour
	run(t, w)
	var took []time.Duration
	for i := range rounds {
		at := <-announced
		store.waitFor(i + 1)
		took = append(took, time.Since(at))
	}
	slices.Sort(took)
	t.Logf("from EXISTS to store: median %v, slowest %v", took[rounds/2], took[rounds-1])
	if took[rounds-1] > time.Second {
		t.Errorf("slowest %v", took[rounds-1])
	}
	if f.connections() != 1 || store.twice != 0 {
		t.Errorf("%d connections, %d saved twice", f.connections(), store.twice)
	}
}

// Mail that is announced while another pass is going on is not forgotten.
func TestRun_burst(t *testing.T) {
	m := newMailbox(t, imapserver.Options{})
	w, store, _ := newWatcher(t, m.addr)
	w.Config.PollEvery = time.Hour
	run(t, w)
	for i := range 500 {
		m.add(mail(i, 500))
	}
	store.waitFor(500)
	if store.twice != 0 {
		t.Errorf("%d saved twice", store.twice)
	}
}

func TestRun_withoutIdle(t *testing.T) {
	for _, tt := range []struct {
		name, caps string
		idle       func(s *session)
		noIdle     bool
	}{
		{name: "not offered"},
		{name: "switched off", caps: "IDLE", noIdle: true},
		{name: "refused", caps: "IDLE", idle: func(s *session) { s.line("%s BAD unknown command", s.tag) }},
		{name: "not allowed", caps: "IDLE", idle: func(s *session) { s.line("%s NO not now", s.tag) }},
		{name: "never begun", caps: "IDLE", idle: func(s *session) { s.hang() }},
		{name: "never announces", caps: "IDLE", idle: func(s *session) {
			s.line("+ idling")
			s.r.ReadString('\n')
			s.ok()
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := &fake{t: t, caps: tt.caps, messages: []string{mail(1, 100)}}
			f.on = func(s *session, cmd string) bool {
				switch {
				case cmd == "IDLE" && tt.idle != nil:
					tt.idle(s)
					return true
				case strings.HasPrefix(cmd, "UID FETCH") && f.saw("UID FETCH") == 20:
					f.messages = append(f.messages, mail(2, 100))
				}
				return false
			}
			f.start()
			w, store, _ := newWatcher(t, f.addr)
			w.Config.PollEvery = 5 * time.Millisecond
			w.Config.Timeout = 100 * time.Millisecond
			w.Config.NoIdle = tt.noIdle
			stop := run(t, w)
			store.waitFor(2)
			stop()
			if n := f.saw("IDLE"); n > 2 && tt.name != "never announces" || n > 0 && (tt.noIdle || tt.caps == "") {
				t.Errorf("%d IDLE", n)
			}
		})
	}
}

func TestRun_reconnects(t *testing.T) {
	for _, how := range []string{"closed", "bye", "black hole"} {
		t.Run(how, func(t *testing.T) {
			m := newMailbox(t, imapserver.Options{})
			w, store, _ := newWatcher(t, m.addr)
			w.Config.Timeout = 100 * time.Millisecond
			w.Config.IdleSlice = 100 * time.Millisecond
			run(t, w)
			for i := range 5 {
				m.add(mail(i, 100))
				store.waitFor(i + 1)
				switch how {
				case "closed":
					m.ln.closeAll()
				case "bye":
					m.ln.mu.Lock()
					last := m.ln.conns[len(m.ln.conns)-1].Conn
					m.ln.mu.Unlock()
					last.Write([]byte("* BYE shutting down\r\n"))
					last.Close()
				case "black hole":
					m.ln.blackHole()
				}
			}
			m.add(mail(5, 100))
			store.waitFor(6)
			if store.twice != 0 {
				t.Errorf("%d saved twice", store.twice)
			}
		})
	}
}

// The server of this test is not there at first, then refuses the password, and then works.
func TestRun_startsWithoutServer(t *testing.T) {
	f := &fake{t: t, caps: "AUTH=PLAIN SASL-IR", messages: []string{mail(1, 100)}}
	f.on = func(s *session, cmd string) bool {
		switch {
		case cmd == "GREETING" && f.connections() <= 2:
			return true
		case strings.HasPrefix(cmd, "AUTHENTICATE") && f.connections() <= 5:
			s.line("%s NO [AUTHENTICATIONFAILED] wrong password", s.tag)
			return true
		}
		return false
	}
	f.start()
	w, store, _ := newWatcher(t, f.addr)
	run(t, w)
	store.waitFor(1)
	if n := f.saw("AUTHENTICATE"); n != 4 {
		t.Errorf("%d log-ins", n)
	}
}

func TestRun_storeFails(t *testing.T) {
	m := newMailbox(t, imapserver.Options{})
	for i := range 350 {
		m.add(mail(i, 100))
	}
	w, store, _ := newWatcher(t, m.addr)
	n := 0
	store.fail = func() error {
		if n++; n%2 == 1 {
			return errors.New("no database")
		}
		return nil
	}
	run(t, w)
	store.waitFor(350)
	if m.ln.count() != 1 || store.twice != 0 {
		t.Errorf("%d connections, %d saved twice", m.ln.count(), store.twice)
	}
}

func TestRun_cancel(t *testing.T) {
	for _, tt := range []struct {
		name, at string
		do       func(s *session)
		addr     string
	}{
		{name: "in IDLE", at: "IDLE", do: func(s *session) {
			s.line("+ idling")
			s.hang()
		}},
		{name: "before IDLE begins", at: "IDLE", do: func(s *session) { s.hang() }},
		{name: "in the pause after an error", at: "LOGIN", do: func(s *session) { s.line("%s NO wrong", s.tag) }},
		{name: "between polls", at: "NEVER"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			reached := make(chan struct{}, 1)
			f := &fake{t: t, caps: "IDLE"}
			if tt.at == "NEVER" {
				f.caps = ""
				reached <- struct{}{}
			}
			f.on = func(s *session, cmd string) bool {
				if !strings.HasPrefix(cmd, tt.at) {
					return false
				}
				reached <- struct{}{}
				tt.do(s)
				return true
			}
			f.start()
			w, _, _ := newWatcher(t, f.addr)
			w.Config.MinPause, w.Config.MaxPause = time.Minute, time.Minute
			ctx, cancel := context.WithCancel(t.Context())
			done := make(chan error, 1)
			go func() { done <- w.Run(ctx) }()
			<-reached
			cancel()
			start := time.Now()
			if err := <-done; !errors.Is(err, context.Canceled) || time.Since(start) > time.Second {
				t.Errorf("Run = %v after %v", err, time.Since(start))
			}
			if w.Status().Connected {
				t.Error("still connected")
			}
		})
	}
}

func TestBackoff(t *testing.T) {
	for _, tt := range []struct {
		failures int
		jitter   float64
		want     time.Duration
	}{
		{0, 0, time.Second},
		{1, 0, 2 * time.Second},
		{2, 0, 4 * time.Second},
		{2, 0.5, 3500 * time.Millisecond},
		{8, 0, 256 * time.Second},
		{9, 0, 5 * time.Minute},
		{1_000_000, 0, 5 * time.Minute},
		{1_000_000, 1, 225 * time.Second},
	} {
		if got := backoff(tt.failures, time.Second, 5*time.Minute, tt.jitter); got != tt.want {
			t.Errorf("backoff(%d, %v) = %v, want %v", tt.failures, tt.jitter, got, tt.want)
		}
	}
}

// processed is what the store knows of messages that are done with.
type processed struct {
	uids  []uint32
	moved []uint32
}

func (p *processed) Processed(context.Context, string, uint32) ([]uint32, error) {
	return slices.DeleteFunc(slices.Clone(p.uids), func(uid uint32) bool { return slices.Contains(p.moved, uid) }), nil
}

func (p *processed) Moved(_ context.Context, _ string, _ uint32, uids []uint32) error {
	p.moved = append(p.moved, uids...)
	return nil
}

func countMessages(t *testing.T, m *mailbox, folder string) uint32 {
	t.Helper()
	st, err := m.user.Status(folder, &imap.StatusOptions{NumMessages: true})
	if err != nil {
		t.Fatal(err)
	}
	return *st.NumMessages
}

func TestSync_movesProcessed(t *testing.T) {
	caps := imap.CapSet{imap.CapIMAP4rev1: {}, imap.CapMove: {}, imap.CapUIDPlus: {}}
	m := newMailbox(t, imapserver.Options{Caps: caps})
	for i := range 5 {
		m.add(mail(i, 100))
	}
	w, store, clk := newWatcher(t, m.addr)
	p := &processed{}
	w.Config.ProcessedFolder, w.Processed = "Twoyes/Done", p
	mustSync(t, w, 5)
	p.uids = []uint32{1, 2, 4, 77} // 3 and 5 are kept aside; 77 was deleted by somebody
	mustSync(t, w, 0)
	if slices.Sort(p.moved); !slices.Equal(p.moved, []uint32{1, 2, 4, 77}) {
		t.Errorf("moved %v", p.moved)
	}
	if in, out := countMessages(t, m, "INBOX"), countMessages(t, m, "Twoyes/Done"); in != 2 || out != 3 {
		t.Errorf("%d messages in the folder, %d moved", in, out)
	}
	p.uids = append(p.uids, 5)
	mustSync(t, w, 0)
	clk.add(time.Hour)
	mustSync(t, w, 0) // the moved ones are not missed
	if out := countMessages(t, m, "Twoyes/Done"); out != 4 || store.twice != 0 {
		t.Errorf("%d moved", out)
	}
	st, _ := m.user.Status("Twoyes/Done", &imap.StatusOptions{NumUnseen: true})
	if *st.NumUnseen != 4 {
		t.Errorf("%d unseen", *st.NumUnseen)
	}
}

// A server without MOVE is only read: the library would delete what it failed to copy.
func TestSync_neverMovesWithoutMove(t *testing.T) {
	m := newMailbox(t, imapserver.Options{})
	m.add(mail(0, 100))
	w, _, _ := newWatcher(t, m.addr)
	w.Config.ProcessedFolder, w.Processed = "Done", &processed{uids: []uint32{1}}
	mustSync(t, w, 1)
	mustSync(t, w, 0)
	if countMessages(t, m, "INBOX") != 1 {
		t.Error("message is gone")
	}
	for _, verb := range []string{" SELECT ", " STORE ", " EXPUNGE", " COPY ", " MOVE ", " CREATE "} {
		if strings.Contains(m.log.String(), verb) {
			t.Errorf("client sent %s", verb)
		}
	}
}

func TestSync_moveFails(t *testing.T) {
	f := &fake{t: t, caps: "MOVE", messages: []string{mail(1, 100)}}
	f.on = func(s *session, cmd string) bool {
		switch {
		case strings.HasPrefix(cmd, "SELECT"):
			f.answer(s, strings.Replace(cmd, "SELECT", "EXAMINE", 1))
		case strings.HasPrefix(cmd, "UID MOVE"):
			s.line("%s NO [OVERQUOTA] full", s.tag)
		case strings.HasPrefix(cmd, "UID SEARCH UID 1"):
			s.line("* SEARCH 1")
			s.ok()
		default:
			return false
		}
		return true
	}
	f.start()
	w, store, clk := newWatcher(t, f.addr)
	p := &processed{uids: []uint32{1}}
	w.Config.ProcessedFolder, w.Processed = "Done", p
	for range 3 {
		if _, err := w.Sync(t.Context()); err != nil {
			t.Error(err)
		}
	}
	if n := f.saw("UID MOVE"); n != 1 {
		t.Errorf("%d attempts", n)
	}
	clk.add(moveAgainAfter)
	if _, err := w.Sync(t.Context()); err != nil {
		t.Error(err)
	}
	if n := f.saw("UID MOVE"); n != 2 || len(p.moved) != 0 || store.len() != 1 || !w.Status().Connected {
		t.Errorf("%d attempts, moved %v, %d stored", n, p.moved, store.len())
	}
}
