package message

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/twoyes/twoyes/workflow"
)

// findAddresses finds at most limit addresses in running text, as pairs of start and end. It looks around each "@" by
// hand, because a regular expression for addresses is slow on long text without any.
func findAddresses(text string, limit int) [][2]int {
	var found [][2]int
	for pos := 0; len(found) < limit; {
		i := strings.IndexByte(text[pos:], '@')
		if i < 0 {
			break
		}
		at := pos + i
		start := at
		for start > pos && at-start < 100 {
			r, size := utf8.DecodeLastRuneInString(text[pos:start])
			if !inLocal(r) {
				break
			}
			start -= size
		}
		for start < at && text[start] == '.' {
			start++
		}
		end := at + 1
		for end < len(text) && end-at < 254 {
			r, size := utf8.DecodeRuneInString(text[end:])
			if !inDomain(r) && (r != '.' || text[end-1] == '.' || end == at+1) {
				break
			}
			end += size
		}
		for end > at+1 && (text[end-1] == '.' || text[end-1] == '-') {
			end--
		}
		if start < at && strings.Contains(text[at+1:end], ".") {
			found = append(found, [2]int{start, end})
		}
		pos = max(end, at+1)
	}
	return found
}

func inLocal(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r < utf8.RuneSelf && strings.ContainsRune("!#$%&'*+/=?^_{|}~.-", r)
}

func inDomain(r rune) bool {
	return unicode.IsLetter(r) && r != utf8.RuneError || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || r == '-'
}

// addressIn is the first address in a text, as it stands there.
func addressIn(text string) string {
	if f := findAddresses(text, 1); len(f) > 0 {
		return text[f[0][0]:f[0][1]]
	}
	return ""
}

// brokenAddr is an address that its writer did not finish.
var brokenAddr = regexp.MustCompile(`[\p{L}\p{N}._-]+@(?:\.\.|…|\?|\s|$)`)

// roles are local parts behind which no person is to be introduced.
var roles = set("no-reply noreply do-not-reply do-notreply donot-reply donotreply mailer-daemon postmaster bounce bounces notification " +
	"notifications notify alert alerts abuse webmaster hostmaster unsubscribe mailing mailings newsletter daemon root")

func isRole(addr string) bool {
	local, _ := splitAddr(addr)
	for i := range len(local) { // "bounces+anna", "alerts-daily"
		if strings.IndexByte("+._-", local[i]) >= 0 && roles[local[:i]] {
			return true
		}
	}
	return roles[local] || strings.HasPrefix(local, "noreply")
}

// peopleIn finds the people whom a text names with their addresses, in their order, each once.
func peopleIn(text string) []workflow.Address {
	if !strings.Contains(text, "@") {
		return nil
	}
	text = unwrap(text)
	var people []workflow.Address
	at := map[string]int{}
	prevEnd := 0
	ms := findAddresses(text, maxAddresses)
	for i, m := range ms {
		addr, ok := normaliseAddr(strings.TrimLeft(text[m[0]:m[1]], "'*_"))
		if !ok {
			continue
		}
		before := text[prevEnd:m[0]]
		if len(before) > 160 {
			before = before[len(before)-160:]
		}
		next := len(text)
		if i+1 < len(ms) {
			next = ms[i+1][0]
		}
		after := text[m[1]:min(next, m[1]+60)]
		after, _, _ = strings.Cut(after, "\n")
		prevEnd = m[1]
		j, again := at[addr]
		if again && people[j].Name != "" {
			continue
		}
		name := named(addr, clean(before), clean(after))
		if again {
			people[j].Name = name
			continue
		}
		at[addr] = len(people)
		people = append(people, workflow.Address{Name: name, Email: addr})
	}
	var names nameList
	for i := range people {
		if people[i].Name == "" && i <= workflow.MaxParties { // of more, nobody is introduced
			if names == nil {
				names = namesIn(text)
			}
			people[i].Name = names.of(people[i].Email, people)
		}
	}
	return people
}

// unwrap joins the lines that a mail program has broken, so that names are in one piece again: a line that is full,
// and the one below it unless it begins a list.
func unwrap(text string) string {
	lines := strings.Split(text, "\n")
	var b strings.Builder
	b.Grow(len(text))
	for i, l := range lines {
		b.WriteString(l)
		if i+1 == len(lines) {
			break
		}
		sep := byte('\n')
		if next := lines[i+1]; len(l) >= fullLine && next != "" && strings.IndexByte(" \t-*>#", next[0]) < 0 && !strings.HasPrefix(next, "•") {
			sep = ' '
		}
		b.WriteByte(sep)
	}
	return b.String()
}

