package message

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/workflow"
)

// Attributions with the date of a standard, as webmail programs write them in the language of their users.
func TestReplyText_attributions(t *testing.T) {
	for _, line := range []string{
		"On 2026-03-03 09:41, twoyes wrote:",
		"Am 2026-03-03 09:41, schrieb twoyes:",
		"twoyes schrieb am 03.03.2026 um 09:41 Uhr:",
		"Am Dienstag, dem 03.03.2026 um 09:41 +0100 schrieb twoyes:",
		"twoyes hat am 03.03.2026 09:41 geschrieben:",
		"Le 2026-03-03 09:41, twoyes a écrit :",
		"El 2026-03-03 09:41, twoyes escribió:",
		"twoyes escribió el 2026-03-03 09:41:",
		"twoyes schreef op 2026-03-03 09:41:",
		"Op 2026-03-03 09:41 schreef twoyes:",
		"Il 2026-03-03 09:41 twoyes ha scritto:",
		"twoyes ha scritto il 03/03/2026 09:41:",
		"Em 2026-03-03 09:41, twoyes escreveu:",
		"Em 03/03/2026 09:41, twoyes escreveu:",
		"Den 2026-03-03 09:41, skrev twoyes:",
		"twoyes skrev den 2026-03-03 09:41:",
		"W dniu 2026-03-03 09:41, twoyes napisał(a):",
		"Dne 2026-03-03 09:41, twoyes napsal:",
		"twoyes kirjoitti 2026-03-03 09:41:",
		"twoyes писал(а) 2026-03-03 09:41:",
		"2026-03-03 09:41 időpontban twoyes ezt írta:",
		"twoyes wrote on 3/3/26 9:41 AM:",
		"2026-03-03 9:41 GMT+01:00 twoyes <\nintros@example.com>:",
		"On Tue, Mar 3, 2026 at 9:41 AM twoyes\n\n<\nmailto:intros@example.com\n> wrote:",
	} {
		for _, below := range []string{marked1(asked), "\n" + marked1(asked)} {
			for _, words := range []string{"No, thank you.", "On we go, but not with kilns.", "Le mardi me va.\nA bientôt peut-être."} {
				if got := ReplyText(words+"\n\n"+line+"\n"+below, false); got != words {
					t.Errorf("%s: got %q, want %q", line, got, words)
				}
				if got := ReplyText(line+"\n"+below+"\n"+words+"\n", false); got != words {
					t.Errorf("%s, answered below: got %q, want %q", line, got, words)
				}
			}
		}
	}
}

func TestReplyText_separatorsUnderARule(t *testing.T) {
	for _, words := range []string{"*Previous Replies*", "Previous discussion", "Vorherige Antworten", "Réponses précédentes"} {
		if got := ReplyText("No, thank you.\n\n---\n"+words+"\n\nWould you like that? YES\n", false); got != "No, thank you." {
			t.Errorf("%s: got %q", words, got)
		}
	}
	body := "My previous discussion\n\nwas with Ben."
	if got := ReplyText(body, false); got != body {
		t.Errorf("without a rule: got %q", got)
	}
}

func TestReplyText_linkThatWasBroken(t *testing.T) {
	body := "No.\n\nOn 03/03/2026 09:41, twoyes wrote:\n> Would you like that? Look at\n(https://berg.example/pots)\n> and answer.\n"
	if got := ReplyText(body, false); got != "No." {
		t.Errorf("got %q", got)
	}
}

func TestReplyText_signaturesOfPeople(t *testing.T) {
	words := "No, thank you, we have a kiln."
	for _, signature := range []string{
		"Thank you,\nAnna", "Thanks!\n\nAnna Berg", "Vielen Dank\nAnna Berg", "Merci d'avance,\nAnna", "Gracias\nAnna Berg",
		"Grazie mille\nAnna", "Alvast bedankt,\nAnna Berg", "Obrigada,\nAnna Berg",
		"Anna Berg\nvia mobile", "Anna Berg\nSent from my iPhone",
		"Best regards,\nAnna Berg\nBerg Keramik. Please consider the environment before printing this email, will you.",
		"Mit freundlichen Grüßen\nAnna Berg\nBerg Keramik GmbH, Sitz der Gesellschaft: Villach, Handelsregister Klagenfurt 1234.",
	} {
		if got := ReplyText(words+"\n\n"+signature, false); got != words {
			t.Errorf("%q: got %q", signature, got)
		}
	}
	for _, body := range []string{
		"Thank you,\nAnna", "Thanks!", "Yes.\n\nThanks", "Who? These two:\n\nAnna\nBen", "Danke\nfür die Nachfrage, aber nein.",
	} {
		if got := ReplyText(body, false); got != body {
			t.Errorf("%q became %q", body, got)
		}
	}
}

