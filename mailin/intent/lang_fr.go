package intent

import "slices"

// french is spoken of in lang_fr_*.go as well: optin, checkin.
var french = language{
	code: "fr",
	common: "le la les de des du un une et est je ne pas que qui vous nous il elle on dans pour sur avec ce cette ces mais ou où au aux en par plus " +
		"c' j' n' l' d' qu' s' m' ça bien très suis sont avons ai as avez ont été être avoir fait merci bonjour oui non si mon ma mes votre vos notre nos leur lui me se son sa ses tout",
	rewrite: map[string]string{
		"svp": "s'il vous plait", "stp": "s'il te plait", "rdv": "rendez vous", "ouais": "oui", "ouaip": "oui", "yep": "oui", "mel": "mail", "email": "mail", "e-mail": "mail", "courriel": "mail", "emails": "mails", "courriels": "mails", "e-mails": "mails",
		"bcp": "beaucoup", "nan": "non", "nope": "non", "ouep": "oui", "aprem": "après midi", "moé": "moi", "toé": "toi", "pis": "puis", "chuis": "je suis", "j'suis": "je suis", "yes": "oui", "mr": "monsieur", "m'sieur": "monsieur", "aujourd'hui": "aujourdhui", "pr": "pour", "dsl": "désolé", "tkt": "pas de souci", "ok": "ok", "d'acc": "d'accord", "qqn": "quelqu'un", "récap": "recapitulatif", "recap": "recapitulatif", "ca": "ca",
	},
	negators:    "ne n' pas jamais aucun aucune rien non ni sans personne guère plus",
	negatesBack: true,
	cuts:        "et car donc parce",
	contrasts:   "mais cependant toutefois néanmoins pourtant sauf",
	greetings:   "bonjour bonsoir salut cher chère chers chères madame monsieur coucou hello allo",
	signoffs: "cordialement; bien cordialement; tres cordialement; bien a vous; bien a toi; amicalement; sinceres salutations; salutations; bonne journee; belle journee; bonne soiree; a bientot; merci; merci d'avance; " +
		"merci beaucoup; bien amicalement; cdlt; cdt; bises; bisous; a+; respectueusement; salutations distinguees; veuillez agreer; avec mes salutations; bonne continuation; tres bonne journee; je vous prie d'agreer",
	dates: dateWords{
		months:    "janvier; janv/février; fev/mars/avril; avr/mai/juin/juillet; juil/août/septembre; sept/octobre; oct/novembre; nov/décembre; dec",
		weekdays:  "lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche",
		units:     "jour; jours/semaine; semaines/mois/trimestre; trimestres/an; ans; année; années/week end; weekend",
		numbers:   "un=1; une=1; deux=2; trois=3; quelques=3; quatre=4; cinq=5; six=6; sept=7; huit=8; neuf=9; dix=10; quinze=15; une paire de=2; un ou deux=1; une dizaine de=10; une quinzaine de=15; douze=12",
		named:     "printemps=3; l'été=6; cet été=6; en été=6; été prochain=6; automne=9; l'automne=9; hiver=12; l'hiver=12; la rentrée=9; rentrée=9; pâques=101; noël=102; l'an prochain=103; nouvel an=103; l'année prochaine=103",
		today:     "aujourdhui; ce soir; cet après midi; ce matin",
		tomorrow:  "demain; demain matin; demain soir",
		dayAfter:  "après demain",
		yesterday: "hier; avant hier; l'autre jour; tout à l'heure",
		next:      "prochain; prochaine; prochains; suivant; suivante; qui vient; à venir",
		this:      "ce; cette; cet",
		last:      "dernier; dernière; passé; passée; précédent",
		ago:       "il y a; ça fait; depuis",
		in:        "dans; d'ici; sous; en; au; pendant; donnez moi; donne moi; au mois de; au mois d'; le; encore",
		hence:     "plus tard",
		after:     "après; passé; après le; après la; après les; après l'",
		from:      "à partir de; à partir du; dès; dès le; pas avant; avant; pas avant le; à compter de; à compter du; courant; pas avant la; à partir de la",
		until:     "jusqu'à; jusqu'au; jusqu'en; jusqu'à la; jusqu'à fin; d'ici là",
		end:       "fin; à la fin; la fin; fin de; à la fin de; à la fin du; à la fin d'; fin du; vers la fin",
		mid:       "mi; milieu; au milieu de; courant",
		start:     "début; au début de; au début du; début de; au début",
		weekNo:    "semaine; la semaine; sem",
		theDay:    "le; au; du; pour le; fixé au; vers le; jusqu'au; à partir du; dès le; après le",
		filler:    "de; du; d'; le; la; l'; au mois de; mois de; du mois de; des; en",
	},
	groups: slices.Concat(frenchGroups, frenchOptIn, frenchCheckIn),
}

