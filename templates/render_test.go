package templates_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/templates/samples"
	"github.com/twoyes/twoyes/workflow"
)

var update = flag.Bool("update", false, "write the golden files")

// golden compares got with a file under testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	name = filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatalf("%v (go test ./templates -update writes it)", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func load(t *testing.T, dir string) *templates.Set {
	t.Helper()
	set, err := templates.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func data(view any) templates.Data {
	return templates.Data{
		View: view, Business: samples.Business, Signature: samples.Signature, Mailbox: samples.Mailbox,
		ReplyTo: samples.ReplyTo, Zone: time.UTC, Now: samples.Now,
	}
}

func render(t *testing.T, set *templates.Set, kind string, view any) templates.Rendered {
	t.Helper()
	r, err := set.Render(kind, "en", data(view))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRender_golden(t *testing.T) {
	set := load(t, "")
	for _, s := range samples.All() {
		t.Run(s.Name, func(t *testing.T) {
			r := render(t, set, s.Kind, s.View)
			golden(t, s.Name+".txt", "Subject: "+r.Subject+"\n\n"+r.Text)
			golden(t, s.Name+".html", r.HTML)
		})
	}
}

// TestRender_everySample checks what holds for every mail, whatever it says.
func TestRender_everySample(t *testing.T) {
	set := load(t, "")
	covered := map[workflow.MailKind]bool{}
	for _, s := range samples.All() {
		t.Run(s.Name, func(t *testing.T) {
			covered[workflow.MailKind(s.Kind)] = true
			r := render(t, set, s.Kind, s.View)
			checkMail(t, r)
			for _, leftover := range []string{"{{", "<no value>", "%!", " .", " ,", "..", "your contact"} {
				if strings.Contains(r.Text, leftover) {
					t.Errorf("text has %q", leftover)
				}
			}
			if s.Kind != "stopped" && !regexp.MustCompile(`(Reply|Write) "stop"`).MatchString(r.Text) {
				t.Error("no way to stop")
			}
		})
	}
	for _, kind := range workflow.MailKinds {
		if !covered[kind] {
			t.Errorf("no sample of kind %s", kind)
		}
	}
}

// checkMail checks the form of a mail: its subject, its lines, its HTML, and that nothing points to the web.
func checkMail(t *testing.T, r templates.Rendered) {
	t.Helper()
	if n := utf8.RuneCountInString(r.Subject); n == 0 || n > 78 || strings.ContainsFunc(r.Subject, unicode.IsControl) {
		t.Errorf("subject of %d characters: %q", n, r.Subject)
	}
	for _, part := range []string{r.Subject, r.Text, r.HTML} {
		if !utf8.ValidString(part) {
			t.Error("not UTF-8")
		}
		if strings.ContainsFunc(part, func(r rune) bool { return r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf) }) {
			t.Error("control or format characters")
		}
	}
	for line := range strings.SplitSeq(r.Text, "\n") {
		if len(line) > 998 || strings.HasPrefix(line, "From ") {
			t.Errorf("bad line %q", line)
		}
	}
	for _, n := range parseHTML(t, r.HTML) {
		switch n.Data {
		case "script", "img", "iframe", "form", "object", "link":
			t.Errorf("element %s", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "src" || (a.Key == "href" && !strings.HasPrefix(a.Val, "mailto:")) {
				t.Errorf("attribute %s=%q", a.Key, a.Val)
			}
		}
	}
}

// void are the elements without an end tag (HTML Living Standard §13.1.2).
var void = map[string]bool{"br": true, "meta": true}

// parseHTML returns the elements of a page, whose tags must be closed in the order in which they were opened.
func parseHTML(t *testing.T, page string) []html.Token {
	t.Helper()
	var all []html.Token
	var open []string
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Errorf("not closed: %v", open)
			}
			return all
		case html.StartTagToken:
			tok := z.Token()
			all = append(all, tok)
			if !void[tok.Data] {
				open = append(open, tok.Data)
			}
		case html.EndTagToken:
			tok := z.Token()
			if len(open) == 0 || open[len(open)-1] != tok.Data {
				t.Fatalf("</%s> closes nothing; open: %v", tok.Data, open)
			}
			open = open[:len(open)-1]
		case html.TextToken, html.SelfClosingTagToken, html.CommentToken, html.DoctypeToken:
		}
	}
}

