package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/localpg/pgtest"
	"github.com/twoyes/twoyes/internal/oauth/oauthtest"
	"github.com/twoyes/twoyes/internal/postoffice"
)

// provider is a mail provider that takes no passwords, and a configuration for it.
type provider struct {
	t       *testing.T
	login   *oauthtest.Server
	office  *postoffice.PostOffice
	health  string // where the daemon answers
	environ []string
	args    []string

	printed transcript // by every command
}

// transcript is what several goroutines write, and act on.
type transcript struct {
	mu   sync.Mutex
	text bytes.Buffer
	on   func(written string)
}

func (tr *transcript) Write(b []byte) (int, error) {
	tr.mu.Lock()
	defer tr.mu.Unlock()
	if tr.on != nil {
		tr.on(string(b))
	}
	return tr.text.Write(b)
}

func (tr *transcript) String() string {
	tr.mu.Lock()
	defer tr.mu.Unlock()
	return tr.text.String()
}

const (
	quayside = "intros@quayside.example"
	rossi    = "rita@rossi.example"
)

// newProvider opens a provider; name is google or microsoft, and keys are more of imap.oauth2.
func newProvider(t *testing.T, name, keys string) *provider {
	t.Helper()
	p := &provider{t: t, login: &oauthtest.Server{}}
	site := httptest.NewServer(p.login)
	t.Cleanup(site.Close)
	var err error
	p.office, err = postoffice.Start(postoffice.Options{
		Now: time.Now, Log: slog.New(slog.DiscardHandler),
		Token: func(user, token string) bool { return user == quayside && p.login.Valid(token) },
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.office.Close() })
	for _, address := range []string{quayside, rossi, "anna@berg.example", "ben@okafor.example"} {
		if err := p.office.AddUser(address, officePassword); err != nil {
			t.Fatal(err)
		}
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p.health = free.Addr().String()
	free.Close()

	file := filepath.Join(t.TempDir(), "twoyes.yaml")
	text := fmt.Sprintf(`
mailbox: {address: %[1]s}
imap:
  {addr: "%[2]s", tls: none, username: %[1]s, poll_every: 1s,
   oauth2: {provider: %[3]s, client_id: %[4]s, auth_url: "%[5]s/authorize", token_url: "%[5]s/token", %[6]s}}
smtp: {addr: "%[7]s", tls: none, username: %[1]s, oauth2: {provider: %[3]s}}
authentication: {trusted_authserv_ids: [%[8]s]}
referrers: {addresses: [%[9]s]}
http: {listen: "%[10]s"}
`, quayside, p.office.IMAPAddr(), name, oauthtest.ClientID, site.URL, strings.ReplaceAll(keys, "SITE", site.URL), p.office.SMTPAddr(),
		postoffice.DefaultHostname, rossi, p.health)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	p.args = []string{"-c", file}
	p.environ = []string{
		"TWOYES_DATABASE_URL=" + pgtest.URL(t), "TWOYES_IMAP_OAUTH2_CLIENT_SECRET=" + oauthtest.ClientSecret,
	}
	t.Cleanup(func() {
		for _, secret := range p.login.Secrets() {
			if strings.Contains(p.printed.String(), secret) {
				t.Errorf("%s was printed:\n%s", secret, p.printed.String())
			}
		}
	})
	return p
}

// twoyes runs a command to its end; on sees what it writes.
func (p *provider) twoyes(want int, on func(written string), args ...string) string {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), patience)
	defer cancel()
	out := &transcript{on: on}
	code := run(ctx, append(args, p.args...), p.environ, strings.NewReader(""), io.MultiWriter(out, &p.printed), io.MultiWriter(out, &p.printed))
	if code != want {
		p.t.Fatalf("twoyes %v: exit code %d, want %d\n%s", args, code, want, out)
	}
	return out.String()
}

var userCode = regexp.MustCompile(`(?m)^    (\w{8})$`)

// enterCode is somebody who signs in with the code that is written.
func (p *provider) enterCode(written string) {
	if m := userCode.FindStringSubmatch(written); m != nil {
		p.login.Approve(m[1])
	}
}

// await waits until the daemon is ready, or says that it is not and why.
func (p *provider) await(status int, says string) {
	p.t.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		answer, err := http.Get("http://" + p.health + "/readyz")
		if err == nil {
			body, _ := io.ReadAll(answer.Body)
			answer.Body.Close()
			if answer.StatusCode == status && strings.Contains(string(body), says) {
				return
			}
			err = fmt.Errorf("%s: %s", answer.Status, body)
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("not %d: %v\n%s", status, err, p.printed.String())
		}
	}
}

