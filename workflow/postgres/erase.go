package postgres

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"mime"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

// erasedDomain ends the addresses that stand for people who were erased: no mail can go there (RFC 2606 section 2).
const erasedDomain = "@erased.invalid"

// erasedSecret names the key under which the addresses of those who were erased are hashed.
const erasedSecret = "erased"

// Person is somebody with all that they are known by here.
type Person struct {
	Email     string
	Addresses []string // Email first, then what else they were written to or wrote from: with details (RFC 5233)
	Names     []string // in full
	// Introductions are the ids of those that they made or were part of.
	Introductions []int64
	Mails         int  // messages from them and mails to them
	Known         bool // something is kept of them
}

// Erasure is what was removed.
type Erasure struct {
	Introductions int64 `json:"introductions"` // that they made or were part of
	Messages      int64 `json:"messages"`      // that arrived from them, or had to do with them
	Mails         int64 `json:"mails"`         // that were written to them, or about them
	Rows          int64 `json:"rows"`          // other rows, such as the contact and the history
}

// Person finds out what somebody is known by. It looks through everything, and so may what follows in the transaction: no
// statement of it is too long.
func (tx *Tx) Person(ctx context.Context, email string) (Person, error) {
	p := Person{Email: email}
	if _, err := tx.tx.ExecContext(ctx, `SET LOCAL statement_timeout = 0`); err != nil {
		return p, fmt.Errorf("preparing to look for %s: %w", email, err)
	}
	err := tx.tx.SelectContext(ctx, &p.Addresses, `SELECT email FROM (
			SELECT email FROM contacts UNION SELECT email FROM parties UNION SELECT referrer_email FROM introductions
			UNION SELECT email FROM suppressions UNION SELECT from_email FROM inbound UNION SELECT recipient FROM outbox
			UNION SELECT by FROM events UNION SELECT suggested_email FROM parties UNION SELECT alias FROM aliases
		) AS known WHERE email IN `+theirs+` OR regexp_replace(email, '\+[^@]*@', '@') IN `+theirs+`
		ORDER BY email <> $1, email`, email)
	if p.Known = len(p.Addresses) > 0; !slices.Contains(p.Addresses, email) {
		p.Addresses = slices.Insert(p.Addresses, 0, email)
	}
	addresses := pq.Array(p.Addresses)
	if err == nil {
		err = tx.tx.SelectContext(ctx, &p.Names, `SELECT DISTINCT name FROM (
				SELECT email, name FROM contacts UNION SELECT email, name FROM parties
				UNION SELECT suggested_email, suggested_name FROM parties UNION SELECT referrer_email, referrer_name FROM introductions
			) AS known WHERE email = ANY($1) AND name <> '' ORDER BY name`, addresses)
	}
	if err == nil {
		err = tx.tx.SelectContext(ctx, &p.Introductions, `SELECT id FROM introductions WHERE referrer_email = ANY($1)
			UNION SELECT introduction_id FROM parties WHERE email = ANY($1) ORDER BY id`, addresses)
	}
	if err == nil {
		err = tx.tx.GetContext(ctx, &p.Mails, `SELECT (SELECT count(*) FROM inbound WHERE from_email = ANY($1))
			+ (SELECT count(*) FROM outbox WHERE recipient = ANY($1))`, addresses)
	}
	if err != nil {
		return Person{}, fmt.Errorf("finding what is known of %s: %w", email, err)
	}
	return p, nil
}

// Person is [Tx.Person] in a transaction of its own.
func (s *Store) Person(ctx context.Context, email string) (p Person, err error) {
	err = s.InTx(ctx, func(tx *Tx) error {
		p, err = tx.Person(ctx, email)
		return err
	})
	return p, err
}

// words are what gives a person away in a text: their addresses, and names of more than one word, as [folded] text has
// them.
func (p Person) words() []string {
	words := make([]string, 0, len(p.Addresses)+len(p.Names))
	for _, address := range p.Addresses {
		words = append(words, folded(address))
	}
	for _, name := range p.Names {
		if name = folded(name); strings.Contains(name, " ") {
			words = append(words, name)
		}
	}
	return words
}

// folded is a text in lower case on one line, so that a name is found where a line ends in it, also in what is quoted.
func folded(text string) string {
	return strings.ToLower(strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '>' || unicode.IsSpace(r) }), " "))
}

// headerWords decodes encoded words (RFC 2047), the letters of charsets that it does not know as they are.
var headerWords = mime.WordDecoder{CharsetReader: func(_ string, in io.Reader) (io.Reader, error) { return in, nil }}

