package scenario_test

import (
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// Everybody is written to in their own language: the one that was set for them, else the one that they write in, else
// the referrer's.

func TestStory_everybodyInTheirOwnLanguage(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna und Ben", "Anna Berg <anna@berg.example> und Ben Okafor <ben@okafor.example>: ihr kämpft beide mit "+
		"der Einarbeitung per Video und solltet euch unbedingt kennenlernen.")
	s.says(s.rita.Receives("receipt"), "Guten Tag Rita")
	s.says(s.anna.Receives("opt-in"), "Guten Tag Anna") // as Rita writes, for she never wrote herself
	s.anna.Replies("Oui, avec plaisir ! Merci d'avoir pensé à moi, je serais ravie de faire sa connaissance.")
	s.ben.Receives("opt-in")
	s.ben.Replies("Ja, sehr gerne, bitte stellen Sie uns einander vor.")
	s.stands(workflow.Introduced)
	s.Day(10)
	s.anna.Receives("introduction")
	s.says(s.anna.Receives("check-in"), "Bonjour Anna")
	s.ben.Receives("introduction")
	s.says(s.ben.Receives("check-in"), "Guten Tag Ben")
}

func TestStory_theLanguageThatWasSetWins(t *testing.T) {
	s := tell(t)
	s.knows(s.anna.Email, func(c *postgres.Contact) { c.Locale, c.TimeZone = "nl-BE", "Europe/Brussels" })
	s.rita.Asks("Anna and Ben", why)
	s.says(s.rita.Receives("receipt"), "Hello Rita")
	ask := s.anna.Receives("opt-in")
	s.says(ask, "Anna", "voorstellen")
	s.anna.Replies("Yes please, I would love to meet him.")
	s.ben.Receives("opt-in")
}

// Nobody is asked in their night, wherever they are.
func TestStory_everybodyAtTheirOwnHours(t *testing.T) {
	s := tell(t)
	s.knows(s.anna.Email, func(c *postgres.Contact) { c.TimeZone = "America/Los_Angeles" })
	s.rita.Asks("Anna and Ben", why) // it is eight in the morning in London, and midnight where Anna is
	s.anna.ReceivesNothing()
	s.Until(time.Date(2026, time.March, 2, 15, 59, 0, 0, time.UTC))
	s.anna.ReceivesNothing()
	s.Until(time.Date(2026, time.March, 2, 16, 1, 0, 0, time.UTC))
	s.anna.Receives("opt-in")
}

// An opt-in on the Thursday before Easter is reminded of after Easter Monday in Berlin; New York works on both days.
func TestStory_holidaysWhereSomebodyLives(t *testing.T) {
	s := tell(t, func(c *config.Config) {
		c.Consent.Ask = "together"
		c.Schedule.OptInReminderAfter = config.Span{Span: workflow.Span{WorkingDays: 1}}
	})
	s.knows(s.anna.Email, func(c *postgres.Contact) { c.TimeZone = "Europe/Berlin" })
	s.knows(s.ben.Email, func(c *postgres.Contact) { c.TimeZone = "America/New_York" })
	at := func(month time.Month, day, hour int) time.Time {
		return time.Date(2026, month, day, hour, 0, 0, 0, time.UTC)
	}
	s.Until(at(time.April, 2, 14)) // four in the afternoon in Berlin, ten in the morning in New York
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.ben.Receives("opt-in")
	s.Until(at(time.April, 3, 15))
	s.ben.Receives("reminder")
	s.Until(at(time.April, 7, 13))
	s.anna.ReceivesNothing()
	s.Until(at(time.April, 7, 15))
	s.anna.Receives("reminder")
}

// knows changes what is known of somebody.
func (s *story) knows(email string, change func(*postgres.Contact)) {
	s.t.Helper()
	err := s.Store.InTx(s.t.Context(), func(tx *postgres.Tx) error {
		c, err := tx.Contact(s.t.Context(), workflow.Address{Email: email}, s.Now())
		if err != nil {
			return err
		}
		change(&c)
		return tx.SaveContact(s.t.Context(), c)
	})
	if err != nil {
		s.t.Fatal(err)
	}
}
