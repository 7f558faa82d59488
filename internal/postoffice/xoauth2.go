package postoffice

import (
	"strings"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// xoauth2Name is the mechanism by which Gmail and Microsoft 365 take access tokens.
const xoauth2Name = "XOAUTH2"

// mechanisms lists the ways to log in.
func (p *PostOffice) mechanisms() []string {
	if p.options.Token == nil {
		return []string{sasl.Plain}
	}
	return []string{sasl.Plain, xoauth2Name}
}

// logInByToken gives the user name when the access token is good.
func (p *PostOffice) logInByToken(address, token string) (string, error) {
	address = strings.ToLower(address)
	p.mu.Lock()
	known := p.users[address] != nil
	p.mu.Unlock()
	if !known || !p.options.Token(address, token) {
		return "", smtp.ErrAuthFailed
	}
	return address, nil
}

// xoauth2 is the server of that mechanism.
type xoauth2 struct {
	logIn   func(username, token string) error
	refusal error
}

// Next implements sasl.Server. A refusal comes after the client's answer to a challenge that describes it.
func (x *xoauth2) Next(response []byte) (challenge []byte, done bool, err error) {
	if x.refusal != nil {
		return nil, true, x.refusal
	}
	if response == nil { // no initial response
		return []byte{}, false, nil
	}
	username, token, _ := strings.Cut(strings.TrimPrefix(string(response), "user="), "\x01auth=Bearer ")
	if x.refusal = x.logIn(username, strings.TrimSuffix(token, "\x01\x01")); x.refusal == nil {
		return nil, true, nil
	}
	return []byte(`{"status":"401","schemes":"bearer"}`), false, nil
}
