// Package postgres keeps everything twoyes knows. It is the only package with SQL in it.
//
// Every write happens in an explicit transaction and under a unique key, because a connection may be lost after a
// statement was carried out and before its answer came: the driver then runs a lone statement a second time without
// saying so, and a commit whose answer was lost is tried again by [Store.InTx].
package postgres

import (
	"context"
	"crypto/rand"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/twoyes/twoyes/migrations"
)

// Limits on every statement (milliseconds): a database that hangs must not take the daemon with it.
const (
	statementTimeout = "10000"
	lockTimeout      = "5000"
	idleTimeout      = "30000"
	// ioTimeout ends a connection on which nothing moves for longer than any statement may take. The driver
	// itself would wait for ever in a network that swallows packets.
	ioTimeout = 20 * time.Second
	// maxTries is how often a transaction is tried while the database asks for another try.
	maxTries = 5
)

// ErrURL says that database.url cannot be read, ErrSchema that the schema is not the one that this program needs.
var (
	ErrURL    = errors.New("database.url")
	ErrSchema = errors.New("wrong schema")
)

// Store is a Postgres database with the schema of twoyes. It is safe for concurrent use.
type Store struct{ db *sqlx.DB }

// Open connects to the database at url, a connection string as lib/pq reads it. The schema is not touched.
func Open(ctx context.Context, url string) (*Store, error) {
	cfg, err := pq.NewConfig(url)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrURL, err)
	}
	if cfg.Runtime == nil {
		cfg.Runtime = map[string]string{}
	}
	for name, value := range map[string]string{
		"statement_timeout":                   statementTimeout,
		"lock_timeout":                        lockTimeout,
		"idle_in_transaction_session_timeout": idleTimeout,
		"timezone":                            "UTC",
		"application_name":                    "twoyes",
	} {
		if _, set := cfg.Runtime[name]; !set {
			cfg.Runtime[name] = value
		}
	}
	connector, err := pq.NewConnectorConfig(cfg)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrURL, err)
	}
	connector.Dialer(deadlineDialer{})
	db := sqlx.NewDb(sql.OpenDB(connector), "postgres")
	db.SetMaxOpenConns(10)
	db.SetMaxIdleConns(5)
	db.SetConnMaxLifetime(time.Minute)
	if err := db.PingContext(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("connecting to the database: %w", err), db.Close())
	}
	return &Store{db: db}, nil
}

// Close ends every connection.
func (s *Store) Close() error { return s.db.Close() }

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.db.PingContext(ctx) }

// Migrate brings the schema up to date and returns the versions before and after. Several daemons may start at once.
func (s *Store) Migrate(ctx context.Context) (from, to int64, err error) {
	p, err := s.provider()
	if err != nil {
		return 0, 0, err
	}
	from, to, err = p.GetVersions(ctx)
	if err != nil {
		return 0, 0, fmt.Errorf("reading the schema's version: %w", err)
	}
	if from > to {
		return from, to, fmt.Errorf("%w: the database has %d, newer than this twoyes knows (%d); use the newer twoyes", ErrSchema, from, to)
	}
	if from == to {
		return from, to, nil
	}
	if _, err := p.Up(ctx); err != nil {
		return from, to, fmt.Errorf("migrating the schema from %d to %d: %w", from, to, err)
	}
	return from, to, nil
}

// Schema returns the version of the schema in the database and the latest that this program knows.
func (s *Store) Schema(ctx context.Context) (current, latest int64, err error) {
	p, err := s.provider()
	if err != nil {
		return 0, 0, err
	}
	return p.GetVersions(ctx)
}

func (s *Store) provider() (*goose.Provider, error) {
	locker, err := lock.NewPostgresSessionLocker() // several daemons may start at once
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(goose.DialectPostgres, s.db.DB, migrations.FS, goose.WithSessionLocker(locker))
}

// Tx is one transaction. Its methods are called by the function given to InTx and by nobody else.
type Tx struct{ tx *sqlx.Tx }

