package intent

import (
	"strings"
	"testing"

	"github.com/twoyes/twoyes/workflow"
)

// checkReadings checks what the phrases and the grammar read, without the model; one text a line.
func checkReadings(t *testing.T, q workflow.Question, want workflow.Intent, texts string) {
	t.Helper()
	for s := range strings.SplitSeq(strings.TrimSpace(texts), "\n") {
		s = strings.TrimSpace(s)
		if got, _ := ByRules(q, s, sent); got.Intent != want {
			t.Errorf("%s: %q = %s (%.2f, %s), want %s", q, s, got.Intent, got.Confidence, strings.Join(got.Evidence, "; "), want)
		}
	}
}

func TestByRules_englishOptIn(t *testing.T) {
	checkReadings(t, workflow.AskOptIn, workflow.No, `
		Please don't make the introduction.
		I would ask you not to introduce us.
		Kindly refrain from connecting us.
		Under no circumstances do I want to be introduced to that man.
		The answer is still no.
		I'd love to say yes, but I can't.
		Sounds lovely, but it's not for me.
		We have one already.
		Got one, thanks.
		I've already got a guy for that
		Nothing personal, but no.
		That would be a no from us.
		I'm going to say no to this one.
		I think I'll give it a miss.
		Not my cup of tea, thanks.
		We're not hiring.
		We are not taking on new clients.
		I don't do coffee with strangers.
		I don't meet salespeople.
		Introductions aren't my thing.
		We're closing down in March so there's no use.
		I retired two years ago.
		I wouldn't want to waste her time.
		You can tell him I'm not interested.
		Please tell him thanks but no thanks.
		It's a kind offer, but one I shall have to turn down.
		I must respectfully refuse.
		Nothing doing.
		Sorry, no can do.
		Count me out please
		I couldn't be less interested.
		I have no need of an accountant.
		Our needs are met.
		Yes to her? Not in a month of Sundays.
		Good of you to ask. The answer has to be no.
		We tried that before and it didn't work out, so no.
		No offence but I don't see the point
		He and I have history. No.
		I am not going to meet him.
		I won't be taking this further.
		I don't think we'd be a good fit.
		I'll have to disappoint you this time.
		Doesn't sound like something for us.
		Much as I respect you, I'd prefer to be left out of this.
		We're fully staffed.
		I don't want you to introduce me.
		I can't agree to that.
		I said no last time and it's still no.
		I'm anything but keen to meet him.
		I'm too old to be introduced to people.
		I wouldn't be happy to meet him.
		I would not like to be introduced.
		I don't feel like meeting anyone.
		Thanks for asking but we'll manage on our own.
		I see no benefit.
		We stopped doing weddings ages ago.
		Please leave me out of this.
		He's a competitor of ours, so I have to say no.
		I'd be wasting her time.
		It's a firm no.
		I am under contract elsewhere, so I'm out.
		There's no call for that here.
		We don't have any openings.
		Never in a million years.
		I'm not comfortable with that.
		Don't think so, sorry.
		I wouldn't know what to say to her, so better not.
		Not keen, sorry.
		We've got that covered.
		I am not the networking type.
		I've no interest in crypto.
		We decided against it.
		It's not something we need.
		I don't want any introductions at the moment or ever.
		Thanks Tom, but we're good.
		We're not looking for investors.
		This doesn't fit our plans.
		It wouldn't be right for us.
		I prefer not to meet strangers.
		I am afraid the answer is no.
		Sorry Rita, I'm not up for it.
		I'd just be in the way, so no thank you.
		Not for me, ta.
		My health doesn't allow it.
		I can't help him.
		We can't afford it.
		We only work with local firms.
		I don't work in that field any more.
		I stopped giving advice years ago.
		I'm out.
		Let's not do this.
		There's no overlap between what we do.
		I've got nothing to offer him.
		He would be disappointed, better leave it.
	`)
	checkReadings(t, workflow.AskOptIn, workflow.Unclear, `
		Yes if the price is right.
		I'd say yes if it weren't for the distance.
		Fine as long as it's not on a Monday.
		I could say yes, or I could say no.
		He asked me the same and I said yes.
		My boss said yes.
		You said yes please introduce us, but I never did.
		I was going to say yes.
		I would have said yes a year ago.
		I'd like to meet him, but only if you come along.
		Happy to, provided I don't have to travel.
		Almost a yes.
		I need to ask my husband first.
		I'd have to run this by our lawyers.
		Can't say one way or the other.
		She could call me, I suppose.
		It might be nice to meet him.
		I'm tempted.
		Perhaps it would be good to talk.
		I would be open to it in the right circumstances.
		Great that you still do this.
		Lovely to hear from you!
		Happy new year to you and the family.
		I don't mind either way.
		I'm easy.
		Ok let me see
		Sure, whatever.
		I read your mail.
		Yes I know him from the golf club.
		yes I got this
		Right, I see what you mean.
		As long as there's no obligation.
		Only if he brings the cake.
		I'd go ahead, but my partner isn't convinced.
		Introduce us when she has read the report, not otherwise.
		It all depends.
		Let's see.
		Yes to the digest, but not to this.
		Please introduce her to someone else.
		Let's talk about it first.
		Give me a call and let's discuss.
		Sounds good in theory.
		The weather is fine here.
		Looking forward to the party on Saturday!
		Yes, we've met already.
		Ok, noted.
		Ok, got it.
		I'd be happy to meet, were I closer.
		She'd love to meet him, I'm sure.
		Ten years ago I'd have jumped at it.
		I'm the last person to say yes to these things.
		Your mail says to reply yes or no.
		We agreed to differ on that.
		My loan was approved!
		It's a big deal for her.
		Good luck to them.
		Yes, I'm still at this address.
		Yes I am
		He is welcome to try.
		Whether I'd like to meet her is another matter.
		I'd have to be sure it stays private.
		Happy to as soon as I know what it's about.
		Go ahead if you think it's useful.
		Introduce us, or don't.
		Do what you want.
		I'd only do it for you.
		If it were up to me, yes.
		In an ideal world I'd love to.
		Definitely maybe
		Not no.
		Yesterday was great fun
		Please send him my regards.
		I guess it's fine
		Fine, but I'm not promising anything.
		I'd have to think hard about that.
		I'm not against it in principle.
		Let me check with my team.
		Only by email please.
		If it doesn't take long.
		Well, if you say so.
		I'm of two minds.
		Interesting idea.
		What a coincidence!
		My wife would like that.
		It's up to my boss.
		I'd need to know who pays first.
	`)
	checkReadings(t, workflow.AskOptIn, workflow.Yes, `
		Please put us in contact.
		I'd be very glad if you could introduce us.
		Yes, I'd welcome an introduction.
		By all means introduce us.
		Looking forward to meeting her.
		Sure, I'd be up for a chat.
		I'd be honoured.
		Why not, let's give it a go.
		You can give her my number.
		Do pass on my email.
		Happy for you to connect us.
		I'm happy to be introduced.
		Let's do it!
		It's a yes from us.
		Yes, she sounds great.
		Go ahead and introduce us.
		Please go ahead with the introduction.
		Absolutely, would love an intro.
		Yes, that'd be great, thank you.
		Tell her I'd be delighted.
		Works for us, go ahead.
		Ooh yes please
		count me in
		OK, please introduce me to her.
		I'd love to hear what he has to say.
		I accept with pleasure.
		Be my guest.
		No objections at all.
		I have no objection to meeting her.
		Can you introduce us? Thanks
		We should talk. Put us together.
		I'd be mad to say no.
		Agreed. Please send the introduction.
		Always happy to meet friends of yours.
		He can have my number
		Send them my way
		I think that's a splendid idea, please do.
		very interested, thanks
		Yes. I've wanted to meet her for ages.
		Of course you may introduce us.
		Yes, my number is 07700 900123.
		Yes, happy to chat with him any time.
		That'd be lovely, thanks Rita!
		I would very much like to meet her.
		Please connect me with Mr Hale.
		Definitely interested, thank you for thinking of me.
		Sure, why not
		Sounds like a plan
		Yes please, she can ring me on 07700 900456
		Delighted! Please do introduce us.
		It would be an honour to meet him.
		I'm keen to talk to her.
		I'd be glad to help him out.
		Always up for meeting new people, go for it.
		You have my consent.
		Yes, you may share my contact details.
		Yes. Thank you, Tom.
		Certainly, please go ahead.
		I look forward to hearing from her.
		Good idea, please introduce us by email.
		Let's make it happen
		I am very happy to be put in touch.
		Great, looking forward to meeting her!
		We'd love that
		Ok for me
		Ok go
		Yes, of course you can give him my address.
		You can count on me.
		Sure, put me down.
		I'd be more than willing.
		Let's get that ball rolling.
		I'll happily have a chat with her.
		Please do make the connection.
		Consider this my consent.
		I hereby agree to be introduced.
		I give my consent.
		I'm fine with that.
		I'm okay with you sharing my email.
		Feel free to put us in touch.
		It'd be good to talk to her.
		I think we'd get on, do introduce us.
		She sounds fascinating, I'd love to talk.
		Tell him to give me a ring.
		I could really use someone like that, please connect us.
		That's exactly who I need, thank you, go ahead.
		We've been looking for somebody like her. Please introduce us.
		A friend of yours is a friend of mine, so yes.
		Yes, go on.
		I say we do it.
		Affirmative.
		Roger that, go ahead.
		Would love to!
		Would be my pleasure
		Okay, sounds good to me.
		No problem, I'd like to meet him.
		It's fine with me
	`)
	checkReadings(t, workflow.AskOptIn, workflow.Later, `
		Not for a few weeks, I'm afraid.
		Could we leave this until September?
		After the holidays, please.
		I'm too busy this month, try me in June.
		I'm abroad till the 12th, let's talk afterwards.
		Not this week, next week is fine.
		Yes please, but after the exams.
		Let's wait until the summer.
		Maybe in the autumn.
		I'd be happy to meet, though not before May.
		Come back to me in the spring.
		Please hold off for now.
		Sure, once the baby is born. Early June?
		Give it a month or two.
		Right now I can't, ask me later.
		I'm moving house; can you come back in May?
		Perhaps after the summer break.
		I'm off work until March.
		Let me get through the audit first, then ask me again.
		I can't before Easter.
		Yes, but in autumn, please.
		Ask again when the season is over.
		Too much going on at the moment. Try again in a month.
		We'd be interested later this year.
		I'm in hospital, please ask me in a few weeks.
		Too early for us, maybe next year.
		I can't think about this now, ask me in the summer.
		We'll be ready in about two months.
		Not until we've moved.
		Catch me after the 20th.
		Please get in touch again in autumn.
		I need a few weeks, my father is ill.
		Let's talk in the new year.
		I would prefer to wait until spring.
		Bad week. Try next week.
		Hold off until I've spoken to the board in April.
		Can this wait till after the fair?
		Let me get back to you on this next week
		Not at this point in time.
	`)
	checkReadings(t, workflow.AskOptIn, workflow.Inquiry, `
		Who is this?
		What does she do exactly?
		How do you know him?
		Would this cost me anything?
		Is she the one from the bank?
		Before I answer, what is it about?
		Could you tell me what he's after?
		I'd like to know more about the company.
		Which Anna do you mean
		May I ask why he wants to meet me?
		What would be expected of me?
		What's in it for me?
		Who exactly is Mr Hale?
		What's this about?
		How big is her company?
		Is he selling something?
		Does she live in Leeds?
		Has she got experience with listed buildings?
		What would I have to do?
		Can you send me more information first?
		Why me?
		Is that the same Ben who worked at Vestas?
		Sorry, who is this from?
		When would that be?
		And who pays for it?
		More details please.
	`)
	checkReadings(t, workflow.AskOptIn, workflow.WrongPerson, `
		I'm not the person you're looking for.
		I think this was meant for my son.
		You should talk to my business partner about this.
		Please contact my colleague Jane instead.
		I no longer work there.
		My colleague Tom deals with these things, please write to him.
		He doesn't work here anymore.
		This should go to our purchasing department.
		I'm not in charge of that any more, ask Peter Lund.
		Sorry, you've mistaken me for someone else.
		Forward this to my manager please, it is her area.
		It's my wife you want.
		The right person is our CFO, Maria Ortiz.
		You have the wrong address, I'm afraid.
		This isn't Anna's address any more.
		I'm his assistant, please write to him directly.
		You've reached the wrong Tom.
		I sold the business, the new owner is Mr Patel.
		Please speak to our office manager, Jane, about this.
		I am not Mr Baker.
		My brother runs the firm now, ask him.
		Anna is on the board, not me. Please ask her instead.
		This is a shared inbox, Maria doesn't read it.
		You've mistaken me for my namesake.
		Sorry, wrong number.
		I don't work for them any longer.
		That's a question for our sales team.
		Our HR department handles this, please contact them.
		You want Dr Meyer, not me.
		I left that company last year.
		I have no connection to that firm.
		I'm the intern here, better ask the boss.
		Mr Lund retired, I'm his successor.
	`)
	checkReadings(t, workflow.AskOptIn, workflow.Stop, `
		Please take my name off your list.
		No more emails please.
		Stop bothering me.
		I don't want to receive these.
		Don't send me any more of this.
		Please remove all my details.
	`)
}
