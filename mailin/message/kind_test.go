package message

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/workflow"
)

// read parses a mail written with LF line ends, as it is and with CRLF, and checks that both come out alike.
func read(t *testing.T, raw string) workflow.Incoming {
	t.Helper()
	opts := Options{Mailbox: "intros@example.com", Separator: "+"}
	lf := Parse([]byte(raw), opts)
	crlf := Parse([]byte(strings.ReplaceAll(raw, "\n", "\r\n")), opts)
	if diff := cmp.Diff(lf, crlf); diff != "" {
		t.Errorf("LF and CRLF differ (-lf +crlf)\n%s", diff)
	}
	return lf
}

// emails joins the addresses of people.
func emails(people []workflow.Address) string {
	var s []string
	for _, p := range people {
		s = append(s, p.Email)
	}
	return strings.Join(s, " ")
}

const (
	rita  = "From: Rita Rossi <rita@rossi.example>\nMessage-ID: <1@rossi.example>\n"
	both  = "To: Anna Berg <anna@berg.example>, Ben Okafor <ben@okafor.test>\n"
	box   = "To: intros@example.com\n"
	plain = "Content-Type: text/plain; charset=utf-8\n\n"
)

func TestParse_introductions(t *testing.T) {
	tests := []struct{ name, raw, parties string }{
		{"two in To", rita + both + "Subject: Anna, Ben\n\nYou should meet.\n", "anna@berg.example ben@okafor.test"},
		{"one in To, one in Cc", rita + "To: anna@berg.example\nCc: ben@okafor.test\nSubject: x\n\nAnna, Ben is in copy.\n", "anna@berg.example ben@okafor.test"},
		{"mailbox in Cc", rita + both + "Cc: twoyes <intros@example.com>\nSubject: x\n\nAnna, meet Ben.\n", "anna@berg.example ben@okafor.test"},
		{"sender in Cc", rita + both + "Cc: rita@rossi.example\nSubject: x\n\nAnna, meet Ben.\n", "anna@berg.example ben@okafor.test"},
		{"sender's other address", rita + both + "Cc: Rita Rossi <rr@home.test>\nSubject: x\n\nAnna, meet Ben.\n", "anna@berg.example ben@okafor.test"},
		{"own colleague is a party", rita + "To: Ben Okafor <ben@okafor.test>\nCc: Carla Neri <carla@rossi.example>\nSubject: x\n\nBen, Carla runs our workshop.\n", "ben@okafor.test carla@rossi.example"},
		{"own colleague meets a team", rita + both + "Cc: Carla Neri <carla@rossi.example>\nSubject: x\n\nAnna, Ben,\n\nplease meet my colleague Carla, in copy, who runs our workshop.\n", "anna@berg.example ben@okafor.test carla@rossi.example"},
		{"colleague listens", rita + both + "Cc: Carla Neri <carla@rossi.example>\nSubject: x\n\nAnna, meet Ben.\n\nCarla is copied for information.\n", "anna@berg.example ben@okafor.test"},
		{"assistant elsewhere", rita + both + "Cc: Nadia Bello <nadia@desk.test>\nSubject: x\n\nAnna, meet Ben. My assistant Nadia will help you find a time.\n", "anna@berg.example ben@okafor.test"},
		{"German listener", rita + both + "Cc: Jens Holm <jens@holm.test>\nSubject: x\n\nLiebe Anna, lieber Ben,\n\nihr solltet euch kennenlernen.\n\nJens bekommt das zur Kenntnis.\n", "anna@berg.example ben@okafor.test"},
		{"notification address", rita + both + "Cc: notifications@tracker.test\nSubject: x\n\nAnna, meet Ben.\n", "anna@berg.example ben@okafor.test"},
		{"addresses in the text are no parties", rita + both + "Subject: x\n\nAnna, meet Ben. His old boss Carl (carl@old.test) sends his love.\n", "anna@berg.example ben@okafor.test"},
		{"group syntax and comments", rita + "To: friends: anna@berg.example (Anna Berg), Ben Okafor <ben@okafor.test>;\nSubject: x\n\nHave fun.\n", "anna@berg.example ben@okafor.test"},
		{"answer to one of them with the mailbox in BCC", rita + both + "In-Reply-To: <q@berg.example>\nSubject: Re: who builds kilns?\n\nAnna, adding Ben, who builds them. Ben, Anna asked on Monday.\n\nOn Mon, 2 Mar 2026 at 10:00, Anna Berg <anna@berg.example> wrote:\n> who builds kilns?\n", "anna@berg.example ben@okafor.test"},
		{"Re: with an old introduction below", rita + both + "Subject: Re: supper\n\nAnna, the man you want is Ben.\n\nOn Mon, 2 Mar 2026 at 10:00, Thea <thea@lund.example> wrote:\n> Anna, meet Marco (marco@mill.example).\n", "anna@berg.example ben@okafor.test"},
		{"mailbox in To beside them", rita + "To: anna@berg.example, ben@okafor.test, intros@example.com\nSubject: x\n\nDear Anna, dear Ben, you two have a lot to talk about.\n", "anna@berg.example ben@okafor.test"},
		{"six people", rita + "To: a@a.test, b@b.test, c@c.test, d@d.test, e@e.test, f@f.test\nSubject: x\n\nAll of you want to know each other.\n", "a@a.test b@b.test c@c.test d@d.test e@e.test f@f.test"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := read(t, tt.raw)
			if in.Kind != workflow.KindIntroduction {
				t.Fatalf("kind %q (%s)", in.Kind, in.Reason)
			}
			if got := emails(in.Parties); got != tt.parties {
				t.Errorf("parties %q, want %q", got, tt.parties)
			}
			if len(in.Consented) > 0 {
				t.Errorf("consented %q", in.Consented)
			}
		})
	}
}

