package message

import (
	"regexp"
	"strings"
)

// Prefixes of subjects, by language and program; "RE[2]:" and "Re (2):" count too.
var (
	replyPrefixes   = "re aw antw antwort sv vs vá odp rif ris r res ref bls yan ynt ατ απ enc-re ha atb 回复 回覆 答复 返信"
	forwardPrefixes = "fwd fw wg wtr tr rv i enc doorst fs vl vb trs pd tov ilt 转发 轉寄 転送 fyi"

	subjectPrefix = regexp.MustCompile(`(?i)^\s*(?:\[[^\]]{1,40}\]\s*)?([\p{L}]{1,8})\s*(?:\[\d+\]|\(\d+\)|\*\d+)?\s*[:：]\s*`)
	replySet      = set(replyPrefixes)
	forwardSet    = set(forwardPrefixes)
)

// prefixes reads the outermost prefix of a subject: reply ("Re:"), forward ("Fwd:") or neither.
func prefixes(subject string) (reply, forward bool) {
	if !hasColon(subject) {
		return false, false
	}
	m := subjectPrefix.FindStringSubmatch(subject)
	if m == nil {
		return false, false
	}
	p := strings.ToLower(m[1])
	return replySet[p], forwardSet[p]
}

// bareSubject drops all prefixes.
func bareSubject(subject string) string {
	for hasColon(subject) {
		m := subjectPrefix.FindStringSubmatchIndex(subject)
		if m == nil {
			return strings.TrimSpace(subject)
		}
		p := strings.ToLower(subject[m[2]:m[3]])
		if !replySet[p] && !forwardSet[p] {
			return strings.TrimSpace(subject)
		}
		subject = subject[m[1]:]
	}
	return strings.TrimSpace(subject)
}

func hasColon(s string) bool { return strings.Contains(s, ":") || strings.Contains(s, "：") }
