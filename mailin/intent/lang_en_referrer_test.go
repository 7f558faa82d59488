package intent

import (
	"testing"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

func TestByRules_englishReferrer(t *testing.T) {
	checkReadings(t, workflow.AskRefer, workflow.Cancel, `
		Please cancel the introduction of Anna and Ben.
		Forget about it, they've met already.
		Don't introduce them after all.
		I want to withdraw the introduction.
		Call it off.
		Could you stop this one?
		Anna has told me she doesn't want it, so drop it.
		Please don't go ahead with R-7F3K.
		Please scratch that introduction.
		No need any more, they found each other.
		Ben told me he'd rather not, so please stop.
		Abort please
		I've had second thoughts, please cancel.
		Can you cancel R-7F3K?
	`)
	checkReadings(t, workflow.AskRefer, workflow.Correct, `
		Her name is spelled Katharina.
		It should be Anne, not Anna.
		You've got his surname wrong.
		His address is ben@berg.example, not benn@berg.example.
		It was meant to be the other way round.
		The company is called Lindt & Co.
		She works at Orsted, not Vestas.
		Small mistake: he is an architect.
		Anna's surname is Lindqvist.
		Sorry, the email is anna@lind.example
		I spelled his name wrong.
		He's not a lawyer, he's a notary.
		That's not her company.
		Please correct the spelling of his name.
	`)
	checkReadings(t, workflow.AskRefer, workflow.Nudge, `
		Could you give her another nudge?
		Please remind Ben.
		Can you follow up with Anna?
		He's forgotten, send it again.
		Ask her again please.
		Please chase them up.
		Nudge Anna please.
		Could you write to Ben once more?
		Anna hasn't replied, could you remind her?
		Give Ben a little push.
	`)
	checkReadings(t, workflow.AskRefer, workflow.Undo, `
		Undo that please.
		I didn't mean to cancel.
		Please put it back as it was.
		I clicked the wrong button.
		Reverse my last change.
		Please undo my cancel.
		That was a mistake, please undo.
		Oops, wrong one, put it back.
	`)
	checkReadings(t, workflow.AskRefer, workflow.Cadence, `
		Once a week is enough
		Every month please
		I'd prefer a monthly mail
		Please stop sending the digest
		Every second week
		I'd like it quarterly
		Could you send this less often?
		No digest please
		Can you make this weekly?
		twice a month would be perfect
		monthly digest please
		I'd rather get it weekly
		no more digests
		every three months
		Please send it more rarely.
	`)
	checkReadings(t, workflow.AskRefer, workflow.Sent, `
		I've sent the champagne.
		The flowers are on their way.
		Gift bought and delivered.
		I gave him the bottle yesterday.
		The voucher went out this morning.
		done, posted it today
		The gift has been sent.
		I have ordered a hamper for her.
		Bottle is in the post
	`)
	checkReadings(t, workflow.AskRefer, workflow.Status, `
		How are my introductions doing?
		What's the status?
		Have they met yet?
		Did Ben reply?
		Where do we stand with Anna and Ben?
		Any news?
		What's happening with R-7F3K?
		Has anyone answered?
		Give me an overview.
		How far are we?
	`)
	checkReadings(t, workflow.AskRefer, workflow.Thanks, `
		Thanks a lot
		Great, thank you!
		You're the best, thanks
		Brilliant news!
		Wonderful, thanks for letting me know.
		Lovely to hear.
		Thanks so much for your help!
		That's great news
		Cheers mate
	`)
	checkReadings(t, workflow.AskRefer, workflow.Help, `
		What can I do here?
		How does this work?
		I need help
		What commands do you understand?
	`)
	checkReadings(t, workflow.AskRefer, workflow.Stop, `
		Please stop mailing me.
		Unsubscribe me from everything.
		Delete my account.
	`)
}

func TestByRules_englishUnasked(t *testing.T) {
	checkReadings(t, workflow.AskNothing, workflow.Unclear, `
		Nice weather today
		Did you get my invoice?
		I'll be in Leeds on Thursday.
	`)
}

func TestByRules_englishColleague(t *testing.T) {
	checkReadings(t, workflow.AskInstead, workflow.Yes, `
		Yes, please ask Tom instead of Ben
		Yes please, thanks!
		go ahead`)
	checkReadings(t, workflow.AskInstead, workflow.No, `
		No thanks, leave it
		no`)
	checkReadings(t, workflow.AskInstead, workflow.Correct, `
		ask them at tim@okafor.example instead
		Yes, but at tom.reed@okafor.example`)
	checkReadings(t, workflow.AskInstead, workflow.Undo, `undo`)
	checkReadings(t, workflow.AskInstead, workflow.Stop, `stop writing to me`)
	checkReadings(t, workflow.AskInstead, workflow.Unclear, `Who is Tom?`)
}

// What is said not to do, or asked the time of, is not done.
func TestRead_whatIsNotToBeDone(t *testing.T) {
	for _, text := range []string{
		"I've changed my mind, please don't cancel it", "please don't cancel this one", "No lo cancele, por favor", "Non annullare, per favore",
		"When will you remind them?", "please don't stop writing to me",
	} {
		if r := Read(workflow.AskRefer, text, time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)); r.Intent != workflow.Unclear {
			t.Errorf("%q is read as %s: %q", text, r.Intent, r.Evidence)
		}
	}
	for text, want := range map[string]workflow.Intent{
		"I did not ask for this, stop writing to me": workflow.Stop, "Not a good fit, please cancel it": workflow.Cancel,
		"I haven't heard from them, please nudge them": workflow.Nudge,
	} {
		if r := Read(workflow.AskRefer, text, time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)); r.Intent != want {
			t.Errorf("%q is read as %s: %q", text, r.Intent, r.Evidence)
		}
	}
}
