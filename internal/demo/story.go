package demo

import (
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// cast are the people of the story.
type cast struct {
	rita, oskar, lena                  *scenario.Person // who introduce
	anna, ben, clara, david, gina, ida *scenario.Person
	jack, kim, jonas, max, nora        *scenario.Person
	office                             *scenario.Person // who runs twoyes
}

// enter makes everybody known. Emma, Felix and Hugo never answer.
func (t *teller) enter() cast {
	w := t.w
	w.Person("Emma Novak", "emma@novak.example")
	w.Person("Felix Haas", "felix@haas.example")
	w.Person("Hugo Blanc", "hugo@blanc.example")
	return cast{
		rita: w.Person("Rita Rossi", "rita@rossi.example"), oskar: w.Person("Oskar Lindqvist", "oskar@lindqvist.example"),
		lena: w.Person("Lena Vogt", "lena@vogt.example"), anna: w.Person("Anna Berg", "anna@berg.example"),
		ben: w.Person("Ben Okafor", "ben@okafor.example"), clara: w.Person("Clara Meyer", "clara@meyer.example"),
		david: w.Person("David Chen", "david@chen.example"), gina: w.Person("Gina Moretti", "gina@moretti.example"),
		ida: w.Person("Ida Strand", "ida@strand.example"), jack: w.Person("Jack Reed", "jack@reed.example"),
		kim: w.Person("Kim Reed", "kim@reed.example"), jonas: w.Person("Jonas Weber", "jonas@weber.example"),
		max: w.Person("Max Kern", "max@kern.example"), nora: w.Person("Nora Lind", "nora@lind.example"),
		office: w.Person("The Quayside Club", "office@quayside.example"),
	}
}

func (t *teller) story() {
	c := t.enter()
	t.knows(c.rita, func(c *postgres.Contact) { c.Kind = "client" })
	t.introductions(c)
	t.answers(c)
	t.meetings(c)
	t.results(c)
	t.favours(c)
}

// introductions are the ways in.
func (t *teller) introductions(c cast) {
	t.chapter("Members of The Quayside Club know people who should meet")
	t.asks(c.rita, "asks twoyes to ask Anna and Ben first", "Anna and Ben",
		"Anna Berg <anna@berg.example> and Ben Okafor <ben@okafor.example>: "+
			"you are both trying to get new customers to watch a welcome video to the end. I think you would enjoy comparing notes.")
	t.asks(c.rita, "asks for Clara and David too", "Clara and David",
		"Clara Meyer <clara@meyer.example> and David Chen <david@chen.example>: "+
			"Clara is looking for a workshop in the harbour, and David knows every landlord there.")
	t.asks(c.rita, "asks for Emma and Felix as well", "Emma and Felix",
		"Emma Novak <emma@novak.example> and Felix Haas <felix@haas.example>: you both sail, and both need a crew for the summer.")
	t.asks(c.rita, "asks for Ida and Jack, too", "Ida and Jack", "Ida Strand <ida@strand.example> and Jack Reed <jack@reed.example>: "+
		"Ida prints beautiful menus, and Jack is opening a second café in May.")
	t.says(c.oskar, "introduces Gina and Hugo himself, with twoyes in BCC")
	c.oskar.Send(scenario.Draft{
		To: []string{"Gina Moretti <gina@moretti.example>", "Hugo Blanc <hugo@blanc.example>"}, Bcc: []string{scenario.Mailbox},
		Subject: "Gina, meet Hugo", Text: "Gina, Hugo,\n\nyou both asked me about cork suppliers this spring. Gina has just been " +
			"to Portugal, Hugo is going in May. I leave you to it!\n\nOskar",
	})
	t.tell()
	t.says(c.oskar, "introduces Jonas to the club")
	c.oskar.Bcc("Jonas, meet the club", "Jonas has left his job and needs a desk by the water. You have one. Enjoy!\n\nOskar", c.jonas, c.office)
	t.tell()
	t.asks(c.lena, "is new here, and writes in German", "Max und Nora",
		"Max Kern <max@kern.example> und Nora Lind <nora@lind.example>: ihr sucht beide jemanden, der mit euch nach Lissabon segelt. "+
			"Ich glaube, ihr würdet euch gut verstehen.")
	t.reply(c.lena, "Ja, das war ich.")
}

// answers are what people say when they are asked.
func (t *teller) answers(c cast) {
	t.chapter("Some say yes, one asks something, one knows somebody better")
	t.at(1)
	t.reply(c.anna, "Yes please, happy to meet him. Mornings are best.")
	t.reply(c.clara, "Is that the David who has the blue boat?")
	t.reply(c.rita, "The very same. He has had it painted since.")
	t.reply(c.ida, "Oh yes, gladly!")
	t.reply(c.max, "Ja, sehr gerne!")
	t.at(2)
	t.reply(c.clara, "Sure, why not!")
	t.reply(c.ben, "Yes, gladly.")
	t.reply(c.nora, "Gerade passt es nicht, bitte fragen Sie mich Ende April noch einmal.")
	t.at(3)
	t.reply(c.david, "Thanks for thinking of me, but I'd rather not. We have somebody for that already.")
	t.reply(c.jack, "No, but my sister Kim Reed <kim@reed.example> does all our printing.")
	t.reply(c.rita, "Yes, do ask her.")
	t.reply(c.kim, "Yes please, with pleasure.")
	t.at(4)
	t.reply(c.ida, "Of course, her too.")
}

// meetings are the first weeks after.
func (t *teller) meetings(c cast) {
	t.chapter("Time passes: reminders, questions that close, and the first check-ins")
	t.at(10)
	t.reply(c.anna, "We met on Tuesday, great chat. We're going to try something together.")
	t.reply(c.gina, "We're meeting on 24 March, in Lisbon of all places.")
	t.at(12)
	t.reply(c.ben, "Nothing came of it.")
	t.reply(c.ben, "undo")
	t.reply(c.ben, "We met for coffee, and Anna is great.")
	t.at(25)
}

// results are what came of it.
func (t *teller) results(c cast) {
	t.chapter("Weeks later")
	t.replyTo(c.rita, "notice", "good introduction for you", "Anybody who has just taken on their first people and finds that the books keep them up at night.")
	t.at(45)
	t.reply(c.anna, "It turned into real work: they signed a contract for £12,000. Could not have happened without Rita.")
	t.replyTo(c.office, "digest", "", t.refOf(c.jonas)+" won £3,600")
	t.at(52)
	t.replyTo(c.rita, "notice", "What would you like", "Nothing for me, please. But the sea rescue is always glad of a gift.")
	t.replyTo(c.office, "reward", "", "sent")
}

// favours are what is given back.
func (t *teller) favours(c cast) {
	t.chapter("And what is given back")
	t.at(60)
	t.replyTo(c.jonas, "ask", "", "You should talk to Kim Reed <kim@reed.example>: her kitchen table has disappeared under parcels.")
	t.reply(c.jonas, "Yes, that was me.")
	t.at(62)
	t.reply(c.kim, "I'd love to.")
	t.says(c.oskar, "has had enough of weekly mail")
	t.replyTo(c.oskar, "digest", "", "monthly")
	t.at(64)
	t.replyTo(c.gina, "check-in", "", "stop")
}

// refOf returns the reference of the one introduction that somebody is part of.
func (t *teller) refOf(p *scenario.Person) string {
	ins, err := t.w.Store.Introductions(t.ctx, postgres.Filter{Party: p.Email})
	if err != nil || len(ins) != 1 {
		t.fail("looking for the introduction of %s: %d, %v", p.Name, len(ins), err)
	}
	return ins[0].Ref
}

// knows tells twoyes something about somebody, as the operator would.
func (t *teller) knows(p *scenario.Person, set func(*postgres.Contact)) {
	err := t.w.Store.InTx(t.ctx, func(tx *postgres.Tx) error {
		contact, err := tx.Contact(t.ctx, workflow.Address{Name: p.Name, Email: p.Email}, t.w.Now())
		if err != nil {
			return err
		}
		set(&contact)
		return tx.SaveContact(t.ctx, contact)
	})
	if err != nil {
		t.fail("noting what is known of %s: %v", p.Name, err)
	}
}