func TestParse_requests(t *testing.T) {
	anna, ben := workflow.Address{Name: "Anna Berg", Email: "anna@berg.example"}, workflow.Address{Name: "Ben Okafor", Email: "ben@okafor.test"}
	tests := []struct {
		name, raw string
		want      []workflow.Address
	}{
		{"angle brackets", "\nPlease introduce Anna Berg <anna@berg.example> to Ben Okafor <ben@okafor.test>.\n", []workflow.Address{anna, ben}},
		{"round brackets", "\nCould you ask Anna Berg (anna@berg.example) and Ben Okafor (ben@okafor.test)?\n", []workflow.Address{anna, ben}},
		{"square brackets", "\nAnna Berg [anna@berg.example] and Ben Okafor [mailto:ben@okafor.test] should talk.\n", []workflow.Address{anna, ben}},
		{"list", "\nTwo people:\n\n* Anna Berg, Berg Keramik, anna@berg.example\n* Ben Okafor: ben@okafor.test\n\nBoth fire clay.\n", []workflow.Address{anna, ben}},
		{"dashes", "\n- Anna Berg - anna@berg.example - potter\n- Ben Okafor - ben@okafor.test - kilns\n", []workflow.Address{anna, ben}},
		{"a slash between bare addresses", "\nanna@berg.example / ben@okafor.test please. Anna Berg throws pots. Ben Okafor builds kilns.\n", []workflow.Address{anna, ben}},
		{"broken between name and address", "\nBitte frag Anna Berg\n<anna@berg.example> und Ben Okafor\n<ben@okafor.test>, ob sie sich kennenlernen wollen.\n", []workflow.Address{anna, ben}},
		{"in the subject", "Subject: intro: Anna Berg anna@berg.example and Ben Okafor ben@okafor.test\n\nThanks!\n", []workflow.Address{anna, ben}},
		{"the sender is no party", "\nPlease introduce Anna Berg (anna@berg.example) to Ben Okafor (ben@okafor.test). My number is below, or write to rita@rossi.example.\n", []workflow.Address{anna, ben}},
		{"signature addresses", "\nPlease introduce Anna Berg (anna@berg.example) to Ben Okafor (ben@okafor.test).\n\n-- \nRossi & Co\noffice@rossi-co.test\n", []workflow.Address{anna, ben}},
		{"addresses of the sender's company", "\nPlease introduce Anna Berg (anna@berg.example) to Ben Okafor (ben@okafor.test).\nIf I am away ask desk@rossi.example.\n", []workflow.Address{anna, ben}},
		{"a colleague of the sender is a party", "\nPlease ask Ben Okafor (ben@okafor.test) and my colleague Carla Neri (carla@rossi.example).\n", []workflow.Address{ben, {Name: "Carla Neri", Email: "carla@rossi.example"}}},
		{"quoted addresses", "Subject: Re: dinner\n\nPlease ask Anna Berg (anna@berg.example) and Ben Okafor (ben@okafor.test).\n\nOn Mon, 2 Mar 2026 at 10:00, Thea Lund <thea@lund.example> wrote:\n> Marco is marco@mill.example.\n", []workflow.Address{anna, ben}},
		{"title and particles", "\nPlease ask Dr. Jan van der Meer (j.vandermeer@meer.test) and Anna Berg (anna@berg.example).\n", []workflow.Address{{Name: "Dr. Jan van der Meer", Email: "j.vandermeer@meer.test"}, anna}},
		{"French", "\nBonjour, pourriez-vous demander à Anna Berg (anna@berg.example) et à Ben Okafor (ben@okafor.test) s'ils veulent se rencontrer ?\n", []workflow.Address{anna, ben}},
		{"Italian", "\nBuongiorno, vorrei presentare Anna Berg (anna@berg.example) a Ben Okafor (ben@okafor.test). Chiedete prima a tutti e due.\n", []workflow.Address{anna, ben}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := read(t, rita+box+tt.raw)
			if in.Kind != workflow.KindRequest {
				t.Fatalf("kind %q (%s)", in.Kind, in.Reason)
			}
			if diff := cmp.Diff(tt.want, in.Parties); diff != "" {
				t.Errorf("parties (-want +got)\n%s", diff)
			}
			if len(in.Consented) > 0 {
				t.Errorf("consented %q", in.Consented)
			}
		})
	}
}

