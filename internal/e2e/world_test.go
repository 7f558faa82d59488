package e2e

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/dovecot"
	"github.com/twoyes/twoyes/internal/localpg/pgtest"
	"github.com/twoyes/twoyes/internal/postoffice"
)

const mailbox = "intros@quayside.example"

// world is what a daemon lives in: a database, a mailbox in a Dovecot, a post office that delivers to it and to
// people, and a configuration.
type world struct {
	t       *testing.T
	office  *postoffice.PostOffice
	dovecot *dovecot.Server
	config  string        // its path
	direct  *atomic.Int64 // messages that came to the mailbox past the office
}

// The schedule is that of a whole life in seconds. Nothing comes of its own accord that a test does not ask for.
const configuration = `
data_dir: {dir}
database: {url: "{database}"}
business: {name: The Quayside Club, time_zone: UTC, signature: "The Quayside Club, 4 Harbour Row"}
mailbox: {address: {mailbox}}
imap: {addr: "{imap}", tls: none, username: {mailbox}, password: {password}, poll_every: 1s}
smtp: {addr: "{smtp}", tls: none, username: {mailbox}, password: {password}}
authentication: {trusted_authserv_ids: [{authserv}, {dovecot}], verify_dkim: false}
referrers: {allow: listed, addresses: [rita@rossi.example], daily_limit: 0}
schedule:
  opt_in_reminder_after: 1h
  opt_in_expires_after: 2h
  check_in_after: 1h
  second_check_in_after: 1h
  stalled_after: 5h
  digest: "0 0 1 1 *"
  quiet_hours: ""
`

