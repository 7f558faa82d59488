package message

// LetterText returns the plain text of a mail that twoyes itself wrote, to recognise it where it is quoted.
func LetterText(raw []byte) string {
	h, body, _ := readTop(raw)
	var c content
	c.read((&walker{}).read(h, body, 0, "text/plain"))
	return c.plain
}
