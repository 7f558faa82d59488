package intent

// englishInProgress has what is said of business that is under way.
var englishInProgress = []group{
	{sigInProgress, checkIn, 0.9, `
		working on (it|that|this|a|the|something|terms|an) ..; in
		(talks|negotiations|negotiation|discussion|discussions|progress|the pipeline|due diligence|the
		works|process|the middle of|conversation|conversations|dialogue|train|hand|motion|contract|escrow|play|the
		running|the frame|the final|early|advanced) ..; negotiat*;
		(proposal|quote|quotation|offer|draft|contract|contracts|term
		sheet|sample|samples|estimate|tender|bid|pitch|deck|loi|nda|sow|letter of intent|heads of
		terms|agreement|prototype|paperwork|lease|application|business plan|pricing|mock
		up|spec|specification|budget|plan|brief|numbers|figures|scope|purchase order|references|papers|terms)
		(is|are|has been|was|have been|now|being|has|to be|just|went|already)?
		(now|still|already|been|just|being|all|currently)? (sent|submitted|out|in|with|under|on
		(the|its|his|her|their|my) (table|way|desk)|being|drafted|arrived|due|requested|pending|in (progress|the
		works|review|preparation|hand|negotiation)|to follow|going
		(out|back|to)|reviewed|prepared|next|awaiting|at|underway|delivered|in front of|follows|circulating|to
		(sign|be signed)|for (signature|review|approval|comments)|went (out|over|off)|gone|ready|over) ..;
		(sent|send|sending|submitted|submitting|made|put in|put
		forward|given|delivered|mailed|emailed|presented|tabled|forwarded|prepared|preparing|writing|drafting|working
		on|putting together|wrote|costing|doing|finalising|finalizing|reviewing|got|received|waiting
		for|awaiting|expecting|asked for|asked (me|us)
		(for|to)|requested|requesting|wants|wanted|need|discussing|pricing|owe
		(him|her|them)|getting|studying|comparing|drew up|drafted) (off|out|over|up|in)?
		(him|her|them|us|me|his|their|our|my|an|a|the|_)?
		(him|her|them|first|revised|second|detailed|formal|written|draft|new|rough|updated|final|a|an|the|our|my|short|small|big)?
		(first|revised|second|detailed|formal|written|draft|final)?
		(proposal|quote|quotation|offer|draft|contract|term
		sheet|sample|samples|estimate|tender|bid|pitch|deck|loi|nda|sow|references|numbers|figures|pricing|prices|prototype|brief|spec|specs|drawings|plans|price
		list|menu|portfolio|heads of terms|terms|paperwork|scope) ..; (to)? (quote|pitch|tender|bid) for ..;
		(on|in|a|an|to|doing|running|started|starting|agreed|with|small|paid|free|begun|the|month's|week's|first|test|one
		month|three month)? (trial|pilot|proof of concept|poc|probation|beta|test phase|test run|trial run|trial
		period|test order|pilot project|trial order|pilot order|sample order|internship) ..;
		(nothing|not|none|nobody|has not|have not|not been) (is|has been|been|yet|actually|quite)?
		(signed|finalised|decided|agreed|settled|sealed|fixed in writing|binding) (yet|so
		far|but|until|though|still)? ..; (making|good|some|slow|steady|great|real|we have) progress; (close|very
		close|nearly|almost|near|not far|inches|this close) (to|there|done|signed|finished|agreed|closed|a
		deal|at|from|over) ..; one signature ..;
		(about|ready|set|due|hoping|hope|expect|expecting|plan|planning|likely|aiming|should|will|want|wants|to)
		(to)? (sign|close|complete|finalise|finalize|decide|exchange|conclude|seal|ink|commit)
		(soon|in|on|this|next|by|shortly|before|after|any|today|tomorrow|the|a|@|within|it|with)? ..;
		(verbal|verbally|oral|in principle|provisional|handshake) (yes|agreement|agreed|ok|go
		ahead|commitment|only|acceptance|offer|accepted|offer accepted) ..; agreed in principle; (on|made|we are
		on|make|in) (the|their|his|her|a) (short list|shortlist|shortlisted|final|last|final two|final
		three|running|final round|hunt|longlist) ..; shortlisted; down to (the|two|us|three|final) ..;
		(keep|still|we are|are|been|continue|continuing|carry on|now|currently|it is|in|having) (on)?
		(talking|discussing|exploring|negotiating|in talks|in discussion|ironing|haggling|in conversation|going back
		and forth|thrashing|sorting out|working through|figuring out|deciding|considering|hammering
		out|weighing|looking (into|at)) ..; talks (are|continue|ongoing|going|progress|have) ..; under way; under
		(discussion|review|negotiation|consideration|offer|contract|evaluation|way) ..; due diligence;
		(nda|loi|letter of intent|term sheet|heads of terms|memorandum|mou) .. (signed|agreed|in place|exchanged)
		..; (signed|sign|exchanged) (a|an|the|our)? (nda|ndas|loi|letter of intent|term sheet|heads of
		terms|mou|memorandum) ..`},
	{sigInProgress, checkIn, 0.72, `
		(quoting|pitching|tendering|bidding|costing|scoping|drafting|trialling|trialing|piloting|prototyping|sampling|evaluating|assessing|reviewing|considering|deliberating|deciding)
		..; (second|next|another|follow up|third|final|further|2nd|3rd|more|last)
		(meeting|meetings|round|rounds|interview|interviews|call|calls|presentation|visit|conversation|conversations|talks|step|steps|discussion|discussions|stage|viewing)
		..; (testing|trying) (it|out|our|the|their|his|her|them|a) ..; (a|the|our|his|her|product|live)? demo ..;
		(not|yet|still) to (be)? (sign|signed|decide|decided|agree) ..; (waiting|wait|waits|awaiting|holding)
		(for|on)? (the|their|his|her|a|final|our|its|formal|some|to hear from)? (final|formal|internal|next)?
		(board|decision|approval|sign off|signoff|budget|bank|legal|signature|signatures|contract|procurement|green
		light|go
		ahead|committee|lawyers|solicitors|survey|permit|planning|numbers|confirmation|quote|references|paperwork|partner|partners|boss|mortgage|results|feedback|head
		office|outcome|answer from|deposit|council|terms|finance) ..; (with|at|before|up to|in front of|sitting
		with|goes to|going to|gone to|over to|depends on|now with) (legal|procurement|(the|their|his|her|our)
		(lawyers|board|bank|solicitor|solicitors|lawyer|boss|committee|accountant|partners|legal team|legal
		department|cfo|ceo|investment committee|notary|finance|council)) ..;
		(moving|going|coming|progressing|developing|shaping|getting) (forward|along|ahead|up|nicely|well|in the
		right direction|closer|somewhere|slowly|steadily) ..; (progressing|evolving|advancing|developing);
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
		(the|my|our)|bring|come back|review|think)|for
		(a|some|more|time|references|details|information)|more|some|a) ..; (first|small|test|initial)
		(batch|delivery|order) (is|being|next|to see|as a|agreed) ..; in the (works|pipeline|mix|bag soon); so far
		so good; (keeping|fingers|toes|everything) (crossed|fingers crossed) ..; fingers crossed; (still|remains)
		(open|in the balance|undecided|alive|warm|on the table|to (be)? (decided|seen|do)|in play) ..; half way;
		halfway; stage (two|2|three|3|one|1); phase (two|one|1|2); warming up; hot lead; qualified; exploring;
		building (a|the|trust|something|on); (if|once|when|until|before|unless|whether) (he|she|they|it|we|the _)
		(sign|signs|decides|decide|agrees|agree|approves|approve|buys|buy|says yes|goes ahead|comes through|commits)
		..; nothing (concrete|definite|final|official) ..`},
}
