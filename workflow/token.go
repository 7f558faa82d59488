package workflow

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"strings"
)

// Key signs the tokens in addresses and makes Message-IDs that nobody can guess.
type Key []byte

// Keys are the key that signs, and then those that did before it and are still believed.
type Keys []Key

// Token is [Key.Token] of the key that signs.
func (ks Keys) Token(p Purpose, id int64) string { return ks[0].Token(p, id) }

// MessageID is [Key.MessageID] of the key that signs.
func (ks Keys) MessageID(name string) string { return ks[0].MessageID(name) }

// Open is [Key.Open] of whichever key made the token.
func (ks Keys) Open(detail string) (p Purpose, id int64, ok bool) {
	for _, k := range ks {
		if p, id, ok = k.Open(detail); ok {
			return p, id, true
		}
	}
	return 0, 0, false
}

// Purpose tells apart what a token is for; a token for one purpose is worth nothing for another.
type Purpose byte

// The purposes of a token.
const (
	ForReply  Purpose = 'r' // Reply-To: an answer to that mail, by whom it was sent to
	ForBounce Purpose = 'b' // envelope sender: a bounce of that mail
	ForStop   Purpose = 's' // List-Unsubscribe: no more mail to whom that mail was sent to
)

// macSize is how many bytes of the signature a token carries: enough that guessing is hopeless, short enough for a
// local part of 64 octets (RFC 5321 §4.5.3.1.1).
const macSize = 10

var tokenEncoding = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// Token returns the subaddress detail for a mail with this id. It is in lower case, as some servers fold the local
// part of an address.
func (k Key) Token(p Purpose, id int64) string {
	payload := binary.BigEndian.AppendUint64(nil, uint64(id)) //nolint:gosec // ids are positive
	return string(p) + tokenEncoding.EncodeToString(append(payload, k.mac(p, payload)...))
}

// Open returns what a subaddress detail is for and which mail it names; ok is false when it was not made by this key.
func (k Key) Open(detail string) (p Purpose, id int64, ok bool) {
	if len(detail) < 2 {
		return 0, 0, false
	}
	detail = strings.ToLower(detail)
	p = Purpose(detail[0])
	raw, err := tokenEncoding.DecodeString(detail[1:])
	if err != nil || len(raw) != 8+macSize {
		return 0, 0, false
	}
	if !hmac.Equal(raw[8:], k.mac(p, raw[:8])) {
		return 0, 0, false
	}
	return p, int64(binary.BigEndian.Uint64(raw[:8])), true //nolint:gosec // ids are positive
}

func (k Key) mac(p Purpose, payload []byte) []byte {
	h := hmac.New(sha256.New, k)
	h.Write([]byte{byte(p)})
	h.Write(payload)
	return h.Sum(nil)[:macSize]
}

// MessageID returns the left side of the Message-ID for whatever name identifies a mail, the same each time.
func (k Key) MessageID(name string) string {
	h := hmac.New(sha256.New, k)
	h.Write([]byte("message-id\x00" + name))
	return tokenEncoding.EncodeToString(h.Sum(nil)[:16])
}
