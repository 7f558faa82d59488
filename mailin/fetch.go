package mailin

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// listed is a message that is known to be in the folder.
type listed struct {
	uid  uint32
	size int64 // RFC822.SIZE, or -1 when the server did not say
	date time.Time
}

// body is what could be had of a message.
type body struct {
	bytes []byte
	cut   bool // there is more of it than was kept
}

// errOverflow means that a server sent far more than the sizes it had announced, or than a mailbox can hold.
var errOverflow = errors.New("the server sends more than it announced")

// maxListed is how many messages an answer may name.
const maxListed = 1 << 20

// list returns the messages with these UIDs that are in the folder, in the order of their UIDs.
func (c *conn) list(ctx context.Context, uids imap.UIDSet) ([]listed, error) {
	var list []listed
	err := c.do(ctx, "listing messages", func(alive func()) error {
		cmd := c.client.Fetch(uids, &imap.FetchOptions{UID: true, RFC822Size: true, InternalDate: true})
		for msg := cmd.Next(); msg != nil; msg = cmd.Next() {
			l := listed{size: -1}
			for item := msg.Next(); item != nil; item = msg.Next() {
				switch item := item.(type) {
				case imapclient.FetchItemDataUID:
					l.uid = uint32(item.UID)
				case imapclient.FetchItemDataRFC822Size:
					l.size = item.Size
				case imapclient.FetchItemDataInternalDate:
					l.date = item.Time
				}
			}
			if list = append(list, l); len(list) > maxListed {
				c.close()
				return errOverflow
			}
			alive()
		}
		return cmd.Close()
	})
	slices.SortFunc(list, func(a, b listed) int { return cmp.Compare(a.uid, b.uid) })
	return list, err
}

// search returns the UIDs in the folder that match, in order.
func (c *conn) search(ctx context.Context, criteria *imap.SearchCriteria) ([]uint32, error) {
	var data *imap.SearchData
	err := c.do(ctx, "searching", func(func()) (err error) {
		data, err = c.client.UIDSearch(criteria, nil).Wait()
		return err
	})
	if err != nil {
		return nil, err
	}
	// Not data.AllUIDs, which panics on an answer that holds a 0.
	set, _ := data.All.(imap.UIDSet)
	var uids []uint32
	for _, r := range set {
		for uid := max(r.Start, 1); uid <= r.Stop; uid++ {
			if len(uids) == maxListed {
				c.close()
				return nil, fmt.Errorf("searching: %w", errOverflow)
			}
			uids = append(uids, uint32(uid))
			if uid == math.MaxUint32 {
				break
			}
		}
	}
	return uids, nil
}

// fetch returns the messages with these UIDs: whole, or their first MaxHead bytes. Messages that the server left out
// are not in the map; one that came without content is there with no bytes. With an error come the messages that
// were complete before it happened. No flag is changed (PEEK).
func (c *conn) fetch(ctx context.Context, uids []uint32, head bool) (map[uint32]body, error) {
	section := &imap.FetchItemBodySection{Peek: true}
	limit := int64(MaxMessage)
	if head {
		limit = MaxHead
		section.Partial = &imap.SectionPartial{Offset: 0, Size: limit}
	}
	got := make(map[uint32]body, len(uids))
	var total int64
	err := c.do(ctx, "fetching messages", func(alive func()) error {
		cmd := c.client.Fetch(uidSet(uids), &imap.FetchOptions{UID: true, BodySection: []*imap.FetchItemBodySection{section}})
		for msg := cmd.Next(); msg != nil; msg = cmd.Next() {
			if total > maxAnswer {
				// An answer that is not read to its end blocks the library for good, even when the socket is closed.
				_ = cmd.Close()
				return errOverflow
			}
			uid, b, err := readMessage(msg, limit, alive)
			if err != nil {
				// A literal that failed must not be touched again: the library's reader is past it already. So the
				// command is not closed; the end of the socket ends both.
				c.close()
				return err
			}
			total += int64(len(b.bytes))
			b.cut = b.cut || head && int64(len(b.bytes)) >= limit
			got[uid] = b
			alive()
		}
		return cmd.Close()
	})
	return got, err
}

func readMessage(msg *imapclient.FetchMessageData, limit int64, alive func()) (uid uint32, b body, err error) {
	for item := msg.Next(); item != nil; item = msg.Next() {
		switch item := item.(type) {
		case imapclient.FetchItemDataUID:
			uid = uint32(item.UID)
		case imapclient.FetchItemDataBodySection:
			if item.Literal == nil { // NIL
				continue
			}
			if b, err = readLiteral(item.Literal, limit, alive); err != nil {
				return 0, body{}, err
			}
		}
	}
	return uid, b, nil
}

// readLiteral reads up to limit bytes. A message that is longer is cut to MaxHead: the server did not say that it
// would be that long.
func readLiteral(lit imap.LiteralReader, limit int64, alive func()) (body, error) {
	const step = 32 << 10
	want := min(lit.Size(), limit)
	buf := make([]byte, 0, want+1) // one spare, so that the end is seen without growing
	for int64(len(buf)) < want {
		n := min(want-int64(len(buf)), step)
		chunk := buf[len(buf) : int64(len(buf))+n]
		m, err := io.ReadFull(lit, chunk)
		buf = buf[:len(buf)+m]
		if err != nil {
			// A connection that ends in the middle of a literal looks like the end of the literal.
			return body{}, fmt.Errorf("literal of %d bytes ended after %d: %w", lit.Size(), len(buf), io.ErrUnexpectedEOF)
		}
		alive()
	}
	if lit.Size() > limit {
		return body{bytes: slices.Clone(buf[:min(want, MaxHead)]), cut: true}, nil
	}
	// The library goes on only when it has seen the end of the literal itself.
	if n, err := lit.Read(buf[len(buf) : len(buf)+1]); n != 0 || err != io.EOF { //nolint:errorlint // Read returns io.EOF itself
		return body{}, fmt.Errorf("literal of %d bytes does not end: %w", lit.Size(), err)
	}
	return body{bytes: buf}, nil
}

// present returns those of the UIDs that are still in the folder.
func (c *conn) present(ctx context.Context, uids []uint32) ([]uint32, error) {
	return c.search(ctx, &imap.SearchCriteria{UID: []imap.UIDSet{uidSet(uids)}})
}

func uidSet(uids []uint32) imap.UIDSet {
	var set imap.UIDSet
	for _, uid := range uids {
		set.AddNum(imap.UID(uid))
	}
	return set
}
