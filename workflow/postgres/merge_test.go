package postgres_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// Rita has two addresses; Anna and Ben are others.
const (
	home = "rita.rossi@gmail.example"
	work = "rita@rossi.example"
	anna = "anna@berg.example"
	ben  = "ben@okafor.example"
)

// introduce keeps an introduction that a referrer has made.
func introduce(t *testing.T, store *postgres.Store, ref, referrer string, parties ...string) workflow.Introduction {
	t.Helper()
	m := workflow.Incoming{Kind: workflow.KindIntroduction, From: workflow.Address{Email: referrer}}
	for _, email := range parties {
		m.Parties = append(m.Parties, workflow.Address{Email: email})
	}
	in := workflow.Step(workflow.Introduction{Ref: ref}, workflow.Captured{Mail: m}, now, workflow.Rules{
		Calendar: workflow.Calendar{Zone: time.UTC, Always: true, WorkingDays: [7]bool{1: true}},
	}).Introduction
	tx(t, store, func(tx *postgres.Tx) (err error) {
		in.ID, err = tx.Create(t.Context(), in)
		return err
	})
	return in
}

// end ends an introduction; nothing more happens in it.
func end(t *testing.T, store *postgres.Store, in workflow.Introduction) {
	t.Helper()
	in.State, in.ClosedAt, in.Timers = workflow.Cancelled, now, nil
	tx(t, store, func(tx *postgres.Tx) error { return tx.Save(t.Context(), in) })
}

// known keeps what fill says of somebody.
func known(t *testing.T, store *postgres.Store, email string, fill func(*postgres.Contact)) {
	t.Helper()
	tx(t, store, func(tx *postgres.Tx) error {
		c, err := tx.Contact(t.Context(), workflow.Address{Email: email}, now)
		if err != nil {
			return err
		}
		fill(&c)
		return tx.SaveContact(t.Context(), c)
	})
}

