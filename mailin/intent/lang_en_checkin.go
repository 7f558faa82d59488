package intent

import "slices"

// englishCheckIn has the answers to "did you meet, and what came of it?" that speak of the meeting itself.
var englishCheckIn = slices.Concat(englishMeeting, englishMeetingMore, englishNotYet, englishSilence)

var englishMeeting = []group{
	{sigWill, checkIn, 1, `
		will; would; should; about to; going to; hope to; hoping to; hopes to; want* to; plan* to; planning to; due
		to; ready to; expect* to; expecting to; aim to; trying to; wait* for; waiting to; yet to; need* to; intend*
		to; likely to; looking to; still to; keen to; has to; have to; can; could; might; may; promis* to; agreed
		to; ought to; set to; to be; supposed to; meant to; was to; close to; before; until; shall`},
	{sigMeeting, checkIn, 1, `
		meeting; meet; call; a call; zoom; teams; lunch; coffee; breakfast; dinner; drinks; drink; beer; video call;
		phone call; appointment; visit; demo; tour; interview; catch up; chat; site visit; viewing; session; brunch;
		pint; presentation; skype; facetime; hangout; get together; seeing (him|her|them); coming
		(over|to|round|by|in|out|here|up|down); visiting; (having|grabbing|doing) _; speaking; talking; date; walk;
		tea; google meet; the diary; slot; at the fair; i see (him|her|them); comes (over|round|by); sit down; going
		(to|over|out); round at; webinar; rendezvous; workshop`},

	{sigScheduled, checkIn, 0.9, `
		(meeting|call|lunch|coffee|breakfast|dinner|drinks|zoom|teams|appointment|visit|chat|demo|interview|date|catch
		up|viewing|session|it|something|tour|slot|day|time|conversation|intro call) (with (him|her|them|_))?
		(is|are|has been|was|all|now|been|have)? (all|now|already|just|been)?
		(booked|scheduled|set|fixed|arranged|planned|in the (diary|calendar|book)|pencilled in|penciled
		in|confirmed|agreed|on the (calendar|books|cards)|lined up|set up|in place|organised|organized|settled|for
		@|@); (meeting|call|lunch|coffee|appointment|visit|chat) (with _)? (on|for)? @; (am|are|is|we are|i
		am|be|will be|shall be|going to be) (meeting|speaking|seeing|talking|catching up|having
		(a|lunch|coffee|dinner|breakfast|our)|doing (a|lunch|coffee)|going to (meet|see|speak)|visiting|due to
		(meet|speak|talk|see)|calling|to meet|hosting|lunching|getting together|grabbing|coming|skyping|zooming) ..;
		(we|i|he|she|they) (meet|talk|speak|see (him|her|them|each other)|have (a|our)|catch up|chat) (with)?
		(on|next|this)? @; see (him|her|them|each other|one another) (on|next|this|at)? @; seeing (him|her|them)
		(on|next|this|at)? @; in the diary; in (our|my) (diaries|calendar|calendars|diary); (calendar)?
		(invite|invitation|invites) (sent|accepted|is out|went out|out|in|received); @ it is; date (is)?
		(set|fixed|agreed|in the diary); save the date; meet .. @; @ ..
		(meeting|call|lunch|coffee|visit|zoom|appointment) (booked|set|planned|fixed|arranged|confirmed)?;
		(booked|pencilled); rescheduled (to|for) ..; (moved|postponed|pushed|put back|shifted|rearranged|rebooked)
		(it|the|our|to|until|till)? .. @; on for @; meeting @; meeting (him|her|them|up|each other|_) .. @`},
	{sigScheduled, checkIn, 0.7, `
		(booked|scheduled|arranged|fixed|planned|agreed|confirmed|organised|organized|pencilled|penciled|lined
		up|set up|set) (in|for|a|an|to
		(meet|speak|talk|have|catch|chat)|on|our|the|something|coffee|lunch|@|with|up) ..; (have|have got|got|has)
		(a|an|our|the|one) .. (booked|scheduled|set|fixed|arranged|planned|in the diary|pencilled in|lined up|set
		up|coming up|for @|@); (will|shall|going to|due to|supposed to) (be)?
		(meet|meeting|see|seeing|speak|speaking|talk|talking|visit|visiting|catch up|have (lunch|coffee|a|our)) ..
		(on|next|at|this|in|with|him|her|@) ..; look* forward to (meeting|seeing|our|it|speaking|the
		(call|meeting)|talking) ..; (first|our|next) (meeting|call|chat|coffee|lunch) (is|will be|on|@) ..;
		(agreed|settled) on @; (coming|comes|popping|dropping|driving|flying|travelling|heading|calling|stopping)
		(over|to (see|the|us|our|my|me|visit)|round|by|in|out|up|down|here) .. @; coming .. @; still on for; all set
		for; talking @; speaking @; calling (him|her|them) @; lunch @; coffee @`},

	{sigMet, checkIn, 0.88, `
		met
		(him|her|them|up|for|at|with|in|on|over|last|yesterday|and|twice|once|already|briefly|online|via|by|this|a|her|his|today|face|there|today|~|through|near|anna|ben|each)
		..; ^ met; (we|i|just|finally|have|already|has|had|both|all|they|been|and|only|got) met; met $;
		(have|has|had|just) .. met; (spoke|spoken|talked|chatted|conversed)
		(to|with|on|over|for|yesterday|about|last|by|twice|briefly|at|via|this|today|already|~|once|a|and|through|in|again)
		..; (we|i|have|has|finally|just|already|they|both) (have|finally|just|already)?
		(spoke|spoken|talked|chatted); (had|have had|just had|has had|we had|enjoyed|having had)
		(a|an|our|the|my|such a|such
		an|some|one|several|two|lunch|coffee|breakfast|dinner|drinks|tea|quite|three|very|good|great|lovely|really|first|another|lots)
		...
		(chat|call|meeting|coffee|talk|talks|conversation|conversations|lunch|breakfast|dinner|drink|drinks|zoom|session|discussion|catch
		up|visit|time|exchange|interview|beer|pint|natter|video call|phone
		call|hour|pint|tea|intro|evening|afternoon|morning|meal|curry|walk|video|teams|get together|brunch);
		(had|grabbed|shared|enjoyed|got|did) (coffee|lunch|breakfast|dinner|drinks|tea|a coffee|a drink|a beer|a
		pint); caught up (with|over|on|last|yesterday)? ..;
		(great|good|lovely|nice|useful|helpful|interesting|productive|fascinating|fantastic|excellent|fun|brilliant|pleasant|wonderful|inspiring|enjoyable|long|short|brief|quick|positive|really
		good|really nice|super|decent|constructive|cracking|terrific|delightful|friendly|fruitful|insightful)
		(chat|call|meeting|conversation|lunch|coffee|discussion|talk|breakfast|dinner|zoom|exchange|first
		meeting|first call|session|hour|catch up|get together|visit) ..; got together
		(last|yesterday|on|for|and|over|at|~)? ..; sat down (with|together|for|over|and|last) ..;
		(hit|get|got|getting|clicked) (it off|on
		(really|very|well|like|famously|great|brilliantly)|immediately|straight away);
		(meeting|call|chat|lunch|coffee|visit|zoom|conversation|conference|intro call|appointment|it) (went|was (on
		(@|~)|great|good|lovely|held|useful|fine|nice|very|really
		(good|nice|useful)|interesting|productive|helpful|short|fun|brilliant|excellent|a
		(great|good|lovely|nice|success|pleasure|joy|blast|delight))|happened|took place (on)? (@|~)?|held|done|has
		happened|has taken place|is done) ..; (yes)? we did $; did meet; did (speak|talk|connect|have); we did
		(meet|speak|talk|chat); visited (us|me|him|her|them|our|the|their|his) ..; (ran|bumped) into
		(him|her|them|each other) ..; (nice|lovely|great|good|pleasure|delight|wonderful|a joy) (meeting|to meet|to
		have met|to finally meet|talking|speaking|chatting|seeing|to talk|to speak) ..; (would|could)? never have
		met (him|her|them|_)? (without|if|but) ..; saw (him|her|them|each other|one another)
		(last|yesterday|on|at|in|for|and|~|today|this) ..; (video|phone|conference|first)? (conference|call) held`},
	{sigMet, checkIn, 0.7, `
		(came|popped|dropped|called|stopped|drove|flew|swung|travelled) (by|over|to
		(see|visit|our|my|the|us)|round|in|out|up) ..; (showed|walked|took) (him|her|them|me|us)
		(round|around|through|out|to (lunch|dinner)) ..; (was|were|been|it was) (great|good|lovely|nice|a
		pleasure|wonderful|interesting|delighted|fun|so good|really good|pleased) (to
		(meet|see|talk|speak|chat|finally|connect)|meeting|seeing|talking|speaking|chatting) ..; (enjoyed|liked)
		(meeting|talking|speaking|the (call|chat|meeting|conversation)|our
		(call|chat|meeting|conversation|talk)|her|him|his|it|chatting) ..; (have|has|had|we|already)
		(now|already|finally|been)? (connected|been introduced|seen (each other|him|her)|compared notes) ..; (we)?
		connected (last|yesterday|on|by|via|over|and|~|well|already|today|this) ..; (spent|chatted for|talked
		for|spoke for|on the phone for) (an|a|two|three|half|#) ..; (discussed|compared|swapped|exchanged|traded)
		(notes|stories|ideas|a lot|many|lots|his|her|our|the|possible|business|our needs|what) ..; good
		(bloke|guy|chap|egg|company) ..; (he|she|they) (is|are|was|were|seems|seemed|turned out) (a)?
		(really|very|so|such a|quite|absolutely|just)?
		(nice|lovely|great|charming|helpful|delightful|fun|brilliant|interesting|wonderful|knowledgeable|impressive|super|fantastic|inspiring|sharp|smart|clever)
		..; had (him|her|them) (over|round|to|in) ..`},
	{sigMet, checkIn, 0.65, `
		we clicked; instant rapport; (lots|a lot|much) in common; got on; kindred spirit*; really (helpful|useful);
		we have (been in touch|been talking|been chatting); been (talking|chatting|speaking)`},

	{sigNotYet, checkIn, 0.9, `
		not yet; no not yet; (have|has|had|did) not (yet|actually|even|really|quite|been able|managed|got
		further|got any further|met|spoken|talked|made contact|made it|made (a|an) (date|appointment|plan)|connected|arranged|set|fixed|booked|scheduled|reached
		out|written|emailed|called|contacted|done|followed|started|seen|caught up|met
		up|linked|taken|happened|sorted|agreed|come to|come
		round|manage|meet|speak|talk|make (it|contact|a date)|connect|happen|reach out|write|email|call|contact|do
		(it|that|anything)|follow up|chat|chatted|replied to (him|her|them)|responded to
		(him|her|them)|answered (him|her|them)) ..; (not|never) (got|gotten|get|getting) (round|around) to ..;
		(not|hardly) had (a|the|any) (chance|time|moment|opportunity|minute) ..; no
		(chance|time|opportunity|meeting|date|slot|contact|call|conversation|luck) (yet|so
		far|to|until|arranged|fixed|set) ..; (still|yet) (need*|have|has|to|waiting to|trying|meaning|working
		out|looking for|have not|has not|not|on my|in
		my|planning|juggling|finding|pending|intend*|hoping|sorting|want*|got to|on the|to happen|to come) ..; on
		(my|our|the) (list|to do|todo|desk|radar|to do list|agenda|pile|plate); (i|we) (will|shall|am going to|are
		going to|plan to|intend to|mean to|promise to|must|should|need to|have to|am about to|hope to|want to|ought
		to|still want to) (try to|try and|definitely|get|finally|also|try|soon|now)? (write|call|email|reach out|get
		in touch|contact|ping|message|drop|do it|do (that|this|so)|get (to|on|round|around)|follow
		up|reply|respond|get
		back|set|arrange|organise|organize|fix|ring|phone|sort|find|text|try|answer|chase|schedule|make contact|make
		a|book) ..; (keep|kept|been|still) meaning to; meaning to;
		(trying|tried|struggling|working|attempting|managed not|hoping) to
		(find|arrange|set|fix|get|schedule|align|agree|organise|organize|sync|pin|coordinate|juggle|meet|sort|connect|make|nail)
		..; (find|finding|looking for|juggling|aligning|agreeing|comparing|matching) (a|an|our|the)?
		(date|time|slot|diaries|calendars|dates|day|window|space|moment|schedules|suitable|convenient) ..; (could
		not|can not|did not|unable to) (make it|find (a|any|the)? (time|date|slot|day)|manage|align|agree|meet|fit it|coordinate|connect) ..; (had
		to|have to|has to|needed to|asked to) (cancel|postpone|reschedule|move|rearrange|push|call off|delay|rain
		check|bail|put off) ..; (was|were|got|been|is|has been|have been|meeting) (postponed|rescheduled|delayed|put
		off|pushed back|moved|cancelled|canceled|rained off|bumped) ..; postponed`},
	{sigNotYet, checkIn, 0.72, `
		nothing (yet|arranged|booked|fixed|scheduled|in the diary|set|to report|so far|planned) ..;
		(been|too|so|bit|really|super|manic|crazy|crazy busy|very|completely|totally|just|absolutely)
		(swamped|busy|crazy|hectic|snowed under|tied up|ill|sick|off sick|on holiday|overloaded|stretched|flat
		out|rushed|manic|slammed|on vacation|under the weather|poorly) ..; (swamped|snowed under|slammed|flat
		out|mad busy|manic); to do list; (my|our) (fault|bad|mistake) ..; mea culpa;
		(fell|been|was|is|got|am|are|down) (ill|sick|unwell|poorly|in hospital|with flu|with covid|with the flu);
		give (us|me) (a|some|more|another|time|chance) ..; (play*|game of)? (phone|email|telephone) (tag|tennis|ping
		pong); (swapped|exchanged|traded|been exchanging|exchanging) (a (couple|few)|some|several|two|many|#)? (of)?
		(emails|messages|texts|calendars|details|numbers|dates|pleasantries|voicemails|emails) ..; (emailed|written
		to|wrote to|messaged|called|rang|texted|contacted|reached out to|dropped (him|her|them)|sent (him|her|them)
		(a|an|my)) (him|her|them) (a|an|line|note|email|message|text)* (~|today|yesterday|this morning|just
		now|earlier|last night|an hour ago) ..; (early|soon) (days|yet); too (early|soon) (to|for|yet)? ..; only
		(just|introduced|got|heard) ..; (slipped|escaped|forgot|forgotten|totally forgot|clean forgot|completely
		forgot) (my mind|about|to|it|through|the net|me|all about) ..; slipped;
		(week|month|things|life|work|schedule|diary|diaries) (got away|got in the way|is full|did not match|do not
		match|clash|clashed|never matched) ..; (he|she|they|i|we) (is|are|am|was|were|has been|have been)
		(away|travelling|traveling|abroad|on (holiday|vacation|leave|maternity|the road)|off|ill|sick|out of the
		country|unavailable|in hospital|back (on|in|from|@)) ..; (to be|tbc|tba|tbd)
		(arranged|confirmed|fixed|scheduled)?; tbc; tba; tbd; in the (next|coming) (few|couple|days|weeks) ..; will
		do; (was|is) (next|high|top) on (my|the) list; ^^ soon $$; hopefully (soon|next|this|in) ..; remind me ..;
		nudge me ..; (bear|bare) with (me|us); procrastinat*`},
	{sigNothing, checkIn, 1, `
		not (only|just|to mention|uninteresting|bad|at all bad|half bad|sure whether|least); not that; no
		(problem|worries) ..; (will|would) (not)? let you (know|down) ..; let you know; keep you
		(posted|updated|informed) ..; (had|have) no idea (how|what|that) ..; did not expect; was not expecting ..;
		was not sure (at first|what) ..; not expecting; can not (thank|believe|complain|wait) ..; could not (be
		happier|have asked|be better|have been|be more|agree more|recommend) ..; lost patience with ..; lost
		(track|count|touch with reality|my|weight|for words) ..; signed (up|in|off|for the|the nda|an nda|nda|a
		nda|a non|the parcel) ..; won me over; won (him|her|us) over; no idea; will tell you; (thanks|thank you) ..
		asking; closed (for|on|today|until|in august) ..; good deal of; great deal of; a great deal; deal with; no
		doubt; for (the)? (lost|closed) time; met (expectations|the (deadline|requirements|criteria)|our
		(needs|criteria)) ..; (do|does|did) not want (it|this|that|him|her|them|us|you|to (lose|miss|drop|let))`},

	{sigNoContact, checkIn, 0.92, `
		never (heard|replied|answered|responded|wrote|called|got back|got in touch|came back|contacted|showed|turned
		up|reached out|got a|received|got any|made contact|followed
		up|emailed|returned|rang|did|heard|materialised|appeared|surfaced|picked up|arrived) ..; (have|has|had|did)
		not (heard|hear) (a|anything|back|from|any|since|or|more|yet|word|either|nothing|squat) ..;
		(heard|received|got|getting|had|have) (nothing|nowt|no
		(reply|response|answer|word|email|call|news|contact|message|reaction|sign|feedback)|zero|zip|nada|diddly|sweet)
		..; nothing (from|back|heard|since|came (back|from)|received|but silence|whatsoever|at all (from|back)) ..;
		no
		(reply|response|answer|word|sign|news|answers|replies|reaction|message|contact|trace|feedback|email|call|show|response)
		(from|at all|yet|so
		far|to|since|of|whatsoever|either|back|after|despite|received|thus|in|with|reaching|getting)? ..; no
		(reply|response|answer|word|sign|contact|reaction|news); (has|have|had|is|are|did|does|do|was|were|will)
		(still|simply|just|even)? not (yet|even|really|ever|once)? (replied|answered|responded|come back|got
		back|gotten back|been in touch|picked up|written back|called back|returned|contacted|reached
		out|reacted|acknowledged|reply|answer|respond|pick up|call back|write back|get back|got in touch|get in
		touch|return|react|come back|show up|turn up|showed up|turned up|replying|answering|responding|picking
		up|returning|reacting|reachable|to be reached|write|call|contact|been back|followed up|follow up|show) ..;
		ghosted; ghosting; ghost (me|us|mode|town); been ghosted; crickets; tumbleweed; radio silence;
		(total|complete|utter|deafening|absolute|dead|just|only|nothing but|met with|then|stony|stone
		cold|eerie|pure)? silence ..; silent (treatment|so far|since|ever since)?; (gone|went|all|has
		been|been|very|pretty|awfully|going|is|strangely|suspiciously) (quiet|dark|silent|awol|off grid|off the
		grid|to ground|cold); (unanswered|unreturned); ignored (me|us|my|our|both|all) ..; ignoring (me|us|my|our)
		..; (being|been|got) ignored; (can not|could not|unable to|impossible to|hard to|failed to|not able
		to|struggle to|never managed to) (reach|get hold of|get through|contact|get a
		(reply|response|answer)|track|raise|find (him|her|them)|get hold) ..; unreachable; unresponsive; elusive;
		mia; awol; no show; stood me up; stood us up; did not (show|turn) up; never (showed|turned); left
		(two|three|several|a|a couple of|many|#|voicemails|messages) .. (voicemail|voicemails|messages|message) ..;
		(went|goes|straight) to voicemail; bounce*; undeliverable; mailbox full; not a
		(word|peep|sausage|thing|single|dicky bird|whisper|squeak|murmur|line|syllable) ..; (into|in|like) (the|a)
		(void|black hole|brick wall) ..;
		(wrote|written|emailed|called|tried|messaged|rang|phoned|texted|chased|contacted|pinged) (to)?
		(him|her|them|again|up|anna|ben)? (twice|three times|several times|repeatedly|many times|# times|again and
		again|four times|thrice) ..; (two|three|four|several|many|#)
		(emails|messages|calls|attempts|tries|voicemails|reminders) .. (no|nothing|without|unanswered|silence) ..;
		(still)? waiting (for|on|to) (him|her|them|hear|a reply|an answer|a response|his|her|their|reply|_ to
		(reply|answer|respond|get back|call|write)) ..; (vanished|disappeared|evaporated|dropped off|fell off)
		(into|off|without|from|the|completely|after)? ..; vanished; disappeared; haven't heard; (nobody|no
		one|neither|none) (ever|has|got|wrote|called|replied|answered|contacted|reached|picked up|of) ..; without
		(a)? (reply|answer|response|any); (no|any) sign of life; dead air; lost contact; (he|she|they) never`},
}
