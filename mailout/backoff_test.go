package mailout

import (
	"testing"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

func TestBackoff(t *testing.T) {
	for _, tt := range []struct {
		attempt int
		jitter  float64
		want    time.Duration
	}{
		{-1, 0, 8 * time.Second},
		{0, 0, 8 * time.Second},
		{1, 0, 8 * time.Second},
		{1, 1, 6400 * time.Millisecond},
		{1, 7, 6400 * time.Millisecond},
		{1, -7, 8 * time.Second},
		{2, 0, 30 * time.Second},
		{2, 0.5, 27 * time.Second},
		{3, 0, 2 * time.Minute},
		{4, 0, 8 * time.Minute},
		{5, 0, 30 * time.Minute},
		{6, 0, time.Hour},
		{7, 0, 2 * time.Hour},
		{8, 0, 4 * time.Hour},
		{9, 0, 4 * time.Hour},
		{1 << 30, 0, 4 * time.Hour},
	} {
		if got := Backoff(tt.attempt, tt.jitter); got != tt.want {
			t.Errorf("Backoff(%d, %v) = %v, want %v", tt.attempt, tt.jitter, got, tt.want)
		}
	}
}

func TestBackoff_firstWithinTenSecondsThenGrowing(t *testing.T) {
	if first := Backoff(1, 0); first > 10*time.Second {
		t.Errorf("first retry after %v", first)
	}
	attempts := 0
	for at := time.Duration(0); at < workflow.GiveUpAfter; attempts++ {
		at += Backoff(attempts+1, 0)
		if Backoff(attempts+2, 1) < Backoff(attempts+1, 1) {
			t.Errorf("wait %d is shorter than the one before", attempts+2)
		}
	}
	if attempts < 10 || attempts > 40 {
		t.Errorf("%d attempts in %v", attempts, workflow.GiveUpAfter)
	}
}
