package mailin

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"math/big"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2/imapserver"
)

// certificate returns a server's configuration for names, and one for clients that trust it.
func certificate(t *testing.T, names ...string) (server, client *tls.Config) {
	t.Helper()
	return certificateUntil(t, time.Now().Add(time.Hour), names...)
}

func certificateUntil(t *testing.T, end time.Time, names ...string) (server, client *tls.Config) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	tmpl := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotAfter: end, DNSNames: names,
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature,
	}
	for _, n := range names {
		if ip := net.ParseIP(n); ip != nil {
			tmpl.IPAddresses = append(tmpl.IPAddresses, ip)
		}
	}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(cert)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}, &tls.Config{RootCAs: roots}
}

func TestCheck_startTLS(t *testing.T) {
	server, client := certificate(t, "127.0.0.1")
	m := newMailbox(t, imapserver.Options{TLSConfig: server})
	m.add(mail(1, 100))
	cfg := Config{Addr: m.addr, Mode: StartTLS, Username: "intros", Password: "secret", TLS: client, Timeout: 5 * time.Second}
	found, err := Check(t.Context(), cfg)
	if want := (Found{Messages: 1, Idle: true}); err != nil || found != want {
		t.Errorf("Check = %+v, %v", found, err)
	}

	cfg.TLS = nil // the system does not know the certificate
	if _, err := Check(t.Context(), cfg); err == nil || !strings.Contains(Remedy(err), "certificate") {
		t.Errorf("unknown issuer: %v (%s)", err, Remedy(err))
	}
	cfg.Mode = NoTLS // the server takes no password in clear text
	if _, err := Check(t.Context(), cfg); err == nil || !strings.Contains(Remedy(err), "starttls") {
		t.Errorf("no TLS: %v (%s)", err, Remedy(err))
	}
	if strings.Contains(m.log.String(), "LOGIN") && strings.Contains(m.log.String(), "secret") {
		t.Error("password was sent in clear text")
	}
}

func TestCheck_implicitTLS(t *testing.T) {
	server, client := certificate(t, "127.0.0.1")
	m := newMailbox(t, imapserver.Options{})
	proxy, err := tls.Listen("tcp", "127.0.0.1:0", server)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { proxy.Close() })
	go serveTLS(proxy, m.addr)
	cfg := Config{Addr: proxy.Addr().String(), Username: "intros", Password: "secret", TLS: client, Timeout: 5 * time.Second}
	if _, err := Check(t.Context(), cfg); err != nil {
		t.Errorf("Check: %v", err)
	}
	cfg.TLS = client.Clone()
	cfg.TLS.ServerName = "imap.example.com"
	if _, err := Check(t.Context(), cfg); err == nil || !strings.Contains(Remedy(err), "name in the certificate") {
		t.Errorf("other name: %v (%s)", err, Remedy(err))
	}
	cfg.Addr = m.addr // speaks no TLS
	if _, err := Check(t.Context(), cfg); err == nil || !strings.Contains(Remedy(err), "imap.tls") {
		t.Errorf("no TLS: %v (%s)", err, Remedy(err))
	}
}

func serveTLS(ln net.Listener, addr string) {
	for {
		in, err := ln.Accept()
		if err != nil {
			return
		}
		out, err := net.Dial("tcp", addr)
		if err != nil {
			in.Close()
			return
		}
		go func() {
			defer in.Close()
			copyConn(in, out)
		}()
		go func() {
			defer out.Close()
			copyConn(out, in)
		}()
	}
}

func copyConn(dst, src net.Conn) {
	buf := make([]byte, 4096)
	for {
		n, err := src.Read(buf)
		if _, werr := dst.Write(buf[:n]); err != nil || werr != nil {
			return
		}
	}
}

func TestCheck_logIn(t *testing.T) {
	for _, tt := range []struct {
		name, caps, answer string
		want               string // command of the log-in
		remedy             string
	}{
		{name: "plain", caps: "AUTH=PLAIN SASL-IR", want: "AUTHENTICATE PLAIN AGludHJvcwBzZWNyZXQ="},
		{name: "login", caps: "", want: `LOGIN "intros" "secret"`},
		{name: "disabled", caps: "LOGINDISABLED", want: "", remedy: "imap.tls"},
		{name: "refused", caps: "", want: `LOGIN "intros" "secret"`, answer: "NO [AUTHENTICATIONFAILED] no", remedy: "imap.password"},
		{name: "no folder", caps: "", want: "EXAMINE INBOX", answer: "NO [NONEXISTENT] no", remedy: "imap.folder"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := &fake{t: t, caps: tt.caps}
			f.on = func(s *session, cmd string) bool {
				if tt.answer != "" && cmd == tt.want {
					s.line("%s %s", s.tag, tt.answer)
					return true
				}
				return false
			}
			f.start()
			_, err := Check(t.Context(), Config{
				Addr: f.addr, Mode: NoTLS, Username: "intros", Password: "secret", Timeout: 5 * time.Second,
			})
			if (err == nil) != (tt.remedy == "") || !strings.Contains(Remedy(err), tt.remedy) {
				t.Errorf("err = %v (%s)", err, Remedy(err))
			}
			if err != nil && strings.Contains(err.Error(), "secret") {
				t.Errorf("password in the error: %v", err)
			}
			if tt.want != "" && f.saw(tt.want) != 1 {
				t.Errorf("commands %q", f.commands)
			}
		})
	}
}