func TestParse_signatureByTheNameInFrom(t *testing.T) {
	in := read(t, "From: Anna Berg <anna@berg.example>\nTo: intros+t@example.com\n"+plain+"Not yet.\n\nAnna Berg\nHead of Clay, Berg Keramik\n"+
		"A charity. Please consider the environment before printing this email.\n\nThis e-mail and its attachments are confidential.\n")
	if in.Text != "Not yet." {
		t.Errorf("got %q", in.Text)
	}
}

func TestParse_audience(t *testing.T) {
	for name, words := range map[string]string{
		"en": "Anna's diary is kept by Nad, in copy.", "en, short form": "Nadi, copied, minds Anna's calendar and will find you a slot.",
		"de": "Nadia führt Annas Kalender und sucht euch einen Termin.", "fr": "Nadia tient l'agenda d'Anna.", "es": "Nadia lleva la agenda de Anna.",
		"it": "Nadia è la segretaria di Anna.", "nl": "Nadia beheert de agenda van Anna.", "pt": "A Nadia trata da agenda da Anna.",
	} {
		in := read(t, rita+both+"Cc: Nadia Bello <nadia@berg.example>\nSubject: x\n"+plain+"Anna, Ben, you two have a lot to talk about.\n\n"+
			strings.Replace(words, "Nad,", "Nadia,", 1)+"\n")
		if got := emails(in.Parties); got != "anna@berg.example ben@okafor.test" {
			t.Errorf("%s: parties %q", name, got)
		}
	}
}

func TestParse_namesFromTheText(t *testing.T) {
	to := "To: k.petrov81@post.example, hello@wool-shed.example\nSubject: wool\n"
	katya, morag := workflow.Address{Name: "Katya Petrov", Email: "k.petrov81@post.example"}, workflow.Address{Name: "Morag Sinclair", Email: "hello@wool-shed.example"}
	tests := []struct {
		name, raw string
		want      []workflow.Address
	}{
		{"greeting, address of a firm, name over two lines", rita + to + plain + "Hello Katya, hello Morag,\n\nKatya Petrov spins, dyes and sells out at every market that she goes to. Morag\n" +
			"Sinclair keeps sheep at the Wool Shed.\n", []workflow.Address{katya, morag}},
		{"greeting in another order", rita + to + plain + "Dear Morag and Katya,\n\nMorag Sinclair keeps sheep, Katya Petrov spins.\n", []workflow.Address{katya, morag}},
		{
			"greeting with a form of address", rita + "To: jonas@wieland.example, krippe.sonne@krippe-sonne.example\nSubject: x\n" + plain + "Lieber Jonas, liebe Frau Marquardt,\n\nFrau Marquardt leitet die Krippe Sonne.\n",
			[]workflow.Address{{Name: "Jonas", Email: "jonas@wieland.example"}, {Name: "Marquardt", Email: "krippe.sonne@krippe-sonne.example"}},
		},
		{
			"no greeting, the firm is better than nothing", rita + to + plain + "Katya Petrov spins.\nThe Wool Shed has wool.\n",
			[]workflow.Address{katya, {Name: "Wool Shed", Email: "hello@wool-shed.example"}},
		},
		{
			"request: a person of a firm", rita + box + plain + "Please ask Katya Petrov (k.petrov81@post.example) and Morag Sinclair of the Wool Shed (hello@wool-shed.example).\n",
			[]workflow.Address{katya, morag},
		},
		{
			"request: pronouns and nouns are no names", rita + box + plain + "Bitte fragen Sie Katya Petrov (k.petrov81@post.example) und Tischlerin Ragnhild Voss (ragnhild@voss.example), ob sie sich kennenlernen wollen.\n",
			[]workflow.Address{katya, {Name: "Ragnhild Voss", Email: "ragnhild@voss.example"}},
		},
		{
			"request: a sentence ends in front of it", rita + box + plain + "I saw both on Friday. Katya Petrov (k.petrov81@post.example) should meet Ella Voss (ella@voss.example).\n",
			[]workflow.Address{katya, {Name: "Ella Voss", Email: "ella@voss.example"}},
		},
		{
			"request: name over two lines", rita + box + plain + "Please ask whether they would like to be introduced: that is, Katya\nPetrov (k.petrov81@post.example) and Ella Voss (ella@voss.example).\n",
			[]workflow.Address{katya, {Name: "Ella Voss", Email: "ella@voss.example"}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, read(t, tt.raw).Parties); diff != "" {
				t.Errorf("parties (-want +got)\n%s", diff)
			}
		})
	}
}

