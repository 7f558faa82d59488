package main

import (
	"fmt"
	"net/mail"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/workflow/postgres"
)

type messageJSON struct {
	ID         int64  `json:"id"`
	ReceivedAt any    `json:"received_at"`
	From       any    `json:"from"`
	Subject    any    `json:"subject"`
	MessageID  any    `json:"message_id"`
	Status     string `json:"status"`
	Reason     any    `json:"reason"`
	Attempts   int    `json:"attempts"`
}

func messageOf(m postgres.Message) messageJSON {
	id := m.MessageID
	if id != "" {
		id = "<" + id + ">"
	}
	return messageJSON{
		ID: m.ID, ReceivedAt: rfc3339(m.ReceivedAt), From: orNil(m.From), Subject: orNil(m.Subject), MessageID: orNil(id),
		Status: m.Status, Reason: orNil(m.Reason), Attempts: m.Attempts,
	}
}

func (p *program) inboxCommand() *cobra.Command {
	var all bool
	list := &cobra.Command{Use: "list", Short: "Messages kept aside, and why", Args: args(cobra.NoArgs)}
	list.Flags().BoolVar(&all, "all", false, "every message that arrived, not only those kept aside")
	list.RunE = func(cmd *cobra.Command, _ []string) error {
		return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
			messages, err := store.Messages(cmd.Context(), all)
			if err != nil {
				return err
			}
			if p.json {
				out := []messageJSON{}
				for _, m := range messages {
					out = append(out, messageOf(m))
				}
				return p.printJSON(out)
			}
			if len(messages) == 0 {
				_, err := fmt.Fprintln(p.out, "Nothing is kept aside.")
				return err
			}
			var rows [][]string
			for _, m := range messages {
				rows = append(rows, []string{strconv.FormatInt(m.ID, 10), when(m.ReceivedAt), m.Status, m.From, m.Subject, m.Reason})
			}
			if err := p.table([]string{"ID", "RECEIVED", "STATUS", "FROM", "SUBJECT", "WHY"}, rows); err != nil {
				return err
			}
			_, err = fmt.Fprintln(p.out, "\ntwoyes inbox show ID prints one, retry ID handles it again, drop ID ends it.")
			return err
		})
	}
	show := &cobra.Command{
		Use: "show ID", Short: "One message, as it arrived", Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, ids []string) error {
			return p.withID(cmd, ids[0], func(store *postgres.Store, id int64) error {
				m, err := store.Message(cmd.Context(), id)
				if err != nil {
					return err
				}
				if p.json {
					return p.printJSON(struct {
						messageJSON

						Raw string `json:"raw"`
					}{messageOf(m), string(m.Raw)})
				}
				_, err = fmt.Fprintf(p.out, "%d  %s  %s\n%s\n\n%s", m.ID, when(m.ReceivedAt), m.Status, plain(m.Reason), printable(m.Raw))
				return err
			})
		},
	}
	retry := p.each("retry ID…", "Handle messages again that are kept aside", "will be handled again",
		func(cmd *cobra.Command, store *postgres.Store, id int64) error {
			return store.RetryMessage(cmd.Context(), id, time.Now())
		})
	drop := p.each("drop ID…", "End messages that are kept aside", "dropped",
		func(cmd *cobra.Command, store *postgres.Store, id int64) error {
			return store.DropMessage(cmd.Context(), id)
		})
	return group("inbox", "Messages kept aside", list, show, retry, drop)
}

// printable is raw mail without what could steer a terminal.
func printable(raw []byte) string {
	lines := strings.Split(strings.ReplaceAll(string(raw), "\r\n", "\n"), "\n")
	for i, line := range lines {
		lines[i] = plain(line)
	}
	return strings.Join(lines, "\n") + "\n"
}

type outgoingJSON struct {
	ID            int64  `json:"id"`
	Ref           any    `json:"ref"`
	Kind          string `json:"kind"`
	To            string `json:"to"`
	Subject       string `json:"subject"`
	MessageID     string `json:"message_id"`
	Status        string `json:"status"`
	Attempts      int    `json:"attempts"`
	NextAttemptAt any    `json:"next_attempt_at"`
	SentAt        any    `json:"sent_at"`
	Response      any    `json:"response"`
}

func outgoingOf(o postgres.Outgoing) outgoingJSON {
	out := outgoingJSON{
		ID: o.ID, Ref: orNil(o.Ref.String), Kind: o.Kind, To: o.To, Subject: o.Subject, MessageID: "<" + o.MessageID + ">",
		Status: o.Status, Attempts: o.Attempts, Response: orNil(o.Response),
	}
	if o.SentAt.Valid {
		out.SentAt = rfc3339(o.SentAt.Time)
	}
	if o.Status == "queued" {
		out.NextAttemptAt = rfc3339(o.NextAttemptAt)
	}
	return out
}

