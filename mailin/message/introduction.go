package message

import (
	"regexp"
	"slices"
	"strings"

	"github.com/twoyes/twoyes/workflow"
)

// people decides who is to be introduced to whom. text is what was typed, with the subject.
func (m *mail) people(text string, fwd forwarded, passedOn bool) {
	in := m.in
	switch {
	case passedOn:
		m.forwardedRequest(text, fwd)
	case len(m.others) >= 2 && (!m.inTo || !wish.MatchString(m.line()) || len(m.addressed()) > 0):
		in.Kind, in.Reason = workflow.KindIntroduction, "two or more people are addressed"
		in.Parties = m.nameAll(m.withoutAudience(m.others), text)
	default:
		m.request(text)
	}
}

// addressed lists the people among the recipients whom the mail speaks to: those whose name is in its first words.
func (m *mail) addressed() []workflow.Address {
	greeting := nameWords(shorten(m.typed, 80))
	words := map[string]bool{}
	for _, w := range greeting {
		words[w] = true
	}
	return without(m.others, func(p workflow.Address) bool {
		for _, w := range nameWords(p.Name) {
			if words[w] {
				return false
			}
		}
		return true
	})
}

// withoutAudience leaves out people who are in copy without being introduced, as long as two others remain: other
// addresses of the sender, people in Cc from the sender's own domain, people whom the text calls listeners.
func (m *mail) withoutAudience(people []workflow.Address) []workflow.Address {
	inCc := map[string]bool{}
	for _, a := range m.in.Cc {
		inCc[a.Email] = true
	}
	for _, a := range m.in.To {
		delete(inCc, a.Email)
	}
	inCopyOnly := func(p workflow.Address) bool { return inCc[p.Email] && !m.namedWith(p, presents) }
	for _, test := range []func(workflow.Address) bool{
		func(p workflow.Address) bool { return m.ownAddress(p) },
		func(p workflow.Address) bool { return inCopyOnly(p) && m.namedWith(p, audience) },
		func(p workflow.Address) bool { return inCopyOnly(p) && sameDomain(p.Email, m.in.From.Email) },
	} {
		if kept := without(people, test); len(kept) >= 2 {
			people = kept
		}
	}
	return people
}

// namedWith says whether a sentence names a person together with one of those words.
func (m *mail) namedWith(p workflow.Address, words *phraseSet) bool {
	names := nameWords(p.Name)
	local, _ := splitAddr(p.Email)
	names = append(names, localWords(local)...)
	if m.said == nil {
		m.said = sentences(m.typed)
	}
	for _, s := range m.said {
		if !words.MatchString(s) {
			continue
		}
		said := map[string]bool{}
		for _, w := range nameWords(s) {
			said[w] = true
		}
		for _, n := range names {
			if said[n] {
				return true
			}
			for w := range said {
				if len(w) >= 4 && strings.HasPrefix(n, w) { // a short form: Steph, Alex
					return true
				}
			}
		}
	}
	return false
}

// nameAll fills in names that the headers leave out from the text: those that stand with the address or share letters
// with it, else those by which the letter greets people, in their order.
func (m *mail) nameAll(people []workflow.Address, text string) []workflow.Address {
	out := append([]workflow.Address(nil), people...)
	unnamed := func(p workflow.Address) bool { return p.Name == "" }
	if len(out) > 2*workflow.MaxParties || !slices.ContainsFunc(out, unnamed) {
		return out // of so many, nobody is introduced
	}
	inText, names := m.peopleIn(text), namesIn(unwrap(text))
	greeted := greetedNames(m.typed)
	for i := range out {
		if out[i].Name != "" {
			continue
		}
		for _, p := range inText {
			if p.Email == out[i].Email {
				out[i].Name = p.Name
			}
		}
		if out[i].Name == "" && !genericAddr(out[i].Email) {
			out[i].Name = names.of(out[i].Email, append(out, m.in.From))
		}
	}
	if len(greeted) == len(out) {
		left := slices.DeleteFunc(greeted, func(n string) bool { return isTaken(n, out) })
		for i := range out {
			if out[i].Name == "" && len(left) > 0 {
				out[i].Name, left = names.full(left[0]), left[1:]
			}
		}
	}
	for i := range out {
		if out[i].Name == "" {
			out[i].Name = names.of(out[i].Email, append(out, m.in.From))
		}
	}
	return out
}

// greetedNames lists the names in the first line of a letter, when that is no more than a greeting: "Hello Katya, hello
// Morag,".
func greetedNames(typed string) []string {
	first, _, _ := strings.Cut(typed, "\n")
	if len(first) > 80 || sentence(strings.TrimRight(first, " ,!:")) {
		return nil
	}
	var names []string
	for _, m := range properNames(first) {
		if n := trimName(first[m[0]:m[1]], ""); n != "" {
			names = append(names, n)
		}
	}
	return names
}

