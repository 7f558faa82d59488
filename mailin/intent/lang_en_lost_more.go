package intent

// englishLostMore has further ways to say that nothing came of it.
var englishLostMore = []group{
	{sigLost, checkIn, 0.9, `
		(will|shall|would) not (now|be|ever|after all|actually)*
		(buy|buying|hire|hiring|invest|investing|order|ordering|go ahead|going ahead|proceed|proceeding|work
		together|working together|work with|working with|sign|signing|take|taking|use|using|continue|continuing|go
		on|going on|going any further|going further|pursuing|pursue|doing|be any|be
		more|needing|need|want|wanting|change|renew|book|booking|rent|renting|partner|join|joining|employ|license|lend|fund|stock|publish|be
		doing|carry on|carrying on|be hiring|engaging)
		(it|him|her|them|us|me|together|any|this|that|with|business|further|after all|ahead)? ..;
		(is|are|am|was|were) not (now|actually|after all|really|even)? (carrying on|going on|continuing|going
		ahead|going any further|going further|going
		anywhere|investing|buying|hiring|ordering|renewing|proceeding|selling|pursuing|looking for
		(anybody|anyone|anything|a|someone|somebody|new|more|suppliers|help)|serious|there|up to
		(standard|scratch|much|the mark|it)|for (me|us|him|her|them|sale)|what (we|i|he|she|they)|the right|right|a
		(match|fit|goer|runner|starter|good match|good fit)|on the same|taking on|in the market|able to
		(deliver|offer|match|pay|meet|supply|agree)|willing|prepared to|convinced|keen|interested) ..; ^ not (going
		anywhere|happening|going to happen|going ahead|going to work|carrying on|for us|for me|to be|a goer|a
		runner|a match|a fit|serious|interested|proceeding|continuing) ..;
		(chemistry|money|budget|numbers|interest|will|demand|trust|fit|volume|volumes|appetite|time|spark)
		(just|simply)? (was|were|is|are) not (there|right|enough|with us|on our side) ..;
		(numbers|figures|sums|maths|economics|timings|timing|dates) (did|do|does|would|could) not (add up|work|stack
		up|fit|match|suit|make sense) ..; (got|get|getting|has|had|have) cold feet ..; (changed|changes|change)
		(his|her|their|our|my) (mind|minds|plans) ..;
		(do|doing|make|making|build|building|handle|handling|run|running|keep|keeping|bring|bringing)
		(it|this|that|things|everything|them) (himself|herself|themselves|ourselves|myself|itself|in
		house|internally|on (his|her|their) own|on our own|with (his|her|their) (own|existing|current|old)) ..;
		(found|find|finds|has|have|got|chose|chosen|picked|taken|took|hired|using|use|uses|lined
		up|met|wanted|preferred|preferring|prefers|had) (an|the|already|a)? (already)?
		(other|another|someone|somebody|some one|somebody else|someone else|a cheaper|cheaper|a local|one
		(nearer|cheaper|closer|locally|elsewhere|for less)|other (firm|company|supplier)|a different)
		(else|firm|company|supplier|person|one|nearer|cheaper|closer|lined
		up|instead|offer|buyer|candidate|provider|agency|house|flat|job)? ..; already
		(has|have|had|using|use|uses|works with|work with|got) (a|an|his|her|their|someone|somebody|one) (_)? ..;
		happy (with|where|as) (her|his|their|the|it|they|he|she|who|what|them|one)
		(current|existing|present|old|is|are|was|has|have|own)? ..; (went|gone|going|goes) back to
		(his|her|their|the|what|where|using) (old|former|previous|existing|current|ex|they|usual)? ..;
		(back|backed|backs|backing|pull|pulled|pulls|pulling|bow|bowed|bowing|bail|bailed|drop|dropped|duck|ducked|cry|cried|opt|opted|bottled|chickened|wimped|flaked|step|stepped|stand|stood|walk|walked|walking)
		(out|away|down|aside|it) (of|from|on|at|because|over|and|last|when|in|after|after all|$)? ..;
		(withdrew|withdrawn|withdraws|reneged|defaulted|recanted|balked|baulked) ..; (pulled|pull|pulling) the
		(plug|rug|deal|offer|project|order|funding) ..; (ran|run|runs|running) a mile ..;
		(fell|falling|fallen|come|came) (up short|apart|unstuck) ..; (so)? (i|we|he|she|they) walked (away|$) ..;
		(talks|negotiations|discussions|negotiation|deal|process|conversations) (have|has|had|is|are|was|were)?
		(now|all|sadly)? (broken down|broke down|collapsed|failed|ended|end|ended without|stalled for good|fell
		through|come to nothing|came to nothing|broken off|off|over|dead) ..; (call|called|calling|calls) it (a
		day|quits|off) ..; (let|letting|had to let) (it|this|that|him|her|them) go ..; (give|gave|given|giving|had
		to give) (the|this|that|it|our) (idea|plan|project|thing|whole thing|plans)? up ..; (give|gave|given) up on
		(it|the|him|this|the idea|the plan) ..; (it|that|this|all|so it|thing) (is|was)? (finish|finished|over|over
		and done with|off|history|kaput|toast|dead|buried|no more|in the bin|out the window|moot|a dead|not on|a
		write off|a bust|a flop|a dud|a wash|game over|curtains) ..; (number (one|two|three|four|#)|the
		(first|second|third) one|the deal|the order|the project|the whole thing|the job|the sale|the
		contract|wedding|all) (is|has been|was|is now) (off|dead|gone|cancelled|canceled|called
		off|over|finished|buried|no more|lost|kaput) ..; (the)? (finish|end) of (it|that|this|the matter|the
		story|the road|the line) ..; (gone|went|going|go) (into
		(administration|liquidation|receivership)|bankrupt|bust|under|belly up|to the wall|pear
		shaped|south|sideways|up in smoke|down the (pan|drain|tubes|toilet|swanny|plughole)|out of
		business|nowhere|to (someone|somebody|another|others|a competitor|the other|a rival|the
		competition)|elsewhere|cold on) ..; down the (pan|drain|tubes|swanny|plughole|toilet) ..;
		(took|accepted|chose|liked|wanted|picked|bought|signed) (neither|none|nothing|the other) ..;
		(killed|scuppered|scotched|sank|torpedoed|nixed|vetoed|blocked|spiked|kiboshed|wrecked|derailed|stymied|put
		paid to|stopped|ended|finished) (it|the (deal|idea|project|plan|thing|contract|sale|talks)|this|that|us) ..;
		off the table; bit the dust; (rejection|refusal|knockback|knock back|brush off|thumbs down|red light|cold
		shoulder|short shrift|elbow|heave ho|marching orders) ..; (the|his|her|their|final|our|answer|their
		answer|reply|verdict|decision) (answer|decision|verdict|reply|it|one)? (is|was|came back|comes back|came)
		(a|as)? (a)? (final|firm|flat|clear|polite|definite)? (no|negative|nope|not) $;
		(told|gave|given|tell|telling|informed|sent|write|wrote) (him|her|them|us|me) (so)? (a)?
		(polite|firm|flat|no|that we (will|shall|are) not|that they (will|are) not|she is not|he is not|they are
		not) (no)? ..; (never|did not|does not|do not|did) (had|have|has) (the|any|a|enough)
		(money|budget|funds|funding|means|cash|authority|mandate|need|work|volume|intention|capacity|space|room|stock)
		..; (beyond|over|above) (us|me|him|her|them|our means|what) ..; (can not|could not|unable to|not able to)
		(deliver|supply|match|meet|compete|offer|agree on|afford|give it|justify|raise|stretch|accept|make the
		(numbers|sums)|provide|commit|take (it|him|her|them|on)|work (together|with))
		(the|their|his|her|our|what|that|with|on|to|a|it|any|on that)? ..; (keeping|keep|holding on to|hanging on
		to|not selling) (the|their|his|her) (field|house|land|business|shop|old|current|existing|company|flat|car)
		..; (barking up the wrong tree|wrong tree|missed the boat|ships in the night|pipped at the post|shot
		down|non runner|damp squib|wild goose chase|dead loss|oil and water|chalk and cheese|apples and
		oranges|better luck next time|nice try|no hard feelings|on to the next|onwards|so much for that|no dice|no
		deal|no sale|no cigar|no banana|no thanks) ..; no
		(engagement|business|contract|order|sale|deal|work|cooperation|collaboration|commission|agreement|partnership|result|money)
		(resulted|came|arose|from it|out of it|in it|in the end|has come|will come|ensued|materialised|followed|for
		us|there|to be had|possible) ..; (file|case|matter|chapter|book) (is)? (now)? (closed|shut) ..;
		(has|have|makes|made|had|make) no sense ..; nothing (came|comes|will come|resulted|followed|to be done|in
		it|doing) (of|from|out of|to|for)? (it|this|that|him|us)? $; (nothing|naught|nowt|zilch) (for (us|me)|in the
		end|came|resulted|there) ..; so nothing $; (came|was|were) (a)? (close|good|distant|poor)? (second|runner
		up|second best) $; (a|the) (close|good|distant|poor) (second|runner up) ..; second (best|place) ..;
		(keep|keeping|put) (my|our) (letter|cv|details|file) ..; (he|she|they) only
		(wanted|want|wants|needed|does|do|was after|came for) (free|a free|advice|weddings|information|my|our|to
		sell|to pick|someone|somebody|one) ..; (needs|need|wanted|want|wants|needed|requires) (a hundred|a
		thousand|someone|somebody|a bigger|something|more than we|more than i|one|exclusivity|a partner|a person)
		(in|with|who|else|cheaper|local|bigger|full time|younger|older|different|thousand|nearer|at)? ..; (there)?
		(will|would) not be (more|any|another|one|a (deal|contract|second|follow up|sale|next)) ..;
		(decided|chose|elected|opted|resolved) (against|not to|otherwise|differently|to (stay|keep|go with|go
		elsewhere|do it|stick|sell to|give it|leave)) ..; (and|but|we|it|left)? (left|leave|leaving) it (there|at
		that|be) $; (my|our|his|her|their)
		(legal|lawyers|board|bank|boss|wife|husband|council|committee|partner|landlord|insurer|council)
		(killed|vetoed|refused|said no|blocked|turned) ..; decided (against|otherwise) ..;
		(he|she|they|we|board|committee) (is|are|has|have)? decided (against|not|otherwise) ..;
		(cancelled|canceled|scrapped|withdrew|dropped|pulled) (the|his|her|their|our|it|us|on)
		(order|contract|deal|project|offer|plan|plans|booking|application|the order|the deal) ..; informed
		(them|him|her) that (we|i) (shall|will|would|are|am) not ..; not (work|working) (together|with|out) (after
		all|in the end)? ..; not find common ..; wrong
		(customer|client|product|partner|match|chemistry|supplier|investor|candidate|tree|budget) ..;
		(turned|turns|turn) (it|us|me|him|her|them|the _|our _|this) down ..; price (was|is)
		(silly|too|mad|crazy|ridiculous|out|way|beyond|wrong) ..; would not
		(license|sell|budge|move|give|accept|agree|pay|commit|fund|lend|allow|have it|touch it|come down|go
		(up|lower|higher)|bite) ..; (riddled with|dry rot|failed the survey|survey (killed|came back bad)) ..;
		(told|said|says|tells) (me|us|him|her|them)? (straight)? (that)? (he|she|they|we|i)
		(is|are|am|was|were|will|would|does|do|did) not ..; two different things; incompatible ..; not enough
		(money|margin|work|interest|volume|budget|space|demand|in it) ..; (no|without|zero)
		(margin|profit|sense|point|common
		ground|chemistry|budget|appetite|need|interest|demand|use|money|buyers|takers) (in
		it|for|there|at|left|on|between|from|so)? ..; so (we|i|they|he|she) (said|declined|passed|dropped
		it|walked|pulled out|let it (go|drop)|left it) ..`},
	{sigNothing, checkIn, 1, `
		(did|does) not (actually|really|even|quite|in the end)? (happen|take place|come off|come about);
		(passed|pass|passing) (it|him|her|them|this|that|your (email|message)|the message) on; (passed|pass) on (to|your|my|the);
		too long a; not the point; that is all (there is|for|i|to|so|we|that); nothing more (to
		(say|tell|report)|for now|so far|than); for now there is nothing more; nothing (has)? come of it yet; nor
		has it been ruled out; turned up; turned out (to be|that|well|nice|great|good|fine|lovely); dead
		(brilliant|good|nice|easy|keen|chuffed|pleased|line|lines|lift|busy|tired|set|on|right|certain|sure|wood);
		no use to anybody; no agenda; no outcome; no contract (because)? we do not do those; write it off; gave
		(her|him|them) (all)? (the|some|my|a few|all) (advice|tips|contacts|names|details|card|number|address);
		(nearly|almost) (went|lost|said no|walked|gave up|pulled|backed|chose|cancelled|canceled|fell|ended up);
		(nearly|almost) went with (the|another|a|someone|somebody|his|her|their) (other|else)? ..; thought it was
		over; (ended|ending) up; lost (your|his|her|the|my)
		(email|address|number|details|message|phone|card|mail|note|letter); have lost (your|his|her|the|my); no hard
		feelings; looking for (a|another|some) (day|date|time|slot); too (busy|much on|much to do|much work); the
		wrong (day|time|place|room|building|cafe|station|entrance|terminal|week); no contract needed; dead lines;
		not (lost|dead|over) yet; not (lost|dead|over|off); lost in`},
}