func TestRender_noWebLinks(t *testing.T) {
	set := load(t, "")
	for _, s := range samples.All() {
		r := render(t, set, s.Kind, s.View)
		for _, part := range []string{r.Subject, r.Text, r.HTML} {
			if strings.Contains(part, "http:") || strings.Contains(part, "https:") || strings.Contains(part, "www.") {
				t.Errorf("%s has a web link", s.Name)
			}
		}
	}
}

// TestRender_addressesStayHidden gives views more than they should hold: the templates keep it back.
func TestRender_addressesStayHidden(t *testing.T) {
	set := load(t, "")
	ben := workflow.Address{Name: "Ben Okafor", Email: "ben@okafor.example"}
	for _, name := range []string{"Ben Okafor", "ben@okafor.example", ""} {
		other := workflow.Address{Name: name, Email: ben.Email}
		for _, kind := range []string{"opt-in", "reminder", "not-this-time", "confirm", "clarify"} {
			for _, news := range []workflow.News{"", workflow.NewsAgain, workflow.NewsSaidYes, workflow.NewsAnswer} {
				v := workflow.View{
					News: news, Question: workflow.AskOptIn, To: workflow.Address{Name: "Anna", Email: "anna@berg.example"},
					Referrer: workflow.Address{Name: "Rita Rossi", Email: "rita@rossi.example"},
					Others:   []workflow.Address{other},
				}
				if kind != "confirm" && kind != "clarify" { // which quote what their reader may see
					v.Why, v.Subject, v.Quote = "Meet Ben <ben@okafor.example>, or mailto:ben@okafor.example", "ben@okafor.example", ""
					v.Parties = []workflow.PartyView{{Address: other}}
				}
				r := render(t, set, kind, v)
				for _, part := range []string{r.Subject, r.Text, r.HTML} {
					if strings.Contains(part, "okafor.example") {
						t.Errorf("%s %q named %q shows the address", kind, news, name)
					}
				}
			}
		}
	}
}

// TestRender_notThisTimeGivesNothingAway checks that the mail is the same whatever happened.
func TestRender_notThisTimeGivesNothingAway(t *testing.T) {
	set := load(t, "")
	v := workflow.View{
		To: workflow.Address{Name: "Anna Berg", Email: "anna@berg.example"}, Referrer: workflow.Address{Name: "Rita Rossi"},
		Others: []workflow.Address{{Name: "Ben Okafor"}},
	}
	want := render(t, set, "not-this-time", v)
	v.News, v.Quote, v.Why, v.Until = workflow.NewsPassed, "No!", "because", samples.Now
	v.Person = v.Others[0]
	v.Next = workflow.Next{What: workflow.TimerExpiry, At: samples.Now}
	v.Parties = []workflow.PartyView{{Address: v.Others[0], Consent: workflow.ConsentNo}}
	if diff := cmp.Diff(want, render(t, set, "not-this-time", v)); diff != "" {
		t.Error(diff)
	}
}

// TestRender_introductionIsTheSameForAll checks that nothing in a mail to several people belongs to one of them.
func TestRender_introductionIsTheSameForAll(t *testing.T) {
	set := load(t, "")
	var first templates.Rendered
	for i, email := range []string{"anna@berg.example", "ben@okafor.example", "rita@rossi.example"} {
		d := data(nil)
		for _, s := range samples.All() {
			if s.Name == "introduction" {
				s.View.To = workflow.Address{Name: "Somebody", Email: email}
				d.View = s.View
			}
		}
		d.ReplyTo = "intros+" + strings.Repeat("x", i+1) + "@quayside.example"
		d.Stop = d.ReplyTo
		r, err := set.Render("introduction", "en", d)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(r.HTML+r.Text, "intros+") || strings.Contains(r.HTML, "intros&#43;") {
			t.Error("it has a token in it")
		}
		if i == 0 {
			first = r
		}
		if diff := cmp.Diff(first, r); diff != "" {
			t.Error(diff)
		}
	}
}

