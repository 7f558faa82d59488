// Twoyes follows up introductions by email: it is put in BCC and does what a careful connector does afterwards.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// The exit codes of the contract.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() {
	// A reader that goes away (| head) is an error like any other: the private Postgres is stopped all the same.
	signal.Ignore(syscall.SIGPIPE)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// usageError is a mistake in how the program was called or configured.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// errReported is a failure that has been printed already.
var errReported = errors.New("failed")

// program is one call of twoyes.
type program struct {
	environ    []string
	in         io.Reader
	out, err   io.Writer
	configPath string
	json       bool
}

// run carries out a command and returns the exit code.
func run(ctx context.Context, args, environ []string, in io.Reader, out, errOut io.Writer) int {
	p := &program{environ: environ, in: in, out: out, err: errOut}
	root := p.root()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errReported):
		return exitFailed
	case errors.As(err, &usage):
		_, _ = fmt.Fprintf(errOut, "twoyes: %v\n", err)
		return exitUsage
	}
	_, _ = fmt.Fprintf(errOut, "twoyes: %v\n", err)
	return exitFailed
}

func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "twoyes",
		Short: "Follows up introductions by email",
		Long: "twoyes is put in BCC of an introduction and does what a careful connector does afterwards: asks both sides " +
			"first when it should,\nmakes the introduction, checks whether they met, tells the referrer how it is going, and says thank you.",
		SilenceUsage: true, SilenceErrors: true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usageError{fmt.Errorf("unknown command %q; see twoyes --help", args[0])}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.err)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())}
	})
	root.PersistentFlags().StringVarP(&p.configPath, "config", "c", "", "configuration (default twoyes.yaml, if it is there)")
	root.PersistentFlags().BoolVar(&p.json, "json", false, "print JSON")
	root.AddCommand(
		p.runCommand(), p.demoCommand(), p.checkCommand(), p.migrateCommand(), p.inspectCommand(), p.listCommand(),
		p.showCommand(), p.statusCommand(), p.inboxCommand(), p.outboxCommand(), p.contactsCommand(), p.suppressCommand(),
		p.rewardsCommand(), p.reportCommand(), p.exportCommand(), p.eraseCommand(), p.templatesCommand(), p.authCommand(),
		p.versionCommand(),
	)
	return root
}

// args makes a check of a command's arguments one of usage.
func args(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usageError{fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())}
		}
		return nil
	}
}

// errNoConfig says that there is no configuration at all, rather than a wrong one.
var errNoConfig = errors.New("no configuration: name one with -c, or make twoyes.yaml from config.example.yaml")

// config reads the configuration.
func (p *program) config() (config.Config, error) {
	path := p.configPath
	if path == "" {
		if _, err := os.Stat("twoyes.yaml"); err == nil {
			path = "twoyes.yaml"
		}
	}
	cfg, err := config.Load(path, p.environ)
	if err != nil {
		if path == "" {
			err = fmt.Errorf("%w\n%w", errNoConfig, err)
		}
		return cfg, usageError{err}
	}
	return cfg, nil
}

// serverConfig reads the configuration of commands that log in to the mail servers.
func (p *program) serverConfig() (config.Config, error) {
	cfg, err := p.config()
	if errors.Is(err, errNoConfig) {
		return cfg, err
	}
	if missing := cfg.ValidateLogins(); missing != nil {
		err = usageError{errors.Join(err, missing)}
	}
	return cfg, err
}

// logger writes the log to standard error, as the configuration says.
func (p *program) logger(cfg config.Config) *slog.Logger {
	var level slog.Level
	if err := level.UnmarshalText([]byte(cfg.Log.Level)); err != nil {
		level = slog.LevelInfo
	}
	options := &slog.HandlerOptions{Level: level}
	if cfg.Log.Format == "json" {
		return slog.New(slog.NewJSONHandler(p.err, options))
	}
	return slog.New(slog.NewTextHandler(p.err, options))
}

