package authn

import (
	"bytes"
	"context"
	"errors"
	"net"
	"strings"

	"github.com/emersion/go-msgauth/dkim"

	"github.com/twoyes/twoyes/workflow"
)

const (
	// maxSignatures is how many signatures of one mail are verified; each costs a DNS lookup and a public key operation.
	maxSignatures = 5
	// maxSignedHeader is how large the header of a mail may be, in bytes, for its signatures to be verified. The library
	// unfolds a field in time that grows with the square of its length: 6 MB take it hours.
	maxSignedHeader = 64 << 10
)

// errStranger is why the key of a signature is not looked up: what it says would not count.
var errStranger = errors.New("signed by another domain than that of From")

// verify checks the DKIM signatures of a mail and looks for one that is aligned with the domain of From.
func (c Checker) verify(ctx context.Context, raw []byte, domain string) workflow.Authentication {
	none := workflow.Authentication{By: "none"}
	lookup := c.LookupTXT
	if lookup == nil {
		lookup = net.DefaultResolver.LookupTXT
	}
	checks, err := dkim.VerifyWithOptions(bytes.NewReader(crlf(raw)), &dkim.VerifyOptions{
		MaxVerifications: maxSignatures,
		LookupTXT: func(name string) ([]string, error) {
			if _, signer, _ := strings.Cut(name, "._domainkey."); !aligned(signer, domain) {
				return nil, errStranger
			}
			return lookup(ctx, name)
		},
	})
	if err != nil && len(checks) == 0 {
		return none // not readable for the library, or a failure that says nothing about the sender
	}
	for _, v := range checks {
		if v.Err == nil && aligned(v.Domain, domain) && signsFrom(v.HeaderKeys) {
			return workflow.Authentication{OK: true, By: "dkim", Domain: domain}
		}
	}
	return none
}

// signsFrom says whether From is among the signed fields, as RFC 6376 §5.4 demands.
func signsFrom(keys []string) bool {
	for _, k := range keys {
		if bytes.EqualFold([]byte(k), []byte("from")) {
			return true
		}
	}
	return false
}

// crlf restores the line ends that signatures are computed over (RFC 6376 §5.3), for mail stored with bare LF.
func crlf(raw []byte) []byte {
	if bytes.Count(raw, []byte("\n")) == bytes.Count(raw, []byte("\r\n")) {
		return raw
	}
	return bytes.ReplaceAll(bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
}
