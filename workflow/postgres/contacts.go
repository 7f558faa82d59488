package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

// Contact is what is known of a person.
type Contact struct {
	Email       string
	Name        string
	ConfirmedAt time.Time // zero until they said once that it was them
	Digest      string    // weekly, monthly, never, or empty for the operator's schedule
	DigestedAt  time.Time // when their last digest was written, or looked for

	// What the operator set; empty for nothing.
	Kind             string // client, partner, supplier, colleague
	Locale, TimeZone string // BCP 47, IANA
	Writes           string // the language of their mail (ISO 639-1), as far as it could be told
	// What they said, or the operator for them.
	IdealIntroduction, GiftPreference string
	NeverAsk                          bool // they do not want to be asked whom they know
}

// Language is the language to write to somebody in; empty when nothing is known.
func (c Contact) Language() string {
	if c.Locale != "" {
		return c.Locale
	}
	return c.Writes
}

const contactColumns = `email, name, confirmed_at, digest, digested_at, kind, locale, writes, time_zone, ideal_introduction,
	gift_preference, never_ask`

type contactRow struct {
	Email             string       `db:"email"`
	Name              string       `db:"name"`
	ConfirmedAt       sql.NullTime `db:"confirmed_at"`
	Digest            string       `db:"digest"`
	DigestedAt        sql.NullTime `db:"digested_at"`
	Kind              string       `db:"kind"`
	Locale            string       `db:"locale"`
	Writes            string       `db:"writes"`
	TimeZone          string       `db:"time_zone"`
	IdealIntroduction string       `db:"ideal_introduction"`
	GiftPreference    string       `db:"gift_preference"`
	NeverAsk          bool         `db:"never_ask"`
}

func (r contactRow) contact() Contact {
	return Contact{
		Email: r.Email, Name: r.Name, ConfirmedAt: utc(r.ConfirmedAt), Digest: r.Digest, DigestedAt: utc(r.DigestedAt),
		Kind: r.Kind, Locale: r.Locale, Writes: r.Writes, TimeZone: r.TimeZone, IdealIntroduction: r.IdealIntroduction,
		GiftPreference: r.GiftPreference, NeverAsk: r.NeverAsk,
	}
}

// Contact returns a person by any of their addresses, made known when they were not, and locks them until the
// transaction ends.
func (tx *Tx) Contact(ctx context.Context, a workflow.Address, now time.Time) (Contact, error) {
	var row contactRow
	err := tx.tx.GetContext(ctx, &row, `INSERT INTO contacts (email, name, created_at)
		VALUES (coalesce((SELECT email FROM aliases WHERE alias = $1 FOR KEY SHARE), $1), $2, $3)
		ON CONFLICT (email) DO UPDATE SET name = CASE WHEN $2 <> '' THEN $2 ELSE contacts.name END
		RETURNING `+contactColumns, a.Email, storable(a.Name), now)
	if err != nil {
		return Contact{}, fmt.Errorf("loading a contact: %w", err)
	}
	return row.contact(), nil
}

// KnownContact returns a person as far as they are known, without making them so.
func (tx *Tx) KnownContact(ctx context.Context, email string) (Contact, error) {
	var row contactRow
	err := tx.tx.GetContext(ctx, &row, `SELECT `+contactColumns+` FROM contacts WHERE email = $1`, email)
	if errors.Is(err, sql.ErrNoRows) {
		return Contact{Email: email}, nil
	}
	if err != nil {
		return Contact{}, fmt.Errorf("looking up a contact: %w", err)
	}
	return row.contact(), nil
}

// SaveContact stores a contact that was loaded in this transaction.
func (tx *Tx) SaveContact(ctx context.Context, c Contact) error {
	_, err := tx.tx.ExecContext(ctx, `UPDATE contacts SET name = $2, confirmed_at = $3, digest = $4, digested_at = $5, kind = $6,
		locale = $7, writes = $8, time_zone = $9, ideal_introduction = $10, gift_preference = $11,
		never_ask = $12 WHERE email = $1`,
		c.Email, storable(c.Name), nullTime(c.ConfirmedAt), c.Digest, nullTime(c.DigestedAt), c.Kind, c.Locale, c.Writes, c.TimeZone,
		storable(c.IdealIntroduction), storable(c.GiftPreference), c.NeverAsk)
	if err != nil {
		return fmt.Errorf("saving a contact: %w", err)
	}
	return nil
}

// Contacts lists the people who are known, or the one who has an address, with how many introductions of theirs came
// about (Given) and in how many others introduced them (Received).
func (s *Store) Contacts(ctx context.Context, email string) ([]ListedContact, error) {
	var rows []struct {
		contactRow
		Given    int `db:"given"`
		Received int `db:"received"`
	}
	err := s.db.SelectContext(ctx, &rows, `SELECT `+contactColumns+`,
			(SELECT count(*) FROM introductions i WHERE i.referrer_email = c.email AND i.introduced_at IS NOT NULL) AS given,
			(SELECT count(*) FROM parties p JOIN introductions i ON i.id = p.introduction_id
				WHERE p.email = c.email AND i.introduced_at IS NOT NULL) AS received
		FROM contacts c WHERE $1 = '' OR email = `+theOne+` ORDER BY email`, email)
	if err != nil {
		return nil, fmt.Errorf("listing contacts: %w", err)
	}
	list := make([]ListedContact, len(rows))
	for i, r := range rows {
		list[i] = ListedContact{Contact: r.contact(), Given: r.Given, Received: r.Received}
	}
	return list, nil
}

