package intent

// portugueseCheckIn has more families of answers to "did you meet, and what came of it?". Forms in -amos are of the
// past and of the present alike in writing without accents, so that with a weekday they say neither.
var portugueseCheckIn = []group{
	{sigWill, checkIn, 1, `
		espero (que)?; esperamos (que)?; tomara (que)?; oxalá; prestes a; deve; devem; deveria; deveriam; poderia;
		está para; estão para`},
	{sigInProgress, checkIn, 0.9, `
		(assinamos|assina|assinam|fechamos|fecha|fecham|decide|decidem) .. @; (assinaremos|assinará|assinarão|
		fecharemos|fechará|decidirá|decidirão|comprará) ..; (vamos|vai|vão|devemos) (assinar|fechar|decidir) ..; quase
		(assinado|fechado|fechamos|lá) ..`},
	{sigNothing, checkIn, 1, `
		(dava|dávamos) por (perdid*|cert*|fechad*); parecia (perdid*|mort*|impossível|que não|tudo); (pensei|achei|
		pensava|achava) que (não|já|ia|era|tinha)`},
	{sigScheduled, checkIn, 0.9, `
		(nos|a gente|vamos|conheço|conheço a|conheço o)* (encontramos|encontramo|falamos|conversamos|almoçamos|
		jantamos|reunimos|reunimo|vemos|tomamos) (nos|juntos|um|uma|o|a|café|na|no|com ele|com ela|por|em)* (próxim*
		_|amanhã|depois de amanhã|semana que vem|mês que vem|segunda que vem|terça que vem|quarta que vem|quinta que
		vem|sexta que vem|próximo fim de semana); (amanhã|depois de amanhã|semana que vem|próxim* _) (nos|a gente|já)*
		(encontramos|falamos|conversamos|almoçamos|jantamos|reunimos|se fala|se vê|se encontra); conheço (o|a|ele|
		ela)? (na|no|em)? @; (vamos|iremos|vou|vai) (conhecer|conhecê|encontrar|ver|reunir|falar|almoçar|jantar|
		visitar|lá|estar) (nos|se|me|com ele|com ela|lo|la|o|a)* .. @; (passámos|passamos| mudámos|mudamos|remarcámos|
		remarcamos|remarcou|adiámos|adiamos|remarcad*|adiad*|transferid*|ficou) (tudo)? (para|a|na|no|o)* @; (reunião|
		encontro|conversa) .. (foi|ficou|está) (remarcad*|adiad*|marcad*|agendad*|transferid*) .. @; (tenho|temos)
		(hora|mesa|reunião|visita|consulta|café|almoço|encontro) (marcad*|na|no|em|às|para|com)* @; (está|fica|ficou)
		(na|em) agenda (para)? @; (encontra se|está|ficou) (agendad*|marcad*) .. @; (conseguimos|arranjámos|
		arranjamos|achamos|achámos|encontrámos|acertamos|acertámos) (uma|um)? (data|dia|horário|vaga|buraco) ..; mas
		conseguimos .. @; (convite|convocatória) .. (aceitei|aceite|aceito) ..; @ (estou|estarei|vou estar|vou|
		encontro me|sento|almoço|janto|tomo café) (lá)? com (ele|ela|eles); @ .. (encontramo nos|nos encontramos|estou
		com|vou ter com|sento me com|vou a|conheço) ..; daqui a @ estou com; (já)? (temos|há|tem) data (marcada)? ..;
		encontram se @; (me|nos) (recebe|receberá|espera|deu hora) .. @; (em)? @ (às|pelas) #`},
	{sigScheduled, checkIn, 0.55, `
		@ (nos)? (falamos|conversamos|encontramos|almoçamos|jantamos|reunimos); (nos)? (falamos|conversamos|
		encontramos|almoçamos|jantamos|reunimos) (com ele|com ela|por telefone|por zoom)? (em|na|no)? @`},
	{sigMet, checkIn, 0.88, `
		a gente (se)? (viu|encontrou|conheceu|falou|conversou|reuniu|sentou|tomou|almoçou|jantou) ..; (nos)? (vimos|
		conhecemos) (nos)? (ontem|finalmente|enfim|já|na|no|e)* ..; (já)? nos (vimos|conhecemos|reunimos) ..; vimo nos
		..; conhecemo nos ..; (estive|estivemos) (com|lá|juntos|no|na|a falar|à conversa) ..; (recebi|recebemos) (o|a|
		os|cá|em|ele|ela)* (senhor|senhora|doutor|doutora|dr|dra| engenheiro|meu|minha|minha casa|meu gabinete|ele|
		ela) ..; (reunião|encontro|conversa|call|videochamada|visita|chamada|almoço) ... (realizou se|decorreu|
		aconteceu|feita|feito|teve lugar|rolou|delicios*|ocorreu|se deu) ..; (fui|fomos) (visitá|visitar|jantar|
		almoçar|ter|tomar|conhecê|lá|a casa|encontrá) (lo|la|com|ele|ela|um|ao|à)* ..; (passei|passámos|passamos)
		(eu)? (por casa| lá|pela loja|no escritório|uma hora|a tarde) ..; apertámos a mão; apertamos as mãos;
		(recebeu|mostrou|contou|ofereceu|serviu) (me|nos) (muito|a|o|toda|tudo)* ..; (me|nos) (recebeu|mostrou|
		ofereceu|serviu|atendeu) ..; (apareceu|veio) (me|nos|cá|aqui|ter comigo) (na|no|à)? (loja|oficina|casa|
		escritório)? ..; (procedeu se a|houve)? (uma)? (profícua|proveitosa) (troca|conversa|reunião) ..; horas (de
		conversa|falando|a falar|de papo) ..; (amor|doce|encanto) de pessoa; (é)? (simpátic*|simpatiquíssim*|
		impecável|encantador*) (e|bem|muito|demais) ..; (tivemos|tive|fizemos|fiz) (já)? (a|uma|um|o) (reunião|
		videochamada|chamada|conversa|call|encontro|almoço|visita) ..; conversa (bastante|muito)? (agradável|boa|
		proveitosa|cordial|animada) ..; (conheci|conhecemos) (o|a|finalmente|ontem|ele|ela|em) ..; (pessoalmente)?
		(conheci|vi) (o|a) (ontem|na|no|em) ..; sentámo nos ..; (batemos|bater) um papo ..; (trocámos|trocamos)
		(impressões|ideias|cartões) ..; (jantei|almocei|lanchei) com ..; último dia .. conversa ..`},
	{sigNotYet, checkIn, 0.9, `
		(por enquanto|por ora|até agora|para já|ainda|até ao momento|até o momento) (nada|não|nenhum|nem|nenhuma) ..;
		nada (por ora|ainda|por enquanto|até agora|para já) ..; (não|nem) (o|a|lhe|nos|me|se|os)* (conheci|conhecemos|
		encontrei|encontramos|vi|vimos|falei|falamos|contactei|liguei|escrevi|respondi|marcamos|marcámos|proporcionou|
		proporcionaram|calhou) (ainda|até|com)* ..; não se proporcionou; ainda (não|nem|estou|falta|nada) ..; nem
		(comecei|liguei|escrevi|marquei|tive) ..; encontro (ainda)? (nenhum|nada|não) ..; (preciso|tenho|falta|vou)
		(de|que)? (retornar|responder|ligar|escrever|contactar|marcar) (lhe|a|para|o)* ..; (respondo|ligo|escrevo|
		contacto|falo|entro em contato|entro em contacto|mando|retorno) (para|lhe|a|ele|ela|com)* (hoje|amanhã|esta|
		essa|depois|na|ainda|quando|assim|@) ..; (vou) (ligar|escrever|mandar|contactar|falar|telefonar|tratar|marcar)
		(lhe|para|a|o|com|uma|ele|ela|isso|mensagem)* (amanhã|hoje|esta|ainda|na|@|logo|semana) ..; (estamos|andamos|
		continuamos|seguimos|estou) (a|vendo|procurando|tentando|caçando|ver|à procura|sem|por)* (ver|ver quando|uma
		data|data|agenda|horário|conciliar|marcar|acertar|encaixar|tetris|jogar) ..; não (há|tem) (meio|jeito|maneira)
		de (encaixar*|conciliar|marcar|calhar|acertar) ..; (esqueci|passou) (me|se)* (de|por completo|completamente|da
		cabeça|totalmente)? ..; me esqueci ..; esqueci me ..; passou me ..; (era para|íamos|tínhamos) .. (mas|e)
		(adi*|não|desmarc*|choveu) ..; (ficou)? por (marcar|agendar|fazer|combinar); assim que (acalmar|puder|
		melhorar|voltar|terminar|der) ..; (só)? (trocámos|trocamos) (só)? (uma|duas|umas|dois|alguns|algumas)
		(mensagem|mensagens|mails|recados|recadinhos) ..; (não|nem) (tive|tivemos) (ainda|um|nem)* (tempo|cabeça|
		minuto|oportunidade|vagar) ..; a dever ..; devo lhe (uma|um) (mensagem|telefonema|resposta|mail)`},
	{sigNoContact, checkIn, 0.92, `
		nunca mais (ouvi|soube|disse|deu|apareceu|respondeu|falou|me) ..; (deixei|deixado|mandei|enviei|escrevi|
		liguei|telefonei) .. (e)? (nada|visualizou|ninguém|sem) ..; (ninguém|nunca|nem|jamais) (me|nos)? (retornou|
		atende|atendeu|respondeu|procurou|contactou|contatou|ligou|escreveu|responde|disse) ..; (sem|zero|nenhum)
		(sucesso|resposta|retorno|efeito|êxito) ..; visualizou e ..; (visualizad*|lida|lido) (e|mas)? (não|nada|só|
		ignorad*) ..; visualiza e ..; (telefone|telemóvel|celular) (chama|toca|desligado|sempre) ..; (ignora|ignorou|
		ignoraram|ignoram) (tudo|me|as|os|minhas)* ..; não (nos)? encontramos porque (ele|ela) ..; (caixa de entrada|
		caixa) vazia; (apesar de)? (reiteradas|várias|diversas|inúmeras|repetidas) tentativas ..; não (foi|é|tem
		sido)? (possível|consigo|consegui|conseguimos) (contactar|contatar|falar com|chegar|localizar| chegar à fala|
		encontrá|contacto) ..; não consigo (contactar|contatar|falar|localizar|contacto) ..; (ficaram|ficou|estão|
		continuam) (todas)? (por responder|sem resposta) ..; (ele|ela) a mim não; (ele|ela) (não|nada) (responder|
		responde|disse) ..; até hoje nada ..; (continuo|sigo|estou|ando) (à espera|esperando|aguardando|a aguardar) ..
		(resposta|retorno|notícias|responda|ligue|contacto|contato) ..; não (tá|está) a fim; (não deu|nenhum|nem um|
		sem) sinal de vida; tomei (um)? (chá de sumiço|gelo|vácuo); (nem)? água vai; (escafedeu|sumid*|sumiram|
		desaparecid*) ..; nem tchum; nem (um oi|oi|um olá) ..; não (se dignou|quis) (a)? responder ..; só (dá)? caixa
		postal; caixa postal; (cai|foi|vai) (sempre)? (na|para a) (caixa postal|voicemail|spam) ..; tentei (o)?
		(contacto|contato|falar|ligar|várias) .. (sem|nada|vezes|em vão) ..`},
	{sigInProgress, checkIn, 0.9, `
		(está|estão|estamos|estou|anda|andam|seguimos|segue|continuamos|continua|continuam|tão|tá) (a)? (testar|
		testando|conversando|conversar|negociando|negociar|ver se|vendo se|trocando|trocar|comparar|comparando|falar|
		falando de|afinar|afinando|acertar|acertando|avaliar|preparar|preparando|regatear|ponderar|limar|rever|
		revendo|montar|montando| interessad*) ..; (ainda)? não (é|assinamos|assinámos|fechamos|fechámos|assinou|
		fechou|acertámos|acertamos|comprou|temos|decidiu|decidiram|está) (cliente|fechado|assinado|decidido|os prazos|
		o preço|nada|contrato)? (mas|porém|e|só) ..; ainda não (é cliente|fechou|fechamos|fechámos|assinou|assinámos|
		assinamos|acertámos|acertamos|decidiu|decidiram|comprou|está fechado|está assinado|há contrato|há decisão) ..;
		não fechamos porém ..; (finalista|finalistas) ..; (passei|passou|fui) (para|pra|à|a)* (segunda|próxima|última|
		terceira) fase ..; (segunda|primeira|última) fase ..; (devagar*|aos poucos|pouco a pouco) (vai|vamos|está|a
		coisa) ..; vai indo ..; (levaram|levou|deixei|mandei|deixámos) (uma|umas|a|as)* amostra* ..; (se|caso) ..
		gostar* ..; assinatura nenhuma ..; (aguarda| aguardam|aguardamos|aguardo|espera|esperam|esperamos) (a|o|pela|
		pelo|só|luz verde|por)* (luz verde|aprovação|decisão|resposta|ok|aval|direção|administração|verba|
		financiamento|crédito|banco|parecer) ..; luz verde d* ..; (júri|comité|comitê|direção|administração|conselho|
		diretoria|banca|chefe|chefia|sócio) .. (decide|avalia|analisa|aprova|aprovar|reúne|delibera) ..; (candidatura|
		processo|proposta) (está|segue|anda) ..; (trocando|troca|trocar) (de)? (minuta|minutas|contrato) ..; minuta
		..; (sentamos|sentamo nos|voltamos a falar|voltamos a reunir|reunimos de novo|conversamos de novo) ..
		condições ..; (mando|enviei|envio) (os)? números (novos)? ..; (pediu|pede|pediram|quer|querem) (um|uma|mais|
		ver)? (desconto|proposta|orçamento|números|tempo|amostra|amostras|preços|demo|garantias) ..; (falta|faltam)
		(só|apenas|acertar|combinar| definir|limar|assinar|fechar) ..; (tem|têm) de (aprovar|decidir|falar|consultar|
		pensar|ver) ..; (precisa|precisam|tem que|têm que) (de)? (aprovar|aprovação|decidir|falar|consultar|pensar)
		..; (a bola|agora) (está|é) (do lado|com) (deles|dele|dela|eles|ele|ela) ..; carta de intenç* ..; pré acordo
		..; contrato promessa ..; (está|tá|vai) (bem|tudo)? (encaminhad*|andando|caminhando|no bom caminho) ..; de
		boca (ele|ela) ..; promete; (muito|bastante) interessad* ..; (visitou|viu|veio ver) (a|o) (obra|casa|
		apartamento|espaço|loja|terreno|imóvel) (duas|três|de novo|outra) ..`},
	{sigWon, checkIn, 0.92, `
		(consegui|conseguiu|conseguimos|ganhei|tenho|arranjei) (o|a) (emprego|trabalho|vaga|lugar|contrato|obra|
		cliente|conta|financiamento|investimento|projeto|papel) ..; (a vaga|o lugar|o emprego|o trabalho|a obra|o
		contrato) é (minha|meu|nosso|nossa); (contrato|acordo|escritura|parceria) .. (celebrado|celebrada|rubricado|
		firmado|firmada|selado|outorgad*) ..; (celebraram| celebrámos|celebramos|firmámos|firmamos|outorgámos) (o|um|
		a|ontem)* (contrato|acordo|parceria|escritura) ..; aperto de mão ..; deu certo ..; (já)? (é|são) (meu|minha|
		meus|nosso|nossa|nossos) (alun*|paciente*|cliente*|inquilin*|soci*|sóci*) ..; agora é (minha|meu|nosso|nossa)
		(paciente|cliente|alun*|sóci*|inquilin*) ..; (está|tá) (me)? pagando ..; (já)? (pagou|pagaram|transferiu|
		depositou) (a|o|tudo|já| fatura|sinal|entrada)* ..; (contratámo|contrataram|contratou|contratei|contratámos)
		(la|lo|me|nos|o|a)* ..; (contrataram|contratou|escolheu|escolheram) (me|nos) ..; (me|nos) (contrataram|
		contratou|escolheu|escolheram|encomendou|adjudicou|deu o|deram o|deram a|deu a) ..; (rodada|ronda|venda|
		compra|obra|negociação) (fechada|concluída|nossa) ..; (entrou|entra|entraram) (com|como) (€|sóci*|investidor*)
		..; (no fim|afinal|no final)? (ela|ele|eles)? (disse|disseram) (que)? sim ..; (leva|levou|levaram|fica|ficou|
		ficaram|compra|comprou) (com)? (a|o|as|os|tudo|três|dois|duas|dez|a nossa|o nosso|a minha)* (assinatura|casa|
		apartamento|carro|quadro|coleção|obra|lote|loja|imóvel|terreno|em vez|anual|peça|peças|caixas|garrafas) ..;
		(nota de)? encomenda (já)? (cá|recebida|feita|assinada|confirmada) ..; (fechou|fechámos|fechamos|fechado)
		(por|em|a)? € ..; (ficou|fica) .. com # .. (cervejeira|empresa|sociedade|quota|cota) ..; (inscreveu|
		matriculou) (se|a|o|os)? ..; (se)? (inscreveu|matriculou) ..; (aceitou|aceitaram) (a|o|nossa|nosso) (proposta|
		orçamento|oferta|lugar|vaga|preço) ..; chegámos a acordo ..; chegamos a um acordo ..; (alugou|arrendou|
		comprou) (o|a|me|nos|minha|meu|nosso|nossa) ..; (já)? (começou|comecei|começámos|começamos) (a trabalhar|o
		trabalho|a obra) ..; (trato|contrato) feito; (bateu|batemos) o martelo; (saiu|venceu) a (nossa|minha) proposta`},
	{sigLost, checkIn, 0.92, `
		não (o|a|os|as|nos|me|lhe)* (assinou|assinámos|assinamos|assinaram|fechámos|comprou|compraram|contratou|
		contratámos|contrataram|escolheu|escolheram|vendemos|arrendou|alugou|contratámo|seleccionaram|selecionaram)
		(nem|la|lo|faltava)* (nem|vai|vamos|vão|assinar|faltava|comprar|faltou)* ..; nem (vai|vamos|vão) (assinar|
		comprar|fechar|contratar) ..; não (assinará|assinarão|assinaremos|comprará|comprarão|contratarão|fecharemos)
		..; não (vai|vamos|vão) (sair|rolar|dar|acontecer|assinar|comprar|avançar|haver| ser possível|fechar|
		contratar) ..; já não (quer|querem|quis|está interessad*|estão|interessa|precisa|vai|vão|compra) ..; não rolou
		$; não rolou (o negócio|a parceria|contrato|acordo) ..; não deu (certo|em nada|liga|match|pé) ..; deu ruim;
		deu (em)? (nada|errado|para o torto|zebra|barraca) ..; (foi|foram|vai) (tudo)? (por água abaixo|para o brejo|
		pelo ralo|ao ar|à vida|para o galheiro|para o espaço) ..; caiu por terra ..; roeu a corda; roeram a corda; já
		era $; (ficou|era|é|saiu|achou|acharam) (muito|demasiado)? caro (demais|para)? ..; (decidimos|decidiu|
		decidiram|optámos|optou|optaram|resolvemos|preferimos) (por)? (ficar|ficarmos|não|outro|outra|outros|desistir|
		parar) (por|ali|aí|aqui)* ..; (cortaram|congelaram|cancelaram|suspenderam|congelou|cortou|bloqueou) (a|as|o|
		os)? (verba|contratações| investimentos|orçamento|vaga|projeto|inversão|fundos) ..; vaga (foi)? (extinta|
		cancelada|congelada|preenchida|ocupada) ..; (saltou|pulou|caiu|saiu) (fora|da barca) ..; bateu o pé ..;
		paciência acabou $; (por mim)? fica por aqui; (fui eu que)? (me)? pus ao fresco ..; (cada um)? (quer|queremos|
		querem) coisas diferentes ..; e tchau $; (escolheu|escolheram|preferiu|preferiram|contratou|contrataram| ficou
		com|ficaram com|foi com) (um|uma|o|a)? (outro|outra|concorrente|concorrência|primo|prima|cunhado|amigo|
		sobrinho) ..; (voltou|voltaram|deu|deram) (para trás|atrás|com a palavra atrás) ..; deu para trás ..; (disse|
		disseram) (nos|me)? (que)? não $; (não|sem) (houve|há|ter)? (acordo|química|negócio|entendimento|encaixe|
		margem|pernas para andar) ..; (morreu|parou|ficou|acabou|terminou) (ali|aí| por ali|por aí|na praia|no papel)
		..; (fim|final) (de história|da história|do negócio) ..; (recusou|rejeitou|chumbou|negou|recusaram|rejeitaram|
		chumbaram|negaram) (a|o|nos|me|nossa)* ..; não (fui|fomos|foi) (escolhid*|selecionad*|seleccionad*|aprovad*)
		..; (mudou|mudaram) de ideia* ..; (o)? negócio (gorou|furou|morreu|caiu|melou|desandou) ..; melou; desandou`},
	{sigNothing, checkIn, 1, `
		(é|era) só isso que tenho para contar; pagou (o (almoço|café|jantar)|a conta); já tinha perdido a esperança;
		tinha perdido (a|as) esperanç*; (falei|falámos|falamos) com (a|o) (secretária|secretário|assistente|
		rececionista|recepcionista|marido|mulher|irmã|filha) ..; (ele|ela) falou que; (disse|falou|prometeu) que (me|
		nos)? (escrevia|ligava|respondia|ia|vinha|entrava); parecia (garantido|certo|fechado|que ia desistir) ..; o
		coro ganhou; ganhou em _; vai e vem`},
}