// newWorld opens a world on the database at url. An empty url is for a private Postgres under dataDir.
func newWorld(t *testing.T, url, dataDir string) *world {
	t.Helper()
	w := &world{t: t, dovecot: dovecot.Start(t, mailbox), config: filepath.Join(t.TempDir(), "twoyes.yaml"), direct: new(atomic.Int64)}
	w.office = dovecot.Relay(t, w.dovecot, time.Now)
	text := strings.NewReplacer(
		"{dir}", dataDir, "{database}", url, "{mailbox}", mailbox, "{password}", dovecot.Password,
		"{imap}", w.dovecot.IMAPAddr, "{smtp}", w.office.SMTPAddr(), "{authserv}", postoffice.DefaultHostname,
		"{dovecot}", hostOf(t, w.dovecot.LMTPAddr),
	).Replace(configuration)
	if err := os.WriteFile(w.config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return w
}

// hostOf is the name that a server greets with. Dovecot puts it into the Received header on top of every mail, which
// has to be that of a host whose word counts.
func hostOf(t *testing.T, addr string) string {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	greeting, err := bufio.NewReader(conn).ReadString('\n')
	words := strings.Fields(greeting)
	if err != nil || len(words) < 2 {
		t.Fatalf("%s greets with %q: %v", addr, greeting, err)
	}
	return words[1]
}

// freshWorld opens a world on an empty database.
func freshWorld(t *testing.T) *world {
	t.Helper()
	return newWorld(t, pgtest.URL(t), t.TempDir())
}

// in returns the same world for a part of the test.
func (w world) in(t *testing.T) *world {
	w.t = t
	return &w
}

// command is a call of twoyes in this world; set holds keys of the configuration that are different for it, as
// environment variables.
func (w *world) command(set []string, args ...string) *exec.Cmd {
	w.t.Helper()
	built, err := program()
	if err != nil {
		w.t.Fatal(err)
	}
	cmd := exec.Command(built.path, append(args, "-c", w.config)...)
	cmd.Env = append(environ(), set...)
	return cmd
}

// cli calls twoyes and returns what it printed and its exit code.
func (w *world) cli(args ...string) (stdout, stderr []byte, code int) {
	w.t.Helper()
	var out, errs bytes.Buffer
	cmd := w.command(nil, args...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	return out.Bytes(), errs.Bytes(), exitCode(err)
}

// query calls twoyes with --json, which has to succeed, and decodes what it prints. A key that v does not know is an
// error.
func (w *world) query(v any, args ...string) {
	w.t.Helper()
	var out, errs bytes.Buffer
	cmd := w.command(nil, append(args, "--json")...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		w.t.Fatalf("twoyes %v: %v: %s", args, err, errs.Bytes())
	}
	if raw, ok := v.(*json.RawMessage); ok {
		*raw = out.Bytes()
		return
	}
	decoder := json.NewDecoder(&out)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(v); err != nil {
		w.t.Fatalf("twoyes %v: %v", args, err)
	}
}

// deliver leaves a message in the mailbox as it is, without a word from the post office on who sent it.
func (w *world) deliver(from, to string, raw []byte) {
	w.t.Helper()
	if err := w.dovecot.Deliver(from, to, raw); err != nil {
		w.t.Fatal(err)
	}
	w.direct.Add(1)
}

func freeAddr(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// The shapes of --json, as the contract has them.
type (
	address struct {
		Name  string `json:"name"`
		Email string `json:"email"`
	}
	introduction struct {
		Ref      string  `json:"ref"`
		State    string  `json:"state"`
		Subject  string  `json:"subject"`
		Why      string  `json:"why"`
		Referrer address `json:"referrer"`
		Parties  []party `json:"parties"`
		Value    *struct {
			Amount   string `json:"amount"`
			Currency string `json:"currency"`
		} `json:"value"`
		CreatedAt time.Time `json:"created_at"`
		UpdatedAt time.Time `json:"updated_at"`
		Next      *struct {
			What string    `json:"what"`
			At   time.Time `json:"at"`
		} `json:"next"`
		Events []event `json:"events"`
	}
	party struct {
		address

		Consent    string `json:"consent"`
		Outcome    string `json:"outcome"`
		Suppressed bool   `json:"suppressed"`
	}
	event struct {
		At        time.Time         `json:"at"`
		Kind      string            `json:"kind"`
		By        string            `json:"by"`
		MessageID *string           `json:"message_id"`
		Data      map[string]string `json:"data"`
	}
	counts struct {
		Introductions map[string]int `json:"introductions"`
		Inbound       map[string]int `json:"inbound"`
		Outbox        map[string]int `json:"outbox"`
		IMAP          struct {
			Connected bool   `json:"connected"`
			Folder    string `json:"folder"`
			LastUID   int    `json:"last_uid"`
		} `json:"imap"`
		Database struct {
			Schema int `json:"schema"`
		} `json:"database"`
	}
	inMail struct {
		ID         int64     `json:"id"`
		ReceivedAt time.Time `json:"received_at"`
		From       *string   `json:"from"`
		Subject    *string   `json:"subject"`
		MessageID  *string   `json:"message_id"`
		Status     string    `json:"status"`
		Reason     *string   `json:"reason"`
		Attempts   int       `json:"attempts"`
	}
	outMail struct {
		ID            int64      `json:"id"`
		Ref           *string    `json:"ref"`
		Kind          string     `json:"kind"`
		To            string     `json:"to"`
		Subject       string     `json:"subject"`
		MessageID     string     `json:"message_id"`
		Status        string     `json:"status"`
		Attempts      int        `json:"attempts"`
		NextAttemptAt *time.Time `json:"next_attempt_at"`
		SentAt        *time.Time `json:"sent_at"`
		Response      *string    `json:"response"`
	}
)

func (w *world) status() (c counts) {
	w.t.Helper()
	w.query(&c, "status")
	return c
}

func (w *world) inbox() (mails []inMail) {
	w.t.Helper()
	w.query(&mails, "inbox", "list", "--all")
	return mails
}

// outbox lists the mails to somebody, oldest first; those to everybody when to is empty.
func (w *world) outbox(to string) []outMail {
	w.t.Helper()
	var all, some []outMail
	w.query(&all, "outbox", "list")
	for i := len(all) - 1; i >= 0; i-- {
		if to == "" || all[i].To == to {
			some = append(some, all[i])
		}
	}
	return some
}

// about returns the one introduction of somebody.
func (w *world) about(party string) introduction {
	w.t.Helper()
	var list []introduction
	w.query(&list, "list", "--party", party)
	if len(list) != 1 {
		w.t.Fatalf("%s is part of %d introductions", party, len(list))
	}
	return list[0]
}

// comesTo waits until the introduction of a party is in a state.
func (w *world) comesTo(party, state string) introduction {
	w.t.Helper()
	var in introduction
	eventually(w.t, "the introduction of "+party+" is "+state, patience, func() error {
		var list []introduction
		w.query(&list, "list", "--party", party)
		if len(list) != 1 {
			return fmt.Errorf("there are %d", len(list))
		}
		if in = list[0]; in.State != state {
			return fmt.Errorf("it is %s", in.State)
		}
		return nil
	})
	return in
}

// accounted checks that every message that was delivered to the mailbox is exactly one that was handled, ignored or
// kept aside.
func (w *world) accounted() {
	w.t.Helper()
	delivered := len(w.office.Inbox(mailbox)) + int(w.direct.Load())
	eventually(w.t, "every message is accounted for", patience, func() error {
		c := w.status().Inbound
		if sum := c["handled"] + c["ignored"] + c["quarantined"]; sum != delivered {
			return fmt.Errorf("%d were delivered, %v", delivered, c)
		}
		return nil
	})
	mails := w.inbox()
	if len(mails) != delivered {
		w.t.Errorf("%d messages were delivered and %d are listed", delivered, len(mails))
	}
	seen := map[string]bool{}
	for _, m := range mails {
		if m.MessageID != nil && seen[*m.MessageID] {
			w.t.Errorf("%s is listed twice", *m.MessageID)
		}
		if m.MessageID != nil {
			seen[*m.MessageID] = true
		}
	}
}
