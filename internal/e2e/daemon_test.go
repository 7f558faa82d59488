package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// daemon is a `twoyes run`.
type daemon struct {
	t      *testing.T
	cmd    *exec.Cmd
	listen string // of /healthz and /readyz
	log    *logTail
	exited chan struct{}
	err    error // how it ended; to be read when exited is closed
}

// run starts a daemon. What it logs becomes part of the test's output. It is killed when the test ends, if it still
// runs then.
func (w *world) run(environ ...string) *daemon {
	w.t.Helper()
	d := &daemon{t: w.t, listen: freeAddr(w.t), log: &logTail{t: w.t}, exited: make(chan struct{})}
	d.cmd = w.command(append(environ, "TWOYES_HTTP_LISTEN="+d.listen), "run")
	// A pipe, and not a file: should this process be killed, the next line of its log ends the daemon.
	d.cmd.Stderr = d.log
	d.cmd.WaitDelay = 5 * time.Second
	if err := d.cmd.Start(); err != nil {
		w.t.Fatal(err)
	}
	go func() {
		d.err = d.cmd.Wait()
		close(d.exited)
	}()
	w.t.Cleanup(d.kill)
	return d
}

// kill kills the daemon (kill -9) and waits for its end.
func (d *daemon) kill() {
	_ = d.cmd.Process.Kill() // it may have ended already
	<-d.exited
}

// terminate sends SIGTERM.
func (d *daemon) terminate() {
	if err := d.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		d.t.Errorf("sending SIGTERM: %v", err)
	}
}

// ends waits until the daemon has ended, and checks that it did so in order.
func (d *daemon) ends(within time.Duration) {
	d.t.Helper()
	select {
	case <-d.exited:
		if d.err != nil {
			d.t.Errorf("the daemon ended with %v", d.err)
		}
	case <-time.After(within):
		d.t.Errorf("the daemon still runs %s after SIGTERM", within)
		d.kill()
	}
}

// get asks the daemon over HTTP.
func (d *daemon) get(path string) (code int, body string, err error) {
	client := http.Client{Timeout: 10 * time.Second}
	res, err := client.Get("http://" + d.listen + path)
	if err != nil {
		return 0, "", err
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	return res.StatusCode, string(text), err
}

// answers waits until a path is answered with a code.
func (d *daemon) answers(path string, want int) {
	d.t.Helper()
	eventually(d.t, fmt.Sprintf("%s answers %d", path, want), patience, func() error {
		select {
		case <-d.exited:
			d.t.Fatalf("the daemon has ended: %v", d.err)
		default:
		}
		code, body, err := d.get(path)
		if err == nil && code != want {
			err = fmt.Errorf("%d %s", code, strings.TrimSpace(body))
		}
		return err
	})
}

// ready waits until the daemon is ready, and returns it.
func (d *daemon) ready() *daemon {
	d.t.Helper()
	d.answers("/readyz", http.StatusOK)
	return d
}

// says reports whether the daemon has logged something.
func (d *daemon) says(what string) bool {
	d.log.mu.Lock()
	defer d.log.mu.Unlock()
	return strings.Contains(d.log.said.String(), what)
}

// logTail hands what a daemon says to the test's output, and fails the test for what must not be said.
type logTail struct {
	t    *testing.T
	mu   sync.Mutex
	said strings.Builder
}

func (l *logTail) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.said.Write(p)
	for _, bad := range []string{"DATA RACE", "panic"} {
		if bytes.Contains(p, []byte(bad)) {
			l.t.Errorf("the daemon says: %s", p)
		}
	}
	return l.t.Output().Write(p)
}

// eventually waits until ok returns nil.
func eventually(t *testing.T, what string, within time.Duration, ok func() error) {
	t.Helper()
	ticker := time.NewTicker(25 * time.Millisecond)
	defer ticker.Stop()
	for deadline := time.Now().Add(within); ; {
		err := ok()
		if err == nil {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("not within %s: %s: %v", within, what, err)
		}
		<-ticker.C
	}
}

// exitCode is the code with which a program ended, -1 when it did not run or was killed.
func exitCode(err error) int {
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit):
		return exit.ExitCode()
	}
	return -1
}

// environ is our environment without what would configure twoyes.
func environ() []string {
	var kept []string
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "TWOYES_") {
			kept = append(kept, entry)
		}
	}
	return kept
}
