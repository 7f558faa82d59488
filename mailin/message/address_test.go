package message

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/workflow"
)

func TestParseAddressList(t *testing.T) {
	type addrs = []workflow.Address
	tests := []struct {
		in   string
		want addrs
	}{
		{`anna@berg.example`, addrs{{Name: "", Email: "anna@berg.example"}}},
		{`<anna@berg.example>`, addrs{{Name: "", Email: "anna@berg.example"}}},
		{`Anna Berg <Anna@Berg.EXAMPLE>`, addrs{{Name: "Anna Berg", Email: "anna@berg.example"}}},
		{`"Anna Berg" <anna@berg.example>, ben@okafor.test`, addrs{{Name: "Anna Berg", Email: "anna@berg.example"}, {Name: "", Email: "ben@okafor.test"}}},
		{`"Berg, Anna" <anna@berg.example>`, addrs{{Name: "Anna Berg", Email: "anna@berg.example"}}},
		{`Berg, Anna <anna@berg.example>, Okafor, Ben <ben@okafor.test>`, addrs{{Name: "Anna Berg", Email: "anna@berg.example"}, {Name: "Ben Okafor", Email: "ben@okafor.test"}}},
		{`"Zeller, Dr. Konrad" <k@zeller.test>`, addrs{{Name: "Dr. Konrad Zeller", Email: "k@zeller.test"}}},
		{`"Anna Berg, PhD" <anna@berg.example>`, addrs{{Name: "Anna Berg, PhD", Email: "anna@berg.example"}}},
		{`"Berg Keramik, Inc." <anna@berg.example>`, addrs{{Name: "Berg Keramik, Inc.", Email: "anna@berg.example"}}},
		{`"Berg, Anna (External)" <anna@berg.example>`, addrs{{Name: "Anna Berg", Email: "anna@berg.example"}}},
		{`[EXT] Anna Berg <anna@berg.example>`, addrs{{Name: "Anna Berg", Email: "anna@berg.example"}}},
		{`'Anna Berg' <anna@berg.example>`, addrs{{Name: "Anna Berg", Email: "anna@berg.example"}}},
		{`anna@berg.example (Anna Berg)`, addrs{{Name: "Anna Berg", Email: "anna@berg.example"}}},
		{`(office) anna@berg.example (Anna Berg)`, addrs{{Name: "Anna Berg", Email: "anna@berg.example"}}},
		{`anna@berg.example; ben@okafor.test`, addrs{{Name: "", Email: "anna@berg.example"}, {Name: "", Email: "ben@okafor.test"}}},
		{`Anna <anna@berg.example> Ben <ben@okafor.test>`, addrs{{Name: "Anna", Email: "anna@berg.example"}, {Name: "Ben", Email: "ben@okafor.test"}}},
		{`Friends: Anna <anna@berg.example>, ben@okafor.test;, carla@neri.test`, addrs{{Name: "Anna", Email: "anna@berg.example"}, {Name: "", Email: "ben@okafor.test"}, {Name: "", Email: "carla@neri.test"}}},
		{`undisclosed-recipients:;`, nil},
		{`MAILER-DAEMON, anna@berg.example`, addrs{{Name: "", Email: "anna@berg.example"}}},
		{`<>, anna@berg.example`, addrs{{Name: "", Email: "anna@berg.example"}}},
		{`a..b@docomo.test, .x.@docomo.test`, addrs{{Name: "", Email: "a..b@docomo.test"}, {Name: "", Email: ".x.@docomo.test"}}},
		{`broken@, @broken, anna@berg.example, x@y z@`, addrs{{Name: "", Email: "anna@berg.example"}, {Name: "", Email: "x@y"}}},
		{`=?utf-8?q?K=C3=A4the?= <k@glas.example>`, addrs{{Name: "Käthe", Email: "k@glas.example"}}},
		{`"=?utf-8?B?S8OkdGhl?= Glas" <k@glas.example>`, addrs{{Name: "Käthe Glas", Email: "k@glas.example"}}},
		{`=?unknown-charset?q?Anna?= <anna@berg.example>`, addrs{{Name: "Anna", Email: "anna@berg.example"}}},
		{`=?utf-8?q?=22=2C_eve=40evil=2Etest_?= <anna@berg.example>`, addrs{{Name: "", Email: "anna@berg.example"}}},
		{`=?utf-8?q?Anna=0D=0ABcc=3A_eve?= <anna@berg.example>`, addrs{{Name: "Anna Bcc: eve", Email: "anna@berg.example"}}},
		{`"ceo@bank.test" <eve@evil.test>`, addrs{{Name: "", Email: "eve@evil.test"}}},
		{"\"An\u202ena\u200b Berg\" <anna@berg.example>", addrs{{Name: "Anna Berg", Email: "anna@berg.example"}}},
		{`Anna <anna@Bücher.example>`, addrs{{Name: "Anna", Email: "anna@xn--bcher-kva.example"}}},
		{`"a b"@c.test`, addrs{{Name: "", Email: `"a b"@c.test`}}},
		{`<@relay.test,@relay2.test:anna@berg.example>`, addrs{{Name: "", Email: "anna@berg.example"}}},
		{`Anna <mailto:anna@berg.example>`, addrs{{Name: "Anna", Email: "anna@berg.example"}}},
		{`田中裕子 <y@tanaka.example>`, addrs{{Name: "田中裕子", Email: "y@tanaka.example"}}},
		{`Anna "the potter" Berg <anna@berg.example>`, addrs{{Name: "Anna the potter Berg", Email: "anna@berg.example"}}},
		{``, nil},
		{`,,;;`, nil},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, ParseAddressList(tt.in)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.in, diff)
		}
	}
}

