package e2e

import (
	"bytes"
	"fmt"
	"net/mail"
	"strings"
)

// accepted is a mail that the post office took from twoyes.
type accepted struct {
	to, kind, ref, messageID string
	raw                      []byte
}

// sent lists what the post office took from twoyes, oldest first, also when twoyes was not told so.
func (w *world) sent() []accepted {
	w.t.Helper()
	var list []accepted
	for _, e := range w.office.Accepted() {
		m, err := mail.ReadMessage(bytes.NewReader(e.Raw))
		if err != nil {
			w.t.Fatal(err)
		}
		if kind := m.Header.Get("Twoyes-Kind"); kind != "" {
			list = append(list, accepted{
				to: strings.Join(e.To, ","), kind: kind, ref: m.Header.Get("Twoyes-Ref"), messageID: m.Header.Get("Message-Id"), raw: e.Raw,
			})
		}
	}
	return list
}

// onceEach checks that nobody got two mails of a kind about an introduction, but for copies of one mail that are equal
// byte for byte, of which there may be as many as may. It returns how many mails there were, and how many copies.
func (w *world) onceEach(may int) (mails, copies int) {
	w.t.Helper()
	byID, byKind := map[string][]byte{}, map[string]string{}
	for _, m := range w.sent() {
		id, kind := m.to+" "+m.messageID, fmt.Sprintf("%s about %s to %s", m.kind, m.ref, m.to)
		if first, again := byID[id]; again {
			if copies++; !bytes.Equal(first, m.raw) {
				w.t.Errorf("the %s was sent again and is not the same:\n%s\n%s", kind, first, m.raw)
			}
			continue
		}
		byID[id] = m.raw
		mails++
		if other, twice := byKind[kind]; twice {
			w.t.Errorf("there are two mails %s: %s and %s", kind, other, m.messageID)
		}
		byKind[kind] = m.messageID
	}
	if copies > may {
		w.t.Errorf("%d mails were sent again, where only %d can have been in doubt", copies, may)
	}
	return mails, copies
}

// atRest waits until no mail is waiting to be sent, and nothing is in doubt.
func (w *world) atRest() {
	w.t.Helper()
	eventually(w.t, "the outbox is empty", patience, func() error {
		if c := w.status().Outbox; c["queued"]+c["sending"]+c["in_doubt"] > 0 {
			return fmt.Errorf("%v", c)
		}
		return nil
	})
}
