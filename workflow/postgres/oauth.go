package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"golang.org/x/oauth2"
)

const selectTokens = `SELECT refresh_token, access_token, expires_at FROM oauth_tokens WHERE provider = $1 AND username = $2`

type tokensRow struct {
	RefreshToken string       `db:"refresh_token"`
	AccessToken  string       `db:"access_token"`
	ExpiresAt    sql.NullTime `db:"expires_at"`
}

func (r tokensRow) token() *oauth2.Token {
	return &oauth2.Token{RefreshToken: r.RefreshToken, AccessToken: r.AccessToken, Expiry: utc(r.ExpiresAt)}
}

// OAuthToken returns the tokens of an account; nil when nobody has signed in, also where the schema is older than that.
func (s *Store) OAuthToken(ctx context.Context, provider, username string) (*oauth2.Token, error) {
	var row tokensRow
	err := s.db.GetContext(ctx, &row, selectTokens, provider, username)
	switch {
	case err == nil:
		return row.token(), nil
	case errors.Is(err, sql.ErrNoRows), pq.As(err, pqerror.UndefinedTable) != nil:
		return nil, nil //nolint:nilerr // nobody has signed in
	}
	return nil, fmt.Errorf("reading the sign-in of %s at %s: %w", username, provider, err)
}

// KeepOAuthToken keeps the tokens of a new sign-in, in place of those of the one before.
func (s *Store) KeepOAuthToken(ctx context.Context, provider, username string, t *oauth2.Token, at time.Time) error {
	return s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.tx.ExecContext(ctx, `INSERT INTO oauth_tokens (provider, username, refresh_token, access_token, expires_at, updated_at)
			VALUES ($1, $2, $3, $4, $5, $6)
			ON CONFLICT (provider, username) DO UPDATE SET refresh_token = $3, access_token = $4, expires_at = $5, updated_at = $6`,
			provider, username, t.RefreshToken, t.AccessToken, nullTime(t.Expiry), at)
		if err != nil {
			return fmt.Errorf("keeping the sign-in of %s at %s: %w", username, provider, err)
		}
		return nil
	})
}

// RenewOAuthToken replaces the tokens of an account by those that renew makes of them, unless it returns the same. The
// row is locked meanwhile: whoever else wants to renew them waits, and is then given the new ones. renew may take 15
// seconds, and may be called again (see [Store.InTx]); it is not called when nobody has signed in.
func (s *Store) RenewOAuthToken(ctx context.Context, provider, username string, at time.Time,
	renew func(*oauth2.Token) *oauth2.Token,
) error {
	return s.InTx(ctx, func(tx *Tx) error {
		// The one who has the lock may be waiting for the provider.
		if _, err := tx.tx.ExecContext(ctx, `SET LOCAL statement_timeout = '`+renewTimeout+`'; SET LOCAL lock_timeout = '`+
			renewTimeout+`'`); err != nil {
			return fmt.Errorf("preparing to renew the sign-in of %s at %s: %w", username, provider, err)
		}
		var row tokensRow
		err := tx.tx.GetContext(ctx, &row, selectTokens+` FOR UPDATE`, provider, username)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("locking the sign-in of %s at %s: %w", username, provider, err)
		}
		kept := row.token()
		renewed := renew(kept)
		if renewed == kept {
			return nil
		}
		if _, err := tx.tx.ExecContext(ctx, `UPDATE oauth_tokens SET refresh_token = $3, access_token = $4, expires_at = $5,
			updated_at = $6 WHERE provider = $1 AND username = $2`,
			provider, username, renewed.RefreshToken, renewed.AccessToken, nullTime(renewed.Expiry), at); err != nil {
			return fmt.Errorf("keeping the renewed sign-in of %s at %s: %w", username, provider, err)
		}
		return nil
	})
}

// renewTimeout is how long a renewal waits for another one (milliseconds): longer than one takes, shorter than ioTimeout.
const renewTimeout = "18000"
