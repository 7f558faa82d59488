package engine

import (
	"context"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// Reporting says when the operators get the monthly report, and what it compares with.
type Reporting struct {
	Goals workflow.Goals
	// Next returns when the next report is due after a time.
	Next func(after time.Time) time.Time
}

// PlanReports plans the next report of each operator when the daemon starts, and takes it from whoever is none any
// more. What was planned for sooner stays, also when it is overdue after an outage.
func (e *Engine) PlanReports(ctx context.Context) error {
	return e.Store.InTx(ctx, func(tx *postgres.Tx) error {
		now := e.now()
		var operators []string // by the addresses that stand for them
		for _, o := range e.Rules.Operators {
			if gone, err := tx.Erased(ctx, o.Email); err != nil {
				return err
			} else if gone {
				continue // the configuration may name them still
			}
			who, err := tx.Contact(ctx, workflow.Address{Email: o.Email}, now)
			if err != nil {
				return err
			}
			operators = append(operators, who.Email)
		}
		if err := tx.PlanForNoneBut(ctx, operators, workflow.TimerReport); err != nil {
			return err
		}
		next := e.Reporting.Next(now)
		for _, email := range operators {
			planned, err := tx.ContactPlan(ctx, email, workflow.TimerReport)
			if err != nil {
				return err
			}
			if !planned.IsZero() && !next.Before(planned) {
				continue
			}
			if err := tx.PlanForContact(ctx, email, workflow.TimerReport, next); err != nil {
				return err
			}
		}
		return nil
	})
}

// report writes the report that is due for an operator, and plans the next one. After an outage they get the newest of
// those that were missed.
func (e *Engine) report(ctx context.Context, tx *postgres.Tx, who workflow.Address, now time.Time) error {
	due, err := tx.ContactPlan(ctx, who.Email, workflow.TimerReport)
	if err != nil {
		return err
	}
	next := e.Reporting.Next(due)
	for !next.After(now) {
		due, next = next, e.Reporting.Next(next)
	}
	if err := tx.PlanForContact(ctx, who.Email, workflow.TimerReport, next); err != nil {
		return err
	}
	month := workflow.ReportedMonth(due, next, e.Rules.Calendar.Zone)
	r, err := e.monthlyReport(ctx, tx, month)
	if err != nil {
		return err
	}
	// The time it was due makes it unique, so that two daemons whose clocks differ do not send it twice.
	return e.write(ctx, tx, 0, workflow.ReportMail(r, who, due.Format(time.RFC3339), now, next), now, nil)
}

// monthlyReport counts how a month went.
func (e *Engine) monthlyReport(ctx context.Context, tx *postgres.Tx, month workflow.Month) (workflow.Report, error) {
	zone := e.Rules.Calendar.Zone
	src, err := tx.ReportSource(ctx, workflow.ReportSince(month, zone))
	if err != nil {
		return workflow.Report{}, err
	}
	return workflow.MonthlyReport(src, month, zone, e.Reporting.Goals, e.now()), nil
}

// SendReport queues the report on a month for every operator, out of turn.
func (e *Engine) SendReport(ctx context.Context, month workflow.Month) error {
	now := e.now()
	err := e.Store.InTx(ctx, func(tx *postgres.Tx) error {
		r, err := e.monthlyReport(ctx, tx, month)
		if err != nil {
			return err
		}
		for _, o := range e.Rules.Operators {
			who, err := tx.Contact(ctx, workflow.Address{Email: o.Email}, now)
			if err != nil {
				return err
			}
			m := workflow.ReportMail(r, workflow.Address{Name: who.Name, Email: o.Email}, now.Format(time.RFC3339Nano), now, time.Time{})
			if err := e.write(ctx, tx, 0, m, now, nil); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		e.Wake()
	}
	return err
}
