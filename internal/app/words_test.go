package app_test

import (
	"html"
	"net/url"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/twoyes/twoyes/mailin/intent"
	"github.com/twoyes/twoyes/templates"
	"github.com/twoyes/twoyes/templates/samples"
	"github.com/twoyes/twoyes/workflow"
)

// asked is what the mails of a kind ask.
var asked = map[workflow.MailKind]workflow.Question{
	workflow.MailOptIn: workflow.AskOptIn, workflow.MailReminder: workflow.AskOptIn, workflow.MailCheckIn: workflow.AskCheckIn,
	workflow.MailReceipt: workflow.AskRefer, workflow.MailNotice: workflow.AskRefer, workflow.MailDigest: workflow.AskDigest,
	workflow.MailConfirm: workflow.AskConfirm, workflow.MailClarify: workflow.AskRefer,
}

var button = regexp.MustCompile(`href="mailto:([^"?]+)\?subject=[^"]*body=([^"]*)"`)

// What a button says is understood, and means the same in every language.
func TestButtons_areUnderstoodInEveryLanguage(t *testing.T) {
	set, err := templates.Load("")
	if err != nil {
		t.Fatal(err)
	}
	mean := func(s samples.Sample, lang string) (words []string, intents []workflow.Intent) {
		r, err := set.Render(s.Kind, lang, templates.Data{
			View: s.View, Business: samples.Business, Mailbox: samples.Mailbox, ReplyTo: samples.ReplyTo, Now: samples.Now,
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range button.FindAllStringSubmatch(html.UnescapeString(r.HTML), -1) {
			if m[1] != samples.ReplyTo {
				continue
			}
			word, err := url.PathUnescape(m[2])
			if err != nil {
				t.Fatal(err)
			}
			words = append(words, word)
			question := asked[workflow.MailKind(s.Kind)]
			switch {
			case s.View.News == workflow.NewsColleague:
				question = workflow.AskInstead
			case s.View.Question != "":
				question = s.View.Question
			}
			read := intent.Read(question, word, time.Now()).Intent
			if told := intent.Read(workflow.AskDigest, word, time.Now()).Intent; question == workflow.AskRefer && read == workflow.Unclear && workflow.Tells(told) {
				read = told // as the engine does
			}
			intents = append(intents, read)
		}
		return words, intents
	}
	for _, s := range samples.All() {
		words, want := mean(s, "en")
		if slices.Contains(want, workflow.Unclear) {
			t.Errorf("%s: %q are read as %v", s.Name, words, want)
		}
		for _, lang := range []string{"de", "es", "fr", "it", "nl", "pt"} {
			if words, got := mean(s, lang); !slices.Equal(got, want) {
				t.Errorf("%s in %s: %q are read as %v, want %v", s.Name, lang, words, got, want)
			}
		}
	}
}
