package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/mailin"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// checkFor is how long each part of a check may take.
const checkFor = 30 * time.Second

type checkJSON struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Detail any    `json:"detail"`
	Remedy any    `json:"remedy"`
}

// probe is one thing that is tried for real.
type probe struct {
	name   string
	remedy string // when the error does not name one
	try    func(context.Context) (detail string, err error)
}

func (p *program) checkCommand() *cobra.Command {
	return &cobra.Command{
		Use: "check", Short: "Tries the configuration for real: mailbox, sending, database, templates", Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := p.serverConfig()
			if err != nil {
				return err
			}
			results, ok := []checkJSON{}, true
			for _, probe := range p.probes(cfg) {
				ctx, cancel := context.WithTimeout(cmd.Context(), checkFor)
				detail, err := probe.try(ctx)
				cancel()
				result := checkJSON{Name: probe.name, OK: err == nil, Detail: orNil(detail)}
				if err != nil {
					ok = false
					result.Detail, result.Remedy = err.Error(), probe.remedy
					if remedy := mailin.Remedy(err); remedy != "" {
						result.Remedy = remedy
					}
				}
				results = append(results, result)
				if !p.json {
					p.printCheck(result)
				}
			}
			if p.json {
				if err := p.printJSON(map[string]any{"ok": ok, "checks": results}); err != nil {
					return err
				}
			}
			if !ok {
				return errReported
			}
			return nil
		},
	}
}

func (p *program) printCheck(r checkJSON) {
	mark := "ok    "
	if !r.OK {
		mark = "FAILED"
	}
	_, _ = fmt.Fprintf(p.out, "%s  %-13s %v\n", mark, r.Name, r.Detail)
	if r.Remedy != nil {
		_, _ = fmt.Fprintf(p.out, "        %-13s %v\n", "remedy:", r.Remedy)
	}
}

func (p *program) probes(cfg config.Config) []probe {
	return []probe{
		{"configuration", "", func(context.Context) (string, error) { return "read", nil }},
		{
			"database", "start Postgres, or set database.url; with an empty url, install postgresql and twoyes runs its own",
			func(ctx context.Context) (string, error) { return p.checkDatabase(ctx, cfg) },
		},
		{"imap", "look at imap.addr, imap.tls, imap.username and the password or sign-in", func(ctx context.Context) (_ string, err error) {
			tokens, done, err := p.tokens(ctx, cfg)
			if err != nil {
				return "", err
			}
			defer func() { err = errors.Join(err, done()) }()
			found, err := mailin.Check(ctx, app.IMAPConfig(cfg, tokens))
			if err != nil {
				return "", err
			}
			detail := fmt.Sprintf("%s: folder %s has %d messages", cfg.IMAP.Addr, cfg.IMAP.Folder, found.Messages)
			if !found.Idle {
				detail += "; the server has no IDLE, so mail is looked for every " + cfg.IMAP.PollEvery.Duration.String()
			}
			return detail, nil
		}},
		{"smtp", "look at smtp.addr, smtp.tls, smtp.username and the password or sign-in", func(ctx context.Context) (_ string, err error) {
			tokens, done, err := p.tokens(ctx, cfg)
			if err != nil {
				return "", err
			}
			defer func() { err = errors.Join(err, done()) }()
			conn, err := app.SMTPDialer(cfg, tokens, time.Now).Dial(ctx)
			if err != nil {
				return "", err
			}
			conn.Close()
			return cfg.SMTP.Addr + ": connected", nil
		}},
		{"templates", "correct the template, or take it out of templates_dir", func(context.Context) (string, error) {
			set, err := templates.Load(cfg.TemplatesDir)
			if err != nil {
				return "", err
			}
			return fmt.Sprintf("%d files", len(set.Names())), nil
		}},
		{"time zone", "", func(context.Context) (string, error) {
			return fmt.Sprintf("%s, where it is %s", cfg.Business.TimeZone, time.Now().In(cfg.Zone()).Format("Monday 15:04")), nil
		}},
	}
}

// tokens opens the database for the log-ins without a password, if there are any; done closes it.
func (p *program) tokens(ctx context.Context, cfg config.Config) (tokens app.Tokens, done func() error, err error) {
	if cfg.IMAP.OAuth2.Provider == "" && cfg.SMTP.OAuth2.Provider == "" {
		return app.Tokens{}, func() error { return nil }, nil
	}
	store, done, err := app.OpenStore(ctx, cfg, p.quiet())
	if err != nil {
		return app.Tokens{}, nil, fmt.Errorf("looking for the sign-in: %w", err)
	}
	// What is wrong with a sign-in is the result of the check, and needs no alarm.
	return app.NewTokens(cfg, store, time.Now, slog.New(slog.DiscardHandler)), done, nil
}

func (p *program) checkDatabase(ctx context.Context, cfg config.Config) (detail string, err error) {
	store, done, err := app.OpenStore(ctx, cfg, p.quiet())
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, done()) }()
	current, latest, err := store.Schema(ctx)
	switch {
	case err != nil:
		return "", err
	case current > latest:
		return "", fmt.Errorf("%w: the database has %d, newer than this twoyes knows (%d)", postgres.ErrSchema, current, latest)
	case current < latest:
		return fmt.Sprintf("schema %d, to be brought to %d by run or migrate up", current, latest), nil
	}
	return fmt.Sprintf("schema %d", current), nil
}

func (p *program) migrateCommand() *cobra.Command {
	up := &cobra.Command{
		Use: "up", Short: "Bring the schema up to date", Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.withRawStore(cmd.Context(), func(store *postgres.Store) error {
				from, to, err := store.Migrate(cmd.Context())
				if err != nil {
					return err
				}
				if p.json {
					return p.printJSON(map[string]int64{"current": to, "latest": to})
				}
				_, err = fmt.Fprintf(p.out, "The schema was %d and is %d.\n", from, to)
				return err
			})
		},
	}
	status := &cobra.Command{
		Use: "status", Short: "The schema's version, and the latest", Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.withRawStore(cmd.Context(), func(store *postgres.Store) error {
				current, latest, err := store.Schema(cmd.Context())
				if err != nil {
					return err
				}
				if p.json {
					return p.printJSON(map[string]int64{"current": current, "latest": latest})
				}
				_, err = fmt.Fprintf(p.out, "The schema is %d, the latest is %d.\n", current, latest)
				return err
			})
		},
	}
	return group("migrate", "The schema of the database", up, status)
}

// withRawStore is withStore for whatever schema there is.
func (p *program) withRawStore(ctx context.Context, fn func(*postgres.Store) error) (err error) {
	cfg, err := p.config()
	if err != nil {
		return err
	}
	store, done, err := app.OpenStore(ctx, cfg, p.quiet())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	return fn(store)
}

// These are set by the linker: see the Makefile.
var (
	buildVersion = "dev"
	buildCommit  = ""
)

func version() string { return buildVersion }

func commit() string {
	if buildCommit != "" {
		return buildCommit
	}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				return s.Value
			}
		}
	}
	return ""
}

func (p *program) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Version, commit, Go", Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			if p.json {
				return p.printJSON(map[string]any{"version": version(), "commit": orNil(commit()), "go": runtime.Version()})
			}
			_, err := fmt.Fprintln(p.out, strings.Join(strings.Fields("twoyes "+version()+" "+commit()+" "+runtime.Version()), " "))
			return err
		},
	}
}
