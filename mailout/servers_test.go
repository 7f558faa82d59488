package mailout

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/textproto"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	gosmtp "github.com/emersion/go-smtp"
)

// A real SMTP server that keeps what it takes.

type received struct {
	from, to string
	utf8     bool
	data     string
}

type sink struct {
	addr string

	mu       sync.Mutex
	mails    []received
	sessions int
	logins   []string
	begun    int // DATA commands

	// What the server answers, nil for everything well. Set before it is used.
	onMail, onRcpt func(string) error
	onData         func(data string) error
	perSession     int // mails on one connection, 0 for no bound
}

type session struct {
	s     *sink
	mail  received
	count int
}

func (s *session) AuthMechanisms() []string { return []string{"XOAUTH2", "PLAIN"} }

func (s *session) Auth(mech string) (sasl.Server, error) {
	login := func(user, password string) error {
		if user != "intros" || password != "secret" {
			return gosmtp.ErrAuthFailed
		}
		s.s.mu.Lock()
		defer s.s.mu.Unlock()
		s.s.logins = append(s.s.logins, mech)
		return nil
	}
	if mech == "PLAIN" {
		return sasl.NewPlainServer(func(_, user, password string) error { return login(user, password) }), nil
	}
	return xoauth2{login}, nil
}

type xoauth2 struct {
	login func(user, token string) error
}

func (x xoauth2) Next(response []byte) ([]byte, bool, error) {
	user, token, _ := strings.Cut(strings.TrimPrefix(string(response), "user="), "\x01auth=Bearer ")
	return nil, true, x.login(user, strings.TrimRight(token, "\x01"))
}

func (s *session) Mail(from string, opts *gosmtp.MailOptions) error {
	if s.count++; s.s.perSession > 0 && s.count > s.s.perSession {
		return &gosmtp.SMTPError{Code: 421, Message: "enough on this connection"}
	}
	s.mail = received{from: from, utf8: opts.UTF8}
	if s.s.onMail != nil {
		return s.s.onMail(from)
	}
	return nil
}

func (s *session) Rcpt(to string, _ *gosmtp.RcptOptions) error {
	s.mail.to = to
	if s.s.onRcpt != nil {
		return s.s.onRcpt(to)
	}
	return nil
}

func (s *session) Data(r io.Reader) error {
	s.s.mu.Lock()
	s.s.begun++
	s.s.mu.Unlock()
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	s.mail.data = string(data)
	if s.s.onData != nil {
		if err := s.s.onData(s.mail.data); err != nil {
			return err
		}
	}
	s.s.mu.Lock()
	defer s.s.mu.Unlock()
	s.s.mails = append(s.s.mails, s.mail)
	return nil
}

func (s *session) Reset()        {}
func (s *session) Logout() error { return nil }

func (s *sink) got() []received {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.mails)
}

// startSink serves s on loopback; config and implicit are for TLS.
func startSink(t testing.TB, s *sink, config *tls.Config, implicit bool) *sink {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.addr = l.Addr().String()
	serveSink(t, s, l, config, implicit)
	return s
}

func serveSink(t testing.TB, s *sink, l net.Listener, config *tls.Config, implicit bool) {
	server := gosmtp.NewServer(gosmtp.BackendFunc(func(*gosmtp.Conn) (gosmtp.Session, error) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.sessions++
		return &session{s: s}, nil
	}))
	server.Domain = "sink.example"
	server.EnableSMTPUTF8 = true
	server.EnableDSN = true
	server.AllowInsecureAuth = true
	server.ErrorLog = quiet{}
	if implicit {
		l = tls.NewListener(l, config)
	} else {
		server.TLSConfig = config
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = server.Serve(l)
	}()
	t.Cleanup(func() {
		_ = server.Close()
		<-done
	})
}

type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}

// A server that follows a script, for what real servers do on bad days.

