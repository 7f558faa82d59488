package postoffice

import (
	"bytes"
	"net"
	"sync"
)

// door is a listener on a loopback port that knows the connections that came through it.
type door struct {
	net.Listener
	noIDLE bool

	mu    sync.Mutex
	down  bool
	conns map[net.Conn]struct{}
}

func openDoor(noIDLE bool) (*door, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // comes back at once
	if err != nil {
		return nil, err
	}
	return &door{Listener: listener, noIDLE: noIDLE, conns: map[net.Conn]struct{}{}}, nil
}

// Accept implements net.Listener.
func (d *door) Accept() (net.Conn, error) {
	for {
		c, err := d.Listener.Accept()
		if err != nil {
			return nil, err
		}
		d.mu.Lock()
		down := d.down
		if !down {
			d.conns[c] = struct{}{}
		}
		d.mu.Unlock()
		if down {
			_ = c.Close() // there is nobody to tell
			continue
		}
		if d.noIDLE {
			return noIDLEConn{visitor{c, d}}, nil
		}
		return visitor{c, d}, nil
	}
}

func (d *door) setDown(down bool) {
	d.mu.Lock()
	d.down = down
	d.mu.Unlock()
	if down {
		d.drop()
	}
}

// drop closes the connections that are open.
func (d *door) drop() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for c := range d.conns {
		_ = c.Close() // its user will notice
		delete(d.conns, c)
	}
}

// visitor is a connection that leaves the door's list when it is closed.
type visitor struct {
	net.Conn
	door *door
}

// Close implements net.Conn.
func (v visitor) Close() error {
	v.door.mu.Lock()
	delete(v.door.conns, v.Conn)
	v.door.mu.Unlock()
	return v.Conn.Close()
}

// noIDLEConn makes an IMAP server that does not know IDLE of one that always offers it: the word is taken out of the
// capabilities, and the command arrives under a name that the server refuses. Both are sent in one piece by the clients
// and the server that the office is used with.
type noIDLEConn struct{ visitor }

// Read implements net.Conn.
func (c noIDLEConn) Read(p []byte) (int, error) {
	n, err := c.visitor.Read(p)
	if command := []byte(" IDLE\r\n"); bytes.HasSuffix(p[:n], command) && bytes.Count(p[:n], []byte(" ")) == 1 {
		copy(p[n-len(command):n], " XXXX\r\n")
	}
	return n, err
}

// Write implements net.Conn.
func (c noIDLEConn) Write(p []byte) (int, error) {
	if !bytes.Contains(p, []byte("CAPABILITY ")) {
		return c.visitor.Write(p)
	}
	if _, err := c.visitor.Write(bytes.ReplaceAll(p, []byte(" IDLE"), nil)); err != nil {
		return 0, err
	}
	return len(p), nil
}
