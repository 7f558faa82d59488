package eval_test

import (
	"testing"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/eval"
)

// The floors are a little under what was measured when they were set (make eval prints the figures): a change that
// understands less fails here. A consent that is read where there is none is never acceptable.
func TestMeasure_ownSetDoesNotFall(t *testing.T) {
	cfg := config.Default()
	cfg.Mailbox.Address = "intros@quayside.example"
	cfg.Authentication.VerifyDKIM = false
	r, err := eval.Measure(t.Context(), "../../mailin/testdata/eval", app.Parser(cfg))
	if err != nil {
		t.Fatal(err)
	}
	if len(r.FalseYes) > 0 {
		t.Errorf("yes where there is none: %v", r.FalseYes)
	}
	all := r.ByLocale["all"]
	if all.N < 1500 || r.Kind.N < 150 {
		t.Errorf("only %d replies and %d mails are labelled", all.N, r.Kind.N)
	}
	for _, floor := range []struct {
		what  string
		share float64
		least float64
	}{
		{"replies right", eval.Share(all.Right, all.N), 79},
		{"replies not wrong", 100 - eval.Share(all.Wrong(), all.N), 97},
		{"English replies right", eval.Share(r.ByLocale["en"].Right, r.ByLocale["en"].N), 81},
		{"kinds of mail", eval.Share(r.Kind.Right, r.Kind.N), 98},
		{"parties", eval.Share(r.Parties.Right, r.Parties.N), 97},
		{"text of replies", eval.Share(r.Text.Right, r.Text.N), 98},
	} {
		if floor.share < floor.least {
			t.Errorf("%s: %.1f %%, at least %.1f %% before", floor.what, floor.share, floor.least)
		}
	}
}

func TestMeasure_saysWhatItCannotRead(t *testing.T) {
	if _, err := eval.Measure(t.Context(), t.TempDir(), nil); err == nil {
		t.Error("an empty folder was measured")
	}
}
