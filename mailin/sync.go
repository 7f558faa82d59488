package mailin

import (
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/emersion/go-imap/v2"
)

// reconcileDays is how far back a reconciliation looks, by INTERNALDATE.
const reconcileDays = 14

// Sync makes one pass: it connects if need be, stores every message that is new and, when it is due, compares the
// folder with the store. It returns how many messages it stored, also when it fails in the middle. After an error of
// the connection the next Sync opens another one.
func (w *Watcher) Sync(ctx context.Context) (int, error) {
	n, err := w.sync(ctx)
	w.update(func(s *Status) {
		if err != nil {
			s.LastError = err.Error()
			return
		}
		s.LastError = ""
		s.LastSyncAt = w.Now()
	})
	return n, err
}

func (w *Watcher) sync(ctx context.Context) (int, error) {
	cfg := w.Config.withDefaults()
	reconcile := w.reconciledAt.IsZero() || w.Now().Sub(w.reconciledAt) >= cfg.ReconcileEvery
	if err := w.ready(ctx, cfg, reconcile); err != nil {
		w.Close()
		return 0, err
	}
	cursor, err := w.Store.Cursor(ctx, cfg.Folder)
	err = fromStore(err)
	if err != nil {
		return 0, fmt.Errorf("reading the cursor: %w", err)
	}
	if cursor.UIDValidity != w.conn.uidValidity {
		// Another generation: UIDs mean nothing any more, so everything is read again, and the store tells what it
		// knows by the bytes (RFC 9051 §2.3.1.1).
		if cursor.UIDValidity != 0 {
			w.Log.WarnContext(ctx, "mailbox was renumbered by the server, reading it again",
				"folder", cfg.Folder, "old_uid_validity", cursor.UIDValidity, "uid_validity", w.conn.uidValidity)
		}
		cursor = Cursor{UIDValidity: w.conn.uidValidity}
		w.suspects = nil
	}
	n, cursor, err := w.readNew(ctx, cfg, cursor)
	if err != nil {
		return n, err
	}
	if reconcile {
		m, err := w.reconcile(ctx, cfg, cursor)
		n += m
		if err != nil {
			return n, err
		}
		w.reconciledAt = w.Now()
	}
	return n, w.moveProcessed(ctx, cfg)
}

// ready makes sure of a connection that works and has the folder open. The folder is opened again now and then,
// because some servers stop reporting new mail to a session, and a folder can be renumbered under it.
func (w *Watcher) ready(ctx context.Context, cfg Config, reopen bool) error {
	if w.conn != nil && !reopen {
		err := w.conn.noop(ctx)
		select {
		case <-w.conn.wake: // what was announced so far is about to be read
		default:
		}
		return err
	}
	connected := w.conn != nil
	if !connected {
		c, err := open(ctx, cfg)
		if err != nil {
			return err
		}
		w.conn = c
		w.idleRefused = false
	}
	if err := w.conn.openFolder(ctx, cfg.Folder, w.mayMove(cfg)); err != nil {
		return err
	}
	w.update(func(s *Status) { s.Connected = true })
	if !connected {
		w.Log.InfoContext(ctx, "mailbox opened", "folder", cfg.Folder, "messages", w.conn.messages,
			"uid_validity", w.conn.uidValidity, "idle", w.conn.caps.Has(imap.CapIdle), "move", w.conn.caps.Has(imap.CapMove))
	}
	return nil
}

// readNew stores what is above the cursor.
func (w *Watcher) readNew(ctx context.Context, cfg Config, cursor Cursor) (int, Cursor, error) {
	if cursor.LastUID == math.MaxUint32 {
		return 0, cursor, nil
	}
	if next := w.conn.uidNext; next != 0 && next <= cursor.LastUID {
		w.Log.ErrorContext(ctx, "mailbox numbers its messages from lower UIDs again without a new UIDVALIDITY; new mail may be missed",
			"folder", cfg.Folder, "uid_next", next, "last_uid", cursor.LastUID)
	}
	w.conn.uidNext = 0 // true only of the moment when the folder was opened
	list, err := w.list(ctx, imap.UIDSet{{Start: imap.UID(cursor.LastUID + 1), Stop: 0}})
	if err != nil {
		return 0, cursor, err
	}
	// n:* always matches the last message, whatever n is.
	list = slices.DeleteFunc(list, func(l listed) bool { return l.uid <= cursor.LastUID })
	w.suspects.forget(list, func(uid uint32) bool { return uid > cursor.LastUID })

	var last uint32
	if len(list) > 0 {
		last = list[len(list)-1].uid
	}
	if _, ok := w.suspects.lowest(cursor.LastUID); ok {
		// The cursor was held back; what is above it may be stored already.
		if list, err = w.missing(ctx, cfg, list); err != nil {
			return 0, cursor, err
		}
	}
	n, cursor, err := w.pull(ctx, cfg, list, cursor, last)
	if err == nil {
		w.update(func(s *Status) { s.LastUID = cursor.LastUID })
	}
	return n, cursor, err
}