func TestHeader_oneAuthor(t *testing.T) {
	tests := []struct {
		header string
		email  string
		ok     bool
	}{
		{"From: Anna <anna@berg.example>", "anna@berg.example", true},
		{"From: anna@berg.example (Anna Berg)", "anna@berg.example", true},
		{"From: \"Berg, Anna\" <anna@berg.example>", "anna@berg.example", true},
		{"From: Berg, Anna <anna@berg.example>", "anna@berg.example", true},
		{"From: anna@berg.example\nFrom: anna@berg.example", "anna@berg.example", false},
		{"From: eve@evil.test\nfrom : anna@berg.example", "eve@evil.test", false},
		{"From: anna@berg.example, ben@okafor.test", "anna@berg.example", false},
		{"From: <anna@berg.example> <eve@evil.test>", "anna@berg.example", false},
		{"From: team: anna@berg.example;", "anna@berg.example", false},
		{"From: <@evil.test:anna@berg.example>", "anna@berg.example", false},
		{"From: anna@berg.example, @evil", "anna@berg.example", false},
		{"From: anna@berg.example <anna@berg.example>", "anna@berg.example", true},
		{"From: eve@evil.test <anna@berg.example>", "anna@berg.example", false},
		{"From: anna@berg.example eve@evil.test", "anna@berg.example", false},
		{"From: MAILER-DAEMON", "", false},
		{"To: anna@berg.example", "", false},
	}
	for _, tt := range tests {
		h, _ := ReadHeader([]byte(tt.header + "\n\n"))
		got, ok := Author(h)
		if got.Email != tt.email || ok != tt.ok {
			t.Errorf("%q: %q %v, want %q %v", tt.header, got.Email, ok, tt.email, tt.ok)
		}
	}
}

func TestIDs(t *testing.T) {
	tests := []struct {
		in   string
		want []string
	}{
		{"<a@b>", []string{"a@b"}},
		{"<a@b> <c@d>", []string{"a@b", "c@d"}},
		{"<a@b><c@d>,<e@f>", []string{"a@b", "c@d", "e@f"}},
		{"<a@b> garbage ??? <c@d>", []string{"a@b", "c@d"}},
		{"\"Your mail\" of Tuesday <a@b>", []string{"a@b"}},
		{"<<a@b>>", []string{"a@b"}},
		{"<a@b <c@d>", []string{"c@d"}},
		{"<a b@c> <d@e>", []string{"d@e"}},
		{"<unix.time.without.at>", []string{"unix.time.without.at"}},
		{"a@b", []string{"a@b"}},
		{"a@b, c@d no", []string{"a@b", "c@d"}},
		{"<a@b> <a@b>", []string{"a@b"}},
		{"<>", nil},
		{"<", nil},
		{"", nil},
		{"<a@b\x00>", nil},
		{"<" + strings.Repeat("x", 600) + "@y>", nil},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, IDs(tt.in)); diff != "" {
			t.Errorf("%q (-want +got)\n%s", tt.in, diff)
		}
	}
	var long strings.Builder
	for range 200 {
		long.WriteString("<x" + strings.Repeat("y", long.Len()%97) + "@z" + strings.Repeat("q", long.Len()%89) + "> ")
	}
	long.WriteString("<parent@z>")
	ids := IDs(long.String())
	if len(ids) > maxIDs || ids[len(ids)-1] != "parent@z" {
		t.Errorf("%d ids, the last %q", len(ids), ids[len(ids)-1])
	}
}

func TestParse_ancestors(t *testing.T) {
	in := read(t, rita+box+"In-Reply-To: <c@x>\nReferences: <a@x> <b@x>\n <c@x>\nSubject: Re: x\n\nok\n")
	if diff := cmp.Diff([]string{"c@x", "b@x", "a@x"}, in.InReplyTo); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestParse_details(t *testing.T) {
	in := read(t, rita+"To: intros+AbC@example.com, intros@example.com\nCc: Intros+def@EXAMPLE.com, intros+x@elsewhere.test\nDelivered-To: intros+abc@example.com\nX-Original-To: intros+ghi@example.com\nEnvelope-To: intros+jkl@example.com\nSubject: x\n\nyes\n")
	if diff := cmp.Diff([]string{"abc", "def", "ghi", "jkl"}, in.Details); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	in = Parse([]byte("From: a@b.test\nTo: intros-abc@example.com\n\nyes\n"), Options{Mailbox: "intros@example.com", Separator: "-"})
	if diff := cmp.Diff([]string{"abc"}, in.Details); diff != "" {
		t.Errorf("another separator (-want +got)\n%s", diff)
	}
}

func TestParse_authentication(t *testing.T) {
	asked := ""
	opts := Options{Mailbox: "intros@example.com", Separator: "+", Authenticate: func(_ []byte, from string) workflow.Authentication {
		asked = from
		return workflow.Authentication{OK: true, By: "dmarc", Domain: "rossi.example"}
	}}
	if in := Parse([]byte(rita+box+"\nhelp\n"), opts); !in.Auth.OK || asked != "rita@rossi.example" {
		t.Errorf("got %+v, asked about %q", in.Auth, asked)
	}
	if in := Parse([]byte("From: eve@evil.test\n"+rita+box+"\nhelp\n"), opts); in.Auth.OK || !in.Auth.Failed {
		t.Errorf("two From fields: %+v", in.Auth)
	}
	if in := Parse([]byte(rita+box+"\nhelp\n"), Options{Mailbox: "intros@example.com"}); in.Auth.OK || in.Auth.Failed || in.Auth.By != "none" {
		t.Errorf("nothing known: %+v", in.Auth)
	}
}