var frenchGroups = []group{
	{sigIf, anyContext, 1, `
		si; s' il; s' ils; s' elle; seulement si; à condition ..; sous réserve ..; à moins ..; pourvu que; tant que;
		sauf si; ça dépend; cela dépend; dépend (de|du|des); avant de (dire|décider|répondre|m' engager); en fonction
		de; uniquement (si|pour); seulement (pour|le|après)`},
	{sigHedge, anyContext, 1, `
		peut être; éventuellement; pas (sûr|sûre|certain|certaine|convaincu|convaincue); (je)? ne sais pas (trop)?; je
		sais pas; à voir; on verra; je vais (réfléchir|voir|y réfléchir); (dois|faut) ..
		(réfléchir|voir|demander|vérifier); en principe; sur le principe; bof; mouais; j' hésite; hésite; faut voir;
		probablement; aucune idée; normalement; ni oui ni non`},
	{sigNothing, anyContext, 1, `
		s' il (vous|te) plait; si (vous|tu) (voulez|veux|le voulez|le veux|le souhaitez|souhaitez|préférez|voulez
		bien|veux bien) (bien)?; si possible; non seulement; pas seulement; pas mal (du tout)?; pas mauvais; n' hésitez
		pas ..; n' hésite pas ..; sans doute; si j' ose; on n' a jamais trop ..; rien que; si si; ne vous inquiétez pas;
		pas trop mal; plus tard; (un peu|beaucoup|de|le|en|la|les|une fois|bien|d' autant)? plus
		(de|d'|que|tard|vite|loin|tôt|simple|souvent|calme); de plus; en plus; au plus`},
	{sigAway, anyContext, 1, `
		absence du bureau; (actuellement|suis|serai) (absent|absente|en congé|en congés|en vacances)
		(jusqu'au|du|jusqu') ..; réponse automatique; message automatique; je serai de retour; à mon retour; absent du
		bureau; en cas d' urgence`},
	{sigIrony, anyContext, 1, `
		bravo (vraiment|encore|les artistes) ..; il ne manquait plus que ça; manquait plus que ça; merci du cadeau; ah
		(ben)? bravo; génial vraiment; c' est malin; encore une réunion; comme si je n' avais que ça; formidable
		vraiment; merci pour rien; quelle bonne blague`},
	{sigStop, anyContext, 0.97, `
		^^ stop $$; désabonn*; désinscri*; (retir*|supprim*|enlev*|effac*|ray*|radi*|ôtez) (moi|nous)? ..
		(mon|mes|ma|nos|notre) (adresse|mail|données|coordonnées|nom) ..;
		(retir*|supprim*|enlev*|effac*|ray*|radi*|ôtez) (moi|nous) ..; (veuillez|merci de|prière de|vous demande de|je
		vous prie de) (me)? (retirer|supprimer|rayer|désinscrire|effacer|désabonner) ..; me
		(retirer|rayer|supprimer|désinscrire) ..; (ne|n')? (m'|me|nous)
		(écrivez|contactez|envoyez|écris|contacte|envoie|sollicitez) (plus|plus jamais|plus rien|jamais plus|pas) ..;
		(ne plus|ne) (me|m'|nous|jamais) (écrire|contacter|envoyer|solliciter|recontacter|recevoir|importuner|être
		contacté|être contactée) (plus)? ..; ne plus (recevoir|être contacté|être contactée|être sollicité|être
		sollicitée) ..; (souhaite|veux|désire|voudrais|veut|souhaitons) (plus|pas|ne plus) (recevoir|être contacté|être
		contactée|être sollicité|de vos|vos) ..; (cessez|arrêtez|arrête|cesser) (de|d'|tout|toute|avec
		vos|vos|immédiatement) (m' écrire|me contacter|écrire|m' envoyer|envoyer|contact|communication|envoi|ces
		mails|mails|messages|spam|ça|me|m') ..; laissez moi (tranquille|en paix); fichez moi la paix; foutez moi la
		paix; lâchez moi; plus (de|aucun) (mails|mail|messages|message|courrier) ..; spam; rgpd ..; droit (à l' oubli|d'
		opposition|à l' effacement)`},
	{sigUndo, anyContext, 0.88, `
		annul* (ma|mon|la) (dernière|dernier|précédente|réponse|action|choix|commande) ..; (par|une) erreur ..; trompé*
		de (ligne|bouton|lien|case|touche|réponse) ..; mauvais (bouton|lien) ..; mauvaise (touche|ligne|case) ..;
		(ignorez|oubliez|ne tenez pas compte) .. (dernier|dernière|précédent|réponse|message) ..; revenir en arrière;
		retour en arrière; revenez en arrière; rétabli*; remett* comme ..; cliqué (par erreur|trop vite|sans) ..; fausse
		manipulation; fausse manip; rouvr*; défaire; défaites ..`},
	{sigWrong, optIn | checkIn, 0.92, `
		(mauvaise|mauvais) (personne|adresse|numéro|destinataire|interlocuteur) ..; (vous)? ..
		(trompez|trompé|trompée|trompes) de (personne|destinataire|adresse|numéro|monsieur|madame) ..; (erreur|trompé)
		(sur la|de|d') (personne|destinataire|adresse|numéro) ..; (ne)? suis pas (la (bonne)?
		personne|monsieur|madame|celui|celle|le (bon)? destinataire|m) ..; (ne)? connais (ni|aucun|pas ces|personne
		de|pas de) ..; jamais entendu parler ..; homonyme; (ne)? (m'|nous) (est|était) pas (destiné|adressé) ..; vous
		(faites|devez faire|avez fait) erreur ..; il y a erreur ..`},
	{sigWrong, anyContext, 0.9, `
		(ne)? (travaille|fait) plus (ici|chez nous|partie|dans) ..; a quitté (la société|l' entreprise|notre) ..; (n')?
		est plus (ici|chez nous|parmi nous|dans l' entreprise) ..; décédé*`},
	{sigThanks, anyContext, 0.85, `
		merci; merci beaucoup; merci bien; mille mercis; grand merci; un gros merci; je vous remercie; remercie;
		remerciements; reconnaissant*`},
	{sigThanks, referrer, 0.75, `
		super; génial; parfait; excellent; bravo; formidable; bien reçu; bien noté; noté; ravi; ravie; très bien; quelle
		bonne nouvelle; bonne nouvelle; entendu; top; magnifique; chouette; c' est noté; nickel`},
	{sigHelp, anyContext, 0.92, `
		^^ aide $$; ^^ à l' aide; aide $; aidez moi; comment (ça|cela) (marche|fonctionne|se passe) ..; comment
		(faire|faut il|dois je|puis je|je fais|on fait|utiliser|fonctionne|marche|ça s' utilise|on s' en sert|répondre)
		..; (que|quoi|qu') (dois je|puis je|faut il|peut on|est ce que je (dois|peux)) (faire|dire|écrire|répondre) ..;
		(quelle|quelles|quels) (commande|commandes|mots) ..; mode d' emploi; instructions; (ne)? comprends (rien|pas
		comment|pas le fonctionnement) ..; expliquez moi`},
	{sigYes, optIn | checkIn, 0.9, `
		oui; ^ bien sûr; ^ absolument; ^ tout à fait; ^ certainement; ^ évidemment; ^ carrément; ^ affirmatif; ^ bien
		entendu`},
	{sigYes, optIn, 0.93, `
		avec (grand|un grand|le plus grand|un immense) plaisir; ^ avec plaisir $; ^ volontiers $; très volontiers; ^ d' accord $; je suis d' accord;
		entendu; (pas|aucun|sans|il n' y a pas) (de)? (souci|soucis|problème|problèmes|objection); pas d' objection;
		pourquoi pas; allez y; vas y; allons y; (faites|fais) (donc|le|la)? .. (mise en
		relation|nécessaire|présentation|présentations|lien) ..; mettez (nous|moi) en (relation|contact) ..; mets (nous|moi) en
		(relation|contact) ..; (vous pouvez|tu peux|n' hésitez pas à) ..
		(donner|transmettre|communiquer|mettre|présenter|passer|nous mettre|lui) ..; présentez (nous|moi) ..; (très)?
		(intéressé|intéressée|intéressés) ..; (je)? (suis|serais|sommes|serions) (très|vraiment)?
		(ravi|ravie|heureux|heureuse|partant|partante|partants|enchanté|enchantée|preneur|preneuse|favorable|d'
		accord|intéressé|intéressée|intéressés|ok) ..; partant; partante; preneur; preneuse; (hâte|impatient|impatiente)
		(de|d') ..; ça (marche|roule|me va|me convient|me dit|m' intéresse|joue|m' irait) ..; cela (me convient|me va|m'
		intéresse) ..; (j'|je) .. (accepte|consens|approuve|donne mon accord) ..; c' est (bon|ok|parfait) pour
		(moi|nous); (bonne|excellente|super|très bonne) idée; (ce)? serait (un
		plaisir|super|parfait|génial|formidable|avec plaisir) ..; ce sera avec plaisir;
		(donnez|transmettez|communiquez|passez|donne) lui (mes|mon|ma) ..; feu vert; je
		(veux|voudrais|souhaite|souhaiterais) bien ..; comment refuser; je ne dis pas non; (j')? aimerais
		(beaucoup|bien)? (le|la|les)? (rencontrer|échanger|connaître) ..; qu' (il|elle) (m' appelle|m' écrive|me
		contacte) ..; (il|elle) peut (m' appeler|me contacter|m' écrire|me joindre|passer) ..; (ne)? (dis|dirais|dirai)
		pas non; pas dire non ..`},
	{sigYes, optIn, 0.9, `avec plaisir; volontiers; d' accord`},
	{sigYes, optIn, 0.55, `super; parfait; génial; intéressant; excellent; enchanté; enchantée; ravi; ravie; très bien; bien`},
	{sigSelf, optIn, 0.93, `pourquoi pas; comment refuser; comment dire non`},
	{sigYes, optIn, 0.93, `pourquoi pas $; comment dire non`},
	{sigNothing, optIn, 1, `
		bonne (journée|chance|soirée|continuation); bien à (vous|toi); bien reçu; (un café|déjeuner|autre chose) .. avec
		plaisir; très bien (ainsi|comme ça|sans)`},
	{sigNo, optIn | checkIn, 0.88, `non; ^ jamais $; négatif`},
	{sigNo, optIn | checkIn, 0.92, `pas du tout; surtout pas; hors de question; certainement pas`},
	{sigNo, optIn, 0.93, `
		non merci; merci non; sans façon; (ne|n')? (suis|sommes|est|serais) pas (du tout|vraiment|trop|très)?
		(intéressé|intéressée|intéressés|partant|partante|preneur|concerné|concernée|disposé|la bonne|convaincu) ..; pas
		(intéressé|intéressée|intéressés|pour moi|pour nous|besoin|le temps|utile|nécessaire|mon domaine|notre
		domaine|dans mes|mon truc|envie|question|concerné) ..; (ne|n')?
		(souhaite|souhaitons|veux|voulons|désire|cherche|cherchons|recherche|prends|prenons|fais|faisons|peux|pouvons|vois)
		pas ..; pas donner suite; aucun (intérêt|besoin|temps) ..; ça ne m' intéresse pas; (ne)? m' intéresse pas;
		(ne|n')? (ai|avons|en ai|en avons) (pas|plus|aucun) (besoin|le temps|envie|l' utilité|de budget|de place) ..;
		(je)? (décline|refuse|passe mon tour|préfère pas|préfère ne pas|préfère éviter|préfère m' abstenir|dois
		décliner|dois refuser) ..; je préfère .. (pas|ne pas|éviter|décliner|rester|m' abstenir) ..; je passe;
		(avons|ai|sommes|suis|on a) (déjà|tout) (ce qu'|ce qu'
		il|quelqu'un|un|une|notre|mon|bien|pourvu|pourvus|équipé|équipés|ce) ..; déjà (pourvu|pourvus|quelqu'un|un
		prestataire|un fournisseur|servi|équipés) ..; ce qu' il (nous|me) faut; (à la)? retraite; retraité*; conflit d'
		intérêts?; (plutôt|finalement) non; malheureusement (non|pas|je ne) ..; très peu pour moi; sans moi; (ce)? sera
		non; désolé .. (non|pas) ..; laissez moi en dehors ..; plus (d' activité|en activité|dans les affaires)`},
	{sigLater, optIn, 0.88, `
		pas (maintenant|tout de suite|pour l' instant|pour le moment|encore|en ce moment|avant|cette semaine|ce
		mois|actuellement|cette année|dans l' immédiat|aujourdhui) ..; (en ce moment|pour l' instant|pour le
		moment|actuellement|là) .. (non|pas|débordé|débordée|sous l'
		eau|impossible|compliqué|difficile|chargé|trop|submergé|submergée|overbooké|surchargé) ..; plus tard ..; une
		autre fois;
		(rappelez|recontactez|relancez|reparlons|recontacte|rappelle|relance|revenez|reparlez|redemandez|redemande|réessayez|réécrivez) (en|moi|nous|vers moi|m'en|me voir)? (dans|en|après|à|plus tard|au|@|vers|quand|la|l') ..; (reparlons|reparlons en|on en
		reparle|en reparler|revoir ça|reprendre contact|reprenons) ..; (à partir|après|dès|pas avant|courant|jusqu'au)
		.. @ ..; (après|dès|à) (les|la|mes|mon|ma|le)
		(vacances|rentrée|récolte|vendanges|fêtes|congés|travaux|déménagement|saison|retour|naissance|salon) ..;
		(débordé|débordée|sous l' eau|submergé|trop (chargé|occupé|occupée)|en déplacement|en congé|en arrêt) ..; quand
		(les choses|ça|j' aurai|je serai|la|le|ce sera|nous) ..; (peut être|plutôt|idéalement|voyons)
		(dans|en|après|la|le|au)? @ ..; @ (peut être|plutôt|si possible|serait mieux) ..; (reporter|reportons|remettre
		à|patienter|attendre) ..; (mauvais|pas le bon) moment; besoin (de|d' un peu de) temps; laissez moi ..
		(jours|semaines|temps)`},
	{sigAsk, optIn | checkIn, 0.85, `
		(qui|quoi|où|quand|pourquoi|comment|quel|quelle|quels|quelles|combien)
		(est|sont|fait|font|veut|cherche|a|exactement|est ce|sera|serait|sont ses|propose|en est|connaît) ..; c' est qui
		..; qu' est ce (que|qu'|qui) ..; est ce (que|qu') ..; de quoi s' agit ..; (pourriez|pouvez|peux|pourrais)
		(vous|tu) .. (dire|préciser|expliquer|plus|renseigner|donner|rappeler) ..; (en savoir|plus) (plus|d'
		informations|d' infos|de détails|de précisions) ..; (j'|je) (aimerais|voudrais|souhaite|souhaiterais) (d'
		abord)? (savoir|en savoir|connaître|comprendre) ..; dites m' en plus`},
	{sigMeeting, checkIn, 1, `
		rendez vous; réunion; appel; café; déjeuner; dîner; visio; zoom; teams; visite; entretien; rencontre; vient;
		passe; voit; vois; appelle; parle; déjeune; verre; rencontrons; voyons; téléphone`},
	{sigScheduled, checkIn, 0.9, `
		(rendez vous|réunion|appel|déjeuner|date|visio|rencontre|visite|entretien|café) (est)?
		(fixé|fixée|pris|prise|prévu|prévue|calé|calée|programmé|programmée|convenu|convenue|planifié|planifiée|noté|organisé|organisée|@|le
		@|pour @) ..; (avons|a|ai|on a|on s'|est) .. (fixé|pris|calé|convenu|programmé|planifié|prévu|fixée) ..;
		(on|nous)? (se|nous|le|la|les)
		(voit|voyons|rencontre|rencontrons|parle|parlons|appelle|appelons|retrouve|retrouvons|vois) .. @ ..; (je|j')?
		(le|la|les) (vois|rencontre|retrouve|reçois|appelle) .. @ ..; @ .. (on|nous|je)
		(se|nous|le|la|déjeune|déjeunons) (voit|voyons|vois|rencontre|rencontrons|appelle|appelons|ensemble) ..;
		(il|elle) (vient|passe|m' appelle) .. @ ..; c' est calé; prévu (pour|le) @ ..; (on|nous) (déjeune|déjeunons|dîne|dînons|mange|mangeons|prend|prenons) .. @ ..`},
	{sigMet, checkIn, 0.88, `
		(nous|on|s'|l'|je|ai|avons|a|est|sommes|vous|les|se|me|bien|enfin|déjà|ensemble)*
		(rencontré|rencontrés|rencontrée|parlé|discuté|échangé|vu|vus|vue|croisé|croisés|croisée|déjeuné|téléphoné|appelé|appelés|bavardé|papoté|causé|jasé|entretenus) ..; (avons|a|on a|ai) .. (rencontré|parlé|discuté|échangé|déjeuné|vu|pris un (café|verre)|fait connaissance|eu
		un|eu une|eu au téléphone|passé) ..; (échange|rencontre|rendez
		vous|entretien|déjeuner|discussion|appel|réunion|entrevue|café) ..
		(très|super|agréable|sympa|sympathique|constructif|intéressant|intéressante|riche|a eu lieu|s' est bien|s' est
		très bien|était|bien passé|bien passée|fructueux|fait) ..; (bon|bonne|bel|très bon|très
		bonne|excellent|excellente|belle|super) (échange|rencontre|discussion|rendez
		vous|entretien|contact|conversation|moment) ..; (café|verre|déjeuner) (pris|bu|partagé) ..; c' est fait; (s'
		est|c' est) (bien|très bien) passé ..; fait connaissance`},
	{sigNotYet, checkIn, 0.9, `
		pas encore ..; toujours pas (vu|rencontré|eu le temps|pris|calé|fait) ..; (pas|n') .. (eu le temps|pu|trouvé de
		date|réussi|pris le temps|trouvé de créneau|trouvé le temps) ..; (je|j'|on|nous)?
		(dois|vais|devons|allons|va|compte|faut que je) (le|la|lui|les)?
		(appeler|contacter|écrire|rappeler|recontacter|relancer|fixer|m'en occuper|le faire|m'y mettre) ..;
		(reporté|repoussé|décalé|annulé|reportée) ..; (cherchons|cherche|trouver) .. (date|créneau) ..; (ma|mea)
		(faute|culpa); débordé*; sous l' eau; c' est sur ma liste; pas eu l' occasion; rien de (prévu|fixé|calé)`},
	{sigNoContact, checkIn, 0.92, `
		(aucune|pas de|pas eu de|sans|jamais eu de|zéro|ni) (nouvelle|nouvelles|réponse|retour|retours|réaction|rappel)
		..; aucun (retour|signe|contact|rappel|écho) ..; (n'|ne)? .. (pas|jamais|rien|toujours pas)
		(répondu|rappelé|donné suite|donné signe|réagi|donné de nouvelles|reçu|eu de nouvelles|eu de réponse|eu de
		retour|recontacté|contacté|entendu) ..; (ne)? (répond|réagit|rappelle|donne) (pas|plus|jamais|toujours pas) ..;
		jamais (répondu|rappelé|venu|eu|reçu|recontacté|donné) ..; silence (radio|total|complet) ..; injoignable; lettre
		morte; plus de nouvelles; (posé|m' a posé) un lapin; (écrit|appelé|relancé) .. (deux|trois|plusieurs) fois ..;
		(deux|trois|plusieurs) (mails|messages|relances|appels) .. (sans|aucun|rien) ..; sans (réponse|nouvelles|retour); rien (reçu|entendu|eu); messages sans réponse; disparu`},
	{sigInProgress, checkIn, 0.9, `
		en (cours|négociation|négociations|discussion|discussions|pourparlers|phase|train|attente de|période d'
		essai|test|bonne voie) ..; négoci*;
		(devis|proposition|offre|contrat|projet|compromis|échantillon|échantillons|maquette|dossier) ..
		(envoyé|envoyée|envoyés|transmis|transmise|en cours|à l' étude|rédigé|remis|remise|déposé|en
		préparation|parti|chez|signer) ..; (envoyé|prépare|préparons|rédige|transmis|attend|attends|attendons|j' ai
		envoyé|étudie|étudions|demandé) .. (devis|proposition|offre|contrat|réponse de la
		banque|échantillon|échantillons|accord|décision|signature|validation|feu vert|permis|financement) ..; (au|le) compromis ..;
		reste à (signer|valider|finaliser) ..; (pas|rien) (encore)? (signé|décidé|fait|conclu) ..; rien n' est
		(signé|fait|décidé) ..; (deuxième|second|prochain|nouvel|nouveau) (rendez
		vous|entretien|réunion|échange|rencontre) ..; (essai|à l' essai|test|pilote|phase de test) ..;
		(avance|avançons|progresse|ça avance|suit son cours) ..; (presque|quasiment) (signé|fait|fini|conclu|bon) ..;
		(il|elle|ils|elles|on|client|banque) (y)? (réfléchit|réfléchissent|étudie|étudient|hésite|hésitent) ..; bien (parti|engagé|avancé) ..; (chez|au|dans
		les mains du) (notaire|avocat|juridique|comptable|service juridique) ..; on (travaille|bosse) (dessus|sur) ..;
		due diligence; accord de principe; dans les tuyaux; prometteur`},
	{sigWon, checkIn, 0.92, `
		(contrat|marché|affaire|commande|bail|compromis de vente|vente|deal|accord|mandat|mission|client|devis|bon de
		commande) (est|a été)?
		(signé|signée|conclu|conclue|gagné|gagnée|obtenu|obtenue|remporté|décroché|décrochée|passée|passé|reçue|reçu|faite|fait|accepté|acceptée|confirmé|confirmée|validé|dans
		la poche) ..; (avons|a|on a|ont|ai|j' ai|vient|viens|venons|m' a|nous a|l' ai|l' avons|l' a) (de)?
		(tous|bien|enfin|finalement|déjà|aussitôt|tout de suite|été)? (signé|signer|conclu|gagné|eu le
		(contrat|marché|job|poste)|obtenu|décroché|remporté|acheté|vendu|commandé|commander|embauché|recruté|engagé|choisi|loué|investi|confié|retenu|retenus|accepté|passé
		commande|mandaté|acheter|embaucher|réservé|facturé|pris à l' essai) ..; signé $; ^ signé; c' est signé ..;
		affaire (conclue|faite); marché conclu; (nouveau|nouvelle|devenu|devenue|est) (notre|mon)?
		(client|cliente|locataire|associé|partenaire|collaborateur|collaboratrice|salarié|salariée) ..; commande
		(passée|reçue|ferme) ..; (a été|suis|est|embauché|l' ai|l' avons|m' a|m' ont|avons|ai) embauché*; (commence|débute|démarre) (le|lundi|@|chez nous|en|au) ..;
		(travaillons|travaille|collaborons) (désormais|maintenant|ensemble) ..; vendu; top là; acompte
		(versé|reçu|payé); bail signé`},
	{sigLost, checkIn, 0.92, `
		(n'|ne)? (a|ont|avons|aura|va|est|se|y|nous|ira|fera|ça)* pas
		(abouti|marché|fonctionné|donné|collé|convenu|retenu|retenus|suite|donné suite|allé plus loin|fait affaire|se
		faire|accroché|matché|convaincu|trouvé d' accord|trouvé un accord|entendus|choisi|adapté|possible|poursuivre)
		..; (pas|aucun) (d'|de)? (accord|affaire|suite|intérêt|budget|besoin|avenir|feeling|atomes crochus|entente) ..;
		(abandonné|refusé|rejeté|tombé à l' eau|tombée à l' eau|échoué|annulé
		définitivement|perdu|perdue|avorté|décliné|renoncé|laissé tomber) ..; (choisi|pris|préféré|retenu|signé
		avec|parti avec|partie avec|parti chez|opté pour|allé chez) .. (un autre|quelqu'un d' autre|une
		autre|concurrent|concurrence|autre prestataire|ailleurs) ..; trop (cher|chère|petit|grand|loin|tard|éloigné) ..;
		(en)? reste là; on en (est resté|reste) là ..; (n'|ne) (ont|a|avons) rien à voir ..; (sans suite|sans
		lendemain|sans issue); (pas|hors) (de|du|notre)? budget ..; (malheureusement|hélas) (non|rien|pas|ça ne|cela ne)
		..; rien (donné|n' en est sorti|à faire) ..; (ça|cela) n' (a rien|ira|a pas) ..; plus (intéressé|d'
		actualité|besoin|à vendre) ..; fin de l' histoire; (banque|prêt|permis) .. (refusé|refuse) ..; impasse;
		incompatib*; (nos|les) (attentes|besoins|budgets|calendriers) .. (différents|incompatibles|voir) ..`},
	{sigCancel, referrer, 0.93, `
		annul* (s'|cette|la|l'|tout|ça|le|r#|svp|moi|mise|présentation|demande)* ..;
		(retir*|abandonn*|stopp*|supprim*|arrêt*|oubli*|laiss* tomber|laisse tomber|laissez tomber)
		(cette|la|l'|tout|ça|le|r#|mise|présentation|demande|introduction)* ..; (n'|ne) .. (plus|pas)
		(nécessaire|utile|la peine|besoin|d' actualité) ..; (se connaissent|se connaissaient|connaissaient) (déjà|d')
		..; (ne|n') (les|la|le|leur|lui|envoyez|contactez|présentez|faites)* (pas|rien) ..; finalement non; plus la
		peine; sans objet; inutile de ..; mieux vaut ne pas`},
	{sigCorrect, referrer, 0.9, `
		(erreur|faute|coquille) (de|d'|dans|sur|ma)* (ma part|frappe|l' adresse|le nom|l'
		orthographe|nom|prénom|adresse)? ..; (mauvaise|mauvais|fausse|ancienne)
		(adresse|nom|mail|prénom|orthographe|personne|_) ..; (corrig*|rectifi*|modifi*|remplac*|chang*) ..; correction;
		(la bonne|le bon|bonne|bon|nouvelle|nouveau|vraie) (adresse|nom|mail|prénom|orthographe) (est|c' est)? ..; c'
		est .. (et non|pas) ..; ^ (et non|non pas|pas) _ $; et non _; (s' écrit|s' appelle|s' orthographie) ..; (je
		voulais|voulais) dire ..; l' inverse; c' est l' inverse; au lieu de; (adresse|mail|nom|prénom) (est|c'
		est|exact|exacte|correct|correcte) ..; (inversé|confondu|mélangé|trompé|oublié) ..; plutôt que; ajout*`},
	{sigCorrect, referrer, 0.5, `e@mail`},
	{sigNudge, referrer, 0.92, `
		relanc*; (rappelez|rappelle|rappeler) (le|la|lui|leur) ..; (un|une)? (petit|petite|gentil)? (rappel|relance|coup
		de pouce) (à|pour|s'|serait|ne) ..; rappel (à|pour);
		(renvoyez|renvoie|réécrivez|réécris|réessayez|recontactez|insistez|redemandez) ..; (pouvez|peux|pourriez)
		(vous|tu) .. (relancer|rappeler|insister|réécrire) ..; secou*`},
	{sigStatus, referrer, 0.9, `
		statut; (des|du|quelles|avez vous des|y a t il des|une|as tu des)? (nouvelles|nouveau|neuf)
		(de|d'|pour|sur|du|des|concernant)? ..; où (en|ça) (est|sont|en|êtes|on|ça)* ..; quoi de neuf ..; (ça|cela)
		(avance|donne) (quoi)? ..; (point|état|bilan) (sur|des|d'|de) ..; (ont ils|se sont ils|a t il|a t elle|ont
		elles|est ce qu' ils|est ce que) .. (vus|vu|rencontrés|parlé|répondu|avancé) ..; liste (de|des) ..; qu' en est
		il ..; suivi; mes (introductions|mises en relation|présentations) ..`},
	{sigWeekly, referrer, 0.9, `
		hebdomadaire; hebdo; chaque semaine; toutes les semaines; une fois (par|la) semaine; par semaine; (tous|chaque)
		(les)? (lundi|lundis|vendredi|vendredis)`},
	{sigMonthly, referrer, 0.9, `mensuel; mensuelle; mensuellement; chaque mois; tous les mois; (une fois)? par mois`},
	{sigNever, referrer, 0.9, `
		(plus|pas|aucun|sans|arrêtez|stoppez|supprimez) (de|le|les|d')?
		(récapitulatif|recapitulatif|récapitulatifs|résumé|résumés|rapport|rapports|bilan|bilans|bulletin) ..; ^ jamais
		$`},
	{sigRhythm, referrer, 0.9, `
		quotidien*; chaque jour; tous les jours; (toutes les|chaque) (deux|2|quinze|15) (semaines|jours); tous les
		(quinze|15|deux) (jours|mois); trimestriel*; moins souvent; plus souvent; bimensuel*; une semaine sur deux; par
		trimestre; annuel*`},
	{sigSent, referrer, 0.9, `
		(cadeau|chèque cadeau|bon cadeau|bon d'
		achat|fleurs|champagne|bouteille|bouteilles|coffret|panier|chocolats|bouquet|carte|colis|vin|caisse|livre|boîte)
		..
		(envoyé|envoyée|envoyés|envoyées|livré|livrée|livrés|livrées|parti|partie|partis|parties|remis|remise|offert|offerte|expédié|expédiée|posté|postée|commandé|déposé|déposée|en
		route) ..; (ai|avons|a été|ont été|est|c' est|l' ai) (bien|déjà|hier)?
		(envoyé|envoyée|livré|livrée|remis|expédié|posté|déposé|offert|envoyés|livrés) ..; ^ (envoyé|fait|livré|expédié)
		$; c' est (fait|parti|envoyé|livré) ..`},
	{sigYes, optIn, 0.93, `
		^ oui $; ^ c' était moi $; ^ oui c' est moi $; ^ je confirme $; ^ confirmé $; ^ d' accord $; ^ c' est ça $; ^
		exact $`},
	{sigNo, optIn, 0.93, `^ non $; ^ ce n' était pas moi $; ^ ce n' est pas moi $`},
}
