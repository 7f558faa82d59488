package message

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	gomessage "github.com/emersion/go-message"
)

// benchMails returns the mails to measure with: those of the folder in TWOYES_BENCH_MAIL, else our test mails.
func benchMails(b *testing.B) (all [][]byte, size int64) {
	b.Helper()
	dir := os.Getenv("TWOYES_BENCH_MAIL")
	if dir == "" {
		dir = "testdata"
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.eml"))
	if err != nil || len(files) == 0 {
		b.Fatalf("no mails in %s: %v", dir, err)
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, raw)
		size += int64(len(raw))
	}
	return all, size
}

// BenchmarkParse reads a folder of mails, with everything that is understood of them. Compare it with BenchmarkWalk, in
// the same run.
func BenchmarkParse(b *testing.B) {
	all, size := benchMails(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, raw := range all {
			Parse(raw, Options{Mailbox: "intros@example.com", Separator: "+"})
		}
	}
	b.ReportMetric(float64(b.N*len(all))/b.Elapsed().Seconds(), "mails/s")
}

// BenchmarkWalk does the least that a mail can be read with: go-message walks all parts and decodes their bodies.
func BenchmarkWalk(b *testing.B) {
	all, size := benchMails(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, raw := range all {
			if e, _ := gomessage.Read(bytes.NewReader(raw)); e != nil {
				walk(e)
			}
		}
	}
	b.ReportMetric(float64(b.N*len(all))/b.Elapsed().Seconds(), "mails/s")
}

func walk(e *gomessage.Entity) {
	parts := e.MultipartReader()
	if parts == nil {
		_, _ = io.Copy(io.Discard, e.Body)
		return
	}
	for {
		p, _ := parts.NextPart()
		if p == nil {
			return
		}
		walk(p)
	}
}
