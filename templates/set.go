package templates

import (
	"embed"
	"errors"
	"fmt"
	htmltemplate "html/template"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	texttemplate "text/template"
)

//go:embed */*.tmpl layout.html.tmpl layout.txt.tmpl
var embedded embed.FS

const (
	htmlLayout = "layout.html.tmpl"
	textLayout = "layout.txt.tmpl"
	wordsFile  = "words.tmpl" // of each language: the words that helpers and layouts need
	fallback   = "en"
)

// Set is a complete set of templates. It never changes after Load and may be used by several goroutines at once.
type Set struct {
	files map[string]file
	mails map[string]map[string]*texttemplate.Template // by language, then by kind
	html  *htmltemplate.Template
	text  *texttemplate.Template
}

type file struct {
	source     string
	overridden bool
}

// Load reads the built-in templates and those in dir that stand in for them, file by file, under the same names
// (see [Set.Names]). A folder with the name of a language ("de") adds that language; mails it lacks are sent in
// English. An empty dir means the built-in ones alone. Errors name the file and what to do about it.
func Load(dir string) (*Set, error) {
	s := &Set{files: make(map[string]file), mails: make(map[string]map[string]*texttemplate.Template)}
	if err := s.read(embedded, false); err != nil {
		return nil, fmt.Errorf("reading the built-in templates: %w", err)
	}
	if dir != "" {
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			return nil, fmt.Errorf("templates_dir %s is not a folder that can be read: make it, or leave templates_dir empty", dir)
		}
		if err := s.read(os.DirFS(dir), true); err != nil {
			return nil, fmt.Errorf("reading templates_dir %s: %w", dir, err)
		}
	}
	return s, s.parse()
}

// read takes the template files of fsys, which must have names that are used.
func (s *Set) read(fsys fs.FS, override bool) error {
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.Type()&fs.ModeSymlink != 0 && languageTag(name) {
			return fmt.Errorf("%s is a link, which is not followed: make it a folder", name)
		}
		if err != nil || d.IsDir() || path.Ext(name) != ".tmpl" {
			return err
		}
		if _, known := s.files[path.Join(fallback, path.Base(name))]; override && s.files[name].source == "" &&
			(!known || !languageTag(path.Dir(name))) {
			return fmt.Errorf("%s stands in for nothing: name it like one of %s, or another ending than .tmpl",
				name, strings.Join(s.Names(), ", "))
		}
		source, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		s.files[name] = file{source: strings.ReplaceAll(string(source), "\r\n", "\n"), overridden: override}
		return nil
	})
}

// languageTag reports whether s looks like a language: two or three small letters (BCP 47 without subtags).
func languageTag(s string) bool {
	return len(s) >= 2 && len(s) <= 3 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == ""
}

// parse makes templates of the files.
func (s *Set) parse() error {
	remedy := func(name string, err error) error {
		err = fmt.Errorf("parsing templates: %w", err)
		if s.files[name].overridden {
			err = fmt.Errorf("%w (correct %s in templates_dir, or remove it there to use the built-in one)", err, name)
		}
		return err
	}
	var err error
	if s.html, err = htmltemplate.New(htmlLayout).Parse(s.files[htmlLayout].source); err != nil {
		return remedy(htmlLayout, err)
	}
	if s.text, err = texttemplate.New(textLayout).Parse(s.files[textLayout].source); err != nil {
		return remedy(textLayout, err)
	}
	for _, name := range s.Names() {
		lang, kind := path.Dir(name), strings.TrimSuffix(path.Base(name), ".tmpl")
		if lang == "." || path.Base(name) == wordsFile {
			continue
		}
		words := path.Join(lang, wordsFile)
		if _, ok := s.files[words]; !ok {
			return fmt.Errorf("%s is missing: %s needs it; begin with a translation of %s/%s", words, name, fallback, wordsFile)
		}
		t := texttemplate.New(words).Funcs((&writer{}).funcs())
		if _, err := t.Parse(s.files[words].source); err != nil {
			return remedy(words, err)
		}
		if _, err := t.New(name).Parse(s.files[name].source); err != nil {
			return remedy(name, err)
		}
		for _, part := range []string{"subject", "body"} {
			if t.Lookup(part) == nil {
				return remedy(name, fmt.Errorf(`%s: no {{define %q}}; every mail needs a "subject" and a "body"`, name, part))
			}
		}
		if s.mails[lang] == nil {
			s.mails[lang] = make(map[string]*texttemplate.Template)
		}
		s.mails[lang][kind] = t
	}
	return nil
}

// mail finds the template of a kind in a language ("de-AT", then "de", then English) and says which one it found.
func (s *Set) mail(kind, locale string) (*texttemplate.Template, string, error) {
	lang, _, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(locale), "_", "-"), "-")
	for _, l := range []string{lang, fallback} {
		if t := s.mails[l][kind]; t != nil {
			return t, l, nil
		}
	}
	return nil, "", fmt.Errorf("no template for mail of kind %q", kind)
}

// Names lists the template files in order, as they are named in a folder of overrides.
func (s *Set) Names() []string { return slices.Sorted(maps.Keys(s.files)) }

// Source returns the text of a template file and whether it comes from the folder of overrides.
func (s *Set) Source(name string) (source string, overridden bool, err error) {
	f, ok := s.files[name]
	if !ok {
		alike := slices.DeleteFunc(s.Names(), func(n string) bool { return path.Dir(n) != path.Dir(name) })
		if len(alike) == 0 {
			alike = s.Names()
		}
		return "", false, fmt.Errorf("no template %q: the names are %s", name, strings.Join(alike, ", "))
	}
	return f.source, f.overridden, nil
}

// Export writes every template file into dir, to be changed and used as templates_dir. Files that are there already
// stay as they are. It returns the names of those written.
func (s *Set) Export(dir string) ([]string, error) {
	var written []string
	for _, name := range s.Names() {
		target := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil { //nolint:gosec // templates are no secret
			return written, fmt.Errorf("exporting templates: %w", err)
		}
		f, err := os.OpenFile(target, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644) //nolint:gosec // as above, and the operator names the folder
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return written, fmt.Errorf("exporting templates: %w", err)
		}
		_, err = f.WriteString(s.files[name].source)
		if err := errors.Join(err, f.Close()); err != nil {
			return written, fmt.Errorf("exporting templates: %w", err)
		}
		written = append(written, name)
	}
	return written, nil
}
