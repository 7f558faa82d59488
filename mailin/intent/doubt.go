package intent

import (
	"fmt"
	"slices"
)

// foreignDoubt looks in a yes for what another language says against it: people mix them ("ok, wenn er zahlt"). Only
// words count that home, the languages in which it is a yes, do not know.
func foreignDoubt(all, near, home []*reader, s string, pieces []piece) string {
	t := &text{}
	doubting := slices.DeleteFunc(doubters(all, pieces), func(r *reader) bool { return !r.mayDoubt(r.assemble(t, s, pieces)) })
	if len(doubting) == 0 {
		return ""
	}
	own := slices.ContainsFunc(home, func(r *reader) bool { return ownYes(r.find(r.assemble(t, s, pieces), optIn)) })
	if !own {
		home = nil // "ok" is a yes in all of them, so that the rest may be of any
	}
	for _, r := range doubting {
		if slices.Contains(home, r) {
			continue // it knows all its words
		}
		for _, c := range r.find(r.assemble(t, s, pieces), optIn) {
			if c.sig.doubts(c.weight) && !c.quoted && !knownTo(home, slices.Contains(near, r), t, &c) {
				return c.why()
			}
		}
	}
	return ""
}

// doubts says whether a phrase speaks against a yes.
func (s signal) doubts(weight float64) bool {
	switch s { //nolint:exhaustive // the others do not
	case sigIf, sigHedge, sigStop, sigAway:
		return true
	case sigNo:
		return weight >= strongNo
	case sigLater:
		return weight >= firmLater
	}
	return false
}

// doubters are the languages in which a word of the text may begin a phrase that speaks against a yes.
func doubters(all []*reader, pieces []piece) []*reader {
	worths := allWorths()
	var in uint8
	num := false
	for i := range pieces {
		p := &pieces[i]
		switch p.kind { //nolint:exhaustive // the others are no words
		case aWord:
			in |= worths.of(p.orig, p.w).doubts
			num = num || p.num
		case aReference, anAddress, aSymbol:
			in |= worths.of(p.w, p.w).doubts
			num = num || p.num
		}
	}
	var rs []*reader
	for i, r := range all {
		if in&(1<<i) != 0 || num && len(r.numberSymbol.doubts) > 0 {
			rs = append(rs, r)
		}
	}
	return rs
}

// mayDoubt says whether a phrase that speaks against a yes is in the text, were it not for longer ones that overlap it.
func (r *reader) mayDoubt(t *text) bool {
	var buf [maxPlaces]int
	var bits uint64
	for i := range t.toks {
		if s := &t.sents[t.toks[i].sent]; i == s.from {
			bits = t.bits(s)
		}
		says := func(b beginning) bool {
			return b.mayMatch(bits) && len(t.match(seq{elems: b.pattern.elems}, i, buf[:0], 0)) > 0
		}
		if slices.ContainsFunc(t.toks[i].known.doubts, says) || t.toks[i].num && slices.ContainsFunc(r.numberSymbol.doubts, says) {
			return true
		}
	}
	return false
}

// ownYes says whether a yes is a phrase of the language and not one that all languages share.
func ownYes(cues []cue) bool {
	return slices.ContainsFunc(cues, func(c cue) bool { return (c.sig == sigYes || c.sig == sigSelf) && !c.shared })
}

// knownTo says whether one of the languages of the yes knows all words of the cue, so that they may mean another thing
// there. A lone word, or any when the text is nearly as likely in r, has to be a frequent one.
func knownTo(home []*reader, near bool, t *text, c *cue) bool {
	for _, h := range home {
		known := true
		for _, i := range c.at {
			known = known && (h.known(t.toks[i].w).common || len(c.at) > 1 && !near && h.known(t.toks[i].w).vocab)
		}
		if known {
			return true
		}
	}
	return false
}

func (c *cue) why() string { return fmt.Sprintf("but %q is a %s in another language", c.phrase, c.sig) }
