package message

// LetterText returns the plain text of a mail, quotes and all, or its HTML when it has no other: that of one that twoyes
// itself wrote, to recognise it where it is quoted.
func LetterText(raw []byte) string {
	h, body, _ := readTop(raw)
	var c content
	c.read((&walker{}).read(h, body, 0, "text/plain"))
	if c.plain == "" {
		return c.html()
	}
	return c.plain
}
