// Package dovecot runs a real Dovecot for tests: IMAP and LMTP on loopback ports, mail in a temporary directory.
// It runs as root and as an ordinary user. Tests fail when Dovecot is not installed; they are never skipped.
package dovecot

import (
	"bytes"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
)

// Password is the password of every user.
const Password = "correct horse battery staple"

// Server is a running Dovecot.
type Server struct {
	IMAPAddr  string         // host:port, without TLS or with STARTTLS
	IMAPSAddr string         // host:port, implicit TLS
	LMTPAddr  string         // host:port, without TLS
	Roots     *x509.CertPool // holds the certificate, which is for localhost and 127.0.0.1

	t       testing.TB
	program string
	dir     string
	users   []string
	master  *exec.Cmd
	exited  chan struct{}
}

// Start runs a Dovecot with the given users, whose names are mail addresses. It is stopped when the test ends, and its
// log is shown when the test has failed. Mail to local+detail@domain comes to local@domain.
func Start(t testing.TB, users ...string) *Server {
	t.Helper()
	program, err := find()
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "dovecot-") //nolint:usetesting // t.TempDir is closed to Dovecot's users
	if err == nil {
		err = os.Chmod(dir, 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	s := &Server{t: t, program: program, dir: dir}
	t.Cleanup(func() {
		s.Kill()
		if t.Failed() {
			log, _ := os.ReadFile(s.path("log")) // there is none when Dovecot never ran
			t.Logf("Dovecot's log:\n%s", log)
		}
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	if s.Roots, err = writeCertificate(s.path("cert.pem"), s.path("key.pem")); err != nil {
		t.Fatal(err)
	}
	if err := s.writeUsers(users); err != nil {
		t.Fatal(err)
	}
	s.start()
	return s
}

func find() (string, error) {
	if program, err := exec.LookPath("dovecot"); err == nil {
		return program, nil
	}
	for _, program := range []string{"/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/opt/homebrew/sbin/dovecot"} {
		if _, err := os.Stat(program); err == nil {
			return program, nil
		}
	}
	return "", errors.New("dovecot is not installed: run make test, which installs it " +
		"(or apt-get install dovecot-imapd dovecot-lmtpd, brew install dovecot)")
}

func (s *Server) path(name string) string { return filepath.Join(s.dir, name) }

// writeUsers writes the password file.
func (s *Server) writeUsers(users []string) error {
	var lines bytes.Buffer
	for _, user := range users {
		user = strings.ToLower(user)
		s.users = append(s.users, user)
		fmt.Fprintf(&lines, "%s:{PLAIN}%s::::::\n", user, Password)
	}
	return os.WriteFile(s.path("users"), lines.Bytes(), 0o644)
}

// start runs Dovecot and waits until it greets. A port that somebody else took in the meantime is replaced.
func (s *Server) start() {
	s.t.Helper()
	for attempt := 0; ; attempt++ {
		err := s.tryStart()
		if err == nil {
			return
		}
		s.Kill()
		if log, _ := os.ReadFile(s.path("log")); attempt == 3 || !bytes.Contains(log, []byte("Address already in use")) {
			s.t.Fatalf("starting Dovecot: %v", err)
		}
		s.IMAPAddr = ""
	}
}

func (s *Server) tryStart() error {
	if s.IMAPAddr == "" {
		addrs, err := freeAddrs(3)
		if err != nil {
			return err
		}
		s.IMAPAddr, s.IMAPSAddr, s.LMTPAddr = addrs[0], addrs[1], addrs[2]
	}
	conf, err := s.config()
	if err != nil {
		return err
	}
	if err := os.WriteFile(s.path("dovecot.conf"), []byte(conf), 0o644); err != nil {
		return err
	}
	// A file and not a pipe, which the children would inherit and keep open.
	out, err := os.Create(s.path("out"))
	if err != nil {
		return err
	}
	defer out.Close() //nolint:errcheck // Dovecot writes to it, not we
	master := exec.Command(s.program, "-F", "-c", s.path("dovecot.conf"))
	master.Stdout, master.Stderr = out, out
	master.Dir = s.dir
	master.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // so that Kill gets all its processes
	if err := master.Start(); err != nil {
		return err
	}
	exited := make(chan struct{})
	s.master, s.exited = master, exited
	go func() {
		_ = master.Wait() // what went wrong is in the log
		close(exited)
	}()
	for _, addr := range []string{s.IMAPAddr, s.LMTPAddr} {
		if err := awaitGreeting(addr, exited); err != nil {
			said, _ := os.ReadFile(out.Name())
			return fmt.Errorf("%w: %s", err, bytes.TrimSpace(said))
		}
	}
	return nil
}

func awaitGreeting(addr string, exited <-chan struct{}) error {
	deadline := time.After(30 * time.Second)
	for {
		err := greeted(addr)
		if err == nil {
			return nil
		}
		select {
		case <-exited:
			return errors.New("it ended at once")
		case <-deadline:
			return err
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func greeted(addr string) error {
	c, err := net.DialTimeout("tcp", addr, 5*time.Second)
	if err != nil {
		return err
	}
	defer c.Close() //nolint:errcheck // nothing was written
	if err := c.SetDeadline(time.Now().Add(5 * time.Second)); err != nil {
		return err
	}
	_, err = c.Read(make([]byte, 1))
	return err
}

func freeAddrs(n int) ([]string, error) {
	addrs := make([]string, n)
	for i := range addrs {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer listener.Close() //nolint:errcheck // held until all are chosen
		addrs[i] = listener.Addr().String()
	}
	return addrs, nil
}

// Kill kills all of Dovecot's processes (kill -9). The mail stays; Restart brings the server back.
func (s *Server) Kill() {
	if s.master == nil {
		return
	}
	_ = syscall.Kill(-s.master.Process.Pid, syscall.SIGKILL) // they may be gone already
	<-s.exited
	s.master = nil
}

// Restart stops Dovecot in order, unless it was killed, and brings it back on the same ports and with the same mail.
func (s *Server) Restart() {
	s.t.Helper()
	if s.master != nil {
		_ = s.master.Process.Signal(syscall.SIGTERM) // it may be gone already
		select {
		case <-s.exited:
		case <-time.After(10 * time.Second):
		}
		s.Kill() // what is left of it
	}
	s.start()
}

// Deliver hands a message to Dovecot by LMTP (RFC 2033), which puts it into the INBOX of a user with Return-Path,
// Delivered-To and Received headers on top. The envelope sender from is empty for the null reverse-path. A refusal is a
// *smtp.SMTPError. It is a route for the post office.
func (s *Server) Deliver(from, to string, raw []byte) error {
	conn, err := net.DialTimeout("tcp", s.LMTPAddr, 5*time.Second)
	if err != nil {
		return err
	}
	c := smtp.NewClientLMTP(conn)
	defer c.Close() //nolint:errcheck // the answer has been read
	err = c.SendMail(from, []string{to}, bytes.NewReader(raw))
	var answers smtp.LMTPDataError
	if errors.As(err, &answers) {
		for _, answer := range answers {
			return answer // there is one recipient
		}
	}
	return err
}

// BumpUIDValidity makes Dovecot give a user's INBOX a new UIDVALIDITY and its messages new UIDs, by taking its index
// away. IMAP sessions that have it open end.
func (s *Server) BumpUIDValidity(user string) {
	s.t.Helper()
	maildir := filepath.Join(s.path("mail"), strings.ToLower(user), "Maildir")
	files, err := filepath.Glob(filepath.Join(maildir, "dovecot.index*"))
	if err != nil {
		s.t.Fatal(err)
	}
	for _, file := range append(files, filepath.Join(maildir, "dovecot-uidlist")) {
		if err := os.Remove(file); err != nil {
			s.t.Fatalf("bumping UIDVALIDITY: %v (the INBOX has to be used first)", err)
		}
	}
}
