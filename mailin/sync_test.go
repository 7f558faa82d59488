package mailin

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
)

func TestSync_readsEverythingOnce(t *testing.T) {
	m := newMailbox(t, imapserver.Options{})
	w, store, _ := newWatcher(t, m.addr)
	mustSync(t, w, 0)
	want := []string{
		mail(1, 100), mail(2, 200_000), "Subject: no body\r\n\r\n", "Subject: NUL \x00 and 8bit \xff\r\n\r\nbare\nLF\rCR",
	}
	for _, raw := range want {
		m.add(raw)
	}
	mustSync(t, w, len(want))
	for i, raw := range want {
		r, ok := store.get(store.cursor.UIDValidity, uint32(i+1))
		if !ok || string(r.Bytes) != raw || r.Truncated || r.Size != int64(len(raw)) || r.InternalDate.IsZero() {
			t.Errorf("UID %d: stored %t, %d bytes of %d, truncated %t, %v", i+1, ok, len(r.Bytes), len(raw), r.Truncated, r.InternalDate)
		}
	}
	mustSync(t, w, 0)
	w.Close()
	mustSync(t, w, 0)
	if store.twice != 0 || store.cursor.LastUID != uint32(len(want)) {
		t.Errorf("%d messages saved twice, cursor %v", store.twice, store.cursor)
	}
	if s := w.Status(); !s.Connected || s.Folder != "INBOX" || s.LastUID != uint32(len(want)) || s.LastSyncAt.IsZero() || s.LastError != "" {
		t.Errorf("Status = %+v", s)
	}
}

func TestSync_changesNothing(t *testing.T) {
	m := newMailbox(t, imapserver.Options{Caps: imap.CapSet{imap.CapIMAP4rev1: {}, imap.CapMove: {}, imap.CapUIDPlus: {}}})
	for i := range 250 {
		m.add(mail(i, 300))
	}
	w, _, clk := newWatcher(t, m.addr)
	mustSync(t, w, 250)
	clk.add(time.Hour)
	mustSync(t, w, 0)
	st, err := m.user.Status("INBOX", &imap.StatusOptions{NumMessages: true, NumUnseen: true, NumDeleted: true})
	if err != nil || *st.NumMessages != 250 || *st.NumUnseen != 250 || *st.NumDeleted != 0 {
		t.Errorf("mailbox has %d messages, %d unseen, %d deleted, %v", *st.NumMessages, *st.NumUnseen, *st.NumDeleted, err)
	}
	for _, verb := range []string{" SELECT ", " STORE ", " EXPUNGE", " COPY ", " MOVE ", " BODY[]", " CREATE ", " APPEND "} {
		for line := range strings.Lines(m.log.String()) {
			if strings.HasPrefix(line, "T") && strings.Contains(line, verb) && !strings.Contains(line, " OK ") {
				t.Errorf("client sent %q", line)
			}
		}
	}
}

func TestSync_newGeneration(t *testing.T) {
	m := newMailbox(t, imapserver.Options{})
	for i := range 5 {
		m.add(mail(i, 100))
	}
	w, store, clk := newWatcher(t, m.addr)
	mustSync(t, w, 5)
	old := store.cursor.UIDValidity
	if err := errors.Join(m.user.Delete("INBOX"), m.user.Create("INBOX", nil)); err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		m.add(mail(10+i, 100))
	}
	clk.add(10 * time.Minute) // the session still has the old folder open, until it is opened again
	mustSync(t, w, 3)
	if store.cursor.UIDValidity == old || store.cursor.LastUID != 3 || store.len() != 8 {
		t.Errorf("cursor %v after %d, %d messages", store.cursor, old, store.len())
	}
}

