package app

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/oauth"
	"github.com/twoyes/twoyes/mailin"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// Tokens gives the access tokens of log-ins without a password. The zero value is for configurations without any.
type Tokens struct{ imap, smtp *oauth.Source }

// NewTokens returns the tokens that a configuration needs. They are kept in the store.
func NewTokens(cfg config.Config, store *postgres.Store, real func() time.Time, log *slog.Logger) Tokens {
	sources := map[[2]string]*oauth.Source{}
	source := func(l config.Login) *oauth.Source {
		if l.OAuth2.Provider == "" {
			return nil
		}
		key := [2]string{l.OAuth2.Provider, l.Username}
		if sources[key] == nil { // one for an account, so that it alarms once
			sources[key] = &oauth.Source{Account: account(l), Store: store, Now: real, Log: log}
		}
		return sources[key]
	}
	return Tokens{imap: source(cfg.IMAP.Login), smtp: source(cfg.SMTP.Login)}
}

// over returns why somebody must sign in; nil while nobody must.
func (t Tokens) over() error {
	var errs []error
	if t.imap != nil {
		errs = append(errs, t.imap.Over())
	}
	if t.smtp != nil && t.smtp != t.imap {
		errs = append(errs, t.smtp.Over())
	}
	return errors.Join(errs...)
}

// tokenOf returns where a log-in has its tokens from; nil when it is by password.
func tokenOf(s *oauth.Source) func(context.Context, string) (string, error) {
	if s == nil {
		return nil
	}
	return func(ctx context.Context, refused string) (string, error) {
		token, err := s.Token(ctx, refused)
		if remedy := oauth.Remedy(err); remedy != "" {
			err = &mailin.RemedyError{Err: err, Remedy: remedy}
		}
		return token, err
	}
}

// Accounts returns whom to sign in at a provider: usually one account for reading and sending.
func Accounts(cfg config.Config, provider string) []oauth.Account {
	var accounts []oauth.Account
	for _, l := range []config.Login{cfg.IMAP.Login, cfg.SMTP.Login} {
		if l.OAuth2.Provider == provider && (len(accounts) == 0 || accounts[0].Username != l.Username) {
			accounts = append(accounts, account(l))
		}
	}
	return accounts
}

// account is what a log-in says of OAuth 2.0, over what is known of the provider.
func account(l config.Login) oauth.Account {
	o := l.OAuth2
	client := oauth.Client(o.Provider, o.Tenant)
	client.ClientID, client.ClientSecret = o.ClientID, o.ClientSecret.Reveal()
	for _, over := range []struct {
		known *string
		set   string
	}{
		{&client.Endpoint.DeviceAuthURL, o.DeviceAuthURL},
		{&client.Endpoint.AuthURL, o.AuthURL},
		{&client.Endpoint.TokenURL, o.TokenURL},
	} {
		if over.set != "" {
			*over.known = over.set
		}
	}
	if len(o.Scopes) > 0 {
		client.Scopes = o.Scopes
	}
	return oauth.Account{Provider: o.Provider, Username: l.Username, Client: client}
}
