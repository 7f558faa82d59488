// Package e2e runs the real program, `twoyes run`, as a process of its own: real Postgres, mail that goes by SMTP and
// LMTP into a real Dovecot and is read from there by IMAP, people who answer, and everything that can go wrong between
// them. What it checks is seen from outside: the mails, the command line, the exit codes.
package e2e

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"

	"github.com/twoyes/twoyes/internal/localpg/pgtest"
)

func TestMain(m *testing.M) {
	flag.Parse()
	asked := false
	flag.Visit(func(f *flag.Flag) { asked = asked || f.Name == "test.parallel" })
	if !asked {
		// They wait for time to pass more than they work: on two cores, too, several can run at once.
		if err := flag.Set("test.parallel", "4"); err != nil {
			panic(err)
		}
	}
	pgtest.Main(m)
}

// build is the program; it lies in a directory that is removed when guard is closed, as it is by our end.
type build struct {
	path  string
	guard io.Closer
}

// program builds twoyes, once for all tests.
var program = sync.OnceValues(func() (b build, err error) {
	dir, err := os.MkdirTemp("", "twoyes-e2e-")
	if err != nil {
		return b, err
	}
	if b.guard, err = guard(dir); err != nil {
		return b, errors.Join(err, os.RemoveAll(dir))
	}
	b.path = filepath.Join(dir, "twoyes")
	args := []string{"build", "-buildvcs=false", "-o", b.path}
	if raceDetector {
		args = append(args, "-race")
	}
	out, err := exec.Command("go", append(args, "github.com/twoyes/twoyes/cmd/twoyes")...).CombinedOutput()
	if err != nil {
		return b, fmt.Errorf("building twoyes: %w\n%s", err, out)
	}
	return b, nil
})

// guard starts a process that outlives ours, however it ends, and then removes a directory.
func guard(dir string) (io.Closer, error) {
	cmd := exec.Command("sh", "-c", `read -r _; rm -rf "$1"`, "sh", dir)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	pipe, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	return pipe, cmd.Start()
}
