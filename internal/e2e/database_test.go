package e2e

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/localpg"
	"github.com/twoyes/twoyes/internal/postoffice"
)

// dataDir makes a directory that a private Postgres can live in.
func dataDir(t *testing.T) string {
	t.Helper()
	dir, err := localpg.MkdirTemp()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// postmaster is the process id of the Postgres in a directory.
func postmaster(dir string) (int, error) {
	text, err := os.ReadFile(filepath.Join(dir, "pgdata", "postmaster.pid"))
	if err != nil {
		return 0, err
	}
	first, _, _ := strings.Cut(string(text), "\n")
	return strconv.Atoi(first)
}

func TestPrivatePostgres(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	w := newWorld(t, "", dir)
	t.Cleanup(func() { stopPostgres(t, filepath.Join(dir, "postgres")) })
	rita, anna, ben := w.rita(), w.person("Anna Berg", "anna@berg.example"), w.person("Ben Okafor", "ben@okafor.example")
	d := w.run().ready()
	rita.asks(anna, ben)
	ask := anna.receives("opt-in")
	w.atRest()
	d.kill()
	anna.replies(ask, "yes, gladly") // while nobody is there
	if in := w.about(anna.email); in.State != "asking" || in.Parties[0].Consent != "asked" {
		t.Errorf("after the kill: %+v", in)
	}

	d = w.run().ready()
	ben.replies(ben.receives("opt-in"), "Sure!")
	anna.receives("introduction")
	pid, err := postmaster(filepath.Join(dir, "postgres"))
	if err != nil {
		t.Fatal(err)
	}
	var calls sync.WaitGroup
	for range 2 {
		calls.Go(func() {
			var list []introduction
			w.query(&list, "list", "--state", "introduced")
			if len(list) != 1 {
				t.Errorf("list shows %+v", list)
			}
		})
	}
	calls.Wait()
	w.atRest()
	w.accounted()
	w.onceEach(0)
	d.answers("/readyz", http.StatusOK) // the calls did not take its database away

	d.terminate()
	d.ends(20 * time.Second)
	if err := syscall.Kill(pid, 0); !errors.Is(err, syscall.ESRCH) {
		t.Errorf("the Postgres of the daemon (process %d) still runs: %v", pid, err)
	}
	if in := w.about(anna.email); in.State != "introduced" { // starts it once more, and stops it
		t.Errorf("in the end it is %s", in.State)
	}
	if pid, err := postmaster(filepath.Join(dir, "postgres")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a Postgres still runs: process %d, %v", pid, err)
	}
}

// stopPostgres ends the Postgres of a directory if a test left it running.
func stopPostgres(t *testing.T, dir string) {
	if _, err := postmaster(dir); err != nil {
		return
	}
	server, err := localpg.Start(t.Context(), dir, slog.New(slog.DiscardHandler))
	if err == nil {
		err = server.Close()
	}
	if err != nil && t.Context().Err() == nil {
		t.Error(err)
	}
}

func TestDatabaseGoesAndComesBack(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	log := slog.New(slog.NewTextHandler(t.Output(), nil))
	server, err := localpg.Start(t.Context(), dir, log)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
	w := newWorld(t, server.URL(), t.TempDir())
	rita, anna, ben := w.rita(), w.person("Anna Berg", "anna@berg.example"), w.person("Ben Okafor", "ben@okafor.example")
	d := w.run().ready()
	rita.asks(anna, ben)
	ask := anna.receives("opt-in")
	rita.receives("receipt")
	w.atRest()

	// The mail server takes a mail while there is no database to write that down in.
	frozen, thaw := make(chan struct{}, 10), make(chan struct{})
	w.office.SetHooks(postoffice.Hooks{Data: func(postoffice.Envelope) error {
		frozen <- struct{}{}
		<-thaw
		return nil
	}})
	rita.sends(draft{to: []string{mailbox}, subject: "help", text: "help"})
	select {
	case <-frozen:
	case <-time.After(patience):
		t.Fatal("no mail comes")
	}
	pid, err := postmaster(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGQUIT); err != nil { // an immediate shutdown, as in a crash
		t.Fatal(err)
	}
	eventually(t, "the Postgres is gone", patience, func() error {
		if err := syscall.Kill(pid, 0); !errors.Is(err, syscall.ESRCH) {
			return errors.Join(fmt.Errorf("process %d runs", pid), err)
		}
		return nil
	})
	close(thaw)
	rita.receives("help")
	anna.replies(ask, "Yes please")
	d.answers("/readyz", http.StatusServiceUnavailable)
	if code, _, err := d.get("/healthz"); code != http.StatusOK {
		t.Errorf("/healthz answers %d, %v", code, err)
	}
	if _, stderr, code := w.cli("list"); code != 1 || len(stderr) == 0 {
		t.Errorf("list exits with %d and says %q", code, stderr)
	}

	back := time.Now()
	again, err := localpg.Start(t.Context(), dir, log)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := again.Close(); err != nil {
			t.Error(err)
		}
	})
	d.answers("/readyz", http.StatusOK)
	ben.replies(ben.receives("opt-in"), "Yes")
	anna.receives("introduction")
	t.Logf("introduced %s after the database came back", time.Since(back).Round(time.Millisecond))
	w.atRest()
	w.accounted()
	w.onceEach(0)
	d.terminate()
	d.ends(10 * time.Second)
}

func TestRun_withoutDatabase(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "postgres://twoyes@"+freeAddr(t)+"/twoyes?sslmode=disable", t.TempDir())
	d := w.run()
	eventually(t, "the daemon waits for its database", patience, func() error {
		select {
		case <-d.exited:
			t.Fatalf("the daemon has ended: %v", d.err)
		default:
		}
		if !d.says("waiting for the database") {
			return errors.New("it does not say so")
		}
		return nil
	})
	d.terminate()
	d.ends(5 * time.Second)
}
