package mailout

import "time"

// Backoff is how long to wait after the given attempt (1 is the first) before the next one: 8 s, 30 s, 2 min, 8 min,
// 30 min, 1 h, 2 h, then every 4 h. Jitter from 0 to 1 shortens the wait by up to a fifth, so that mails that failed
// together are not all tried again together.
func Backoff(attempt int, jitter float64) time.Duration {
	waits := [...]time.Duration{
		8 * time.Second, 30 * time.Second, 2 * time.Minute, 8 * time.Minute, 30 * time.Minute,
		time.Hour, 2 * time.Hour, 4 * time.Hour,
	}
	wait := waits[min(max(attempt, 1), len(waits))-1]
	return wait - time.Duration(float64(wait)*min(max(jitter, 0), 1)/5)
}
