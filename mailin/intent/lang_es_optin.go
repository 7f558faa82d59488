package intent

// spanishOptIn has more families of answers to "would you like to meet?", of Spain and of Latin America.
var spanishOptIn = []group{
	{sigNo, optIn, 0.85, `
		(me|nos|lo|la|te|le)? (habría|hubiera|hubiese|habríamos|hubiéramos) (dicho|aceptado|gustado|encantado|
		interesado|sido) ..; en otr* (momento|época|tiempo|vida|circunstancias) (habría|hubiera|hubiese) ..`},
	{sigLater, optIn, 0.88, `
		en cuanto (pueda|acabe|termine|vuelva|tenga|salga|cierre|pase|podamos|acabemos) ..; (a|de) (la|mi) (vuelta|
		regreso) ..; al (regresar|volver|terminar|acabar) ..; a mi regreso; con el año nuevo; no antes de _; pasado un
		tiempo; más cerca de`},
	{sigYes, optIn, 0.94, `
		sip; sipi; sipis; me late; nos late; me re interesa; ^ de una; ^ ya po; ^ bacán; ^ chévere; ^ va que va; va
		que va; ^ va $; ^ hecho $; ^ tira $; ^ venga; ^ adelante; adelante $; siyes (adelante|quiero|queremos|me
		(interesa|gustaría|encantaría|apunto)|nos (interesa|gustaría|encantaría)|acepto|aceptamos|por favor|claro|
		dale); claro que (quiero|queremos|me (interesa|gustaría|apetece)|nos (interesa|gustaría)); por supuesto que
		(siyes|quiero); ^^ si (claro|por favor|gracias|adelante|dale|acepto|porfa|señor|señora); (tienen|tiene|tienes|
		tenéis|tenés|cuentan con|cuenta con|les doy|le doy|te doy|os doy) mi (autorización|permiso|consentimiento|
		visto bueno|ok|bendición); (puede|puedes|pueden|podéis|podés) (usted|ustedes)? (proceder|hacer la
		presentación|facilitarle|compartirle|pasarle|darle| presentárnosl*|presentármel*|avanzar|seguir adelante);
		hazlo; hágalo; hacedlo; háganlo; hacelo; (me|nos) viene (de perlas|fenomenal|estupendo|como anillo al dedo|de
		lujo|al pelo|de maravilla); (lo|la|los) (recibo|recibimos| espero|esperamos|atiendo) (encantad*|con gusto|en|
		cuando quiera|aquí|nomás); (dile|dígale|díganle|decile|decidle| dígasele) que (venga|(me|nos) (llame|escriba|
		contacte|busque|marque|hable|visite|llamen|escriban)); que (me|nos) (llame|escriba|contacte|busque|marque|
		visite|llamen|escriban) (cuando|al|a|el|la|esta|este|por|sin problema|directamente); (tráigal*|tráiganl*|
		tráel*|mándamel*|mándemel*|mándenmel*|pásamel*|páseme) (nomás|pues)?; (denle|dale|dele|dadle|pásale| pásenle|
		pasadle|pásele|mándale|mándele|mándenle|comparte|comparta|compartan) (mi|mis|nuestro|nuestros) (correo|
		correos|contacto|datos|número|teléfono|móvil|celular|cel|mensaje|tarjeta); bienvenid* sea*; ni lo (dudes|dude|
		duden|dudéis); no veo (por qué no|motivo para negarme|inconveniente|problema|impedimento); no (es|me parece)
		(una)? mala idea; cómo (decirle|decirte| decirles|negarme|negarnos) (que no)?; me sumo; el (gusto|placer) (es|
		será|sería) mío; confirm* (mi|nuestro) interés; (me|nos) (hace|haría) (mucha)? ilusión; (me|nos) (ilusiona|
		entusiasma); (organiza|organicen|organice|coordina| coordinen|coordine|arma|concierta|concierte) (tú|usted|
		nomás|ya|una|un|la|el)* (reunión|llamada|encuentro|café|cita|videollamada); aceptamos; nada que objetar; (me|
		nos) convenció; conozcámonos; a mí me sirve; encantadísim*; con mil amores; con los brazos abiertos; de mil
		amores; faltaba más; faltaría más; no faltaba más; no se hable más; cómo no $; la recibo encantada; saco
		tiempo; cuando (quiera|quieras|gusten|guste) $`},
	{sigNo, optIn, 0.94, `
		nop; nel; nones; ^ na $; ni (ahí|loco|loca|modo|de broma|en broma|soñarlo|pensarlo|muerto|muerta|de coña|a
		palos|en sueños); ni ahora ni (nunca|después|luego|más adelante|en el futuro|mañana|más tarde); no (me|nos)
		(la|lo|los|las|le) (presentes|presente|presenten|presentéis|pases|pase|pasen); no (lo|la|le|les)? (voy|vamos)
		a (aceptar|aceptarl*|participar|poder| entrar|seguir|hacer|hacerlo); no va a (ser posible|poder ser|poder);
		(voy a|tengo que|vamos a|tenemos que|debo|toca) (decir| decirte|decirle|decirles|deciros|contestar) que no;
		(tengo que|debo|debemos|tenemos que|lamento|lamentamos|me veo obligad* a|nos vemos obligad* a|me toca)
		(rechazar|rechazarl*|declinar|declinarl*|decir que no); (lo|la|este|esta)? (voy a|vamos a) (dejar|dejarl*|
		declinar| rechazar) (pasar|estar)?; (lo|la) (dejo|dejamos) (pasar|correr|estar|ahí); (mejor)? lo dejamos $;
		mejor (lo)? (dejamos|dejémoslo|dejarlo| dejo|dejalo); no va conmigo; (a|para) mí no $; yo paso; no (tiene|
		tendría|le veo|veo el) (caso|sentido|objeto); no (encajamos|encaja| procede|corresponde|ha lugar|aplica);
		(acab* de|acabamos de) (firmar|contratar|cerrar|comprar) (con|a|una|un|otra|otro); (hemos|han|he|se ha|se)
		(decidido|resuelto|acordado|optado por|decidió|resolvió) no; no (pongo|invierto|meto|gasto) (un|ni un|más|ni);
		no (estamos|estoy|andamos|ando) (contratando|comprando|buscando|invirtiendo|para); lastimosamente no;
		lamentablemente no; desgraciadamente no; desafortunadamente no; por desgracia no; me temo que no; (creo|
		pienso|diría) que no $; pues no; digo que no; (mi|la) respuesta es (no|negativa|un no); no señor; no señora;
		con (ese|esa|esos) (señor|señora|tipo|gente) (no|ni); no (me|nos)? cuadra; no (acepto|aceptamos|aceptaré|
		autorizo|autorizamos|doy permiso|quiero que|deseo que); ya no (compro|vendo|trabajo|me dedico|ejerzo|contrato|
		invierto); no soy (la persona|la|el) (adecuada|indicada|idónea|adecuado|indicado|más); no (creo|pienso) que
		(encajemos|encaje|nos|me|sea|tenga|valga|haga); ningún interés; no (lo|la)? vemos (claro|clara)`},
	{sigLater, optIn, 0.88, `
		(es)? (demasiado|muy|todavía es|aún es) pronto ..; (entonces|para entonces|llegado el momento) (siyes|
		encantad*|con gusto|hablamos|me encantará|estaré) ..; ^ (terminad*|acabad*|pasad*|finalizad*|concluid*) (la|
		el|las|los|mi|mis) _; una vez (que)? (terminad*|acabad*|pasad*|cerrad*| termine*|acabe*|pase*|cierre*);
		(vuelve|vuelva|vuélveme|vuélvame|volved|vuelvan|volvé) a (preguntar|preguntarme|escribir| escribirme|
		contactar|contactarme|llamar|llamarme|proponérmelo); (preguntadme|pregúntenme|escríbanme|escribidme|escribime|
		llámenme|contáctenme| búsqueme|búsquenme|llamadme) (entonces|luego|después|pasando|pasad*|en|para|cuando|a);
		pasando (las|la|el|los|fiestas|navidad| semana|año); (lo|la)? (posponemos|aplazamos|dejamos para|pasamos a|
		retomamos|retomemos|retomáramos|retomar|pospongamos|aplacemos) ..; espera* a que; (cuando|en cuanto|apenas)
		(se|me|nos|lo|la)* (recupere*|acabemos|abra|abramos|vuelva|volvamos|cierre|cerremos|empiece|arranque|jubile|
		mude*|gradúe|opere*|calme*|desocupe*|libere*); (aguántame|aguánteme|espérame|espéreme|dame|deme) tantito; ^^
		para (el|la|después)? @ $$; (podría|puede) ser @; (en|para|la) (otro|otra) (temporada|época); luego (hablamos|
		lo hablamos|vemos|lo vemos|te digo|os digo); ^ luego $; @ mejor; mejor @; recién (en|a|para|el|la|después) ..
		@; (en|dentro de) @ .. (hablamos|conversamos|vemos|platicamos|retomamos); tení* paciencia`},
	{sigLater, optIn, 0.7, `
		(estoy|estamos|ando|andamos|me pilla|nos pilla|me agarra|nos agarra) (en|en plen*|con) (plen* _|la cosecha|la
		vendimia|mudanza|exámenes|obras|auditoría)`},
	{sigAsk, optIn, 0.85, `
		(desearía|quisiera|querría|me gustaría|necesitaría|convendría) (conocer|saber|tener) (de antemano|antes|
		primero|previamente|más); (mándame|mándeme|mándenme|pásame|páseme|envíame|envíeme|enviadme) (su|la|el|una|un)
		(instagram|web|página|linkedin|cv|currículum|ficha|perfil|enlace|link|presentación)`},
	{sigHedge, optIn, 1, `
		no digo (ni)? que siyes ni (digo)? que no; ni siyes ni no; lo (veo|miro|reviso|leo|estudio|valoro|comento|
		consulto|checo|platico) $; (ya)? lo (miraré|veré|leeré|revisaré|estudiaré|valoraré|comentaré| consultaré);
		(le|les) (pregunto|consulto) (a|con) (mi|el|la); habría que ver; solo que; lo que pasa es que; lo malo es que;
		el problema es que; según (cómo|como) (sea|venga)`},
	{sigWrong, optIn, 0.92, `
		(busca|buscan|buscas|buscáis) a (mi|otro|otra|alguien|mi herman*) ..; ya no (llevo|estoy en|trabajo en|soy
		(el|la|responsable)) (compras|ese|esa|el|la|de| ese departamento|encargad*|responsable)*; (dejó|ha dejado|ya
		no está en|se fue de|salió de) la (compañía|empresa|firma|organización|casa); no soy _ soy; no (hay|tenemos|
		existe) (aquí)? (ningún|ninguna) _; hay un error de persona; no tenemos idea de quién; número viejo; viejo
		número`},
	{sigThanks, optIn | checkIn, 0.85, `^^ se agradece; ^^ agradezco`},
	{sigNothing, optIn, 1, `
		(dale|dele|denle|dadle) (recuerdos|saludos|un abrazo|las gracias|mis saludos|un saludo); de hecho; ya (está|
		fue) hecho`},
}