func TestSync_reconcile(t *testing.T) {
	m := newMailbox(t, imapserver.Options{})
	for i := range 300 {
		m.add(mail(i, 100))
	}
	w, store, clk := newWatcher(t, m.addr)
	mustSync(t, w, 300)
	for uid := uint32(1); uid <= 300; uid += 2 { // 150 single UIDs
		delete(store.raws, Cursor{UIDValidity: store.cursor.UIDValidity, LastUID: uid})
	}
	mustSync(t, w, 0)
	clk.add(10 * time.Minute)
	mustSync(t, w, 150)
	if store.twice != 0 || store.cursor.LastUID != 300 {
		t.Errorf("%d saved twice, cursor %v", store.twice, store.cursor)
	}
}

func TestSync_largeMessage(t *testing.T) {
	m := newMailbox(t, imapserver.Options{})
	large := mail(1, MaxMessage+1)
	m.add(mail(0, 100))
	m.add(large)
	m.add(mail(2, 100))
	w, store, _ := newWatcher(t, m.addr)
	mustSync(t, w, 3)
	r, _ := store.get(store.cursor.UIDValidity, 2)
	if !r.Truncated || string(r.Bytes) != large[:MaxHead] || r.Size != int64(len(large)) {
		t.Errorf("%d bytes, truncated %t, size %d", len(r.Bytes), r.Truncated, r.Size)
	}
}

// A message that comes without content holds the cursor back, but not the messages behind it.
func TestSync_emptyBody(t *testing.T) {
	for _, tt := range []struct {
		name          string
		empties       int
		answer        string // without content
		wantBytes     string
		wantTruncated bool
	}{
		{"NIL once", 1, "* 2 FETCH (UID 2 BODY[] NIL)", mail(2, 100), false},
		{"NIL twice", 2, "* 2 FETCH (UID 2 BODY[] NIL)", mail(2, 100), false},
		{"NIL for ever", 99, "* 2 FETCH (UID 2 BODY[] NIL)", "", true},
		{"empty string", 1, `* 2 FETCH (UID 2 BODY[] "")`, mail(2, 100), false},
		{"no body item", 1, "* 2 FETCH (UID 2 FLAGS (\\Recent))", mail(2, 100), false},
		{"left out", 1, "* SEARCH", mail(2, 100), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			empties := tt.empties
			f := &fake{t: t, messages: []string{mail(1, 100), mail(2, 100), mail(3, 100)}}
			f.on = func(s *session, cmd string) bool {
				switch {
				case strings.HasPrefix(cmd, "UID SEARCH") && !strings.Contains(cmd, "SINCE"):
					s.line("* SEARCH 2")
					s.ok()
				case strings.Contains(cmd, "BODY") && inSet(strings.Fields(cmd)[2], 2, 3) && empties > 0:
					empties--
					for _, i := range []int{1, 3} {
						if inSet(strings.Fields(cmd)[2], i, 3) {
							s.line("* %d FETCH (UID %d BODY[] {%d}\r\n%s)", i, i, len(f.messages[i-1]), f.messages[i-1])
						}
					}
					s.line("%s", tt.answer)
					s.ok()
				default:
					return false
				}
				return true
			}
			f.start()
			w, store, clk := newWatcher(t, f.addr)
			mustSync(t, w, 2)
			if store.cursor.LastUID != 1 || store.len() != 2 {
				t.Fatalf("cursor %v with %d messages", store.cursor, store.len())
			}
			mustSync(t, w, 0) // too early to try again
			for range 2 {
				clk.add(time.Minute)
				if _, err := w.Sync(t.Context()); err != nil {
					t.Fatal(err)
				}
			}
			r, ok := store.get(1, 2)
			if !ok || string(r.Bytes) != tt.wantBytes || r.Truncated != tt.wantTruncated {
				t.Errorf("stored %t, %d bytes, truncated %t", ok, len(r.Bytes), r.Truncated)
			}
			if store.cursor.LastUID != 3 || store.twice != 0 {
				t.Errorf("cursor %v, %d saved twice", store.cursor, store.twice)
			}
			mustSync(t, w, 0)
		})
	}
}

