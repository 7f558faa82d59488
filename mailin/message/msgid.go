package message

import (
	"strings"
	"unicode"
)

// maxIDs bounds how many message ids of one mail are kept, maxIDLen how long one may be.
const (
	maxIDs   = 50
	maxIDLen = 500
)

// IDs finds the message ids in the value of a Message-ID, In-Reply-To or References field (RFC 5322 §3.6.4),
// without their brackets, in their order, each once. What stands between the ids is passed over, so that one bad
// token costs no other. When nothing stands in brackets, bare words with an "@" are taken. Of more than 50, those
// at the end are kept, which are the nearest ancestors.
func IDs(value string) []string {
	var ids []string
	seen := map[string]bool{}
	add := func(id string) {
		if validID(id) && !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	rest := value
	bracketed := false
	for {
		i := strings.IndexByte(rest, '<')
		if i < 0 {
			break
		}
		rest = rest[i+1:]
		j := strings.IndexAny(rest, "<>")
		if j < 0 {
			break
		}
		if rest[j] == '>' {
			bracketed = true
			add(strings.TrimSpace(rest[:j]))
		}
		rest = rest[j:]
	}
	if !bracketed {
		for _, w := range strings.FieldsFunc(value, func(r rune) bool { return strings.ContainsRune(" \t\r\n,;<>\"", r) }) {
			if strings.Contains(w, "@") {
				add(w)
			}
		}
	}
	if len(ids) > maxIDs {
		ids = ids[len(ids)-maxIDs:]
	}
	return ids
}

// validID is lenient: some servers write ids without "@". White space and control characters are never part of one.
func validID(id string) bool {
	if id == "" || len(id) > maxIDLen {
		return false
	}
	for _, r := range id {
		if r <= ' ' || r == 0xfffd || unicode.IsSpace(r) || invisible(r) {
			return false
		}
	}
	return true
}

// ancestors lists the mails that this one answers: In-Reply-To first, then References from the newest to the oldest.
func ancestors(h Header) []string {
	ids := IDs(strings.Join(h.Values("In-Reply-To"), " "))
	seen := map[string]bool{}
	for _, id := range ids {
		seen[id] = true
	}
	refs := IDs(strings.Join(h.Values("References"), " "))
	for i := len(refs) - 1; i >= 0 && len(ids) < maxIDs; i-- {
		if !seen[refs[i]] {
			seen[refs[i]] = true
			ids = append(ids, refs[i])
		}
	}
	return ids
}
