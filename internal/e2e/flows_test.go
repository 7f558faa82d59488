package e2e

import (
	"fmt"
	"maps"
	"net/mail"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
)

// The schedule of the flows.
const (
	remindAfter  = 2 * time.Second
	expireAfter  = 5 * time.Second
	checkInAfter = 2 * time.Second
	secondAfter  = 3 * time.Second
	stallAfter   = 9 * time.Second
)

// TestFlows plays every kind of conversation at once, with one daemon and a schedule of seconds.
func TestFlows(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	w.office.SetHooks(refuseTheDead())
	d := w.run("TWOYES_REFERRERS_ALLOW=anyone",
		fmt.Sprintf("TWOYES_SCHEDULE_OPT_IN_REMINDER_AFTER=%s", remindAfter),
		fmt.Sprintf("TWOYES_SCHEDULE_OPT_IN_EXPIRES_AFTER=%s", expireAfter),
		fmt.Sprintf("TWOYES_SCHEDULE_CHECK_IN_AFTER=%s", checkInAfter),
		fmt.Sprintf("TWOYES_SCHEDULE_SECOND_CHECK_IN_AFTER=%s", secondAfter),
		fmt.Sprintf("TWOYES_SCHEDULE_STALLED_AFTER=%s", stallAfter),
		"TWOYES_SCHEDULE_DIGEST=@every 3s", "TWOYES_REFERRERS_ADDRESSES=rita@rossi.example,ruth@rossi.example,"+
			"ralf@rossi.example,rose@rossi.example,remy@rossi.example,rory@rossi.example,rene@rossi.example,rhea@rossi.example",
	).ready()
	if code, body, err := d.get("/healthz"); code != 200 {
		t.Errorf("/healthz answers %d %s %v", code, body, err)
	}
	// They wait for time to pass and hardly work: t.Parallel would let no more than a few run at once.
	var playing sync.WaitGroup
	for name, play := range map[string]func(*testing.T, *world){
		"two yeses and a thank-you":          playTwoYeses,
		"who says yes cannot tell a decline": playLetDowns,
		"nobody answers":                     playNobodyAnswers,
		"bcc, check-ins, stalled":            playStalled,
		"stop":                               playStop,
		"help and status":                    playCommands,
		"a stranger confirms":                playStranger,
		"a bounce":                           playBounce,
	} {
		playing.Go(func() {
			t.Run(name, func(t *testing.T) { play(t, w.in(t)) })
		})
	}
	playing.Wait()
	w.accounted()
	w.shapes()
	d.terminate()
	d.ends(10 * time.Second)
}

// refuseTheDead refuses recipients whose address begins with "dead".
func refuseTheDead() (h postoffice.Hooks) {
	h.Rcpt = func(_, to string) error {
		if strings.HasPrefix(to, "dead") {
			return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "User unknown"}
		}
		return nil
	}
	return h
}

func playTwoYeses(t *testing.T, w *world) {
	rita, anna, ben := w.rita(), w.person("Anna Berg", "anna@berg.example"), w.person("Ben Okafor", "ben@okafor.example")
	rita.asks(anna, ben)
	rita.receives("receipt", "Anna Berg", "Ben Okafor")
	ask := anna.receives("opt-in", "Rita", "Ben Okafor")
	wellFormed(t, ask)
	if strings.Contains(strings.ToLower(string(ask.Raw)), ben.email) {
		t.Error("the question shows the other's address")
	}
	ben.has()
	anna.replies(ask, "Yes please, sounds great!")
	ask = ben.receives("opt-in", "Anna Berg")
	if strings.Contains(strings.ToLower(string(ask.Raw)), anna.email) {
		t.Error("the question shows the other's address")
	}
	ben.replies(ask, "Gladly.\n\nBen")

	made := anna.receives("introduction", "Ben Okafor")
	if strings.Contains(made.Header.Get("Reply-To")+made.Text+made.HTML, "intros+") {
		t.Error("a token is in the introduction, which two people read")
	}
	for _, p := range []*person{ben, rita} {
		l := p.receives("introduction")
		if l.MessageID != made.MessageID || !slices.Equal(l.To, made.To) || len(l.To) != 2 || len(l.Cc) != 1 || len(l.ReplyTo) != 2 {
			t.Errorf("%s got another introduction: %v, Cc %v, Reply-To %v", p.email, l.To, l.Cc, l.ReplyTo)
		}
	}
	rita.receives("notice", "Anna", "Ben")

	check := anna.receives("check-in")
	if early := check.At.Sub(made.At); early < checkInAfter-time.Second {
		t.Errorf("the check-in came %s after the introduction", early)
	}
	anna.replies(check, "yes, great chat, thank you")
	rita.receives("thank-you", "Anna")
	in := w.comesTo(anna.email, "connected")
	if p := in.Parties; p[0].Consent != "yes" || p[1].Consent != "yes" || p[0].Outcome != "met" || p[1].Outcome != "none" {
		t.Errorf("the parties are %+v", p)
	}
	rita.receives("digest", in.Ref)

	check = ben.receives("check-in")
	ben.replies(check, "They became a client, we signed for £12,000!")
	rita.receives("thank-you", "£12,000")
	in = w.comesTo(anna.email, "won")
	if in.Value == nil || in.Value.Amount != "12000.00" && in.Value.Amount != "12000" || in.Value.Currency != "GBP" {
		t.Errorf("the value is %+v", in.Value)
	}
	var events []string
	var shown introduction
	w.query(&shown, "show", in.Ref)
	for _, e := range shown.Events {
		events = append(events, e.Kind)
	}
	if n := count(events, "consent_given"); n != 2 {
		t.Errorf("%d times consent_given in %q", n, events)
	}
}

