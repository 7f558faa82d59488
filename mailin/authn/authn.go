package authn

import (
	"context"
	"net"
	"strings"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"

	"github.com/twoyes/twoyes/mailin/message"
	"github.com/twoyes/twoyes/workflow"
)

// Checker authenticates senders. Its zero value trusts nobody and verifies nothing.
type Checker struct {
	// TrustedIDs are the authserv-ids (RFC 8601 §2.5) of the receiving host, such as mx.example.com.
	TrustedIDs []string
	// VerifyDKIM switches on own verification of DKIM signatures for mail without a trusted result.
	VerifyDKIM bool
	// LookupTXT asks the DNS for the TXT records of a name; nil is the resolver of the system. It is called from
	// several goroutines at once.
	LookupTXT func(ctx context.Context, name string) ([]string, error)
}

// Check says what is known of the sender of raw, a whole mail. Mail without exactly one From field that holds exactly
// one address comes out as failed: it shows one author to people and another one to programs.
//
// A trusted result decides. Without one, and with VerifyDKIM, an aligned signature that verifies is OK, and a bad one is
// no more than none: lists and gateways break signatures (RFC 6376 §6.1), so nobody is called a forger for it.
func (c Checker) Check(ctx context.Context, raw []byte) workflow.Authentication {
	h, body := message.ReadHeader(raw)
	addr, ok := message.Author(h)
	if !ok {
		return workflow.Authentication{Failed: true, By: "none"}
	}
	domain := domainOf(addr.Email)
	if results, found := trusted(h, c.TrustedIDs); found {
		return judge(results, domain, signsPart(h))
	}
	if c.VerifyDKIM && len(raw)-len(body) <= maxSignedHeader {
		return c.verify(ctx, raw, domain)
	}
	return workflow.Authentication{By: "none"}
}

// trusted collects the results of the topmost block of Authentication-Results fields that carry a configured
// authserv-id. Everything below a Received field that is not the receiving host's own was there when the mail came
// in, and so may be forged; so may be what another field separates from the block, and a field that the receiving host
// overlooked for the white space before its colon, or for a comment or quotes about its own name.
func trusted(h message.Header, ids []string) (results []result, found bool) {
	for _, f := range h {
		switch {
		case strings.EqualFold(f.Name, "Authentication-Results") && !f.Spaced:
			id, rs, err := parseResults(f.Value)
			ours := isTrusted(id, ids) && strings.HasPrefix(strings.ToLower(f.Value), id)
			switch {
			case ours && err != nil: // and yet not to be read: nothing below it is believed either
				return results, true
			case !ours && found:
				return results, true
			case !ours:
				continue
			}
			found = true
			results = append(results, rs...)
		case found:
			return results, true
		case strings.EqualFold(f.Name, "Received") && !ownReceived(f.Value, ids):
			return nil, false
		}
	}
	return results, found
}

func isTrusted(id string, ids []string) bool {
	for _, t := range ids {
		if t != "" && strings.EqualFold(id, t) {
			return true
		}
	}
	return false
}

// ownReceived says whether the receiving host wrote a Received field (RFC 5321 §4.4): its "by" names the authserv-id or
// a host of the same organisation, or it has no "from" and an address for "by", as for steps inside a large provider.
func ownReceived(value string, ids []string) bool {
	words := strings.Fields(strings.ToLower(dropComments(value)))
	by, from := "", false
	for i, w := range words {
		switch {
		case w == "from" && i == 0:
			from = true
		case w == "by" && i+1 < len(words) && by == "":
			by = strings.Trim(words[i+1], ";[]")
		}
	}
	if !from && net.ParseIP(strings.TrimPrefix(by, "ipv6:")) != nil {
		return true
	}
	for _, id := range ids {
		if by != "" && (strings.EqualFold(by, id) || aligned(by, normalise(id))) {
			return true
		}
	}
	return false
}