// naming is all text of a mail in which somebody may be named: its bytes, its header decoded, and what is readable.
func naming(raw []byte, readable func([]byte) string) string {
	header, _, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	decoded, err := headerWords.DecodeHeader(string(header))
	if err != nil {
		decoded = "" // the bytes are looked at anyway
	}
	return folded(string(raw)) + "\n" + folded(decoded) + "\n" + folded(readable(raw))
}

// Erase removes a person from every row. Where they have to stay for the sake of the others, an address that is nobody's
// stands for them. What they and the others wrote goes with them: the bytes of all mail of their introductions, and of
// whatever else names them, as far as readable, the text of a mail, can tell. Mail to others that is yet to be sent
// keeps its bytes until then. They are not written to again.
//
// They must have been silenced, and their introductions ended, before.
func (tx *Tx) Erase(ctx context.Context, p Person, readable func(raw []byte) string, now time.Time) (Erasure, error) {
	e := Erasure{Introductions: int64(len(p.Introductions))}
	if err := tx.rememberErased(ctx, p.Addresses, now); err != nil { // one of them may be new
		return e, err
	}
	words := p.words()
	instead, patterns := make([]string, len(p.Addresses)), make([]string, len(words))
	for i := range instead {
		instead[i] = "erased-" + strings.ToLower(rand.Text()) + erasedDomain
	}
	for i, word := range words {
		patterns[i] = strings.ReplaceAll(regexp.QuoteMeta(word), " ", `[\s>]+`)
	}
	them, nobody, ids, like := pq.Array(p.Addresses), pq.Array(instead), pq.Array(p.Introductions), pq.Array(patterns)
	const swap = ` FROM unnest($1::text[], $2::text[]) AS them (email, instead) WHERE `
	for _, do := range []struct {
		count *int64
		query string
		args  []any
	}{
		// Messages come first: the history says which of them belong to an introduction.
		{&e.Rows, `DELETE FROM threads WHERE message_id IN (
			SELECT message_id FROM inbound WHERE from_email = ANY($1) AND message_id <> '')`, []any{them}},
		{&e.Messages, `UPDATE inbound SET raw = NULL, from_email = '', subject = '', message_id = '', reason = $2,
			status = CASE status WHEN 'handled' THEN status ELSE 'ignored' END, finished_at = coalesce(finished_at, $3)
			WHERE from_email = ANY($1)`, []any{them, ErasedReason, now}},
		{&e.Messages, `UPDATE inbound SET raw = NULL, subject = '' WHERE raw IS NOT NULL AND status <> 'new' AND message_id IN (
				SELECT message_id FROM events WHERE introduction_id = ANY($1)
				UNION SELECT message_id FROM threads WHERE introduction_id = ANY($1)) AND message_id <> ''`, []any{ids}},
		{&e.Rows, `UPDATE inbound SET subject = '' WHERE subject ~* ANY($1)`, []any{like}},
		{&e.Rows, `UPDATE inbound SET reason = $2 WHERE reason ~* ANY($1)`, []any{like, ErasedReason}},

		{&e.Mails, `UPDATE outbox SET recipient = instead, dedupe_key = 'erased/' || id, subject = '', response = '',
				status = CASE WHEN status IN ('queued', 'sending', 'in_doubt') THEN 'cancelled' ELSE status END,
				raw = NULL, lease = NULL, lease_until = NULL, forget = true` + swap + `recipient = email`, []any{them, nobody}},
		// An introduction that was made and is not sent yet would show their address.
		{&e.Mails, `UPDATE outbox SET status = 'cancelled', response = '', lease = NULL, lease_until = NULL
			WHERE introduction_id = ANY($1) AND kind = 'introduction' AND status IN ('queued', 'sending')`, []any{ids}},
		{&e.Mails, `UPDATE outbox SET forget = true, subject = '' WHERE NOT forget AND (introduction_id = ANY($1)
				OR introduction_id IS NULL AND recipient IN (SELECT referrer_email FROM introductions WHERE id = ANY($1))
				OR subject ~* ANY($2) OR response ~* ANY($2))`, []any{ids, like}},

		{&e.Rows, `DELETE FROM undo WHERE introduction_id = ANY($1) OR by = ANY($2) OR EXISTS (
			SELECT FROM jsonb_path_query(before, 'strict $.**') AS v WHERE jsonb_typeof(v) = 'string' AND v #>> '{}' ~* ANY($3))`, []any{ids, them, like}},
		{&e.Rows, `UPDATE events SET by = instead, message_id = ''` + swap + `by = email`, []any{them, nobody}},
		{&e.Rows, `UPDATE events SET data = replace(data::text, to_json(email)::text, to_json(instead)::text)::jsonb` + swap +
			`strpos(data::text, to_json(email)::text) > 0`, []any{them, nobody}},
		{&e.Rows, `UPDATE events SET data = '{}' WHERE EXISTS (SELECT FROM jsonb_each_text(data) AS v WHERE v.value ~* ANY($1))`, []any{like}},
		{&e.Rows, `UPDATE timers SET data = '' WHERE data ~* ANY($1)`, []any{like}},
		{&e.Rows, `UPDATE rewards SET status = 'withdrawn', settled_at = $2 WHERE status = 'owed' AND introduction_id IN (
			SELECT id FROM introductions WHERE referrer_email = ANY($1))`, []any{them, now}},

		// Why people were to meet, and what they told of it, speaks of them without naming them.
		{&e.Rows, `UPDATE parties SET said = '' WHERE said <> '' AND (introduction_id = ANY($1) OR said ~* ANY($2))`, []any{ids, like}},
		{&e.Rows, `UPDATE parties SET suggested_email = '', suggested_name = '' WHERE suggested_email = ANY($1)`, []any{them}},
		{&e.Rows, `UPDATE parties SET email = instead, name = '', unreachable = true` + swap + `parties.email = them.email`, []any{them, nobody}},
		{&e.Rows, `UPDATE introductions SET subject = '', why = '' WHERE id = ANY($1) OR subject ~* ANY($2) OR why ~* ANY($2)`, []any{ids, like}},
		{&e.Rows, `UPDATE introductions SET referrer_email = instead, referrer_name = ''` + swap + `referrer_email = email`, []any{them, nobody}},
		{&e.Rows, `UPDATE introductions i SET people = (SELECT string_agg(email, ' ' ORDER BY email COLLATE "C") FROM parties
			WHERE introduction_id = i.id) WHERE id = ANY($1) AND people <> ''`, []any{ids}},

		{&e.Rows, `DELETE FROM contacts WHERE email = ANY($1)`, []any{them}},
		{&e.Rows, `DELETE FROM aliases WHERE alias = ANY($1)`, []any{them}},
		{&e.Rows, `UPDATE contacts SET ideal_introduction = '' WHERE ideal_introduction ~* ANY($1)`, []any{like}},
		{&e.Rows, `UPDATE contacts SET gift_preference = '' WHERE gift_preference ~* ANY($1)`, []any{like}},
		{&e.Rows, `DELETE FROM suppressions WHERE email = ANY($1)`, []any{them}},
		{&e.Rows, `UPDATE suppressions SET reason = CASE WHEN reason LIKE '` + bouncedReason + `%' THEN '` + bouncedReason + `' ELSE $2 END
			WHERE reason ~* ANY($1)`, []any{like, ErasedReason}},
	} {
		res, err := tx.tx.ExecContext(ctx, do.query, do.args...)
		if err != nil {
			return e, fmt.Errorf("erasing %s: %w", p.Email, err)
		}
		n, err := res.RowsAffected()
		if err != nil {
			return e, err
		}
		*do.count += n
	}
	for _, scan := range []struct {
		count        *int64
		find, forget string
	}{
		{
			&e.Messages, `SELECT id, raw FROM inbound WHERE id > $1 AND raw IS NOT NULL AND status <> 'new' ORDER BY id LIMIT $2`,
			`UPDATE inbound SET raw = NULL, subject = '' WHERE id = $1`,
		},
		{
			&e.Mails, `SELECT id, raw FROM outbox WHERE id > $1 AND raw IS NOT NULL AND NOT forget ORDER BY id LIMIT $2`,
			`UPDATE outbox SET forget = true, subject = '' WHERE id = $1`,
		},
	} {
		n, err := tx.forgetNaming(ctx, words, readable, scan.find, scan.forget)
		if err != nil {
			return e, err
		}
		*scan.count += n
	}
	return e, tx.forgetMails(ctx)
}

