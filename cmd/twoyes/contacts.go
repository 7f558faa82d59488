package main

import (
	"context"
	"fmt"
	"net/mail"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/text/language"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

type contactJSON struct {
	Email             string `json:"email"`
	Name              any    `json:"name"`
	Kind              any    `json:"kind"`
	Locale            any    `json:"locale"`
	TimeZone          any    `json:"time_zone"`
	Digest            any    `json:"digest"`
	IdealIntroduction any    `json:"ideal_introduction"`
	GiftPreference    any    `json:"gift_preference"`
	Given             int    `json:"given"`
	Received          int    `json:"received"`
}

func contactOf(c postgres.ListedContact) contactJSON {
	return contactJSON{
		Email: c.Email, Name: orNil(c.Name), Kind: orNil(c.Kind), Locale: orNil(c.Language()), TimeZone: orNil(c.TimeZone),
		Digest: orNil(c.Digest), IdealIntroduction: orNil(c.IdealIntroduction), GiftPreference: orNil(c.GiftPreference),
		Given: c.Given, Received: c.Received,
	}
}

func (p *program) contactsCommand() *cobra.Command {
	list := &cobra.Command{
		Use: "list", Short: "People: kind, time zone, locale, digest, preferences", Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
				contacts, err := store.Contacts(cmd.Context(), "")
				if err != nil {
					return err
				}
				return p.printContacts(contacts)
			})
		},
	}
	show := &cobra.Command{
		Use: "show ADDRESS", Short: "One of them", Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, arg []string) error {
			email, err := addressOf(arg[0])
			if err != nil {
				return err
			}
			return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
				return p.showContact(cmd.Context(), store, email)
			})
		},
	}
	set := &cobra.Command{
		Use: "set ADDRESS key=value…", Short: "Set what is known of somebody, also of somebody new",
		Long: "Set what is known of somebody, also of somebody new. The keys are " + strings.Join(contactKeys, ", ") + "; an empty value unsets.",
		Args: args(cobra.MinimumNArgs(2)),
		RunE: func(cmd *cobra.Command, arg []string) error {
			email, err := addressOf(arg[0])
			if err != nil {
				return err
			}
			var probe postgres.Contact
			if err := setPairs(&probe, arg[1:]); err != nil {
				return usageError{err}
			}
			return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
				err := store.InTx(cmd.Context(), func(tx *postgres.Tx) error {
					c, err := tx.Contact(cmd.Context(), workflow.Address{Email: email}, time.Now())
					if err == nil {
						err = setPairs(&c, arg[1:])
					}
					if err != nil {
						return err
					}
					return tx.SaveContact(cmd.Context(), c)
				})
				if err != nil {
					return err
				}
				return p.showContact(cmd.Context(), store, email)
			})
		},
	}
	importing := &cobra.Command{
		Use: "import FILE", Short: "Read people from a CSV file or vCards",
		Long: "Read people from a CSV file, whose first line names its columns (email, " + strings.Join(contactKeys, ", ") +
			"), or from vCards (RFC 6350). Either all of them are read or none.",
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, arg []string) error { return p.importContacts(cmd.Context(), arg[0]) },
	}
	merge := &cobra.Command{
		Use: "merge FROM INTO", Short: "Make two addresses those of one person",
		Long: "Make two addresses those of one person: the introductions of FROM become those of INTO, mail goes to INTO, and what " +
			"comes from FROM counts as from INTO.",
		Args: args(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, arg []string) error {
			from, err := addressOf(arg[0])
			if err != nil {
				return err
			}
			into, err := addressOf(arg[1])
			if err != nil {
				return err
			}
			if from == into {
				return usageError{fmt.Errorf("%s is one address: name two of the same person", from)}
			}
			return p.withStore(cmd.Context(), func(cfg config.Config, store *postgres.Store) error {
				switch {
				case from == cfg.Mailbox.Address || into == cfg.Mailbox.Address:
					return usageError{fmt.Errorf("%s is twoyes itself: name two addresses of a person", cfg.Mailbox.Address)}
				case slices.Contains(cfg.Business.Operator, from):
					return usageError{fmt.Errorf("%s is listed in business.operator: put %s there first", from, into)}
				}
				return p.mergeContacts(cmd.Context(), store, from, into)
			})
		},
	}
	return group("contacts", "People: kind, time zone, locale, digest, preferences", list, show, set, importing, merge)
}

func addressOf(text string) (string, error) {
	a, err := mail.ParseAddress(text)
	if err != nil {
		return "", usageError{fmt.Errorf("%q is no mail address", text)}
	}
	return strings.ToLower(a.Address), nil
}

func (p *program) printContacts(contacts []postgres.ListedContact) error {
	if p.json {
		list := []contactJSON{}
		for _, c := range contacts {
			list = append(list, contactOf(c))
		}
		return p.printJSON(list)
	}
	if len(contacts) == 0 {
		_, err := fmt.Fprintln(p.out, "Nobody is known yet.")
		return err
	}
	var rows [][]string
	for _, c := range contacts {
		rows = append(rows, []string{
			c.Email, c.Name, c.Kind, c.Language(), c.TimeZone, c.Digest, fmt.Sprint(c.Given), fmt.Sprint(c.Received),
		})
	}
	return p.table([]string{"ADDRESS", "NAME", "KIND", "LANGUAGE", "TIME ZONE", "DIGEST", "GIVEN", "RECEIVED"}, rows)
}

