package postgres

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"sort"
	"strings"
	"time"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

const introductionColumns = `id, ref, state, origin, referrer_email, referrer_name, subject, why,
	round(value_amount, 2)::text AS value_amount, value_currency, created_at, updated_at, state_at, introduced_at, last_sign_at,
	question_closes_at, closed_at, clarified, thanked_met, disputed, language, told`

type introductionRow struct {
	ID               int64          `db:"id"`
	Ref              string         `db:"ref"`
	State            string         `db:"state"`
	Origin           string         `db:"origin"`
	ReferrerEmail    string         `db:"referrer_email"`
	ReferrerName     string         `db:"referrer_name"`
	Subject          string         `db:"subject"`
	Why              string         `db:"why"`
	ValueAmount      sql.NullString `db:"value_amount"`
	ValueCurrency    sql.NullString `db:"value_currency"`
	CreatedAt        time.Time      `db:"created_at"`
	UpdatedAt        time.Time      `db:"updated_at"`
	StateAt          time.Time      `db:"state_at"`
	IntroducedAt     sql.NullTime   `db:"introduced_at"`
	LastSignAt       sql.NullTime   `db:"last_sign_at"`
	QuestionClosesAt sql.NullTime   `db:"question_closes_at"`
	ClosedAt         sql.NullTime   `db:"closed_at"`
	Clarified        int            `db:"clarified"`
	ThankedMet       bool           `db:"thanked_met"`
	Disputed         bool           `db:"disputed"`
	Language         string         `db:"language"`
	Told             string         `db:"told"`
}

func (r introductionRow) introduction() workflow.Introduction {
	in := workflow.Introduction{
		ID: r.ID, Ref: r.Ref, State: workflow.State(r.State), Origin: workflow.Origin(r.Origin),
		Referrer: workflow.Address{Name: r.ReferrerName, Email: r.ReferrerEmail}, Subject: r.Subject, Why: r.Why,
		CreatedAt: r.CreatedAt.UTC(), UpdatedAt: r.UpdatedAt.UTC(), StateAt: r.StateAt.UTC(),
		IntroducedAt: utc(r.IntroducedAt), LastSignAt: utc(r.LastSignAt), QuestionClosesAt: utc(r.QuestionClosesAt),
		ClosedAt: utc(r.ClosedAt), Clarified: r.Clarified, ThankedMet: r.ThankedMet, Disputed: r.Disputed, Language: r.Language,
		Told: workflow.Outcome(r.Told),
	}
	if r.ValueAmount.Valid {
		in.Value = &workflow.Money{Amount: r.ValueAmount.String, Currency: r.ValueCurrency.String}
	}
	return in
}

type partyRow struct {
	IntroductionID int64        `db:"introduction_id"`
	Email          string       `db:"email"`
	Name           string       `db:"name"`
	Consent        string       `db:"consent"`
	AskedAt        sql.NullTime `db:"asked_at"`
	ClosesAt       sql.NullTime `db:"closes_at"`
	LaterUntil     sql.NullTime `db:"later_until"`
	Rounds         int          `db:"rounds"`
	Verifying      bool         `db:"verifying"`
	Outcome        string       `db:"outcome"`
	Said           string       `db:"said"`
	CheckIns       int          `db:"check_ins"`
	Silent         int          `db:"silent"`
	Unclear        int          `db:"unclear"`
	Unreachable    bool         `db:"unreachable"`
	LetDown        bool         `db:"let_down"`
	Inquired       bool         `db:"inquired"`
	SuggestedEmail string       `db:"suggested_email"`
	SuggestedName  string       `db:"suggested_name"`
	CheckedInAt    sql.NullTime `db:"checked_in_at"`
	TimeZone       string       `db:"time_zone"`
	Kind           string       `db:"kind"`
}

func (r partyRow) party() workflow.Party {
	return workflow.Party{
		Address: workflow.Address{Name: r.Name, Email: r.Email}, Consent: workflow.Consent(r.Consent),
		AskedAt: utc(r.AskedAt), ClosesAt: utc(r.ClosesAt), LaterUntil: utc(r.LaterUntil), Rounds: r.Rounds,
		Verifying: r.Verifying, Outcome: workflow.Outcome(r.Outcome), Said: r.Said, CheckIns: r.CheckIns,
		Silent: r.Silent, Unclear: r.Unclear, Unreachable: r.Unreachable, LetDown: r.LetDown, Inquired: r.Inquired,
		CheckedInAt: utc(r.CheckedInAt), Zone: zone(r.TimeZone), Kind: r.Kind,
		Suggested: workflow.Address{Name: r.SuggestedName, Email: r.SuggestedEmail},
	}
}

