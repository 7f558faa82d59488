package intent

import "slices"

// german is spoken of in lang_de_*.go as well: optin, checkin.
var german = language{
	code: "de",
	common: "der die das und ist ich nicht ein eine einen einem zu den mit von für auf im dem es sich auch als an er sie wir ihr uns aus bei nach wie " +
		"oder aber wenn noch nur war hat haben habe hatte sind sein wird werden kann schon bitte danke gerne gern mir mich dir dich ihm ihn ihnen " +
		"am um so was wer wo ja nein leider mal doch dann vom zum zur beim über unter kein keine keinen bin hab ham des diese dieser dieses mein meine unser unsere",
	rewrite: map[string]string{
		"moechte": "mochte", "fuer": "fur", "ueber": "uber", "spaeter": "spater", "naechste": "nachste", "naechsten": "nachsten", "naechster": "nachster",
		"koennen": "konnen", "koennte": "konnte", "wuerde": "wurde", "waere": "ware", "haette": "hatte", "gruesse": "grusse", "maerz": "marz",
		"loeschen": "loschen", "hoeren": "horen", "zurueck": "zuruck", "kuenftig": "kunftig", "moeglich": "moglich", "gerne": "gern", "nö": "nein", "nei": "nein", "nöö": "nein", "nix": "nichts",
		"ham": "haben", "hab": "habe", "habs": "habe es", "gibt's": "gibt es", "gibts": "gibt es", "geht's": "geht es", "war's": "war es", "is": "ist", "net": "nicht", "ned": "nicht", "jo": "ja", "jawohl": "ja", "jep": "ja", "jup": "ja", "jap": "ja",
		"bissl": "bisschen", "email": "mail", "e-mail": "mail", "mails": "mails", "emails": "mails", "e-mails": "mails", "telefonat": "telefonat", "sie's": "sie es", "er's": "er es", "wir's": "wir es", "mach": "mache", "vllt": "vielleicht", "gehts": "geht es", "wars": "war es", "wär": "wäre", "wärs": "wäre es", "würd": "würde", "hätt": "hätte", "möcht": "möchte", "seh": "sehe", "glaub": "glaube", "nid": "nicht", "nöd": "nicht", "jaa": "ja", "jaaa": "ja", "joo": "ja", "joa": "ja", "klaro": "klar", "find": "finde", "brauch": "brauche", "meld": "melde", "ruf": "rufe", "such": "suche", "okay": "ok",
	},
	negators:    "nicht kein keine keinen keinem keiner keinerlei nie niemals nichts weder noch ohne kaum niemand nirgends",
	negatesBack: true,
	cuts:        "und weil denn da also",
	contrasts:   "aber jedoch allerdings doch nur trotzdem",
	greetings:   "hallo hi liebe sehr_geehrte guten_tag guten_morgen guten_abend moin servus grüß_gott grüß_dich grüezi hey werte werter moinsen gruezi",
	signoffs: "mit freundlichen grußen; mit freundlichen grussen; freundliche grusse; viele grusse; liebe grusse; beste grusse; herzliche grusse; schone grusse; gruss; grusse; lg; vg; mfg; bg; " +
		"mit besten grussen; mit herzlichen grussen; hochachtungsvoll; bis bald; danke und gruss; vielen dank und viele grusse; viele grusse aus; liebe grusse aus; schonen tag noch; herzlichst; ciao; servus; mit freundlichem gruss; alles gute; freundlich grusst; danke; vielen dank; besten dank; dein; deine; ihr; ihre",
	dates: dateWords{
		months:    "januar; jänner; jan/februar; feber; feb/märz/april; apr/mai/juni; jun/juli; jul/august; aug/september; sept; sep/oktober; okt/november; nov/dezember; dez",
		weekdays:  "montag; mo/dienstag; di/mittwoch; mi/donnerstag; do/freitag; fr/samstag; sonnabend; sa/sonntag",
		units:     "tag; tage; tagen/woche; wochen/monat; monate; monaten; monats/quartal; quartalen; quartals/jahr; jahre; jahren; jahres/wochenende",
		numbers:   "ein=1; eine=1; einem=1; nem=1; ner=1; sechzehn=16; zwanzig=20; dreißig=30; einer=1; einen=1; zwei=2; ein paar=3; ein zwei=2; paar=3; drei=3; vier=4; fünf=5; sechs=6; sieben=7; acht=8; neun=9; zehn=10; zwölf=12; vierzehn=14",
		named:     "frühjahr=3; frühling=3; sommer=6; herbst=9; winter=12; ostern=101; weihnachten=102; neuen jahr=103; neues jahr=103; neujahr=103; jahreswechsel=103",
		today:     "heute; heut",
		tomorrow:  "morgen; morgen früh",
		dayAfter:  "übermorgen",
		yesterday: "gestern; vorgestern; neulich; vorhin; letztens",
		next:      "nächste; nächsten; nächster; nächstes; kommende; kommenden; kommender; kommendes; nächstem; übernächste; nächst",
		this:      "diese; diesen; dieser; dieses; diesem",
		last:      "letzte; letzten; letzter; letztes; vergangene; vergangenen; vergangener; vorige; vorigen; voriger",
		ago:       "vor; her; seit",
		in:        "in; im; binnen; innerhalb; gebt mir; gib mir; geben sie mir; noch; erst in; am; an; während",
		hence:     "später; warten",
		after:     "nach; erst nach; nach dem; nach der; nach den; wenn; durch",
		from:      "ab; erst im; erst ab; nicht vor; erst; vor; von; erst am; frühestens; frühestens im; frühestens ab",
		until:     "bis; bis zum; bis ende; bis zur",
		end:       "ende; gegen ende",
		mid:       "mitte",
		start:     "anfang; beginn; zu beginn; anfang der",
		weekNo:    "kw; woche; kalenderwoche",
		theDay:    "am; den; der; dem; zum; vom; bis zum; ab dem; nach dem",
		filler:    "des; der; den; dem; vom; am; im; von",
	},
	groups: slices.Concat(germanGroups, germanOptIn, germanCheckIn),
}

