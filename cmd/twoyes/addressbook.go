package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net/mail"
	"slices"
	"strings"

	"github.com/emersion/go-vcard"

	"github.com/twoyes/twoyes/workflow"
)

// entry is a person in an address book.
type entry struct {
	where  string // for messages: "line 7"
	email  string
	values [][2]string // what is said of them, key and value, without what is empty
}

// readContacts reads people from CSV or vCards, whichever it is. ignored are columns that mean nothing here.
func readContacts(data []byte) (entries []entry, ignored []string, err error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if bytes.HasPrefix(bytes.ToUpper(bytes.TrimSpace(data)), []byte("BEGIN:VCARD")) {
		entries, err = readCards(data)
		return entries, nil, err
	}
	return readTable(data)
}

// readTable reads CSV (RFC 4180) with commas or, as some spreadsheets write it, semicolons or tabs.
func readTable(data []byte) (entries []entry, ignored []string, err error) {
	head, _, _ := bytes.Cut(data, []byte("\n"))
	r := csv.NewReader(bytes.NewReader(data))
	for _, comma := range ",;\t" {
		if bytes.Count(head, []byte(string(comma))) > bytes.Count(head, []byte(string(r.Comma))) {
			r.Comma = comma
		}
	}
	r.TrimLeadingSpace = true
	columns, err := r.Read()
	if err != nil {
		return nil, nil, fmt.Errorf("line 1: its columns cannot be read: %w", err)
	}
	address := -1
	for i, name := range columns {
		columns[i] = strings.ReplaceAll(strings.ToLower(strings.TrimSpace(name)), " ", "_")
		switch {
		case columns[i] == "email":
			address = i
		case !slices.Contains(contactKeys, columns[i]):
			ignored = append(ignored, name)
		}
	}
	if address < 0 {
		return nil, nil, fmt.Errorf("line 1: no column is named email; the columns may be email, %s", strings.Join(contactKeys, ", "))
	}
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return entries, ignored, nil
		}
		line, _ := r.FieldPos(0)
		where := fmt.Sprintf("line %d", line)
		if err != nil {
			return nil, nil, fmt.Errorf("the table: %w", err)
		}
		e, err := newEntry(where, row[address])
		if err != nil {
			return nil, nil, err
		}
		for i, value := range row {
			if slices.Contains(contactKeys, columns[i]) {
				e.add(columns[i], value)
			}
		}
		entries = append(entries, e)
	}
}

// readCards reads vCards (RFC 6350): the preferred address, name, language and time zone, and a category that is a kind.
func readCards(data []byte) (entries []entry, err error) {
	d := vcard.NewDecoder(bytes.NewReader(data))
	for n := 1; ; n++ {
		card, err := d.Decode()
		if errors.Is(err, io.EOF) {
			return entries, nil
		}
		where := fmt.Sprintf("card %d", n)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", where, err)
		}
		e, err := newEntry(where, card.PreferredValue(vcard.FieldEmail))
		if err != nil {
			return nil, err
		}
		e.add("name", card.PreferredValue(vcard.FieldFormattedName))
		e.add("locale", card.PreferredValue(vcard.FieldLanguage))
		if zone := card.PreferredValue(vcard.FieldTimezone); strings.Contains(zone, "/") { // others are offsets
			e.add("time_zone", zone)
		}
		for _, category := range card.Categories() {
			if kind := strings.ToLower(strings.TrimSpace(category)); slices.Contains(workflow.ContactKinds, kind) {
				e.add("kind", kind)
			}
		}
		entries = append(entries, e)
	}
}

func newEntry(where, address string) (entry, error) {
	a, err := mail.ParseAddress(strings.TrimSpace(address))
	if err != nil {
		return entry{}, fmt.Errorf("%s: %q is no mail address", where, address)
	}
	return entry{where: where, email: strings.ToLower(a.Address)}, nil
}

func (e *entry) add(key, value string) {
	if value = strings.TrimSpace(value); value != "" {
		e.values = append(e.values, [2]string{key, value})
	}
}
