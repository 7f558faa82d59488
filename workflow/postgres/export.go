package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

// exported are the tables of an export and the columns left out. Secrets are in no export, nor is what could be used to
// answer for somebody: addresses with tokens, and the raw mail that holds them. Of mail, the text is given.
var exported = []struct {
	name, order, without string
	mail                 bool // it has a column raw
}{
	{name: "contacts", order: "email"},
	{name: "aliases", order: "alias"},
	{name: "suppressions", order: "email"},
	{name: "erased", order: "hash"},
	{name: "introductions", order: "id"},
	{name: "parties", order: "introduction_id, position"},
	{name: "timers", order: "id"},
	{name: "events", order: "id"},
	{name: "undo", order: "introduction_id"},
	{name: "threads", order: "introduction_id, message_id"},
	{name: "rewards", order: "id"},
	{name: "inbound", order: "id", without: "raw,sha256", mail: true},
	{name: "outbox", order: "id", without: "raw,envelope_from,lease,lease_until", mail: true},
	{name: "holds", order: "outbox_id, inbound_id"},
	{name: "cursors", order: "mailbox"},
}

// Export writes all that is kept, as it is at one moment, as one JSON object: a list of rows for each table. readable
// gives the text of a raw mail.
func (s *Store) Export(ctx context.Context, w io.Writer, readable func(raw []byte) string) error {
	return s.inTx(ctx, func(tx *Tx) error {
		// A reader may take its time, and what it has got cannot be written again.
		if _, err := tx.tx.ExecContext(ctx, `SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`); err != nil {
			return fmt.Errorf("exporting: %w", err)
		}
		if _, err := tx.tx.ExecContext(ctx, `SET LOCAL statement_timeout = 0`); err != nil {
			return fmt.Errorf("exporting: %w", err)
		}
		for i, t := range exported {
			before := ",\n"
			if i == 0 {
				before = "{\n"
			}
			if _, err := fmt.Fprintf(w, "%s%q: [", before, t.name); err != nil {
				return err
			}
			raw := "NULL::bytea"
			if t.mail {
				raw = "raw"
			}
			query := `SELECT to_jsonb(t) - string_to_array($1, ','), ` + raw + ` FROM ` + t.name + ` AS t ORDER BY ` + t.order
			if err := tx.exportRows(ctx, w, query, t.without, readable); err != nil {
				return fmt.Errorf("exporting %s: %w", t.name, err)
			}
		}
		_, err := fmt.Fprintln(w, "\n}")
		return err
	})
}

// exportRows writes the rows of a query, each a JSON object and the bytes of a mail, and the end of the list.
func (tx *Tx) exportRows(ctx context.Context, w io.Writer, query, without string, readable func([]byte) string) error {
	rows, err := tx.tx.QueryxContext(ctx, query, without)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	end := "]"
	for before := "\n  "; rows.Next(); before = ",\n  " {
		var object, raw []byte
		if err := rows.Scan(&object, &raw); err != nil {
			return err
		}
		object = []byte(workflow.HideTokens(string(object))) // a subject, say, in which somebody wrote one
		if raw != nil {
			text, err := json.Marshal(workflow.HideTokens(readable(raw)))
			if err != nil {
				return err
			}
			object = fmt.Appendf(object[:len(object)-1], `, "text": %s}`, text)
		}
		if _, err := fmt.Fprintf(w, "%s%s", before, object); err != nil {
			return err
		}
		end = "\n]"
	}
	if err := rows.Err(); err != nil {
		return err
	}
	_, err = io.WriteString(w, end)
	return err
}

// PersonalData is what is kept of one person, and nothing that is the others' alone: whether they were willing, what they
// answered, and where they can be reached.
type PersonalData struct {
	Email         string                 `json:"email"`
	Addresses     []string               `json:"addresses"`
	Contact       json.RawMessage        `json:"contact"`
	Suppressed    *Suppression           `json:"suppressed"`
	Introductions []PersonalIntroduction `json:"introductions"`
	From          []PersonalMail         `json:"mails_from_them"`
	To            []PersonalMail         `json:"mails_to_them"`
	Rewards       json.RawMessage        `json:"rewards"`
}

// PersonalIntroduction is an introduction as one of its people knows it.
type PersonalIntroduction struct {
	Ref          string     `json:"ref"`
	Role         string     `json:"role"` // referrer or party
	Others       []string   `json:"others"`
	Referrer     string     `json:"referrer"`
	Subject      string     `json:"subject"`
	Why          string     `json:"why"`
	CreatedAt    time.Time  `json:"created_at"`
	IntroducedAt *time.Time `json:"introduced_at"`
	// What a party themselves said; empty for a referrer.
	Consent workflow.Consent `json:"consent,omitempty"`
	Outcome workflow.Outcome `json:"outcome,omitempty"`
	Said    string           `json:"said,omitempty"`
	Events  json.RawMessage  `json:"events"`
}

// PersonalMail is a mail from somebody or to them. Its text is empty when its time has passed.
type PersonalMail struct {
	At      time.Time `db:"at" json:"at"`
	Subject string    `db:"subject" json:"subject"`
	Text    string    `db:"-" json:"text"`
	Raw     []byte    `db:"raw" json:"-"`
}

