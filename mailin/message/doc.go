// Package message reads a mail: from raw bytes to what twoyes knows of it, a [workflow.Incoming].
//
// Mail is written by people and by every program of the last forty years, so nothing in here fails. What is broken
// is read as far as it can be, in steps: the MIME structure, then the header line by line, then plain text. The
// limits are counted (bytes, parts, depth), not timed, so that the same mail is always read in the same way.
//
// The knowledge of languages and mail programs stands in tables: quote marks in quotewords.go, footers and closings
// in signaturewords.go, automatic answers in auto.go, commands in command.go, wishes and doubts in cues.go, bounces in
// bouncetext.go. To teach the package a new language or client, add a row and a test.
package message
