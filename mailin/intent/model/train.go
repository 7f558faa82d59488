package model

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Example is a labelled text.
type Example struct {
	Text  string
	Hints []string
	Label string
}

// How a model is trained. The figures were chosen by cross-validation on the sentences alone.
const (
	epochs = 20
	rate   = 0.15
	decay  = 1e-5 // L2, per example
	seed   = 7
)

// Train fits a classifier to examples. The same examples in the same order give the same classifier.
func Train(examples []Example, buckets uint32) *Linear {
	labels := labelsOf(examples)
	n := len(labels)
	at := map[string]int{}
	for i, l := range labels {
		at[l] = i
	}
	features := make([][]Feature, len(examples))
	times := make([]int, buckets)
	for i, e := range examples {
		features[i] = Features(e.Text, e.Hints, buckets)
		for _, f := range features[i] {
			times[f.Bucket]++
		}
	}
	for i := range features { // what was seen once teaches nothing
		features[i] = slices.DeleteFunc(features[i], func(f Feature) bool { return times[f.Bucket] < 2 })
	}
	weights, squares := make([]float64, int(buckets)*n), make([]float64, int(buckets)*n)
	bias, biasSquares := make([]float64, n), make([]float64, n)
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(seed, seed)) //nolint:gosec // it shuffles, and must do so the same way each time
	scores := make([]float64, n)
	for range epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			copy(scores, bias)
			for _, f := range features[k] {
				row := weights[int(f.Bucket)*n:]
				for i := range n {
					scores[i] += float64(f.Weight) * row[i]
				}
			}
			softmax(scores)
			scores[at[examples[k].Label]]--
			for i := range n {
				g := scores[i]
				biasSquares[i] += g * g
				bias[i] -= rate * g / (1e-6 + math.Sqrt(biasSquares[i]))
			}
			for _, f := range features[k] {
				row, sq := weights[int(f.Bucket)*n:], squares[int(f.Bucket)*n:]
				for i := range n {
					g := scores[i]*float64(f.Weight) + decay*row[i]
					sq[i] += g * g
					row[i] -= rate * g / (1e-6 + math.Sqrt(sq[i]))
				}
			}
		}
	}
	return quantise(labels, buckets, weights, bias)
}

func labelsOf(examples []Example) []string {
	var labels []string
	for _, e := range examples {
		if !slices.Contains(labels, e.Label) {
			labels = append(labels, e.Label)
		}
	}
	slices.Sort(labels)
	return labels
}

// least is the size of a weight that is kept; smaller ones say next to nothing, and take most of the room.
const least = 2

// quantise keeps weights as small whole numbers.
func quantise(labels []string, buckets uint32, weights, bias []float64) *Linear {
	top := 1e-9
	for _, w := range weights {
		top = max(top, math.Abs(w))
	}
	l := &Linear{Labels: labels, Buckets: buckets, Scale: float32(top / 127), Weights: make([]int8, len(weights))}
	for i, w := range weights {
		if q := int8(math.Round(w / top * 127)); q < -least || q > least {
			l.Weights[i] = q
		}
	}
	for _, b := range bias {
		l.Bias = append(l.Bias, float32(b))
	}
	return l
}
