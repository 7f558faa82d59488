// Package pgtest gives tests a real Postgres: one throwaway server for a test process, an empty database for a test.
//
//	func TestMain(m *testing.M) { pgtest.Main(m) }
//
//	func TestStore(t *testing.T) {
//		url := pgtest.URL(t)
//
// Without Postgres the tests fail; they are never skipped.
package pgtest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/lib/pq"

	"github.com/twoyes/twoyes/internal/localpg"
)

// Env is the environment variable that names a Postgres to be used instead of a throwaway one: a connection string
// whose user may create databases. Main sets it for the tests and for the programs that they start.
const Env = "TWOYES_TEST_DATABASE_URL"

// Main runs the tests of a package with a Postgres and exits with their exit code.
func Main(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "pgtest:", err)
		code = 1
	}
	os.Exit(code)
}

func run(m *testing.M) (code int, err error) {
	if os.Getenv(Env) != "" {
		return m.Run(), nil
	}
	dir, err := localpg.MkdirTemp()
	if err != nil {
		return 0, err
	}
	clearUp, err := guard(dir)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, clearUp()) }()

	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	server, err := localpg.Options{Throwaway: true}.Start(context.Background(), dir, log)
	if err != nil {
		return 0, fmt.Errorf("%w\n(or point %s at a Postgres that is running; make test installs one)", err, Env)
	}
	defer func() { err = errors.Join(err, server.Close()) }()
	if err := os.Setenv(Env, server.URL()); err != nil {
		return 0, err
	}
	return m.Run(), nil
}

// guard starts a process that outlives ours, however it ends (go test kills the tests that take too long), and then
// stops the server and removes the directory. The function that it gives lets the guard do so and waits for it.
func guard(dir string) (clearUp func() error, err error) {
	const script = `read -r _
test -e "$1" && kill -QUIT "$(head -n 1 "$1")" 2>/dev/null
rm -rf "$2"`
	cmd := exec.Command("sh", "-c", script, "sh", filepath.Join(dir, "pgdata", "postmaster.pid"), dir)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	pipe, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return func() error { return errors.Join(pipe.Close(), cmd.Wait()) }, nil
}

// URL makes an empty database for a test and gives its connection string. The database is dropped when the test ends,
// cutting the connections that are still open.
func URL(t testing.TB) string {
	t.Helper()
	server := os.Getenv(Env)
	if server == "" {
		t.Fatalf("%s is not set: the package needs func TestMain(m *testing.M) { pgtest.Main(m) }", Env)
	}
	database := "test_" + strings.ToLower(rand.Text()[:12])
	execute(t, server, `CREATE DATABASE `+pq.QuoteIdentifier(database))
	t.Cleanup(func() { execute(t, server, `DROP DATABASE `+pq.QuoteIdentifier(database)+` WITH (FORCE)`) })
	return withDatabase(t, server, database)
}

// withDatabase is a connection string with another database in it; the string may be a URL or key=value pairs.
func withDatabase(t testing.TB, connection, database string) string {
	t.Helper()
	if !strings.HasPrefix(connection, "postgres://") && !strings.HasPrefix(connection, "postgresql://") {
		return connection + " dbname=" + database // the last one counts
	}
	u, err := url.Parse(connection)
	if err != nil {
		t.Fatalf("%s: %v", Env, err)
	}
	u.Path = "/" + database
	return u.String()
}

func execute(t testing.TB, connection, statement string) {
	t.Helper()
	db, err := sql.Open("postgres", connection)
	if err == nil {
		_, err = db.ExecContext(context.Background(), statement)
		err = errors.Join(err, db.Close())
	}
	if err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}
