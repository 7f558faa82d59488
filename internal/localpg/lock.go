package localpg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"
)

// The locks are flock(2) locks: they belong to an open file, are inherited by child processes that get the file, and
// are released by the kernel when the last process that has it open is gone, however it went.

func openLock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if errors.Is(err, os.ErrPermission) {
		return nil, fmt.Errorf("%w: it was started by another user: run as that user", err)
	}
	return f, err
}

func flock(f *os.File, how int) (bool, error) {
	for {
		err := syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB)
		switch {
		case err == nil:
			return true, nil
		case errors.Is(err, syscall.EINTR):
		case errors.Is(err, syscall.EWOULDBLOCK):
			return false, nil
		default:
			return false, fmt.Errorf("locking %s: %w", f.Name(), err)
		}
	}
}

// tryLock takes an exclusive lock, or gives nil when somebody holds it.
func tryLock(path string) (*os.File, error) {
	f, err := openLock(path)
	if err != nil {
		return nil, err
	}
	ok, err := flock(f, syscall.LOCK_EX)
	if err != nil || !ok {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// lock waits for an exclusive lock until ctx ends.
func lock(ctx context.Context, path string) (*os.File, error) {
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for {
		if f, err := tryLock(path); err != nil || f != nil {
			return f, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for %s: %w", path, ctx.Err())
		case <-ticker.C:
		}
	}
}

// lockWithin is lock with a limit of its own.
func lockWithin(ctx context.Context, limit time.Duration, path string) (*os.File, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	return lock(ctx, path)
}

// lockShared takes a shared lock. The caller holds start.lock, without which nobody takes the exclusive one.
func lockShared(path string) (*os.File, error) {
	f, err := openLock(path)
	if err != nil {
		return nil, err
	}
	ok, err := flock(f, syscall.LOCK_SH)
	if err == nil && !ok {
		err = fmt.Errorf("%s is held by somebody else", path)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// upgrade turns a shared lock into an exclusive one, and says no when others share it.
func upgrade(f *os.File) (bool, error) { return flock(f, syscall.LOCK_EX) }