func TestParse_requestByBCC(t *testing.T) {
	in := read(t, rita+"To: Anna Berg <anna@berg.example>\nSubject: Ben?\n\nDear Anna, may I introduce you to Ben Okafor (ben@okafor.test)?\n")
	if in.Kind != workflow.KindRequest || emails(in.Parties) != "anna@berg.example ben@okafor.test" {
		t.Errorf("%q (%s), parties %v", in.Kind, in.Reason, in.Parties)
	}
}

func TestParse_requestFromHTML(t *testing.T) {
	link := `<p>Please ask <a href="mailto:anna@berg.example">Anna Berg</a> and <a href="MAILTO:Ben%40okafor.test?subject=x">Ben Okafor</a>.</p>`
	for name, raw := range map[string]string{
		"HTML only":  rita + box + "Content-Type: text/html\n\n" + link,
		"plain part": rita + box + "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nPlease ask Anna Berg and Ben Okafor.\n--b\nContent-Type: text/html\n\n" + link + "\n--b--\n",
	} {
		t.Run(name, func(t *testing.T) {
			in := read(t, raw)
			want := []workflow.Address{{Name: "Anna Berg", Email: "anna@berg.example"}, {Name: "Ben Okafor", Email: "ben@okafor.test"}}
			if diff := cmp.Diff(want, in.Parties); in.Kind != workflow.KindRequest || diff != "" {
				t.Errorf("%q (%s), parties (-want +got)\n%s", in.Kind, in.Reason, diff)
			}
		})
	}
}

