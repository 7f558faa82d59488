package model

import (
	"bytes"
	"math"
	"testing"
)

func examples() []Example {
	return []Example{
		{Text: "yes please", Label: "yes"},
		{Text: "yes, gladly", Label: "yes"},
		{Text: "please do", Label: "yes"},
		{Text: "no thanks", Label: "no"},
		{Text: "no, not for me", Label: "no"},
		{Text: "rather not", Label: "no"},
	}
}

func TestTrain_learnsAndRepeats(t *testing.T) {
	m := Train(examples(), 1<<10)
	for text, want := range map[string]string{"yes, please do": "yes", "no, rather not": "no"} {
		likely := m.Likelihoods(text, nil)
		if likely[want] < 0.8 {
			t.Errorf("%q: %v", text, likely)
		}
		if sum := likely["yes"] + likely["no"]; math.Abs(sum-1) > 1e-9 {
			t.Errorf("the shares add up to %f", sum)
		}
	}
	var a, b bytes.Buffer
	for _, out := range []*bytes.Buffer{&a, &b} {
		trained := Trained{Questions: []string{"q"}, Linears: []*Linear{Train(examples(), 1<<10)}}
		if err := trained.Save(out); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("the same sentences gave two models")
	}
	back, err := Load(&a)
	if err != nil || back.Linears[0].Likelihoods("yes please", nil)["yes"] != m.Likelihoods("yes please", nil)["yes"] {
		t.Errorf("it does not come back as it was: %v", err)
	}
}

func TestLikelihoods_ofWhatIsKept(t *testing.T) {
	if likely := Likelihoods("opt-in", "yes please, introduce us", nil); likely["yes"] < 0.8 {
		t.Errorf("%v", likely)
	}
	if likely := Likelihoods("no such question", "yes", nil); likely != nil {
		t.Errorf("%v", likely)
	}
}

func FuzzFeatures(f *testing.F) {
	f.Add("Ja, gerne! \u00e9\u0301 👍 12'000")
	f.Fuzz(func(t *testing.T, text string) {
		for _, x := range Features(text, nil, 1<<12) {
			if x.Bucket >= 1<<12 || !(x.Weight > 0) {
				t.Fatalf("%v", x)
			}
		}
	})
}
