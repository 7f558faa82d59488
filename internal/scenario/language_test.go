package scenario_test

import (
	"testing"

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
	err := s.Store.InTx(t.Context(), func(tx *postgres.Tx) error {
		c, err := tx.Contact(t.Context(), workflow.Address{Email: "anna@berg.example"}, s.Now())
		if err != nil {
			return err
		}
		c.Locale, c.TimeZone = "nl-BE", "Europe/Brussels"
		return tx.SaveContact(t.Context(), c)
	})
	if err != nil {
		t.Fatal(err)
	}
	s.rita.Asks("Anna and Ben", why)
	s.says(s.rita.Receives("receipt"), "Hello Rita")
	ask := s.anna.Receives("opt-in")
	s.says(ask, "Anna", "voorstellen")
	s.anna.Replies("Yes please, I would love to meet him.")
	s.ben.Receives("opt-in")
}
