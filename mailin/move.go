package mailin

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/emersion/go-imap/v2"
)

// moveAgainAfter is the pause after moving failed.
const moveAgainAfter = 10 * time.Minute

// mayMove says whether messages are to be moved and the server can do it. Without MOVE (RFC 6851) the library would
// copy, flag and expunge, and lose the messages when the copy fails.
func (w *Watcher) mayMove(cfg Config) bool {
	return cfg.ProcessedFolder != "" && w.Processed != nil && w.conn.caps.Has(imap.CapMove)
}

// moveProcessed moves the messages that are done with to the processed folder. That it fails does no harm, and is
// logged; an error is one of the store, or says that the connection is gone.
func (w *Watcher) moveProcessed(ctx context.Context, cfg Config) error {
	if !w.conn.writable || w.Now().Before(w.noMoveUntil) {
		return nil
	}
	uids, err := w.Processed.Processed(ctx, cfg.Folder, w.conn.uidValidity)
	if err != nil {
		return fmt.Errorf("asking which messages were processed: %w", err)
	}
	for chunk := range slices.Chunk(uids, batchMessages) {
		moveErr := w.conn.move(ctx, chunk, cfg.ProcessedFolder)
		if moveErr != nil {
			w.noMoveUntil = w.Now().Add(moveAgainAfter)
			if !refused(moveErr) {
				w.Close()
				return moveErr
			}
			w.Log.WarnContext(ctx, "moving processed messages failed", "folder", cfg.ProcessedFolder, "error", moveErr)
		}
		// Whether they were moved is seen by looking: servers disagree on what they answer for messages that somebody
		// else has moved already.
		left, err := w.conn.present(ctx, chunk)
		if err != nil {
			w.Close()
			return err
		}
		gone := slices.DeleteFunc(slices.Clone(chunk), func(uid uint32) bool { return slices.Contains(left, uid) })
		if len(gone) > 0 {
			if err := w.Processed.Moved(ctx, cfg.Folder, w.conn.uidValidity, gone); err != nil {
				return fmt.Errorf("recording that messages were moved: %w", err)
			}
		}
		if moveErr != nil {
			return nil
		}
	}
	return nil
}

// move moves messages to a folder, which is made when it is missing. The folder they are in is open for writing.
func (c *conn) move(ctx context.Context, uids []uint32, folder string) error {
	there, err := c.exists(ctx, folder)
	if err != nil {
		return err
	}
	return c.do(ctx, "moving to "+folder, func(func()) error {
		if !there {
			if err := c.client.Create(folder, nil).Wait(); err != nil {
				return err
			}
		}
		if !c.client.Caps().Has(imap.CapMove) {
			return errors.New("the server no longer offers MOVE")
		}
		_, err := c.client.Move(uidSet(uids), folder).Wait()
		return err
	})
}

// exists says whether there is a folder of that name.
func (c *conn) exists(ctx context.Context, folder string) (bool, error) {
	found := false
	err := c.do(ctx, "listing folder "+folder, func(func()) error {
		list, err := c.client.List("", folder, nil).Collect()
		for _, l := range list {
			found = found || l.Mailbox == folder && !slices.Contains(l.Attrs, imap.MailboxAttrNonExistent)
		}
		return err
	})
	return found, err
}
