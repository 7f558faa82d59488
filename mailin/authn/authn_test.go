package authn

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/emersion/go-msgauth/dkim"
	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/mailin/message"
	"github.com/twoyes/twoyes/workflow"
)

const ownHop = "Received: from mail.rossi.example (mail.rossi.example [192.0.2.1])\r\n\tby mx.example.com (Postfix) with ESMTPS id 1; Tue, 3 Mar 2026 08:41:20 +0000\r\n"

var trustedIDs = []string{"mx.example.com"}

func TestCheck_trustedResults(t *testing.T) {
	ok := func(by string) workflow.Authentication {
		return workflow.Authentication{OK: true, By: by, Domain: "rossi.example"}
	}
	fail := func(by string) workflow.Authentication {
		return workflow.Authentication{Failed: true, By: by, Domain: "rossi.example"}
	}
	none := workflow.Authentication{By: "none"}
	from := "From: Rita Rossi <rita@rossi.example>\r\n"
	tests := []struct {
		name, header string
		want         workflow.Authentication
	}{
		{"dmarc pass", ownHop + "Authentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, ok("dmarc")},
		{"above every Received", "Authentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + ownHop + from, ok("dmarc")},
		{"id and domain in capitals", "Authentication-Results: MX.Example.COM; DMARC=Pass header.from=Rossi.Example\r\n" + from, ok("dmarc")},
		{"version and folding", "Authentication-Results: mx.example.com 1;\r\n\tdmarc=pass\r\n\t(p=reject) header.from=rossi.example\r\n" + from, ok("dmarc")},
		{"two fields of the block", "Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=rita@rossi.example\r\nAuthentication-Results: mx.example.com; dkim=pass header.d=rossi.example\r\n" + from, ok("dkim")},
		{"steps inside a large provider", "Received: by 2002:a05:600c:3b1a:b0:45b:8a0e:9f11 with SMTP id x26; Wed, 19 Aug 2026 01:00:21 -0700\r\n" + ownHop + "Authentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, ok("dmarc")},
		{"another host of the same organisation", "Received: from a by b7.in.example.com; Tue, 3 Mar 2026 08:41:20 +0000\r\nAuthentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, ok("dmarc")},
		{"dkim of a subdomain", "Authentication-Results: mx.example.com; dkim=pass header.d=mail.rossi.example\r\n" + from, ok("dkim")},
		{"dkim by header.i", "Authentication-Results: mx.example.com; dkim=pass header.i=@rossi.example header.b=\"a+b/c=\"\r\n" + from, ok("dkim")},
		{"dkim pass where dmarc has no policy", "Authentication-Results: mx.example.com; dmarc=none header.from=rossi.example; dkim=pass header.d=rossi.example\r\n" + from, ok("dkim")},
		{"a signature of a part of the body by a host of the domain", "Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=rossi.example; dmarc=pass header.from=rossi.example\r\nDKIM-Signature: v=1; d=rossi.example; h=from; l=9; b=AAAA\r\n" + from, ok("dmarc")},
		{"a broken signature of a list beside a good one", "Authentication-Results: mx.example.com; dkim=fail header.d=lists.test; dkim=pass header.d=rossi.example\r\n" + from, ok("dkim")},
		{"nothing checked", "Authentication-Results: mx.example.com; none\r\n" + from, none},
		{"no field", ownHop + from, none},

		{"dmarc fail", "Authentication-Results: mx.example.com; dkim=pass header.d=other.test; dmarc=fail header.from=rossi.example\r\n" + from, fail("dmarc")},
		{"worst dmarc result wins", "Authentication-Results: mx.example.com; dmarc=pass header.from=rossi.example; dmarc=fail header.from=rossi.example\r\n" + from, fail("dmarc")},
		{"worst wins over two fields", "Authentication-Results: mx.example.com; dmarc=fail header.from=rossi.example\r\nAuthentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, fail("dmarc")},
		{"own signature fails and nothing passes", "Authentication-Results: mx.example.com; dkim=fail header.d=rossi.example; spf=none\r\n" + from, fail("dkim")},
		{"own signature fails in transit", "Authentication-Results: mx.example.com; dkim=fail header.d=rossi.example; spf=pass smtp.mailfrom=rita@rossi.example\r\n" + from, none},
		{"spf of the domain fails", "Authentication-Results: mx.example.com; spf=fail smtp.mailfrom=rita@rossi.example\r\n" + from, fail("spf")},
		{"softfail is no knowledge", "Authentication-Results: mx.example.com; spf=softfail smtp.mailfrom=rita@rossi.example; dkim=none\r\n" + from, none},
		{"temporary error", "Authentication-Results: mx.example.com; dmarc=temperror header.from=rossi.example\r\n" + from, none},

		// Forgeries: nothing but what the receiving host says about the domain in From may pass.
		{"foreign authserv-id", ownHop + "Authentication-Results: mx.evil.test; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"id that begins like ours", "Authentication-Results: mx.example.com.evil.test; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"own id below a foreign Received", "Received: from evil.test by relay.evil.test; Tue, 3 Mar 2026 08:41:20 +0000\r\nAuthentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"own id below own and foreign Received", ownHop + "Received: from x by relay.evil.test; Tue, 3 Mar 2026 08:41:20 +0000\r\nAuthentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"own id in a Received comment", "Received: from x (by mx.example.com) by relay.evil.test; Tue, 3 Mar 2026 08:41:20 +0000\r\nAuthentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"below the block", ownHop + "Authentication-Results: mx.example.com; dmarc=none\r\nX-Spam: no\r\nAuthentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"quoted local part", "Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=\"a; dmarc=pass header.from=rossi.example \"@evil.test\r\n" + from, none},
		{"quoted local part with a quote", "Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=\"a\\\"; dmarc=pass header.from=rossi.example \"@evil.test\r\n" + from, none},
		{"comment", "Authentication-Results: mx.example.com; spf=none (x; dmarc=pass header.from=rossi.example;) smtp.mailfrom=evil.test\r\n" + from, none},
		{"nested comment", "Authentication-Results: mx.example.com; spf=none (a (b) ; dmarc=pass header.from=rossi.example) smtp.mailfrom=evil.test\r\n" + from, none},
		{"comment with an escaped bracket", "Authentication-Results: mx.example.com; spf=none (a \\) ; dmarc=pass header.from=rossi.example) smtp.mailfrom=evil.test\r\n" + from, none},
		{"unfinished comment", "Authentication-Results: mx.example.com; dmarc=pass header.from=rossi.example (\r\n" + from, none},
		{"unreadable field of our own above a forged one", "Authentication-Results: mx.example.com; spf==\r\nAuthentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"a fail is not undone by an unreadable field", "Authentication-Results: mx.example.com; dmarc=fail header.from=rossi.example\r\nAuthentication-Results: mx.example.com; ((\r\n" + from, fail("dmarc")},
		{"property twice", "Authentication-Results: mx.example.com; dmarc=pass header.from=evil.test header.from=rossi.example\r\n" + from, none},
		{"value in a comment of the name", "Authentication-Results: mx.example.com; dmarc(=pass header.from=rossi.example)=none\r\n" + from, none},
		{"no authserv-id", "Authentication-Results: dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"id in a comment", "Authentication-Results: (mx.example.com;) evil.test; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"spf pass alone", "Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=rita@rossi.example\r\n" + from, none},
		{"dkim pass of another domain", "Authentication-Results: mx.example.com; dkim=pass header.d=evil.test\r\n" + from, none},
		{"dkim identity outside its domain", "Authentication-Results: mx.example.com; dkim=pass header.d=evil.test header.i=@rossi.example\r\n" + from, none},
		{"dkim of the public suffix", "Authentication-Results: mx.example.com; dkim=pass header.d=example\r\n" + from, none},
		{"dmarc pass of another domain", "Authentication-Results: mx.example.com; dmarc=pass header.from=evil.test\r\n" + from, none},
		{"dmarc pass without a domain", "Authentication-Results: mx.example.com; dmarc=pass\r\n" + from, none},
		{"another method's name", "Authentication-Results: mx.example.com; x-dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"white space before the colon", "Authentication-Results: mx.example.com; spf=none\r\nAuthentication-Results : mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"own id behind a comment", "Authentication-Results: mx.example.com; spf=none\r\nAuthentication-Results: (x) mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"own id in quotes", "Authentication-Results: mx.example.com; spf=none\r\nAuthentication-Results: \"mx.example.com\"; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"below a field of our own that is too long", "Authentication-Results: mx.example.com; spf=none (" + strings.Repeat("x", maxField) + ")\r\nX-Spam: no\r\nAuthentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, none},
		{"a signature of a part of the body", "Authentication-Results: mx.example.com; dkim=pass header.d=rossi.example; dmarc=pass header.from=rossi.example\r\nDKIM-Signature: v=1; d=rossi.example; h=from;\r\n\tl =9; b=AAAA\r\n" + from, none},
		{"another header's name", "X-Authentication-Results: mx.example.com; dmarc=pass header.from=rossi.example\r\n" + from, none},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, raw := range []string{tt.header + "\r\nHello\r\n", strings.ReplaceAll(tt.header+"\r\nHello\r\n", "\r\n", "\n")} {
				got := Checker{TrustedIDs: trustedIDs}.Check(t.Context(), []byte(raw))
				if diff := cmp.Diff(tt.want, got); diff != "" {
					t.Errorf("(-want +got)\n%s", diff)
				}
			}
		})
	}
}

func TestCheck_exactlyOneAuthor(t *testing.T) {
	results := "Authentication-Results: mx.example.com; dmarc=pass header.from=rossi.example; dkim=pass header.d=rossi.example\r\n"
	for name, from := range map[string]string{
		"none":                     "To: a@b.example\r\n",
		"empty":                    "From: \r\n",
		"two fields, ours first":   "From: rita@rossi.example\r\nFrom: eve@evil.test\r\n",
		"two fields, ours last":    "From: eve@evil.test\r\nFrom: rita@rossi.example\r\n",
		"the same twice":           "From: rita@rossi.example\r\nFrom: rita@rossi.example\r\n",
		"space before the colon":   "From : eve@evil.test\r\nFrom: rita@rossi.example\r\n",
		"another case":             "fROM: eve@evil.test\r\nFrom: rita@rossi.example\r\n",
		"two addresses":            "From: rita@rossi.example, eve@evil.test\r\n",
		"two without a comma":      "From: <eve@evil.test><rita@rossi.example>\r\n",
		"address and angle":        "From: eve@evil.test <rita@rossi.example>, x@\r\n",
		"group":                    "From: Friends: rita@rossi.example;\r\n",
		"empty group":              "From: Friends:; , rita@rossi.example\r\n",
		"route":                    "From: <@evil.test:rita@rossi.example>\r\n",
		"not an address":           "From: rita at rossi.example\r\n",
		"control character inside": "From: rita\x00@rossi.example\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			got := Checker{TrustedIDs: trustedIDs}.Check(t.Context(), []byte(results+from+"\r\nHello\r\n"))
			if got.OK || !got.Failed {
				t.Errorf("got %+v, want a failure", got)
			}
		})
	}
}

// signed makes a mail with a DKIM signature of domain, and a lookup that knows its key.
func signed(t *testing.T, domain, header, body string) (raw []byte, lookup func(context.Context, string) ([]string, error)) {
	t.Helper()
	pub, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	err = dkim.Sign(&b, strings.NewReader(header+"\r\n"+body), &dkim.SignOptions{
		Domain: domain, Selector: "s1", Signer: key, HeaderKeys: []string{"From", "To", "Subject"},
		HeaderCanonicalization: dkim.CanonicalizationRelaxed, BodyCanonicalization: dkim.CanonicalizationRelaxed,
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), func(_ context.Context, name string) ([]string, error) {
		if name != "s1._domainkey."+domain {
			return nil, errors.New("no such name: " + name)
		}
		return []string{"v=DKIM1; k=ed25519; p=" + base64.StdEncoding.EncodeToString(pub)}, nil
	}
}

func TestCheck_ownVerification(t *testing.T) {
	header := "From: Rita Rossi <rita@rossi.example>\r\nTo: intros@example.com\r\nSubject: please ask both\r\n"
	body := "Anna and Ben, please.\r\n"
	none := workflow.Authentication{By: "none"}
	ok := workflow.Authentication{OK: true, By: "dkim", Domain: "rossi.example"}
	tests := []struct {
		name, domain string
		change       func([]byte) []byte
		want         workflow.Authentication
	}{
		{"aligned", "rossi.example", nil, ok},
		{"aligned subdomain", "mail.rossi.example", nil, ok},
		{"stored with bare LF", "rossi.example", func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")) }, ok},
		{"another domain", "evil.test", nil, none},
		{"changed body", "rossi.example", func(b []byte) []byte { return bytes.Replace(b, []byte("Ben"), []byte("Eve"), 1) }, none},
		{"changed subject", "rossi.example", func(b []byte) []byte { return bytes.Replace(b, []byte("ask both"), []byte("pay me"), 1) }, none},
		{"results of strangers", "rossi.example", func(b []byte) []byte {
			return append([]byte("Authentication-Results: mx.evil.test; dmarc=fail header.from=rossi.example\r\n"), b...)
		}, ok},
		{"second From on top", "rossi.example", func(b []byte) []byte { return append([]byte("From: eve@evil.test\r\n"), b...) }, workflow.Authentication{Failed: true, By: "none"}},
		{"trusted result decides", "rossi.example", func(b []byte) []byte {
			return append([]byte("Authentication-Results: mx.example.com; dmarc=fail header.from=rossi.example\r\n"), b...)
		}, workflow.Authentication{Failed: true, By: "dmarc", Domain: "rossi.example"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			raw, lookup := signed(t, tt.domain, header, body)
			if tt.change != nil {
				raw = tt.change(raw)
			}
			c := Checker{TrustedIDs: trustedIDs, VerifyDKIM: true, LookupTXT: lookup}
			if diff := cmp.Diff(tt.want, c.Check(t.Context(), raw)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			c.VerifyDKIM = false
			if got := c.Check(t.Context(), raw); got.OK {
				t.Errorf("verified though switched off: %+v", got)
			}
		})
	}
}

func TestCheck_boundsVerifications(t *testing.T) {
	var lookups atomic.Int64 // the signatures of a mail are verified side by side
	raw := []byte(strings.Repeat("DKIM-Signature: v=1; a=rsa-sha256; d=rossi.example; s=x; h=from; bh=AAAA; b=AAAA\r\n", 300) + "From: rita@rossi.example\r\n\r\nHello\r\n")
	c := Checker{VerifyDKIM: true, LookupTXT: func(context.Context, string) ([]string, error) {
		lookups.Add(1)
		return nil, errors.New("no such name")
	}}
	if got := c.Check(t.Context(), raw); got.OK || got.Failed {
		t.Errorf("got %+v", got)
	}
	if n := lookups.Load(); n > maxSignatures {
		t.Errorf("%d lookups", n)
	}
}

func TestCheck_asksNothingAboutStrangers(t *testing.T) {
	raw, _ := signed(t, "evil.test", "From: Rita Rossi <rita@rossi.example>\r\n", "Hello\r\n")
	c := Checker{VerifyDKIM: true, LookupTXT: func(_ context.Context, name string) ([]string, error) {
		t.Errorf("asked for %s", name)
		return nil, errors.New("no such name")
	}}
	if got := c.Check(t.Context(), raw); got.OK || got.Failed {
		t.Errorf("got %+v", got)
	}
}

// A field of many lines is expensive to unfold; a mail that has one is not verified.
func TestCheck_boundsTheHeader(t *testing.T) {
	for fields, want := range map[string]bool{"": true, "X-Long: a\r\n" + strings.Repeat(" a\r\n", maxSignedHeader/4): false} {
		raw, lookup := signed(t, "rossi.example", "From: Rita Rossi <rita@rossi.example>\r\n"+fields, "Hello\r\n")
		c := Checker{VerifyDKIM: true, LookupTXT: lookup}
		if got := c.Check(t.Context(), raw); got.OK != want || got.Failed {
			t.Errorf("with %d bytes: %+v", len(raw), got)
		}
	}
}

func TestCheck_internationalDomain(t *testing.T) {
	raw := "Authentication-Results: mx.example.com; dmarc=pass header.from=bücher.example\r\nFrom: a@xn--bcher-kva.example\r\n\r\nhello"
	if got := (Checker{TrustedIDs: trustedIDs}).Check(t.Context(), []byte(raw)); !got.OK {
		t.Errorf("got %+v", got)
	}
}

func FuzzParseResults(f *testing.F) {
	for _, s := range []string{
		"mx.example.com; dmarc=pass header.from=rossi.example",
		"mx.example.com 1; spf=pass (a; b) smtp.mailfrom=\"a; b\"@c.example; none",
		"mx.example.com; dkim/1=pass reason=\"good (really)\" header.d=a.example header.b=\"x/y=\"",
		"(c) mx.example.com; none;", "\"", "(((", "a;b=", ";;;=",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id, results, err := parseResults(s)
		if err != nil && results != nil {
			t.Error("results with an error")
		}
		if id != strings.ToLower(id) {
			t.Errorf("id %q is not in lower case", id)
		}
		for _, r := range results {
			if r.method == "" || strings.ContainsAny(r.method+r.value, " ;()\"") {
				t.Errorf("%+v", r)
			}
		}
		// Whatever stands in a comment or in a quoted string proves nothing.
		for _, wrapped := range []string{
			"mx.example.com; spf=none (" + strings.NewReplacer("(", "", ")", "", "\\", "").Replace(s) + ")",
			"mx.example.com; spf=none smtp.mailfrom=\"" + strings.NewReplacer("\"", "", "\\", "").Replace(s) + "\"@evil.test",
		} {
			h := message.Header{{Name: "Authentication-Results", Value: wrapped}}
			if found, ok := trusted(h, []string{"mx.example.com"}); ok && judge(found, "rossi.example", false).OK {
				t.Errorf("%q passes", wrapped)
			}
		}
	})
}
