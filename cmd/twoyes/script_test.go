package main

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/localpg/pgtest"
	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// patience is how long a script waits for something that must happen.
const patience = time.Minute

// TestMain lets the scripts start this binary under the name twoyes: it is then the program.
func TestMain(m *testing.M) {
	if filepath.Base(os.Args[0]) == "twoyes" {
		main()
		return
	}
	pgtest.Main(m)
}

// TestScripts plays the scripts in testdata. Besides the commands of testscript they know
//
//	exits CODE twoyes …      the exit code is this one
//	database                 an empty database for this script, in TWOYES_DATABASE_URL
//	office ADDRESS…          a post office with these inboxes, in TWOYES_IMAP_ADDR and TWOYES_SMTP_ADDR
//	story                    the database after a few weeks of introductions (see story)
//	send FROM TO… FILE       somebody sends a mail to somebody
//	receive ADDRESS FILE     waits for the next mail to somebody and writes it to a file
//	await PATTERN twoyes …   repeats a command until its output matches
//	terminate                sends SIGTERM to what runs in the background
//	like FILE WANT           the two are equal, but for times, numbers and Message-IDs that cannot be known
func TestScripts(t *testing.T) {
	bin := t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, filepath.Join(bin, "twoyes")); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata", RequireUniqueNames: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("PATH", bin+string(os.PathListSeparator)+e.Getenv("PATH"))
			e.Setenv("TMPDIR", os.TempDir()) // a private Postgres may run as another user, who cannot enter $WORK
			e.Values[worldKey{}] = &world{t: e.T().(testing.TB)}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "database": database, "office": office, "story": story, "send": send, "receive": receive,
			"await": await, "terminate": terminate, "like": like,
		},
	})
}

// world is what a script has besides its files.
type world struct {
	t      testing.TB
	office *postoffice.PostOffice
}

type worldKey struct{}

func worldOf(ts *testscript.TestScript) *world { return ts.Value(worldKey{}).(*world) }

// usage ends a script that calls a command wrongly.
func usage(ts *testscript.TestScript, ok bool, how string) {
	if !ok {
		ts.Fatalf("usage: %s", how)
	}
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	usage(ts, !neg && len(args) > 1, "exits CODE program …")
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	code := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		code = exit.ExitCode()
	}
	if code != want {
		ts.Fatalf("exit code %d, want %d", code, want)
	}
}

func database(ts *testscript.TestScript, neg bool, args []string) {
	usage(ts, !neg && len(args) == 0, "database")
	ts.Setenv("TWOYES_DATABASE_URL", pgtest.URL(worldOf(ts).t))
}

// officePassword opens every inbox of a script.
const officePassword = "a password that opens nothing"

func office(ts *testscript.TestScript, neg bool, args []string) {
	usage(ts, !neg && len(args) > 0, "office ADDRESS…")
	o, err := postoffice.Start(postoffice.Options{Now: time.Now, Log: slog.New(slog.DiscardHandler)})
	ts.Check(err)
	ts.Defer(func() { _ = o.Close() })
	for _, address := range args {
		ts.Check(o.AddUser(address, officePassword))
	}
	worldOf(ts).office = o
	for name, value := range map[string]string{
		"TWOYES_IMAP_ADDR": o.IMAPAddr(), "TWOYES_IMAP_TLS": "none", "TWOYES_IMAP_PASSWORD": officePassword,
		"TWOYES_SMTP_ADDR": o.SMTPAddr(), "TWOYES_SMTP_TLS": "none",
		"TWOYES_AUTHENTICATION_TRUSTED_AUTHSERV_IDS": postoffice.DefaultHostname,
	} {
		ts.Setenv(name, value)
	}
}

func send(ts *testscript.TestScript, neg bool, args []string) {
	usage(ts, !neg && len(args) > 2, "send FROM TO… FILE")
	last := len(args) - 1
	ts.Check(worldOf(ts).office.Submit(args[0], args[1:last], []byte(ts.ReadFile(args[last]))))
}

func receive(ts *testscript.TestScript, neg bool, args []string) {
	usage(ts, !neg && len(args) == 2, "receive ADDRESS FILE")
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	mail, err := worldOf(ts).office.Next(ctx, args[0])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), mail.Raw, 0o600))
}

func await(ts *testscript.TestScript, neg bool, args []string) {
	usage(ts, !neg && len(args) > 1, "await PATTERN program …")
	pattern, err := regexp.Compile(args[0])
	ts.Check(err)
	for deadline := time.Now().Add(patience); ; time.Sleep(50 * time.Millisecond) {
		if ts.Exec(args[1], args[2:]...) == nil && pattern.MatchString(ts.ReadFile("stdout")) {
			return
		}
		if time.Now().After(deadline) {
			ts.Fatalf("%s does not print %q:\n%s%s", strings.Join(args[1:], " "), args[0], ts.ReadFile("stdout"), ts.ReadFile("stderr"))
		}
	}
}

