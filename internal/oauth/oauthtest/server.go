// Package oauthtest is an authorization server for tests: device codes (RFC 8628), authorization codes with PKCE
// (RFC 7636), and refresh tokens that are good for one use. People who sign in are played by [Server.Approve] and by
// whoever follows its authorization address.
package oauthtest

import (
	"crypto/rand"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"sync"

	"golang.org/x/oauth2"
)

// The client that the server knows.
const (
	ClientID     = "twoyes-test"
	ClientSecret = "the-client-secret"
)

// Server is an authorization server. Its methods may be called from several goroutines.
type Server struct {
	// Pending are the answers to the first questions whether somebody has signed in by a device code, such as
	// slow_down; authorization_pending follows until somebody has.
	Pending []string
	// Lifetime of access tokens in seconds; an hour when 0.
	Lifetime int
	// Renewing, when set, is called for each use of a refresh token, before anything is decided.
	Renewing func()

	mu       sync.Mutex
	devices  map[string]string // device code to user code
	approved map[string]bool   // user codes
	codes    map[string]string // authorization codes, with the challenge
	refresh  string            // the one that is good
	access   map[string]bool   // those that are good
	issued   []string
	renewals int
	down     bool
}

// Approve signs in whoever shows a user code.
func (s *Server) Approve(userCode string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.approved == nil {
		s.approved = map[string]bool{}
	}
	s.approved[userCode] = true
}

// Revoke ends the sign-in: no token is good any more.
func (s *Server) Revoke() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refresh, s.access = "", nil
}

// RefuseAccess makes every access token worthless that was given out so far.
func (s *Server) RefuseAccess() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.access = nil
}

// SetDown lets the server answer 503, or no longer.
func (s *Server) SetDown(down bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.down = down
}

// Valid reports whether an access token is good, as a mail server asks.
func (s *Server) Valid(token string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.access[token]
}

// Renewals counts the uses of a refresh token, those in vain included.
func (s *Server) Renewals() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.renewals
}

// Secrets lists everything that must never be printed: the client's secret and all tokens that were given out.
func (s *Server) Secrets() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append(slices.Clone(s.issued), ClientSecret)
}

// SignIn returns the tokens of a sign-in that has happened.
func (s *Server) SignIn() *oauth2.Token {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.tokens()
	return &oauth2.Token{AccessToken: t.Access, RefreshToken: t.Refresh}
}

type tokens struct {
	Access  string `json:"access_token"`
	Type    string `json:"token_type"`
	Seconds int    `json:"expires_in"`
	Refresh string `json:"refresh_token"`
}

// tokens gives out new ones. The refresh token before them is not good any more.
func (s *Server) tokens() tokens {
	t := tokens{Access: "access-" + rand.Text(), Type: "Bearer", Seconds: s.Lifetime, Refresh: "refresh-" + rand.Text()}
	if t.Seconds == 0 {
		t.Seconds = 3600
	}
	if s.access == nil {
		s.access = map[string]bool{}
	}
	s.access[t.Access], s.refresh = true, t.Refresh
	s.issued = append(s.issued, t.Access, t.Refresh)
	return t
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := r.ParseForm()
	if s.Renewing != nil && r.Form.Get("grant_type") == "refresh_token" {
		s.Renewing()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil || s.down {
		http.Error(w, "not today", http.StatusServiceUnavailable)
		return
	}
	if r.Form.Get("client_id") != ClientID {
		refuse(w, "invalid_client")
		return
	}
	switch r.URL.Path {
	case "/device":
		if s.devices == nil {
			s.devices = map[string]string{}
		}
		device, user := rand.Text(), rand.Text()[:8]
		s.devices[device] = user
		answer(w, map[string]any{
			"device_code": device, "user_code": user, "verification_uri": "https://login.example/device", "expires_in": 600, "interval": 1,
		})
	case "/authorize":
		if s.codes == nil {
			s.codes = map[string]string{}
		}
		code := rand.Text()
		s.codes[code] = r.Form.Get("code_challenge")
		back := url.Values{"code": {code}, "state": {r.Form.Get("state")}}
		http.Redirect(w, r, r.Form.Get("redirect_uri")+"/?"+back.Encode(), http.StatusFound)
	case "/token":
		s.token(w, r.PostForm)
	default:
		http.NotFound(w, r)
	}
}

func (s *Server) token(w http.ResponseWriter, form url.Values) {
	if form.Get("client_secret") != ClientSecret {
		refuse(w, "invalid_client")
		return
	}
	switch form.Get("grant_type") {
	case "urn:ietf:params:oauth:grant-type:device_code":
		user, known := s.devices[form.Get("device_code")]
		switch {
		case !known:
			refuse(w, "expired_token")
		case len(s.Pending) > 0:
			next := s.Pending[0]
			s.Pending = s.Pending[1:]
			refuse(w, next)
		case !s.approved[user]:
			refuse(w, "authorization_pending")
		default:
			delete(s.devices, form.Get("device_code"))
			answer(w, s.tokens())
		}
	case "authorization_code":
		challenge, known := s.codes[form.Get("code")]
		delete(s.codes, form.Get("code"))
		if !known || oauth2.S256ChallengeFromVerifier(form.Get("code_verifier")) != challenge {
			refuse(w, "invalid_grant")
			return
		}
		answer(w, s.tokens())
	case "refresh_token":
		s.renewals++
		if s.refresh == "" || form.Get("refresh_token") != s.refresh {
			refuse(w, "invalid_grant")
			return
		}
		answer(w, s.tokens())
	default:
		refuse(w, "unsupported_grant_type")
	}
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}

// refuse answers as RFC 6749 section 5.2 says.
func refuse(w http.ResponseWriter, code string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusBadRequest)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": code, "error_description": "the test says " + code})
}

// RoundTrip implements http.RoundTripper without a network, so that a test can play with simulated time.
func (s *Server) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Result(), nil
}

// Client is what a program has to know of the server at an address.
func Client(address string) oauth2.Config {
	return oauth2.Config{ClientID: ClientID, ClientSecret: ClientSecret, Endpoint: oauth2.Endpoint{
		DeviceAuthURL: address + "/device", AuthURL: address + "/authorize", TokenURL: address + "/token",
		AuthStyle: oauth2.AuthStyleInParams,
	}}
}
