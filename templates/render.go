package templates

import (
	"fmt"
	htmltemplate "html/template"
	"strings"
	texttemplate "text/template"
	"time"
	"unicode/utf8"
)

// maxSubject is how many characters a subject may have; RFC 5322 §2.1.1 recommends lines of up to 78.
const maxSubject = 78

// Data is what a mail is made of.
type Data struct {
	// View is what this mail may say: a struct whose fields the templates name. Whatever is in it may be read by
	// the person it is sent to.
	View any
	// Business is the name of the business that twoyes works for; Signature its lines at the end of each mail.
	Business, Signature string
	// Mailbox is the address of twoyes itself.
	Mailbox string
	// ReplyTo is the address that answers go to, and so the buttons: the mailbox with a token.
	ReplyTo string
	// Stop is the address for a mail that says stop; empty means ReplyTo.
	Stop string
	// Zone is the recipient's time zone, in which days are named; nil means UTC.
	Zone *time.Location
	// Now is the time of writing: days of another year are named with the year.
	Now time.Time
}

// Rendered is a mail ready to be sent: a subject of one line and the two parts, which say the same. Body is the text
// without what stands below every mail.
type Rendered struct{ Subject, Text, HTML, Body string }

// kindRules are what the safety of certain kinds demands, whatever their templates say.
var kindRules = map[string]struct {
	hideParties, hideOthers bool // see cleaner
	shared                  bool // goes to several people at once: nothing in it may belong to one of them
	final                   bool // no offer to stop: it has been accepted
}{
	"opt-in":        {hideParties: true},
	"reminder":      {hideParties: true},
	"not-this-time": {hideParties: true},
	"confirm":       {hideOthers: true},
	"clarify":       {hideOthers: true},
	"introduction":  {shared: true},
	"stopped":       {final: true},
}

// page is what the layouts see.
type page struct {
	Lang, Subject, Preheader string
	Blocks                   []Block // for HTML
	Body                     string  // for text
	Self                     string  // who writes, for whom
	Signature                []string
	// StopLink is a link (in text: how to do it) that ends in StopRest; both empty when there is nothing to stop.
	StopLink, StopRest string
	StopHref           htmltemplate.URL
	// OutlookOpen and OutlookClose hold the width in Outlook for Windows, which knows no max-width.
	OutlookOpen, OutlookClose htmltemplate.HTML
}

// Render writes the mail of a kind in a language ("en", "de-AT"; English when there is none such).
func (s *Set) Render(kind, locale string, data Data) (Rendered, error) {
	source, lang, err := s.mail(kind, locale)
	if err != nil {
		return Rendered{}, err
	}
	rules := kindRules[kind]
	clean := &cleaner{hideParties: rules.hideParties, hideOthers: rules.hideOthers, people: make(map[string]map[string]bool)}
	data.View = clean.view(data.View)
	data.Business = oneLine(data.Business, maxName)
	if data.Stop == "" {
		data.Stop = data.ReplyTo
	}
	if rules.shared || data.ReplyTo == "" {
		data.ReplyTo, data.Stop = "", data.Mailbox
	}
	if data.Zone == nil {
		data.Zone = time.UTC
	}

	w := &writer{data: data, kind: kind, people: clean.people}
	if w.template, err = source.Clone(); err != nil {
		return Rendered{}, fmt.Errorf("rendering %s: %w", kind, err)
	}
	w.template.Funcs(w.funcs())

	w.inSubject = true
	subject := w.run("subject", data)
	w.inSubject = false
	w.subject = cut(oneLine(subject, maxLine), maxSubject)
	preheader := ""
	if w.template.Lookup("preheader") != nil {
		preheader = oneLine(w.run("preheader", data), maxLine)
	}
	body := w.run("body", data)
	p := page{
		Lang: lang, Subject: w.subject, Preheader: preheader,
		Self:         w.word("self", data.Business),
		OutlookOpen:  `<!--[if mso]><table role="presentation" width="560" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]-->`,
		OutlookClose: `<!--[if mso]></td></tr></table><![endif]-->`,
	}
	if signature := manyLines(data.Signature); signature != "" {
		p.Signature = strings.Split(signature, string(softBreak))
	}
	if !rules.final && data.Stop != "" {
		p.StopLink, p.StopRest = w.word("stop-reply", data.Stop), w.word("stop-rest", nil)
		if data.ReplyTo == "" {
			p.StopLink = w.word("stop-write", data.Stop)
		}
		p.StopHref = mailto(data.Stop, "Stop", "Stop")
	}
	p.Blocks = document(body, w.blocks)
	p.Body = text(p.Blocks)
	if w.err != nil {
		return Rendered{}, fmt.Errorf("rendering %s: %w", kind, w.err)
	}
	return s.layOut(kind, p)
}

// layOut puts a page into the layouts.
func (s *Set) layOut(kind string, p page) (Rendered, error) {
	var txt, html strings.Builder
	if err := s.text.Execute(&txt, p); err != nil {
		return Rendered{}, fmt.Errorf("rendering the text of %s: %w", kind, err)
	}
	if err := s.html.Execute(&html, p); err != nil {
		return Rendered{}, fmt.Errorf("rendering the HTML of %s: %w", kind, err)
	}
	return Rendered{Subject: p.Subject, Text: tidy(txt.String()), HTML: strings.TrimSpace(html.String()) + "\n", Body: tidy(p.Body)}, nil
}

// writer is the state of one rendering: what the helpers know and the blocks they made. The first error is kept, so
// that words can be looked up without ceremony.
type writer struct {
	data      Data
	kind      string
	template  *texttemplate.Template
	people    map[string]map[string]bool
	subject   string
	inSubject bool // names are kept short there
	blocks    []Block
	err       error
}

// run executes a part of the template. The first thing that fails stays in w.err.
func (w *writer) run(part string, dot any) string {
	var b strings.Builder
	if err := w.template.ExecuteTemplate(&b, part, dot); err != nil && w.err == nil {
		w.err = err
	}
	return b.String()
}

// word is a phrase of the language, from its words.tmpl.
func (w *writer) word(name string, dot any) string { return strings.TrimSpace(w.run(name, dot)) }

// block keeps a block and returns the mark that stands for it in the body.
func (w *writer) block(b Block) string {
	w.blocks = append(w.blocks, b)
	return fmt.Sprintf("%c%d%c", blockOpen, len(w.blocks)-1, blockClose)
}

// shorten keeps names in subjects to a length that leaves room for the news.
func (w *writer) shorten(name string) string {
	const most = 28
	if !w.inSubject || utf8.RuneCountInString(name) <= most {
		return name
	}
	return cut(name, most)
}
