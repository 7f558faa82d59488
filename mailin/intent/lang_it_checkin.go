package intent

// italianCheckIn has more families of answers to "did you meet, and what came of it?".
var italianCheckIn = []group{
	{sigWill, checkIn, 1, `
		spero (che|di)?; speriamo (che|di)?; dovrebbe; dovrebbero; potrebbe; potrebbero; sta per; stanno per; stiamo
		per; conto di; magari`},
	{sigInProgress, checkIn, 0.9, `
		(firmiamo|firma|firmano|chiudiamo|decide|decidono) .. @; (firmeremo|firmerà|firmeranno|chiuderemo|deciderà|
		decideranno|comprerà) ..; quasi (firmato|chiuso|fatta|concluso) ..`},
	{sigNothing, checkIn, 1, `
		(davo|davamo|dato) per (pers*|fatt*|spacciat*|chius*); (pensavo|credevo|temevo) (che|di|fosse) (non|fosse|
		aver|tutto)*; sembrava (persa|perso|chiusa|chiuso|impossibile|tutto)`},
	{sigScheduled, checkIn, 0.9, `
		(ci|lo|la|li) (conosceremo|troviamo|troveremo|rivediamo|risentiamo|sentiremo|becchiamo|conosciamo) .. @;
		(pranziamo|ceniamo|mangiamo|andiamo|beviamo) (insieme|a|un|fuori|da|in)* @; (pranziamo|ceniamo|beviamo|
		prendiamo) (insieme|un caffè|qualcosa)* @; (abbiamo|ho|è stato|hanno|ha) (già|di nuovo|poi)* (spostato|
		rifissato|rimandato|rinviato|riprogrammato|anticipato|posticipato) (tutto|a|al|per|il|la|all')* @; (rifissato|
		rinviato|spostato|rimandato|spostata|rinviata|rimandata|riprogrammat*) (a|al|per|il|la|all'|alla)* @; (invito|
		convocazione) .. (accettato|ho accettato|in agenda|in calendario) ..; (mi|ci) ha (mandato|inviato) (l'|un)?
		invito ..; (mi|ci) (ha dato|hanno dato|riceve|riceverà|aspetta|ha invitato) .. @; (in agenda|segnato|segnata|
		in calendario|prenotato|fissato|fissata) (per|il|a|al)* @; @ .. (sono da (lui|lei|loro)|vado da|ci troviamo|ci
		conosciamo|lo conosco|la conosco|pranzo con|ceno con|ci becchiamo|ci rivediamo|facciamo il|facciamo la|vado a
		trovarl*|lo vado|la vado); (dobbiamo|dovremmo) (vederci|sentirci|incontrarci) .. @; ci dobbiamo (vedere|
		sentire|incontrare) .. @; (trovato|trovata) (un|una|il|la)* (data|buco|giorno) .. @; (vado|andrò|andiamo) (da|
		a|in)* (lui|lei|loro|trovarl*) .. @; (si)? vedono @; stessa ora; fra @ sono da`},
	{sigMet, checkIn, 0.88, `
		(caffè|incontro|pranzo|call|videochiamata|telefonata|riunione|aperitivo|colloquio) (fatto|fatta|bevuto|preso|
		avvenuto|avvenuta|consumato) ..; ce l' abbiamo fatta; (abbiamo|ho) (camminato|passeggiato|parlato|mangiato|
		cenato|pranzato|bevuto|chiacchierato|trascorso|passato) (insieme|un|una|due|a|con|al|fuori)* ..; (sono|siamo)
		(stato|stata|stati|andato|andata|andati) (a cena|a pranzo|a trovarl*|da lui|da lei|da loro|a bere|nel suo|
		nella sua|al suo|alla sua|a casa) ..; (incontro|riunione|colloquio|appuntamento|visita|call) ... (ha avuto
		luogo|si è (svolto|svolta|tenuto|tenuta)|avuto luogo|è andato|è andata) ..; (si è)? avuto un proficuo ..; (mi|
		ci) (ha|hanno) (ricevuto|ricevuti|raccontato|accolto|accolti|ospitato|offerto|mostrato|fatto vedere|dedicato)
		..; (ci siamo)? (visti|incontrati|conosciuti|sentiti) (finalmente|ieri|e|a|per)* ..; che (tipo|persona|donna|
		uomo) $; finalmente (ci siamo|l' ho|la ho|ho)* (visti|incontrati|visto|vista|conosciuto|conosciuta); ore (a
		parlare|di chiacchiere|insieme|senza smettere); grazie per avermelo presentato; grazie per avermela
		presentata; (ci siamo) (trovati|piaciuti|intesi|capiti) (subito|bene|benissimo|molto)*; (gran|bella|brava)
		(persona|donna|serata|chiacchierata); stretti la mano`},
	{sigNotYet, checkIn, 0.9, `
		(non|l'|le|gli|lo|la|li)* (ho|abbiamo|siamo|hanno) ancora (scritto|sentito|sentita|chiamato|chiamata|
		contattato|contattata|risposto|visto|visti|sentiti|fissato|fatto|avuto|incontrato) ..; (ad oggi|finora|per
		ora|per adesso|al momento|per il momento|ancora) (niente|nulla|no|nessun incontro) ..; (mi)? (è|era) (passato|
		passata| sfuggito|sfuggita|uscito) (di|dalla) (mente|testa); me ne (sono|ero) (dimenticato|dimenticata|
		scordato|scordata); (mi sono) (dimenticat*|scordat*); (devo|dobbiamo|dovrei|tocca a me) (ancora)? (farmi
		(vivo|viva)|richiamarl*|rispondergli|risponderle|proporre|proporl*|scrivere|chiamare|richiamare|sentire|
		telefonare|telefonargli|fissare) ..; la devo richiamare; lo devo richiamare; non (ne)? (ho|abbiamo) avuto (il|
		un|ancora|nemmeno|neanche)* (tempo|attimo|minuto|modo|testa|occasione|momento) ..; non (c' è|ci)? (stata|
		stato|è|è stata|è stato)* (ancora)? (occasione|modo|verso|tempo|possibilità) ..; nessuno dei due ha ..;
		(incontro|riunione|appuntamento) non (ha|è|si è)* (ancora) ..; (nuova)? data non (c' è|l' abbiamo) ..;
		(vederci|incontrarci|incontro) (no|ancora no|niente|nulla) ..; appena (si calma|la fissiamo|lo fissiamo|ho un
		attimo|ci riesco|finisce|torno|mi libero|rientro|guarisco|passa) ..; (le|gli|lo|la|li) (scrivo|chiamo|sento|
		contatto|richiamo|telefono|rispondo) (in settimana| domani|oggi|stasera|presto|lunedì|subito|appena|quanto
		prima) ..; rimedio (subito)?; non (l'|lo|la)* ho fatto; (stiamo|siamo) .. (cercando|a caccia di|incrociando)
		(una data|di incastr*|di far|le agende|un giorno) ..; non (riusciamo|riesco|siamo riusciti) a (trovare|
		incastrar*|vederci|incontrarci|sentirci) ..; non (si)? trov* (un buco|una data); (dovevamo|dovevo) (vederci|
		sentirci|sentirlo|incontrarci) .. (ma|e|saltato) ..; (è)? saltat* per ..; saltato tutto`},
	{sigNoContact, checkIn, 0.92, `
		(mai più|mai) (l'|lo|la|si|stato|più)* (sentito|sentita|visto|risposto|richiamato|richiamata|scritto|fatto
		vivo|fatta viva) ..; non (l'|si|mi|ci|gli|le)* (ho|ha|è|abbiamo)* (mai)? più (sentito|sentita|risposto|fatto|
		fatta|saputo|visto|richiamato|avuto) ..; non (è|era|mi è)* (mai)? (arrivato|arrivata|pervenuto|pervenuta)
		(nulla|niente|nessuna|alcuna|risposta)? ..; (ho)? (provato|tentato|cercato) (a|di|più|invano)* (contattar*|
		chiamar*|sentir*|raggiunger*) .. (senza|invano|volte|inutilmente) ..; (senza|nessun) (esito|successo|
		riscontro); non (ha|hanno|ho|abbiamo) (mai)? (dato|ricevuto|avuto) (alcun|nessun|mai|segni|segno|un)*
		(riscontro|risposta|segni|segno|cenno|notizie|notizia|seguito) ..; non mi (caga|fila|considera|calcola|degna);
		non (mi|ci) (dà|da) retta; (zero|nessuna|niente) (risposte|risposta|riscontri); niente risposta; squilla a
		vuoto; cadono nel vuoto; (tutti)? nel vuoto; (tutto)? tace; (visualizza*|letto|spunte blu) (e|ma)? (basta|non|
		mai|niente|nulla|non risposto|ignorato) ..; (aspetto|attendo|aspettiamo|attendiamo) (ancora|sempre|invano)*
		(una|un|la|che|il)* (sua|suo)? (risposta|riscontro|risponda|mail|chiamata|richiami|si faccia) ..; non mi è
		stato possibile (raggiunger*|contattar*|parlare) ..; (impossibile|non riesco a) (contattar*|raggiunger*|
		parlarci|trovarl*|rintracciar*); (casella|segreteria) (vuota|piena|telefonica) ..; (doveva|aveva detto|
		dovevano) (che|mi|di)* (richiamarmi|chiamarmi|scrivermi|farsi) .. (mai|invece|ma) ..; chi l' ha visto; (lui|
		lei) a me no; (nessuno) (mi|ci|si)? (ha|è)* (risposto|contattato|cercato|scritto|chiamato|fatto vivo|
		richiamato) ..; non risponde*; (scritto|chiamato|telefonato|mandato) .. (nulla|niente|silenzio|zero) $;
		(volatilizzat*|dileguat*|eclissat*); (mai) arrivat* ..; non si è (presentato|presentata|fatto|fatta) ..`},
	{sigInProgress, checkIn, 0.9, `
		(ne)? (stiamo|sta|stanno|sto) (ne)? (parlando|preparando|limando|rivedendo|confrontando|aspettando|
		raccogliendo|verificando|stendendo|mettendo a punto|ragionando|ragionandoci|buttando giù|scrivendo|
		contrattando|valutando|decidendo|pensandoci|pensando) ..; buone (sensazioni|speranze|probabilità);
		(sottoposto|consegnato|lasciato|proposto) .. (proposta|offerta|preventivo|campioni|bozza) ..; ne attendo ..;
		tira e molla; non (abbiamo|è|ha|hanno|è stato|siamo)* (ancora)? (chiuso|concluso|deciso|definito) .. (però|ma)
		..; non (è|abbiamo|ha) ancora (cliente|firmato|chiuso|deciso|nostro cliente|detto siyes|comprato|un cliente)
		..; (aspetta|aspettano|attende|attendono| aspettiamo|attendiamo|aspetto) (la|il|l'|solo|che|una)* (risposta
		della|via libera|mutuo|ok|benestare|banca|delibera|firma|approvazione|esito|consiglio|direzione|conferma|
		permesso|budget|decisione) ..; (restano|resta|rimane|rimangono|manca|mancano) (da|solo|ancora|la|il|l'|le)*
		(definire|firmare|limare|decidere|concordare| firma|dettagli|ok|sistemare|chiarire) ..; (deve|devono|dovrà)
		(parlarne|decidere|parlare|discuterne|valutare|sentire|chiedere|approvare|pensarci|consultar*) ..; (tocca|
		palla|sta) (ora|adesso)? a (lui|lei|loro) ..; (seconda|prossima|terza|nuova) (riunione|call|visita|
		chiacchierata|tornata) ..; ci rivediamo (per|sulle|sul|sui|@) ..; (ci)? (rivediamo| risentiamo) (per|sulle)
		(le)? condizioni; (il|la) (preventivo|proposta|offerta|bozza|contratto) ce l' ha (lui|lei|loro); di firmato
		(non)? ..; firme ancora zero; (sul prezzo)? siamo quasi (d' accordo|alla firma|pronti) ..; (sta|stanno)
		(confrontando|paragonando) (tre)? prezzi; (molto|davvero)? interessat* .. (ma|però|sta|deve|confronta) ..;
		candidatura (è|sta) ..; commissione .. decide ..; fanno due (calcoli|conti); (preparando|scrivendo) (una|un|
		la|insieme)* (demo|progetto|proposta|offerta|preventivo) ..; (vuole|chiede|ha chiesto|vogliono|chiedono) (uno
		sconto|vedere i numeri|un preventivo|dei campioni|tempo|garanzie|referenze|il preventivo); ci (risentiamo|
		sentiamo) (quasi)? (ogni|tutte) ..; (lettera|manifestazione) d' (intenti|interesse); preliminare ..; (in)? due
		diligence; si (può|potrebbe) fare; (l')? idea gli piace; le piace l' idea`},
	{sigWon, checkIn, 0.92, `
		(contratto|accordo|intesa|atto|preventivo|offerta|investimento|compromesso|rogito|ordine) .. (sottoscritto|
		sottoscritta|siglato|siglata|stipulato|stipulata|chiuso|protocollato|perfezionat*|formalizzat*|accettato|
		evaso) ..; (abbiamo|hanno|ha|ho) (poi|già|infine|appena)* (sottoscritto|siglato|stipulato|saldato|
		perfezionato|versato| preso lui|preso lei) ..; ci (ha|hanno) messo € ..; (ci)? (ha|hanno) (messo|investito|
		versato) .. €; è dentro $; (ha|hanno) (già)? (pagato|saldato|versato) (la|il|l'|tutto|caparra|acconto|
		fattura)* ..; (è|si è) (iscritto|iscritta|abbonato|abbonata) ..; (ormai|adesso|ora|già) (è|sono) (una|un|la|
		il)* (mia|mio|nostra|nostro|miei)* (paziente| cliente|clienti|allievo|allieva|inquilin*|soci*|alunn*) ..; (è)?
		diventat* (mio|mia|nostro|nostra|un|una|nostri)* (client*|paziente|inquilin*|socio|socia) ..; (mi|ci) (tiene|
		fa|segue|cura) (ora|adesso|già)* (lei|lui) (la|il|l') ..; alla fine (ha detto)? siyes; (ha|hanno) detto (di)?
		siyes; (ne prende|compra|acquista|comprano|acquistano) (l'|la|il|le|i|tutte|tutti|tutto|tre|due|#) _; (prende|
		prendono) (l'|la|il|le|i|tutte|tutti|tutto|tre|due|#)* (abbonamento|casa|macchina|appartamento|licenze|
		partita|quadro|locale|collezione|auto|bottiglie); è fatta; (il)? (posto|lavoro|incarico|ruolo|appalto) è (mio|
		nostro|suo); (ho|ha) (ottenuto|avuto|preso|vinto) il (posto|lavoro|incarico|ruolo|contratto|finanziamento);
		(entra|entrano|entrato|entrata) (come|in) (socio|socia|società|soci|quota) ..; (mi|ci) (ha|hanno) (preso|
		presa|assunto|assunta|scelto|scelta|scelti|ingaggiato|affidato|commissionato|ordinato|incaricato) ..; cliente
		acquisito; cliente nuovo; nuovo cliente; ordine (già)? (protocollato|firmato|arrivato|partito); (in)?
		brindiamo; stretta di mano; lavora (già|ormai) (con|per|da) (noi|me); (gli|le) (faccio|seguo|curo) (ormai|ora|
		già)* (la|il|i) ..; (casa|appartamento|locale|macchina) (è)? (venduta|venduto|affittato|affittata) ..`},
	{sigLost, checkIn, 0.92, `
		non (abbiamo|ha|hanno) (firmato|comprato|chiuso|preso|assunto) .. (e non|né) _; non (firmeremo|firmerà|
		firmeranno|compreremo|comprerà|comprano|compra|assumeremo|assumiamo|procediamo|andiamo avanti|ne faremo|
		procederà|procederanno) ..; (si)? (chiude|finisce|finita|finito| chiusa) (qui|lì|là|così) ..; la cosa finisce
		(qui|lì); non (c' è|ci sono|c' era|c' erano) (il|più|alcun|nessun)? (margine|margini|spazio|spazi|presupposti|
		posto|intesa|feeling) (per|di)? ..; non c' è (margine|spazio|intesa|accordo|posto|modo|trippa) ..; soldi non
		ne ha*; (è|sono) (andato|andata|finito|andati) (dalla|alla|a|da|con) (concorrenza|un concorrente|un altro|
		monte|rotoli|vuoto|mano vuote|male) ..; (è)? andata (male|a monte|a rotoli|buca|in fumo); (è)? andato (male|a
		monte|a rotoli|in fumo); (un)? buco nell' acqua; non (l'|li|la|lo)* (abbiamo|ho|hanno|ha) (preso|presa|scelto|
		scelta|assunto|assunta|voluto|comprato|comprata|ingaggiato) ..; senza (accordo|intesa|un accordo);
		(trattativa|trattative) .. (conclusa senza| fallita|interrotta|chiusa senza|naufragata|arenata) ..; (quindi)?
		ciccia; (abbiamo|ho|hanno|ha) (deciso|deliberato|scelto|concordato) di (comune accordo)? (lasciar perdere|non|
		lasciare perdere|chiudere|abbandonare|rinunciare|fermarci) ..; di comune accordo di lasciar perdere; (hanno|
		ha) (congelato|bloccato|tagliato|annullato) (le|il|gli|i|l')* (assunzioni|budget| investimenti|progetto|fondi|
		posizione) ..; (posizione|posto) .. (cancellata|cancellato|soppressa|già dato|assegnato) ..; (già)? dato a
		(un|un'|una)? (altra|altro|altri) ..; (si è|si sono|mi sono) (sfilato|sfilata|sfilati|tirat* (indietro|fuori)|
		chiamat* fuori|rimangiat*|messo di traverso|defilat*) ..; (ha|hanno) (fatto marcia indietro|fatto dietrofront|
		cambiato idea|preferito|scelto qualcun|scelto un) ..; non (se)? ne (è)? fatt* (nulla|niente); non ha
		funzionato; niente (affare|contratto|accordo|da fare|lavoro|vendita); peccato (ma)? (non|niente) ..; e
		arrivederci $; (troppo)? (fuori budget|fuori portata); (facciamo|due) mestieri diversi; (non)? combinato
		niente; pazienza si chiude`},
	{sigNothing, checkIn, 1, `
		ha pagato (lui|lei|il (caffè|pranzo|conto)|la cena); (parlarne|parlare|parlato) (col|con il|al|con)? (suo)?
		socio; (il|col|suo) socio; la casa madre; il coro ha vinto; (clienti|cliente) (matti|difficili|del|della|di|
		suoi|miei); del più e del meno; ho perso (il|la) (telefono|numero|mail|treno|biglietto|chiavi|contatto|suo);
		(non)? ci speravo; avevo (già)? perso (le|la|ogni) speranz*; sembrava (morta|fatta|finita|morto) (lì)?; ci
		avevo creduto`},
}

