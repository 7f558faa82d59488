//go:build !race

package e2e

// raceDetector says whether the tests, and so the program, are built with the race detector.
const raceDetector = false