// portugueseReferrer has more of what somebody who introduces people may say.
var portugueseReferrer = []group{
	{sigUndo, referrer, 0.88, `
		(restaura|restaure|restaurem|restaurar|repõe|reponha|reponham|repor|reabre|reabra|reabram|reabrir); (repõe|
		ponha|põe|volta|coloca) (tudo)? como (estava|era|antes); não era isso que (eu)? queria`},
	{sigCancel, referrer, 0.93, `
		(trava|trave|travem|pára|para|pare|parem|suspende|bloqueia) (tudo|com|essa|esta|isso|r#)* (com|essa|esta|isso|
		tudo) ..; (retira|retire|retirem|retirar) (o|a|este|esse|esta) (pedido|apresentação|solicitação) ..; fica sem
		efeito; (não)? (quero|precisa|vale) mais apresentar ..; não quero mais (apresentar|que) ..; (eles)? já se
		(acharam|conhecem|conheceram|encontraram) (sozinhos|entre si|antes) ..`},
	{sigSent, referrer, 0.9, `
		(entreguei|enviei|mandei|levei|despachei|dei) (o|a|as|os|um|uma|ontem|lhe)* (espumante|vinho|garrafa|flores|
		prenda|presente|cabaz|cesta|cartão|livro|bolo|chocolates|caixa|ramo|lembrança|champanhe|vale) ..; em mãos; já
		seguiu ..`},
	{sigWeekly, referrer, 0.95, `
		(resumo|relatório|balanço|atualização|boletim) (toda segunda|semanal|toda semana|todas as semanas|às segundas|
		toda sexta) (em vez|ao invés)? (de)? (mensal)?; (semanal|toda segunda|toda semana) (em vez|ao invés) de
		mensal; (muda|mude|troca|troque|passa|passe) (para|o)* (resumo)? (semanal)`},
	{sigMonthly, referrer, 0.95, `
		(resumo|relatório|balanço|atualização|boletim) mensal (em vez|ao invés)? (de)? (semanal)?; mensal (em vez|ao
		invés) de semanal; (muda|mude|troca|troque|passa|passe) (para|o|a)* (resumo|relatório|balanço|atualização)?
		mensal`},
	{sigNudge, referrer, 0.92, `
		(volta|volte|voltem|voltar) a (perguntar|escrever|mandar|contactar|insistir|lembrar) .. (não anda)? ..;
		(insiste|insista) com`},
	{sigStatus, referrer, 0.9, `
		(que|quais) (apresentações|pedidos) (tenho|há|estão) (a decorrer|em curso|em aberto|abertas|abertos|pendentes|
		em andamento)? ..; o que tenho (em aberto|pendente|em curso) ..; ponto da situação`},
}
