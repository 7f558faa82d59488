package model

import (
	"bytes"
	"compress/gzip"
	_ "embed" // model.bin
	"encoding/gob"
	"fmt"
	"io"
	"math"
	"sync"
)

// Trained is a classifier for each question. It is what the file model.bin holds.
type Trained struct {
	Questions []string // the names of
	Linears   []*Linear
}

// Linear is a multinomial logistic regression. Its weights are kept as whole numbers of Scale.
type Linear struct {
	Labels  []string
	Buckets uint32
	Scale   float32
	Weights []int8 // Buckets rows of len(Labels)
	Bias    []float32
}

//go:embed model.bin
var file []byte

var trained = sync.OnceValues(func() (*Trained, error) { return Load(bytes.NewReader(file)) })

// Load reads a model.
func Load(r io.Reader) (*Trained, error) {
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, fmt.Errorf("reading the model: %w", err)
	}
	var t Trained
	if err := gob.NewDecoder(z).Decode(&t); err != nil {
		return nil, fmt.Errorf("reading the model: %w", err)
	}
	return &t, nil
}

// Save writes a model. Equal models give equal bytes.
func (t *Trained) Save(w io.Writer) error {
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	if err := gob.NewEncoder(z).Encode(t); err != nil {
		return err
	}
	return z.Close()
}

// Likelihoods returns how likely each meaning of an answer to a question is. They add up to 1; nil says that the model
// does not know the question.
func Likelihoods(question, text string, hints []string) map[string]float64 {
	t, err := trained()
	if err != nil {
		return nil
	}
	for i, name := range t.Questions {
		if name == question {
			return t.Linears[i].Likelihoods(text, hints)
		}
	}
	return nil
}

// Likelihoods returns how likely each label is.
func (l *Linear) Likelihoods(text string, hints []string) map[string]float64 {
	scores := make([]float64, len(l.Labels))
	for i, b := range l.Bias {
		scores[i] = float64(b)
	}
	for kind, of := range hash(text, hints, l.Buckets) {
		weight := float64(weightOf(kind, len(of)) * l.Scale)
		for _, bucket := range of {
			for i, w := range l.Weights[int(bucket)*len(scores):][:len(scores)] {
				scores[i] += weight * float64(w)
			}
		}
	}
	softmax(scores)
	out := make(map[string]float64, len(scores))
	for i, label := range l.Labels {
		out[label] = scores[i]
	}
	return out
}

// Likeliest returns the label with the largest share; of equals, the first by name.
func Likeliest(likely map[string]float64) (label string, share float64) {
	for l, p := range likely {
		if p > share || p == share && l < label {
			label, share = l, p
		}
	}
	return label, share
}

// softmax turns scores into shares of 1.
func softmax(scores []float64) {
	top, sum := math.Inf(-1), 0.0
	for _, s := range scores {
		top = max(top, s)
	}
	for i, s := range scores {
		scores[i] = math.Exp(s - top)
		sum += scores[i]
	}
	for i := range scores {
		scores[i] /= sum
	}
}
