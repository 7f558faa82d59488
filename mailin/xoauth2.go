package mailin

import (
	"errors"

	"github.com/emersion/go-sasl"
)

// xoauth2Name is the mechanism that Gmail and Microsoft 365 both have: the one that was there before OAUTHBEARER
// (RFC 7628), which Microsoft does not know.
const xoauth2Name = "XOAUTH2"

var errNoXOAUTH2 = errors.New("the server does not offer " + xoauth2Name)

// xoauth2 is its client: https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
type xoauth2 struct{ username, token string }

var _ sasl.Client = (*xoauth2)(nil)

// Start implements sasl.Client.
func (x *xoauth2) Start() (mechanism string, response []byte, err error) {
	return xoauth2Name, []byte("user=" + x.username + "\x01auth=Bearer " + x.token + "\x01\x01"), nil
}

// Next implements sasl.Client. The only challenge there is describes an error; after an empty answer to it, which the
// library writes as "=", the server refuses the log-in with words of its own.
func (x *xoauth2) Next([]byte) ([]byte, error) { return []byte{}, nil }
