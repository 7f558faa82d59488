package intent

// englishOutcome has what came of an introduction: in progress, won, lost.
var englishOutcome = []group{
	{sigInProgress, checkIn, 0.9, `
		working on (it|that|this|a|the|something|terms|an) ..; in
		(talks|negotiations|negotiation|discussion|discussions|progress|the pipeline|due diligence|the works|process|the
		middle of|conversation|conversations|dialogue|train|hand|motion|contract|escrow|play|the running|the frame|the
		final|early|advanced) ..; negotiat*; (proposal|quote|quotation|offer|draft|contract|contracts|term
		sheet|sample|samples|estimate|tender|bid|pitch|deck|loi|nda|sow|letter of intent|heads of
		terms|agreement|prototype|paperwork|lease|application|business plan|pricing|mock
		up|spec|specification|budget|plan|brief|numbers|figures|scope|purchase order|references|papers|terms)
		(is|are|has been|was|have been|now|being|has|to be|just|went|already)?
		(now|still|already|been|just|being|all|currently)? (sent|submitted|out|in|with|under|on
		(the|its|his|her|their|my) (table|way|desk)|being|drafted|arrived|due|requested|pending|in (progress|the
		works|review|preparation|hand|negotiation)|to follow|going
		(out|back|to)|reviewed|prepared|next|awaiting|at|underway|delivered|in front of|follows|circulating|to (sign|be
		signed)|for (signature|review|approval|comments)|went (out|over|off)|gone|ready|over) ..;
		(sent|send|sending|submitted|submitting|made|put in|put
		forward|given|delivered|mailed|emailed|presented|tabled|forwarded|prepared|preparing|writing|drafting|working
		on|putting together|wrote|costing|doing|finalising|finalizing|reviewing|got|received|waiting
		for|awaiting|expecting|asked for|asked (me|us)
		(for|to)|requested|requesting|wants|wanted|need|discussing|pricing|owe
		(him|her|them)|getting|studying|comparing|drew up|drafted) (off|out|over|up|in)?
		(him|her|them|us|me|his|their|our|my|an|a|the|_)?
		(him|her|them|first|revised|second|detailed|formal|written|draft|new|rough|updated|final|a|an|the|our|my|short|small|big)?
		(first|revised|second|detailed|formal|written|draft|final)? (proposal|quote|quotation|offer|draft|contract|term
		sheet|sample|samples|estimate|tender|bid|pitch|deck|loi|nda|sow|references|numbers|figures|pricing|prices|prototype|brief|spec|specs|drawings|plans|price
		list|menu|portfolio|heads of terms|terms|paperwork|scope) ..; (to)? (quote|pitch|tender|bid) for ..;
		(on|in|a|an|to|doing|running|started|starting|agreed|with|small|paid|free|begun|the|month's|week's|first|test|one
		month|three month)? (trial|pilot|proof of concept|poc|probation|beta|test phase|test run|trial run|trial
		period|test order|pilot project|trial order|pilot order|taster|sample order|internship) ..;
		(nothing|not|none|nobody|has not|have not|not been) (is|has been|been|yet|actually|quite)?
		(signed|finalised|decided|agreed|settled|sealed|fixed in writing|binding) (yet|so far|but|until|though|still)?
		..; (making|good|some|slow|steady|great|real|we have) progress; (close|very close|nearly|almost|near|not
		far|inches|this close) (to|there|done|signed|finished|agreed|closed|a deal|at|from|over) ..; one signature ..;
		(about|ready|set|due|hoping|hope|expect|expecting|plan|planning|likely|aiming|should|will|want|wants|to) (to)?
		(sign|close|complete|finalise|finalize|decide|exchange|conclude|seal|ink|commit)
		(soon|in|on|this|next|by|shortly|before|after|any|today|tomorrow|the|a|@|within|it|with)? ..;
		(verbal|verbally|oral|in principle|provisional|handshake) (yes|agreement|agreed|ok|go
		ahead|commitment|only|acceptance|offer|accepted|offer accepted) ..; agreed in principle; (on|made|we are
		on|make|in) (the|their|his|her|a) (short list|shortlist|shortlisted|final|last|final two|final
		three|running|final round|hunt|longlist) ..; shortlisted; down to (the|two|us|three|final) ..; (keep|still|we
		are|are|been|continue|continuing|carry on|now|currently|it is|in|having) (on)?
		(talking|discussing|exploring|negotiating|in talks|in discussion|ironing|haggling|in conversation|going back and
		forth|thrashing|sorting out|working through|figuring out|deciding|considering|hammering out|weighing|looking
		(into|at)) ..; talks (are|continue|ongoing|going|progress|have) ..; under way; under
		(discussion|review|negotiation|consideration|offer|contract|evaluation|way) ..; due diligence; (nda|loi|letter
		of intent|term sheet|heads of terms|memorandum|mou) .. (signed|agreed|in place|exchanged) ..;
		(signed|sign|exchanged) (a|an|the|our)? (nda|ndas|loi|letter of intent|term sheet|heads of terms|mou|memorandum)
		..`},
	{sigInProgress, checkIn, 0.72, `
		(quoting|pitching|tendering|bidding|costing|scoping|drafting|trialling|trialing|piloting|prototyping|sampling|evaluating|assessing|reviewing|considering|deliberating|deciding)
		..; (second|next|another|follow up|third|final|further|2nd|3rd|more|last)
		(meeting|meetings|round|rounds|interview|interviews|call|calls|presentation|visit|conversation|conversations|talks|step|steps|discussion|discussions|stage|viewing)
		..; (testing|trying) (it|out|our|the|their|his|her|them|a) ..; (a|the|our|his|her|product|live)? demo ..;
		(not|yet|still) to (be)? (sign|signed|decide|decided|agree) ..; (waiting|wait|waits|awaiting|holding) (for|on)?
		(the|their|his|her|a|final|our|its|formal|some|to hear from)? (final|formal|internal|next)?
		(board|decision|approval|sign off|signoff|budget|bank|legal|signature|signatures|contract|procurement|green
		light|go
		ahead|committee|lawyers|solicitors|survey|permit|planning|numbers|confirmation|quote|references|paperwork|partner|partners|boss|mortgage|results|feedback|head
		office|outcome|answer from|deposit|council|terms|finance) ..; (with|at|before|up to|in front of|sitting
		with|goes to|going to|gone to|over to|depends on|now with) (legal|procurement|(the|their|his|her|our)
		(lawyers|board|bank|solicitor|solicitors|lawyer|boss|committee|accountant|partners|legal team|legal
		department|cfo|ceo|investment committee|notary|finance|council)) ..;
		(moving|going|coming|progressing|developing|shaping|getting) (forward|along|ahead|up|nicely|well|in the right
		direction|closer|somewhere|slowly|steadily) ..; (progressing|evolving|advancing|developing);
		(looking|looks|sounds|seems|feels) (good|promising|positive|hopeful|likely|encouraging|bright|very good|very
		promising|really good|like it will|like we) ..; promising; (going|is going|all going|goes|it is going)
		(well|great|fine|nicely|smoothly|ok|slowly|forward) ..; next steps ..; ongoing; underway;
		(discussing|exploring|ironing out|haggling|hammering out|thrashing out|agreeing|finalising|finalizing|fine
		tuning|working out|sorting|going through|talking about)
		(the|terms|price|prices|details|possible|how|a|some|next|options|numbers|contract|ways|it|figures|his|her|our|final|dates|small
		print|possibilities|what|scope|money) ..; (thinking|think|mulling|chewing|talking|sleeping)
		(it|this|that|things|about it|the offer)? over ..; sleeping on it;
		(he|she|they|board|committee|client|it|bank|decision|who) (will|is|are|to|has to|have
		to|should|decides|decide|makes|make|takes) (to|still|going to|due to|be)?
		(decide*|deciding|decision|made|think|thinking|considering|let (me|us) know|review|reviewing|sign|come
		back|revert|get back to (us|me)|vote|choose|confirm) ..; (looking|look|checking|went|going)
		(over|through|at|into) (the|our|his|her|it|their|my) ..
		(books|numbers|contract|figures|proposal|offer|papers|site|samples|quote|accounts|plans) ..;
		(started|starting|begun|began|kicked off|kicking off)
		(talks|discussions|talking|a|the|work|working|negotiating|negotiations|conversations|drafting|planning|testing)
		..; (getting|gathering|collecting|asked for|checking) (references|quotes|prices|numbers|permits|the
		papers|documents|information) ..; (wants|wanted|would like|asked) (to (see|try|test|know|hear|visit|meet
		(the|my|our)|bring|come back|review|think)|for (a|some|more|time|references|details|information)|more|some|a)
		..; (first|small|test|initial) (batch|delivery|order) (is|being|next|to see|as a|agreed) ..; in the
		(works|pipeline|mix|bag soon); so far so good; (keeping|fingers|toes|everything) (crossed|fingers crossed) ..;
		fingers crossed; (still|remains) (open|in the balance|undecided|alive|warm|on the table|to (be)?
		(decided|seen|do)|in play) ..; half way; halfway; stage (two|2|three|3|one|1); phase (two|one|1|2); warming up;
		hot lead; qualified; exploring; building (a|the|trust|something|on); (if|once|when|until|before|unless|whether)
		(he|she|they|it|we|the _) (sign|signs|decides|decide|agrees|agree|approves|approve|buys|buy|says yes|goes
		ahead|comes through|commits) ..; nothing (concrete|definite|final|official) ..`},

	{sigWon, checkIn, 0.92, `
		(signed|closed|sealed|done|won|landed|clinched|secured|inked|got|struck|completed|concluded|have|we
		have|bagged|nailed|sewn up|agreed|made|wrapped up|finalised|finalized) (up)?
		(the|a|an|our|my|their|this|his|her|that|it as a|with|first|both)?
		(new|first|big|small|full|whole|lovely|nice|year|two year|three year|annual|first)?
		(deal|contract|client|account|order|job|work|business|mandate|project|gig|commission|sale|customer|agreement|engagement|lease|tender|role|instruction|retainer|partnership|assignment|bid|papers|paperwork|purchase|booking|tenancy|flat|house|round|investment|policy)
		..; (deal|contract|agreement|lease|papers|paperwork|sale|mandate|order|engagement
		letter|contracts|policy|tenancy|term sheet|partnership|dotted line|statement of work|sow) (is|was|has
		been|are|were|now|been|got|all|have been|just|finally)? (now|just|all|been|finally|officially|duly)?
		(done|signed|closed|sealed|ours|complete|completed|agreed|inked|won|countersigned|concluded|in the
		bag|through|exchanged|executed|finalised|in (the)? (hand|bank)); it is a deal; we have a deal; have a deal; ^
		deal $; ^ deal 🎉 $; deal 🎉; ^^ deal; ^ won; won (it|them|the|this|us|r#|a|an|him|her|that|our|over #|€) ..;
		(we|i|you) (have|just)? won; (have|has|we|i|he|she|they|just|been|is|all|and|finally|got|now|had|client|it
		is|already|both)
		(just|now|already|finally|officially|all|been|both|actually|duly|also|promptly|today|yesterday|then|even|since|have)?
		signed (on|with|today|yesterday|last|this|the|a|an|us|for|~|up with us|for #|€|and|off|for
		€|in|at|our|him|her|it|our|by|now|already|everything|as)? ..; signed $; ^ signed; signed
		(and|on|with|today|yesterday|the|~|a|us|for|last|sealed) ..;
		(hired|hiring|employed|recruited|appointed|engaged|retained|commissioned|instructed|contracted|onboarded)
		(him|her|them|us|me|by|as|our|his|a|one|anna|ben|someone|both|my|for) ..; (got|been|was|were|are|is|am)
		(hired|appointed|commissioned|instructed|engaged|retained|awarded|selected|chosen|employed|picked|recruited|taken
		on) ..;
		(he|she|they|and|who|it|client|company|firm|have|has|both|finally|even|then|now|just|already|promptly|actually|has
		just|have just) (has|have|just|already|then|also|now|promptly|since|finally|actually|all|even)?
		(bought|ordered|booked|instructed|appointed|engaged|commissioned|retained|hired|chose us|chosen us|picked
		us|invested|took us on|placed an
		order|placed|became|rented|leased|purchased|accepted|awarded|paid|contracted|signed|acquired|subscribed|joined
		(us|our|the|as)|enrolled|said yes to|committed|transferred|took
		(the|it|two|three|five|ten|a|all|on|#|our|my|one|both)|taken (the|it|us|on|a|two|our|out)|gave us|gave me|given
		us) ..; (became|become|becomes|is now|are
		now|now|new|gained|got|as|my|our|another|first|is|won|have|paying|acquired|a
		new|happy|newest|latest|found|made|added|turned into|converted (to|into)|signed up as)
		(a|an|our|my|his|her|new|the|paying|regular|one|first|another)? (new|regular|paying|happy|first|long
		term|great|major|key|proper|real)?
		(client|clients|customer|customers|tenant|tenants|investor|supplier|partner|employee|hire|patient|buyer|sponsor|distributor|co
		founder|cofounder|subscriber|retailer|reseller|employer|landlord|accountant|lawyer|boss) ..; on board
		(as|with|now|since|@|from)? ..; (we|i|have|has|just|finally|they|already|ve|and)
		(have|just|already|finally|now|both|also)? (bought|sold|hired|ordered|invested|rented|leased|let
		(the|our|it|a|my)|purchased|exchanged contracts|completed (on|the|a)|invoiced|banked|took (him|her|them|on|the
		job|it)|taken (him|her|them|on)|gave (him|her|them) the|given (him|her|them) the|awarded|went with
		(him|her|them|it)|chose (him|her|them)|picked (him|her|them)|shook hands|booked (him|her|them)|placed
		(an|the|our)|commissioned|engaged|signed|do business|are doing business|got it|got the
		(job|gig|work|role|contract|flat|order|business|deal|mandate|house|money|funding|grant|nod|go
		ahead|account|keys|place|part)) ..; ^ let (the|our) ..;
		(first|big|large|small|nice|their|an|the|purchase|initial|repeat|opening|standing|new|his|her|proper|decent|formal)
		(purchase|first|confirmed)? order
		(is|was|has|received|placed|confirmed|in|came|of|for|arrived|signed|worth|just|from|over|@|€|#|through) ..;
		order (received|placed|confirmed|in|came in|signed|for|worth|in hand); (purchase order|po)
		(received|arrived|in|is in|came|signed|issued|raised|number|today|landed) ..;
		(got|landed|given|getting|have|offered|took|take|accepted|taken|has) (me|him|her|us)? (the|a|that|my)
		(job|role|gig|position|post|flat|apartment|house|contract|place|part|lease|licence) ..;
		(gave|given|awarded|handed|giving|placed|entrusted|passed|trusted)
		(us|me|him|her|them|the|it|its|their|all|with) ..
		(job|contract|work|order|business|deal|mandate|project|account|instruction|tender|commission|go ahead|nod|green
		light|keys|to us|to me); (accepted|accepts|agreed to|signed|approved|said yes to|took|taken|loved and
		accepted|happy with and signed) (the|our|my|his|her|their|it)
		(offer|quote|quotation|proposal|terms|bid|estimate|price|tender|contract|job|pitch) ..;
		(offer|quote|quotation|proposal|bid|estimate|tender|pitch) (was|is|has been|got|just)?
		(accepted|approved|successful|signed|won); (doing|done|do) business (together|with)? ..; (shook|shaken|shaking)
		(hands|on) ..; (put|invested|putting|investing|committed|wired|transferred|ploughed|pledged)
		(in|into|up|us|a|the)? € ..; (sale|deal|purchase|merger|acquisition) (agreed|completed|went through|has gone
		through|done|complete|closed|made) ..; (partnership|collaboration|joint venture|cooperation|jv)
		(agreed|signed|is on|formed|launched|started|set up|begins|is live|born) ..; bingo; kerching; ka ching; cha
		ching; we are on $; done and dusted; it is (official|happening); money changed hands; retainer ..; contract
		(for|worth|over|of) € ..; deal (for|worth|of|at) €; they went for it; went for it; business (won|done)`},
	{sigWon, checkIn, 0.68, `
		(sold|bought) (it|them|the|him|her|to|my|our|a|two|three|#|for|all|one|everything|from) ..; invoice
		(sent|paid|issued|is|settled|went|has) ..; invoiced; invoicing;
		(starts|starting|started|start|begins|beginning|began|joins|joining|joined) (on|with us|with them|with him|with
		her|as|@|for us|work|in|next|here|us|his new|her new|the job|his job|her job|working (for|with)) ..; money (is)?
		(in|received|arrived|in the bank|has|came|on) ..; (deposit|payment|advance|funds|wire|first
		(payment|instalment|invoice)|money|transfer|cheque|check) (is|was|has|have|are|been)?
		(paid|received|arrived|in|landed|cleared|through|settled|came) ..; paid (up|in
		full|the|for|us|me|a|an|€|deposit) ..; in business (together|with)? ..;
		(working|work|partnering|collaborating|teamed|team|joined forces|gone into business|going into business|started
		a company|founded|set up (a company|shop)) (together|with (him|her|them)|up with (him|her|them)|up)
		(now|since|from|as|on|already)? ..; jackpot; result; in the bag; champagne; happy days; pop the
		(cork|champagne|bubbly); closed (it|the|won|on|today|yesterday|with|for|at|deal|€|~|and) ..; ^ closed; we
		closed; worth €; for € ..; € (contract|deal|order|retainer|project|job|sale|investment|fee|fees|up
		front|upfront|commission|first year|signed|in the bag|paid|mandate) ..; (has|have|had) a (new)?
		(job|home|tenant|supplier|client|buyer) (now)? ..; (moves|moving|moved) in (on|@|next|last|with) ..;
		(is|was|got) sold ..; sold; married; engaged; said yes; success`},

	{sigLost, checkIn, 0.92, `
		lost
		(it|the|out|to|this|that|r#|them|him|her|interest|on|because|over|by|deal|bid|by|our|my|against|budget|due|his|as)
		..; ^ lost; (we|i|deal|have|sadly|is|was|bid|it is|all) lost;
		(did|does|do|will|would|is|are|was|were|has|have|could|can|not going) not
		(really|quite|going|to|be|actually|ultimately|even|in the end|think|see|ever|end up|get)?
		(work|worked|working|happen|happening|happened|go
		(anywhere|ahead|any|through|forward|with|far|further|beyond|for|well|on)|going (ahead|anywhere|forward|any|to
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
		come|doing|in it|more|further|to be done|comes|for us|for me|there|we can|suitable|could come) (of|from|out)?
		..; (fell|fallen|falling|falls|fall) (through|apart|flat|down|at the|by the|over|out|foul) ..;
		(went|gone|going|goes|go|signed|chose|chosen|choosing|opted|picked|picking|decided|preferred|prefer|prefers|settled|took|hired|taken|sided|stuck|sticking|stick|stayed|staying|stay|staying
		put|bought|buying|awarded|gave) (with|for|to|it|the|the contract|the job|put|on)? (someone|another|a
		competitor|somebody|the other|a different|other|their|his|her|an other|one of|local|a rival|a cheaper|a
		bigger|our competitor|competitor|the competition|a local|elsewhere|the incumbent|someone else|somebody else|in
		house|a friend|existing|current|their current|a big|cheaper|an internal|internal|another|the other|a larger|the
		existing|what they have|who they have|a brother|his brother|where (he|she|they) (is|are|was|were)) ..;
		(decided|chose|opted|prefers|preferred|elected|voted|agreed|concluded) (against|not|in the end not|on someone|to
		(stay|stick|pass|go (with|another|elsewhere|for (someone|another))|wait|keep|do it
		(himself|herself|themselves|in house)|part|leave it|drop|end|decline|walk|shelve|part ways)) ..; (over|out
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
		(us|me|them|him|her|our|my|what|needs|thing|cup|field|area|market|size|kind|style) ..; (was|were|is|are|am|he
		is|she is|they are) not (that|very|really|so|at all|all that|too)? (interested|keen|convinced|impressed|ready to
		(buy|commit|sign)) ..; not interested; no longer (interested|looking|needed|need|needs|wants|available|for
		sale|required|on the market|a priority|in the market|relevant|hiring|going|pursuing) ..;
		(passed|passing|pass|passes) (on (it|this|us|the|him|her|me|our|that)|up|this time|in the end) ..; (will|going
		to|have to|decided to) pass; can not afford ..; (leave|left|leaving) it (there|at that|at) ..;
		(did|do|could|can|would|will) not (see eye to eye|agree|find (a|common|an|any)|come to (an|terms)|reach (an|a))
		..; (see|saw) eye to eye; mismatch; mis match; not meant to be; was not to be; end of (the)?
		(story|road|line|matter) ..; (we|i) (said|have said|had to say|said a polite|politely|have|will)? (no|no
		thanks|declined|decline|passed|not to); (he|she|they|client|board|committee|bank|investors)
		(has|have|just|politely|sadly|finally|eventually|in the end)? (said
		no|declined|refused|rejected|passed|balked|bailed|opted out|lost interest|decided no|turned); no from
		(him|her|them|the) ..; (it is|that is|got|was|is|a|the answer was|final|it was) a no $; it is a no; a no from
		..; beaten (to it|by|on) ..; outbid; pipped (to|at) ..; (not|never) (going to|gonna)
		(happen|work|be|fly|lead|go) ..; never going to; (fizzled|petered|died|ran|dried|tailed|faded|burnt|burned)
		(out|away|off|a death|into the sand|up|down) ..; fizzled; sadly no; unfortunately no (deal)?; alas no; came
		second; runner up; close but no; unsuccessful; collapsed; soured; deal breaker; dealbreaker; nonstarter; non
		starter; no go $; no go; written (it|them|him|her) off; wrote it off; (closed|close) (as)? lost; closed lost;
		thumbs down; waste of (time|everyone|both|a|an|my|our) ..; time waster; wasted (my|our|time) ..; mutually agreed
		(not|to (part|leave|end)) ..; agreed (not to|to (part|disagree|leave it|go our)) ..; walked away; lacks* the`},
	{sigLost, checkIn, 0.7, `
		too (expensive|pricey|dear|small|big|far|late|costly|rich|niche|slow|early for
		them|large|young|old|high|different|much money|much
		for|steep|short|risky|complicated|junior|senior|specialised|far apart|long|heavy|little)
		(for|to|away|in|by|and|a)? ..; dead (end|in the water|duck|deal|as a|loss|horse) ..; dead;
		(he|she|they|client|we|i|has|have|and|board|partner|bank|investor|buyer|seller) (has|have)?
		(dropped|pulled|backed|bowed|ducked|bailed|walked|cried) (it|out|off|away|the) ..; (i|we|they|he|she)
		(passed|pass) $;
		(shelved|cancelled|canceled|killed|scrapped|abandoned|axed|discontinued|aborted|ditched|nixed|terminated|stopped|ended|called
		off|dissolved|bankrupt|insolvent|bust) ..; wrong
		(sector|size|time|industry|kind|type|fit|person|field|line|stage|market|place|region|country|end|sort|skills|profile|location|level)
		..; that (is|was) (that|it|the end|all) ..; (just|polite|only|nothing more than|friendly|nice) (a)? (chat|tyre
		kicking|fishing|window shopping|looking|pleasantries|small talk) (nothing|and|but|no|though|only|with) ..;
		(looking|was|were|is|are|wants|wanted|needs|needed|after|searching|seeking|expected|expecting|he was)
		(for|after)? (something|someone|somebody|an|a|one) (else|different|other|cheaper|bigger|completely
		different|quite different|entirely different|smaller|more|less) ..;
		(very|completely|totally|quite|entirely|worlds|wildly|fundamentally|too) (different|apart|incompatible|at odds)
		..; (different|conflicting|opposite|incompatible)
		(expectations|ideas|directions|worlds|wavelengths|visions|views|priorities|needs|goals|values|planets|budgets|opinions)
		..; said no; (competitor|rival|incumbent|someone else|somebody else|another
		(firm|agency|supplier|company|candidate|bidder|buyer))
		(won|got|was|has|beat|took|had|came|snapped|undercut|offered|were|is) ..; undercut; missed out ..; never
		(came|got off|went|took off|happened|worked|materialised|got past|led) (to|off|anywhere|the
		ground|of|beyond|ahead|out|anything) ..; no more (to it|than) ..; failed ..; doomed; hopeless; pointless;
		(it|so) is over; all over; (conflict|clash) (of (interest|personalities)|with) ..; (not|nor|cannot) (any)?
		(budget|money|cash) ..; (moved|relocated|relocating|retired|retiring) (to|abroad|away|instead|before|and) ..;
		(keep|stay|stick|carry on|going) (as (we|they|it)|with (what|whom|who)) (are|have|is|they|we) ..`},
}
