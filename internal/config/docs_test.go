package config

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// unset are the keys of the file that no variable can set: groups without a fixed shape.
var unset = []string{"rewards"}

// exampleKey is one key as config.example.yaml has it.
type exampleKey struct {
	commented bool // the line is a comment: the key is only shown
	yours     bool // marked as one to be changed
}

var exampleLine = regexp.MustCompile(`^( {2})?(# )?( {2})?([a-z0-9_]+):( |$)`)

// exampleKeys reads the lines of config.example.yaml that are keys, by their whole names. What a comment says in
// prose is told apart by the groups: a commented key stands among the keys of its group, and those of a group within a
// group stand two spaces further in, below its name.
func exampleKeys(t *testing.T) map[string]exampleKey {
	t.Helper()
	data, err := os.ReadFile("../../config.example.yaml")
	if err != nil {
		t.Fatal(err)
	}
	keys, group, inner := map[string]exampleKey{}, "", ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\n")
		m := exampleLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		indented, commented, further, name := m[1] != "", m[2] != "", m[3] != "", m[4]
		switch {
		case further:
			name = inner + name
		case commented && indented && strings.HasSuffix(line, ":"):
			inner = name + "."
			continue
		case !indented && commented:
			continue // prose
		case !indented && strings.HasSuffix(line, ":"):
			group = name + "."
			continue
		case !indented:
			group = ""
		}
		key := name
		if indented {
			key = group + name
		}
		if _, twice := keys[key]; twice {
			t.Errorf("config.example.yaml: %s is there twice", key)
		}
		keys[key] = exampleKey{commented: commented, yours: strings.HasSuffix(line, "# yours")}
	}
	return keys
}

func TestExample_namesEveryKey(t *testing.T) {
	var got []string
	for key := range exampleKeys(t) {
		got = append(got, key)
	}
	want := append(Keys(), unset...)
	slices.Sort(got)
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("config.example.yaml (-the keys there are +the keys it names):\n%s", diff)
	}
}

func TestExample_loadsAndShowsTheDefaults(t *testing.T) {
	example, err := Load("../../config.example.yaml", []string{"TWOYES_IMAP_PASSWORD=secret", "TWOYES_SMTP_PASSWORD=secret"})
	if err != nil {
		t.Fatal(err)
	}
	def := Default()
	defaults := map[string]reflect.Value{}
	for _, v := range variables("", reflect.ValueOf(&def).Elem()) {
		defaults[v.key] = v.value
	}
	keys := exampleKeys(t)
	for _, v := range variables("", reflect.ValueOf(&example).Elem()) {
		if v.key == "imap.password" || v.key == "smtp.password" {
			continue
		}
		if line := keys[v.key]; same(v.value, defaults[v.key]) == line.yours {
			t.Errorf("%s is %v, the default is %v, and the line is marked as yours: %t", v.key, v.value, defaults[v.key], line.yours)
		}
	}
	if len(example.Rewards) != 0 {
		t.Errorf("rewards: %v", example.Rewards)
	}
}

// same compares two values of a key; no list is an empty list.
func same(a, b reflect.Value) bool {
	if a.Kind() == reflect.Slice && a.Len() == 0 && b.Len() == 0 {
		return true
	}
	return reflect.DeepEqual(a.Interface(), b.Interface())
}

var readmeRow = regexp.MustCompile("(?m)^\\| `([a-z0-9_.]+)` \\| (?:`([^`]*)`)? *\\| [^|]+ \\|$")

func TestReadme_everyKeyWithItsDefault(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]string{}
	var got []string
	for _, m := range readmeRow.FindAllStringSubmatch(string(data), -1) {
		rows[m[1]] = m[2]
		got = append(got, m[1])
	}
	want := append(Keys(), unset...)
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("README.md (-the keys there are +the keys of its table):\n%s", diff)
	}
	var c Config
	def := Default()
	defaults := variables("", reflect.ValueOf(&def).Elem())
	for i, v := range variables("", reflect.ValueOf(&c).Elem()) {
		if text := rows[v.key]; text != "" {
			if err := set(v.value, text); err != nil {
				t.Errorf("README.md: %s: %v", v.key, err)
			}
		}
		if !same(v.value, defaults[i].value) {
			t.Errorf("README.md: the default of %s is %v, not %q", v.key, defaults[i].value, rows[v.key])
		}
	}
}
