package intent

// englishWonMore has further ways to say that business was done, in the words of many trades.
var englishWonMore = []group{
	{sigWon, checkIn, 0.9, `
		(he|she|they|we|i|client|has|have|and|then|just|is|already|also|finally|who)
		(just|have|has|already|both|even|also|now|promptly|since)?
		(ordered|bought|purchased|rented|leased|hired|retained|commissioned|subscribed|registered|enrolled|reordered|invested|engaged|instructed|appointed|employed|recruited|invoiced|adopted)
		(us|me|him|her|them|it|two|three|#|twice|again|for the|with us|with me|with the practice|in us|in
		the|a|an|one|from
		(us|me|him|her|them)|last|yesterday|this|our|my|the|his|her|more|€|~|by|as|all|both|already) ..; ^
		(ordered|bought|purchased|rented|hired|invested|retained|commissioned|landed|sold|signed|appointed|enrolled|instructed)
		(it|him|her|them|us|me|last|yesterday|this|in|on|by|two|three|five|ten|#|a|the|one|€|~|from|as|$) ..;
		(retained|instructed|appointed|ordered|signed|invested|bought|hired|commissioned|offered|accepted) (in
		(january|february|march|april|may|june|july|august|september|october|november|december)|@|~) $; ordered
		(twice|again|three times|for the) ..; (working|worked|works|been working|cooking|driving|playing|writing)
		for (us|me|him|her|them) (since|now|from|as|already|~|@) ..; come to work for (us|me|him|her) ..;
		(started|starts|begins|began|joined|joins|starting|signed on) (with us|with me|here|at our|for us|as
		(our|my|the|his|her|a|head)|working for|on the (1st|first|team)|last|in
		(january|february|march|april|may|june|july|august|september|october|november|december)) ..; joined (us|our
		team|the team|my team|the firm|the company|the practice|the board) (as|last|on|in|~)? ..;
		(moved|moving|switched|transferred|brought|shifted|given) (his|her|their|its|all|the|over|whole|entire)*
		(accounts|account|pension|business|books|insurance|policies|portfolio|custom|savings|mortgage|payroll|stock|printing|catering|it)
		(over)? (to|across|with|into) (us|me|him|her|them) ..; switched (to|over to) (us|me|him|her) ..; registered
		(with|at) (us|the practice|our|me) ..; (wrote|sent|gave|handed|paid) (us|me|him|her|them) (a|the|his|her)
		(cheque|check|deposit|first instalment|retainer|down payment|advance|purchase order|signed
		contract|order|fee) ..; (granted|awarded|gave|given|lent) (us|me|them|him|her) (the full|the grant|the
		whole|€|a grant|the loan|the (amount|funding|money)|both|the
		(first|second|job|contract|commission|order|work)|all of) ..; (turned|grew|developed|blossomed|led|became)
		(out)? (into|to|in) (a|an|our|my) (nice|little|small|big|lovely|good|proper|regular|real|paid|steady|long
		term|biggest|first|best)*
		(job|order|contract|project|commission|client|customer|sale|deal|gig|assignment|engagement|booking|account|collaboration)
		..; (looking
		after|doing|keeping|running|handling|managing|cleaning|servicing|shoeing|supplying|tutoring|teaching|maintaining|building|repairing|painting)
		(their|his|her|all (his|her|their))
		(garden|books|website|accounts|payroll|horses|tax|taxes|son|daughter|children|kids|kitchen|windows|printing|catering|it|roof|house|office|bikes|social
		media|marketing|translations|deliveries|flowers|machines|fleet) (now|since|from|every|twice|weekly|as
		of|for|and|@)? ..; (we|i) (are|am) (now)? (his|her|their) (new)?
		(supplier|accountant|accountants|agency|lawyer|lawyers|dentist|plumber|builder|baker|caterer|landlord|printer|printers|architect|architects|gardener|agent|agents|publisher|bank|broker|tenant|client|customer|partner)
		..; (we|i) act for (him|her|them) ..; (is|are|he is|she is) (now)? (onboarded|a paying|paying|one of
		(my|our) (regular|best|biggest|new)|on the payroll|on our books|on the books|in our portfolio|under
		contract|our (new)? (tenant|client|customer|supplier|distributor|cook|chef|head)|my (new)?
		(tenant|client|customer|supplier|accountant|dentist|landlord|agent|boss|publisher)|officially (a|our|my))
		..; in (my|our|the) (till|bank|account|pocket|order book|books) ..;
		(asked|commissioned|hired|engaged|booked|instructed|contracted|retained) (me|us|him|her) (to
		(restore|build|make|paint|write|design|do|translate|repair|run|cater|photograph|play|shoot|teach|represent|handle|print|supply|act))
		..; (commissioned|hired|booked) (me|us|him|her) (for (his|her|their|the|a|six|three|two|#|one)) ..; on my
		bench ..; (go ahead|order|mandate|purchase order|po|deposit|signature|green
		light|instruction|contract|commission|payment|first payment|letter of engagement|tenancy|lease|engagement
		letter|paperwork|loan agreement) (is|was|has been)? (duly|now|returned|all|finally)?
		(received|given|granted|awarded|signed|countersigned|paid|is on it|in
		hand|through|confirmed|arrived|placed|returned signed|exchanged) ..;
		(got|landed|won|bagged|clinched|netted|nabbed|scored|secured|given)
		(the|a|an|that|his|her|their|our|it|me|us|him|her|them) (whole|full|big|first)?
		(post|job|part|role|gig|contract|commission|order|tender|place|flat|business|work|scholarship|grant|mandate|account|lot|bid|deal|keys|nod|sale|position|apprenticeship|funding|loan|house|unit|stall|slot|booking|wedding|building|listing|instruction|green
		light|go ahead|signature|cheque) (from|over|yesterday|today|last|this|in the end|and|~|@|for)? ..; landed
		it; ours $; (it|that|the (job|flat|contract|order|work|house|tender)) is (ours|mine); (he|she|they|we|i) did
		(sign|buy|order|invest|hire|book|join|commit|pay) ..;
		(concluded|signed|closed|sealed|made|agreed|inked|finalised) (the|an|a|our|their)
		(agency|distribution|supply|licence|licensing|service|purchase|rental|lease|maintenance|framework|sales|employment|partnership|consultancy|year's|year|annual|long
		term)? (agreement|contract|deal|lease|licence|order|partnership|of delivery) ..; (founded|started|set
		up|formed|registered|launched|opened|incorporated) (a|our|the|an) (joint|new)?
		(company|firm|business|venture|joint venture|partnership|shop|studio|practice|limited company|ltd)
		(together|with|last|yesterday|~|now)? ..; (swapped|swapping|bartered|bartering|exchanging) (our)? services
		..; (paid|payed) (cash|upfront|up front|in full|the deposit|the invoice|the first|on the nail|in advance|a
		deposit) ..; completion was ..;
		(house|flat|car|business|shop|boat|machine|building|land|field|farm|horse|van|painting|unit|site|last one)
		(has been|is|was|has)? (now|all)? (sold|let|rented|leased) (to)? (him|her|them|us|~|for €|yesterday|$) ..;
		(sold|rented|leased|let|sell) (him|her|them) (the|a|my|our|it|two|three|#|one|all|some|both) ..; sold
		(it|the _|my _|our _|two|#|them|both|all) (_)? to (him|her|them) ..; (sold|bought|purchased)
		(two|three|four|five|six|ten|#|one|all|both|a pair|a dozen) (of)? (his|her|their|my|our|the)? ..; (found|has
		found) (a|her|his) (publisher|buyer|home|tenant|investor|job|position) ..; book has found ..;
		(signed|contract signed|sealed) with (him|her|them|his|her|their|us|the) ..;
		(contract|tender|grant|commission|mandate|prize|order) (was)? awarded (to (us|me)|on|~)? ..; came (out)?
		first in ..; (sent|signed|sends|issued|raised|placed) (us|me)? (a|the|his|her) (firm|first|big|signed)?
		(purchase order|order|po|standing order) ..; (offered|got offered) .. accepted ..; (offer|job|place)
		accepted ..; (taken|took|takes|taking|order|ordered|wants another) (forty|thirty|twenty|ten|fifty|a
		dozen|two dozen|#|six|twelve|two|three|five)
		(cases|boxes|pallets|bottles|tonnes|kilos|units|pieces|copies|sacks|tables|tickets|licences|seats|crates|litres|barrels|places|hectares|rooms|covers)
		..; (taken|took) (her|him|them) on (as|last|this|three|two|a|since|~|@)? ..; (went|gone|going) (for|with)
		(the (bigger|full|big|large|premium|annual|whole|gold|complete)|our
		(offer|proposal|quote|bid|package|design|version)|us) ..; yes to the
		(second|revised|new|final|last|offer|quote|price|proposal) ..; (signature|signatures) (is|are) on (it|the)
		..; direct debit (is)? (set up|signed|running) ..; (booked|booking) (us|me|him|her) (for|in for|to)
		(his|her|their|the|a|the whole|six|three|two)
		(wedding|party|event|birthday|conference|festival|season|tour|job|christening|funeral|summer|show|gala) ..;
		business worth ..; (paying|paid) (customer|client|subscriber|member|patient|guest) ..;
		(customer|client|patient|tenant|subscriber) (now|since|of ours|of mine|already) ..;
		(signed|gied|gave|given|handed) (me|us) the (contract|job|order|work|keys) ..; you can put a tick ..;
		(worth|for) (about|around|roughly|nearly|just over|some|ten|twenty)? (€|# (grand|k)|ten grand|twenty grand)
		(so far|already|a (year|month)|in (fees|sales|orders))? ..; (every (six
		weeks|week|month|fortnight|friday|monday|day)|twice a (week|month)|once a (week|month)) since ..; partners
		(now|from|since|as of) ..; (we|they) (are|will be) working together (now|since|from|on|as of) ..; (from
		january|from (now|next (month|week))|as of (today|this|next|now|@)) (on)? (running|we act|i act|we supply|we
		print|we do|he works|she works|they work|i work|i will be running) ..; will be (running|heading|managing)
		(their|the|his|her) .. from ..`},
	{sigNothing, checkIn, 1, `
		(he|she|they) (has|have|is|are|had)? (sold|sells) (the|his|her|their)
		(business|company|shop|firm|house|share|shares|stake) (since|now|so|already|years|last|and)?; gave (me|us)
		(the|a)
		(tour|number|creeps|feeling|impression|idea|address|name|card|time|slot|brochure|tip|tips|hand|lift|shock|chance|look|run
		down|rundown); taken it over; (calendar)? invite .. accepted; (taken|took) over (from|the|his|her); (my|our)
		(buyer|partner|client|tenant|boss|landlord|lawyer|accountant|investor) (is|was|and|has|ran|said|says|had);
		(he|she|they) (took|take) (ages|time|notes|his|her|their|place|part|some|me|us|forever|long|a
		(look|while|seat|photo|bite|chunk)); the line is always engaged; would sign; not signed; said yes (so|and|to
		(meeting|lunch|coffee|dinner|the (date|day|slot|invite))); (suggested|said) _ and i said yes; asked
		(me|her|him) to (restore|build|paint|make); job done; (accepted|accept) (the|my|her|his)?
		(invitation|invite|meeting|date|slot|calendar)`},
	{sigLost, checkIn, 0.8, `
		(took|taken|accepted|found|got|takes|start|started|starts) (a|an|the|another) (new)?
		(job|post|position|role|offer) (in (_|new york|the (us|north|south|city))|abroad|elsewhere|somewhere|with
		(another|a competitor|someone|somebody|a bigger)|at (another|a bigger|the)) ..; not as a client ..`},
}