func terminate(ts *testscript.TestScript, neg bool, args []string) {
	usage(ts, !neg && len(args) == 0, "terminate")
	for _, cmd := range ts.BackgroundCmds() {
		ts.Check(cmd.Process.Signal(syscall.SIGTERM))
	}
}

// unknowables are what differs from one run to the next, and what stands for it.
var unknowables = []struct {
	pattern *regexp.Regexp
	instead string
}{
	{regexp.MustCompile(`\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d)`), "RFC 3339"},
	{regexp.MustCompile(`\bR-[0-9A-Z]{4,8}\b`), "R-7F3K"},
	{regexp.MustCompile(`<[^<>@\s]+@[^<>\s]+>`), "<…>"},
	{regexp.MustCompile(`"id": \d+`), `"id": 1`},
	{regexp.MustCompile(`"last_uid": \d+`), `"last_uid": 128`},
	{regexp.MustCompile(`"schema": \d+`), `"schema": 1`},
	{regexp.MustCompile(`"(current|latest)": [1-9]\d*`), `"$1": 1`},
	{regexp.MustCompile(`to be brought to \d+`), "to be brought to 1"},
	{regexp.MustCompile(`\d+ files`), "16 files"},
	{regexp.MustCompile(`[A-Z][a-z]+day \d\d:\d\d`), "Monday 09:00"},
	{regexp.MustCompile(`127\.0\.0\.1:\d+`), "127.0.0.1:993"},
}

func like(ts *testscript.TestScript, neg bool, args []string) {
	usage(ts, !neg && len(args) == 2, "like FILE WANT")
	known := func(text string) string {
		for _, u := range unknowables {
			text = u.pattern.ReplaceAllString(text, u.instead)
		}
		return text
	}
	if diff := cmp.Diff(known(ts.ReadFile(args[1])), known(ts.ReadFile(args[0]))); diff != "" {
		ts.Fatalf("%s is not like %s (-want +got):\n%s\n%s", args[0], args[1], diff, ts.ReadFile(args[0]))
	}
}

// story fills the database of a script: Rita has Anna and Ben asked, who meet and do business; she introduces Clara and
// Anna herself; a stranger tries to introduce people too, and the mail is held until they say who they are; Ben wants
// no more mail. What came of it is worth a reward. $REF is the introduction of Anna and Ben, $HELD the message that is held.
func story(ts *testscript.TestScript, neg bool, args []string) {
	usage(ts, !neg && len(args) == 0, "story")
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	store, err := postgres.Open(ctx, ts.Getenv("TWOYES_DATABASE_URL"))
	ts.Check(err)
	defer store.Close()
	_, _, err = store.Migrate(ctx)
	ts.Check(err)
	w := scenario.Start(ctx, scenario.Options{
		Store: store, Log: slog.New(slog.DiscardHandler), Fail: ts.Fatalf,
		Configure: func(c *config.Config) {
			c.Referrers.Addresses = []string{"rita@rossi.example"}
			c.Business.Operator = []string{"office@quayside.example"}
			c.Rewards = []config.Reward{{When: "won", Give: "a bottle of champagne"}}
		},
	})
	defer w.Close()
	w.Person("The office", "office@quayside.example")
	rita := w.Person("Rita Rossi", "rita@rossi.example")
	anna := w.Person("Anna Berg", "anna@berg.example")
	ben := w.Person("Ben Okafor", "ben@okafor.example")
	sam := w.Person("Sam Stranger", "sam@stranger.example")
	clara := w.Person("Clara Meyer", "clara@meyer.example")

	rita.Asks("Anna and Ben", "Anna Berg <anna@berg.example> and Ben Okafor <ben@okafor.example>: you both sail.")
	anna.Replies("Yes please!")
	ben.Replies("Yes, gladly.")
	w.Day(10)
	anna.Replies("We met on Tuesday, great chat.")
	w.Day(45)
	anna.Replies("They signed a contract for £12,000.")
	rita.Bcc("Clara, meet Anna", "Clara, Anna: you both keep bees.", clara, anna)
	sam.Bcc("You two should talk", "Anna, Ben: you should talk.", anna, ben)
	ben.Replies("stop")

	ins, err := store.Introductions(ctx, postgres.Filter{State: "won"})
	ts.Check(err)
	held, err := store.Messages(ctx, false)
	ts.Check(err)
	if len(ins) != 1 || len(held) != 1 {
		ts.Fatalf("the story is told differently: %d introductions won, %d messages held", len(ins), len(held))
	}
	ts.Setenv("REF", ins[0].Ref)
	ts.Setenv("HELD", strconv.FormatInt(held[0].ID, 10))
}
