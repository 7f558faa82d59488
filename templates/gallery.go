package templates

import (
	_ "embed"
	"fmt"
	htmltemplate "html/template"
	"os"
	"path/filepath"
	"strings"
	"time"
)

//go:embed gallery.html.tmpl
var gallerySource string

// GalleryItem is a mail to look at. A zero At and empty fields are left out.
type GalleryItem struct {
	At                                       time.Time
	From, To, Kind, Ref, Subject, Text, HTML string
}

// galleryPage is an item with its place in the gallery.
type galleryPage struct {
	GalleryItem
	File, Previous, Following string
	When                      string
}

// Gallery writes an index.html into dir, and beside it a page for each mail, in the order given, which shows it on a
// phone in light and dark, on a desk and as plain text. The folder is made when missing; pages of the same names are
// written anew. The mails are shown in sandboxed frames: nothing in them runs.
func Gallery(dir string, mails []GalleryItem) error {
	t, err := htmltemplate.New("gallery").Parse(gallerySource)
	if err != nil {
		return fmt.Errorf("parsing the gallery: %w", err)
	}
	pages := make([]galleryPage, len(mails))
	for i, m := range mails {
		pages[i] = galleryPage{GalleryItem: m, File: fmt.Sprintf("%03d-%s.html", i+1, fileName(m.Kind))}
		if !m.At.IsZero() {
			pages[i].When = m.At.Format("2 Jan 2006 15:04")
		}
	}
	for i := range pages {
		if i > 0 {
			pages[i].Previous = pages[i-1].File
		}
		if i+1 < len(pages) {
			pages[i].Following = pages[i+1].File
		}
	}
	if err := os.MkdirAll(dir, 0o755); err != nil { //nolint:gosec // pages to be looked at
		return fmt.Errorf("making the gallery: %w", err)
	}
	write := func(name, part string, data any) error {
		var b strings.Builder
		if err := t.ExecuteTemplate(&b, part, data); err != nil {
			return fmt.Errorf("writing %s: %w", name, err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(b.String()), 0o644); err != nil { //nolint:gosec // as above
			return fmt.Errorf("writing the gallery: %w", err)
		}
		return nil
	}
	if err := write("index.html", "index", pages); err != nil {
		return err
	}
	for _, p := range pages {
		if err := write(p.File, "mail", p); err != nil {
			return err
		}
	}
	return nil
}

// fileName keeps the letters, digits and hyphens of a name.
func fileName(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' {
			return r
		}
		return -1
	}, strings.ToLower(s))
}