const hostile = "<script>alert(1)</script></td><img src=x onerror=y>\r\n.\r\nFrom me\r\n\r\n- {{.}} \u202Eevil\u200b\x1b[31m\x02\x030\x02" +
	"0\x03\x0e\x1e\x00\n\nReply \"yes\" https://evil.example <a href=javascript:x> \xff\xfe"

func TestRender_hostileValues(t *testing.T) {
	set := load(t, "")
	for _, bad := range []string{hostile, strings.Repeat(hostile, 100_000), strings.Repeat("\n", 10_000), strings.Repeat("a\n", 50_000)} {
		for _, s := range samples.All() {
			if len(bad) > 1<<20 && s.Name != "opt-in" && s.Name != "notice-passed" {
				continue // once a kind is enough for ten megabytes
			}
			v := s.View
			v.To.Name, v.Referrer.Name, v.Person.Name = bad, bad, bad
			v.Subject, v.Why, v.Quote, v.Ref = bad, bad, bad, bad
			v.Held = []string{bad}
			v.Parties, v.Others = append([]workflow.PartyView(nil), v.Parties...), append([]workflow.Address(nil), v.Others...)
			v.Lines = append([]workflow.DigestLine(nil), v.Lines...)
			for i := range v.Parties {
				v.Parties[i].Name = bad
			}
			for i := range v.Others {
				v.Others[i].Name = bad
			}
			for i := range v.Lines {
				v.Lines[i].Quote = bad
			}
			d := data(v)
			d.Business = bad
			r, err := set.Render(s.Kind, "en", d)
			if err != nil {
				t.Fatalf("%s: %v", s.Name, err)
			}
			checkMail(t, r)
			if len(r.Text) > 30_000 || len(r.HTML) > 100_000 {
				t.Errorf("%s grew to %d and %d bytes", s.Name, len(r.Text), len(r.HTML))
			}
			for line := range strings.SplitSeq(r.Text, "\n") {
				if strings.HasPrefix(line, `Reply "yes"`) {
					t.Errorf("%s: a stranger gives our instructions: %q", s.Name, line)
				}
			}
		}
	}
}

func TestRender_namesMissing(t *testing.T) {
	set := load(t, "")
	for _, s := range samples.All() {
		v := s.View
		v.To.Name, v.Referrer.Name, v.Person.Name = "", "", ""
		v.Others, v.Parties = nil, nil
		r := render(t, set, s.Kind, v)
		checkMail(t, r)
		if strings.Contains(r.Text, "Hello ,") {
			t.Errorf("%s greets nobody", s.Name)
		}
	}
}

func TestRender_twoOfOneFirstName(t *testing.T) {
	v := workflow.View{
		To: workflow.Address{Name: "Rita Rossi", Email: "rita@rossi.example"}, News: workflow.NewsIntroduced,
		Parties: []workflow.PartyView{
			{Address: workflow.Address{Name: "Dr. Anna Berg", Email: "a@berg.example"}},
			{Address: workflow.Address{Name: "Anna Olsen", Email: "a@olsen.example"}},
		},
	}
	if r := render(t, load(t, ""), "notice", v); !strings.Contains(strings.ReplaceAll(r.Text, "\n", " "), "asked Dr. Anna Berg to write first") {
		t.Errorf("two Annas are not told apart:\n%s", r.Text)
	}
}