// reply to a command: text to send, "drop" to close the socket, "hang" to say nothing until the client goes.
type fake struct {
	greeting string
	ehlo     string
	replies  map[string]string               // by verb; "." is the final dot
	answer   func(verb string, n int) string // when set and not "", asked first; n counts the verb on this connection from 1

	addr string
	gone sync.WaitGroup
	read atomic.Int64 // bytes off all sockets

	mu    sync.Mutex
	said  []string // commands, in order
	mails []string // what came before a final dot
	conns int
}

func startFake(t testing.TB, f *fake) *fake {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	f.addr = l.Addr().String()
	f.gone.Go(func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			f.gone.Go(func() {
				defer conn.Close()
				f.serve(conn)
			})
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		f.gone.Wait()
	})
	return f
}

func (f *fake) serve(conn net.Conn) {
	f.mu.Lock()
	f.conns++
	f.mu.Unlock()
	r := bufio.NewReader(counted{conn, &f.read})
	say := func(reply string) bool {
		switch reply {
		case "drop":
			return false
		case "hang":
			_, _ = io.Copy(io.Discard, r)
			return false
		}
		_, err := io.WriteString(conn, reply+"\r\n")
		return err == nil
	}
	greeting := f.greeting
	if greeting == "" {
		greeting = "220 fake.example"
	}
	counts := map[string]int{}
	for ok := say(greeting); ok; {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		line = strings.TrimRight(line, "\r\n")
		verb, _, _ := strings.Cut(strings.ToUpper(line), " ")
		f.mu.Lock()
		f.said = append(f.said, line)
		f.mu.Unlock()
		reply := f.reply(verb, counts)
		ok = say(reply)
		if verb == "DATA" && strings.HasPrefix(reply, "354") {
			data, err := io.ReadAll(textproto.NewReader(r).DotReader())
			if err != nil {
				return
			}
			reply := f.reply(".", counts)
			f.mu.Lock()
			f.mails = append(f.mails, string(data))
			f.mu.Unlock()
			ok = say(reply)
		}
		ok = ok && verb != "QUIT"
	}
}

type counted struct {
	io.Reader
	n *atomic.Int64
}

func (c counted) Read(b []byte) (int, error) {
	n, err := c.Reader.Read(b)
	c.n.Add(int64(n))
	return n, err
}

func (f *fake) reply(verb string, counts map[string]int) string {
	counts[verb]++
	if f.answer != nil {
		if reply := f.answer(verb, counts[verb]); reply != "" {
			return reply
		}
	}
	if reply, ok := f.replies[verb]; ok {
		return reply
	}
	switch verb {
	case "EHLO":
		if f.ehlo != "" {
			return f.ehlo
		}
	case "DATA":
		return "354 go on"
	case "QUIT":
		return "221 bye"
	}
	return "250 2.0.0 ok"
}

func (f *fake) commands() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.said)
}

func (f *fake) got() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.mails)
}

// certificate makes a self-signed certificate for host and the roots that trust it.
func certificate(t testing.TB, host string) (server *tls.Config, roots *x509.CertPool) {
	t.Helper()
	return certificateUntil(t, host, time.Now().Add(time.Hour))
}

func certificateUntil(t testing.TB, host string, end time.Time) (server *tls.Config, roots *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		NotBefore:    time.Now().Add(-time.Hour),
		NotAfter:     end,
		IsCA:         true, BasicConstraintsValid: true,
	}
	if ip := net.ParseIP(host); ip != nil {
		template.IPAddresses = []net.IP{ip}
	} else {
		template.DNSNames = []string{host}
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots = x509.NewCertPool()
	roots.AddCert(cert)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}, roots
}

var errServer = errors.New("the server said no")

func smtpError(code int, text string) error {
	return &gosmtp.SMTPError{Code: code, EnhancedCode: gosmtp.NoEnhancedCode, Message: text}
}

func rawMail(n int) []byte {
	return fmt.Appendf(nil, "Message-ID: <%d@okafor.example>\r\nSubject: %d\r\n\r\nHello\r\n.\r\n..two\r\n.x\r\n", n, n)
}
