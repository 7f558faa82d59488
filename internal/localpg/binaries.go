package localpg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// oldestMajor is the oldest Postgres that lib/pq supports.
const oldestMajor = 14

// binaries are the server programs of one installed Postgres.
type binaries struct {
	dir   string // holds initdb and postgres
	major int
}

func (b binaries) path(program string) string { return filepath.Join(b.dir, program) }

// usualDirs are the places where packages put the server programs, which are seldom in PATH.
func usualDirs() []string {
	var dirs []string
	if initdb, err := exec.LookPath("initdb"); err == nil {
		// Postgres finds its other files from where it is really installed.
		if real, err := filepath.EvalSymlinks(initdb); err == nil {
			dirs = append(dirs, filepath.Dir(real))
		}
	}
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin",         // Debian, Ubuntu
		"/usr/pgsql-*/bin",                  // Red Hat, from postgresql.org
		"/usr/bin",                          // Fedora, Arch
		"/usr/libexec/postgresql*",          // Alpine
		"/usr/lib/postgresql*/bin",          // SUSE
		"/opt/homebrew/opt/postgresql*/bin", // Homebrew on Apple silicon
		"/usr/local/opt/postgresql*/bin",    // Homebrew on Intel
		"/usr/local/pgsql/bin",              // built from source
		"/Applications/Postgres.app/Contents/Versions/*/bin",
	} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			continue // only a malformed pattern is an error
		}
		slices.SortFunc(found, func(a, b string) int { return lastNumber(b) - lastNumber(a) }) // newest first
		for _, dir := range found {
			if !slices.Contains(dirs, dir) {
				dirs = append(dirs, dir)
			}
		}
	}
	return dirs
}

var (
	numbers       = regexp.MustCompile(`\d+`)
	versionOutput = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)
)

func lastNumber(path string) int {
	all := numbers.FindAllString(path, -1)
	if len(all) == 0 {
		return 0
	}
	n, err := strconv.Atoi(all[len(all)-1])
	if err != nil {
		return 0
	}
	return n
}

// findBinaries gives the first usable Postgres in dirs, or with a major version other than 0 the first of that version.
func findBinaries(ctx context.Context, dirs []string, major int) (binaries, error) {
	if len(dirs) == 0 {
		dirs = usualDirs()
	}
	var looked, found []string
	for _, dir := range dirs {
		b, err := inspectBinaries(ctx, dir)
		if ctx.Err() != nil {
			return binaries{}, ctx.Err()
		}
		if err != nil {
			looked = append(looked, dir)
			continue
		}
		if b.major == major || major == 0 && b.major >= oldestMajor {
			return b, nil
		}
		found = append(found, fmt.Sprintf("%d (%s)", b.major, b.dir))
	}
	switch {
	case len(found) > 0 && major != 0:
		return binaries{}, fmt.Errorf("the data is of Postgres %d, but installed is only Postgres %s; install version %d "+
			"(%s), or move the data to another version with pg_upgrade", major, strings.Join(found, ", "), major, remedy(major))
	case len(found) > 0:
		return binaries{}, fmt.Errorf("the installed Postgres %s is too old, it must be %d or newer; %s or set database.url",
			strings.Join(found, ", "), oldestMajor, remedy(0))
	}
	return binaries{}, fmt.Errorf("no Postgres server found: looked for the programs initdb and postgres in PATH and %s; "+
		"%s, or set database.url to a Postgres that is running", listed(looked), remedy(major))
}

func listed(dirs []string) string {
	if len(dirs) == 0 {
		return "/usr/lib/postgresql/*/bin"
	}
	return strings.Join(dirs, ", ")
}

func remedy(major int) string {
	pkg := "postgresql"
	if major != 0 {
		pkg += "-" + strconv.Itoa(major)
	}
	switch runtime.GOOS {
	case "darwin":
		return "brew install " + strings.Replace(pkg, "-", "@", 1)
	default:
		return "apt-get install " + pkg
	}
}

func inspectBinaries(ctx context.Context, dir string) (binaries, error) {
	for _, program := range []string{"initdb", "postgres"} {
		if info, err := os.Stat(filepath.Join(dir, program)); err != nil {
			return binaries{}, err
		} else if info.Mode()&0o111 == 0 {
			return binaries{}, errors.New(program + " cannot be executed")
		}
	}
	out, err := exec.CommandContext(ctx, filepath.Join(dir, "postgres"), "--version").Output() //nolint:gosec // from where server programs are
	if err != nil {
		return binaries{}, fmt.Errorf("asking postgres for its version: %w", err)
	}
	match := versionOutput.FindSubmatch(out)
	if match == nil {
		return binaries{}, fmt.Errorf("postgres names no version: %q", out)
	}
	major, err := strconv.Atoi(string(match[1]))
	return binaries{dir: dir, major: major}, err
}