func TestCheck_token(t *testing.T) {
	const word = "AUTHENTICATE XOAUTH2 "
	said := func(token string) string {
		return word + base64.StdEncoding.EncodeToString([]byte("user=intros\x01auth=Bearer "+token+"\x01\x01"))
	}
	for _, tt := range []struct {
		name   string
		caps   string
		tokens map[string]string // what is given for the one that was refused
		err    error             // instead of a token
		want   []string          // log-ins
		remedy string            // empty when the log-in succeeds
	}{
		{name: "good", caps: "AUTH=XOAUTH2 SASL-IR", tokens: map[string]string{"": "good"}, want: []string{said("good")}},
		{
			name: "renewed", caps: "AUTH=XOAUTH2 SASL-IR", tokens: map[string]string{"": "old", "old": "good"},
			want: []string{said("old"), said("good")},
		},
		{
			name: "refused twice", caps: "AUTH=XOAUTH2 SASL-IR", tokens: map[string]string{"": "old", "old": "older"},
			want: []string{said("old"), said("older")}, remedy: "twoyes auth",
		},
		{
			name: "no other", caps: "AUTH=XOAUTH2 SASL-IR", tokens: map[string]string{"": "old", "old": "old"},
			want: []string{said("old")}, remedy: "twoyes auth",
		},
		{name: "not offered", caps: "AUTH=PLAIN SASL-IR", tokens: map[string]string{"": "good"}, remedy: "imap.oauth2"},
		{name: "none", caps: "AUTH=XOAUTH2", err: &RemedyError{errors.New("over"), "sign in"}, remedy: "sign in"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := &fake{t: t, caps: tt.caps}
			var logins []string
			f.on = func(s *session, cmd string) bool {
				if !strings.HasPrefix(cmd, word) {
					return false
				}
				logins = append(logins, cmd)
				if cmd == said("good") {
					return false
				}
				// The error comes as a challenge, and the refusal after the client's answer to it.
				s.line("+ %s", base64.StdEncoding.EncodeToString([]byte(`{"status":"400"}`)))
				if answer, err := s.r.ReadString('\n'); err != nil || len(strings.Trim(answer, "=\r\n")) > 0 {
					t.Errorf("the challenge is answered with %q, %v", answer, err)
				}
				s.line("%s NO [AUTHENTICATIONFAILED] Invalid credentials", s.tag)
				return true
			}
			f.start()
			_, err := Check(t.Context(), Config{
				Addr: f.addr, Mode: NoTLS, Username: "intros", Password: "not to be said", Timeout: 5 * time.Second,
				Token: func(_ context.Context, refused string) (string, error) { return tt.tokens[refused], tt.err },
			})
			if (err == nil) != (tt.remedy == "") || !strings.Contains(Remedy(err), tt.remedy) {
				t.Errorf("err = %v (%s)", err, Remedy(err))
			}
			for _, secret := range []string{"good", "old", "not to be said"} {
				if err != nil && strings.Contains(err.Error(), secret) {
					t.Errorf("%q is in the error: %v", secret, err)
				}
			}
			if !slices.Equal(logins, tt.want) {
				t.Errorf("log-ins %q, want %q", logins, tt.want)
			}
		})
	}
}

func TestCheck_nobodyListens(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ln.Close()
	_, err = Check(t.Context(), Config{Addr: ln.Addr().String(), Timeout: 5 * time.Second})
	if err == nil || !strings.Contains(Remedy(err), "imap.addr") {
		t.Errorf("err = %v (%s)", err, Remedy(err))
	}
}

// NetEase refuses a folder to clients that did not say who they are.
func TestCheck_sendsID(t *testing.T) {
	f := &fake{t: t, caps: "ID"}
	f.on = func(s *session, cmd string) bool {
		if strings.HasPrefix(cmd, "ID ") {
			s.line(`* ID ("name" "Coremail Imap" "vendor" "Mailtech")`)
		}
		return false
	}
	f.start()
	if _, err := Check(t.Context(), Config{Addr: f.addr, Mode: NoTLS, Username: "intros", Password: "secret"}); err != nil {
		t.Fatal(err)
	}
	if id, examine := slices.Index(f.commands, `ID ("name" "twoyes")`), slices.Index(f.commands, "EXAMINE INBOX"); id < 0 || id > examine {
		t.Errorf("commands %q", f.commands)
	}
}
