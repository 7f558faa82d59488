package intent

import (
	"strings"
	"testing"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// sent is a Tuesday.
var sent = time.Date(2026, 5, 12, 9, 30, 0, 0, time.UTC)

type example struct {
	text string
	want workflow.Intent
}

func check(t *testing.T, q workflow.Question, examples []example) {
	t.Helper()
	for _, e := range examples {
		got := Read(q, e.text, sent)
		if got.Intent != e.want {
			t.Errorf("%s: %q = %s (%.2f, %s), want %s", q, e.text, got.Intent, got.Confidence, strings.Join(got.Evidence, "; "), e.want)
		}
	}
}

func TestRead_optIn(t *testing.T) {
	check(t, workflow.AskOptIn, []example{
		{"Yes", workflow.Yes},
		{"yes please!", workflow.Yes},
		{"Yep, go for it.", workflow.Yes},
		{"Sure, happy to meet her.", workflow.Yes},
		{"👍🏽", workflow.Yes},
		{"OK", workflow.Yes},
		{"no problem, go ahead", workflow.Yes},
		{"Why not?", workflow.Yes},
		{"not a problem", workflow.Yes},
		{"I don't see why not", workflow.Yes},
		{"I'd love to.", workflow.Yes},
		{"Hi Rita,\n\nSounds great, please put us in touch.\n\nBest,\nTom Ashdown\nAshdown Ltd", workflow.Yes},
		{"Count me in", workflow.Yes},
		{"no objections, feel free to pass on my number", workflow.Yes},
		{"Can't wait to meet them!", workflow.Yes},
		{"\"Yes, please introduce us\"", workflow.Yes},
		{"Yes please, if you don't mind.", workflow.Yes},
		{"Absolutely. Please share my email with him.", workflow.Yes},
		{"By all means", workflow.Yes},
		{"I would be delighted to be introduced.", workflow.Yes},

		{"no", workflow.No},
		{"No, thanks", workflow.No},
		{"no thank you, we're all set", workflow.No},
		{"Not interested.", workflow.No},
		{"I'll pass", workflow.No},
		{"Thanks for asking, but I'd rather not.", workflow.No},
		{"We already have a supplier we are happy with.", workflow.No},
		{"I'm afraid I have to decline.", workflow.No},
		{"Sorry, this isn't for us.", workflow.No},
		{"Lovely idea but I must say no", workflow.No},
		{"👎", workflow.No},
		{"I do not wish to be introduced to him.", workflow.No},
		{"We don't need another accountant.", workflow.No},

		{"Not now", workflow.Later},
		{"happy to, after March", workflow.Later},
		{"Yes, but not before September please", workflow.Later},
		{"ask me again in three weeks", workflow.Later},
		{"Could you come back to me in the autumn?", workflow.Later},
		{"Too busy at the moment, maybe next month.", workflow.Later},
		{"I'm interested, but let's wait until after the summer.", workflow.Later},

		{"Who is she?", workflow.Inquiry},
		{"what does his company do", workflow.Inquiry},
		{"Can you tell me a bit more about what he needs?", workflow.Inquiry},
		{"Is this about the job or about the boat?", workflow.Inquiry},
		{"Yes, but what would she want from me?", workflow.Inquiry},

		{"stop", workflow.Stop},
		{"Unsubscribe", workflow.Stop},
		{"yes please stop emailing me", workflow.Stop},
		{"No. And please don't contact me again.", workflow.Stop},
		{"Take me off your list", workflow.Stop},
		{"Delete my data and leave me alone.", workflow.Stop},
		{"You have the wrong person", workflow.WrongPerson},
		{"I'm not Mr Hale, he left the company years ago.", workflow.WrongPerson},
		{"help", workflow.Help},
		{"thanks", workflow.Thanks},
		{"Oops, wrong button. Please undo that.", workflow.Undo},

		// A yes that is none.
		{"", workflow.Unclear},
		{"   \n\n ", workflow.Unclear},
		{"Yes, I'm out of the office until 3 June. For urgent matters call my colleague.", workflow.Unclear},
		{"I'd say yes but my wife would kill me", workflow.Unclear},
		{"Yes, if he pays my travel", workflow.Unclear},
		{"yes as long as it stays between us", workflow.Unclear},
		{"Only if she signs an NDA first", workflow.Unclear},
		{"Yes unless it is about insurance", workflow.Unclear},
		{"maybe", workflow.Unclear},
		{"Not sure yet, I need to think about it", workflow.Unclear},
		{"You wrote \"Yes, please introduce us\" in that mail.", workflow.Unclear},
		{"yes no yes no", workflow.Unclear},
		{"Yes I remember you telling me about him when we were in Leeds that winter", workflow.Unclear},
		{"Great, another coffee with a stranger. 🙄", workflow.Unclear},
		{"He is a lovely man.", workflow.Unclear},
		{"I might be interested", workflow.Unclear},
		{"ok thanks", workflow.Unclear},
		{"Only if you like him", workflow.Unclear},
		{"ok, provided that she comes to us", workflow.Unclear},
		{"lorem ipsum", workflow.Unclear},
		{"She can stop by on Tuesday, so yes please introduce us", workflow.Yes},
	})
}

func TestRead_checkIn(t *testing.T) {
	check(t, workflow.AskCheckIn, []example{
		{"yes", workflow.Met},
		{"Yes we did!", workflow.Met},
		{"We met last week, lovely chap.", workflow.Met},
		{"Had a good call with her yesterday", workflow.Met},
		{"Spoke to him on Monday, very useful.", workflow.Met},
		{"Great conversation, thanks for the intro!", workflow.Met},
		{"We finally had lunch.", workflow.Met},

		{"meeting on Thursday", workflow.Scheduled},
		{"We have a call booked for 20 May", workflow.Scheduled},
		{"Lunch next Wednesday", workflow.Scheduled},
		{"We're seeing each other on 3 June.", workflow.Scheduled},
		{"Not yet, but we've agreed to meet on Friday", workflow.Scheduled},
		{"It's in the diary for tomorrow.", workflow.Scheduled},

		{"not yet", workflow.NotYet},
		{"No", workflow.NotYet},
		{"We haven't met yet, sorry", workflow.NotYet},
		{"I haven't got round to it, I'll write to him this week.", workflow.NotYet},
		{"Still trying to find a date", workflow.NotYet},
		{"didn't manage to meet", workflow.NotYet},

		{"Never heard back from him", workflow.NoContact},
		{"I've written twice, no reply.", workflow.NoContact},
		{"She hasn't answered my emails", workflow.NoContact},
		{"radio silence", workflow.NoContact},
		{"He never got in touch.", workflow.NoContact},
		{"Nothing from her so far, no response to my messages", workflow.NoContact},

		{"I've sent them a proposal", workflow.InProgress},
		{"We are negotiating the price", workflow.InProgress},
		{"Contract is with their lawyers, not signed yet", workflow.InProgress},
		{"We met and he asked for a quote; I submitted our offer yesterday.", workflow.InProgress},
		{"They're running a pilot for a month", workflow.InProgress},

		{"They signed!", workflow.Won},
		{"We won the contract, £12,000", workflow.Won},
		{"met her and she became a client", workflow.Won},
		{"Deal done, 12k EUR", workflow.Won},
		{"I hired him", workflow.Won},
		{"We got the order last week, worth CHF 4'500", workflow.Won},
		{"He bought two machines from us", workflow.Won},

		{"It didn't work out", workflow.Lost},
		{"they went with someone else", workflow.Lost},
		{"Nice chat but not a good fit", workflow.Lost},
		{"Too expensive for them", workflow.Lost},
		{"He decided against it in the end.", workflow.Lost},
		{"we met twice, but nothing came of it", workflow.Lost},
		{"It fell through", workflow.Lost},
		{"won't happen, they have no budget", workflow.Lost},

		{"stop sending me these emails", workflow.Stop},
		{"Thanks!", workflow.Thanks},
		{"wrong person, I'm afraid", workflow.WrongPerson},
		{"Please roll that back, I clicked won by mistake", workflow.Undo},
		{"help", workflow.Help},

		{"well, where do I start", workflow.Unclear},
		{"Thanks a bunch for that one", workflow.Unclear},
		{"Out of office: I am on annual leave until Monday.", workflow.Unclear},
		{"see below", workflow.Unclear},
	})
}

func TestRead_referrer(t *testing.T) {
	examples := []example{
		{"cancel", workflow.Cancel},
		{"Please cancel this introduction", workflow.Cancel},
		{"Forget it, they already know each other", workflow.Cancel},
		{"pull the intro please", workflow.Cancel},
		{"Please don't contact them, I've changed my mind.", workflow.Cancel},
		{"Actually it's Ben with one n, not Benn", workflow.Correct},
		{"Wrong email for Anna, it should be anna@berg.example", workflow.Correct},
		{"There's a typo in his surname", workflow.Correct},
		{"Use this address instead: mei@print.example", workflow.Correct},
		{"remind him please", workflow.Nudge},
		{"Could you chase Anna again?", workflow.Nudge},
		{"send her a gentle reminder", workflow.Nudge},
		{"please follow up with both", workflow.Nudge},
		{"undo", workflow.Undo},
		{"Sorry, please revert that", workflow.Undo},
		{"undo the last change", workflow.Undo},
		{"weekly", workflow.Cadence},
		{"Once a month is enough", workflow.Cadence},
		{"no more digests please", workflow.Cadence},
		{"every two weeks please", workflow.Cadence},
		{"daily", workflow.Cadence},
		{"sent", workflow.Sent},
		{"The champagne was delivered on Friday", workflow.Sent},
		{"I've posted the card and the chocolates", workflow.Sent},
		{"status", workflow.Status},
		{"any news?", workflow.Status},
		{"How is it going with Anna and Ben?", workflow.Status},
		{"Did they ever meet?", workflow.Status},
		{"where do we stand", workflow.Status},
		{"help", workflow.Help},
		{"how does this work?", workflow.Help},
		{"what can I write to you?", workflow.Help},
		{"thank you!", workflow.Thanks},
		{"Brilliant, thanks for letting me know", workflow.Thanks},
		{"No, thank you!", workflow.Thanks},
		{"unsubscribe me", workflow.Stop},
		{"Stop writing to me.", workflow.Stop},
		{"Undo the stop please", workflow.Undo},
		{"don't cancel, just remind her", workflow.Nudge},
		{"you can stop reminding me, the wine went out yesterday", workflow.Sent},
		{"yes", workflow.Unclear},
		{"the weather is fine here", workflow.Unclear},
	}
	check(t, workflow.AskRefer, examples)
	check(t, workflow.AskNothing, examples)
}

func TestRead_confirm(t *testing.T) {
	check(t, workflow.AskConfirm, []example{
		{"yes", workflow.Yes},
		{"Yes, that was me.", workflow.Yes},
		{"It was me", workflow.Yes},
		{"confirmed", workflow.Yes},
		{"No, that wasn't me", workflow.No},
		{"I didn't send that", workflow.No},
		{"Ja, das war ich", workflow.Yes},
		{"not me", workflow.No},
		{"maybe", workflow.Unclear},
		{"Please do", workflow.Yes},
		{"No bother at all", workflow.Yes},
		// What is denied is not done, whatever words it has in common with a yes.
		{"Please don't bother them", workflow.Unclear},
		{"Do not trouble them", workflow.Unclear},
		{"Please don't unsubscribe me", workflow.Unclear},
		{"Please do not undo this", workflow.Unclear},
	})
}

func TestRead_digest(t *testing.T) {
	check(t, workflow.AskDigest, []example{
		{"R-7F3K met", workflow.Met},
		{"R-88AA won £12,000", workflow.Won},
		{"r-7f3k: lost, they chose another supplier", workflow.Lost},
		{"R-7F3K they have a call on Friday", workflow.Scheduled},
		{"R-7F3K cancel", workflow.Cancel},
		{"R-7F3K please remind her", workflow.Nudge},
		{"monthly please", workflow.Cadence},
		{"Any news on R-7F3K?", workflow.Status},
		{"stop", workflow.Stop},
	})
}

func TestRead_otherLanguages(t *testing.T) {
	check(t, workflow.AskOptIn, []example{
		{"Ja, sehr gerne!", workflow.Yes},
		{"Kein Problem, stellen Sie uns vor.", workflow.Yes},
		{"Nein danke, kein Bedarf", workflow.No},
		{"Wir sind da schon gut versorgt.", workflow.No},
		{"Gerne, aber erst im Herbst", workflow.Later},
		{"Ja, wenn er die Reise zahlt", workflow.Unclear},
		{"Wer ist das denn?", workflow.Inquiry},
		{"Bitte schreiben Sie mir nicht mehr", workflow.Stop},
		{"Oui, avec plaisir", workflow.Yes},
		{"Pas de problème, allez-y", workflow.Yes},
		{"Non merci", workflow.No},
		{"Pas maintenant, recontactez-moi en septembre", workflow.Later},
		{"Oui, à condition qu'elle vienne ici", workflow.Unclear},
		{"Ne m'écrivez plus jamais", workflow.Stop},
		{"Sí, claro, encantada", workflow.Yes},
		{"Ningún problema, adelante", workflow.Yes},
		{"No, gracias", workflow.No},
		{"Ahora no, mejor en otoño", workflow.Later},
		{"Sí, siempre que no sea un seguro", workflow.Unclear},
		{"No me escriban más", workflow.Stop},
		{"Ja graag!", workflow.Yes},
		{"Geen probleem, doe maar", workflow.Yes},
		{"Nee, dank u", workflow.No},
		{"Nu even niet, na de zomer graag", workflow.Later},
		{"Ja, mits het niets kost", workflow.Unclear},
		{"Stuur me geen mails meer", workflow.Stop},
		{"Sì, volentieri", workflow.Yes},
		{"Nessun problema, procedete pure", workflow.Yes},
		{"No grazie, siamo a posto", workflow.No},
		{"Adesso no, risentiamoci a settembre", workflow.Later},
		{"Sì, a patto che paghi lui", workflow.Unclear},
		{"Non scrivetemi più", workflow.Stop},
		{"Sim, com muito gosto", workflow.Yes},
		{"Sem problema, pode avançar", workflow.Yes},
		{"Não, obrigado", workflow.No},
		{"Agora não, talvez em outubro", workflow.Later},
		{"Sim, desde que seja grátis", workflow.Unclear},
		{"Não me enviem mais emails", workflow.Stop},
	})
	check(t, workflow.AskCheckIn, []example{
		{"Ja, wir haben gestern telefoniert", workflow.Met},
		{"Noch nicht getroffen", workflow.NotYet},
		{"Er meldet sich nicht", workflow.NoContact},
		{"Wir haben den Auftrag bekommen, 12.000 €", workflow.Won},
		{"Daraus ist leider nichts geworden", workflow.Lost},
		{"Termin steht, nächsten Montag", workflow.Scheduled},
		{"Angebot ist raus", workflow.InProgress},
		{"Nous nous sommes rencontrés hier", workflow.Met},
		{"Pas encore, désolé", workflow.NotYet},
		{"Aucune réponse de sa part", workflow.NoContact},
		{"Contrat signé !", workflow.Won},
		{"Ya nos hemos reunido, muy bien", workflow.Met},
		{"Todavía no", workflow.NotYet},
		{"No me ha contestado", workflow.NoContact},
		{"Hemos firmado el contrato", workflow.Won},
		{"We hebben elkaar gisteren gesproken", workflow.Met},
		{"Nog niet", workflow.NotYet},
		{"Niets meer gehoord", workflow.NoContact},
		{"Contract getekend!", workflow.Won},
		{"Ci siamo sentiti ieri", workflow.Met},
		{"Non ancora", workflow.NotYet},
		{"Nessuna risposta", workflow.NoContact},
		{"Contratto firmato", workflow.Won},
		{"Já nos encontrámos ontem", workflow.Met},
		{"Ainda não", workflow.NotYet},
		{"Sem resposta até agora", workflow.NoContact},
		{"Contrato assinado!", workflow.Won},
	})
}

func TestRead_values(t *testing.T) {
	got := Read(workflow.AskCheckIn, "They signed, £12,000 a year.", sent)
	if got.Value == nil || *got.Value != (workflow.Money{Amount: "12000", Currency: "GBP"}) {
		t.Errorf("value = %v", got.Value)
	}
	for text, want := range map[string]string{
		"Not before 15 September please":              "2026-09-15",
		"ask me again in a couple of weeks":           "2026-05-26",
		"happy to, after March":                       "2027-04-01",
		"Come back to me at the end of June":          "2026-06-30",
		"not this month":                              "2026-06-01",
		"Too busy until September, ask me again then": "2026-09-01",
	} {
		got := Read(workflow.AskOptIn, text, sent)
		if got.Intent != workflow.Later || got.Until.Format(time.DateOnly) != want {
			t.Errorf("%q = %s until %s, want %s", text, got.Intent, got.Until.Format(time.DateOnly), want)
		}
	}
	for text, want := range map[string]string{"monthly please": "monthly", "every week": "weekly", "no more updates": "never"} {
		if got := Read(workflow.AskRefer, text, sent); got.Cadence != want {
			t.Errorf("%q = %s %q, want %q", text, got.Intent, got.Cadence, want)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	text := "Hi Rita,\n\nthank you for thinking of me. I would love to meet Ben, please put us in touch.\n\nBest regards,\nAnna"
	Read(workflow.AskOptIn, text, sent)
	b.ReportAllocs()
	for b.Loop() {
		Read(workflow.AskOptIn, text, sent)
	}
}

// A stop is final: it is a wish that somebody has of us, never something that they tell.
func TestRead_stopIsNotReadIntoAStory(t *testing.T) {
	for _, text := range []string{
		"He did not contact me.", "They didn't write to me at all", "We had no further contact", "There were no further emails from him",
		"we had no more contact after the first call", "He told me to get lost", "I had to go away for a week",
		"He said he does not want to hear from me again", "he asked me to stop writing to him", "I will stop contacting him now",
		"no further correspondence so far", "They do not email us any more, so it is over",
	} {
		if r := Read(workflow.AskCheckIn, text, sent); r.Intent == workflow.Stop {
			t.Errorf("%q is read as stop: %v", text, r.Evidence)
		}
	}
	for _, text := range []string{
		"Do not contact me.", "Please stop writing to me", "No more emails from you, please", "Stop contacting us", "I want no further contact",
		"I do not want to hear from you again", "Remove me from your list", "unsubscribe",
	} {
		if r := Read(workflow.AskCheckIn, text, sent); r.Intent != workflow.Stop {
			t.Errorf("%q is read as %s: %v", text, r.Intent, r.Evidence)
		}
	}
}