// forwardedBy is a mail of Anna's that Rita passes on with Ben's address on top.
func forwardedBy(words, mark string) string {
	return rita + box + "Subject: Fwd: kiln\n" + plain + "Ben Okafor is ben@okafor.test.\n\n------- Forwarded Message -------\nFrom: Anna Berg <anna@berg.example>\n" +
		"Date: On Monday, 16 March 2026 at 08:02\nSubject: kiln\nTo: Rita Rossi <rita@rossi.example>\n\n" + mark + strings.ReplaceAll(words, "\n", "\n"+mark) + "\n"
}

func TestParse_consentInAForwardedWish(t *testing.T) {
	for _, words := range []string{
		"I would love to be put in touch with him, there is a slot in June and no one to fill it.", "Could I be introduced?", "An introduction would be lovely.", "Can you connect us?", "I'd be glad to get to know him.",
		"Kannst du den Kontakt herstellen?", "Ich würde gern mal vorgestellt werden.", "Ich möchte ihn gern kennenlernen.", "Bringst du uns in Kontakt?",
		"Tu nous présentes ?", "J'aimerais beaucoup la rencontrer.", "Pourrais-tu me donner ses coordonnées ?", "Mets-moi en contact avec lui !",
		"¿Me lo presentas?", "Me encantaría conocerla.", "¿Me pasas su correo?", "¿Podrías ponerme en contacto con él?",
		"Me lo presenti?", "Mi piacerebbe conoscerlo.", "Puoi metterci in contatto?",
		"Wil je me aan hem voorstellen?", "Ik zou graag met haar in contact komen.", "Kun je me eens voorstellen?",
		"Apresentas-me?", "Gostava muito de a conhecer.", "Podes pôr-me em contacto com ele?",
	} {
		for _, mark := range []string{"", "> "} {
			in := read(t, forwardedBy("Rita,\n\n"+words+"\n\nAnna", mark))
			if in.Kind != workflow.KindRequest || !cmp.Equal(in.Consented, []string{"anna@berg.example"}) {
				t.Errorf("%q, marked by %q: %s (%s), consented %q", words, mark, in.Kind, in.Reason, in.Consented)
			}
		}
	}
	for _, words := range []string{
		"I would not like to be introduced to anybody.", "No introduction, please, I know him.", "Lieber nicht kennenlernen, danke.", "Ne me présente pas, s'il te plaît.", "Mejor no me lo presentes.",
		"Non presentarmelo, per favore.", "Liever niet voorstellen.", "Não me apresentes a mais ninguém.", "I never said that you should introduce me.", "His kiln is lovely, and so is the weather.",
	} {
		if in := read(t, forwardedBy(words, "")); len(in.Consented) > 0 {
			t.Errorf("%q counts as consent", words)
		}
	}
}

func TestParse_whichTwo(t *testing.T) {
	four := "Anna Berg (anna@berg.example), Ben Okafor (ben@okafor.test), Carla Neri (carla@neri.test) and Dov Katz (dov@katz.test).\n\n"
	for _, words := range []string{
		"Two of them should meet. Your thoughts on which?", "Please introduce two of them, I leave it to you to choose.", "Who should meet whom?", "An introduction, but which of them?",
		"Zwei davon sollten sich kennenlernen.", "Wer mit wem, überlasse ich Ihnen: bitte vorstellen.", "Deux d'entre eux devraient se rencontrer.", "Dos de ellos deberían conocerse.",
		"Due di loro dovrebbero conoscersi.", "Twee van hen moeten kennismaken.", "Dois deles deviam conhecer-se.",
	} {
		if in := read(t, rita+box+plain+"Four people: "+four+words+"\n"); in.Kind != workflow.KindUnclear || in.Missing != workflow.WhoIsMeant {
			t.Errorf("%q: %s (%s)", words, in.Kind, in.Reason)
		}
	}
	for _, words := range []string{"Please introduce all four, they share a street.", "Bitte alle vier miteinander bekannt machen.", "Peux-tu les présenter tous les quatre ?"} {
		if in := read(t, rita+box+plain+"Four people: "+four+words+"\n"); in.Kind != workflow.KindRequest {
			t.Errorf("%q: %s (%s)", words, in.Kind, in.Reason)
		}
	}
}