var germanGroups = []group{
	{sigIf, anyContext, 1, `
		wenn; falls; sofern; vorausgesetzt; unter der (bedingung|voraussetzung); nur wenn; außer; es sei denn; solange;
		kommt (darauf|drauf) an; bevor; ehe; erst wenn; hängt (davon|von) ..; je nachdem`},
	{sigHedge, anyContext, 1, `
		vielleicht; eventuell; evtl; möglicherweise; nicht sicher; unsicher; weiß (ich)? (noch)? nicht; mal
		(sehen|schauen|gucken); schau; schauen wir; muss .. (überlegen|nachdenken|fragen|prüfen|schauen);
		(überlege|überlegen|bedenkzeit); keine ahnung; im prinzip; grundsätzlich; prinzipiell; eigentlich; unschlüssig;
		mag sein; kann sein; wahrscheinlich; unter umständen; jein; schau ma; schaun mer; bin mir nicht`},
	{sigNothing, anyContext, 1, `
		wenn (sie|du|ihr|es) .. (möchten|wollen|mögen|magst|wollt|passt|recht ist|nichts ausmacht); nicht nur; nicht
		uninteressant; nicht schlecht; kein wunder; nicht zuletzt; nichts für ungut; noch mal; noch einmal; nochmal;
		wenn ich ehrlich bin; gar nicht schlecht; nur zu; sowohl; weder noch; noch (ein|eine|einen|schönen|schöne); tag
		noch; noch weitere; danke noch; doch noch; dann noch`},
	{sigAway, anyContext, 1, `
		abwesenheit*; außer haus; nicht im (büro|haus); (bin|befinde mich) .. (im urlaub|in elternzeit|auf
		dienstreise|krankgeschrieben); automatische (antwort|nachricht); nur eingeschränkt; ihre (nachricht|mail) wird
		nicht weitergeleitet; in dringenden fällen; nach meiner rückkehr; derzeit nicht erreichbar`},
	{sigIrony, anyContext, 1, `
		na (bravo|toll|super|prima|klasse|wunderbar|herrlich); ganz toll hingekriegt; hingekriegt; hat mir gerade noch
		gefehlt; gerade noch gefehlt; das fehlte noch; schönen dank auch; vielen dank auch; (ihr|sie) .. wieder (ganz)?
		toll; ja klar und; wer's glaubt; selten so gelacht`},

	{sigStop, anyContext, 0.97, `
		^^ stop $$; ^^ stopp $$; abmelden; abbestellen; abmeldung; austragen;
		(lösch*|entfern*|streich*|nehm*|nimm|tragt|tragen) (sie|bitte|ihr)? .. (meine|unsere|mich|uns) ..
		(adresse|mail|daten|mailadresse|verteiler|liste|listen|heraus|raus|aus|kontaktdaten) ..; (meine|unsere|mich|uns)
		(mail)? (adresse|daten|mailadresse|kontaktdaten)? .. (löschen|entfernen|streichen|austragen|zu löschen|zu
		entfernen); (schreib*|kontaktier*|mail*|belästig*|anschreib*|meld*) (sie|ihr|uns|mir|mich|bitte)?
		(mir|mich|uns|bitte|euch)? (bitte|ab sofort|künftig|in zukunft)? (nie|nicht|niemals|keine|bloß nicht)
		(wieder|mehr|mails|mehr an|weiter|nochmal) ..; nie (wieder|mehr) (schreiben|kontaktieren|anschreiben|mails|eine
		mail) ..; keine (weiteren|mails|mails mehr|weitere|nachrichten|mehr)
		(mails|nachrichten|anfragen|kontaktaufnahme|post|mehr|e-mails) ..; keine mails mehr;
		(möchte|will|wünsche|wollen|möchten) (ich|wir)? .. (keine|nichts) .. (mails|nachrichten|mehr
		(von|hören|bekommen|erhalten)|post|kontakt) ..; lass* (sie|mich|uns|ihr) .. (ruhe|frieden); (in ruhe|in frieden)
		lassen; hört auf .. (schreiben|mails|mailen|belästigen) ..; hören sie auf ..; aufhören .. (mails|schreiben|zu
		schreiben|belästigen); widerspreche .. (nutzung|verarbeitung|kontakt|zusendung|speicherung) ..; (nach|gemäß) art
		.. dsgvo; dsgvo .. löschen; (schreib*|kontaktier*) .. (nie|nicht) (wieder|mehr); aus
		(dem|eurem|ihrem|diesem|allen) (verteiler|verteilern|system) ..; spam; verschwindet; nicht mehr
		(kontaktieren|anschreiben|angeschrieben werden|kontaktiert werden|belästigen|schreiben|belästigt werden); mail*
		nicht mehr`},
	{sigUndo, anyContext, 0.85, `
		rückgängig; zurücknehmen; nehme .. zurück; zurücksetzen; (aus|ein)? versehen; versehentlich; verklickt; verdrückt; verwählt; falsch (geklickt|gedrückt|angeklickt); falsche (taste|knopf|link|zeile);
		falschen (knopf|link) ..; (vergiss|vergesst|vergessen sie|ignorier*) (bitte)? (meine|die) letzte ..;
		wiederherstellen; wieder (öffnen|herstellen|aufmachen); war ein (versehen|irrtum); stornier* (meine|die) letzte
		..`},
	{sigWrong, optIn | checkIn, 0.92, `
		falsche (person|adresse|mailadresse|nummer|empfänger|anschrift|frau); (falscher|falschen) (empfänger|mann|adressat|adressaten|person|ansprechpartner|herr|herrn|maier|müller|schmidt|name|adresse) ..; verwechsl*; verwechseln ..;
		(bin|bin ich|ist) nicht (der|die) (richtige|gesuchte|gemeinte) (person|empfänger|adresse|ansprechpartner)? ..;
		(ich)? bin nicht (herr|frau|der|die) _; (kenne|kenn) (ich)? (weder|keinen von|niemanden|die beiden nicht|keine
		rita|gar keine|gar keinen) ..; (sie|du|ihr) (haben|hast|habt) sich .. (geirrt|vertan|verwählt|in der adresse);
		nicht für mich bestimmt; an (den|die) falschen ..; irrläufer; fehlgeleitet; da sind sie (falsch|bei mir falsch)
		..; bei mir falsch ..; irrtümlich ..; gleichen namen; namensvetter*; nie gehört`},
	{sigWrong, anyContext, 0.9, `
		(arbeitet|ist) (hier)? nicht mehr (hier|bei uns|im haus|im unternehmen) ..; (hier gibt es|bei uns gibt es|gibt
		es hier) kein* ..; (hat|ist) .. (das unternehmen|die firma|unser haus) verlassen; verstorben; ausgeschieden`},
	{sigThanks, anyContext, 0.85, `
		danke; vielen dank; dankeschön; danke schön; herzlichen dank; besten dank; tausend dank; lieben dank; merci;
		vergelt's gott; bedanke mich; dankbar; dank ihnen; dank dir; dank euch`},
	{sigThanks, referrer, 0.75, `
		super; toll; prima; klasse; spitze; wunderbar; großartig; perfekt; freut mich; sehr schön; schön zu hören; alles
		klar; passt; verstanden; zur kenntnis genommen; gut zu wissen; gute nachrichten; genial; hervorragend; ist
		angekommen; erhalten; bestens; gut gemacht`},
	{sigHelp, anyContext, 0.92, `
		^^ hilfe; hilfe $; wie (funktioniert|geht|läuft|benutz*|bedien*) (das|dies|es|man|dieses|twoyes|ich|der|denn)
		..; was (kann|muss|soll|darf) (ich|man) (hier|denn|jetzt|da|alles)? ..
		(schreiben|sagen|tun|machen|antworten|eingeben|drücken) ..; welche (befehle|wörter|kommandos|begriffe|worte) ..;
		anleitung; bedienungsanleitung; (verstehe|kapiere|blicke) (ich)? .. nicht (wie|was|ganz) ..; befehle $; wie
		(mache|kann|muss|soll|stelle|antworte) ich ..; erklär*`},

	{sigYes, optIn | checkIn, 0.9, `
		ja; ^ klar; ^ natürlich; ^ selbstverständlich; ^ auf jeden fall; ^ unbedingt; ^ sicher; ^ gewiss; ^ jederzeit; ^
		freilich; ^ logo; ^ logisch; ^ na klar`},
	{sigYes, optIn, 0.93, `
		^ gern $; ^ gern wieder $; sehr gern; liebend gern; herzlich gern; ja gern; ja bitte; von herzen gern; immer gern;
		(ist|ware|wäre|bin) (mir)? .. (eine freude|ein vergnügen|eine ehre) ..; mit vergnügen; mit freude* ..;
		einverstanden; bin (dabei|sehr dafür|dafür|bereit|interessiert|sehr interessiert|einverstanden|gespannt|offen);
		(wir)? sind (dabei|interessiert|einverstanden|gespannt); passt (für mich|mir|gut)?; passt $; geht klar; geht in
		ordnung; in ordnung; (kein|keine|überhaupt kein|gar kein)
		(problem|thema|ding|einwand|einwände|umstand|bedenken); stellt (uns|mich) .. vor; stell (uns|mich) .. vor;
		stellen sie (uns|mich|den kontakt) .. (vor|her); (bitte|gern)? vorstellen; (macht|mach|mache|machen sie|machen
		wir) (das|ruhig|mal|nur|bitte) ..; mache das; los geht es; nur zu; immer her damit; her damit;
		(stellt|stell|stellen) .. kontakt her; kontakt .. (herstellen|her); (verbinde*|vernetz*) (uns|mich|sie) ..;
		(gib|geben sie|gebt|leiten sie|leitet) .. (mail|nummer|kontaktdaten|adresse|daten) .. (weiter|durch)?; freue
		mich (auf|schon|sehr|darauf|ihn|sie|über) ..; (wir)? freuen uns (auf|schon|sehr|darauf) ..; (würde|wurde)
		(mich|uns) .. freuen; würde (ich|mich)? .. gern (kennenlernen|kennen lernen|treffen|sprechen|machen|annehmen)
		..; (möchte|würde) (ich)? (sie|ihn|frau|herrn|das)? .. kennenlernen; gute idee; tolle idee; super idee; prima
		idee; (klingt|hört sich) .. (gut|super|toll|prima|spannend|perfekt|hervorragend|klasse) ..; warum (eigentlich)?
		nicht; wieso nicht; spricht nichts dagegen; nichts dagegen; habe nichts dagegen; da sage ich nicht nein;
		(sage|sag) (ich)? nicht nein; kann (ich)? nicht nein sagen; (er|sie) (kann|darf|soll) (sich|mich|mir) ..
		(melden|anrufen|schreiben|gern) ..; (soll|darf|kann) (er|sie) (sich|mich|mir) .. (melden|anrufen|schreiben);
		darf .. weiter*; stimme .. zu; ich bin einverstanden; interessiert mich (sehr|brennend) ..; großes interesse;
		habe interesse; (haben|hätte|besteht) interesse ..; unbedingt ja; kann es kaum erwarten; immer gern; bitte (um)?
		.. (vorstellung|kontakt|vernetzung|bekanntmachung) ..; wäre (toll|super|schön|prima|klasse|großartig|wunderbar)
		..; das wäre ..(toll|super|schön); (nicht|schlecht) nein sagen ..; sage bestimmt nicht nein`},
	{sigYes, optIn, 0.9, `gern`},
	{sigYes, optIn, 0.55, `super; toll; prima; klasse; perfekt; schön; spannend; interessant; bitte; interesse; freut mich`},
	{sigSelf, optIn, 0.93, `warum (eigentlich)? nicht; wieso nicht; wer könnte da nein sagen; wie könnte ich nein sagen`},
	{sigYes, optIn, 0.93, `wer könnte da nein sagen; wie könnte ich nein sagen`},
	{sigNothing, optIn, 1, `
		(vielen|besten|lieben) dank für ihre ..; gern geschehen; würde (ich)? (ja)? (eigentlich)? gern (aber|nur|doch);
		(ich)? würde ja gern; (meine)? .. bitte nicht weitergeben; freut mich dass; gern an dich; haben sie vielen dank`},
	{sigNo, optIn | checkIn, 0.88, `nein; keinesfalls; keineswegs; ^ niemals $; ^ nie $`},
	{sigNo, optIn | checkIn, 0.92, `auf keinen fall; sicher nicht; bestimmt nicht; nein danke; leider nein; leider nicht`},
	{sigNo, optIn, 0.93, `
		nein (danke|dankeschön|vielen dank|lieber nicht|leider); danke nein; kein (bedarf|interesse|thema
		für|platz|budget|kontakt erwünscht|geld) ..; keine
		(zeit|lust|verwendung|kapazität|kapazitäten|neuen|notwendigkeit|veranlassung) ..;
		(habe|haben|hab|besteht|sehe|sehen) (ich|wir|da|derzeit|aktuell|leider|hier|bei uns)? .. (kein|keinen|keine)
		(bedarf|interesse|verwendung|zeit|lust|kapazität|kapazitäten|mehrwert|sinn|anlass|nutzen) ..; (nicht|wenig)
		(interessiert|interessant|für mich|für uns|mein ding|unser ding|nötig|notwendig|gewünscht|erwünscht|relevant|das
		richtige|mein thema|unser thema|mein bereich|passend) ..;
		(interessiert|reizt|passt|brauche|brauchen|will|möchte|möchten|wollen|benötige|benötigen|suche|suchen)
		(mich|uns|ich|wir|mir|das|es|so|da|für|leider|zu|eigentlich|wirklich)* .. nicht; möchte (ich)?
		(lieber|das|eher)? nicht; (lieber|eher|besser|bitte) nicht; (muss|möchte|werde|würde|will|müssen)
		(ich|wir|hier|da|leider|es|das|dankend|höflich)? .. (ablehnen|absagen|passen|verzichten|nein sagen);
		(lehne|lehnen|sage|sagen) (ich|wir|das|dankend|leider)? .. (ab|nein); ich passe; passe $; da passe ich;
		verzichte ..; (dankend)? abgelehnt; ohne mich; bitte ohne mich; lass* mich (da)? (raus|außen vor|draußen) ..;
		(bin|sind|wir|ich|gut|bestens|schon|bereits|da|seit) ..
		(versorgt|bedient|aufgestellt|eingedeckt|ausgelastet|ausgestattet|betreut|beraten) ..; in .. (guten|besten|sehr
		guten) händen; (habe|haben) (ich|wir|da|schon|bereits)? .. (schon|bereits)
		(jemand|jemanden|einen|eine|unseren|genug|alles|unsere|meinen) ..; schon jemanden; im ruhestand; in rente; zur
		ruhe gesetzt; aufgehört; aufgegeben; (nichts|nix) für (mich|uns) ..; nicht mehr (tätig|aktiv|dabei|nötig|im) ..;
		nicht zusammenarbeiten; (bitte|davon)? absehen; zu viel geworden; kommt (für mich|für uns|nicht) .. (nicht)? (in
		frage|infrage) ..; (absage|absagen) (erteilen|von mir|von uns)?; danke aber (nein|nicht|kein) ..; da bin ich raus; ich bin raus; bin raus; befangen;
		interessenkonflikt; nicht meine baustelle; nicht unser`},
	{sigLater, optIn, 0.88, `
		(jetzt|momentan|zurzeit|zur zeit|derzeit|aktuell|gerade|im moment|heute|diese woche|diesen monat|dieses
		jahr|grad) .. (nicht|schlecht|ungünstig|schwierig|unpassend|zu viel|keine zeit|kein kopf|keinen kopf|keine
		luft|stressig|unmöglich|eng|ganz schlecht) ..; (nicht|schlecht) (jetzt|gerade|sofort|im
		moment|momentan|derzeit|heute|diese|diesen|dieses|vor) ..; noch nicht; später
		(gern|mal|nochmal|vielleicht|wieder)? ..; (irgendwann|etwas|ein andermal) später ..; ein (andermal|anderes mal);
		(frag*|meld*|schreib*|erinner*|komm*|klopf*) (sie|ihr|mich|sich|euch|bitte|dich|gern|doch)?
		(mich|bitte|sich|gern|doch|nochmal|noch mal|wieder)? .. (wieder|nochmal|noch einmal|noch mal|später|in @|nach
		@|im @|ab @|auf mich zu|@) ..; (erst|frühestens)
		(ab|nach|im|in|wieder|nächste|nächstes|nächsten|ende|anfang|mitte|@) ..; (ab|nach|erst) @
		(dann|gern|wieder|passt|geht|besser)? ..; nach (dem|der|den|meinem|unserem)
		(urlaub|ferien|sommer|ernte|messe|umzug|umbau|saison|weinlese|geburt|inventur|elternzeit|op|prüfung) ..; wenn
		(wieder)? (ruhe|ruhiger|luft|der umbau|die ernte|der sommer|die saison|ich wieder|alles|es ruhiger|mehr zeit)
		..; (verschieben|vertagen|zurückstellen|warten wir|auf eis) ..; nicht vor @ ..; (lieber|besser|eher|gern)
		(erst|dann|wieder|im|in|nach|ab|nächste|nächsten|nächstes)? @ ..; vielleicht @; (brauche|brauchen) ..
		(etwas|noch) (zeit|bedenkzeit) ..; zu einem (späteren|anderen) zeitpunkt; (passt|geht|ginge) (es|mir)?
		(erst|besser|eher|gern) .. @ ..; reden wir .. @ ..; (@ )? wieder melden`},
	{sigAsk, optIn | checkIn, 0.85, `
		(wer|was|wo|woher|wieso|weshalb|warum|wozu|welche|welcher|welches|wie|worum|wofür|womit|wann)
		(ist|sind|war|macht|machen|will|möchte|hat|haben|bietet|sucht|kennt|heißt|genau|für|geht|kommt|viel|viele|lange|groß|kostet|würde|soll|wäre|bringt|denn|arbeitet|kann|alt)
		..; (können|könnten|kannst|könntest) (sie|du|ihr) .. (mehr|sagen|erzählen|schicken|erklären|mitteilen|verraten)
		..; (mehr|weitere|nähere|genauere) (infos|informationen|details|angaben|hintergründe) ..; (würde|möchte|wüsste)
		(ich)? .. (gern|erst|vorher|zuerst)? .. (wissen|erfahren|verstehen) ..;
		^ (ist|hat|macht|spricht|kennt|sucht|will|geht|gibt|sind) (er|sie|das|es|die|der|ihr) ... $; worum geht es ..`},

	{sigMeeting, checkIn, 1, `
		treffen; termin; telefonat; anruf; kaffee; mittagessen; abendessen; essen; zoom; teams; videocall; video;
		besuch; besichtigung; gespräch; meeting; kommt; kommen; besuche; besuchen; telefonieren; sprechen; sehen uns;
		verabredung; vorstellungsgespräch; call; bier; treffe; fahre; rufe; ruft`},
	{sigScheduled, checkIn, 0.9, `
		termin (steht|ist|fix|vereinbart|ausgemacht|gemacht|fixiert|festgelegt|gefunden|haben wir|für @|am @|@) ..;
		(haben|habe|ist|sind|wurde) (uns|wir|für|am|einen|einen termin|ein|ein treffen|termin|@|den|auf)* ..
		(vereinbart|verabredet|ausgemacht|terminiert|abgemacht|festgemacht|fixiert|geplant|angesetzt|eingetragen);
		(vereinbart|verabredet|ausgemacht|geplant|angesetzt) (für|am|auf|@|ist)? ..; (treffen|sehen|sprechen|hören)
		(wir)? (uns|ihn|sie|einander)? @ ..; (wir)? (treffen|sehen|sprechen|telefonieren|hören|zoomen)
		(wir|uns|ihn|sie|mit)* @ ..; (treffe|sehe|spreche|besuche) (ich)? (ihn|sie|mich|uns)? .. @ ..; @ .. (treffen
		wir|sehen wir|kommt (er|sie)|treffe ich|telefonieren wir|sprechen wir|kommt|besuche ich|fahre ich|gehen
		wir|ruft|rufe ich|haben wir|bin ich bei) ..; (er|sie) kommt .. @ ..; steht (im kalender|fest) ..; im kalender;
		fix ausgemacht`},
	{sigMet, checkIn, 0.88, `
		(haben|habe|hatten|hatte|sind|wurde)
		(wir|ich|uns|ihn|sie|mit|am|gestern|heute|schon|bereits|ja|kurz|lange|neulich|@|~|in|auf|der|ein|einander|auch|schön|mal|letzte|woche)*
		... (getroffen|unterhalten|gesprochen|telefoniert|kennengelernt|kennen
		gelernt|gesehen|geplaudert|ausgetauscht|gequatscht|gezoomt|geratscht|begegnet|geredet) ..; getroffen;
		telefoniert; unterhalten; kennengelernt; (gutes|nettes|tolles|sehr
		gutes|angenehmes|interessantes|langes|kurzes|erstes|schönes|spannendes|super|konstruktives)
		(gespräch|treffen|telefonat|meeting|essen) ..; (gespräch|treffen|telefonat|meeting|kaffee|termin) (war|lief|hat
		stattgefunden|verlief|fand statt|gehabt) ..; (waren|war) .. (essen|kaffee trinken|mittagessen|auf einen
		kaffee|auf ein bier|zusammen|bei ihm|bei ihr|bei uns|da) ..; (kaffee|bier|tee|wein) getrunken; hatten
		(einen|ein|eine|gestern|schon|wir) ... (call|termin|gespräch|treffen|telefonat|kaffee|austausch|essen) ..;
		(netter|nette|sympathischer|sympathische|toller|tolle|feiner|guter) (kerl|frau|mann|mensch|typ|kontakt|person)
		..; war (super|nett|gut|schön|toll|klasse|prima|interessant|spannend|angenehm|hilfreich|sehr) ..`},
	{sigNotYet, checkIn, 0.9, `
		noch nicht ..; (bin|sind|bisher|leider|wir|ich) .. nicht dazu gekommen ..; (bisher|bislang) (nicht|noch
		nicht|nichts|kein|keinen) ..; nicht (geschafft|gelungen|geklappt|hinbekommen|hingehauen|zustande gekommen) ..;
		(muss|müssen|will|wollen|werde|werden|sollte) (ich|mich|wir|uns|ihn|sie|ihm|ihr|noch|erst|mal)* ..
		(melden|schreiben|anrufen|kontaktieren|anschreiben|ausmachen|vereinbaren|nachholen|erledigen) ..;
		(schreibe|rufe|melde|mache) (ich|mich|ihm|ihr|ihn|sie|das|es|bei)* .. (noch|morgen|bis|bald|diese|nächste|@|an)
		..; (suchen|finden|suche) .. (termin|zeitpunkt) ..; (verschoben|abgesagt|verlegt|krank geworden|vertagt) ..;
		(kam|ist|war) .. (dazwischen|dazwischengekommen|krank|im urlaub|verhindert) ..; (steht|ist) (noch)? (aus|an|auf
		(der|meiner) liste) ..; mein fehler; meine schuld; steht noch aus; demnächst; zu viel um die ohren; land unter;
		noch auf (der|meiner) liste; komme .. nicht dazu`},
	{sigNotYet, checkIn, 0.75, `noch (nichts|kein|keine|keinen) ..`},
	{sigNoContact, checkIn, 0.92, `
		(nie|nichts|noch nichts|bisher nichts|gar nichts|nix) (mehr|wieder)?
		(gehört|gekommen|zurückgekommen|bekommen|erhalten) ..; (kommt|kam|gehört|höre) (nichts|gar nichts|nie was|leider
		nichts|keine) .. (zurück|antwort)?; (keine|keinerlei|ohne|bisher keine|nie eine)
		(antwort|rückmeldung|reaktion|resonanz|nachricht|rückruf) ..; kein
		(lebenszeichen|rückruf|echo|ton|mucks|wort|kontakt) ..;
		(meldet|meldete|reagiert|antwortet|reagierte|antwortete|rührt|gemeldet|geantwortet|zurückgerufen|meldt|rührte)
		(sich|er|sie|auf|mir|mich|uns|bei|ans|ihr|ihm|si|haben|hat|meine|mails|nachrichten)* .. nicht (gemeldet|reagiert|geantwortet|zurückgerufen|zurückgeschrieben|mehr|ran|ans)? ..; (nie|nicht|niemals)
		(gemeldet|geantwortet|reagiert|zurückgerufen|zurückgeschrieben|zurückgemeldet|erreicht|erschienen|gekommen|aufgetaucht);
		(geht|gehen|ging) (er|sie|nie|auch)* nicht (ran|ans|dran) ..; (hat|haben|hatte) (sich|er|sie|auf|mir|mich|uns|bei|ihr|ihm|leider|bisher|bislang|noch|auch|seither|seitdem|danach)* (nicht|nie|nie wieder|nicht mehr) (mehr)? (bei)? (mir|uns)? (gemeldet|reagiert|geantwortet|zurückgerufen|zurückgeschrieben|zurückgemeldet|gerührt|gezeigt); funkstille; (schweigen|stille|totenstille) (im walde)?; (nicht|schwer|kaum) (zu erreichen|erreichbar);
		(niemand|niemanden|keinen) erreicht; versetzt; (zweimal|dreimal|mehrfach|mehrmals|öfter|zigmal) ..
		(geschrieben|angerufen|versucht|gemailt|angeschrieben|nachgefragt) ..; abgetaucht; untergetaucht; ghostet ..;
		geghostet ..; (ins leere|auf die mailbox) ..; warte .. (auf|noch) .. (antwort|rückmeldung|rückruf|nachricht) ..;
		unzustellbar; (kommt|kam) .. (als)? unzustellbar`},
	{sigInProgress, checkIn, 0.9, `
		(in|am)
		(verhandlung|verhandlungen|gespräch|gesprächen|verhandeln|arbeit|prüfung|dran|laufen|überlegen|abstimmung) ..;
		verhandeln;
		(angebot|vertrag|entwurf|muster|kostenvoranschlag|offerte|vertragsentwurf|konzept|unterlagen|muster|proben|musterteile)
		.. (geschickt|verschickt|abgegeben|raus|liegt|gestellt|unterwegs|in arbeit|erstellt|in
		prüfung|gesendet|vorgelegt|angefordert|folgt|geschrieben|beim|erbeten|abgeschickt|versendet) ..;
		(schreibe|schreiben|erstelle|mache|erstellen|machen|warten auf|wartet auf|will|wollen|prüft|prüfen|kalkuliere*)
		.. (angebot|vertrag|offerte|kostenvoranschlag|muster|entwurf) ..; (noch)? (nicht|nichts)
		(unterschrieben|unterzeichnet|fix|spruchreif|entschieden|in trockenen tüchern) ..;
		(unterschrieben|fix|entschieden) ist (noch)? (nichts|nicht) ..; (zur|auf) probe ..; (test|pilot|probe|probebetrieb|testlauf|testphase|pilotprojekt|probelauf|probezeit|probemonat) (läuft|beginnt|startet|vereinbart|dauert|@) ..; ^ (testphase|testlauf|pilotphase|probelauf) $; probearbeiten;
		(schaut|sieht|klingt|läuft) .. (gut|vielversprechend|positiv) (aus|an)? ..;
		(zweites|nächstes|weiteres|zweiter|nächster|drittes) (gespräch|treffen|termin) ..; (warten|wartet|warte) ..
		(auf)? .. (entscheidung|bank|zusage|freigabe|genehmigung|notar|unterschrift|budget|vorstand|gremium) ..;
		(beim|bei der|bei|liegt beim) (notar|anwalt|bank|rechtsabteilung|einkauf|chef|vorstand|steuerberater) ..;
		(fast|beinahe|so gut wie) (fertig|durch|sicher|unterschrieben|fix|einig|perfekt) ..; auf gutem weg; auf einem
		guten weg; (sind|bleiben|bin) (dran|am ball|im gespräch|in kontakt) ..;
		(überlegt|überlegen|entscheidet|entscheiden|prüft|berät) (es|sich|noch|sie|er|bis|@|im)* ..; engere wahl;
		mündlich* (zusage|zugesagt) ..; ^ es wird (schon|langsam)? $`},
	{sigWon, checkIn, 0.92, `
		unterschrieben; unterzeichnet; abgeschlossen; abschluss;
		(auftrag|vertrag|zuschlag|deal|geschäft|bestellung|order|mandat|kunde|job|stelle|wohnung) ..
		(bekommen|erhalten|gewonnen|da|eingegangen|erteilt|unter dach|perfekt|fix|steht|unterschrieben|im kasten|im
		sack|gemacht|gesichert|geholt|vergeben|ist unterschrieben|kam) ..; (hat|haben|habe|wurde|wir haben) (bei
		uns|uns|ihn|sie|den|die|das|gleich|direkt|heute|gestern|sofort|mich|er|wir)* ...
		(bestellt|beauftragt|gekauft|eingestellt|engagiert|gebucht|verkauft|zugeschlagen|gewonnen|investiert|angeheuert|mandatiert|gemietet|vermietet);
		(beauftragt|bestellt|gekauft|eingestellt|gebucht|verkauft|vermietet|gewonnen|engagiert) ..;
		(neuer|neue|neuen|ist jetzt|jetzt|ist|als)
		(kunde|kundin|kunden|mandant|mandantin|mieter|mitarbeiter|partner|klient) ..; kunde geworden;
		(fängt|fangt|beginnt|startet) .. (an|bei uns|@) ..; unter dach und fach; in trockenen tüchern; ^^ (ja|es|nein)* hat geklappt $$; ^ deal; (auftrag|vertrag|job|wohnung|kauf|verkauf|abschluss) hat geklappt; (ins|im) geschäft (gekommen)?; handschlag; (arbeiten|arbeitet) (jetzt|ab|nun) .. (zusammen|für uns|für ihn|bei uns) ..; (feste|endgültige|schriftliche|die|eine) zusage (bekommen|erhalten|ist da|gekommen|habe ich|haben wir) $; zusage (bekommen|erhalten|ist da); notariell beurkundet; (rechnung) (ist)? (raus|gestellt|bezahlt); läuft ab`},
	{sigLost, checkIn, 0.92, `
		(daraus|draus|es|das|da|leider) (wird|wurde|ist|hat) (leider|wohl|wahrscheinlich|also)? (nichts|nicht)
		(geworden|gepasst|gereicht|werden)? ..; nichts geworden; (hat|haben|ist|wird|passt|passte)
		(es|sich|leider|das|für|zwischen|uns|einfach|nicht|menschlich|preislich|fachlich)* .. nicht
		(gepasst|geklappt|funktioniert|gereicht|geeinigt|zustande|zusammen|gefunkt|zusammengepasst|ergeben|überzeugt|zusammengekommen)
		..; passt (leider|einfach|es)? (nicht|nicht zusammen) ..; geplatzt; gescheitert; gestorben; zerschlagen;
		(abgesagt|abgelehnt|absage|abgesprungen|ausgestiegen|zurückgezogen) ..; (für|doch für|zu)
		(einen|eine|jemand|die) (anderen|andere|konkurrenz|mitbewerber|konkurrenten) ..
		(entschieden|gegangen|genommen|vergeben)? ..; (anderen|andere)
		(anbieter|bewerber|lösung|kandidaten|dienstleister) ..; (konkurrenz|mitbewerber|wettbewerb) ..
		(entschieden|gegangen|bekommen|vergeben) ..; zu (teuer|klein|groß|weit|spät) ..; kein
		(budget|interesse|bedarf|geld|match|geschäft|gemeinsamer nenner) ..; (dagegen|anders|anderweitig)
		(entschieden|vergeben|besetzt|orientiert) ..; kam nicht zustande; (kommen|kamen) .. nicht (zusammen|ins
		geschäft) ..; keine (gemeinsame|einigung|basis|zusammenarbeit|chemie|übereinstimmung|mittel) ..; verloren; im
		sande verlaufen; (nichts|nix) für (uns|mich|ihn|sie) ..; (hat|haben) sich erledigt; haben es gelassen; lassen
		(wir)? es ..; sucht (etwas|was|jemand|jemanden) (anderes|anderen) ..; aus die maus; zu unterschiedlich ..;
		falsche branche; (nicht|kein) (das richtige|der richtige|die richtige|interessiert|handelseinig) ..; bank ..
		(abgelehnt|abgesagt|nein) ..; doch nicht ..; klappt nicht ..`},

	{sigCancel, referrer, 0.93, `
		(zurückziehen|stornier*|abbrechen|abblasen|absagen|canceln|stoppen|widerruf*|annullier*|streichen|einstellen)
		(sie|bitte|die|diese|das)? ..; (zieh*|brech*|brich|blas*|streich*|stopp*|nimm|nehm*)
		(sie|bitte|die|diese|das|r#|ihr)* ... (zurück|ab|ein|heraus|raus|vorstellung|einführung|intro) ..;
		(vergiss|vergesst|vergessen sie) (es|das|die|bitte|r#) ..; hat sich erledigt; (kennen|kannten) sich
		(schon|bereits|doch) ..; (bitte)? (nicht|doch nicht)
		(vorstellen|anschreiben|verschicken|kontaktieren|abschicken|weitermachen|senden) ..; nicht mehr
		(nötig|notwendig|aktuell|gewünscht|relevant) ..; lieber doch nicht; ist hinfällig; doch nicht`},
	{sigCorrect, referrer, 0.9, `
		(falsche|falscher|falschen|verkehrte|alte|andere) (adresse|mail|mailadresse|name|namen|schreibweise|person|_)
		..; tippfehler; schreibfehler; korrektur; (korrigier*|berichtig*|änder*|ersetz*|tausch*) (sie|bitte)? ..;
		(heißt|schreibt sich|lautet|ist|soll|muss|sollte) .. nicht ..; (richtig|richtige|korrekte|korrekt|neue)
		(ist|adresse|mail|mailadresse|name|schreibweise|lautet|heißt|wäre) ..; (nicht|umgekehrt)
		(umgekehrt|andersherum|andersrum|sondern); umgekehrt; genau umgekehrt; anders herum; sondern ..; stimmt (so)?
		nicht (ganz)? ..; (verwechselt|vertauscht|verschrieben|vertan); (fehlt|vergessen) (noch)? ..; (nicht|statt) _
		sondern ..; mit (doppel)? _ (geschrieben|statt) ..; kleiner fehler; fehler (von mir|meinerseits|im) ..; gemeint
		(ist|war) ..; meinte ..; (adresse|mail|name|nachname|vorname) (ist|lautet|heißt|war|hat) ..; statt`},
	{sigCorrect, referrer, 0.5, `e@mail`},
	{sigNudge, referrer, 0.92, `
		(erinner*|anstups*|nachhak*|nachfass*|nachfrag*|nachhaken) (sie|ihn|bitte|doch|ihr|du|mal|_)* ..;
		(hak*|fass*|frag*|stups*|stoß*|schreib*) (sie|bitte|doch|mal|ihn|ihr|ihm|bei|_)* .. (nach|an|nochmal|noch
		mal|noch einmal|erneut) ..; (noch|nochmal|noch mal|noch einmal|erneut)
		(nachfragen|nachhaken|erinnern|schreiben|anschreiben|anstupsen|schicken|senden|versuchen|nachfassen); erinnerung
		(an|schicken|für|wäre|bitte) ..; (kleiner|sanfter|kleinen|sanften) (schubs|stups|anstoß|reminder) ..;
		(schick*|send*) .. (noch|erneut|erinnerung|reminder) ..; reminder`},
	{sigStatus, referrer, 0.9, `
		status; stand (der dinge)?; zwischenstand; sachstand; (gibt es|gibt es denn|gibt es
		schon|irgendwelche|irgendwas|was)? (was|schon|etwas|irgendwas)? (neues|neuigkeiten|news) ..; wie
		(steht|sieht|läuft|ist|weit|geht|stehts|schaut) (es|der|das|die|mit|denn|sind)? .. (mit|um|bei|aus|stand|dinge)?
		..; was (ist|macht|läuft|gibt es|wurde|wird|tut sich|hört man) .. (mit|aus|neues|los|bei|von)? ..;
		(haben|hat|sind) (sie|er|die|sich|anna|beide|die beiden) (sich)? ..
		(getroffen|geantwortet|gemeldet|schon|gesprochen) ..; übersicht ..; liste ..; was .. offen ..; update; nichts
		gehört; zeig* mir`},
	{sigWeekly, referrer, 0.9, `
		wöchentlich; jede woche; einmal (die|pro|in der) woche; (ein mal|1x|1 mal) (die|pro|in der) woche; pro woche;
		jeden (montag|dienstag|mittwoch|donnerstag|freitag)`},
	{sigMonthly, referrer, 0.9, `monatlich; jeden monat; einmal (im|pro|den) monat; (1x|1 mal) (im|pro) monat; pro monat; einmal monatlich`},
	{sigNever, referrer, 0.9, `
		(keine|nie|ohne|keinen)
		(übersicht|übersichten|berichte|updates|zusammenfassung|zusammenfassungen|digest|statusmails|bericht) ..;
		(übersicht|bericht|zusammenfassung|digest|updates) .. (abstellen|ausschalten|abschalten|nicht
		mehr|weglassen|nie|abbestellen|aus) ..; ^ nie $`},
	{sigRhythm, referrer, 0.9, `
		täglich; jeden tag; alle (zwei|2|14|vierzehn|drei|3|paar) (tage|wochen|monate) ..; zweiwöchentlich;
		vierteljährlich; quartalsweise; (pro|jedes) quartal; seltener; öfter; häufiger; jährlich; weniger
		(oft|mails|häufig)`},
	{sigNothing, referrer, 1, `(statt|nicht|anstatt) (wöchentlich|monatlich|täglich|jede woche)`},
	{sigSent, referrer, 0.9, `
		(geschenk|gutschein|blumen|champagner|wein|korb|präsentkorb|flasche|karte|paket|pralinen|präsent|strauß|sekt|kiste|torte|buch|schokolade|geschenkkorb|blumenstrauß|weinkiste)
		...
		(verschickt|geschickt|versandt|raus|übergeben|überreicht|abgegeben|geliefert|unterwegs|besorgt|bestellt|zugestellt|verschickt|gebracht|angekommen|gesendet|in
		der post|vorbeigebracht|abgeschickt|erledigt|weg) ..; (habe|haben|ist|wurde|sind) ..
		(verschickt|geschickt|versandt|übergeben|überreicht|abgegeben|geliefert|besorgt|zugestellt|abgeschickt|vorbeigebracht|rausgeschickt)
		..; (verschickt|versandt|übergeben|überreicht|erledigt|abgeschickt|zugestellt|ausgeliefert) $; schon
		(erledigt|verschickt|raus) ..; per (dhl|post|kurier|bote)`},
	{sigYes, optIn, 0.93, `
		^ ja $; ^ ja bitte $; ^ (das)? war ich $; ^ stimmt $; ^ bestätige $; ^ bestätigt $; ^ richtig $; ^ genau $; ^
		einverstanden $; ^ klar $; ^ ja klar $`},
	{sigNo, optIn, 0.93, `^ nein $; ^ (das)? war ich nicht $`},
}