func count(list []string, what string) (n int) {
	for _, s := range list {
		if s == what {
			n++
		}
	}
	return n
}

// wellFormed checks what holds for every mail to one person.
func wellFormed(t *testing.T, l *scenario.Letter) {
	t.Helper()
	for field, want := range map[string]string{
		"Auto-Submitted": "^auto-generated$", "X-Auto-Response-Suppress": "^All$", "Twoyes-Ref": "^R-[0-9A-Z]{4,8}$",
		"Twoyes-Kind":      "^" + l.Kind + "$",
		"Message-Id":       "^<[^<>@ ]+@quayside.example>$",
		"Reply-To":         `intros\+[a-z0-9]+@quayside\.example`,
		"Return-Path":      `^<intros\+[a-z0-9]+@quayside\.example>$`,
		"List-Unsubscribe": `^<mailto:intros\+[a-z0-9]+@quayside\.example`,
		"Content-Type":     "^multipart/alternative;",
	} {
		if got := l.Header.Get(field); !regexp.MustCompile(want).MatchString(got) {
			t.Errorf("%s of the %s is %q", field, l.Kind, got)
		}
	}
	if want := (mail.Address{Name: "Rita Rossi via The Quayside Club", Address: mailbox}); l.From != want {
		t.Errorf("the %s is from %v", l.Kind, l.From)
	}
	if n := len([]rune(l.Subject)); n == 0 || n > 78 {
		t.Errorf("the subject %q has %d characters", l.Subject, n)
	}
	if l.Text == "" || l.HTML == "" {
		t.Errorf("the %s has no text or no HTML", l.Kind)
	}
	if regexp.MustCompile(`https?://`).MatchString(l.Text) || regexp.MustCompile(`href="http`).MatchString(l.HTML) {
		t.Errorf("the %s has web links", l.Kind)
	}
}

// playLetDowns lets four people say yes to being introduced to a Ben, who declines, says nothing, has an address that
// is refused, or says stop. What they get must be the same, word for word and to the second.
func playLetDowns(t *testing.T, w *world) {
	type let struct {
		how       string
		anna, ben *person
		said      time.Time // yes
	}
	var lets []*let
	for i, how := range []string{"declines", "says nothing", "bounces", "stops"} {
		referrer := w.person("Ruth Rossi", "ruth@rossi.example")
		l := &let{how: how, anna: w.person("Anna Berg", fmt.Sprintf("anna%d@let.example", i))}
		l.ben = w.person("Ben Okafor", fmt.Sprintf("ben%d@let.example", i))
		if how == "bounces" {
			l.ben = w.person("Ben Okafor", "dead.ben@let.example")
		}
		referrer.asks(l.anna, l.ben)
		lets = append(lets, l)
	}
	ruth := w.person("Ruth Rossi", "ruth@rossi.example")
	for _, l := range lets {
		l.anna.replies(l.anna.receives("opt-in"), "Yes, with pleasure")
		l.said = time.Now()
	}
	for _, l := range lets {
		switch l.how {
		case "declines":
			l.ben.replies(l.ben.receives("opt-in"), "No thanks, we have somebody for that already.")
			ruth.receives("notice", "we have somebody for that already")
		case "stops":
			l.ben.replies(l.ben.receives("opt-in"), "stop")
			l.ben.receives("stopped")
		}
	}
	first := ""
	for _, l := range lets {
		sorry := l.anna.receives("not-this-time")
		// On a busy machine she may be reminded before her yes is read.
		got := slices.DeleteFunc(kinds(l.anna.everything()), func(kind string) bool { return kind == "reminder" })
		if want := []string{"opt-in", "not-this-time"}; !slices.Equal(got, want) {
			t.Errorf("%s got %q, not %q", l.anna.email, got, want)
		}
		if after := sorry.At.Sub(l.said); after < expireAfter-200*time.Millisecond || after > expireAfter+10*time.Second {
			t.Errorf("when the other %s, not-this-time comes %s after the yes", l.how, after)
		}
		text := anonymous(sorry)
		if first == "" {
			first = text
		}
		if text != first {
			t.Errorf("when the other %s, Anna reads\n%s\nnot\n%s", l.how, text, first)
		}
		for _, word := range []string{"declin", "refus", "bounce", "stop writing", "no answer", "somebody for that"} {
			if strings.Contains(strings.ToLower(sorry.Text), word) {
				t.Errorf("when the other %s, not-this-time says %q", l.how, word)
			}
		}
	}
	for _, l := range lets {
		want := map[string]string{"declines": "declined", "says nothing": "expired", "bounces": "expired", "stops": "declined"}
		w.comesTo(l.anna.email, want[l.how])
	}
}

