package intent

// frenchOptIn are more of the ways to say yes, no, later and "not me" in French, of Belgium, Switzerland and Quebec too.
var frenchOptIn = []group{
	{sigIf, anyContext, 1, `
	sous condition; une condition; seule condition; à la condition; dès que; une fois
	(que|les|la|le|l'|mon|ma|mes|nos|passé|passées|finies|fini); du moment que; en supposant; admettons; au cas où;
	sous réserve; reste à savoir si; ça dépendra; cela dépendra`},
	{sigHedge, anyContext, 1, `
	(c' eût|aurait|aurais|aurions|auriez) (été|dit|aimé|adoré|accepté|voulu|répondu|signé); pas encore (oui|non);
	(laissez|laisse) moi (y réfléchir|en parler|en toucher|voir|réfléchir|demander|vérifier|en discuter|consulter)
	..; je balance; mitigé; mitigée; partagé; partagée; à voir; faut que j' en parle; je ne dis ni oui ni non; ni
	oui ni non; pas dit oui; ne dis pas oui; c' est à réfléchir; je me tâte; mon coeur balance; peut être bien ..; à
	vous de (voir|décider); à toi de (voir|décider)`},
	{sigNothing, anyContext, 1, `
	(ma|mon|notre) (mère|père|mari|femme|grand mère|grand père|frère|soeur|belle mère|chien|oncle|tante) ..
	(décédé|décédée|mort|morte|hospitalisé|hospitalisée); mots (gentils|doux)`},
	{sigNothing, optIn, 1, `
	(mon|notre)? (français) .. (est|n' est)? pas (très|trop)? (bon|parfait|terrible); pas très bon pour écrire;
	(ravi|ravie|heureux|heureuse|content|contente) pour (elle|lui|eux|vous|toi|son|sa) ..; (très)? heureux qu';
	désolé pour le retard; tout va bien; ça va bien; le petit va bien; non pas que; bien reçu; bien noté; c' est
	bien (de|que|pour); merci (de|d') (le|la|l'|lui|votre|ta|avoir|être|penser)`},

	{sigYes, optIn, 0.94, `
	(ce n'|c') est pas de refus ..; pas de refus ..; ^ banco; ^ impec; ^ certain; ^ nickel; ^ carrément; on (fait|y
	va|fonce|fait ça) (comme ça|ça)? $; je (veux|voudrais|souhaite|souhaiterais) (bien|bien le|vraiment|trop)?
	(la|le|les|lui)? (rencontrer|voir|connaître|parler|lui parler|échanger) ..;
	(veux|voulons|voudrais|souhaite|souhaitons|aimerais|aimerions|désire) (bien|vraiment|trop|beaucoup|volontiers)*
	(la|le|les|lui|cette|ce|m'|nous)* (rencontrer|voir|connaître|parler|échanger|entretenir) ..; (n' y)? .. vois
	(que des|aucun|pas d'|pas de) (avantages|inconvénient|objection|problème|mal) ..; aucun inconvénient ..;
	(merci|prière) de (faire|nous mettre|me mettre|procéder|transmettre|établir) (le|la|les|en|à)*
	(lien|relation|contact|présentations|mise|coordonnées) ..; (fais|faites) (le|la|les)?
	(lien|présentations|intro|pont|nécessaire|introduction) ..; réponse (est)? (positive|favorable|affirmative) ..;
	(positif|favorable) (pour|à|de notre part) ..; (dis|dites|dites le|dis le) lui (que je l'|de m'|de me|de
	passer|qu' il|qu' elle|oui) .. ; qu' (il|elle) (passe|vienne|m' appelle|m' écrive|me contacte|m' appelle|me
	téléphone|se manifeste) ..; (présente|présentez|mets|mettez|connectez|connecte|branche|branchez) (nous|moi|la
	moi|le moi) (vite|donc|volontiers|la|le|en relation|en contact|ensemble)* ..; (ça|cela) (va|ferait|fera|fait|me
	fait|me ferait)* (me faire|me ferait|me fait)? plaisir ..; me (fera|ferait|ferai) plaisir ..; (suis|serais)
	(très|bien)? (curieux|curieuse) (de|d') ..; accord donné ..; (je|nous)
	(valide|validons|approuve|prends|adhère|signe|fonce) $; je valide ..; ça me
	(botte|branche|tente|parle|plaît|convient|va) ..; va pour ..; (oui|ok|super|d'accord) (volontiers|avec
	plaisir|bien sûr|certain|je veux|je veux bien|mets|mettez|présente|présentez|faites|vas y|allez y|pourquoi
	pas|absolument|carrément|sans problème|je suis partant|ça m' intéresse|merci|grand oui|svp|s' il vous plait|s'
	il te plait|présentez nous) ..; c' est (oui|un oui|un grand oui|ok|tout bon|parfait) ..; ce sera oui ..;
	(je|nous) (dis|disons|dirais) (oui|banco) ..; (grand|mille fois|triple) oui; (j'|nous)
	(accepte|acceptons|attends|attendons) (avec|son|votre|volontiers|de|la|cette|l') ..; (tu peux|vous pouvez|tu
	as|vous avez) (lui)? .. (donner|transmettre|passer|filer|communiquer|mon accord) (mon|mes|ma|lui)? ..;
	(donne|file|passe|donnez|transmets|transmettez|communiquez) lui (donc|vite)? (mon|ma|mes) ..; (la porte|ma
	porte) .. (est)? ouverte ..; (un)? vrai plaisir ..; avec joie; (bien)? (sûr|entendu) (que oui|volontiers|avec
	plaisir) ..; de tout coeur; (quelle)? (bonne|belle|excellente|super|chouette|riche) (idée|initiative) ..; feu
	vert; (je|nous) (le|la|les) (reçois|recevrai|rencontre|rencontrerai|verrai) (avec|volontiers|à|chez) ..;
	(intéressé|intéressée|intéressés) (par|oui|merci) ..; depuis le temps que ..; tout à fait (d'
	accord|partant|partante|favorable|disposé|disposée) ..; (disposé|disposée|disposés|ouvert|ouverte|ouverts) à
	(la|le|les|un|une|cette|échanger|rencontrer|discuter) ..; on peut (se|s') (parler|voir|appeler) ..`},
	{sigSelf, optIn, 0.94, `qui (refuserait|dirait non) ..; comment (refuser|dire non) ..`},

	{sigNo, optIn, 0.93, `
	(vais|vas|va|allons|préfère|préférons) (devoir|quand même|donc)* (passer mon tour|passer|dire
	non|décliner|refuser|m' abstenir|laisser faire|en rester là|laisser tomber|laisser passer|faire l' impasse) ..;
	(je|nous)? (vais|allons) .. (décliner|refuser|dire non|passer mon tour|laisser faire|m' abstenir) ..; (ne|n')?
	(donnerai|donnerons|donne|donnons|donnera|peut donner|pouvons donner) (quand même|malheureusement|donc)? pas
	(de)? (suite|une suite) ..; (ne)? (sert|servirait|servira|sers) à rien ..; (poste|place) est (déjà)?
	(pourvu|pourvue|prise|pris) ..; (n' est|c' est) plus la peine ..; (plus|pas) la peine ..; (c' est|donc|ce
	sera|et c' est|bref|du coup|alors) non ..; (ce|c') (est|sera|serait) (donc|malheureusement|hélas|toujours|pour
	moi|un)* non ..; (je|j')? me (retire|désiste) ..; (je|j')? m' (abstiens|abstiendrai) ..; (ne)?
	(reçoit|recevons|reçois|engage|engageons|recrute|recrutons|embauche|
	embauchons|travaille|travaillons|traite|traitons|achète|achetons) (pas|plus|jamais) ..; (ne)? retient pas
	(notre|mon) attention ..; (j'|je|on|n')? y (crois|croit|tiens|tient) pas ..; (n' y)? (crois|tiens) pas ..;
	(décidé|choisi|préféré|résolu) de ne pas ..; ne pas (entrer en matière|donner suite|nous présenter|me
	présenter|poursuivre|faire suite) ..; (suis|sommes) au regret ..; (au)? regret de (ne|devoir|vous) ..; ne
	(puis|pouvoir|peux|pouvons|saurais) (pas)? (accéder|donner|accepter|répondre favorablement|y donner) ..;
	(m'|nous)? (adonne|intéresse|tente|dit|branche|parle|convient|arrange|emballe|inspire) (pas|guère|plus|pantoute)
	..; pantoute; (trouve|trouvez|cherche|cherchez|voyez|demande|demandez) (plutôt)? (avec|à)? (quelqu'|un) (un)?
	(d' autre|autre) ..; oubliez moi ..; oublie moi ..; (laissons|laissez|laisse|laissons nous) tomber ..; (on
	a|nous avons|j' ai|on dispose) (déjà)? (notre|nos|mon|mes|tout en) ..
	(attitré|attitrée|interne|habituel|habituelle|prestataire|fournisseur) ..; (en|tout en) interne ..; sans objet;
	(pas|plus|aucun|aucune) (dans)? (nos|mes|notre|mon|nos)
	(métiers|métier|cordes|domaine|domaines|priorités|projets|besoins| attributions|goûts) ..; ça va aller (merci)?
	..; pas de ça (chez)? ..; (je)? préfère (m' en tenir là|rester|en rester là|m' abstenir|ne pas|pas|dire
	non|garder|laisser) ..; mieux vaut (ne pas|pas|en rester|éviter) ..; (je|nous|j')
	(quitte|quittons|arrête|ferme|fermons|cesse|cessons) (le|mon|l'|notre|nos|les)
	(métier|activité|activités|boutique|atelier|affaires|portes) ..; (n' irai|n' irons|ira|irons|irai) pas plus loin
	..; (aucune|aucun|nulle|pas) (utilité|utile|intérêt|envie|besoin|nécessité|place|budget|disponibilité pour) ..;
	pas (chaud|chaude|chauds|emballé|emballée|envie|fan|preneur|preneuse|intéressé| tenté|tentée|favorable|notre
	truc|mon rayon|ma tasse|pour nous) ..; très peu pour (moi|nous) ..; (bien)?
	(pourvu|pourvus|servi|servis|équipé|équipés|entouré|entourés) (en|de|pour|merci|sur)? $; (trop)
	(délicat|loin|cher|compliqué) .. (crois|pour moi|merci)? ..; perdre (son|mon|votre|ton|leur) temps ..; perte de
	temps ..; (il n' y)? (aura|a) pas de (budget|place|poste|besoin) ..; non (c'
	est|je|merci|désolé|désolée|vraiment|franchement|sans façon|pas pour|pas intéressé|ça ira) ..; jamais de la vie;
	plutôt (me|mourir|crever) ..; (je)? (dirai|dis|dirais|dit) non ..; (fin|terminé|fini) pour (moi|nous) ..; (c'
	est|est) (terminé|fini) (pour (moi|nous)|merci|je ne) ..; déjà (ce qu'|quelqu' un|ce qu'
	il|trouvé|pris|engagé|recruté|embauché|donné|tout ce) ..; on a (embauché|recruté|trouvé|engagé) ..; (je|j')
	(me)? (suis|serai) (plus|hors) (du|dans le) (métier|jeu|circuit) ..; ma dose de ..; (ni|et) (maintenant|pour
	moi|pour lui) ni (l' an|pour|plus) ..; (ne)? (souhaite|souhaitons|désire|désirons|veut|veux|voulons)
	(vraiment|absolument)? (pas|plus|aucun) ..; (réponse|avis) (est)? (négative|négatif|défavorable) ..;
	défavorable; bien aimable mais (non|pas) ..`},

	{sigLater, optIn, 0.9, `
	(ensuite|par la suite|après ça|après cela|à partir de là) (oui|volontiers|avec plaisir|je|on|nous|pourquoi) ..;
	(remettre|reporter|décaler|repousser|différer) .. (à|au|en|de) ..; ^ plus tard $; ^ plus tard; (on|nous)
	(remet|remettons|reporte|reportons|décale|décalons|repousse|reverra|recause|en reparle|reparle|verra|en recause)
	(ça|cela|tout|ça)* (à|au|en|dans|après|plus tard|@|d'|quand|pour)? ..; en
	(recause|reparle|rediscute|reparlera|recausera) ..; (pouvez|peux|pourriez|pourrais) (vous|tu) ..
	(relancer|recontacter|rappeler|redemander|réécrire|revenir) .. (@|plus tard|dans|après|en|quand)? ..;
	(relancez|relance|recontactez|redemandez|redemande|rappelez|réessayez|
	réessaie|repassez|revenez|représentez|reproposez|repropose) (moi|nous|le moi|la moi|me|vers|plutôt|donc|s' il)*
	(@|au|en|dans|après|plus|quand|à|lundi|le|vers|me) ..; laissez moi .. @? (le temps)? ..; laisse moi
	(rentrer|finir|souffler|le temps|terminer|boucler|passer|arriver|deux|un|une|trois|quelques) ..; (une fois|dès
	que|quand|lorsque|sitôt) (le|la|les|que|mon|ma|mes|je|j'|on|nous|ce|tout) ..
	(rentré|rentrée|rentrées|fini|finie|finies|passé|passée|passées|terminé|
	terminée|serai|aurai|sera|reprends|rentre|reviens|revenu|installé|bouclé| signé|calmé|calmera) ..; (cette
	année|ce mois|ce trimestre|cette semaine|là|en ce moment|actuellement|pour l' heure|pour le moment|pour l'
	instant) (c' est|on est|je suis|nous sommes|il est|je)* (cuit|mort|impossible|trop tard|en
	plein|débordé|débordée|sous l' eau|dans le jus|dans le rush|la folie|le rush|la course|compliqué|pas|ne
	peux|pris|surchargé|complet|complets|l' enfer|le chaos) ..; (ne peux|peux|pouvons|saurais) (pas)? ..
	(répondre|décider|dire|m' engager|me prononcer) (cette semaine|pour l' instant|maintenant|tout de suite|ce
	mois|avant) ..; (pas|n' est pas) (la bonne|le bon|la meilleure|le meilleur)
	(période|moment|timing|saison|semaine) ..; (mauvaise|mauvais) (période|moment|timing|saison|passe) ..; après
	(le|la|les|mon|ma|l'|mes|notre) (bac|accouchement|mariage|naissance|inventaire|exposition|rush|examens|
	examen|fêtes|ramadan|carnaval|travaux|foin|foins|moisson|moissons|soldes|
	clôture|bilan|bouclage|festival|concours|déménagement|opération|vacances|
	rentrée|congés|saison|salon|vendanges|récolte) ..; minute papillon ..; (attends|attendez|attendons) que .. ..;
	(l' année|l' an|le mois|la semaine|au) (prochaine|prochain|printemps|automne) .. (oui|volontiers|pourquoi
	pas|avec plaisir|peut être|si) ..; (oui|volontiers|d' accord|avec plaisir|ok) (mais)? (après|une fois|plus
	tard|quand|à partir|pas avant|dans|dès|au|en|à la|le mois|l' an) .. ; (au|le) (second|deuxième|prochain|premier)
	(semestre|trimestre) ..; je reprends (en|le|début|fin|@) ..; (tête|esprit) ailleurs ..`},

	{sigLater, optIn, 0.86, `par la suite; après cela; ultérieurement`},
	{sigLater, optIn, 0.7, `(après|dès|une fois) (le|la|les|l'|mon|ma|mes|notre|nos) _`},

	{sigAsk, optIn | checkIn, 0.87, `
	(envoie|envoyez|dites|dis|donne|donnez|précisez|explique|expliquez|montrez| montre) (moi|nous) (d' abord|juste
	d' abord|avant|juste|plutôt d' abord|déjà) ..; (dites|dis) moi .. (d' abord|avant) (si|ce|qui|où|quand|comment)?
	..; (est|a|fait|travaille|cherche|connaît|veut|parle) t (il|elle|on) ..; (c' est|est ce) (bien)?
	(le|la|celui|celle|pour) .. (qui|du|de) .. $$; combien (ça|cela|coûte|de|est) ..; (avez|as) (vous|tu)
	(un|une|des|son|plus) .. ; (plus|davantage) (de détails|d' infos|d' informations|de précisions|de
	renseignements) ..; en savoir plus ..`},

	{sigWrong, optIn | checkIn, 0.93, `
	(ne)? suis plus (dans|chez|à|au|en poste|employé|employée|salarié) ..; (ce)? n' est pas moi qui (gère|m'
	occupe|décide|fais|traite|suis|achète) ..; (c' est)? pas moi qui (gère|m' occupe|décide|fais|traite) ..; (ne)?
	(m'|nous) (était|est|étaient) (manifestement|sûrement|visiblement|certainement)* pas
	(destiné|destinée|adressé|adressée) ..; pas (destiné|destinée|adressé|adressée) ..; (il)? (n')? y a
	(pas|aucun|aucune) (de|d')? .. (ici|chez nous|parmi|à cette adresse|dans nos) ..; pas de _ (ici|à cette adresse)
	..; (voyez|vois|adressez|adresse|contactez|écrivez|demandez|tournez) (vous|toi|plutôt|avec|donc)* (à|avec|vers)?
	(mon|ma) (remplaçant|remplaçante|collègue|successeur|responsable|confrère|associé| collaborateur|collaboratrice)
	..; (vous|tu) .. (trompez|trompé|trompée|trompes) (de|d') ..; (s'|vous|êtes|être)
	(trompé|trompés|trompée|tromper) (de|d'|sur) ..; mauvais (destinataire|interlocuteur|interlocutrice|thomas|nom)
	..; (ne)? suis pas (le|la) .. (que vous|que tu|qu' il) .. (cherchez|croyez|pensez|cherches|faut)? ..; (ne)?
	(suis|sommes) pas (concerné par les achats|compétent|compétente|habilité|habilitée|l' interlocuteur|la bonne
	interlocutrice|en charge|responsable) ..; (autre|confondez avec|confondu avec|confondre avec) (personne|quelqu'
	un|un homonyme|mon|ma|une) ..; vous (confondez|devez confondre) ..; (n' ai|ai) jamais (travaillé|été|exercé)
	(dans|chez|à) ..`},
	{sigWrong, anyContext, 0.9, `
	(ne)? (travaille|fait|est|suis) plus (ici|chez nous|partie|dans (la|l'|cette|notre)|parmi) ..; (a|ai) quitté
	(la|l'|notre|cette|mon) (société|entreprise|boîte|association|poste|école|service) ..; parti à la retraite ..`},
	{sigStop, anyContext, 0.96, `
	désinscription; désabonnement;
	(souhaite|souhaitons|veux|voulons|désire|voudrais|aimerais)
	(vraiment|absolument|pas|plus|ne|jamais|que|vous|me|m'|aucun|aucune|de|être|vos)* (recevoir|contactiez|écriviez|
	sollicitiez|recontactiez|relanciez|contacté|contactée|sollicité|sollicitée|mails|messages|courriels|sollicitations|
	publicité|pub|spam) ..; (plus|pas) (être|que vous me|qu' on me)
	(contacté|contactée|sollicité|sollicitée|dérangé|dérangée|démarché|
	démarchée|relancé|relancée|contactiez|contacte|sollicite) ..; (cessez|arrêtez|arrête|stoppez)
	(de|d'|tout|toute|avec|vos|ces|ça|immédiatement|maintenant) ..; ne (me|m'|nous)
	(mettez|proposez|présentez|envoyez|sollicitez|dérangez|embêtez|importunez| relancez|écrivez|contactez)
	(plus|plus jamais|plus rien) ..; (vos|de vos) (mails|messages|sollicitations|courriels|relances) ..
	(stop|assez|marre|ça suffit)? $; (liste|listes) de diffusion; (base|bases) de données;
	(retirez|sortez|supprimez|rayez|effacez) (moi|mon|mes|nos|notre) ..; (merci|veuillez|prière) de me
	(retirer|désinscrire|rayer|supprimer|radier|enlever|ôter) ..; ne plus (jamais)? (me|m'|nous|écrire|recevoir)
	(solliciter|contacter|écrire|recontacter|à cette adresse|relancer|de)? ..; (ne)?
	(souhaite|souhaitons|veux|désire) (plus|pas) (rien|plus|aucun)? (recevoir) ..; plus rien recevoir ..;
	(retirez|sortez|supprimez|effacez|enlevez|rayez) moi ..`},
	{sigCancel, referrer, 0.93, `
	^ annuler; ^ annule; ^ annulez; (ne)? (les|la|le|leur|lui)? présente (les|la|le)? pas ..; (ne)? (les|la|le)
	(présente|présentez|contacte|contactez) (pas|plus) ..; (pas|plus) une bonne idée ..`},
	{sigUndo, referrer, 0.93, `
	(remets|remettez|remettre) (les choses|tout|ça|cela)? comme avant ..; (défais|défaites|défaire|annulez|annule)
	(ça|cela|ce que|la dernière|mon dernier|ma) ..; (n' aurais|aurais) pas dû
	(valider|cliquer|confirmer|envoyer|appuyer) ..`},
	{sigCorrect, referrer, 0.92, `
	(gouré|gourée|planté|plantée|mélangé les pinceaux) ..; (il|elle) (habite|travaille|s' appelle|vit) .. (pas|et
	non|et pas) (à)? _ ..`},
	{sigNudge, referrer, 0.93, `
	(donne|donnez|mets|mettez) (leur|lui)? .. (coup de coude|coup de pouce|petit coup|coup de fouet|coup de pied)
	..; (réessaie|réessaye|réessayez|réinsiste|insiste|relance|relancez) ..`},
	{sigRhythm, referrer, 0.92, `
	tous les (quinze|deux|trois) (jours|mois); une fois par trimestre; (moins|plus) souvent`},
	{sigNothing, referrer, 1, `
	(plutôt que|au lieu de|et non) (tous|toutes) les (quinze|deux|trois) (jours|semaines|mois); plutôt que
	(chaque|tous|toutes|une)`},
	{sigNever, referrer, 0.95, `
	inutile de m' envoyer (le|la|les|ce|ces)?
	(bilan|récapitulatif|recapitulatif|résumé|rapport|point|bilans|recapitulatifs) ..`},
	{sigStatus, referrer, 0.92, `
	(où|ou) (on)? en (est|sont|êtes|es|sommes) (on|nous|t on|ils)? ..; (on)? en est où; savoir où on en est`},
}
