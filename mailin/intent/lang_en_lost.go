package intent

// englishLost has what is said of an introduction that came to nothing.
var englishLost = []group{
	{sigLost, checkIn, 0.92, `
		lost
		(it|the|out|to|this|that|r#|them|him|her|interest|on|because|over|by|deal|bid|by|our|my|against|budget|due|his|as)
		..; ^ lost; (we|i|deal|have|sadly|is|was|bid|it is|all) lost;
		(did|does|do|will|would|is|are|was|were|has|have|could|can|not going) not
		(really|quite|going|to|be|actually|ultimately|even|in the end|think|see|ever|end up|get)?
		(work|worked|working|happen|happening|happened|go
		(anywhere|ahead|any|through|forward|with|far|further|beyond|for|well|on)|going
		(ahead|anywhere|forward|any|to
		(happen|work|go|be|lead|do|proceed|buy|pursue|take|use|hire|sign)|through|with|further|for|on)|gone
		(anywhere|ahead|any|through|with)|lead|led|come (off|to anything|to|together|of it|through|about)|came|pan
		out|panned out|materialise|materialize|materialised|proceed|proceeding|proceeded|get
		(the|it|anywhere|past|further|beyond|on|along|far)|got
		(the|it|anywhere|past|further)|getting|buy|bought|bite|choose|chose|win|won|pursue|pursuing|pursued|take
		(it|us|up|the|him|her|off|this|on|any|me)|taken|taking|fit|fitted|suit|suited|need|needed|want|wanted|match|click|clicked|add
		up|make sense|made sense|agree|agreed|afford|move (forward|ahead)|moving
		(forward|ahead|any)|continue|continuing|convince|convinced|interested|viable|feasible|possible|compatible|a
		(fit|match|good|great|runner|goer|natural|real|viable|suitable|deal|candidate|success|go)|the
		(right|one|best)|right (for|fit)|for (us|me|him|her|them)|meant to|what (we|i|he|she|they)|in the
		market|worth|hit it off|see eye|be able|anything in it|enough|develop|have
		(the|a|any|enough|what|budget|money)|big
		enough|qualified|cheap|suitable|proceed|hire|hired|invest|invested|renew|sign|pass|passed|accept|accepted|fly|take
		place|become|became|be (a|any|going|working|taking|pursuing|doing|signing|moving)|do (it|a
		deal|business|any|this|anything)|doing (it|business|this)) ..; (no|not a|not the|zero|hardly a|little|not
		much|without) (good|real|great|obvious|perfect|right|natural|immediate|business|clear|common|cultural)?
		(fit|match|chemistry|deal|sale|interest|business|spark|overlap|synergy|common
		ground|need|demand|budget|future|way
		forward|result|outcome|agreement|contract|order|use|money|funds|funding|dice|go|cigar|joy|thanks|appetite|commission|room|point|potential|basis|meeting
		of minds|prospect|second meeting|second date|traction|luck|work|takers|opening|vacancy)
		(for|in|between|there|on|at|here|from|either|after|this|to|i
		am|with|left|unfortunately|sadly|though|today|really)? ..;
		(came|come|comes|amounted|led|leads|lead|went|goes|going|got|gone|will come|leading|added up) (to)?
		(nothing|nowhere|naught|nought|a dead end|zero|to an end|no result|a halt) ..; nothing (came|will come|has
		come|doing|in it|more|further|to be done|comes|for us|for me|there|we can|suitable|could come)
		(of|from|out)? ..; (fell|fallen|falling|falls|fall) (through|apart|flat|down|at the|by the|over|out|foul)
		..;
		(went|gone|going|goes|go|signed|chose|chosen|choosing|opted|picked|picking|decided|preferred|prefer|prefers|settled|took|hired|taken|sided|stuck|sticking|stick|stayed|staying|stay|staying
		put|bought|buying|awarded|gave) (with|for|to|it|the|the contract|the job|put|on)? (someone|another|a
		competitor|somebody|the other|a different|other|their|his|her|an other|one of|local|a rival|a cheaper|a
		bigger|our competitor|competitor|the competition|a local|elsewhere|the incumbent|someone else|somebody
		else|in house|a friend|existing|current|their current|a big|cheaper|an internal|internal|another|the other|a
		larger|the existing|what they have|who they have|a brother|his brother|where (he|she|they)
		(is|are|was|were)) ..; (decided|chose|opted|prefers|preferred|elected|voted|agreed|concluded)
		(against|not|in the end not|on someone|to (stay|stick|pass|go (with|another|elsewhere|for
		(someone|another))|wait|keep|do it (himself|herself|themselves|in house)|part|leave
		it|drop|end|decline|walk|shelve|part ways)) ..; (over|out
		of|beyond|outside|above|exceeds|exceeded|outwith|not in|blew) (our|my|his|her|their|the|of our)?
		(budget|league|price range|range|reach|remit|means|scope|area) ..;
		(budget|funding|money|project|funds|grant|deal|position|job|role|plan|plans|post|vacancy|flat|house|it|building|order|offer|loan|permission|contract|application|bid|tender|pitch|proposal|quote|investment|tender)
		(is|was|has been|got|were|been|has|have been|now|ran|had|went)? (already|all|now|since|been)?
		(frozen|cut|gone|slashed|pulled|cancelled|canceled|refused|rejected|denied|turned down|filled|taken|sold
		to|dropped|scrapped|axed|shelved|out|withdrawn|off|dead|killed|on ice|on hold indefinitely|knocked
		back|unsuccessful|declined|to (someone|somebody|another|a competitor)) ..; (turned|shut|shot|voted|knocked)
		(it|us|me|him|her|them|the|down|back|our|my) .. (down|back)? ..; turned (down|it down|us down|me down|him
		down|her down); (rejected|refused|declined|vetoed|denied|binned|dismissed) ..; (called|calling|call)
		(it|the|this|everything|the whole thing) (deal|off|quits|a day) ..; called off;
		(pulled|backed|bailed|bowed|walked|dropped) (out|away|off); parted (ways|company|amicably|as friends) ..;
		(not|wrong) (for|right for|suited (to|for)|relevant (to|for)|of interest (to|for)|useful (to|for)|our|my)
		(us|me|them|him|her|our|my|what|needs|thing|cup|field|area|market|size|kind|style) ..;
		(was|were|is|are|am|he is|she is|they are) not (that|very|really|so|at all|all that|too)?
		(interested|keen|convinced|impressed|ready to (buy|commit|sign)) ..; not interested; no longer
		(interested|looking|needed|need|needs|wants|available|for sale|required|on the market|a priority|in the
		market|relevant|hiring|going|pursuing) ..; (passed|passing|pass|passes) (on
		(it|this|us|the|him|her|me|our|that)|up|this time|in the end) ..; (will|going to|have to|decided to) pass;
		can not afford ..; (leave|left|leaving) it (there|at that|at) ..; (did|do|could|can|would|will) not (see eye
		to eye|agree|find (a|common|an|any)|come to (an|terms)|reach (an|a)) ..; (see|saw) eye to eye; mismatch; mis
		match; not meant to be; was not to be; end of (the)? (story|road|line|matter) ..; (we|i) (said|have said|had
		to say|said a polite|politely|have|will)? (no|no thanks|declined|decline|passed|not to);
		(he|she|they|client|board|committee|bank|investors) (has|have|just|politely|sadly|finally|eventually|in the
		end)? (said no|declined|refused|rejected|passed|balked|bailed|opted out|lost interest|decided no|turned); no
		from (him|her|them|the) ..; (it is|that is|got|was|is|a|the answer was|final|it was) a no $; it is a no; a
		no from ..; beaten (to it|by|on) ..; outbid; pipped (to|at) ..; (not|never) (going to|gonna)
		(happen|work|be|fly|lead|go) ..; never going to; (fizzled|petered|died|ran|dried|tailed|faded|burnt|burned)
		(out|away|off|a death|into the sand|up|down) ..; fizzled; sadly no; unfortunately no (deal)?; alas no; came
		second; runner up; close but no; unsuccessful; collapsed; soured; deal breaker; dealbreaker; nonstarter; non
		starter; no go $; no go; written (him|her|it|them) off $; wrote it off; (closed|close) (as)? lost; closed
		lost; thumbs down; waste of (time|everyone|both|a|an|my|our) ..; time waster; wasted (my|our|time) ..;
		mutually agreed (not|to (part|leave|end)) ..; agreed (not to|to (part|disagree|leave it|go our)) ..; walked
		away; lacks* the`},
	{sigLost, checkIn, 0.7, `
		too (expensive|pricey|dear|small|big|far|late|costly|rich|niche|slow|early for
		them|large|young|old|high|different|much money|much
		for|steep|short|risky|complicated|junior|senior|specialised|far apart|long|heavy|little)
		(for|to|away|in|by|and|a)? ..; dead (end|in the water|duck|deal|as a|loss|horse) ..; ^ dead $;
		(he|she|they|client|we|i|has|have|and|board|partner|bank|investor|buyer|seller) (has|have)?
		(dropped|pulled|backed|bowed|ducked|bailed|walked|cried) (it|out|off|away|the) ..; (i|we|they|he|she)
		(passed|pass) $;
		(shelved|cancelled|canceled|killed|scrapped|abandoned|axed|discontinued|aborted|ditched|nixed|terminated|dissolved|bankrupt|insolvent|bust)
		..; wrong
		(sector|size|time|industry|kind|type|fit|person|field|line|stage|market|place|region|country|end|sort|skills|profile|location|level)
		..; that (is|was) (the end|the end of it) $; that (is|was) the end of (it|that) ..;
		(just|polite|only|nothing more than|friendly|nice) (a)? (chat|tyre kicking|fishing|window
		shopping|looking|pleasantries|small talk) (nothing|and|but|no|though|only|with) ..;
		(looking|was|were|is|are|wants|wanted|needs|needed|after|searching|seeking|expected|expecting|he was)
		(for|after)? (something|someone|somebody|an|a|one) (else|different|other|cheaper|bigger|completely
		different|quite different|entirely different|smaller|more|less) ..;
		(very|completely|totally|quite|entirely|worlds|wildly|fundamentally|too) (different|apart|incompatible|at
		odds) ..; (different|conflicting|opposite|incompatible)
		(expectations|ideas|directions|worlds|wavelengths|visions|views|priorities|needs|goals|values|planets|budgets|opinions)
		..; said no; (competitor|rival|incumbent|someone else|somebody else|another
		(firm|agency|supplier|company|candidate|bidder|buyer))
		(won|got|was|has|beat|took|had|came|snapped|undercut|offered|were|is) ..; undercut; missed out ..; never
		(came|got off|went|took off|happened|worked|materialised|got past|led) (to|off|anywhere|the
		ground|of|beyond|ahead|out|anything) ..; failed (to (agree|reach|convince|find|close)|because|over|on
		(price|terms)|$) ..; doomed; (it|this|that|case) (is|was) (hopeless|pointless); (it|so) is over; all over;
		(conflict|clash) (of (interest|personalities)|with) ..; (not|nor|cannot) (any)? (budget|money|cash) ..;
		(relocated|relocating|retired|retiring) (to|abroad|away|instead|before|and) ..; (keep|stay|stick|carry
		on|going) (as (we|they|it)|with (what|whom|who)) (are|have|is|they|we) ..`},
}