var (
	tokens    = regexp.MustCompile(`intros(\+|%2[Bb]|&#43;)[a-z0-9]+`)
	refs      = regexp.MustCompile(`R-[0-9A-Z]{4,8}`)
	addresses = regexp.MustCompile(`[a-z0-9.]+@let\.example`)
)

// anonymous is a mail without what must be different in each: who it is to, its tokens, its times.
func anonymous(l *scenario.Letter) string {
	var b strings.Builder
	for _, field := range slices.Sorted(maps.Keys(l.Header)) {
		switch field {
		case "Date", "Received", "Content-Type", "Message-Id", "In-Reply-To", "References":
			fmt.Fprintf(&b, "%s: present\n", field)
		default:
			fmt.Fprintf(&b, "%s: %s\n", field, strings.Join(l.Header[field], ", "))
		}
	}
	b.WriteString(l.Subject + "\n" + l.Text + "\n" + l.HTML)
	text := tokens.ReplaceAllString(b.String(), "intros+token")
	return addresses.ReplaceAllString(refs.ReplaceAllString(text, "R-REF"), "somebody@let.example")
}

func playNobodyAnswers(t *testing.T, w *world) {
	ralf := w.person("Ralf Rossi", "ralf@rossi.example")
	carl, dora := w.person("Carl Cook", "carl@cook.example"), w.person("Dora Dean", "dora@dean.example")
	ralf.asks(carl, dora)
	asked := carl.receives("opt-in")
	if after := carl.receives("reminder").At.Sub(asked.At); after < remindAfter-time.Second {
		t.Errorf("reminded after %s", after)
	}
	ralf.receives("notice", "Carl Cook")
	w.comesTo(carl.email, "expired")
	carl.has("opt-in", "reminder")
	dora.has()
}

func playStalled(_ *testing.T, w *world) {
	rose := w.person("Rose Rossi", "rose@rossi.example")
	emma, finn := w.person("Emma East", "emma@east.example"), w.person("Finn Ford", "finn@ford.example")
	rose.introduces(emma, finn)
	rose.receives("receipt", "Emma", "Finn")
	w.comesTo(emma.email, "introduced")
	emma.receives("check-in")
	first := finn.receives("check-in")
	emma.receives("check-in")
	finn.receives("check-in")
	rose.receives("notice", "Emma", "Finn")
	w.comesTo(emma.email, "stalled")
	emma.has("check-in", "check-in")
	finn.replies(first, "Sorry for the silence: we met last week!")
	rose.receives("thank-you", "Finn")
	w.comesTo(emma.email, "connected")
	finn.has("check-in", "check-in")
}

func playStop(t *testing.T, w *world) {
	remy := w.person("Remy Rossi", "remy@rossi.example")
	gwen, hugo := w.person("Gwen Gale", "gwen@gale.example"), w.person("Hugo Hart", "hugo@hart.example")
	remy.asks(gwen, hugo)
	ask := gwen.receives("opt-in")
	gwen.replies(ask, "Please stop writing to me.")
	gwen.receives("stopped")
	remy.receives("notice", "Gwen")
	w.comesTo(gwen.email, "declined")
	gwen.replies(ask, "STOP")

	// Hugo presses the button of his mail program.
	iris := w.person("Iris Ives", "iris@ives.example")
	remy.asks(hugo, iris)
	ask = hugo.receives("opt-in")
	to, _, _ := strings.Cut(strings.TrimPrefix(ask.Header.Get("List-Unsubscribe"), "<mailto:"), "?")
	hugo.sends(draft{to: []string{strings.Trim(to, "<>")}, subject: "stop", text: "This message was sent by your mail program."})
	hugo.receives("stopped")

	// Whoever asks, neither hears of it.
	remy.introduces(gwen, hugo, iris)
	remy.receives("receipt", "Gwen")
	iris.receives("check-in")
	iris.receives("check-in")
	gwen.has("opt-in", "stopped")
	hugo.has("opt-in", "stopped")
	var list []map[string]any
	w.query(&list, "suppress", "list")
	for _, p := range []*person{gwen, hugo} {
		if !slices.ContainsFunc(list, func(s map[string]any) bool { return s["email"] == p.email && s["reason"] == "stop" }) {
			t.Errorf("%s is not among the suppressed: %v", p.email, list)
		}
	}
}