func (p *program) outboxCommand() *cobra.Command {
	var status string
	list := &cobra.Command{Use: "list", Short: "Mails queued, sent and failed", Args: args(cobra.NoArgs)}
	list.Flags().StringVar(&status, "status", "", "only those with one status: "+strings.Join(postgres.OutboxStatuses, ", "))
	list.RunE = func(cmd *cobra.Command, _ []string) error {
		if status != "" && !slices.Contains(postgres.OutboxStatuses, status) {
			return usageError{fmt.Errorf("--status %q is not one of %s", status, strings.Join(postgres.OutboxStatuses, ", "))}
		}
		return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
			mails, err := store.Outbox(cmd.Context(), status, false)
			if err != nil {
				return err
			}
			if p.json {
				out := []outgoingJSON{}
				for _, o := range mails {
					out = append(out, outgoingOf(o))
				}
				return p.printJSON(out)
			}
			if len(mails) == 0 {
				_, err := fmt.Fprintln(p.out, "No mail.")
				return err
			}
			var rows [][]string
			for _, o := range mails {
				at := o.NextAttemptAt
				if o.SentAt.Valid {
					at = o.SentAt.Time
				}
				rows = append(rows, []string{
					strconv.FormatInt(o.ID, 10), o.Ref.String, o.Kind, o.To, o.Status, when(at), o.Subject, o.Response,
				})
			}
			return p.table([]string{"ID", "REF", "KIND", "TO", "STATUS", "WHEN", "SUBJECT", "SERVER"}, rows)
		})
	}
	show := &cobra.Command{
		Use: "show ID", Short: "One mail, as it is sent", Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, ids []string) error {
			return p.withID(cmd, ids[0], func(store *postgres.Store, id int64) error {
				o, err := store.Mail(cmd.Context(), id)
				if err != nil {
					return err
				}
				if p.json {
					return p.printJSON(struct {
						outgoingJSON

						Raw string `json:"raw"`
					}{outgoingOf(o), string(o.Raw)})
				}
				_, err = fmt.Fprintf(p.out, "%d  %s  %s\n\n%s", o.ID, o.Status, plain(o.Response), printable(o.Raw))
				return err
			})
		},
	}
	retry := p.each("retry ID…", "Send mails again that failed, were cancelled or are in doubt", "queued",
		func(cmd *cobra.Command, store *postgres.Store, id int64) error {
			return store.RetryMail(cmd.Context(), id, time.Now())
		})
	drop := p.each("drop ID…", "Take mails back that were not sent", "cancelled",
		func(cmd *cobra.Command, store *postgres.Store, id int64) error {
			return store.DropMail(cmd.Context(), id)
		})
	return group("outbox", "Mails queued, sent and failed", list, show, retry, drop)
}

func (p *program) withID(cmd *cobra.Command, text string, fn func(*postgres.Store, int64) error) error {
	id, err := strconv.ParseInt(text, 10, 64)
	if err != nil || id < 1 {
		return usageError{fmt.Errorf("%q is no ID; the list prints them", text)}
	}
	return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error { return fn(store, id) })
}

// each makes a command that does something to each of some IDs.
func (p *program) each(use, short, done string, do func(*cobra.Command, *postgres.Store, int64) error) *cobra.Command {
	return &cobra.Command{
		Use: use, Short: short, Args: args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, texts []string) error {
			ids := make([]int64, len(texts))
			for i, text := range texts {
				id, err := strconv.ParseInt(text, 10, 64)
				if err != nil {
					return usageError{fmt.Errorf("%q is no ID; the list prints them", text)}
				}
				ids[i] = id
			}
			return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
				for _, id := range ids {
					if err := do(cmd, store, id); err != nil {
						return err
					}
				}
				if p.json {
					return p.printJSON(map[string]any{"ids": ids})
				}
				_, err := fmt.Fprintf(p.out, "%s: %s\n", strings.Join(texts, ", "), done)
				return err
			})
		},
	}
}

func (p *program) suppressCommand() *cobra.Command {
	list := &cobra.Command{
		Use: "list", Short: "Addresses that are never written to", Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
				suppressions, err := store.Suppressions(cmd.Context())
				if err != nil || p.json {
					if err == nil {
						err = p.printJSON(suppressions)
					}
					return err
				}
				if len(suppressions) == 0 {
					_, err := fmt.Fprintln(p.out, "Nobody.")
					return err
				}
				var rows [][]string
				for _, s := range suppressions {
					rows = append(rows, []string{s.Email, when(s.Since), s.Reason})
				}
				return p.table([]string{"ADDRESS", "SINCE", "WHY"}, rows)
			})
		},
	}
	add := p.address("add ADDRESS", "Never write to an address again", "will not be written to",
		func(cmd *cobra.Command, store *postgres.Store, email string) error {
			return store.InTx(cmd.Context(), func(tx *postgres.Tx) error {
				_, err := tx.Suppress(cmd.Context(), email, "operator", time.Now())
				return err
			})
		})
	remove := p.address("remove ADDRESS", "Let an address be written to again", "may be written to again",
		func(cmd *cobra.Command, store *postgres.Store, email string) error {
			was, err := store.Unsuppress(cmd.Context(), email)
			if err == nil && !was {
				return fmt.Errorf("%s is not suppressed", email)
			}
			return err
		})
	return group("suppress", "Addresses that are never written to", list, add, remove)
}

func (p *program) address(use, short, done string, do func(*cobra.Command, *postgres.Store, string) error) *cobra.Command {
	return &cobra.Command{
		Use: use, Short: short, Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, addresses []string) error {
			a, err := mail.ParseAddress(addresses[0])
			if err != nil {
				return usageError{fmt.Errorf("%q is no mail address", addresses[0])}
			}
			email := strings.ToLower(a.Address)
			return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
				if err := do(cmd, store, email); err != nil {
					return err
				}
				if p.json {
					return p.printJSON(map[string]string{"email": email})
				}
				_, err := fmt.Fprintf(p.out, "%s %s\n", email, done)
				return err
			})
		},
	}
}
