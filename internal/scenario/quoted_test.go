package scenario_test

import (
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/workflow"
)

// TestQuoted answers questions as mail programs write answers. The quoted mail says yes where no was typed, and no
// where yes was: the reading is what was typed.
func TestQuoted(t *testing.T) {
	list := formats()
	if len(list) < 60 {
		t.Errorf("%d formats", len(list))
	}
	const yes, no = "Yes please, introduce us!", "No thanks, not interested."
	for _, test := range []struct {
		typed, quoted string
		want          workflow.Consent
	}{
		{"Yes", no, workflow.ConsentYes},
		{"No.", yes, workflow.ConsentNo},
		{"Sounds good, please go ahead.", no, workflow.ConsentYes},
		{"Thanks, but we have somebody for that already.", yes, workflow.ConsentNo},
		{"Not now. Ask me again in May.", yes, workflow.ConsentLater},
		{"Is that the Otto who ran the bike shop?", yes, workflow.ConsentAsked},
	} {
		t.Run(test.typed, func(t *testing.T) {
			s := tell(t, unlimited)
			guests := s.guests(len(list))
			for i, f := range list {
				who, ask := guests[i], guests[i].ask
				fields, body := f.write(answer{
					typed: test.typed, to: ask, answers: test.quoted + "\n\n" + strings.TrimSpace(ask.Text) + "\n\n" + test.quoted,
					author: ask.From.Name, address: ask.From.Address, who: who.Name,
				})
				raw := who.answer("Subject: Re: "+ask.Subject+"\n"+fields, body)
				if got := app.Parser(s.Config)(t.Context(), raw, s.Now()).Text; got != test.typed {
					t.Errorf("%s: typed was %q", f.name, got)
				}
				s.put(raw)
			}
			s.Settle()
			for i, f := range list {
				who := guests[i]
				if got := s.consentOf(who); got != test.want {
					t.Errorf("%s: %q", f.name, got)
				}
				if kinds := who.Unread(); len(kinds) > 0 {
					t.Errorf("%s: answered with %q", f.name, kinds)
				}
				if test.want == workflow.ConsentAsked {
					told := s.rita.Receives("notice")
					s.says(told, test.typed)
					s.hides(told, test.quoted)
				}
			}
		})
	}
}
