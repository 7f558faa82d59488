package message

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/twoyes/twoyes/workflow"
)

// maxRecipients bounds how many recipients of one report are kept.
const maxRecipients = 50

// bounce reads a delivery status notification, in the form of RFC 3464 or in one of the older ones. why is empty when
// the mail is none.
func (m *mail) bounce() (b workflow.Bounce, why string) {
	if m.root.find("message/feedback-report") != nil || m.root.find("message/disposition-notification") != nil {
		return b, ""
	}
	status := m.root.find("message/delivery-status", "message/global-delivery-status")
	report := m.root.kind == "multipart/report" && strings.EqualFold(m.root.params.get("report-type"), "delivery-status")
	switch {
	case status != nil:
		b.Recipients = statusRecipients(decodeTransfer(status.body, status.header.Get("Content-Transfer-Encoding"), maxText))
		why = "a delivery status notification (RFC 3464)"
	case report, m.root.kind == "multipart/report" && bounceSubject.MatchString(m.in.Subject):
		why = "a report on delivery (RFC 6522)"
	default:
		why = m.oldBounce()
	}
	if why == "" {
		return workflow.Bounce{}, ""
	}
	b.OriginalMessageID = m.returnedID()
	if len(b.Recipients) == 0 {
		b.Recipients = m.writtenStatus()
	}
	switch rs := b.Recipients; {
	case len(rs) == 0:
		b.Recipients = m.textRecipients(m.reportText())
	case len(rs) == 1 && (rs[0].Diagnostic == "" || rs[0].Status == ""):
		fillFrom(&rs[0], m.reportText())
	}
	return b, why
}

// writtenStatus reads the blocks of a report that has lost its MIME structure, or that came attached to another one.
func (m *mail) writtenStatus() []workflow.BounceRecipient {
	if i := strings.Index(strings.ToLower(m.c.plain), "final-recipient:"); i >= 0 {
		start := max(strings.LastIndex(m.c.plain[:i], "\n\n"), strings.LastIndex(m.c.plain[:i], "\n\r\n"), 0)
		if rs := statusRecipients([]byte(m.c.plain[start:])); len(rs) > 0 {
			return rs
		}
	}
	p := m.root.find("message/rfc822")
	if p == nil {
		return nil
	}
	h, body := ReadHeader(decodeTransfer(p.body, p.header.Get("Content-Transfer-Encoding"), 4*maxText))
	w := &walker{}
	inner := w.read(h, body, 1, "text/plain")
	if status := inner.find("message/delivery-status"); status != nil {
		return statusRecipients(decodeTransfer(status.body, status.header.Get("Content-Transfer-Encoding"), maxText))
	}
	return nil
}

// statusRecipients reads the per-recipient blocks of a message/delivery-status body (RFC 3464 §2.3). Servers that put
// empty lines into a block, or forget them between two, are understood.
func statusRecipients(body []byte) []workflow.BounceRecipient {
	var out []workflow.BounceRecipient
	var cur, original workflow.BounceRecipient
	open := false
	done := func() {
		if open && (cur.Email != "" || original.Email != "") && len(out) < maxRecipients {
			if original.Email != "" { // what we had written to; the final one may be where it was forwarded
				cur.Email = original.Email
			}
			if cur.Action == "" {
				cur.Action = actionOf(cur.Status, cur.Diagnostic)
			}
			if cur.Status == "" {
				cur.Status = statusIn(cur.Diagnostic)
			}
			out = append(out, cur)
		}
		cur, original, open = workflow.BounceRecipient{}, workflow.BounceRecipient{}, false
	}
	seen := map[string]bool{}
	for len(body) > 0 {
		body = bytes.TrimLeft(body, "\r\n \t")
		if !startsField(body) { // text among the blocks
			_, body = cutLine(body)
			continue
		}
		var block Header
		block, body, _ = readHeader(body, maxPartHeader)
		if len(block) == 0 {
			_, body = cutLine(body)
			continue
		}
		for _, f := range block {
			name := strings.ToLower(f.Name)
			recipient := name == "final-recipient" || name == "original-recipient"
			finished := seen["action"] && seen["status"] && name == "original-recipient" // it comes first in a block
			if recipient && (seen[name] || finished) {
				done()
				seen = map[string]bool{}
			}
			switch name {
			case "final-recipient":
				cur.Email, open = typedAddress(f.Value), true
			case "original-recipient":
				original.Email, open = typedAddress(f.Value), true
			case "action":
				cur.Action = actionWord(f.Value)
			case "status":
				cur.Status = statusIn(f.Value)
			case "diagnostic-code":
				cur.Diagnostic = shorten(cleanText(decodeWords(afterType(f.Value))), 500)
			default:
				continue
			}
			seen[name] = true
		}
	}
	done()
	return unique(out)
}

