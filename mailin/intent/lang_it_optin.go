package intent

// italianOptIn has more families of answers to "would you like to meet?".
var italianOptIn = []group{
	{sigNo, optIn, 0.85, `
		(mi|ci|ti|le|l')* (avrebbe|avrei|avremmo) (fatto|accettato|interessato|detto|dato) ..; sarebbe stat* ..; (mi|
		ci) sarebbe (piaciuto|interessato) ..; in un altro (momento|periodo) (avrei|avremmo|mi) ..`},
	{sigLater, optIn, 0.88, `
		non prima (di|del|della|dell') _; (non)? appena (finisco|torno|riapriamo|possibile|ho|avrò|si|posso|potrò|
		rientro|chiudo|chiudiamo|finiamo) ..; al (mio)? (rientro|ritorno); a (bocce|bilancio|stagione|raccolto|lavori)
		(ferme|chius*|approvat*|finit*|conclus*); con (più)? calma (più|in|a|dopo) ..; dopo (che|aver|di che) ..; più
		vicino a`},
	{sigYes, optIn, 0.94, `
		volentierissimo; d' accordissimo; ^ sicuro; ^ siyes (siyes|dai|certo|grazie|volentieri|assolutamente|va bene|
		molto volentieri|pure|perché no); siyes grazie; ^ si (si|grazie|dai|certo|volentieri|assolutamente|va bene|per
		favore); affare fatto; (fammelo|fammela|fatemelo|fatemela|fateci|facci|ci faccia|mi faccia) (conoscere|
		incontrare|parlare|pure)*; mandamel*; mandatemel*; me (lo|la) (mandi|presenti|presentate|mandate) (pure)?;
		(la)? prego (di|pure)? (procedere|dare|fare|passare|trasmettere|presentarci|metterci); procediamo; (organizza|
		organizzate|organizzi) pure; ^ organizza $; organizziamo; confermo (il (mio|nostro))? interesse; confermo la
		(mia|nostra) disponibilità; (ha|hai|avete) la mia (autorizzazione|approvazione|benedizione); (ha|hai|avete) il
		mio (consenso|benestare|ok|permesso); nulla osta; non (ho|abbiamo|c' è|vedo|vediamo) (alcuna obiezione|
		obiezioni|problemi|nessun problema|difficoltà|motivo per dire di no); non (ho|abbiamo|c' è) (nulla|niente) (in
		contrario|contro|da obiettare|da eccepire); (è|sarebbe) (un onore|una gioia|un vero piacere|un grande
		piacere); (sarò|saremo|sarei|saremmo) (lieto|lieta|lieti|felice|felici|felicissim*| contentissim*|onorat*|un
		onore|una gioia|un vero piacere|un grande piacere) (di|a|conoscerlo|conoscerla)*; (mi|ci) (piace|piacerebbe|
		interessa|intriga|attira|stuzzica) (molto|davvero|tanto|un sacco|assai)*; (dica|dille|digli|ditegli|dille|
		dica) (pure)? (a|al|alla|che)* .. (chiamarmi|scrivermi|può|chiami|scriva| contattarmi|passare); (sarei|sono)
		felicissim*; (la|lo) (incontro|conosco|vedo|sento|ricevo|aspetto|accolgo) (molto)? (volentieri|con piacere);
		lo voglio conoscere; la voglio conoscere; (falla|fallo|fatela|fatelo|la faccia) pure; quando (vuole|vuoi) io
		ci sono; mica male come idea; (non)? si può dire di no; (a questa|stavolta|questa volta) (rispondo|dico|dire)
		(di)? siyes; è (un)? siyes (convinto)?; (accettiamo|accetto) (volentieri|con piacere|l'|il|la|di)*; (può|puoi|
		potete|posso) (senz' altro|certamente|pure|tranquillamente|benissimo) (trasmettere*|trasmettergli|dargli|dare|
		darle|passargli|girare|girargli| comunicargli|procedere|presentarci); (metti|mettete|metta) (pure)? in (copia|
		contatto); vai (tranquill*|liscio|avanti); si può fare; ci mancherebbe; eccome; come faccio a (dire|dirti|
		dirle) di no; ben venga*; ben volentieri; è proprio (quello|quella|la figura) che (cercavo|cercavamo| mi
		serve|ci serve|mi serviva|ci serviva); proprio (quello|la figura|la persona|quel) che (cercavo|cercavamo|mi
		serviva|ci serviva|mi serve|ci serve); parliamoci; incontriamoci; sentiamoci pure; aspetto (una)? (sua|tua)
		(mail|chiamata|telefonata); restiamo in attesa di (un contatto|essere messi); (sono|siamo) (della partita|dei
		vostri); siyes (lo|la) (incontro|conosco|sento)`},
	{sigSelf, optIn, 0.94, `
		come faccio a (dire|dirti|dirle) di no $; come (si fa|faccio) a (rifiutare|rifiutarti)`},
	{sigNo, optIn, 0.94, `
		^ anche no; (lascio|lasciamo|lascia|lasciate|meglio lasciar) (perdere|stare); non se ne (parla|fa) (nemmeno|
		neanche|proprio|niente|nulla)*; né ora né (mai|in futuro|dopo|poi|più avanti); (mi|ci) tiro indietro; (mi|ci)
		tiriamo indietro; la (mia|nostra)? risposta è (no|negativa|un no); parere (contrario|negativo|sfavorevole);
		(mi|ci)? (vedo|vediamo|trovo) (costretto|costretta|costretti) a; (mi|ci)? (tocca|dispiace|duole|spiace)
		(dover)? (dire di no|rifiutare|declinare|rinunciare); (decliniamo|rifiutiamo|rinunciamo|dobbiamo (rinunciare|
		declinare|rifiutare)|rinuncio); (abbiamo|ho) deciso di (no|non) ..; non (mi|ci)? (sembra|pare) (il caso|
		opportuno|utile|una buona idea|adatto); non (è|sarebbe) (cosa|opportuno|aria|proprio cosa); non (rientra|
		rientriamo) nei; non (ne)? (vedo|vediamo) (l')? (utilità|senso|motivo|necessità|bisogno); non (vorrei|
		vogliamo|voglio) che; non (comunicare|comunicate|dare|date|dia|dargli|passare|passate| passargli|girare|
		girate) .. (mio|mia|miei|nostri|nostro|seguito); non dare seguito; (la|vi|ti) prego di non; (non)? (ci|mi)?
		consente di; proprio non ci siamo; non ci siamo proprio; (a|per) me no; (pertanto|perciò|quindi|per cui|
		dunque) no; (noi)? lavoriamo solo con; ci ho già litigato; con (quello|quella|loro|le banche) (lì)? (ho
		chiuso|mai); non ci ricasco; ho chiuso con; non (lo|la|li) (voglio|vogliamo) (vedere|conoscere|incontrare|
		sentire)*; evitiamo; (temo|direi|penso|credo) (proprio)? di no; (mi sa|mi spiace ma) (proprio)? (che|di)? no;
		no e basta; non è un contatto che; non porterebbe; non (accetto|accettiamo| autorizzo|autorizziamo|acconsento|
		do il consenso); preferisco (dedicare|concentrarmi|fare da)*; faccio da (solo|sola|me); resto dell' idea;
		resto della mia idea; non (assumiamo|compriamo|investiamo|cerchiamo|facciamo); ma anche no; macché; nemmeno
		per (sogno|idea); neanche per (idea|sogno); manco per (sogno|idea); neanche morto; neanche morta; non (mi|ci)
		(va|garba|attira|dice niente|dice nulla|ispira|entusiasma|alletta); non sono la persona (giusta|adatta|
		indicata); tolgo anche questo; senza rancore`},
	{sigLater, optIn, 0.88, `
		(a quel punto|solo allora|da allora in poi) ..; (troppo|ancora) presto (per|adesso|ora)? ..; è (troppo)?
		presto; ^ (passat*|finit*|terminat*|conclus*|superat*) (il|la|le|i|gli|l'|lo) _; (una volta|quando) (passat*|
		finit*|terminat*|conclus*|chius*) ..; (ripropormi|riproponimi|riproporremi|riproporci|riproponetemi) ..;
		(ricontattarmi|ricontattarci|riscrivermi|risentirmi|richiamarmi|risentirci) (in|a|nel|tra|fra|dopo|più|quando|
		dal|dall'|@)*; (chiedimelo| chiedetemelo|me lo chieda|richiedetemelo|ridimmelo|chiamatemi|chiamami|mi chiami|
		scrivetemi|scrivimi|riprova|riprovate|riprovi|riprovaci|riproviamoci|risentiamoci|sentiamoci|ne parliamo|ne
		riparliamo|se ne parla|se ne riparla|ci risentiamo|ci sentiamo|ci aggiorniamo) (pure|tra|fra|dopo|a|ad|in|da|
		dai|dal|dalla|ai|al|alla|nel|più|quando|per)* @; (fra|tra|a|in|dopo) .. @ (se ne parla|ne parliamo|ne
		riparliamo|se ne riparla|ci sentiamo|ci risentiamo|mi chiami|scrivimi|va meglio|potrei|volentieri); (tienilo|
		tenetelo|lo tenga|tenerlo) in caldo; quando (riapre|riaprono|riapriamo|riparte|si calma|si sarà|avremo|avrò|
		finirà|torneremo|tornerò|mi riprendo) ..; (non è|il periodo non è) (il)? (periodo|dei migliori|buono);
		facciamo (a|ad|in|dopo|per|tra|fra) @; (lasciami| lasciatemi|mi lasci|fammi|fatemi) (finire|chiudere|arrivare|
		superare|passare|sistemare) ..; (rimandiamo|spostiamo|posticipiamo|rinviamo|aggiorniamoci|slittare|slitta) ..;
		^^ (il)? prossimo (mese|anno) $$; ^^ (la)? prossima (settimana|primavera|estate) $$; quest' anno no; il
		prossimo siyes; però (la|il)? @; (un' altra|altra) volta; in (un)? altro momento; passat* (il|la|le) _ (la|lo|
		li)? (incontro|sento|vedo)`},
	{sigHedge, optIn, 1, `
		^^ ok (guardo|leggo|vedo|ci guardo) $$; (ci)? (guardo|darò un' occhiata|do un' occhiata|do un occhio) $; solo
		che; il problema è che; il fatto è che; (ne|devo|dobbiamo|dovrei) (devo|parlarne|parlo|parlare) (parlare|
		parlarne)? con; fammici dormire; ci dormo (sopra|su); non (lo|saprei|so) (so|bene)?; lo (chiedo|domando) a;
		potrebbe andare; dovrei sentire`},
	{sigNothing, optIn, 1, `
		non dico (di)? siyes; non dico (di)? no; (mi piacerebbe|vorrei) ma; non farci caso; stavo per (dire|dirti|
		dirle) (di)? siyes; (avrei|avevo) (detto|risposto) (subito|quasi)? (di)? (siyes|no); (ti|le|vi) avevo detto
		(di)? (siyes|no); (quasi)? tentat* di dire (di)? siyes; di solito .. (rifiuto|no|dico no|rispondo no); pensavo
		di rifiutare; (sono|siamo) (molto|davvero)? (contento|contenta|felice|contenti|felici) per (lui|lei|loro|te|
		voi)`},
	{sigWrong, optIn, 0.92, `
		(cercate|cerca|cerchi|cercavate) (mio|mia|un altro|un' altra|il mio|la mia|l' altro) ..; (mi|ci) (avete|ha|
		hai|avrà) (confuso|confusa|scambiato|scambiata) (con|per) ..; non mi occupo più di ..; (è|ora|adesso) .. se ne
		occupa ..; non (è|era) (più)? (il mio|la mia) indirizzo; (ha lasciato|non è più in) (l'|la)? (azienda|società|
		studio|ditta)`},
	{sigStop, anyContext, 0.97, `disiscriv*; disiscrivimi; disiscrivetemi; cancellami; cancellatemi`},
}
