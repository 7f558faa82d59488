package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/templates/samples"
)

// templateSet loads the templates of the configuration; without one, those built in.
func (p *program) templateSet() (*templates.Set, config.Config, error) {
	cfg, err := p.config()
	if err != nil {
		if !errors.Is(err, errNoConfig) {
			return nil, cfg, err
		}
		cfg = config.Default()
	}
	set, err := templates.Load(cfg.TemplatesDir)
	return set, cfg, err
}

func (p *program) templatesCommand() *cobra.Command {
	list := &cobra.Command{
		Use: "list", Short: "The templates, and which of them are overridden", Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			set, _, err := p.templateSet()
			if err != nil {
				return err
			}
			type templateJSON struct {
				Name       string `json:"name"`
				Overridden bool   `json:"overridden"`
			}
			list := []templateJSON{}
			for _, name := range set.Names() {
				_, overridden, err := set.Source(name)
				if err != nil {
					return err
				}
				list = append(list, templateJSON{name, overridden})
			}
			if p.json {
				return p.printJSON(list)
			}
			for _, t := range list {
				note := ""
				if t.Overridden {
					note = "  (overridden)"
				}
				_, _ = fmt.Fprintln(p.out, t.Name+note)
			}
			return nil
		},
	}
	show := &cobra.Command{
		Use: "show NAME", Short: "One template", Args: args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, names []string) error {
			set, _, err := p.templateSet()
			if err != nil {
				return err
			}
			source, _, err := set.Source(names[0])
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(p.out, source)
			return err
		},
	}
	export := &cobra.Command{
		Use: "export DIR", Short: "Write the templates into a folder, to change them and name it in templates_dir", Args: args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, dirs []string) error {
			set, _, err := p.templateSet()
			if err != nil {
				return err
			}
			written, err := set.Export(dirs[0])
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(p.out, "%d files are in %s. Keep only those that you change, and set templates_dir to it.\n", len(written), dirs[0])
			return err
		},
	}
	check := &cobra.Command{
		Use: "check", Short: "Render every mail once, to find mistakes in templates", Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			items, err := p.previews()
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(p.out, "%d mails are fine.\n", len(items))
			return err
		},
	}
	var dir string
	preview := &cobra.Command{
		Use: "preview", Short: "Write an example of every mail as HTML pages, to look at", Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			items, err := p.previews()
			if err != nil {
				return err
			}
			if err := templates.Gallery(dir, items); err != nil {
				return err
			}
			_, err = fmt.Fprintf(p.out, "%d mails; look through them in %s\n", len(items), filepath.Join(dir, "index.html"))
			return err
		},
	}
	preview.Flags().StringVar(&dir, "out", "mail-preview", "the folder to write to")
	return group("templates", "Mail templates", list, show, export, preview, check)
}

// previews renders an example of every mail, in the name of the business of the configuration.
func (p *program) previews() ([]templates.GalleryItem, error) {
	set, cfg, err := p.templateSet()
	if err != nil {
		return nil, err
	}
	business, signature := cfg.Business.Name, cfg.Business.Signature
	if business == "" {
		business, signature = samples.Business, samples.Signature
	}
	var items []templates.GalleryItem
	for i, s := range samples.All() {
		r, err := set.Render(s.Kind, cfg.Business.Locale, templates.Data{
			View: s.View, Business: business, Signature: signature, Mailbox: samples.Mailbox, ReplyTo: samples.ReplyTo,
			Zone: cfg.Zone(), Now: samples.Now,
		})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.Name, err)
		}
		items = append(items, templates.GalleryItem{
			At: samples.Now.Add(time.Duration(i) * time.Minute), From: samples.Mailbox, To: s.View.To.Email,
			Kind: strings.TrimSpace(s.Name), Ref: s.View.Ref, Subject: r.Subject, Text: r.Text, HTML: r.HTML,
		})
	}
	return items, nil
}
