package oauth_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/oauth2"

	"github.com/twoyes/twoyes/internal/oauth"
	"github.com/twoyes/twoyes/internal/oauth/oauthtest"
)

func TestSignInByDevice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := &oauthtest.Server{Pending: []string{"authorization_pending", "slow_down", "authorization_pending"}}
		ctx := context.WithValue(t.Context(), oauth2.HTTPClient, &http.Client{Transport: server})
		a := oauth.Account{Provider: oauth.Microsoft, Username: intros, Client: oauthtest.Client("http://login.example")}
		begin := time.Now()
		token, err := a.SignInByDevice(ctx, func(address, code string) {
			if address != "https://login.example/device" {
				t.Errorf("address %q", address)
			}
			server.Approve(code)
		})
		if err != nil || !server.Valid(token.AccessToken) || token.RefreshToken == "" {
			t.Fatalf("err = %v", err)
		}
		// Two questions a second apart, and after slow_down each five seconds later (RFC 8628 section 3.5).
		if took := time.Since(begin); took != 14*time.Second {
			t.Errorf("it took %s", took)
		}

		_, err = a.SignInByDevice(ctx, func(string, string) {}) // nobody comes
		if err == nil || !strings.Contains(err.Error(), "expired") || !strings.Contains(oauth.Remedy(err), "twoyes auth microsoft") {
			t.Errorf("err = %v (%s)", err, oauth.Remedy(err))
		}
		server.Pending = []string{"access_denied"}
		_, err = a.SignInByDevice(ctx, func(string, string) {})
		if err == nil || !strings.Contains(err.Error(), "access_denied") {
			t.Errorf("err = %v", err)
		}
		a.Client.ClientID = "nobody"
		_, err = a.SignInByDevice(ctx, func(string, string) { t.Error("a code for nobody") })
		if err == nil || !strings.Contains(oauth.Remedy(err), "client_id") {
			t.Errorf("err = %v (%s)", err, oauth.Remedy(err))
		}
	})
}

func TestSignInByBrowser(t *testing.T) {
	server := &oauthtest.Server{}
	site := httptest.NewServer(server)
	defer site.Close()
	a := oauth.Account{Provider: oauth.Google, Username: intros, Client: oauthtest.Client(site.URL)}
	get := func(t *testing.T, address string) (status int) {
		answer, err := http.Get(address)
		if err != nil {
			t.Error(err)
			return 0
		}
		defer answer.Body.Close()
		return answer.StatusCode
	}

	t.Run("on this machine", func(t *testing.T) {
		done := make(chan struct{})
		token, err := a.SignInByBrowser(t.Context(), strings.NewReader(""), func(address string) {
			u, err := url.Parse(address)
			if err != nil {
				t.Fatal(err)
			}
			q := u.Query()
			if q.Get("access_type") != "offline" || q.Get("code_challenge_method") != "S256" || q.Get("login_hint") != intros {
				t.Errorf("asked for %s", address)
			}
			go func() {
				defer close(done)
				if status := get(t, q.Get("redirect_uri")+"/?code=stolen&state=guessed"); status != http.StatusNotFound {
					t.Errorf("an answer to no question: status %d", status)
				}
				if status := get(t, address); status != http.StatusOK {
					t.Errorf("status %d", status)
				}
			}()
		})
		<-done
		if err != nil || !server.Valid(token.AccessToken) {
			t.Errorf("err = %v", err)
		}
	})

	t.Run("on another machine", func(t *testing.T) {
		in, line := io.Pipe()
		defer line.Close()
		client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
		token, err := a.SignInByBrowser(t.Context(), in, func(address string) {
			answer, err := client.Get(address)
			if err != nil {
				t.Fatal(err)
			}
			answer.Body.Close()
			go io.WriteString(line, "what now?\n"+answer.Header.Get("Location")+"\n")
		})
		if err != nil || !server.Valid(token.AccessToken) {
			t.Errorf("err = %v", err)
		}
	})

	t.Run("refused", func(t *testing.T) {
		_, err := a.SignInByBrowser(t.Context(), strings.NewReader(""), func(address string) {
			u, err := url.Parse(address)
			if err != nil {
				t.Fatal(err)
			}
			get(t, u.Query().Get("redirect_uri")+"/?error=access_denied&state="+u.Query().Get("state"))
		})
		if err == nil || !strings.Contains(err.Error(), "access_denied") {
			t.Errorf("err = %v", err)
		}
	})
}

// What the two providers publish, and what twoyes relies on.
func TestClient(t *testing.T) {
	google, microsoft := oauth.Client(oauth.Google, ""), oauth.Client(oauth.Microsoft, "okafor.example")
	if google.Endpoint.DeviceAuthURL != "" || google.Endpoint.TokenURL != "https://oauth2.googleapis.com/token" {
		t.Errorf("google %+v", google.Endpoint)
	}
	if got := microsoft.Endpoint.DeviceAuthURL; got != "https://login.microsoftonline.com/okafor.example/oauth2/v2.0/devicecode" {
		t.Errorf("microsoft %s", got)
	}
	if got := oauth.Client(oauth.Microsoft, "").Endpoint.TokenURL; got != "https://login.microsoftonline.com/common/oauth2/v2.0/token" {
		t.Errorf("microsoft without a tenant %s", got)
	}
}