// reconcile compares the messages of the last two weeks below the cursor with the store and fetches what is missing.
// It is the proof that nothing was lost, and does not rely on the cursor, IDLE or UIDNEXT.
func (w *Watcher) reconcile(ctx context.Context, cfg Config, cursor Cursor) (int, error) {
	if cursor.LastUID == 0 {
		return 0, nil
	}
	uids, err := w.conn.search(ctx, &imap.SearchCriteria{
		UID:   []imap.UIDSet{{{Start: 1, Stop: imap.UID(cursor.LastUID)}}},
		Since: w.Now().AddDate(0, 0, -reconcileDays),
	})
	if refused(err) {
		w.Log.WarnContext(ctx, "server refuses to search, the mailbox is not compared with the store", "error", err)
		return 0, nil
	}
	if err != nil {
		w.Close()
		return 0, err
	}
	var list []listed
	for chunk := range slices.Chunk(uids, 1000) {
		missing, err := w.Store.Missing(ctx, cfg.Folder, cursor.UIDValidity, chunk)
		err = fromStore(err)
		if err != nil {
			return 0, fmt.Errorf("comparing the mailbox with the store: %w", err)
		}
		for part := range slices.Chunk(missing, batchMessages) { // a command line is to stay short
			l, err := w.list(ctx, uidSet(part))
			if err != nil {
				return 0, err
			}
			list = append(list, l...)
		}
	}
	w.suspects.forget(list, func(uid uint32) bool { return uid <= cursor.LastUID })
	if len(list) == 0 {
		return 0, nil
	}
	n, _, err := w.pull(ctx, cfg, list, cursor, cursor.LastUID)
	w.Log.WarnContext(ctx, "messages had been missed and were read now", "folder", cfg.Folder, "missed", len(list), "stored", n)
	return n, err
}

// missing returns what of list is not stored.
func (w *Watcher) missing(ctx context.Context, cfg Config, list []listed) ([]listed, error) {
	uids := make([]uint32, len(list))
	for i, l := range list {
		uids[i] = l.uid
	}
	wanted := map[uint32]bool{}
	for chunk := range slices.Chunk(uids, 1000) {
		missing, err := w.Store.Missing(ctx, cfg.Folder, w.conn.uidValidity, chunk)
		err = fromStore(err)
		if err != nil {
			return nil, fmt.Errorf("comparing the mailbox with the store: %w", err)
		}
		for _, uid := range missing {
			wanted[uid] = true
		}
	}
	return slices.DeleteFunc(list, func(l listed) bool { return !wanted[l.uid] }), nil
}

// list is conn.list with the connection closed when it fails.
func (w *Watcher) list(ctx context.Context, uids imap.UIDSet) ([]listed, error) {
	list, err := w.conn.list(ctx, uids)
	if err != nil {
		w.Close()
	}
	return list, err
}

// pull fetches and stores what is listed and moves the cursor up to last, but never past a message that is still
// wanted. It returns how many messages were stored and the cursor as it is stored.
func (w *Watcher) pull(ctx context.Context, cfg Config, list []listed, cursor Cursor, last uint32) (n int, _ Cursor, err error) {
	save := func(raws []Raw, upTo uint32) error {
		next := cursor
		next.LastUID = max(cursor.LastUID, upTo)
		if low, ok := w.suspects.lowest(cursor.LastUID); ok {
			next.LastUID = min(next.LastUID, low-1)
		}
		if len(raws) == 0 && next == cursor {
			return nil
		}
		if err := fromStore(w.Store.Save(ctx, cfg.Folder, raws, next)); err != nil {
			return fmt.Errorf("storing messages: %w", err)
		}
		n += len(raws)
		cursor = next
		return nil
	}
	inOrder, aside := w.batches(list)
	for i, b := range append(inOrder, aside...) {
		raws, unread, fetchErr := w.fetch(ctx, b)
		upTo := b.last()
		if i >= len(inOrder) {
			upTo = last
		}
		if len(unread) > 0 {
			upTo = min(upTo, unread[0]-1)
		}
		for _, r := range raws {
			delete(w.suspects, r.UID)
		}
		// What arrived whole before the connection broke is kept.
		if err := save(raws, upTo); err != nil {
			return n, cursor, err
		}
		if fetchErr != nil {
			return n, cursor, fetchErr
		}
	}
	return n, cursor, save(nil, last)
}

