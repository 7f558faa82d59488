package intent

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/twoyes/twoyes/workflow"
	"pgregory.net/rapid"
)

var questions = []workflow.Question{workflow.AskOptIn, workflow.AskCheckIn, workflow.AskRefer, workflow.AskDigest, workflow.AskNothing}

// A consent, and conditions, in the same language; the first ones go with all.
var (
	sharedYes = []string{"OK", "👍", "ok 👍"}
	yesses    = map[string][]string{
		"en": {"Yes", "yes please", "Sure, go ahead", "I'd love to", "Happy to meet her", "Sounds good", "Please introduce us", "Why not", "no problem", "Count me in"},
		"de": {"Ja", "Sehr gerne", "Kein Problem", "Einverstanden", "Klar, stellt uns vor"},
		"fr": {"Oui", "Oui, volontiers", "Avec plaisir", "D'accord", "Pas de souci"},
		"es": {"Sí", "Sí, claro", "Con mucho gusto", "Adelante"},
		"nl": {"Ja", "Ja graag", "Geen probleem", "Prima, doe maar"},
		"it": {"Sì", "Sì, volentieri", "Va bene", "Con piacere"},
		"pt": {"Sim", "Sim, claro", "Com muito gosto", "Pode ser"},
	}
	conditions = map[string][]string{
		"en": {
			"if he pays", "unless it is a sales call", "as long as she comes here", "provided it stays private", "but only if it is free",
			"assuming that he is serious", "only when the contract is done", "subject to my boss agreeing", "depending on the price",
		},
		"de": {"wenn er zahlt", "falls sie herkommt", "sofern es nichts kostet", "vorausgesetzt, es bleibt unter uns", "aber nur wenn es passt"},
		"fr": {"à condition que ce soit gratuit", "s'il paie le voyage", "si elle vient ici", "pourvu que ce soit court"},
		"es": {"si me pagan el viaje", "siempre que sea gratis", "a condición de que venga aquí", "solo si es gratis"},
		"nl": {"mits het gratis is", "als hij betaalt", "tenzij het verkoop is", "op voorwaarde dat ze hierheen komt"},
		"it": {"se paga lui", "a patto che venga qui", "purché sia gratis", "solo se è breve"},
		"pt": {"desde que seja grátis", "se ele pagar", "só se for aqui", "a não ser que seja venda"},
	}
)

// consent draws a text that is a plain yes, and a condition that goes with it.
func consent(t *rapid.T) (yes, condition string) {
	code := rapid.SampledFrom([]string{"en", "de", "fr", "es", "nl", "it", "pt"}).Draw(t, "language")
	return rapid.SampledFrom(append(yesses[code][:len(yesses[code]):len(yesses[code])], sharedYes...)).Draw(t, "yes"),
		rapid.SampledFrom(conditions[code]).Draw(t, "condition")
}

func TestRead_aPlainYes(t *testing.T) {
	for code, list := range yesses {
		for _, text := range append(list[:len(list):len(list)], sharedYes...) {
			if got := Read(workflow.AskOptIn, text, sent); got.Intent != workflow.Yes {
				t.Errorf("%s %q = %s %v", code, text, got.Intent, got.Evidence)
			}
		}
	}
}

func TestRead_aConditionIsNoYes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		yes, condition := consent(t)
		sep := rapid.SampledFrom([]string{" ", ", ", ". ", "\n", " - ", "!\n\n"}).Draw(t, "sep")
		for _, text := range []string{yes + sep + condition, condition + ", " + yes} {
			if got := Read(workflow.AskOptIn, text, sent); got.Intent == workflow.Yes {
				t.Fatalf("%q = yes (%.2f) %v", text, got.Confidence, got.Evidence)
			}
		}
	})
}

func TestRead_aNegationIsNoYes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		stem := rapid.SampledFrom([]string{
			"happy to meet her", "interested", "keen", "going to accept", "able to agree to this", "open to it", "ready for this", "up for it",
			"looking forward to it", "pleased to be asked", "willing to meet", "comfortable with that",
		}).Draw(t, "stem")
		not := rapid.SampledFrom([]string{"I'm not", "I am not", "We are not", "I am really not", "im not", "I'm certainly not", "I was never"}).Draw(t, "not")
		text := not + " " + stem
		if got := Read(workflow.AskOptIn, text, sent); got.Intent == workflow.Yes {
			t.Fatalf("%q = yes (%.2f) %v", text, got.Confidence, got.Evidence)
		}
	})
}

func TestRead_aQuestionOrADoubtIsNoYes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		yes := rapid.SampledFrom(append(yesses["en"][:len(yesses["en"]):len(yesses["en"])], sharedYes...)).Draw(t, "yes")
		more := rapid.SampledFrom([]string{
			"Maybe.", "I'm not sure though.", "But who is she?", "What does he want?", "No.", "Let me think about it.", "But not now.", "Or perhaps not.",
			"Stop writing to me.", "I'm out of the office until Monday.",
		}).Draw(t, "more")
		if got := Read(workflow.AskOptIn, yes+". "+more, sent); got.Intent == workflow.Yes {
			t.Fatalf("%q = yes (%.2f) %v", yes+". "+more, got.Confidence, got.Evidence)
		}
	})
}

