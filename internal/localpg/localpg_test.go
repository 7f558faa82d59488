package localpg

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var throwaway = Options{Throwaway: true}

// newDir is a directory that is not there yet and neither is its parent.
func newDir(t *testing.T) string {
	t.Helper()
	dir, err := MkdirTemp()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return filepath.Join(dir, "data", "postgres")
}

func start(t *testing.T, o Options, dir string) *Server {
	t.Helper()
	s, err := o.Start(t.Context(), dir, slog.New(slog.NewTextHandler(t.Output(), nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closeServer(t, s) })
	return s
}

func closeServer(t *testing.T, s *Server) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func query(t *testing.T, url, statement string) string {
	t.Helper()
	db, err := sql.Open("postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var answer sql.NullString
	err = db.QueryRowContext(context.Background(), statement).Scan(&answer)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		t.Fatalf("%s: %v", statement, err)
	}
	return answer.String
}

func running(t *testing.T, s *Server) bool {
	t.Helper()
	free, err := tryLock(s.cluster.path("server.lock"))
	if err != nil {
		t.Fatal(err)
	}
	if free == nil {
		return true
	}
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	return false
}

func serverPID(t *testing.T, s *Server) int {
	t.Helper()
	pm, err := s.cluster.postmaster()
	if err != nil {
		t.Fatal(err)
	}
	return pm.pid
}

func TestStart_durableAndReused(t *testing.T) {
	dir := newDir(t)
	s := start(t, Options{}, dir)
	query(t, s.URL(), `CREATE TABLE kept AS SELECT 'still here' AS word`)
	want := map[string]string{
		"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "listen_addresses": "",
		"data_checksums": "on", "server_encoding": "UTF8",
	}
	got := map[string]string{}
	for setting := range want {
		got[setting] = query(t, s.URL(), `SHOW `+setting)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("settings (-want +got):\n%s", diff)
	}
	if lower := query(t, s.URL(), `SELECT lower('ÄÖÅ')`); lower != "äöå" {
		t.Errorf("lower: got %q", lower)
	}
	closeServer(t, s)
	if running(t, s) {
		t.Error("the server runs after its only user closed")
	}
	closeServer(t, s) // once more is harmless

	again := start(t, Options{}, dir)
	if got := query(t, again.URL(), `SELECT word FROM kept`); got != "still here" {
		t.Errorf("after a restart: got %q", got)
	}
}

func TestStart_foldersAreClosedToOthers(t *testing.T) {
	s := start(t, throwaway, newDir(t))
	for _, name := range []string{"pgdata", "run"} {
		info, err := os.Stat(s.cluster.path(name))
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm() != 0o700 {
			t.Errorf("%s has mode %v", name, info.Mode())
		}
	}
}

func TestStart_ownSession(t *testing.T) {
	s := start(t, throwaway, newDir(t))
	pgid, err := syscall.Getpgid(serverPID(t, s))
	if err != nil {
		t.Fatal(err)
	}
	if pgid == syscall.Getpgrp() {
		t.Error("the server is in our process group: a Ctrl-C would stop it")
	}
}

func TestClose_lastUserStopsTheServer(t *testing.T) {
	dir := newDir(t)
	servers := make([]*Server, 3)
	var group sync.WaitGroup
	for i := range servers { // all at once, on a directory that is not there yet
		group.Go(func() {
			s, err := throwaway.Start(t.Context(), dir, slog.New(slog.DiscardHandler))
			if err != nil {
				t.Error(err)
				return
			}
			servers[i] = s
		})
	}
	group.Wait()
	if t.Failed() {
		return
	}
	pid := serverPID(t, servers[0])
	for i, s := range servers {
		if !running(t, s) {
			t.Fatalf("the server stopped when %d of 3 users had closed", i)
		}
		if got := serverPID(t, s); got != pid {
			t.Errorf("process %d became %d", pid, got)
		}
		query(t, s.URL(), `SELECT 1`)
		closeServer(t, s)
	}
	if running(t, servers[0]) {
		t.Error("the server runs after its last user closed")
	}
}

// TestHelperProcess is not a test: it is run as a process of its own by the tests that kill a user of the server.
func TestHelperProcess(t *testing.T) {
	dir := os.Getenv("LOCALPG_TEST_DIR")
	if dir == "" {
		return
	}
	if _, err := throwaway.Start(context.Background(), dir, slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	os.Stdout.WriteString("started\n")
	select {}
}

func TestStart_afterItsUserWasKilled(t *testing.T) {
	dir := newDir(t)
	helper := exec.Command(os.Args[0], "-test.run=^TestHelperProcess$")
	helper.Env = append(os.Environ(), "LOCALPG_TEST_DIR="+dir)
	out, err := helper.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := helper.Start(); err != nil {
		t.Fatal(err)
	}
	word := make([]byte, len("started"))
	if _, err := out.Read(word); err != nil || string(word) != "started" {
		t.Fatalf("the helper said %q: %v", word, err)
	}
	if err := helper.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = helper.Wait() // it was killed

	c := cluster{dir: dir}
	left, err := c.postmaster()
	if err != nil {
		t.Fatal(err)
	}
	s := start(t, throwaway, dir)
	if pid := serverPID(t, s); pid != left.pid {
		t.Errorf("the server %d was not found again, %d was started", left.pid, pid)
	}
	query(t, s.URL(), `SELECT 1`)
	closeServer(t, s)
	if running(t, s) {
		t.Error("the server that was found is not stopped by its last user")
	}
}

func TestStart_afterTheServerWasKilled(t *testing.T) {
	dir := newDir(t)
	s := start(t, Options{}, dir)
	query(t, s.URL(), `CREATE TABLE kept AS SELECT 'still here' AS word`)
	if err := syscall.Kill(serverPID(t, s), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	again := start(t, Options{}, dir)
	if got := query(t, again.URL(), `SELECT word FROM kept`); got != "still here" {
		t.Errorf("after kill -9: got %q", got)
	}
	closeServer(t, s)
	query(t, again.URL(), `SELECT 1`)
}

// After a reboot another process may have the number that the lock files name.
func TestStart_staleLockFilesNameAnotherProcess(t *testing.T) {
	dir := newDir(t)
	s := start(t, throwaway, dir)
	pidFile := filepath.Join(s.cluster.pgdata(), "postmaster.pid")
	text, err := os.ReadFile(pidFile)
	if err != nil {
		t.Fatal(err)
	}
	closeServer(t, s)

	other := exec.Command("sleep", "60")
	o, err := serverOwner(s.cluster.pgdata())
	if err != nil {
		t.Fatal(err)
	}
	if o.switched { // Postgres takes only a process of its own user for a server
		other.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: o.uid, Gid: o.gid}}
	}
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		_ = other.Process.Kill()
		_ = other.Wait()
	}()
	_, rest, _ := strings.Cut(string(text), "\n")
	stale := strconv.Itoa(other.Process.Pid) + "\n" + rest
	for _, path := range []string{pidFile, s.cluster.path("run/.s.PGSQL." + port + ".lock")} {
		if err := os.WriteFile(path, []byte(stale), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	query(t, start(t, throwaway, dir).URL(), `SELECT 1`)
}

func TestStart_serverOfSomebodyElse(t *testing.T) {
	dir := newDir(t)
	s := start(t, throwaway, dir)
	// As if it had been started by hand, with pg_ctl: it runs, but does not hold the lock.
	if err := os.Remove(s.cluster.path("server.lock")); err != nil {
		t.Fatal(err)
	}
	_, err := throwaway.Start(t.Context(), dir, slog.New(slog.DiscardHandler))
	if err == nil || !strings.Contains(err.Error(), "did not start") {
		t.Errorf("got %v", err)
	}
	if err := syscall.Kill(serverPID(t, s), syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
}

func TestStart_longPath(t *testing.T) {
	dir := filepath.Join(newDir(t), strings.Repeat("long'\"name ", 12))
	s := start(t, throwaway, dir)
	if got := query(t, s.URL(), `SELECT current_database()`); got != name {
		t.Errorf("got %q", got)
	}
	socketDir := s.cluster.socketDir()
	info, err := os.Stat(socketDir)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o700 {
		t.Errorf("%s has mode %v", socketDir, info.Mode())
	}
	t.Cleanup(func() { os.RemoveAll(socketDir) })
}

func TestStart_noBinaries(t *testing.T) {
	empty := t.TempDir()
	_, err := Options{BinDirs: []string{empty}}.Start(t.Context(), newDir(t), slog.New(slog.DiscardHandler))
	if err == nil {
		t.Fatal("started without Postgres")
	}
	for _, part := range []string{empty, "initdb", "database.url", "install postgresql"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q is not in %q", part, err)
		}
	}
}

func TestStart_dataOfAnotherVersion(t *testing.T) {
	dir := newDir(t)
	s := start(t, throwaway, dir)
	closeServer(t, s)
	if err := os.WriteFile(filepath.Join(s.cluster.pgdata(), "PG_VERSION"), []byte("13\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := throwaway.Start(t.Context(), dir, slog.New(slog.DiscardHandler))
	if err == nil {
		t.Fatal("started with another version")
	}
	for _, part := range []string{"data is of Postgres 13", "postgresql-13", "pg_upgrade"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q is not in %q", part, err)
		}
	}
}

func TestStart_directoryThatItsUserCannotReach(t *testing.T) {
	closed := newDir(t)
	if err := os.MkdirAll(closed, 0o755); err != nil {
		t.Fatal(err)
	}
	mode, want := os.FileMode(0o700), "chmod o+x "+closed
	if os.Geteuid() != 0 { // an ordinary user can be kept out by taking away the right to write
		mode, want = 0o500, "permission denied"
	}
	if err := os.Chmod(closed, mode); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(closed, 0o700) })
	_, err := throwaway.Start(t.Context(), filepath.Join(closed, "postgres"), slog.New(slog.DiscardHandler))
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want %q in it", err, want)
	}
}

func TestStart_contextEnds(t *testing.T) {
	dir := newDir(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := throwaway.Start(ctx, dir, slog.New(slog.DiscardHandler))
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestUsualDirs_newestFirst(t *testing.T) {
	if a, b := lastNumber("/usr/lib/postgresql/9/bin"), lastNumber("/usr/lib/postgresql/17/bin"); a != 9 || b != 17 {
		t.Errorf("got %d, %d", a, b)
	}
}
