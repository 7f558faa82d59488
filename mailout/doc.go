// Package mailout turns letters into bytes and hands those bytes to a mail server.
//
// [Compose] is pure: the same [Letter] always gives the same bytes. They are stored in the outbox with the change
// that caused them and never rendered again, so every attempt sends the same mail under the same Message-ID.
//
// [Worker] takes mails from the [Outbox] and sends each through a [Conn], one recipient a transaction. A mail
// passes through three durable states: claimed, in doubt (committed right before the final dot is written), and
// what became of it. Only a crash or a lost answer between the last two can deliver a mail twice; nothing can
// lose one.
//
//	claim ─▶ MAIL, RCPT, DATA, all bytes ─▶ in doubt ─▶ final dot ─▶ 250 accepted
//	            4xx, connection lost: retry                          4xx retry · 5xx refused · no answer: in doubt
package mailout
