// Package mailin reads the mailbox: it fetches every message over IMAP (RFC 9051, RFC 3501) and hands its bytes,
// unchanged, to a [Store].
//
// The mailbox is only read. The folder is opened with EXAMINE and messages are fetched with BODY.PEEK[], so that no
// flag changes; what was read is remembered in the store, as a [Cursor]. Only a [Watcher] with a processed folder
// opens the folder for writing, and then the one command that changes anything is MOVE (RFC 6851).
//
// Nothing is lost by relying on one signal alone. New mail is announced by IDLE (RFC 2177), looked for at every poll
// whether IDLE works or not, and every ten minutes the messages of the last two weeks are compared with the store.
//
// What the messages mean is for the packages below this one.
package mailin
