package intent

// english is the language that answers are read in most; its groups stand in lang_en_*.go.
var english = language{
	code: "en",
	common: "the and you that have for not with this but from they say she will one all would there their what out about who get which " +
		"when make can like time just him know take people into year your good some could them see other than then now look only come " +
		"its over think also back after use how our work first well way even new want because any these give refuse decline over mail day most us is was are been " +
		"has had were did my me he her his i am it to of in we be at yes no thanks please intro again still yet very so if let",
	rewrite: map[string]string{
		"pls": "please", "plz": "please", "pleae": "please", "thx": "thanks", "tx": "thanks", "thnx": "thanks", "tnx": "thanks", "ty": "thank you", "thankyou": "thank you",
		"u": "you", "ur": "your", "r": "are", "tmrw": "tomorrow", "tmr": "tomorrow", "tomorow": "tomorrow", "2moro": "tomorrow", "w": "with", "v": "very",
		"can't": "can not", "cant": "can not", "cannot": "can not", "won't": "will not", "wont": "will not", "shan't": "shall not",
		"dont": "do not", "didnt": "did not", "doesnt": "does not", "havent": "have not", "hasnt": "has not", "hadnt": "had not", "isnt": "is not",
		"arent": "are not", "wasnt": "was not", "werent": "were not", "couldnt": "could not", "wouldnt": "would not", "shouldnt": "should not", "ain't": "is not", "aint": "is not",
		"im": "i am", "ive": "i have", "youve": "you have", "youre": "you are", "weve": "we have", "theyre": "they are", "hes": "he is", "shes": "she is", "thats": "that is", "whats": "what is", "whos": "who is", "hows": "how is", "wheres": "where is",
		"let's": "let us", "lets": "let us", "gonna": "going to", "wanna": "want to", "gotta": "have to", "gimme": "give me", "lemme": "let me", "dunno": "do not know",
		"anymore": "any more", "yeah": "yes", "yea": "yes", "yep": "yes", "yup": "yes", "yess": "yes", "yesss": "yes", "yeh": "yes", "aye": "yes", "y": "yes",
		"nope": "no", "nah": "no", "naw": "no", "k": "ok", "okey": "ok", "okie": "ok", "alright": "all right", "e-mail": "email", "mail": "email", "mails": "emails",
		"e-mails": "emails", "mailing": "emailing", "introduction": "intro", "introductions": "intros", "intros": "intros", "cancelled": "canceled", "favour": "favor",
		"wo": "would", "convo": "conversation", "appt": "appointment", "mtg": "meeting", "msg": "message", "msgs": "messages", "asap": "soon", "info": "information", "bcc'd": "bcc",
	},
	negators:  "not no never neither nor without hardly nobody none nothing cannot",
	cuts:      "and so because since but then",
	contrasts: "but however although though except",
	groups:    englishGroups(),
	greetings: "hi hello hey dear hiya hallo good_morning good_afternoon good_evening good_day morning greetings howdy g'day",
	signoffs: "regards; kind regards; best regards; warm regards; warmest regards; best; all the best; best wishes; with best wishes; many thanks; thanks; thank you; " +
		"thanks and regards; cheers; yours; yours sincerely; yours faithfully; yours truly; sincerely; sincerely yours; cordially; with kind regards; " +
		"with best regards; thanks again; many thanks and kind regards; br; rgds; kr; x; xx; take care; talk soon; warmly; ta; respectfully; love; " +
		"thanks in advance; kind wishes; with thanks; thanks so much; best to all; have a good one; have a great day; have a nice day; speak soon",
	dates: dateWords{
		months:    "january; jan/february; feb/march; mar/april; apr/may/june; jun/july; jul/august; aug/september; sept; sep/october; oct/november; nov/december; dec",
		weekdays:  "monday; mon/tuesday; tues; tue/wednesday; wed; weds/thursday; thurs; thur; thu/friday; fri/saturday; sat/sunday; sun",
		units:     "day; days/week; weeks; wk; wks/month; months; mth; mths/quarter; quarters/year; years; yr; yrs/weekend",
		numbers:   "a=1; an=1; one=1; two=2; a couple of=2; a couple=2; couple of=2; couple=2; three=3; a few=3; few=3; four=4; five=5; six=6; seven=7; eight=8; nine=9; ten=10; twelve=12; another=1; another two=2; another couple of=2; half a=1",
		named:     "spring=3; summer=6; autumn=9; fall=9; winter=12; easter=101; christmas=102; xmas=102; the new year=103; new year=103; new years=103; the holidays=103",
		today:     "today; tonight; this afternoon; this evening; this morning; later today",
		tomorrow:  "tomorrow; tomorrow morning; tomorrow afternoon; tomorrow evening",
		dayAfter:  "the day after tomorrow; day after tomorrow",
		yesterday: "yesterday; last night; the other day; the day before yesterday; earlier today",
		next:      "next; the next; coming; the coming; following; the following",
		this:      "this; this coming; the current",
		last:      "last; past; the past; this past; previous; earlier this; the last",
		ago:       "ago; back; earlier",
		in:        "in; within; for; give me; give us; need; in about; in another; another; wait; in roughly; after; at; on; in around; give it; during; throughout",
		hence:     "from now; later; time; from today; hence",
		after:     "after; once; following; past; not; out until after; until after; through; all of",
		from:      "from; as of; starting; since; not before; before; no earlier than; beginning; not until; not till; only from; earliest",
		until:     "until; till; til; up to; back on; back in; back",
		end:       "end of; the end of; at the end of; end; late; the back end of",
		mid:       "mid; middle of; the middle of; around the middle of",
		start:     "beginning of; the beginning of; start of; the start of; early; the week of; week of; the week commencing; week commencing; the week beginning; first half of; w/c",
		weekNo:    "week; wk; calendar week; kw; week no; cw",
		theDay:    "the; on the; on; the week of the; week of the",
		filler:    "of; the; in; on; at; of the; in the; on the",
	},
}

