package intent

// englishMore has more of what anybody may say to any question: stop, thanks, help and what became of it.
var englishMore = []group{
	{sigStop, anyContext, 0.95, `
		^^ (no more|enough) (of (these|this|those|it|that))? (please|thanks|thank you|ta|ever)? $$; ^^ stop
		(everything|all|all of it|it all) (please|now)? $$; (please)? make (it|this|these) stop; (i|we) want (out|out
		of (this|it|here)) $; ^ i want out; no longer (wish|want|care) to (hear|receive|get|be contacted|be emailed)
		..; (want|wish|need|like) no (more|further|such)? (email|emails|message|messages|contact|correspondence)
		(whatsoever|at all|of any kind|from you)? ..; (all|the|these|any|your)
		(messages|emails|mailings|communications|contact) to (end|stop|cease);
		(like|want|ask|tell|telling|asking|need|wish) (you)? to stop (sending|writing|emailing|contacting|messaging)
		(them|me|us|these|this)? ..; (do not|not|never) (ever)? (send|write|forward) (me|us|her|him|them)
		(any|another|more|anything|no) (more|one|of these|letters)? ..; (do|to)? not write me (any)? more; do not want
		(any)? more (of (these|this|your|those|them)|emails|messages) ..; do not want any more of
		(these|this|your|those|them); never send (me|us)? (another|any|a) ..; (block|bar|suppress|blacklist) (me|my
		(email|address|name)|this (address|email)|us) ..; (get|receive|have) no (further|more)
		(messages|emails|email|contact|letters|mailings) ..; (end|stop|cease) (all|any|every)
		(emails|email|messages|contact|communication|correspondence|mailings); no (further|more)
		(email|emails|messages|contact) (from you|of any kind|whatsoever|ever|again|please|thanks)?; (forget|lose)
		(my|this) (address|email|number|details); cancel my
		(participation|subscription|membership|registration|account); (object to|stop) .. (processing|using|storing)
		(of)? my (data|details|address) ..; (close|delete|deactivate|terminate) my account`},
	{sigThanks, anyContext, 0.85, `
		(thanks|thank you) (very much|so much|a lot|kindly|again|ever so much|indeed)? (for (thinking of
		(me|us|him|her)|letting (me|us) know|telling (me|us)|the (note|email|message|info|information|update|heads
		up|thought|news|offer|kind words|reminder|tip)|your
		(note|email|message|help|thoughts|kindness|trouble|time|effort|work|letter)|everything|asking|this|that|getting
		in touch|writing|all you do|being|doing)); ta (very much|ever so|muchly|for _ ..); (so|very|how|really)
		(good|kind|nice|thoughtful|sweet|lovely) of (you|her|him|rita)`},
	{sigHelp, anyContext, 0.92, `
		(explain|tell me|show me) how (this|the|your|it|that) (service|system|thing|site|tool|programme|program|one)?
		(works|work|functions|is used); (can|could|would|will) you help (me|us) (with
		(this|the|it)|use|find|answer|understand|please)? $; (can not|do not) (find|see) the
		(button|link|form|instructions); how do i (reply|answer|respond|use|work|introduce|refer|make|get); do not
		(understand|know|get) how (to (use|answer|reply|do)|i (use|answer|reply)|this|it) ..; what (do|does|can)
		(you|this|it|twoyes) (actually|even|really)? do $; (how|what) (do|can|should|must) i
		(type|write|say|reply|answer|press|click) ..`},
	{sigHelp, referrer, 0.95, `
		how (do|can|should) i (introduce|refer|connect) (two|people|somebody|someone|a|my) ..; (explain|tell me|show
		me) how i (introduce|refer|use|do|connect) ..`},
	{sigStatus, optIn, 0.9, `
		^^ status (please|update|report)? $$; status of (my|the|all) (intros|other|intro) ..;
		(news|update|updates|progress|word) (on|of|about|with|from) (my|the|those|our)
		(other|remaining|open|earlier|previous|pending)? (intros|people i introduced|referrals); show me (what
		is|everything|all|my) (open|pending|outstanding|intros) ..; what am i (still)? waiting (for|on) ..; what
		(happened|became|came|has become) (to|of|with) (the|my|that) (intro|intros|people|referral)
		(to|of|for|between|i|with|you) ..; (people|those|friends|contacts) i introduced; where (do|are) my
		(intros|referrals) ..; (list|show) (my|all) (open)? (intros|referrals)`},
	{sigUndo, anyContext, 0.88, `
		(take|taking) back what i ..; (scratch|strike|forget|ignore|disregard|cancel) (what|that|everything) i
		(just|ever)? (said|wrote|sent|did|asked|told you|typed) ..; never mind my (last|previous|earlier|first|other)
		(message|email|note|answer|reply|one|request) ..; (the|my|that)? last
		(change|message|command|step|thing|entry|one|email) (be)? (reversed|undone|taken back|rolled back|withdrawn);
		(reverse|undo|unwind|roll back) (the|my|that|what|it|whatever) (last|latest|previous|change|i|it)? ..; ctrl z;
		control z; unpick (it|that|this); as if (i|we) (had)? never (sent|said|written|asked|pressed|done)
		(it|that|so)?; (forget|ignore) (that)? i (ever)? (said|asked|wrote|sent) (cancel|stop|no|it|that|so|anything)?
		..; (pressed|clicked|hit|tapped) (something|the wrong|a button|it) .. (whatever|undo|mistake|wrong|by) ..`},
}
