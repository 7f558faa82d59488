package intent

// dutchOptIn are more of the ways to say yes, no, later and "not me" in Dutch, of Flanders too. "Maar" behind an
// imperative holds nothing against it: "geef mijn nummer maar".
var dutchOptIn = []group{
	{sigIf, anyContext, 1, `
	onder voorbehoud; mits; voorwaarde; op één voorwaarde; op een voorwaarde; zodra; stel dat; gesteld dat;
	afhankelijk van; hangt af ..; ligt (er)? (maar)? aan ..; vooropgesteld; zolang`},
	{sigHedge, anyContext, 1, `
	(nog)? geen ja (maar)? (ook|zeker ook)? geen nee; niet meteen (ja|nee) ..; (zeg|nog) (nog)? geen (ja|nee) ..; ja
	of nee; overleg .. (met|even) ..; (erover|er)? (moet|wil|zal) .. (slapen|nadenken|beraden|overleggen|bespreken);
	had .. (ja|graag|meteen|nee)* (gezegd|gedaan|gewild|aangenomen); (zou|was) .. (geweest zijn|geweest) ..; sta in
	dubio; dubbel gevoel; (ben|zijn) er (nog)? niet uit; kweenie; weet (het|ik) (nog|eigenlijk|eerlijk)* niet;
	(jij|u|jullie) (beslist|beslis|beslissen)`},
	{sigNothing, anyContext, 1, `
	(mijn|onze) (moeder|vader|man|vrouw|oma|opa|broer|zus|schoonvader|schoonmoeder|hond| baas|zwager) ..
	(overleden|gestorven|ziek); nog altijd; wat (leuk|fijn|goed|lief) (dat|voor|van) ..; fijn (dat|voor|van|om) ..;
	leuk voor ..; al een (tijd|tijdje|poos|poosje|jaar|paar)`},
	{sigNothing, optIn, 1, `
	geen nee hoor; geen nee; (meestal|normaal|zelden|vroeger) .. (zeg|zei|zeggen)? nee; zeg (zelden|meestal) nee ..;
	(nederlands|frans|engels) (is)? niet (zo)? (goed|perfect|best); bedankt (om|dat|voor) ..; goed voor ..; lief
	(van|dat) ..; niet dat ik .. zoek; hier alles goed; goede vent`},

	{sigYes, optIn, 0.94, `
	(geef|geeft) (hem|haar|hen|ze|hun|gerust|die)* (mijn|onze)
	(nummer|gegevens|mailadres|adres|mail|telefoonnummer|gsm|contactgegevens) (gerust|maar|alstublieft)* (door|mee)?
	..; (laat|laten) (hem|haar|ze|hen|die|die jongen|die man|_)* (me|mij|ons)? (maar|gerust|eens)* (me|mij|ons)?
	(bellen|mailen|komen|contact opnemen|langskomen|weten|iets van zich horen) ..; (kom|komt) maar
	(door|op|langs|af) ..; (stuur|stuurt) (de|een|het|die|ons|mij)*
	(mail|mailtje|introductie|intro|bericht|berichtje) maar (door)? ..; (doe|doet) (die|de|dat|het)*
	(introductie|intro|kennismaking)? maar ..; (breng|brengt|koppel|koppelt|stel|stelt|zet|introduceer|verbind)
	(ons|me|mij|hem|haar|jullie|ze|twee|beiden|die)* (maar|gerust|dan|alstublieft|snel)* (samen|bij elkaar|aan
	elkaar|in contact|met elkaar|voor|met hem|met haar|aan hem|aan haar|in verbinding) ..; (regel|plan|fix)
	(het|dat|iets|die)* maar (in)? ..; (ok|oke|prima|goed|in orde|akkoord) (voor|wat) (mij|ons|me|mij betreft) ..;
	in orde (voor mij|hoor|doe maar) ..; gaarne; volgaarne; ^ (helemaal|dat|het)? is goed (hoor)? $; helemaal
	(goed|mee eens|akkoord|top|prima) ..; (dat|ja dat|dit) mag (hoor|gerust|altijd|zeker)? ..; (dat)? komt
	(dat|me|mij|ons|heel|erg|zeer|dus|juist|net)* (mooi|goed|prima|perfect) uit ..; (zeg|zegt|zeggen) (ik|we|wij)?
	(daar|hier)? (zeker|echt|ook)? geen nee (tegen|op)? ..; niets liever ..; (je|u|jij|jullie)?
	(mag|mogen|kan|kunt|kunnen) (je|u|jij|jullie|hem|haar|ons|me|mij|gerust|altijd|zeker)* (mijn|onze)
	(nummer|gegevens|mailadres|adres|mail|telefoonnummer|gsm|contactgegevens)
	(gerust|altijd|zeker|aan|hem|haar|hen)* (doorgeven|geven|delen|doorsturen|bezorgen) ..; gelieve ..
	(contactgegevens|gegevens|adres|nummer) .. (bezorgen|geven) ..; (wij)? (gaan|ga) (ik|we|wij)? (graag)? in op
	(uw|het|dit|je|jullie) ..; (wil|wilde|wou|willen|zou) (ik|we|wij|ook)?
	(hem|haar|dat|ze|die|graag|wel|heel|eens|zeker|met|mevrouw|meneer|de|heer| ook|echt|_)* (spreken|ontmoeten|leren
	kennen|kennismaken|praten|zien) ..; (sta|staan|stond) (ik|we|wij|hier|er|daar|ervoor|heel|zeker)*
	(open|positief) (voor|tegenover)? ..; ervoor open ..; sta ervoor open ..; (zie|zien|kijk|kijken) ..
	(tegemoet|naar uit) ..; (ja|yes|jazeker|zeker|natuurlijk|tuurlijk|uiteraard|absoluut) (graag|hoor|zeker|doe
	maar|is goed|prima|natuurlijk|leuk|laat maar komen|kom maar|dat mag|top|lijkt me leuk|met plezier|laat|stel
	ons|ik wil|ik zou|wij willen|we willen|geef|koppel|breng|gewoon ja) ..;
	(dus|daarom|gewoon|kort|meteen|volmondig) ja ..; hoog tijd ..; geen slecht idee ..; (helemaal)? niet zelfs; maak
	(ik)? .. een uitzondering ..; (komt|kwam|is) .. als geroepen ..; (altijd|zeker|best|wel) (welkom|in voor|te
	vinden voor|te porren) ..; te vinden voor ..; (zie|zit) (ik|dat|het|wel)* (helemaal|wel)? zitten ..; de koffie
	staat klaar; (graag|met plezier|met genoegen) (een|kennis|in
	contact|ontmoeten|de|die|voor|met|gebruik|zelfs|hoor|ja) ..; (groen licht|mijn zegen|goedgekeurd|mijn
	toestemming) ..; geef .. maar door ..; heb (er|daar|wel|zeker|echt|veel|best)* (zin|oren|interesse) (in|naar)?
	..; (hij|zij|ze|die) (mag|kan) (me|mij|ons|gerust|altijd|zeker|eens|maar|morgen|direct)*
	(bellen|mailen|langskomen|contact opnemen|schrijven|aankloppen|contacteren) ..; zeker doen; doen zeg; lijkt me
	wel wat; lijkt (me|mij|ons) (wel|heel|erg|super|echt|een|hartstikke)*
	(leuk|fijn|nuttig|interessant|boeiend|tof|plezant|wijs|gezellig|goed) ..; (afgesproken|deal|komt in
	orde|tof|wijs) $; ik ben (er)? (helemaal|wel|zeker)? voor $`},
	{sigSelf, optIn, 0.93, `
	wat kan er misgaan; wie zou .. weigeren; wie zegt (daar)? nee (tegen|op)`},
	{sigYes, optIn, 0.9, `^ absoluut; ^ jep; ^ yes; ^ tof; ^ welja; ^ allee ja`},

	{sigNo, optIn, 0.93, `
	(moet|moeten) (ik|wij|we|je|u|helaas|hem|haar)* (teleurstellen|bedanken|afslaan|weigeren|passen) ..;
	(ga|gaan|gaat|zal|zullen|ging) (ik|we|wij|er|hier|daar|dus|liever|toch)* niet (op in|op ingaan|mee in zee|in
	zee|op) ..; niet op in ..; niet (op)? ingaan ..; (zie|zien|ziet) (ik|we|wij|er|hier|toch|liever|ervan|daar|van)*
	(van af|vanaf|af) ..; .. er toch van af; (hou|houd|houden) (ik|we|het|dit|liever)* af; (begin|beginnen)
	(ik|we|wij|er|daar|hier)* (niet|niet meer|nergens|nergens meer|nooit meer) (meer)? (aan)? ..; (past|passen)
	(dit|dat|hij|het|ze|hier|echt)* niet (bij|in|binnen) (ons|mij|onze|mijn|wat) ..; mij niet gezien; (is|was|lijkt)
	(dit|dat|het|deze)? (helaas|echt|toch|dan|alleen|gewoon|eigenlijk|maar)* (niets|niet) voor (mij|ons|mijn|onze)
	..; (voor|bij) (mij|ons) (is|wordt|hoeft|hoeven|zit) (dit|dat|het|deze|er)*
	(alleen|helaas|echt|toch|dus|eigenlijk|gewoon|dan)* (niets|niet) (in|meer|voor|hoor|nodig)? ..; (hoeft|hoeven)
	(dat|het|dit|voor|mij|ons|echt|ook|deze|van)* niet (meer|zo|hoor|voor mij|nodig)? ..; niet meer (nodig|aan de
	orde|van toepassing|actueel|interessant|relevant) ..; (vacature|plek|functie|positie|rol)
	(is|al|reeds|inmiddels|ondertussen|zojuist|helaas)* (vervuld|ingevuld|bezet|vergeven|weg) ..;
	(zoek|zoekt|vraag|probeer) (gerust|maar|liever|beter|je)* iemand anders ..; (wijs|wijzen)
	(ik|wij|we|uw|dit|het|daarom|verzoek|aanbod|vriendelijk)* af ..; te ver van mijn bed;
	(bedank|bedanken|pas|passen|past|sla|weiger|weigeren)
	(ik|wij|we|daarom|toch|hier|graag|vriendelijk|dit|deze|beleefd)* (voor de eer|hiervoor|ervoor|voor|over|af)? $;
	(bedank|bedanken) (ik|wij|we|daarom|toch|hier|graag|vriendelijk|beleefd)* (voor de eer|ervoor|voor het
	aanbod|voor uw aanbod) ..; geen (vervolg|gevolg|draagvlak|heil|boodschap|nut|ambitie|toegevoegde|plaats|
	brood|reden|geschikte|goed idee|match|verdere) ..; (geef|geven|gaven) .. geen (vervolg|gevolg) ..; niet
	(ik|wij|we)? (willen|zinvol|geschikt|opportuun|gediend|aangewezen|op zijn plaats) ..; dit wordt (hem|het|niets)*
	niet ..; (wordt|dit|dat|het) (hem)? niet ..; (heb|hebben) (ik|wij|we|hier|daar|er)* (niets|weinig|geen bal)
	(aan|mee|te zoeken|te winnen) ..; (heeft|zie|zien) (ik|wij|dit|het|voor|ons|mij)* (geen|weinig)
	(zin|nut|meerwaarde|toekomst|heil) ..; (niet|liever|beter) (mee in te laten|in te laten|aan beginnen|mengen) ..;
	dat laat ik (liever|maar|graag)? (aan .. over|zitten|schieten|voorbijgaan|gaan) ..; laat (ik|wij)?
	(dit|deze|het|dat)* (maar|liever|aan mij|beter|even)* (passeren|schieten|zitten|voorbijgaan|voorbij
	gaan|rusten|gaan) ..; (in dit geval|toch|dan|hier) (maar|liever|wel)? (wel)? (niet|nee) ..; (mijn|het|ons|ons
	antwoord) (antwoord)? is nee ..; (het|dat) (is|wordt|blijft) (helaas|voor mij|dus)? (een)? nee ..;
	(dus|daarom|helaas|gewoon|toch) nee ..; nee (merci|danku|dankjewel|liever|laat maar|ook niet) ..;
	(werk|werken|doen|doe|kopen|koop) (wij|we|ik|hier|principieel|nooit|in principe|enkel|sowieso)* niet
	(met|aan|bij|via) ..; (ben|zijn) (ik|we|wij)? (hier|daar)? (niet|geen) (voor|van) (te
	vinden|gediend|de|gecharmeerd) ..; ook (later|volgend jaar|straks|in de toekomst) niet ..; nee ook ..
	(later|volgend) ..; ook (volgend|volgende) (jaar|keer|maand) (niet)?; (blijf|blijven) (ik|wij|we|hier|er)*
	(liever|graag|beter) .. (buiten|weg|af|vandaan|alleen) ..; geen denken aan; vergeet het maar; bekijk het maar;
	(hard)? nee; bestaat .. geen draagvlak ..; neen dank u`},
	{sigNo, optIn, 0.72, `
	(kan|kunnen) (ik|wij|we|dat|dit|het|er|hier|helaas)* niet (doen|helpen|aannemen|maken|meedoen)? ..`},

	{sigLater, optIn, 0.9, `
	(daarna|nadien|erna|naderhand|vanaf dan) (graag|wil|kan|kunnen|mag|zou|spreek|maak|bel|mail|hoor|past|met) ..;
	(op dit ogenblik|op het ogenblik|thans|momenteel|nu) .. (minder|niet|slecht) (goed|zo goed)? uit ..; minder goed
	uit ..; (uitstellen|uit te stellen|opschuiven|verschuiven) .. (tot|naar)? ..; (nu|momenteel|op dit
	moment|voorlopig|vandaag|deze week|deze maand|dit kwartaal|dit jaar|even|tot @)
	(even|nog|liever|dus|ben|is|komt|zit|heb|lukt|kan|wil|ik|het|we|daar|me|mij)* (niet|niets|druk|slecht uit|geen
	tijd|lastig|ongelegen|te druk|vol|slecht|geen ruimte|niet meer|niet naar|geen hoofd|onmogelijk) ..;
	(liever|beter|graag) niet (nu|meteen|direct|vandaag|deze) ..; (kom|komt|kunt|kan|wil|mag)
	(je|u|ik|hier|daar|er|dan|jullie)* (op terug|opnieuw vragen|nog eens vragen|nog eens op terug|opnieuw
	proberen|op terugkomen) ..; (kom|komt) (hier|daar|er|u|je|in|week|#|na|de|_)* (op terug|nog eens op terug|terug
	op) ..; (mag|kan|wil) (je|u|hem|het|haar|me|mij|dan|gerust|ons)* (opnieuw|nog eens|later|dan)
	(vragen|voorstellen|proberen|mailen|bellen) ..; (vraag|mail|bel|hoor|stuur|schrijf|probeer|benader)
	(me|mij|ons|het|ik|het|dan|gerust|graag)* (daarna|opnieuw|nog eens|erna|later|dan nog) (nog)? (eens|weer|van
	je|van u)? ..; (wacht|wachten) (er|nog|even|we|maar|daar)* (mee|tot|nog) ..; na (het|de|mijn|onze|ons|dat) _
	(graag|weer|wel|pas|mag|kan|past|gerust|kom|bel|mail|vraag) ..; (graag|liever|wel|pas|eerst) (na|vanaf|in|over)
	(@|het|de|mijn|onze) .. ; eerst (de|het|mijn|even|nog) ..; (als|wanneer) (ik|het|de|we|alles|dat) ..
	(weer|klaar|rustiger|achter|terug|voorbij|rond|op de been|over is|gedaan) ..;
	(wel|graag|liever|pas|beter|eind|begin) (in|na|over)? @ ..; @ (oké|ok|wel|mag|past|lukt|kijk ik|kan ik) ..;
	(druk|druk druk|druk druk druk) $; hoofd (staat|is) .. niet naar ..; (alles|het) (staat|hier|nu)* op (zijn|z'n)
	kop ..; (volgend|komend) (kwartaal|jaar|seizoen|schooljaar|trimester) ..
	(kijk|graag|weer|opnieuw|misschien|beter|bekijk|past) ..; (ander|later|beter|rustiger)
	(keertje|moment|tijdstip|seizoen) ..`},
	{sigLater, optIn, 0.88, `daarna; nadien; erna; naderhand`},
	{sigLater, optIn, 0.7, `na (de|het|mijn|onze|ons) _; pas (na|als|in|vanaf) ..`},

	{sigAsk, optIn | checkIn, 0.87, `
	(ik)? (snap|begrijp) (het)? niet (helemaal|goed) ..; is (dit|dat|het) (dezelfde|de|die|een) ..;
	(stuur|zeg|vertel|geef) (me|mij|ons|eerst|eens|maar|even)* (eerst|vooraf) ..; (zou|wil) (ik|je|u)? ..
	(eerst|vooraf) .. (weten|horen|zien) ..; wordt (het|dit) .. of ..; om welke .. gaat ..; (over)? (wie|welke) ..
	(gaat|heeft) .. (het)? ..`},
	{sigWrong, optIn | checkIn, 0.94, `
	(hebt|heeft|heb|hebben|moet|zult) (u|je|jij|zich|jullie|ik|waarschijnlijk|denk|van|mailadres|persoon|in|de|
	adres|nummer|vast|een)* (vergist|vergissen|verkeerde|mis|andere) ..; (u|je|jullie) (zit|bent|moet) ..
	(verkeerd|fout|aan het verkeerde) ..; (hier)? ga ik niet over ..; (daar|hier) (gaat|ga|gaan)
	(ik|mijn|collega|de|over|niet)* niet over ..; (kunt|moet|kan) (je|u|jullie)? (beter|daarvoor|hiervoor|best)* bij
	.. (zijn|terecht|moeten zijn) ..; (bij|naar) (onze|mijn|de) .. (afdeling|dienst|collega) (zijn|sturen|wezen) ..;
	(voor)? .. moet (u|je) bij .. zijn ..; (doet|regelt|beheert|behandelt) (mijn|onze)
	(collega|man|vrouw|baas|broer|zus) ..; (ben|is) (ik|daar|hier|er|niet)* (niet|de)
	(verantwoordelijk|bevoegd|contactpersoon) ..; (niet|dit is niet) (voor|aan) (mij|ons)
	(bestemd|bedoeld|gericht|geadresseerd) ..; (ik)? (ben|heet) _? niet maar .. $; (ben|zijn) (ik)? nooit (aan
	iemand)? voorgesteld ..; (andere|verkeerde) (kim|jan|jansen|peeters|persoon|collega) .. (hebben|zijn)? ..; hier
	(werkt|woont|is) geen .. ; ik ben _ niet ..`},
	{sigWrong, anyContext, 0.9, `
	(werk|werkt|zit|woont|werken) (ik|hij|zij|ze|daar|hier|er|al|twee|drie|jaar|lang|sinds|~|bij|ons|maanden|
	enige|tijd|een)* niet meer ..; (is|heeft) (hier|ons|het|de|dit)* (bedrijf|kantoor|organisatie) verlaten ..; uit
	dienst ..; niet meer (bij ons|in dienst|op kantoor|werkzaam) ..`},
	{sigStop, anyContext, 0.95, `
	(wil|wens) (ik)? .. nooit meer (iets|mails) .. (horen|ontvangen) ..; (verwijder|verwijdert|schrap|schrappen)
	(me|mij|ons) (nu|direct|uit)? ..; geen (enkele)? mail meer ..`},
	{sigThanks, optIn, 0.8, `lief van (je|u|jou|jullie); heel lief van (je|u)`},
	{sigUndo, referrer, 0.94, `
	(zet|draai) (het|dat|alles|dit) (alstublieft|maar|weer)* terug (zoals|als) ..; (terug)? zoals het was; had ..
	niet mogen (bevestigen|klikken|versturen|drukken) ..`},
	{sigCancel, referrer, 0.93, `
	(doe|laat) (deze|die|dit|het|dat) (maar)? (niet|zitten|vallen) ..; (zet|stop|stopt) ..
	(kennismaking|introductie|hele|die|zaak|voorstelling) .. (stop|stil|af)? ..; annuleer (het|deze|die|dit|alles)
	(alstublieft|maar)? ..; geen goed moment .. (voor te stellen|te introduceren)`},
	{sigNothing, referrer, 1, `
	met mail; de mail; (is|nog) geen antwoord; (is|hij is) niet (van)? (de)? (snelste|snel|vlug)`},
	{sigNudge, referrer, 0.94, `
	^ por (_|hem|haar|ze) ..; (geef|geeft) (hem|haar|ze|_)* (nog|eens|maar|even)* (een)?
	(porretje|duwtje|zetje|seintje|schopje|tikje|kneepje) ..; (trek|trekt) .. aan (zijn|haar|hun) mouw ..; porretje
	..; spoor (hem|haar|ze|_) .. aan`},
	{sigCorrect, referrer, 0.92, `
	(wil|kan|kun) (je|u) .. (aanpassen|veranderen|wijzigen|corrigeren) ..; (aanpassen|rechtzetten|verbeteren); met
	een _ en (zonder|niet) ..; (woont|werkt|heet|zit) .. (en)? niet (in)? _`},
	{sigNever, referrer, 0.92, `
	(hoef|wil|wens) (ik|die|dat|de|het|geen|dit|deze)*
	(overzicht|statusmails|statusmail|updates|update|rapporten|samenvatting| statusmails meer|overzichten)
	(niet|geen)? (meer)? ..; geen statusmails ..`},
	{sigRhythm, referrer, 0.92, `(kan|mag|graag)? .. (om de (week|twee weken|maand)|tweewekelijks)`},
	{sigSent, referrer, 0.9, `
	(fles|bloemen|cadeau|bon|kaart|pakje|wijn|champagne) .. (persoonlijk)?
	(afgegeven|meegegeven|langsgebracht|toegestuurd|opgestuurd) ..`},
	{sigStatus, referrer, 0.9, `
	welke (introducties|kennismakingen) (heb ik|lopen|staan|zijn) .. (lopen|open)? ..`},
}
