package postgres

import (
	"context"
	"fmt"

	"github.com/lib/pq"
)

// Where in a query a person is named by $1, by whichever of their addresses.
const (
	// theOne is the address that mail to them goes to.
	theOne = `coalesce((SELECT a.email FROM aliases a WHERE a.alias = $1), $1)`
	// theirs are all of their addresses.
	theirs = `(SELECT ` + theOne + ` UNION SELECT b.alias FROM aliases b WHERE b.email = ` + theOne + `)`
)

// Canonical returns for each of these addresses that is an alias the address that mail to its owner goes to. Nobody is
// merged until the transaction ends, so that nothing is written under an address that has become an alias meanwhile.
func (tx *Tx) Canonical(ctx context.Context, emails ...string) (map[string]string, error) {
	var rows []struct {
		Alias string `db:"alias"`
		Email string `db:"email"`
	}
	// FOR KEY SHARE takes a lock on the table, ROW SHARE, also where no row is found. MergeContacts waits for it.
	err := tx.tx.SelectContext(ctx, &rows, `SELECT alias, email FROM aliases WHERE alias = ANY($1) FOR KEY SHARE`,
		pq.Array(emails))
	if err != nil {
		return nil, fmt.Errorf("looking up aliases: %w", err)
	}
	known := make(map[string]string, len(rows))
	for _, r := range rows {
		known[r.Alias] = r.Email
	}
	return known, nil
}