// Languages that are not read share words for yes with those that are.
func TestRead_aStrangeNegationIsNoYes(t *testing.T) {
	for _, text := range []string{"absolut inte", "absolutt ikke", "ok, nej", "super, nem", "ja nie", "ok ikke nå"} {
		if got := Read(workflow.AskOptIn, text, sent); got.Intent == workflow.Yes {
			t.Errorf("%q = yes (%.2f) %v", text, got.Confidence, got.Evidence)
		}
	}
}

// A yes to another matter, of somebody else, or in another sense.
func TestRead_aYesToSomethingElseIsNoConsent(t *testing.T) {
	for _, text := range []string{
		"I'm in Berlin", "I accept your apology", "Approved: expense report 3321", "My wife says yes", "I never said yes",
		"I'd be happy to introduce you to Tom myself", "Absolutely exhausted today", "Count me in for dinner on Friday",
		"Das ist ja interessant", "Oui, la facture est payée", "Sí, la factura está pagada", "Ja, hab ich gelesen",
		"Eine Kollegin passt besser", "Mia moglie dice di sì", "O Tom disse sim", "Akkoord met de offerte",
	} {
		if got := Read(workflow.AskOptIn, text, sent); got.Intent == workflow.Yes {
			t.Errorf("%q = yes (%.2f) %v", text, got.Confidence, got.Evidence)
		}
	}
}

func TestRead_stopSurvivesCompany(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := rapid.SampledFrom([]string{"", "No. ", "Thanks, but ", "Hello,\n\n", "Yes. ", "Not interested, "}).Draw(t, "before")
		stop := rapid.SampledFrom([]string{
			"please unsubscribe me", "do not contact me again", "stop emailing me", "remove me from your list", "leave me alone", "delete my data",
		}).Draw(t, "stop")
		q := rapid.SampledFrom(questions).Draw(t, "question")
		if got := Read(q, before+stop, sent); got.Intent != workflow.Stop {
			t.Fatalf("%s: %q = %s %v", q, before+stop, got.Intent, got.Evidence)
		}
	})
}

func TestRead_anyText(t *testing.T) {
	word := rapid.SampledFrom(strings.Fields("yes no not stop if but met won lost £12,000 R-7F3K in 3 weeks on Tuesday ? ! , . \n " +
		"' \" 👍 ja nein si oui e@x.example maybe after March 31.2. the never undo don't l' é"))
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.Map(rapid.SliceOfN(word, 0, 60), func(w []string) string { return strings.Join(w, " ") })).Draw(t, "text")
		checkReading(t, text, time.Unix(rapid.Int64Range(0, 1<<32).Draw(t, "unix"), 0))
	})
}

type fataler interface{ Fatalf(string, ...any) }

// checkReading says what holds for every reading of every text.
func checkReading(t fataler, text string, at time.Time) {
	for _, q := range questions {
		got := Read(q, text, at)
		switch {
		case got.Confidence < 0 || got.Confidence > 1:
			t.Fatalf("%s %q: confidence %v", q, text, got.Confidence)
		case got.Intent == "" || len(got.Evidence) == 0:
			t.Fatalf("%s %q: %+v", q, text, got)
		case got.Intent != workflow.Unclear && got.Confidence < Threshold:
			t.Fatalf("%s %q: %s under the threshold, %v", q, text, got.Intent, got.Confidence)
		case got.Intent == workflow.Yes && q == workflow.AskCheckIn:
			t.Fatalf("%q: a yes to a check-in is no consent", text)
		case got.Value != nil && got.Intent != workflow.Won, got.Cadence != "" && got.Intent != workflow.Cadence:
			t.Fatalf("%s %q: %+v", q, text, got)
		case !slices.Contains([]string{"", "weekly", "monthly", "never"}, got.Cadence):
			t.Fatalf("%s %q: %+v", q, text, got)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"yes", "no, thanks", "R-7F3K won £12,000", "Hi,\n\nnot now\n\nBest,\nA", "\"", "«»", "1.", "in", "12k", "l'", "''", "\xff\xfe"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkReading(t, s, sent) })
}

func TestRead_longTextIsBounded(t *testing.T) {
	for _, unit := range []string{"yes ", "not ", "a", "1.", "in 3 weeks ", "\n", "\"", "£1,", "I have not heard ", "'", "r-7f3k ", "("} {
		text := strings.Repeat(unit, 200_000/len(unit))
		if got := Read(workflow.AskOptIn, text, sent); got.Intent == workflow.Yes {
			t.Errorf("200 KB of %q = yes", unit)
		}
	}
}
