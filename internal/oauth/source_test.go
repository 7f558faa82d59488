package oauth_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/twoyes/twoyes/internal/localpg/pgtest"
	"github.com/twoyes/twoyes/internal/oauth"
	"github.com/twoyes/twoyes/internal/oauth/oauthtest"
	"github.com/twoyes/twoyes/workflow/postgres"
)

const intros = "intros@okafor.example"

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is an authorization server, a database, and a clock.
type world struct {
	t      *testing.T
	server *oauthtest.Server
	url    string // of the database
	store  *postgres.Store
	log    bytes.Buffer
	ctx    context.Context

	mu    sync.Mutex
	later time.Duration // how much later than now it is
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, server: &oauthtest.Server{}, url: pgtest.URL(t)}
	w.ctx = context.WithValue(t.Context(), oauth2.HTTPClient, &http.Client{Transport: w.server})
	w.store = w.open()
	if _, _, err := w.store.Migrate(w.ctx); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for _, secret := range w.server.Secrets() {
			if strings.Contains(w.log.String(), secret) {
				t.Errorf("%s is in the log:\n%s", secret, w.log.String())
			}
		}
	})
	return w
}

// open connects to the database as one more process.
func (w *world) open() *postgres.Store {
	w.t.Helper()
	store, err := postgres.Open(w.t.Context(), w.url)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { store.Close() })
	return store
}

func (w *world) now() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return time.Now().Add(w.later)
}

// wait lets time pass. Tokens are good for an hour from then on, though the library counts that from the wall clock.
func (w *world) wait(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.later += d
	w.server.Lifetime = int((w.later + time.Hour).Seconds())
}

func (w *world) source(store oauth.Store) *oauth.Source {
	return &oauth.Source{
		Account: oauth.Account{Provider: oauth.Microsoft, Username: intros, Client: oauthtest.Client("http://login.example")},
		Store:   store, Now: w.now, Log: slog.New(slog.NewTextHandler(&w.log, nil)),
	}
}

// signIn keeps the tokens of a sign-in.
func (w *world) signIn() {
	w.t.Helper()
	token := w.server.SignIn()
	token.Expiry = w.now().Add(time.Hour)
	if err := w.store.KeepOAuthToken(w.ctx, oauth.Microsoft, intros, token, w.now()); err != nil {
		w.t.Fatal(err)
	}
}

// token asks for a token that the servers take.
func (w *world) token(s *oauth.Source, refused string) string {
	w.t.Helper()
	token, err := s.Token(w.ctx, refused)
	if err != nil {
		w.t.Fatal(err)
	}
	if !w.server.Valid(token) {
		w.t.Fatal("the token is worth nothing")
	}
	return token
}

func (w *world) wantRenewals(n int) {
	w.t.Helper()
	if got := w.server.Renewals(); got != n {
		w.t.Fatalf("%d renewals, want %d", got, n)
	}
}

func (w *world) alarms() int { return strings.Count(w.log.String(), "level=ERROR") }

func TestToken_isRenewedBeforeItsEnd(t *testing.T) {
	w := newWorld(t)
	w.signIn()
	s := w.source(w.store)
	first := w.token(s, "")
	w.wait(54 * time.Minute)
	if w.token(s, "") != first {
		t.Error("renewed too early")
	}
	w.wantRenewals(0)
	w.wait(2 * time.Minute)
	second := w.token(s, "")
	if second == first {
		t.Error("not renewed four minutes before its end")
	}
	// Every refresh token is good for one use: that the next renewal works shows that each new one was kept.
	for n := 2; n <= 4; n++ {
		w.wait(56 * time.Minute)
		w.token(w.source(w.open()), "")
		w.wantRenewals(n)
	}
}