func (p *program) showContact(ctx context.Context, store *postgres.Store, email string) error {
	found, err := store.Contacts(ctx, email)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return fmt.Errorf("nobody with the address %s is known: twoyes contacts set %s name=… makes them known", email, email)
	}
	c := found[0]
	also, err := store.Aliases(ctx, c.Email)
	if err != nil {
		return err
	}
	if p.json {
		return p.printJSON(struct {
			contactJSON

			Also []string `json:"also"`
		}{contactOf(c), also})
	}
	for _, line := range [][2]string{
		{"address", c.Email},
		{"also", strings.Join(also, ", ")},
		{"name", c.Name},
		{"kind", c.Kind},
		{"locale", c.Locale},
		{"writes", c.Writes},
		{"time_zone", c.TimeZone},
		{"digest", c.Digest},
		{"ideal_introduction", c.IdealIntroduction},
		{"gift_preference", c.GiftPreference},
		{"given", fmt.Sprint(c.Given)},
		{"received", fmt.Sprint(c.Received)},
	} {
		if line[1] == "" {
			continue
		}
		if _, err := fmt.Fprintf(p.out, "%-19s %s\n", line[0], plain(line[1])); err != nil {
			return err
		}
	}
	return nil
}

func (p *program) mergeContacts(ctx context.Context, store *postgres.Store, from, into string) error {
	merged, err := store.MergeContacts(ctx, from, into, time.Now())
	if err != nil {
		return err
	}
	if p.json {
		return p.printJSON(map[string]any{"alias": from, "email": merged.Into, "introductions": merged.Introductions})
	}
	_, err = fmt.Fprintf(p.out, "%s is %s from now on; introductions joined: %d\n", from, merged.Into, merged.Introductions)
	return err
}

// contactKeys are what can be set of somebody.
var contactKeys = []string{"name", "kind", "locale", "time_zone", "digest", "ideal_introduction", "gift_preference"}

func setPairs(c *postgres.Contact, pairs []string) error {
	for _, pair := range pairs {
		key, value, ok := strings.Cut(pair, "=")
		if !ok {
			return fmt.Errorf("%q is not of the form key=value", pair)
		}
		if err := setContact(c, key, value); err != nil {
			return err
		}
	}
	return nil
}

// setContact sets one thing of a contact, if it makes sense.
func setContact(c *postgres.Contact, key, value string) error {
	oneOf := func(allowed ...string) error {
		if value == "" || slices.Contains(allowed, value) {
			return nil
		}
		return fmt.Errorf("%s=%s: it is one of %s, or empty", key, value, strings.Join(allowed, ", "))
	}
	var err error
	value = strings.TrimSpace(value)
	switch key {
	case "name":
		c.Name = value
	case "kind":
		err, c.Kind = oneOf(workflow.ContactKinds...), value
	case "locale":
		if _, bad := language.Parse(value); bad != nil && value != "" {
			err = fmt.Errorf("locale=%s: name a language such as en, de or pt-BR (BCP 47)", value)
		}
		c.Locale = value
	case "time_zone":
		if _, bad := time.LoadLocation(value); bad != nil {
			err = fmt.Errorf("time_zone=%s: name one of the IANA time zones, such as Europe/Paris", value)
		}
		c.TimeZone = value
	case "digest":
		err, c.Digest = oneOf("weekly", "monthly", "never"), value
	case "ideal_introduction":
		c.IdealIntroduction = value
	case "gift_preference":
		c.GiftPreference = value
	default:
		err = fmt.Errorf("%q cannot be set: the keys are %s", key, strings.Join(contactKeys, ", "))
	}
	return err
}

// importContacts reads people from a file, all of them or none. What the file leaves empty stays as it is.
func (p *program) importContacts(ctx context.Context, name string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return fmt.Errorf("reading contacts: %w", err)
	}
	entries, ignored, err := readContacts(data)
	if err != nil {
		return fmt.Errorf("%s, %w; nothing was imported", name, err)
	}
	return p.withStore(ctx, func(_ config.Config, store *postgres.Store) error {
		err := store.InTx(ctx, func(tx *postgres.Tx) error {
			for _, e := range entries {
				c, err := tx.Contact(ctx, workflow.Address{Email: e.email}, time.Now())
				if err != nil {
					return err
				}
				for _, kv := range e.values {
					if err := setContact(&c, kv[0], kv[1]); err != nil {
						return fmt.Errorf("%s, %s: %w; nothing was imported", name, e.where, err)
					}
				}
				if err := tx.SaveContact(ctx, c); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		if p.json {
			return p.printJSON(map[string]any{"imported": len(entries), "ignored_columns": append([]string{}, ignored...)})
		}
		if len(ignored) > 0 {
			if _, err := fmt.Fprintf(p.out, "Columns that are not kept: %s.\n", plain(strings.Join(ignored, ", "))); err != nil {
				return err
			}
		}
		_, err = fmt.Fprintf(p.out, "%d people imported.\n", len(entries))
		return err
	})
}