// scanned is how many mails are looked through at once.
const scanned = 50

// forgetNaming forgets the mails that name somebody, in their bytes or in the text that these hold.
func (tx *Tx) forgetNaming(ctx context.Context, words []string, readable func([]byte) string, find, forget string) (n int64, err error) {
	for after := int64(0); ; {
		var mails []struct {
			ID  int64  `db:"id"`
			Raw []byte `db:"raw"`
		}
		if err := tx.tx.SelectContext(ctx, &mails, find, after, scanned); err != nil {
			return n, fmt.Errorf("looking through mail: %w", err)
		}
		if len(mails) == 0 {
			return n, nil
		}
		for _, m := range mails {
			after = m.ID
			text := naming(m.Raw, readable)
			for _, word := range words {
				if !strings.Contains(text, word) {
					continue
				}
				if _, err := tx.tx.ExecContext(ctx, forget, m.ID); err != nil {
					return n, fmt.Errorf("forgetting mail: %w", err)
				}
				n++
				break
			}
		}
	}
}

// forgetMails removes what is left of mails of ours that are to be forgotten and are done with.
func (tx *Tx) forgetMails(ctx context.Context) error {
	_, err := tx.tx.ExecContext(ctx, `UPDATE outbox SET raw = NULL, response = '', forget = false
		WHERE forget AND status IN ('sent', 'failed', 'cancelled')`)
	if err != nil {
		return fmt.Errorf("forgetting mail: %w", err)
	}
	return nil
}

