package templates_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/templates/samples"
	"github.com/twoyes/twoyes/workflow"
)

// languages are those besides English that the mails are written in.
var languages = []string{"de", "es", "fr", "it", "nl", "pt"}

func renderIn(t *testing.T, set *templates.Set, lang string, s samples.Sample) templates.Rendered {
	t.Helper()
	r, err := set.Render(s.Kind, lang, data(s.View))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRender_goldenInEveryLanguage(t *testing.T) {
	set := load(t, "")
	for _, lang := range languages {
		if *update {
			if err := os.MkdirAll(filepath.Join("testdata", lang), 0o755); err != nil {
				t.Fatal(err)
			}
		}
		for _, s := range samples.All() {
			t.Run(lang+"/"+s.Name, func(t *testing.T) {
				r := renderIn(t, set, lang, s)
				golden(t, filepath.Join(lang, s.Name+".txt"), "Subject: "+r.Subject+"\n\n"+r.Text)
				checkMail(t, r)
				for line := range strings.Lines(r.Subject + "\n" + r.Text) {
					for _, leftover := range []string{"{{", "<no value>", "%!", " .", " ,", "..", "  "} {
						if strings.Contains(line, leftover) && !strings.HasPrefix(line, "  ") { // those are tables
							t.Errorf("%q has %q", line, leftover)
						}
					}
				}
			})
		}
	}
}

// A language that lacks a mail would send it in English, and a sentence that lacks its translation would stand in it.
func TestLanguages_areComplete(t *testing.T) {
	set := load(t, "")
	for _, name := range set.Names() {
		english, isEnglish := strings.CutPrefix(name, "en/")
		if !isEnglish {
			continue
		}
		for _, lang := range languages {
			if _, _, err := set.Source(lang + "/" + english); err != nil {
				t.Error(err)
			}
		}
	}
	for _, s := range samples.All() {
		quoted := map[string]bool{} // what people wrote stays as it is
		for _, said := range []string{s.View.Quote, s.View.Why, s.View.Subject, samples.Signature, strings.Join(s.View.Held, "\n")} {
			for line := range strings.Lines(said) {
				quoted[strings.TrimSpace(line)] = true
			}
		}
		for _, gift := range s.View.Gifts {
			quoted[gift.Give] = true
		}
		for _, line := range s.View.Lines {
			quoted[line.Quote] = true
		}
		english := map[string]bool{}
		for line := range strings.Lines(render(t, set, s.Kind, s.View).Text) {
			if words := strings.Fields(line); len(words) > 3 && !quoted[strings.Trim(line, ">- \n")] && !strings.HasPrefix(line, "> ") {
				english[strings.TrimSpace(line)] = true
			}
		}
		for _, lang := range languages {
			for line := range strings.Lines(renderIn(t, set, lang, s).Text) {
				if line = strings.TrimSpace(line); english[line] && line != samples.Signature {
					t.Errorf("%s, %s: %q is English", lang, s.Name, line)
				}
			}
		}
	}
}

func TestRender_spanishAnd(t *testing.T) {
	set := load(t, "")
	for last, want := range map[string]string{
		"Ignacio Ruiz": "Anna e Ignacio", "Inés Gil": "Anna e Inés", "Hilario Sanz": "Anna e Hilario", "Ben Okafor": "Anna y Ben", "Hiero Paz": "Anna y Hiero",
	} {
		r, err := set.Render("opt-in", "es", data(workflow.View{
			To: workflow.Address{Name: "Cara"}, Referrer: workflow.Address{Name: "Rita"},
			Others: []workflow.Address{{Name: "Anna"}, {Name: last}},
		}))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(r.Text, want) {
			t.Errorf("no %q in\n%s", want, r.Text)
		}
	}
}
