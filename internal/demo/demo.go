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
		},
	})
	defer w.Close()
	t := &teller{w: w, out: out}
	t.story()
	return t.mails, nil
}

// teller tells what happens.
type teller struct {
	w     *scenario.World
	out   io.Writer
	told  int       // mails of ours that were told
	day   time.Time // that the last line was about
	mails []templates.GalleryItem
}

func (t *teller) story() {
	w := t.w
	rita := w.Person("Rita Rossi", "rita@rossi.example")
	oskar := w.Person("Oskar Lindqvist", "oskar@lindqvist.example")
	anna := w.Person("Anna Berg", "anna@berg.example")
	ben := w.Person("Ben Okafor", "ben@okafor.example")
	clara := w.Person("Clara Meyer", "clara@meyer.example")
	david := w.Person("David Chen", "david@chen.example")
	w.Person("Emma Novak", "emma@novak.example")
	w.Person("Felix Haas", "felix@haas.example")
	gina := w.Person("Gina Moretti", "gina@moretti.example")
	hugo := w.Person("Hugo Blanc", "hugo@blanc.example")

	t.chapter("Two members of The Quayside Club know people who should meet")
	t.says(rita, "asks twoyes to ask Anna and Ben first")
	rita.Asks("Anna and Ben", "Anna Berg <anna@berg.example> and Ben Okafor <ben@okafor.example>: "+
		"you are both trying to get new customers to watch a welcome video to the end. I think you would enjoy comparing notes.")
	t.tell()
	t.says(rita, "asks for Clara and David too")
	rita.Asks("Clara and David", "Clara Meyer <clara@meyer.example> and David Chen <david@chen.example>: "+
		"Clara is looking for a workshop in the harbour, and David knows every landlord there.")
	t.tell()
	t.says(rita, "asks for Emma and Felix as well")
	rita.Asks("Emma and Felix", "Emma Novak <emma@novak.example> and Felix Haas <felix@haas.example>: "+
		"you both sail, and both need a crew for the summer.")
	t.tell()
	t.says(oskar, "introduces Gina and Hugo himself, with twoyes in BCC")
	oskar.Bcc("Gina, meet Hugo", "Gina, Hugo,\n\nyou both asked me about cork suppliers this spring. Gina has just been to Portugal, "+
		"Hugo is going in May. I leave you to it!\n\nOskar", gina, hugo)
	t.tell()

	t.chapter("Some say yes")
	t.at(1)
	t.reply(anna, "Yes please, happy to meet him. Mornings are best.")
	t.reply(clara, "Sure, why not!")
	t.at(2)
	t.reply(ben, "Yes, gladly.")
	t.reply(david, "Thanks for thinking of me, but I'd rather not. We have somebody for that already.")

	t.chapter("Time passes: reminders, questions that close, and the first check-ins")
	t.at(10)
	t.reply(anna, "We met on Tuesday, great chat. We're going to try something together.")
	t.at(12)
	t.reply(ben, "Yes, we had coffee. Anna is great.")
	t.at(18)

	t.chapter("Weeks later")
	t.at(45)
	t.reply(anna, "It turned into real work: they signed a contract for £12,000. Could not have happened without Rita.")
	t.at(60)
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
	t.line(t.w.Now(), fmt.Sprintf("%s %s", strings.Fields(p.Name)[0], what))
}

func (t *teller) reply(p *scenario.Person, text string) {
	t.line(t.w.Now(), fmt.Sprintf("%s answers: “%s”", strings.Fields(p.Name)[0], text))
	p.Replies(text)
	t.tell()
}

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
