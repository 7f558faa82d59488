package e2e

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/postoffice"
	"github.com/twoyes/twoyes/internal/scenario"
)

const (
	introductions = 12
	// killsEnv is how often TestKills kills the daemon.
	killsEnv     = "TWOYES_TEST_KILLS"
	defaultKills = 16
	// seedEnv repeats the kills of another run.
	seedEnv = "TWOYES_TEST_SEED"
)

// TestKills kills the daemon at random moments while people answer, and makes sure that in the end everything happened
// and nothing happened twice.
func TestKills(t *testing.T) {
	t.Parallel()
	kills, seed := number(t, killsEnv, defaultKills), uint64(number(t, seedEnv, int(time.Now().UnixNano()%1e9)))
	t.Logf("%d kills, %s=%d", kills, seedEnv, seed)
	w := freshWorld(t)
	killer := newKiller(w, rand.New(rand.NewPCG(seed, 0)))
	play := newPlay(w, introductions)
	defer play.end()

	for i := range kills {
		// The introductions begin one after the other, so that there is always something to be killed in.
		for play.begun*kills < introductions*(i+1) {
			play.begin()
		}
		killer.round()
	}
	t.Logf("killed: %v", killer.done)
	last := time.Now()
	w.office.SetHooks(postoffice.Hooks{})
	d := w.run(killsConfig)
	w.settled(last)
	play.finish(patience + messageHold)
	w.accounted()
	w.atRest()
	t.Logf("all came to rest %s after the last kill", time.Since(last).Round(time.Millisecond))
	mails, copies := w.onceEach(connections * kills)
	t.Logf("%d mails, %d of them sent twice", mails, copies)
	d.terminate()
	d.ends(10 * time.Second)
	if want := introductions * (1 + 2*2 + 3 + 1); mails != want { // receipt, two questions and check-ins, three introductions, notice
		t.Errorf("%d mails, not %d", mails, want)
	}
}

// messageHold is how long a message that a killed daemon had in hand stays with it.
const messageHold = time.Minute

const killsConfig = "TWOYES_SCHEDULE_CHECK_IN_AFTER=2s"

// connections is how many mails a daemon has in hand at most, when nothing else is configured.
const connections = 4

// mailLease is how long a mail that a killed daemon had in hand stays with it.
const mailLease = 15 * time.Second

// settled waits until what the killed daemons had in hand has been taken back. What was in doubt twice, or in hand
// three times, is then the operator's to decide: they have it tried once more.
func (w *world) settled(last time.Time) {
	w.t.Helper()
	eventually(w.t, "nothing is in doubt for the first time", mailLease+patience, func() error {
		if c := w.status().Outbox; c["in_doubt"]+c["sending"]+c["queued"] > 0 && time.Since(last) < mailLease+5*time.Second {
			return fmt.Errorf("%v", c)
		}
		return nil
	})
	for _, m := range w.outbox("") {
		if m.Status != "in_doubt" {
			continue
		}
		w.t.Logf("the operator has mail %d sent again: %s to %s, in doubt after %d attempts", m.ID, m.Kind, m.To, m.Attempts)
		if m.Attempts < 2 {
			w.t.Errorf("it should have been sent again without a word")
		}
		if _, stderr, code := w.cli("outbox", "retry", fmt.Sprint(m.ID)); code != 0 {
			w.t.Errorf("outbox retry exits with %d: %s", code, stderr)
		}
	}
	for _, m := range w.inbox() {
		if m.Status != "quarantined" {
			continue
		}
		w.t.Logf("the operator has message %d handled again: %s", m.ID, *m.Reason)
		if m.Attempts < 3 {
			w.t.Errorf("it should have been handled again without a word")
		}
		if _, stderr, code := w.cli("inbox", "retry", fmt.Sprint(m.ID)); code != 0 {
			w.t.Errorf("inbox retry exits with %d: %s", code, stderr)
		}
	}
}

func number(t *testing.T, variable string, otherwise int) int {
	t.Helper()
	text := os.Getenv(variable)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("%s: %v", variable, err)
	}
	return n
}

// killer kills daemons: after some time, or at a certain step of a mail that it is sending.
type killer struct {
	w    *world
	rand *rand.Rand
	done []string
	mu   sync.Mutex
	at   string // the step to be killed at
	hit  chan struct{}
}

func newKiller(w *world, r *rand.Rand) *killer {
	k := &killer{w: w, rand: r}
	step := func(name string) error {
		k.mu.Lock()
		defer k.mu.Unlock()
		if k.at == name {
			k.at = ""
			close(k.hit)
			return postoffice.ErrDrop // whatever it would have answered, nobody hears it
		}
		return nil
	}
	w.office.SetHooks(postoffice.Hooks{
		Rcpt:      func(string, string) error { return step("rcpt") },
		Data:      func(postoffice.Envelope) error { return step("data") },
		Delivered: func(postoffice.Envelope) error { return step("delivered") },
	})
	return k
}

