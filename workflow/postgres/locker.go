package postgres

import "github.com/pressly/goose/v3/lock"

// newLocker makes migrations of several daemons wait for each other.
func newLocker() (lock.SessionLocker, error) { return lock.NewPostgresSessionLocker() }