func TestSync_deletedBetweenListAndFetch(t *testing.T) {
	f := &fake{t: t, messages: []string{mail(1, 100), mail(2, 100), mail(3, 100)}}
	f.on = func(s *session, cmd string) bool {
		if !strings.Contains(cmd, "BODY") {
			return false
		}
		s.line("* 3 FETCH (UID 3 BODY[] {%d}\r\n%s)", len(f.messages[2]), f.messages[2])
		s.line("* 1 FETCH (UID 1 BODY[] {%d}\r\n%s)", len(f.messages[0]), f.messages[0])
		s.ok()
		return true
	}
	f.start()
	w, store, _ := newWatcher(t, f.addr)
	mustSync(t, w, 2)
	if store.cursor.LastUID != 3 || len(w.suspects) != 0 {
		t.Errorf("cursor %v, suspects %v", store.cursor, w.suspects)
	}
}

func TestSync_storeFails(t *testing.T) {
	m := newMailbox(t, imapserver.Options{})
	for i := range 250 {
		m.add(mail(i, 100))
	}
	w, store, _ := newWatcher(t, m.addr)
	saves := 0
	store.fail = func() error {
		if saves++; saves == 2 {
			return errors.New("no database")
		}
		return nil
	}
	n, err := w.Sync(t.Context())
	if err == nil || n != 100 || store.cursor.LastUID != 100 {
		t.Fatalf("Sync = %d, %v, cursor %v", n, err, store.cursor)
	}
	if s := w.Status(); !s.Connected || !strings.Contains(s.LastError, "no database") {
		t.Errorf("Status = %+v", s)
	}
	mustSync(t, w, 150)
	if m.ln.count() != 1 || store.twice != 0 {
		t.Errorf("%d connections, %d saved twice", m.ln.count(), store.twice)
	}
}

func BenchmarkSync_backlog(b *testing.B) {
	const messages = 20_000
	m := newMailbox(b, imapserver.Options{})
	for i := range messages {
		m.add(mail(i, 2_000))
	}
	for b.Loop() {
		w := &Watcher{
			Config: Config{Addr: m.addr, Mode: NoTLS, Username: "intros", Password: "secret"},
			Store:  &countStore{}, Now: time.Now, Log: discard,
		}
		if n, err := w.Sync(b.Context()); n != messages || err != nil {
			b.Fatal(n, err)
		}
		w.Close()
	}
	b.ReportMetric(float64(messages*b.N)/b.Elapsed().Seconds(), "messages/s")
}

// countStore takes everything and keeps nothing.
type countStore struct{ cursor Cursor }

func (s *countStore) Cursor(context.Context, string) (Cursor, error) { return s.cursor, nil }

func (s *countStore) Save(_ context.Context, _ string, _ []Raw, next Cursor) error {
	s.cursor = next
	return nil
}

func (s *countStore) Missing(context.Context, string, uint32, []uint32) ([]uint32, error) {
	return nil, nil
}

func TestBatches(t *testing.T) {
	now := time.Date(2026, 11, 2, 10, 0, 0, 0, time.UTC)
	w := &Watcher{Now: func() time.Time { return now }}
	var list []listed
	for uid := uint32(1); uid <= 120; uid++ {
		list = append(list, listed{uid: uid, size: 1000})
	}
	list[4].size = MaxMessage + 1
	list[9].size, list[10].size, list[11].size = 3<<19, 3<<19, 3<<19
	w.suspects.note(20, true, now.Add(-time.Hour)) // due
	w.suspects.note(21, true, now)                 // not due
	w.suspects.note(22, false, now)                // broke once: in order, but alone
	inOrder, aside := w.batches(list)
	var got []string
	for _, b := range append(inOrder, aside...) {
		got = append(got, fmt.Sprintf("%d-%d:%d head=%t", b.list[0].uid, b.last(), len(b.list), b.head))
	}
	want := []string{
		"1-4:4 head=false", "5-5:1 head=true", "6-11:6 head=false", "12-19:8 head=false", "22-22:1 head=false",
		"23-120:98 head=false", "20-20:1 head=false",
	}
	if !slices.Equal(got, want) {
		t.Errorf("batches %v\nwant %v", got, want)
	}
}
