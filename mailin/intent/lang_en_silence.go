package intent

// englishNotYet has further ways to say that there was no meeting yet.
var englishNotYet = []group{
	{sigNotYet, checkIn, 0.9, `
		not (as yet|so far|to date|until now|till now|up to now|up till now|thus far|at (the|this)
		(moment|point|stage)|for now|quite (yet)?|just yet); (nothing|nowt|none|zilch) (as)? (yet|so far|to
		date|until now|up to now) ..; (still|yet) to
		(happen|come|meet|speak|see|find|set|fix|propose|suggest|arrange|sit|pick|ring|call|phone|write|agree|get|make|settle|organise|book|talk|sort|do|be
		(arranged|fixed|agreed|set|booked)) ..; (have|has|had|did|do) not
		(yet|ever|even|really|actually|quite|still|so much as|as yet|got as far as|got so far as)?
		(rung|rang|phoned|phone|ring|phoning|sat|sit|sit down|meet us|see us|see each other|seen each
		other|suggested|suggest|proposed|propose|picked (a|another|the|any)|landed on|settled on|agreed (on)?
		(a|another|the)|found|find (a|the|any|time)|fixed|got (a|the|any) (date|day|time|slot)|sent
		(him|her|them)|send (him|her|them)|texted|chased|pursued|progressed|taken it|taken this|let me|come
		together|got together|got going|dropped (him|her|them)|heard of a date|chosen|decided on a (date|day)|opened
		(it|the|your|that)|looked (at|into)|got to (it|this|him|her)|rung|moved on it|acted on|had
		(time|chance|opportunity|our|the (meeting|call|talk|pleasure|time|chance|interview|coffee|lunch))|been
		to|visited|visit|gone|been over|been in touch with) ..; i (have|had|did|do|must confess i have|am afraid i
		have|still have)? (still|simply|just|even|yet)? not (yet|even|really|ever)? (been in
		touch|replied|answered|responded|come back|got back|written back|called back|contacted|reached
		out|acknowledged|picked up the|reply|answer|respond|pick up the|write back|call|write|contact|rung|returned
		his|returned her|returned their|followed up|follow up) (to|on)? (him|her|them|his|it|that|this|the)?
		(email|mail|message|call|note)? ..; we (have|had|did) not (yet|even)? (been in touch|contacted each
		other|written|written to each other|followed up|reached out) ..; (i|we) never (wrote|called|rang|got
		(round|around)|followed up|answered|replied|got back to|emailed|made contact|contacted|reached
		out|found|did|sent|managed|phoned|fixed|set|had the time|arranged) ..; i owe (him|her|them) (a|an)
		(reply|answer|call|email|line|message|response|date) ..; (done|did|do) (nothing|zilch|nowt|precisely
		nothing|sweet nothing) (about|with|on|yet|so far) ..; (was|were|had been|are|would been)
		(meant|supposed|going|due|hoping|planning|to have) to (meet|speak|talk|see|go|have|call|get
		together|do|visit|come|grab|catch up|sit) (each other|him|her|them|up|coffee|lunch|dinner|a _)? (on|last)?
		(@|~)? ..; (were|was) (going|about|meant|supposed) to (have|go for|grab|do) (a|our)?
		(coffee|lunch|drink|call|chat|pint|dinner|it) ..; should (of|have) met ..; nearly met; almost met;
		(have|has|had|did) not (yet)? (happened|taken place|come off|come about|materialised|been possible|been
		able) (yet|so far|as yet)? ..; (has|have|did|does) not (happened|happen|taken place|come off|work out|worked
		out|meet|met) (yet|so far|as yet|until now|to date) ..; (no|without)
		(new|other|fixed|firm|set|second|actual)? (date|day|time|slot|appointment|meeting|arrangement|plan) (yet|so
		far|as yet|fixed|set|agreed|found|in sight|for it|for that|on the table|$) ..;
		(diary|calendar|email|phone|telephone|voicemail) (tennis|tag|tetris|ping pong|clash|clashes) ..;
		(dates|diaries|calendars|schedules|timing|agendas) (are|is|have been|were|do|did|will|keep|kept)
		(proving|being|not|all|tricky|difficult|hard|awkward|a problem|incompatible|clashing|mismatched|refusing)
		..; (can not|could not|unable to|struggling to|hard to|trying to|need to|have to|must) (find|get|fix|settle
		on|pick|agree|agree on|land on|set|suggest|propose|choose|make) (a|an|another|the|any|new)?
		(free|common|suitable|mutual|good|new|different)?
		(hour|day|date|time|slot|gap|window|evening|morning|afternoon|moment|week|spot|lunch); (looking|still
		looking|hunting|searching) for (a|another|the|some) (free)? (day|date|slot|time|hour|gap|window) ..;
		(waiting|wait) (for|on|to hear) (which|his|her|their|what|new|some|a|when|about) (new|possible)?
		(day|days|date|dates|time|times|slot|slots|availability|diary|calendar|suggestions|he can|she can|suits) ..;
		(made|make|making) the first move ..; neither of us (has|have|is|was|could|can) ..; not picked up the
		(phone|receiver) ..; (swapped|exchanged|traded) (phone)? numbers ..; (other|new|different|some|more)
		(dates|times|days) ..; nothing (fixed|arranged|booked|in the diary|in the calendar|planned|set) ..;
		(would|will) (come back|get back|revert) (to (me|us))? with (other|new|some|more|a)?
		(dates|date|times|days|slots|availability) ..; (waiting|waits|wait) (on|for) (his|her|their|new) (dates|new
		dates|times|availability|suggestions) ..; (i|we) (wanted|meant|intended|had intended|planned|had
		hoped|hoped) to (call|write|ring|meet|get in touch|see|contact|reply|answer|go|email) .. but ..; i (still)?
		(need|have|got|must|ought|want|intend|mean|should) to (ring|call|phone|write|reply|answer|get
		back|email|message|contact|text|chase|suggest|see|meet|sort) (to)? (him|her|them|back)? ..; not
		(met|spoken|talked|seen) (as such|yet|so far|in person|$) ..; (a)? no for now; (the)? ball is in my court;
		it is on me; (i|we) keep (forgetting|missing|meaning|putting|postponing|rescheduling|trying) ..;
		(missed|missing) each other ..; not (been|had) (to see|a moment|a minute|time|a chance|the time|the
		meeting|the chance|the call|our|the pleasure) ..; (we|he|she|they|i) (had to|have had to)
		(cancel|postpone|call it off|call off|reschedule|move it|push it|pull out|put it off) ..;
		(we|have|has|but|still) (no|have no|has no) date $; (cancelled|canceled|postponed) (on (the|me|us|that)|last
		minute|at the last|the day|twice|again|because|due|owing|as) ..; try again
		(when|once|next|in|after|soon|later|another); find (something|another|a new|a different)
		(day|date|else|time|one)?; no new date ..; (called off|call it off) .. (new date|find something|another
		(day|date|time)|rearrange|reschedule)`},
	{sigNotYet, checkIn, 0.72, `
		(went|gone|going|slipped|dropped|fell) (clean|right|straight|completely)? (out of|off|through|from) my
		(head|mind|radar|list|fingers); (slow off the mark|guilty as charged|shame on me|hands up|my apologies on
		this|dropped the ball|been remiss|been useless|been rubbish|been lax|been slack|been hopeless|hold my hands
		up|feel guilty|feel bad); (been)? putting (it|this|that|him|her) off; neglected; (been|is|are|put|all) on
		(hold|the back burner|back burner); one of these days; at some (point|stage); sooner or later; in due
		course; (some|any) day (now|soon); (when|once|as soon as|until) (things|it|life|work|the
		(season|harvest|rush|school|kids|children|move|builders|exams|audit|lambs|holidays)|we|he|she|i)
		(is|are|am|has|have)?
		(calm|calms|quieten|quietens|quieter|settle|settles|settled|slow|slows|dies|die|open|over|finished|behind|back|in|done|recovered|better|sorted)
		..; whenever that (may|might) be; (swapped|exchanged|traded|we have had) (a
		(couple|few)|some|several|two|many|friendly|the|#)? (of)? (friendly|nice|short)?
		(emails|messages|texts|notes|voicemails|letters) ..; (he|she) (is|was) (in|off to|stuck in) _
		(until|till|half|this|all|most|for|@) ..; haunt*; i am on it; the meeting (is)? still (outstanding|pending);
		up to (my|our|the|his|her) (eyes|neck|ears|eyeballs|elbows) ..; (would love to|do want to|still want
		to|really want to|do still intend to|do intend to) (see|meet|call|go|visit|talk) ..; not given up on
		(it|him|her|this|them); sadly not; (afraid|no unfortunately|unfortunately) not $; (been|up to my _ in)
		(chaos|bedlam|manic|mayhem|havoc); too mad (here|at)?; (simply|just|all|been|too) (too)?
		(mad|chaotic|mental|nuts) (here|at|with|lately)?`},
	{sigLater, checkIn, 0.92, `
		(ask|try|check with|get back to|come back to|nudge|remind|ping) (me|us) (again|back|then)? (in|after|next|at
		(the)? (end|beginning|start|easter|christmas)|once|when|towards|around|by|@) ..; (ask|enquire|inquire|check)
		again (in|after|next|once|when|towards|around|by|@|later) ..; ask (me)? (again|later|then) ..; (then ask|ask
		then|ask again) $; (give it|wait|leave it|give us|give me) (another|a|two|three|a few|#|till|until) ..
		(then)? (ask|try|check|come back) (again)?; after .. i (would|will) (gladly|happily)?
		(answer|tell|report|reply); (able to|can|will) tell you more (at|in|after|by|next|@) ..; not the
		(moment|time|right time|best time) (for this|to ask) ..`},
	{sigWrong, checkIn, 0.9, `
		^ not me $; ^ (sorry|nope|no)? not me (guv|mate|love|i am afraid|im afraid)? $; that (was|is) not me ..;
		(you|think you|probably) (want|mean|need|are after|are looking for|must mean) (my|the other|another|a
		different)
		(brother|sister|son|daughter|mother|father|wife|husband|colleague|cousin|partner|namesake|boss|predecessor|successor|one|person|_)
		..; (not|no longer) the _ (you are after|you want|you mean|you are looking for|you met) ..; must mean
		another ..; not (have|in|hold) (this|that|the) (role|job|post|position) (any more|any longer) ..; no longer
		(in|hold|have|in charge of|responsible for) (this|that|the)? (role|job|post|position)? ..; (has|have|is)
		left the (firm|company|business|practice|school|office|team) ..; inherited (his|her|their)
		(inbox|email|mailbox|address|desk) ..; (talk|speak|ask) (her|him|them) (not me|instead)|; never been
		introduced to ..; this is not _ (this is|i am) ..; two of us (here|with that name|called)`},
	{sigWrong, checkIn, 0.55, `
		(dealing|deals|dealt) with (this|that|it) (now|you|so|these days) ..; (you|best|better) (had|would|are)?
		(best|better)? (talk|speak|write|off asking) to (her|him|them|my|our) (instead|about this|directly)?; know
		nothing (about|of) (any|this|the|it) (intro|of this|at all)? ..; would have to come from (her|him|them) ..`},
}

