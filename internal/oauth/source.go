package oauth

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"golang.org/x/oauth2"
)

const (
	// early is how long before its end an access token is renewed: clocks differ, and log-ins take time.
	early = 5 * time.Minute
	// refusedEvery is how often a token that looks good is renewed because a server refused it: when the account itself
	// is refused, no token helps.
	refusedEvery = time.Minute
	// overEvery is how often the provider is asked about a refresh token that it called invalid: it may have been
	// mistaken. The database is looked into each time.
	overEvery = 10 * time.Minute
	// renewFor bounds a renewal: the lock, the provider's answer, and the commit.
	renewFor = time.Minute
)

// Store keeps the tokens of accounts, as workflow/postgres does: nil means that nobody has signed in, and renew is
// called under a lock.
type Store interface {
	OAuthToken(ctx context.Context, provider, username string) (*oauth2.Token, error)
	RenewOAuthToken(ctx context.Context, provider, username string, at time.Time, renew func(*oauth2.Token) *oauth2.Token) error
}

// Source gives the access tokens of one account. Its exported fields are set before it is used. It is safe for
// concurrent use, and several of them, in several processes, may share one store.
type Source struct {
	Account Account
	Store   Store
	Now     func() time.Time // the wall clock
	Log     *slog.Logger

	mu          sync.Mutex
	unsaved     *oauth2.Token // a renewal that could not be committed yet
	replaces    string        // the refresh token that it replaces
	refusalAt   time.Time     // when a refused token was last renewed
	invalid     string        // the refresh token that the provider called invalid
	invalidAt   time.Time
	invalidSays error

	stateMu sync.Mutex
	over    error // why somebody must sign in; nil while nobody must
}

// Token returns an access token that is good for some minutes, renewed if need be. refused is the one that a mail server
// just refused, empty when none was: another one is then returned if there is any to be had, and otherwise the same.
//
// The error names its remedy; see [Remedy].
func (s *Source) Token(ctx context.Context, refused string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	token, err := s.token(ctx, refused)
	switch {
	case err == nil:
		s.setOver(ctx, nil)
	case errors.Is(err, errOver):
		s.setOver(ctx, err)
	}
	return token, err
}

// errOver is part of every error that only a new sign-in ends.
var errOver = errors.New("somebody must sign in")

func (s *Source) token(ctx context.Context, refused string) (string, error) {
	a := s.Account
	kept, err := s.Store.OAuthToken(ctx, a.Provider, a.Username)
	if err != nil {
		return "", err
	}
	if kept == nil {
		return "", &Error{fmt.Errorf("nobody has signed in to %s as %s: %w", a.Provider, a.Username, errOver), a.remedySignIn()}
	}
	if s.good(kept, refused) {
		return kept.AccessToken, nil
	}

	// Once begun, a renewal is carried to its end: the old refresh token may be worth nothing after it.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), renewFor)
	defer cancel()
	var failed error
	err = s.Store.RenewOAuthToken(ctx, a.Provider, a.Username, s.Now(), func(locked *oauth2.Token) *oauth2.Token {
		kept, failed = s.renew(ctx, locked, refused)
		return kept
	})
	if err != nil {
		return "", err
	}
	s.unsaved = nil
	if failed != nil {
		if kept.RefreshToken != s.invalid && kept.AccessToken != refused && (kept.Expiry.IsZero() || s.Now().Before(kept.Expiry)) {
			s.Log.WarnContext(ctx, "renewing an access token failed, the old one serves a little longer", "provider", a.Provider, "error", failed)
			return kept.AccessToken, nil
		}
		return "", failed
	}
	return kept.AccessToken, nil
}

// good reports whether an access token can be used for a log-in now.
func (s *Source) good(t *oauth2.Token, refused string) bool {
	if t.RefreshToken == s.invalid || t.AccessToken == refused && s.Now().Sub(s.refusalAt) >= refusedEvery {
		return false
	}
	return t.Expiry.IsZero() || s.Now().Add(early).Before(t.Expiry)
}

// renew returns the tokens that take the place of locked, or locked itself with the reason.
func (s *Source) renew(ctx context.Context, locked *oauth2.Token, refused string) (*oauth2.Token, error) {
	switch {
	case s.unsaved != nil && s.replaces == locked.RefreshToken:
		return s.unsaved, nil
	case s.good(locked, refused): // somebody else was faster
		return locked, nil
	case s.invalid == locked.RefreshToken && s.Now().Sub(s.invalidAt) < overEvery:
		return locked, s.invalidSays
	}
	a := s.Account
	fresh, err := a.Client.TokenSource(httpContext(ctx), &oauth2.Token{RefreshToken: locked.RefreshToken}).Token()
	if answer, ok := errors.AsType[*oauth2.RetrieveError](err); ok && answer.ErrorCode == "invalid_grant" {
		s.invalid, s.invalidAt = locked.RefreshToken, s.Now()
		s.invalidSays = &Error{
			fmt.Errorf("the sign-in of %s at %s is over (%q): %w", a.Username, a.Provider, answer.ErrorDescription, errOver),
			a.remedySignIn(),
		}
		return locked, s.invalidSays
	}
	if err != nil {
		return locked, a.failure(err)
	}
	if locked.AccessToken == refused {
		s.refusalAt = s.Now()
	}
	s.unsaved, s.replaces = fresh, locked.RefreshToken
	return fresh, nil
}

// Over returns why somebody must sign in again; nil while nobody must, as far as is known.
func (s *Source) Over() error {
	s.stateMu.Lock()
	defer s.stateMu.Unlock()
	return s.over
}

// setOver raises the alarm once, and once calls it off.
func (s *Source) setOver(ctx context.Context, over error) {
	s.stateMu.Lock()
	before := s.over
	s.over = over
	s.stateMu.Unlock()
	switch {
	case before == nil && over != nil:
		s.Log.ErrorContext(ctx, "mail can be neither read nor sent until somebody signs in", "error", over, "remedy", Remedy(over))
	case before != nil && over == nil:
		s.Log.InfoContext(ctx, "signed in again", "provider", s.Account.Provider, "username", s.Account.Username)
	}
}
