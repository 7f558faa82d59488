package intent

// englishReferrer has what the person who introduces may say.
var englishReferrer = []group{
	{sigCancel, referrer, 0.93, `
		cancel; cancel (this|that|the|it|my|please|all|everything|anna|both|one|intro); please cancel; (call|calling)
		(it|this|that|the .. ) off; call off; withdraw (the|this|that|my|it)? ..;
		(pull|drop|scrap|kill|bin|axe|abort|close|delete|scratch|ditch|retract|revoke|terminate|end|remove|take
		down|take back|halt|annul|nix|shelve) (it|this|that|the|my|this one|that one|r#)
		(one|intro|request|introduction|whole thing|thing|r#|between|to|for|with)? $;
		(pull|drop|scrap|kill|bin|axe|abort|close|delete|ditch|retract|revoke|terminate|end|remove|halt|stop|stand
		down|withdraw|take down|take back) (it|this|that|the|my) (whole|entire)?
		(intro|request|one|referral|thing|process) ..;
		(pull|drop|scrap|kill|bin|axe|abort|delete|ditch|retract|revoke|terminate|remove|close|halt|stop) r#; forget
		(about)? (it|this|that|the intro|r#|this one|the whole thing) ..; (never mind|nevermind|nvm) ..; abort; (do
		not|please not|not) (send|contact|write|introduce|ask|go ahead|proceed|make|reach
		out|approach|email|bother|pursue|continue|connect|go on|go through|forward|put them|carry on) (to)?
		(it|this|anything|anybody|anyone|them|him|her|either|any|the|with|ben|anna|that|out|r#)? ..; no
		(need|point|longer need|reason) (to|for|in) (go
		on|proceed|introduce|introducing|ask|asking|continue|contact|contacting|carry on|the
		intro|this|it|connect|bother|do|an intro|pursue|chase|write|r#) ..; (no longer|not)
		(needed|necessary|required|relevant|wanted|applicable) ..; no longer (want|need|wish)
		(the|this|that|it|them|to (introduce|connect|go|proceed|make|do)) ..; (they|the two|both|these two|anna and
		ben|we) (already|now|have)? (know|knew|met|found|are in touch|have met|been introduced|spoke|talk) (each
		other|one another|already|anyway|themselves) ..; (already|they) (know|met|found) each other ..; leave
		(it|this one|that one|this|r#) (be|alone|out|there|for now)? $; (hold|stop) (everything|the press|your horses)
		..; (wants|asked|prefers|decided) (me)? (out|not to|to be left out|to withdraw) ..; (the)? intro is off; it is
		off; all off; (changed|changing) my mind; on second thoughts; take (it|this|that|r#|the intro)
		(down|off|out|away) ..; (stand|back) down; please (pull|drop|withdraw|scrap|bin|kill) ..; moot; (has|is|been)
		(resolved|overtaken|solved) ..; let us not; strike (this|that|it|r#) ..; pull the plug; pull the intro;
		(please)? stop the (intro|process|introduction) ..; stop .. intro; don't go ahead`},
	{sigNothing, referrer, 1, `
		(do not|not) cancel ..; no need to cancel; (never|not) (asked|wanted|meant) to cancel; do not
		(forget|worry|hesitate|mind); do not know; cancel the cancel*; changed (his|her|their|my)
		(name|job|email|address|number|surname|company)`},
	{sigCorrect, referrer, 0.9, `
		(wrong|incorrect|old|outdated|bad|mistaken|faulty|invalid|out of date)
		(address|email|name|spelling|person|surname|company|domain|details|number|ben|anna|way
		round|title|reason|gender|first name|last name|one) ..; typo; typos; (mis)?
		(spelt|spelled|spelling|misspelt|misspelled|mistyped|misspelling|miswrote|mistake|misread|misunderstood) ..;
		(a|small|slight|tiny|minor|one|quick|my|there is an?)
		(error|mistake|correction|slip|fix|amendment|change|typo|glitch) ..; correction; (please)?
		(correct|amend|fix|update|change|edit|adjust|replace|swap)
		(the|his|her|that|this|my|their|it|anna|ben|one|email|address|name|r#|to) ..; (email|number|date|e@mail) (is
		(actually|now|wrong|spelled|spelt|not|e@mail)|should be|ought to be|has changed|changed|must be|needs) ..;
		(name|surname|address|spelling|domain|company|reason|title) (is|should be|is actually|ought to be|is now|must
		be|should read|needs) ..; should (be|read|say|have been|have said|have read|go to|have gone) ..; (i)?
		(meant|mean|had meant) (to write|to say|the other|a different|her|his|ben|anna|not|e@mail) ..; i (meant|mean)
		..; (it|that|this|he|she|they|name|anna|ben) (is|are) (actually|really|in
		fact|spelled|spelt|called|in|with|the|a|an|now|at) ... not ..; (it is|that is|is|its|with a|with|the) _ not _;
		not quite (right|correct|what)?; not (right|correct|true|what i|who i|the one i|that ben|that
		anna|exactly|exactly right); (that is|you got|got|have|has) .. (wrong|backwards|muddled|mixed up|the wrong way
		round|confused|the other way round); (the)? other way (a)? (round|around); wrong way (a)? round; vice versa;
		(mixed|muddled|swapped|switched) (up|them|him|her|the) ..; (left|missed|forgot) (out|off|to
		(mention|add|include|say)|somebody|someone|him|her|one) ..; (is|was|are|were) (also|not)
		(part|included|involved|meant|one of|a party|only|in|the) ..; (was|were) only (on copy|copied|cc|in
		cc|there|cc'd|copied in|on) ..; (are|were|was|only|is|not) (three|two|four|five) (people|of them|persons) ..;
		(his|her|their|the|use)
		(real|right|correct|new|actual|proper|current|work|private|personal|full|updated|other)
		(name|address|email|surname|one|details|title|number) ..; (use|try|send (it|this) to|write to|reach (him|her)
		at|send to) (his|her|e@mail|their|(this|the) (one|address|email|name|other|new)) ..; (it|this|the
		intro|introduction) (is|was|should be|are) (between|for|with|about|to) ..; (is|are) the (one|person) who ..;
		(is)? (a)? (different|another|other) (ben|anna|person|one|address|email|company) ..; no longer
		(at|works|with|uses) ..; has (moved|changed|a new|left) ..; (one|two|single|double) (f|n|l|s|t|m|r|e) ..; ^
		actually ..; (she|he) (not|is not) (he|she|a|the) ..; no no ..; (spelled|spelt) ..; (mr|ms|mrs|dr|madam) not
		(mr|ms|mrs|dr|sir)`},
	{sigCorrect, referrer, 0.65, `
		not .. but (rather)? ..; instead of; (also|please|and)? (add|include|copy) (in)? (_|her|him|them|mei|one more)
		(too|as well|also|to|please|in) ..`},
	{sigCorrect, referrer, 0.5, `e@mail`},
	{sigNothing, referrer, 1, `(no|any) mistake; make no mistake; not (yet|sure|now|until|for|only|just|the same)`},
	{sigNudge, referrer, 0.92, `
		(remind|nudge|poke|chase|prod|ping|jog|prompt|hurry|push|badger|pester|press|hassle)
		(him|her|them|both|ben|anna|mr|ms|mrs|dr|the|each|everyone|everybody|it|his|_) (again|up|please|gently|once
		more|on|and|about|too|first|one|a bit|along|to|of)? ..; (please)? (remind|nudge|poke|chase|prod|ping|prompt)
		(him|her|them|both|_|the other|the two|all); chase (up)? ..; chase; follow up (with|on|again|please)? ..;
		following up with; (ask|write to|write|email|contact|try|message|call|approach|knock)
		(him|her|them|both|_|to|on (his|her|their) door) (again|once more|one more time|another time|a second
		time|once again|anew); (try|ask|write|email|knock|check|send (it|one|that|them|the email|him|her)) (again|once
		more|one more time); (send|drop|give|shoot|fire off) (him|her|them|_|both|another|a|it|one|the|out) ..
		(nudge|shout|reminder|poke|push|prod|kick|ping|line|buzz|chaser|follow up|again|another email|another
		message|second email) ..; (send|resend|re send|forward) (it|the|that|your|this|him|her|them) .. (again|once
		more|email|request|question|invite|message); resend ..; (a|another|gentle|friendly|quick|little|second|one
		more|polite|small) (reminder|nudge|prod|poke|push|chaser|follow up|prompt|kick|elbow) ..; reminder
		(to|for|please) ..; jog .. memory; (check|touch base|catch up|get back|get in touch|try) (in)? (again)? with
		(him|her|them|both|ben|anna|_) ..; give it another (go|try|push); (another|one more|a second)
		(try|go|attempt|push|chance|email|message); (has|have|did) not (replied|answered|responded|got back|reacted)
		.. (remind|chase|again|nudge|push); (hurry|speed|wake) (him|her|them|_|it) up; light a fire under; rattle
		(his|her|their) cage; (could|can|would|will) you .. (remind|nudge|chase|poke|prod|ping|ask)
		(him|her|them|both|_) ..; (needs|could (do with|use)|deserves|wants|might need) (a|another|some)
		(push|nudge|reminder|prod|kick|poke|prompt|chasing) ..; missed (your|the|it|that|this)
		(email|message|request|first|note) ..; bump (it|this|that|him|her|them|the); (asking|writing
		to|emailing|contacting|trying) (him|her|them|_|both) (again|once more); (mind|consider|try)
		(reminding|nudging|chasing|prodding|pinging|poking) ..`},
	{sigNothing, referrer, 1, `
		(no|stop|without) (reminder|reminding|nudging|chasing) ..; do not (remind|nudge|chase|poke|push|ping) ..;
		remind me; remind us; (no need to|not) (remind|nudge|chase) ..; stop reminding`},
	{sigStatus, referrer, 0.9, `
		status; status (please|update|report|of|on|for); ^ update (please)? $; update me; (an|any|some|quick|brief|the
		latest|latest|little)
		(update|updates|news|word|progress|movement|sign|signs|response|reply|replies|luck|joy|developments|results|feedback)
		..; news (on|of|about|from|please|yet) ..; ^ news $; the latest (on|with|from|about|please)? ..; what is
		(happening|going on|the status|the state|the latest|new|up|outstanding|open|still open|pending|the news|the
		story|the situation|in (the)? pipeline|left|next|cooking|the score|become|the progress) (with|on|about|of)?
		..; what (happened|became|has happened|about|have i got|did (they|he|she)|came) (to|of|with|on|from)? ..; how
		(is|are|did|has|have|does|goes)
		(it|things|that|this|they|everything|my|the|anna|ben|we|r#|he|she|far|both|all|_) ..
		(going|doing|looking|getting on|progressing|coming|coming along|stand|go|gone|been|along|faring|shaping
		up|on|getting along|work out|working out|look)? ..; how far (along|are|is|have|has) ..; how (goes|fares) ..;
		where (are|do|does|is|have|did) (we|things|they|it|my|this|that|the|r#|everything|ben|anna|i) ..; ^
		(and|so|but|well|ok|hi|please|or)? (did|have|has|are|is|will|do|does|were|was)
		(they|he|she|anna|ben|either|both|anyone|anybody|anything|it|the two|any
		of|those|these|my|somebody|someone|there|_ (and|&) _|r#) ..
		(ever|yet|met|meet|replied|reply|answered|answer|responded|respond|spoken|speak|talk|talking|connected|connect|happened|happen|moved|any|said|say|come|heard|still|in
		touch|get|got|progress|been) ..; (list|overview|summary|rundown|run down|report|digest|recap) (of|on) ..;
		(give|send|show) (me)? (a|an|the|my|all|me)?
		(list|overview|summary|rundown|status|full|current|latest|update|everything|all|quick|open|report|recap|where)
		..; show me ..; (list|show) (all|my|everything|open|the) ..; (everything|all|what) (that)? (is|i have)
		(open|pending|outstanding|going on|running|in progress) ..; have not heard (anything|a thing|a
		word|back|from|any|since|more) ..; heard (nothing|anything|back|from) ..; (gone|all|very|rather|so) quiet ..;
		remind me (what|where|who|which|how) ..; still (alive|on|open|pending|going) ..; (bring|keep|get) me up to
		(date|speed); fill me in; catch me up; who (are|is) (we|still) waiting (for|on); (did|has) anything
		(happen|come|move|change)* ..; whats new; progress report; progress (on|with)? ..; curious
		(how|whether|if|what) ..; wonder (ing)? (how|whether|if|what) ..; wondering (how|whether|if|what) ..;
		(tell|let) me (know)? (how|where|what|whether) ..; outstanding $; my (intros|referrals|introductions) ..;
		number of (open|my)`},
	{sigWeekly, referrer, 0.9, `
		^ weekly $; ^ (and|so|or)? weekly
		(please|thanks|digest|summary|updates|update|report|reports|is|will|would|suits|from|on); weekly $;
		(to|it|them|be|me|go|prefer|rather|want|like|as|on the|say|a|get|come|comes|coming) weekly; every week; each
		week; once a week; once weekly; (one|1) a week; (one|once|1) per week; week by week; every
		(monday|tuesday|wednesday|thursday|friday|saturday|sunday); per week`},
	{sigMonthly, referrer, 0.9, `
		^ monthly $; ^ (and|so|or)? monthly
		(please|thanks|digest|summary|updates|update|report|reports|is|will|would|suits|from|on); monthly $;
		(to|it|them|be|me|go|prefer|rather|want|like|as|on the|say|a|get|come|comes|coming) monthly; every month; each
		month; once a month; once monthly; (one|1) a month; (one|once|1) per month; every four weeks; every 4 weeks;
		month by month; per month; (first|1st|last|end) of (the|every|each) month`},
	{sigNever, referrer, 0.9, `
		(no|stop|end|cancel|without|kill|drop|disable|pause|mute|cut|lose|scrap|halt|skip|turn off|switch off|stop
		sending) (me)? (more|the|these|those|all|any|my|further|this|sending|weekly|monthly)? (me)?
		(weekly|monthly|regular|the|these|status|any)?
		(digest|digests|updates|update|summary|summaries|reports|report|round ups|roundups|round
		up|roundup|newsletter|recap|recaps|overview|overviews|statistics) ..; (turn|switch) (the|these|my|those)? ..
		off; (turn|switch) off ..; (do not|not) (need|want|send|require|care for|read) (me)?
		(any|the|these|a|regular|more|weekly|further|your|those|to (get|receive|see|have))?
		(weekly|monthly|regular|status|more)?
		(digest|digests|updates|update|summary|summaries|reports|report|overview|recap|of these|these) ..; ^ never $;
		never (please|again|thanks|send|for me); updates never;
		(digest|updates|summary|report|cadence|frequency|rhythm|schedule) (to)? (never|off|none|zero);
		(prefer|want|set|rather) (to)? (never|none|no (updates|digest|digests|summaries)|off)`},
	{sigRhythm, referrer, 0.9, `
		daily; every day; each day; every (morning|evening|night|afternoon|weekday|working day); once a day; (one|1) a
		day; fortnightly; biweekly; bi weekly; bimonthly; bi monthly; every
		(two|2|other|second|three|3|six|6|eight|8|couple of) (week|weeks|months|month|days|day); every
		(fortnight|quarter|year|hour|few); once a (fortnight|quarter|year); (twice|two times|three times|thrice)
		(a|per) (week|month|year|day); quarterly; yearly; annually; hourly; semi annually; real time; as it happens;
		(less|more|not so|not as|less) (often|frequent|frequently|regularly); (too|so|far too)
		(often|frequent|frequently)`},
	{sigRhythm, referrer, 0.75, `
		(fewer|less) (of these|of them|emails|updates|digests|messages|reminders|reports|summaries|of those) ..; (too
		many|so many|that many) (emails|updates|digests|messages|of these|reports|reminders)`},
	{sigNothing, referrer, 1, `
		(instead of|rather than|not|from|currently|no longer|than) (weekly|monthly|daily|every week|every month|every
		day|each week|each month); the (weekly|monthly|daily) (digest|summary|update|report|email) (says|shows|is
		wrong|has|looks|lists|said|came|arrived)`},
	{sigSent, referrer, 0.92, `
		^^ sent $$; ^^ done $$; ^^ (all)? (sent|done|sorted|delivered|posted|ordered) $$;
		(just|already|all|now|been|has been|have been|was|were|got|is|are|it is|i have|we have|have|i|we|she has|he
		has) (just|already|now|been|all|finally|duly|personally|safely)?
		(sent|posted|mailed|emailed|shipped|dispatched|despatched|delivered|handed over|dropped
		off|couriered|given|presented|bought|ordered|arranged|taken care of|on (its|their|the) way|in the
		(post|mail)|gone out|paid|transferred|wired|gifted|handed|treated|handled) ..;
		(sent|posted|mailed|emailed|shipped|dispatched|despatched|delivered|handed|dropped|gave|bought|ordered|given|couriered|presented|treated|took|passed|wired|transferred|picked
		up|got|organised|organized|arranged)
		(off|out|over|him|her|them|rita|to|the|a|an|some|it|round|that|two|both|my|our|one|this|mr|mrs|ms) ...
		(gift|gifts|champagne|flowers|bottle|bottles|hamper|voucher|vouchers|card|wine|chocolates|chocolate|basket|book|reward|present|presents|parcel|box|whisky|gin|cake|lunch|dinner|tickets|bouquet|case|prosecco|giftcard|certificate|donation|case
		of|biscuits|cheese|tea|coffee|bubbly|magnum|orchid|plant|cheque|check|money|package);
		(gift|gifts|champagne|flowers|bottle|bottles|hamper|voucher|vouchers|card|wine|chocolates|chocolate|basket|book|reward|present|presents|parcel|box|whisky|gin|cake|lunch|dinner|tickets|bouquet|case|prosecco|certificate|donation|biscuits|cheese|package|cheque|bubbly|magnum)
		..
		(sent|posted|mailed|emailed|shipped|dispatched|despatched|delivered|handed|dropped|given|couriered|presented|ordered|bought|went
		out|gone|went|left|arrived|is on|are on|on (its|their|the) way|out|done|sorted|organised|in the
		(post|mail)|paid|on order|taken care of);
		(sent|posted|delivered|shipped|dispatched|done|sorted|handled|bought|handed|dropped)
		(it|that|them|this|off|yesterday|today|this morning|on|last|already|by|with|in person|~) ..;
		(it|that|they|gift|parcel) (is|are|went|has) (sent|gone|out|on (its|their|the) way|in the
		post|off|left|done|sorted|with (her|him|them|the courier)) ..; signed for; by courier; tracking number; all
		taken care of; mission accomplished`},
	{sigYes, optIn, 0.93, `
		^ yes $; ^ yes please $; ^ yes that was me $; ^ (of course|sure|certainly|indeed|yeah)? (that|it) was me $; ^ (yes)? it (is|was) (really)? (me|mine)
		$; ^ confirmed $; ^ i confirm $; ^ yes (that is|it is) (right|correct) $; ^ that is (right|correct) $; ^
		correct $; ^ sure $; ^ of course $; ^ absolutely $; ^ definitely $; ^ approved $; ^ confirm $; ^ send it $`},
	{sigNo, optIn, 0.93, `
		^ no $; ^ (that|it) was not me $; ^ not me $; ^ i did not (send|write) (that|this|it) $; ^ (it|that|this)
		(was|is) not (me|mine|from me) $; ^ i (did|have) not (send|sent|write|written) (that|this|it|any of that)? $`},
}