func merge(t *testing.T, store *postgres.Store, from, into string) postgres.Merged {
	t.Helper()
	m, err := store.MergeContacts(t.Context(), from, into, now)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// listed returns who is known, each with their aliases.
func listed(t *testing.T, store *postgres.Store) string {
	t.Helper()
	contacts, err := store.Contacts(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range contacts {
		aliases, err := store.Aliases(t.Context(), c.Email)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, strings.Join(append([]string{c.Email}, aliases...), " = "))
	}
	return strings.Join(out, ", ")
}

// everybody lists who is in each introduction, the newest first: the referrer, and the parties.
func everybody(t *testing.T, store *postgres.Store, f postgres.Filter) string {
	t.Helper()
	ins, err := store.Introductions(t.Context(), f)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, in := range ins {
		out = append(out, in.Ref+" "+in.Referrer.Email+": "+postgres.People(in.People()))
	}
	return strings.Join(out, ", ")
}

func suppressed(t *testing.T, store *postgres.Store) string {
	t.Helper()
	list, err := store.Suppressions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range list {
		out = append(out, s.Email+" "+s.Reason)
	}
	return strings.Join(out, ", ")
}

func suppress(t *testing.T, store *postgres.Store, email, reason string) {
	t.Helper()
	tx(t, store, func(tx *postgres.Tx) error {
		_, err := tx.Suppress(t.Context(), email, reason, now)
		return err
	})
}

func TestMergeContacts_joinsWhatIsKnown(t *testing.T) {
	store := open(t)
	early, late := now.Add(-48*time.Hour), now.Add(-time.Hour)
	known(t, store, home, func(c *postgres.Contact) {
		c.Name, c.Kind, c.TimeZone, c.ConfirmedAt, c.DigestedAt = "R.", "client", "Europe/Rome", late, early
	})
	known(t, store, work, func(c *postgres.Contact) {
		c.Name, c.Locale, c.Digest, c.DigestedAt = "Rita Rossi", "it", "monthly", late
	})
	tx(t, store, func(tx *postgres.Tx) error {
		return errors.Join(
			tx.PlanForContact(t.Context(), work, workflow.TimerDigest, now.Add(2*time.Hour)),
			tx.PlanForContact(t.Context(), home, workflow.TimerDigest, now.Add(time.Hour)),
			tx.PlanForContact(t.Context(), home, workflow.TimerConfirm, now.Add(3*time.Hour)),
		)
	})
	merge(t, store, home, work)
	if got := listed(t, store); got != work+" = "+home {
		t.Errorf("known: %s", got)
	}
	tx(t, store, func(tx *postgres.Tx) error {
		got, err := tx.Contact(t.Context(), workflow.Address{Email: home}, now)
		want := postgres.Contact{
			Email: work, Name: "Rita Rossi", Kind: "client", Locale: "it", TimeZone: "Europe/Rome", Digest: "monthly",
			ConfirmedAt: late, DigestedAt: early,
		}
		if got != want {
			t.Errorf("got %+v\nwant %+v", got, want)
		}
		for kind, want := range map[workflow.TimerKind]time.Time{
			workflow.TimerDigest: now.Add(2 * time.Hour), workflow.TimerConfirm: now.Add(3 * time.Hour),
		} {
			if at, err := tx.ContactPlan(t.Context(), work, kind); err != nil || !at.Equal(want) {
				t.Errorf("%s is planned at %s, want %s; %v", kind, at, want, err)
			}
		}
		return err
	})
}

func TestMergeContacts_whoeverWantsNoStatusGetsNone(t *testing.T) {
	store := open(t)
	known(t, store, home, func(c *postgres.Contact) {})
	known(t, store, work, func(c *postgres.Contact) { c.Digest = "never" })
	tx(t, store, func(tx *postgres.Tx) error { return tx.PlanForContact(t.Context(), home, workflow.TimerDigest, now) })
	merge(t, store, home, work)
	if at, err := store.NextDue(t.Context()); err != nil || !at.IsZero() {
		t.Errorf("planned at %s, %v", at, err)
	}
}

func TestMergeContacts_handsOverIntroductions(t *testing.T) {
	store := open(t)
	given := introduce(t, store, "R-2222", home, anna, ben)
	received := introduce(t, store, "R-3333", anna, ben, home)
	over := introduce(t, store, "R-4444", home, anna, ben, "carl@ek.example")
	introduce(t, store, "R-5555", anna, ben, "carl@ek.example")
	end(t, store, over)
	tx(t, store, func(tx *postgres.Tx) error { return tx.Remember(t.Context(), given, home, now) })

	if m := merge(t, store, home, work); m != (postgres.Merged{Into: work, Introductions: 3}) {
		t.Errorf("merged: %+v", m)
	}
	const (
		want2 = "R-2222 " + work + ": " + anna + " " + ben
		want3 = "R-3333 " + anna + ": " + ben + " " + work
		want4 = "R-4444 " + work + ": " + anna + " " + ben + " carl@ek.example"
	)
	for _, address := range []string{home, work, strings.ToUpper(home)} {
		if got := everybody(t, store, postgres.Filter{Referrer: address}); got != want4+", "+want2 {
			t.Errorf("of %s: %s", address, got)
		}
		if got := everybody(t, store, postgres.Filter{Party: address}); got != want3 {
			t.Errorf("with %s: %s", address, got)
		}
	}
	tx(t, store, func(tx *postgres.Tx) error {
		same, err := tx.OpenWith(t.Context(), anna, []workflow.Address{{Email: work}, {Email: ben}})
		if same != received.ID || err != nil {
			t.Errorf("the same people are introduction %d, want %d; %v", same, received.ID, err)
		}
		before, _, err := tx.LastChange(t.Context(), given.ID)
		if before.ID != 0 {
			t.Errorf("it could still be undone to %v", before)
		}
		return err
	})
	events, err := store.Events(t.Context(), given.ID)
	if err != nil || len(events) != 1 || events[0].Kind != "merged" || events[0].Data["from"] != home {
		t.Errorf("events: %v, %v", events, err)
	}
}

func TestMergeContacts_refusesWhatSaysThatTheyAreTwo(t *testing.T) {
	for _, test := range []struct {
		name  string
		begin func(*testing.T, *postgres.Store)
		want  string
	}{
		{"both introduced", func(t *testing.T, store *postgres.Store) {
			introduce(t, store, "R-2222", anna, home, work)
			introduce(t, store, "R-3333", ben, home, anna, work)
			introduce(t, store, "R-4444", ben, home, anna)
		}, home + " and " + work + " are two people in R-2222, R-3333: let its referrer cancel it"},
		{"one introduces the other", func(t *testing.T, store *postgres.Store) {
			introduce(t, store, "R-2222", work, home, anna)
		}, "are two people in R-2222:"},
		{"the other introduces the one", func(t *testing.T, store *postgres.Store) {
			introduce(t, store, "R-2222", home, work, anna)
		}, "are two people in R-2222:"},
		{"both introduce the same people", func(t *testing.T, store *postgres.Store) {
			introduce(t, store, "R-2222", home, anna, ben)
			introduce(t, store, "R-3333", work, ben, anna)
		}, "R-2222 and R-3333 would be the same people introduced twice by the same referrer"},
		{"both are introduced to the same person", func(t *testing.T, store *postgres.Store) {
			introduce(t, store, "R-2222", anna, ben, home)
			introduce(t, store, "R-3333", anna, work, ben)
		}, "R-2222 and R-3333 would be the same people introduced twice"},
	} {
		t.Run(test.name, func(t *testing.T) {
			store := open(t)
			known(t, store, home, func(c *postgres.Contact) {})
			test.begin(t, store)
			before := everybody(t, store, postgres.Filter{})
			_, err := store.MergeContacts(t.Context(), home, work, now)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("the error is %v", err)
			}
			if after := everybody(t, store, postgres.Filter{}); after != before || listed(t, store) != home {
				t.Errorf("it was %s, and is %s; known: %s", before, after, listed(t, store))
			}
			// The remedy that the error names.
			ins, err := store.Introductions(t.Context(), postgres.Filter{})
			if err != nil {
				t.Fatal(err)
			}
			for _, in := range ins {
				end(t, store, in)
			}
			merge(t, store, home, work)
		})
	}
}