func TestParse_forwardedWish(t *testing.T) {
	top := rita + box + "Subject: %s kiln\n\nBen Okafor is ben@okafor.test.\n\nRita\n\n"
	asks := "\nDear Rita,\n\ncould you introduce me to the man with the kilns?\n\nAnna\n"
	tests := []struct{ name, prefix, below string }{
		{"Gmail", "Fwd:", "---------- Forwarded message ---------\nFrom: Anna Berg <anna@berg.example>\nDate: Mon, Mar 16, 2026 at 8:02 AM\nSubject: kiln\nTo: Rita Rossi <rita@rossi.example>\n\n" + asks},
		{"Outlook", "FW:", "From: Anna Berg <anna@berg.example>\nSent: 16 March 2026 08:02\nTo: Rita Rossi <rita@rossi.example>\nSubject: kiln\n" + asks},
		{"Outlook with a rule and mailto", "FW:", "________________________________\nFrom: Anna Berg [mailto:anna@berg.example]\nSent: 16 March 2026 08:02\nTo: Rita Rossi\nSubject: kiln\n" + asks},
		{"Apple Mail", "Fwd:", "Begin forwarded message:\n\n> From: Anna Berg <anna@berg.example>\n> Subject: kiln\n> Date: 16 March 2026 at 08:02:11 GMT\n> To: Rita Rossi <rita@rossi.example>\n>" + strings.ReplaceAll(asks, "\n", "\n> ") + "\n"},
		{"Thunderbird in German", "WG:", "-------- Weitergeleitete Nachricht --------\nBetreff: \tkiln\nDatum: \tMon, 16 Mar 2026 08:02:11 +0100\nVon: \tAnna Berg <anna@berg.example>\nAn: \tRita Rossi <rita@rossi.example>\n\n\nHallo Rita,\n\nkannst du mich mit ihm bekannt machen?\n\nAnna\n"},
		{"Gmail in Dutch", "Fwd:", "---------- Forwarded message ---------\nVan: Anna Berg <anna@berg.example>\nDate: ma 16 mrt 2026 om 08:02\nSubject: kiln\nTo: Rita Rossi <rita@rossi.example>\n\n\nKun je mij aan hem voorstellen?\n"},
		{"Outlook in Italian", "I:", "Da: Anna Berg <anna@berg.example>\nInviato: lunedì 16 marzo 2026 08:02\nA: Rita Rossi <rita@rossi.example>\nOggetto: kiln\n\nMi presenti il signore dei forni?\n"},
		{"Outlook in Portuguese", "ENC:", "De: Anna Berg <anna@berg.example>\nEnviada em: segunda-feira, 16 de março de 2026 08:02\nPara: Rita Rossi <rita@rossi.example>\nAssunto: kiln\n\nPode apresentar-me ao senhor dos fornos?\n"},
		{"Outlook in French", "TR :", "De : Anna Berg <anna@berg.example>\nEnvoyé : lundi 16 mars 2026 08:02\nÀ : Rita Rossi <rita@rossi.example>\nObjet : kiln\n\nPourrais-tu me présenter au monsieur des fours ?\n"},
		{"with In-Reply-To, as Gmail sets it", "Fwd: kiln\nIn-Reply-To: <a@berg.example>\nX-Subject:", "---------- Forwarded message ---------\nFrom: Anna Berg <anna@berg.example>\nDate: Mon, Mar 16, 2026\nSubject: kiln\nTo: Rita Rossi <rita@rossi.example>\n\n" + asks},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := read(t, strings.Replace(top, "%s", tt.prefix, 1)+tt.below)
			if in.Kind != workflow.KindRequest {
				t.Fatalf("kind %q (%s)", in.Kind, in.Reason)
			}
			want := []workflow.Address{{Name: "Anna Berg", Email: "anna@berg.example"}, {Name: "Ben Okafor", Email: "ben@okafor.test"}}
			if diff := cmp.Diff(want, in.Parties); diff != "" {
				t.Errorf("parties (-want +got)\n%s", diff)
			}
			if diff := cmp.Diff([]string{"anna@berg.example"}, in.Consented); diff != "" {
				t.Errorf("consented (-want +got)\n%s", diff)
			}
		})
	}
}