// introduce has a mail read and another one sent.
func (p *provider) introduce(n int) {
	p.t.Helper()
	raw := fmt.Sprintf("From: Rita Rossi <%s>\r\nTo: anna@berg.example, ben@okafor.example\r\nSubject: Meet %d\r\n"+
		"Message-ID: <%d@rossi.example>\r\n\r\nAnna, Ben: you both sail.\r\n", rossi, n, n)
	if err := p.office.Submit(rossi, []string{quayside}, []byte(raw)); err != nil {
		p.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(p.t.Context(), patience)
	defer cancel()
	mail, err := p.office.Next(ctx, rossi)
	if err != nil {
		p.t.Fatalf("%v\n%s", err, p.printed.String())
	}
	if !bytes.Contains(mail.Raw, []byte("Twoyes-Kind: ")) {
		p.t.Errorf("the answer is\n%s", mail.Raw)
	}
}

// The whole life of a sign-in: none, by device code, revoked while the daemon runs, and made anew.
func TestAuth_microsoft(t *testing.T) {
	p := newProvider(t, "microsoft", `device_auth_url: "SITE/device"`)
	said := p.twoyes(1, nil, "check")
	if n := strings.Count(said, "run `twoyes auth microsoft`"); n != 2 || !strings.Contains(said, "nobody has signed in") {
		t.Errorf("before the sign-in, check says\n%s", said)
	}
	if said := p.twoyes(0, p.enterCode, "auth", "microsoft"); !strings.Contains(said, "Open https://login.example/device") ||
		!strings.Contains(said, "Signed in.") {
		t.Errorf("auth says\n%s", said)
	}
	if said := p.twoyes(0, nil, "check", "--json"); !strings.Contains(said, `"ok": true`) {
		t.Errorf("check says\n%s", said)
	}

	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	log, done := &transcript{}, make(chan int, 1)
	go func() {
		done <- run(ctx, append([]string{"run"}, p.args...), p.environ, nil, io.Discard, io.MultiWriter(log, &p.printed))
	}()
	p.await(http.StatusOK, "ready")
	p.introduce(1)

	p.login.Revoke()
	p.office.DropIMAP()
	p.await(http.StatusServiceUnavailable, "the sign-in of "+quayside+" at microsoft is over")
	for deadline := time.Now().Add(patience); strings.Count(log.String(), "reading the mailbox failed") < 2; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("the daemon does not try again:\n%s", log)
		}
	}
	if n := strings.Count(log.String(), "level=ERROR"); n != 1 || !strings.Contains(log.String(), "run `twoyes auth microsoft`") {
		t.Errorf("%d alarms:\n%s", n, log)
	}
	if said := p.twoyes(1, nil, "check"); !strings.Contains(said, "is over") || !strings.Contains(said, "run `twoyes auth microsoft`") {
		t.Errorf("after the end, check says\n%s", said)
	}

	if said := p.twoyes(0, p.enterCode, "auth", "microsoft", "--json"); !strings.Contains(said, `"username": "`+quayside+`"`) {
		t.Errorf("auth says\n%s", said)
	}
	p.await(http.StatusOK, "ready")
	p.introduce(2)

	p.login.RefuseAccess() // a token that ends sooner than it said
	p.office.DropIMAP()
	p.office.DropSMTP()
	p.introduce(3)
	stop()
	if code := <-done; code != exitDone {
		t.Errorf("the daemon's exit code is %d", code)
	}
}

// Google grants no mail scope to devices: the browser comes back to this machine.
func TestAuth_google(t *testing.T) {
	p := newProvider(t, "google", "")
	var visits sync.WaitGroup
	said := p.twoyes(0, func(written string) {
		if m := regexp.MustCompile(`(?m)^    (http\S+)$`).FindStringSubmatch(written); m != nil {
			visits.Go(func() {
				answer, err := http.Get(m[1])
				if err != nil {
					t.Error(err)
					return
				}
				answer.Body.Close()
			})
		}
	}, "auth", "google")
	visits.Wait()
	if !strings.Contains(said, "Signed in.") {
		t.Errorf("auth says\n%s", said)
	}
	p.twoyes(0, nil, "check")
}

func TestAuth_wrongUsage(t *testing.T) {
	p := newProvider(t, "google", "")
	for _, test := range []struct{ provider, says string }{
		{"yahoo", `"yahoo" is neither google nor microsoft`},
		{"microsoft", "neither imap nor smtp logs in by microsoft"},
	} {
		if said := p.twoyes(exitUsage, nil, "auth", test.provider); !strings.Contains(said, test.says) {
			t.Errorf("auth %s says\n%s", test.provider, said)
		}
	}
}
