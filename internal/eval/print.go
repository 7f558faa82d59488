package eval

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
)

// Print writes the tables, and the first misses in full.
func (r *Report) Print(out io.Writer, misses int) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, table := range []struct {
		name    string
		tallies map[string]*Tally
	}{{"replies by language", r.ByLocale}, {"replies by intent", r.ByIntent}} {
		if len(table.tallies) == 0 {
			continue
		}
		_, _ = fmt.Fprintf(w, "%s\tn\tright\tasked back\twrong\t\n", table.name)
		for _, key := range slices.Sorted(maps.Keys(table.tallies)) {
			t := table.tallies[key]
			_, _ = fmt.Fprintf(w, "%s\t%d\t%.1f %%\t%.1f %%\t%.1f %%\t\n", key, t.N, Share(t.Right, t.N), Share(t.Asked, t.N), Share(t.Wrong(), t.N))
		}
		_, _ = fmt.Fprintln(w)
	}
	_, _ = fmt.Fprintf(w, "of what was understood\tn\tright\t\n")
	for _, row := range []struct {
		name  string
		tally Tally
	}{
		{"dates", r.Until},
		{"amounts", r.Value},
		{"kinds of mail", r.Kind},
		{"parties", r.Parties},
		{"names", r.Names},
		{"consented", r.Consented},
		{"text of replies", r.Text},
		{"intent of mails", r.MailIntent},
	} {
		if row.tally.N > 0 {
			_, _ = fmt.Fprintf(w, "%s\t%d\t%.1f %%\t\n", row.name, row.tally.N, Share(row.tally.Right, row.tally.N))
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	_, _ = fmt.Fprintf(out, "\nyes where there is none: %d %v; stop where there is none: %d %v\n", len(r.FalseYes), r.FalseYes,
		len(r.FalseStop), r.FalseStop)
	for _, miss := range r.Misses[:min(misses, len(r.Misses))] {
		_, _ = fmt.Fprintln(out, miss)
	}
	return nil
}
