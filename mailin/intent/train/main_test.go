package main

import (
	"testing"

	"github.com/twoyes/twoyes/mailin/intent/model"
)

// A model that was trained from other sentences, or beside other rules, knows these less well.
func TestModel_isOfTheSentences(t *testing.T) {
	all, err := sentences(".")
	if err != nil {
		t.Fatal(err)
	}
	const each = 17 // reading all of them takes long with the race detector
	n, right := 0, 0
	for i := 0; i < len(all); i += each {
		e, ok := exampleOf(all[i].Question, all[i])
		if !ok {
			continue
		}
		best, _ := model.Likeliest(model.Likelihoods(e.Question, e.typed.Text, e.typed.Hints))
		n++
		if best == e.Intent {
			right++
		}
	}
	if n < 1000 || float64(right) < 0.95*float64(n) {
		t.Errorf("the model knows %d of %d sentences that it was made from: make model", right, n)
	}
}
