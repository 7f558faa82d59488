package dovecot

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"os/user"
	"strings"
	"text/template"
	"time"
)

// settings is what the templates of the configuration are filled with.
type settings struct {
	Dir                           string
	Root                          bool   // we are root, and Dovecot uses the users that its package made
	User, Group                   string // the user that it is all run as when we are not, and that mail belongs to
	IMAPPort, IMAPSPort, LMTPPort string
}

// common is understood by Dovecot 2.3 and 2.4.
const common = `
base_dir = {{.Dir}}/run
state_dir = {{.Dir}}/state
log_path = {{.Dir}}/log
listen = 127.0.0.1
auth_mechanisms = plain login
recipient_delimiter = +
mail_uid = {{.User}}
mail_gid = {{.Group}}
first_valid_uid = 1
first_valid_gid = 1
# Tests are in a hurry; a delayed answer to a wrong password tells them nothing.
auth_failure_delay = 0
{{if not .Root}}
default_internal_user = {{.User}}
default_internal_group = {{.Group}}
default_login_user = {{.User}}
{{end}}
service imap-login {
  {{if not .Root}}chroot ={{end}}
  inet_listener imap {
    port = {{.IMAPPort}}
  }
  inet_listener imaps {
    port = {{.IMAPSPort}}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    port = {{.LMTPPort}}
  }
}
{{if not .Root}}
service anvil {
  chroot =
}
{{end}}
namespace inbox {
  inbox = yes
  separator = /
}
`

const config23 = `
protocols = imap lmtp
disable_plaintext_auth = no
ssl = yes
ssl_cert = <{{.Dir}}/cert.pem
ssl_key = <{{.Dir}}/key.pem
mail_home = {{.Dir}}/mail/%u
mail_location = maildir:~/Maildir
passdb {
  driver = passwd-file
  args = {{.Dir}}/users
}
userdb {
  driver = passwd-file
  args = {{.Dir}}/users
}
{{if not .Root}}
service stats {
  chroot =
}
{{end}}
` + common

// config24 is for Dovecot 2.4, whose configuration begins with the version that it is written for.
const config24 = `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
protocols {
  imap = yes
  lmtp = yes
}
auth_allow_cleartext = yes
ssl = yes
ssl_server_cert_file = {{.Dir}}/cert.pem
ssl_server_key_file = {{.Dir}}/key.pem
mail_home = {{.Dir}}/mail/%{user}
mail_driver = maildir
mail_path = ~/Maildir
passdb passwd-file {
  passwd_file_path = {{.Dir}}/users
}
userdb passwd-file {
  passwd_file_path = {{.Dir}}/users
}
` + common

func (s *Server) config() (string, error) {
	version, err := exec.Command(s.program, "--version").Output()
	if err != nil {
		return "", fmt.Errorf("asking dovecot for its version: %w", err)
	}
	text := config24
	if strings.HasPrefix(string(version), "2.3.") {
		text = config23
	}
	set := settings{Dir: s.dir, Root: os.Geteuid() == 0}
	for addr, port := range map[string]*string{
		s.IMAPAddr: &set.IMAPPort, s.IMAPSAddr: &set.IMAPSPort, s.LMTPAddr: &set.LMTPPort,
	} {
		if _, *port, err = net.SplitHostPort(addr); err != nil {
			return "", err
		}
	}
	if set.User, set.Group, err = mailOwner(set.Root); err != nil {
		return "", err
	}
	if err := s.makeMailDir(set); err != nil {
		return "", err
	}
	var conf strings.Builder
	err = template.Must(template.New("dovecot.conf").Parse(strings.TrimLeft(text, "\n"))).Execute(&conf, set)
	return conf.String(), err
}

// mailOwner is the user and the group that mail belongs to: we, or as root, which Dovecot refuses for mail, the user
// that its package made.
func mailOwner(root bool) (name, group string, err error) {
	u, err := user.Current()
	if root {
		u, err = user.Lookup("dovecot")
	}
	if err != nil {
		return "", "", err
	}
	g, err := user.LookupGroupId(u.Gid)
	if err != nil {
		return "", "", err
	}
	return u.Username, g.Name, nil
}

func (s *Server) makeMailDir(set settings) error {
	dir := s.path("mail")
	if err := os.Mkdir(dir, 0o700); err != nil {
		if errors.Is(err, os.ErrExist) {
			return nil
		}
		return err
	}
	if !set.Root {
		return nil
	}
	info, err := user.Lookup(set.User)
	if err != nil {
		return err
	}
	var uid, gid int
	if _, err := fmt.Sscan(info.Uid+" "+info.Gid, &uid, &gid); err != nil {
		return err
	}
	return os.Chown(dir, uid, gid)
}

// writeCertificate makes a self-signed certificate for localhost and gives the pool that trusts it.
func writeCertificate(certFile, keyFile string) (*x509.CertPool, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	now := time.Now()
	certificate := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		Subject:      pkix.Name{CommonName: "localhost"},
		DNSNames:     []string{"localhost"},
		IPAddresses:  []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore:    now.Add(-time.Hour),
		NotAfter:     now.Add(24 * time.Hour),
		IsCA:         true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, certificate, certificate, key.Public(), key)
	if err != nil {
		return nil, err
	}
	keyDER, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	certPEM := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	keyPEM := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: keyDER})
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(certPEM)
	return pool, errors.Join(
		os.WriteFile(certFile, certPEM, 0o644),
		os.WriteFile(keyFile, keyPEM, 0o600),
	)
}