// batch is what one FETCH asks for.
type batch struct {
	list []listed
	head bool
}

func (b batch) last() uint32 { return b.list[len(b.list)-1].uid }

// batches cuts a list, in order of UIDs, into what is fetched at once: about a hundred messages or 4 MB. What is too
// large or did not work before is fetched on its own, and after the others when it may break the connection; what is
// not to be tried again yet is left out.
func (w *Watcher) batches(list []listed) (inOrder, aside []batch) {
	var size int64
	room := false // in the last batch
	for _, l := range list {
		large := l.size > MaxMessage
		s := w.suspects[l.uid]
		switch {
		case s != nil && s.aside():
			if !s.retryAt.After(w.Now()) {
				aside = append(aside, batch{list: []listed{l}, head: large || s.headOnly()})
			}
			continue
		case s != nil || large:
			inOrder = append(inOrder, batch{list: []listed{l}, head: large})
			room = false
			continue
		}
		if !room || len(inOrder[len(inOrder)-1].list) >= batchMessages || size+l.size > batchBytes {
			inOrder = append(inOrder, batch{})
			size = 0
			room = true
		}
		b := &inOrder[len(inOrder)-1]
		b.list = append(b.list, l)
		size += max(l.size, 0)
	}
	return inOrder, aside
}

// fetch returns the messages of a batch and the UIDs, in order, of those that could not be had; messages that were
// deleted meanwhile are in neither. With an error the connection is closed.
func (w *Watcher) fetch(ctx context.Context, b batch) (raws []Raw, unread []uint32, err error) {
	raw := func(l listed, got body) Raw {
		return Raw{
			UIDValidity: w.conn.uidValidity, UID: l.uid, InternalDate: l.date, Size: max(l.size, 0),
			Bytes: got.bytes, Truncated: got.cut,
		}
	}
	if l := b.list[0]; len(b.list) == 1 && w.suspects[l.uid] != nil && w.suspects[l.uid].hopeless(w.Now()) {
		w.Log.ErrorContext(ctx, "message breaks every connection and was stored without content", "uid", l.uid, "size", l.size)
		return []Raw{raw(l, body{cut: true})}, nil, nil
	}
	uids := make([]uint32, len(b.list))
	for i, l := range b.list {
		uids[i] = l.uid
	}
	got, err := w.conn.fetch(ctx, uids, b.head)
	var there []uint32 // of those that the server left out
	if err == nil && len(got) < len(uids) {
		left := slices.DeleteFunc(slices.Clone(uids), func(uid uint32) bool { _, ok := got[uid]; return ok })
		there, err = w.conn.present(ctx, left)
	}
	for _, l := range b.list {
		m, ok := got[l.uid]
		s := w.suspects[l.uid]
		switch {
		case len(m.bytes) > 0 || ok && l.size == 0:
			raws = append(raws, raw(l, m))
		case ok && s != nil && s.asItComes():
			w.Log.ErrorContext(ctx, "message has no content on the server and was stored so", "uid", l.uid, "size", l.size)
			raws = append(raws, raw(l, body{cut: true}))
		case ok || err == nil && slices.Contains(there, l.uid):
			unread = append(unread, l.uid)
			s := w.suspects.note(l.uid, true, w.Now())
			w.Log.WarnContext(ctx, "message came without content, trying again later", "uid", l.uid, "size", l.size, "tries", s.empty)
		case err != nil:
			unread = append(unread, l.uid)
		}
	}
	if err == nil {
		return raws, unread, nil
	}
	if len(unread) > 0 && ctx.Err() == nil {
		w.suspects.note(unread[0], false, w.Now())
	}
	w.Close()
	return raws, unread, err
}
