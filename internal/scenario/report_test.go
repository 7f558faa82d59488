package scenario_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// operated begins a story that Olga gets a report on.
func operated(t *testing.T, configure ...func(*config.Config)) (*story, *scenario.Person) {
	t.Helper()
	s := tell(t, append([]func(*config.Config){func(c *config.Config) {
		c.Business.Operator = []string{"olga@quayside.example"}
		c.Goals.IntroductionsPerMonth, c.Goals.WonPerMonth = 4, 1
		c.Goals.WonValuePerYear.Money = workflow.Money{Amount: "100000", Currency: "GBP"}
	}}, configure...)...)
	return s, s.Person("Olga Quay", "olga@quayside.example")
}

// starts is what a daemon does about reports when it starts.
func (s *story) starts() {
	s.t.Helper()
	if err := s.App.Engine.PlanReports(s.t.Context()); err != nil {
		s.t.Fatal(err)
	}
	s.Settle()
}

// eight is eight o'clock in London on the first of a month.
func (s *story) eight(m time.Month) time.Time {
	return time.Date(2026, m, 1, 8, 0, 0, 0, s.Config.Zone())
}

func TestStory_theReportArrivesOnTheFirstAtEight(t *testing.T) {
	s, olga := operated(t)
	err := s.Store.InTx(t.Context(), func(tx *postgres.Tx) error {
		c, err := tx.Contact(t.Context(), workflow.Address{Email: s.rita.Email}, s.Now())
		if err == nil {
			c.Kind, c.IdealIntroduction = "partner", "Owners of small hotels"
			err = tx.SaveContact(t.Context(), c)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	s.rita.Asks("Anna and Ben", why)
	s.anna.Replies("Yes please!")
	s.ben.Replies("Yes, gladly.")
	s.Day(8)
	s.anna.Replies("We met on Tuesday, great chat.")
	clara := s.Person("Clara Meyer", "clara@meyer.example")
	s.rita.Bcc("Clara, meet Anna", "Clara, Anna: you both keep bees.", clara, s.anna)
	s.Day(16)
	s.ben.Replies("They signed a contract for £12,000.")

	s.Until(s.eight(time.April).Add(-time.Second))
	olga.ReceivesNothing()
	s.Until(s.eight(time.April))
	report := olga.Receives("report")
	if report.Subject != "March: 2 introductions, 1 won" {
		t.Errorf("the subject is %q", report.Subject)
	}
	if _, there := report.Header["Twoyes-Ref"]; there || report.From.Name != scenario.Business {
		t.Errorf("it is from %s, about %s", report.From.Name, report.Ref)
	}
	s.says(report, "March: 2 begun, 2 made, 1 met, 1 won.", "2 of 4 (50 %)", "1 of 1 (100 %)",
		"12,000 of 100,000 GBP (12 %)", "Partners", "2 (2 made, 1 won, 12,000 GBP)",
		"1 of March's began with a question to both sides, and 1 of these led to an introduction.",
		"Rita Rossi gave 2", "Anna Berg got 2", "Open, from them: Clara Meyer and Anna Berg",
		"Who to refer back: Owners of small hotels", "The next report comes on Friday 1 May.")

	// Nothing comes twice: not after a restart, nor from a second daemon whose clock is behind.
	s.starts()
	behind := *s.App.Engine
	behind.Now = func() time.Time { return s.eight(time.April).Add(-2 * time.Second) }
	if err := behind.PlanReports(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.Settle()
	s.Until(s.eight(time.May).Add(-time.Second))
	olga.ReceivesNothing()

	// A month in which nothing happened is told too.
	s.Until(s.eight(time.May))
	s.says(olga.Receives("report"), "April was quiet: no introduction began, and none was won.")
}

func TestStory_twoDaemonsSendOneReport(t *testing.T) {
	s, olga := operated(t)
	s.Sleep(s.eight(time.April).Sub(s.Now()))
	other := *s.App.Engine
	g, ctx := errgroup.WithContext(context.WithoutCancel(t.Context()))
	g.Go(func() error { return s.App.Engine.Drain(ctx) })
	g.Go(func() error { return other.Drain(ctx) })
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	s.Settle()
	olga.Receives("report")
	olga.ReceivesNothing()
}

func TestStory_afterAnOutageTheNewestReportComesAtOnce(t *testing.T) {
	s, olga := operated(t)
	s.Sleep(s.eight(time.June).Sub(s.Now()) + 50*time.Hour)
	s.starts()
	s.says(olga.Receives("report"), "May was quiet", "The next report comes on Wednesday 1 July.")
	olga.ReceivesNothing()
}

func TestStory_whoIsNoOperatorAnyMoreGetsNoReport(t *testing.T) {
	s, olga := operated(t)
	pat := s.Person("Pat Quay", "pat@quayside.example")
	s.App.Engine.Rules.Operators = []workflow.Address{{Name: pat.Name, Email: pat.Email}}
	s.starts()
	s.Until(s.eight(time.April))
	pat.Receives("report")
	olga.ReceivesNothing()

	// A schedule that is sooner than what was planned takes its place.
	s.App.Engine.Reporting.Next = func(after time.Time) time.Time { return after.Add(time.Hour) }
	s.starts()
	s.Until(s.Now().Add(time.Hour))
	s.says(pat.Receives("report"), "April was quiet")
}

func TestStory_anOperatorMaySayStop(t *testing.T) {
	s, olga := operated(t)
	s.Until(s.eight(time.April))
	olga.Receives("report")
	olga.Replies("I had counted three of them.")
	if got := s.aside(); !slices.Equal(got, []string{"an answer to a mail that asked nothing (report)"}) {
		t.Errorf("kept aside: %q", got)
	}
	olga.Replies("stop")
	olga.Receives("stopped")
	s.Until(s.eight(time.May))
	s.starts()
	s.Until(s.eight(time.June))
	olga.ReceivesNothing()
}