// request reads a wish that both sides be asked: people named in the text, and the one in To when the mailbox is in BCC.
func (m *mail) request(text string) {
	in := m.in
	named := m.parties(text)
	all := m.nameAll(merge(m.others, named...), text)
	if kept := without(all, func(p workflow.Address) bool { return m.ownAddress(p) }); len(kept) >= 2 || len(all) < 2 {
		all = kept
	}
	if kept := without(all, func(p workflow.Address) bool { return sameDomain(p.Email, in.From.Email) }); len(kept) >= 2 {
		all = kept
	}
	in.Parties = all
	switch {
	case len(all) == 0:
		what := workflow.MissingPeople
		if m.inTo && (twoNames.MatchString(m.typed) || twoNames.MatchString(in.Subject)) || brokenAddr.MatchString(text) {
			what = workflow.MissingEmail
		}
		m.unclear(what, "nobody to introduce was found")
	case len(all) == 1 && brokenAddr.MatchString(text):
		m.unclear(workflow.MissingEmail, "an address is incomplete")
	case len(all) == 1:
		what := workflow.MissingOther
		if secondName.MatchString(withoutName(m.typed, all[0])) {
			what = workflow.MissingEmail
		}
		m.unclear(what, "only one person was found")
	case len(all) > 2 && doubt.MatchString(oneLine(text)):
		m.unclear(workflow.WhoIsMeant, "the sender is not sure who is meant")
	case len(all) > 2 && !wish.MatchString(oneLine(text)):
		m.unclear(workflow.WhoIsMeant, "several people are named, and not who is to meet whom")
	default:
		in.Kind, in.Reason = workflow.KindRequest, "people are named who are to be asked"
	}
}

// twoNames are two names without addresses that are to be brought together: "Pilar … to Rob", "Jens and Birgit".
var twoNames = regexp.MustCompile(`\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: [^.?!\n]{0,40})?\s(?:and|to|with|und|mit|et|à|avec|y|a|con|` +
	`e|en|met|com|og|och|&|\+|<>|<->|/|x)\s(?:\S{1,6} )?\p{Lu}\p{Ll}+`)

// secondName is a second name beside the one whose address is known: "and Birgit from the choir".
var secondName = regexp.MustCompile(`(?:^|\s)(?:and|to|with|meet|und|mit|et|à|avec|y|a|con|e|en|met|com|&|\+)\s(?:\p{Ll}{1,5} )?\p{Lu}\p{Ll}{2,}`)

// withoutName takes a person's own words out of a text.
func withoutName(text string, p workflow.Address) string {
	text = clean(text)
	if p.Name != "" {
		text = strings.ReplaceAll(text, p.Name, "")
	}
	return text
}

// forwardedRequest reads a wish that the referrer passed on: its author asked for the introduction and so has consented;
// whom they want to meet stands on top.
func (m *mail) forwardedRequest(text string, fwd forwarded) {
	in := m.in
	wanted := without(m.nameAll(merge(m.others, m.parties(text)...), text), func(p workflow.Address) bool {
		return m.ownAddress(p)
	})
	// People of the sender's own domain stand in signatures; when there is nobody else, it is a colleague who is meant.
	if elsewhere := without(wanted, func(p workflow.Address) bool {
		return sameDomain(p.Email, in.From.Email) && p.Email != fwd.from.Email
	}); len(elsewhere) > 0 {
		wanted = elsewhere
	}
	author := fwd.from
	if author.Email == in.From.Email || m.isOurs(author.Email) { // their own mail passed on: only what they say now counts
		m.request(text)
		return
	}
	if author.Email == "" {
		in.Parties = wanted
		if len(wanted) < 2 {
			m.unclear(workflow.MissingEmail, "the forwarded mail does not show its author's address")
			return
		}
		m.request(text)
		return
	}
	asked := asksForThemselves(fwd.text)
	if !asked && len(wanted) >= 2 {
		m.request(text)
		return
	}
	in.Parties = merge([]workflow.Address{author}, wanted...)
	switch {
	case len(in.Parties) < 2 && brokenAddr.MatchString(text):
		m.unclear(workflow.MissingEmail, "an address is incomplete")
	case len(in.Parties) < 2:
		m.unclear(workflow.MissingOther, "whom the author of the forwarded mail is to meet is not said")
	case len(in.Parties) > 2 && doubt.MatchString(oneLine(text)):
		m.unclear(workflow.WhoIsMeant, "the sender is not sure who is meant")
	default:
		in.Kind, in.Reason = workflow.KindRequest, "a wish is passed on"
		if asked {
			in.Consented = []string{author.Email}
		}
	}
}