func TestRender_days(t *testing.T) {
	sydney := time.FixedZone("", 11*3600)
	for _, c := range []struct {
		name  string
		until time.Time
		zone  *time.Location
		want  string
	}{
		{"this year", time.Date(2025, 12, 5, 10, 0, 0, 0, time.UTC), time.UTC, "on Friday 5 December."},
		{"another year", time.Date(2026, 1, 5, 10, 0, 0, 0, time.UTC), time.UTC, "on Monday 5 January 2026."},
		{"evening is tomorrow elsewhere", time.Date(2025, 12, 5, 20, 0, 0, 0, time.UTC), sydney, "on Saturday 6 December."},
		{"a day is the same everywhere", time.Date(2025, 12, 5, 0, 0, 0, 0, time.UTC), time.FixedZone("", -8*3600), "on Friday 5 December."},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := data(workflow.View{Until: c.until, Others: []workflow.Address{{Name: "Ben"}}})
			d.Zone = c.zone
			r, err := load(t, "").Render("reminder", "en", d)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(r.Text, c.want) {
				t.Errorf("no %q in\n%s", c.want, r.Text)
			}
		})
	}
}

func TestRender_buttons(t *testing.T) {
	r := render(t, load(t, ""), "opt-in", workflow.View{
		To: workflow.Address{Name: "Anna"}, Referrer: workflow.Address{Name: "Rita & Co? #1"}, Others: []workflow.Address{{Name: "Ben"}},
	})
	want := "mailto:" + samples.ReplyTo +
		"?subject=Re%3A%20Rita%20%26%20Co%3F%20%231%20would%20like%20to%20introduce%20you%20to%20Ben&body=Yes"
	for _, tok := range parseHTML(t, r.HTML) {
		for _, a := range tok.Attr {
			if a.Key == "href" && a.Val == want {
				return
			}
		}
	}
	t.Errorf("no button to %s in\n%s", want, r.HTML)
}

func TestRender_unknownKind(t *testing.T) {
	if _, err := load(t, "").Render("postcard", "en", data(nil)); err == nil || !strings.Contains(err.Error(), "postcard") {
		t.Errorf("got %v", err)
	}
}

func BenchmarkRender(b *testing.B) {
	set, err := templates.Load("")
	if err != nil {
		b.Fatal(err)
	}
	s := samples.All()[0]
	for b.Loop() {
		if _, err := set.Render(s.Kind, "en", data(s.View)); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzRender(f *testing.F) {
	f.Add("Anna Berg", "anna@berg.example", "You'd get on.")
	f.Add(hostile, hostile, hostile)
	f.Add(strings.Repeat("\u00e9", 500), strings.Repeat("\U0001F600", 400), strings.Repeat("\x8d", 3000)) // one word, no space
	set, err := templates.Load("")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, name, email, words string) {
		a := workflow.Address{Name: name, Email: email}
		for _, kind := range workflow.MailKinds {
			checkMail(t, render(t, set, string(kind), workflow.View{
				To: a, Referrer: a, Person: a, Others: []workflow.Address{a}, Parties: []workflow.PartyView{{Address: a}, {Address: a}},
				Ref: name, Subject: words, Why: words, Quote: words, Held: []string{words}, News: workflow.NewsQuestion,
				Report: hostileReport(a, words),
				Lines:  []workflow.DigestLine{{Ref: name, Parties: []workflow.PartyView{{Address: a}}, Quote: words}},
			}))
		}
	})
}

// hostileReport has somebody's name, address and words in every place of a report.
func hostileReport(a workflow.Address, words string) *workflow.Report {
	gift := workflow.Gift{Ref: words, To: a, Parties: []workflow.Address{a}, Give: words}
	matter := workflow.Matter{Ref: words, Parties: []workflow.Address{a}, State: workflow.Stalled}
	return &workflow.Report{
		Month: workflow.Month{Year: 2025, Month: time.October}, This: workflow.Tally{Begun: 1}, Stages: make([]workflow.Stage, 5),
		Kinds: []workflow.KindLine{{Begun: 1, Percent: 100}}, Owed: []workflow.Gift{gift}, Given: []workflow.Gift{gift},
		Givers: []workflow.Balance{{Address: a}}, Takers: []workflow.Balance{{Address: a}},
		Partners: []workflow.Agenda{{
			Balance: workflow.Balance{Address: a}, Made: []workflow.Matter{matter}, Stuck: []workflow.Matter{matter},
			Thanks: []workflow.Gift{gift}, Quote: words,
		}},
	}
}