func TestParse_forwardWithoutAWishIsNoConsent(t *testing.T) {
	for name, words := range map[string]string{
		"small talk": "The kiln is finished. See you on Sunday!",
		"refusal":    "Please do not introduce me to any more kiln builders.",
		"German no":  "Bitte nicht vorstellen, ich habe schon jemanden.",
	} {
		t.Run(name, func(t *testing.T) {
			in := read(t, rita+box+"Subject: Fwd: kiln\n\nPlease ask Ben Okafor, ben@okafor.test.\n\n---------- Forwarded message ---------\nFrom: Anna Berg <anna@berg.example>\nDate: Mon, Mar 16, 2026\nSubject: kiln\nTo: Rita\n\n"+words+"\n")
			if len(in.Consented) > 0 {
				t.Errorf("%q counts as consent", words)
			}
		})
	}
}

func TestParse_unclear(t *testing.T) {
	tests := []struct {
		name, raw string
		want      workflow.Missing
	}{
		{"one person in To", rita + "To: anna@berg.example\nSubject: your roof\n\nI know just the man, more soon.\n", workflow.MissingOther},
		{"one address", rita + box + "\nPlease introduce Anna Berg (anna@berg.example) to somebody who builds kilns.\n", workflow.MissingOther},
		{"one address and a name", rita + box + "\nPlease introduce Anna Berg (anna@berg.example) and Ben from the market.\n", workflow.MissingEmail},
		{"two names", rita + box + "\nPlease introduce Anna to Ben.\n", workflow.MissingEmail},
		{"incomplete address", rita + box + "\nPlease ask Anna Berg (anna@berg.example) and Ben (ben@... I forgot).\n", workflow.MissingEmail},
		{"nobody", rita + box + "Subject: hello\n\nI had an idea yesterday.\n", workflow.MissingPeople},
		{"empty", rita + box + "\n", workflow.MissingPeople},
		{"undisclosed recipients", rita + "To: undisclosed-recipients:;\nSubject: news\n\nwe have moved.\n", workflow.MissingPeople},
		{"three and no wish", rita + box + "\nFrom last night: anna@berg.example, ben@okafor.test, carla@neri.test.\n", workflow.WhoIsMeant},
		{"not sure which", rita + box + "\nPlease introduce Anna (anna@berg.example) to Ben. I'm not sure which one it is, ben@okafor.test or b.okafor@home.test.\n", workflow.WhoIsMeant},
		{"seven people", rita + "To: a@a.test, b@b.test, c@c.test, d@d.test, e@e.test, f@f.test, g@g.test\nSubject: x\n\nAll meet all.\n", workflow.TooManyPeople},
		{"forward without an address of its author", rita + box + "Subject: WG: Ofen\n\nBitte mit Ben Okafor bekannt machen, ben@okafor.test.\n\nVon: Berg, Anna\nGesendet: Montag, 16. März 2026 08:02\nAn: Rossi, Rita\nBetreff: Ofen\n\nWer baut Öfen? Stellst du mich vor?\n", workflow.MissingEmail},
		{"forward without the other one", rita + box + "Subject: Fwd: kiln\n\nYou know whom I mean.\n\n---------- Forwarded message ---------\nFrom: Anna Berg <anna@berg.example>\nDate: Mon, Mar 16, 2026\nSubject: kiln\nTo: Rita\n\nIntroduce me?\n", workflow.MissingOther},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := read(t, tt.raw)
			if in.Kind != workflow.KindUnclear || in.Missing != tt.want {
				t.Errorf("%q missing %q (%s), parties %v; want missing %q", in.Kind, in.Missing, in.Reason, in.Parties, tt.want)
			}
		})
	}
}