// englishSilence has further ways to say that the other does not answer.
var englishSilence = []group{
	{sigNoContact, checkIn, 0.92, `
		(has|have|is|are) yet to (reply|answer|respond|come back|get back|react|acknowledge|write back|call
		back|ring back|return|surface|show) ..; (has|have|had) not (yet|even|ever)? had (any|a|so much as|as much
		as|one|the courtesy|an|even) ..
		(reply|response|answer|acknowledgement|acknowledgment|word|news|reaction|call|email|message|peep|thank
		you|line|sign) ..; (not|never) (so much as|as much as|even) (a|an|one)
		(reply|answer|acknowledgement|word|thank you|thanks|line|peep|out of office|auto reply|automatic reply|read
		receipt|bounce|hello|holding reply) ..; (no|without|zero|not any|not one|not a single|never any|nil|nary a)
		(single|real|proper|sort of|kind of|form of)?
		(answer|answers|reply|replies|response|responses|acknowledgement|acknowledgment|callback|reaction|return
		call) (at all|whatever|whatsoever|so far|yet|from|of|to|since|in|despite|either)? ..; (still|am still|be)
		without (an|a|any) (answer|reply|response|word|news) ..; (received|got|had|have|get|heard) not (any|a|one|a
		single) (answer|reply|response|word|thing) ..; (it)? (rings|rang|ringing) out; (line|phone|mobile|number)
		(is|was|goes|went|seems|has been)? (always|permanently|just|constantly)?
		(engaged|busy|dead|disconnected|off|switched off|out of service|out of order) ..;
		(his|her|the|only|ever|straight|get|got|gets|hit|to|reach) (to)? (his|her|the|their|a)?
		(voicemail|answerphone|answering machine|voice mail) ..; (keeps|kept|keep) (on)? (not)? (not
		answering|ignoring|dodging|avoiding|putting me off|ducking|not replying) ..; (has|have|was|were|is|are|been)
		not (been)? (answered|returned|acknowledged|replied to|responded to) ..; not (biting|playing ball|interested
		enough to (answer|reply)); (call|reply|answer|email|response|letter|message|it) never
		(came|arrived|materialised) ..; (waited|waiting) (for|on)? .. (call|reply|answer|email) .. never; i have
		(chased|tried|written|emailed|called|rung|phoned|messaged|followed up)
		(and|him|her|them|twice|repeatedly|everything)? .. (nothing|nada|silence|no|not|zilch|zip) ..; (he|she|they)
		(sent|said|wrote|did|answered|replied) (nothing|nowt|not a thing|zero) ..;
		(emailed|wrote|written|called|rang|texted|messaged|pinged|contacted|chased|followed up) (to)?
		(him|her|them|_|twice|again)? .. (nothing|nada|nowt|silence|zilch|zip) (back|since|so far|yet|heard)?;
		(went|gone|go|goes|going|remain|remained|remains|stays|stayed|is|are|still|left) unanswered ..; not heard
		(nothing|a thing|anything|back|from|off|a word|a peep|a sausage) ..; heard nothing (off|from|of|at
		all|back|since) ..; inbox (is|stays|remains|still)? empty; fell on deaf ears;
		(blanked|blanking|stonewalled|cold shouldered|snubbed) (me|us) ..; (dodging|avoiding|ducking|evading)
		(me|us|my|our) ..; left (me)? on read; (two)? blue ticks; (mailbox|inbox|voicemail) (is|was)? full;
		(past|through) (his|her|the) (secretary|pa|assistant|receptionist|gatekeeper|switchboard) ..; (left|leaving)
		(word|a message|messages|my number|my card) (with|at|on) ..; (given|gave) up
		(trying|chasing|calling|writing|waiting|on (a|an|any) (reply|answer)) ..; (stopped|stop)
		(trying|chasing|calling|writing) ..; (dropped|fallen|fell) off the (radar|map|face|planet|earth) ..;
		(it|he|she|they|all|everything) (is|has|have|are|went)? (all)? (gone)?
		(very|awfully|rather|deadly|terribly|all)? (quiet|silent) (at|on|from|since|over|ever|there|again|after)?
		..; gone (all)? quiet ..; gone to (earth|ground); (failed|fails|neglected|refused|declined) to
		(respond|reply|answer|react|acknowledge|return|pick up|get back|call back) ..; (getting|get)
		(hold|through|an answer|a reply|a response|anything) (of|to|from|out of) ..; (no|not much|little) (joy|luck)
		(getting|reaching|with (a|his|her) reply|contacting|raising) ..; (could|can|did) not
		(get|raise|reach|catch|find) (hold|through|him|her|them|an answer|a reply|anyone|anybody) ..;
		(did|does|do|has|have|will) not (ring|call|phone|write|text|message|email) (me|us)? back ..; (he|she|they)
		(did|has|have|does|do) not
		(answer|replied|reply|called|call|rung|ring|written|write|phoned|phone|answered|responded|emailed) ..;
		(nobody|no one|no body) (picked up|picks up|answers|answered|replies|replied|responds|rings|rang|called|at
		home|there|home) ..; (beginning|starting) to (think|wonder|believe) (he|she|they|if|whether) (do not|does
		not|is not|are not)? (exist|exists|alive|real) ..; (is|are) (he|she|they) (still)? (alive|real|a ghost);
		(wrote|waited|called|tried) (and)? (waited|wrote|tried|called) (again)? .. again; (only|all i have had
		is|just|all i got was|nothing but) (an|the)? (automatic|auto|automated|out of office)
		(reply|replies|response|message) ..; (did|does) answer your (email|message|letter) .. not mine; if
		(he|she|they) (ever|only)? (replied|answered|responded|called|wrote|would (reply|answer)) ..; (waiting|been
		waiting|waited) (since|ever since|in vain|for weeks|for months|for a reply|for an answer|for his reply|for
		her reply) ..; (the|his|her) (email|mail|message|number|address) (bounced|bounces|came back|does not
		work|did not go through) ..; does not (pick up|reply|answer|respond|return|ring|call|write|react|come back)
		..; (not|never) (had|have|got|gotten|get|received|receive|seen|see) (a|an|any|one) (single)?
		(reply|answer|response|email|call|message|reaction|word|acknowledgement) ..; (no|not any) (sign|trace|hide
		nor hair) (of|from) (him|her|them|life) ..; (no|zero|not a) (word|news) (from|of|back) ..; heard
		(diddly|sweet|precious|bugger|absolutely|precisely) (squat|nothing|all|little)?`},
	{sigNoContact, checkIn, 0.72, `
		(followed up|chased|reminded|nudged|wrote|written|emailed|rang|called|phoned|messaged) (him|her|them)?
		(twice|three times|four times|several times|repeatedly|loads|a few times|# times|umpteen times) ..; nada;
		zilch; zip; no joy $; (could|can|would) you (poke|nudge|prod|chase|ping|remind) (him|her|them) ..;
		(junk|spam) folder; (two|three|four|five|#) (emails|messages|calls|letters|voicemails|texts)
		(and|now|sent|so far|later) (not|no|nothing|nobody)? ..`},
}
