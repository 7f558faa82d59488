package postgres_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/localpg/pgtest"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

var now = time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)

func open(t *testing.T) *postgres.Store {
	t.Helper()
	store, err := postgres.Open(t.Context(), pgtest.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	if _, _, err := store.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	return store
}

// tx runs fn in a transaction that must succeed.
func tx(t *testing.T, store *postgres.Store, fn func(*postgres.Tx) error) {
	t.Helper()
	if err := store.InTx(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

func raw(uid uint32, text string) workflow.Raw {
	return workflow.Raw{UIDValidity: 1, UID: uid, InternalDate: now, Size: int64(len(text)), Bytes: []byte(text)}
}

func save(t *testing.T, store *postgres.Store, batch ...workflow.Raw) {
	t.Helper()
	next := workflow.Cursor{UIDValidity: batch[len(batch)-1].UIDValidity, LastUID: batch[len(batch)-1].UID}
	if err := store.Save(t.Context(), "INBOX", batch, next, now); err != nil {
		t.Fatal(err)
	}
}

func TestSave_storesOnceAndNotesDuplicates(t *testing.T) {
	store := open(t)
	save(t, store, raw(1, "one"), raw(2, "two"), raw(3, "one"))
	save(t, store, raw(2, "two"), raw(4, "four"))
	renumbered := raw(1, "two")
	renumbered.UIDValidity = 2
	save(t, store, renumbered)
	counts, err := store.Counts(t.Context(), "INBOX")
	if err != nil {
		t.Fatal(err)
	}
	if counts.Waiting != 3 || counts.Inbound[postgres.Ignored] != 2 {
		t.Errorf("%d waiting, %v", counts.Waiting, counts.Inbound)
	}
	cursor, err := store.Cursor(t.Context(), "INBOX")
	if err != nil || cursor != (workflow.Cursor{UIDValidity: 2, LastUID: 1}) {
		t.Errorf("cursor %v, %v", cursor, err)
	}
	missing, err := store.Missing(t.Context(), "INBOX", 1, []uint32{3, 4, 5, 9})
	if err != nil || fmt.Sprint(missing) != "[5 9]" {
		t.Errorf("missing %v, %v", missing, err)
	}
}

func TestSave_takesMessagesWithoutBytes(t *testing.T) {
	store := open(t)
	empty, other := raw(1, ""), raw(2, "")
	other.Bytes = nil
	save(t, store, empty, other)
	counts, err := store.Counts(t.Context(), "INBOX")
	if err != nil || counts.Waiting != 2 {
		t.Errorf("%d waiting, %v", counts.Waiting, err)
	}
}

func TestClaimInbound_eachOnce(t *testing.T) {
	store := open(t)
	var batch []workflow.Raw
	for i := range 40 {
		batch = append(batch, raw(uint32(i+1), fmt.Sprint("message ", i)))
	}
	save(t, store, batch...)
	var mu sync.Mutex
	seen := map[int64]int{}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for {
				m, err := store.ClaimInbound(t.Context(), now, time.Minute)
				if err != nil {
					t.Error(err)
				}
				if m == nil {
					return
				}
				mu.Lock()
				seen[m.ID]++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if len(seen) != 40 {
		t.Errorf("%d of 40 were claimed", len(seen))
	}
	for id, n := range seen {
		if n != 1 {
			t.Errorf("message %d was claimed %d times", id, n)
		}
	}
	// What nobody finished is there again, with the attempt counted.
	m, err := store.ClaimInbound(t.Context(), now.Add(time.Minute), time.Minute)
	if err != nil || m == nil || m.Attempts != 2 {
		t.Errorf("claimed again: %v, %v", m, err)
	}
}

func enqueue(t *testing.T, store *postgres.Store, key, to string, kind workflow.MailKind) int64 {
	t.Helper()
	var id int64
	tx(t, store, func(tx *postgres.Tx) (err error) {
		if id, err = tx.NextLetterID(t.Context()); err != nil {
			return err
		}
		return tx.Enqueue(t.Context(), postgres.Letter{
			ID: id, Kind: kind, Question: workflow.AskNothing, Recipient: to, EnvelopeFrom: "b@x.example", Key: key,
			MessageID: key + "@x.example", Subject: "a NUL \x00 and broken UTF-8 \xff", Raw: []byte("bytes"), NotBefore: now,
			GiveUpAt: now.Add(48 * time.Hour),
		}, now)
	})
	return id
}

func status(t *testing.T, store *postgres.Store, id int64) string {
	t.Helper()
	o, err := store.Mail(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return o.Status
}

func claim(t *testing.T, store *postgres.Store, at time.Time) []workflow.Queued {
	t.Helper()
	qs, err := store.Claim(t.Context(), at, 10)
	if err != nil {
		t.Fatal(err)
	}
	return qs
}

func TestOutbox_aLostAnswerIsTriedOnceMore(t *testing.T) {
	store := open(t)
	id := enqueue(t, store, "k", "anna@berg.example", workflow.MailOptIn)
	enqueue(t, store, "k", "anna@berg.example", workflow.MailOptIn)
	at := now
	for round, want := range []string{"queued", "in_doubt"} {
		qs := claim(t, store, at)
		if len(qs) != 1 || qs[0].ID != id || qs[0].Attempt != round+1 || qs[0].Doubts != round {
			t.Fatalf("round %d: claimed %v", round, qs)
		}
		if err := store.MarkInDoubt(t.Context(), qs[0], at); err != nil {
			t.Fatal(err)
		}
		if got := status(t, store, id); got != "in_doubt" {
			t.Fatalf("before the dot it is %s", got)
		}
		err := store.Finish(t.Context(), qs[0], workflow.Attempt{Delivery: workflow.InDoubt, RetryAt: at.Add(time.Second)}, at)
		if err != nil {
			t.Fatal(err)
		}
		if got := status(t, store, id); got != want {
			t.Fatalf("round %d: it is %s, want %s", round, got, want)
		}
		at = at.Add(time.Second)
	}
	if qs := claim(t, store, at.Add(time.Hour)); len(qs) != 0 {
		t.Errorf("sent a third time: %v", qs)
	}
}

func TestOutbox_aLostSenderIsRecovered(t *testing.T) {
	store := open(t)
	before := enqueue(t, store, "before", "anna@berg.example", workflow.MailOptIn)
	after := enqueue(t, store, "after", "anna@berg.example", workflow.MailOptIn)
	first := claim(t, store, now)
	for _, q := range first {
		if q.ID == after {
			if err := store.MarkInDoubt(t.Context(), q, now); err != nil {
				t.Fatal(err)
			}
		}
	}
	if qs := claim(t, store, now.Add(postgres.Lease/2)); len(qs) != 0 {
		t.Fatalf("claimed under a lease: %v", qs)
	}
	late := now.Add(postgres.Lease + time.Second)
	qs := claim(t, store, late)
	if len(qs) != 2 {
		t.Fatalf("recovered %v", qs)
	}
	for _, q := range qs {
		if want := map[int64]int{before: 0, after: 1}[q.ID]; q.Doubts != want {
			t.Errorf("mail %d has %d doubts, want %d", q.ID, q.Doubts, want)
		}
	}
	// The first sender wakes up again: its lease counts for nothing, unless the server took the mail.
	if err := store.MarkInDoubt(t.Context(), first[0], late); !errors.Is(err, workflow.ErrWithdrawn) {
		t.Errorf("a lost lease may go on: %v", err)
	}
	if err := store.Finish(t.Context(), first[0], workflow.Attempt{Delivery: workflow.Retry, RetryAt: late}, late); err != nil {
		t.Fatal(err)
	}
	if got := status(t, store, first[0].ID); got != "sending" {
		t.Errorf("a lost lease made it %s", got)
	}
	if err := store.Finish(t.Context(), first[0], workflow.Attempt{Delivery: workflow.Accepted}, late); err != nil {
		t.Fatal(err)
	}
	if got := status(t, store, first[0].ID); got != "sent" {
		t.Errorf("a mail that the server took is %s", got)
	}
}

func TestOutbox_stopTakesBackWhatIsInHand(t *testing.T) {
	store := open(t)
	inHand := enqueue(t, store, "in hand", "anna@berg.example", workflow.MailOptIn)
	qs := claim(t, store, now)
	queued := enqueue(t, store, "queued", "anna@berg.example", workflow.MailOptIn)
	tx(t, store, func(tx *postgres.Tx) error {
		fresh, err := tx.Suppress(t.Context(), "anna@berg.example", "stop", now)
		if err == nil && !fresh {
			err = errors.New("not fresh")
		}
		return err
	})
	stopped := enqueue(t, store, "stopped", "anna@berg.example", workflow.MailStopped)
	later := enqueue(t, store, "later", "anna@berg.example", workflow.MailCheckIn)
	if err := store.MarkInDoubt(t.Context(), qs[0], now); !errors.Is(err, workflow.ErrWithdrawn) {
		t.Errorf("the mail in hand goes on: %v", err)
	}
	if qs := claim(t, store, now); len(qs) != 1 || qs[0].ID != stopped {
		t.Errorf("claimed %v", qs)
	}
	for _, id := range []int64{inHand, queued, later} {
		if got := status(t, store, id); got != "cancelled" {
			t.Errorf("mail %d is %s", id, got)
		}
	}
}

func TestOutbox_givesUp(t *testing.T) {
	store := open(t)
	id := enqueue(t, store, "k", "anna@berg.example", workflow.MailNotice)
	// What was never tried, because we were away, is tried however late.
	qs := claim(t, store, now.Add(49*time.Hour))
	if len(qs) != 1 {
		t.Fatalf("claimed %v", qs)
	}
	at := now.Add(50 * time.Hour)
	if err := store.Finish(t.Context(), qs[0], workflow.Attempt{Delivery: workflow.Retry, RetryAt: at}, at); err != nil {
		t.Fatal(err)
	}
	if qs := claim(t, store, at); len(qs) != 0 || status(t, store, id) != "failed" {
		t.Errorf("claimed %v, %s", qs, status(t, store, id))
	}
	if err := store.RetryMail(t.Context(), id, now.Add(50*time.Hour)); err != nil {
		t.Fatal(err)
	}
	if qs := claim(t, store, now.Add(50*time.Hour)); len(qs) != 1 {
		t.Errorf("after retry: %v", qs)
	}
}

func TestSecret_isMadeOnce(t *testing.T) {
	store := open(t)
	a, errA := store.Secret(t.Context(), "tokens", 32)
	b, errB := store.Secret(t.Context(), "tokens", 32)
	if errA != nil || errB != nil || len(a) != 32 || string(a) != string(b) {
		t.Errorf("%x, %v; %x, %v", a, errA, b, errB)
	}
}

func TestIntroduction_comesBackAsItWas(t *testing.T) {
	store := open(t)
	rules := workflow.Rules{
		ExpiresAfter: workflow.Span{WorkingDays: 10}, ReminderAfter: workflow.Span{WorkingDays: 3},
		Calendar: workflow.Calendar{Zone: time.UTC, Always: true, WorkingDays: [7]bool{1: true, 2: true}},
	}
	people := []workflow.Address{{Name: "Anna", Email: "anna@berg.example"}, {Name: "Ben", Email: "ben@okafor.example"}}
	want := workflow.Step(workflow.Introduction{Ref: "R-7F3K"}, workflow.Captured{Mail: workflow.Incoming{
		Kind: workflow.KindRequest, From: workflow.Address{Name: "Rita", Email: "rita@rossi.example"}, Parties: people, Text: "why",
	}}, now, rules).Introduction
	var got workflow.Introduction
	tx(t, store, func(tx *postgres.Tx) (err error) {
		if want.ID, err = tx.Create(t.Context(), want); err != nil {
			return err
		}
		if got, err = tx.Load(t.Context(), want.ID); err != nil {
			return err
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("stored\n%v\nloaded\n%v", want, got)
		}
		same, err := tx.OpenWith(t.Context(), "rita@rossi.example", []workflow.Address{people[1], people[0]})
		if same != want.ID {
			t.Errorf("the same people in another order: %d", same)
		}
		return err
	})
	err := store.InTx(t.Context(), func(tx *postgres.Tx) error {
		got.State = workflow.StateWon // without having been introduced
		return tx.Save(t.Context(), got)
	})
	if err == nil {
		t.Error("a bad state was stored")
	}
}

func TestErase_mailInHandAndMailToCome(t *testing.T) {
	store := open(t)
	inHand := enqueue(t, store, "1", "anna@berg.example", workflow.MailNotice)
	qs := claim(t, store, now)
	tx(t, store, func(tx *postgres.Tx) error {
		p, err := tx.Person(t.Context(), "anna@berg.example")
		if err != nil {
			return err
		}
		_, err = tx.Erase(t.Context(), p, func([]byte) string { return "" }, now)
		return err
	})
	if err := store.MarkInDoubt(t.Context(), qs[0], now); !errors.Is(err, workflow.ErrWithdrawn) {
		t.Errorf("the mail in hand goes on: %v", err)
	}
	late := workflow.Attempt{Delivery: workflow.Accepted, Response: "250 <anna@berg.example> will get it"}
	if err := store.Finish(t.Context(), qs[0], late, now); err != nil {
		t.Fatal(err)
	}
	if o, err := store.Mail(t.Context(), inHand); err != nil || o.Status != "sent" || o.Response != "" || o.Raw != nil {
		t.Errorf("what was already on its way: %+v, %v", o, err)
	}
	ids := []int64{
		enqueue(t, store, "2", "anna@berg.example", workflow.MailNotice),
		enqueue(t, store, "3", "anna+club@berg.example", workflow.MailStopped),
	}
	if qs := claim(t, store, now); len(qs) != 0 {
		t.Errorf("claimed %v", qs)
	}
	for _, id := range ids {
		if got := status(t, store, id); got != "cancelled" {
			t.Errorf("mail %d is %s", id, got)
		}
	}
	// It is looked up once more right before the end of a mail that was claimed before.
	other := enqueue(t, store, "4", "hanna@berg.example", workflow.MailNotice)
	if qs := claim(t, store, now); len(qs) != 1 || store.MarkInDoubt(t.Context(), qs[0], now) != nil {
		t.Errorf("mail %d to somebody else: %v", other, qs)
	}
	list, err := store.Suppressions(t.Context())
	if err != nil || len(list) != 0 {
		t.Errorf("suppressions: %v, %v", list, err)
	}
}

func TestSuppressedAmong_withADetail(t *testing.T) {
	store := open(t)
	tx(t, store, func(tx *postgres.Tx) error {
		_, err := tx.Suppress(t.Context(), "anna@berg.example", "stop", now)
		return err
	})
	got, err := store.SuppressedAmong(t.Context(), []string{"anna@berg.example", "anna+club@berg.example", "ben@okafor.example"})
	if err != nil || !got["anna@berg.example"] || !got["anna+club@berg.example"] || got["ben@okafor.example"] {
		t.Errorf("%v, %v", got, err)
	}
}

func TestForget_mailThatIsDoneWith(t *testing.T) {
	store := open(t)
	sent := enqueue(t, store, "1", "anna@berg.example", workflow.MailNotice)
	if err := store.Finish(t.Context(), claim(t, store, now)[0], workflow.Attempt{Delivery: workflow.Accepted}, now); err != nil {
		t.Fatal(err)
	}
	dropped := enqueue(t, store, "2", "anna@berg.example", workflow.MailNotice)
	if err := store.DropMail(t.Context(), dropped); err != nil {
		t.Fatal(err)
	}
	queued := enqueue(t, store, "3", "anna@berg.example", workflow.MailNotice)
	for _, c := range []struct {
		before time.Time
		want   int64
	}{{now, 0}, {now.Add(time.Second), 2}, {now.Add(time.Second), 0}} {
		if n, err := store.Forget(t.Context(), c.before); err != nil || n != c.want {
			t.Errorf("before %s: %d, %v", c.before, n, err)
		}
	}
	for id, kept := range map[int64]bool{sent: false, dropped: false, queued: true} {
		if o, err := store.Mail(t.Context(), id); err != nil || (o.Raw != nil) != kept {
			t.Errorf("mail %d has the bytes %q, %v", id, o.Raw, err)
		}
	}
	if err := store.RetryMail(t.Context(), dropped, now); err == nil {
		t.Error("a mail without bytes was queued")
	}
}