func TestParse_commands(t *testing.T) {
	for _, words := range []string{
		"help", "Help!", "status", "Status please", "please stop", "STOP", "weekly", "monthly, please", "never", "undo", "cancel R-7F3K", "unsubscribe", "nudge Ben",
		"Please make it monthly.", "No more summaries, please.", "Take me off your list.", "How is it going with Anna and Ben?", "Hi,\n\nwhat can I write to you?",
		"Hilfe", "Stopp", "bitte monatlich", "Wie steht es mit Anna und Ben?", "Rückgängig", "Bitte keine Zusammenfassungen mehr.", "Abmelden",
		"aide", "arrêter", "Où en sont Anna et Ben ?", "annuler", "tous les mois s'il vous plaît", "désinscription",
		"ayuda", "baja", "¿Cómo van Anna y Ben?", "cancelar", "mensual por favor",
		"aiuto", "basta", "A che punto siamo?", "annulla", "settimanale",
		"hulp", "Hoe staat het met Anna en Ben?", "annuleren", "maandelijks graag", "afmelden",
		"ajuda", "parar", "Como estão a Anna e o Ben?", "cancelar", "mensalmente",
	} {
		t.Run(words, func(t *testing.T) {
			if in := read(t, rita+box+"Subject: hello\n"+plain+words+"\n\nRita\n"); in.Kind != workflow.KindCommand {
				t.Errorf("in the text: %q (%s)", in.Kind, in.Reason)
			}
			if strings.Contains(words, "\n") {
				return
			}
			if in := read(t, rita+box+"Subject: "+words+"\n"+plain); in.Kind != workflow.KindCommand || in.Text == "" {
				t.Errorf("in the subject: %q (%s), text %q", in.Kind, in.Reason, in.Text)
			}
		})
	}
}

func TestParse_notCommands(t *testing.T) {
	for _, words := range []string{
		"I met a baker in Lund whose name I forgot, could you introduce us?",
		"Please introduce Anna to Ben. Thanks!",
		"These two should meet.",
		"Könnt ihr mich mit dem Bäcker bekannt machen?",
	} {
		if in := read(t, rita+box+"Subject: a thought\n"+plain+words+"\n"); in.Kind != workflow.KindUnclear {
			t.Errorf("%q: %q (%s)", words, in.Kind, in.Reason)
		}
	}
}

func TestParse_replies(t *testing.T) {
	anna := "From: Anna Berg <anna@berg.example>\n"
	quote := "\nOn Mon, 2 Mar 2026 at 10:00, twoyes <intros@example.com> wrote:\n> Would you like to meet Ben? Reply YES or NO.\n"
	tests := []struct{ name, raw, text string }{
		{"In-Reply-To", anna + box + "In-Reply-To: <1@example.com>\nSubject: Re: Ben?\n\nYes please.\n" + quote, "Yes please."},
		{"token only", anna + "To: intros+tok3n@example.com\nSubject: Ben?\n\nYes please.\n", "Yes please."},
		{"button that fills in the subject", anna + "To: intros+tok3n@example.com\nSubject: stop\n\n\n", "stop"},
		{"Re: without ids", anna + box + "Subject: AW: Ben?\n\nGerne!\n" + quote, "Gerne!"},
		{"names an address", anna + box + "In-Reply-To: <1@example.com>\nSubject: Re: Ben?\n\nNot me, ask my brother: carl@berg.example.\n" + quote, "Not me, ask my brother: carl@berg.example."},
		{"reply to all", anna + "To: Ben Okafor <ben@okafor.test>\nCc: intros@example.com\nIn-Reply-To: <1@example.com>\nSubject: Re: Anna, meet Ben\n\nMoving Rita to bcc. Ben, Tuesday?\n", "Moving Rita to bcc. Ben, Tuesday?"},
		{"reply to all without us in sight", anna + "To: Ben Okafor <ben@okafor.test>, Rita <rita@rossi.example>\nIn-Reply-To: <1@example.com>\nSubject: Re: Anna, meet Ben\n\nThank you for the introduction! Ben, Tuesday?\n", "Thank you for the introduction! Ben, Tuesday?"},
		{"two others and the mailbox in Cc", anna + "To: ben@okafor.test, rita@rossi.example\nCc: intros@example.com\nReferences: <1@example.com>\nSubject: Re: Anna, meet Ben\n\nBen, are you free?\n", "Ben, are you free?"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := read(t, tt.raw)
			if in.Kind != workflow.KindReply || in.Text != tt.text {
				t.Errorf("%q (%s), text %q, want a reply %q", in.Kind, in.Reason, in.Text, tt.text)
			}
			if len(in.Parties) > 0 {
				t.Errorf("a reply has parties %v", in.Parties)
			}
		})
	}
}
