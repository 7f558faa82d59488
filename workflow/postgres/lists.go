package postgres

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

// ErrNotFound says that there is nothing with this id, reference or address.
var ErrNotFound = errors.New("not found")

// Filter chooses introductions, people by any of their addresses; empty fields choose all.
type Filter struct{ Ref, State, Referrer, Party string }

// Introductions returns the introductions that a filter chooses, newest first.
func (s *Store) Introductions(ctx context.Context, f Filter) ([]workflow.Introduction, error) {
	var rows []introductionRow
	err := s.db.SelectContext(ctx, &rows, `SELECT `+introductionColumns+` FROM introductions i
		WHERE ($1 = '' OR ref = upper($1)) AND ($2 = '' OR state = $2) AND ($3 = ''
			OR referrer_email = coalesce((SELECT email FROM aliases WHERE alias = lower($3)), lower($3)))
		AND ($4 = '' OR EXISTS (SELECT FROM parties p WHERE p.introduction_id = i.id
			AND p.email = coalesce((SELECT email FROM aliases WHERE alias = lower($4)), lower($4))))
		ORDER BY id DESC`, f.Ref, f.State, f.Referrer, f.Party)
	if err != nil {
		return nil, fmt.Errorf("listing introductions: %w", err)
	}
	return complete(ctx, s.db, rows)
}

// Event is one line of an introduction's history.
type Event struct {
	At        time.Time
	Kind      string
	By        string
	MessageID string
	Data      map[string]string
}

// Events returns the history of an introduction, oldest first.
func (s *Store) Events(ctx context.Context, id int64) ([]Event, error) {
	var rows []struct {
		At        time.Time `db:"at"`
		Kind      string    `db:"kind"`
		By        string    `db:"by"`
		MessageID string    `db:"message_id"`
		Data      []byte    `db:"data"`
	}
	err := s.db.SelectContext(ctx, &rows, `SELECT at, kind, by, message_id, data FROM events WHERE introduction_id = $1
		ORDER BY id`, id)
	if err != nil {
		return nil, fmt.Errorf("listing events: %w", err)
	}
	events := make([]Event, len(rows))
	for i, r := range rows {
		events[i] = Event{At: r.At.UTC(), Kind: r.Kind, By: r.By, MessageID: r.MessageID}
		if err := json.Unmarshal(r.Data, &events[i].Data); err != nil {
			return nil, fmt.Errorf("reading an event: %w", err)
		}
	}
	return events, nil
}

// SuppressedAmong returns which of these addresses are never written to: what goes for an address goes for it with a
// detail (RFC 5233).
func (s *Store) SuppressedAmong(ctx context.Context, emails []string) (map[string]bool, error) {
	var found []string
	err := s.db.SelectContext(ctx, &found, `SELECT a.email FROM unnest($1::text[]) AS a (email) WHERE EXISTS (
		SELECT FROM suppressions s WHERE s.email IN (a.email, regexp_replace(a.email, '\+[^@]*@', '@')))`, pq.Array(emails))
	if err != nil {
		return nil, fmt.Errorf("looking up suppressions: %w", err)
	}
	set, err := erasedAmong(ctx, s.db, emails)
	if err != nil {
		return nil, err
	}
	for _, email := range found {
		set[email] = true
	}
	return set, nil
}

// Suppression is an address that is never written to.
type Suppression struct {
	Email  string    `db:"email" json:"email"`
	Since  time.Time `db:"since" json:"since"`
	Reason string    `db:"reason" json:"reason"`
}

// Suppressions lists the addresses that are never written to.
func (s *Store) Suppressions(ctx context.Context) ([]Suppression, error) {
	list := []Suppression{}
	if err := s.db.SelectContext(ctx, &list, `SELECT email, since, reason FROM suppressions ORDER BY email`); err != nil {
		return nil, fmt.Errorf("listing suppressions: %w", err)
	}
	for i := range list {
		list[i].Since = list[i].Since.UTC()
	}
	return list, nil
}

// Counts says how many there are of everything.
type Counts struct {
	Introductions map[string]int
	Inbound       map[string]int
	Outbox        map[string]int
	// Waiting is how many messages are stored and not yet understood.
	Waiting int
	// LastUID is up to where the mailbox was read; Connected is the last word of the daemon that reads it, given at
	// SeenAt.
	LastUID   uint32
	Connected bool
	SeenAt    time.Time
}

