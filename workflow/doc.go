// Package workflow holds the rules of twoyes: what an introduction is, which states it passes through, who must
// say yes before what, when somebody is asked again and when they are left alone.
//
// It is pure. It knows no SQL, no network and no clock: everything that happens enters as an [Event] with the time
// it happened, and [Step] answers with the introduction as it is now and with what is to be done about it.
// Two doors lead here, a mail that arrived and a time that passed; both are opened by package engine.
//
//	clarifying ─▶ asking ─▶ introduced ─▶ connected ─▶ in_progress ─▶ won | lost
//	                │            └──────────┴──▶ stalled ──▶ (any later state)
//	                └─▶ declined | expired
//	any open state ─▶ cancelled
package workflow
