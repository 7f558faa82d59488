package postoffice

import (
	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
	"github.com/emersion/go-sasl"
)

// imapSession is one IMAP connection: it knows how to log in, and has a user from then on.
type imapSession struct {
	*imapmemserver.UserSession

	office *PostOffice
}

var _ imapserver.SessionSASL = (*imapSession)(nil)

// AuthenticateMechanisms implements imapserver.SessionSASL.
func (s *imapSession) AuthenticateMechanisms() []string { return s.office.mechanisms() }

// Authenticate implements imapserver.SessionSASL.
func (s *imapSession) Authenticate(mechanism string) (sasl.Server, error) {
	switch {
	case mechanism == sasl.Plain:
		return sasl.NewPlainServer(func(_, username, password string) error { return s.Login(username, password) }), nil
	case mechanism == xoauth2Name && s.office.options.Token != nil:
		return &xoauth2{logIn: func(username, token string) error {
			return s.enter(s.office.logInByToken(username, token))
		}}, nil
	}
	return nil, &imap.Error{Type: imap.StatusResponseTypeNo, Text: "SASL mechanism not supported"}
}

// Login implements imapserver.Session.
func (s *imapSession) Login(username, password string) error {
	return s.enter(s.office.logIn(username, password))
}

// enter opens the mailboxes of who has logged in.
func (s *imapSession) enter(username string, err error) error {
	if err != nil {
		return imapserver.ErrAuthFailed
	}
	s.office.mu.Lock()
	defer s.office.mu.Unlock()
	mailbox := s.office.users[username].mailbox
	if mailbox == nil {
		return imapserver.ErrAuthFailed
	}
	s.UserSession = imapmemserver.NewUserSession(mailbox)
	return nil
}
