package postoffice

import (
	"errors"
	"fmt"
	"io"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// session is one SMTP connection. go-smtp calls it from one goroutine.
type session struct {
	office *PostOffice
	conn   *smtp.Conn
	user   string
	mail   Envelope
}

var _ smtp.AuthSession = (*session)(nil)

// AuthMechanisms implements smtp.AuthSession.
func (s *session) AuthMechanisms() []string { return s.office.mechanisms() }

// Auth implements smtp.AuthSession.
func (s *session) Auth(mechanism string) (sasl.Server, error) {
	if mechanism == xoauth2Name && s.office.options.Token != nil {
		return &xoauth2{logIn: func(username, token string) (err error) {
			s.user, err = s.office.logInByToken(username, token)
			return err
		}}, nil
	}
	return sasl.NewPlainServer(func(_, username, password string) (err error) {
		s.user, err = s.office.logIn(username, password)
		return err
	}), nil
}

// Mail implements smtp.Session.
func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.mail = Envelope{From: from, User: s.user}
	return nil
}

// Rcpt implements smtp.Session.
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	if !s.office.exists(to) {
		return noSuchUser(to)
	}
	if hook := s.hooks().Rcpt; hook != nil {
		if err := hook(s.mail.From, to); err != nil {
			return s.answer(err)
		}
	}
	s.mail.To = append(s.mail.To, to)
	return nil
}

// Data implements smtp.Session.
func (s *session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("reading the message: %w", err)
	}
	s.mail.Raw = raw
	hooks := s.hooks()
	if hooks.Data != nil {
		if err := hooks.Data(s.mail); err != nil {
			return s.answer(err)
		}
	}
	if err := s.office.deliver(s.mail, s.conn.Hostname()); err != nil {
		return s.answer(err)
	}
	if hooks.Delivered != nil {
		return s.answer(hooks.Delivered(s.mail))
	}
	return nil
}

// Reset implements smtp.Session.
func (s *session) Reset() { s.mail = Envelope{} }

// Logout implements smtp.Session.
func (s *session) Logout() error { return nil }

func (s *session) hooks() Hooks {
	s.office.mu.Lock()
	defer s.office.mu.Unlock()
	return s.office.hooks
}

// answer prepares an error for go-smtp, which looks for a *smtp.SMTPError without unwrapping, or closes the connection
// so that there will be no answer.
func (s *session) answer(err error) error {
	if errors.Is(err, ErrDrop) {
		if closeErr := s.conn.Conn().Close(); closeErr != nil {
			return errors.Join(err, closeErr)
		}
		return err
	}
	var reply *smtp.SMTPError
	if errors.As(err, &reply) {
		return reply
	}
	return err
}
