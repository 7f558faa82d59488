package intent

// englishWon has what is said of business done.
var englishWon = []group{
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
		bag|through|exchanged|executed|finalised|in (the)? (hand|bank)); it is a deal; we have a deal; have a deal;
		^ deal $; ^ deal 🎉 $; deal 🎉; ^^ deal; ^ won; won (it|them|the|this|us|r#|a|an|him|her|that|our|over #|€)
		..; (we|i|you) (have|just)? won;
		(have|has|we|i|he|she|they|just|been|is|all|and|finally|got|now|had|client|it is|already|both)
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
		(bought|ordered|instructed|appointed|engaged|commissioned|retained|hired|chose us|chosen us|picked
		us|invested|took us on|placed an
		order|placed|rented|leased|purchased|awarded|paid|contracted|signed|acquired|subscribed|joined
		(us|our|the|as)|enrolled|said yes to|committed|transferred|took (two|three|five|ten|#)
		(of|cases|boxes|pallets|tickets|lots|units|places|seats)|taken (the|it|us|on|a|two|our|out)|gave us|gave
		me|given us) ..; (became|become|becomes|is now|are now|now|gained|got|another|first|won|paying|acquired|a
		new|newest|latest|turned into|converted (to|into)|signed up as|taken on as|is my|are our|is our|found
		(a|our|my|his|her)) (a|an|our|my|his|her|new|the|paying|regular|one|first|another)?
		(new|regular|paying|happy|first|long term|great|major|key|proper|real)?
		(client|clients|customer|customers|tenant|tenants|investor|supplier|partner|employee|hire|patient|buyer|sponsor|distributor|co
		founder|cofounder|subscriber|retailer|reseller|employer|landlord|accountant|lawyer|boss) ..; on board
		(as|since|@|from) ..; (we|i|have|has|just|finally|they|already|ve|and)
		(have|just|already|finally|now|both|also)? (bought|sold|hired|ordered|invested|rented|leased|let
		(the|our|it|a|my)|purchased|exchanged contracts|completed (on|the|a)|invoiced|banked|took
		(him|her|them|on|the job|it)|taken (him|her|them|on)|awarded|went with (him|her|them|it)|chose
		(him|her|them)|picked (him|her|them)|placed
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
		(job|contract|work|order|business|deal|mandate|project|account|instruction|tender|commission|go
		ahead|nod|green light|keys|to us|to me); (accepted|accepts|agreed to|signed|approved|said yes
		to|took|taken|loved and accepted|happy with and signed) (the|our|my|his|her|their|it)
		(offer|quote|quotation|proposal|terms|bid|estimate|price|tender|contract|job|pitch) ..;
		(offer|quote|quotation|proposal|bid|estimate|tender|pitch) (was|is|has been|got|just)?
		(accepted|approved|successful|signed|won); (doing|done|do) business (together|with)? ..; (shook|shaken)
		(hands)? on (it|that|the|a|€) ..;
		(put|invested|putting|investing|committed|wired|transferred|ploughed|pledged) (in|into|up|us|a|the)? € ..;
		(sale|deal|purchase|merger|acquisition) (agreed|completed|went through|has gone
		through|done|complete|closed|made) ..; (partnership|collaboration|joint venture|cooperation|jv)
		(agreed|signed|is on|formed|launched|started|set up|begins|is live|born) ..; kerching; ka ching; cha ching;
		we are on $; done and dusted; it is official; money changed hands; retainer ..; contract (for|worth|over|of)
		€ ..; deal (for|worth|of|at) €; they went for it; went for it; business (won|done)`},
	{sigWon, checkIn, 0.68, `
		(sold|bought) (it|them|the|him|her|to|my|our|a|two|three|#|for|all|one|everything|from) ..; invoice
		(sent|paid|issued|is|settled|went|has) ..; invoiced; invoicing;
		(starts|starting|started|start|begins|beginning|began|joins|joining|joined) (with us|with them|with him|with
		her|as|@|for us|work|in|next|here|us|his new|her new|the job|his job|her job|working (for|with)) ..; money
		(is)? (in|received|arrived|in the bank|has|came|on) ..; (deposit|payment|advance|funds|wire|first
		(payment|instalment|invoice)|money|transfer|cheque|check) (is|was|has|have|are|been)?
		(paid|received|arrived|in|landed|cleared|through|settled|came) ..; paid (up|in
		full|the|for|us|me|a|an|€|deposit) ..; in business (together|with)? ..;
		(working|work|partnering|collaborating|teamed|team|joined forces|gone into business|going into
		business|started a company|founded|set up (a company|shop)) (together|with (him|her|them)|up with
		(him|her|them)|up) (now|since|from|as|on|already)? ..; jackpot; ^ result $; in the bag; champagne; happy
		days; pop the (cork|champagne|bubbly); closed (it|the|won|on|today|yesterday|with|for|at|deal|€|~|and) ..; ^
		closed; we closed; worth €; for € ..; €
		(contract|deal|order|retainer|project|job|sale|investment|fee|fees|up front|upfront|commission|first
		year|signed|in the bag|paid|mandate) ..; (has|have|had) a (new)? (job|home|tenant|supplier|client|buyer)
		(now)? ..; (moves|moving|moved) in (on|@|next|last|with) ..; (is|was|got) sold ..; ^ sold; sold $; the
		answer (was|is) yes; said yes (to (us|me|it|the|our|my)|$)`},
}
