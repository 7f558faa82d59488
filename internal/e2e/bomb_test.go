package e2e

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2/imapclient"

	"github.com/twoyes/twoyes/internal/dovecot"
	"github.com/twoyes/twoyes/internal/scenario"
)

// What a mailbox full of bombs may cost: an introduction behind them waits bombPatience, the daemon keeps bombMemory.
const (
	bombPatience = 10 * time.Second
	bombMemory   = 256 << 20
)

// TestBombs starts the daemon on a mailbox full of mail that is made to be expensive, some of it in answer to a question,
// with an introduction behind it.
func TestBombs(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	rita, anna, ben := w.rita(), w.person("Anna Berg", "anna@berg.example"), w.person("Ben Okafor", "ben@okafor.example")
	first := w.run().ready()
	rita.asks(anna, ben)
	ask := anna.receives("opt-in")
	rita.receives("receipt")
	first.terminate()
	first.ends(bombPatience)

	c, err := imapclient.DialInsecure(w.dovecot.IMAPAddr, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.Login(mailbox, dovecot.Password).Wait(); err != nil {
		t.Fatal(err)
	}
	list := bombs(ask)
	for _, b := range list {
		cmd := c.Append("INBOX", int64(len(b.raw)), nil)
		if _, err := cmd.Write([]byte(b.raw)); err != nil {
			t.Fatalf("%s: %v", b.name, err)
		}
		if err := cmd.Close(); err != nil {
			t.Fatalf("%s: %v", b.name, err)
		}
		if _, err := cmd.Wait(); err != nil {
			t.Fatalf("%s: %v", b.name, err)
		}
		w.direct.Add(1)
	}
	carl, dora := w.person("Carl Ek", "carl@ek.example"), w.person("Dora Dorn", "dora@dorn.example")
	rita.asks(carl, dora)

	begun := time.Now()
	// Signatures are verified as well, by a resolver that nobody listens at.
	d := w.run("TWOYES_AUTHENTICATION_VERIFY_DKIM=true", "TWOYES_AUTHENTICATION_RESOLVER="+freeAddr(t))
	carl.receives("opt-in")
	took := time.Since(begun)
	w.accounted()
	peak := d.peak()
	t.Logf("%d bombs: the introduction behind them was handled after %s, the daemon kept %d MB at most", len(list), took.Round(time.Millisecond), peak>>20)
	if took > bombPatience && !raceDetector {
		t.Errorf("the introduction behind the bombs was handled after %s", took)
	}
	if peak > bombMemory && !raceDetector {
		t.Errorf("the daemon kept %d MB", peak>>20)
	}
	for _, m := range w.inbox() {
		if m.Reason == nil || *m.Reason == "" || m.Attempts > 1 {
			t.Errorf("%+v", m)
		}
	}
	ben.has()
	dora.has()
	d.terminate()
	d.ends(10 * time.Second)
}

// peak is how much memory the daemon has had resident at most, in bytes.
func (d *daemon) peak() int {
	d.t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", d.cmd.Process.Pid))
	if err != nil {
		d.t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kilobytes := 0
	if _, err := fmt.Sscanf(rest, "%d kB", &kilobytes); err != nil {
		d.t.Fatalf("reading the peak of %q: %v", status, err)
	}
	return kilobytes << 10
}

type bomb struct{ name, raw string }

// bombs makes the mails. Those that answer ask come from whom it asks, with its token.
func bombs(ask *scenario.Letter) []bomb {
	const end = "\r\n"
	head := func(name string) string {
		return "From: Eve Adler <eve@evil.example>" + end + "To: " + mailbox + end + "Subject: " + name + end +
			"Message-ID: <" + strings.ReplaceAll(name, " ", ".") + "@evil.example>" + end + "MIME-Version: 1.0" + end
	}
	reply := func(name string) string {
		return strings.NewReplacer("Eve Adler <eve@evil.example>", "Anna Berg <anna@berg.example>", "To: "+mailbox, "To: "+ask.ReplyTo[0]).
			Replace(head(name)) + "In-Reply-To: <" + ask.MessageID + ">" + end
	}
	var list []bomb
	add := func(name string, header func(string) string, fields, body string) {
		if fields != "" {
			fields += end
		}
		list = append(list, bomb{name, header(name) + fields + end + body})
	}
	fill := func(piece string, size int) string { return strings.Repeat(piece, size/len(piece)) }
	typ := func(kind string) string { return "Content-Type: " + kind }
	const (
		mb       = 1 << 20
		readable = 190 << 10 // a text that is longer is not taken for an answer
	)

	var nested, closed, attached, prefixed strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&nested, "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", i, i)
		fmt.Fprintf(&closed, "--b%d--\r\n", 9_999-i)
		attached.WriteString("Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n")
	}
	for i := range 30 {
		fmt.Fprintf(&prefixed, "Content-Type: multipart/mixed; boundary=%s\r\n\r\n--%[1]s\r\n", strings.Repeat("a", i+1))
	}
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	_, _ = z.Write(make([]byte, 200*mb)) // a Buffer takes everything
	_ = z.Close()
	var addresses, ids strings.Builder
	for i := range 200_000 {
		fmt.Fprintf(&addresses, "Ann B%d <a%d@b.example>,\r\n ", i, i)
		if i < 8000 {
			fmt.Fprintf(&ids, "<%d@evil.example>\r\n ", i)
		}
	}

	add("parts in parts", head, nested.String(), "Hello"+end+closed.String())
	add("many parts", head, typ("multipart/mixed; boundary=b"), fill("--b\r\n\r\nx\r\n", 3*mb))
	add("a large field", head, "X-Long: "+fill("a", 20*mb), "Hello")
	add("a field of many lines", head, "DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=s; h=from; bh=AAAA; b=A"+end+fill(" A\r\n", 14*mb)+" A", "Hello")
	add("a smaller one", head, "DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=s; h=from; bh=AAAA; b=A"+end+fill(" A\r\n", 240<<10)+" A", "Hello")
	add("many fields", head, fill("X: y\r\n", 14*mb)+"X: z", "Hello")
	add("a large body", head, typ("text/plain"), fill("You should meet Anna Berg <anna@berg.example>.\r\n", 50*mb))
	add("a line without end", head, typ("text/plain"), fill("a", 14*mb))
	add("quoted-printable", head, typ("text/plain")+end+"Content-Transfer-Encoding: quoted-printable", fill("=\r\n=41", 14*mb))
	add("many recipients", head, "Cc: "+addresses.String()+"x@y.example", "Hello")
	add("many people", head, "", addresses.String())
	add("base64 of nothing", head, typ("text/html")+end+"Content-Transfer-Encoding: base64", fill("!\x00=\r\n", 4*mb))
	add("base64 of much", head, typ("text/html")+end+"Content-Transfer-Encoding: base64", fill("PGRpdj48cD48", 14*mb))
	add("shifts of ISO-2022-JP", head, typ("text/plain; charset=iso-2022-jp"), fill("\x1b$B\x1b(B", 4*mb))
	add("UTF-16 of zeros", head, typ("text/plain; charset=utf-16"), fill("\x00\x01", 4*mb))
	add("UTF-7", head, typ("text/plain; charset=utf-7"), fill("+AGE-+", 4*mb))
	add("mails in mails", head, attached.String()+typ("text/plain"), "Hello")
	add("encoded words", head, "X-A: b\r\nComments: "+fill("=?utf-8?b?QUFB?=\r\n ", 2*mb)+"x", "Hello")
	add("encoded words in names", head, "Cc: "+fill("=?utf-8?q?=41?=\r\n ", 200<<10)+"<x@y.example>", "Hello")
	add("boundaries that begin alike", head, prefixed.String(), fill("--"+strings.Repeat("a", 100)+"\r\n", 4*mb))
	add("a long boundary", head, typ("multipart/mixed; boundary=\""+strings.Repeat("-", 20_000)+"b\""), fill("-", 4*mb))
	add("deep HTML", head, typ("text/html"), fill("<div><table><tr><td><blockquote>", 10*mb))
	add("attributes", head, typ("text/html"), "<a "+fill("href=\"mailto:a@b.example\" class=gmail_quote ", 4*mb)+">x</a>")
	add("what is packed", head, typ("multipart/mixed; boundary=b"), "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n\r\n"+
		zipped.String()+"\r\n--b\r\nContent-Type: application/gzip; name=a.gz\r\n\r\n"+zipped.String()+"\r\n--b--\r\n")
	add("many signatures", head, fill("DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=s; h=from; bh=AAAA; b=AAAA\r\n", 200<<10)+"X: y", "Hello")
	add("results in brackets", head, fill("Authentication-Results: "+strings.Repeat("(", 900)+"\r\n", 200<<10)+"X: y", "Hello")
	add("brackets around the author", func(name string) string {
		return strings.Replace(head(name), "Eve Adler <", fill("(\r\n ", 100<<10)+"<", 1)
	}, "", "Hello")
	add("many ancestors", head, "References: "+ids.String(), "Hello")
	add("quotes never ended", reply, "", fill("On Mon, 1 Jan 2026 at 10:10, somebody with a long name\r\n", 1*mb))
	add("header blocks", reply, "", fill("From: a\r\nTo: b\r\n\r\n> x\r\n", 1*mb))
	add("yes and no", reply, "", fill("yes no maybe not later in may or on the 3rd of june at 10:30 but ", readable))
	add("numbers", reply, "", fill("£1,000.000,", readable/3)+fill("1.1.", readable/3)+fill("€ 1 ", readable/3))
	add("negations", reply, "", fill("not ", readable)+"interested")
	add("dates", reply, "", fill("in May, next week, on 3/4/5 or in 7 days, ", readable))
	add("brackets", reply, "", fill("(", readable/2)+fill("[", readable/2))
	add("a long word", reply, "", fill("yes", readable))
	add("lines of one word", reply, "", fill("yes\r\n", readable))
	add("addresses", reply, "", fill("please ask a@b.example instead of me, ", readable))
	add("signs", reply, "", fill("?!.,;:-(", readable))
	add("letters with many accents", reply, "", fill("e\u0301\u0302\u0303\u0304", readable))
	add("one sentence", reply, "", fill("could you introduce me to somebody who knows ", readable))
	return list
}
