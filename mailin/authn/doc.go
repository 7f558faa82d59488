// Package authn says whether the sender of a mail is who the From field claims.
//
// It believes two things only: what the receiving host wrote into Authentication-Results (RFC 8601), and DKIM
// signatures that it has verified itself (RFC 6376). Both must be about the domain in From, in the relaxed sense of
// DMARC (RFC 7489 §3.1): the same organisational domain. SPF alone proves nothing about From and is never enough.
package authn