// PersonalData gathers what is kept of a person; [ErrNotFound] when that is nothing. readable gives the text of a raw
// mail.
func (s *Store) PersonalData(ctx context.Context, email string, readable func(raw []byte) string) (PersonalData, error) {
	var d PersonalData
	err := s.InTx(ctx, func(tx *Tx) error {
		p, err := tx.Person(ctx, email)
		if err != nil {
			return err
		}
		if !p.Known {
			return fmt.Errorf("%s: %w", email, ErrNotFound)
		}
		d, err = tx.personalData(ctx, p)
		return err
	})
	for _, mails := range [][]PersonalMail{d.From, d.To} {
		for i, m := range mails {
			mails[i].At, mails[i].Subject = m.At.UTC(), workflow.HideTokens(m.Subject)
			if m.Raw != nil {
				mails[i].Text = workflow.HideTokens(readable(m.Raw))
			}
		}
	}
	return d, err
}

func (tx *Tx) personalData(ctx context.Context, p Person) (PersonalData, error) {
	d := PersonalData{Email: p.Email, Addresses: p.Addresses, Introductions: []PersonalIntroduction{}, From: []PersonalMail{}, To: []PersonalMail{}}
	them := pq.Array(p.Addresses)
	for _, get := range []struct {
		into  any
		query string
	}{
		{&d.Contact, `SELECT coalesce((SELECT to_jsonb(c) FROM contacts c WHERE email = ANY($1) ORDER BY email LIMIT 1), 'null')`},
		{&d.Rewards, `SELECT coalesce(jsonb_agg(jsonb_build_object('ref', ref, 'for', occasion, 'give', give, 'status', status,
				'since', since) ORDER BY r.id), '[]')
			FROM rewards r JOIN introductions i ON i.id = r.introduction_id WHERE referrer_email = ANY($1)`},
	} {
		if err := tx.tx.GetContext(ctx, get.into, get.query, them); err != nil {
			return d, fmt.Errorf("exporting %s: %w", p.Email, err)
		}
	}
	for _, list := range []struct {
		into  any
		query string
	}{
		{&d.From, `SELECT received_at AS at, subject, raw FROM inbound WHERE from_email = ANY($1) ORDER BY id`},
		// What is not sent yet may tell of an answer of somebody else before its day.
		{&d.To, `SELECT sent_at AS at, subject, raw FROM outbox WHERE recipient = ANY($1) AND status = 'sent' ORDER BY sent_at, id`},
	} {
		if err := tx.tx.SelectContext(ctx, list.into, list.query, them); err != nil {
			return d, fmt.Errorf("exporting %s: %w", p.Email, err)
		}
	}
	var suppressed []Suppression
	err := tx.tx.SelectContext(ctx, &suppressed, `SELECT email, since, reason FROM suppressions WHERE email = ANY($1) ORDER BY since LIMIT 1`, them)
	if err != nil {
		return d, fmt.Errorf("exporting %s: %w", p.Email, err)
	}
	if len(suppressed) > 0 {
		suppressed[0].Since = suppressed[0].Since.UTC()
		d.Suppressed = &suppressed[0]
	}
	return d, tx.personalIntroductions(ctx, p, &d)
}

func (tx *Tx) personalIntroductions(ctx context.Context, p Person, d *PersonalData) error {
	var rows []introductionRow
	err := tx.tx.SelectContext(ctx, &rows, `SELECT `+introductionColumns+` FROM introductions WHERE id = ANY($1) ORDER BY id`,
		pq.Array(p.Introductions))
	if err != nil {
		return fmt.Errorf("exporting %s: %w", p.Email, err)
	}
	ins, err := complete(ctx, tx.tx, rows)
	if err != nil {
		return err
	}
	theirs := make(map[string]bool, len(p.Addresses))
	for _, address := range p.Addresses {
		theirs[address] = true
	}
	for _, in := range ins {
		out := PersonalIntroduction{
			Ref: in.Ref, Role: "referrer", Others: []string{}, Referrer: in.Referrer.Name, Subject: workflow.HideTokens(in.Subject),
			Why: in.Why, CreatedAt: in.CreatedAt,
		}
		if !in.IntroducedAt.IsZero() {
			out.IntroducedAt = &in.IntroducedAt
		}
		for _, party := range in.Parties {
			if !theirs[party.Email] {
				out.Others = append(out.Others, party.Name)
				continue
			}
			out.Role, out.Consent, out.Outcome, out.Said = "party", party.Consent, party.Outcome, party.Said
			out.Subject, out.Why = workflow.HideAddresses(out.Subject, in.People()...), workflow.HideAddresses(in.Why, in.People()...)
		}
		err := tx.tx.GetContext(ctx, &out.Events, `SELECT coalesce(jsonb_agg(jsonb_build_object('at', at, 'kind', kind) ORDER BY id), '[]')
			FROM events WHERE introduction_id = $1 AND (by = ANY($2) OR data ->> 'party' = ANY($2))`, in.ID, pq.Array(p.Addresses))
		if err != nil {
			return fmt.Errorf("exporting %s: %w", p.Email, err)
		}
		d.Introductions = append(d.Introductions, out)
	}
	return nil
}
