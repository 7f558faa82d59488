package templates

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// person is what the helpers need of anything with a Name and an Email: an address, or a party.
type person struct{ Name, Email string }

// personOf reads a person from any struct that has the fields Name and Email, embedded ones included.
func personOf(v any) (person, error) {
	rv := reflect.ValueOf(v)
	if rv.Kind() == reflect.Struct {
		name, email := rv.FieldByName("Name"), rv.FieldByName("Email")
		if name.IsValid() && email.IsValid() {
			return person{Name: name.String(), Email: email.String()}, nil
		}
	}
	return person{}, fmt.Errorf("expected somebody with a Name and an Email, got %T", v)
}

// peopleOf reads persons from a slice of them.
func peopleOf(v any) ([]person, error) {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Slice {
		return nil, fmt.Errorf("expected a list of people, got %T", v)
	}
	out := make([]person, rv.Len())
	for i := range out {
		p, err := personOf(rv.Index(i).Interface())
		if err != nil {
			return nil, err
		}
		out[i] = p
	}
	return out, nil
}

// having keeps the people of a list whose field has one of the values: {{having .View.Parties "Consent" "yes" "given"}}.
func having(list any, field string, values ...string) (any, error) {
	rv := reflect.ValueOf(list)
	if rv.Kind() != reflect.Slice {
		return nil, fmt.Errorf("expected a list of people, got %T", list)
	}
	out := reflect.MakeSlice(rv.Type(), 0, rv.Len())
	for i := range rv.Len() {
		f := rv.Index(i).FieldByName(field)
		if !f.IsValid() {
			return nil, fmt.Errorf("%s has no field %s", rv.Type().Elem(), field)
		}
		if slices.Contains(values, f.String()) {
			out = reflect.Append(out, rv.Index(i))
		}
	}
	return out.Interface(), nil
}

// honorifics stand before a name and are not part of it.
var honorifics = []string{
	"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
	"herr", "frau", "dr-ing", "dipl-ing", "ing", "monsieur", "madame", "mme", "mlle", "m", "sr", "sra", "sig", "dott", "dhr", "mevr",
}

// givenName is the name by which somebody is addressed: the first word, without titles. When that is only an
// initial, or no word at all, or the article of a business, it is the whole name.
func givenName(full string) string {
	words := strings.Fields(full)
	for len(words) > 1 && slices.Contains(honorifics, strings.ToLower(strings.ReplaceAll(strings.TrimRight(words[0], "."), ".", ""))) {
		words = words[1:]
	}
	if len(words) == 0 || strings.EqualFold(words[0], "the") {
		return full
	}
	first := strings.TrimRight(words[0], ",;")
	letters := strings.Count(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return 'x'
		}
		return -1
	}, first), "x")
	ideographs := strings.IndexFunc(first, func(r rune) bool { return unicode.Is(unicode.Han, r) }) >= 0
	if strings.HasSuffix(first, ".") || (letters < 2 && !ideographs) || utf8.RuneCountInString(first) > 30 {
		return full
	}
	return first
}
