package postgres

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/workflow"
)

// Merged says what a merge came to.
type Merged struct {
	Into          string // the address that mail goes to from now on
	Introductions int    // how many were FROM's and are INTO's now
}

// MergeContacts makes two addresses those of one person: from becomes an alias of into, and so do the aliases of from.
// Neither needs to be known before. What is known of into stays, and what is not is taken from what is known of from.
// Introductions of from become those of into, and their last change can be undone no more; one that is over and has both
// in it stays as it was. It is an error, and nothing changes, when the mail of into goes to from already, when from is an
// alias of somebody else, when either was erased, or when introductions that are not over say that they are two people. To
// merge once more what is merged does nothing.
func (s *Store) MergeContacts(ctx context.Context, from, into string, now time.Time) (Merged, error) {
	var m Merged
	err := s.InTx(ctx, func(tx *Tx) (err error) {
		m, err = tx.merge(ctx, from, into, now)
		return err
	})
	return m, err
}

func (tx *Tx) merge(ctx context.Context, from, into string, now time.Time) (Merged, error) {
	// A message in hand may be about to write under an address that becomes an alias here; see Canonical.
	if _, err := tx.tx.ExecContext(ctx, `LOCK TABLE aliases IN EXCLUSIVE MODE`); err != nil {
		return Merged{}, fmt.Errorf("locking the aliases: %w", err)
	}
	known, err := tx.Canonical(ctx, from, into)
	if err != nil {
		return Merged{}, err
	}
	for _, email := range []string{from, into} {
		if gone, err := tx.Erased(ctx, email); err != nil {
			return Merged{}, err
		} else if gone {
			return Merged{}, fmt.Errorf("%s was erased, and nothing is kept of them; if they want to be known again: twoyes suppress remove %s",
				email, email)
		}
	}
	named := into
	into = cmp.Or(known[into], into)
	owner, taken := known[from]
	switch {
	case from == named || from == into:
		return Merged{}, fmt.Errorf("%s is where the mail of this contact goes already; it cannot be merged into itself", into)
	case owner == into:
		return Merged{Into: into}, nil // done before
	case taken:
		return Merged{}, fmt.Errorf("%s is another address of %s already; merge %s into %s, if all of them are one person",
			from, owner, owner, into)
	}
	if err := tx.joinContacts(ctx, from, into, now); err != nil {
		return Merged{}, err
	}
	n, err := tx.handOver(ctx, from, into, now)
	if err != nil {
		return Merged{}, err
	}
	return Merged{Into: into, Introductions: n}, tx.shareSuppression(ctx, from, into)
}

// joinContacts makes one contact of two, and an alias of the other address.
func (tx *Tx) joinContacts(ctx context.Context, from, into string, now time.Time) error {
	if _, err := tx.Contact(ctx, workflow.Address{Email: into}, now); err != nil {
		return err
	}
	for _, s := range []struct {
		query string
		args  []any
	}{
		{`SELECT FROM contacts WHERE email IN ($1, $2) ORDER BY email FOR UPDATE`, []any{from, into}},
		// The next digest looks back to the earlier of the last ones, so that nothing is left out of both.
		{`UPDATE contacts c SET
				name = coalesce(nullif(c.name, ''), f.name), confirmed_at = least(c.confirmed_at, f.confirmed_at),
				digest = coalesce(nullif(c.digest, ''), f.digest), digested_at = least(c.digested_at, f.digested_at),
				kind = coalesce(nullif(c.kind, ''), f.kind), locale = coalesce(nullif(c.locale, ''), f.locale),
				writes = coalesce(nullif(c.writes, ''), f.writes), time_zone = coalesce(nullif(c.time_zone, ''), f.time_zone),
				ideal_introduction = coalesce(nullif(c.ideal_introduction, ''), f.ideal_introduction),
				gift_preference = coalesce(nullif(c.gift_preference, ''), f.gift_preference),
				never_ask = c.never_ask OR f.never_ask, created_at = least(c.created_at, f.created_at)
			FROM contacts f WHERE f.email = $1 AND c.email = $2`, []any{from, into}},
		// What is planned for both stays as it is planned for into.
		{`UPDATE timers SET contact = $2 WHERE contact = $1
			AND kind NOT IN (SELECT kind FROM timers WHERE contact = $2)`, []any{from, into}},
		{`DELETE FROM timers t USING contacts c WHERE t.contact = $1 AND c.email = $1 AND t.kind = $2
			AND c.digest = 'never'`, []any{into, workflow.TimerDigest}},
		{`UPDATE aliases SET email = $2 WHERE email = $1`, []any{from, into}},
		{`DELETE FROM contacts WHERE email = $1`, []any{from}},
		{`INSERT INTO aliases (alias, email, merged_at) VALUES ($1, $2, $3)`, []any{from, into, now}},
	} {
		if _, err := tx.tx.ExecContext(ctx, s.query, s.args...); err != nil {
			return fmt.Errorf("joining two contacts: %w", err)
		}
	}
	return nil
}