// Counts counts everything. Every message that arrived is one of handled, ignored, quarantined or Waiting.
func (s *Store) Counts(ctx context.Context, mailbox string) (Counts, error) {
	c := Counts{
		Introductions: map[string]int{},
		Inbound:       map[string]int{Handled: 0, Ignored: 0, Quarantined: 0},
		Outbox:        map[string]int{},
	}
	for _, status := range OutboxStatuses {
		c.Outbox[status] = 0
	}
	for _, table := range []struct {
		query string
		into  map[string]int
	}{
		{`SELECT state AS name, count(*) AS n FROM introductions GROUP BY state`, c.Introductions},
		{`SELECT status AS name, count(*) AS n FROM inbound GROUP BY status`, c.Inbound},
		{`SELECT status AS name, count(*) AS n FROM outbox GROUP BY status`, c.Outbox},
	} {
		var rows []struct {
			Name string `db:"name"`
			N    int    `db:"n"`
		}
		if err := s.db.SelectContext(ctx, &rows, table.query); err != nil {
			return c, fmt.Errorf("counting: %w", err)
		}
		for _, r := range rows {
			table.into[r.Name] = r.N
		}
	}
	c.Waiting = c.Inbound["new"]
	delete(c.Inbound, "new")
	var mail struct {
		LastUID   uint32       `db:"last_uid"`
		Connected bool         `db:"connected"`
		SeenAt    sql.NullTime `db:"seen_at"`
	}
	err := s.db.GetContext(ctx, &mail, `SELECT last_uid, connected, seen_at FROM cursors WHERE mailbox = $1`, mailbox)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return c, fmt.Errorf("reading the cursor of %s: %w", mailbox, err)
	}
	c.LastUID, c.Connected, c.SeenAt = mail.LastUID, mail.Connected, utc(mail.SeenAt)
	return c, nil
}

// Heartbeat notes whether the daemon is connected to a mailbox.
func (s *Store) Heartbeat(ctx context.Context, mailbox string, connected bool, now time.Time) error {
	return s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.tx.ExecContext(ctx, `INSERT INTO cursors (mailbox, uid_validity, last_uid, updated_at, connected, seen_at)
			VALUES ($1, 0, 0, $3, $2, $3) ON CONFLICT (mailbox) DO UPDATE SET connected = $2, seen_at = $3`,
			mailbox, connected, now)
		if err != nil {
			return fmt.Errorf("noting the connection to %s: %w", mailbox, err)
		}
		return nil
	})
}

// Message is a stored message as the operator sees it.
type Message struct {
	ID         int64     `db:"id"`
	ReceivedAt time.Time `db:"received_at"`
	From       string    `db:"from_email"`
	Subject    string    `db:"subject"`
	MessageID  string    `db:"message_id"`
	Status     string    `db:"status"`
	Reason     string    `db:"reason"`
	Attempts   int       `db:"attempts"`
	Raw        []byte    `db:"raw"`
}

const messageColumns = `id, received_at, from_email, subject, message_id, status, reason, attempts`

// Messages lists what is kept aside, or (all) everything that arrived, newest first.
func (s *Store) Messages(ctx context.Context, all bool) ([]Message, error) {
	var list []Message
	err := s.db.SelectContext(ctx, &list, `SELECT `+messageColumns+` FROM inbound WHERE $1 OR status = 'quarantined'
		ORDER BY id DESC`, all)
	if err != nil {
		return nil, fmt.Errorf("listing messages: %w", err)
	}
	return list, nil
}

// Message returns one message with its bytes, which are gone after the retention.
func (s *Store) Message(ctx context.Context, id int64) (Message, error) {
	var m Message
	err := s.db.GetContext(ctx, &m, `SELECT `+messageColumns+`, raw FROM inbound WHERE id = $1`, id)
	if errors.Is(err, sql.ErrNoRows) {
		return m, fmt.Errorf("message %d: %w", id, ErrNotFound)
	}
	return m, err
}

// RetryMessage lets a message that is kept aside be handled once more. One that waits for its sender's word is
// released: the operator vouches for it.
func (s *Store) RetryMessage(ctx context.Context, id int64, now time.Time) error {
	return s.change(ctx, fmt.Sprintf("there is no message %d that is kept aside and whose bytes are still there", id),
		`UPDATE inbound SET status = 'new', reason = '', finished_at = NULL, attempts = 0, next_attempt_at = $2,
			released = released OR reason = $3
		WHERE id = $1 AND status = 'quarantined' AND raw IS NOT NULL`, id, now, HeldReason)
}

// DropMessage ends a message that is kept aside.
func (s *Store) DropMessage(ctx context.Context, id int64) error {
	return s.change(ctx, fmt.Sprintf("there is no message %d that is kept aside", id),
		`UPDATE inbound SET status = 'ignored', reason = 'dropped by the operator' WHERE id = $1 AND status = 'quarantined'`, id)
}

