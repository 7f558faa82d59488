package localpg

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// cluster is the database cluster of a directory. Its methods are called with start.lock held.
type cluster struct {
	dir     string
	options Options
	log     *slog.Logger
}

func (c cluster) path(name string) string { return filepath.Join(c.dir, name) }
func (c cluster) pgdata() string          { return c.path("pgdata") }

// ensureRunning finds the server or starts it, and gives the folder of its socket.
func (c cluster) ensureRunning(ctx context.Context) (string, error) {
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	var last error
	for {
		serverLock, err := tryLock(c.path("server.lock"))
		if err != nil {
			return "", err
		}
		if serverLock != nil {
			socketDir, err := c.launch(ctx, serverLock)
			return socketDir, errors.Join(err, serverLock.Close())
		}
		// Somebody's server is running, starting, stopping, or was killed and its last processes are going.
		pm, err := c.postmaster()
		if err == nil {
			err = ping(ctx, pm.socketDir)
		}
		if err == nil {
			c.log.DebugContext(ctx, "found the private Postgres running", "dir", c.dir, "pid", pm.pid)
			return pm.socketDir, nil
		}
		if ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			return "", fmt.Errorf("a server runs, but does not answer (%w): %w; see %s", ctx.Err(), last, c.path("postgres.log"))
		case <-ticker.C:
		}
	}
}

// launch starts the server, which nobody runs at this moment, and waits until it answers.
func (c cluster) launch(ctx context.Context, serverLock *os.File) (string, error) {
	o, err := serverOwner(c.pgdata())
	if err != nil {
		return "", err
	}
	major, err := c.majorVersion()
	if err != nil {
		return "", err
	}
	bin, err := findBinaries(ctx, c.options.BinDirs, major)
	if err != nil {
		return "", err
	}
	if err := o.canReach(ctx, c.dir, bin.path("postgres")); err != nil {
		return "", err
	}
	socketDir := c.socketDir()
	if err := o.makeFolder(socketDir); err != nil {
		return "", err
	}
	if major == 0 {
		c.log.InfoContext(ctx, "making a private Postgres", "dir", c.dir, "version", bin.major, "user", o.name)
		if err := c.initdb(ctx, bin, o); err != nil {
			return "", err
		}
	} else if err := c.clearStale(ctx, socketDir); err != nil {
		return "", err
	}
	return socketDir, c.run(ctx, bin, o, socketDir, serverLock)
}

// socketDir is where a server that is started now puts its socket: in the directory or, when the path would pass the
// limit of 104 bytes (macOS; 108 on Linux) with the final NUL, in a folder of its own for temporary files.
func (c cluster) socketDir() string {
	const limit = 104
	dir := c.path("run")
	if len(dir)+len("/.s.PGSQL."+port)+1 <= limit {
		return dir
	}
	sum := sha256.Sum256([]byte(c.dir))
	return filepath.Join(os.TempDir(), "twoyes-"+strconv.Itoa(os.Geteuid())+"-"+hex.EncodeToString(sum[:6]))
}

// majorVersion is the major version of the cluster that is there, 0 when there is none.
func (c cluster) majorVersion() (int, error) {
	text, err := os.ReadFile(filepath.Join(c.pgdata(), "PG_VERSION"))
	if errors.Is(err, os.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	major, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		return 0, fmt.Errorf("reading PG_VERSION: %w", err)
	}
	return major, nil
}

// initdb makes the cluster beside its place and moves it there when it is complete, so that a crash in between leaves
// nothing half done.
func (c cluster) initdb(ctx context.Context, bin binaries, o owner) error {
	fresh := c.path("pgdata.new")
	if err := os.RemoveAll(fresh); err != nil {
		return err
	}
	if err := o.makeFolder(fresh); err != nil {
		return err
	}
	locale := []string{"--locale=C.UTF-8"}
	if runtime.GOOS == "darwin" {
		locale = []string{"--locale=C", "--lc-ctype=UTF-8"}
	}
	// Only root and the owner get to the socket, whom no password would stop: see the package comment.
	args := append([]string{
		"--pgdata=" + fresh, "--username=" + name, "--auth-local=trust", "--auth-host=reject",
		"--encoding=UTF8", "--no-instructions", "--data-checksums",
	}, locale...)
	if c.options.Throwaway {
		args = append(args, "--no-sync")
	}
	out, err := o.command(ctx, fresh, bin.path("initdb"), args...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("initdb: %w: %s", err, lastLines(out))
	}
	return os.Rename(fresh, c.pgdata())
}