func englishGroups() []group {
	var gs []group
	for _, more := range [][]group{
		englishCommon, englishMore, englishPerson, englishOptIn, englishYes, englishNo, englishCheckIn, englishOutcome, englishReferrer, englishCommands,
	} {
		gs = append(gs, more...)
	}
	return gs
}

var englishCommon = []group{
	// Conditions and doubts.
	{sigIf, anyContext, 1, `
		if; unless; provided; providing; as long as; so long as; assuming; on condition; on the condition; only when;
		only once; only after; depends; depending; subject to; in case; except if; conditional; only if; but only; first
		need; need to know first; before i; before we; until i; until we; contingent; supposing; only in; only for; only
		as; only by; only with; only on`},
	{sigHedge, anyContext, 1, `
		maybe; perhaps; possibly; not (so|really|entirely|quite|100)? sure; unsure; might; (do not|not) know; no idea;
		let me (think|sleep|check|see|ask|get back|come back|consider|talk); (have|need|want|going|would like|got) to
		(think|check|ask|consider|discuss|talk to|speak to|run it); will (think|consider|see|let you know|get
		back|check); in two minds; undecided; on the fence; could be; hmm; hm; i guess; suppose; in principle; in
		theory; probably; not convinced; torn; depends; who knows; not certain; hard to say; can not
		(say|tell|decide|answer); either way; we will see; (would|should) have to; possible; unclear; thinking about it`},
	{sigNothing, anyContext, 1, `
		if you (like|want|wish|would|please|will|do not mind|would not mind|could|can|prefer); if i may; if that is
		(ok|okay|all right|fine|easier|any) with you; if you would be so kind; if not too much trouble; if it is not too
		much trouble; if i am honest; if only; if anything; as if; not only; not to mention; not that; no doubt; no end;
		nothing but; not just; not least; no longer; if convenient; i will be honest; to be honest; why not you; no hard
		feelings; no pressure; no rush; no hurry; no matter; nothing personal; know (him|her|each other|them|of
		(him|her)); in no time; not too long ago; not long ago; never mind the; last but not least; can not thank you
		enough; can not (recommend|praise|speak highly); no further questions; no more questions; none other; even if;
		what if; as if`},
	{sigAway, anyContext, 1, `
		out of (the)? office; out of office; auto reply; automatic (reply|response); autoreply; automated
		(reply|response|message); (away|absent) from (my|the) (desk|office); on
		(annual|maternity|paternity|parental|sick) leave; annual leave; limited access to (my)? email; will
		(respond|reply|get back|answer) .. (when|on my return|upon my return|after my return); in my absence;
		(your|this) (message|email) has been received; for urgent matters; currently (away|out|on
		(holiday|vacation|leave)); (on|upon) my return; away until; am on (holiday|vacation|leave) .. until`},
	{sigIrony, anyContext, 1, `
		thanks a bunch; thanks for nothing; just great $; great just great; just what (i|my week|my day)
		(was|needed|wanted); oh (great|brilliant|wonderful|fantastic|joy|lovely|goody|super); yes right $; big surprise;
		how (very)? surprising; (another|yet another) (meeting|sales pitch|intro) .. $; slow clap; yes right; sure jan;
		as if $; in your dreams; when (hell|pigs); when pigs fly; hell freezes; no kidding; what a joke; well done you;
		cheers for that; (yes|sure) because; really helpful not; what a surprise; my favourite thing; lucky me; like i
		need (a|another) hole; over my dead body; thrilled i am sure`},

	// Stop: words that ask for an end of all mail, and nothing less.
	{sigStop, anyContext, 0.97, `
		unsubscribe (me|us)?; unsub; ^^ stop $$; ^^ stop please $$; ^^ please stop $$; ^ (stop|cease)
		(all|any|every|this|these|the|your|sending|with the)? ..
		(spam|emails|messages|correspondence|communications|communication|contact); (stop|quit|cease)
		(emailing|writing|contacting|messaging|bothering|spamming|pestering|harassing|mailing) (me|us)?;
		(stop|quit|cease) sending (me|us)? .. (emails|messages|these|this|stuff|things|mails|anything); stop sending me;
		stop contacting; (remove|delete|erase|strike|scratch|purge) (me|us) (from|off|completely|please|now)?; ^
		(please|kindly|and)? (remove|delete|erase) me; (remove|delete|erase|wipe|purge) (all|any)? (of)? (my|our)
		(personal)? (email|address|details|data|name|contact|contacts|information|record|records); (remove|delete|erase)
		(all|any) (the)? (personal)? (data|information) .. (me|us|hold|have); take (me|us) off; take (my|our)
		(name|address|email|details|number) (address)? (off|out); (do not|never|not) (ever)?
		(email|contact|write|message|bother|disturb|call|approach) (to)? (me|us) .. (again|ever|any more|any longer|in
		future|in the future|further); (do not|never|not) (ever)?
		(email|write|message|contact|bother|spam|approach|disturb) (to)? (me|us); (do not|never) (send|forward) (me|us)
		(any|anything|any more|more|this|these|such|emails|further|another) ..; leave (me|us) (alone|be|in peace); opt
		(me|us)? out (of)?; opting out; opted out; no more
		(emails|messages|correspondence|contact|communication|communications|mailings) .. (ever|please|from you|to me)?;
		cease and desist; cease (all)? contact; lose my (address|email|number); forget my address; go away; get lost;
		fuck off; piss off; bugger off; buzz off; sod off; (do not|not) (want|wish) to (hear from|be
		contacted|receive|get) (you|this|any|anything|again|further|by|such|these|more|emails|messages) ..; (do not|not)
		want (your|these|any|any more|more|further) (emails|messages|mail|contact); take me out of (this|your|the)
		(list|database|system|mailing); block you; blocking you; blacklist me; do not wish to be contacted; right to
		(erasure|be forgotten|object); withdraw my consent; suppress my (address|email); (do not|never|not to) (ever)?
		(write|email|message|contact|bother|call|spam|approach|disturb) .. again; refrain from
		(contacting|emailing|writing|sending|further|any) ..; (any|no) further (contact|email|message|emails|messages|correspondence|communication|communications|mailings) (of any kind|whatsoever|please|from you)?; (off|from|out of)
		(your|this|the|that|any|all) (mailing|mail|email|distribution|contact|marketing)?
		(list|lists|database|records|system|books); never (write|email|contact|message|call|bother) (to)?
		(me|us|here|this); (do not|not|never) (want|wish|like|care) to (be)? (hear from|hear any|receive|get|emailed|bothered|written|approached|disturbed|contacted (again|any more|ever|further|by (you|this|your))) ..; (this|it) is (harassment|spam);
		(strike|scrub|wipe|expunge|drop|cross) (me|us|my (name|address|email)) (off|from|out) ..; never (again)? contact
		..; do not .. (me|us) again; no (more)? (of)? (these|this|such) (emails|messages|mailings) ..; kill this address`},
	{sigStop, anyContext, 0.9, `
		(end|stop) (this|these|all) (emails|messages|spam); reported (you|this)? as spam; reporting (you|this) (as|for)?
		spam; this is spam; ^ stop $; stop it $$; stop this $$; no emails please; enough (emails|of (this|these|your))`},
	{sigNothing, anyContext, 1, `
		stop by; stop over; stop off; stop in; (one|a|the|next|first|last|bus|quick|pit) stop; non stop; stop
		(short|at); can not stop; could not stop; did not stop; (will|would) not stop; stop (reminding|chasing)
		(me|us|them|her|him)?; stop .. (digest|digests|updates|reminders|summary|summaries|reports|reminder); (my|the)
		last stop; stop working with; stop (using|buying|looking); stop watch; never stop; stop worrying; full stop;
		please stop .. intro; stop the (intro|intros|process|meeting|presses)`},
	{sigUndo, anyContext, 0.95, `
		undo; undo (that|this|it|please|the|my) ..; revert (that|the|my|it|to (what|how|the)); (roll|rolling) (it|that|this)?
		back; put (it|that|everything|things) back (the way|to|as|how)?; accidentally
		(pressed|clicked|hit|tapped|sent|marked|replied|answered); (re)? reopen; reinstate; undone; un cancel; uncancel;
		undo .. stop; (revert|reverse|take back|cancel|lift) the stop`},
	{sigUndo, anyContext, 0.85, `
		restore; scratch that; reverse (that|it|the|my); set it back; go back to (how|what|the way) it was; back to
		(how|what|the way) it was; (disregard|ignore) (it|that) $; go back one step; step back`},
	{sigUndo, optIn | checkIn, 0.8, `take (that|it|this|my .. ) back`},
	{sigUndo, anyContext, 0.8, `
		(ignore|disregard|forget|scrap|cancel|retract) (my|that|the) (last|previous|earlier|first|other|recent)
		(email|message|answer|reply|note|one|response|click|change|entry|command); please (ignore|disregard)
		(that|it|my|this); wrong (button|key|link|line|box);
		(pressed|clicked|hit|tapped|pushed|selected|sent|marked|answered|replied|chose) .. (by mistake|by
		accident|accidentally|in error|mistakenly|wrongly|the wrong); (did not|not) mean (to|that|it)
		(press|click|send|say|hit|cancel|stop|mark|do)?; sent (that|this|it) too (soon|early); changed my mind about
		(cancelling|canceling|stopping|the no|saying); (that|it) was (a)? (mistake|misclick|slip|premature|an
		accident|by mistake|an error); misclicked; misclick; fat finger; fingers slipped; (my)? finger slipped; spoke
		too soon`},

	{sigWrong, optIn | checkIn, 0.93, `
		wrong (person|number|man|woman|guy|email|address|lady|chap|bloke|recipient|one|inbox|mailbox|fella|fellow|contact|department|desk|colleague);
		got the wrong; mistaken identity; mistaken me for; (am|is|are) not (the)? (person|one) (you|he|she|they) ..;
		(am|is) not (the)? correct (person|address|contact|one); not the (intended|correct)
		(person|recipient|contact|address|one); (am|are) not (him|her|mr|mrs|ms|dr|prof|called|named); (this|it) is not
		(him|her|mr|mrs|ms|dr); not (him|her) $; (never|not) heard of (you|any|either|anyone|anybody|these) ..; (do not|not) know (either|any|anyone|anybody) ..; wrongly addressed; addressed to someone else; meant for (someone|somebody|another)
		(else)?; (not)? intended for (someone|somebody|another|me); (nobody|no one|no such person) (here|by|called|of
		that) ..; (he|she|they|colleague) (has|have)? (left|retired from|moved on from|quit) (the|this|our|us)?
		(company|firm|business|organisation|organization|practice|here|years ago|us); (different|another|other)
		(person|anna|ben) (with)? (the)? same name; same name; not my (name|email); wrong (name|surname);
		(someone|somebody) else entirely; you (must)? have me (mixed up|confused); confus* me with; mix* me up with;
		(this|the) (address|account|mailbox|inbox) (belongs|is now|is used|used to belong|was reassigned);
		(sent|reached) (this)? (to)? (me|us) (by mistake|in error); sent (it|this) to the wrong _`},
	{sigWrong, anyContext, 0.9, `
		(no longer|does not|do not|not) (work|works|working|employed|live|lives|use|uses|with|at|here) (here|at this|for
		us|there) ..; misdirected; (there is|we have) (no|nobody|no one|not) _ _? (by that name|here|called|named|of
		that name|at this address); no such person; namesake; (he|she) (is|has) (dead|died|deceased|passed away); passed
		away; used to be (his|her) (address|email|number); this is (his|her|_)
		(wife|husband|widow|son|daughter|mother|father); not at this address; have nothing to do with; you have reached`},

	{sigThanks, anyContext, 0.85, `
		thanks; thank you; many thanks; thanks (a lot|so much|very much|again|ever so|heaps|a million|a ton); cheers; ta
		$; much (appreciated|obliged); appreciate (it|that|this|your|you|the); appreciated; grateful; bless you; you are
		a (star|legend|gem|hero|treasure|lifesaver|godsend); kind of you; very kind; i owe you; merci; danke; gracias;
		grazie`},
	{sigThanks, referrer, 0.75, `
		great (stuff|news|work|job|to hear|to know); good (stuff|news|work|job|to know|to hear|one);
		(brilliant|wonderful|fantastic|excellent|lovely|super|amazing|marvellous|awesome|splendid|terrific|superb|magic|ace|perfect|great|cool|nice|delighted|hurray|hooray|yay|bravo|congratulations|congrats|noted|understood);
		well done; nice (one|work|job|to hear); made my day; got it; acknowledged; received (with)?; all good; that is
		(great|good|wonderful|lovely|brilliant); so pleased; happy to hear; glad to hear; pleased to hear; no thank you
		$; no thanks to you; thank you`},
	{sigNothing, referrer, 1, `thanks for nothing; thanks but`},

	{sigHelp, anyContext, 0.92, `
		^^ help $$; ^^ help please $$; ^^ please help $$; ^^ help; ^ help $; help me; how (does|do|would|should|can)
		(this|it|i|one|we|twoyes|the thing|that) (thing|whole thing|all|system|service)?
		(work|use|go|start|begin|set|answer|reply|make|introduce|refer|operate|do (this|it|that)); how (do|can|should) i
		(use|work|start|reply|answer|introduce|make|send|stop|change|set|tell|operate|refer); (what|which things)
		(can|could|should|do|may|must|am) i (to)? (say|write|do|type|send|reply|answer|supposed|ask|put|tell|press);
		(i)? do not understand (how|what (to|this is|i|is)|this|any|anything)?; instructions; user manual; manual $; commands $; faq;
		(how|what) to (use|do|say|reply|answer|write) ..; walk me through; is there a (guide|manual|list of|help); cheat
		sheet; getting started`},
	{sigHelp, referrer, 0.9, `
		(which|what) (words|commands|keywords|options) ..; (need|want|could use|would like) (some|a bit of|a little)?
		(help|guidance|assistance); explain (how|this|what|it|the); (what|who) (is|are) (this|twoyes|you people|this
		thing) (thing|service|all about|about|for)? $; confused by (this|how); (no idea|not sure|unsure) (how|what)
		(this|to|i am) .. (works|work|do|reply|say)?; supposed to do`},
	{sigHelp, optIn | checkIn, 0.9, `(which|what) (words|commands|keywords) ..; (need|could use) (some|a bit of)? help`},
}