// ListedContact is a person with the introductions that came about by them and for them.
type ListedContact struct {
	Contact

	Given, Received int
}

// Suppress makes sure that nobody writes to an address again and takes back what is queued for it. The word of a person
// goes for all of their addresses, a bounce for the one that bounced. It reports whether the address was not suppressed
// before. Whoever was erased is not written to anyway, and not noted again.
func (tx *Tx) Suppress(ctx context.Context, email, reason string, now time.Time) (bool, error) {
	if gone, err := tx.Erased(ctx, email); err != nil || gone {
		return false, err
	}
	emails := []string{email}
	if !strings.HasPrefix(reason, bouncedReason) {
		emails = nil
		if err := tx.tx.SelectContext(ctx, &emails, `SELECT * FROM `+theirs+` AS t`, email); err != nil {
			return false, fmt.Errorf("looking up the addresses of a person: %w", err)
		}
	}
	// Somebody's own word outweighs a bounce of long ago.
	res, err := tx.tx.ExecContext(ctx, `INSERT INTO suppressions (email, since, reason) SELECT unnest($1::text[]), $2, $3
		ON CONFLICT (email) DO UPDATE SET since = $2, reason = $3
		WHERE suppressions.reason LIKE 'bounced%' AND $3 NOT LIKE 'bounced%'`, pq.Array(emails), now, reason)
	if err != nil {
		return false, fmt.Errorf("suppressing an address: %w", err)
	}
	// Mail in hand is taken back too: the sender finds its lease gone right before the last byte.
	_, err = tx.tx.ExecContext(ctx, `UPDATE outbox SET status = 'cancelled', response = 'the recipient wants no more mail',
		lease = NULL, lease_until = NULL WHERE recipient = ANY($1) AND status IN ('queued', 'sending')`, pq.Array(emails))
	if err != nil {
		return false, fmt.Errorf("taking back mail to a suppressed address: %w", err)
	}
	n, err := res.RowsAffected()
	return n > 0, err
}

// Unsuppress lets an address be written to again, and the others of its owner if it was their word, and reports whether
// one was suppressed, or erased.
func (s *Store) Unsuppress(ctx context.Context, email string) (bool, error) {
	var n int64
	err := s.InTx(ctx, func(tx *Tx) error {
		res, err := tx.tx.ExecContext(ctx, `DELETE FROM suppressions WHERE email = $1
			OR reason NOT LIKE 'bounced%' AND email IN `+theirs, email)
		if err != nil {
			return fmt.Errorf("removing a suppression: %w", err)
		}
		if n, err = res.RowsAffected(); err != nil {
			return err
		}
		hashes, err := erasedHashes(ctx, tx.tx, []string{email})
		if err != nil {
			return err
		}
		if res, err = tx.tx.ExecContext(ctx, `DELETE FROM erased WHERE hash = ANY($1)`, pq.Array(hashes)); err != nil {
			return fmt.Errorf("removing a suppression: %w", err)
		}
		gone, err := res.RowsAffected()
		n += gone
		return err
	})
	return n > 0, err
}

// Suppressed reports whether an address must not be written to, or the one that stands for it.
func (tx *Tx) Suppressed(ctx context.Context, email string) (bool, error) {
	var yes bool
	err := tx.tx.GetContext(ctx, &yes, `SELECT EXISTS (SELECT FROM suppressions WHERE email IN ($1, `+theOne+`)
		OR email = regexp_replace($1, '\+[^@]*@', '@'))`, email)
	if err != nil {
		return false, fmt.Errorf("looking up a suppression: %w", err)
	}
	if !yes {
		return tx.Erased(ctx, email)
	}
	return yes, nil
}

// zone is a time zone by its IANA name; nil when it has none, or one that is not known here.
func zone(name string) *time.Location {
	if name == "" {
		return nil
	}
	z, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	return z
}

// Zones returns where these people are, as far as it was set.
func (tx *Tx) Zones(ctx context.Context, people []workflow.Address) (workflow.Zones, error) {
	emails := make([]string, len(people))
	for i, p := range people {
		emails[i] = p.Email
	}
	var rows []struct {
		Email    string `db:"email"`
		TimeZone string `db:"time_zone"`
	}
	err := tx.tx.SelectContext(ctx, &rows, `SELECT email, time_zone FROM contacts WHERE email = ANY($1) AND time_zone <> ''`,
		pq.Array(emails))
	if err != nil {
		return nil, fmt.Errorf("looking up time zones: %w", err)
	}
	zones := workflow.Zones{}
	for _, r := range rows {
		if z := zone(r.TimeZone); z != nil {
			zones[r.Email] = z
		}
	}
	return zones, nil
}