func (c cluster) settings(socketDir string) []string {
	settings := []string{
		"listen_addresses=",
		"unix_socket_directories=" + quoteList(socketDir),
		"unix_socket_permissions=0700",
		"max_connections=100",
		"shared_buffers=32MB",
		"max_wal_size=128MB",
		"dynamic_shared_memory_type=mmap", // small /dev/shm in containers, and logind clears it when a user logs out
		"timezone=UTC",
		"log_timezone=UTC",
		"log_destination=stderr",
		"logging_collector=off",
		"log_checkpoints=off",
		"log_error_verbosity=terse", // the details quote values, which may be people's words
	}
	if c.options.Throwaway {
		settings = append(settings, "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
	}
	return settings
}

// quoteList quotes the one element of a setting that is a list of names.
func quoteList(element string) string { return `"` + strings.ReplaceAll(element, `"`, `""`) + `"` }

func (c cluster) run(ctx context.Context, bin binaries, o owner, socketDir string, serverLock *os.File) error {
	logFile, err := c.openLog()
	if err != nil {
		return err
	}
	defer logFile.Close() //nolint:errcheck // the server writes to it, not we
	args := []string{"-D", c.pgdata(), "-p", port}
	for _, setting := range c.settings(socketDir) {
		args = append(args, "-c", setting)
	}
	cmd := o.command(context.WithoutCancel(ctx), c.pgdata(), bin.path("postgres"), args...)
	cmd.Stdout, cmd.Stderr = logFile, logFile
	cmd.ExtraFiles = []*os.File{serverLock} // see the package comment
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("starting postgres: %w", err)
	}
	exited := make(chan error, 1)
	go func() { exited <- cmd.Wait() }() // for as long as the server runs or we do
	if err := c.waitReady(ctx, socketDir, exited); err != nil {
		return errors.Join(err, stopStarted(cmd))
	}
	c.log.DebugContext(ctx, "started the private Postgres", "dir", c.dir, "pid", cmd.Process.Pid, "version", bin.major)
	return nil
}

func (c cluster) waitReady(ctx context.Context, socketDir string, exited <-chan error) error {
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for {
		last := ping(ctx, socketDir)
		if last == nil {
			return nil
		}
		select {
		case err := <-exited:
			return fmt.Errorf("postgres ended at once: %w: %s", err, c.lastLog())
		case <-ctx.Done():
			return fmt.Errorf("waiting for postgres to answer: %w: %w: %s", ctx.Err(), last, c.lastLog())
		case <-ticker.C:
		}
	}
}

// stopStarted ends a server that we started and that did not come up.
func stopStarted(cmd *exec.Cmd) error {
	if err := cmd.Process.Signal(syscall.SIGINT); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	return nil
}

// openLog opens the server's log for appending; one that has grown large is kept as postgres.log.old.
func (c cluster) openLog() (*os.File, error) {
	const large = 4 << 20
	path := c.path("postgres.log")
	if info, err := os.Stat(path); err == nil && info.Size() > large {
		if err := os.Rename(path, path+".old"); err != nil {
			return nil, err
		}
	}
	return os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
}

func (c cluster) lastLog() string {
	f, err := os.Open(c.path("postgres.log"))
	if err != nil {
		return err.Error()
	}
	defer f.Close() //nolint:errcheck // only read
	if info, err := f.Stat(); err == nil && info.Size() > 4096 {
		if _, err := f.Seek(-4096, io.SeekEnd); err != nil {
			return err.Error()
		}
	}
	text, err := io.ReadAll(f)
	if err != nil {
		return err.Error()
	}
	return lastLines(text)
}

// lastLines is the end of a program's output, on one line.
func lastLines(text []byte) string {
	var lines []string
	for scanner := bufio.NewScanner(bytes.NewReader(text)); scanner.Scan(); {
		if line := strings.TrimSpace(scanner.Text()); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines[max(0, len(lines)-4):], "; ")
}
