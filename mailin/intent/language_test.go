package intent

import "testing"

func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"Thanks for thinking of me, I would love to meet her next week.":                  "en",
		"Vielen Dank, ich würde sie gerne kennenlernen, am besten nächste Woche.":         "de",
		"Merci d'avoir pensé à moi, je serais ravie de faire sa connaissance.":            "fr",
		"Muchas gracias por pensar en mí, me encantaría conocerla la semana que viene.":   "es",
		"Bedankt dat je aan mij denkt, ik zou haar graag volgende week ontmoeten.":        "nl",
		"Grazie per aver pensato a me, sarei felice di conoscerla la prossima settimana.": "it",
		"Obrigada por se lembrar de mim, gostava muito de a conhecer na próxima semana.":  "pt",
		"ok": "", "Anna Berg <anna@berg.example>": "", "": "", "👍": "", "Paris, Texas": "",
	} {
		if got := Language(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
