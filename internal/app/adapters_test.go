package app

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

func TestImpatient_silentNameServersHoldNothingUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		silent := true
		lookup := impatient(func(ctx context.Context, _ string) ([]string, error) {
			if silent {
				<-ctx.Done()
				return nil, ctx.Err()
			}
			return nil, errors.New("no such host")
		})
		ask := func() time.Duration {
			begin := time.Now()
			if _, err := lookup(t.Context(), "x._domainkey.evil.test"); err == nil {
				t.Error("an answer from nobody")
			}
			return time.Since(begin)
		}
		var waited time.Duration
		for range 100 {
			waited += ask()
		}
		if waited > 30*time.Second {
			t.Errorf("a hundred mails wait %s", waited)
		}
		silent = false
		ask() // whatever the answer is
		silent = true
		if again := ask(); again != dkimTimeout {
			t.Errorf("the next one waits %s, and not %s", again, dkimTimeout)
		}
	})
}