// judge weighs trusted results. Of several results for one method the worst counts. Only what is about the domain of
// From counts: DMARC by header.from, DKIM by header.d or header.i, SPF by smtp.mailfrom.
//
// Where a signature covers a part of the body only, a pass may rest on it, and counts when SPF passes too.
//
// Failed needs a result that says fail: dmarc=fail, or where DMARC says nothing a failed signature or SPF check of the
// domain itself with nothing that passes. A softfail, a temporary error and none are not knowledge, and leave it open.
func judge(results []result, domain string, part bool) workflow.Authentication {
	var dmarc, dkim, spf verdict
	by := ""
	for _, r := range results {
		switch r.method {
		case "dmarc":
			if r.value == "pass" && domainOf(r.props["header.from"]) != domain {
				dmarc.add("none") // a pass for another domain says nothing about this one
				continue
			}
			dmarc.add(r.value)
		case "dkim":
			signer := r.props["header.d"]
			if signer == "" {
				signer = domainOf(r.props["header.i"])
			}
			if i := r.props["header.i"]; i != "" && !aligned(domainOf(i), normalise(signer)) {
				continue // RFC 6376 §3.5: the identity lies within the signing domain
			}
			if aligned(signer, domain) {
				dkim.add(r.value)
			}
		case "spf":
			if aligned(domainOf(r.props["smtp.mailfrom"]), domain) {
				spf.add(r.value)
			}
		}
	}
	switch {
	case dmarc == failed:
		return workflow.Authentication{Failed: true, By: "dmarc", Domain: domain}
	case part && spf != passed:
	case dmarc == passed:
		by = "dmarc"
	case dkim == passed:
		by = "dkim"
	}
	if by != "" {
		return workflow.Authentication{OK: true, By: by, Domain: domain}
	}
	switch {
	case dkim == failed && spf != passed:
		return workflow.Authentication{Failed: true, By: "dkim", Domain: domain}
	case spf == failed && dkim != passed:
		return workflow.Authentication{Failed: true, By: "spf", Domain: domain}
	}
	return workflow.Authentication{By: "none"}
}

// signsPart says whether a DKIM signature leaves the end of the body unsigned (l=, RFC 6376 §3.5). Anybody who has the
// mail can put words of their own there and send it again (§8.2).
func signsPart(h message.Header) bool {
	for _, v := range h.Values("DKIM-Signature") {
		for tag := range strings.SplitSeq(v, ";") {
			if name, _, _ := strings.Cut(tag, "="); strings.TrimSpace(name) == "l" {
				return true
			}
		}
	}
	return false
}

// verdict is the worst of several results.
type verdict int

const (
	absent verdict = iota
	passed
	unsure
	failed
)

func (v *verdict) add(value string) {
	next := unsure
	switch value {
	case "pass":
		next = passed
	case "fail", "hardfail", "reject":
		next = failed
	}
	*v = max(*v, next)
}

// aligned says whether two domains belong to the same organisation (RFC 7489 §3.1, relaxed). domain is normalised.
func aligned(other, domain string) bool {
	other = normalise(other)
	if other == "" || domain == "" {
		return false
	}
	if other == domain {
		return true
	}
	a, errA := publicsuffix.EffectiveTLDPlusOne(other)
	b, errB := publicsuffix.EffectiveTLDPlusOne(domain)
	return errA == nil && errB == nil && a == b
}

// normalise makes a domain comparable: lower case, A-labels (RFC 5891), no dot at the end. What is no domain is empty.
func normalise(d string) string {
	d = strings.ToLower(strings.TrimSuffix(strings.TrimSpace(d), "."))
	if d == "" || strings.ContainsAny(d, " \t\"()<>@,;:\\/") {
		return ""
	}
	a, err := idna.Lookup.ToASCII(d)
	if err != nil {
		return d
	}
	return a
}

// domainOf cuts the domain off an address, or off "@domain" as header.i may be; a bare domain is itself.
func domainOf(addr string) string {
	return normalise(addr[strings.LastIndexByte(addr, '@')+1:])
}
