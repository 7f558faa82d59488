package message

import (
	"strings"

	"github.com/twoyes/twoyes/workflow"
)

// forwarded is a mail that somebody passed on.
type forwarded struct {
	found    bool
	from     workflow.Address // Email is empty when the header block shows a name only
	text     string           // what its author had typed
	attached bool
}

// readForward takes a forwarded mail out of the quoted lines, or out of an attached message.
func (m *mail) readForward() forwarded {
	if f := forwardIn(m.split.quoted); f.found {
		return f
	}
	if p := m.root.find("message/rfc822", "message/global"); p != nil {
		raw := decodeTransfer(p.body, p.header.Get("Content-Transfer-Encoding"), 4*maxText)
		h, body := ReadHeader(raw)
		w := &walker{}
		var c content
		c.read(w.read(h, body, 1, "text/plain"))
		lines := c.lines()
		from, _ := h.from()
		return forwarded{found: len(h) > 0, from: from, text: typedText(lines, from.Name), attached: true}
	}
	return forwarded{}
}

// forwardIn reads the first header block among quoted lines, whatever their depth, and the text below it.
func forwardIn(quoted []line) forwarded {
	r := &quoteReader{lines: quoted}
	for i := range quoted {
		if i > 40 {
			break
		}
		n := r.headerBlock(i)
		if n == 0 {
			continue
		}
		f := forwarded{found: true}
		for _, l := range quoted[i : i+n] {
			kind, value := labelOf(l.text)
			if kind == labelFrom && f.from == (workflow.Address{}) {
				f.from = blockAddress(value)
			}
		}
		base := quoted[i].depth
		for _, l := range quoted[i+n:] { // some programs mark the text below the block, and not the block
			if strings.TrimSpace(l.text) != "" {
				base = max(base, l.depth)
				break
			}
		}
		var below []line
		for _, l := range quoted[i+n:] {
			below = append(below, line{text: l.text, depth: max(0, l.depth-base), cut: l.cut})
		}
		f.text = typedText(below, f.from.Name)
		return f
	}
	return forwarded{}
}

// blockAddress reads the From of a header block: "Anna Berg <anna@berg.example>", "Anna Berg [mailto:anna@…]", or a name.
func blockAddress(v string) workflow.Address {
	v = strings.NewReplacer("[mailto:", "<", "]", ">", "<mailto:", "<").Replace(v)
	if i := strings.Index(v, "><"); i > 0 { // an address that became a link to itself
		v = v[:i+1]
	}
	if as := ParseAddressList(v); len(as) > 0 {
		a := as[0]
		if found := addressIn(v); a.Name == "" && found != "" {
			a.Name = CleanName(strings.TrimSpace(v[:strings.Index(v, found)]))
		}
		return a
	}
	return workflow.Address{Name: CleanName(v)}
}
