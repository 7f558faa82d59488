package intent

import "slices"

// dutch is spoken of in lang_nl_*.go as well: optin, checkin.
var dutch = language{
	code: "nl",
	common: "de het een en van ik te dat die in is niet op aan met als voor hij zijn er maar om heb heeft ze dan bij nog wel naar ook tot je mij uit der daar haar hem " +
		"hun ons onze wij we u uw was werd worden kan kunnen wil graag dank bedankt nee ja geen hebben had wat waar hoe wie al zo even mijn jullie deze dit weer over door na niks",
	rewrite: map[string]string{
		"aub": "alstublieft", "ajb": "alstublieft", "alsjeblieft": "alstublieft", "mn": "mijn", "m'n": "mijn", "z'n": "zijn", "d'r": "haar", "'t": "het", "t": "het", "ff": "even", "ipv": "in plaats van", "niks": "niets", "nix": "niets",
		"jep": "ja", "jawel": "ja", "yep": "ja", "jazeker": "ja zeker", "e-mail": "mail", "email": "mail", "e-mails": "mails", "emails": "mails", "mailtjes": "mails", "mailtje": "mail", "oke": "ok", "oké": "ok", "prima": "prima", "bedankjes": "bedankt", "thx": "bedankt", "ge": "je", "gij": "jij", "goeie": "goede", "goei": "goede", "jaaa": "ja", "jaa": "ja", "nie": "niet", "da": "dat", "nen": "een", "es": "eens", "uwe": "uw", "ie": "hij", "gister": "gisteren", "wou": "wilde", "wouden": "wilden", "moogt": "mag", "neen": "nee", "kan't": "kan het", "dankjewel": "dank je", "dankuwel": "dank u", "'s": "s",
	},
	negators:    "niet geen nooit niets niemand noch zonder nergens nauwelijks",
	negatesBack: true,
	cuts:        "en want omdat dus",
	contrasts:   "maar echter hoewel behalve alleen toch",
	greetings:   "hallo hoi beste geachte dag goedemorgen goedemiddag goedenavond hi hey lieve heer mevrouw goedendag",
	signoffs: "met vriendelijke groet; met vriendelijke groeten; vriendelijke groet; vriendelijke groeten; groet; groeten; groetjes; hartelijke groet; hartelijke groeten; mvg; hoogachtend; gr; grt; " +
		"met hartelijke groet; bedankt; alvast bedankt; dank; fijne dag; fijn weekend; tot snel; liefs; beste groeten; bij voorbaat dank; met dank; hgr; hartelijks; met groet",
	dates: dateWords{
		months:    "januari; jan/februari; feb/maart; mrt/april; apr/mei/juni; jun/juli; jul/augustus; aug/september; sept/oktober; okt/november; nov/december; dec",
		weekdays:  "maandag; ma/dinsdag; di/woensdag; wo/donderdag/vrijdag/zaterdag/zondag",
		units:     "dag; dagen/week; weken; weekje; weekjes/maand; maanden; maandje/kwartaal; kwartalen/jaar; jaren/weekend",
		numbers:   "een=1; één=1; twee=2; twaalf=12; twintig=20; dertig=30; een paar=3; paar=3; drie=3; vier=4; vijf=5; zes=6; zeven=7; acht=8; negen=9; tien=10; veertien=14; anderhalve=2; enkele=3",
		named:     "voorjaar=3; lente=3; zomer=6; najaar=9; herfst=9; winter=12; pasen=101; kerst=102; kerstmis=102; nieuwe jaar=103; het nieuwe jaar=103; nieuwjaar=103; de feestdagen=103; de zomervakantie=8; zomervakantie=8",
		today:     "vandaag; vanavond; vanmiddag; vanochtend",
		tomorrow:  "morgen; morgenochtend; morgenmiddag; morgenavond",
		dayAfter:  "overmorgen",
		yesterday: "gisteren; eergisteren; laatst; onlangs; gisteravond; gistermiddag",
		next:      "volgende; volgend; komende; aanstaande; komend; aankomende; eerstvolgende",
		this:      "deze; dit",
		last:      "vorige; vorig; afgelopen; laatste; voorbije",
		ago:       "geleden; terug; sinds; al",
		in:        "over; binnen; in; geef me; geef mij; nog; gedurende; op; met; rond; a.s.; komende",
		hence:     "wachten; later; verder",
		after:     "na; na de; na het; pas na; pas na de; als; door",
		from:      "vanaf; pas; niet voor; pas vanaf; voor; pas in; pas vanaf de; per; eerst; pas op",
		until:     "tot; tot en met; tot aan; t/m; tot na",
		end:       "eind; einde; eind van; het einde van; tegen het einde van",
		mid:       "half; medio; midden",
		start:     "begin; begin van; het begin van",
		weekNo:    "week; wk",
		theDay:    "de; op; op de; van; tot de; vanaf de; na de",
		filler:    "de; het; van; in; op; van de; in de; in het",
	},
	groups: slices.Concat(dutchGroups, dutchOptIn, dutchCheckIn),
}

