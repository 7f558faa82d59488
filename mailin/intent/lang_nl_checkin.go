package intent

// dutchCheckIn are more of the ways to tell in Dutch what came of an introduction.
var dutchCheckIn = []group{
	{sigNothing, checkIn, 1, `
	(vlucht|hotel|tafel|trein|tafeltje|zaal|kamer) (is)? .. (geboekt|gereserveerd|besteld); (in|zat in) de spam;
	(uitnodiging|voorstel|afspraak) .. (aangenomen|geaccepteerd|aanvaard); bedankt (voor|om) ..; (bedankt|merci)
	(bedankt|merci)?; ^ ach ja $$; ^^ ok $$; (secretaresse|assistent|assistente|collega|secretariaat|receptie) ..
	(gebeld|gesproken|gemaild); (gebeld|gemaild) naar .. (secretaresse|assistente|kantoor); wegens vakantie ..; niet
	(verwacht|gezwegen|uitgepraat|verkeerd|tegengevallen|teleurgesteld); (koor|club|ploeg|team) heeft gewonnen`},
	{sigWill, checkIn, 1, `
	(wil|willen|wilde|wilden|zou|zouden|zal|zullen|kan|hoop|hopen|hoopt|
	hopelijk|misschien|bijna|binnenkort|overweegt|denkt|gaat|gaan|of)`},
	{sigScheduled, checkIn, 0.93, `
	(uitgenodigd|verzet naar|verplaatst naar|verschoven naar|uitgesteld naar|uitgesteld tot) (voor|op)? .. @ ..;
	(hebben|is) .. naar @ (verzet|verplaatst|verschoven) ..; naar .. @ .. (verzet|verplaatst|verschoven) ..;
	(nieuwe|andere) (datum|afspraak|dag) (is|staat|hebben we|geprikt)? .. @ ..;
	(belt|bel|spreekt|ziet|ontmoet|ontvangt|verwacht) (hij|zij|ze|ik|we|wij|me|mij|ons|hem|haar)* .. @ ..;
	(ik|we|wij)? (ga|gaan|zit|zitten|eet|eten|drink|drinken|lunch|loop|wandel)
	(ik|we|wij|samen|met|hem|haar|bij|dus|er|heen)* .. @ ..; @ .. (gaan|zit|zitten|gaan we|ga
	ik|pakken|eten|lunchen|belt|komt|wandelen|ontmoet|ontvangt|drink)
	(we|wij|ik|hij|ze|samen|iets|een|met|hem|haar)* ..; (staat|er) (er)? .. (een)?
	(afspraak|kennismaking|lunch|belafspraak) ..; (hebben|heb) (geprikt|een datum|een afspraak|afgesproken|iets
	vastgelegd) ..; (geprikt|vastgelegd|ingepland|afgesproken|bevestigd) .. (@|voor @|op @) ..;
	(bellen|zien|spreken) (we)? (elkaar)? @ ..; afgesproken voor .. @ ..; @ (is het zover|gaat het gebeuren|staat
	het gepland) ..; (heb|hebben) .. afgesproken (voor|op|om|in) ..; we zien elkaar @ ..; (agenda|agenda's) .. @ ..;
	(eerste|de)? (date|kennismaking|ontmoeting) (is|staat) .. @ ..`},
	{sigMet, checkIn, 0.88, `
	(ben|zijn|waren|was) (ik|we|wij|met|hem|haar|samen|iets|~|een|hapje|bij|gaan|vorige|week)* (gaan)?
	(eten|wandelen|lunchen|koffiedrinken|drinken|fietsen|borrelen|gaan eten|gaan wandelen|gaan lunchen|iets gaan
	drinken|langsgegaan|langsgeweest|op bezoek geweest) ..;
	(onderhoud|gesprek|ontmoeting|afspraak|kennismaking|lunch|overleg|bezoek) .. (plaatsgevonden|verliep|gehad|vond
	plaats|was|voorbij|achter de rug|gedaan) ..; (aangenaam|boeiend|boeiende|fijn|leerzaam|hartelijk|interessant|
	inspirerend|inspirerende|heel goed|plezant|plezante|tof|toffe|mooie|warme|bijzondere|aangename|geslaagde)
	(onderhoud|gesprek|ontmoeting|kennismaking|man|vrouw|mens|gast|madam| afspraak|babbel|middag|uurtje|kerel|meid)
	..; (kwam|kwamen|was|waren) (ze|hij|zij|~|vorige|week|maandag|dinsdag|woensdag|donderdag|vrijdag|
	zaterdag|zondag|hier|gisteren|bij|ons)* (langs|hier|op bezoek|kijken|bij mij|bij ons|naar de|in de|naar het|aan
	huis) ..; (ze|hij|zij) (kwam|was|is) .. (langs|geweest|langsgekomen|gekomen|op bezoek|hier) ..;
	(zagen|spraken|troffen|ontmoetten|zaten|dronken|aten|lunchten|babbelden| belden|raakten|praatten|sprak|trof|zag)
	(we|wij|ik|elkaar|hem|haar|samen|~|dan|toch|gister|aan|iets|bij)* ..; zaten .. (aan tafel|samen) ..; de hand
	geschud ..; (handen|kaartjes) (geschud|uitgewisseld) ..; (staan|zitten|gaan) (praten|babbelen|kletsen|eten) ..;
	samengezeten ..; een (pint|pintje|koffie|koffietje|biertje|wijntje|glas) (gedronken|gepakt|gedaan) ..; (niet)?
	uitgepraat ..; (elkaar)? (getroffen|ontmoet|gesproken) ..; (nog)? uren gepraat; (leerde|leerden|leren) .. kennen
	..; (meer|verder) (is|was|kwam) .. niet ..; (of)? er iets van komt weet ik .. niet ..; (heel|erg|zo)
	(gezellig|plezant|tof|leuk|boeiend) was (het)? ..; (gezellig|plezant|leuk|fijn|top) was (het|ze|hij) ..`},
	{sigNotYet, checkIn, 0.92, `
	(elkaar|haar|hem|we|ik)? (zien|spreken|ontmoeten|afspreken|getroffen|gesproken|ontmoet|gezien|gebeld) ..
	(is|hebben|heb|lukte|was) (we|ik|elkaar|hem|haar|echter|helaas|tot nu toe)* (nog|nog altijd|tot nu toe)? niet
	(gelukt|gedaan|gekomen)? ..; nog (altijd|steeds)? niet (gelukt|van
	gekomen|teruggebeld|gebeld|gereageerd|geantwoord|gezien|gesproken|ontmoet| afgesproken|gemaild|aan toe) ..; nog
	(niets|niet) van gekomen ..; (nog)? (altijd|steeds) niet ..; (moet|moeten|zal|ga|wil|zou|had)
	(ik|we|hem|haar|nog|ze|er|zelf|wel|gauw|straks|vanmiddag|vanavond|op)*
	(terugbellen|reageren|antwoorden|terugmailen|terugschrijven|doen|bellen|
	mailen|contacteren|plaatsvinden|opnemen) ..; (gesprek|ontmoeting|afspraak) (moet|moest) (nog)?
	(plaatsvinden|komen) ..; (helemaal|glad|compleet|straal)? vergeten ..;
	(zoeken|zoek|prikken|vinden|puzzelen|puzzelt|zoekende) (we|nog|ik|naar|een|steeds|met|data|agenda's)*
	(datum|dag|moment|gaatje|nieuwe dag|andere datum)? $; (datum|nieuwe dag|dag|moment|nieuwe datum) (te)?
	(zoeken|vinden|prikken|plannen) ..; agenda* .. (matchen|niet|vol|overeen|op elkaar) ..;
	(wilden|zouden|wilde|zou|moesten|hadden) (we|ik|elkaar|eigenlijk|vorige|week|@|~|het|ons)*
	(afspreken|bellen|zien|zijn|ontmoeten|afgesproken) (maar|alleen)? ..; (blijven|is blijven) liggen ..; (er)? (is
	iets)? tussen gekomen ..; tussengekomen ..; (kon|kan) (hij|ze|ik) niet ..; (heen en weer|over en weer)
	(geappt|gemaild|gemail|gebeld|appen|mailen) ..; (staat|stond) (nog)? (op|bovenaan) ..
	(lijst|lijstje|todo|planning|agenda) ..; de bal (ligt)? (bij mij)? ..; bij mij ligt de bal ..; knoop doorhakken
	..; (door|wegens|vanwege) .. (drukte|kerstdrukte|ziekte|verbouwing|verhuizing) ..; stom van me; mea culpa;
	schande; komt goed deze week; (heeft)? .. (gebeld|gemaild|gereageerd|geschreven) .. (moet|heb|ben)
	(ik|zelf|alleen|nog)* (nog|niet|nog niet) (terugbellen|terugmailen|antwoorden|reageren|teruggebeld|teruggemaild|
	gereageerd|geantwoord)? ..; nog niet (teruggebeld|gereageerd|geantwoord) ..`},
	{sigNoContact, checkIn, 0.93, `
	(blijven|blijft|bleef|bleven|zijn) (helaas|nog|allemaal)* (onbeantwoord|zonder (antwoord|reactie|gevolg)) ..;
	onbeantwoord ..; (heeft|hebben) (zich|hij|zij|ze|me|mij|ons|nog|tot|nu|toe|echter|ook|op|er)*
	(nooit|niet|niets|niets meer|nog niet|niet meer) (bij)? (mij|ons)? (meer)?
	(gemeld|gereageerd|geantwoord|teruggebeld|teruggemaild|laten weten|laten horen|opgenomen|van zich laten
	horen|gebeld|gemaild|teruggeschreven|gecontacteerd) ..; niets (meer)? (laten)? (weten|horen) ..;
	(wacht|wachten|wachtend) (ik|wij|we|nog|steeds|al|weken|altijd|nu)* op (een)?
	(reactie|antwoord|telefoontje|bericht|teken|mail|belletje|respons) ..; niemand (die)?
	(iets|me|mij|ons|heeft|laat|belt|belde|neemt|contact|nam)*
	(weten|op|gebeld|gereageerd|opgenomen|gemaild|gecontacteerd) ..; (kwam|kwamen|komt) (er)?
	(dan|daarna|daarop|nooit|echt)* (niets|geen) (meer|antwoord|reactie|bericht)? ..; (te|kan|kon|krijg|om|niet)
	(hem|haar|de|heer|mevrouw|ze|_)* (niet)? (bereiken|te pakken|te bereiken|aan de lijn|aan de telefoon) (krijgen)?
	..; niet gelukt .. (te)? (bereiken|contacteren|spreken krijgen) ..; gelukt .. te bereiken ..;
	(niet|nooit|nergens) (te pakken|te bereiken|bereikbaar|aan de lijn) ..; (neemt|nam|nemen)
	(ze|hij|haar|zijn|telefoon|de|gsm|nooit|nog|steeds)* (niet|nooit) op ..; (inbox|mailbox|postvak) (is|blijft)?
	leeg ..; (geen|nooit) (enkele|enkel|één|een)?
	(reactie|antwoord|bericht|signaal|woord|teken|belletje|telefoontje|kik| berichtje|respons|terugkoppeling) ..;
	taal noch teken (vernomen|gehoord|gekregen)? ..; (hij|zij|ze|die) (niet|nooit)
	(antwoorden|terug|terugbellen|reageren) ..; (sindsdien|daarna|verder|sedertdien) (niets|stilte|stil|geen|niets
	meer|radiostilte) ..; (herhaalde|meerdere|verschillende|drie|twee) (pogingen|mails|berichten|telefoontjes) ..
	(geen|niets|zonder|nooit|niet)? ..; (ghost|geghost|ghostte|gost) ..; in (een)? zwart gat ..; (de)? brief ..
	niets opgeleverd ..; laat niets (meer)? (van zich)? horen ..; in het luchtledige; dovemansoren;
	(ingesproken|voicemail|antwoordapparaat) ..; niets (gehoord|vernomen|van gehoord) ..`},
	{sigInProgress, checkIn, 0.91, `
	(rekent|rekenen|rekende|bekijkt|bekijken|bestudeert|onderzoekt|vergelijkt|
	vergelijken|overweegt|overwegen|testen|test|beoordeelt)
	(hij|ze|zij|nu|nog|we|het|de|onze|ons|mijn|uit|na|drie|of|alles|momenteel)* ..
	(dossier|prijzen|offerte|offertes|software|voorstel|kosten|uit|na|contract|
	cijfers|cv|aanbod|haalbaar|plannen|opties) ..; (hij|ze|zij) (rekent|bekijkt|vergelijkt|overweegt|denkt)
	(nu|nog|het)* (uit|na)? ..; (staan|sta|zitten|zit) .. (shortlist|laatste ronde|volgende ronde|laatste
	twee|laatste drie) ..; shortlist ..; (werkt|werken|werk) (zij|ze|hij|nu|we|wij|ik|momenteel|samen)* (aan|een) ..
	(schets|plan|voorstel|offerte|ontwerp|concept|contract|uit|aanvraag) ..; er wordt aan gewerkt ..;
	(praten|onderhandelen|overleggen|discussiëren) (we|wij|nog|nu|over|verder)*
	(nog|over|de|prijs|voorwaarden|verder)* $; we praten nog ..; (besprekingen|gesprekken|onderhandelingen|gesprek)
	(lopen|loopt|gaan|zijn) (nog|voort|verder|goed|aan de gang|gaande|bezig) ..; (over|bijna|nog niet|het) (de)? ..
	(prijs)? .. eens .. niet ..; bijna eens ..; (het)? bijna (eens|zover|rond) ..; (wil|willen|moet|moeten|wilde)
	(eerst|hij|ze|zij|de|ook|nog|onze|het)* ..
	(cijfers|zien|instemmen|referenties|nadenken|overleggen|proberen|testen|
	akkoord|bespreken|voorleggen|goedkeuren|beslissen|tekenen) ..;
	(stalen|monsters|staal|monster|demo|proef|cijfers|referenties|proefexemplaar) ..
	(gevraagd|opgestuurd|verstuurd|aangevraagd|voorbereiden|gegeven|besteld| onderweg|toegestuurd) ..;
	(demo|presentatie|offerte|voorstel|pitch|rondleiding) .. (voorbereiden|aan het voorbereiden|aan het maken|aan
	het schrijven|geven) ..; (pilotje|pilot|proef|proefproject|test|proefplaatsing|proefperiode|
	proefmaand|proefweek) (doen|draaien|loopt|gestart|bij|starten|lopen|van|afgesproken) ..; (gratis|maand|maandje)
	uit? (testen|proberen) ..; due diligence ..; (hangt|ligt) .. (af van|bij) ..
	(cijfers|bank|bestuur|directie|lening|financiering|notaris|vergunning) ..; (wacht|wachten)
	(we|nog|hij|ze|nu|op|alleen)* .. (bank|goedkeuring|vergunning|beslissing|besluit|akkoord|handtekening|
	bestuur|financiering|directie|subsidie) ..; nog geen
	(klant|contract|opdracht|deal|handtekening|beslissing|besluit|akkoord| overeenkomst|bestelling|getekend) ..; nog
	niet (getekend|ondertekend|rond|beslist|besloten|definitief|zeker|beklonken|in kannen) ..;
	(serieus|erg|zeer|heel|oprecht|zeker|wel) geïnteresseerd ..; subsidieaanvraag ..; (samen|nu) ..
	(plan|aanvraag|projectvoorstel|voorstel) (uit|aan|op)? ..; (als|of) (de)?
	(lening|financiering|bank|vergunning|subsidie) .. (rond|door|akkoord|goedkeurt|komt) ..; (of|dan) (het wat
	wordt|het meer wordt|of) .. (beslist|zien)? ..; (volgende|tweede|derde|laatste|nieuwe)
	(ronde|gesprek|sollicitatiegesprek|onderhandelingsronde|versie) ..; in de laatste fase ..; (hakt|hakken) ..
	knoop .. door ..; (beslist|beslissen|besluit) (hij|ze|zij|het|de|pas|volgende|eind|nog|@)* ..`},
	{sigWon, checkIn, 0.92, `
	(we|ik|heb|hebben) .. (het)? (huis|job|baan|contract|opdracht|klus|appartement|order|plek|stage)
	(binnen|gekregen|is binnen|hebben we|is van ons|te pakken|!)? $; (is gelukt) ik heb .. (huis|baan|job|klus) ..;
	(doet|verzorgt|regelt|onderhoudt|levert|bouwt|maakt|begeleidt)
	(hij|ze|zij|nu|sinds|voortaan|deze|maand|week|@|~|vanaf|ons|onze|voor|de)*
	(administratie|boekhouding|website|tuin|onderhoud|marketing|belastingen| verzekeringen|dak|keuken) ..;
	(heeft|hebben) (zich|hij|ze|al|meteen|direct|ook)* (ingeschreven|aangemeld|geabonneerd|ingestapt|toegezegd) ..;
	(mag|kan) (ik)? (er|daar|daar)? (komen werken|beginnen|starten) ..;
	(bon|bestelbon|order|bestelling|opdracht|aanbetaling|voorschot|contract| handtekening|deal) (is|zijn)? ..
	(binnen|getekend|rond|in de sacoche|ondertekend|betaald|bevestigd|gestort|een feit) ..; in de sacoche;
	(hij|ze|zij) (neemt|nemen|pakt|pakken|koopt|kopen|bestelt|huurt|tekent|tekenen)
	(er|het|de|ons|onze|bij|drie|twee|een|meteen|voor)*
	(abonnement|pakket|jaarcontract|drie|twee|er|huis|pand|boot|onderhoud|voor|jaar) ..; (heeft|hebben) (ja
	gezegd|ja|toegezegd|gezegd van ja) ..; (heb|hebben|heeft|is) (haar|hem|ze|mij|me|ons|al|nu|inmiddels|meteen)*
	(aangeworven|aangenomen|in dienst|ingehuurd|aangetrokken|gekozen|ingelijfd) ..; door ons laten
	(doen|uitvoeren|maken|plaatsen) ..; (we|wij) (werken|zijn)
	(nu|sinds|vanaf|officieel|samen|@|~|vorige|deze|week|maand)* (samen|partners|zakenpartners|vennoten|collega's)
	$; (is|zijn) (nu|sinds|vanaf|officieel|@|~|gisteren|deze|week|maand|voortaan)*
	(klant|lid|huurder|onze|mijn|vennoot|aandeelhouder|vaste)
	(klant|leverancier|huurder|boekhouder|partner|vennoot|geworden)? ..;
	(klant|lid|partner|aandeelhouder|vennoot|huurder) geworden ..;
	(contract|overeenkomst|compromis|akte|huurcontract) (is|werd|hebben we|ondertussen)?
	(getekend|ondertekend|gesloten|afgesloten|verleden) ..; (champagne|bubbels|taart|trakteer|feest)
	(staat|koud|open)? $; (opdracht|job|klus|baan|stage|lening|subsidie|mandaat)
	(gekregen|binnengehaald|toegewezen|gewonnen|gescoord|binnengesleept) ..; (ons|mij) gegund ..;
	(begin|start|starten|beginnen) (ik|er|daar|we|bij|hem|haar|op|@)* (maandag|@|volgende week|volgende maand) ..`},
	{sigLost, checkIn, 0.93, `
	(zag|zagen|ziet|zien) .. (het)? .. niet (meer)? zitten ..; (heeft|hebben|is)
	(zich|hij|ze|zij|op|het|laatste|moment|helaas)* (teruggetrokken|afgehaakt|bedacht|afgezegd en|afgezien|ervan
	afgezien) ..; (haakte|haakten|trok|trokken|ketste) (hij|ze|zij|zich|het|toch|ineens)* (af|terug) ..;
	(wilde|wil|willen|wilden) (hij|ze|zij|me|ons|het|dan|toch)* (niet|niet meer|niets meer)
	(blijven|meer|verder|doorgaan|weten|horen|samenwerken|huren|kopen|doen) ..;
	(baan|opdracht|klus|job|functie|huis|plek|appartement|order|deal|contract) .. (naar|aan|voor) (een|iemand|de|een
	interne)? (interne|ander|anders|andere|concurrent|concurrentie|kandidaat) ..; (is|zijn) van de baan ..; van de
	baan ..; (geen|verder|verder geen|hier geen) (verder)? (gevolg|vervolg) .. (aan)? ..; de stekker (eruit|er
	uit|uit) ..; (heeft|hebben|had) (hij|ze|zij|helaas|gewoon|ook|wel)* geen
	(budget|geld|geïnteresseerd|behoefte|zin|ruimte|interesse|toekomst| middelen|nood|tijd) ..; geen budget ..;
	geïnteresseerd (was|waren|is) (hij|ze|zij) niet ..; (hij|ze|zij) (was|waren|is|bleek|bleken) .. niet
	geïnteresseerd ..; (heeft|hebben) niet (getekend|besteld|gekocht|toegehapt|gekozen) ..; (hebben|heeft|had)
	(al|intussen|ondertussen|inmiddels|zelf)* (al)? iemand (anders)? (aangenomen|gevonden|gekozen|genomen|ingehuurd)
	..; (iemand|een) (anders|ander) (gekozen|genomen|gevonden|aangenomen|verkozen|gegaan) ..; in zee (gegaan)? met
	(onze|een|de|iemand|hun) (concurrent|concurrentie|ander|andere|anders|oude|eigen) ..;
	(failliet|faillissement|over de kop) ..; (voor mij|voor ons|daarmee|het verhaal) (is|was) (het)?
	(klaar|over|afgelopen|uit|gedaan|einde) ..; (heeft|hebben) .. afgezegd .. (wil|willen) niet meer ..;
	(heb|hebben|ben) (er|ik|we|het)* (voor)? (bedankt|mee gestopt|laten vallen|opgegeven|van
	afgezien|stopgezet|laten varen) ..; (op|liep|lopen|gelopen) niets (uitgedraaid|uitgelopen|uit) ..; op een sisser
	..; (ging|gaat|gaan|is|zijn) (het|de|er|niet|dus|helaas|deal|koop|project|uiteindelijk)* niet
	(door|lukken|werken|verder|doorgegaan|gelukt met ons) ..;
	(paste|pasten|past|passen|klikte|klopte|strookte|matchte) (het|niet|de|uren|wel|ons|helaas|bij)* niet ..;
	(deal|koop|opdracht|contract|samenwerking) (is)? ..
	(afgeketst|afgesprongen|geklapt|mislukt|geannuleerd|afgeblazen) ..; (manier|visie|visies|ideeën|verwachtingen)
	.. (niet|uiteen|botsen|botsten|te ver uit elkaar|de mijne niet) ..; te (duur|hoog|ver|klein|groot|laat|veel)
	(bevonden|voor|gevonden|geprijsd|uit elkaar)? ..; (kozen|koos|kiest|kiezen|gingen|ging)
	(ze|hij|zij|uiteindelijk|toch|liever|voor|met)* (een|iemand|de)?
	(ander|andere|anders|concurrent|goedkopere|interne|eigen) ..; (afgewezen|afwijzing|nee|neen)
	(gekregen|gezegd|ontvangen|gezegd) ..; (niet)? (weerhouden|aangenomen worden|geselecteerd|doorgelaten) ..;
	(bezuinigingen|besparingen) ..; (project|plan) (is)? ..
	(stopgezet|geschrapt|afgevoerd|dood|begraven|ingetrokken) ..`},
}
