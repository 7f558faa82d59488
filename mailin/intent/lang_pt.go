package intent

import "slices"

var portuguese = language{
	code: "pt",
	common: "o a os as um uma de do da dos das em no na nos nas e que não por para com se mas ao à é são foi está estou tem tenho temos já mais muito bem como quando onde " +
		"seu sua meu minha nosso nossa ele ela eles nós você vocês lhe me te isso este esta isto também só até pelo pela obrigado obrigada olá sim bom dia eu ainda pra né aqui lá gente",
	rewrite: map[string]string{
		"nao": "não", "n": "não", "naum": "não", "q": "que", "vc": "você", "vcs": "vocês", "tb": "também", "tbm": "também", "pq": "porque", "pfv": "por favor", "pf": "por favor", "obg": "obrigado", "obgd": "obrigado", "hj": "hoje", "msg": "mensagem", "msgs": "mensagens", "tô": "estou", "to": "estou", "tá": "está", "tava": "estava", "pra": "para", "pro": "para o", "email": "mail", "e-mail": "mail", "emails": "mails", "e-mails": "mails", "blz": "beleza", "cê": "você", "almoçámos": "almoçamos", "falámos": "falamos", "ñ": "não", "fds": "fim de semana", "agradeco": "agradeço",
	},
	negators:  "não nao nem nunca jamais nada ninguém ninguem nenhum nenhuma sem tampouco",
	cuts:      "e porque pois então entao",
	contrasts: "mas porém porem contudo todavia embora exceto",
	greetings: "olá oi bom_dia boa_tarde boa_noite caro cara caros prezado prezada prezados exmo exma estimado estimada querido querida viva alô",
	signoffs: "cumprimentos; com os melhores cumprimentos; melhores cumprimentos; atenciosamente; atentamente; abraço; abraços; um abraço; beijos; beijinhos; bjs; abs; obrigado; obrigada; muito obrigado; muito obrigada; " +
		"grato; grata; cordialmente; saudações; ate logo; ate breve; att; atte; cpts; um grande abraco; com estima; bom fim de semana; bom trabalho; desde ja obrigado; cumprimentos e obrigado; abraco grande",
	dates: dateWords{
		months:    "janeiro; jan/fevereiro; fev/março; mar/abril; abr/maio; mai/junho; jun/julho; jul/agosto; ago/setembro; set/outubro; out/novembro; nov/dezembro; dez",
		weekdays:  "segunda feira; segunda/terça feira; terça/quarta feira; quarta/quinta feira; quinta/sexta feira; sexta/sábado/domingo",
		units:     "dia; dias/semana; semanas; semaninha/mês; meses/trimestre; trimestres/ano; anos/fim de semana; final de semana",
		numbers:   "um=1; uma=1; dois=2; duas=2; um par de=2; umas=3; uns=3; três=3; algumas=3; alguns=3; quatro=4; cinco=5; seis=6; sete=7; oito=8; nove=9; dez=10; quinze=15; umas duas=2; uns dois=2; mais um=1; mais uma=1; mais duas=2",
		named:     "primavera=3; verão=6; outono=9; inverno=12; páscoa=101; natal=102; ano novo=103; o ano novo=103; as festas=103; réveillon=103",
		today:     "hoje; hoje à tarde; esta noite; hoje à noite",
		tomorrow:  "amanhã; amanhã de manhã; amanhã à tarde",
		dayAfter:  "depois de amanhã",
		yesterday: "ontem; anteontem; outro dia; há pouco",
		next:      "próximo; próxima; próximos; que vem; que entra; seguinte",
		this:      "este; esta; deste; desta; neste; nesta; nessa; essa; esse",
		last:      "passado; passada; último; última; anterior",
		ago:       "há; faz; atrás",
		in:        "em; dentro de; daqui a; daqui; dá me; me dá; me dê; dê me; dentro; por; durante; para; no; na; lá para; só em",
		hence:     "depois; mais tarde",
		after:     "depois de; depois do; depois da; após; após o; após a; passado; passada; depois das; depois dos",
		from:      "a partir de; a partir do; a partir da; antes de; não antes de; antes do; só depois de; só a partir de; de",
		until:     "até; até ao; até o; até à; até a; até ao dia; até dia; até final de; até ao final de",
		end:       "fim de; final de; fins de; no fim de; no final de; finais de; ao fim de; finais do; fim do; final do",
		mid:       "meados de; em meados de; meio de; meados do",
		start:     "início de; começo de; no início de; princípio de; inícios de; começo do; início do; princípios de",
		weekNo:    "semana; a semana",
		theDay:    "dia; no dia; ao dia; o dia; para dia; até dia; a partir de dia; para o dia; até ao dia",
		filler:    "de; do; da; o; a; os; as; dia; mês de; o mês de; no; na; feira",
	},
	groups: slices.Concat([]group{
		{sigIf, anyContext, 1, `
		se; desde que; contanto que; só se; somente se; a não ser que; a menos que; caso; depende; dependendo; na
		condição; sob condição; com a condição; apenas se; salvo se; enquanto; antes de
		(decidir|responder|dizer|aceitar)`},
		{sigHedge, anyContext, 1, `
		talvez; quem sabe; se calhar; não sei (bem)?; sei lá; não (tenho|estou) (a)? (certeza|certo|certa|convencido);
		(vou|preciso|tenho) (de|que)? (pensar|ver|avaliar|consultar|verificar) ..; possivelmente; provavelmente; em
		princípio; a princípio; vamos ver; veremos; deixa (eu)? (ver|pensar) ..; pode ser que; eventualmente; duvido;
		sem certeza; estou na dúvida; dúvida; não faço ideia; mais ou menos`},
		{sigNothing, anyContext, 1, `
		se (quiser|quiseres|quiserem|puder|puderes|não se importar|preferir|desejar|for possível|fizer o favor|não for
		incómodo|entender); não só; nada mal; sem dúvida; não se preocupe; de nada; se não me engano; como não; por que
		não; porque não; pois não; não faz mal; não há de quê; quer dizer; se bem que; nada contra`},
		{sigAway, anyContext, 1, `
		(estou|estarei|encontro me) (fora do escritório|de férias|ausente|de licença|em férias|de baixa) ..; fora do
		escritório; resposta automática; mensagem automática; no meu regresso; quando (regressar|voltar) (ao
		escritório)? responder* ..; em caso de urgência; ausência do escritório`},
		{sigIrony, anyContext, 1, `
		era (só|mesmo)? (isso|isto|o)? que (me)? faltava; só me faltava (essa|esta|mais); só faltava essa; que maravilha
		mais; bonito serviço; parabéns (hein|pá|viu); muito bonito; obrigadinho; mais uma reunião que; obrigado por
		nada; que lindo serviço; lindo serviço`},
		{sigStop, anyContext, 0.97, `
		^^ stop $$; ^^ parar $$; ^^ pare $$; ^^ chega $$; (cancelar|cancele|cancela|cancelem) (a)? (minha)?
		(inscrição|subscrição|assinatura) ..; descadastr*; desinscrev*; anular .. (subscrição|inscrição) ..;
		(remov*|retir*|tir*|apag*|elimin*|exclu*|delet*) (me|o|a|os|as|já|imediatamente|por favor|todos)*
		(meu|minha|meus|minhas|me|nosso|nossos|dados|mail|nome|endereço|lista|dessa|desta|da|vossa|sua|contato|contacto)
		(mail|dados|nome|endereço|lista|listas|base|contato|contacto) ..; me
		(tira|tire|tirem|remove|remova|removam|retirem|exclua|excluam) ..; (não|nunca|nem)
		(me|nos|mais|voltem|volte|volte a)*
		(escrevam|escreva|escrevas|contactem|contatem|contacte|contate|enviem|envie|mandem|mande|manda|incomodem|incomode|contactar|contatar|escrever|enviar|enviar*|perturbem|procurem)
		(mais|me|nada|nunca mais|mails|mensagens|a)* ..; não (quero|desejo|pretendo|queremos|gostaria) (mais|de)*
		(receber|ser (contactado|contactada|contatado|contatada|incomodado|incomodada)|que me|os
		vossos|mais|seus|nenhum|saber) ..; (parem|pare|para|chega|deixem|deixe) (já|lá)? (de|com) (me)?
		(escrever|enviar|mandar|contactar|contatar|incomodar|mails|mensagens|isso|spam|me|chatear) ..;
		(deixem|deixe|deixa) me (em paz|sossegado|sossegada); me (deixa|deixem|deixe) em paz; (chega|basta) (de)?
		(mails|mensagens|mail|mensagem) ..; (nada de|nem|nenhum|sem) mais (mails|mensagens|mail|mensagem) ..; ^^ spam $$; (é|são) spam; rgpd
		..; lgpd ..; direito (ao esquecimento|de oposição)`},
		{sigUndo, anyContext, 0.88, `
		desfaz*; desfazer; (anul*|cancel*|ignor*|esque*|desconsider*) (a|o|meu|minha|que|essa|esse)*
		(última|último|resposta|anterior|mensagem|mail|ação|clique) ..; (por|foi) (engano|erro|lapso|um engano|um erro)
		..; sem querer ..; enganei me (no|na|a|de|e) ..; me enganei (no|na|de|e) ..; (botão|link|linha|tecla) errad* ..;
		cliquei (errado|sem|mal|no) ..; voltar atrás; volta atrás; reverter; reverte; 
		(deixa|deixe|volte|coloque) .. como (estava|era) ..`},
		{sigWrong, optIn | checkIn, 0.92, `
		(pessoa|número|endereço|destinatário|mail) (errada|errado|trocada|trocado|incorreto) ..;
		(enganou|enganaram|enganaste|engano) (se|na|no|de|da)* (pessoa|número|endereço|destinatário|_) ..; (se)?
		(enganou|enganaram|confundiu) (de|na|no|com) ..; não sou (eu|essa|esse|a pessoa|o|a|quem|nenhum|nenhuma) ..; não
		conheço (nenhum|nenhuma|ninguém|nem|esta|essa|essas|estas) ..; nunca (ouvi|tinha ouvido) falar ..; homónim*;
		homônim*; xará; não (é|era) (para|dirigido a) mim ..; mandou para a pessoa errada ..; está* a confundir* ..;
		confundir me com`},
		{sigWrong, anyContext, 0.9, `
		já não (trabalha|está) (aqui|connosco|cá|na empresa) ..; não trabalha mais (aqui|conosco|na empresa) ..; (aqui)?
		não há (ninguém|nenhum|nenhuma) ..; (deixou|saiu) d* (a)? empresa ..; falec*`},
		{sigThanks, anyContext, 0.85, `
		obrigado; obrigada; muito obrigado; muito obrigada; agradeço; agradecemos; agradecid*; valeu; obrigadão; grato;
		grata; brigado; brigada`},
		{sigThanks, referrer, 0.75, `
		ótimo; óptimo; excelente; perfeito; maravilha; que bom; fantástico; boa; recebido; entendido; anotado; certo;
		legal; beleza; espetáculo; espectáculo; parabéns; boa notícia; boas notícias; que alegria; fico feliz; fixe;
		impecável; combinado; tomei nota; show`},
		{sigHelp, anyContext, 0.92, `
		^^ ajuda $$; ajuda $; ajuda me; ajudem me; socorro; ^^ como (funciona|se usa|uso) (isto|isso)? $$; instruções; não (percebo|entendo) (como|o que) (devo|tenho|se|funciona|fazer)`},
		{sigHelp, referrer, 0.92, `
		como (funciona|se usa|se faz|uso|faço|posso|devo|é que|que
		isso|que isto|utilizo|respondo|funcionam) ..; (o)? que (posso|devo|tenho|preciso|palavras|comandos|é que eu)
		(dizer|escrever|fazer|responder|mandar|que|de)? ..; (quais|que) (são)? (as|os)? (palavras|comandos|opções) ..;
		instruções; manual; não (percebo|entendo|percebi|entendi) (nada|como|isto|isso|o que) ..; explic* (me)? como ..`},
		{sigYes, optIn | checkIn, 0.9, `
		sim; ^ claro; ^ claro que sim; ^ com certeza; ^ certamente; ^ sem dúvida; ^ evidentemente; ^ pois claro; ^
		lógico; ^ óbvio; ^ certo; ^ absolutamente; ^ positivo; ^ isso`},
		{sigYes, optIn, 0.93, `
		com todo o gosto; com muito gosto; com (grande|imenso|enorme) (gosto|prazer); pode sim; pode
		(ser|avançar|apresentar|mandar|passar|dar|seguir|prosseguir|fazer|ir em frente|contar|me apresentar|nos
		apresentar|colocar|pôr) ..; podem (avançar|apresentar|mandar|passar|dar|seguir|fazer) ..; (por mim|da minha
		parte|para mim|de minha parte) (tudo bem|sim|ok|pode|podem|está bem|está ótimo|sem problema|avancem|avança|nada
		contra) ..; (sem|não há|não vejo|não tem|nenhum|não tenho) (qualquer|nenhum)?
		(problema|problemas|inconveniente|objeção|objeções|stress) ..; de acordo; concordo; aceito; autorizo; consinto;
		topo; bora; vamos (nessa|lá|em frente|a isso|conversar|marcar) ..; manda (ver|bala|aí) ..; avança; avance;
		avancem; siga; (força|força aí); (apresenta|apresente|apresentem|apresenta nos|apresente nos)
		(nos|me|aí|ele|ela)* ..; (põe|ponha|ponham|coloca|coloque|coloquem|põe nos|bota) (nos|a gente|me|em)* (em)?
		(contacto|contato) ..; (passa|passe|dá|dê|dar|passar|partilhe|compartilhe) (lhe|a ele|a ela|o|aí)* (meu|minha)
		(contacto|contato|mail|número|telefone|celular) ..; (estou|estamos|fico|fiquei|ficaria|ficava|seria)
		(muito|super|bastante)? (interessado|interessada|interessados|feliz|contente|de
		acordo|disponível|curioso|curiosa|animado|animada|à disposição|encantado) (em|por|para|com)? ..;
		(tenho|temos|teria|teríamos) (muito|todo|bastante|todo o)* (interesse|gosto|vontade|prazer) ..;
		(gostaria|gostava|adorava|adoraria|adorava|quero|queria) (muito|sim|de|imenso)*
		(o|a|conhecer|conhecê|falar|conversar|que me)* (conhecer|conhecê|falar|conversar|lo|la|apresente*|encontrar) ..;
		(boa|ótima|excelente|óptima|grande) (ideia|idéia) ..; (parece|soa) (me|nos)? (bem|ótimo|óptimo|muito
		bem|interessante|uma boa|perfeito|excelente|legal|bom) ..; como não; (será|seria|é)
		um (prazer|gosto|privilégio) ..; (ele|ela) pode (me)? (ligar|contactar|contatar|escrever|chamar|ligar me|chamar)
		..; mal posso esperar ..; conta comigo; conte comigo; contem comigo; fechado; tem o meu (ok|aval|consentimento)
		..; beleza (pode)? ..; combinado; quero sim; aceito sim; não (digo|diria|direi|vou dizer|posso dizer) (que)? não
		..`},
		{sigYes, optIn, 0.55, `
		ótimo; óptimo; perfeito; interessante; bom; beleza; legal; excelente; maravilha; tudo bem; bem; está bem; fixe;
		show`},
		{sigSelf, optIn, 0.93, `porque não $; por que não $; como (posso|poderia|ia) dizer (que)? não`},
		{sigYes, optIn, 0.93, `como (posso|poderia|ia) dizer (que)? não`},
		{sigNothing, optIn, 1, `prazer em (conhecê|falar); boa sorte; (ajudo|ajudaria|colaboro) .. com (todo o)? gosto; bom (dia|fim|trabalho)`},
		{sigNo, optIn, 0.88, `não; ^ nunca $; negativo`},
		{sigNo, checkIn, 0.88, `^ não $; ^ nunca $; negativo; ^ não (senhor|senhora|obrigado|obrigada)`},
		{sigNo, optIn | checkIn, 0.92, `de modo (nenhum|algum); de maneira nenhuma; de jeito nenhum; nem pensar; infelizmente não; claro que não`},
		{sigNo, optIn, 0.93, `
		não (muito)?
		(obrigado|obrigada|agradeço|quero|queremos|desejo|pretendo|posso|podemos|preciso|precisamos|aceito|estou
		interessado|estou interessada|estamos interessados|me interessa|nos
		interessa|interessa|procuro|procuramos|dá|faz sentido|é para mim|faço|fazemos|vejo|é comigo|é a minha|é o meu|é
		nossa|vou querer|acho|creio|há necessidade|será possível) ..; (obrigado|obrigada|agradeço) (mas)? não ..; não
		(tenho|temos|há|vejo) (qualquer|nenhum|muito)?
		(interesse|tempo|necessidade|vontade|disponibilidade|espaço|verba|orçamento|agenda|cabeça) ..; sem interesse ..;
		(prefiro|preferia|preferimos|melhor|preferiria|preferíamos) (que)? (não|deixar|ficar de
		fora|passar|recusar|declinar|abster|ficar fora|ficar) ..; (recuso|declino|dispenso|passo|tenho de recusar|tenho
		que recusar|devo recusar|abdico|agradeço e declino) ..; (desta|dessa|esta) vez (não|passo|fico de fora|fica
		para) ..; (nesta|nessa) não; fico de fora ..; tô fora; estou fora $; deixe* me (de)? fora; me deixa fora; já
		(tenho|temos|trabalho|trabalhamos|conto|contamos|estou|estamos|há)
		(com|um|uma|quem|alguém|parceiro|parceira|fornecedor|servido|servidos|bem|o|a|tudo|nosso)* ..; (estamos|estou)
		(bem)? (servido|servidos|servida|assim|satisfeito|satisfeitos|atendidos|cobertos) ..;
		(reformad*|aposentad*|reformei|aposentei) ..; conflito de interesses? ..; não é (a minha|o
		meu|para|nossa|nosso|coisa|do meu|do nosso) ..; sem mim; não contem comigo; não conte comigo; lamento (mas)? não
		..`},
		{sigLater, optIn, 0.88, `
		(agora|neste momento|por agora|por enquanto|de momento|no momento|hoje|esta semana|este mês|por ora|nesse
		momento|atualmente) (não|mesmo|estou|é|está|eu|ando|a)*
		(não|impossível|complicado|ocupado|ocupada|atolado|atolada|consigo|dá|cheio|cheia|difícil|assoberbado|corrido|apertado|sem
		tempo|correria|mal) ..; não (agora|já|neste momento|por agora|por enquanto|de momento|antes|hoje|esta
		semana|este mês) ..; ainda não ..; mais (tarde|para a frente|adiante|para frente|lá para a frente|à frente) ..;
		(noutra|outra|em outra) (altura|vez|hora|ocasião); noutro dia; em outro momento; depois (eu|a
		gente|te|lhe|falamos|conversamos|vejo) ..; (fala|falamos|falem|fale|me chama|me chame|chama
		me|pergunta|pergunte|perguntem|escreve|escreva|volta|volte|voltem|liga|ligue|contacte|contata|contate|lembra|lembre|lembrem|retomamos|retome|voltamos|procure|procura|me
		procura|voltar) (me|comigo|a|de novo|novamente|contactar|falar|isso|outra vez|nisso|ao assunto|perguntar)*
		(em|daqui|depois|mais|quando|a partir|@|no|na|lá|para) ..; (depois|a partir|passad*|após|não antes) .. @ ..;
		(só)? (depois|após) (das|da|do|de|dos|o|a)
		(férias|carnaval|natal|verão|vindima|colheita|feira|mudança|obras|páscoa|safra|festas|casamento|parto|exames|campanha)
		..; quando (acabar|terminar|voltar|tiver|estiver|passar|as coisas|houver|eu|regressar|puder) ..; (dá me|dê me|me dá|me
		dê|dêem|preciso de) .. (tempo|semanas|dias|meses|@) ..; (adiar|adiamos|deixar para @|fica para @|fica para (depois|o|a|mais)) ..; (má|não é boa|não é a melhor) (altura|hora|fase) ..; mau momento; (talvez|melhor|se calhar|quem sabe)
		(em|no|na|para|lá|depois)* @ ..; @ (talvez|melhor|se calhar|quem sabe|pode ser|seria) ..`},
		{sigAsk, optIn | checkIn, 0.85, `
		^^ (quem|o que|que|onde|quando|por que|porquê|como|qual|quais|quanto|quantos)
		(é|são|faz|fazem|quer|procura|tem|vende|exatamente|empresa|seria|mesmo|ele|ela|tipo|custa|conhece|ramo|área|ganho|eu|anda|significa)
		..; (pode|podes|podem|poderia|podia|podiam|consegue|dá para)
		(me|dizer|contar|explicar|enviar|dar|esclarecer|adiantar|falar)*
		(dizer|contar|explicar|enviar|esclarecer|mais|adiantar|falar) ..; (mais|outras)
		(informações|informação|detalhes|dados|pormenores|infos|info) ..;
		(gostaria|gostava|queria|quero|precisava|preciso) (de)? (saber|perceber|entender|conhecer melhor) ..; de que (se
		trata|é que se trata) ..; do que se trata ..; não
		sei (quem|se (é|procura|quer)) ..`},
		{sigMeeting, checkIn, 1, `
		reunião; encontro; chamada; ligação; café; almoço; jantar; call; videochamada; zoom; teams; visita; entrevista;
		conversa; vemos; vídeo; video; almoçar; visito; tomar`},
		{sigScheduled, checkIn, 0.9, `
		(reunião|encontro|chamada|call|almoço|café|visita|entrevista|data|conversa|videochamada) ..
		(marcada|marcado|agendada|agendado|combinada|combinado|confirmada|confirmado|prevista|fechada|@|para @|dia @)
		..; (marcamos|marcámos|agendamos|agendámos|combinamos|combinámos|ficou
		(marcado|marcada|combinado|combinada)|está (marcado|marcada|agendado|agendada)|temos (marcado|marcada)|já
		(marcado|marcada)) ..; (marcado|marcada|agendado|agendada|combinado) (para|com) ..; (vamos|nos|a gente
		se|vou|vai) (encontrar|ver|falar|reunir|vemos|encontramos|vê|encontra|fala|almoçar|conversar|reunimos|falar
		com|tomar)* .. @ ..; (encontramo|vemo|falamo|reunimo) nos .. @ ..; (vem|vêm|passa|me liga|liga me|visita) .. @
		..; @ .. (temos|vamos|encontramo|vemo|a gente|nos vemos|vem|tenho|falamos|almoçamos|tem) ..; temos (uma|um)?
		(reunião|call|encontro|café|almoço|visita|conversa|chamada) .. @ ..`},
		{sigMet, checkIn, 0.88, `
		(nos|já|a gente|ontem|se|eu|com|o|a|conheci|nós|estivemos|tivemos|enfim)*
		(encontramos|encontrámos|encontrou|conhecemos|reunimos|reunimo|falamos|conversamos|almoçamos|jantamos|jantámos|conversámos|encontrei|conheci|falei|tomamos|tomámos|estivemos|papeamos|conversou|batemos
		um papo|cruzámo|cruzamos|visitamos|visitei)
		(juntos|com|ao|no|na|um|uma|nos|muito|ontem|por|bastante|já|hoje|~|e|à|pelo|durante|em|sobre)* ..;
		(boa|ótima|óptima|excelente|bela|longa|agradável|muito boa|ótimo|bom)
		(conversa|reunião|chamada|encontro|almoço|papo|call|visita) ..;
		(reunião|conversa|encontro|call|chamada|almoço|papo) .. (foi|correu|muito|aconteceu|rolou|feita|feito|ótima|boa)
		..; (correu|foi) (tudo)? (muito)? (bem|ótimo|óptimo|bom|legal|produtivo|interessante|agradável) ..;
		(gostei|gostámos|gostamos|adorei) (muito|imenso|bastante)? (dele|dela|de|da|do) ..; (gente|pessoa|cara)
		(boa|fina|simpática|impecável|excelente|interessante|gente boa) ..; (veio|vieram|passou)
		(cá|aqui|a|ver|visitar|conhecer|por) ..; (tivemos|tive) (uma|um) (boa|ótima|longa|bela|bom|ótimo)?
		(conversa|reunião|call|almoço|encontro|papo|chamada) ..; tomamos (um)? (café|copo|chope) ..`},
		{sigNotYet, checkIn, 0.9, `
		ainda não ..; não .. ainda ..; não (conseguimos|consegui|tive|tivemos|deu|houve|foi
		possível|pude|calhou|rolou|encontramos|arranjamos)
		(tempo|data|oportunidade|ainda|marcar|agenda|horário|falar|encontrar|para|contactar|como)* ..; (tenho de|tenho
		que|vou|preciso de|preciso|temos de|temos que|devo)
		(lhe|ainda|já|contactar|mandar|ligar|falar|marcar|escrever|enviar)*
		(ligar|escrever|contactar|contatar|marcar|mandar|enviar|falar|tratar|combinar) ..;
		(mando|ligo|escrevo|falo|envio|contacto) (lhe|com|uma|mensagem|para|msg)*
		(amanhã|hoje|esta|ainda|na|@|logo|semana) ..;
		(adiado|adiada|adiámos|adiamos|remarcado|remarcada|cancelado|cancelada|adiou|desmarcou) ..; (culpa|falha) minha;
		minha culpa; (à procura|tentando|tentar|procurar) (de|marcar|achar|encontrar|conciliar|acertar)*
		(data|agenda|agendas|horário)? ..; por (marcar|agendar|fazer|combinar); (na)? (minha)? lista ..; devendo essa;
		em breve; (correria|atolado|ocupado|atarefado) ..; está pendente; assim que (puder|possível) ..`},
		{sigNoContact, checkIn, 0.92, `
		(nenhuma|sem|nem uma|zero|qualquer) (resposta|notícia|notícias|retorno|reação|contacto|contato|sinal|novidades)
		..; nenhum (retorno|contacto|contato|sinal|feedback) ..; não
		(me|nos|ele|ela|mais|deu|tive|obtive|tenho|recebi|houve|há|tivemos|recebemos|se|nunca|a)*
		(respondeu|responde|retornou|resposta|atende|atendeu|retorno|ligou|escreveu|sinal|sinais|notícias|disse
		nada|apareceu|contactou|contatou|devolveu|respondem|recebi nada|sei nada|ouvi) ..; nunca
		(me|mais|nos|tive|recebi|obtive|houve)*
		(respondeu|ligou|retornou|disse|apareceu|atendeu|resposta|contactou|escreveu|deu|retorno|recebi) ..; silêncio
		(total|absoluto|completo)? ..; (nada|nem) (de|uma|um|sinal|resposta)* (resposta|sinal|ai|pio|palavra) ..;
		(sumiu|desapareceu|evaporou|incontactável|incomunicável) ..; (mandei|enviei|escrevi|liguei|já mandei) ..
		(duas|três|várias|dois) (vezes|mails|mensagens) ..; (deu|levei) (um)? (bolo|cano|uma tampa|uma nega) ..; (me)?
		(deixou) (no vácuo|pendurado|pendurada|à espera|no visto|no vácuo) ..; vácuo; à espera de
		(resposta|retorno|notícias) ..; (mail|mails) (voltou|voltaram|devolvido|volta) ..`},
		{sigInProgress, checkIn, 0.9, `
		em
		(negociação|negociações|andamento|curso|análise|conversações|conversas|processo|fase|teste|testes|estudo|avaliação|tratativas)
		..; negociando; a negociar; (proposta|orçamento|contrato|oferta|amostras|minuta|cotação) ..
		(enviada|enviado|entregue|em|está|pronta|apresentada|mandada|feita|por|com|enviadas|na mão) ..;
		(enviei|enviamos|enviámos|mandei|mandamos|mandámos|preparar|preparando|pediu|pediram|fiz|fizemos|aguardamos|aguardo|aguardando|apresentei|a
		fazer|apresentamos|esperando|à espera|espera) ..
		(proposta|orçamento|contrato|oferta|amostras|minuta|cotação|decisão|assinatura|aprovação|banco|financiamento|licença)
		..; (falta|faltam) (só|apenas|ainda)? .. (assinar|assinatura|fechar|decidir|aprovação|o banco)? ..;
		(nada|não|ainda não) .. (assinado|assinada|assinámos|assinamos|fechado|decidido) ..;
		(segunda|próxima|outra|nova|terceira) (reunião|entrevista|conversa|visita|ronda|rodada) ..; (à|em|de|a)
		(experiência|teste|experimentar) ..; (teste|piloto|período experimental|fase piloto) ..; (está|estamos|vai) (a)?
		(avançar|avançando|correr bem|andando|bem encaminhado|caminhando|indo bem|a andar|encaminhado) ..; (quase)
		(fechado|assinado|lá|pronto|feito) ..; (estão|está|ficou de|ficaram de|vai|vão) (a)?
		(pensar|pensando|avaliar|avaliando|analisar|analisando|decidir|ponderar|estudar|estudando) ..; (com|nas
		mãos) (o|do|da|os|a)? (advogado|advogados|jurídico|banco|notário|cartório|contabilista) ..; acordo verbal ..;
		promissor; bem encaminhad*; due diligence`},
		{sigWon, checkIn, 0.92, `
		(negócio|contrato|acordo|venda|encomenda|pedido|compra|obra|proposta|projeto|projecto|serviço|parceria) ..
		(fechado|fechada|assinado|assinada|feito|feita|ganho|ganha|conseguido|confirmado|confirmada|aceite|aceita|adjudicado|adjudicada|concluído|aprovada|recebida|é
		nosso) ..;
		(assinamos|assinámos|assinou|assinaram|fechamos|fechámos|fechou|fecharam|fechei|vendi|vendemos|ganhamos|ganhámos|comprou|compraram|comprei|compramos|contratou|contrataram|contratei|contratamos|contratámos|encomendou|encomendaram|adjudicou|adjudicaram|conseguimos|arrendou|alugou|aluguei|arrendei|alugamos|investiu|investiram|escolheu
		nos|escolheram nos|contratado|contratada|fechado|assinado|vendido|vendida|adjudicado)
		(o|a|um|uma|negócio|com|connosco|conosco|nos|por|de|já|ontem|hoje|€)* ..; (é|já é|novo|nova|virou|tornou se|mais
		um|agora é) (nosso|nossa|meu|minha|um)? (cliente|clientes|inquilino|inquilina|sócio|parceiro) ..;
		(começa|inicia|entra) (na|no|a|em|segunda|connosco|conosco|@|a trabalhar|dia) ..; negócio fechado;
		(trabalhamos|vamos trabalhar|trabalhando|a trabalhar) (já|agora)? juntos ..; encomenda
		(recebida|feita|confirmada) ..; (ficou|ficaram) com (a|o) (casa|apartamento|obra|serviço|trabalho|lugar|vaga)
		..; sinal (pago|recebido); faturad*`},
		{sigLost, checkIn, 0.92, `
		(não|nada)
		(deu|avançou|avança|resultou|vai|foi|houve|há|faz|chegamos|chegámos|se|nos|funcionou|rolou|bateu|fechou|fechamos|fechámos|quis|quiseram|quer|ficou|tem|temos|interessou|interessa|era|vingou|saiu|fomos)*
		(certo|em nada|resultado|avançar|para a frente|em frente|pra
		frente|acontecer|acordo|negócio|interesse|interessou|sentido|concretizou|entendemos|química|compatível|verba|orçamento|dar|adiante|o
		que|para nós|encaixe|encaixou|funcionar|comprar|fechar|fit|escolhidos) ..; não deu ..; não avançou ..; não vai
		(dar|acontecer|avançar|para) ..; (escolheu|escolheram|preferiu|preferiram|optou|optaram|foi com|foram com|fechou
		com|fecharam com|contratou|ficou com|decidiu se|foi para) (por|com|a)? (outro|outra|outros|a concorrência|um
		concorrente|o concorrente|alguém) ..;
		(perdido|perdida|perdemos|recusou|recusaram|rejeitado|rejeitou|recusado|recusada|falhou|desistiu|desistiram|abandonado|caiu|caiu
		por terra|gorou|fracassou|chumbada|chumbado|negou|melou|desfez) ..; (muito|demasiado|demais)
		(caro|cara|longe|pequeno|grande|tarde) ..; caro demais ..; (ficou|ficamos|ficámos|deu) (por aqui|por isso
		mesmo|em nada|pelo caminho|por aí|sem efeito) ..; (sem|falta de)
		(acordo|orçamento|verba|interesse|negócio|encaixe) ..; disse (que)? não ..; disseram (que)? não ..;
		(concluímos|decidimos|decidiu|decidiram) (que)? não ..; infelizmente (não|nada) ..; acabou (por)? não ..; águas
		de bacalhau`},
		{sigCancel, referrer, 0.93, `
		(cancel*|anul*|retir*|suspend*|pare|parem|desist*) (a|esta|essa|o|tudo|isso|isto|por favor|r#|este|esse|da)*
		(apresentação|introdução|pedido)? ..; (esqueça|esqueçam|esquece|deixa|deixe|deixem) (isso|lá|pra lá|para
		lá|isto|estar|r#|a apresentação|essa apresentação) ..; (já)? se (conhecem|conheciam) ..; conhecem se já ..; já
		se (conhecem|conheciam) ..; não (é preciso|é necessário|vale a
		pena|precisa|precisam|enviem|envie|contactem|contacte|mandem|mande|apresentem|apresente|avancem|avance|faz
		falta) (mais)? ..; já não (é preciso|é necessário|faz sentido|interessa) ..; sem efeito; melhor não; afinal não`},
		{sigCorrect, referrer, 0.9, `
		(mail|nome|apelido|sobrenome|endereço|e@mail) (certo|correto|correcto|está|errado|verdadeiro|novo) ..;
		(corrij*|corrig*|retific*|alter*|muda|mude|mudem|mudar|troc*|substitu*|atualiz*) ..; correção; (erro|gralha|engano|lapso)
		(meu|no|na|de|minha)? ..; enganei me ..; me enganei ..; (chama se|se chama|escreve se|se escreve|é|trabalha) ..
		(não|e não) ..; (é)? ao contrário ..; (em vez|ao invés) de ..; (certo|correto|correcto) é ..; (queria|quis)
		dizer ..; (falta|faltou|acrescent*|adicion*) ..; e não _ $; com (th|h|dois|s|z|acento|y|k) ..;
		(trocado|trocada|trocados|troquei|confundi) ..; atenção`},
		{sigCorrect, referrer, 0.65, `não .. (mas|mas sim|e sim) ..`},
		{sigCorrect, referrer, 0.5, `e@mail`},
		{sigNudge, referrer, 0.92, `
		(lembr*|relembr*|cobr*|insist*|cutuc*|espet*) (o|a|lhe|ele|ela|ao|à|com|de|disso|os|dois|por favor|aí)* ..;
		(um)? (lembrete|toque|empurrão|empurrãozinho|lembrança) (a|ao|à|para)? ..;
		(manda|mande|envia|envie|escreve|escreva|pergunta|pergunte|fala|contacta|tenta|tente) .. (de novo|outra
		vez|novamente|mais uma vez) ..; reenvi*; (dá|dê|dar) (um|lhe um|lhe) (toque|empurrão|cutucada|alô) ..;
		(volta|volte|voltem|voltar) a (escrever|perguntar|mandar|contactar|contatar|enviar|insistir|tentar) ..`},
		{sigStatus, referrer, 0.9, `
		(estado|status|situação|ponto de situação|ponto da situação) ..; (há|alguma|algumas|tem|têm|tens|teve|alguma)?
		(novidade|novidades|notícia|notícias) (de|do|da|sobre|com)? ..; como
		(vai|vão|está|estão|andam|anda|ficou|ficaram|correu|corre|é que está|estamos) ..; em que (pé|ponto|fase|estado)
		..; (o)? que (há|é feito|aconteceu|se passa|se sabe|foi feito|temos|deu|rolou) (de|com|do|da)? ..; (já)? (se)?
		(encontraram|falaram|conheceram|responderam|reuniram|conversaram) ..; lista (de|das|do)? ..; resumo
		(de|das|do|por favor) ..; atualização ..; andamento ..; já há (alguma)? (resposta|novidades)`},
		{sigWeekly, referrer, 0.9, `
		semanal; semanalmente; (toda|cada) semana; todas as semanas; uma vez por semana; por semana; (toda|todas as)
		(segunda|sexta|segundas|sextas)`},
		{sigMonthly, referrer, 0.9, `mensal; mensalmente; (todo|cada) mês; todos os meses; (uma vez)? por mês; uma vez ao mês; ao mês`},
		{sigNever, referrer, 0.9, `
		(não|nenhum|sem|nunca|chega de|parem com) (quero|preciso|mandem|enviem|mais|os|o|receber|precisa|de)*
		(resumo|resumos|relatório|relatórios|boletim|boletins) ..; ^ nunca $`},
		{sigRhythm, referrer, 0.9, `
		diário; diariamente; diária; (todo|cada) dia; todos os dias; quinzenal*; (a)? cada (duas|15|quinze|dois|três)
		(semanas|dias|meses); de (duas em duas|quinze em quinze|15 em 15) (semanas|dias)?; trimestral*; (cada|por)
		trimestre; menos (vezes|frequente|mails|frequência) ..; mais vezes; anual*; semana sim semana não`},
		{sigSent, referrer, 0.9, `
		(presente|prenda|flores|vinho|garrafa|cabaz|cesta|cartão|vale|voucher|chocolates|bombons|ramo|caixa|livro|espumante|encomenda|lembrança|brinde|champanhe|bolo|buquê)
		.. (enviado|enviada|enviados|enviadas|entregue|entregues|mandado|mandada|seguiu|seguiram|despachado|a
		caminho|saiu|chegou|comprado|comprada|foi|postado) ..;
		(já|foi|foram|enviei|mandei|entreguei|mandamos|enviamos|enviámos|mandámos|entregámos) ..
		(enviado|entregue|mandado|presente|prenda|flores|vinho|garrafa|cabaz|cesta|cartão|caixa|chocolates|despachado|ramo|vale|enviada|enviadas|entregues)
		..; ^ (enviado|feito|entregue|mandado|tratado) $; já (está|foi) (enviado|entregue|feito|tratado|enviada) ..; já
		(enviei|mandei|entreguei|tratei) ..`},
		{sigYes, optIn, 0.93, `
		^ sim $; ^ fui eu $; ^ confirmo $; ^ confirmado $; ^ correto $; ^ certo $; ^ isso mesmo $; ^ claro $; ^ de
		acordo $; ^ pode avançar $`},
		{sigNo, optIn, 0.93, `^ não $; ^ não fui eu $`},
	}, portugueseOptIn, portugueseCheckIn, portugueseReferrer),
}
