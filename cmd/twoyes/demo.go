package main

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/twoyes/twoyes/internal/demo"
	"github.com/twoyes/twoyes/internal/localpg"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow/postgres"
)

func (p *program) demoCommand() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use: "demo", Short: "The story of several introductions, in seconds, with simulated time", Args: args(cobra.NoArgs),
	}
	cmd.Flags().StringVar(&dir, "out", "", "write every mail as an HTML page into this folder, to look through")
	cmd.RunE = func(cmd *cobra.Command, _ []string) (err error) {
		ctx := cmd.Context()
		story := p.out
		if p.json {
			story = io.Discard
		}
		log := p.quiet()
		_, _ = fmt.Fprintln(story, "Starting a private Postgres, an IMAP and an SMTP server …")
		tmp, err := localpg.MkdirTemp()
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(tmp)) }()
		server, err := localpg.Options{Throwaway: true}.Start(ctx, filepath.Join(tmp, "postgres"), log)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, server.Close()) }()
		store, err := postgres.Open(ctx, server.URL())
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, store.Close()) }()
		if _, _, err := store.Migrate(ctx); err != nil {
			return err
		}
		// What a daemon would log as warnings is part of the story here.
		mails, err := demo.Run(ctx, store, slog.New(slog.DiscardHandler), story)
		if err != nil {
			return err
		}
		ins, err := store.Introductions(ctx, postgres.Filter{})
		if err != nil {
			return err
		}
		_, _ = fmt.Fprintln(story, "\nWhat `twoyes list` says in the end")
		if err := p.printIntroductions(ins, nil); err != nil {
			return err
		}
		if dir == "" {
			_, err = fmt.Fprintf(story, "\n%d mails were sent. See them all: twoyes demo --out DIR\n", len(mails))
			return err
		}
		if err := templates.Gallery(dir, mails); err != nil {
			return err
		}
		_, err = fmt.Fprintf(story, "\n%d mails were sent; look through them in %s\n", len(mails), filepath.Join(dir, "index.html"))
		return err
	}
	return cmd
}