type timerRow struct {
	IntroductionID int64     `db:"introduction_id"`
	Kind           string    `db:"kind"`
	Party          int       `db:"party"`
	DueAt          time.Time `db:"due_at"`
	Data           string    `db:"data"`
	Dead           bool      `db:"dead"`
}

// People returns the parties' addresses, sorted and joined: what makes an introduction the same as another.
func People(parties []workflow.Address) string {
	emails := make([]string, len(parties))
	for i, p := range parties {
		emails[i] = p.Email
	}
	sort.Strings(emails)
	return strings.Join(emails, " ")
}

// people is what an introduction is known by while it is followed; nothing while it is unclear who is meant.
func people(in workflow.Introduction) string {
	if in.State == workflow.Clarifying || len(in.Parties) < 2 {
		return ""
	}
	return People(in.People())
}

// Load returns an introduction and locks it until the transaction ends.
func (tx *Tx) Load(ctx context.Context, id int64) (workflow.Introduction, error) {
	var row introductionRow
	err := tx.tx.GetContext(ctx, &row, `SELECT `+introductionColumns+` FROM introductions WHERE id = $1 FOR UPDATE`, id)
	if err != nil {
		return workflow.Introduction{}, fmt.Errorf("loading introduction %d: %w", id, err)
	}
	ins, err := complete(ctx, tx.tx, []introductionRow{row})
	if err != nil {
		return workflow.Introduction{}, err
	}
	return ins[0], nil
}

// selecter is what a *sqlx.DB and a *sqlx.Tx have in common here.
type selecter interface {
	SelectContext(ctx context.Context, dest any, query string, args ...any) error
}

// complete adds parties and timers to rows.
func complete(ctx context.Context, db selecter, rows []introductionRow) ([]workflow.Introduction, error) {
	ids := make([]int64, len(rows))
	at := make(map[int64]int, len(rows))
	ins := make([]workflow.Introduction, len(rows))
	for i, r := range rows {
		ids[i], at[r.ID], ins[i] = r.ID, i, r.introduction()
	}
	if len(rows) == 0 {
		return ins, nil
	}
	var parties []partyRow
	err := db.SelectContext(ctx, &parties, `SELECT introduction_id, p.email, p.name, consent, asked_at, closes_at, later_until,
		rounds, verifying, outcome, said, check_ins, silent, unclear, unreachable, let_down, checked_in_at, inquired,
		suggested_email, suggested_name, coalesce(c.time_zone, '') AS time_zone, coalesce(c.kind, '') AS kind
		FROM parties p LEFT JOIN contacts c ON c.email = p.email
		WHERE introduction_id = ANY($1) ORDER BY introduction_id, position`, pq.Array(ids))
	if err != nil {
		return nil, fmt.Errorf("loading parties: %w", err)
	}
	for _, p := range parties {
		in := &ins[at[p.IntroductionID]]
		in.Parties = append(in.Parties, p.party())
	}
	var timers []timerRow
	err = db.SelectContext(ctx, &timers, `SELECT introduction_id, kind, party, due_at, data, dead
		FROM timers WHERE introduction_id = ANY($1) ORDER BY due_at, id`, pq.Array(ids))
	if err != nil {
		return nil, fmt.Errorf("loading timers: %w", err)
	}
	for _, t := range timers {
		in := &ins[at[t.IntroductionID]]
		in.Timers = append(in.Timers, workflow.Timer{
			Kind: workflow.TimerKind(t.Kind), Party: t.Party, At: t.DueAt.UTC(), Data: t.Data, Dead: t.Dead,
		})
	}
	return ins, addGiving(ctx, db, ids, at, ins)
}

// Create stores a new introduction and returns its id.
func (tx *Tx) Create(ctx context.Context, in workflow.Introduction) (int64, error) {
	var id int64
	err := tx.tx.GetContext(ctx, &id, `INSERT INTO introductions (ref, state, origin, referrer_email, referrer_name,
			subject, why, created_at, updated_at, state_at, introduced_at, last_sign_at, question_closes_at, closed_at,
			clarified, thanked_met, disputed, people, language)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) RETURNING id`,
		in.Ref, in.State, in.Origin, in.Referrer.Email, storable(in.Referrer.Name), storable(in.Subject), storable(in.Why),
		in.CreatedAt, in.UpdatedAt,
		in.StateAt, nullTime(in.IntroducedAt), nullTime(in.LastSignAt), nullTime(in.QuestionClosesAt),
		nullTime(in.ClosedAt), in.Clarified, in.ThankedMet, in.Disputed, people(in), in.Language)
	if err != nil {
		return 0, fmt.Errorf("creating introduction %s: %w", in.Ref, err)
	}
	in.ID = id
	return id, tx.saveParts(ctx, in)
}