func playCommands(_ *testing.T, w *world) {
	rory := w.person("Rory Rossi", "rory@rossi.example")
	rory.sends(draft{to: []string{mailbox}, subject: "help", text: ""})
	rory.receives("help")
	jack, kate := w.person("Jack Jones", "jack@jones.example"), w.person("Kate King", "kate@king.example")
	rory.introduces(jack, kate)
	rory.receives("receipt")
	rory.receives("digest") // by its schedule
	rory.sends(draft{to: []string{mailbox}, subject: "never", text: "never"})
	rory.receives("notice")
	rory.sends(draft{to: []string{mailbox}, subject: "How are they?", text: "status"})
	rory.receives("digest", "Jack", "Kate")
}

func playStranger(t *testing.T, w *world) {
	sam := w.person("Sam Stranger", "sam@stranger.example")
	lena, mark := w.person("Lena Lind", "lena@lind.example"), w.person("Mark Mann", "mark@mann.example")
	sam.asks(lena, mark)
	confirm := sam.receives("confirm", "Lena and Mark")
	lena.has()
	if held := w.heldOf(sam.email); len(held) != 1 || held[0].Status != "quarantined" {
		t.Errorf("kept aside: %+v", held)
	}
	sam.replies(confirm, "Yes, that was me")
	sam.receives("receipt", "Lena", "Mark")
	lena.receives("opt-in", "Sam Stranger")
	sam.has("confirm", "receipt")
}

// heldOf lists what is kept aside of a sender.
func (w *world) heldOf(email string) []inMail {
	w.t.Helper()
	var list []inMail
	w.query(&list, "inbox", "list")
	return slices.DeleteFunc(list, func(m inMail) bool { return m.From == nil || *m.From != email })
}

func playBounce(t *testing.T, w *world) {
	rene := w.person("Rene Rossi", "rene@rossi.example")
	nina, dead := w.person("Nina North", "nina@north.example"), w.person("Dead Letter", "dead.letter@office.example")
	rene.asks(dead, nina)
	rene.receives("notice", "dead.letter@office.example")
	w.comesTo(dead.email, "expired")
	nina.has()
	if list := w.outbox(dead.email); len(list) != 1 || list[0].Status != "failed" || list[0].Response == nil ||
		!strings.HasPrefix(*list[0].Response, "550") {
		t.Errorf("outbox list shows %+v", list)
	}

	// The next server takes the mail and finds out later.
	rhea := w.person("Rhea Rossi", "rhea@rossi.example")
	otto := w.person("Otto Orr", "otto@orr.example")
	rhea.asks(otto, nina)
	ask := otto.receives("opt-in")
	sender := strings.Trim(ask.Header.Get("Return-Path"), "<>")
	for range 2 { // some servers say it twice
		report := strings.NewReplacer("{sender}", sender, "{to}", otto.email, "{id}", ask.MessageID,
			"{report}", newID("MAILER-DAEMON@orr.example"), "\n", "\r\n").Replace(deliveryReport)
		w.deliver("", sender, []byte(report))
	}
	rhea.receives("notice", "otto@orr.example")
	w.comesTo(otto.email, "expired")
	nina.has()
	notices := slices.DeleteFunc(kinds(rhea.everything()), func(k string) bool { return k == "digest" })
	if !slices.Equal(notices, []string{"receipt", "notice"}) {
		t.Errorf("Rhea got %q", notices)
	}
}

const deliveryReport = `From: MAILER-DAEMON@orr.example (Mail Delivery System)
To: {sender}
Subject: Undelivered Mail Returned to Sender
Date: Mon, 2 Mar 2026 09:00:00 +0000
Message-ID: {report}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=us-ascii

This is the mail system at host orr.example. Your message could not be delivered.

<{to}>: host mx.orr.example said: 550 5.1.1 User unknown

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.orr.example

Final-Recipient: rfc822; {to}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b1
Content-Type: text/rfc822-headers

Message-ID: <{id}>

--b1--
`
