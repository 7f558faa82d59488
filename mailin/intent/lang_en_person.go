package intent

// englishPerson has the answers of those who are not the person meant, or who send the question on to another one.
var englishPerson = []group{
	{sigWrong, optIn, 0.92, `
		(got|have|reached|found|picked|emailed|contacted|want|wanted) the wrong (_|end of the stick) $; wrong end of
		the stick; (the|a) wrong (person|contact|one|man|woman|address|department|office|desk) (to|for|at) ..; not
		(who|the (person|one|man|woman|_|_ _)) (you|he|she|they) (think|thinks|thought|want|wants|need|needs|is
		after|are after|is looking|are looking|seek|seeks|were looking|mean|meant|imagine) (i am|for|him|her|of)?;
		(is|it is|was|am) not me (who|whom|that|you|he|she|they|_)
		(wants|want|need|needs|you|he|she|they|is|are|should) ..; not me (who|whom|that)? (you|he|she|they)
		(is|are|want|wants|need|needs|was|were|should) ..; ^ not me (must|it must|you must|sorry|i am|you want|there)
		..; (must|could|may|might|probably|surely|perhaps) (be|have been|want|mean) (a|the|some|my)?
		(different|other|another) (_|_ _) $; (must be|meant|intended|probably|is) for (my|our|the)
		(colleague|boss|brother|sister|father|mother|son|daughter|dad|mum|husband|wife|cousin|uncle|aunt|partner|namesake|predecessor|successor|neighbour|other|late)
		..; (mixed|mixing|muddled|confused|confusing) (me|us) (up)? (with|for) ..; mistaken (me|us) for; share
		(a|the|our|the same) (surname|name|last name|first name|initials|email|address|inbox); (two|three|several|more
		than one|another) (of us)? .. (with|by|of) (this|that|the same|my) name; (same|similar) (first|last)? name $;
		(no longer|not|never) (_|_ _|the right|the correct)? (mailbox|inbox|email address|email account); (this|the)
		(account|inbox|mailbox|address|email|email address) (is|was) (now|only)?
		(read|monitored|used|managed|handled|run|checked|looked after|for) ..; (taken|took|taking) over
		(his|her|their|the|this|_) (inbox|mailbox|email|emails|role|job|post|position|desk|duties|account);
		(bought|acquired|inherited|took over|purchased) (this|the|that) (domain|number|address|email|business);
		(for|to) the (old|former|previous) (owner|owners|tenant|tenants|occupier|holder); (has|have)?
		(left|quit|departed|retired from|moved on from) (the|this|our)
		(company|firm|business|organisation|practice|school|team|club|office|charity|council) ..; ^ _ (has|have)
		(moved on|left us|gone|retired|left) ..; ^ _ _? (does|do|did) not work (here|there|for us|with us) ..; no
		longer (with|at|works at|employed by|part of) (the|this|our|us)
		(company|firm|business|organisation|team|school|practice|club|office|charity) ..; no longer with us; (am|is)
		only (the|a)
		(temp|intern|secretary|receptionist|assistant|caretaker|driver|cleaner|apprentice|tenant|trainee|pa|cook|gardener|messenger);
		(am|is) the (tenant|nurse|daughter|son|widow|wife|husband|assistant|new owner|secretary|lodger|executor) not
		..; (not|nothing to do with) (my|our) (department|remit|responsibility|desk|job|brief|business (any more)|call
		to make|purview|jurisdiction|domain); falls (in|within|under) (his|her|their|someone|another) ..; not (in)? my
		(remit|gift|hands); (not|never) (signed up|registered) (under|with) (this|that) name; (nobody|no one|no)
		(here|called|by|of|named) (_|that|this|the)? (name|called|here)? ..; (there is|we have|is there)
		(no|nobody|not a|not any|no one) (_|_ _|person) (here|at this|in this|at our|on our|called|by that|of that)
		..; not (a|an) _ (not|but) (a|an) ..; (must|may|might) have (me|us) confused ..; not (a|the|an)
		(right|correct|proper|best|appropriate|ideal|relevant)
		(person|contact|one|address|man|woman|recipient|department|office) (for|to|here|in|i am|sorry|you)? ..;
		misaddressed; (do not|does not|no longer|never|did not|never have|have never) work(ed)? (for|at|with|in)
		(them|that (company|firm|shop|place)|this (company|firm)|there|him|her) ..; (do not|no longer|never
		worked|never|did not work) (work|works|worked) (for|at|with) (them|that|there|this|him|her) ..; i (have)?
		(left|quit) (that|the|this|my)
		(company|firm|job|post|organisation|organization|business|practice|school|club|board|charity) ..; i (have|had)
		(no|nothing|not any) (connection|link|links|ties|relation|relationship|association) (to|with)
		(that|this|them|the|him|her|any) ..; (you|he|she|they) (want|wants|mean|means|need|needs|are after|is
		after|must want|must mean|probably want|probably mean) (_|_ _|_ _ _) not (me|us|my|this) ..; (my|the)
		(late|father|mother|husband|wife|brother|sister|predecessor|colleague|uncle|aunt|boss) .. (died|passed
		away|passed on|deceased|is dead|is no longer with us|is deceased) (and|so)? (i am|this|the|his|her|you|please)
		..; (am|is) (his|her|their|the) (successor|replacement|predecessor|deputy|stand in|heir) ..; (our|the) (_|_ _)
		(department|team|office|desk|people|division|manager|director) (handles|deals with|does|looks
		after|decides|takes care of|runs|is responsible|is in charge) ..; i am (just|only|merely) (the|a|an) (_|_ _)
		here ..; (question|matter|thing|job|one) for (our|my|the) _
		(team|department|director|manager|people|office|lead|head) ..; (he|she) (retired|died|left|moved|quit)
		(and|so|in|last|years|i am|some|a) .. (successor|replacement|took over|taken over|inbox|mailbox); (this|it) is
		not (_|_ _) (address|email|inbox|mailbox|number|account) (any more|any longer|now)? $;
		(shared|joint|general|generic|company|office|family|team) (inbox|mailbox|account|address);
		(write|email|send|contact|speak|talk|reply) (to)? (him|her|them) (directly|yourself|instead|themselves);
		(am|is) (his|her|their)
		(assistant|secretary|pa|wife|husband|son|daughter|mother|father|brother|sister|colleague|carer|nurse|agent|lawyer|executor);
		(the|our|my) new (owner|manager|head|boss|director|tenant|chair|treasurer|secretary|buyer) is ..; (took|has
		taken|have taken) over (from|for) (me|him|her) ..; (this|it) (email|message)? (reached|came to|landed with|got
		to|was sent to) (me|us) (by|in|through|instead) ..; i do not know (you|him|her|them) or (you|him|her|them); do
		not know any _; (wrong|another|different) (fella|bloke|chap|lad|gent|lady|girl|guy); am not (him|her|the
		(boss|owner|manager|director|buyer|landlord|chairman|chair|treasurer|secretary)) ..`},
	// Sent on to somebody else.
	{sigWrong, optIn, 0.85, `
		(you|he|she|they) (would|should|could|might|may|need to|must|had|want to|will (need|have|want) to|can) (be)?
		(better)? (off)? (to)?
		(talk|talking|speak|speaking|write|writing|ask|asking|contact|contacting|approach|approaching|email|emailing|try|trying|address|go|with|introduce
		(her|him|them)) (to|with|for|through)? (my|our) _ .. (instead|about|who|she|he|they|in|of|on|as|for) ..;
		(you|he|she|they) (should|could|must|need to|had better|ought to) (be)?
		(talk|talking|speak|speaking|write|writing|ask|asking|contact|contacting|approach|email|emailing|try)
		(to|with)? (_|_ _|_ _ _) (instead|about (it|this|that)|rather|not me) ..; (you|he|she|they) (would
		be|are|is|will be) better off (with|talking|speaking|asking|contacting) ..; ^
		(please|better|just|kindly|maybe|perhaps|best|then|so)? (try|ask|contact|talk to|talk with|speak to|speak
		with|write to|email|approach|address|call|turn to|go to|get in touch with|reach out to|go through|refer
		to|see|forward (it|this) to|send (it|this) to|pass (it|this) (on)? to|direct (it|this) to|take (it|this) (up
		with|to)) (my|our|the) (_|_ _|_ _ _|head of)?
		(colleague|colleagues|boss|brother|sister|son|daughter|cousin|father|mother|assistant|secretary|successor|predecessor|team|department|office|director|manager|head|lead|partner|treasurer|chair|chairman|co
		founder|cofounder|founder|owner|buyer|buyers|board|agent|agency|clerk|headquarters|hq|reception|people|founder|office
		manager) (of|in|at|instead|for|who|she|he|they|on)? ..; (talk|speak|write|turn|go|send (it|this)) (to|with)
		(_|_ _|_ _ _) (instead|rather|please instead) ..; (ask|try|contact|email|call|approach|introduce|write) (_|_
		_|_ _ _|to (him|her|them)|him|her|them|my _ _) instead (of me)? ..; instead of me; ^ better (to)?
		(speak|talk|write|ask|contact|try|go) (to|with)? (_|_ _|_ _ _) ..; (i would)?
		(suggest|recommend|propose|advise) (that)? (you|he|she|they|to)?
		(approach|contact|speak|talk|write|ask|try|contacting|approaching|talking|speaking|asking) (to|with)?
		(our|my|the|_) ..; ^ (you|he|she|they) (want|wants|need|needs|need to (see|ask|contact|talk to|speak to)|will
		want|will need|are after|is after|are looking for|mean|means) (my|our|_ in|_ from|_ at|_ _ in|_ _ from|_ _ at)
		..; (the)? (person|one|man|woman|lady|chap) (you|he|she|they) (want|wants|need|needs|should|are|is)
		(is|sits|meet|meeting|speak|talk|to|would be|after|looking) ..; (that is|it is|that would be|would be|this
		is|is) (one|a question|a matter|something|a job|more)? (one)? for (my|our) (_|_ _|_ _ _)?
		(colleague|boss|brother|sister|finance|director|manager|head|team|department|office|partner|buyer|board|hr|it|legal|purchasing|sales|treasurer|people)
		..; (is|it is) (my|our) (colleague|boss|brother|sister|partner|manager|director|wife|husband|son|daughter|_)
		(you|who|he|she|they|that) (want|wants|need|needs|is after|are after|should|is looking|are
		looking|runs|handles|does|decides) ..; (that is|it is) my
		(sister|brother|father|mother|colleague|cousin|son|daughter|wife|husband|boss|uncle|namesake|partner)
		(you|he|she|they) (want|wants|need|are|is|mean|means) ..; (handed|passed|given|turned) (over|on) (the|my|all)
		(chair|job|role|reins|business|post|baton|duties|work|position|keys) (over)? to ..; (she|he|they) (is|are) the
		one (he|she|they|you) (should|wants|want|need|needs|ought|will want) ..; (should|ought to|must|needs to) be
		(introduced|talking|speaking|addressed|writing|sent|directed) to (her|him|them|my|our|_) (instead|not
		me|rather) ..; copied (him|her|them|_) (in|below|here|above); (do not|does not|never) deal with
		(this|that|these|those|it|such things|any of (this|that)) ..; (not|no longer) (in charge|responsible|the
		person responsible) (of|for)? ..; (no longer|do not) (run|manage|own|handle|lead|chair|head)
		(the|this|that|it|our) ..; i have moved (over)? (to|into) (another|a different|marketing|sales|a new|the _)
		(department|team|role|side|office|job)?; (do|have) not (have|got)? any say in ..; not mine to
		(say|decide|answer); my
		(colleague|brother|sister|partner|boss|manager|director|assistant|son|daughter|business partner|co
		founder|cofounder|team|_ department) (_|_ _)? (deals|handles|looks after|takes care|runs|manages|decides|is
		responsible|is in charge|is the one|does) (with|of|that|this|these|all|for|the|our)? ..; (should|ought
		to|must|needs to|better) (go|be sent|be addressed|be directed|be forwarded) to (my|our|the) (_|_ _|_ _ _) ..;
		(the)? (right|correct|best|proper) (person|contact|address|one) (for (this|that)|to
		(talk|speak|write|ask|contact))? .. (is|would be) ..; (she|he) is (in charge|responsible) (of|for) ..; (it
		is)? (her|his|their) (area|department|remit|job|responsibility|call|field) not mine`},
	{sigNothing, optIn | checkIn, 1, `
		wrong (voltage|size|colour|color|train|bus|way|turn|place|day|moment|time|side|hands|foot|note);
		(got|have|had) the wrong (voltage|size|colour|color|train|bus|way|turn|place|day|moment|time|side|shoes|number
		of); (get|got) me wrong; not know a (soul|thing|_ if); not know (each other|one another); wrong (again|with);
		go wrong; went wrong; (try|ask) (me|us|again|my luck|my best|her to|him to|them to) ..`},
}
