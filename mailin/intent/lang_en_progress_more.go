package intent

// englishInProgressMore has further ways to say that something is under way: tests, offers, those who have to be asked.
var englishInProgressMore = []group{
	{sigInProgress, checkIn, 0.86, `
		(think|thinking|mulling|chewing|talking|sleeping|looking) (it|this|that|things|the offer|my offer|our offer)
		(over|through) ..; (thinking|thinks|think) about it ..;
		(umming|ahing|humming|dithering|wavering|hesitating|toying) ..;
		(comparing|choosing|deciding|picking|torn|weighing|undecided)
		(us|me|between|up|our|two|three|quotes|offers|prices|it) (with|against|between|and)? ..;
		(needs|need|requires|require|wants|seeking|waiting on|pending|subject to|awaiting) (a|an|the|his|her|their)?
		(final|formal|internal)? (approval|permission|sign off|the
		ok|ok|blessing|consent|authorisation|clearance|green light|go ahead|budget) (from|of|by)? ..;
		(has|have|must|needs|need|wants|going|is going|still) (to|first to)? (ask|check with|speak with|speak
		to|talk to|consult|clear it with|run it past|discuss it with|convince|persuade)
		(his|her|their|the|my|head|him|it)
		(wife|husband|boss|brother|sister|partner|partners|board|bank|accountant|lawyer|office|team|committee|family|father|mother|cfo|ceo|landlord|council|colleagues|shareholders)
		..; (asking|talking to|checking with|taking it to|speaks with|speaking to|speaking with|consulting|clearing
		it with|running it past) (his|her|their|the|head|its)
		(wife|husband|boss|brother|sister|partner|partners|board|bank|accountant|lawyer|office|team|committee|family|father|mother|cfo|ceo|landlord|council|foundry|factory|shareholders)
		..;
		(answer|decision|verdict|reply|signature|contract|money|funding|grant|permission|permit|result|outcome|purchase
		number|purchase order|paperwork) (is)? (still)? (pending|outstanding|due|expected|awaited|to come|has to
		come|should come|not secured|to follow|in (the)? (spring|summer|autumn|new year)) ..; (nda|loi|letter of
		intent|term sheet|heads of terms|mou|memorandum) (is|was|has been) (signed|agreed|in place) ..; (will|is
		going to|promised to|wants to|has promised to) (answer|decide|let (me|us) know|come back (to
		(me|us))?|revert|think|tell (me|us)|confirm)
		(in|by|within|on|next|after|before|at|this|with|whether|about|it over|when|once|@)? ..; ball (is)? in
		(their|his|her) court ..; (has|have|got|holds|is reading|reads|reading|studying|looking at|going through)
		(our|my|the) (full)? (draft)?
		(estimate|offer|manuscript|portfolio|draft|quote|proposal|deck|samples|sample|contract|cv|application|pitch|plans|drawings|price
		list|numbers|tender|bid|script|demo|brochure|catalogue|chapters|files|accounts|books) ..;
		(make|made|making|put in|putting in|submitted|giving|gave) (now|him|her|them)? (an|a)
		(new|revised|better|second|first|formal)? (offer|bid|price|quote|estimate|proposal|counter
		offer|counteroffer|tender) (to|for|on|of|and)? ..; (he|she|they) (have|has)? (offered|bid|proposed) (me|us)?
		(€|#) ..; counter offer ..; (asked|asks|asking|has asked|is asked|request*|rang|called) (me|us)? (for|to
		see|to send|to) (a|an|the|my|our|two|three|more|some|full|one|his|her|all)?
		(revised|full|second|detailed|formal|written|trial|sample|further|small|three|two)?
		(chapters|manuscript|bid|quote|price|prices|price list|day
		rate|rates|rate|references|sample|samples|catalogue|brochure|offer|proposal|details|deck|numbers|plans|drawings|terms|contract|estimate|sample
		pack|test|trial|demo|portfolio|figures|accounts|business plan|bit more|time to think|more
		time|cv|discount|sharpen|sharper|lower) ..; (see|view|viewed|saw|look at|looking at|visit|visiting|visited)
		.. again ..; second (look|viewing|visit|tasting|opinion|interview|round|reading|draft|offer|quote) ..;
		(test|trial|taster|sample|paid trial|free trial|small test|trying)
		(edit|drive|driving|translation|lesson|order|day|shift|shoot|run|batch|week|month|project|session|piece|page|assignment|article|job)
		..; (on|month|week|day) (trial|try out|approval|probation|sale or return|loan|test) ..; (try out|tryout) ..;
		(weeks|days|months|week|month) into (the|a|our) (trial|pilot|test|process|talks|negotiation|project) ..;
		(put|putting|puts) (him|her|us|me|it|them) (forward)? (to|before|in front of) (the|our|their|his|her)
		(investment)? (committee|board|partners|panel|investors|bank|shareholders) ..; (on|in|into|at|to)
		(round|stage|version|draft) (two|three|four|2|3|4) ..; round (two|three|2|3) of ..; (as good as|all
		but|practically|virtually|nearly|almost) (ordered|signed|done|agreed|sold|there|closed|ours|in the
		bag|decided|settled) ..; not a no ..; not (a done deal|over yet|over|out of the woods|there yet|quite
		there|home and dry|signed yet|in the bag|final|sold yet|won yet|lost yet|across the line|over the
		line|settled|decided|a client yet) ..; (are|is|have|has|am|was|we) not (yet)?
		(won|sold|signed|closed|ordered|bought|decided|hired|agreed|paid|started) (yet|so far|as yet|until now|to
		date) ..; (will|would) (not|hardly) call (it|him|her|them) (a|an|my|our) (deal|client|customer|win|sale|done
		deal) (yet)? ..; no (contract|deal|order|decision|signature|agreement|commitment|money|sale) (as yet|yet|so
		far|to date|until now|up to now|at this stage) ..; (he|she|they) (has|have|is|are) not
		(decided|signed|committed|made up (his|her|their) mind|given (me|us) an answer|said yes|said no|ordered)
		(yet|so far|either way)? ..; (hinges|hangs|hanging|depends|riding|rides) on
		(the|a|his|her|their|whether|one) ..; interested in principle ..; (serious|real|genuine|strong|there
		is|lively|keen) interest ..; (getting|growing|things are getting) (warmer|closer|serious|there|somewhere)
		..; (ticking|chugging|rumbling|plodding|trundling|moving|inching|jogging|coming|bubbling)
		(along|on|over|forward|away) ..; drags* on ..; dragging on ..;
		(pricing|measuring|sizing|drawing|costing|scoping|writing|sketching|working) (up|out) ..; measured up ..;
		(drawing|drafting|preparing|designing) (the|up|some|a|their|his|her|our)
		(plans|plan|designs|drawings|contract|offer|proposal|design|agreement|terms) ..;
		(second|third|fourth|next|another|follow up|2nd|3rd)
		(talk|meeting|one|chat|call|visit|round|interview|session|conversation|discussion)
		(is|with|on|next|this|planned|fixed|booked|scheduled|set|in|@|coming|to|follows|lined up) ..;
		(meet|meeting|see|seeing|speak|speaking|talk|talking|get together|sit down) (him|her|each other|them)? again
		(@|next|on|in|soon|to|with|after|when|shortly) ..; (will|would) (meet|see|speak|talk) again ..;
		(coming|comes|come) back (next|on|with|@|for|in|again) ..; (brought|bringing|bring) (his|her|their)
		(engineer|partner|wife|husband|boss|architect|chef|lawyer|surveyor|accountant|team|brother|sister|colleague)
		..; (hold|holding|keeping|reserved|reserving) (the|a|it|one)
		(place|slot|spot|flat|room|unit|stall|table|seat)? for (him|her|them) ..;
		(sorting|arranging|getting|applying for|applied for|waiting for|looking for) (out)? (their|his|her|the|a)
		(mortgage|loan|funding|visa|permit|finance|financing|licence|planning permission|grant) ..;
		(our|the|both|their|my) (solicitors|lawyers|accountants|notary|legal people|engineers|technical team|agents)
		(is|are|have|has|reviewing|at it|on it|looking|read|reads|reading|now|both) ..; (in|under)
		(evaluation|assessment|test|testing|preparation|scrutiny) ..; (invited|asked) (us|me)? (back|to
		(present|pitch|tender|quote|bid|a second|a third|come back|the next|demo)) ..; (next|second|third|final)
		(stage|step|hurdle|phase|round) ..; (begun|started|beginning|starting) to
		(plan|draft|talk|work|discuss|negotiate|develop|sketch|design) ..; (carrying on|keep|continue|still)
		(planning|talking|working on|drafting|negotiating|discussing|testing) ..; (nothing (else|is|more)? (is)? (on
		paper|signed|in writing|decided|agreed|fixed|final|official)|nothing else is) ..; (handshake|shaken
		hands|shook hands) (on it)? .. (but)? .. (nothing on paper|contract|paperwork|in writing) ..;
		(exchanged|swapped|exchanging|swapping) (drafts|figures|numbers|offers|terms|contracts|proposals) ..; marked
		up ..; (borrowed|borrowing|test driving|trying out|sampling|trialling|evaluating|testing|taking it for a
		spin) (our|the|my|it|one|a|his|her) ..; (would|will|might) (take|buy|order|sign|hire|use|book|invest
		in|pay|go ahead|say yes) (us|it|them|me|one|two|the|if|from|with|today) .. if ..; if ..
		(likes|like|works|look|looks|approve|approves|agree|agrees|goes|go|pass|passes|say yes|says yes|happy) ..
		(will|start|buy|order|sign|go|there is) ..; could (well|still|easily)? (turn|become|lead|develop|grow|end)
		(into|to|in)? ..; (may|might|could|should) (well|yet|still)? (become|turn into|lead to|come off|come to
		something|merge|buy|sign|invest|order|work together|take) ..; (want|wants) to
		(buy|sell|order|sign|hire|invest|rent|join|book|take a|work with|collaborate|do business) ..;
		(led|leads|leading) to (a (second|third|request|follow up|quote|demo|pitch|proposal)|the next) ..;
		(waiting|wait|waits) (for|on) (his|her|their|the|a|my) (offer|answer
		on|decision|verdict|contract|counter|board|bank|budget|price|signature) ..; (and|so|now)? (am|are|is)?
		(now)? (i|we) (just)? (wait|waiting) $; (now|so now|and) (am|are)? waiting $; trial (ends|is
		running|started|starts|running|period) ..; (discussing|talking about|haggling over|arguing over|stuck
		on|fine tuning|ironing out|negotiating|agreeing) (the)? (a)? (price|scope|terms|dates|details|money|small
		print|rate|rates|clauses|rent|salary|fixed day|start date|conditions|delivery|figures|quantities) ..`},
	{sigInProgress, checkIn, 0.72, `
		(he|she|they) (likes|liked|loves|loved) (it|the
		(gin|idea|wine|sample|samples|first|product|design|work|plan)|our
		(product|beer|wine|work|prices|design|idea)|what) .. (and|but|now) ..; (small|paid|first) (test|pilot|trial)
		..; (interested|keen|tempted|enthusiastic) (in|on|but|and|to|about) ..; (following|follow) up (with|on|next)
		..; (early|late) stages ..; (one|a few|two|some|several) (clauses|points|details|hurdles|questions|things)
		(left|to (settle|clear|iron|agree|sort)|open|outstanding|remain) ..; contract(s)? (to
		(come|sign|follow)|being|in the post|has to come) ..; (grant|joint) (application|bid|proposal) ..`},
	{sigNothing, checkIn, 1, `
		did not take the first; asked for (some|other|new)? (times|dates|my availability); (not been|been) in touch;
		in touch; middle of (the)? (harvest|lambing|moving|a move|exams|term|something)`},
}