// InTx runs fn in a transaction and commits it. fn may be called again when the database asks for another try, or
// when the answer to a commit was lost; it must find out from the database itself what is done already.
func (s *Store) InTx(ctx context.Context, fn func(*Tx) error) error {
	var err error
	for try := range maxTries {
		if err = s.inTx(ctx, fn); err == nil || !retryable(err) {
			return err
		}
		pause := time.Duration(try+1) * 50 * time.Millisecond
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
	}
	return err
}

func (s *Store) inTx(ctx context.Context, fn func(*Tx) error) (err error) {
	tx, err := s.db.BeginTxx(ctx, nil)
	if err != nil {
		return fmt.Errorf("beginning a transaction: %w", err)
	}
	// After a commit this is a no-op; after a panic it keeps the connection from leaking.
	defer func() { _ = tx.Rollback() }()
	if err := fn(&Tx{tx: tx}); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("committing: %w", err)
	}
	return nil
}

// retryable reports whether another try may succeed: lost connections, failovers, deadlocks.
func retryable(err error) bool {
	if errors.Is(err, driver.ErrBadConn) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.Is(err, net.ErrClosed) {
		return true
	}
	if e := pq.As(err); e != nil {
		switch e.Code {
		case pqerror.TRSerializationFailure, pqerror.TRDeadlockDetected, pqerror.AdminShutdown, pqerror.CrashShutdown,
			pqerror.CannotConnectNow, pqerror.ReadOnlySQLTransaction:
			return true
		}
		return e.Code.Class() == "08" || e.Code == pqerror.UniqueViolation && e.Constraint == "introductions_once"
	}
	var netErr net.Error
	return errors.As(err, &netErr)
}

// Secret returns the value kept under a name, made on first use of size random bytes: the same for every daemon on
// this database.
func (s *Store) Secret(ctx context.Context, name string, size int) ([]byte, error) {
	fresh := make([]byte, size)
	if _, err := rand.Read(fresh); err != nil {
		return nil, fmt.Errorf("making the secret %s: %w", name, err)
	}
	var value []byte
	err := s.InTx(ctx, func(tx *Tx) error {
		if _, err := tx.tx.ExecContext(ctx, `INSERT INTO secrets (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
			name, fresh); err != nil {
			return fmt.Errorf("keeping the secret %s: %w", name, err)
		}
		return tx.tx.GetContext(ctx, &value, `SELECT value FROM secrets WHERE name = $1`, name)
	})
	return value, err
}

// deadlineDialer gives every connection a deadline that moves with its traffic.
type deadlineDialer struct{}

func (d deadlineDialer) Dial(network, address string) (net.Conn, error) {
	return d.DialTimeout(network, address, ioTimeout)
}

func (d deadlineDialer) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	conn, err := net.DialTimeout(network, address, timeout) //nolint:noctx // pq.Dialer has no context; DialContext below does
	return deadlineConn{conn}, err
}

// DialContext implements pq.DialerContext.
func (deadlineDialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, network, address)
	return deadlineConn{conn}, err
}

type deadlineConn struct{ net.Conn }

func (c deadlineConn) Read(b []byte) (int, error) {
	if err := c.SetReadDeadline(time.Now().Add(ioTimeout)); err != nil {
		return 0, err
	}
	return c.Conn.Read(b)
}

func (c deadlineConn) Write(b []byte) (int, error) {
	if err := c.SetWriteDeadline(time.Now().Add(ioTimeout)); err != nil {
		return 0, err
	}
	return c.Conn.Write(b)
}

// storable makes text from outside fit for Postgres, which knows no NUL and no broken UTF-8.
func storable(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "")
}

// nullTime turns the zero time into NULL. Times are kept to the microsecond, as Postgres does.
func nullTime(t time.Time) sql.NullTime {
	return sql.NullTime{Time: t.Truncate(time.Microsecond), Valid: !t.IsZero()}
}

// utc returns the time in UTC, or the zero time for NULL.
func utc(t sql.NullTime) time.Time {
	if !t.Valid {
		return time.Time{}
	}
	return t.Time.UTC()
}
