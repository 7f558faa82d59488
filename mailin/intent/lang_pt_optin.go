package intent

// portugueseOptIn has more families of answers to "would you like to meet?", of Portugal and of Brazil.
var portugueseOptIn = []group{
	{sigNo, optIn, 0.85, `
		(teria|teríamos|tinha) (adorado|gostado|aceitado|aceite|dito que sim|todo o gosto|tido) ..; (gostava|gostaria|
		adorava|adoraria) de ter ..; (teria|seria) sido (um|uma) ..; em (outros tempos|outra altura|outra época) ..`},
	{sigLater, optIn, 0.88, `
		ao (voltar|regressar|terminar|acabar) ..; (no|ao) (meu)? regresso ..; na (minha)? volta ..; não antes de _;
		(para|pro) o ano (falamos|sim|talvez|pode|já) ..; mais perto de`},
	{sigYes, optIn, 0.94, `
		alinho; alinhamos; estou dentro; é para já; ^ demorou; show de bola; (quero|topo|aceito|bora) (demais|muito|
		sim|já|na hora|com certeza); sim (quero|pode|por favor|claro|com certeza|topo|aceito|gostaria|gostava|vamos|
		senhor|senhora); quero (muito)? (conhecê* _|conhecer|sim|falar com); ia adorar; (vou|ia|iria) (adorar|gostar)
		(de)? (conhecê*|conhecer|falar|conversar)*; (está|tá) certo (manda|pode)?; (manda|mande|mandem) (o|a|ele|ela|
		vir|um|uma|para|de lá|ver)* (rapaz|moça|senhor|senhora|vir) ..; (diz|diga|fala|fale|digam|diz-lhe|peça|pede|
		avisa|avise) (lhe|a ele|para ele|para ela|a ela)? (que|para)? (ele|ela|me|nos)* (ligue|chame|chamar|escreva|
		contacte|ligar|escrever| procure|procurar); ela que me (escreva|ligue|chame|procure|contacte); ele que me
		(escreva|ligue|chame|procure|contacte); (pode|podem|podes) (pôr|marcar|passar|dar|facultar|partilhar|
		compartilhar|apresentar|ceder|enviar|fornecer|indicar) (nos|lhe|o|a|os|me)* (em)? (contacto|contato|meu|meus|
		minha|apresentação)? ..; (passa|passe|passem|manda|dá) (o)? meu (zap|contacto|contato|número|mail|telefone|
		telemóvel|celular|mensagem) ..; (confirmo|manifesto|reitero|renovo) (o)? (meu|nosso) interesse; autorizo (a|o|
		que)* (partilha|partilhar|envio|cedência|compartilhamento|compartilhar|passem|divulgação)?; aceitamos;
		(interessa|agrada|convém|apetece) me (e|muito|bastante)*; interessa nos; gosto da ideia; gostei (muito)? (da
		ideia|da proposta|do que (li|vi)); (gostei|gostámos|adorei|adorámos) (muito)? da (ideia|proposta); nada (a|
		tenho a) opor; nada (a)? obstar; não (tenho|temos|há|vejo) (nada|nada a|qualquer|nenhum|nenhuma|mal)* (contra|
		a opor|inconveniente|inconveniente nenhum|objeção|problema|problema nenhum|impedimento|mal nenhum); não (dá|
		há|tem) (para|como|forma de|jeito de) (dizer|recusar) (que)? (não)?; (será|seria|é) (uma|um) (honra|prazer|
		enorme|grande) ..; venha* (ele|ela|de lá|daí|isso|então); quando (ele|ela|você)? (quiser|quiserem|puder) (é
		só)? (chamar|ligar|aparecer)?; é só (chamar|ligar|marcar|falar|dizer); na boa; ^ yep; ^ yap; pois (com
		certeza|claro|seja); (aguardo|aguardamos|ficamos a aguardar|fico a aguardar|fico aguardando|fico à espera) (o|
		do|pelo|um)? (contacto|contato|mail|apresentação|telefonema|ligação|mensagem); (pode|podem) contar (comigo|
		connosco|conosco); (com)? (muito|todo|imenso) (o)? (gosto|prazer|agrado); com gosto; com prazer; de bom grado;
		de braços abertos; por (mim|nós) (tudo (bem|certo|ok)|pode ser|força|siga|vamos|ok); (quero|queremos|gostava|
		gostaria) sim; (digo|dizer) que sim; (queira|queiram) (por favor)? (fazer|proceder|apresentar|avançar); (era|
		é) (mesmo|exatamente|tudo|bem)* (o)? que (eu|a gente|nós)* (precisava|precisávamos|procurava|procurávamos|
		queria|estava a precisar|estava precisando); (o|um)* (justamente)? (o perfil|a pessoa) que (procurávamos|
		procurava|precisava); mal não faz; (oxente| uai|opa|claro) (quero|bora|vamos|topo); (marca|marque|marquem|
		agende) (aí|um|uma|com|já|lá) ..; (organiza|organize) (um|uma|isso|o) ..; manda vir; vamos (conhecer|falar|
		nessa|avançar); tem o meu (apoio|ok|sim); precisa perguntar; nem (pensar duas vezes|hesito|se pergunta); sem
		hesitar; cá (te|o|a)? espero; (a)? conversa (é|será) bem vinda; (pessoa|senhora|senhor| ele|ela) (é|será|seja)
		bem vind*; bem vind* (seja|sejam|a)`},
	{sigSelf, optIn, 0.94, `
		como é que eu ia dizer (que)? não; precisa perguntar; (é|ainda) preciso perguntar`},
	{sigNo, optIn, 0.94, `
		deixa quieto; (deixa|deixe|deixar|vamos deixar|melhor deixar) (isso)? (para|pra)? (lá|quieto|estar|assim); não
		quero não; (escusam|escusa|escusas) de; nem agora nem (depois|nunca|mais tarde|no futuro|para o ano); nem
		(tempo|vontade|interesse|pensar|morto|morta|a brincar|por sombras|que me paguem|amarrado|ferrando) (nem)?;
		(tenho|tinha|ter|temos|vou ter|vamos ter|terei) (de|que) (recusar|declinar|dizer que não|dizer não|rejeitar);
		(vou|vamos|preciso|quero|prefiro) (recusar|declinar|passar|dispensar|rejeitar|dizer que não|dizer não); não
		(vai|vamos|vou) (dar|rolar|ser possível|poder|participar|aceitar|avançar|querer|querer não) (mesmo|não)?;
		(acabámos|acabamos|acabei) de (assinar|fechar|contratar) ..; (por isso|então|portanto|logo|assim) não;
		(infelizmente|lamentavelmente) não; não se (enquadra|encaixa|aplica|justifica|coloca|adequa) ..; não (me|nos)?
		(enquadra|encaixa|serve|apetece|convém|agrada|convence|atrai|interesso|faz falta|faça falta|vejo|diz nada|
		compensa) ..; não (pretendo|pretendemos|tencionamos|tenciono|desejamos|aceitamos|aceito|autorizo|autorizamos|
		consinto|compro|compramos|contratamos|invisto|investimos|contrato|vou|topo|alinho|curto|tô a fim|estou a fim|
		quero saber) ..; não (estou|estamos|ando|andamos) (a)? (procurando|procurar|buscando|buscar|contratando|
		contratar|precisando|precisar|comprando|comprar|interessad*|disponível|nessa|para aí virad*|à procura) ..; não
		é (um|uma|o|a)? (contacto|contato|coisa|o que|que me|pessoa) (que)? ..; (peço|pedia|solicito|agradeço|
		agradecia) que não ..; (não)? (forneça|forneçam|passe|passem|dê|deem) (o|os)? (meu|meus) ..; a mim não; para
		mim não (dá|serve)? $; eu não $; não sou (a pessoa|a|o) (certa|indicada|ideal|adequada|mais) ..; (fica|fique)
		(para)? (nenhuma|outra vida|outra encarnação|nunca|são nunca); (melhor|é melhor) (a gente)? (nem|não) ..;
		melhor não; (nunca|jamais) mais; com (bancos|esse|essa|ele|ela|eles) (senhor|gente)? (nunca|não|nem) ..;
		(prefiro|preferia) (guardar|dedicar|concentrar) ..; não (tem|há|faz) (nada a ver|cabimento|sentido|condições|
		interesse|hipótese|clima) ..; (só)? (trabalhamos|trabalho|a gente só trabalha) (só)? com (indicação|parceiros|
		quem|uma) ..; porém não vamos ..; (decidimos|decidi|optámos|optei|resolvemos|resolvi) (por)? (não|recusar|
		declinar) ..; (a)? (minha)? resposta é (não|negativa); (digo|vou dizer|dizer) que não; agradeço mas não;
		(obrigad*|valeu) mas (não|passo|dispenso); já nos conhecemos (há|de|bem|desde) ..; (dispenso|dispensamos);
		nãã*; nãão*; nops; nope; nem a pau; nem morto; nem por isso; este também larga se; sem ofensa; estou fora; tô
		fora; me inclua fora; fica de fora; não vai ser sim`},
	{sigNo, optIn, 0.96, `não é o que (estamos|estou|procuramos|procuro|buscamos|precisamos|queremos) ..`},
	{sigLater, optIn, 0.88, `
		(é)? (cedo demais|muito cedo|demasiado cedo|ainda é cedo) ..; (nessa altura|aí sim|nesse momento|então) (sim|
		com|já|terei|teremos|falamos|conversamos) ..; ^ (passad*|terminad*|acabad*|concluíd*|findo|finda) (o|a|as|os)
		_ ..; (logo que|assim que|quando|só quando) (acabe|acabar|terminar|termine|passe|passar|voltar|volte|as aulas|
		recomeçar*|regressar|abrir|reabrir|tiver|fechar|puder|estiver|a|o|eu) ..; (escreve|escreva|escrevam|liga|
		ligue|chama|chame|pergunta|pergunte|contacta|contacte|procura|procure|volta| volte|fala|fale|tenta|tente|
		tentem|retoma|retome) (me|comigo|a)? (a)? (perguntar|escrever|ligar|contactar|de novo|outra vez|novamente)?
		(me)? (quando|em|no|na|depois|daqui|lá|para|a partir|mais|@) ..; (em|daqui a|lá para|só em|só no|só na) @ me
		(escreve|chama|liga|procura|escreva|chame|ligue|procure); (em|lá para) @ (já)? (temos|tenho|teremos|terei|dá|
		consigo| podemos|conversamos|falamos) ..; (guarda|guarde|guardem|deixa|deixe|deixar|deixamos) (isso|isto|em)*
		(banho maria|espera|stand by|para|pra|lume brando) (o|a)? (@|ano|depois)? ..; (retomemos|retomarmos|retomamos|
		retomar|adiemos|adiarmos|voltemos|remarcar) (isto|o assunto|a conversa|isso)* ..; (não é|a altura não é) (o|a|
		um)? (bom)? (momento|altura|melhor|hora) ..; (mês|ano|semana) que vem (pode ser|talvez|sim|a gente)? ..;
		(ligue|fale|chame|procure) só ..; só (depois|para|lá para|em|no|na) @ ..; depois (gostava|gostaria|queria|
		adorava) ..; até lá estou ..; sem cabeça (para|agora) ..; não tenho cabeça (para)? .. agora; (este|esse) ano
		(o orçamento)? já (foi|era|não)`},
	{sigLater, optIn, 0.7, `
		(estamos|estou|ando|andamos) (em)? (plena|pleno|no meio da|no meio do|a meio da|a meio do) _`},
	{sigAsk, optIn, 0.85, `
		antes de (responder|decidir|aceitar) (agradecia|gostava|gostaria|queria|precisava|preciso) (de)? (saber|
		perceber|entender); antes de (lhe|te)? (responder|decidir|aceitar) (agradecia|gostava|gostaria|queria|
		precisava|preciso) ..; (agradecia|agradeceria) que me (dissesse|dissessem|explicasse|informasse|enviasse) ..;
		(me)? (manda|mande|envia|envie) (me)? (o|a) (site|página|perfil|linkedin|instagram|currículo) (dele|dela|
		primeiro)? ..`},
	{sigHedge, optIn, 1, `
		não digo (que)? sim nem (digo)? (que)? não; nem (que)? sim nem (que)? não; pode ser que sim pode ser que não;
		só que; o problema é (que)?; (vou|deixa eu|tenho de|preciso) (falar|ver|conversar|consultar) (com)? (o|a|meu|
		minha)* (marido|mulher|esposa|sócio|sócia|chefe|família|filho|filha) ..; te digo; vou ver; (dou|vou dar) uma
		olhada; estou dividid*; a dúvida; tenho dúvidas; depende; encaminhei para; (é|quem) (ele|ela) (que|quem)
		(decide|cuida|trata) ..; caso contrário; o momento é que`},
	{sigNothing, optIn, 1, `
		(fico|ficaria|fiquei) (muito|tão)? (feliz|contente) (por|que) (ele|ela|eles|te|ti|você|a|o); se calhar (já)?;
		no ano passado disse que não; (disse|dizia|ia dizer) que não; dizer (que)? não para; só hoje; (quase)? nunca
		aceito; pensei que era`},
	{sigWrong, optIn, 0.92, `
		(aqui|cá)? não (tem|há|existe|mora|conheço) nenhum* _ ..; (me)? confundiram (me)? com ..; confundiu me ..; já
		não (estou|trato|sou|uso) (nas|na|no|nos|das|da|do|o|a)* (compras|departamento|cargo|empresa|responsável|área|
		pelouro)? ..; desligou se d* (empresa|companhia|firma) ..; (já)? não (trabalha|está|faz parte) (mais)? (na|
		nesta|desta|aqui|connosco|conosco|da) ..; agora é (a|o) _ (_)? (que|quem) (trata|cuida|gere) ..; (ela|ele) já
		não usa (este|esse) (mail|endereço|número); (esta|essa) caixa é agora ..; mail errado; eu sou (a|o) (irmã|
		irmão|mulher|marido|filha|filho|secretária) (da|do|de) ..`},
	{sigThanks, optIn, 0.6, `^^ recebido obrigad* $$`},
}