func TestParse_statusInSentences(t *testing.T) {
	for _, words := range []string{
		"Could you give me an update on my introductions?", "What has become of Anna and Ben?", "Where do my introductions stand?", "Which introductions are still open?",
		"Wie ist denn der Stand der Dinge?", "Was ist aus Anna und Ben geworden?", "Ich hätte gern einen Überblick.", "Gibt es schon etwas Neues?",
		"Quel est l'état de mes présentations ?", "Que deviennent Anna et Ben ?", "Y a-t-il du nouveau ?",
		"¿Cuál es el estado de mis presentaciones?", "¿Hay alguna novedad?", "¿Qué ha sido de Anna y Ben?",
		"Qual è lo stato delle mie presentazioni?", "Ci sono novità?", "Che fine hanno fatto Anna e Ben?",
		"Wat is de stand van zaken?", "Hoe gaat het met Anna en Ben?", "Is er al nieuws?",
		"Qual é o ponto da situação?", "Há novidades?", "O que é feito da Anna e do Ben?",
	} {
		if in := read(t, rita+box+"Subject: hello\n"+plain+words+"\n\nRita\n"); in.Kind != workflow.KindCommand {
			t.Errorf("%q: %s (%s)", words, in.Kind, in.Reason)
		}
	}
}

func TestParse_absences(t *testing.T) {
	anna := "From: Anna Berg <anna@berg.example>\nTo: intros+t@example.com\nIn-Reply-To: <1@example.com>\nSubject: Re: Ben?\n" + plain
	for _, words := range []string{
		"No thanks, I am on parental leave from May.", "Hello,\n\nnein danke, ich bin ab Mai in Elternzeit.", "I'm on vacation until Monday, so yes, but after that.", "Gern! Ich bin bis Montag im Urlaub.",
		"Oui, mais je suis en vacances jusqu'à lundi.", "Sí, pero estoy de vacaciones hasta el lunes.", "Volentieri, ma sono in ferie fino a lunedì.", "Graag, maar ik ben op vakantie tot maandag.", "Sim, mas estou de férias até segunda.",
	} {
		if in := read(t, anna+words+"\n"); in.Kind != workflow.KindReply {
			t.Errorf("%q: %s (%s)", words, in.Kind, in.Reason)
		}
	}
	for _, words := range []string{
		"Thank you for your message. I am out of the office until 3 May with limited access to email.", "Hello,\n\nI am currently on annual leave. For anything urgent, please contact Ben.",
		"Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis zum 3. Mai im Urlaub. Ihre E-Mail wird nicht weitergeleitet.",
		"Bonjour,\n\nje suis absente du bureau jusqu'au 3 mai. En cas d'urgence, veuillez contacter Ben.", "Gracias por su mensaje. Estoy de vacaciones hasta el 3 de mayo.",
		"Sono in ferie fino al 3 maggio. In mia assenza potete scrivere a Ben.", "Bedankt voor je bericht. Ik ben op vakantie tot 3 mei.", "Obrigada pela sua mensagem. Estou de férias até 3 de maio.",
	} {
		if in := read(t, anna+words+"\n"); in.Kind != workflow.KindAutoReply {
			t.Errorf("%q: %s (%s)", words, in.Kind, in.Reason)
		}
	}
}

func TestParse_generatedListMail(t *testing.T) {
	post := rita + box + "List-Id: Kilns <kilns.forum.test>\nPrecedence: list\nSubject: Re: burners\n"
	if in := read(t, post+"Auto-Submitted: auto-generated\n"+plain+"We rebuild them.\n"); in.Kind != workflow.KindList {
		t.Errorf("a post: %s (%s)", in.Kind, in.Reason)
	}
	if in := read(t, post+"Auto-Submitted: auto-replied\n"+plain+"I am away.\n"); in.Kind != workflow.KindAutoReply {
		t.Errorf("an answer: %s (%s)", in.Kind, in.Reason)
	}
}
