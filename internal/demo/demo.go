// Package demo tells the story of several introductions, from the first mail to the last, on a private Postgres and
// an in-process post office. Months pass in seconds: only the clock is not real.
package demo

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/mail"
	"strings"
	"time"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// failure carries the reason why the story cannot go on out of the scenario.
type failure struct{ error }

// Run plays the story and tells it to out as it happens. It returns every mail that twoyes sent, in order.
func Run(ctx context.Context, store *postgres.Store, log *slog.Logger, out io.Writer) (mails []templates.GalleryItem, err error) {
	defer func() {
		if p := recover(); p != nil {
			f, ok := p.(failure)
			if !ok {
				panic(p)
			}
			err = f.error
		}
	}()
	w := scenario.Start(ctx, scenario.Options{
		Store: store, Log: log, Fail: func(format string, args ...any) { panic(failure{fmt.Errorf(format, args...)}) },
		Configure: func(c *config.Config) {
			c.SMTP.Connections = 1 // the story is the same each time
			c.Referrers.Addresses = []string{"rita@rossi.example", "oskar@lindqvist.example"}
			c.Business.Operator = []string{"office@quayside.example"}
			c.Business.IdealClient = "People who have just begun something of their own and still work at the kitchen table."
			c.Rewards = []config.Reward{{When: "won", Kind: "client", Give: "a basket from the harbour market"}}
		},
	})
	defer w.Close()
	t := &teller{ctx: ctx, w: w, out: out}
	t.story()
	return t.mails, nil
}

// teller tells what happens.
type teller struct {
	ctx   context.Context //nolint:containedctx // a story is one long call
	w     *scenario.World
	out   io.Writer
	told  int       // mails of ours that were told
	day   time.Time // that the last line was about
	mails []templates.GalleryItem
}

func (t *teller) chapter(title string) { _, _ = fmt.Fprintf(t.out, "\n%s\n", title) }

// at lets the days pass, telling what happens on each.
func (t *teller) at(day int) {
	begin := scenario.Begin
	for d := 0; d <= day; d++ {
		if morning := begin.AddDate(0, 0, d); morning.After(t.w.Now()) {
			t.w.Day(d)
			t.tell()
		}
	}
}

func (t *teller) says(p *scenario.Person, what string) {
	t.line(t.w.Now(), fmt.Sprintf("%s %s", callName(p), what))
}

// callName is what somebody is called in the story.
func callName(p *scenario.Person) string {
	if p.Name == scenario.Business {
		return "The club"
	}
	return strings.Fields(p.Name)[0]
}

func (t *teller) asks(p *scenario.Person, what, subject, text string) {
	t.says(p, what)
	p.Asks(subject, text)
	t.tell()
}

// reply answers the last mail that twoyes sent somebody.
func (t *teller) reply(p *scenario.Person, text string) {
	t.line(t.w.Now(), fmt.Sprintf("%s answers: “%s”", callName(p), text))
	p.Replies(text)
	t.tell()
}

// replyTo answers the last mail of a kind whose subject has some words in it.
func (t *teller) replyTo(p *scenario.Person, kind, subject, text string) {
	t.line(t.w.Now(), fmt.Sprintf("%s answers: “%s”", callName(p), text))
	p.RepliesTo(p.Last(kind, subject), text)
	t.tell()
}

func (t *teller) fail(format string, args ...any) { panic(failure{fmt.Errorf(format, args...)}) }

// tell tells of the mails that twoyes sent since the last time.
func (t *teller) tell() {
	accepted := t.w.Office.Accepted()
	for _, e := range accepted[t.told:] {
		l, err := scenario.ReadLetter(e.Raw)
		if err != nil {
			panic(failure{fmt.Errorf("reading a mail of ours: %w", err)})
		}
		if l.Kind == "" {
			continue // from one of the people: told already
		}
		date, err := l.Header.Date()
		if err != nil {
			panic(failure{fmt.Errorf("reading the date of a mail of ours: %w", err)})
		}
		to := strings.Join(e.To, ", ")
		t.line(date, fmt.Sprintf("    → %-24s %-13s %s", to, l.Kind, l.Subject))
		t.mails = append(t.mails, templates.GalleryItem{
			At: date, From: (&mail.Address{Name: l.From.Name, Address: l.From.Address}).String(), To: to, Kind: l.Kind, Ref: l.Ref,
			Subject: l.Subject, Text: l.Text, HTML: l.HTML,
		})
	}
	t.told = len(accepted)
}

// line prints a line, with the day when it is another than before.
func (t *teller) line(at time.Time, text string) {
	day := ""
	if at = at.In(t.w.Config.Zone()); at.YearDay() != t.day.YearDay() || at.Year() != t.day.Year() {
		day, t.day = at.Format("Mon 2 Jan"), at
	}
	_, _ = fmt.Fprintf(t.out, "%-10s  %s\n", day, text)
}