// fullLine is how long a line is that was broken for its length, in bytes.
const fullLine = 60

// clean makes the surroundings of an address valid text and drops the tails of other addresses.
func clean(s string) string {
	s = strings.ToValidUTF8(s, "")
	var b strings.Builder
	last := 0
	for _, f := range findAddresses(s, maxAddresses) {
		b.WriteString(s[last:f[0]] + " ")
		last = f[1]
	}
	return b.String() + s[last:]
}

// nameList holds the names in a text.
type nameList []string

func namesIn(text string) nameList {
	text = clean(beginning(text))
	var l nameList
	for _, m := range properNames(text) {
		l = append(l, text[m[0]:m[1]])
	}
	return l
}

// of finds the name that goes with an address anywhere in the text: by its letters, else by its initial ("k.asante@" is
// Kwame when no other name begins with K). taken are people whose names are known.
func (l nameList) of(addr string, taken []workflow.Address) string {
	best, points := "", 0
	for _, n := range l {
		if likeness(n, addr) <= points {
			continue
		}
		cand := trimName(n, addr)
		if p := likeness(cand, addr); p > points {
			best, points = cand, p
		}
	}
	if best != "" {
		return best
	}
	local, _ := splitAddr(addr)
	initial, rest, dotted := strings.Cut(local, ".")
	if !dotted || len(initial) != 1 || rest == "" {
		return ""
	}
	for _, n := range l {
		if !strings.Contains(fold(n), initial) {
			continue
		}
		cand := trimName(n, addr)
		if cand == "" || !strings.HasPrefix(fold(cand), initial) || len(nameWords(cand)) != 1 || isTaken(cand, taken) {
			continue
		}
		if best != "" && best != cand {
			return ""
		}
		best = cand
	}
	return best
}

// full finds the longest name in the text that begins with the words of a short one, or ends with them; the short one
// itself when there are two.
func (l nameList) full(short string) string {
	best := ""
	for _, n := range l {
		cand := trimName(n, "")
		if cand == short || !strings.HasPrefix(cand, short+" ") && !strings.HasSuffix(cand, " "+short) {
			continue
		}
		if best != "" && best != cand {
			return short
		}
		best = cand
	}
	if best == "" {
		return short
	}
	return best
}

func isTaken(name string, people []workflow.Address) bool {
	for _, p := range people {
		for _, w := range nameWords(p.Name) {
			if w == fold(name) {
				return true
			}
		}
	}
	return false
}

// sameDomain says whether two addresses have the same domain.
func sameDomain(a, b string) bool {
	_, da := splitAddr(a)
	_, db := splitAddr(b)
	return da != "" && da == db
}

// ownAddress says whether an address looks like another one of the sender: its letters are those of the sender's name,
// or it shows the same name.
func (m *mail) ownAddress(p workflow.Address) bool {
	if p.Email == m.in.From.Email {
		return true
	}
	if m.senderWords == nil {
		local, _ := splitAddr(m.in.From.Email)
		m.senderWords = append(nameWords(m.in.From.Name), localWords(local)...)
	}
	if n := nameWords(p.Name); len(n) > 1 && subset(n, m.senderWords) {
		return true
	}
	local, _ := splitAddr(p.Email)
	l := localWords(local)
	return len(l) > 1 && subset(l, m.senderWords)
}

func localWords(local string) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(fold(local), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) > 1 {
			out = append(out, w)
		}
	}
	return out
}

func subset(words, of []string) bool {
	for _, w := range words {
		if !slices.Contains(of, w) {
			return false
		}
	}
	return true
}

// without returns people whose address drop does not name.
func without(people []workflow.Address, drop func(workflow.Address) bool) []workflow.Address {
	var kept []workflow.Address
	for _, p := range people {
		if !drop(p) {
			kept = append(kept, p)
		}
	}
	return kept
}

// merge adds those of more who are not in people yet; a missing name is filled in.
func merge(people []workflow.Address, more ...workflow.Address) []workflow.Address {
	out := append([]workflow.Address(nil), people...)
next:
	for _, m := range more {
		for i := range out {
			if out[i].Email == m.Email {
				if out[i].Name == "" {
					out[i].Name = m.Name
				}
				continue next
			}
		}
		out = append(out, m)
	}
	return out
}
