package workflow

import "testing"

func TestWithoutSalutation(t *testing.T) {
	anna := Address{Name: "Anna Berg", Email: "anna@berg.example"}
	for text, want := range map[string]string{
		"Hi twoyes,\n\nAnna and Ben both sail.":        "Anna and Ben both sail.",
		"Hello, Anna and Ben both sail.":               "Anna and Ben both sail.",
		"Dear introductions team, they both sail.":     "they both sail.",
		"Guten Tag\nAnna und Ben segeln beide.":        "Anna und Ben segeln beide.",
		"Hello Anna, hello Ben, you both sail.":        "Hello Anna, hello Ben, you both sail.",
		"Hello! They both sail.":                       "They both sail.",
		"Dear me how they sail, both of them.":         "Dear me how they sail, both of them.",
		"Anna and Ben both sail. Hello,":               "Anna and Ben both sail. Hello,",
		"Hi":                                           "",
		"Cara Díaz and Anna Berg: you both sail.":      "Cara Díaz and Anna Berg: you both sail.",
		"High time that they met, both sail.":          "High time that they met, both sail.",
		"Bonjour,\nils font de la voile tous les deux": "ils font de la voile tous les deux",
	} {
		if got := WithoutSalutation(text, anna); got != want {
			t.Errorf("%q becomes %q, not %q", text, got, want)
		}
	}
}