// ErasedReason is why nothing is kept of a message.
const ErasedReason = "somebody who was erased has to do with it"

// Silence makes sure that a person is not written to again, and that nothing of theirs is handled, once it is committed:
// it waits for the messages in hand, of which one may be theirs. It is a transaction of its own, since an erasure can take
// long and nobody's mail is to wait for it.
func (tx *Tx) Silence(ctx context.Context, email string, now time.Time) error {
	if _, err := tx.tx.ExecContext(ctx, `LOCK TABLE erased IN EXCLUSIVE MODE`); err != nil {
		return fmt.Errorf("waiting for messages in hand: %w", err)
	}
	p, err := tx.Person(ctx, email)
	if err != nil {
		return err
	}
	return tx.rememberErased(ctx, p.Addresses, now)
}

// rememberErased keeps the hashes of addresses that are not written to again.
func (tx *Tx) rememberErased(ctx context.Context, addresses []string, now time.Time) error {
	_, err := tx.tx.ExecContext(ctx, `INSERT INTO secrets (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
		erasedSecret, []byte(rand.Text()+rand.Text()))
	if err != nil {
		return fmt.Errorf("keeping the secret %s: %w", erasedSecret, err)
	}
	hashes, err := erasedHashes(ctx, tx.tx, addresses)
	if err != nil {
		return err
	}
	_, err = tx.tx.ExecContext(ctx, `INSERT INTO erased (hash, since) SELECT unnest($1::bytea[]), $2 ON CONFLICT DO NOTHING`,
		pq.Array(hashes), now)
	if err != nil {
		return fmt.Errorf("remembering who was erased: %w", err)
	}
	return nil
}

// queryer is what a *sqlx.DB and a *sqlx.Tx have in common here.
type queryer interface {
	selecter
	GetContext(ctx context.Context, dest any, query string, args ...any) error
}

// erasedHashes returns the hashes of addresses; nothing while nobody was ever erased.
func erasedHashes(ctx context.Context, db queryer, addresses []string) ([][]byte, error) {
	var key []byte
	err := db.GetContext(ctx, &key, `SELECT value FROM secrets WHERE name = $1`, erasedSecret)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the secret %s: %w", erasedSecret, err)
	}
	hashes := make([][]byte, len(addresses))
	for i, address := range addresses {
		h := hmac.New(sha256.New, key)
		h.Write([]byte(strings.ToLower(address)))
		hashes[i] = h.Sum(nil)
	}
	return hashes, nil
}

// Erased reports whether somebody was erased: they are not written to, and nothing of them is kept.
func (tx *Tx) Erased(ctx context.Context, email string) (bool, error) {
	gone, err := erasedAmong(ctx, tx.tx, []string{email})
	return gone[email], err
}

// erasedAmong returns which of these addresses are those of people who were erased. As with suppressions, what goes for
// an address goes for it with a detail (RFC 5233).
func erasedAmong(ctx context.Context, db queryer, emails []string) (map[string]bool, error) {
	plain := make([]string, len(emails))
	for i, email := range emails {
		plain[i] = workflow.WithoutDetail(email)
	}
	hashes, err := erasedHashes(ctx, db, append(plain, emails...))
	if err != nil {
		return nil, err
	}
	var found [][]byte
	if hashes != nil {
		if err := db.SelectContext(ctx, &found, `SELECT hash FROM erased WHERE hash = ANY($1)`, pq.Array(hashes)); err != nil {
			return nil, fmt.Errorf("looking up who was erased: %w", err)
		}
	}
	known := make(map[string]bool, len(found))
	for _, hash := range found {
		known[string(hash)] = true
	}
	gone := map[string]bool{}
	for i, email := range emails {
		gone[email] = strings.HasSuffix(email, erasedDomain) ||
			hashes != nil && (known[string(hashes[i])] || known[string(hashes[len(emails)+i])])
	}
	return gone, nil
}

// Discard ends a message of which nothing is kept.
func (tx *Tx) Discard(ctx context.Context, id int64, now time.Time) error {
	_, err := tx.tx.ExecContext(ctx, `UPDATE inbound SET status = 'ignored', reason = $2, finished_at = $3, raw = NULL,
		from_email = '', subject = '', message_id = '' WHERE id = $1`, id, ErasedReason, now)
	if err != nil {
		return fmt.Errorf("discarding message %d: %w", id, err)
	}
	return nil
}