// round runs a daemon and kills it.
func (k *killer) round() {
	var at string
	wait := time.Duration(50+k.rand.IntN(900)) * time.Millisecond
	hit := make(chan struct{})
	switch k.rand.IntN(6) {
	case 0:
		at = "rcpt"
	case 1:
		at = "data"
	case 2:
		at = "delivered"
	}
	if at != "" {
		wait += time.Second // if there is no mail to be killed at
	}
	k.mu.Lock()
	k.at, k.hit = at, hit
	k.mu.Unlock()
	d := k.w.run(killsConfig)
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-hit:
		k.done = append(k.done, at)
	case <-timer.C:
		k.done = append(k.done, wait.String())
	case <-d.exited:
		k.w.t.Errorf("the daemon ended by itself: %v", d.err)
	}
	d.kill()
}

// play is a number of introductions between people who say yes to everything, whenever they are asked.
type play struct {
	w      *world
	rita   *person
	pairs  [][2]*person
	begun  int
	cancel context.CancelFunc
	people sync.WaitGroup

	mu   sync.Mutex
	yes  map[string]bool // who has said yes
	made map[string]bool // who has got their introduction and their check-in
	errs []error
}

func newPlay(w *world, n int) *play {
	ctx, cancel := context.WithCancel(w.t.Context())
	p := &play{w: w, rita: w.rita(), cancel: cancel, yes: map[string]bool{}, made: map[string]bool{}}
	for i := range n {
		pair := [2]*person{}
		for j, name := range []string{"Anna Berg", "Ben Okafor"} {
			pair[j] = w.person(name, fmt.Sprintf("%c%d@pair.example", 'a'+j, i))
		}
		p.pairs = append(p.pairs, pair)
		for j := range pair {
			p.people.Go(func() { p.live(ctx, pair[j], pair[1-j]) })
		}
	}
	return p
}

// begin begins the next introduction.
func (p *play) begin() {
	p.rita.asks(p.pairs[p.begun][0], p.pairs[p.begun][1])
	p.begun++
}

// live says yes to every question, once, until ctx ends.
func (p *play) live(ctx context.Context, me, other *person) {
	answered := map[string]bool{}
	for {
		l, err := me.next(ctx)
		if ctx.Err() != nil {
			return
		}
		if err == nil {
			err = p.reads(me, other, l, answered)
		}
		if err != nil {
			p.mu.Lock()
			p.errs = append(p.errs, fmt.Errorf("%s: %w", me.email, err))
			p.mu.Unlock()
		}
	}
}

func (p *play) reads(me, other *person, l *scenario.Letter, answered map[string]bool) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch l.Kind {
	case "opt-in":
		if answered[l.MessageID] { // the same mail once more
			return nil
		}
		answered[l.MessageID], p.yes[me.email] = true, true
		return me.reply(l, "Yes please!")
	case "introduction":
		if !p.yes[me.email] || !p.yes[other.email] {
			return fmt.Errorf("introduced to %s without two yeses: %v", other.email, p.yes)
		}
		p.made["introduction "+me.email] = true
	case "check-in":
		p.made["check-in "+me.email] = true
	default:
		return fmt.Errorf("an unexpected %s", l.Kind)
	}
	return nil
}

// finish waits until everybody has been introduced and has got what follows.
func (p *play) finish(within time.Duration) {
	t := p.w.t
	t.Helper()
	for p.begun < len(p.pairs) {
		p.begin()
	}
	eventually(t, "everybody is introduced and asked how it went", within, func() error {
		p.mu.Lock()
		defer p.mu.Unlock()
		if len(p.made) < 4*len(p.pairs) {
			return fmt.Errorf("%d of %d", len(p.made), 4*len(p.pairs))
		}
		return nil
	})
	var list []introduction
	p.w.query(&list, "list")
	if len(list) != len(p.pairs) || slices.ContainsFunc(list, func(in introduction) bool { return in.State != "introduced" }) {
		t.Errorf("the introductions are %+v", list)
	}
}

// end sends everybody home, and shows how things stand if something went wrong.
func (p *play) end() {
	if p.w.t.Failed() {
		for _, m := range p.w.outbox("") {
			if m.Status != "sent" {
				p.w.t.Logf("mail %d, %s to %s: %s after %d attempts", m.ID, m.Kind, m.To, m.Status, m.Attempts)
			}
		}
		for _, m := range p.w.inbox() {
			if m.Status != "handled" {
				p.w.t.Logf("message %d: %+v", m.ID, m)
			}
		}
	}
	p.cancel()
	p.people.Wait()
	for _, err := range p.errs {
		p.w.t.Error(err)
	}
}
