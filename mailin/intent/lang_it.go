package intent

import "slices"

var italian = language{
	code: "it",
	common: "il lo la i gli le un uno una di a da in con su per tra fra e che non è sono ho ha hanno abbiamo mi ti ci si vi ma se del della dei delle al alla nel nella dal dalla " +
		"come quando dove più anche già ancora grazie ciao sì molto bene questo questa suo sua mio mia nostro nostra loro lui lei noi voi essere fatto stato poi però così l' un' dell' all' c' buongiorno perché cosa ne",
	rewrite: map[string]string{
		"sì": "siyes", "si'": "siyes", "xké": "perché", "perche": "perché", "cmq": "comunque", "nn": "non", "x": "per", "tt": "tutto", "email": "mail", "e-mail": "mail", "emails": "mail", "mails": "mail", "dr": "dottor", "gg": "giorni",
	},
	negators:  "non mai nessun nessuno nessuna niente nulla senza neanche nemmeno neppure",
	cuts:      "e perché perche quindi poiché poiche",
	contrasts: "ma però pero tuttavia tranne eccetto invece",
	greetings: "ciao buongiorno buonasera salve gentile gentili gentilissimi gentilissimo gentilissima egregio egregi egregia caro cara cari spettabile spett buon_giorno buon_pomeriggio",
	signoffs: "cordiali saluti; saluti; distinti saluti; un saluto; un caro saluto; cordialmente; grazie; grazie mille; a presto; buona giornata; buon lavoro; un abbraccio; abbracci; ciao; in fede; " +
		"i migliori saluti; con i migliori saluti; grazie e saluti; grazie e a presto; buona serata; resto a disposizione; cari saluti; tanti saluti; grazie in anticipo; sinceramente; cordialita; molti cordiali saluti",
	dates: dateWords{
		months:    "gennaio; gen/febbraio; feb/marzo; mar/aprile; apr/maggio; mag/giugno; giu/luglio; lug/agosto; ago/settembre; set; sett/ottobre; ott/novembre; nov/dicembre; dic",
		weekdays:  "lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica",
		units:     "giorno; giorni/settimana; settimane; settimanella/mese; mesi/trimestre; trimestri/anno; anni/fine settimana; weekend",
		numbers:   "un=1; una=1; un'=1; due=2; un paio di=2; paio di=2; tre=3; qualche=3; quattro=4; cinque=5; sei=6; sette=7; otto=8; nove=9; dieci=10; quindici=15; una decina di=10; una quindicina di=15; alcune=3; alcuni=3",
		named:     "primavera=3; estate=6; l'estate=6; autunno=9; l'autunno=9; inverno=12; l'inverno=12; pasqua=101; natale=102; anno nuovo=103; l'anno nuovo=103; nuovo anno=103; il nuovo anno=103; le feste=103; le vacanze natalizie=103",
		today:     "oggi; stasera; questo pomeriggio; stamattina",
		tomorrow:  "domani; domani mattina; domani pomeriggio; domattina",
		dayAfter:  "dopodomani",
		yesterday: "ieri; l'altro ieri; l'altro giorno; ieri sera; poco fa",
		next:      "prossimo; prossima; prossimi; prossime; che viene; entrante; venturo; successivo; successiva",
		this:      "questo; questa; quest'",
		last:      "scorso; scorsa; passato; passata; ultimo; ultima",
		ago:       "fa; or sono",
		in:        "tra; fra; entro; in; a; ad; dammi; mi dia; datemi; mi serve; nel giro di; per; nel; durante; lasciami; il",
		hence:     "dopo; più tardi",
		after:     "dopo; passato; passata; passate; dopo il; dopo la; dopo le; finito; finita; dopo i; dopo l'; dopo gli",
		from:      "da; dal; dalla; a partire da; a partire dal; prima di; non prima di; non prima del; prima del; solo a; solo da; solo dal; dall'; a partire dalla",
		until:     "fino a; fino al; sino a; sino al; fino alla; finché; fino all'",
		end:       "fine; a fine; alla fine di; verso fine; la fine di; fine di; verso la fine di; alla fine del",
		mid:       "metà; a metà; verso metà; metà di",
		start:     "inizio; a inizio; all'inizio di; inizi di; agli inizi di; ai primi di; primi di",
		weekNo:    "settimana; la settimana",
		theDay:    "il; giorno; per il; al; dal; l'; fino al; dopo il; entro il",
		filler:    "di; del; della; dell'; il; la; lo; l'; le; mese di; il mese di; d'; i",
	},
	groups: slices.Concat([]group{
		{sigIf, anyContext, 1, `
		se; purché; a patto (che)?; a condizione (che)?; solo se; a meno che; sempre che; dipende; finché; nel caso;
		qualora; salvo; basta che; prima di (decidere|rispondere|dire|accettare); solo (dopo aver|quando|per); ammesso
		che`},
		{sigHedge, anyContext, 1, `
		forse; magari; può darsi; eventualmente; non (so|sono sicuro|sono sicura|saprei|sono convinto); boh; mah;
		vediamo; (devo|dovrei|fammi|mi faccia|lasciami) (pensar*
		|pensarci|vedere|valutare|sentire|verificare|rifletterci) ..; ci penso; ci devo pensare; ci rifletto; in linea
		di (massima|principio); in teoria; probabilmente; possibile; valuterò; vedremo; nessuna idea; dubito; chissà; se
		ne può parlare; ne parlo con`},
		{sigNothing, anyContext, 1, `
		se (vuoi|vuole|volete|preferisci|preferisce|non (ti|le|vi) (dispiace|spiace)|possibile|crede|ti va|desidera|le
		fa piacere|posso); non solo; non male; niente male; senza dubbio; se non sbaglio; non c' è di che; di niente;
		magari sì; si figuri; figurati; mica male; tra l' altro; non da ultimo; se non altro`},
		{sigAway, anyContext, 1, `
		(sono|sarò) (fuori (ufficio|sede)|in ferie|assente|in vacanza|in malattia|in maternità) ..; fuori ufficio;
		risposta automatica; messaggio automatico; al mio (rientro|ritorno); per urgenze ..; in caso di urgenza; assente
		(dal|fino) ..`},
		{sigIrony, anyContext, 1, `
		ci mancava (solo|anche|pure) (questo|questa)?; proprio quello che mi (mancava|serviva); bella roba; complimenti
		davvero; bravi (davvero|complimenti|proprio); ma che bravi; grazie di niente; un'altra riunione che bello; che
		bello un' altra; grazie tante eh; evviva`},
		{sigStop, anyContext, 0.97, `
		^^ stop $$; ^^ basta $$; disiscriv*; cancell* (i|il|la|l'|tutti|per favore|subito|pure)*
		(mio|miei|mia|nostri|nostro|dai vostri|dalla vostra|dalla lista|dalle liste) ..; cancellatemi ..; cancellami ..;
		mi cancell* ..; (rimuov*|togli*|toglie*|elimin*) (mi|te mi|il|i|la|l'|subito|pure|per favore)*
		(mio|miei|mia|mi|nostri|nostro|dati|indirizzo|mail|dalla|dalle|lista|liste|vostra|vostre|contatto) ..;
		(toglietemi|toglimi|rimuovetemi|rimuovimi|eliminatemi|mi tolga|mi rimuova|mi elimini|mi tolga) ..; non (mi|ci)?
		(scrivete*|scrivermi|scrivetemi|contattate*|contattatemi|contattarmi|mandate*|mandatemi|inviate*|inviatemi|scriva|contatti|mandi|invii|scrivere|contattare|disturbi|disturbate*|cercate)
		(più|mi più|mi|mai|nulla|niente|altro) ..; non (desidero|voglio|vogliamo|desideriamo|intendo|gradisco) (più)?
		(ricevere|essere (contattato|contattata|disturbato)|che mi|vostre|altre|avere) ..;
		(smett*|smettetela|basta|finitela|finite*) (di|con)?
		(scrivermi|mandarmi|inviarmi|contattarmi|scrivere|mandare|inviare|mail|messaggi|queste|le|rompere|disturbarmi)
		..; lasciatemi (in pace|stare); lasciami (in pace|stare); mi lasci (in pace|stare); basta
		(mail|messaggi|comunicazioni) ..; (niente|nessuna) più (mail|messaggi|comunicazioni|comunicazione) ..; ^^ spam $$; è spam;
		gdpr ..; revoco .. consenso ..; opposizione al trattamento`},
		{sigUndo, anyContext, 0.88, `
		annull* (l'|la|il|mia|mio|quello|ultima|ultimo|ultima|risposta|che)*
		(ultim*|risposta|azione|comando|messaggio|precedente|scelta) ..; (per|ho fatto un|uno|un) (errore|sbaglio) ..;
		ho sbagliato (a|tasto|pulsante|riga|risposta|bottone|link|cliccare|premere) ..; (tasto|pulsante|bottone)
		sbagliato; (ignora*|ignori|non consider*|lasci perdere) (il|la|l'|mio|mia|quello)*
		(ultim*|messaggio|mail|risposta|precedente) ..; tornare indietro; torna indietro; come non
		detto; revoca* l' ultim* ..; sbagliato a cliccare`},
		{sigWrong, optIn | checkIn, 0.92, `
		(sbagliato|sbagliata|sbagliate|sbaglia|errata|errato) (persona|indirizzo|numero|destinatario|mail) ..;
		(persona|indirizzo|numero|destinatario|mail) (sbagliata|sbagliato|errata|errato) ..; non sono (io|la persona|il
		signor|la signora|quella|quello|chi|il destinatario|_ io) ..; non conosco
		(nessun*|nessuno|né|questa|queste|questo|alcun) ..; mai (sentito|sentita|sentiti) (nominare|parlare)? ..;
		omonim*; (avete|ha|hai|mi ha|mi avete) (sbagliato|confuso) (persona|con|indirizzo) ..; mi
		(confonde|scambia|confondete) con ..; non è (indirizzato|destinato|diretto|rivolta|rivolto) a me ..; c' è un
		errore di persona`},
		{sigWrong, anyContext, 0.9, `
		non lavora più (qui|con noi|per noi|da noi)? ..; qui non (c' è|lavora|abita) ..; ha lasciato l' azienda ..;
		decedut*; mancat*`},
		{sigThanks, anyContext, 0.85, `
		grazie; grazie mille; molte grazie; tante grazie; (ti|la|vi|le)? ringrazio; ringraziamo; grato; grata;
		riconoscente`},
		{sigThanks, referrer, 0.75, `
		perfetto; ottimo; benissimo; fantastico; splendido; bene; ricevuto; che bello; bella notizia; ottima notizia;
		molto bene; meraviglioso; grande; bravi; bravissimi; capito; va bene; preso nota; magnifico; che bella notizia;
		contento; contenta; felice`},
		{sigHelp, anyContext, 0.92, `
		^^ aiuto $$; aiuto $; aiutami; aiutatemi; ^^ come (funziona|si usa) (questo)? $$; istruzioni; non (capisco|ho capito) (come|cosa) (devo|si|funziona|fare)`},
		{sigHelp, referrer, 0.92, `
		come (funziona|si usa|si fa|faccio|posso|devo|lo uso|va
		usato|uso|rispondo|funzionate|si risponde) ..; (che|cosa|che cosa) (posso|devo|bisogna|comandi|parole|si può)
		(scrivere|dire|fare|rispondere|usare|capite|posso)? ..; (quali|che) (parole|comandi|opzioni) ..; istruzioni;
		manuale; non (capisco|ho capito) (come|cosa|niente|nulla|questo) ..; spieg* (mi|temi)? come ..`},
		{sigYes, optIn | checkIn, 0.9, `
		siyes; ^ si $; ^ certo; ^ certamente; ^ sicuramente; ^ assolutamente; ^ naturalmente; ^ ovvio; ^ ovviamente; ^
		esatto; ^ certo che siyes; ^ come no; ^ senz' altro; ^ senza dubbio`},
		{sigYes, optIn, 0.93, `
		volentieri; molto volentieri; (con|molto)? (con)? (molto|grande|vero|tanto)? piacere; (mi|ci) (farebbe|fa|farà)
		(molto|davvero)? (piacere|comodo) ..; d' accordo; sono d' accordo; va bene (per me|così|grazie)?; va benissimo
		..; per me (va bene|ok|siyes|va benissimo|nessun problema) ..; (nessun|non c' è|senza) (alcun|nessun)?
		(problema|problemi|obiezione|difficoltà) ..; nulla in contrario; niente in contrario; procedi; procedete;
		proceda* (pure)?; vai (pure)?; vada pure; fate pure; faccia pure; fai pure; (mettici|mettetici|ci
		metta|mettimi|mettetemi|mi metta) (pure)? in contatto ..; (presentaci|presentateci|ci
		presenti|presentamelo|presentamela|presentatemelo|presentatemela|presentami) ..; (puoi|può|potete) (pure)?
		(dargli|darle|girargli|passargli|presentarci|metterci|dare|condividere|girare|passare) ..;
		(dagli|dalle|dategli|giragli|passagli) (pure)? (il|la|i) ..; (sono|siamo|sarei|saremmo) (molto|davvero|ben)?
		(lieto|lieta|felice|felici|lieti|interessato|interessata|interessati|contento|contenta|disponibile|disponibili|favorevole|onorato|curioso|curiosa)
		(di|a|in|per)? ..; (mi|ci) (interessa|interesserebbe|piacerebbe|va|sembra (una)? (buona|ottima|bella)|pare
		(una)? (buona|ottima)|incuriosisce) ..; (buona|ottima|bella|splendida) idea ..; (accetto|acconsento|autorizzo|do
		il (mio)? consenso|approvo) ..; ci sto; non vedo l' ora (di)? ..; che (mi|ci)
		(chiami|scriva|contatti) ..; (può|puo) (chiamarmi|scrivermi|contattarmi) ..; mi piacerebbe (molto)?
		(conoscerlo|conoscerla|incontrarlo|parlargli) ..; sarebbe (un piacere|bello|fantastico|perfetto|ottimo|utile)
		..; come (posso|potrei|si fa a) dire di no; via libera; magari sì; (voglio|vorrei)
		(conoscerlo|conoscerla|incontrarlo) ..; non (dico|direi|dirò|posso dire) (di)? no ..`},
		{sigYes, optIn, 0.55, `bene; perfetto; ottimo; interessante; benissimo; bello; fantastico; va bene`},
		{sigSelf, optIn, 0.93, `perché no; come (posso|potrei|si fa a) dire di no; come no`},
		{sigYes, optIn, 0.93, `come no`},
		{sigNothing, optIn, 1, `piacere di (conoscer*|sentir*); buona (fortuna|giornata|serata); va bene così`},
		{sigNo, optIn | checkIn, 0.88, `no; ^ mai $`},
		{sigNo, optIn | checkIn, 0.92, `assolutamente no; per niente; certo che no; neanche per sogno; purtroppo no; direi di no; meglio di no`},
		{sigNo, optIn, 0.93, `
		no (grazie|ti ringrazio|la ringrazio|mi dispiace|guardi) ..; grazie (ma)? no ..; non (mi|ci)
		(interessa|serve|occorre|va|sembra il caso|è possibile|convince|riguarda|sento) ..; non (sono|siamo)
		(interessato|interessata|interessati|disponibile|disponibili|in cerca|alla ricerca|la persona adatta) ..; non
		(fa|fanno) per (me|noi) ..; non (ho|abbiamo|c' è|vedo)
		(interesse|tempo|bisogno|voglia|intenzione|necessità|budget|spazio|alcun interesse) ..; non
		(voglio|desidero|posso|possiamo|vogliamo|cerco|cerchiamo|intendo|credo|me la sento|faccio|facciamo|prendiamo)
		..; (declino|rifiuto|devo (declinare|rifiutare|dire di no)|rinuncio|mi astengo|mi tiro fuori) ..;
		(preferisco|preferirei|preferiamo) (non|di
		no|evitare|godermi|lasciar|lasciare|restare|declinare|rimanere|tirarmi|passare) ..; (io)? passo $; passo (la
		mano|volentieri|il turno)? $; (siamo|sono) (già)? (a
		posto|coperti|coperto|serviti|servito|forniti|sistemati|apposto) ..; (abbiamo|ho) già
		(un|una|chi|qualcuno|il|i|un nostro|fornitore|tutto|il nostro) ..; già
		(un|una|abbiamo|seguiti|coperti|forniti|qualcuno) ..; (in)? pensione; pensionat*; conflitto d' interess* ..; non
		è (il mio|il nostro|cosa per|per me|roba|di mio interesse|il caso|nelle mie) ..; stavolta no; questa volta no;
		lasciatemi fuori; lasciami fuori; senza di me; no non; ne faccio a meno; come se avessi accettato`},
		{sigLater, optIn, 0.88, `
		(ora|adesso|al momento|in questo momento|per ora|oggi|per il momento|questa settimana|questo mese)
		(proprio|come|non|sono|è|siamo|ho)*
		(no|non|impossibile|difficile|preso|presa|incasinato|incasinata|sommerso|sommersa|impegnato|impegnata|troppo|posso|riesco|un
		brutto) ..; non (ora|adesso|subito|in questo momento|per ora|al momento|ancora|questa settimana|questo
		mese|prima) ..; più (avanti|tardi|in là) ..; un' altra volta; in un altro momento; in un secondo momento;
		(risentiamoci|risentiamo|riscrivimi|riscrivetemi|mi riscriva|ricontattami|ricontattatemi|mi
		ricontatti|richiedimelo|richiamami|ricordamelo|riparliamone|ne
		riparliamo|riproviamo|sentiamoci|riaggiorniamoci|richiedetemelo|riparlarne|scrivimi|mi scriva)
		(a|tra|fra|dopo|più|quando|in|@|per|con|dal|da)* ..; (dopo|da|dal|dalla|a partire|passat*|non prima|finit*) .. @
		..; dopo (le|la|il|l'|i)
		(vacanze|ferie|feste|vendemmia|raccolta|estate|fiera|trasloco|lavori|campagna|esami|stagione|matrimonio) ..;
		quando (avrò|sarò|torno|finisco|finirò|avremo|saremo|le cose|la|il|ho|rientro) ..; (dammi|mi
		dia|datemi|lasciami) .. (tempo|settimane|giorni|mesi|@) ..;
		(rimandare|rimandiamo|rinviare|rinviamo|aspettare|aspettiamo) ..; (brutto momento|non è (un buon|il) momento)
		..; (magari|forse|meglio) (a|in|tra|fra|dopo|la|il)? @ ..; @ (magari|forse|volentieri|meglio|se possibile) ..`},
		{sigAsk, optIn | checkIn, 0.85, `
		^^ (chi|cosa|che cosa|dove|quando|perché|come|quale|quali|quanto|quanti)
		(è|sono|fa|fanno|vuole|cerca|ha|vende|esattamente|dovrei|devo|si|costa|sarebbe|mai|tipo|di
		preciso|lavoro|azienda|mi|ci|conosce) ..; ^^ di (cosa|che cosa|che) si (tratta|occupa) ..;
		(può|puoi|potete|potrebbe|potresti|mi sa|sa) (dirmi|darmi|spiegarmi|mandarmi|dire|chiarire|spiegare|raccontarmi)
		..; (maggiori|più|qualche|ulteriori|altre) (informazioni|informazione|dettagli|info|dettaglio|notizie) ..;
		(vorrei|mi piacerebbe|gradirei|avrei bisogno di) (prima)? (sapere|capire|avere) ..; non (so|capisco) (chi|cosa) (è|sia|fa|faccia|vuole|voglia) ..`},
		{sigMeeting, checkIn, 1, `
		riunione; incontro; appuntamento; chiamata; telefonata; caffè; pranzo; cena; call; videochiamata; zoom; teams;
		visita; colloquio; vediamo; sentiamo; viene; vengono; incontriamo; sopralluogo; aperitivo; vedo; incontro;
		chiama; sento`},
		{sigScheduled, checkIn, 0.9, `
		(appuntamento|incontro|riunione|call|pranzo|caffè|visita|chiamata|data|colloquio|sopralluogo) ..
		(fissato|fissata|preso|confermato|confermata|in agenda|programmato|programmata|concordato|organizzato|@|per @|il
		@) ..; (abbiamo|ho|è) (già)? (fissato|preso appuntamento|concordato|organizzato|programmato|appuntamento) ..;
		fissat* per ..; (ci|lo|la|li) (vediamo|sentiamo|incontriamo|vedo|sento|incontro|troviamo|incontreremo|vedremo)
		.. @ ..; (viene|verrà|passa|mi chiama|ci chiama) .. @ ..; @ .. (ci vediamo|ci sentiamo|ci incontriamo|abbiamo|lo
		vedo|la vedo|viene|pranziamo|andiamo|ho) ..; (vediamo|sentiamo|incontriamo) @ ..`},
		{sigMet, checkIn, 0.88, `
		(ci|l'|lo|la|siamo|abbiamo|ho|ha|hanno|già|finalmente|li|sono|mi)*
		(incontrati|incontrato|incontrata|visti|visto|vista|sentiti|sentito|sentita|parlato|conosciuti|conosciuto|conosciuta|chiacchierato|pranzato|cenato|parlati|parlata|trovati|sentiti
		al telefono|preso un caffè|bevuto un caffè) ..;
		(bell'|bel|bella|buon|buona|ottimo|ottima|piacevole|bellissima|bellissimo|interessante|lunga)
		(incontro|chiacchierata|riunione|conversazione|telefonata|colloquio|call|pranzo) ..;
		(incontro|riunione|chiamata|call|pranzo|colloquio|chiacchierata) .. (andato|andata|è stato|è
		stata|utile|bene|fatto|fatta|avvenuto|piacevole|interessante) ..; (è)? (venuto|venuta|passato|passata|venuti) a
		(trovarci|trovarmi|vedere|visitare|conoscere) ..; (persona|tipo|ragazzo|signora)
		(molto|davvero|splendida|simpatica|simpatico|in gamba|gradevole|piacevole|squisita) ..; (abbiamo)? fatto (una
		(bella)? (chiacchierata|telefonata|call)|due chiacchiere|conoscenza) ..; (mi|ci) è (piaciuto|piaciuta) ..`},
		{sigNotYet, checkIn, 0.9, `
		non ancora ..; (ancora|tuttora) (no|niente|nulla|non|da) ..; non (ci|l'|lo|la|siamo|abbiamo|ho|è|mi)*
		(ancora|riuscit*|avuto (tempo|modo|occasione)|trovato|fatto in tempo|potuto) ..; (devo|dobbiamo|conto
		di|vorrei|pensavo di) (ancora)?
		(chiamarlo|chiamarla|sentirlo|sentirla|scrivergli|contattarlo|fissare|organizzare|scriverle|farlo|contattare)
		..; (lo|la|gli|le) (chiamo|sento|scrivo|contatto|scriverò|chiamerò)
		(domani|oggi|questa|presto|@|la|in|il|stasera) ..; (rimandato|rinviato|spostato|annullato|saltato|rimandata) ..;
		colpa mia; mea culpa; (cerchiamo|cercando|trovare) (di|una)? .. (data|trovare) ..; (troppo)?
		(preso|presa|impegnato|impegnata|incasinato) ..; (è)? in lista ..; appena (posso|possibile|riesco) ..; stiamo
		cercando ..`},
		{sigNoContact, checkIn, 0.92, `
		(nessuna|senza|ancora nessuna|zero) (risposta|notizia|riscontro|reazione|novità) ..; nessun
		(riscontro|segno|contatto|cenno|segnale|feedback) ..; non (mi|ci|ha|hanno|ho|si|è|abbiamo|più|mai|gli|fatto)*
		(risposto|risponde|richiamato|sentito|fatto vivo|fatta viva|ricevuto|avuto
		(risposta|notizie|riscontro)|scritto|contattato|presentato|presentata|saputo|richiama|fa
		vivo|rispondono|chiamato) ..; mai (risposto|sentito|richiamato|fatto vivo|ricevuto|arrivata|avuto) ..;
		(silenzio|silenzio (assoluto|totale|radio)|tutto tace|tace) ..;
		(sparito|sparita|scomparso|scomparsa|irreperibile|irraggiungibile|introvabile) ..; (gli|le)? (ho)?
		(scritto|chiamato|mandato) .. (due|tre|più|diverse) (volte|mail|messaggi|indirizzi) ..; (mi ha)? (dato
		buca|tirato il pacco|tirato pacco) ..; (non)? (si)? (è)? (mai)? (fatto|fatta) (vivo|viva) ..; (mail|messaggi)
		(tornano|tornate|respinte) ..; nulla di nulla; nemmeno una risposta; in attesa (di|che) (una)?
		(risposta|risponda|riscontro|notizie) ..`},
		{sigInProgress, checkIn, 0.9, `
		in (trattativa|trattative|corso|valutazione|fase|negoziazione|lavorazione|prova|attesa|ballo|dirittura) ..;
		trattando; (preventivo|proposta|offerta|contratto|bozza|campioni|campionatura) ..
		(inviato|inviata|mandato|mandata|spedito|in|pronto|presentata|presentato|fatto|fatta|da|consegnato|allo
		studio|inviati) ..;
		(inviato|mandato|preparando|prepariamo|fatto|presentato|chiesto|attendiamo|aspettiamo|aspetto|preparo|manca|valutando|ho
		fatto|scrivendo|in attesa) ..
		(preventivo|proposta|offerta|contratto|bozza|campioni|firma|assemblea|decisione|approvazione|risposta della
		banca|mutuo|notaio|delibera) ..; (manca|mancano) (solo|ancora)? ..; (non|niente|nulla) (abbiamo|è|ancora|di)*
		(firmato|deciso|definito|concluso) ..; (secondo|prossimo|altro|nuovo|terzo)
		(incontro|appuntamento|colloquio|giro) ..; (sta|stiamo|stanno)
		(provando|valutando|trattando|lavorando|decidendo|pensando|discutendo|negoziando|definendo|studiando|esaminando)
		..; in prova; periodo di prova; conto visione; pilota; (sta|siamo) (andando|procedendo|a buon punto|procede|avanti)
		(bene)? ..; procede ..; (quasi) (fatta|fatto|chiuso|firmato|conclusa) ..; (ci sta pensando|ci stanno pensando|ci
		pensa|deve decidere|devono decidere) ..; (dal|al|dall'|in mano al|presso)
		(notaio|avvocato|banca|legale|commercialista|ufficio legale) ..; accordo verbale ..; promette bene; buone
		prospettive`},
		{sigWon, checkIn, 0.92, `
		(affare|contratto|accordo|vendita|ordine|incarico|commessa|lavoro|trattativa|preventivo|progetto|appalto) ..
		(fatto|fatta|firmato|firmata|chiuso|chiusa|concluso|conclusa|ricevuto|ottenuto|preso|presa|confermato|accettato|acquisito|vinto|aggiudicato|arrivato|assegnato)
		..; affare fatto; (abbiamo|ha|ho|hanno|ci ha|mi ha|ci hanno|l'|li|è)
		(già|subito|appena|finalmente|poi|stato|stata)*
		(firmato|chiuso|concluso|venduto|comprato|acquistato|assunto|ingaggiato|ordinato|vinto (la|il|l' appalto|noi)|scelto
		noi|affittato|investito|preso in
		affitto|affidato|incaricato|assunta|confermato|prenotato|commissionato|dato l'
		incarico|fatturato|comprata|venduta) ..; firmato ..; (è|sono|nuovo|nuova|primo|diventato|diventata|già|nostro)*
		(nostro|nostra|mio|mia|nuovo|nuova|nostri) (cliente|clienti|inquilino|socio|collega|fornitore) (diventato|acquisito|da|in)? ..;
		(inizia|comincia|parte|attacca) (il|lunedì|a|da|con noi|a lavorare|@|dal) ..; venduto; venduta; fatturato;
		ordine ricevuto ..; (lavoriamo|lavoreremo|collaboriamo) (insieme|ormai|già) ..; aggiudicat* ..; assunto;
		assunta; andata in porto ..; andato in porto ..; stretta di mano`},
		{sigLost, checkIn, 0.92, `
		(niente|nulla) (da fare|di fatto|di che|affare|accordo|contratto) ..; non
		(se|ne|è|ha|hanno|abbiamo|ci|si|siamo|fa|era|c'|andrà|va|gli|le|lo|la|mi|sono)* (fatto (niente|nulla)|andat* (in
		porto|a buon fine|bene|avanti)|funzionato|accordo|concluso|trovato
		(un|l')|concretizzato|interessa|interessato|interessava|interessati|trovati|adatto|adatta|serve|cerca|andata|nulla|niente|più|per
		noi|quello che|capiti|piaciuto|convinto|scattata|comprato|comprerà|porta|uscito|venuto) ..; (ha|hanno)
		(scelto|preferito|preso|optato|firmato con|deciso per|dato il lavoro) (per|a|con)? (un altro|un' altra|altri|la
		concorrenza|qualcun altro|un concorrente|un altro fornitore|altro) ..; (andato|andata|andati) (con|da) (un
		altro|altri|la concorrenza) ..;
		(perso|persa|saltato|saltata|sfumato|sfumata|fallito|rifiutato|rifiutata|respinto|bocciato|rinunciato|naufragato|abbandonato|scartato)
		..; troppo (caro|cara|costoso|piccolo|grande|lontano|tardi|lontani|distanti) ..; (costava|costa) (troppo|il
		doppio) ..; (nessun|senza|fuori) (accordo|interesse|budget|seguito|affare) ..; (ha|hanno) detto (di)? no ..; (si
		è)? (tirato|tirata) indietro ..; (purtroppo)? (non se ne fa|finita lì|finita qui|morta lì|chiusa lì|chiuso lì)
		..; purtroppo (no|niente|nulla|non) ..; (la)? banca .. (rifiutato|negato|no) ..; incompatibil*; esigenze diverse`},
		{sigCancel, referrer, 0.93, `
		(annull*|ritir*|sospend*|cancell*|blocc*|ferm*|interromp*) (la|questa|il|tutto|pure|per
		favore|r#|quella|lo|questo)* (presentazione|introduzione|richiesta|contatto)? ..;
		(lascia|lasci|lasciate|lasciamo) (perdere|stare) ..; (si conoscono|si conoscevano|si conoscono) già ..; già si
		(conoscono|conoscevano) ..; non (serve|occorre|è) più (necessario|necessaria)? ..; non
		(scrivete|scriva|contattate|mandate|inviate|inviare|mandare|presentate|procedere|procedete|contattare|mandare
		niente|presentar*) ..; (dimentica|dimenticate|dimentichi|scordate*) ..; meglio di no; non se ne fa (più)?
		(niente|nulla) ..; fate finta di niente`},
		{sigCorrect, referrer, 0.9, `
		(indirizzo|mail|nome|cognome|e@mail) (giusto|giusta|corretto|corretta|esatto|sbagliato|sbagliata|errato|nuovo)
		..; (corregg*|rettific*|modific*|cambi*|sostitu*|aggiorn*) ..; correzione; (errore|refuso|svista)
		(mio|nel|di|mia|nell')? ..; ho sbagliato ..; mi sono (sbagliato|sbagliata|confuso|confusa) ..; (si chiama|si
		scrive|è|lavora) .. (non|e non) ..; (al)? contrario; viceversa; invece (di|che) ..;
		(giusto|giusta|corretto|esatto) è ..; (intendevo|volevo dire) ..; (manca|dimenticato|aggiung*) ..; attenzione
		..; scambiat* ..; e non _ $; con (una|due) _ $`},
		{sigCorrect, referrer, 0.65, `non .. (ma|bensì) ..`},
		{sigCorrect, referrer, 0.5, `e@mail`},
		{sigNudge, referrer, 0.92, `
		sollecit*; (ricordaglielo|ricordarglielo|ricordateglielo|ricordagli|ricordale|glielo ricordi|ricordate*
		a|ricorda a|ricordare a|ricordi a) ..; (un)? (promemoria|sollecito|spintarella|colpetto|remind|reminder) ..;
		(riscriv*|riprova*|rimanda*|rinvia*|richiedi*) (gli|le|a|mail|la|pure|glielo)* ..;
		(scrivi|scriva|scrivete|chiedi|chieda|manda|prova|provate) .. (di nuovo|ancora|un' altra volta) ..; insist*;
		(puoi|può|potete) (sollecitare|ricordare|risentire|spingere) ..; dai* (gli|le)? una (spinta|scossa) ..`},
		{sigStatus, referrer, 0.9, `
		stato ..; (ci sono|novità|qualche|hai|avete|ha)? (novità|notizie) (di|su|da|per|con)? ..; a che punto ..; come
		(va|vanno|procede|procedono|sta andando|stanno andando|siamo messi|è andata|è messa) ..; che (ne
		è|fine|succede|si sa) (di|ha fatto|con)? ..; (si sono|hanno|ha)
		(visti|sentiti|incontrati|parlato|risposto|conosciuti) ..; (elenco|lista|riepilogo) (di|delle|dei)? ..;
		^ aggiornament*; cosa (c' è|è) (in sospeso|aperto|successo) ..; si sa (qualcosa|niente|nulla) ..; le mie
		(presentazioni|introduzioni) ..`},
		{sigWeekly, referrer, 0.9, `
		settimanale; settimanalmente; ogni settimana; tutte le settimane; una volta (a|alla|la|per) settimana;
		(ogni|tutti i) (lunedì|venerdì); a settimana`},
		{sigMonthly, referrer, 0.9, `mensile; mensilmente; ogni mese; tutti i mesi; (una volta|uno|una)? al mese; una volta ogni mese`},
		{sigNever, referrer, 0.9, `
		(non|nessun|niente|senza|basta) (voglio|mandate*|mi|serve|servono|più|i|il|con i|mandatemi|inviate*|bisogno di)*
		(riepilogo|riepiloghi|report|riassunto|riassunti|resoconti|resoconto) ..; ^ mai $`},
		{sigRhythm, referrer, 0.9, `
		quotidian*; giornalier*; ogni giorno; tutti i giorni; ogni (due|2|tre|15|quindici) (settimane|giorni|mesi);
		quindicinal*; bisettimanal*; trimestral*; ogni trimestre; meno (spesso|frequente|frequenti|mail) ..; più spesso;
		bimestral*; annual*; una settimana sì ..`},
		{sigSent, referrer, 0.9, `
		(regalo|fiori|vino|bottiglia|bottiglie|cesto|cesta|buono|biglietto|cioccolatini|mazzo|pacco|cassa|libro|spumante|champagne|torta|omaggio|panettone|confezione)
		..
		(spedito|spedita|inviato|inviata|consegnato|consegnata|mandato|mandata|partito|partita|spediti|consegnati|inviati|mandati|arrivati|comprato|recapitato|dato|portato|portata)
		..; (abbiamo|ho|è|sono|già|l'|li|stato|stata) ..
		(spedito|inviato|consegnato|mandato|recapitato|consegnata|spedita|inviata|mandata|regalato) ..; ^
		(spedito|inviato|fatto|consegnato|mandato) $; già (fatto|spedito|inviato|consegnato) ..`},
		{sigYes, optIn, 0.93, `
		^ siyes $; ^ si $; ^ ero io $; ^ sono stato io $; ^ sono stata io $; ^ confermo $; ^ confermato $; ^ esatto $; ^
		corretto $; ^ certo $; ^ va bene $; ^ d' accordo $; ^ procedi $; ^ procedete $`},
		{sigNo, optIn, 0.93, `^ no $; ^ non ero io $; ^ non sono stato io $`},
	}, italianOptIn, italianCheckIn, italianReferrer),
}
