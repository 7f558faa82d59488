// Package localpg runs a private Postgres under a directory, from the server binaries that are installed on the machine.
//
// The server listens on a unix socket only, in a directory that nobody but its own user and root can enter, so that it
// needs no password and no port. Several processes may use one directory at once: the first starts the server, the
// others find it, and the last to close it stops it. A process that was killed leaves the server running; the next one
// finds it. What a directory holds:
//
//	pgdata/       the database cluster, PGDATA
//	run/          the socket (under os.TempDir() when the path would be too long for a socket)
//	postgres.log  what the server says
//	start.lock    held while somebody starts or stops the server
//	users.lock    held, shared, by every process that uses the server
//	server.lock   held by the server itself: it is inherited by all its processes and free when the last of them is gone
//
// Postgres refuses to run as root. When twoyes runs as root the server runs as the user "postgres", or "nobody" where
// there is none, and the folders above belong to that user.
package localpg

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"time"

	_ "github.com/lib/pq" // the driver "postgres"
)

const (
	name         = "twoyes" // of the database and of its owner
	port         = "5432"   // only a part of the socket's name
	startTimeout = 2 * time.Minute
	stopTimeout  = 30 * time.Second
	pause        = 20 * time.Millisecond // between two looks at a server that is starting or stopping
)

// Options say how the server is run. The zero value is right for real data.
type Options struct {
	// Throwaway makes the server fast and forgetful: after a crash of the machine its data may be gone. For tests.
	Throwaway bool
	// BinDirs are the directories in which initdb and postgres are looked for, best first.
	// Empty: PATH and the usual places.
	BinDirs []string
}

// Server is the use of a private Postgres by one process.
type Server struct {
	cluster   cluster
	url       string
	users     *os.File // users.lock
	closeOnce sync.Once
	closeErr  error
}

// Start finds or starts the server of a directory, which is made when it is missing. See [Options.Start].
func Start(ctx context.Context, dir string, log *slog.Logger) (*Server, error) {
	return Options{}.Start(ctx, dir, log)
}

// Start finds or starts the server of a directory, makes the cluster and the database "twoyes" in it when they are
// missing, and comes back when the server answers. The server outlives ctx, which bounds the start alone.
func (o Options) Start(ctx context.Context, dir string, log *slog.Logger) (*Server, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("private Postgres: %w", err)
	}
	s, err := o.start(ctx, dir, log)
	if err != nil {
		return nil, fmt.Errorf("private Postgres in %s: %w", dir, err)
	}
	return s, nil
}

func (o Options) start(ctx context.Context, dir string, log *slog.Logger) (*Server, error) {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := makeDir(dir); err != nil {
		return nil, err
	}
	c := cluster{dir: dir, options: o, log: log}
	starting, err := lock(ctx, c.path("start.lock"))
	if err != nil {
		return nil, err
	}
	defer starting.Close() //nolint:errcheck // closing releases the lock; there is nothing to lose
	users, err := lockShared(c.path("users.lock"))
	if err != nil {
		return nil, err
	}
	s := &Server{cluster: c, users: users}
	socketDir, err := c.ensureRunning(ctx)
	if err == nil {
		s.url = connectionURL(socketDir, name)
		err = createDatabase(ctx, connectionURL(socketDir, "postgres"))
	}
	if err != nil {
		return nil, errors.Join(err, users.Close())
	}
	return s, nil
}

// URL is the connection string of the database "twoyes" for lib/pq: a postgres:// URL over the unix socket.
func (s *Server) URL() string { return s.url }

// Close ends this use of the server, and stops the server when nobody else uses it. Close the connections first:
// those that are still open are cut. It may be called more than once.
func (s *Server) Close() error {
	s.closeOnce.Do(func() {
		// Closing has limits of its own: it must work when everything else has been cancelled.
		if err := s.close(context.Background()); err != nil { //nolint:forbidigo // see above
			s.closeErr = fmt.Errorf("closing the private Postgres in %s: %w", s.cluster.dir, err)
		}
	})
	return s.closeErr
}

func (s *Server) close(ctx context.Context) error {
	defer s.users.Close() //nolint:errcheck // closing releases the lock; there is nothing to lose
	starting, err := lockWithin(ctx, stopTimeout, s.cluster.path("start.lock"))
	if err != nil {
		return err
	}
	defer starting.Close() //nolint:errcheck // as above
	last, err := upgrade(s.users)
	if err != nil || !last {
		return err
	}
	return s.cluster.stop(ctx)
}

// connectionURL is the connection string for a database of the server whose socket is in dir. What the environment
// could change (PGPORT, PGSSLMODE and so on) is written out.
func connectionURL(dir, database string) string {
	query := url.Values{"host": {dir}, "port": {port}, "sslmode": {"disable"}}
	u := url.URL{Scheme: "postgres", User: url.User(name), Path: "/" + database, RawQuery: query.Encode()}
	return u.String()
}

// ping says whether the server whose socket is in dir answers queries.
func ping(ctx context.Context, dir string) error {
	db, err := sql.Open("postgres", connectionURL(dir, "postgres"))
	if err != nil {
		return err
	}
	return errors.Join(db.PingContext(ctx), db.Close())
}

func createDatabase(ctx context.Context, maintenanceURL string) (err error) {
	db, err := sql.Open("postgres", maintenanceURL)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var exists bool
	err = db.QueryRowContext(ctx, `SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)`, name).Scan(&exists)
	if err == nil && !exists {
		_, err = db.ExecContext(ctx, `CREATE DATABASE `+name)
	}
	if err != nil {
		return fmt.Errorf("creating the database: %w", err)
	}
	return nil
}