func TestMergeContacts_leavesWhatIsOverAndHasBoth(t *testing.T) {
	store := open(t)
	both := introduce(t, store, "R-2222", anna, home, work)
	end(t, store, both)
	if m := merge(t, store, home, work); m.Introductions != 0 {
		t.Errorf("merged: %+v", m)
	}
	if got := everybody(t, store, postgres.Filter{Party: home}); got != "R-2222 "+anna+": "+home+" "+work {
		t.Error(got)
	}
}

func TestMergeContacts_noChains(t *testing.T) {
	store := open(t)
	merge(t, store, home, work)
	merge(t, store, work, "rita@new.example")
	if m := merge(t, store, "rr@old.example", home); m.Into != "rita@new.example" {
		t.Errorf("an alias of an alias goes to %s", m.Into)
	}
	if got := listed(t, store); got != "rita@new.example = "+home+" = "+work+" = rr@old.example" {
		t.Errorf("known: %s", got)
	}
	if m := merge(t, store, home, work); m.Into != "rita@new.example" || m.Introductions != 0 {
		t.Errorf("once more: %+v", m)
	}
	for _, test := range []struct{ from, into, want string }{
		{"rita@new.example", home, "cannot be merged into itself"},
		{work, work, "cannot be merged into itself"},
		{home, anna, home + " is another address of rita@new.example already; merge rita@new.example into " + anna},
	} {
		if _, err := store.MergeContacts(t.Context(), test.from, test.into, now); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s into %s: %v", test.from, test.into, err)
		}
	}
}

func TestMergeContacts_aStopIsThePersons(t *testing.T) {
	const gone = "bounced: 5.1.1 no such user"
	for _, test := range []struct{ name, home, work, want string }{
		{"neither", "", "", ""},
		{"from", "stop", "", home + " stop, " + work + " stop"},
		{"into", "", "operator", home + " operator, " + work + " operator"},
		{"a bounce of from is no word", gone, "", home + " " + gone},
		{"a bounce of into is no word", "", gone, work + " " + gone},
		{"a word outweighs a bounce", "stop", gone, home + " stop, " + work + " stop"},
	} {
		t.Run(test.name, func(t *testing.T) {
			store := open(t)
			for email, reason := range map[string]string{home: test.home, work: test.work} {
				if reason != "" {
					suppress(t, store, email, reason)
				}
			}
			merge(t, store, home, work)
			if got := suppressed(t, store); got != test.want {
				t.Errorf("suppressed: %s\nwant: %s", got, test.want)
			}
		})
	}
}

