package mailin

import (
	"time"
)

// How often a message is tried that the server does not hand over.
const (
	emptyTries  = 2  // times without content until only the head is asked for, and taken as it comes
	asideTries  = 2  // lost connections until the other messages go first
	headTries   = 6  // lost connections until only the head is asked for
	giveUpTries = 10 // lost connections until the message is stored without content,
	giveUpAfter = time.Hour
)

// suspect is a message that could not be had: it came without content, although it has a size, or the connection
// broke while it was being fetched. Mostly that passes. The cursor stays below it meanwhile.
type suspect struct {
	empty, broken int
	since         time.Time
	retryAt       time.Time
}

// suspects are those of one folder, by UID.
type suspects map[uint32]*suspect

// note counts one more failure.
func (s *suspects) note(uid uint32, empty bool, now time.Time) *suspect {
	if *s == nil {
		*s = suspects{}
	}
	p := (*s)[uid]
	if p == nil {
		p = &suspect{since: now}
		(*s)[uid] = p
	}
	if empty {
		p.empty++
	} else {
		p.broken++
	}
	p.retryAt = now.Add(min(time.Second<<min(p.empty+p.broken, 20), 10*time.Minute))
	return p
}

// aside says whether the other messages go first, so that one that breaks every connection stops nobody.
func (p *suspect) aside() bool { return p.empty > 0 || p.broken >= asideTries }

func (p *suspect) headOnly() bool { return p.empty >= emptyTries || p.broken >= headTries }

// asItComes says whether no content is content enough.
func (p *suspect) asItComes() bool { return p.empty >= emptyTries }

func (p *suspect) hopeless(now time.Time) bool {
	return p.broken >= giveUpTries && now.Sub(p.since) >= giveUpAfter
}

// lowest returns the lowest UID above floor.
func (s suspects) lowest(floor uint32) (uid uint32, ok bool) {
	for u := range s {
		if u > floor && (!ok || u < uid) {
			uid, ok = u, true
		}
	}
	return uid, ok
}

// nextTry returns when the first of those that are aside is to be tried again.
func (s suspects) nextTry() (at time.Time, ok bool) {
	for _, p := range s {
		if p.aside() && (!ok || p.retryAt.Before(at)) {
			at, ok = p.retryAt, true
		}
	}
	return at, ok
}

// forget drops those that are no longer in the folder: in scope and not in list.
func (s suspects) forget(list []listed, scope func(uid uint32) bool) {
	there := make(map[uint32]bool, len(list))
	for _, l := range list {
		there[l.uid] = true
	}
	for uid := range s {
		if scope(uid) && !there[uid] {
			delete(s, uid)
		}
	}
}
