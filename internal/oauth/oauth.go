// Package oauth signs in to mail providers without a password (OAuth 2.0, RFC 6749): once with a person at a browser,
// and from then on by refresh tokens, which are kept in the database. Tokens are never logged and never part of an
// error.
package oauth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/endpoints"
)

// The providers, as the configuration names them.
const (
	Google    = "google"
	Microsoft = "microsoft"
)

// Account is whom to sign in, where, and as which program.
type Account struct {
	Provider string
	Username string        // the name in XOAUTH2, usually the mail address
	Client   oauth2.Config // as Client returns it, and what the configuration puts in its place
}

// Client returns what is known of a provider: its addresses and the scopes that allow IMAP and SMTP. The tenant is
// Microsoft's; empty means every tenant. Google has no DeviceAuthURL here, because the scope for mail is not among the
// few that its device flow grants.
func Client(provider, tenant string) oauth2.Config {
	var c oauth2.Config
	if provider == Google {
		c.Endpoint = endpoints.Google
		c.Endpoint.DeviceAuthURL = ""
		c.Scopes = []string{"https://mail.google.com/"}
	} else {
		c.Endpoint = endpoints.AzureAD(tenant)
		c.Scopes = []string{
			"https://outlook.office.com/IMAP.AccessAsUser.All", "https://outlook.office.com/SMTP.Send", "offline_access",
		}
	}
	// Both take the client's name and secret in the body. The library would try the header first and so ask twice,
	// which is once too often for a refresh token that is good for one use.
	c.Endpoint.AuthStyle = oauth2.AuthStyleInParams
	return c
}

// Error is a failure together with what an operator can do about it.
type Error struct {
	Err    error
	Remedy string
}

func (e *Error) Error() string { return e.Err.Error() }

func (e *Error) Unwrap() error { return e.Err }

// Remedy returns what can be done about an error of this package, or "" when nothing particular is known.
func Remedy(err error) string {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Remedy
	}
	return ""
}

// remedySignIn is the remedy for a sign-in that is over, or never was.
func (a Account) remedySignIn() string {
	return fmt.Sprintf("run `twoyes auth %s` and sign in as %s; the daemon need not be started again", a.Provider, a.Username)
}

// failure makes an error of what a provider answered: its code and description, but never the rest of the answer.
func (a Account) failure(err error) error {
	answer, ok := errors.AsType[*oauth2.RetrieveError](err)
	if !ok {
		return &Error{fmt.Errorf("asking %s for a token: %w", a.Provider, err), "check that its servers can be reached from here, " +
			"and the addresses under oauth2 where the configuration sets them"}
	}
	if answer.ErrorCode == "" {
		return &Error{fmt.Errorf("%s answers %s when asked for a token", a.Provider, answer.Response.Status), "try again later"}
	}
	err = fmt.Errorf("%s answers %q when asked for a token: %q", a.Provider, answer.ErrorCode, answer.ErrorDescription)
	switch answer.ErrorCode {
	case "invalid_client", "unauthorized_client":
		return &Error{err, "check client_id, client_secret and tenant under oauth2, and of which type the client was registered"}
	case "invalid_scope":
		return &Error{err, "check which permissions the client was registered for"}
	case "access_denied", "expired_token":
		return &Error{err, a.remedySignIn()}
	}
	return &Error{err, "see the provider's documentation of this code"}
}

// timeout is how long a provider may take for one answer.
const timeout = 15 * time.Second

// httpContext gives the library a client with a deadline. A client that ctx has already is left: tests bring theirs.
func httpContext(ctx context.Context) context.Context {
	if _, ok := ctx.Value(oauth2.HTTPClient).(*http.Client); ok {
		return ctx
	}
	return context.WithValue(ctx, oauth2.HTTPClient, &http.Client{Timeout: timeout})
}