// italianReferrer has more of what somebody who introduces people may say.
var italianReferrer = []group{
	{sigUndo, referrer, 0.88, `
		ripristin*; (riapri|riaprila|riaprilo|riaprite|riaprire|riaprirla|riaprirlo|riapra); rimett* (tutto)? com'
		era; (torna|tornare) (a)? come prima`},
	{sigNudge, referrer, 0.92, `
		sollecit* (di nuovo|ancora|pure|anche|un po' )? ..; sollecita* _ con ..; dagli una (scossa|tirata|spinta|
		spintarella|svegliata) ..; dalle una (scossa|tirata|spinta) ..; dai una (scossa|spinta|svegliata) a ..; tirata
		d' orecchie; (falli|fallo|falla) (muovere|rispondere)`},
	{sigCorrect, referrer, 0.9, `
		ho scritto (che|male) .. invece ..; (puoi|può) (sistemare|correggere|aggiustare|cambiare) ..; e invece è`},
	{sigWeekly, referrer, 0.95, `
		(riepilogo|resoconto|riassunto|report|aggiornamento|bilancio) (ogni settimana|settimanale) (invece|anziché|al
		posto)? (che|di|del)? (mensile)?; settimanale (invece|anziché|al posto) (che|di|del)? (mensile)?; (passa|
		cambia|metti*|voglio) .. settimanale`},
	{sigMonthly, referrer, 0.95, `
		(riepilogo|resoconto|riassunto|report|aggiornamento|bilancio) mensile (invece|anziché|al posto) (che|di|del)?
		(settimanale)?; mensile (invece|anziché|al posto) (che|di|del)? (settimanale)?`},
	{sigNever, referrer, 0.95, `
		(niente|nessun|basta|senza|stop) (più|con|al|il|i)* (resoconto|riepilogo|riassunto|report|resoconti|
		riepiloghi|aggiornamento|aggiornamenti) (settimanale|mensile|settimanali)?; (riepilogo|resoconto|riassunto|
		report) non (mi)? serve; non (mi)? (mandarmelo|mandatemelo|mandarmeli) più`},
}
