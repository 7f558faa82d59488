package mailout

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/mail"
	"time"

	gomail "github.com/wneessen/go-mail"

	"github.com/twoyes/twoyes/workflow"
)

// Letter is a mail to be written.
type Letter struct {
	From    workflow.Address
	To      []workflow.Address // at least one
	Cc      []workflow.Address
	ReplyTo []workflow.Address
	Subject string // longer than 78 characters, it is cut
	Text    string // any line ends
	HTML    string // empty for a mail of text alone

	MessageID  string    // without brackets
	Date       time.Time // written in its own time zone
	InReplyTo  []string  // without brackets; ids that are not well-formed are left out
	References []string  // likewise, oldest first

	AutoSubmitted   string // RFC 3834 §5: "auto-generated" when empty
	ListUnsubscribe string // a mailto URI (RFC 2369 §3.2), without brackets; may be empty
	Kind            string // Twoyes-Kind
	Ref             string // Twoyes-Ref; may be empty
}

// Header fields without a name in go-mail.
const (
	headerAutoSubmitted   gomail.Header = "Auto-Submitted"
	headerSuppressAnswers gomail.Header = "X-Auto-Response-Suppress"
	headerKind            gomail.Header = "Twoyes-Kind"
	headerRef             gomail.Header = "Twoyes-Ref"
)

// Compose writes the mail as it goes over the wire: CRLF line ends, no line over 998 octets (RFC 5322 §2.1.1), no
// dot-stuffing. Equal letters give equal bytes. Names and the subject are made harmless; an address, id or token
// that is not well-formed is an error.
func Compose(l Letter) ([]byte, error) {
	m := gomail.NewMsg(
		gomail.WithNoDefaultUserAgent(),
		gomail.WithEncoding(gomail.EncodingQP),
		gomail.WithBoundary(boundary(l)),
	)
	if err := setAddresses(m, l); err != nil {
		return nil, err
	}
	if err := setFields(m, l); err != nil {
		return nil, err
	}
	m.SetBodyString(gomail.TypeTextPlain, body(l.Text))
	if l.HTML != "" {
		m.AddAlternativeString(gomail.TypeTextHTML, body(l.HTML))
	}
	var b bytes.Buffer
	if _, err := m.WriteTo(&b); err != nil {
		return nil, fmt.Errorf("composing mail: %w", err)
	}
	if err := checkWire(b.Bytes()); err != nil {
		return nil, fmt.Errorf("composing mail: %w", err)
	}
	return b.Bytes(), nil
}

func setAddresses(m *gomail.Msg, l Letter) error {
	if len(l.To) == 0 {
		return errors.New("composing mail: no recipient")
	}
	for _, f := range []struct {
		header gomail.AddrHeader
		list   []workflow.Address
	}{
		{gomail.HeaderFrom, []workflow.Address{l.From}},
		{gomail.HeaderTo, l.To},
		{gomail.HeaderCc, l.Cc},
		{gomail.HeaderReplyTo, l.ReplyTo},
	} {
		if len(f.list) == 0 {
			continue
		}
		list := make([]*mail.Address, len(f.list))
		for i, a := range f.list {
			spec, err := addrSpec(a.Email)
			if err != nil {
				return fmt.Errorf("composing mail: %s: %w", f.header, err)
			}
			list[i] = &mail.Address{Name: displayName(a.Name), Address: spec}
		}
		m.SetAddrHeaderFromMailAddress(f.header, list...)
	}
	return nil
}

func setFields(m *gomail.Msg, l Letter) error {
	if l.AutoSubmitted == "" {
		l.AutoSubmitted = "auto-generated"
	}
	if l.Date.IsZero() {
		return errors.New("composing mail: no date")
	}
	for _, f := range []struct {
		name, value string
		check       func(string) error
		optional    bool
	}{
		{"Message-ID", l.MessageID, checkID, false},
		{"Auto-Submitted", l.AutoSubmitted, checkToken, false},
		{"List-Unsubscribe", l.ListUnsubscribe, checkMailto, true},
		{"Twoyes-Kind", l.Kind, checkToken, false},
		{"Twoyes-Ref", l.Ref, checkToken, true},
	} {
		if f.optional && f.value == "" {
			continue
		}
		if err := f.check(f.value); err != nil {
			return fmt.Errorf("composing mail: %s: %w", f.name, err)
		}
	}
	m.Subject(phrase(l.Subject, maxSubject))
	m.SetMessageIDWithValue(l.MessageID)
	m.SetDateWithValue(l.Date)
	m.SetGenHeader(headerAutoSubmitted, l.AutoSubmitted)
	m.SetGenHeader(headerSuppressAnswers, "All")
	m.SetGenHeader(headerKind, l.Kind)
	if l.Ref != "" {
		m.SetGenHeader(headerRef, l.Ref)
	}
	if l.ListUnsubscribe != "" {
		// Not go-mail's SetListUnsubscribe, which writes whatever it is given.
		m.SetGenHeader(gomail.HeaderListUnsubscribe, "<"+l.ListUnsubscribe+">")
	}
	if v := ids(l.InReplyTo); v != "" {
		m.SetGenHeader(gomail.HeaderInReplyTo, v)
	}
	if v := ids(l.References); v != "" {
		m.SetGenHeader(gomail.HeaderReferences, v)
	}
	return nil
}

// boundary is fixed by the letter, so that the bytes are; and as it depends on the bodies, no text can contain it.
func boundary(l Letter) string {
	sum := sha256.Sum256([]byte(l.MessageID + "\x00" + l.Text + "\x00" + l.HTML))
	return fmt.Sprintf("twoyes-%x", sum[:16])
}

// checkWire reports whether raw may go over the wire as it is: not empty, CRLF line ends only (a bare CR or LF
// before a dot is how mail is smuggled), lines of at most 998 octets, no NUL.
func checkWire(raw []byte) error {
	if !bytes.HasSuffix(raw, []byte("\r\n")) {
		return errors.New("mail does not end with a line end")
	}
	for line := range bytes.SplitSeq(raw[:len(raw)-2], []byte("\r\n")) {
		switch {
		case len(line) > 998:
			return errors.New("line longer than 998 octets")
		case bytes.ContainsAny(line, "\r\n\x00"):
			return errors.New("bare CR, bare LF or NUL")
		}
	}
	return nil
}
