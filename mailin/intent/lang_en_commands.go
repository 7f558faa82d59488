package intent

// englishCommands has more of what a referrer may ask for.
var englishCommands = []group{
	{sigCancel, referrer, 0.93, `
		^ (stop|halt|drop|cancel|end|kill|pull|scrap|withdraw) (the|that|this|my) (_|_ _)? intro
		(of|to|between|for|with)? ..; (take|taking) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _) off the (table|books); (please)?
		let (it|this|that|this one|the matter) (go|drop|rest|lie) ..; (not|is not|was not|no longer) (such)? a good
		(idea|match|fit|plan) ..; (canceling|cancelling|withdrawing|dropping|scrapping|pulling)
		(it|this|that|the|my|r#|both); (to be|be|is|been|being|get it) called off; discontinue
		(it|this|that|the|matter) ..; shelve (it|this|that|the|r#) (for good|indefinitely|please|altogether)? ..;
		close (it|this|that|the intro|r#) (down|off|out|please)?; (intro|it|that one|thing) is (dead|off|history|a
		goner|no go|finished|no longer wanted); (so)? no intro (please|after all|then|thanks|needed) ..; (do not|not)
		want (my name|any part|to be associated|to vouch) ..; (take|taking) back my
		(recommendation|referral|suggestion|request|intro|word); (disregard|ignore|scrap|retract|withdraw|rescind) my
		(request|referral|suggestion|recommendation|intro) ..; (better|best) not (introduce|go|proceed|to|do) ..;
		please (do)? not (go ahead|introduce|proceed|send|connect) ..; (leave|keep) (them|him|her|both) (out of
		it|be|alone) $`},
	{sigCorrect, referrer, 0.9, `
		(kindly|please|to be|be|should be|need to be|must be) (amend|amended|corrected|set right|put right|changed
		to|set straight|altered|fixed); (has|have|had|is|was|been|were) (since|now)? (been)? renamed ..; goes by
		(dr|mr|ms|mrs|the name|_) ..; (it|that|this|the|you|your|receipt|notice|email)
		(says|said|say|states|stated|reads|wrote|called|put|have written|lists) .. (but|though|when|whereas|and it|it
		should|they are|he is|she is) ..; you (wrote|put|called|addressed|named|spelled|listed|have)
		(that|him|her|it|them|down) ..; (is|it is|name is|spelled|spelt|written) _ with (a|an|one|two|double) (_|_ _)
		$; with (a|an|one|two) (c|k|f|ph|h|y|i|e|z|s|t|l|n|v|w) $; set (it|this|that|the record|right)
		(right|straight); change (his|her|the|their|my) (email|name|address|surname|title|reason|company) ..`},
	{sigNudge, referrer, 0.92, `
		^^ (nudge|nudges|reminder|remind|chase|prod|bump) (please|again|now)? $$; (keep|get|stay|keep on) (back)?
		(after|on to|onto|on at|at|on) (him|her|them|the _ people|those two|_ people) ..; (shake|rattle) (the)?
		(tree|cage|cages) ..; (a|another|wee|little|gentle|bit of a|one more|good) (wee|little|gentle)?
		(shove|nudge|prod|push|kick|poke|jolt|dig|elbow) ..; ask (_|_ _|him|her|them) (again)? (whether|if)
		(he|she|they) (has|have|had|is|are|got|could|can|will|would|received|saw) ..; (check|checked|checking) in
		(with|on) (_|him|her|them|both) ..; tell (_|him|her|them) (that)? (_|_ _|he|she|i am|we are|they are|i|we)?
		(is|are|am)? (still)? waiting ..; (write|email|ring|call) (to)? (him|her|them|_) (again|once more) ..;
		(have|could you have|give) (a)? (quiet|gentle)? word with (him|her|them|_) ..; (build|light) a fire ..`},
	{sigSent, referrer, 0.92, `
		^ (given|delivered|handed over|sent off|posted|done and dusted|presented|gifted) $; (has|have)
		(got|received|had|accepted) (his|her|their|the)
		(gift|present|parcel|card|bottle|flowers|hamper|voucher|reward|wine|chocolates|hamper); took (it|the
		gift|them|the _) (round|over|to|along|there); (have|has) (send|sent|give|given) (the|a|him|her|them|it) ..;
		tracking (says|shows|confirms) ..; (_|set|box) went (off|out) (on|yesterday|today|this|last|by|in) ..;
		(opened|unwrapped) it`},
	{sigStatus, referrer, 0.9, `
		^^ (overview|summary|list|digest|state of play|update|updates|news|progress) (please)? $$;
		(current|present|latest) (state|position|situation|standing|status) (of (play|things|affairs))? ..;
		(state|lie) of (play|things|the land) (please)? $; where (things|everything) (stand|stands) ..; what (is|are)
		(still)? (open|outstanding|pending) ..`},
	{sigNothing, referrer, 1, `
		(your|my) (parcel|package|order|delivery) (is|has|was|will|has been|will be)? (on its
		way|sent|shipped|delivered|dispatched|arrived|being)? ..;
		(lovely|nice|great|good|wonderful|fantastic|brilliant)
		(person|man|woman|guy|chap|fellow|lady|day|weather|people|couple|family); when (they|he|she|the two|both)
		(have|has) ..; (thanks|thank you|love|like|enjoy|reading|read) .. (the|your|my) (weekly|monthly|daily)
		(summary|email|digest|update|report|overview|emails|updates)?; status
		(email|emails|report|reports|message|messages|update|updates) (altogether|please|thanks)? ..; how are
		(things|you|you all|you both) $; how (is|was) (your|the (family|weather|wife|garden|holiday|weekend)) ..;
		going to (say|cancel|stop); do not (want|like) to (cancel|stop)`},
	{sigNever, referrer, 0.95, `
		(no|no more|stop|skip|drop|end|cancel|lose|kill|turn off|without|do not (need|want|send (me)?)|not
		(need|want)) (more)? (the|these|those|any|a|your|all|my|further)?
		(weekly|monthly|regular|friday|monday|status|digest|summary|sunday|routine|periodic)*
		(status|digest|summary|summaries|round ups|roundups|friday|monday|weekly|monthly|regular)
		(email|emails|message|messages|updates|report|reports|ups|overview|overviews|digest) ..; (never|do not) (i)?
		only (want|need|write|tell|email|hear) ..; only (write|tell|email|ping|contact|message) (me|us)? (when|if)
		(there is|something|anything|it) ..; just (ping|tell|write|email) (me|us) (for|when|with|if)
		(news|there|something|it|anything) ..; (round ups|roundups|round up)`},
	{sigWeekly, referrer, 0.9, `
		once weekly; (a|one|1) (email|update|digest|summary|report) (a|per|each|every) week;
		(preferred|prefer|like|want) (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays);
		(change|switch|set|move|put|make|take) (my|the|it|them|me) .. (to|back to|on)? weekly; (weekly)
		(list|rhythm|cadence|frequency|schedule|reports|emails|email)`},
	{sigMonthly, referrer, 0.9, `
		(a|one|1) (email|update|digest|summary|report|overview)? (a|per|each|every) month; (on the)?
		(first|1st|last|end|start|beginning) of (the|every|each) month; (change|switch|set|move|put|make|take)
		(my|the|it|them|me) .. (to|back to|on)? monthly; (monthly)
		(list|rhythm|cadence|frequency|schedule|reports|emails|email)`},
	{sigRhythm, referrer, 0.9, `
		(not (so|as)|less|more) (often|frequent|frequently); (more|less) (rarely|seldom|sparingly|infrequently);
		(change|adjust|reduce|lower|increase) (the)? (frequency|cadence|rhythm|how often) ..; (fewer|less)
		(updates|digests|summaries) ..; (too many|too much) (updates|digests|summaries)`},
	{sigCancel, referrer, 0.92, `
		(scrap|bin|drop|ditch|axe|abort|pull|nix|withdraw|void|annul|rescind) (that|this|the|my|their|both|all|either)
		..; (drop|scrap|bin|ditch|abandon|forget) (it|this|that) ..; so please stop; (would|had|has|have)
		(rather|sooner|prefer|preferred) not ..; (second thoughts|cold feet|had a rethink|thought better of it);
		(call|put) a (halt|stop|end) (to|on) (it|this|that|the|my) ..; put the (kibosh|brakes) on ..; nip it in the
		bud; jumped the gun; not after all; (back|backing|backed|bow|pull|pulled|bowed) out (of (it|this|the))?; no
		longer (on|happening|going ahead|going|on the cards|interested|looking|necessary|needed|relevant|required);
		(has|have|had) (both|all)? (changed|lost|gone off|gone cold on) (his|her|their|its)?
		(mind|minds|interest|it|the idea) ..; (sorted|arranged|settled|fixed|found|met|connected|spoken|resolved)
		(it|this|each other|one another|that)? (out)? (between themselves|among themselves|themselves|without
		(me|you|us|an intro)|anyway|already|on their own|by other means|elsewhere) ..; (found|hired|chosen|picked|got)
		(somebody|someone|another|a different) (else|one|person|firm)? ..; (do not|no) (bother|trouble) (with|about)?
		(it|this|that|them|him|her|the|any more|after all)? ..; no (longer)? (need|point|use|sense) (any more|any
		longer|now|in it|in this|for (it|this|that|the|an)) ..; please
		(stop|end|abandon|terminate|void|pull|delete|remove) (this|that|the|my) (one|intro|request|referral|entry) ..;
		(take|pull) (it|this|that|them|him|her|r#) (off|out|down|back) ..; i (would like|want|wish|need|have decided)
		to (cancel|withdraw|call off|stop|drop|pull|retract|take back|rescind|scrap|end|abandon)
		(the|my|this|that|it|r#|both|all)? ..`},
	{sigCorrect, referrer, 0.88, `
		(is|was|are) (actually|in fact) (called|spelled|spelt|a|an|at|with|not|in|from|the) ..; (has|have|is)
		(two|one|a double|a single|only one) (_ s|_|_ _) (in (it|his|her|the))? $; (i|you)
		(gave|put|wrote|sent|typed|had|got|used|have|copied) .. (wrong|incorrect|old|mistaken|outdated) (_|one) ..;
		(got|have|had|put|wrote|spelled|spelt) (his|her|their|the|my|it|that) .. (wrong|incorrectly|backwards|the
		wrong way); (that|this|it) is not (his|her|their|my|the right|the correct)
		(email|name|address|surname|title|company|job|firm|number|reason);
		(email|address|domain|company|firm|number|job|title) (has|have) (changed|moved) ..; (is|are) (out of
		date|outdated|not correct|incorrect|inaccurate|misleading|not accurate|not quite right|not right|wrong);
		(remove|delete|take out|leave out|drop|strike|add|change|rephrase|reword|mention) the
		(bit|part|line|sentence|word|words|mention|paragraph|description|detail|fact) (about|that|on|of|where|with)?
		..; (bounced|bounces|bounce) .. e@mail; ^ (she|he|it|they|that|this) (is|works|are|was|lives) .. not
		(a|an|the|at|in|with|for|as)? (_|_ _) $; it is (a|an)? (he|she|mr|ms|mrs|dr) ..; (is|are|should be)
		(spelled|spelt|written|called|named|addressed) ..; (to be (precise|exact|correct|accurate)|for the record|one
		thing to correct|a detail) ..; (is called|are called|is named) ..; meant to (be|say|write|read|go|put) ..`},
	{sigNudge, referrer, 0.9, `
		(could|can|would|will|please|might)? (you)? (please)? (get|go) (on to|onto|back to|after) (him|her|them|both)
		..; reach out (to (him|her|them|_))? (again|once more) ..; (see|check|find out|ask) (if|whether)
		(he|she|they|_) (has|have|got|saw|received|read|is|are) (had|got|seen|received|read|still|a|the|your)? ..;
		tell (him|her|them|_) to (answer|reply|respond|hurry|get|write|pick|decide) ..; get a move on;
		(follow|following) up ..; a follow up ..; (another|second|third|one more|new)
		(reminder|nudge|email|try|attempt|message|go|shot|ping) (to|for|at|with|please)? ..;
		(write|email|ping|contact|ask|poke|message) (him|her|them|both|_) (a second|another|one more|again|once
		more|another) (time)? ..; (he|she|they) (forgets|forgot|has forgotten|have forgotten|needs|need|must have
		missed|probably missed) .. (again|reminding|reminder|nudge|push|chasing|asking); (give|giving)
		(him|her|them|both|_|_ and _) (a|another|one more|the|some) ..
		(nudge|push|kick|prod|poke|ring|shout|reminder|ping|shove|chance|jolt|tap|hint|hurry up)`},
	{sigUndo, referrer, 0.9, `
		(reinstate|reactivate|restart|resume|revive|resurrect|re open|bring back|turn back on|switch back on|un
		stop|unstop|un do) (it|that|this|the|my|r#|them)? ..; (that|this|it) was (not meant|a mistake|in error|an
		error|a slip|an accident|accidental|wrong|not (intended|intentional|what i meant|right)) ..; (i|my) (did not
		mean|never meant) (to|that|it) ..; (change it|put it|set it|turn it|switch it) back (please|again|on|to)? ..;
		rewind; (bring|get|want|have) (it|that|them|the intro|r#) back; cancel (the|my)
		(cancellation|stop|change|last) ..; oops (wrong|sorry|no|not|my) ..; take back (the|my|that|what)
		(stop|cancellation|last|change|no|command|correction) ..`},
	{sigSent, referrer, 0.9, `
		(gift|present|reward|bottle|flowers|hamper|voucher|card|parcel|champagne|wine|chocolates|thank you) .. (in the
		post|in hand|with (him|her|them)|paid|given|handed over|delivered|received|on its
		way|collected|sorted|done|bought); (bought|took|treated|invited|stood) (him|her|them|rita|_)
		(a|to|for|out|some|lunch|dinner|drinks) ..; (she|he|they) (has|have|got|received) (it|his|her|their|the)
		(present|gift|bottle|flowers|reward|parcel|card|voucher|already|now)? $;
		(dropped|handed|passed|gave|brought|carried|popped) (it|them|the _|a _|him|her)
		(off|over|round|in|to|a|the|some|through) ..; (transferred|paid|wired|donated) (the|a|it|€|her|him|to) ..;
		consider it (sent|done)`},
	{sigHelp, referrer, 0.9, `
		(i am|we are|am) (stuck|lost|confused|baffled|puzzled|at a loss) ..; (do not|can not)
		(get|understand|follow|grasp|figure out|work out) (it|this|how|what|any of this|the) ..; what
		(do|should|can|must|am) i (do|supposed|meant) (now|next|here|to do|with this)? ..; what are (my|the)
		(options|choices|commands|possibilities) ..; what (is|are) (all)? (this|you) (for|about)? $; who are you
		(people)? $; (user)? (guide|handbook|tutorial|documentation) (please)? $; (show|tell|teach) me (how|what i
		can|the ropes|what to) ..; how (do|would|can|should) (i|one|we) (go
		about|get|put|add|introduce|cancel|change|correct|undo|use|start|do) ..`},
	{sigStatus, referrer, 0.9, `
		(what is|whats) (up|the deal|going on|new|happening) (with|on|about)? ..; (did|has)
		(anything|something|it|they) (come|come out|came|become|happened|moved) (of|from|to|with)? ..; how many ..;
		(is|are) (there)? (anything|something|any of them|any|they)
		(pending|outstanding|open|new|moving|happening|left) ..; (still|yet) (no|any)
		(answer|reply|word|news|response) (from)? ..; (where is|what about) (my|the|r#) ..; (report|progress|recap|run
		down) please; ^ (report|progress|recap|news|update) $; (bring|get|put) me (up to date|in the picture|up to
		speed); keep me posted; (overview|summary|list|report) (of|on) (my|all|the|everything|open|what) ..`},
	{sigThanks, referrer, 0.8, `
		(so|very|really|absolutely|that is|how|what|i am|we are|just)?
		(pleased|delighted|thrilled|happy|glad|chuffed|wonderful|marvellous|great|lovely|fantastic|brilliant|ace|super)
		(for (them|both|you|her|him|the two)|that (it|they|this|she|he)|it (worked|went|is)|they
		(met|hit|got|found)|to (hear|read|know|see)|news) ..; what (great|good|lovely|wonderful|fantastic|brilliant|a
		(lovely|great|wonderful|nice|pleasant)) ..; you (star|legend|gem|hero|beauty|are
		(great|brilliant|wonderful|fab|fabulous|amazing|the best|too kind|an angel)); good on (you|ya|them); (hip)?
		(hip)? (hooray|hurray|hurrah|yippee|woohoo|woo hoo|yay); (keep up
		the|nice|good|great|excellent|splendid|sterling) (good)? work; (love|loving) it; (👏|🎉|😀|😊)`},
}