// typedAddress reads "rfc822; addr" (RFC 3464 §2.3.2). Some servers leave out the type or the brackets.
func typedAddress(v string) string {
	v = strings.Trim(strings.TrimSpace(stripComments(afterType(v))), "<>\"' ")
	if a, ok := normaliseAddr(v); ok {
		return a
	}
	if found := addressIn(v); found != "" {
		if a, ok := normaliseAddr(found); ok {
			return a
		}
	}
	return ""
}

func afterType(v string) string {
	if t, rest, found := strings.Cut(v, ";"); found && len(t) < 20 && !strings.Contains(t, "@") {
		return strings.TrimSpace(rest)
	}
	return strings.TrimSpace(v)
}

func actionWord(v string) string {
	w := strings.ToLower(strings.TrimSpace(stripComments(v)))
	for _, a := range []string{"failed", "delayed", "delivered", "relayed", "expanded"} {
		if strings.HasPrefix(w, a) {
			return a
		}
	}
	switch {
	case strings.HasPrefix(w, "fail"), strings.HasPrefix(w, "error"):
		return "failed"
	case strings.HasPrefix(w, "delay"):
		return "delayed"
	}
	return ""
}

// enhanced is a status code (RFC 3463 §2), replyCode an SMTP reply (RFC 5321 §4.2) of a failure.
var (
	enhanced  = regexp.MustCompile(`(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?:[^\d.]|\.?$|\.\s)`)
	replyCode = regexp.MustCompile(`(?:^|[\s:<("'#\[=>])([45][0-5]\d)(?:[\s\-#,;:)"'\]]|$)`)
)

// fromCode drops what stands in front of the first place where a code may begin: 2, 4 or 5, one of the characters next,
// and a digit. It returns nothing when there is no such place.
func fromCode(s, next string) string {
	for i := 0; i+2 < len(s); i++ {
		if (s[i] == '2' || s[i] == '4' || s[i] == '5') && strings.IndexByte(next, s[i+1]) >= 0 && isDigit(s[i+2]) {
			return s[max(i-1, 0):] // with the character before it
		}
	}
	return ""
}

// replyCodes lists the SMTP replies in a text, at most limit.
func replyCodes(s string, limit int) (codes []string) {
	for _, m := range replyCode.FindAllStringSubmatch(fromCode(s, "012345"), limit) {
		codes = append(codes, m[1])
	}
	return codes
}

func hasReplyCode(s string) bool { return replyCode.MatchString(fromCode(s, "012345")) }

func statusIn(s string) string {
	s = fromCode(s, ".")
	if s == "" {
		return ""
	}
	if m := enhanced.FindStringSubmatch(s); m != nil {
		return m[1]
	}
	return ""
}

// actionOf says what a status means for a recipient when no Action says it.
func actionOf(status, diagnostic string) string {
	if status == "" {
		status = statusIn(diagnostic)
	}
	switch {
	case strings.HasPrefix(status, "2"):
		return "delivered"
	case strings.HasPrefix(status, "4"):
		return "delayed"
	}
	return "failed"
}

func unique(rs []workflow.BounceRecipient) []workflow.BounceRecipient {
	var out []workflow.BounceRecipient
	at := map[string]int{}
	for _, r := range rs {
		if i, again := at[r.Email]; again {
			if out[i].Status == "" {
				out[i].Status = r.Status
			}
			if out[i].Diagnostic == "" {
				out[i].Diagnostic = r.Diagnostic
			}
			continue
		}
		at[r.Email] = len(out)
		out = append(out, r)
	}
	return out
}

// fillFrom adds what the human-readable part says where the report leaves a status out.
func fillFrom(r *workflow.BounceRecipient, text string) {
	if r.Diagnostic == "" {
		r.Diagnostic = diagnosticIn(text)
	}
	if r.Status == "" {
		r.Status = statusOf(text, r.Action)
	}
}

// returnedID finds the Message-ID of the mail that came back.
func (m *mail) returnedID() string {
	var id string
	m.root.each(func(p *part) {
		switch p.kind {
		case "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers", "message/partial", "text/rfc822":
		default:
			return
		}
		if id != "" {
			return
		}
		h, _ := ReadHeader(decodeTransfer(p.body, p.header.Get("Content-Transfer-Encoding"), maxText))
		if ids := IDs(h.Get("Message-ID")); len(ids) > 0 {
			id = ids[0]
		}
	})
	if id != "" {
		return id
	}
	if ms := quotedID.FindAllStringSubmatch(beginning(fromFold(m.c.plain, "message-id:")), -1); ms != nil {
		return ms[len(ms)-1][1]
	}
	if len(m.in.InReplyTo) > 0 {
		return m.in.InReplyTo[0]
	}
	return ""
}

var quotedID = regexp.MustCompile(`(?im)^[\s>|]*Message-I[Dd]:\s*<([^<>\s]+)>`)
