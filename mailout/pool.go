package mailout

import (
	"sync"
	"time"
)

// pool keeps the connections that no mail uses at the moment, the one used last on top.
type pool struct {
	idleFor time.Duration
	mu      sync.Mutex
	idle    []idleConn
	closing sync.WaitGroup
}

type idleConn struct {
	conn  *Conn
	timer *time.Timer // closes it when nobody took it
}

// get takes a connection out of the pool; nil when there is none.
func (p *pool) get() *Conn {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.idle) == 0 {
		return nil
	}
	last := p.idle[len(p.idle)-1]
	p.idle = p.idle[:len(p.idle)-1]
	last.timer.Stop()
	return last.conn
}

// put hands a usable connection to the next mail.
func (p *pool) put(conn *Conn) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.idle = append(p.idle, idleConn{conn, time.AfterFunc(p.idleFor, func() { p.expire(conn) })})
}

// expire closes conn unless somebody took it meanwhile.
func (p *pool) expire(conn *Conn) {
	p.mu.Lock()
	for i := range p.idle {
		if p.idle[i].conn == conn {
			p.idle = append(p.idle[:i], p.idle[i+1:]...)
			p.closing.Go(conn.Close)
			break
		}
	}
	p.mu.Unlock()
}

// close closes every idle connection and waits until that is done.
func (p *pool) close() {
	p.mu.Lock()
	for _, i := range p.idle {
		i.timer.Stop()
		p.closing.Go(i.conn.Close)
	}
	p.idle = nil
	p.mu.Unlock()
	p.closing.Wait()
}
