package intent

// englishNo has more ways of saying no to an introduction.
var englishNo = []group{
	{sigNo, optIn, 0.96, `
		(please)? do not (even)? (bother|trouble|go to the trouble of)? (introduce|introducing|connect|connecting|put
		us|put me|share|pass|give|forward|send (him|her|them|my)|hook|link|set|make the|proceed|go
		ahead|include|involve|count) (me|us|on|to|in|my|our|him|her|them|with|the intro|this|it)? ..; please (do)? not
		$; (absolutely|definitely|certainly|of course|surely|most certainly|decidedly|totally|probably
		best|best|sadly|unfortunately|regrettably|alas|afraid|sorry|preferably|god|heavens|lord|hell|course) (no|not)
		$; (absolutely|definitely|certainly|most certainly|decidedly|totally) (no|not)
		(interested|for|i|the|him|her|my|me|thanks|thank you)? ..; unfortunately not; sadly not;
		(do|does|did|will|would|can|could) not (give (my|our)? )? (consent|agree to (this|it|that|an|the|being)) ..;
		(do|would|did) not (want|wish|like|care|need|intend|propose) to be (introduced|put in
		(touch|contact)|connected|contacted|involved|part of); (do|would) not (want|wish|like) (this|the|that|any|an)
		(intro|meeting|contact|connection); no intro (please|thanks|thank you|needed)?; (not|never) on your
		(nelly|life); not (a|the (slightest|faintest|least)) (chance|hope|prayer) (in hell)?; fat chance; no chance;
		never again; never in (a million years|my life); (rather|sooner|prefer|preferred) (that)? (you|she|he|they)
		(did|do|would) not; (rather|sooner) (eat|die|chew|stick|pull) ..; (i|we) (will|would|shall|must|have to|want
		to|would rather|am going to) (just)? (leave (it|this one)|give it a miss|skip (it|this|that)|sit (it|this)
		out|refuse|refrain|opt out of this one) (be|there|out|thanks|at that|if|i am afraid)? $; am going to leave it;
		let us (not|leave (it|this|that) (be|there|at that|alone)?) $; let us not $; (please)? leave it (there|at
		that|be|alone) $; skip me; count (me|us) out; (be|am|are)? (obliged|forced|compelled) to (refuse|decline|say
		no|turn); (i|we) (refuse|decline); (i)? (wish|if only) (i|we) could (say yes|help|accept|be of help|be more
		help|but|do) ..; (convey|send|give|pass on) (him|her|them|_)? (my|our) (regrets|apologies|excuses);
		(tell|give) (him|her|them|_) (a|my)? (no|polite no) (from|on) ..; say no for me;
		(so|thus|therefore|hence|thanks and|thank you and|still|again|and|answer) no $; (have|has|am|had)
		(decided|chosen|opted) (not (to|for)|against) ..; decided against; (will|shall|would|am|are) not (be)?
		(pursuing|joining|taking|participating|coming|accepting|going (to|ahead|any
		further)|proceeding|meeting|able|needing|requiring|moving forward|progressing) ..; (am|is|are|he is|she is)
		against (it|this|that|the idea); (there is|there would be|i see|see|would be|have)? (nothing|nowt|no
		value|little|not much) in (it|this|that) for (me|us|either|him|her); (i|we) have nothing to
		(talk|say|discuss|offer|add|gain|give); (that|the) ship has sailed; out of the question; (could|can) not
		(think of anything|imagine anything) (i|we)? (would)? (like less|worse); (not|hardly) (the)?
		(meeting|networking|social|sociable|coffee) (type|kind|sort|person); (not|hardly) (what|who|whom) (i am|we
		are|i|we) (looking|after|need|want|searching|seeking|in the market) ..; do not (think|see|believe|feel|reckon)
		(there is|there would be|it is|it would|this is|we are|we would|i am|i would|that would|i want|i need|i can|we
		can|we need|i should|we should|i will|we will|how (it|that|this)) (be)?
		(much|any|a|an|worth|help|make|benefit|suit|work|add|get|gain|right|going|be|need|want|meet) ..; (does|do|did)
		not (grab|excite|interest|appeal|suit|tempt|attract|convince|float|speak to|ring|work for) (me|us|my|our|to
		me|to us|any) ..; (have|has|had) no
		(intention|wish|desire|interest|need|plans|reason|time|use|appetite|inclination|room|capacity) ..;
		(have|has|had) not (got)? (the|any|enough)?
		(time|capacity|bandwidth|energy|need|interest|budget|room|use|appetite) ..; (not|hardly) (the)?
		(man|woman|one|person) for (me|us); (we|i) do not
		(outsource|advertise|borrow|import|export|franchise|network|subcontract|tender) ..; (simply|just) do not
		(outsource|need|want|do|use|buy|meet|take); (will|shall|would) (have to|need to|must) (refuse|decline|pass|say
		no); (this one)? i would (like to|rather) skip; (if it is|if that is) (all the same|no bother) to you; no
		deal; no dice; no go; no can do; no ta; nah ta; no siree; not for all the tea ..; (would|will) not touch ..
		(barge|ten foot) ..; count (this|that) as a no; (take|put|mark) (me|us|it|this|that) (down)? as a no; my
		answer (is|remains|stays) no; (remain|stay) as (we|i) (am|are); (i|we) would sooner not; thank you but (i|we)
		(would rather not|am not|are not|have|do not|will not); not (this|that) one; give me (a)? break;
		(rather|sooner) not; not (really|exactly)? for the likes of; (do|would) not want
		(you|him|her|them|anyone|anybody|twoyes) to
		(introduce|connect|contact|pass|share|have|get|put|write|send|make|give) ..; (far from|anything but|less than)
		(happy|keen|interested|thrilled|willing|delighted|enthusiastic|tempted); (last|least) (thing|person) (i|we)
		(want|need|would|feel) ..; too _ to (meet|talk|be introduced|deal|start|bother|take) ..; nothing doing;
		(our|my) needs are (met|covered); (have to|must|must respectfully|respectfully) (refuse|disappoint) ..;
		disappoint you; (we|i) (have|have got|got|had) (that|this|it|all (that|of that)|everything) (already)?
		(covered|sorted|in hand|handled|under control|in place|dealt with|done) ..;
		(health|contract|schedule|employer|boss|company|diary|budget|job|conscience|time|doctor|workload|situation|finances)
		(does|do|will|would) not (allow|permit|let|stretch|leave|extend) ..; (can|could) not
		(afford|justify|stomach|face|be bothered|be doing with) (it|this|that|him|her|them|to|a|the|any|another) ..;
		only (work|deal|buy|trade|speak) (with|from|through|to)
		(local|existing|our|my|people|firms|partners|the|a|approved|known) ..; (do|does) not (work|operate|trade|deal)
		in (that|this|the) (field|area|sector|industry|market|line|business|region) ..; (stopped|gave
		up|quit|finished|have stopped|have given up|no longer do|no longer offer|no longer give)
		(doing|giving|taking|making|offering|selling|buying|working|all that|this|that) .. (ago|any
		more|last|since|now|that|this|altogether|for good)?; let us not (do|go|start|pursue|bother|and|even|get into)
		..; (there is|i see|see|we have|have)? no (overlap|synergy|synergies|fit|match|common
		ground|connection|link|benefit|business case|prospect|advantage|added value)
		(between|with|here|for|in|there|that|to)? ..; (have|got|have got) nothing (to|for|useful|of)
		(offer|give|sell|say|contribute|add|share|teach|him|her|them|use|interest|value) ..; (would|will) (only|just)?
		(be (in the way|a burden|a nuisance|a disappointment|a hindrance|pointless|futile|no use|no help|useless|a
		waste)) ..; (save|spare) (yourself|him|her|them|us|everyone) the (trouble|bother|effort|time) ..; (do|please
		do) not (waste|trouble) (your|his|her|any) ..; (our|my) (books|lists|doors|waiting list) (is|are)
		(full|closed|shut) ..; (already)? spoken for; (not|hardly) (worth|in) (it|my|our|his|her|your)
		(while|time|trouble|interest|line|plans|field) ..; (is|are|was) not (part of|in) (our|my|the)
		(plans|plan|strategy|budget|remit|scope) ..; (does|do|would|will) not (fit|match|meet|suit|help|serve|benefit)
		(in|into|with)? (our|my|us|me|either|anyone|anybody|the) ..; strictly (no|not) ..; not (now)? (or|nor) ever;
		(mind is|am) made up; (i|we) (shall|will) (not|have to pass|stay out of it|stay out of this|keep out of
		it|stick to|stay with|stick with) ..; (keep|stay) out of (this|it); it is a
		(polite|firm|flat|hard|definite|clear|big|sad|regretful) no; (will|can|shall) manage (on our own|on my
		own|ourselves|myself|without|fine|alone|by ourselves|very well); (be|is|just|only) wasting
		(your|his|her|their|everybody's|our|my) time; but not with (this|that|it|him|her); shall have to turn
		(it|this|that|you)? down; have to turn (it|this|that|you)? down; refrain from
		(introducing|connecting|sharing|passing|putting|making|giving) ..; did not
		(pass|share|introduce|connect|give|put|make|send) (on|my|us|me|the) ..; not in a month of sundays; (could|can)
		not be less interested; go ahead without (me|us); (would|do) not want to waste (your|his|her|their|anyone)
		time; i do not (meet|see|talk to|deal with|work with|speak to|take calls from) (_|_ _) $; (not|hardly) sound
		like (something|a fit|one|my|our|us) ..; (has|have|had|got) to be (a|still)? no; must be (a)? no; no from
		(me|us|here) ..; under no circumstances ..; (got|have|have got) (one|some|plenty|two|several|enough)
		(already|thanks|ta|here|$)?; closed (the|our|my) (shop|business|company|firm|practice|books|doors|office) ..;
		gave my word to (another|someone|somebody|a); tell (him|her|them) (no|i am not|we are not|not) ..; let
		(him|her|them|_) know (i|we|that i|that we) (will not|would not|can not|am not|are not|do not); not if you
		paid me; until (the)? (end of time|kingdom come|cows come home)`},
	{sigNo, optIn, 0.85, `
		^ no (i|we|but|sorry|not|please|he|she|my|our|they|unfortunately|i
		am|afraid|dear|sir|mate|love|for|to|never|that|this|it|because|as|since|leave|need) ..; ^ no $; ^ (is|are|am)
		(suited|sorted|provided for|catered for) ..; (i|we) (am|are) (all)? (suited|sorted)
		(for|on|with|thanks|ta|thank you|already|here)? ..; (all|already|well) (sorted|suited|covered)
		(on|for|with|in) ..; (am|are|is)? (perfectly|quite|very|more than|already|really|completely|so)?
		(happy|content|satisfied|pleased) with (the|my|our) ..;
		(got|have|has|found|hired|signed|appointed|engaged|use|using) .. already ..; already (a|an|the) _ ..;
		(just|already|only just) (signed|hired|appointed|renewed|committed|bought|found|switched|engaged)
		(with|a|an|up|to|the|our|someone|somebody) ..; (we|i) (now)? (make|do|grow|bake|brew|mill|print|build|handle)
		(our|my|it|all|everything|that) (own|ourselves|myself|in house|inhouse) ..; (we|i)
		(make|do|grow|bake|brew|mill|print|build) .. (our|my) own; signed with (another|a different|someone|somebody)
		..; wrong end of the market ..; (my|our) plate is (full|too full|overflowing) ..; (have|has) no (intention)
		..; passed on (them|him|her|it|this) ..; (is|are) (wasted|lost) on (me|us); years (too|past) ..; not our
		(size|league|scale|market|world)`},
	{sigNothing, optIn, 1, `
		no (idea|photographs|photos|names|obligation|comment|one|matter|big deal|less|fewer|earlier|later
		than|news|point (before|until|till)|decent|better|wonder|signal|sales|more
		than|harm|longer|man|woman|stranger|strangers) ..; not (exactly)? (for|against) it; (neither|not) .. nor ..;
		never (called|rang|answered|replied|wrote|met|paid|came|look|looked|miss|check); (my|the) (wife|husband|boss)
		says (that)?; (never|not) (been|tried|done|heard) (before|in years); can not (tell|say|find|wait|see
		past|string); can not (be|happen) otherwise; else it can not be; otherwise (no|not)`},
	{sigHedge, optIn, 1, `
		(most|very|quite)? likely yes; tentatively; tentative; in all likelihood;
		(normally|usually|generally|theoretically|ordinarily|half|almost|nearly|mostly) (a)? yes; theoretically;
		(am|are|be|is)? (inclined|minded|leaning|tempted|persuaded|talked into) (to|towards|it) ..; (can|will) not say
		(yes|no|either) (or no|yet|without|until|before|till|unless|because|for|now) ..; (can|will|would|could) not
		say (yes|no) either; (can|could|would) not say yes; not saying (yes|no) (or|nor) ..; (say|saying) yes (or|nor)
		no; yes and no; yes or no; yes (well)? no $; (think|thinks|hope) (so|not)? $; i think $; (sort|kind) of
		(interested|keen|$); mildly; jury is (still)? out; the fence; make (up)? my mind (up)?; promise anything; do
		not care; no idea; (do not|would not) think (i|we) would (object|mind); have a think; mull (it|this)? (over)?;
		will (have a think|mull|chew|ponder|weigh|reflect|consider); (part|half) of me; gut (is|says|feeling); back
		and forth; neither here nor there; (need|needs) (permission|sign off|approval|a sign off); (ask|asked|check
		with|talk to|consult) (my|the) (wife|husband|missus|mother|other half|better
		half|partner|doctor|lawyer|accountant|bank) ..; says? who decides; 50/50; fifty fifty; hinges on; see what
		(he|she|they) (says|say|reckons); (someone|somebody|anyone|anybody) else; (will|would) have to
		(ask|see|check|consult|clear|look); (said|saying|reply|press|click|answer|type|write|put|says) yes;
		(going|about|ready|wanted|meant|used) to say yes; would (have|almost)
		(said|say|loved|liked|been|wanted|jumped) ..; whatever; (fair enough|let me see|noted|understood|got it|i
		understand|i see|acknowledged|received (it|your)|will see|got (this|your|the)); (have|had|we|already)
		(already)? (met|know) (him|her|them|each other|one another|already|before) (already|before|well)?;
		(first|beforehand) $; (talk|chat|speak) (about|over) (it|this|that|things);
		(he|she|they|who|someone|everyone|everybody|nobody|colleague|brother|sister|wife|husband|partner|boss|son|daughter|team)
		(would|will|might|must) (really|also|surely|probably|certainly)? (love|like|be
		(happy|glad|delighted|pleased|keen)) to ..; why not (ask|try|talk|speak|introduce (him|her|them)
		to|contact|send|put (him|her|them)) ..; in (another|a different|some other) life; years ago i would; back in
		the day; could (say|have said) (yes|no); (i|we) doubt (it|that|i|we|he|she|whether|if) ..; ^ whether; in
		(an|a) (ideal|perfect) world; in my dreams; (still|yes i am still) at (this|that|the same)
		(address|number|email); (i|we) (saw|received|have heard|heard) ..; (on|over) the phone; (i|we) (am|are) (_|_
		_)? (still)? (here|alive|around|at this address) $; somewhere (down|along); in the abstract; on paper; not a
		(yes|no) ..; not exactly (keen|against|for|thrilled); get (a)? yes from (me|us) (the day|when|once|only) ..;
		(the day|the moment|the minute) (he|she|they|you|it|the); (want|like) to say yes; could go either way; pushed;
		push came to shove; take some persuading; tbd; tbc; (do|would) not agree $`},
	{sigIf, optIn, 1, `
		given (the|a|that|some|enough|right|certain) ..; (give|show|send|tell) me (a|one|some) (good)? reason; convince me; (will|would) be (a)? yes (when|once|if|as soon as);
		(with|on|under) (one|a|the|some|two|certain|this|these|my|clear) (clear)?
		(condition|conditions|understanding|caveat|proviso|reservation|reservations); one
		(thing|condition|proviso|caveat); ^ (should|were) (the|my|our) _ ..; ^ (were|had) (i|we|he|she|it|they) ..;
		(in|under|at|with|for|on) the (right|same|proper) (circumstances|conditions|price|terms|person|money|offer);
		(anyone|anybody|everyone|all) (but|except) ..; were (he|she|they|it|i|we) to; (he|she|they|it|there|you)
		(has|have|needs|need|must|would have|would need|will have|will need) (to)?
		(be|sign|come|bring|pay|agree|promise|cover|have) ..; (must|need to|has to) (say|be|give|agree)
		(ok|okay|fine|approved|insured|it) ..; provided that; otherwise (no|not|there|leave|it|i); without
		(asking|checking|consulting|speaking); in which case; conditional on; so long as; else (it|no|not|leave); once
		(she|he|they) (has|have|pays|signs|agrees|is|comes) ..; only (with|by|if|when|once|for|after|on|over|as|via)
		(her|him|email|phone|them)?`},
}
