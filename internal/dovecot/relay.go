package dovecot

import (
	"log/slog"
	"testing"
	"time"

	"github.com/twoyes/twoyes/internal/postoffice"
)

// Relay runs a post office in front of a Dovecot for as long as the test: mail that it takes by SMTP or by Submit goes
// to the users of the Dovecot by LMTP, and to the given people, who are users of the office, as ever. Everybody's
// password is Password.
func Relay(t testing.TB, s *Server, now func() time.Time, people ...string) *postoffice.PostOffice {
	t.Helper()
	log := slog.New(slog.NewTextHandler(t.Output(), nil))
	office, err := postoffice.Start(postoffice.Options{Now: now, Log: log})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := office.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, user := range s.users {
		office.AddRoute(user, Password, s.Deliver)
	}
	for _, person := range people {
		if err := office.AddUser(person, Password); err != nil {
			t.Fatal(err)
		}
	}
	return office
}
