package localpg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// owner is the user that the server runs as and that its files belong to.
type owner struct {
	name     string
	uid, gid uint32
	switched bool // it is not the user that we are
}

// serverOwner decides who the server runs as: we ourselves or, when we are root, the owner of the cluster that is
// there, else an unprivileged user.
func serverOwner(pgdata string) (owner, error) {
	uid := os.Geteuid()
	info, err := os.Stat(pgdata)
	switch {
	case err == nil:
		o, err := fileOwner(info)
		if err != nil {
			return owner{}, err
		}
		if int(o.uid) == uid {
			return o, refuseRoot(o, pgdata)
		}
		if uid != 0 {
			return owner{}, fmt.Errorf("the data belongs to the user %s: run as that user or as root", o.name)
		}
		o.switched = true
		return o, nil
	case !errors.Is(err, os.ErrNotExist):
		return owner{}, err
	case uid != 0:
		return owner{name: userName(uint32(uid)), uid: uint32(uid), gid: uint32(os.Getegid())}, nil //nolint:gosec // ids fit
	}
	for _, name := range []string{"postgres", "nobody"} {
		if u, err := user.Lookup(name); err == nil {
			return unprivileged(u)
		}
	}
	return owner{}, errors.New("as root Postgres refuses to run, and there is neither a user postgres nor a user nobody " +
		"to run it as: run twoyes as an ordinary user")
}

func refuseRoot(o owner, pgdata string) error {
	if o.uid == 0 {
		return fmt.Errorf("%s belongs to root, as whom Postgres refuses to run: chown -R postgres %s", pgdata, pgdata)
	}
	return nil
}

func unprivileged(u *user.User) (owner, error) {
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return owner{}, err
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return owner{}, err
	}
	return owner{name: u.Username, uid: uint32(uid), gid: uint32(gid), switched: true}, nil
}

func fileOwner(info os.FileInfo) (owner, error) {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return owner{}, errors.New("this system does not say whom files belong to")
	}
	return owner{name: userName(stat.Uid), uid: stat.Uid, gid: stat.Gid}, nil
}

func userName(uid uint32) string {
	id := strconv.FormatUint(uint64(uid), 10)
	if u, err := user.LookupId(id); err == nil {
		return u.Username
	}
	return id
}

// command is a program that runs as the owner, in its own session so that a Ctrl-C on the terminal does not reach it,
// in the folder dir, with an environment that has nothing of ours in it: no secret and no PG… variable.
func (o owner) command(ctx context.Context, dir, program string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, program, args...) //nolint:gosec // the program was found by findBinaries
	cmd.Dir = dir
	cmd.Env = []string{"PATH=/usr/bin:/bin", "LC_ALL=C", "TZ=UTC"}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if o.switched {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: o.uid, Gid: o.gid}
	}
	return cmd
}

// makeFolder makes a folder that only the owner can enter, or checks that one which is there is such a folder.
func (o owner) makeFolder(path string) error {
	err := os.Mkdir(path, 0o700)
	if err == nil && o.switched {
		err = os.Lchown(path, int(o.uid), int(o.gid))
	}
	if err != nil && !errors.Is(err, os.ErrExist) {
		return err
	}
	info, err := os.Lstat(path)
	if err != nil {
		return err
	}
	is, err := fileOwner(info)
	if err != nil {
		return err
	}
	if !info.IsDir() || is.uid != o.uid {
		return fmt.Errorf("%s should be a folder of the user %s, but is not: remove it", path, o.name)
	}
	return os.Chmod(path, 0o700) //nolint:gosec // a folder needs the x bit
}

// canReach says, with the remedy, when the owner cannot enter a folder or run a program.
func (o owner) canReach(ctx context.Context, folder, program string) error {
	err := o.command(ctx, folder, program, "--version").Run()
	if err == nil {
		return nil
	}
	if o.switched {
		for _, path := range []string{folder, program} {
			if closed := o.closedParent(path); closed != "" {
				return fmt.Errorf("as root Postgres refuses to run; it runs as the user %s, who cannot enter %s: "+
					"chmod o+x %s, or choose another data_dir such as /var/lib/twoyes", o.name, closed, closed)
			}
		}
	}
	return fmt.Errorf("running %s in %s as the user %s: %w", program, folder, o.name, err)
}

// closedParent is the topmost folder above path that the owner may not pass through, or "".
func (o owner) closedParent(path string) string {
	parent := filepath.Dir(path)
	if parent != path {
		if closed := o.closedParent(parent); closed != "" {
			return closed
		}
	}
	info, err := os.Stat(parent)
	if err != nil {
		return ""
	}
	is, err := fileOwner(info)
	if err != nil {
		return ""
	}
	need := os.FileMode(0o001)
	switch {
	case is.uid == o.uid:
		need = 0o100
	case is.gid == o.gid:
		need = 0o010
	}
	if info.Mode()&need != 0 {
		return ""
	}
	return parent
}

// makeDir makes a directory and its parents, open for passing through whatever the umask: there is nothing to hide in
// them, and the server's user must get to its folders.
func makeDir(path string) error {
	if _, err := os.Stat(path); err == nil || !errors.Is(err, os.ErrNotExist) { //nolint:gosec // the operator names it
		return err
	}
	if err := makeDir(filepath.Dir(path)); err != nil {
		return err
	}
	if err := os.Mkdir(path, 0o755); err != nil && !errors.Is(err, os.ErrExist) { //nolint:gosec // see above
		return err
	}
	return os.Chmod(path, 0o755) //nolint:gosec // see above
}

// MkdirTemp makes a temporary directory that can hold a server: unlike one of os.MkdirTemp it lets the user through as
// whom the server runs when we are root. The caller removes it.
func MkdirTemp() (string, error) {
	dir, err := os.MkdirTemp("", "twoyes-pg-")
	if err != nil {
		return "", err
	}
	return dir, os.Chmod(dir, 0o755) //nolint:gosec // see above
}