// change runs a statement that must change one row.
func (s *Store) change(ctx context.Context, otherwise, query string, args ...any) error {
	return s.InTx(ctx, func(tx *Tx) error {
		res, err := tx.tx.ExecContext(ctx, query, args...)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 1 {
			return err
		}
		return errors.New(otherwise)
	})
}

// OutboxStatuses are what a mail of ours can be.
var OutboxStatuses = []string{"queued", "sending", "in_doubt", "sent", "failed", "cancelled"}

// Outgoing is a mail of ours as the operator sees it.
type Outgoing struct {
	ID            int64          `db:"id"`
	Ref           sql.NullString `db:"ref"`
	Kind          string         `db:"kind"`
	To            string         `db:"recipient"`
	Subject       string         `db:"subject"`
	MessageID     string         `db:"message_id"`
	Status        string         `db:"status"`
	Attempts      int            `db:"attempts"`
	NextAttemptAt time.Time      `db:"next_attempt_at"`
	SentAt        sql.NullTime   `db:"sent_at"`
	CreatedAt     time.Time      `db:"created_at"`
	Response      string         `db:"response"`
	Raw           []byte         `db:"raw"`
}

const outgoingColumns = `o.id, i.ref, o.kind, o.recipient, o.subject, o.message_id, o.status, o.attempts,
	o.next_attempt_at, o.sent_at, o.created_at, o.response`

// Outbox lists the mails of ours with a status (empty: all), oldest first.
func (s *Store) Outbox(ctx context.Context, status string, withRaw bool) ([]Outgoing, error) {
	columns := outgoingColumns
	if withRaw {
		columns += `, o.raw`
	}
	var list []Outgoing
	err := s.db.SelectContext(ctx, &list, `SELECT `+columns+` FROM outbox o LEFT JOIN introductions i
		ON i.id = o.introduction_id WHERE $1 = '' OR o.status = $1 ORDER BY o.id`, status)
	if err != nil {
		return nil, fmt.Errorf("listing the outbox: %w", err)
	}
	return list, nil
}

// Mail returns one mail of ours with its bytes.
func (s *Store) Mail(ctx context.Context, id int64) (Outgoing, error) {
	var o Outgoing
	err := s.db.GetContext(ctx, &o, `SELECT `+outgoingColumns+`, o.raw FROM outbox o LEFT JOIN introductions i
		ON i.id = o.introduction_id WHERE o.id = $1`, id)
	if errors.Is(err, sql.ErrNoRows) {
		return o, fmt.Errorf("mail %d: %w", id, ErrNotFound)
	}
	return o, err
}

// RetryMail queues a mail again that failed, was cancelled or is in doubt.
func (s *Store) RetryMail(ctx context.Context, id int64, now time.Time) error {
	return s.change(ctx, fmt.Sprintf("there is no mail %d that failed, was cancelled or is in doubt and whose bytes are still there", id),
		`UPDATE outbox SET status = 'queued', doubts = 0, next_attempt_at = $2, give_up_at = $3
		WHERE id = $1 AND status IN ('failed', 'cancelled', 'in_doubt') AND lease IS NULL AND raw IS NOT NULL`,
		id, now, now.Add(workflow.GiveUpAfter))
}

// DropMail takes a mail back that was not sent.
func (s *Store) DropMail(ctx context.Context, id int64) error {
	return s.change(ctx, fmt.Sprintf("there is no mail %d that is queued, failed or in doubt", id),
		`UPDATE outbox SET status = 'cancelled', response = 'dropped by the operator'
		WHERE id = $1 AND status IN ('queued', 'failed', 'in_doubt') AND lease IS NULL`, id)
}

// Forget deletes the bytes of mail that was done with before a time, in both directions, and returns how many. What is
// kept aside stays, and so does mail that may still be sent. Mail of ours about somebody who was erased goes at once.
func (s *Store) Forget(ctx context.Context, before time.Time) (int64, error) {
	var forgotten int64
	err := s.InTx(ctx, func(tx *Tx) error {
		forgotten = 0
		if err := tx.forgetMails(ctx); err != nil {
			return err
		}
		for _, query := range []string{
			`UPDATE inbound SET raw = NULL WHERE raw IS NOT NULL AND finished_at < $1 AND status IN ('handled', 'ignored')`,
			`UPDATE outbox SET raw = NULL WHERE raw IS NOT NULL AND coalesce(sent_at, created_at) < $1
				AND status IN ('sent', 'failed', 'cancelled')`,
		} {
			res, err := tx.tx.ExecContext(ctx, query, before)
			if err != nil {
				return fmt.Errorf("forgetting old mail: %w", err)
			}
			n, err := res.RowsAffected()
			if err != nil {
				return err
			}
			forgotten += n
		}
		return nil
	})
	return forgotten, err
}
