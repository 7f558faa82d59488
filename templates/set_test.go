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

// write puts files into a new folder.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		target := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(target, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const ownStopped = `{{define "subject"}}Bye, {{name .View.To}}{{end}}{{define "body"}}So long, {{first .View.To}}.{{end}}`

func TestLoad_override(t *testing.T) {
	set := load(t, write(t, map[string]string{"en/stopped.tmpl": ownStopped, "README": "not a template"}))
	v := workflow.View{To: workflow.Address{Name: "Anna Berg"}}
	if r := render(t, set, "stopped", v); r.Subject != "Bye, Anna Berg" || !strings.Contains(r.HTML, "So long, Anna.") {
		t.Errorf("got %+v", r)
	}
	if r := render(t, set, "help", v); !strings.Contains(r.Text, "Words I know") {
		t.Error("the other mails are not the built-in ones")
	}
	if _, overridden, err := set.Source("en/stopped.tmpl"); err != nil || !overridden {
		t.Errorf("overridden = %v, %v", overridden, err)
	}
	if _, overridden, err := set.Source("en/help.tmpl"); err != nil || overridden {
		t.Errorf("overridden = %v, %v", overridden, err)
	}
}

func TestLoad_anotherLanguage(t *testing.T) {
	words, _, err := load(t, "").Source("en/words.tmpl")
	if err != nil {
		t.Fatal(err)
	}
	set := load(t, write(t, map[string]string{
		"sv/words.tmpl":   words,
		"sv/stopped.tmpl": `{{define "subject"}}Klart{{end}}{{define "body"}}Jag skriver inte mer.{{end}}`,
	}))
	for locale, want := range map[string]string{"sv": "Klart", "sv-FI": "Klart", "SV_fi": "Klart", "da": "Done", "": "Done"} {
		r, err := set.Render("stopped", locale, data(workflow.View{}))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(r.Subject, want) {
			t.Errorf("%q: %q", locale, r.Subject)
		}
	}
	if r, err := set.Render("help", "sv", data(workflow.View{})); err != nil || !strings.Contains(r.HTML, `lang="en"`) {
		t.Errorf("a mail that was not translated is not sent in English: %v", err)
	}
}

func TestLoad_mistakes(t *testing.T) {
	for _, c := range []struct {
		name  string
		files map[string]string
		want  []string
	}{
		{"syntax", map[string]string{"en/help.tmpl": "{{define \"subject\"}}\n{{if}}"}, []string{"en/help.tmpl:2", "templates_dir"}},
		{"unknown helper", map[string]string{"en/help.tmpl": "{{shout}}"}, []string{"en/help.tmpl:1", `"shout"`}},
		{"no body", map[string]string{"en/help.tmpl": `{{define "subject"}}x{{end}}`}, []string{"en/help.tmpl", `{{define "body"}}`}},
		{"no subject", map[string]string{"en/help.tmpl": `{{define "body"}}x{{end}}`}, []string{"en/help.tmpl", `{{define "subject"}}`}},
		{"misspelt", map[string]string{"en/optin.tmpl": "x"}, []string{"en/optin.tmpl", "en/opt-in.tmpl"}},
		{"wrong folder", map[string]string{"English/opt-in.tmpl": "x"}, []string{"English/opt-in.tmpl"}},
		{"no words", map[string]string{"sv/help.tmpl": "x"}, []string{"sv/words.tmpl is missing"}},
		{"layout", map[string]string{"layout.html.tmpl": "{{end}}"}, []string{"layout.html.tmpl:1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := templates.Load(write(t, c.files))
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("no %q in: %v", want, err)
				}
			}
		})
	}
	linked := t.TempDir()
	if err := os.Symlink(t.TempDir(), filepath.Join(linked, "sv")); err != nil {
		t.Fatal(err)
	}
	if _, err := templates.Load(linked); err == nil || !strings.Contains(err.Error(), "sv is a link") {
		t.Errorf("a linked folder: %v", err)
	}
	if _, err := templates.Load(filepath.Join(t.TempDir(), "missing")); err == nil || !strings.Contains(err.Error(), "templates_dir") {
		t.Errorf("a missing folder: %v", err)
	}
}

func TestRender_mistakes(t *testing.T) {
	for name, body := range map[string]string{
		"field":           `{{.View.Whi}}`,
		"no such part":    `{{template "nothing"}}`,
		"not a person":    `{{name .View.Why}}`,
		"step":            `{{steps 9}}`,
		"data":            `{{.Bad}}`,
		"list of strings": `{{names .View.Held}}`,
	} {
		t.Run(name, func(t *testing.T) {
			set, err := templates.Load(write(t, map[string]string{"en/help.tmpl": `{{define "subject"}}x{{end}}{{define "body"}}` + body + `{{end}}`}))
			if err != nil {
				return // found at once, better still
			}
			if _, err := set.Render("help", "en", data(workflow.View{Held: []string{"x"}})); err == nil || !strings.Contains(err.Error(), "en/help.tmpl") {
				t.Errorf("got %v", err)
			}
		})
	}
	set := load(t, write(t, map[string]string{"en/introduction.tmpl": `{{define "subject"}}x{{end}}{{define "body"}}{{button "Yes" "yes"}}{{end}}`}))
	if _, err := set.Render("introduction", "en", data(workflow.View{})); err == nil || !strings.Contains(err.Error(), "several people") {
		t.Errorf("a button in a mail to several people: %v", err)
	}
}

func TestExport(t *testing.T) {
	set := load(t, "")
	dir := write(t, map[string]string{"en/stopped.tmpl": ownStopped})
	written, err := set.Export(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(written) != len(set.Names())-1 {
		t.Errorf("wrote %d of %d", len(written), len(set.Names()))
	}
	again := load(t, dir)
	if r := render(t, again, "stopped", workflow.View{To: workflow.Address{Name: "Anna"}}); r.Subject != "Bye, Anna" {
		t.Errorf("the file that was there is gone: %q", r.Subject)
	}
}

func TestGallery(t *testing.T) {
	dir := t.TempDir()
	set := load(t, "")
	var items []templates.GalleryItem
	for _, s := range samples.All() {
		r := render(t, set, s.Kind, s.View)
		items = append(items, templates.GalleryItem{
			At: samples.Now, From: "Rita Rossi via " + samples.Business, To: s.View.To.Email, Kind: s.Kind, Ref: s.View.Ref,
			Subject: r.Subject, Text: r.Text, HTML: r.HTML,
		})
	}
	items[0].Subject = "<script>alert(1)</script>"
	items[0].HTML = `<p title="'">"><script>alert(2)</script></p>`
	if err := templates.Gallery(dir, items); err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob(filepath.Join(dir, "*.html"))
	if err != nil || len(pages) != len(items)+1 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	for _, page := range pages {
		b, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, tok := range parseHTML(t, string(b)) {
			if tok.Data == "script" {
				t.Errorf("a script in %s", page)
			}
		}
	}
}
