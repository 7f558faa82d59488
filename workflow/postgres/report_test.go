package postgres_test

import (
	"database/sql"
	"reflect"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/localpg/pgtest"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

func TestReportSource(t *testing.T) {
	url := pgtest.URL(t)
	store, err := postgres.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	if _, _, err := store.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	rita, anna := workflow.Address{Name: "Rita Rossi", Email: "rita@rossi.example"}, workflow.Address{Email: "anna@berg.example"}
	ids := map[string]int64{}
	create := func(tx *postgres.Tx, ref string, at time.Time, closed bool) error {
		in := workflow.Introduction{
			Ref: ref, State: workflow.Asking, Origin: workflow.OriginRequest, Referrer: rita, CreatedAt: at, UpdatedAt: at, StateAt: at,
			Parties: []workflow.Party{{Address: anna, Consent: workflow.ConsentNone, Outcome: workflow.OutcomeNone}},
		}
		if closed {
			in.State, in.ClosedAt = workflow.Cancelled, at
		}
		id, err := tx.Create(t.Context(), in)
		ids[ref] = id
		return err
	}
	old := now.AddDate(-2, 0, 0)
	tx(t, store, func(tx *postgres.Tx) error {
		for ref, closed := range map[string]bool{"R-OPEN": false, "R-OVER": true, "R-OWED": true, "R-SENT": true} {
			if err := create(tx, ref, old, closed); err != nil {
				return err
			}
		}
		if err := create(tx, "R-NEWS", now, true); err != nil {
			return err
		}
		if err := tx.Append(t.Context(), ids["R-NEWS"], now, []workflow.Record{
			{Kind: "captured", By: rita.Email},
			{Kind: "consent_asked", By: "twoyes"},
			{Kind: "reported", By: anna.Email, Data: map[string]string{"outcome": "met"}},
		}); err != nil {
			return err
		}
		c, err := tx.Contact(t.Context(), rita, now)
		if err != nil {
			return err
		}
		c.Kind, c.IdealIntroduction = "partner", "Hotels"
		return tx.SaveContact(t.Context(), c)
	})
	db, err := sql.Open("postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	_, err = db.ExecContext(t.Context(), `INSERT INTO rewards (introduction_id, occasion, give, status, since, settled_at) VALUES
		($1, 'won', 'champagne', 'owed', $3, NULL), ($2, 'met', 'a card', 'sent', $3, $4), ($2, 'won', 'a book', 'sent', $3, $3)`,
		ids["R-OWED"], ids["R-SENT"], old, now)
	if err != nil {
		t.Fatal(err)
	}

	var src workflow.ReportSource
	tx(t, store, func(tx *postgres.Tx) (err error) {
		src, err = tx.ReportSource(t.Context(), now.AddDate(0, -11, 0))
		return err
	})
	refs := map[string]bool{}
	for _, in := range src.Introductions {
		refs[in.Ref] = true
		if in.Ref == "R-NEWS" {
			want := []workflow.Past{{At: now, Kind: "consent_asked"}, {At: now, Kind: "reported", Outcome: "met"}}
			if !reflect.DeepEqual(in.Past, want) {
				t.Errorf("past: %+v", in.Past)
			}
		}
	}
	if want := map[string]bool{"R-OPEN": true, "R-OWED": true, "R-SENT": true, "R-NEWS": true}; !reflect.DeepEqual(refs, want) {
		t.Errorf("introductions: %v, want %v", refs, want)
	}
	if len(src.Gifts) != 2 {
		t.Fatalf("gifts: %+v", src.Gifts)
	}
	owed, sent := src.Gifts[0], src.Gifts[1]
	if owed.Ref != "R-OWED" || owed.To != rita || owed.Give != "champagne" || !owed.SettledAt.IsZero() || !owed.Since.Equal(old) {
		t.Errorf("owed: %+v", owed)
	}
	if sent.Ref != "R-SENT" || sent.Give != "a card" || !sent.SettledAt.Equal(now) {
		t.Errorf("sent: %+v", sent)
	}
	if want := []workflow.ReportContact{{Address: rita, Kind: "partner", Ideal: "Hotels"}}; !reflect.DeepEqual(src.Contacts, want) {
		t.Errorf("contacts: %+v", src.Contacts)
	}
}
