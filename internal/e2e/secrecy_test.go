package e2e

import (
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/dovecot"
	"github.com/twoyes/twoyes/internal/scenario"
)

var (
	token = regexp.MustCompile(`\+([rbs][a-z2-7]{29})@`)
	web   = regexp.MustCompile(`(?i)(?:href|src|action)\s*=\s*"?(?:https?:|//)|https?://[^ "<>]+`)
)

// TestSecrets_stayOutOfTheLog plays a whole life while the daemon logs all it can: passwords, tokens and what people
// write are in no line of it.
func TestSecrets_stayOutOfTheLog(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	rita, anna, ben := w.rita(), w.person("Anna Berg", "anna@berg.example"), w.person("Ben Okafor", "ben@okafor.example")
	const debug, wrong = "TWOYES_LOG_LEVEL=debug", "a-password-that-is-wrong"

	// Once with a password that both servers refuse.
	d := w.run(debug, "TWOYES_IMAP_PASSWORD="+wrong, "TWOYES_SMTP_PASSWORD="+wrong, "TWOYES_MAILBOX_SECRET=the-key-of-all-tokens-in-the-world")
	eventually(t, "the log-in fails", patience, func() error {
		if !d.says("reading the mailbox failed") {
			return fmt.Errorf("not yet")
		}
		return nil
	})
	d.kill()
	quiet(d, wrong, base64.StdEncoding.EncodeToString([]byte("\x00"+mailbox+"\x00"+wrong)), "the-key-of-all-tokens-in-the-world")

	d = w.run(debug, "TWOYES_SCHEDULE_CHECK_IN_AFTER=1s").ready()
	rita.sends(draft{to: []string{mailbox}, subject: "Anna and Ben zzsubject", text: wish([]*person{anna, ben}) + "\n\nzzreason"})
	anna.replies(anna.receives("opt-in"), "Who is he, zzquestion?")
	rita.replies(rita.receives("notice"), "He is nice, zzanswer.")
	anna.receives("notice")
	anna.replies(last(anna, "opt-in"), "Yes, please!\n\nzzsignature")
	ben.replies(ben.receives("opt-in"), "Yes, gladly.")
	ben.receives("introduction")
	ben.replies(ben.receives("check-in"), "We signed for £12,000, zzoutcome.")
	rita.receives("thank-you")
	anna.replies(anna.receives("check-in"), "stop, zzstop")
	anna.receives("stopped")
	stranger := w.person("Sam zzstranger", "sam@stranger.example")
	stranger.sends(draft{to: []string{mailbox}, subject: "zzforeign", text: "zzunclear"})
	w.accounted()
	w.atRest()
	d.terminate()
	d.ends(10 * time.Second)

	secrets := []string{
		dovecot.Password, base64.StdEncoding.EncodeToString([]byte("\x00" + mailbox + "\x00" + dovecot.Password)),
		base64.StdEncoding.EncodeToString([]byte(dovecot.Password)), "zzsubject", "zzreason", "zzquestion", "zzanswer", "zzsignature", "zzoutcome",
		"zzstop", "zzstranger", "zzforeign", "zzunclear", "onboarding", "12,000",
	}
	tokens := 0
	for _, p := range []*person{rita, anna, ben} {
		for _, l := range p.everything() {
			if found := web.FindString(l.Text + l.HTML); found != "" {
				t.Errorf("the %s to %s has %q for scanners to press", l.Kind, p.email, found)
			}
			for _, found := range token.FindAllStringSubmatch(string(l.Raw), -1) {
				secrets = append(secrets, found[1])
				tokens++
			}
		}
	}
	if tokens < 20 {
		t.Errorf("only %d tokens were sent", tokens)
	}
	quiet(d, secrets...)
}

// last is the last mail of a kind that somebody got.
func last(p *person, kind string) (found *scenario.Letter) {
	for _, l := range p.everything() {
		if l.Kind == kind {
			found = l
		}
	}
	return found
}

// quiet checks that a daemon never said some words.
func quiet(d *daemon, words ...string) {
	d.t.Helper()
	for _, word := range words {
		if d.says(word) {
			d.t.Errorf("the log has %q", word)
		}
	}
}

// TestHTTP_nothingActs asks for everything that a link could name, by every method: nothing but the three pages of
// health answers, and nothing changes.
func TestHTTP_nothingActs(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	rita, anna, ben := w.rita(), w.person("Anna Berg", "anna@berg.example"), w.person("Ben Okafor", "ben@okafor.example")
	d := w.run().ready()
	rita.asks(anna, ben)
	ask := anna.receives("opt-in")
	w.atRest()
	key := token.FindStringSubmatch(string(ask.Raw))[1]
	before, mails := w.about(anna.email), len(w.sent())
	for _, path := range []string{
		"/", "/healthz", "/readyz", "/metrics", "/" + key, "/yes/" + key, "/no/" + key, "/stop/" + key, "/stop?token=" + key, "/unsubscribe?" + key,
		"/confirm/" + key + "?answer=yes", "/api/introductions", "/debug/pprof/", "/debug/vars", "/metrics/../yes", "/healthz?answer=yes&token=" + key, "//x", "/%2e%2e/etc/passwd",
	} {
		for _, method := range []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"} {
			req, err := http.NewRequest(method, "http://"+d.listen+path, strings.NewReader("List-Unsubscribe=One-Click&answer=yes&token="+key))
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			res, err := http.DefaultTransport.RoundTrip(req)
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(res.Body)
			_ = res.Body.Close()
			if err != nil {
				t.Fatal(err)
			}
			page := regexp.MustCompile(`^/(healthz|readyz|metrics)($|\?)`).MatchString(path) && (method == "GET" || method == "HEAD")
			if page != (res.StatusCode == http.StatusOK) {
				t.Errorf("%s %s answers %d", method, path, res.StatusCode)
			}
			for _, secret := range []string{key, "anna", "ben@", "rita", "video"} {
				if strings.Contains(strings.ToLower(string(body)), secret) {
					t.Errorf("%s %s shows %q", method, path, secret)
				}
			}
		}
	}
	w.atRest()
	if after := w.about(anna.email); after.State != before.State || after.Parties[0] != before.Parties[0] || after.UpdatedAt != before.UpdatedAt {
		t.Errorf("it was %+v and is %+v", before, after)
	}
	if n := len(w.sent()); n != mails {
		t.Errorf("%d mails were sent, %d before", n, mails)
	}
	d.terminate()
	d.ends(10 * time.Second)
}