// handOver makes the introductions of an address those of another and returns how many they are.
func (tx *Tx) handOver(ctx context.Context, from, into string, now time.Time) (int, error) {
	var rows []introductionRow
	err := tx.tx.SelectContext(ctx, &rows, `SELECT `+introductionColumns+` FROM introductions WHERE referrer_email IN ($1, $2)
		OR id IN (SELECT introduction_id FROM parties WHERE email IN ($1, $2) OR suggested_email = $1) ORDER BY id FOR UPDATE`, from, into)
	if err != nil {
		return 0, fmt.Errorf("finding the introductions of two contacts: %w", err)
	}
	_, err = tx.tx.ExecContext(ctx, `UPDATE parties SET suggested_email = $2 WHERE suggested_email = $1`, from, into)
	if err != nil {
		return 0, fmt.Errorf("renaming a colleague who was named: %w", err)
	}
	ins, err := complete(ctx, tx.tx, rows)
	if err != nil {
		return 0, err
	}
	changed, err := plan(ins, from, into)
	if err != nil {
		return 0, err
	}
	for _, in := range changed {
		_, err := tx.tx.ExecContext(ctx, `UPDATE introductions SET referrer_email = $2, people = $3 WHERE id = $1`,
			in.ID, in.Referrer.Email, people(in))
		if err == nil {
			_, err = tx.tx.ExecContext(ctx, `UPDATE parties SET email = $3 WHERE introduction_id = $1 AND email = $2`,
				in.ID, from, into)
		}
		if err != nil {
			return 0, fmt.Errorf("handing over introduction %s: %w", in.Ref, err)
		}
		err = tx.Append(ctx, in.ID, now, []workflow.Record{
			{Kind: "merged", By: "operator", Data: map[string]string{"from": from, "into": into}},
		})
		if err == nil {
			err = tx.ForgetChange(ctx, in.ID) // it names from
		}
		if err != nil {
			return 0, err
		}
	}
	return len(changed), nil
}

// plan returns those of the introductions of two addresses that change when from becomes into, as they are then, or an
// error when they cannot.
func plan(ins []workflow.Introduction, from, into string) ([]workflow.Introduction, error) {
	var (
		changed []workflow.Introduction
		shared  []string // the references of those in which they are two people
		same    []string // the references of those that would be the same as another
		open    = map[string]string{}
	)
	for _, in := range ins {
		isIn := func(email string) bool { return in.Referrer.Email == email || in.PartyAt(email) != workflow.NoParty }
		switch {
		case isIn(from) && isIn(into):
			if in.ClosedAt.IsZero() || len(in.Timers) > 0 {
				shared = append(shared, in.Ref)
			}
			continue
		case isIn(from):
			if in.Referrer.Email == from {
				in.Referrer.Email = into
			}
			in.Parties = slices.Clone(in.Parties)
			if i := in.PartyAt(from); i != workflow.NoParty {
				in.Parties[i].Email = into
			}
			changed = append(changed, in)
		}
		if of := people(in); of != "" && in.ClosedAt.IsZero() {
			key := in.Referrer.Email + " " + of
			if other, twice := open[key]; twice {
				same = append(same, other+" and "+in.Ref)
			}
			open[key] = in.Ref
		}
	}
	switch {
	case len(shared) > 0:
		return nil, fmt.Errorf("%s and %s are two people in %s: let its referrer cancel it, by a reply, or wait until it is over; "+
			"nothing was merged", from, into, strings.Join(shared, ", "))
	case len(same) > 0:
		return nil, fmt.Errorf("%s would be the same people introduced twice by the same referrer: let them cancel one, by a "+
			"reply; nothing was merged", strings.Join(same, ", "))
	}
	return changed, nil
}

// shareSuppression makes the word of somebody who wants no mail that of all of their addresses. An address that does
// not exist says nothing about the others.
func (tx *Tx) shareSuppression(ctx context.Context, from, into string) error {
	var said []Suppression
	err := tx.tx.SelectContext(ctx, &said, `SELECT email, since, reason FROM suppressions
		WHERE reason NOT LIKE '`+bouncedReason+`%' AND (email IN (SELECT alias FROM aliases WHERE email = $2)
			OR email IN ($1, $2, regexp_replace($1, '\+[^@]*@', '@'), regexp_replace($2, '\+[^@]*@', '@')))
		ORDER BY since LIMIT 1`, from, into)
	if err != nil {
		return fmt.Errorf("looking up suppressions: %w", err)
	}
	for _, s := range said {
		if _, err := tx.Suppress(ctx, into, s.Reason, s.Since); err != nil {
			return err
		}
	}
	return nil
}

// Aliases returns the other addresses of somebody, sorted.
func (s *Store) Aliases(ctx context.Context, email string) ([]string, error) {
	aliases := pq.StringArray{}
	err := s.db.GetContext(ctx, &aliases, `SELECT ARRAY(SELECT alias FROM aliases WHERE email = $1 ORDER BY alias)`, email)
	if err != nil {
		return nil, fmt.Errorf("listing aliases: %w", err)
	}
	return aliases, nil
}
