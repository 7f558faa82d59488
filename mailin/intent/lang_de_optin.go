package intent

// germanOptIn are more of the ways to say yes, no, later and "not me" in German.
var germanOptIn = []group{
	{sigIf, anyContext, 1, `
	unter vorbehalt; vorbehaltlich; ausschlaggebend; einzige bedingung; meine bedingung; bedingung ist; knackpunkt;
	sobald; angenommen dass; gesetzt den fall; mit der einschränkung; insofern; es hängt (alles)? (an|davon) ..;
	unter umständen`},
	{sigHedge, anyContext, 1, `
	(meinetwegen|von mir aus|mal|vielleicht) ja (und|oder)? (meinetwegen|von mir aus|mal|vielleicht) nein; ja oder
	nein; noch (nicht|kein) (klares)? ja; weder ja noch nein; (entscheide|entscheiden|entscheidet) (sie|du|ihr)
	(das|selbst)?; hin und her gerissen; hin und hergerissen; zwiegespalten; bauchschmerzen; steht in den sternen;
	(hätte|hätten) .. (gesagt|zugesagt|angenommen|gefreut|getroffen|gemacht); (wäre|wären) .. gewesen`},
	{sigNothing, anyContext, 1, `
	(meine|mein|unsere|unser) (mutter|vater|mann|frau|oma|opa|bruder|schwester|schwiegervater|
	schwiegermutter|hund|chef) .. (verstorben|gestorben); noch weiter; noch einen schönen; noch viel erfolg; noch
	erfolg`},
	{sigNothing, optIn | checkIn, 1, `
	wie geht es (euch|ihnen|dir|so); (erst|leider erst) (jetzt|heute|gestern|nun|diese woche) (erst)? ..
	(gesehen|gelesen|entdeckt|gefunden|dazu|antworte|antworten|bekommen|erhalten); deshalb erst (jetzt|heute)`},
	{sigNothing, optIn, 1, `
	kein (klares|direktes|hartes)? nein; (war|waren|bin|wäre|sind) (gerade|gestern) vom ..; schön (für|dass|von|zu)
	..; lieb (von|gemeint); (viel|alles) gute ..; normalerweise (lehne|sage) .. (ab|nein); sonst (lehne|sage) ..
	(ab|nein); bin (ich)? bereits .. (entschuldigt|informiert); nicht selbstverständlich; (mein)? deutsch (ist)?
	(leider|noch)? nicht (so|sehr)? (perfekt|gut|toll); danke dass ..`},

	{sigYes, optIn, 0.94, `
	^ her (damit|mit) ..; aber (sicher|gern|klar|natürlich|selbstverständlich|hallo|ja|unbedingt) (doch)?;
	(sicher|klar|ja|natürlich|gern) doch; (von mir aus|meinetwegen) (gern|jederzeit|sofort|ja|schon|unbedingt|klar);
	^ jederzeit gern; (bin|wäre|sind|wären) (ich|wir)?
	(gern|sofort|natürlich|auch|voll|unbedingt|da|absolut|total|sehr|definitiv|auf jeden fall)*
	(dabei|dafür|bereit|offen|interessiert|gespannt|einverstanden|aufgeschlossen|mit von der partie|am start);
	(bin|sind|wäre|wären) (ich|wir)? ... (interessiert|aufgeschlossen|sehr angetan); bin (sehr|schon|total)?
	gespannt; mache (ma|mal|wir|ruhig|nur|das|es|einfach|so); machen wir (so|das)? $; los geht es; leg los; legt
	los; legen sie los; (tu|bring|bringt|bringen sie) (uns|mich|sie|die|beiden)* (bitte|doch|gern|mal|einfach)*
	(zusammen|in kontakt|in verbindung); (intro|vorstellung|kontakt|einführung|vernetzung|bekanntmachung)
	(bitte|gern|machen|herstellen|einfädeln|anbahnen|einleiten|erwünscht| willkommen); bitte (um|die|den)?
	(intro|vorstellung|herstellung|kontaktaufnahme|vermittlung|vernetzung| kontaktherstellung) ..;
	(habe|hätte|hätten|haben) (ich|wir|da|auch)* (große|richtig|total|echt|sehr|riesige|definitiv|riesen)* lust ..;
	grünes licht (von|für) ..; das (können|kannst|könnt|dürfen|darfst|dürft) (sie|du|ihr)
	(gern|ruhig|jederzeit|machen|tun|natürlich); mache .. eine ausnahme; (dagegen)? (ist|gibt es) (dagegen)? nichts
	einzuwenden; habe (ich)? nichts einzuwenden; (können|kannst|dürfen|darfst|könnt|dürft) (sie|du|ihr)? ..
	(meine|meinen|adresse|nummer|mail|kontaktdaten|daten|handynummer|telefonnummer) ..
	(weitergeben|geben|weiterleiten|mitteilen|herausgeben|durchgeben|rausgeben| weiterreichen); kommt .. wie
	gerufen; keine schlechte idee; (gar|überhaupt)? keine (so)? schlechte idee; je (eher|früher) (desto|umso)
	besser; lieber heute als morgen; ^ absolut; ^ definitiv; ^ gebongt; ^ abgemacht; ^ geritzt; passt
	(schon|scho|wunderbar|super|gut) $; (will|möchte|möchten|wollen|würde|würden) (ich|wir)?
	(sie|ihn|ihr|ihm|die|den|das|frau|herrn|gern|sehr|unbedingt|auch|mit|ja| wirklich|dr|doktor|beiden|_)*
	(kennenlernen|kennen lernen|treffen|sprechen); freue (mich|ich) (sehr|schon|total|riesig)*
	(drauf|darauf|auf|über|ihn|sie|wenn) ..; (wird|würde) (mich|uns|mir) .. (freuen|freude machen|eine freude);
	(nehme|nehmen) (ich|wir|das|angebot|ihr|dein|die|sehr)* (gern|dankend) (an|wahr); ja
	(unbedingt|gern|klar|natürlich|sicher|bitte|absolut|doch|machen wir|definitiv|sehr
	gern|freilich|selbstverständlich|auf jeden fall|super|bin dabei|ich will|ich möchte|wir wollen|wir möchten|wir
	würden); (auf jeden fall|unbedingt|sehr) (gern|ja|machen|vorstellen|kennenlernen); (tolle|spannende|super|feine)
	sache (ja|gern|bitte|bin|da bin)?; top idee; (gib|gebt|geben sie) (ihm|ihr|ihnen|denen)
	(bitte|einfach|ruhig|gern|doch)* (meine|meinen|die|unsere) ..; (er|sie) (darf|kann|soll) sich
	(gern|jederzeit|ruhig|bei|mir|uns)* melden; (soll|darf|kann) (er|sie) (mich|mir|sich|uns)
	(gern|jederzeit|ruhig|einfach|bei|doch)* (anrufen|schreiben|melden|kontaktieren|anmailen) ..; lass (uns|ihn|sie)
	.. (kennenlernen|treffen|reden|melden|anrufen|zusammenkommen); habe (ich|wir)? (absolut|überhaupt|gar)* nichts
	dagegen; (hätte|habe) (ich)? nichts (dagegen|einzuwenden); (dem|einem) .. steht nichts (im wege|entgegen);
	(steht|stehe|stehen) .. (positiv|offen|aufgeschlossen) gegenüber; (immer|stets|gern) (offen|zu haben|willkommen)
	(für|dafür)? ..; (kontakt|vorstellung|treffen) (ist)? (erwünscht|willkommen|gern gesehen)`},
	{sigYes, optIn, 0.9, `
	^ meinetwegen; von mir aus; ^ sofort; aber sicher; ^ läuft $; ^ gern doch`},

	{sigNo, optIn | checkIn, 0.88, `nee; ^ ne danke; ^ na danke; ^ nope`},
	{sigNo, optIn, 0.93, `
	nee (danke|dankeschön|vielen dank|lieber nicht|leider|sorry); (einen)? korb (geben|erteilen|gebe|von mir);
	(muss|müssen) (ich|wir|sie|dich|euch|ihnen|da|leider|da leider)* (enttäuschen|einen korb
	geben|absagen|ablehnen|passen|nein sagen); keinen
	(nutzen|sinn|mehrwert|wert|anknüpfungspunkt|anlass|zweck|gefallen) ..; keine
	(anknüpfungspunkte|berührungspunkte|schnittmenge|überschneidung|
	überschneidungen|verwendung|veranlassung|ambitionen) ..; (für|bei) (mich|uns|mir) (ist|wäre|wird)
	(das|es|sowas|so etwas|dieses|so was) (aber|leider|eher|einfach|alles|dann|wohl|doch|da|hier|also)*
	(nichts|nicht) (s)?; (das|dies|es|so was|sowas) (ist|wäre|wird) (leider|aber|eher|einfach|dann|wohl|doch|ehrlich
	gesagt)* (nichts|nicht)? (s)? (nichts für|nicht mein|nicht unser|nicht meins|nichts) ..; kommt
	(für|mich|uns|das|es|leider|ein|eine|treffen|da|hier|derzeit|vorstellung| kontakt|also|so|etwas)* nicht in
	(frage|betracht); (bringt|brächte|bringen)
	(uns|mir|mich|ihm|ihr|beiden|das|es|doch|keinem|wohl|leider|ja|so|etwas)* (nichts|nicht viel|nicht
	weiter|wenig); (lasse|lassen|lass) (ich|wir)? (es|das)? (da|aber|lieber|mal|besser|dann|hier|jetzt|gern|doch)*
	(bleiben|sein|stecken) $; (und|ich|wir) (lasse|lassen) es (lieber|da|besser|also|bleiben|sein)? $; nichts zu
	(holen|gewinnen|suchen|bieten); such* (dir|ihnen|euch|sie|sich|bitte|lieber|doch)* (jemand|jemanden|wen)
	(anderen|anders|anderes) ..; (da|hier)? (halte|halten) (ich|wir)? (mich|uns) (da|hier|lieber|bei sowas|aus
	sowas|bei so etwas)* raus; (halte|halten) (mich|uns) .. raus; (bin|wäre|sind) (ich|wir)?
	(da|hier|aber|leider|dann|lieber|also|mal)* (raus|draußen|nicht dabei); das wird nichts; winke
	(ich|wir|da|dankend)* ab; (dankend) abwinken; auf .. keinen wert ..; (mich|uns|haben|habe) dagegen entschieden;
	dagegen entschieden; entscheide (ich)? mich dagegen; (anders|anderweitig) entschieden; nichts (mehr)? (damit)?
	zu tun (haben|zu haben); nichts (mehr)? (mit|damit)? .. am hut; (auch|und auch) (später|künftig|in
	zukunft|nächstes jahr|danach|sonst|dann) nicht; (suche|suchen|brauche|brauchen|benötige|benötigen)
	(ich|wir|heuer|grundsätzlich|leider|hier|dafür|da)* (niemanden|niemand|nichts|keinen|keine|kein) ..; (ist|sind)
	(schon|bereits|inzwischen|mittlerweile) (besetzt|vergeben|weg|gefunden|versorgt); (stelle|posten) (ist)?
	(schon|bereits)? (besetzt|vergeben); (hat|hätte) sich (für uns|für mich|damit|somit|hiermit)*
	(erledigt|erübrigt); erübrigt sich; (da|davon|ich) .. (rate|nehme|sehe) .. (abstand|ab); (nehme|nehmen) ..
	abstand ..; (keine|nicht) (gute|so gute|meine) (idee|welt|branche|liga|kragenweite|thematik|sache|baustelle);
	nicht (mein|unser) (thema|ding|bier|gebiet|geschäft|fall|bereich|fach|metier); (verzichte|verzichten) (ich|wir)?
	(gern|dankend|lieber|darauf|auf|höflich)* ..; (nein|danke|merci|sorry|leider) (aber)? nein; hier nein; (ich|wir)
	bleibe* lieber ..; bleibe (ich|wir)? lieber ..; (reizt|lockt|interessiert) (mich|uns) (wenig|null|kaum|gar
	nicht|überhaupt nicht|nicht); null (bock|interesse|bedarf); kein bock; keinen bock; keine lust; (geht|ist) .. an
	(mir|uns) vorbei; nicht (mehr)? (daran)? gelegen; wäre (quatsch|unsinn|zeitverschwendung|witzlos|sinnlos);
	(ist|wäre) (mir|uns) .. zu (heikel|riskant|nah|weit|teuer|viel|privat|aufwendig|stressig); (schon|bereits)
	(gut)? (vergeben|unter vertrag|gebunden); diesmal (nicht|ohne mich)`},
	{sigNo, optIn, 0.82, `
	(mag|will|möchte) (ich|wir|da|das|mir|mich|uns)* nicht mehr ..; (mir|uns) fehlt
	(dafür|dazu|einfach|leider|schlicht|hier|die|das|der)* (zeit|geld|interesse|kraft|lust|nerv|energie) ..;
	(nehmen|nehme|stellen|stelle|beschäftigen) (wir|ich) .. (niemanden|niemand|keine|keinen) ..; werde (ich|wir)? ..
	nicht (annehmen|wahrnehmen|treffen|machen|weiterverfolgen|nachgehen)`},
	{sigNo, optIn, 0.72, `
	(kann|können) (ich|wir|das|es|da|mich|mir|so|leider|aber)* nicht $; (kann|können)
	(ich|wir|das|es|da|mich|leider|derlei)* nicht (annehmen|treffen|machen|mitmachen|helfen|dienen|leisten) ..`},

	{sigLater, optIn, 0.9, `
	(danach|anschließend|hinterher|ab dann) (möchte|will|würde|freue|nehme|kann|passt|geht|treffe|stehe) ..;
	(jetzt|momentan|zurzeit|zur zeit|derzeit|aktuell|gerade|im moment|heute|grad|bis @)
	(leider|wir|ich|bin|ist|habe|haben|sind|hier|bei|uns|mir|echt|einfach|total)* (keine kapazität|keine
	kapazitäten|keine ressourcen|keine zeit|keine luft|land unter|voll|dicht|ausgebucht|ausgelastet|viel
	los|chaos|stress|zu viel|überlastet|hochsaison|hochbetrieb|im stress|im chaos) ..; (danach|dann|nachher|später)
	(gern|bitte|wieder|nochmal|noch mal|noch einmal|erneut|nochmals|bin ich|können wir|könnt ihr|können sie|reden
	wir|gern wieder|schauen wir) ..; (nochmal|noch mal|noch einmal|erneut|wieder|nochmals)
	(nachhaken|anfragen|nachfragen|melden|fragen|anklopfen|probieren|versuchen| anschreiben|kontaktieren|vorlegen)
	..; versuch* (sie|es|ihr|du|bitte)* .. (wieder|nochmal|noch mal|erneut|später|@) ..; probier*
	(sie|es|ihr|du|bitte)* .. (wieder|nochmal|noch mal|erneut|später|@) ..;
	(schieben|verschieben|schiebe|schieb|verschiebe|vertage|verlegen|verlege) (wir|ich|sie|das|es|bitte)* ..;
	wiedervorlage ..; kopf (gerade|grad|momentan|derzeit) .. woanders ..; zeitpunkt ..
	(nicht|schlecht|ungünstig|falsch|unpassend|passt nicht) ..; (schlechter|falscher|ungünstiger|kein guter)
	(zeitpunkt|moment) ..; (im moment|momentan|derzeit|gerade|zurzeit|noch|jetzt) (kann|möchte|will|mag) (ich|wir)?
	(noch|leider|das|mich|es)* nicht (zusagen|sagen|entscheiden|festlegen|annehmen) ..; (weiß|wissen) (ich|wir) mehr
	..; nach (dem|der|den|meinem|meiner|unserem|unserer) _
	(gern|wieder|dann|bitte|können|melden|passt|geht|bin|ginge) ..; (erst|frühestens) nach ..; (zuerst|erst|vorher)
	(muss|müssen|will|möchte) (ich|wir) (noch|erst)* ..; (haben|hat) es (zeit|keine eile) bis ..; bis dahin
	(nicht|keine|bitte) ..`},

	{sigLater, optIn, 0.88, `danach; anschließend; hinterher`},
	{sigLater, optIn, 0.7, `
	nach (dem|der|den|meinem|meiner|unserem|unserer) _; erst (nach|wenn|im|in) ..`},

	{sigAsk, optIn | checkIn, 0.86, `
	(schick*|send*|gib|geben sie|nenn*|sag*|erzähl*|verrat*|zeig*|lass*) (mir|uns|sie|bitte|doch|du)* (erst|erst
	mal|erstmal|zuerst|vorher|zunächst|vorab) ..; um (welche|welchen|welches|wen|was) .. (geht|handelt) ..; soll ich
	(ihn|sie|mich|ihm|ihr|mir|da|dann|zuerst)* .. oder ..; (verstehe|versteh) (ich)? nicht ganz ..; (mir|uns)?
	fehlen (mir|uns|noch|dazu|hier)* (infos|informationen|angaben|details); (hätte|habe) (ich)? .. (eine|noch
	eine|ein paar|vorher eine) (frage|fragen) ..; (kann|könnte|könnten) (ich|man|sie|wir|du) (vorher|erst|vorab) ..`},

	{sigWrong, optIn | checkIn, 0.93, `
	nicht (der|die) ... (den|die) (sie|ihr|du) (meinen|suchen|sucht|meint|suchst|meinst);
	(dafür|hierfür|bin|ich|da|leider|hier|aber)* nicht zuständig ..; für .. (ist|sind) .. (zuständig|verantwortlich)
	..; (ist|sind) .. (meine|mein|unsere|unser) (kollegin|kollege|chef|chefin|bruder|schwester) ..
	(zuständig|verantwortlich) ..; (zuständig|verantwortlich) (ist|dafür ist|hierfür ist|wäre) ..; bin (ich)?
	(dafür|da|hier|hierfür|leider|aber)* nicht (der|die) (richtige|falsche) ..; (der|die) falsche
	(ansprechpartner|ansprechpartnerin|adresse|person|anlaufstelle) ..; (diese|die) (adresse|nummer|mailadresse)
	gehört (jetzt|inzwischen|mittlerweile|nun)? ..; (an)? (jemand|jemanden) (anderen|anders|anderes)
	(gehen|gerichtet|gedacht|bestimmt|adressiert) ..; (sie|du|ihr) (haben|hast|habt) sich
	(wohl|da|bestimmt|vermutlich|sicher|glaube ich)* (vertippt|verschrieben|verklickt|geirrt|vertan|verwählt) ..;
	(wenden|wende|wendet) (sie|dich|euch) sich? .. an ..; nicht (an|für) mich
	(gerichtet|bestimmt|gedacht|adressiert) ..`},
	{sigWrong, anyContext, 0.9, `
	(arbeitet|ist|tätig) (hier|seit|leider|einem|einigen|zwei|drei|jahr|jahren|monaten|längerem|
	langem|schon|bei|uns|~)* nicht mehr (hier|bei uns|im haus|im unternehmen|in der firma|für uns) ..; nicht mehr
	(bei uns|im unternehmen|im haus|in der firma) (tätig|beschäftigt|angestellt)? ..`},
	{sigUndo, optIn | checkIn, 0.85, `vertippt`},
	{sigCorrect, referrer, 0.9, `vertippt; (habe|hatte) mich (vertippt|verschrieben|vertan) ..`},
	{sigUndo, referrer, 0.92, `
	ungeschehen (machen)? ..; (mache|machen sie|macht) (den|das|die|meinen) .. (ungeschehen|rückgängig) ..; (auf|an)
	die falsche mail ..; wie (vorher|zuvor|es war)`},
	{sigCancel, referrer, 0.93, `
	(lass|lasst|lassen sie) (das|es) mit ..; nehm* (sie|bitte|ich)* .. (raus|heraus|zurück) ..; nehme (ich)?
	(meine|die|diese) .. zurück ..; (schreiben|schreib|schreibt) (sie)? (den beiden|ihnen|ihr|ihm) .. nicht mehr ..`},
	{sigStatus, referrer, 0.9, `(aktuellen)? (überblick|zwischenbericht) ..; was noch offen ist`},
	{sigSent, referrer, 0.9, `
	(gutschein|geschenk|blumen|karte|paket|wein) ... (zukommen lassen|ausgehändigt|persönlich
	gegeben|gegeben|beigelegt)`},
	{sigRhythm, referrer, 0.92, `
	(nur)? (noch)? alle (zwei|drei|vier|sechs|2|3|4|6|paar) (tage|wochen|monate)`},
	{sigNothing, referrer, 1, `
	(nicht|statt|anstatt) (nur)? alle (paar|zwei|drei|vier) (wochen|tage|monate)`},
	{sigStop, anyContext, 0.95, `
	(schick*|send*) (sie|ihr|uns|mir|mich|bitte|du)* (nichts|keine mails|keine mail) mehr ..; nie wieder
	(etwas|was|von euch|von ihnen) (hören)? ..`},
}
