package message

import "testing"

func TestDecodeCharset(t *testing.T) {
	tests := []struct{ name, label, in, want string }{
		{"UTF-8 that says ASCII", "us-ascii", "Gr\u00fc\u00dfe", "Grüße"},
		{"UTF-8 that says windows-1252", "windows-1252", "Gr\u00fc\u00dfe, na\u00efve", "Grüße, naïve"},
		{"UTF-8 that says Latin-1", "ISO-8859-1", "caf\u00e9", "café"},
		{"UTF-8 that says Big5", "big5", "您好", "您好"},
		{"windows-1252 that says UTF-8", "utf-8", "\x93Gr\xfc\xdfe\x94", "“Grüße”"},
		{"both in one text", "utf-8", "Gr\u00fc\u00dfe und Gr\xfc\xdfe", "Grüße und Grüße"},
		{"windows-1252 that says Latin-1", "iso-8859-1", "\x80 5", "€ 5"},
		{"a label that nobody registered", "cp1252", "\x93x\x94", "“x”"},
		{"a label with a stray sign", "windows-1251;", "\xe4\xe0", "да"},
		{"Japanese without a label", "us-ascii", "\x1b$B$O$$\x1b(B", "はい"},
		{"Japanese of Microsoft", "cp932", "\x82\xcd\x82\xa2", "はい"},
		{"Chinese beyond its label", "gb2312", "\xca\xc7\xb5\xc4", "是的"},
		{"Korean by its old name", "ks_c_5601-1987", "\xbf\xb9", "예"},
		{"UTF-16 with a mark", "utf-16", "\xff\xfej\x00a\x00", "ja"},
		{"UTF-7", "utf-7", "Gr+APwA3w-e, 5 +IKw-", "Grüße, 5 €"},
		{"UTF-7 without its end", "UTF-7", "caf+AOk", "café"},
		{"UTF-7, a plus sign", "utf-7", "1 +- 1", "1 + 1"},
		{"UTF-7, beyond 16 bits", "utf-7", "+2D3cTQ-", "👍"},
		{"UTF-7, run closed by a space", "unicode-1-1-utf-7", "+AOk t+AOk!", "é té!"},
		{"UTF-7 that is none", "utf-7", "a+b", "a+b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := decodeCharset([]byte(tt.in), tt.label); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestParse_charsetOfHTML(t *testing.T) {
	for _, meta := range []string{`<meta charset="windows-1251">`, `<META http-equiv="Content-Type" content="text/html; charset=windows-1251">`} {
		in := read(t, "From: a@b.test\nTo: intros+x@example.com\nContent-Type: text/html\n\n<html><head>"+meta+"</head><body>\xe4\xe0</body></html>\n")
		if in.Text != "да" {
			t.Errorf("%s: %q", meta, in.Text)
		}
	}
}

func TestParse_charsetOfHeader(t *testing.T) {
	for _, subject := range []string{"Gr\xfc\xdfe", "Gr\u00fc\u00dfe", "=?utf-7?Q?Gr+APwA3w-e?=", "=?us-ascii?Q?Gr=C3=BC=C3=9Fe?=", "=?utf-8?Q?Gr=FC=DFe?=", "=?cp1252?B?R3L832U=?="} {
		if in := read(t, "From: a@b.test\nTo: intros+x@example.com\nSubject: "+subject+"\n\nyes\n"); in.Subject != "Grüße" {
			t.Errorf("%q: %q", subject, in.Subject)
		}
	}
}
