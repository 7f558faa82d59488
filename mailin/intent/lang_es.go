package intent

import "slices"

var spanish = language{
	code: "es",
	common: "a el la los las de del un una y es en que no con por para su sus se lo le les me te nos mi mis tu al pero más muy ya este esta esto como cuando donde " +
		"hay está estoy estamos son ser fue ha he hemos han gracias hola sí claro bien también todo nada algo él ella ellos usted ustedes porque si sin sobre hasta desde nosotros yo",
	rewrite: map[string]string{
		"sí": "siyes", "xq": "porque", "q": "que", "porfa": "por favor", "porfi": "por favor", "tb": "también", "dl": "del", "pa": "para", "email": "correo", "mail": "correo", "e-mail": "correo", "mails": "correos", "emails": "correos", "okey": "ok", "vale": "vale", "finde": "fin de semana", "whatsapp": "mensaje",
	},
	negators:  "no ni nunca jamás jamas nada nadie ningún ningun ninguna ninguno sin tampoco",
	cuts:      "y porque pues así asi",
	contrasts: "pero aunque sino salvo excepto",
	greetings: "hola buenos_d buenas_t buenas_n buen_d estimado estimada estimados estimadas querido querida queridos apreciado apreciada muy_se",
	signoffs: "saludos; un saludo; saludos cordiales; cordialmente; atentamente; un cordial saludo; un abrazo; abrazo; abrazos; besos; gracias; muchas gracias; gracias de antemano; reciba un cordial saludo; " +
		"quedo a su disposicion; le saluda atentamente; que tenga un buen dia; hasta pronto; slds; saludos y gracias; muchas gracias y saludos; un fuerte abrazo; mil gracias",
	dates: dateWords{
		months:    "enero; ene/febrero; feb/marzo/abril; abr/mayo/junio; jun/julio; jul/agosto; ago/septiembre; setiembre; sept/octubre; oct/noviembre; nov/diciembre; dic",
		weekdays:  "lunes/martes/miércoles/jueves/viernes/sábado/domingo",
		units:     "día; días/semana; semanas; semanita/mes; meses/trimestre; trimestres/año; años/fin de semana",
		numbers:   "un=1; una=1; dos=2; un par de=2; par de=2; tres=3; unas=3; unos=3; cuatro=4; cinco=5; seis=6; siete=7; ocho=8; nueve=9; diez=10; quince=15; unos pocos=3; algunas=3; otro=1; otra=1",
		named:     "primavera=3; verano=6; otoño=9; invierno=12; semana santa=101; pascua=101; navidad=102; navidades=102; año nuevo=103; el año nuevo=103; reyes=103",
		today:     "hoy; esta tarde; esta noche",
		tomorrow:  "mañana; mañana por la mañana; mañana por la tarde",
		dayAfter:  "pasado mañana",
		yesterday: "ayer; anteayer; anoche; el otro día; antier",
		next:      "próximo; próxima; que viene; que entra; siguiente; entrante",
		this:      "este; esta",
		last:      "pasado; pasada; anterior; último; última",
		ago:       "hace; atrás",
		in:        "en; dentro de; de aquí a; dame; deme; denme; dadme; en unas; durante; para; al cabo de; por; al",
		hence:     "más tarde; después",
		after:     "después de; después del; tras; pasado; pasada; pasadas; luego de; después de la; después de las; pasadas las",
		from:      "a partir de; a partir del; antes de; antes del; no antes de; no antes del; recién en; ya en",
		until:     "hasta; hasta el; hasta la; hasta que pase; hasta finales de",
		end:       "finales de; a finales de; fin de; fines de; a fin de; final de; a fines de",
		mid:       "mediados de; a mediados de",
		start:     "principios de; a principios de; comienzos de; inicios de; primeros de",
		weekNo:    "semana; la semana",
		theDay:    "el; el día; al; día; del; hasta el; a partir del; para el; después del",
		filler:    "de; del; el; la; los; las; por; día; mes de; el mes de; al",
	},
	groups: slices.Concat([]group{
		{sigIf, anyContext, 1, `
		si; siempre que; siempre y cuando; a condición de; con la condición; solo si; sólo si; a menos que; salvo que;
		depende; depende de; en caso de; mientras; con tal de; antes de (decidir|decir|contestar|responder); únicamente
		si; según`},
		{sigHedge, anyContext, 1, `
		quizá; quizás; tal vez; a lo mejor; igual; puede (ser|que); no (sé|estoy seguro|estoy segura|lo tengo claro|lo
		sé|sabría); no se si; ya veremos; ya (te|le|os|les) (digo|diré); lo (pienso|pensaré|consulto|hablo);
		(tengo|tendría|déjame|déjeme|necesito) (que)? (pensar|pensarlo|consultar|mirar|ver) ..; en principio;
		posiblemente; probablemente; no sabría; ni idea; a ver; vamos viendo; más o menos; lo dudo; dudo`},
		{sigNothing, anyContext, 1, `
		si (quieres|quiere|queréis|quieren|te parece|le parece|no te importa|no le importa|os parece|no es
		molestia|gusta|gustas|desea|lo desea); si es posible; no solo; no sólo; por si acaso; si no me equivoco; nada
		mal; no está mal; sin duda; no te preocupes; no se preocupe; cómo no; nada que ver; nada más (que)?
		(contar|decir)?; de nada`},
		{sigAway, anyContext, 1, `
		fuera de la oficina; respuesta automática; mensaje automático; (estoy|estaré) (de vacaciones|ausente|de
		baja|fuera) (hasta|del|desde) ..; a mi regreso; en caso de urgencia; me encuentro (de vacaciones|fuera)`},
		{sigIrony, anyContext, 1, `
		(justo)? lo que me faltaba; lo que faltaba; muy bonito; qué bien otra; gracias por nada; vaya
		(sorpresa|gracia|joya); estupendo otra reunión; otra reunión qué bien; bravo (eh|por)`},
		{sigStop, anyContext, 0.97, `
		^^ stop $$; ^^ basta $$; ^^ alto $$; ^^ baja $$; (darme|dame|deme|denme|dadme|dar) de baja; de baja ..
		(lista|boletín|correos|suscripción) ..; (borr*|elimin*|quit*|suprim*|sáquenme|sacadme|bórrenme|retir*) (me)? ..
		(mi|mis|me|nuestro|nuestros|de) (correo|datos|dirección|email|nombre|esta lista|la lista|su lista|vuestra
		lista|sus listas|lista|base|su base) ..;
		(bórrame|bórreme|bórrenme|elimíneme|elimínenme|quítame|quíteme|quítenme|sácame|sáqueme|sáquenme) ..;
		(no|nunca|ni) (me|nos)
		(escriban|escribas|escriba|escribáis|contacten|contactes|contacte|envíen|envíes|envíe|enviéis|manden|mandes|mande|mandéis|molesten|molestes|molestéis|vuelvan|vuelvas|vuelva|volváis)
		..; no (quiero|deseo|queremos) (recibir|que me|seguir recibiendo) ..;
		(dejen|deja|dejad|deje|paren|para|cesen|parad) (de|ya de|ya)?
		(escribirme|enviarme|mandarme|contactarme|molestarme|molestar|enviar|mandar|escribir|correos) ..;
		(déjenme|dejadme|déjeme|déjame) (en paz|tranquilo|tranquila); (no más|basta de)
		(correos|mensajes|correo|mensaje) ..; (ni un|ningún) (correo|mensaje) más ..; ^^ spam $$; (es|son) spam; rgpd ..; derecho (al
		olvido|de supresión|de oposición)`},
		{sigUndo, anyContext, 0.88, `
		deshacer; deshaz*; (anula|anular|cancela|ignora|ignore|ignoren|olvida|olviden|desestim*) (mi|el|la|lo)
		(última|último|anterior|respuesta|mensaje|correo|que) ..; (por|fue un) error ..; sin querer; me (equivoqué|he
		equivocado|confundí) de (botón|línea|enlace|respuesta|tecla|correo) ..; (botón|enlace) equivocado; revertir;
		revierte*; (volver|vuelve) atrás; (dejarlo|ponerlo|déjalo|déjenlo) como estaba; le
		di sin ..`},
		{sigWrong, optIn | checkIn, 0.92, `
		(persona|número|dirección|destinatario|correo) (equivocada|equivocado|errónea|erróneo|incorrecta|incorrecto) ..;
		(se|os|te) (ha|han|has|habéis)?
		(equivocado|equivocó|equivocaron|equivocan|equivoca|equivocáis|confundido|confunden) de
		(persona|número|dirección|correo|_) ..; (se)? (equivoca|equivocan) ..; no soy (la persona|esa
		persona|ese|esa|el|quien|don|doña|yo) ..; no conozco (a)? (ninguno|ninguna|nadie|ni|esta|esas|esos|estas) ..;
		(nunca|no) (he)? (oído|oí) hablar de ..; no (es|era|va) (para|dirigido a) mí; tocayo; tocaya; mismo nombre; me
		confunde* ..`},
		{sigWrong, anyContext, 0.9, `
		ya no (trabaja|está) (aquí|con nosotros|en la empresa|en esta) ..; aquí no (hay|trabaja|vive) ..; (dejó|ha
		dejado) la empresa ..; falleci*`},
		{sigThanks, anyContext, 0.85, `
		gracias; muchas gracias; mil gracias; muchísimas gracias; (te|se|os|le|les)? (lo)? agradezco; agradecid*;
		agradecemos`},
		{sigThanks, referrer, 0.75, `
		genial; perfecto; estupendo; excelente; qué bien; maravilloso; fenomenal; recibido; enterado; enterada;
		entendido; buenísimo; qué alegría; me alegro; buenas noticias; qué buena noticia; bravo; qué crack; fantástico;
		de acuerdo; tomo nota; anotado`},
		{sigHelp, anyContext, 0.92, `^^ ayuda $$; ayuda $; ayúdame; ^^ cómo (funciona|se usa) (esto)? $$; instrucciones; no entiendo (cómo|qué) (tengo|debo|hay|se)`},
		{sigHelp, referrer, 0.92, `
		cómo (se usa|funciona|se hace|lo hago|lo uso|hago|se utiliza|va
		esto|respondo|contesto|puedo|tengo) ..; qué (puedo|tengo que|debo|hay que|palabras|comandos|cosas|opciones)
		(decir|escribir|hacer|poner|responder|contestar|entiende|puedo|hay)? ..; instrucciones; no entiendo
		(nada|cómo|esto|qué) ..; manual; (me)? (explic*) (cómo|esto|por favor) ..`},
		{sigYes, optIn | checkIn, 0.9, `
		siyes; ^ si $; ^ claro; ^ claro que (siyes|si); ^ por supuesto; ^ desde luego; ^ seguro; ^ sin duda; ^
		efectivamente; ^ naturalmente; ^ obvio; ^ vale; ^ sale; ^ bueno dale; ^ simón`},
		{sigYes, optIn, 0.93, `
		cómo no; dale; hágale; encantado; encantada; encantados; encantadas; con
		(mucho|muchísimo|todo)? gusto; con placer; (me|nos) (encantaría|gustaría|interesa|parece
		(bien|perfecto|genial|estupendo|buena idea)|apunto|encanta la idea|viene (bien|genial|perfecto)|apetece) ..;
		(me)? parece (bien|perfecto|genial|estupendo|una idea|buena idea|fantástico|muy bien) ..; (por mí|de mi parte)
		(perfecto|bien|encantado|encantada|siyes|si|sin problema|ningún problema|ok|no hay problema|adelante) ..; (no
		hay|ningún|sin|no tengo) (ningún)? (problema|inconveniente|pega|objeción) (alguno)? ..; de acuerdo;
		(estoy|estamos) (interesado|interesada|interesados|de
		acuerdo|dispuesto|dispuesta|encantado|encantada|abierto|abierta) ..; (muy)? interesado ..; interesada ..;
		(preséntanos|preséntenos|preséntenos|preséntame|preséntamelo|preséntamela|presentadnos|presénteme|preséntelos)
		..; (ponnos|pónganos|póngannos|ponme|póngame|poned*|ponga*) .. (en contacto|contacto) ..;
		(puedes|puede|pueden|podéis) (darle|pasarle|compartir|presentarnos|presentármelo|ponernos|pasar|dar|presentarme)
		..; (dale|dele|denle|pásale|pásele|comparte) (mi|mis) ..; (buena|excelente|gran|muy buena) idea;
		(acepto|autorizo|consiento|doy mi consentimiento) ..; cuenta conmigo; cuenten conmigo; contad conmigo; me apunto; (será|sería|es) un (placer|gusto|honor) ..; (tengo|tenemos) (muchas)? ganas de ..;
		(quiero|querría|quisiera) (conocerle|conocerlo|conocerla|hablar|que me presente*) ..; que me
		(llame|escriba|contacte) ..; luz verde; con los ojos cerrados; órale; echale; échale; perfecto adelante; te
		doy permiso; cuando (quiera|quieras|quieran); no (digo|diré|diría|puedo decir|voy a decir) (que)? no ..`},
		{sigYes, optIn, 0.55, `perfecto; genial; estupendo; interesante; bueno; bien; excelente; ok`},
		{sigSelf, optIn, 0.93, `por qué no $; cómo (podría)? decir que no`},
		{sigYes, optIn, 0.93, `cómo decir que no; cómo podría decir que no`},
		{sigNothing, optIn, 1, `
		(claro que siyes|claro que si) (es|era|son|está) ..; encantado de saludar*; con gusto (la|lo|le)? ayudo; buena
		suerte`},
		{sigNo, optIn, 0.88, `no; ^ nunca $; negativo`},
		{sigNo, checkIn, 0.88, `^ no $; ^ nunca $; ^ no (la verdad|señor|señora|gracias); negativo`},
		{sigNo, optIn | checkIn, 0.92, `para nada; de ninguna manera; en absoluto; ni hablar; qué va`},
		{sigNo, optIn, 0.93, `
		no (muchas)? gracias; gracias pero no; no (me|nos) (interesa|apetece|conviene|viene bien|encaja|convence|hace
		falta|es posible|sirve|cuadra|va) ..; no (estoy|estamos|está)
		(interesado|interesada|interesados|buscando|para|en el mercado) ..; no (tengo|tenemos|hay|veo)
		(interés|tiempo|necesidad|ganas|presupuesto|ningún interés|sitio|hueco) ..; no (lo|la|los|las|le)?
		(necesito|necesitamos|quiero|queremos|deseo|busco|buscamos|puedo|podemos|haré|haremos|creo|veo|contratamos) ..;
		(prefiero|preferimos|mejor|preferiría) (que)? (no|dejarlo|pasar|declinar|abstenerme|quedarme|mantenerme) ..;
		(declino|rechazo|paso|tengo que decir que no|debo declinar|lo dejo) ..; esta vez no ..; mejor no; paso $; ya
		(tengo|tenemos|contamos|trabajo|trabajamos|dispongo|disponemos|estoy|estamos)
		(a|con|de|bien|un|una|cubierto|cubiertos|quien|alguien|nuestro|proveedor|servidos|atendidos|lo)* ..;
		(jubilado|jubilada|me jubilé|retirado|retirada|jubilé) ..; (estamos|estoy) (servidos|cubiertos|bien
		(servidos|así|atendidos|como)|completos|muy contentos) ..; conflicto de (interés|intereses); no es (lo mío|lo
		nuestro|mi área|para mí|nuestro|mi|para nosotros) ..; no cuenten conmigo; no cuentes conmigo; lo siento (pero)?
		no ..; va a ser que no; déjame fuera; conmigo no`},
		{sigLater, optIn, 0.88, `
		(ahora|por ahora|de momento|por el momento|hoy|ahorita|en este momento|actualmente|esta semana|este mes) ..
		(no|imposible|liado|liada|complicado|ocupado|ocupada|hasta arriba|mal|no puedo|difícil|saturado) ..; (no|ni)
		(ahora|de momento|todavía|aún|por ahora|este mes|esta semana|antes|por el momento|en este momento) ..; más
		(adelante|tarde) ..; en otro momento; otro (día|momento) ..; otra (vez|ocasión);
		(pregúntame|pregúnteme|escríbeme|escríbame|llámame|llámeme|recuérdame|recuérdeme|contáctame|contácteme|háblame|avísame|búscame|hablamos|vuelve|vuelva|volvemos|retomamos|retomemos|lo
		hablamos|lo vemos|lo retomamos|contacten|escribidme|preguntadme) (de nuevo|otra vez|a)? ..
		(en|después|más|cuando|dentro|a partir|@|luego|tras|para|pasado|hacia) ..; (después|a
		partir|pasad*|tras|no antes) .. @ ..; (después|tras|pasad*) (de)? (las|la|el|los|mis)
		(vacaciones|fiestas|vendimia|cosecha|verano|feria|mudanza|obras|campaña|boda|exámenes|navidad*) ..; cuando
		(termine|acabe|pase|tenga|vuelva|esté|haya|terminemos|acabemos) ..; (dame|deme|dadme|denme) ..
		(tiempo|semanas|días|meses|@) ..; (aplazar|posponer|esperar|dejarlo para) ..; (mal|no es buen|no es el) momento;
		(mejor|quizá|quizás|tal vez) (en|a|para|la|el|después)? @ ..`},
		{sigAsk, optIn | checkIn, 0.85, `
		^^ (quién|qué|dónde|cuándo|por qué|cómo|cuál|cuáles|cuánto|cuántos)
		(es|son|hace|hacen|quiere|busca|vende|tiene|exactamente|empresa|se|le|tipo|clase|me|cuesta|cobra|lo|la|está|saben)
		..; (podría|podrías|podrían|puede|puedes|pueden|podéis)
		(decirme|contarme|explicarme|darme|enviarme|aclararme|contar|explicar|decir) ..; (me)? (lo)?
		(pueden|puede|puedes|podéis|podrían) contar ..; (más|mayor) (información|detalles|datos|info) ..; (me
		gustaría|quisiera|quiero|querría|necesito) (saber|conocer antes|entender) ..; de qué (se trata|va|conoce|trata)
		..; a qué se dedica ..; no (sé|se) si (busca|quiere|es|se) ..; un poco más`},
		{sigMeeting, checkIn, 1, `
		reunión; llamada; café; comida; almuerzo; cena; videollamada; zoom; teams; cita; visita; entrevista; quedamos;
		vemos; viene; vienen; quedado; hablamos; comemos; llamo; llama; visito; desayuno; caña; vernos`},
		{sigScheduled, checkIn, 0.9, `
		(reunión|llamada|café|comida|almuerzo|cita|videollamada|visita|cena|entrevista|fecha) ..
		(agendada|agendado|fijada|fijado|programada|programado|confirmada|cerrada|puesta|concertada|acordada|prevista|organizada|apuntada|@)
		..; (hemos|he|han|tenemos|ya) (quedado|agendado|fijado|acordado|concertado|programado|puesto fecha) ..;
		(quedamos|quedado) .. @ ..; (nos|lo|la|le) (vemos|veo|reunimos|vemos|encontramos|llamo|visito|llamamos) .. @ ..;
		tenemos (una|un)? (cita|reunión|llamada|videollamada|café|comida|visita) .. @ ..; (viene|vienen|vendrá|pasa|me
		llama|nos llama|nos visita) .. @ ..; @ .. (nos vemos|quedamos|tenemos|comemos|viene|voy|vamos|me llama)
		..`},
		{sigMet, checkIn, 0.88, `
		(nos|lo|la|le|ya|hemos|he|ha|han|ayer|con|me|se|nosotros)*
		(conocimos|conocido|reunimos|reunido|hablamos|hablado|encontramos|encontrado|vimos|visto|tomamos|tomado|comimos|comido|charlamos|charlado|conversamos|almorzamos|cenamos|desayunamos|platicamos|platicado|juntamos|coincidimos|conocí|vi)
		(con|un|muy|ayer|el|la|por|en|y|a|ya|hoy|anoche|juntos|una|~|bastante|mucho|mientras|durante|los|largo)* ..;
		(vino|vinieron|pasó|pasaron|vinieron) a (ver|visitar|conocer|la|verme|vernos) ..; (buena|buen|gran|muy
		buena|excelente|agradable) (reunión|charla|conversación|encuentro|llamada|plática|comida) ..;
		(reunión|charla|llamada|encuentro|cita|comida) .. (fue|muy|estuvo|salió|interesante|bien|agradable|provechosa)
		..; (muy|bastante) (simpático|simpática|majo|maja|agradable) ..; (me|nos) cayó (muy)?
		bien ..; un placer (conocer*|hablar) ..; me (gustó|encantó) (mucho)? (conocerle|conocerlo|conocerla|hablar)`},
		{sigNotYet, checkIn, 0.9, `
		(todavía|aún) no ..; no .. (todavía|aún) ..; no (hemos|he)
		(podido|tenido|logrado|encontrado|conseguido|cuadrado|coincidido|llegado|hablado|quedado|visto) ..; (no)?
		(hemos|he)? (podido|conseguido)? cuadrar (agendas|fechas) ..; (tengo que|voy a|debo|tenemos que|pienso|espero)
		(llamarle|llamarlo|llamarla|escribirle|contactar|contactarle|quedar|buscar|hacerlo|escribir|llamar) ..;
		(le|lo|la) (escribo|llamo|contacto) (mañana|hoy|esta|la semana|pronto|el|en|@) ..;
		(aplazado|pospuesto|cancelado|aplazamos|pospusimos|se canceló|se aplazó) ..; (lo|la|está|queda|sigue|tengo|tenemos) pendiente $; pendiente de (fecha|agendar|llamarle|llamarlo|contactar|escribir|hablar|vernos|quedar); culpa mía; mi culpa;
		(buscando|cuadrando) (fecha|hueco|agendas) ..; (liado|liada|hasta arriba|a tope) ..; sin fecha ..; en cuanto
		pueda; seguimos con ganas`},
		{sigNoContact, checkIn, 0.92, `
		(no|nunca|ni|jamás) (me|nos|ha|han|he|hemos|se|le)*
		(contestado|contestó|respondido|respondió|responde|contesta|devuelto|devolvió|recibido|sabido|escrito|escribió|llamado|llamó|dado
		señales|dicho nada|puesto en contacto|presentó|apareció|coge|dijo|recibí|supe) ..; (ninguna|sin|cero|ni una)
		(respuesta|noticia|noticias|contestación|señal|señales) ..; ni (mu|pío|caso|una palabra|rastro|un mensaje) ..;
		(sin|no hay|no hubo) (respuesta|noticias|señales|contacto) ..; silencio (total|absoluto|administrativo|radio)?
		..; ni me (contesta|responde|contestó|respondió); (le)? (he)? (escrito|escribí|llamé|llamado|mandé) ..
		(dos|tres|varias|mil) (veces|correos|mensajes) ..; desaparecid*; ilocalizable; (me)? dejó (plantado|plantada|en
		visto) ..; no (sé|se) nada de ..; nada de (nada|él|ella) ..; hizo el vacío; ghosting; (el)? correo (me)?
		(viene|vino|fue)? (devuelto|rebota*) ..`},
		{sigInProgress, checkIn, 0.9, `
		en (negociaciones|negociación|conversaciones|proceso|marcha|trámite|trámites|curso|estudio|ello|pruebas|periodo)
		..; negociando; (presupuesto|propuesta|oferta|contrato|cotización|muestras|borrador) ..
		(enviado|enviada|mandado|mandada|en|entregado|entregada|presentada|pendiente|preparando|está|listo|a la espera)
		..;
		(mandé|mandamos|envié|enviamos|mandado|enviado|hice|preparo|preparando|preparamos|pidió|pidieron|pedido|estoy
		haciendo|he pasado|pasé|esperando|esperamos|estudiando|presenté|revisando|le pasé|cotizando) ..
		(presupuesto|propuesta|oferta|contrato|cotización|muestras|borrador|respuesta del
		banco|decisión|firma|aprobación) ..; (falta|faltan|queda|quedan) (solo|sólo|por)? (firmar|la
		firma|que|cerrar|decidir) ..; (no|nada|aún no|todavía no|sin) (está)? (firmado|firmada|firmar|cerrado|decidido)
		..; (segunda|próxima|otra|nueva|tercera) (reunión|entrevista|visita|ronda|llamada) ..; (a|de|en|la)? prueba ..;
		probando ..; (va|vamos|marcha|pinta|tiene buena) (bien|avanzando|por buen camino|pinta) ..; avanz*;
		(casi|prácticamente) (cerrado|hecho|firmado|listo) ..; (a ver|esperando) (qué)? (dice|dicen|decide|deciden) ..;
		(se lo está|lo está|lo están|están|está) (pensando|estudiando|valorando|mirando|evaluando|revisando) ..; piloto;
		(con|en) (el|los|su) (abogado|abogados|notario|banco|legal) ..; acuerdo verbal`},
		{sigWon, checkIn, 0.92, `
		(contrato|acuerdo|trato|negocio|venta|pedido|compra|proyecto|encargo|operación) ..
		(firmado|firmada|cerrado|cerrada|hecho|hecha|conseguido|conseguida|ganado|confirmado|adjudicado|recibido) ..;
		(firmamos|firmado|firmó|firmaron|hemos firmado|cerramos|cerrado|hemos
		cerrado|ganamos|ganado|vendimos|vendido|vendí|nos (ha|han)?
		(comprado|contratado|encargado|elegido|adjudicado|contrató|compró|encargó|contrataron|compraron|eligieron)|contratado|contratada|contratamos|contraté|compró|compramos|compraron|le
		(compramos|alquilamos|contratamos|vendí|vendimos)|conseguimos|alquilamos|alquilado|invirtió|invirtieron) ..;
		(es|ya es|son|nuevo|nueva|ya son) (nuestro|nuestra|mi|clientes|cliente|clienta|inquilino|socio) (cliente)? ..;
		trato hecho; negocio cerrado; (empieza|comienza|se incorpora|arranca) (el|a trabajar|con nosotros|en|la|@) ..;
		pedido (en firme|hecho|recibido|confirmado) ..; (trabajamos|vamos a trabajar|colaboramos|trabajando) (ya)?
		juntos ..; adjudicado`},
		{sigLost, checkIn, 0.92, `
		(al final|finalmente)? (no|nada) (salió|sale|va a salir|cuajó|funcionó|prosperó|llegó|llegamos|ha salido|ha cuajado|nos entendimos|nos hemos entendido|encajó|encaja|encajamos|resultó|se dio|se pudo|se
		concretó|le interesa|le interesó|nos interesa|le convenció|quiso|quieren|quiere|avanzó|fue posible|pudo ser|es
		lo que|va a ser|siguió|seguimos|quedamos en nada|interesó|vamos a seguir|necesita|hay
		(acuerdo|encaje|presupuesto|negocio|interés|química)) ..; (se fue|se fueron|se ha
		ido|eligió|eligieron|escogió|prefirió|prefirieron|contrató a|se quedó|se decidió|optó|optaron|firmó con|cerró
		con) (con|a|por|al)? (otro|otra|la competencia|un competidor|otros|alguien|su) ..;
		(perdido|perdimos|perdida|rechazado|rechazó|rechazaron|descartado|descartó|cancelado
		definitivamente|abandonado|fracasó|se cayó|se rompió|se frustró) ..; (demasiado|muy)
		(caro|cara|pequeño|grande|lejos|tarde) ..; (quedó|quedado|quedamos) en nada ..; (lo dejamos|lo hemos dejado) ..;
		(sin|no hay) (acuerdo|presupuesto|interés|encaje) ..; 
		(fuera de|no tiene|no tienen) presupuesto ..; (ya no|tampoco) (le|les|está|hace|quiere)
		(interesa|interesado|falta)* ..; caminos separados; no hay (nada que hacer|trato|negocio)`},
		{sigCancel, referrer, 0.93, `
		(cancel*|anul*|retir*|suspend*|para la presentación|paren|deten*) (la|esta|el|todo|esto|lo|por favor|r#|esa)*
		(presentación|introducción|solicitud|petición)? ..; (olvida|olvide|olviden|olvidad|olvídalo|olvídense|olvidemos)
		(lo|la|el|de|esto|esta|r#|todo)* (presentar|presentación|introducción)? ..; (ya)? se (conocían|conocen) ..;
		(ya)? no (hace falta|es necesario|es necesaria|procede|los presentes|les escribas|lo envíes|les
		escriban|sigas|sigan|envíen|mandes|contactes|contacten) ..; déjalo (estar)?; déjenlo; mejor no; sin efecto; da
		marcha atrás`},
		{sigCorrect, referrer, 0.9, `
		(correo|nombre|apellido|dirección|email|e@mail)
		(es|está|correcto|correcta|bueno|buena|mal|equivocado|equivocada|incorrecto|se escribe) ..;
		(correg*|corrij*|rectific*|cambi*|modific*|actualic*) ..; corrección; errata; error (en|mío|de|con) ..; (me)?
		(equivoqué|he equivocado|confundí) ..; (se llama|se apellida|se escribe|trabaja|es) .. (no|y no) ..; (no|y no) _
		(sino|es); sino ..; al revés; (en vez|en lugar) de; ojo ..; (está|puse|pusiste) mal (escrito|escrita|el)? ..;
		quise decir; quería decir; (el|la) (bueno|buena|correcto|correcta) es ..; (falta|faltó|añad*|agreg*) ..; con
		(b|v|i|y|h|z|s|g|j|ll)`},
		{sigCorrect, referrer, 0.5, `e@mail`},
		{sigNudge, referrer, 0.92, `
		recuérda*; recordar* (le|les|selo)? ..; recorda* ..; (recordatorio|recordatorios) (a|para)? ..; insist*;
		(vuelve|vuelva|vuelvan|volver) a (escribir*|preguntar*|mandar*|contactar*|enviar*|intentar*) ..;
		(escríbele|escríbale|pregúntale|mándale|envíale|dale) .. (otra vez|de
		nuevo|toque|empujón|empujoncito|recordatorio) ..; reenví*; (un)? (toque|empujón|empujoncito) ..; (otra vez|de
		nuevo) a ..`},
		{sigStatus, referrer, 0.9, `
		estado (de)? ..; (alguna|hay|tienes|qué|tienen|hubo|alguna)? (novedad|novedades|noticia|noticias)
		(de|sobre|con)? ..; cómo (va|van|está|están|sigue|vamos|quedó|quedaron|anda|andan) ..; qué (hay de|pasó con|ha
		pasado con|sabemos de|se sabe|pasa con|tal|tal va|fue de|tengo) ..; (se)? (han|ha)
		(visto|hablado|reunido|contestado|respondido|conocido) ..; en qué (punto|quedó|quedaron|va|estado) ..; lista
		(de)? ..; resumen (de|por favor) ..; sabemos algo ..`},
		{sigWeekly, referrer, 0.9, `
		semanal; semanalmente; cada semana; todas las semanas; una vez (a la|por) semana; (cada|todos los|los)
		(lunes|viernes); por semana`},
		{sigMonthly, referrer, 0.9, `mensual; mensualmente; cada mes; todos los meses; (una vez)? al mes; (una vez)? por mes`},
		{sigNever, referrer, 0.9, `
		(no|sin|ningún|nunca|quita|quiten|dejen de)
		(más|quiero|necesito|me|enviarme|envíen|mandes|manden|el|los|recibir)*
		(resumen|resúmenes|informe|informes|reporte|reportes|boletín) ..; ^ nunca $`},
		{sigRhythm, referrer, 0.9, `
		diario; diariamente; cada día; todos los días; quincenal*; cada (dos|15|quince|2|tres) (semanas|días|meses);
		trimestral*; cada trimestre; menos (seguido|frecuencia|a menudo|correos); bimestral*; anual*; una semana sí ..`},
		{sigSent, referrer, 0.9, `
		(regalo|flores|vino|botella|cava|champán|tarjeta|cesta|vale|bombones|ramo|paquete|caja|libro|jamón|detalle|cheque)
		..
		(enviado|enviada|enviadas|entregado|entregada|entregados|mandado|mandada|enviamos|entregamos|mandamos|salió|salieron|en
		camino|comprado|llegó) ..; (he|hemos|ya|le|se|fue) (ya|le|hemos|he)?
		(enviado|entregado|mandado|mandé|envié|entregué|enviamos|mandamos|entregamos|llevé|dimos|dado) ..;
		(envié|mandé|entregué|mandamos|enviamos|entregamos) ..
		(regalo|flores|vino|botella|cava|tarjeta|cesta|bombones|ramo|paquete|caja|jamón|detalle) ..; ^
		(enviado|hecho|entregado|listo|mandado) $; ya está (enviado|entregado|hecho) ..`},
		{sigYes, optIn, 0.93, `
		^ siyes $; ^ si $; ^ fui yo $; ^ confirmo $; ^ confirmado $; ^ correcto $; ^ así es $; ^ claro $; ^ adelante $;
		^ de acuerdo $`},
		{sigNo, optIn, 0.93, `^ no $; ^ no fui yo $`},
	}, spanishOptIn, spanishCheckIn, spanishReferrer),
}
