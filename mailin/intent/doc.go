// Package intent reads what somebody's typed answer means, given the question that was asked.
//
// The text is split into sentences and clauses (text.go). Phrases of the languages that it may be written in
// (lang_*.go, data only) are looked for in each (pattern.go), together with dates (dates.go) and amounts of money
// (money.go). Every phrase found is a cue: a signal with a weight and a place. Negations, conditions, hedges and
// questions near a cue change what it is worth (cues.go). One scorer for each sort of question then weighs the
// cues (optin.go, checkin.go, referrer.go).
//
// The rule above all others: no consent is read where there is none. Whatever is not understood with a confidence of
// at least [Threshold] is read as unclear, and a person is asked.
package intent
