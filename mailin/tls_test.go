package mailin

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/base64"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2/imapserver"
)

// tap keeps what the client sends, decrypted, wherever it can be read.
type tap struct {
	net.Conn
	mu   *sync.Mutex
	said *bytes.Buffer
}

func (c tap) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.said.Write(b[:n])
	return n, err
}

// The password, or a token, is said to nobody who cannot show that it is the server.
func TestRun_noPasswordWithoutTrust(t *testing.T) {
	self, selfClient := certificate(t, "127.0.0.1")
	other, otherClient := certificate(t, "elsewhere.example")
	old, oldClient := certificateUntil(t, time.Now().Add(-time.Minute), "127.0.0.1")
	for name, tt := range map[string]struct {
		mode   TLSMode
		server *tls.Config // nil: plain text
		client *tls.Config
	}{
		"STARTTLS is stripped":      {StartTLS, nil, nil},
		"plain text for TLS":        {ImplicitTLS, nil, nil},
		"self-signed":               {ImplicitTLS, self, nil},
		"self-signed, STARTTLS":     {StartTLS, self, nil},
		"expired":                   {ImplicitTLS, old, oldClient},
		"expired, STARTTLS":         {StartTLS, old, oldClient},
		"of another host":           {ImplicitTLS, other, otherClient},
		"of another host, STARTTLS": {StartTLS, other, otherClient},
		"TLS 1.1":                   {ImplicitTLS, &tls.Config{Certificates: self.Certificates, MaxVersion: tls.VersionTLS11, MinVersion: tls.VersionTLS10}, selfClient},
	} {
		for _, token := range []bool{false, true} {
			m := newMailbox(t, imapserver.Options{TLSConfig: tt.server, InsecureAuth: true})
			if tt.server == nil || tt.mode == ImplicitTLS {
				m = newMailbox(t, imapserver.Options{InsecureAuth: true})
			}
			ln, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { ln.Close() })
			var mu sync.Mutex
			var said bytes.Buffer
			connections := make(chan struct{}, 1000)
			go func() {
				for {
					in, err := ln.Accept()
					if err != nil {
						return
					}
					connections <- struct{}{}
					out, err := net.Dial("tcp", m.addr)
					if err != nil {
						in.Close()
						return
					}
					if tt.mode == ImplicitTLS && tt.server != nil {
						in = tls.Server(in, tt.server)
					}
					go func() { io.Copy(out, tap{in, &mu, &said}); out.Close() }()
					go func() { io.Copy(in, out); in.Close() }()
				}
			}()
			w, store, _ := newWatcher(t, ln.Addr().String())
			w.Config.Mode, w.Config.TLS, w.Config.Timeout = tt.mode, tt.client, time.Second
			if token {
				w.Config.Token = func(context.Context, string) (string, error) { return "secret", nil }
			}
			stop := run(t, w)
			for range 3 {
				<-connections
			}
			stop()
			mu.Lock()
			wire := said.String() + m.log.String() // the server's own log has what came encrypted
			mu.Unlock()
			for _, bad := range []string{" LOGIN ", " AUTHENTICATE ", "secret", base64.StdEncoding.EncodeToString([]byte("\x00intros\x00secret")), "dXNlcj1pbnRyb3"} {
				if strings.Contains(wire, bad) {
					t.Errorf("%s: it said %q in %q", name, bad, wire)
				}
			}
			if store.len() != 0 || w.Status().Connected {
				t.Errorf("%s: %d messages were read, connected: %t", name, store.len(), w.Status().Connected)
			}
		}
	}
}
