package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

func (p *program) reportCommand() *cobra.Command {
	var (
		text string
		send bool
	)
	cmd := &cobra.Command{
		Use: "report", Short: "How a month went: goals, results, gifts, partners", Args: args(cobra.NoArgs),
		Long: "How a month went: goals against results, who introduces, gifts owed, who gave and who got, and what to talk about " +
			"with each partner.\nWithout --month it is the last month that ended. The mail to business.operator is the same, with shorter lists.",
	}
	cmd.Flags().StringVar(&text, "month", "", "the month, such as 2026-10")
	cmd.Flags().BoolVar(&send, "send", false, "send it to business.operator")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		var month workflow.Month
		if text != "" {
			var err error
			if month, err = workflow.ParseMonth(text); err != nil {
				return usageError{fmt.Errorf("--month %w", err)}
			}
		}
		return p.withStore(cmd.Context(), func(cfg config.Config, store *postgres.Store) error {
			if text == "" {
				month = workflow.MonthOf(time.Now(), cfg.Zone()).Add(-1)
			}
			if send {
				return p.sendReport(cmd.Context(), cfg, store, month)
			}
			return p.showReport(cmd.Context(), cfg, store, month)
		})
	}
	return cmd
}

func (p *program) showReport(ctx context.Context, cfg config.Config, store *postgres.Store, month workflow.Month) error {
	var src workflow.ReportSource
	err := store.InTx(ctx, func(tx *postgres.Tx) (err error) {
		src, err = tx.ReportSource(ctx, workflow.ReportSince(month, cfg.Zone()))
		return err
	})
	if err != nil {
		return err
	}
	now := time.Now()
	r := workflow.MonthlyReport(src, month, cfg.Zone(), cfg.Goals.Goals(), now)
	if p.json {
		return p.printJSON(reportOf(r))
	}
	set, err := templates.Load(cfg.TemplatesDir)
	if err != nil {
		return usageError{err}
	}
	mail, err := set.Render(string(workflow.MailReport), cfg.Business.Locale, templates.Data{
		View: workflow.View{Report: &r}, Business: cfg.Business.Name, Zone: cfg.Zone(), Now: now,
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.out, "%s\n\n%s", mail.Subject, mail.Body)
	return err
}

// sendReport queues the report; the daemon sends it.
func (p *program) sendReport(ctx context.Context, cfg config.Config, store *postgres.Store, month workflow.Month) error {
	if len(cfg.Business.Operator) == 0 {
		return usageError{errors.New("business.operator: it is empty: list the addresses that the report goes to")}
	}
	set, err := templates.Load(cfg.TemplatesDir)
	if err != nil {
		return usageError{err}
	}
	a, err := app.New(ctx, cfg, store, set, p.quiet(), time.Now, time.Now)
	if err != nil {
		return err
	}
	if err := a.Engine.SendReport(ctx, month); err != nil {
		return err
	}
	if p.json {
		return p.printJSON(map[string]any{"month": month.String(), "to": cfg.Business.Operator})
	}
	_, err = fmt.Fprintf(p.out, "The report on %s is queued for %s.\n", month, strings.Join(cfg.Business.Operator, ", "))
	return err
}