func TestSuppress_goesForEveryAddress(t *testing.T) {
	store := open(t)
	merge(t, store, home, work)
	merge(t, store, "rr@old.example", work)
	suppress(t, store, home, "bounced")
	if got := suppressed(t, store); got != home+" bounced" {
		t.Errorf("after a bounce: %s", got)
	}
	queued := enqueue(t, store, "k", "rr@old.example", workflow.MailNotice)
	suppress(t, store, home, "stop")
	if got := suppressed(t, store); got != home+" stop, "+work+" stop, rr@old.example stop" {
		t.Errorf("after a stop: %s", got)
	}
	if got := status(t, store, queued); got != "cancelled" {
		t.Errorf("mail to another of their addresses is %s", got)
	}
	if was, err := store.Unsuppress(t.Context(), work); err != nil || !was || suppressed(t, store) != "" {
		t.Errorf("taken back: %t, %v; suppressed: %s", was, err, suppressed(t, store))
	}
	suppress(t, store, work, "bounced")
	tx(t, store, func(tx *postgres.Tx) error {
		yes, err := tx.Suppressed(t.Context(), home)
		if err == nil && !yes {
			t.Error("mail for an alias goes to an address that does not exist")
		}
		return err
	})
}

// Mail that is queued stays as it is; what becomes of it is about the address that it goes to.
func TestMergeContacts_queuedMailIsSent(t *testing.T) {
	store := open(t)
	in := introduce(t, store, "R-2222", anna, ben, home)
	var id int64
	tx(t, store, func(tx *postgres.Tx) (err error) {
		if id, err = tx.NextLetterID(t.Context()); err != nil {
			return err
		}
		return tx.Enqueue(t.Context(), postgres.Letter{
			ID: id, IntroductionID: in.ID, Kind: workflow.MailCheckIn, Question: workflow.AskCheckIn, Recipient: home,
			Key: "k", MessageID: "k@x.example", Raw: []byte("bytes"), NotBefore: now, GiveUpAt: now.Add(time.Hour),
		}, now)
	})
	merge(t, store, home, work)
	qs := claim(t, store, now)
	if len(qs) != 1 || qs[0].Recipient != home || string(qs[0].Raw) != "bytes" {
		t.Fatalf("claimed %v", qs)
	}
	tx(t, store, func(tx *postgres.Tx) error {
		letter, err := tx.MailByID(t.Context(), id)
		if err == nil && (letter.Recipient != work || letter.SentTo != home) {
			t.Errorf("an answer to it is one of %s, a bounce one of %s", letter.Recipient, letter.SentTo)
		}
		return err
	})
	err := store.Finish(t.Context(), qs[0], workflow.Attempt{Delivery: workflow.Refused, Status: "5.1.1", Response: "gone"}, now)
	if err != nil {
		t.Fatal(err)
	}
	tx(t, store, func(tx *postgres.Tx) error {
		in, err := tx.Load(t.Context(), in.ID)
		i := slices.IndexFunc(in.Timers, func(x workflow.Timer) bool { return x.Kind == workflow.TimerUndelivered })
		if i < 0 || in.Timers[i].Dead || in.Parties[in.Timers[i].Party].Email != work {
			t.Errorf("the timers are %v", in.Timers)
		}
		return err
	})
}

// A message in hand that knows nothing of the merge yet must not leave an introduction behind under the old address.
func TestMergeContacts_waitsForMessagesInHand(t *testing.T) {
	store := open(t)
	var wg sync.WaitGroup
	for i := range 40 {
		wg.Go(func() {
			if i == 20 {
				if _, err := store.MergeContacts(t.Context(), home, work, now); err != nil {
					t.Error(err)
				}
				return
			}
			err := store.InTx(t.Context(), func(tx *postgres.Tx) error {
				known, err := tx.Canonical(t.Context(), home)
				if err != nil {
					return err
				}
				from := workflow.Address{Email: home}
				if one, ok := known[home]; ok {
					from.Email = one
				}
				in := workflow.Step(workflow.Introduction{Ref: fmt.Sprintf("R-22%02d", i)}, workflow.Captured{Mail: workflow.Incoming{
					Kind: workflow.KindUnclear, From: from,
				}}, now, workflow.Rules{Calendar: workflow.Calendar{Zone: time.UTC, Always: true}}).Introduction
				_, err = tx.Create(t.Context(), in)
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	ins, err := store.Introductions(t.Context(), postgres.Filter{})
	if err != nil || len(ins) != 39 {
		t.Fatalf("%d introductions, %v", len(ins), err)
	}
	for _, in := range ins {
		if in.Referrer.Email != work {
			t.Errorf("%s is of %s", in.Ref, in.Referrer.Email)
		}
	}
}
