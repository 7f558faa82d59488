package intent

// spanishCheckIn has more families of answers to "did you meet, and what came of it?". Forms in -amos and -imos are of
// the past and of the present alike, so that with a weekday they say neither.
var spanishCheckIn = []group{
	{sigWill, checkIn, 1, `
		espero (que)?; esperamos (que)?; ojalá; confío en; a punto de; podría; podrían; debería; deberían; se supone
		que`},
	{sigInProgress, checkIn, 0.9, `
		(firmamos|cerramos|firma|firman|cierra|cierran|decide|deciden) .. @; (firmará|firmarán|firmaremos|cerraremos|
		cerrará|comprará|decidirá|decidirán) ..; casi (firmamos|lo tenemos|lo tengo|está) ..`},
	{sigNothing, checkIn, 1, `
		(daba|dábamos) por (perdid*|hech*|cerrad*|muert*); parecía (que)? (perdid*|hech*|cerrad*|muert*|todo|
		imposible|no|estaba); (creí|pensé|creía|pensaba) que (no|ya|lo|nos|iba)`},
	{sigScheduled, checkIn, 0.9, `
		(nos|lo|la)? (hablamos|encontramos|tomamos|charlamos|conversamos|almorzamos|cenamos|desayunamos|platicamos|
		juntamos|coincidimos|reunimos|quedamos|comemos|vemos) (un|una|unos|unas|el|la|este|esta|en|para|con|café|
		mates|a|para)* (próxim* _|mañana|pasado mañana|lunes que viene|semana que viene|semana próxima|mes que viene|
		semana entrante|fin de semana|lunes próximo|martes próximo|miércoles próximo|jueves próximo|viernes próximo|
		martes que viene|miércoles que viene|jueves que viene|viernes que viene); (mañana|pasado mañana|semana que
		viene|semana próxima|próxim* _|esta noche|esta tarde) (nos|lo|la)? (hablamos|encontramos|tomamos|charlamos|
		conversamos|almorzamos|cenamos| desayunamos|platicamos|juntamos|coincidimos|reunimos|comemos); (ahí|ese día|
		entonces|allí|allá|ese mismo día) (nos|lo|la)? (platicamos|hablamos|vemos|encontramos|conocemos|juntamos|
		veremos|conoceremos); (lo|la|nos|los) (pasamos|movimos|cambiamos|corrimos|aplazamos|hemos pasado|hemos movido|
		hemos cambiado|pasó|movió) (al|para|a|hasta)* @; (invitación|convocatoria) .. (acepté|aceptada| aceptado);
		(me|nos) (citó|citaron|dio cita|dio hora|dieron cita|dieron hora|convocó|recibe|recibirá|espera) ... @;
		(agendado|agendada|reservado|reservada|apartado| apartada|programado|fijado|apuntado) (para|el|en|la|una|un|
		pista|mesa)* .. @; @ .. (hablaremos|nos veremos|nos reuniremos|nos conoceremos|lo veré|la veré|estaré con|me
		reúno|me junto|lo conozco|la conozco|quedo con|como con|ceno con|desayuno con|me tomo un); (hablaremos|
		veremos|reuniremos|conoceremos|juntaremos|encontraremos) .. @; (va a pasar|pasará|vendrá|va a venir) .. @;
		quedamos (en|para) (vernos|tomar|hablar|reunirnos|comer|cenar|ir|desayunar|conocernos) .. @; (tengo|tenemos)
		(hora|cita|mesa) .. @; se ven (el)? @; voy a (verlo|verla|visitarlo| visitarla|su) .. @; (ya)? (hay|tenemos|
		pusimos|fijamos) fecha; nueva fecha (para|el) .. @; (agendamos|hemos agendado|quedó agendad*) ..`},
	{sigScheduled, checkIn, 0.55, `
		@ (nos)? (hablamos|encontramos|charlamos|conversamos|almorzamos|cenamos|desayunamos|platicamos|juntamos|
		reunimos); (nos)? (hablamos|encontramos|charlamos|conversamos|almorzamos|cenamos|desayunamos|platicamos|
		juntamos|reunimos|coincidimos) (con él|con ella|por teléfono)? @`},
	{sigMet, checkIn, 0.88, `
		(tuve|tuvimos|hemos tenido|mantuvimos) (ya|una|la|nuestra|un|el)* (reunión|charla|llamada|videollamada|comida|
		conversación|encuentro|primera reunión|almuerzo| primer encuentro); (tuve|tuvimos) el (gusto|placer) de;
		(hicimos|hemos hecho) (la|una|el) (llamada|reunión|videollamada|visita|zoom); (lo|la|le|les|los) (visité|
		visitamos|recibí|recibimos|atendí|invité a); (me|nos) (recibió|recibieron|visitó|atendió|dedicó|enseñó (su|la|
		el|todo)|mostró (su|la|el|todo)|dio a probar|invitó a); (estuve|estuvimos|he estado|hemos estado) (con|
		charlando|hablando|un rato|dos horas|conversando|platicando|tomando|comiendo|en su) ..; (encuentro|reunión|
		cita|entrevista|llamada) (ya)? (se)? (llevó a cabo|celebró|realizó|produjo|tuvo lugar|ha tenido lugar);
		(reunión|llamada|visita|comida|entrevista) (ya)? (celebrada|mantenida|realizada|hecha|tenida) (el|en|con|ayer|
		@)*; (pudimos|logramos|conseguimos|hemos podido) (sentarnos|vernos|hablar|reunirnos|conversar|conocernos|
		coincidir|juntarnos) (a)? (conversar|hablar|charlar)?; (por fin|finalmente) (se dejó ver|nos vimos|
		coincidimos|nos conocimos|lo conocí|la conocí); (jugamos| paseamos|caminamos|brindamos) (al|a|juntos|con|por);
		(señora|señor|tipo|tío|tía|persona|mujer|hombre|chico|chica) (encantador*|majísim*|list*|estupend*|fenomenal|
		muy|fantástic*|simpátic*); majísim*; simpatiquísim*; encantador*; valió la pena; fuimos a (comer|cenar|tomar|
		desayunar|almorzar|su|ver); (fue|fueron|estuvo|salió|ha ido|fue todo) (todo|muy|bastante|super)* (bien|de
		maravilla|de lujo|cordial|provechos*|ameno|amena|agradable); me dio una paliza; hablé con (él|ella|don|doña|el
		señor|la señora|el doctor|la doctora); siyes (la|lo|nos) (vi|vimos|conocí|conocimos)`},
	{sigNotYet, checkIn, 0.9, `
		(todavía|aún) nada; (todavía|aún) (está|estamos) por; se me (pasó|olvidó|fue de la cabeza|ha pasado|ha
		olvidado|fue el santo al cielo|fue el día|traspapeló); (estamos|seguimos|andamos) (viendo|buscando|cuadrando|
		mirando|intentando cuadrar) (cuándo|fecha|día|hueco|una fecha|agenda*|un hueco|un día); (seguimos|sigo) sin
		(vernos|cuadrar|encontrar|coincidir|hablar|verlo|verla|fecha|llamar*|quedar); (no|ni) (le|lo|la|les) he
		(marcado|llamado|escrito|contactado|contestado|buscado|visto|hablado); no se ha (celebrado|producido|dado|
		realizado|concretado) (aún|todavía|la|el|ninguna|ningún|reunión|encuentro)*; de vern* nada; (lo|la)? (vamos|
		venimos|estamos|hemos ido) (aplazando|posponiendo|dejando|retrasando); no (hay|tenemos) (nueva|todavía|aún)*
		fecha; (le|la|lo) (debo|debe) (una|la)? (respuesta|llamada| correo); no (ha habido|hubo|hemos tenido|he
		tenido|tuve|tuvimos|se dio|se ha dado|encuentro|encontramos) (la|el|una|un|ni|aún|todavía)* (oportunidad|
		ocasión|tiempo|momento|minuto|rato|hueco|forma de coincidir|manera de vernos|modo); en cuanto (estemos|acabe|
		termine|tenga|vuelva|se calme|baje|salga|pase) ..; (íbamos|iba) a (quedar|vernos|hablar|llamarl*) (ayer|y|
		pero|el|@)* ..; quedamos en quedar; no (nos)? (hemos|he) (visto|coincidido|quedado); no me he visto; no nos
		conocemos; (lo|la|le)? tengo en (mi|la) lista; está en mi lista; no ha podido ser; (me|se) (me)? olvidé; no
		(he)? (sacado|encontrado) (tiempo|hueco|un rato); sin (agendar|fecha|quedar|vernos); por (agendar|definir
		fecha|cuadrar); prometo (escribirle|llamarle|hacerlo)`},
	{sigNoContact, checkIn, 0.92, `
		no (me|nos|ha)* (da|dio|dado|daba) (señales|respuesta|acuse) (de vida)?; ni (bola|pelota|sus luces|rastro|
		señales|flores|pío|mu); no (me|nos) (pela|pelan|peló|hace caso|da bola|toma en cuenta|coge el teléfono|agarra
		el teléfono|atiende|quiere contestar); (le|lo|la|les) (he)? (escribí|mandé|llamé|dejé|escrito|llamado|mandado|
		tiré|envié) ... (nada|tampoco|silencio) $; (le|lo|la|les) (he)? (escribí|mandé|llamé|escrito|llamado|mandado|
		marqué|marcado) (ya|como)* (# |dos|tres|cuatro|cinco|varias|mil|muchas|un par de|un montón de) (veces|correos|
		mensajes|llamadas|recados); tragó la tierra; salta el (contestador|buzón); buzón de voz; (me)? (clavó|
		clavaron|dejó|dejaron) (el|en) (visto|leído|azul); (celular|teléfono|móvil) apagado; (nadie|nunca|jamás|no)
		(me|nos|se|ha|han|haya)* (comunicó|comunicado|buscó|contactó|contactado|reportó|escribió|llamó|respondió|
		contestó|contestado|respondido); (no|sin) (he|hemos|haber)? (obtenido|obtuve|tenido|recibido|saber|sé|sabemos)
		(nada|contestación|respuesta|noticias|ninguna respuesta|ninguna noticia) (de|del|suya)?; (sigo|estoy|seguimos|
		llevo|estamos) .. esperando .. (responda|conteste|llame|escriba|respuesta|contestación|noticias|responda*|
		llamada); tampoco (me)? (contesta|responde|contestó|respondió|coge|atiende); no .. (contestarme|responderme|
		devolverme); no hubo (manera|forma) de (localizar*|contactar*|dar con|hablar con|encontrar*); no (le|nos|les|
		lo|la|me) (contesta|contestan|responde|responden|contestaba|respondía) ..; (no|imposible|sin) (logro|consigo|
		hay manera de|pude|he podido|poder)? (dar con|localizar*|contactar con|contactarl*); cero respuesta*; sin
		respuesta*; al spam; (no|ni) (me)? (coge|contesta|agarra) (el|ni el) teléfono; (lo|la|le) (busqué|perseguí)
		por; no apareció; no se presentó`},
	{sigInProgress, checkIn, 0.9, `
		(está|queda|quedó|sigue|estamos) (pendiente|pendientes|a falta|a la espera) de (la|el|los|que|su|firma|una|un|
		respuesta|hipoteca|aprobación|_) ..; (todavía|aún) no (lo|me|nos|la)* (cerramos|firmamos|compra|hemos cerrado|
		hemos firmado|está cerrado|está firmado|es cliente|es clienta|decide|deciden|ha decidido|hay contrato|hay
		nada|hay acuerdo|se decide|firma); (lo|la|ahora)* (tiene|tienen|debe|deben) que? (aprobar|consultar|decidir|
		estudiar|aprobarlo|decidirlo|consultarlo|hablarlo|pensarlo|pensárselo|valorar|revisar|autorizar) ..; (nos|
		solo|sólo|me)? (falta|faltan) (acordar|firmar|el ok|el visto bueno|definir|cerrar|ponernos|un par|la
		aprobación|el siyes|pulir|concretar|por) ..; hay (mucho)? interés; en manos de (los|sus|nuestros|el|la|su)
		(abogad*|notari*|letrad*| gestor*|banco); en tratativas; terna (final)?; (soy|es|entre los|está entre los)?
		finalista*; (ahí|acá) vamos; (va|vamos|ahí va) (caminando|avanzando|armando|marchando|tomando forma);
		(seguimos|estamos|siguen|andamos) (conversando|negociando|discutiendo| afinando|puliendo|viendo números|viendo
		términos|viendo condiciones|intercambiando|en ello|en eso|hablando|ultimando|regateando); sigue comparando;
		(comparando|compara) (precios|presupuestos|ofertas); (primera|segunda|tercera) entrevista; (a una|una|la)
		segunda $; (comité|consejo|junta|directiva|director|directora|jefe|jefa|gerente|banco|socio|consejo de
		administración) (lo|la|se|lo tiene que)* (evalúa|decide|estudia|aprueba|revisa|valora|aprobar|tiene que|
		decidirá| votará); (quiere|quieren|pide|piden|pidió|pidieron|ha pedido|me pidió|nos pidió) (ver)? (números|
		cambios|rebaja|precio|precios|presupuesto|una muestra|muestras|referencias|más tiempo|que pintemos|un
		descuento|descuento|una demo|propuesta); (le|les|la) (armé|hice|presenté|preparé|dejé|he dejado|pasé|he
		presentado|hemos presentado|entregué|di) (una|la|un|unas|el|unos)* (propuesta|presupuesto|cotización|muestras|
		oferta|números|borrador); (presentamos|preparamos|armamos) (la|una|el)* (oferta|propuesta|presupuesto|
		cotización); armando (una|la) propuesta; (sigue|siguen) (abierta|abierto|estudiando*|pensándo*|dándole
		vueltas|interesad*|en pie|viva|vivo); afinamos (el|los|la); borradores; carta de intención; firmamos (la|una)?
		carta de intención; preacuerdo; precontrato; no (me|nos)? ha dicho que no; no está (nada)? (firmado|cerrado|
		decidido); nos vemos otra vez; vernos otra vez; volver a (vernos|reunirnos|quedar|hablar); quedamos en (volver
		a vernos|vernos otra vez|seguir hablando|seguir conversando|revisar|repetir|que); la cosa (promete|va en
		serio); pinta (muy)? bien; (tiene|hay) buena pinta; casi casi; le damos (vuelta|vueltas)`},
	{sigWon, checkIn, 0.92, `
		(me|nos) (dio|dieron|han dado|ha dado) (ya|el|la)* (chamba|trabajo|puesto|curro|laburo|pega|obra|encargo|
		proyecto|contrato|cuenta|plaza|empleo); (me|nos) (ha|han)? (encargó|encargaron|encargado|adjudicó|
		adjudicaron|adjudicado|asignó|otorgó) (la|el|los|las|toda|todo|una|un|_); (me|nos) (compró|compra|compraron|ha
		comprado|contrató|contrata|contrataron) (ya|la|el|las|los|todo|toda|_); nos (hizo|ha hecho|hicieron|han hecho)
		(ya|un|el|su)* (primer)? pedido; (suscribió|suscribimos|suscrito|suscribieron|rubricado|rubricó|formalizado|
		formalizamos) (ya|el|un|con)*; ya (me|nos)? (está|esta) pagando; (pagó|pagaron|ha pagado|han pagado) (ya|
		completo|la|el|todo|por|una)*; está pagado; (alquiló|arrendó|rentó|alquilaron|arrendaron) (el|la|mi|nuestro|
		nuestra); (se quedó|se queda|se ha quedado|se quedaron|se quedan) con (el|la|nuestro|nuestra|mi|los|las|toda|
		todo) (departamento|piso|casa|coche|carro|auto|local|finca|lote|colección|obra|cuadro|máquina|terreno|moto|
		apartamento|puesto|proyecto)?; (dio|ha dado|pagó|dejó) (el|la) (enganche|anticipo|adelanto|señal|seña|
		entrada); se (ha llevado|llevó|lleva) (la|el|los|las|todo|toda|tres|_) (colección|lote|entera|entero|todo|
		cuadro|coche|moto|piezas|cajas); (se)? (ha)? (inscribió|matriculó|matriculado|inscrito) ..; aceptó (el|la|
		nuestra|nuestro) (puesto|oferta|propuesta|presupuesto|precio|cargo); (llegamos|hemos llegado|llegaron) a un
		acuerdo; (le|les) llevo (la|el|las|sus) (contabilidad|cuentas|web| redes|papeles); ya está trabajando con
		nosotros; salió redondo; (dijo|dijeron|ha dicho|nos dijo) que siyes; (ya)? (es|son) (paciente|alumn*|client*|
		inquilin*) (mío|mía|nuestro|nuestra|nuestros)?; consegu* (el|la) (trabajo|puesto|empleo|contrato|cuenta|
		financiación|inversión| proyecto|chamba|obra|plaza); (el puesto|la plaza|el trabajo|la obra|la cuenta|la
		vacante) es (mío|mía|nuestr*); brindamos; trato cerrado; (firmó|firmaron|firmamos) (ya|el|un)* (contrato|
		acuerdo|escritura*|convenio); apretón de manos; (ya)? tiene las llaves; cerró €; cerrado (en|por) €`},
	{sigLost, checkIn, 0.92, `
		no (lo|la|los|le|les|nos|me)* (contratamos|contraté|contrataron|contrató|compró|compramos|compraron|eligieron|
		escogieron|seleccionaron); no (firmó|firmaron|firmamos|vendimos|cerramos) .. ni (lo|la)* (va|vamos|van|voy)
		..; no (lo|la|se)* (va|vamos|van|voy) a (comprar|firmar|contratar|cerrar|invertir|haber negocio|haber trato|
		haber acuerdo|hacer|hacerse|seguir|salir|poder ser); ni (lo|la)* (va|vamos|van) a (firmar|comprar|contratar|
		cerrar); no (lo|la|nos)* (firmará|firmarán|firmaremos|comprará|comprarán|contratarán|contratará|cerraremos);
		ya no (lo|la|le|les)* (va a comprar|quiere|quieren|compra|interesa|necesita|va); decidi* (que)? no (seguir|
		continuar|avanzar|contratar| invertir|comprar|renovar|trabajar); no (se|nos) (armó|hizo|cerró|firmó|concretó|
		logró|pusimos de acuerdo|puso de acuerdo|va a dar); no (hubo|ha habido) (acuerdo|encaje|química|negocio|trato|
		interés|entendimiento| venta|contrato|nada que hacer); no llegamos a un acuerdo; se (echó|echaron|ha echado|
		han echado|rajó|rajaron|bajó|bajaron|desdijo) (para|pa)? (atrás)? (del)?; valió (gorro|madre*|mother|queso|la
		neta); ^ valió $; adiós (proyecto| negocio|trato|contrato|venta|inversión); (prefirió|prefirieron|eligió|
		eligieron|escogió|contrató|contrataron) (al|a (su|un|una|otro|otra|la)|otro|otra) _; me desanimé; ahí
		(terminó|acabó|murió|se acabó) (todo|la cosa|el asunto)?; (se)? (acabó|terminó) (todo|la historia|ahí);
		desierto el (concurso|proceso); quedó (desierto|descartad*); congel* (las contrataciones|el presupuesto|la
		vacante|la inversión|el proyecto|_); otra vez será; no hay (margen|manera de|forma de) (trabajar|colaborar)?;
		le dije que (gracias|no); nos (descartaron|rechazaron|tumbaron|dijeron que no); me descartaron; agua de
		borrajas; se fue al (garete|traste|carajo|tacho|caño); al final (nada|no) $; al final nada; finalmente nada;
		dijo que no $; dijeron que no $; (le|les)? faltaba experiencia`},
	{sigNothing, checkIn, 1, `
		pagó (él|ella|el (café|almuerzo)|la (comida|cuenta|cena|ronda)|los cafés|las cañas); (estaba|estuvo|encontré)
		cerrado; al pendiente; hablé (por teléfono)? con su (secretaria|secretario|asistente|mujer|marido|hijo|hija|
		recepcionista|ayudante); no hablar de; (prefiero|preferimos|preferiría) no (hablar|comentar|decir|contar|
		contestar|entrar); (nos)? dieron las; carta de recomendación; sin acuerdos que`},
}

