package intent

// englishYes has more ways of saying yes and later, and what only looks like the contrary of them.
var englishYes = []group{
	{sigYes, optIn, 0.95, `
		(would|will) not (want to)? miss (it|this|that|the chance|the opportunity) (for (the world|anything))?; ^ go
		on then $; ^ (oh)? go on $; (i|we) (will|would) take (you|her|him|them|rita) up on
		(it|that|this|the|your|her|his); (i|we) (will|would) (gladly|happily|certainly|definitely)? take
		(the|that|this|her|his) (intro|opportunity|chance|offer|meeting|call); (jump|leap) at (it|this|that|the)
		(chance|opportunity|offer)?; snap (his|her|your|their) hand off; crack on $; ^ (intro|introduce|connect) away;
		cc me in; copy me in; (let us|we (can|should|could|must)) (have|grab|get|do) (that|a|this|the)
		(coffee|chat|call|drink|lunch|cuppa|brew|tea|beer|pint|meeting); (please|kindly)?
		(make|arrange|organise|organize|do|effect|send|set up) (the|that|an|your|this) (intro|connection|introductory
		email); (love|like|want|glad|keen|happy) to pick (his|her|their) (brain|brains); pick (his|her|their) brains;
		(i|we) (do|really|very much|definitely|certainly|still|actually)? (want|wish) to (meet|be introduced|be
		(put|brought) in (touch|contact)|speak (to|with) (him|her|them|mr|mrs|ms|dr)|talk (to|with)
		(him|her|them|mr|mrs|ms|dr)|get to know|make (his|her|their) acquaintance|hear from (him|her|them)); (i|we)
		(will|would|shall) (gladly|happily|certainly|definitely) (meet|talk|speak|see|chat|welcome|take|do); ^ (i|we)
		(will|shall) (meet|talk to|speak to|see) (him|her|them) $; with (much|great|the greatest (of)?|all|the
		utmost|every) pleasure; (it|this) would be (a|an|my|our) (pleasure|honour|honor|privilege|delight);
		(be|am|are) (an honour|a pleasure) to (meet|know); (not|no) .. reason not to; (not|nothing) (at all)?
		(opposed|against (it|this|that|him|her|them|meeting)); (i|we) (have|got|see|find) (absolutely)? (no|nothing)
		(objection|objections|against (it|this|that|her|him|them)); nothing to (lose|object); (that|it|this)
		(would|will) be (just the ticket|grand|champion|smashing|super|just the thing|just what i need); just (the
		ticket|what the doctor ordered); ^ grand $; (for|to) (me|us) (it is|that is|is|this is)?
		(good|ok|okay|fine|perfect|all right|great) $; i am agree; am agreed; make (his|her|their) acquaintance;
		(glad|grateful|obliged|happy|pleased|delighted) (of|for|about) (a|an|the)
		(chat|intro|word|call|meeting|connection|chance|opportunity|contact); (all|everything|every
		(one|person|friend|body)) from you (is|are) welcome; count on me; consider me (in|introduced|interested|keen);
		put (me|us) (down|forward) $; put me down for (it|that|this|a yes|one); (it|that) is a
		(definite|firm|big|clear)? yes; the answer is (a|an)?
		(definite|emphatic|resounding|big|clear|absolute|obviously|of course|definitely|simply|plain)? (yes|positive);
		(my|our) (answer|reply) is (yes|positive|affirmative); introduce (me|us) (to)? (him|her|them|each other|one
		another|by all means); be (happily|gladly) introduced; (welcome|enjoy|relish|appreciate)
		(the|an|this|that|such an) (intro|opportunity|chance|meeting|contact|connection); (enjoy|like)
		(talking|meeting|comparing notes|speaking|chatting); (do|please do)
		(introduce|connect|send|put|share|pass|give|go) ..; nothing would (please|delight) (me|us) more; (right|jolly)
		good idea; ^ (pleased|chuffed|over the moon|tickled pink) to; (tell|ask|have|let) (him|her|them|_) (to
		(swing|pop|stop|drop|come) (by|round|in|over)|the (kettle|door|coffee) is (on|always open|open)); keen as
		mustard; (very|dead|really|quite|super|rather|extremely|most) keen (to|on|please|indeed) ..; in fact .. keen;
		(am|are) (dead|very|really|super|well|ever so|totally|all) (keen|up for (it|this|that)|for (it|this|that));
		(say|said) the word $; yes (from|by) (me|us) $; yes to (meeting|this|that|the|both|him|her|them|an|all) ..;
		(of course|sure|absolutely|definitely) (i|we) (do|would|will|am|are|want|can) $; ^ of course i do; hell yes;
		heck yes; yes indeed; yes (of course|absolutely|definitely|certainly|very much|gladly|with pleasure|by all
		means|indeed|sure|rather|why not|thank you|thanks); (give|hand|pass|send|let) (him|her|them|_) .. (have)?
		(my|our) (details|number|email|address|card|mobile|phone|contact details|name); (i|we) (would|do) (really|very
		much)? (like|love|welcome|appreciate) (that|it|this) (very much|a lot|indeed|please)?; (i|we) confirm ..
		(wish|want|like|happy|willing) to be (put|introduced|connected) ..; put us together; (am|are|be|would be)
		(more than|only too|very|quite|perfectly|absolutely|fully|entirely|certainly)?
		(willing|agreeable|amenable|receptive) (to (it|this|that|an|the|meet|talk|be))? $; (get|set) (the|this|that)
		ball rolling; (get|start) (the|this) (show on the road|conversation|process) ..; (i|we) (will|would|can|could)
		(gladly|happily|certainly|definitely|easily) (have|take|do|make|talk|chat|speak|meet|see|join|accept|grab) ..;
		(consider|take|treat) this (as|to be)? (my|our|a|an)? (consent|yes|agreement|permission|approval|ok|go ahead);
		(give|gave|giving|grant|have given) (you|him|her|them)? (my|our|full)
		(consent|permission|approval|blessing|agreement|ok|okay|go ahead); (am|are)
		(totally|absolutely|perfectly|quite|very|completely|entirely)? (fine|okay|ok|cool|good|happy|comfortable|all
		right) with (that|it|this|you (sharing|passing|giving|introducing|connecting|putting)|him
		(having|calling|contacting|getting)|her (having|calling|contacting|getting)|them|being|meeting|sharing|an
		intro|the intro|talking) ..; (tell|ask|get|have|let|want) (him|her|them|_) to (give
		(me|us)|ring|call|phone|email|write|get in|drop|text|contact|message|reach) ..; so yes $; ^ so yes (please|of
		course|thanks|do)?; therefore yes; (i|we) (need|want|could (really|do)? use|have been looking for|was looking
		for|were looking for) (someone|somebody|a person|people|a contact|exactly) (like|such as|who) ..; why
		(would|should) (i|we) not $; (i|we) say (yes|go|we do it|do it|let us) ..; ^^ roger that; ^^ roger $$; affirmative;
		(exactly|just) (who|what|the person) (i|we) (need|want|am looking|are looking|was looking|were looking) ..;
		(i|we) (would|could) (certainly|definitely|really|surely|very well)? (benefit|gain|profit|learn) from
		(this|that|it|meeting|talking|her|his|their|an|a) ..; (permission|consent|approval) (is)?
		(given|granted|hereby given); (all|every) (systems)? go $; full steam ahead; the more the merrier; (i|we)
		(am|are) (sold|convinced|persuaded) $; can only be (good|a good thing|useful|interesting); (would|will) be
		(most|very|truly|deeply)? (honoured|honored|flattered) (to)? ..; consider it done; let it (happen|be done);
		you have my (word|vote); thumbs up (from (me|us|here))?; introduce us; no time like the present; better late
		than never yes; the sooner the better; at (your|her|his|their) (earliest)? convenience; sort it (out)? $; sort
		it out will; green light from (me|us)`},
	{sigYes, optIn, 0.9, `
		^ no doubt about it; (it|that) (is|would be|will be)? (definitely|certainly|surely|well) worth
		(a|an|the|it|meeting) ..`},
	{sigLater, optIn, 0.97, `
		(please)? do not (introduce|connect|put|go ahead|proceed|pass|share|give|send|write|make|do) ..
		(until|till|before) ..; please (wait|hold off|hold on) (until|till|before|with) ..`},
	// A request in the form of a question, and a question that is its own answer.
	{sigSelf, optIn, 0.95, `
		^ (yes|ok|okay|so|please|sure|then|and|great|perfect|lovely)? (can|could|would|will) you
		(please|kindly|then|just|maybe)? (go ahead and)? (introduce (us|me)|connect (us|me)|put (us|me) in
		(touch|contact)|(make|do) the (intro|connection)|set (us|it|this|that) up|hook us up|link us up|send the
		intro|do the honours) (to|with|please|then|now|by|via|over|him|her|them|asap|soon|thanks)* $; ^
		(yes|ok|please|so)? would you (please|kindly) go ahead ..; how could i (possibly)? (refuse|say
		no|resist|decline|not); how can i (refuse|say no|resist); why (would|should) (i|we) not $; what (have|do)
		(i|we) (got)? (have)? to lose`},
	{sigMusing, optIn, 1, `
		^ (do|would|am|should|will|can|could) i (want|like|love|mind|fancy|care|interested|keen) (to)? ..; ^
		(am|are|is) (i|we|she|he|it|you|they) $; ^ (is|are|does|do|did|was|has|have|had|will|would|can|could) not
		(it|she|he|they|we|i|you) $; ^ how (is|are|was|were) (you|things|life|the
		(family|kids|weather|holiday|trip|journey|wedding|new (place|house|job|baby))|your|everyone|everybody|all at)
		..; how are you (all|both|doing|keeping|getting on)?; ^ (and)? how was (your|the|_)
		(holiday|trip|weekend|break|journey)? $; ^ also (did|have|are|is|do|can) ..; by the way
		(did|have|are|is|do|can|how|what|when) ..; btw ..; (while|unrelated|one more thing|on another
		note|separately|off topic) .. (did|have|are|is|do|can|how|what|when) ..; still got the; remember
		(the|when|that) .. $; what could (possibly)? go wrong`},
	{sigNothing, optIn, 1, `
		no (ifs|hesitation|hesitations|conditions|strings|second
		thoughts|reservations|question|questions|doubt|hurry|rush|pressure|ifs (and|or|no) buts)
		(or|and|attached|asked|about it|here|no)* (buts|hurry|rush|conditions)?; whether or not; even
		(if|though|when); and if (he|she|they|you|there|anyone|the); if (you|he|she|they)
		(need|needs|require|requires) (anything|more|any more|further|something) (else)? (from me)?; let (me|us) know
		if (you|he|she|they|there|i); do not hesitate (to)?; (do not|never) hold (it|this|that|back) (back)? on my
		account; do not (even)? (need|have) to think ..; (not|no) (too|that|so) busy (at all)?;
		(normally|usually|generally|mostly|often|always|typically) (decline|refuse|pass|say no|avoid|skip|turn ..
		down); (i|we) said no (to (this|that|these|it|him|her))? .. (last|before|at first|in|once|back then|years
		ago); (did|was|were) not (want|sure|keen|convinced|interested) .. (at
		first|initially|before|then|until|beforehand); (was|were) not sure; (hardly|not) (be|have been|come) (any)?
		better; nothing better to do; not the landline; not a bad (shout|idea|thought|plan); not half; never
		(ask|asked|thought you would ask); would never ask; thought (you|she|he) (would|had) never; (enough|never)
		said; only (joking|kidding); just (joking|kidding); accountant retired;
		(predecessor|partner|old|last|previous|our) _ (retired|left|closed|died); if (he|she|they) can not
		(do|make|manage); can not (make|do|come|manage)
		(monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|your|to) ..; forgive (me|the) ..; can not thank;
		can not complain; not far from; could not (agree|be) more; not before time; not bad; if (that|it)
		(helps|suits|works|is easier) (you|him|her|them|better|anyone); one way or another; first things first; not to
		worry; no worries; (not|nothing) like; not only that`},

	{sigLater, optIn, 0.9, `
		(drop|send|give|shoot) (me|us) (a)? (line|note|email|message|shout|ring|nudge) (again)?
		(in|after|when|once|next|@|nearer|closer|then|later); (hold|keep) (it|this|that|them|the intro|the
		thought|that thought|fire|off|her|him|everything) (off|back|on it|warm)? (until|till|til|for
		(a|the|now|later|some)); (hold|wait|put|leave|park|keep|snooze|let) (it|this|that) .. (until|till|til) ..; let
		it (lie|rest|wait) until; put a pin in (it|this|that); (be)? kept (warm|open|on ice) ..; (no|little|not much)
		(point|sense|use) (before|until|till); (ask|contact|write|email|try|ping|tell|remind|approach|call|check)
		(to|with|in with)? (me|us)? (again|then|once more|@) $; ask (me|us) (then|again|once more|another
		time|next|in|on|@) ..; (ask|write|email|check|try|come back|contact|bring it up|raise it) (to)? (me|us|this)?
		(again|back) (in|after|on|when|@|once|afterwards|towards|around|later|then) ..; write to me
		(in|after|on|@|the|when|once) ..; not (this side of|before|until|till|til|for (a|another)) (the)? ..; only not
		(this|now|before|until|during|in) ..; just not (this|now|until|till|before|while|yet|in|right|at|during) ..;
		but not (yet|now|before|until|this|today|right now|just yet|for (a|another)) ..; not yet (though)?; (put|push)
		(it|this|that|me) (off|back|down) (for|until|till|by) ..; approached again; kindly revert
		(in|after|by|later|next) ..; revert (in|after|next|later) ..; (do it|introduce us|connect us|go
		ahead|talk|speak|meet) (when|once|after|as soon as) (i|we|the|my|our|things) ..; (do|please do)? not ..
		(until|till|before) (i|we|my|our|the|@) ..; revisit (this|it|that)? (in|at|after|when|next|@|once) ..;
		(give|allow) (me|us|it) (a|another|some|two|three|a few|a couple of|a couple) (more)?
		(week|weeks|month|months|days|bit|while|fortnight|time|breathing space) ..; (give|allow) (me|us|it)
		(until|till) ..; (i|we) (can not|could not|will not) (promise|decide|say|commit|answer)
		(anything|this|it|that)? (today|now|yet|until|till|before|this) ..; not up to (new)?
		(people|it|much|meeting|visitors) .. (for|until|yet|at the moment|right now)`},
	{sigLater, optIn, 0.7, `
		let me (think (about|on|over)|sleep on|mull over|chew on) (it|this|that) (first|for a bit|a bit|overnight)? $;
		(i|we)? (will|shall) (get|come) back (to (you|her|him|rita))? $; ^ (will|shall) (reply|answer|respond|get
		back|come back) ..; (i|we) will (reply|answer|respond) (properly)? (when|once|after|next|later|@) ..; leave it
		with me until ..; ^^ (after|once|when|as soon as) ... $$; (rain check|raincheck); (^ )? (in|within)
		(a|about|around)? (few|couple of|two|three|six|some) (weeks|months|days) (time)? ..; (i|we) (talk|speak|meet)
		(then|later|after) ..; (when|once|until|as soon as|after) (i|we)
		(have|am|are|get|finish|open|start|return|come) ..; (too|bit|little|rather) (soon|early) $; too soon; (is|are)
		more free; (more|a lot more) free; come back (in|to (me|us)) ..; hands (are|is) full .. (right now|at the
		moment|now|until|with the)`},
}
