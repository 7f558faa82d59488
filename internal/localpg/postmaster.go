package localpg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// postmaster is the server's first process, as its lock file postmaster.pid describes it.
type postmaster struct {
	pid       int
	socketDir string
}

// postmaster reads postmaster.pid, whose lines are: pid, data directory, start time, port, socket directory, …
// (src/include/utils/pidfile.h).
func (c cluster) postmaster() (postmaster, error) {
	text, err := os.ReadFile(filepath.Join(c.pgdata(), "postmaster.pid"))
	if err != nil {
		return postmaster{}, err
	}
	lines := strings.Split(string(text), "\n")
	if len(lines) < 5 {
		return postmaster{}, errors.New("postmaster.pid is not complete yet")
	}
	pid, err := strconv.Atoi(strings.TrimSpace(lines[0]))
	if err != nil || pid <= 1 {
		return postmaster{}, fmt.Errorf("postmaster.pid names no process: %q", lines[0])
	}
	return postmaster{pid: pid, socketDir: strings.TrimSpace(lines[4])}, nil
}

// clearStale removes what a killed server left behind. Postgres clears up by itself unless another process has got the
// old one's id by now, which is likely after the machine or the container was started anew.
func (c cluster) clearStale(ctx context.Context, socketDir string) error {
	pm, err := c.postmaster()
	if err == nil && c.isPostmaster(ctx, pm.pid) {
		return fmt.Errorf("a Postgres that twoyes did not start (process %d) is using the data: stop it first (pg_ctl stop -D %s)",
			pm.pid, c.pgdata())
	}
	for _, path := range []string{
		filepath.Join(c.pgdata(), "postmaster.pid"),
		filepath.Join(socketDir, ".s.PGSQL."+port),
		filepath.Join(socketDir, ".s.PGSQL."+port+".lock"),
	} {
		if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return nil
}

// isPostmaster says whether a process is a Postgres server of this cluster. A server works in its data directory, which
// Linux shows under /proc; elsewhere the name of the program has to do.
func (c cluster) isPostmaster(ctx context.Context, pid int) bool {
	if err := syscall.Kill(pid, 0); err != nil && !errors.Is(err, syscall.EPERM) {
		return false
	}
	if _, err := os.Stat("/proc/self/cwd"); err == nil {
		works, err := os.Stat(filepath.Join("/proc", strconv.Itoa(pid), "cwd"))
		if err != nil {
			return false
		}
		data, err := os.Stat(c.pgdata())
		return err == nil && os.SameFile(works, data)
	}
	out, err := exec.CommandContext(ctx, "ps", "-o", "comm=", "-p", strconv.Itoa(pid)).Output() //nolint:gosec // a number
	return err == nil && strings.Contains(string(out), "postgres")
}

// stop shuts the server down, cutting connections ("fast"), and waits until its last process is gone.
func (c cluster) stop(ctx context.Context) error {
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT} { // fast shutdown, then immediate
		if free, err := tryLock(c.path("server.lock")); err != nil || free != nil {
			return errors.Join(err, closeIf(free)) // nothing runs: it was stopped or killed
		}
		pm, err := c.postmaster()
		switch {
		case err != nil:
			c.log.DebugContext(ctx, "the private Postgres is on its way out", "dir", c.dir, "error", err)
		case !c.isPostmaster(ctx, pm.pid):
			c.log.DebugContext(ctx, "the private Postgres is on its way out", "dir", c.dir, "pid", pm.pid)
		default:
			if err := syscall.Kill(pm.pid, signal); err != nil && !errors.Is(err, syscall.ESRCH) {
				return fmt.Errorf("stopping postgres (process %d): %w", pm.pid, err)
			}
		}
		free, err := lockWithin(ctx, stopTimeout, c.path("server.lock"))
		if err == nil {
			return free.Close()
		}
		c.log.WarnContext(ctx, "the private Postgres does not stop", "dir", c.dir, "waited", stopTimeout.Round(time.Second))
	}
	return fmt.Errorf("postgres does not stop; see %s", c.path("postgres.log"))
}

func closeIf(f *os.File) error {
	if f == nil {
		return nil
	}
	return f.Close()
}