func TestToken_refusedByTheMailServer(t *testing.T) {
	w := newWorld(t)
	w.signIn()
	s := w.source(w.store)
	first, err := s.Token(w.ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	w.server.RefuseAccess()
	second := w.token(s, first)
	if second == first {
		t.Error("the refused token was given again")
	}
	// When the account is refused, no token helps: the same comes back and the provider is left alone.
	if again := w.token(s, second); again != second {
		t.Error("renewed again at once")
	}
	if other := w.token(s, first); other != second {
		t.Error("a connection that had the old token does not get the new one")
	}
	w.wantRenewals(1)
	w.wait(2 * time.Minute)
	if w.token(s, second) == second {
		t.Error("not renewed another time later")
	}
	w.wantRenewals(2)
}

// waiting counts who waits for a lock.
func (w *world) waiting() (n int) {
	w.t.Helper()
	db, err := sql.Open("postgres", w.url)
	if err == nil {
		defer db.Close()
		err = db.QueryRow(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&n)
	}
	if err != nil {
		w.t.Error(err)
	}
	return n
}

func TestToken_severalProcessesRenewAtOnce(t *testing.T) {
	w := newWorld(t)
	w.signIn()
	w.wait(2 * time.Hour)
	tokens := make([]string, 6)
	var asked atomic.Int32
	w.server.Renewing = func() { // the provider answers when all want a token, whether they wait for one another or not
		for asked.Add(1); asked.Load() < 2 && w.waiting() < len(tokens)-1; time.Sleep(10 * time.Millisecond) {
			if t.Context().Err() != nil {
				return
			}
		}
	}
	var running sync.WaitGroup
	for i := range tokens {
		s := w.source(w.store)
		s.Log = slog.New(slog.DiscardHandler)
		if i%2 == 1 {
			s.Store = w.open()
		}
		running.Go(func() {
			var err error
			if tokens[i], err = s.Token(w.ctx, ""); err != nil {
				t.Error(err)
			}
		})
	}
	running.Wait()
	w.wantRenewals(1)
	for _, token := range tokens {
		if token != tokens[0] || !w.server.Valid(token) {
			t.Errorf("tokens %q", tokens)
		}
	}
}

func TestToken_signInIsOver(t *testing.T) {
	w := newWorld(t)
	s := w.source(w.store)
	_, err := s.Token(w.ctx, "")
	if err == nil || !strings.Contains(oauth.Remedy(err), "twoyes auth microsoft") || s.Over() == nil {
		t.Errorf("nobody signed in yet: %v (%s), over %v", err, oauth.Remedy(err), s.Over())
	}
	w.signIn()
	w.token(s, "")
	if s.Over() != nil || !strings.Contains(w.log.String(), "signed in again") {
		t.Errorf("not healed: %v\n%s", s.Over(), w.log.String())
	}

	// The mail server says so first, while the token looks good for an hour.
	w.log.Reset()
	token := w.token(s, "")
	w.server.Revoke()
	if _, err = s.Token(w.ctx, token); err == nil {
		t.Error("a token after the end")
	}
	for range 5 {
		_, err = s.Token(w.ctx, "")
		if err == nil || !strings.Contains(err.Error(), "is over") || !strings.Contains(oauth.Remedy(err), "twoyes auth microsoft") {
			t.Fatalf("err = %v (%s)", err, oauth.Remedy(err))
		}
	}
	if w.alarms() != 1 || s.Over() == nil {
		t.Errorf("%d alarms, over %v\n%s", w.alarms(), s.Over(), w.log.String())
	}
	w.wantRenewals(1) // the provider is left alone
	w.wait(11 * time.Minute)
	w.server.SetDown(true)
	if _, err = s.Token(w.ctx, ""); err == nil || s.Over() == nil {
		t.Error("the sign-in is forgotten to be over when the provider is down")
	}
	w.server.SetDown(false)
	if _, err = s.Token(w.ctx, ""); err == nil {
		t.Error("a token after the end")
	}
	w.wantRenewals(2)

	w.signIn()
	w.token(s, "")
	if s.Over() != nil || w.alarms() != 1 {
		t.Errorf("not healed: %v\n%s", s.Over(), w.log.String())
	}
}

func TestToken_providerIsDown(t *testing.T) {
	w := newWorld(t)
	w.signIn()
	s := w.source(w.store)
	w.wait(56 * time.Minute)
	w.server.SetDown(true)
	w.token(s, "") // the old one serves to its end
	w.wait(5 * time.Minute)
	_, err := s.Token(w.ctx, "")
	if err == nil || s.Over() != nil || w.alarms() != 0 {
		t.Errorf("err = %v, over %v, alarms %d", err, s.Over(), w.alarms())
	}
	w.wantRenewals(0)
	w.server.SetDown(false)
	w.token(s, "")
}

func TestToken_wrongClient(t *testing.T) {
	w := newWorld(t)
	w.signIn()
	w.wait(time.Hour)
	s := w.source(w.store)
	s.Account.Client.ClientSecret = "another"
	_, err := s.Token(w.ctx, "")
	if err == nil || !strings.Contains(oauth.Remedy(err), "client_secret") || s.Over() != nil {
		t.Errorf("err = %v (%s), over %v", err, oauth.Remedy(err), s.Over())
	}
}

// flaky loses the commits of renewals.
type flaky struct {
	*postgres.Store

	lose bool
}

var errLost = errors.New("the connection was lost")

func (f *flaky) RenewOAuthToken(ctx context.Context, provider, username string, at time.Time, renew func(*oauth2.Token) *oauth2.Token) error {
	if f.lose {
		kept, err := f.OAuthToken(ctx, provider, username)
		if err == nil {
			renew(kept)
			err = errLost
		}
		return err
	}
	return f.Store.RenewOAuthToken(ctx, provider, username, at, renew)
}

// A refresh token that the provider has replaced is worth nothing: the new one must outlive a commit that fails.
func TestToken_commitIsLost(t *testing.T) {
	w := newWorld(t)
	w.signIn()
	w.wait(time.Hour)
	store := &flaky{Store: w.store, lose: true}
	s := w.source(store)
	for range 2 {
		if token, err := s.Token(w.ctx, ""); !errors.Is(err, errLost) {
			t.Fatalf("token %q is used before it is kept, err = %v", token, err)
		}
	}
	store.lose = false
	w.token(s, "")
	w.wantRenewals(1)
	w.token(w.source(w.open()), "")
	w.wantRenewals(1)
}
