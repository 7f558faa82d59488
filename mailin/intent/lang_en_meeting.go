package intent

// englishMeetingMore has further ways to speak of a meeting that is fixed or that was held, whose verbs and nouns are
// those of daily life: a pint, a walk, a sit down.
var englishMeetingMore = []group{
	{sigScheduled, checkIn, 0.88, `
		(on|down|in|pencilled|booked|booked in|set|scheduled|put (me|us) down|down in the book) for
		(supper|lunch|dinner|breakfast|brunch|coffee|tea|drinks|a
		(pint|coffee|drink|call|chat|walk|meal|curry|visit|meeting|brew|cuppa)) .. @; (an|the|my|our)? appointment
		(with _ (_)?)? (is|booked|made)? (on|for)? (the)? @; (it|he|she|we) (is|are) (now|still)?
		(down|booked|on|set|fixed|scheduled|pencilled in) for @; (has been|been|was|is|got|had it)? (put
		back|moved|postponed|pushed|brought forward|shifted|rearranged|rescheduled|delayed) (a (day|week))?
		(to|till|until|for) @; put (me|us|him|her) down for .. @; (said|agreed|settled|decided|suggested|proposed)
		(that)? (we|he|she|they) (would|will|should|could)? (meet|talk|speak|see|call|grab|have|go|do) .. @;
		(agreed|arranged) to (meet|talk|speak|see|call|sit down|have|get together|catch up|grab) .. @;
		(given|gave|giving) (me|us) (twenty|half|an|a|ten|fifteen|thirty|#|one|his|her) ..
		(hour|minutes|slot|time|appointment) .. @; it (will be|is going to be|is now) @; (we|i) (will|shall|am going
		to|are going to) (be)? (meet|see|speak|talk|call|sit down|sitting down|visit|go|get together|chat|catch
		up|show|showing|meeting|seeing) .. @; @ .. (i am|we are|he is|she is)
		(showing|seeing|meeting|visiting|hosting|having|going to see|off to see) ..; (he|she|they) (is|are)
		(coming|visiting|dropping by|popping in|driving up|driving down|flying in) .. @; see (you|him|her|them) @;
		(we|they|i) (are)? (going|off) to (meet|see|visit|have|speak|talk|call) (him|her|them|lunch|coffee|dinner|a
		_)? .. @; fixed for (the)? @; (time|day|date|day and time) (is|has been)?
		(fixed|set|agreed|booked|confirmed); (both)? (in|into) (my|our|his|her|the) diary .. @; (both)?
		(got|have|put) it in (the|my|our) (diary|diaries|calendar); (calendar|diary) says @`},
	{sigScheduled, checkIn, 0.72, `
		in (an|half an|two|a couple of) (hour|hours|minutes); in # (minutes|hours); on (my|our) way to (see|meet)
		(him|her|them); (took|accepted|chose|picked|said yes to|confirmed) (the|his|her)?
		(last|first|second|third|slot|date|one|invite|invitation) .. @; asked (me|us) (over|round|out|up|down|to
		(lunch|dinner|visit|come)) .. @; invited (me|us) (over|round|out|to|up|down|for) .. @;
		(call|talk|meeting|lunch|coffee|appointment|visit|interview) (is|will be) (at|in|on) ..`},
	{sigMet, checkIn, 0.88, `
		(had|having had|grabbed|enjoyed|did|managed|shared)
		(a|an|our|the|my|some|lunch|coffee|two|twenty|half|fifteen)? ..
		(chat|call|meeting|coffee|talk|conversation|lunch|breakfast|dinner|drink|drinks|zoom|session|visit|interview|beer|pint|natter|chinwag|blether|brew|cuppa|sit
		down|catch up|gossip|confab|get together|powwow|tea|walk|look round|meal|supper|brunch|phone call|good old
		_) (with (_ _|_))? (at|in|over)? (on|last)? (@|~)?; (our|the|my|first|that)
		(chat|call|meeting|coffee|talk|conversation|lunch|breakfast|dinner|zoom|visit|interview|walk|session) (with
		_)? (on)? (@|~) (was|went|turned out|lasted|is done|is behind us) ..;
		(warm|good|great|lovely|nice|long|brief|short|useful|interesting|fascinating|pleasant|productive|quick|proper)
		(conversation|chat|talk|call|meeting|coffee|lunch|zoom|dinner|walk) (with (_ _|_))? (on)? (@|~) ..; we
		(did|have) (all|both|indeed|finally|at last)? (manage to|managed to|got to|get to)? (meet|met|speak|talk|get
		together|meat) ..; (did|have) (finally|indeed)? (manage|managed) to (meet|talk|speak|see|get together|catch
		up) ..; linked up (with)? ..; met up (with)? ..; (i|we) (have|did) (meet|meeting|speak|see)
		(him|her|them|us|each other) (~|last|in|on|already|yesterday) ..; (we|i) (meet|speak|talk|see)
		(him|her|us|with (him|her)|each other)? (yesterday|last
		(week|month|monday|tuesday|wednesday|thursday|friday)|~) ..; (just)? (off|got off|come off|came off|put
		down) the (phone|call|line) (with|to) ..; just left (her|his|their|the)
		(office|place|shop|house|meeting|studio); (made|made each other) the acquaintance ..; (make|made)
		(his|her|their) acquaintance; got to know (him|her|them|each other|one another) ..; crossed paths ..;
		(paid|paying) (him|her|them|us|me) a (visit|call) ..; (paid)? a visit (from|to) (him|her|them) ..;
		(conferred|conversed|breakfasted|lunched|dined|chatted|nattered|skyped|zoomed|facetimed)
		(with|by|over|on|together|at|for|last) ..; (sat|walked|ate|drank|talked|strolled|rode|drove|worked|stood)
		(together|with (him|her|them)|over (a|lunch|coffee|tea)) (for|on|in|at|through|last|over)? ..;
		(went|been|drove|popped|travelled|go|gone) (over|round|up|down|out|along|in)? (to|and) (see|seen|visit|meet)
		(him|her|them|_) ..; been (and|to) see* (him|her|them); (the two|both|all three|all) of us
		(had|met|talked|sat|went|spoke|turned|got) ..; took (him|her|them|_) (for|to|out for)
		(a|lunch|dinner|coffee|tea) (pint|coffee|drink|walk|meal|beer|curry|spin)? ..; (he|she|they) (visited|came)
		(on)? (the)? (@|~) ..; (call|meeting|lunch|coffee|visit|interview|first one|chat|number #) (is|has)? (been)?
		(done|happened|took place|has taken place|is behind us|behind us|held|over and done with) ..; they
		(have|have all)? (had|just had) (their|the|a) (call|meeting|chat|coffee|lunch) ..; (he|she|they|both of
		(us|them)|we both) turned up ..; we know each other (now|faces); (we|i) (met|spoke|talked) ..;
		(was|were|got) introduced (to|in person) ..; (enjoyed|liked|loved) (meeting|talking|speaking|chatting|our)
		.. (@|~)?; (had|got|took) (our|my|the)? (half|an|one|twenty|fifteen|ten|#|two) (of)? (an)?
		(hour|minutes|hours) (with|together|over|on|of)? ..; first (meeting|call|chat|talk|coffee|visit) (is|was)?
		(done|held|over|behind us|had) (and dusted)?; (i|we) (met|spoke|talked|called|saw) (with|to)?
		(him|her|them|_)? (on)? (@|~)`},
	{sigMet, checkIn, 0.7, `
		^ saw (him|her|them|both|the|mr|mrs|_ and) ..; saw (him|her|them) (both)? (on|last)? (@|~); i
		(saw|visited|interviewed) (him|her|them|mr|mrs|ms|_) ..; (talked|spoke|chatted|nattered)
		(for|about|over|on|till|until|bees|shop|through) ..; (swapped|exchanged) cards;
		(easy|good|nice|lovely|fun|interesting|pleasure) to (talk|speak|chat) to ..; (lots of|much|plenty
		of|some|lot of) (laughing|laughter|laughs|talking) ..; (put|now put) (a|the) face to (the|a) name;
		(showed|gave) (me|us|him|her) (the|a)? (round|tour|guided tour) (of)? ..;
		(long|short|quick|good|nice|lovely) (phone call|talk|sit
		down|natter|chinwag|blether|afternoon|evening|lunch) ..; missed (our|the) first
		(appointment|meeting|call|date) .. made the second`},
	{sigNothing, checkIn, 1, `
		(he|she|they|i|we) went (off|away|on|back|blank|home|ahead|for); it went (clean|right|straight|completely)
		out; to date; up to date; out of date; date of; went with (it|me|him|her) to; what you mean by met;
		(nice|good|great|lovely|easy|hard|happy) (man|woman|guy|person) to (do business|work) with; well met;
		(was|were) (introduced|recommended|referred) by; (the|a|your|my) (introduction|intro) was
		(great|good|lovely|nice); (she|he) says we met; met (his|her|their|its) (match|maker|death|end); (met|meet)
		(before|years ago) (you|our|the) (intro|introduced|introduction); married; got engaged; wedding; looked
		great on paper; set up (a|this|the|my) (mail|email|account|website|shop|office|office|computer|phone|stall);
		over the (moon|weekend|summer|phone|winter|course|years|counter|road|years); over
		(coffee|lunch|dinner|tea|breakfast|a)`},
}
