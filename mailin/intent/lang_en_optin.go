package intent

// englishOptIn has the answers to "would you like to meet?".
var englishOptIn = []group{
	{sigYes, optIn | checkIn, 0.9, `
		yes; ^ sure; ^ absolutely; ^ definitely; ^ certainly; ^ of course; ^ affirmative; ^ indeed; ^ correct; ^
		exactly; ^ for sure; ^ totally`},
	{sigYes, optIn, 0.9, `
		yes (yes)? yes; sure thing; by all means; ^ (very|most|quite)? gladly; ^ agreed; ^ deal $; ^ all right $; ^ fine $; ^ fine
		(thanks|thank you|please|yes); done deal; you bet; you betcha; too right; hell yes; heck yes; oh yes; ^ rather
		$`},
	{sigYes, optIn, 0.96, `
		yes please; (yes|sure|ok|absolutely|definitely|of course|please) (do|go ahead|introduce|connect); please do;
		go ahead; go for it; go right ahead; do it $; make it (happen|so); fire away; let us do (it|this|that); let us
		go $; bring it on; hook us up; let us (talk|chat|meet|connect|speak|have a chat); (introduce|connect)
		(us|me|away|the two of us|him|her|them|both|please); put (us|me|him|her|them|the two of us|him or her) in
		(touch|contact); (make|do) the (intro|connection|introduction|link); (please)? introduce; link us up; set
		(it|us|this|that) up; (send|give|pass|forward|share) (him|her|them|on|over|along)? (to)? (my|our)
		(way|details|email|number|contact|address|phone|mobile|contacts|card|cell|direct line) ..; send (him|her|them)
		(over|along|round|my way|our way); feel free to (introduce|connect|share|pass|put|give|send|go);
		(have|has|with) my (blessing|consent|permission|ok|full consent|agreement|approval); (i|we) (hereby)?
		(agree|consent|accept|approve) (to)?; consent (given|granted); works (for|with) (me|us); that works; that
		would work; fine (by|with|for) (me|us); (ok|okay|good|cool|great) (by|with|for|from) (me|us); suits me; all
		good (from|with|for|by) (my|me|us); (no|not have any|not any) (objection|objections); (no|not (a|an))
		(problem|worries|issue|bother|trouble|probs|prob) (at all|whatsoever|for me|with that|here|on my side|from
		me)?; no problemo; not an issue; (do|would) not mind (at all|meeting|being|a|that|if|talking|you|having)?;
		(do|can) not see (why not|any reason (why)? not|a reason (why)? not|any harm|the harm); no reason (why)? not;
		no harm in; with pleasure; my pleasure; it would be my pleasure; (be)? my guest; sign me up; count me in; i am
		(in|game|on board|up for it|up for that|down|down for|keen|all for it|all ears|there); (we are|am|are|count
		us) (in|game|on board|keen|all ears|up for (it|this|that|meeting)) $; up for
		(it|this|that|a|meeting|chatting|an); (more than|only too|very|always|so|really|most|quite|would
		be|am|are|also|perfectly|i am|super)?
		(happy|glad|delighted|pleased|thrilled|honoured|honored|willing|keen|excited|eager|tickled) to
		(meet|be|connect|talk|chat|speak|help|do|have|hear|make|say|get|see|accept|take|give|share|join|introduced|learn|know|host|discuss|explore|receive|show|listen|welcome);
		(happy|glad|delighted|pleased|thrilled|willing|keen|excited|eager) to $; (i|we) (would|will|should) (be)?
		(really|dearly|very much|certainly|definitely)? (love|like|welcome|appreciate|enjoy|relish|value) (to
		(meet|connect|talk|chat|speak|hear|be|know (him|her|them|mr|mrs|ms|dr|each)|get|have|see|do|learn|discuss|say
		hello|make)|that|it|this|an intro|the intro|the chance|the opportunity|a chat|a word|meeting|being); would
		(love|like) to (meet|connect|chat|talk|speak|be introduced|know|hear|get to know); (love|like) to
		(meet|connect|be introduced); (sounds|looks|seems)
		(good|great|perfect|lovely|brilliant|excellent|wonderful|fine|fantastic|awesome|like a plan|like a great
		idea|like a good idea|ideal|splendid|super|terrific|right); sgtm; lgtm;
		(great|good|excellent|brilliant|lovely|splendid|wonderful|super|marvellous|cracking|fantastic|terrific|capital)
		(idea|plan|thought|suggestion|match|shout|call); look* forward to (it|meeting
		(her|him|them|mr|mrs|ms|dr|$)|hearing (from|more)|that|(the|this|an|a|our|your)
		(intro|meeting|chat|call|conversation|email|talk)|speaking (to|with|$)|talking (to|with|$)|connecting|being
		(introduced|connected|put)|making|getting to know); (can|could) (not|hardly|scarcely) wait (to
		(meet|talk|connect|speak|hear|get|chat))?; dying to (meet|talk);
		(very|really|definitely|certainly|most|quite|super)? interested (in
		(meeting|talking|connecting|this|that|it|him|her|the|an)|to (meet|talk|connect|hear|learn)|please);
		(am|are|is|be|would be|definitely|very|certainly|really|most|quite)
		(very|really|definitely|certainly|most|quite|super|genuinely|always)? interested; ^ interested; (that|it|this)
		(would|will) be (really|very|most|so|just|absolutely|a)?
		(great|good|lovely|nice|wonderful|fantastic|brilliant|perfect|helpful|welcome|amazing|excellent|super|fine|cool|useful|kind|ideal|awesome|marvellous|much
		appreciated|pleasure|delight|honour); would be (great|lovely|nice|good|a pleasure|an honour|a
		delight|wonderful|brilliant|fantastic|delighted|perfect|fun|helpful) (to|if you could|if you
		would|thanks|thank you|please)? ..; (always|very|quite|completely|certainly)? open to
		(it|that|this|meeting|(a|an|the)
		(intro|chat|meeting|call|talk|conversation|idea|coffee|connection)|talking|being|connecting|chatting|having|hearing);
		yes to (that|it|this|the|meeting|both|an); it is a yes; that is a yes; (a)?
		(definite|big|firm|clear|resounding|enthusiastic|hearty|hard|100|easy) yes; you have my (yes|ok|go
		ahead|vote); green light; thumbs up; (tell|ask|have|get|let) (him|her|them|ben|anna) (to)?
		(call|write|email|ring|get in touch|drop|contact|phone|message|reach|ping|come|know) ..; (he|she|they)
		(can|may|could|should) (call|write|email|ring|contact|reach|phone|message|get in touch|drop|have my|come
		by|come over|text|pop|swing|visit) ..; (he|she|they) (is|are) (welcome|more than welcome) to
		(call|contact|write|ring|visit|email|get|come|drop|pop|reach|phone|have|use|message); (do|could) with (an|the)
		intro; game on; (right|just) up my (street|alley); I would be up for; (been|was)
		(wanting|hoping|meaning|longing|trying) to (meet|talk|connect|speak|get in touch with|reach); can not say no
		(to that)?; not saying no; would not say no; (be|am|is) (foolish|silly|mad|crazy|daft|rude|stupid|a fool|an
		idiot) (not to|to (say no|refuse|decline|miss|turn)) ..; (make|do) the honours; bring (him|her|them)
		(on|over|along|round|by); my door is (always)? open; (please)? proceed; carry on; permission granted; ^
		approved; you may (introduce|share|pass|give|connect|proceed|go ahead); (please|do) (share|pass) (on)?
		(my|our); any (friend|contact) of _ (is|gets|will); say hello from me and; (let|get) (the)? (two of)? us
		(talk|talking|meet|connected|acquainted); get us (talking|connected|together|in touch|introduced); I say yes;
		i would say yes; saying yes; (answer|reply) is (yes|a yes|of course); yes from (me|us|my side); (that
		is|its|it is) (ok|okay|fine|cool|good|all right|great) (with|by|for) (me|us); (that is|it is)
		(ok|okay|fine|all right|great|perfect) $; (would|will|should) (really|so|very
		much|certainly|dearly|definitely|be)? (love|like|happy|glad|delighted|pleased) to $`},
	{sigYes, optIn, 0.55, `
		keen; game; great; perfect; wonderful; lovely; excellent; brilliant; fantastic; delighted; cool; glad; happy;
		pleased; interesting; intrigued; (sounds|looks) (interesting|intriguing|fun|promising|nice|useful|like fun);
		please; interested; right; good; welcome; curious to meet`},
	{sigSelf, optIn, 0.93, `
		why not; why on earth not; why ever not; how could i (refuse|say no|resist|decline); who could
		(refuse|resist|say no); who would not; how can i (refuse|say no); where do i sign; when (can|do|could) (we|i)
		(start|meet|talk|begin|speak)`},
	{sigYes, optIn, 0.9, `where do i sign; when (can|do|could) we (start|begin|meet|talk|speak)`},
	{sigNothing, optIn, 1, `
		not that i do not; not that i (would|am|have); (sounds|seems|looks|is|was|he is|she is) like (a|an)
		(great|good|lovely|nice|interesting|decent|wonderful)
		(guy|man|person|woman|company|chap|bloke|lady|firm|business|team|fellow|contact|lad|outfit); great
		(guy|company|person|woman|man|firm|team); (good|great|best|of) luck; (wish|wishing) (him|her|them|you|both) ..
		(luck|well|success|the best); happy (with|in|where); good (intentions|guy|person|man|woman|company);
		(am|are|is) sure (he|she|they|it|that|you|there); great respect; nice of you; good of you; kind of you; thanks
		for the kind; lovely (guy|person|man|woman|people|chap|idea but); very flattered; (i)? would (love|like) to
		(help|but|if|have|think|say yes but); (right|good) (time|moment); please (give|send|pass) (him|her|them) my
		(regards|best|apologies|love); great (year|week|weekend|day|christmas|time); good
		(weekend|week|day|time|evening|morning|afternoon); happy (christmas|easter|birthday|new
		year|holidays|friday|monday); right now; right away; nice (weekend|day|week|evening); good as it is; happy as
		(i|we) (am|are); (do|would|did) not want (to (be
		(a|rude|difficult|impolite|ungrateful|awkward|unkind|the)|sound|seem|waste|impose|bother|intrude|disappoint|offend|pester|mislead|lose|miss)|him
		to|her to|them to|it to|anyone to|this to|you to) ..`},

	{sigNo, optIn | checkIn, 0.88, `^ no $; ^ negative $; no (no)? no; no $$`},
	{sigNo, optIn | checkIn, 0.92, `not really; no way`},
	{sigNo, optIn, 0.72, `not this time; can not $; not (one)? for now`},
	{sigNo, optIn, 0.96, `
		no (thanks|thank you|ta|cheers|merci|thx); thanks but no; (thanks|thank you) no; no but (thanks|thank you);
		not (for|of interest to|relevant (to|for)|suitable for|appropriate for|right for|useful (to|for)|my idea of)
		(me|us|my|our|the likes of me) ..; not (really|particularly|terribly|at all|all
		that|very|that|overly|hugely|remotely|currently|actually|even|so|much|especially|at this time|at the moment|at
		present|in the least|the least bit)? interested (at all|in .. )?; (no longer|never) interested; not
		(really|particularly|terribly|very|that|too|overly|so|at all)?
		(keen|fussed|bothered|tempted|inclined|minded|convinced); uninterested; disinterested; (no|zero|little|not
		much|not any|without) (interest|desire|appetite|wish|inclination|enthusiasm) ..; (i|we) (will|would|shall|am
		going to|have to|must|think i will|am gonna|might|should|better|had better) (have to)? pass; ^ pass $; (a)?
		(hard|easy|firm|polite|clear|definite|big|flat|respectful) (pass|no); (will|going to|gonna|have to) pass (on)?
		..; pass (on|this time|for now|thanks|thank you) ..; (take|give it) a pass; hard no; (it is|that is|this
		is|is|its)? a (no|pass) (from|for) (me|us); it is a no; that is a no; (must|have to|will|would|shall|am going
		to|should|need to|forced to|wish to|want to|rather|prefer to|politely|respectfully|regretfully|regret
		to|afraid i)? (regretfully|respectfully|politely|sadly|reluctantly)? decline (this|the|your|it|with)?;
		declined; declining; (would|had|will)? (really|much|actually|honestly)? (rather|prefer) (to)? not; would
		(rather|prefer) (to)? (not|be left|stay|keep|remain|skip|avoid|leave) ..; (rather|preferably|better|best) not;
		(i|we) (would)? prefer (not|no); not (really|quite|exactly|honestly)? (my|our) (thing|area|field|scene|cup of
		tea|bag|business|line|sort of thing|kind of
		thing|world|cup|style|remit|department|patch|speciality|market|focus|priority|remit) ..; (all|already)
		(set|sorted|covered|taken care of|catered for|suited|spoken for|provided for|fixed up|stocked); (well|very
		well|amply|perfectly|adequately|fully|nicely) (served|looked after|catered for|supplied|covered|provided
		for|set up|taken care of|equipped|staffed|sorted); no
		(need|requirement|call|use|room|place|budget|vacancy|vacancies|capacity|bandwidth|time|reason|point|sense|value|benefit|scope|demand)
		(for|of|to|in|at|left|on)? ..; (do|does|did|will|would) not (really|currently|actually|honestly|particularly)?
		(want|wish|need|require|fancy|care (to|for)|do|take|accept|like|use|buy|invest|hire|see (the|any|much|a)
		(point|value|fit|use|need|sense|benefit|reason|synergy|overlap)|think so|feel like|have
		(the|any|time|capacity|room|budget|space|bandwidth|use|need|interest)|deal with|work with|engage|network|think
		it is (for|a good)|think this is|think that is|believe|feel
		(comfortable|able|right)|suit|fit|appeal|interest|apply|make sense|seem|work (for|with) (me|us)) ..;
		(not|hardly|barely)
		(needed|required|necessary|wanted|worth|welcome|appropriate|possible|applicable|suitable|comfortable|a fan|the
		right|a priority|a good idea|something|anything|looking|hiring|buying|investing|recruiting|in the
		market|taking (on|any)|accepting|a (good|great|natural|real|perfect)? (fit|match|candidate)|going to
		(work|happen|be able|do|take|meet|pursue)|able to (help|take|do|meet|commit|accept|make|say
		yes|participate)|available|in a position|at liberty|allowed|permitted|authorised|willing|prepared|happy
		(to|about|with)|up (to|for) (it|this|that)|for us|for me|my thing) ..; (can|could|will|would) not (help|be
		able|do (this|it|that)|commit|take (on|this|it|any|another|more)|accept|make
		it|meet|participate|oblige|recommend|justify|spare|fit (it|this|that|him|her) in|manage (it|this|that)|see
		(a|the|any|how|myself|us)|be of (any|much)? (help|use)|offer|be (a|the|right|much|any|useful|interested)|get
		involved|possibly|in good conscience) ..; (afraid|sorry) (i|we)? (can|will|must|have to|would|am|are|do|shall)
		(not|say no|pass|decline); (afraid|sorry) (not|no); sorry but no; have to say no; must say no; say no
		(to|thanks)?; saying no; (i|we) said no; the answer is no; answer is (still)? no; leave (me|us) out; count
		(me|us) out; include me out; without me; (i am|am|we are|count me) out $; sit (this|it) (one)? out; sitting
		(this|it) (one)? out; bow out; (skip|give) (this|it|that) (one|a miss)? $; skip (this|it|that) (one)?; give
		(this|it|that) (one)? a miss; not be (of)? (any|much|the|a) ..; no good to (him|her|them|you|anyone); conflict
		of interest; (i|we) (have|am|are|has) (long)? (retired|since retired|recently retired|now retired|semi
		retired|closed|sold|shut|wound (up|down)|given up|stopped doing|moved on|left the) ..; ^ retired $; (i|we)
		(retired|have retired|am retired|are retired) ..; days are (behind|over|done|long gone); (steer|stay|keep)
		(clear|away|well clear); avoid (him|her|them|that|this|it); (thanks|thank
		you|flattered|kind|appreciate|appreciated) .. but .. (not|no|pass|decline); (better|best) (leave|suited|off
		without|to leave) (me|it|this|us|that|elsewhere)?; turn (this|it|that|you|him|her) down; turning
		(this|it|that|him|her) down; (company|our|firm) policy; cross* that bridge already; (i|we) (must|will|have
		to|would)? decline; not (a)? taker; no takers; unable to
		(help|take|commit|accept|meet|do|assist|participate|oblige|offer|make) ..; (am|are) not the
		(best|ideal|person) ..; not looking (for|to) ..; (am|is|are|be) not the right
		(person|one|man|woman|fit|firm|company|contact|people) ..; (false|incorrect|wrong) $; disagree; not true;
		nothing (for|to) (me|us); (i|we) (will|would|shall) not be ..`},
	{sigNo, optIn, 0.7, `
		(am|are|we are|i am) (good|all good|fine|ok|okay|covered|sorted|set|happy as (we|i) (are|am)|fully booked|well
		served|well covered|full|retired|satisfied) (as (i|we|it) (am|are|is)|thanks|thank you|here|for now|where|with
		what|without|already)? $; (am|are) (good|fine|ok|okay|covered|sorted|set) (as (i|we) (am|are)|thanks|thank
		you|without) ..; already (have|got|had|use|using|work|working|with|know|covered|in touch|been|have
		got|has|employ|deal|know each other) ..; (have|has|got|have got) (a|an|our|my|our own|my own)
		(own|regular|trusted|existing|current|perfectly good|good|longstanding|in house|long
		standing|great|excellent|supplier|agency|accountant|lawyer|someone|somebody|partner|guy|team|person|broker|provider|designer|adviser|advisor)
		..; (have|got) (someone|somebody|people|everyone|everybody|everything|all) .. (already|for that|for this|in
		place|we need|i need|we want|i want|doing|who does); (have|got) (someone|somebody) $;
		(happy|content|satisfied|fine|stick|sticking|staying) with (our|my|the|what|who|whom)
		(current|existing|present|we|i|present|supplier|setup|set up|one|provider) ..; (any|much|a lot
		of|great|real|no) use to (him|her|them|you|anyone|anybody); wrong (fit|time of life|sector|industry|field|line
		of work) ..; waste of (time|everyone|his|her|my|our|your) ..; (i|we) (retired|closed|sold|folded|wound up|gave
		up|stopped|moved away|went bust|shut) (in|the|our|my|last|years|up|down|doing|taking|and|from) ..; no longer
		(do|in|work|active|need|involved|looking|run|take|have|own|a|interested|the|doing) ..; out of (the)?
		(business|game|that line); (has|have) (a)? history with; bad blood; fell out with; falling out; once bitten;
		do not get on; can not stand; (find|ask|try) (someone|somebody|anyone) else; another (person|colleague|firm)
		would; too (old|small|late|far|big|niche) for (me|us|this|that|my|our) ..; we work with
		(someone|somebody|another|a different|x|others|one) ..; (under|have an|bound by|tied to|locked into) (an)?
		(exclusive|exclusivity|contract|non compete) ..; against (company|our|my) (policy|rules|principles); full up;
		(fully|booked) (booked|out|solid); (have|had) (enough|more than enough|plenty|too many|too much) (of)?
		(on|contacts|people|clients|work|suppliers|to do|already|on my plate|meetings|coffee|intros)? ..;
		(enough|plenty) on (my|our) plate; more than (i|we) can handle`},

	{sigLater, optIn, 0.88, `
		not (right|just|quite|at)? (now|yet|at present|at the moment|this (week|month|quarter|year)) $; ^ not
		(right|just|quite)? (now|yet); not (right|just) now; not at (this|the) (time|moment|point|stage); not for the
		(moment|time being); maybe later; (perhaps|possibly) later; (another|some other|a different|a later|a better|a
		quieter|any other) (time|day|date|moment|stage|month);
		(ask|try|contact|email|ping|nudge|remind|poke|write|call|catch|prod|message) (me|us) (again)?
		(in|after|later|next|then|when|once|closer|around|about|at|on|@|towards|nearer|come|another|some|from|before)
		..; (ask|try|contact|email|write to|call|message|write) (me|us)? again; (come|get|circle|check|report) back
		(to (me|us|this|it|that))? (in|after|later|next|when|once|then|around|closer|@|on|at|with
		me|about|towards|nearer|come|from|another|please)? ..; (check|touch|pick|take) (in|base|it up|this up|up)
		(again)? (in|after|later|next|when|@|with me) ..; remind me
		(in|again|after|@|later|next|once|when|then|about|come) ..; put (it|this|that|me) (off|on hold|back|on the
		back burner|down for|on ice) ..; (postpone|defer|delay|hold off|hold fire|shelve (it|this) until|park
		(it|this|that)|on hold|on ice|back burner|rain check|raincheck|pause) ..; (not|nothing) (until|till|before)
		..; do nothing (until|till|before); (not|hardly|never) (a|an|the) (good|great|best|right|ideal|convenient)
		(time|moment|week|month|point); (is|was) not (a|the) (time|moment); (in a|a) (few|couple of)
		(weeks|months|days) ..; (for the time being|for now|for the moment|at the moment|right now|at present|just
		now|currently|this (week|month|quarter|term|season|time of year|summer|winter|spring|autumn)) (i am|we are|it
		is|is|things are) (too|so|very|flat out|not|completely|totally|up|snowed|swamped|rather|a
		bit|really|impossible|crazy|mad|overloaded|drowning|busy|buried|bad|way) ..;
		(too|so|very|rather|really|incredibly|super|a bit|way too|crazy|insanely) busy (right now|at the
		moment|now|just now|at present|until|till|currently|these days|this|with|for|before|today|in) ..;
		(busy|swamped|snowed under|flat out|rushed off my feet|up to my
		(eyes|neck|ears|eyeballs)|drowning|buried|slammed|overwhelmed|tied up|away|travelling|traveling|abroad|on
		leave|out|off|fully booked|booked (up|solid|out)|full|no time|no capacity) (until|till|til|before|right now|at
		the moment|for the next|through|all|in|now|for another|@) ..; at a later (date|stage|time|point); (not|am
		not|are not) (quite|yet)? ready (yet|for|now|at|until)?; (need|want|give me|could use|require) (some|a bit|a
		bit more|a little|a little more|more|another|a few|a couple of) (time|weeks|months|days|of|week|month) ..;
		when the time (is right|comes); (prefer|rather) (later|to wait|after|next|in|wait) ..;
		(good|great|interesting|nice|lovely) (idea)? but not (now|yet|right now|this|today) ..; (not|no) ..
		(available|free|around|back|here|in the country|reachable) (until|till|before) ..; @ at the
		(earliest|soonest); earliest .. @; can (this|it|we) wait ..; (can|could) (we|you|it|this) ..
		(wait|hold|delay|postpone|come back|ask) ..; after @; not before @; not until @; not this
		(week|month|quarter|year|season|summer|side of)`},
	{sigLater, optIn, 0.66, `
		later (please|on|this|in|maybe|would|is|thanks); ^ later $;
		(talk|speak|reconnect|revisit|resume|regroup|reconvene|discuss|look at (it|this)|do (this|it)|pick (this|it)
		up|return to (this|it)|come to (this|it)|meet|chat|have) .. (then|later|again|after (the|my|our)? _|@|another
		time|in the new year|once|when) $?; (wait|hold|leave (it|this|that)|keep) (it|this|that|him|her|them|on)?
		(until|till|til|a bit|a while|for a|warm|for the moment|for me|a little|for later|@|off|on ice|for now); once
		(things|i|we|the|my|our|it|this|that|he|she|summer|they) ..; when (things|work|it|life|the
		(dust|season|kids|baby|holidays|rush)|i have (time|more|a|some)|i am (back|less|free|done|out)|we are
		(back|less|done|through|out|up)|i get back|we get back|i return|business|all this|this is over|the) ..; after
		(things|the|my|our|this|that|i|we|he) _ ..;
		(bad|terrible|awful|dreadful|poor|rotten|wrong|tricky|difficult|hectic) (time|timing|moment|week|month);
		(timing|time|now|this) (is|was) (off|bad|not
		(great|good|ideal|right|the)|tricky|terrible|wrong|awful|difficult|poor) ..; down the (road|line|track); too
		(soon|early) (for|to|yet|at|right)? ..; sometime (in|after|later|next) ..; some (day|time)
		(maybe|perhaps|soon|later)?; one day (maybe|perhaps)?; (soon|later) but not (now|yet); (nearer|closer to)
		(the|@) ..; (available|free|around|back) (again)? (from|after|only|in|as of|once|@) ..;
		(would|will|should|is|be|suits|works) (be)? (better|best|easier|ideal) (for (me|us))?
		(in|after|@|next|from|later|then|once|when) ..; @ (is|would be|will be|works|suits|might be|may be)
		(much|far|a lot)? (better|best|easier|the earliest|earliest|more realistic|when|possible|me better) ..; (how
		about|what about|maybe|perhaps|let us say|say|make it|try|aim for|let us aim for|look at|more
		like|rather|preferably|ideally|possibly|can we do|could we do|can it wait|let us do|shall we say)
		(it|this|that)? (until|in|for|after|from)? @; snooze ..; not (today|tomorrow); (next|another)
		(year|month|quarter|season|time) (maybe|perhaps|please|would|is|then|instead|works)?; mid season;
		(harvest|exam|budget|audit|tax|silly|busy|high) season`},
	{sigLater, checkIn, 0.8, `
		(ask|try|check|nudge|remind|ping) (me|us|back|in)? (again)? (in|after|next|@|later|with me) ..; come back (to
		me)? (in|after|next|@|later) ..; not (right)? now`},

	{sigAsk, optIn | checkIn, 0.85, `
		^ (and|but|so|or|also|ok|yes|no|sorry|please|well|just|first|hi)? (who|what|where|which|whose|why|when)
		(is|are|was|were|does|do|did|will|would|has|have|can|could|exactly|precisely|kind|sort|type|company|business|line|sector|on
		earth|specifically|about|side|industry|part|of|would i|am i) ..; ^
		(and|but|so|or|also|ok|yes|no|sorry|please|well|just|first|hi)? how
		(did|does|do|many|much|big|large|old|long|far|come|well|is|are|would|will|can|could|old|serious|soon|often|experienced)
		..; (could|can|would|will) you (please|maybe|possibly|perhaps|kindly|just)?
		(tell|explain|say|give|send|remind|share|let me know|elaborate|clarify|expand|describe|provide|forward) ..;
		(tell|give|send) (me|us) (a (bit|little)|some|something|more)?
		(more|about|first|information|details|background|context|a bit) ..; (some|any|more|further|a (bit|little)
		more|additional) (information|details|detail|background|context|particulars|specifics|colour|color) ..;
		(would|should|i) (like|love|want|need|have|prefer|wish) to (know|understand|hear|learn|see|find out)
		(more|first|what|who|why|how|whether|where|which|a|a bit more|about|if) ..; (wondering|wonder|curious|not
		sure|unsure|do not know|no idea|not clear|unclear|confused|unfamiliar) (about)? (who|what|why|how|where|which)
		..; remind me (who|what|how|why|where|which|of) ..; ^
		(and|but|so|or|also|ok|yes|no|sorry|please|well|just|first|hi)? do (they|you|these|those|we|i|his|her) ... $;
		^ (and|but|so|or|also|ok|yes|no|sorry|please|well|just|first|hi)?
		(is|are|was|has|does|did|will|would|can|could|should)
		(he|she|they|it|this|there|you|his|her|these|any|the|one) ... $; (what|who) is (he|she|this|it|they|in it); ^
		(which|what) (_|_ _) (is|are|was|does|do|did|would|will|has|have) (he|she|it|this|that|they|you|i|we) ..;
		whats the catch; the catch; what for; (have|has) (he|she|they|you|we|i) .. (met|worked|been|got|ever|done); do
		i know (him|her|them|you); do we know; am i
		(confusing|right|thinking|supposed|expected|meant|allowed|obliged); before i
		(say|decide|answer|commit|reply|agree|respond) ..; please (explain|clarify|elaborate|specify)`},
}
