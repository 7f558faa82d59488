package intent

import (
	"strings"
	"testing"

	"github.com/twoyes/twoyes/workflow"
)

// checkByRules is check without the model.
func checkByRules(t *testing.T, q workflow.Question, examples []example) {
	t.Helper()
	for _, e := range examples {
		got, _ := ByRules(q, e.text, sent)
		if got.Intent != e.want {
			t.Errorf("%s: %q = %s (%.2f, %s), want %s", q, e.text, got.Intent, got.Confidence, strings.Join(got.Evidence, "; "), e.want)
		}
	}
}

func TestByRules_optInGermanDutchFrench(t *testing.T) {
	checkByRules(t, workflow.AskOptIn, []example{
		{"Da bin ich natürlich dabei!", workflow.Yes},
		{"Von mir aus gern.", workflow.Yes},
		{"Ich nehme das Angebot dankend an.", workflow.Yes},
		{"Da muss ich Sie leider enttäuschen.", workflow.No},
		{"Das kommt für uns leider nicht in Betracht.", workflow.No},
		{"Wir verzichten dankend.", workflow.No},
		{"Gern nach der Messe.", workflow.Later},
		{"Einverstanden, aber nur unter Vorbehalt.", workflow.Unclear},
		{"Für den Einkauf bin ich nicht zuständig.", workflow.WrongPerson},

		{"Geef haar mijn nummer maar door.", workflow.Yes},
		{"Laat hem maar bellen.", workflow.Yes},
		{"Volgaarne.", workflow.Yes},
		{"Ik ga er liever niet op in.", workflow.No},
		{"De functie is al ingevuld.", workflow.No},
		{"Mijn moeder is net overleden.", workflow.Unclear},
		{"Daar ga ik niet over.", workflow.WrongPerson},

		{"Ce n'est pas de refus.", workflow.Yes},
		{"Je n'y vois aucun inconvénient.", workflow.Yes},
		{"Nous ne donnerons pas suite.", workflow.No},
		{"Je vais passer mon tour.", workflow.No},
		{"Je ne dis pas encore oui.", workflow.Unclear},
		{"Ç'aurait été avec plaisir il y a dix ans.", workflow.Unclear},
		{"Ne me sollicitez plus.", workflow.Stop},
	})
}

func TestByRules_checkInGermanDutchFrench(t *testing.T) {
	checkByRules(t, workflow.AskCheckIn, []example{
		{"Der Vertrag ist noch nicht unterschrieben.", workflow.InProgress},
		{"Noch kein Abschluss, aber sie sind sehr interessiert.", workflow.InProgress},
		{"Sie hat ein Muster bestellt.", workflow.InProgress},
		{"Getroffen haben wir uns aber noch nicht.", workflow.NotYet},
		{"Ich habe niemanden erreicht.", workflow.NoContact},
		{"Die Chemie hat nicht gestimmt.", workflow.Lost},
		{"Wir sind uns einig geworden.", workflow.Won},

		{"Mijn mails blijven onbeantwoord.", workflow.NoContact},
		{"Er is niets van gekomen, hij heeft afgehaakt.", workflow.Lost},
		{"We moeten een nieuwe dag zoeken.", workflow.NotYet},
		{"De besprekingen lopen nog.", workflow.InProgress},
		{"Nog geen klant, wel erg geïnteresseerd.", workflow.InProgress},
		{"Ze is klant geworden.", workflow.Won},

		{"Nous ne nous sommes pas encore parlé.", workflow.NotYet},
		{"Il ne s'est jamais manifesté.", workflow.NoContact},
		{"Notre offre n'a pas été retenue.", workflow.Lost},
		{"Le mandat nous a été attribué.", workflow.Won},
		{"Les pourparlers se poursuivent.", workflow.InProgress},
	})
}