// Save stores an introduction that was loaded in this transaction.
func (tx *Tx) Save(ctx context.Context, in workflow.Introduction) error {
	var amount, currency sql.NullString
	if in.Value != nil {
		amount = sql.NullString{String: in.Value.Amount, Valid: true}
		currency = sql.NullString{String: in.Value.Currency, Valid: true}
	}
	_, err := tx.tx.ExecContext(ctx, `UPDATE introductions SET state = $2, origin = $3, subject = $4, why = $5,
			value_amount = $6::numeric, value_currency = $7, updated_at = $8, state_at = $9, introduced_at = $10,
			last_sign_at = $11, question_closes_at = $12, closed_at = $13, clarified = $14, thanked_met = $15,
			disputed = $16, people = $17, told = $18
		WHERE id = $1`,
		in.ID, in.State, in.Origin, storable(in.Subject), storable(in.Why), amount, currency, in.UpdatedAt, in.StateAt,
		nullTime(in.IntroducedAt), nullTime(in.LastSignAt), nullTime(in.QuestionClosesAt), nullTime(in.ClosedAt),
		in.Clarified, in.ThankedMet, in.Disputed, people(in), in.Told)
	if err != nil {
		return fmt.Errorf("saving introduction %s: %w", in.Ref, err)
	}
	return tx.saveParts(ctx, in)
}

func (tx *Tx) saveParts(ctx context.Context, in workflow.Introduction) error {
	for i, p := range in.Parties {
		_, err := tx.tx.ExecContext(ctx, `INSERT INTO parties (introduction_id, position, email, name, consent, asked_at,
				closes_at, later_until, rounds, verifying, outcome, said, check_ins, silent, unclear, unreachable,
				let_down, checked_in_at, inquired, suggested_email, suggested_name)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
			ON CONFLICT (introduction_id, position) DO UPDATE SET email = $3, name = $4, consent = $5, asked_at = $6,
				closes_at = $7, later_until = $8, rounds = $9, verifying = $10, outcome = $11, said = $12, check_ins = $13,
				silent = $14, unclear = $15, unreachable = $16, let_down = $17, checked_in_at = $18, inquired = $19,
				suggested_email = $20, suggested_name = $21`,
			in.ID, i, p.Email, storable(p.Name), p.Consent, nullTime(p.AskedAt), nullTime(p.ClosesAt), nullTime(p.LaterUntil),
			p.Rounds, p.Verifying, p.Outcome, storable(p.Said), p.CheckIns, p.Silent, p.Unclear, p.Unreachable,
			p.LetDown, nullTime(p.CheckedInAt), p.Inquired, p.Suggested.Email, storable(p.Suggested.Name))
		if err != nil {
			return fmt.Errorf("saving party %d of %s: %w", i, in.Ref, err)
		}
	}
	if _, err := tx.tx.ExecContext(ctx, `DELETE FROM timers WHERE introduction_id = $1`, in.ID); err != nil {
		return fmt.Errorf("saving timers of %s: %w", in.Ref, err)
	}
	for _, t := range in.Timers {
		_, err := tx.tx.ExecContext(ctx, `INSERT INTO timers (introduction_id, party, kind, due_at, data, dead)
			VALUES ($1, $2, $3, $4, $5, $6)`, in.ID, t.Party, t.Kind, t.At, storable(t.Data), t.Dead)
		if err != nil {
			return fmt.Errorf("saving timers of %s: %w", in.Ref, err)
		}
	}
	return tx.saveRewards(ctx, in)
}

// Append adds to an introduction's history.
func (tx *Tx) Append(ctx context.Context, id int64, at time.Time, records []workflow.Record) error {
	for _, r := range records {
		data := map[string]string{}
		for k, v := range r.Data {
			data[k] = storable(v)
		}
		text, err := json.Marshal(data)
		if err != nil {
			return fmt.Errorf("recording %s: %w", r.Kind, err)
		}
		_, err = tx.tx.ExecContext(ctx, `INSERT INTO events (introduction_id, at, kind, by, message_id, data)
			VALUES ($1, $2, $3, $4, $5, $6)`, id, at, r.Kind, r.By, storable(r.MessageID), string(text))
		if err != nil {
			return fmt.Errorf("recording %s: %w", r.Kind, err)
		}
	}
	return nil
}

// AddThread notes that a Message-ID belongs to the conversation of an introduction.
func (tx *Tx) AddThread(ctx context.Context, id int64, messageID string) error {
	if messageID = storable(messageID); messageID == "" {
		return nil
	}
	_, err := tx.tx.ExecContext(ctx, `INSERT INTO threads (message_id, introduction_id) VALUES ($1, $2)
		ON CONFLICT DO NOTHING`, messageID, id)
	if err != nil {
		return fmt.Errorf("noting a thread: %w", err)
	}
	return nil
}
