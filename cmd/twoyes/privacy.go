package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/mailin/message"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow/postgres"
)

func (p *program) exportCommand() *cobra.Command {
	return &cobra.Command{
		Use: "export [ADDRESS]", Short: "All data, or a person's, as JSON",
		Long: "Print all data as one JSON object, without secrets; or what is kept of one person, without what is the others' alone.",
		Args: args(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, addresses []string) error {
			ctx := cmd.Context()
			if len(addresses) == 0 {
				return p.withStore(ctx, func(_ config.Config, store *postgres.Store) error {
					w := bufio.NewWriter(p.out)
					return errors.Join(store.Export(ctx, w, message.LetterText), w.Flush())
				})
			}
			email, err := addressOf(addresses[0])
			if err != nil {
				return err
			}
			return p.withStore(ctx, func(_ config.Config, store *postgres.Store) error {
				data, err := store.PersonalData(ctx, email, message.LetterText)
				if errors.Is(err, postgres.ErrNotFound) {
					return fmt.Errorf("nothing is known of %s", email)
				}
				if err != nil {
					return err
				}
				return p.printJSON(data)
			})
		},
	}
}

func (p *program) eraseCommand() *cobra.Command {
	return &cobra.Command{
		Use: "erase ADDRESS", Short: "Forget a person, for good",
		Long: "Forget a person: what is kept of them is removed, and they are not written to again. On a terminal it asks first.",
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, addresses []string) error {
			email, err := addressOf(addresses[0])
			if err != nil {
				return err
			}
			return p.withStore(cmd.Context(), func(cfg config.Config, store *postgres.Store) error {
				if email == cfg.Mailbox.Address {
					return usageError{fmt.Errorf("%s is the mailbox itself", email)}
				}
				return p.erase(cmd.Context(), cfg, store, email)
			})
		},
	}
}

func (p *program) erase(ctx context.Context, cfg config.Config, store *postgres.Store, email string) error {
	person, err := store.Person(ctx, email)
	if err != nil {
		return err
	}
	if err := p.confirmErasure(person); err != nil {
		return err
	}
	set, err := templates.Load(cfg.TemplatesDir)
	if err != nil {
		return usageError{err}
	}
	a, err := app.New(ctx, cfg, store, set, slog.New(slog.DiscardHandler), time.Now, time.Now)
	if err != nil {
		return err
	}
	removed, err := a.Engine.Erase(ctx, email)
	if err != nil {
		return err
	}
	if p.json {
		err = p.printJSON(struct {
			Email string `json:"email"`
			postgres.Erasure
		}{email, removed})
	} else if person.Known {
		_, err = fmt.Fprintf(p.out, "%s is forgotten: %d introductions, %d messages, %d mails, %d other rows.\n", email,
			removed.Introductions, removed.Messages, removed.Mails, removed.Rows)
	}
	if err == nil && !person.Known {
		return fmt.Errorf("nothing is known of %s; mail that names them is removed, and they will not be written to", email)
	}
	return err
}

// confirmErasure asks whether a person is to be forgotten, if somebody sits at a terminal to be asked.
func (p *program) confirmErasure(person postgres.Person) error {
	if !p.onTerminal() {
		return nil
	}
	_, err := fmt.Fprintf(p.err, "Erase %s: %d introductions, %d mails. This cannot be undone.\nType the address to go on: ",
		person.Email, len(person.Introductions), person.Mails)
	if err != nil {
		return err
	}
	answer, err := bufio.NewReader(p.in).ReadString('\n')
	if err != nil || !strings.EqualFold(strings.TrimSpace(answer), person.Email) {
		return fmt.Errorf("%s was not erased", person.Email)
	}
	return nil
}

// onTerminal reports whether the input is a terminal.
func (p *program) onTerminal() bool {
	in, ok := p.in.(*os.File)
	if !ok {
		return false
	}
	info, err := in.Stat()
	if err != nil || info.Mode()&fs.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull) // a character device that nobody sits at
	return err != nil || !os.SameFile(info, null)
}