// spanishReferrer has more of what somebody who introduces people may say.
var spanishReferrer = []group{
	{sigUndo, referrer, 0.88, `
		(reabre|reabra|reabran|reabrir|restaura|restaure|restauren|restaurar|restablece|restablezca|restablezcan|
		restablecer); (regrésalo|regrésala|devuélvelo|vuélvelo|ponlo|póngalo) (a)? (como|a como) estaba; échal*
		(para)? atrás; no vale (échalo)?; como estaba (antes)?; lo último que (te)? (dije|puse|escribí|mandé)`},
	{sigNudge, referrer, 0.92, `
		(recuérda*|recordá*|recuérde*); (mándale|mandale|mándele|escríbele|escribile|envíale) (otro|otra|un nuevo)
		(correo|mensaje|aviso|recordatorio)? ..; jálale las orejas; a ver si (reacciona|contesta|responde|se anima)`},
	{sigSent, referrer, 0.9, `
		^ (enviado|enviada|enviadas|enviados|entregado|entregada|entregadas|mandado|mandada|mandadas) (el|la|los|las|
		ya|un|una); (se)? (lo|la|los|las) (entregué|mandé|envié|llevé|di|entregamos|mandamos|enviamos) (yo)? (misma|
		mismo)? ..; salió .. (mensajería|correo|regalo|caja|bombones|vino|flores|jamón|cesta|botella|ramo) ..`},
	{sigHelp, referrer, 0.92, `
		no (le|lo)? entiendo (a)? (esto|nada|cómo|qué); qué (le)? (tengo que|debo|puedo|hay que) (poner|escribir|
		decir|hacer|responder|contestar|pedir); qué sabes hacer; qué sabe hacer; necesito ayuda; qué hace este
		(servicio|correo)`},
	{sigStatus, referrer, 0.9, `
		informe de (la situación|situación|mis); deme un informe; ponme al día; póngame al día; al corriente de; qué
		tengo (abierto|pendiente|en marcha)`},
	{sigCorrect, referrer, 0.9, `puse (que|mal) ..; pon (que|bien) ..; (es|era) _ (no|y no) _; que quede bien`},
	{sigCancel, referrer, 0.93, `
		(borra|borre|borren|quita|quite|quiten|para|frena|detén) (la|el|esa|ese|lo de) r#; (esa|ese) ya no va; ya no
		va (la|esa)?`},
	{sigWeekly, referrer, 0.95, `(cambia*|cambie*|pon*|pása*|prefiero|quiero) .. semanal*`},
	{sigMonthly, referrer, 0.95, `(cambia*|cambie*|pon*|pása*|prefiero|quiero) .. mensual*`},
	{sigNever, referrer, 0.95, `
		no (quiero|necesito|me manden|me mandes|me envíen|hace falta) (que me mandes|que me manden|que me envíen|este|
		el|más|ningún|recibir)* (resumen|informe|reporte|boletín) ..; con ninguno me vale`},
}
