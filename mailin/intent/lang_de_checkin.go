package intent

// germanCheckIn are more of the ways to tell in German what came of an introduction.
var germanCheckIn = []group{
	{sigNothing, checkIn, 1, `
	(einladung|termin|vorschlag|terminvorschlag|gesprächsangebot) .. (angenommen|zugesagt|bestätigt);
	(hotel|flug|tisch|zug|ticket|zimmer|restaurant|raum|fahrkarte) .. (gebucht|reserviert|bestellt);
	(heizung|internet|telefon|drucker|auto) .. (nicht|kaputt); was (ich|wir) .. (bestellt|gekauft) habe; noch nicht
	absehbar; mit (ihrer|seiner|der|dem|ihrem|seinem)
	(assistentin|assistent|assistenten|sekretärin|frau|kollegin|kollegen|büro| sekretariat) ..
	(telefoniert|gesprochen|geredet); (telefoniert|gesprochen) um; noch nicht zu berichten; mehr .. noch nicht;
	nicht (bereut|schlecht|umsonst|zu viel versprochen|enttäuscht)`},
	{sigWill, checkIn, 1, `
	(will|wollen|möchte|möchten|soll|sollen|könnte|könnten|dürfte|dürften|
	würde|würden|wird|werden|plant|planen|hofft|hoffe|hoffen|bald|überlegt|
	überlegen|falls|vielleicht|hätte|hätten|wäre|wären)`},
	{sigScheduled, checkIn, 0.93, `
	(neuer|nächster) (versuch|anlauf|termin) .. @ ..; noch nicht (gesehen|getroffen|gesprochen) aber .. @ ..;
	(videocall|termin|call|treffen|zoom|meeting) .. (eingestellt|eingeladen|verschickt|bestätigt|gebucht|reserviert)
	..; (tisch|restaurant|raum|hotel|flug) .. (reserviert|gebucht) ..; (sind|ist|haben|steht|stehe|bin) ... @ ...
	(eingetragen|verabredet|vorgemerkt|eingeladen|eingeplant|notiert) ..;
	(@|donnerstag|freitag|montag|dienstag|mittwoch) ist es (so)? (weit|soweit); .. (auf|für) @
	(verschoben|verlegt|gelegt|vertagt) ..; (verschoben|verlegt|vertagt|umgebucht) auf .. @ ..; (wir)?
	(reden|gehen|telefonieren|trinken|essen|skypen|zoomen) (wir|ich|uns|mit|ihm|ihr|zusammen|gemeinsam)* @ ..; @ ..
	(reden|gehen|trinken|essen|besucht|besuche|schaue|schaut|fahren|lerne|stellt)
	(wir|ich|er|sie|mich|uns|ihn|beim|bei|vorbei)* ..; (hat|habe|haben) .. (termin|termine|datum|tag) ..
	(vorgeschlagen|genommen|angenommen|gewählt|bestätigt|zugesagt|gefunden) ..; verabredet ..; (bin|sind) .. (bei
	ihr|bei ihm|mit ihm|mit ihr) (verabredet|eingeladen) ..`},
	{sigMet, checkIn, 0.88, `
	(war|waren|bin|sind) .. (bei|mit) (ihr|ihm|ihnen|herrn|frau) ..
	(spaziert|spazieren|essen|gewesen|frühstücken|wandern|kaffee|mittagessen| gegangen|im atelier|im büro|zu besuch)
	..; war (bei|mit) (ihr|ihm) (im|in|zu|auf|da|daheim|essen|zum) ..; (er|sie|herr _|frau _) (war|kam)
	(am|~|@|gestern|neulich|letzte|letzten|schon|woche|heute)* (hier|da|bei mir|bei uns|zu besuch|zu uns|vorbei|im
	laden|zum kaffee|auf einen kaffee) ..; (hat|haben) (mich|uns) .. (besucht|eingeladen und|empfangen|herumgeführt)
	..; (wir|ich)? (sahen|trafen|sprachen|unterhielten|redeten|telefonierten|traf|sah|sprach| besuchte)
	(uns|ihn|sie|mich|mit|einander)* ..; (haben|hatten|habe) (uns|wir|ich)? ...
	(geredet|geschnackt|geplaudert|ausgetauscht|zusammengesessen|gegessen|
	getrunken|verbracht|geratscht|beschnuppert|gefrühstückt|spaziert|gewandert|
	gefachsimpelt|kennengelernt|verquatscht|geklönt|gejausnet) ..; (hatten|hatte|gab) .. (erstes|ein|nettes|gutes)?
	(kennenlernen|kennenlerngespräch|telefonat|videogespräch|meeting|zoom|gespräch) ..;
	(besichtigung|treffen|gespräch|termin|telefonat|kennenlernen|besuch|kaffee| mittagessen|call|meeting)
	(war|waren|hat|fand|lief|verlief|ist) .. (@)?
	(stattgefunden|gewesen|erfreulich|angenehm|vorbei|gelaufen|verlaufen)? ..; (auf|in|am) .. getroffen ..; kurz
	(gesehen|gesprochen|getroffen) ..; (persönlich|endlich|schon|bereits|gestern|heute)
	(getroffen|gesprochen|kennengelernt|telefoniert) ..;
	(sympathisch|beeindruckend|spannend|spannende|interessante|tolle| sympathische|inspirierend|feine|super)
	(frau|mann|mensch|kerl|typ|person|gespräch|begegnung|treffen|stunde| persönlichkeit) ..; die zeit vergessen; auf
	anhieb verstanden; (gut|super|prächtig|bestens) verstanden ..; (treffen|gespräch|besuch) hat sich gelohnt;
	(sie|er) ist genau so ..; mehr war (es)? nicht ..; mehr hat sich .. nicht ergeben ..; .. nicht mehr (und nicht
	weniger)? als`},
	{sigNotYet, checkIn, 0.92, `
	(getroffen|gesehen|gesprochen|telefoniert|kennengelernt) (haben|hatten|habe)
	(wir|ich|uns|ihn|sie|aber|jedoch|leider|bisher|also|einander)* (bisher|noch|bislang)? nicht; (haben|habe)
	(wir|ich|uns|ihn|sie|es|leider|aber)* (noch|bisher|bislang)? nicht
	(getroffen|gesehen|gesprochen|geschafft|gemeldet|angerufen|geschrieben| kontaktiert|erledigt) ..;
	(muss|müsste|sollte|werde|will|wollte) (ich|mich|ihm|ihr|nur|nur noch|endlich|noch|erst|ihn|sie|dringend|mal)*
	(antworten|zurückrufen|zurückschreiben|melden|anrufen|schreiben| kontaktieren|erreichen|probieren) ..;
	(verschwitzt|verschlafen|verpennt|vergessen|verschleppt|verbummelt| vertrödelt|untergegangen|liegen
	geblieben|liegengeblieben|aufgeschoben) ..; asche (auf|über) mein haupt; habe es (noch)? nicht
	(geschafft|gepackt|hinbekommen|auf die reihe) ..; (hat|ist) (noch)? kein
	(gespräch|treffen|termin|kontakt|telefonat) .. (stattgefunden|zustande)? ..; (kein|keinen|ein)?
	(datum|termin|tag) (gibt es|steht|haben wir|ist) (aber|noch|leider|bisher)* (nicht|keinen|keins|keiner) ..;
	(ist|war) .. (ins wasser gefallen|dazwischengekommen|dazwischen gekommen|ausgefallen|entfallen) ..;
	(mir|uns|ihm|ihr) .. (dazwischengekommen|dazwischen gekommen) ..; (wollten|wollte|sollte|hätten|hätte)
	(uns|wir|ich|ihn|sie|eigentlich|er|@|letzte|~|am|auf|dem|der)* ..
	(treffen|sehen|telefonieren|sprechen|kommen|kennenlernen) ..; (suchen|finden|suche|brauchen|schauen)
	(wir|ich|noch|immer|gerade|nach|aber|jetzt)* .. (termin|zeitpunkt|datum|tag|neues|ersatz) ..; (fehlte|fehlt)
	(uns|mir|ihm|ihr|beiden|bisher|noch|einfach|die|dafür)* zeit ..; (einen tag|einen termin|ein datum) zu finden
	..; (bisher|bislang|bis dato|bis jetzt|noch) (hat|haben|habe|ist) .. (nicht|nichts|kein|keine)
	(geklappt|geschafft|ergeben|passiert|getroffen) ..; (terminfindung|terminsuche|terminabstimmung) ..; sobald
	(hier|ich|wir|der|die|das) ..; steht noch bevor; mache (ich)? (heute|morgen|gleich|diese woche|noch) ..`},
	{sigNoContact, checkIn, 0.93, `
	(erreiche|erreichen|erwische|kriege|bekomme|erreicht) (ich|wir)? (ihn|sie|niemanden|dort|da|dich)*
	(einfach|leider|aber|nie|partout)* nicht (ans telefon|an den apparat)? ..; (habe|haben)
	(ihn|sie|ich|wir|niemanden|dort)* nicht (erwischt|erreicht) ..; kein kontakt
	(zustande|herzustellen|möglich|hergestellt) ..; niemanden (erwischt|erreicht|angetroffen|ans telefon bekommen)
	..; (nichts|gar nichts|nie etwas|nie was|nie)
	(angekommen|gehört|vernommen|zurück|bekommen|gekommen|erhalten|gesehen|passiert) (von)? ..;
	(keinen|keinerlei|kein|keine) (mucks|echo|piep|ton|lebenszeichen|feedback|nachricht|regung|
	sterbenswörtchen|resonanz|rückruf|rückmeldung|reaktion|antwort) ..; nichts (von ihm|von ihr|von denen)
	(gehört|gekommen|gelesen)? ..; (hat|haben) sich (bei)? (mir|uns|hier)? niemand (bei)? (mir|uns)? gemeldet ..;
	(niemand|keiner) (hat|ist) (sich|mich|uns|bei|mir)* .. (gemeldet|angerufen|kontaktiert|geschrieben|rangegangen)
	..; niemand .. gemeldet ..; warte .. auf .. (lebenszeichen|antwort|anruf|rückmeldung|zeichen|reaktion|mail) ..;
	ohne (echo|antwort|reaktion|rückmeldung|erfolg|resonanz|ergebnis) ..; (blieb|bleiben|blieben|bleibt) ..
	(unbeantwortet|ohne (antwort|echo|reaktion|resonanz)) ..; unbeantwortet ..;
	(dreimal|zweimal|viermal|mehrmals|paarmal|ständig)
	(probiert|versucht|angeläutet|angeklingelt|nachgehakt|erinnert|nachgefasst) ..; (auf|auf die|nur die|immer
	die|ihre|seine) (mailbox|sprachbox|anrufbeantworter) (gesprochen|geredet|dran|hinterlassen|gequatscht)? ..;
	ghost* ..; (hat er|hat sie|haben sie|ist er|ist sie) (aber|jedoch|dann|bisher)* (nie|nicht) $; (nicht|nie) auf
	(meine|unsere) (mail|mails|nachricht|nachrichten|anrufe|anfrage|sms) ..; (antwortet|reagiert|meldet)
	(er|sie|ja|sich|mir)* nicht ..; (telefonnummer|nummer) .. nicht vergeben ..; (unzustellbar|postfach voll|mail
	kam zurück|zurückgekommen) ..; bis heute (nichts|keine|kein|nicht) ..; (seither|seitdem|danach)
	(funkstille|ruhe|stille|nichts|nichts mehr) ..; wie vom erdboden ..; stellt sich tot; tote hose;
	(geschrieben|angerufen|kontaktiert) .. (nichts|nichts zurück|keine antwort) ..; (er|sie) (nicht|nie)
	(antworten|geantwortet|melden|antwort) ..; (geht|gehen) immer (die|der|nur) .. dran ..; auch darauf nichts`},
	{sigInProgress, checkIn, 0.9, `
	verhandeln (wir|noch|gerade|derzeit|aktuell)* ..; (sind|bin|bleiben|mir san|wir san)
	(noch|weiter|jetzt|gerade|mitten)* (dran|drin|in verhandlungen|am verhandeln|im austausch|in der prüfung) ..;
	(due diligence|prüfung|verhandlungen|gespräche|besprechungen|ausschreibung) (hat begonnen|läuft|laufen|haben
	begonnen|gehen weiter|ziehen sich|dauern an) ..;
	(rechnet|rechnen|rechne|kalkuliert|prüft|prüfen|vergleicht|vergleichen| klärt|klären|checkt|checken)
	(er|sie|es|das|jetzt|gerade|noch|grad|des|die|wir|ich|den|nun)* ..
	(durch|nach|ab|finanzierung|angebot|angebote|zahlen|preise|budget|bank| kosten|vertrag|unterlagen) ..; rechne*
	.. durch ..; (tüfteln|feilen|arbeiten|basteln|schrauben|gefeilt|planen)
	(wir|gerade|noch|gemeinsam|weiter|jetzt)* (an|am|eine|ein|einen|das) ..
	(konzept|vorschlag|vertrag|entwurf|plan|angebot|ausstellung|projekt|idee| details|pilotprojekt) ..;
	(liegt|liegen|ist|sind) (unser|unsere|der|das|mein|die|nun|jetzt|dort|gerade|derzeit|aktuell)* .. (zur|bei
	der|in der|in) (prüfung|unterschrift|freigabe|abstimmung|genehmigung|bank) ..; (zweite|nächste|dritte|letzte)
	(runde|gesprächsrunde|verhandlungsrunde) ..;
	(muster|probe|proben|warenprobe|testexemplar|probelieferung|prototyp| musterstück|musterteile)
	(sind|ist|hat|haben|er|sie|wurden|schon)*
	(bestellt|angefordert|unterwegs|verschickt|erbeten|geliefert|geschickt) ..; (hat|haben) ..
	(muster|probe|proben|prototyp|referenzen|unterlagen|zahlen) ..
	(bestellt|angefordert|erbeten|verlangt|geschickt|gewollt) ..;
	(fix|sicher|unterschrieben|spruchreif|entschieden|unterzeichnet|durch|sicher) (ist|sind)
	(es|das|aber|noch|alles|davon|allerdings|jedoch|da|freilich)* (nicht|nichts|gar nichts) ..; noch
	(kein|keine|keinen) (abschluss|vertrag|auftrag|kunde|zusage|unterschrift|ergebnis|entscheidung|
	einigung|preis|deal|geschäft) ..; (zusage|unterschrift|entscheidung) .. (noch keine|noch nicht|noch keinen) ..;
	(will|wollen|möchte|möchten|muss|müssen) (sich|noch|es|das|sie|er|ihr|ihm|erst|eine|einen|die|den)* ..
	(zahlen|nachlass|rabatt|angebot|referenzen|bedenkzeit|drüber
	schlafen|überlegen|entscheiden|besprechen|rücksprache|ansehen|anschauen| abklären) ..;
	(wartet|warten|warte|hängt) .. (an|auf) ..
	(bank|genehmigung|entscheidung|freigabe|zusage|kredit|finanzierung|notar|
	förderung|gemeinde|vorstand|chef|chefin) ..; (meldet|melden) sich (bis|nächste|ende|@|wieder|sobald|dann|nach)
	..; (holt|holen) .. (vergleichsangebot|vergleichsangebote|angebote|zustimmung|okay) ..; (rechne|ausrechnen) ..
	chancen ..; (sieht|schaut|es sieht|riecht) (nach|sehr|ganz)* (einem)? (auftrag|gut|vielversprechend|abschluss)
	(aus)? ..; (sehr|stark|ernsthaft|echt|wirklich) interessiert ..; (gemeinsame|gemeinsames|gemeinsam)
	(ausstellung|projekt|konzept) (planen|geplant|in planung) ..; (schickt|macht|schreibt|erstellt)
	(mir|uns|ma|jetzt|noch|er|sie|das|des|ein|bis)* .. (angebot|kostenvoranschlag|entwurf|offerte|vertrag) ..; (in
	die|zur) (zweite|nächste|engere|letzte) (runde|auswahl|wahl) ..; (präsentiere|präsentieren|pitche|stelle) ..
	vorstand ..; (noch)? (offen|in schwebe|in der schwebe) (ist|sind|bleibt) .. preis ..; zieht sich (hin)? ..`},
	{sigInProgress, checkIn, 0.95, `
	(zusage|absage) (haben|habe|gibt|liegt) .. (noch keine|keine|noch nicht|nicht) .. (absage|zusage) ..
	(nicht|keine)? ..; (weder|noch keine) (zusage|absage) (noch|aber auch keine) (absage|zusage) ..`},
	{sigWon, checkIn, 0.92, `
	handelseinig (geworden)?; (wir)? (sind|haben) (uns|wir)* (einig|geeinigt|handelseinig|einig geworden);
	(ist|sind) (jetzt|nun|inzwischen|seit|mittlerweile|@|~)* (mein|unser|meine|unsere|unsere neue|unser neuer|bei
	uns) (kunde|kundin|mieter|mieterin|partner|partnerin|mandant|mitglied|lieferant| steuerberater|angestellter) ..;
	(ins|im) geschäft gekommen ..; (mitglied|kunde|kundin|partner|teilhaber|gesellschafter|mieter|gesellschafterin)
	geworden ..; (anzahlung|vorauskasse|vorschuss|erste rate|provision|rechnung) (ist|wurde|haben|hat) ..
	(da|überwiesen|eingegangen|auf .. konto|bezahlt|bekommen|geleistet) ..;
	(macht|machen|betreut|übernimmt|übernehmen|liefert|beliefert|erledigt)
	(uns|mir|für|jetzt|seit|ab|er|sie|nun|@|~|dieser|letzter|woche|monat|mai| die|unsere)*
	(buchhaltung|website|webseite|steuer|steuererklärung|lohnverrechnung|
	lohnbuchhaltung|it|versicherung|marketing|garten|dach|umbau) ..;
	(vertrag|rahmenvertrag|mietvertrag|kaufvertrag|arbeitsvertrag|auftrag) ..
	(gezeichnet|unterschrieben|unterzeichnet|signiert|geschlossen|in der tasche) ..;
	(gezeichnet|eingestiegen|eingezogen|zugeschlagen|abgeschlossen) ..; (hat|haben)
	(das|den|die|ein|gleich|sogar|große|grosse)* .. (paket|abo|jahresabo|abonnement|jahresvertrag|kurs|premium) ..
	(genommen|gebucht|abgeschlossen|gekauft|gezeichnet) ..; (arbeiten|arbeite|kooperieren)
	(wir|ich|seit|jetzt|ab|nun|schon|@|~|letzter|dieser|woche|mit|ihm|ihr)* (zusammen|miteinander) ..; (den|die)
	(auftrag|job|stelle|wohnung|zuschlag|großauftrag|lehrstelle|praktikum| fläche|kredit|halle|finanzierung) ..
	(haben wir|habe ich|hab i|gehört uns|ist unser|bekommen|gekriegt|gehört mir) ..; (habe|haben) (ich|wir)?
	(die|den|das) (wohnung|stelle|job|auftrag|zuschlag|lehrstelle|praktikum|mandat|förderung) (bekommen|gekriegt)?
	..; kam .. (bestellung|order|auftrag|zusage|unterschrift) ..; ich (gebe|geb) einen aus; (sekt|champagner|korken)
	(knallen|aufgemacht|kalt|kaltgestellt) ..; dabei ist (sie|er) .. (geblieben|eingestiegen); eingestiegen ..;
	(hat|haben) .. (ja|zugesagt und) gesagt ..; (hat|haben) (fest|endgültig|schriftlich|uns) zugesagt ..;
	(genommen|angenommen) (worden|als|für die stelle) ..; (fange|fängt|beginne|beginnt|starten|starte|beginnen)
	(ich|er|sie|wir)? (dort|bei ihm|bei ihr|bei uns|im|am|mit dem bau|@) .. (an)? ..; (mich|ihn|sie)
	(genommen|eingestellt|angestellt) ..`},
	{sigLost, checkIn, 0.93, `
	(wird|wurde|war|ist|is|es wird|das wird|bleibt|wurde draus|draus)
	(leider|auch|da|aber|wohl|doch|draus|daraus|ja)* (nichts|nicht dazu kommen)
	(worden|geworden|draus|daraus|werden|mehr)? $; nichts (worden|draus geworden|daraus geworden|zustande); kam ..
	kein (vertrag|auftrag|geschäft|abschluss|deal) ..; kein (vertrag|auftrag) kein (auftrag|vertrag|deal) ..;
	(getrennte|verschiedene|eigene) wege ..;
	(preisvorstellung|vorstellungen|erwartungen|preisvorstellungen|ansichten) .. (jenseits|auseinander|zu weit|nicht
	vereinbar|anders|zu verschieden|nicht zusammen) ..; ergebnislos ..; (keine|ohne)
	(zukunft|perspektive|aussicht|gemeinsame|gemeinsamen|chance|grundlage| aussichten) ..; (doch|dann|jetzt|dann
	doch|aber|nun|lieber|sich)* (für|mit|einen|eine|zu) (einen|eine)? (anderen|andere|anderem|jemand
	anderen|mitbewerber|mitbewerberin|konkurrenten|konkurrenz|günstigeren)
	(genommen|entschieden|gewählt|vergeben|gegangen|beauftragt|bekommen| bevorzugt|kandidaten|anbieter|bewerber) ..;
	(bekam|bekommen|kriegte|erhielt|hat|ging|geht|ging an) (aber|jedoch|leider|den|der|die|an|doch)* ..
	(mitbewerber|mitbewerberin|konkurrent|konkurrenz|anderer|andere|jemand anders|konkurrenten) ..; (doch|dann)?
	lieber (in|bei|im|beim|selbst|selber|allein|woanders) .. (bleibt|bleiben|geblieben|machen|gemacht|weiter) ..;
	(stelle|wohnung|posten|fläche) (ist|war) (schon|bereits|leider|mittlerweile|anderweitig)* (besetzt|vergeben|weg)
	..; (projekt|auftrag|vorhaben|stelle|budget) (wurde|ist|war|wird) (leider|komplett|ersatzlos|auf eis)*
	(gestrichen|eingestellt|abgeblasen|gestoppt|beerdigt|gekippt|gelegt| abgesagt|tot) ..;
	(bank|vorstand|chef|chefin|gemeinde|gesellschafter|zentrale|partner) (hat)? (nein|nee) gesagt ..; (vom
	tisch|thema durch|abgehakt) $; (sache|thema) (ist|war) (damit|leider|jetzt|somit)* (vom
	tisch|durch|erledigt|gegessen|gestorben|beendet|vorbei|abgehakt) ..; akte (geschlossen|zu) ..;
	(ich|wir|er|sie|da|habe|haben|hat|dankend|dann|lieber|letztlich)*
	(verzichtet|abgewunken|abgewinkt|abgelehnt|einen rückzieher gemacht|kalte füße bekommen|den stecker
	gezogen|einen korb gegeben) ..; nicht (zusammengekommen|einig geworden|einigen
	können|handelseinig|gestimmt|gematcht|gefunkt|auf einen
	nenner|übereingekommen|weiterverfolgt|weiterverfolgen|genommen worden|genommen|bekommen) ..; chemie ..
	(nicht|gestimmt) ..; passt (aber|leider|einfach|es|halt|menschlich|fachlich|doch)* nicht ..; (hat|haben)
	(aber|leider|einfach|es|menschlich)* nicht gepasst ..; (insolvenz|insolvent|pleite) ..;
	(gespräche|verhandlungen|zusammenarbeit) (abgebrochen|beendet|ergebnislos|eingestellt) ..; (abbruch|aus und
	vorbei|nicht drin) ..; (sie|er) (wollte|will|möchte) (dann|doch|aber|lieber|plötzlich|jetzt)* (nicht|nicht
	mehr|nur gratis|gratis) ..; (kein|keinen) (bedarf|zuschlag|auftrag bekommen) ..;
	(suchte|sucht|wollte|brauchte|braucht) (eigentlich|aber|doch|etwas|jemanden)* (ganz|völlig)?
	(anderes|anderen|etwas anderes) ..; (hat|haben) (mir|uns) (abgesagt|eine absage) ..; absage
	(bekommen|erhalten|kassiert|gekommen|kam|im postfach) ..`},
}
