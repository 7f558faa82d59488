package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/oauth2"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/oauth"
	"github.com/twoyes/twoyes/workflow/postgres"
)

func (p *program) authCommand() *cobra.Command {
	var browser bool
	cmd := &cobra.Command{
		Use: "auth google|microsoft", Short: "Sign in to the mail servers without a password", Args: args(cobra.ExactArgs(1)),
		ValidArgs: []string{oauth.Google, oauth.Microsoft},
	}
	cmd.Flags().BoolVar(&browser, "browser", false, "sign in by a redirect to this machine, where device codes are not allowed (google: always)")
	cmd.RunE = func(cmd *cobra.Command, providers []string) error {
		provider := providers[0]
		if provider != oauth.Google && provider != oauth.Microsoft {
			return usageError{fmt.Errorf("%q is neither google nor microsoft; see twoyes auth --help", provider)}
		}
		if _, err := p.serverConfig(); err != nil {
			return err
		}
		return p.withStore(cmd.Context(), func(cfg config.Config, store *postgres.Store) error {
			accounts := app.Accounts(cfg, provider)
			if len(accounts) == 0 {
				return usageError{fmt.Errorf("imap.oauth2.provider: neither imap nor smtp logs in by %s: set it in the configuration first", provider)}
			}
			for _, a := range accounts {
				if err := p.signIn(cmd.Context(), a, browser, store); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return cmd
}

// signIn has somebody sign in to an account, and keeps the tokens.
func (p *program) signIn(ctx context.Context, a oauth.Account, browser bool, store *postgres.Store) error {
	out := p.out
	if p.json {
		out = p.err // what is said to a person
	}
	var token *oauth2.Token
	var err error
	if a.Client.Endpoint.DeviceAuthURL != "" && !browser {
		token, err = a.SignInByDevice(ctx, func(address, code string) {
			_, _ = fmt.Fprintf(out, "Open %s in any browser, sign in as %s and enter the code\n\n    %s\n\n", plain(address), a.Username, plain(code))
		})
	} else {
		token, err = a.SignInByBrowser(ctx, p.in, func(address string) {
			_, _ = fmt.Fprintf(out, "Open this address in a browser and sign in as %s:\n\n    %s\n\n"+
				"If the browser is on another machine it ends at a page on localhost that cannot be opened.\n"+
				"Copy the address of that page to here then, and press Enter.\n\n", a.Username, address)
		})
	}
	if err != nil {
		if remedy := oauth.Remedy(err); remedy != "" && ctx.Err() == nil {
			err = fmt.Errorf("%w; %s", err, remedy)
		}
		return err
	}
	if err := store.KeepOAuthToken(ctx, a.Provider, a.Username, token, time.Now()); err != nil {
		return err
	}
	if p.json {
		return p.printJSON(map[string]any{"provider": a.Provider, "username": a.Username})
	}
	_, err = fmt.Fprintf(out, "Signed in. The tokens of %s are kept in the database; twoyes check tries them, and a twoyes that runs takes them.\n",
		a.Username)
	return err
}
