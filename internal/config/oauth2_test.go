package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/twoyes/twoyes/internal/config"
)

// signIn is minimal without passwords, given what is set in both groups beside the username.
func signIn(t *testing.T, imap, smtp string, environ ...string) (config.Config, error) {
	t.Helper()
	text := strings.ReplaceAll(minimal, "password: imap-secret", imap)
	return config.Load(write(t, strings.ReplaceAll(text, "password: smtp-secret", smtp)), environ)
}

func TestOAuth2(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, []byte("s3cret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := signIn(t, "oauth2: {provider: google, client_id: x, client_secret_file: "+secret+"}", "oauth2: {provider: google}",
		"TWOYES_IMAP_OAUTH2_SCOPES=mail,more")
	if err != nil {
		t.Fatal(err)
	}
	if o := c.SMTP.OAuth2; o.ClientID != "x" || o.ClientSecret.Reveal() != "s3cret" || !reflect.DeepEqual(o.Scopes, []string{"mail", "more"}) {
		t.Errorf("smtp has not what imap has: %+v", o)
	}
	if err := c.ValidateLogins(); err != nil {
		t.Errorf("a password is asked for: %v", err)
	}
	if strings.Contains(fmt.Sprintf("%v %+v %#v", c, c, c), "s3cret") {
		t.Error("the secret is printed")
	}
	c, err = signIn(t, "oauth2: {provider: microsoft, client_id: x}", "oauth2: {provider: google, client_id: y}")
	if err != nil || c.SMTP.OAuth2.ClientID != "y" {
		t.Errorf("two providers: %v", err)
	}
	err = c.ValidateLogins()
	wantError(t, err, "smtp.oauth2.client_secret: it is missing: set TWOYES_SMTP_OAUTH2_CLIENT_SECRET, or name a file")
	if strings.Contains(err.Error(), "imap") {
		t.Errorf("a public client needs no secret: %v", err)
	}
}

func TestOAuth2_refused(t *testing.T) {
	const good = "oauth2: {provider: google, client_id: x}"
	for _, test := range []struct{ imap, smtp, says string }{
		{"oauth2: {client_id: x}", good, "imap.oauth2.provider: it is missing: write google or microsoft"},
		{"oauth2: {provider: yahoo, client_id: x}", good, `imap.oauth2.provider: "yahoo" is not one of google, microsoft`},
		{"oauth2: {provider: google}", "password: x", "imap.oauth2.client_id: it is missing: register a client"},
		{"oauth2: {provider: google, client_id: x, tenant: y}", "password: x", "imap.oauth2.tenant: only microsoft has tenants"},
		{good + ", password: x", good, "imap.password: a log-in is by password or by oauth2"},
		{good + ", tls: none", good, "imap.tls: with none, everybody on the way could take the access token"},
		{"oauth2: {provider: google, client_id: x, token_url: \"http://login.example/\"}", "password: x", "begins with https://"},
		{good, "oauth2: {provider: google, client_id: y}", "smtp.oauth2: it is the same account as for imap"},
		{good, "oauth2: {provider: google, id: y}", "unknown key id"},
	} {
		_, err := signIn(t, test.imap, test.smtp)
		wantError(t, err, test.says)
	}
	if _, err := signIn(t, "oauth2: {provider: google, client_id: x, token_url: \"http://127.0.0.1:1/\"}", "password: x"); err != nil {
		t.Errorf("a server on this machine: %v", err)
	}
	_, err := signIn(t, good, good, "TWOYES_SMTP_USERNAME=")
	wantError(t, err, "smtp.username: it is missing: write the address to sign in with")
}
