package intent

import (
	"strings"
	"testing"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// The rules alone are asked here, so that a family of phrases is seen to work without the words' likelihood.
func checkRules(t *testing.T, q workflow.Question, examples []example) {
	t.Helper()
	for _, e := range examples {
		got, _ := ByRules(q, e.text, sent)
		if got.Intent != e.want {
			t.Errorf("%s: %q = %s (%.2f, %s), want %s", q, e.text, got.Intent, got.Confidence, strings.Join(got.Evidence, "; "), e.want)
		}
	}
}

func TestByRules_englishCheckIn_meeting(t *testing.T) {
	checkRules(t, workflow.AskCheckIn, []example{
		{"We had a call with Miriam on Thursday.", workflow.Met},
		{"Our lunch on Monday was a delight.", workflow.Met},
		{"Just off the phone with her.", workflow.Met},
		{"Had a good natter with him over a cuppa.", workflow.Met},
		{"The two of us had a walk along the canal.", workflow.Met},
		{"We did manage to meet in the end.", workflow.Met},
		{"I paid her a visit last week.", workflow.Met},
		{"We are on for lunch this Thursday.", workflow.Scheduled},
		{"It's been put back to 22 May.", workflow.Scheduled},
		{"She's given me half an hour on the 21st.", workflow.Scheduled},
		{"He and I agreed to sit down on Friday.", workflow.Scheduled},
		{"Met her yesterday, we meet again on the 29th with her partner.", workflow.InProgress},
		{"OK", workflow.Unclear},
		{"He's going to think it over.", workflow.InProgress},
	})
}

func TestByRules_englishCheckIn_notYet(t *testing.T) {
	checkRules(t, workflow.AskCheckIn, []example{
		{"Not as yet.", workflow.NotYet},
		{"Still to happen, I'm afraid.", workflow.NotYet},
		{"I owe her a reply.", workflow.NotYet},
		{"I haven't rung him back.", workflow.NotYet},
		{"It hasn't happened yet.", workflow.NotYet},
		{"We were meant to meet on Monday and then the car broke down.", workflow.NotYet},
		{"It went clean out of my head.", workflow.NotYet},
		{"I have not replied to his mail.", workflow.NotYet},
		{"We keep missing each other.", workflow.NotYet},
		{"No date so far.", workflow.NotYet},
		{"We've been playing diary tennis.", workflow.NotYet},
		{"Please ask me again in three weeks.", workflow.Later},
		{"Sorry, not me.", workflow.WrongPerson},
		{"You want my sister, she has the bakery.", workflow.WrongPerson},
	})
}

func TestByRules_englishCheckIn_silence(t *testing.T) {
	checkRules(t, workflow.AskCheckIn, []example{
		{"He has yet to reply.", workflow.NoContact},
		{"I've not had so much as an acknowledgement.", workflow.NoContact},
		{"It just rings out.", workflow.NoContact},
		{"My two letters have not been answered.", workflow.NoContact},
		{"I sent two dates, he sent nothing.", workflow.NoContact},
		{"I've given up chasing her.", workflow.NoContact},
		{"No response whatsoever.", workflow.NoContact},
		{"All I've had is voicemail: I only ever get his voicemail.", workflow.NoContact},
		{"Zero answers.", workflow.NoContact},
		{"We never heard back, so I emailed her a second time and got nothing.", workflow.NoContact},
	})
}

func TestByRules_englishCheckIn_outcome(t *testing.T) {
	checkRules(t, workflow.AskCheckIn, []example{
		{"They are comparing us with two others.", workflow.InProgress},
		{"She has our quote and must ask her board.", workflow.InProgress},
		{"The ball is in their court.", workflow.InProgress},
		{"Not a done deal, but we're getting closer.", workflow.InProgress},
		{"The NDA is signed, nothing else is.", workflow.InProgress},
		{"They've asked for a trial lesson.", workflow.InProgress},
		{"No contract as yet.", workflow.InProgress},
		{"He ordered twice already.", workflow.Won},
		{"She's moved all her accounts to us.", workflow.Won},
		{"We got the job!", workflow.Won},
		{"He's been working for us since March.", workflow.Won},
		{"We're now their supplier for flour.", workflow.Won},
		{"I sold him the boat.", workflow.Won},
		{"The order was placed and the deposit paid.", workflow.Won},
		{"They got cold feet.", workflow.Lost},
		{"He changed his mind.", workflow.Lost},
		{"They won't be hiring her.", workflow.Lost},
		{"The talks have broken down.", workflow.Lost},
		{"She already has an accountant.", workflow.Lost},
		{"They went back to their old printer.", workflow.Lost},
		{"The money wasn't there.", workflow.Lost},
		{"Number two is off.", workflow.Lost},
	})
}

// What only mentions an outcome, or tells another one with the same words, must not be read as that outcome.
func TestByRules_englishCheckIn_noOutcome(t *testing.T) {
	for _, e := range []struct {
		text string
		not  workflow.Intent
	}{
		{"He gave me a tour of the mill.", workflow.Won},
		{"She took a job in Dubai.", workflow.Won},
		{"My partner and I are looking forward to it.", workflow.Won},
		{"The line is always engaged.", workflow.Won},
		{"He has sold the business since.", workflow.Won},
		{"She accepted the invite for the 20th.", workflow.Won},
		{"I've lost your mail.", workflow.Lost},
		{"He turned up early.", workflow.Lost},
		{"That's all there is to say.", workflow.Lost},
		{"It hasn't come off yet.", workflow.Lost},
		{"We nearly went with the other lot.", workflow.Lost},
		{"I wouldn't call her a client yet.", workflow.NoContact},
		{"He rang me twice.", workflow.NoContact},
		{"He's thinking it over.", workflow.Met},
		{"More soon.", workflow.NotYet},
		{"Had a zoom with Lena on Monday.", workflow.Scheduled},
	} {
		if got, _ := ByRules(workflow.AskCheckIn, e.text, sent); got.Intent == e.not {
			t.Errorf("%q = %s (%.2f, %s)", e.text, got.Intent, got.Confidence, strings.Join(got.Evidence, "; "))
		}
	}
}

// What did not happen, or may not have, is no outcome.
func TestRead_whatIsImagined(t *testing.T) {
	for _, text := range []string{
		"We would have signed", "If only we had signed!", "She claims we signed, which is a lie", "I wish we had met", "I doubt we met",
		"Wir hätten beinahe unterschrieben",
	} {
		if r := Read(workflow.AskCheckIn, text, time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)); r.Intent == workflow.Won || r.Intent == workflow.Met {
			t.Errorf("%q is read as %s: %q", text, r.Intent, r.Evidence)
		}
	}
	for text, want := range map[string]workflow.Intent{
		"We met on Tuesday. I wish I had more time.": workflow.Met, "We signed yesterday!": workflow.Won,
	} {
		if r := Read(workflow.AskCheckIn, text, time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)); r.Intent != want {
			t.Errorf("%q is read as %s: %q", text, r.Intent, r.Evidence)
		}
	}
}
