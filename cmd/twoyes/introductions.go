package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// introductionJSON is the shape of an introduction in the contract.
type introductionJSON struct {
	Ref       string           `json:"ref"`
	State     workflow.State   `json:"state"`
	Subject   string           `json:"subject"`
	Why       string           `json:"why"`
	Referrer  workflow.Address `json:"referrer"`
	Parties   []partyJSON      `json:"parties"`
	Value     *workflow.Money  `json:"value"`
	CreatedAt any              `json:"created_at"`
	UpdatedAt any              `json:"updated_at"`
	Next      *nextJSON        `json:"next"`
	Events    *[]eventJSON     `json:"events,omitempty"`
}

type partyJSON struct {
	workflow.Address

	Consent    workflow.Consent `json:"consent"`
	Outcome    workflow.Outcome `json:"outcome"`
	Suppressed bool             `json:"suppressed"`
}

type nextJSON struct {
	What workflow.TimerKind `json:"what"`
	At   any                `json:"at"`
}

type eventJSON struct {
	At        any               `json:"at"`
	Kind      string            `json:"kind"`
	By        string            `json:"by"`
	MessageID any               `json:"message_id"`
	Data      map[string]string `json:"data"`
}

func introductionOf(in workflow.Introduction, suppressed map[string]bool) introductionJSON {
	out := introductionJSON{
		Ref: in.Ref, State: in.State, Subject: in.Subject, Why: in.Why, Referrer: in.Referrer, Parties: []partyJSON{},
		Value: in.Value, CreatedAt: rfc3339(in.CreatedAt), UpdatedAt: rfc3339(in.UpdatedAt),
	}
	for _, p := range in.Parties {
		out.Parties = append(out.Parties, partyJSON{
			Address: p.Address, Consent: p.Consent, Outcome: p.Outcome, Suppressed: suppressed[p.Email],
		})
	}
	if next := in.Next(); !next.At.IsZero() {
		out.Next = &nextJSON{What: next.What, At: rfc3339(next.At)}
	}
	return out
}

func suppressedAmong(cmd *cobra.Command, store *postgres.Store, ins []workflow.Introduction) (map[string]bool, error) {
	var emails []string
	for _, in := range ins {
		for _, p := range in.Parties {
			emails = append(emails, p.Email)
		}
	}
	return store.SuppressedAmong(cmd.Context(), emails)
}

func (p *program) listCommand() *cobra.Command {
	var f postgres.Filter
	cmd := &cobra.Command{Use: "list", Short: "Introductions and where they stand", Args: args(cobra.NoArgs)}
	cmd.Flags().StringVar(&f.State, "state", "", "only those in this state")
	cmd.Flags().StringVar(&f.Referrer, "referrer", "", "only those by this address")
	cmd.Flags().StringVar(&f.Party, "party", "", "only those that introduce this address")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if f.State != "" && !slices.Contains(workflow.States, workflow.State(f.State)) {
			return usageError{fmt.Errorf("--state %q is no state; there are %v", f.State, workflow.States)}
		}
		return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
			ins, err := store.Introductions(cmd.Context(), f)
			if err != nil {
				return err
			}
			suppressed, err := suppressedAmong(cmd, store, ins)
			if err != nil {
				return err
			}
			return p.printIntroductions(ins, suppressed)
		})
	}
	return cmd
}

func (p *program) printIntroductions(ins []workflow.Introduction, suppressed map[string]bool) error {
	if p.json {
		list := []introductionJSON{}
		for _, in := range ins {
			list = append(list, introductionOf(in, suppressed))
		}
		return p.printJSON(list)
	}
	if len(ins) == 0 {
		_, err := fmt.Fprintln(p.out, "No introductions.")
		return err
	}
	rows := make([][]string, 0, len(ins))
	for _, in := range ins {
		names := make([]string, len(in.Parties))
		for i, party := range in.Parties {
			names[i] = display(party.Address)
		}
		next := ""
		if n := in.Next(); !n.At.IsZero() {
			next = string(n.What) + " " + when(n.At)
		}
		rows = append(rows, []string{in.Ref, string(in.State), strings.Join(names, " + "), display(in.Referrer), when(in.UpdatedAt), next})
	}
	return p.table([]string{"REF", "STATE", "PEOPLE", "REFERRER", "UPDATED", "NEXT"}, rows)
}

// display names somebody, by the address when there is no name.
func display(a workflow.Address) string {
	if a.Name != "" {
		return a.Name
	}
	return a.Email
}

