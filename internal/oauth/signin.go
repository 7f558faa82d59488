package oauth

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"golang.org/x/oauth2"
)

// SignInByDevice lets somebody sign in at any browser, by a code that ask tells them (RFC 8628), and returns the tokens.
// It waits until they did, refused, or the code has expired.
func (a Account) SignInByDevice(ctx context.Context, ask func(address, code string)) (*oauth2.Token, error) {
	ctx = httpContext(ctx)
	device, err := a.Client.DeviceAuth(ctx)
	if err != nil {
		return nil, a.failure(err)
	}
	ask(device.VerificationURI, device.UserCode)
	token, err := a.Client.DeviceAccessToken(ctx, device)
	if errors.Is(err, context.DeadlineExceeded) {
		return nil, &Error{errors.New("the code has expired before anybody signed in"), a.remedySignIn()}
	}
	return a.signedIn(token, err)
}

// SignInByBrowser lets somebody sign in at the address that ask tells them (RFC 6749 §4.1, with PKCE, RFC 7636), and
// returns the tokens. The provider sends their browser to a port on this machine (RFC 8252 §7.3). Where the browser is
// on another one it ends at a page that cannot be opened, and the address of that page can be given as a line of in.
func (a Account) SignInByBrowser(ctx context.Context, in io.Reader, ask func(address string)) (*oauth2.Token, error) {
	ctx = httpContext(ctx)
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listening for the browser: %w", err)
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		return nil, fmt.Errorf("listening for the browser: %w", err)
	}
	client := a.Client
	client.RedirectURL = "http://localhost:" + port // Microsoft knows localhost by this name alone
	state, verifier := rand.Text(), oauth2.GenerateVerifier()

	answers := make(chan url.Values, 1)
	take := func(answer url.Values) bool {
		if answer.Get("state") != state { // not of this sign-in (RFC 6749 §10.12)
			return false
		}
		select {
		case answers <- answer:
		default: // one is enough
		}
		return true
	}
	server := &http.Server{ReadHeaderTimeout: 5 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !take(r.URL.Query()) {
			http.NotFound(w, r)
			return
		}
		_, _ = fmt.Fprintln(w, "twoyes has the answer; see its terminal. This page can be closed.")
	})}
	go func() { _ = server.Serve(listener) }() // it ends when the server is closed
	defer func() {                             // after the browser has its page
		closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		_ = server.Shutdown(closing)
	}()
	go func() {
		for lines := bufio.NewScanner(in); lines.Scan(); {
			if u, err := url.Parse(strings.TrimSpace(lines.Text())); err == nil {
				take(u.Query())
			}
		}
	}()

	options := []oauth2.AuthCodeOption{oauth2.S256ChallengeOption(verifier), oauth2.SetAuthURLParam("login_hint", a.Username)}
	if a.Provider == Google { // it gives a refresh token only when asked, and otherwise only the first time
		options = append(options, oauth2.AccessTypeOffline, oauth2.ApprovalForce)
	}
	ask(client.AuthCodeURL(state, options...))
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case answer := <-answers:
		if code := answer.Get("error"); code != "" {
			return nil, a.failure(&oauth2.RetrieveError{ErrorCode: code, ErrorDescription: answer.Get("error_description")})
		}
		token, err := client.Exchange(ctx, answer.Get("code"), oauth2.VerifierOption(verifier))
		return a.signedIn(token, err)
	}
}

// signedIn makes sure that a sign-in lasts.
func (a Account) signedIn(token *oauth2.Token, err error) (*oauth2.Token, error) {
	if err != nil {
		return nil, a.failure(err)
	}
	if token.RefreshToken == "" {
		return nil, &Error{
			fmt.Errorf("%s gave no refresh token, so the sign-in would end within the hour", a.Provider),
			"the scopes under oauth2 must allow offline access; leave them out for those that do",
		}
	}
	return token, nil
}
