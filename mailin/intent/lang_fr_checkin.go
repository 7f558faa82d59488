package intent

// frenchCheckIn are more of the ways to tell in French what came of an introduction.
var frenchCheckIn = []group{
	{sigNothing, checkIn, 1, `
	(réservé|réservée) une table; (hôtel|train|vol|billet|table|restaurant|salle) .. (réservé|réservée|réservés);
	(ne|n'|pas|rien) (bien)? s' inquiéter; pas vu le temps (filer|passer); (invitation|date|créneau|rendez vous) ..
	(accepté|acceptée|acceptées); (sa|son|leur) (secrétaire|assistante|assistant|collègue|standard) ..; commun
	accord; croise les doigts; on croise (les doigts)?; pas encore (décidé|exclu)`},
	{sigWill, checkIn, 1, `
	(va|vais|vont|allons|devrait|devraient|pourrait|pourraient|veut|veulent|
	voudrait|souhaite|souhaitent|envisage|envisagent|espère|espérons|bientôt|
	doit|doivent|dois|faudrait|compte|comptent|proposition d'|si|peut être)`},
	{sigScheduled, checkIn, 0.93, `
	(on|nous|je|il|elle) (se|nous|le|la|les|me|m'|va|vais|allons|devons|doit|dois|s')*
	(retrouve|retrouvons|retrouver|voit|voyons|voir|déjeune|déjeunons|déjeuner|
	mange|mangeons|manger|prend|prenons|prendre|boit|reçoit|passe|appelle|
	rappelle|rencontre|rencontrons|rencontrer|parle|visite|vient|rejoins| rejoint|dîne|dînons|téléphone) .. (au|à
	la|chez|un|une|ensemble|bière|café|verre|garage)* .. @ ..; (il|elle|on|je|nous)
	(vient|passe|déjeune|déjeunons|mange|reçoit|appelle) .. (@|la semaine pro) ..; réservé (une)? table .. @ ..;
	(trouvé|arrêté|retenu|choisi|bloqué|convenu d'|fixé) (une|un|la|le)* (date|créneau|jour|rendez vous|horaire) ..;
	(ce)? sera (le|au|pour|à)* @ ..; (entendus|entendu|accordés|mis d' accord) (sur|pour) (le)? @ ..; (partie)?
	(remise|remis|reporté|reportée|décalé|décalée|déplacé|déplacée|repoussé| repoussée) (au|à|pour) (le)? @ ..;
	(sera|serai|serons) (reçu|reçue|reçus) ..; (première|premier|prochaine|prochain|l'|une|notre|la)
	(entrevue|rencontre|entretien|réunion|visite|rendez vous|visio) (est)?
	(prévue|prévu|fixée|fixé|calée|calé|programmée|planifiée|aura lieu) ..; (pas encore|toujours pas) vu mais .. @
	..; c' est (pour|prévu|calé|noté|fixé) .. @ ..; (invité|invitée|convié|conviée) .. @ ..; date ..
	(prise|fixée|calée|bloquée|trouvée) ..; (on|nous) (s' est|sommes|avons|a) (donné|fixé|pris|calé|dit|mis) (rendez
	vous|une date|un créneau|@) ..; (dans l'|à l'|mon|notre|nos) (agenda|agendas) .. @? ..; ^ (demain|après
	demain|ce soir) .. $$; hâte d' y être`},
	{sigMet, checkIn, 0.88, `
	(nous nous|on s'|on se|nous|on) (sommes|est|a|avons|étions) (enfin|bien|déjà|finalement|pu|longuement|aussi)*
	(entretenu|entretenus|vus|vu|parlé|retrouvés|rencontrés|rencontré|mangé|bu|
	jasé|causé|discuté|papoté|déjeuné|dîné|connus|trouvés|promenés|marché) ..; (avons|a|ai)
	(enfin|bien|bu|mangé|pris|partagé|passé|eu|fait|pu)* (nous rencontrer|faire connaissance|sa connaissance|se
	voir|se rencontrer|nous parler|un café|un verre|une frite|une heure|un bon moment|le plaisir de
	(recevoir|rencontrer|la|le)|la rencontrer|le rencontrer|la voir|le voir|se parler) ..; (bu|mangé|pris|partagé)
	.. (café|verre|frite|bière|repas|thé|ensemble) ..; (elle|il) (est|était) (passé|passée|venu|venue|là|à) .. ;
	(suis|était|sommes) (passé|passée|passés|allé|allée|allés) (le|la|les|à|chez|au|dans|son|voir|lui)* ..
	(voir|bureau|lui|boutique|atelier|chez|causé|visite)? ..; (rencontre|rendez
	vous|entretien|entrevue|visio|réunion|visite|échange|conversation) (a|est|s'
	est|fut|était|faite|eue|très|fort|bien|a bien|super)* (eu
	lieu|faite|passé|passée|agréable|sympa|sympathique|cordiale|cordial| cordiaux|agréables|des
	plus|riche|enrichissante|fructueuse|effectuée|intéressante) ..; rencontre faite ..; (courant|contact) ..
	(passé|excellent|bien passé|très bon|super|bon) ..; (je)? (l'|les) (ai|avons|a)
	(reçu|reçue|rencontré|rencontrée|vu|vue|croisé|croisée|eu au|eue au|reçus|invité) ..; fait (sa|leur|la|plus
	ample) connaissance ..; (échangé|échangés) (nos)? (cartes) ..; (poignée|serré) (de|la)? main ..;
	(chouette|super|chic|belle|bonne|sacré|vraie|sympa)
	(type|personne|rencontre|fille|gars|bonhomme|dame|personnage|femme|homme| découverte|moment) ..; (sous le
	charme|ben le fun|vu le temps filer|vu le temps passer|bon feeling) ..; (aucune|sans) suite
	(n'|précise|concrète|envisagée|prévue)* (à ce stade|est envisagée|pour le moment|pour l' instant) ..; (c' est)?
	tout pour (l' instant|le moment) ..; (dieu seul|on verra bien|l' avenir) .. (sait|dira)? ..; (lui)? ai
	(longuement)? parlé ..; très (agréable|sympa|sympathique) (rencontre|échange|avec|moment|discussion)? ..`},
	{sigNotYet, checkIn, 0.93, `
	(pas encore|toujours pas) (eu lieu|vu|vus|parlé|rencontré|rencontrés|fait|contacté|contactée|appelé|
	appelée|pris|eu|écrit|répondu|rappelé|rappelée|trouvé) ..; (ne)? (nous)? sommes pas encore
	(vus|parlé|rencontrés) ..; ^ toujours pas ..; (je)? (ne)? (l'|lui|les|la) (ai|avons) pas (encore)?
	(rappelé|rappelée|répondu|contacté|contactée|appelé|appelée|composé|écrit| relancé) ..; (rien|pas) (fait|encore
	fait|de fait|de fixé|de prévu|de calé) (encore|pour l' instant|pour le moment)? ..; (j' ai|ai|je l' ai|l' ai)?
	(oublié|zappé|traîné|tardé|laissé traîner|procrastiné|complètement oublié) ..; (je)? m' y
	(mets|mettrai|colle|attelle) ..; (devait|devions|devait se|aurait dû|devaient|voulait|comptais|pensais|était
	censé) (se|nous|le|la|l'|s')* (voir|appeler|parler|rencontrer|retrouver|contacter|écrire|déjeuner) ..; ne s' est
	pas fait ..; (ça|cela) (ne)? (s'|se) (est|fait) (pas|toujours pas) (encore)? (fait)? ..;
	(faut|faudrait|va|devons|reste à|doit) (qu' on|que je|qu' on se|que nous)*
	(trouve|trouver|fixer|caler|chercher|prendre) (un|une|autre|le)* (autre)? (jour|date|créneau|moment|occasion)
	..; (cherche|cherchons|continue à|continuons à) (toujours|encore|chercher|une|un|autre)*
	(date|créneau|jour|occasion)? ..; (aucune|pas de) (rencontre|réunion|entrevue|date|rendez vous)
	(n'|à|encore|fixée|prévue|pour|a) ..; (à moi|c' est à moi|moi) de (lui)?
	(répondre|rappeler|écrire|relancer|reprendre|recontacter|proposer) ..; c' est moi qui (traîne|tarde|dois|ne) ..;
	(pas|n' ai pas) (trouvé|eu) (le temps|un moment|une minute|l' occasion) ..; (loupés|ratés|manqués|croisés sans)
	..; (repris le dessus|touche plus terre|honte à moi|pardon|promis) ..; (dans|c' est dans) mes intentions ..;
	(dès|quand) (il|elle|je) (rentre|revient|sera|serai|reviens) ..; (étant|est|était) (à l' étranger|en mer|en
	voyage|en cure|malade|hospitalisé|hospitalisée|en congé|de garde|en déplacement) ..; on verra après ..; (je)? l'
	appelle (cet|ce|demain|@|la|dès|cette|tantôt) ..; je (le|la|l'|les|lui)
	(appelle|contacte|écris|fais|relance|appellerai|écrirai) (cette|@|demain|ce|dès|bientôt|la|lundi) ..`},
	{sigNoContact, checkIn, 0.93, `
	(ne)? (s'|m') (est|a|ont|sont)* (toujours|jamais|pas|même)* (pas|jamais)
	(manifesté|manifestée|manifestés|signalé|fait
	signe|recontacté|recontactée|contacté|contactée|appelé|appelée|écrit) ..; (rien|aucun|aucune|pas) (en retour|de
	retour|d' écho|signe|nouvelles|réponse|retour|écho|appel|réaction|un mot|une nouvelle|de nouvelles|de signe) ..;
	impossible de (le|la|les|l'|lui) (joindre|avoir|contacter|atteindre|parler) ..; (impossible|pas moyen) d(e|')
	(l'|avoir|avoir au) ..; pas moyen de (le|la|les)? (joindre|avoir) ..; (sonne|tombe|reste|répond) (toujours|dans
	le|sur|sa|son)* (vide|messagerie|répondeur|occupé) ..; j' ai beau (appeler|écrire|relancer|insister|téléphoner)
	..; (attends|attendons|attend|guette) (toujours|encore|depuis)* .. (un|une|sa|son|de)*
	(signe|réponse|nouvelles|appel|retour|coup de fil|mail|rappel) ..; (n')? (arrive|arrivons|réussis|parviens)
	(même)? pas à (le|la|l'|les|lui)? (joindre|avoir|contacter|parler|obtenir) ..; (depuis|puis|ensuite)
	(plus|rien|plus rien|silence|plus un mot|aucune) .. ; plus un mot ..; (ghosté|ghostée|ghoster|ghoste|ghosting)
	..; personne (ne|n') (m'|nous)* (a|ont|est|jamais|même)*
	(contacté|contactée|appelé|appelée|rappelé|rappelée|répondu|écrit|donné| manifesté|recontacté) ..; (ne)?
	(décroche|décrochent|répond|répondent|réagit|donne|rappelle) (pas|plus|jamais|même pas|ni) ..;
	(messages|message|mails|mail|relances|fois) .. (répondeur|boîte vocale|sans réponse|que dalle|rien|sans
	effet|sans résultat) ..; que dalle; nada; (relancé|relancée|appelé|écrit|téléphoné|insisté) (et)? rien ..;
	malgré (mes|nos|plusieurs|deux|trois|de nombreuses|ma|maintes)
	(relances|tentatives|relance|messages|appels|mails|efforts) ..; (devait|devaient) (me|m'|nous|lui)*
	(recontacter|rappeler|répondre|contacter|écrire|transmettre|appeler) ..;
	(envoyé|envoyer|écrit|appelé|laissé|téléphoné) .. (deux|trois|quatre|2|3|plusieurs)
	(fois|messages|mails|reprises) ..; pas âme qui vive ..; (n' ai|ai) (eu|reçu|jamais eu|jamais pu)
	(aucun|aucune|lui parler|lui|pas de|rien|la joindre|le joindre) ..; jamais (pu|eu|su) (lui|le|la|l')?
	(parler|joindre|avoir|voir|contact)? ..; (mon|ma|mes|notre) (mail|message|messages|invitation|mails) ..
	(attend|attendent|resté|restés|restent|reste) .. (sans|lettre|depuis|réponse) ..; n' est pas de réponse ..;
	lapin ..; (aux|dans les) abonnés absents; abonné absent; dans la nature; silence`},
	{sigInProgress, checkIn, 0.91, `
	(compare|comparent|épluche|épluchent|examine|examinent|étudie|étudient|
	analyse|analysent|relit|lit|vérifie|vérifient|chiffre|teste|testent|évalue| consulte)
	(notre|nos|mon|mes|le|la|les|leur|ma|son|il|elle|tout|encore|actuellement)*
	(soumission|offre|offres|devis|comptes|bilans|dossier|proposition|
	manuscrit|contrat|logiciel|prix|plans|candidature|projet|chiffres|produit| prototype) ..;
	(échantillon|échantillons|prototype|maquette|bilans|comptes|références|plans) ..
	(parti|partis|envoyé|envoyés|demandé|demandés|goûter|adoré|attend|attendus| transmis|commandés?) ..;
	(demandé|demande|réclamé|veut|veulent) (à voir)? (mes|nos|des|les|un|une|encore)
	(bilans|références|échantillons|comptes|échantillon|garanties|précisions| rabais|remise|délai|essai) ..;
	(monte|montons|prépare|préparons|rédige|rédigeons|dessine|construit|
	peaufine|peaufinons|élabore|élaborons|bâtit) (un|une|me|nous|le|la|ensemble|mon|son)* (dossier|projet|avant
	projet|offre|devis|proposition|partenariat|plan|contrat|convention|budget) ..;
	(deux|trois|derniers|dernières|dans les|parmi les) (derniers|dernières|trois|finalistes) ..
	(candidats|candidates|offres|en lice)? ..; (en lice|short list|shortlist|liste
	restreinte|présélectionné|présélectionnée|finaliste) ..; (remis|déposé|envoyé|rendu|transmis|donné)
	(ma|mon|notre|mes|un|une|leur|le|la) (soumission|dossier|devis|offre|proposition|candidature|manuscrit|maquette)
	..; (pourparlers|discussions|négociations|échanges|tractations) .. (poursuivent|continuent|en
	cours|avancent|avance|cours|bon train) ..; (échangeons|discute|discutons|négocie|négocions|se parle|reparle)
	(encore|toujours|régulièrement|sur|de|du|des|les|le|beaucoup)*
	(prix|conditions|délais|depuis|détails|modalités|tarif|clauses)? ..; (reste|manque) (à|plus que|plus
	qu'|l'|encore|que|juste|un|une|le|la)* (s' entendre|savoir|signer|valider|accord|signature|financement|feu
	vert|régler|convaincre|détails|prêt|permis|accord de prêt) ..; (se|prend)
	(dessine|forme|précise|concrétise|profile) ..; ça prend (forme|tournure) ..; (passe|passera|part|présente) ..
	(en)? (commission|comité|conseil|jury) ..; (tranchera|trancher|décidera|statuera|décideront) ..;
	(premier|deuxième|second|troisième) (entretien|rendez vous|tour|essai|round)
	(réussi|passé|prévu|bientôt|programmé|la|le|@) ..; me convoque .. (second|deuxième) ..; (pour la)?
	(deuxième|seconde|troisième) (fois|version|visite|réunion|rencontre|entrevue) ..; (rien n' est|pas encore|rien)
	(gagné|joué|acquis|signé|fait|décidé|définitif|fixé encore) ..; (n' est|c' est) pas (encore)?
	(signé|fait|gagné|loin|dans la poche|définitif) ..; (en parle|parle|soumet|montre|présente) (à|au)
	(son|sa|leur|ses) (éditrice|éditeur|associé|associée|patron|chef|conseil|comité|banque|mari| femme|direction)
	..; (revient|reviennent) vers (moi|nous) ..; (bon|bonne) (signe|voie|espoir|avance) ..;
	(attend|attends|attendons|attendent) (le|la|l'|sa|son|leur|plus que|encore|que|toujours|une|un)*
	(prêt|accord|banque|financement|réponse de la banque|décision|permis|feu
	vert|subvention|validation|commission|signature) ..; réponse (sous|dans|la semaine|d' ici|attendue|prévue|@) ..;
	(période|semaine|mois|phase|jour) d' essai (en cours|commence|jusqu'|@|depuis) ..;
	(teste|essaie|essaye|testons|essayons) (notre|nos|mon|le|la|gratuitement|pendant) ..
	(logiciel|produit|mois|semaine)? ..; (d' accord sur) (presque)? (tout|le principe|l' essentiel) ..; (sommes|est)
	(presque|quasi|pratiquement|à deux doigts)* d' accord ..; due diligence ..; (y)? réfléchit (à|encore|et|d' ici)
	..; proposition d' embauche ..; très intéressé* ..; on en est (à|au) ..; doit
	(goûter|tester|valider|consulter|voir|demander|obtenir|en parler|essayer) ..`},
	{sigWon, checkIn, 0.92, `
	(c' est|est|sont|il est|elle est|suis|sommes)? (devenu|devenue|devenus) (un|une|mon|ma|notre|des)?
	(client|cliente|clients|associé|associée|partenaire|adhérent|membre|locataire) ..; (j' ai|ai|on a|nous
	avons|avons) (eu|décroché|obtenu|enfin) (l'|le|la|un|les)*
	(appart|appartement|poste|job|contrat|mandat|stage|place|marché|local|
	commande|prêt|subvention|bail|logement|maison) ..; (on a|avons|j' ai) (le|la)
	(contrat|marché|poste|appart|commande|mandat|job|chantier|stage) ..; (c' est)? (elle|lui|il|eux) qui
	(tient|fait|gère|s' occupe|assure|construit) (notre|nos|la|désormais|maintenant|de|du|ma|mon)*
	(compta|comptabilité|site|jardin|vitrine|paie|communication|travaux) ..; (tient|fait|gère|assure)
	(notre|nos|désormais|ma|mon)* (compta|comptabilité|site|paie|communication) (depuis|désormais|maintenant)? ..;
	(s'|m') (est|suis|sont|a) (inscrit|inscrite|abonné|abonnée|engagé|engagée|abonnés) ..; (je suis|suis|on m' a|ils
	m' ont|elle m' a|il m' a) (prise|pris|engagé|engagée|embauché|embauchée|retenue|retenu|recruté|
	recrutée|acceptée|accepté) (!|merci|je|pour|comme|en|dès)? ..;
	(mandat|marché|contrat|chantier|poste|projet|lot|prix|stage|bourse) ..
	(attribué|attribuée|confié|confiée|accordé|octroyé|signé|pour nous|est à nous) ..; (m'|nous) (a|ont|avait)
	(attribué|confié|choisi|choisis|choisie|retenu|retenus|retenue|donné le|donné son
	accord|acheté|commandé|pris|loué|donné le mandat|passé commande|engagé|embauché) ..; (m'|nous) a pris
	(#|deux|trois|dix|vingt|une|toute|tout|cinq) ..; (choisi|choisis|retenu|retenue) (pour|notre|mon) ..; (c' est)?
	(notre|mon) (offre|projet|devis|dossier) (qu'|qui)* (il|elle|ils|a|ont|été)* (a|été|ont)?
	(retenu|retenue|choisi|choisie|accepté|acceptée|gagné) ..; (virement|acompte|arrhes|premier
	paiement|chèque|avance) (de|reçu|versé|encaissé|est arrivé|sur) .. ;
	(actionnaire|associé|associée|locataire|cliente|client|adhérente|membre) (depuis|désormais|maintenant|est ma|est
	mon) ..; (est|elle est|il est) (ma|mon|notre) (nouvelle|nouveau|nouvel)
	(associé|associée|client|cliente|locataire|employé|employée|collègue|chef| comptable|fournisseur|bras droit) ..;
	(a|avons) (topé|tope) ..; (acte|bail|convention|compromis|statuts|contrat|protocole|devis) (est|a été|ont
	été|déjà|sont|enfin)* (passé|signé|signée|paraphé|paraphée|déposés|ratifié|conclu|accepté|validé) ..;
	(a|ont|avait) dit oui ..; (commande|affaire|vente|lot|place|chantier) .. (pour nous|à nous|dans le sac|dans la
	poche) ..; (travaux|chantier|mission|cours) (démarrent|commencent|débutent|démarre|commence|débute) ..;
	(sabré|débouché|champagne|je t' invite|tournée générale) ..; (on|nous) (travaille|travaillons|bosse)
	(déjà|désormais|maintenant|ensemble|depuis) (ensemble|depuis)? ..; (tope là|marché conclu|affaire conclue|deal
	conclu|c' est vendu|c' est signé) ..`},
	{sigLost, checkIn, 0.93, `
	(ça|cela|ce|il|elle|ne|rien)* (se|s'|ne se|ne s'|ira)* (fera|fait|ira|concrétisera|concrétisé|est|fera)*
	(pas|rien) (fait|concrétisé|plus loin|affaire) ..; (ne|ça ne) se fera pas ..; (n'|ne)?
	(a|ont|avons|avait|est|été|sont|serons|sera|suis)* pas (été|voulu|souhaité|su)*
	(retenue|retenu|retenus|choisi|choisie|choisis|convaincu|convaincue|
	sélectionné|sélectionnée|acceptée|accepté|signé|rester|donner
	suite|poursuivre|continuer|pris|prise|gagné|obtenu|reconduit) ..; ^ pas
	(retenu|retenue|retenus|pris|prise|gardé|gardée|intéressé|intéressée) ..; (ne)?
	(colle|collait|collaient|convient|convenait|convenaient|correspond|
	correspondait|matche|matchait|travaillera|travaillerons|signera|fonctionne|
	fonctionnait|marche|marchera|collera|rentre|intéresse) (pas|plus|guère) .. ;
	(projet|dossier|affaire|idée|poste|mission|budget) ..
	(enterré|enterrée|abandonné|abandonnée|annulé|annulée|gelé|supprimé|mort| morte|tombé|stoppé|à l' eau|aux
	oubliettes|arrêté) ..; (ai|a|avons|ont|moi qui ai|j' ai|on a) (préféré|finalement|fini par|poliment)* (dit
	non|décliné|refusé|renoncé|laissé tomber|jeté l' éponge|rendu les clés|mis fin|tout
	annulé|rompu|abandonné|rétracté|fait machine arrière|coupé court) ..; (s' est|se sont|me suis|nous sommes)
	(rétracté|rétractée|rétractés|désisté|désistée|retiré|retirée|défilé| dégonflé|ravisé|ravisée|retirés) ..;
	(parti|partie|allé|allée|vendu|vendue|loué|louée|attribué|attribuée|donné| revenu) (finalement|à|au|chez)*
	(un|une)? (autre|concurrent|quelqu' un|acheteur|interne|un autre) ..; mis fin (à|aux|au) ..; tout annulé ..;
	(en)? (rester|restés|resté|reste|restera|restons|restées) là ..; d' en rester là ..; (c' est|est) (mort|mort
	de|cuit|foutu|plié|râpé|raté|tombé à l' eau|non|fichu|fini|terminé) $; ^
	(recalé|recalée|refusé|refusée|raté|perdu|échec) ..; (recalé|recalée|écarté|écartée|éconduit) ..;
	(gardent|garde|reste avec|restent avec|conserve|conservent) (leur|son|finalement)*
	(fournisseur|prestataire|ancien|actuel|comptable) ..; (bail|contrat|compromis|devis) ne sera (pas|jamais) signé
	..; (repris le local|changé d' avis et|fait faillite|faillite|liquidation|dépôt de bilan) ..; (plus|pas) (l'
	intention|envie|question) de (nous|se|le|la|signer|continuer|travailler|collaborer) ..;
	(préfère|préférons|préféré|préférable) (rester seul|un autre|continuer seul|d' en rester|le concurrent|notre
	concurrent|embaucher|quelqu' un|une autre|autre) ..; (faute de)
	(budget|moyens|accord|financement|temps|place|entente) ..; (pas|aucun) (terrain d' entente|d' entente|d' accord
	trouvé|de contrat|de suite) ..; (pas)? trouvé (un)? (terrain d' entente|accord) ..; sans
	(lendemain|accord|résultat) $; (banque|direction|conseil|propriétaire|comité|maire|mairie|client) (a|ont) (dit
	non|refusé|tout annulé|rejeté|mis son veto|opposé) ..; (offre|candidature|dossier|proposition|devis|demande)
	(a|n' a|est|ont|été|pas)* (rejetée|rejeté|refusée|refusé|écartée|déclinée|pas retenue|pas été retenue|pas
	convaincu) ..; (trop de|trop) (divergences|écarts|différences|cher pour|chère pour|gourmand) ..;
	(visions|attentes|vues|budgets|caractères) (trop|très)?
	(différentes|différents|incompatibles|opposées|éloignées|divergentes) ..; (chacun)? .. (de son côté|sa route) $;
	(l' affaire|la vente|ça) .. (capoté|échoué|avorté|m' est passé sous le nez|passée sous le nez) ..; (capoté|passé
	sous le nez) ..`},
	{sigWon, checkIn, 0.94, `c' est signé ..; affaire conclue ..`},
}
