package e2e

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// shapes checks the keys of everything that prints JSON.
func (w *world) shapes() {
	w.t.Helper()
	const (
		intro = "ref state subject why referrer parties value created_at updated_at next"
		in    = "id received_at from subject message_id status reason attempts"
		out   = "id ref kind to subject message_id status attempts next_attempt_at sent_at response"
	)
	var lists []introduction
	w.query(&lists, "list")
	ref := lists[0].Ref
	for _, c := range []struct{ command, keys string }{
		{"list", intro},
		{"show " + ref, intro + " events"},
		{"status", "introductions inbound outbox imap database"},
		{"inbox list --all", in},
		{"outbox list", out},
		{"suppress list", "email since reason"},
		{"version", "version commit go"},
		{"migrate status", "current latest"},
		{"check", "ok checks"},
	} {
		var raw json.RawMessage
		w.query(&raw, strings.Fields(c.command)...)
		var objects []map[string]any
		if raw[0] == '{' {
			raw = slices.Concat([]byte("["), raw, []byte("]"))
		}
		if err := json.Unmarshal(raw, &objects); err != nil {
			w.t.Errorf("%s: %v", c.command, err)
		}
		for _, o := range objects {
			got, want := slices.Sorted(maps.Keys(o)), slices.Sorted(slices.Values(strings.Fields(c.keys)))
			if !slices.Equal(got, want) {
				w.t.Errorf("%s has the keys %q, not %q", c.command, got, want)
			}
		}
	}
	if c := w.status(); !c.IMAP.Connected || c.IMAP.Folder != "INBOX" || c.IMAP.LastUID == 0 || c.Database.Schema == 0 ||
		len(c.Inbound) != 3 || len(c.Outbox) != 6 {
		w.t.Errorf("status says %+v", c)
	}
	for command, want := range map[string]string{
		"list --state cancelled": "[]\n", "list --party nobody@here.example": "[]\n", "list --state nonsense": "", "show R-NONE": "",
	} {
		out, _, code := w.cli(append(strings.Fields(command), "--json")...)
		wantCode := map[string]int{"list --state nonsense": 2, "show R-NONE": 1}[command]
		if string(out) != want || code != wantCode {
			w.t.Errorf("%s prints %q and exits with %d", command, out, code)
		}
	}
}