func (p *program) showCommand() *cobra.Command {
	return &cobra.Command{
		Use: "show REF", Short: "One introduction and its history", Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, refs []string) error {
			return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
				ins, err := store.Introductions(cmd.Context(), postgres.Filter{Ref: refs[0]})
				if err != nil {
					return err
				}
				if len(ins) == 0 {
					return fmt.Errorf("there is no introduction %s; twoyes list names them all", refs[0])
				}
				events, err := store.Events(cmd.Context(), ins[0].ID)
				if err != nil {
					return err
				}
				suppressed, err := suppressedAmong(cmd, store, ins)
				if err != nil {
					return err
				}
				return p.printIntroduction(ins[0], events, suppressed)
			})
		},
	}
}

func (p *program) printIntroduction(in workflow.Introduction, events []postgres.Event, suppressed map[string]bool) error {
	if p.json {
		out := introductionOf(in, suppressed)
		list := []eventJSON{}
		for _, e := range events {
			id := e.MessageID
			if id != "" {
				id = "<" + id + ">"
			}
			list = append(list, eventJSON{At: rfc3339(e.At), Kind: e.Kind, By: e.By, MessageID: orNil(id), Data: e.Data})
		}
		out.Events = &list
		return p.printJSON(out)
	}
	out := func(format string, a ...any) { _, _ = fmt.Fprintf(p.out, format, a...) }
	out("%s  %s\n", in.Ref, in.State)
	out("subject   %s\n", plain(in.Subject))
	out("referrer  %s <%s>\n", plain(in.Referrer.Name), in.Referrer.Email)
	for _, party := range in.Parties {
		note := ""
		if suppressed[party.Email] {
			note = ", never written to"
		}
		out("party     %s <%s>: consent %s, outcome %s%s\n", plain(party.Name), party.Email, party.Consent, party.Outcome, note)
	}
	if in.Value != nil {
		out("value     %s %s\n", in.Value.Amount, in.Value.Currency)
	}
	if next := in.Next(); !next.At.IsZero() {
		out("next      %s, %s\n", next.What, when(next.At))
	}
	out("\n")
	rows := make([][]string, 0, len(events))
	for _, e := range events {
		data := make([]string, 0, len(e.Data))
		for k, v := range e.Data {
			data = append(data, k+"="+v)
		}
		sort.Strings(data)
		rows = append(rows, []string{when(e.At), e.Kind, e.By, strings.Join(data, " ")})
	}
	return p.table([]string{"WHEN", "WHAT", "BY", ""}, rows)
}

func (p *program) statusCommand() *cobra.Command {
	return &cobra.Command{
		Use: "status", Short: "Counts: introductions, messages, mails", Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.withStore(cmd.Context(), func(cfg config.Config, store *postgres.Store) error {
				counts, err := store.Counts(cmd.Context(), cfg.IMAP.Folder)
				if err != nil {
					return err
				}
				schema, _, err := store.Schema(cmd.Context())
				if err != nil {
					return err
				}
				// A daemon that was killed cannot say that it is gone.
				connected := counts.Connected && time.Since(counts.SeenAt) < 5*app.HeartbeatEvery
				if p.json {
					return p.printJSON(map[string]any{
						"introductions": counts.Introductions, "inbound": counts.Inbound, "outbox": counts.Outbox,
						"imap":     map[string]any{"connected": connected, "folder": cfg.IMAP.Folder, "last_uid": counts.LastUID},
						"database": map[string]any{"schema": schema},
					})
				}
				p.printCounts("introductions", counts.Introductions)
				p.printCounts("messages in", counts.Inbound)
				p.printCounts("mails out", counts.Outbox)
				if counts.Waiting > 0 {
					_, _ = fmt.Fprintf(p.out, "%-14s %d\n", "not yet read", counts.Waiting)
				}
				_, err = fmt.Fprintf(p.out, "%-14s connected %t, folder %s, last UID %d\n%-14s schema %d\n", "mailbox", connected,
					cfg.IMAP.Folder, counts.LastUID, "database", schema)
				return err
			})
		},
	}
}

func (p *program) printCounts(what string, counts map[string]int) {
	var parts []string
	for name, n := range counts {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", name, n))
		}
	}
	sort.Strings(parts)
	if len(parts) == 0 {
		parts = []string{"none"}
	}
	_, _ = fmt.Fprintf(p.out, "%-14s %s\n", what, strings.Join(parts, ", "))
}