var dutchGroups = []group{
	{sigIf, anyContext, 1, `
		als; indien; mits; tenzij; alleen als; op voorwaarde; zolang; hangt (er)? (van|vanaf) ..; ligt eraan;
		afhankelijk; voordat ik; voor ik (beslis|ja); eerst weten; zou ik eerst ..; anders niet`},
	{sigHedge, anyContext, 1, `
		misschien; wellicht; eventueel; mogelijk; niet (zeker|overtuigd); (weet|twijfel) (het|ik|nog)* (niet|nog
		niet|eerlijk gezegd niet)?; even (nadenken|overleggen|kijken|over nadenken); (moet|wil|ga) ..
		(nadenken|overleggen|kijken|bedenken); geen idee; in principe; mwah; tja; waarschijnlijk; kan zijn; twijfel;
		even zien; we zullen zien; we zien wel; eens kijken; nog niet uit`},
	{sigNothing, anyContext, 1, `
		als (u|je|jullie|het) .. (wilt|wil|uitkomt|mag|willen|goed is|kan); niet alleen; niet slecht; niet verkeerd;
		niet gek; niet in de laatste plaats; niet te vergeten; als ik eerlijk ben; geen (dank|moeite); (nog)? (een)?
		(fijne|goede|prettige) (dag|avond|weekend); alleen maar; niet meer dan; toch nog; nog (een|even|steeds); wel
		even`},
	{sigAway, anyContext, 1, `
		(automatisch|automatische) (antwoord|bericht|reactie|mail); (ben|momenteel) (afwezig|met vakantie|op
		vakantie|niet aanwezig) ..; afwezigheid*; niet op kantoor; beperkt bereikbaar; bij terugkomst; na terugkeer;
		voor dringende zaken`},
	{sigIrony, anyContext, 1, `
		dat ontbrak er nog aan; dat kon er ook nog wel bij; lekker dan; fijn hoor; (nou|ja) (lekker|fijn|leuk) (is
		dat|hoor|zeg); goed bezig hoor; weer een meeting; daar zat ik (net|echt) op te wachten; zat ik op te wachten;
		zit ik op te wachten; bedankt voor niets; geweldig hoor`},
	{sigStop, anyContext, 0.97, `
		^^ stop $$; uitschrijven; afmelden; uitschrijf*; schrijf (me|mij|ons) uit; meld (me|mij|ons) af;
		(verwijder|haal|wis|schrap|gooi|delete) (alstublieft|nu|direct|al|alle)* (me|mij|ons|mijn|onze) ..
		(adres|gegevens|mailadres|lijst|mailinglijst|bestand|bestanden|systeem|naam|mail|weg|eruit|eraf|af|uit) ..;
		(mijn|onze) (adres|gegevens|mailadres|mail) .. (verwijderen|wissen|verwijderd|schrappen) ..;
		(mail|schrijf|benader|contacteer|bel|stuur|mailen|stuurt|val) (me|mij|ons|u|dan|maar|mij dan)*
		(nooit|niet|geen|niets) (meer|mails|berichten|mail|weer|lastig) ..; (nooit|niet) meer
		(mailen|schrijven|benaderen|benaderd|gemaild|contacteren|gecontacteerd|lastigvallen|lastiggevallen|benaderd
		worden) ..; geen (mails|mail|berichten|mailtjes) (meer|meer ontvangen|meer sturen|sturen) ..; geen verdere
		(mails|berichten) ..; (wil|wens|wensen|willen) .. (geen|niets) .. (mails|mail|berichten|ontvangen|horen|contact)
		..; (stop|hou|houd|houdt) (met|op met|eens op met) ..
		(mailen|sturen|schrijven|mails|berichten|contact|lastigvallen|spammen|die) ..; laat (me|mij|ons) (met
		rust|gerust); met rust (laten)?; spam; avg ..; van (de|jullie|uw|deze) (lijst|mailinglijst|maillijst) ..; recht
		op vergetelheid; rot op; flikker op`},
	{sigUndo, anyContext, 0.88, `
		ongedaan ..; terugdraaien; draai .. terug; (per|bij) (ongeluk|abuis|vergissing) ..; vergis*; foutje ..
		(gedrukt|geklikt|verstuurd); (verkeerde|foute) (knop|link|regel|vakje|toets) ..; (negeer|vergeet|annuleer)
		(mijn|dat|het)? (laatste|vorige|eerdere|bericht|mail|antwoord) ..; (terugzetten|zet ..
		terug|herstel|herstellen|heropen|heropenen) ..; verkeerd (geklikt|gedrukt|ingevuld) ..; was niet de bedoeling`},
	{sigWrong, optIn | checkIn, 0.92, `
		(verkeerde|foute|foutieve) (persoon|adres|nummer|mailadres|man|vrouw|afdeling|ontvanger|jan|jansen|naam) ..; verkeerd
		(adres|persoon|nummer|mailadres|bezorgd|verbonden) ..; (ben|dit is) niet (de (juiste|bedoelde) (persoon|jan|ontvanger|contactpersoon|man|vrouw)|mevrouw|meneer|dhr|die|degene) ..; (ken|kennen) (geen van|niemand|deze mensen niet|ze geen|beiden
		niet|geen) ..; nooit (van)? gehoord ..; niet voor mij bestemd; u (vergist|heeft) (zich|de verkeerde) ..; je hebt
		de verkeerde ..; u hebt de verkeerde ..; naamgenoot; andere (persoon|jan) ..; niet aan mij gericht; verwar* ..
		met`},
	{sigWrong, anyContext, 0.9, `
		(werkt|zit|woont) (hier|bij ons|er)? (niet|al lang niet) meer ..; werkt hier niet ..; niet meer (werkzaam|in
		dienst) ..; overleden`},
	{sigThanks, anyContext, 0.85, `
		dank; dank je; dank u; bedankt; dank je wel; dank u wel; hartelijk dank; veel dank; hartstikke bedankt; merci;
		dankbaar; heel erg bedankt`},
	{sigThanks, referrer, 0.75, `
		top; super; geweldig; mooi; fijn; fantastisch; prima; perfect; helder; duidelijk; ontvangen; begrepen;
		genoteerd; goed nieuws; leuk om te horen; fijn om te horen; wat leuk; hartstikke leuk; goed zo; uitstekend; gaaf`},
	{sigHelp, anyContext, 0.92, `
		^^ help $$; ^^ hulp $$; help $; hoe (werkt|gebruik|moet|gaat|doe|kan|stel|werken)
		(dit|het|ik|dat|jullie|u|deze|je|systeem)* ..; wat (kan|moet|mag|kunnen) ik ..
		(zeggen|schrijven|doen|typen|antwoorden|sturen|intypen) ..; welke (woorden|commando's|opdrachten|opties) ..;
		handleiding; uitleg; instructies; (snap|begrijp) (het|er|dit)? (niet|niets|geen) ..; gebruiksaanwijzing; leg
		(eens)? uit ..`},
	{sigYes, optIn | checkIn, 0.9, `
		ja; ^ zeker; ^ natuurlijk; ^ uiteraard; ^ absoluut; ^ vanzelfsprekend; ^ tuurlijk; ^ ja hoor; ^ jazeker; ^
		welzeker; ^ best`},
	{sigYes, optIn, 0.93, `
		^ graag $; heel graag; zeer graag; ja graag; zeker graag; graag gedaan hoor ja; met (veel|alle)? (plezier|genoegen|liefde);
		(is)? (prima|goed|akkoord|ok|helemaal goed) (voor mij|wat mij betreft|hoor); ^ prima $; akkoord; ga maar; ga je
		gang; ga uw gang; doe maar; doen; laten we (dat|het) doen; geen (probleem|punt|bezwaar|enkel bezwaar|enkel
		probleem); (ik)? (vind|vinden) .. (leuk|prima|goed|goed idee|fijn) ..; (lijkt|klinkt) (me|mij|ons)? ..
		(leuk|goed|prima|interessant|uitstekend|een goed idee|gezellig|mooi|fantastisch|geweldig|top|een goed
		plan|zinvol) ..; (stel|breng|koppel|introduceer|zet) (ons|me|mij|hem|haar|jullie)* .. (voor|in contact|aan
		elkaar|met elkaar) ..; (je|u|jullie)? (mag|mogen|kan|kunt) .. (mijn|me|mij|ons) ..
		(geven|doorgeven|delen|voorstellen|doorsturen|in contact brengen) ..; geef (hem|haar|hen|maar|gerust)* (mijn|me)
		..; (ben|zijn) (zeer|erg|heel|wel|zeker)? (geïnteresseerd|benieuwd|akkoord|enthousiast|van de partij|erbij) ..; (heb|hebben) (zeker|wel|veel)? (interesse|zin) ..; (kijk|zie) .. (naar uit|uit naar) ..; verheug me ..;
		(goed|leuk|prima|uitstekend|top) (idee|plan) ..; waarom niet; (ik)? (wil|zou)
		(hem|haar|dat|ze|dit|graag|wel|heel)* (graag|wel) (ontmoeten|leren kennen|spreken|kennismaken) ..; kennismaken
		graag; (hij|zij|ze) (mag|kan) (me|mij|gerust|altijd|contact|altijd)* (bellen|mailen|opnemen|contact opnemen) ..;
		laat (hem|haar) (maar|gerust)? .. (bellen|mailen|contact|langskomen) ..; ik doe mee; zeg ik geen nee tegen; zeg
		geen nee ..; leuk (om|idee) ..; (ik)? (stem|geef) .. (toe|toestemming|ermee in) ..; kan niet wachten; van harte
		(welkom)?; (zeg|zeggen) .. (geen|niet) nee ..; (zeker|echt)? niet nee zeggen; (zeker|echt) niet nee; geen nee
		zeggen ..`},
	{sigYes, optIn, 0.9, `graag`},
	{sigYes, optIn, 0.55, `prima; leuk; goed; interessant; mooi; top; super; fijn; perfect; gezellig`},
	{sigSelf, optIn, 0.93, `waarom niet`},
	{sigYes, optIn, 0.93, `waarom niet $`},
	{sigNothing, optIn, 1, `
		graag gedaan; goede (vriend|dag|reis); (attent|lief|aardig|vriendelijk) .. (denkt|denken|gedacht|bent) ..; met
		vriendelijke groet; zou ik graag (eerst)? weten`},
	{sigNo, optIn | checkIn, 0.88, `nee; helaas; ^ nooit $`},
	{sigNo, optIn | checkIn, 0.92, `zeker niet; absoluut niet; beslist niet; in geen geval; helaas niet; liever niet; echt niet`},
	{sigNo, optIn, 0.93, `
		nee (dank|bedankt|dank je|dank u|liever niet|helaas|hoor|sorry) ..; bedankt maar nee; geen
		(interesse|behoefte|tijd|belangstelling|zin|trek|budget|plek|ruimte|meerwaarde|belang|noodzaak) ..; niet
		(geïnteresseerd|nodig|voor mij|voor ons|mijn ding|ons ding|van toepassing|interessant|relevant|aan mij
		besteed|aan de orde|zinvol|mijn vakgebied|wenselijk|gewenst|meer actief) ..; (heb|hebben|zie|zien)
		(ik|we|wij|er|hier|daar|op dit moment|momenteel)* geen
		(interesse|behoefte|tijd|belangstelling|zin|meerwaarde|ruimte|plek) ..;
		(wil|hoef|hoeft|zoek|zoeken|willen|hoeven|doe|doen) (ik|we|dat|het|dit|er|wij|echt|hier|liever)* niet ..;
		(ik)? (sla|laat|pas|bedank) (dit|deze|het|hier|hiervoor|ervoor|voor de eer|graag)* (over|gaan|voorbij
		gaan|even|ervoor)? $; sla (deze|dit|het)? .. over; ik pas $; (bedank|bedanken) (hiervoor|ervoor|voor de eer) ..;
		(moet|wil|ga) .. (weigeren|afslaan|bedanken|afwijzen|nee zeggen) ..; (zijn|ben|al|we|jaren|reeds)*
		(voorzien|goed bediend|tevreden met|goed geholpen) ..; al (iemand|voorzien|genoeg|onze eigen|mijn eigen|een vaste|een leverancier|een partner|een eigen|bezet|ingevuld) ..; (hebben|heb) (al|reeds|daar) (een|iemand|genoeg|voor|onze|mijn|al|vaste)* ..; met pensioen ..;
		gestopt ..; (laat|hou) (mij|me|ons) (hier|er)? .. (buiten|erbuiten|uit) ..; zonder mij; belangenconflict;
		belangenverstrengeling; deze keer niet; dit keer niet; nu niet en later ook niet; niks voor (mij|ons); niets
		voor (mij|ons); blijf ik liever ..`},
	{sigLater, optIn, 0.88, `
		(nu|momenteel|op dit moment|voorlopig|vandaag|deze week|deze maand) (even|nog|liever|dus|ben|is|komt|zit|heb)*
		(niet|druk|slecht uit|geen tijd|lastig|ongelegen|te druk|vol|slecht|geen ruimte|het slecht) ..; niet
		(nu|vandaag|deze week|deze maand|op dit moment|meteen|direct) ..; niet voor @ ..; nog (even)? niet ..; nu even niet; later
		(graag|dit jaar|misschien|eens|wel|op|in)? ..; een andere keer; een ander moment; op een later
		(moment|tijdstip); ander keertje; (vraag|mail|bel|benader|herinner|stuur|probeer|klop)
		(het|me|mij|ons|maar|nog|eens|dan|gerust|nogmaals|opnieuw|weer)* (over|in|na|later|weer|@|eens|opnieuw) ..; kom
		(er)? .. (terug|op terug) ..; (pas|vanaf|na|over) (@|de
		(vakantie|oogst|zomer|verhuizing|verbouwing|feestdagen|bouwvak|drukte|beurs|kerst|zomervakantie|meivakantie|herfstvakantie|voorjaarsvakantie|bevalling))
		..; @ (graag|weer|pas|liever|misschien|beter|kan|komt|heb ik) ..; als (het|de|ik|alles|we) ..
		(rustiger|terug|tijd|achter de rug|klaar|rust) ..; (te)? (druk|volle agenda|vol) (nu|tot|op|met|momenteel) ..;
		tot @ .. (druk|geen tijd|niet|afwezig|weg|vol) ..; (uitstellen|wachten|even wachten|in de wacht) ..;
		(misschien|liever|eventueel|wellicht) (in|na|over|volgend|volgende)* @? ..; (heb|geef) .. (tijd nodig|tijd) ..;
		laten we .. @ ..; slecht moment; komt (nu|even|niet|slecht)* (slecht|niet) uit ..`},
	{sigAsk, optIn | checkIn, 0.85, `
		(wie|wat|waar|waarom|welke|welk|hoe|wanneer|waarvoor|waarover|hoeveel)
		(is|zijn|was|doet|doen|wil|zoekt|heeft|kost|precies|voor|bedrijf|gaat|kan|verkoopt|levert|lang|groot|soort|biedt|verwacht|komt|ken|houdt)
		..; (kunt|kun|kan|zou) (u|je|jij|jullie) .. (vertellen|zeggen|uitleggen|sturen|meer|toelichten|aangeven) ..;
		(wat)? meer (informatie|info|details|weten|achtergrond|vertellen) ..; (zou|wil) ik (eerst|graag|wel)*
		(weten|willen weten|meer) ..; ^ (is|heeft|krijgt|spreekt|kent|zoekt|wil|gaat|doet|komt) (hij|zij|ze|dit|het|er|iemand) ... $; waar gaat (het|dit) over ..; ken ik (hem|haar|die)`},
	{sigMeeting, checkIn, 1, `
		afspraak; koffie; lunch; diner; gesprek; belafspraak; zoom; teams; meeting; bezoek; bezichtiging; overleg;
		bellen; spreken; zien elkaar; komt; eten; borrel; kennismaking; kennismaken; bel; ontmoeten; langs; videocall;
		ontmoeting`},
	{sigScheduled, checkIn, 0.9, `
		(afspraak|meeting|gesprek|belafspraak|lunch|kennismaking|bezoek|overleg|datum) ..
		(gepland|staat|gemaakt|ingepland|vastgelegd|geprikt|vast|gezet|afgesproken|@|op @|bevestigd) ..; (hebben|heb|we
		hebben|is|zijn) .. (afgesproken|ingepland|gepland|geprikt|een afspraak) ..; (we|ik|wij)?
		(bellen|spreken|zien|ontmoeten|lunchen|treffen|bel|zie|spreek|ontmoet|overleggen|zoomen)
		(elkaar|hem|haar|af|we|ik)* .. @ ..; (hij|zij|ze) komt .. @ ..; komt .. @ ..; @ .. (hebben we|bellen we|zien
		we|lunchen we|spreken we|komt (hij|zij|ze)|heb ik|ga ik|drinken we|ontmoeten we|spreken|koffie|lunch|afspraak)
		..; staat (in de agenda|gepland|vast) ..; afgesproken (voor|op|om) ..; datum (geprikt|gevonden|staat)`},
	{sigMet, checkIn, 0.88, `
		(hebben|heb|elkaar|we|hem|haar|ik|zijn|ben|al|met|even|uitgebreid|gisteren|vorige|goed|lang|leuk|fijn|samen)*
		(gesproken|ontmoet|gebeld|gezien|gepraat|kennisgemaakt|gekletst|geluncht|gegeten|gedronken|langsgeweest|langs
		geweest|bijgepraat|overlegd|getroffen|gezoomd|gevideobeld) ..;
		(goed|leuk|fijn|prettig|nuttig|interessant|mooi|gezellig|prima|kort|lang|positief|heel goed)
		(gesprek|overleg|contact|afspraak|kennismaking|ontmoeting|onderhoud) ..;
		(gesprek|afspraak|kennismaking|ontmoeting|lunch|meeting|koffie) ..
		(gehad|was|ging|geweest|verliep|plaatsgevonden) ..; (was|waren) (heel|erg|een|zeer|hartstikke)*
		(leuk|gezellig|nuttig|goed|fijn|interessant|aardig|zinvol|prettig|gezelig) ..;
		(leuke|aardige|fijne|sympathieke|prettige) (vent|kerel|man|vrouw|dame|gozer|mensen|gast|kennismaking) ..; kwam
		(langs|op bezoek|kijken) ..; (klik|klikte) ..`},
	{sigNotYet, checkIn, 0.9, `
		nog niet ..; (niet|nog niet) (aan|er aan|aan toe) (toe)? gekomen ..; niet (gelukt|kunnen vinden|gered) ..;
		(ga|zal|moet|wil|gaan|moeten) (ik|we|hem|haar|nog|even|snel|binnenkort|morgen|deze|week)* (bellen|mailen|contact
		opnemen|schrijven|benaderen|plannen|afspreken|inplannen|oppakken) ..; (ik)? (bel|mail|schrijf) (hem|haar|ze|hen)
		(morgen|vandaag|deze|volgende|nog|vanavond|@) ..; (uitgesteld|verzet|verplaatst|afgezegd|geannuleerd) ..;
		(zoeken|zoek|vinden) .. (datum|moment) ..; staat op (mijn|de|het) (lijst|lijstje|to do) ..; mijn (fout|schuld);
		(te)? druk (geweest|gehad|met) ..; ziek (geworden|geweest) ..; binnenkort; volgende week echt`},
	{sigNotYet, checkIn, 0.75, `nog (geen|niets) ..`},
	{sigNoContact, checkIn, 0.92, `
		(niets|nooit|niks) (meer|iets|nog)? .. (gehoord|ontvangen|teruggehoord|vernomen|teruggekregen|reactie) ..; geen
		(reactie|antwoord|gehoor|bericht|respons|teken van leven|contact|reacties) ..; (nog)? geen
		(reactie|antwoord|bericht|respons) ..;
		(reageert|antwoordt|belt|neemt|reageerde|antwoordde|nam|belde|mailt|gereageerd|geantwoord|gemeld)
		(er|hij|zij|ze|op|mijn|mails|berichten|terug|ook|nergens|contact|hem|haar)* (niet|nooit|nergens|geen)
		(gereageerd|geantwoord|teruggebeld|teruggemaild|meer|terug|op|gehoor|opgenomen)* ..; (hoor|hoorde) (ik|we|wij|er|van|hem|haar|ze|al|weken)* (niets|nooit) ..; (nooit|niet) (gereageerd|geantwoord|teruggebeld|teruggemaild|teruggekomen|komen opdagen|opgedaagd|verschenen|iets
		gehoord|bereikbaar|te bereiken) ..; stilte ..; radiostilte; (doodstil|stil|muisstil) ..;
		(twee|drie|meerdere|paar) (keer|maal) (gebeld|gemaild|geschreven|geprobeerd) ..; onbereikbaar; ghost ..;
		geghost; (van de aardbodem)? verdwenen; wacht (nog)? op (reactie|antwoord|bericht) ..; taal noch teken ..;
		voicemail ..`},
	{sigInProgress, checkIn, 0.9, `
		in (onderhandeling|overleg|behandeling|afwachting|voorbereiding|de running|de pijplijn|proef) ..;
		onderhandel*; (offerte|voorstel|contract|aanbod|proefmonster|monsters|concept|aanbieding|prijsopgave) ..
		(gestuurd|verstuurd|verzonden|uitgebracht|ligt|gemaakt|in de maak|opgevraagd|aangevraagd|onderweg|uit|de deur
		uit|gedaan|ingediend) ..; (stuur|maak|maken|wacht op|wachten op|sturen|verstuurd|gestuurd|werken aan|bezig met)
		.. (offerte|voorstel|contract|aanbod|akkoord|besluit|bank|handtekening|goedkeuring|beslissing|vergunning) ..;
		(nog)? (niet|niets) (getekend|rond|besloten|beslist|ondertekend) ..; (bijna|zo goed als|vrijwel)
		(rond|klaar|getekend|zeker|geregeld|voor elkaar) ..; (bank|directie|bestuur|notaris|gemeente|hij|ze) moet ..
		(akkoord|tekenen|beslissen|goedkeuren) ..; (tweede|vervolg|derde) (gesprek|afspraak|ronde|gesprekken|bezoek) ..; vervolgafspraak; vervolggesprek;
		(proefplaatsing|pilot|proefperiode|proefdraaien|op proef) ..; (gaat|loopt|ziet|schiet) .. (goed|lekker|de goede kant|er
		goed uit|voorspoedig|op) ..; (we zijn)? (ermee|er mee|nog mee) bezig ..; (denkt|denken) .. na ..; (bij|langs)
		(de|het|zijn|haar)? (notaris|advocaat|bank|jurist|juridische|boekhouder) ..; mondeling* akkoord ..;
		veelbelovend; alleen .. nog .. (tekenen|handtekening|akkoord) ..; loopt nog; kijken of ..`},
	{sigWon, checkIn, 0.92, `
		(getekend|ondertekend) ..; (deal|opdracht|order|contract|klus|zaak|koop|verkoop|bestelling) ..
		(rond|binnen|gesloten|gekregen|getekend|geplaatst|gegund|gewonnen|beklonken|ontvangen|binnengehaald|voor
		elkaar|is een feit|bevestigd) ..; (klant|huurder|partner|collega|cliënt|medewerker)
		(geworden|erbij|gewonnen|binnen) ..; (nieuwe|is nu|nu|als|een|onze)* (klant|huurder|cliënt) (geworden|van
		ons|bij ons|erbij)? ..; (heeft|hebben|heb|is) (bij|ons|hem|haar|direct|meteen|gelijk|het|de|een|mij|we|ze|al)*
		... (besteld|gekocht|aangenomen|ingehuurd|geboekt|verkocht|gegund|gekozen voor
		ons|geïnvesteerd|verhuurd|gehuurd|gewonnen|ingeschakeld|in dienst genomen) ..;
		(besteld|verkocht|aangenomen|ingehuurd|verhuurd|gegund|gewonnen|geboekt) ..; (begint|start) (@|op|bij
		ons|per|in|maandag) ..; (beklonken|kat in het bakkie|in kannen en kruiken|binnengehaald); (we)? (gaan) (nu|samen|voortaan)* (samenwerken|in zee) ..; (gaat|gaan) (met)? (ons|elkaar|mij)? in zee (met (ons|mij|elkaar|hem|haar))? $; akkoord bereikt; ^ rond $; het is rond ..;
		handen geschud`},
	{sigLost, checkIn, 0.92, `
		(niets|niks) (geworden|van gekomen|uitgekomen|opgeleverd|voor (ons|mij|hem|haar)) ..; (niet|niks|niets)
		(doorgegaan|door|doorgaan|gelukt|geworden|tot een|rond gekomen|rondgekomen|uitgekomen|gepast|geklikt|passend|de
		juiste|geïnteresseerd|haalbaar|eens geworden|verder|wat (wij|hij|zij|ik)) ..; (gaat|ging) .. niet
		(door|worden|lukken|werken) ..; (wordt|werd) (het)? niets ..; (geen)
		(match|klik|deal|budget|interesse|vervolg|overeenstemming|akkoord
		bereikt|zaken|behoefte|raakvlakken|samenwerking|geld) ..; (voor|met|naar) (een)? (ander|andere|iemand
		anders|concurrent|de concurrent|de concurrentie) .. (gekozen|gegaan|in zee|gekozen voor)? ..;
		(afgeketst|afgewezen|afgeblazen|afgevallen|gestrand|verloren|stukgelopen|mislukt|afgehaakt|gestopt|geweigerd|gesneuveld)
		..; te (duur|klein|groot|ver|laat|weinig) ..; (afgezien|afgewezen) (van|ervan|hiervoor)? ..; (hij|zij|ze) (heeft|hebben) (ervoor|er voor|vriendelijk)? bedankt; (er)?
		(niet|nooit) uit (gekomen|geraakt) ..; (helaas|jammer) .. (niet|niks|niets|geen) ..; loopt op niets uit; op
		niets uitgelopen; (hij|ze|zij) (wil|wilde|zoekt|zocht) (iets|wat|iemand|liever)* anders ..; einde verhaal;
		(hebben)? .. (ervan|er van) afgezien ..`},
	{sigCancel, referrer, 0.93, `
		(annuleer|annuleren|intrekken|stopzetten|afblazen|schrappen|terugtrekken|cancel)
		(de|deze|het|dit|maar|r#|introductie)* ..; (trek|blaas|haal|zet|stop)
		(de|deze|het|dit|maar|r#|introductie|voorstel)* .. (in|af|terug|stop|weg|introductie) ..; (vergeet|laat)
		(het|maar|dit|r#|deze|de|introductie)* (maar|zitten|vallen)? $; laat (maar|het) (zitten)? ..; (kennen|kenden)
		elkaar (al|toch) ..; (hoeft|hoeven) niet (meer|door)? ..; niet meer nodig ..; (niet|toch niet|nog niet)
		(versturen|doorsturen|introduceren|mailen|benaderen|doorgaan) ..; toch maar niet; is vervallen; toch niet`},
	{sigCorrect, referrer, 0.9, `
		(verkeerde|foute|onjuiste|oude) (adres|naam|mail|mailadres|spelling|_) ..; verkeerd (adres|gespeld|mailadres)
		..; (klein)? (foutje|typfout|tikfout|spelfout|correctie|vergissing|typefout) ..; fout ..;
		(corrigeer|wijzig|verander|pas|verbeter|vervang) ..; (juiste|goede|nieuwe|correcte)
		(adres|naam|mail|mailadres|spelling) (is)? ..; (heet|schrijf je|spel je|moet zijn) .. (niet|geen) ..; niet
		(andersom|omgekeerd) ..; andersom; omgekeerd; ^ (en)? niet _ $; (verwisseld|omgedraaid|vergeten|verwart) ..; in
		plaats van; klopt niet (helemaal)? ..; bedoel* ..; (met|zonder) (een|dubbele) _ (geschreven|gespeld)? $; (met|zonder) _ (geschreven|gespeld);
		(adres|naam|mailadres|mail) (is|moet|klopt) ..`},
	{sigCorrect, referrer, 0.65, `niet .. maar ..`},
	{sigCorrect, referrer, 0.5, `e@mail`},
	{sigNudge, referrer, 0.92, `
		herinner*; (stuur|geef) .. (herinnering|reminder|zetje|duwtje|por|seintje) ..;
		(herinnering|reminder|zetje|duwtje|schop) ..; (mail|vraag|bel|benader|stuur|probeer) (hem|haar|ze|hen|het|_)
		(nog (eens|een keer)|nogmaals|opnieuw|weer|even) ..; (nog eens|nog een keer|nogmaals|opnieuw)
		(mailen|sturen|vragen|proberen|benaderen) ..; achteraan ..; achter (hem|haar|ze|_) aan ..; por ..; aansporen`},
	{sigStatus, referrer, 0.9, `
		status; stand van zaken; hoe (staat|is|gaat|loopt|ver|zit|staan) (het|er|met|de|dat)* ..; (al|nog|is er|iets)?
		nieuws ..; (hebben|heeft|is|zijn) (ze|zij|hij|er|iemand|anna) (elkaar|al)? ..
		(gesproken|ontmoet|gereageerd|gehoord|geantwoord|gebeurd) ..; overzicht (van|graag|aub|alstublieft)? ..; update;
		lijst(je)? ..; wat (staat|loopt|is) .. (open|nog|er) ..; wat gebeurt er ..; iets gehoord ..; mijn introducties
		..; al iets bekend`},
	{sigWeekly, referrer, 0.9, `
		wekelijks; elke week; iedere week; (een|één|1) keer per week; eens per week; per week; elke
		(maandag|dinsdag|vrijdag)`},
	{sigMonthly, referrer, 0.9, `
		maandelijks; elke maand; iedere maand; (een|één|1)? keer per maand; eens per maand; per maand; één keer in de
		maand; een keer in de maand`},
	{sigNever, referrer, 0.9, `
		(geen|nooit|zonder|stop) (meer|de|het|met)*
		(overzicht|overzichten|updates|samenvatting|samenvattingen|rapport|rapporten|digest|wekelijkse) ..; ^ nooit $;
		(overzicht|overzichten|updates|samenvatting) .. (uit|uitzetten|stoppen|niet meer|hoeft niet|hoeven niet) ..`},
	{sigRhythm, referrer, 0.9, `
		dagelijks; elke dag; iedere dag; om de (week|twee|dag|maand|andere) ..; tweewekelijks; (elke|iedere|per|eens
		per) (twee|kwartaal|veertien|drie) (weken|maanden|dagen)?; per kwartaal; elk kwartaal; minder (vaak|mails) ..;
		vaker; jaarlijks; twee keer per (maand|week)`},
	{sigNothing, referrer, 1, `in plaats van (elke week|wekelijks|maandelijks|elke maand|dagelijks)`},
	{sigSent, referrer, 0.9, `
		(cadeau|cadeautje|bon|cadeaubon|bloemen|bloemetje|wijn|fles|champagne|kaart|mand|pakket|pakje|bos|doos|taart|boek|chocolade|presentje|kaartje|kist|boeket)
		.. (verstuurd|gestuurd|verzonden|bezorgd|afgeleverd|gegeven|overhandigd|besteld|onderweg|geleverd|de deur
		uit|gekocht|gebracht|op de post|weg) ..; (heb|hebben|is|zijn|zojuist|reeds) ..
		(verstuurd|gestuurd|verzonden|bezorgd|afgeleverd|overhandigd|opgestuurd|geleverd|gegeven|gebracht) ..; ^
		(verstuurd|gedaan|verzonden|geregeld|bezorgd|klaar|gestuurd) $; op de post ..; al gedaan`},
	{sigYes, optIn, 0.93, `^ ja $; ^ dat was ik $; ^ klopt $; ^ bevestig $; ^ bevestigd $; ^ akkoord $; ^ ja hoor $; ^ juist $; ^ zeker $`},
	{sigNo, optIn, 0.93, `^ nee $; ^ dat was ik niet $`},
}