// quiet is the logger of commands that answer and end: what goes wrong is their error.
func (p *program) quiet() *slog.Logger {
	return slog.New(slog.NewTextHandler(p.err, &slog.HandlerOptions{Level: slog.LevelError}))
}

// withStore runs fn on the store of the configuration, whose schema must be up to date.
func (p *program) withStore(ctx context.Context, fn func(config.Config, *postgres.Store) error) (err error) {
	cfg, err := p.config()
	if err != nil {
		return err
	}
	store, done, err := app.OpenStore(ctx, cfg, p.quiet())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	if err := p.prepare(ctx, cfg, store); err != nil {
		return err
	}
	return fn(cfg, store)
}

func (p *program) runCommand() *cobra.Command {
	return &cobra.Command{
		Use: "run", Short: "The daemon: reads the mailbox, follows up, sends", Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			cfg, err := p.serverConfig()
			if err != nil {
				return err
			}
			set, err := templates.Load(cfg.TemplatesDir)
			if err != nil {
				return usageError{err}
			}
			return p.runDaemon(ctx, cfg, set, p.logger(cfg))
		},
	}
}

// memoryLimit is what the daemon tries to keep within, in bytes, where GOMEMLIMIT says nothing: with more than that in use
// garbage is collected more often, so that what one large mail leaves is gone when the next one comes.
const memoryLimit = 160 << 20

// runDaemon answers for its health from the start, waits for the database, and then runs until it is told to stop.
func (p *program) runDaemon(ctx context.Context, cfg config.Config, set *templates.Set, log *slog.Logger) error {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
	var health app.Health
	g, ctx := errgroup.WithContext(ctx)
	ctx, stop := context.WithCancel(ctx)
	g.Go(func() error { return health.Serve(ctx, cfg.HTTP.Listen) })
	g.Go(func() (err error) {
		defer stop()
		store, done, err := p.awaitStore(ctx, cfg, log)
		if err != nil || store == nil {
			return err
		}
		defer func() { err = errors.Join(err, done()) }()
		a, err := app.New(ctx, cfg, store, set, log, time.Now, time.Now)
		if err != nil {
			return err
		}
		health.Show(a)
		log.InfoContext(ctx, "twoyes is running", "mailbox", cfg.Mailbox.Address, "version", version())
		err = a.Run(ctx)
		log.InfoContext(context.WithoutCancel(ctx), "twoyes has stopped")
		return err
	})
	return g.Wait()
}

// awaitStore opens the store and brings its schema up to date. A database that is down is waited for; a store of nil
// without an error says that the program was told to stop meanwhile.
func (p *program) awaitStore(ctx context.Context, cfg config.Config, log *slog.Logger) (*postgres.Store, func() error, error) {
	pause := time.Second
	for {
		store, done, err := app.OpenStore(ctx, cfg, log)
		if err == nil {
			if err = p.prepare(ctx, cfg, store); err == nil {
				return store, done, nil
			}
			err = errors.Join(err, done())
		}
		forGood := cfg.Database.URL == "" || errors.Is(err, postgres.ErrURL) || errors.Is(err, postgres.ErrSchema)
		if forGood && ctx.Err() == nil {
			return nil, nil, err
		}
		log.ErrorContext(ctx, "waiting for the database", "error", err, "next_try_in", pause)
		select {
		case <-ctx.Done():
			return nil, nil, nil
		case <-time.After(pause):
		}
		pause = min(2*pause, 30*time.Second)
	}
}

// prepare brings the schema up to date, or makes sure that it is.
func (p *program) prepare(ctx context.Context, cfg config.Config, store *postgres.Store) error {
	if cfg.Database.Migrate {
		_, _, err := store.Migrate(ctx)
		return err
	}
	current, latest, err := store.Schema(ctx)
	if err == nil && current != latest {
		return fmt.Errorf("%w: the database has %d and this twoyes needs %d; run twoyes migrate up", postgres.ErrSchema, current, latest)
	}
	return err
}
