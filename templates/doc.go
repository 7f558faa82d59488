// Package templates writes the mails that twoyes sends.
//
// Each mail has one source a language, such as en/opt-in.tmpl, with the parts "subject", "body" and, if wanted,
// "preheader" (the line that a list of mails shows beside the subject). The body is executed once, with
// text/template, and read as a plain document: paragraphs separated by blank lines, lists whose items begin with
// "- ", and the blocks that helpers such as quote, button and steps leave in it. Text and HTML are both made from
// that document, so they always say the same: the text by this package and layout.txt.tmpl, the HTML by
// layout.html.tmpl with html/template, which escapes every value for the place where it stands.
//
// Whatever is in the view may come from a stranger. It is cleaned before a template sees it (see clean), and blocks
// are marked with control characters that no cleaned value can contain: a name or a quote can never become markup.
//
// What a template may use besides the fields of [Data] (.View, .Business, .Mailbox …):
//
//	hello P               the greeting: Hello Anna,
//	name P, first P       the full name, the first name; P is anything with a Name and an Email
//	names L, firsts L     a list of them: Anna Berg, Ben Okafor and Cara Díaz
//	person P              the name with its address
//	having L "Field" V…   those of a list whose field has one of the values
//	day T                 a day in words: Friday 28 November
//	next N, state S       what happens next, where an introduction stands, as a phrase
//	self                  who twoyes is and for whom it works
//	cap S, strong S       with a capital letter, in bold
//	phrase PART V         what a part of the template, or of words.tmpl, says about V
//	heading S [REF]       a title, with the number of an introduction
//	quote S               somebody's own words, set apart
//	people L              a list of people with their addresses
//	steps N               the row of steps, N of them (from 0) done
//	bar LABEL N V [NOTE]  a bar painted to N percent, with a value; several in a row form a chart
//	month T, money M      a month in words, an amount with its currency
//	button LABEL WORD     opens a reply that says WORD; several in a row form a group
//	write LABEL P         opens a mail to P
//	line                  a rule across the mail
//
// The phrases that helpers and layouts need are in words.tmpl of each language; "and" is given the name that follows it.
package templates
