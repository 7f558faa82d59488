package message

import "bytes"

// SplitMbox splits an mbox file (RFC 4155) into its messages, undoing the ">From " quoting of lines. A file that does
// not begin with a "From " line is one message.
func SplitMbox(raw []byte) [][]byte {
	if !bytes.HasPrefix(raw, []byte("From ")) {
		return [][]byte{raw}
	}
	var messages [][]byte
	start := 0
	for pos := 0; pos < len(raw); {
		i := bytes.IndexByte(raw[pos:], '\n')
		if i < 0 {
			break
		}
		next := pos + i + 1
		if next < len(raw) && bytes.HasPrefix(raw[next:], []byte("From ")) && blankBefore(raw, next) && fromLine(raw[next:]) {
			messages = append(messages, unquoteFrom(raw[start:next]))
			start = next
		}
		pos = next
	}
	return append(messages, unquoteFrom(raw[start:]))
}

// blankBefore says whether the line before pos is empty.
func blankBefore(raw []byte, pos int) bool {
	return bytes.HasSuffix(raw[:pos], []byte("\n\n")) || bytes.HasSuffix(raw[:pos], []byte("\r\n\r\n"))
}

// fromLine says whether b begins with a line that separates messages: "From sender date", followed by a header.
func fromLine(b []byte) bool {
	l, rest := cutLine(b)
	if len(bytes.Fields(l)) < 3 {
		return false
	}
	first, _ := cutLine(rest)
	_, _, ok := cutField(first)
	return ok
}

// unquoteFrom drops the separating line on top and one ">" of every line of the form ">From ".
func unquoteFrom(m []byte) []byte {
	_, m = cutLine(m)
	if !bytes.Contains(m, []byte("\n>From ")) && !bytes.Contains(m, []byte("\n>>")) {
		return m
	}
	var out bytes.Buffer
	for len(m) > 0 {
		l, rest := cutLine(m)
		if t := bytes.TrimLeft(l, ">"); len(t) < len(l) && bytes.HasPrefix(t, []byte("From ")) {
			out.Write(l[1:])
			out.Write(m[len(l) : len(m)-len(rest)])
		} else {
			out.Write(m[:len(m)-len(rest)])
		}
		m = rest
	}
	return out.Bytes()
}
