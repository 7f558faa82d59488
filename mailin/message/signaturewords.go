package message

// This file holds what people and programs write below a mail: footers, closings, small print.

// devices are what people write on.
const devices = `iphone|ipad|ipod|android|samsung|galaxy|blackberry|nokia|pixel|huawei|xiaomi|sony|htc|motorola|mobile|phone|` +
	`smartphone|handheld|device|tablet|watch|outlook|yahoo|mail|gmail|proton\S*|superhuman|spark|windows|mailbird|thunderbird|` +
	`nine|aol|webmail|email`

// footers are what phones and programs write below a mail, as patterns for one line.
var footers = []string{
	`sent (?:from|via|with|using|by) (?:my |the |a )?(?:\S+ ){0,3}(?:` + devices + `)\b.{0,60}`,
	`sent (?:from|via) (?:my )?\S+(?: \S+){0,2}`, `via (?:mobile|phone|iphone|blackberry)`, `ᐧ`,
	`get outlook for (?:ios|android)\b.*`,
	`(?:von|gesendet von) mein(?:em|er) .{1,60} gesendet\.?`, `gesendet (?:von|mit|aus|über) .{1,80}`,
	`von meinem .{1,60}gesendet.*`,
	`diese (?:nachricht|e-mail|mail) wurde von .{1,80} gesendet\.?`,
	`(?:holen sie sich )?outlook für (?:ios|android).*`,
	`beziehen sie outlook für .*`,
	`envoyé (?:de|depuis|à partir de|avec|via) .{1,80}`, `(?:obtenez|télécharger|obtenir) outlook pour .*`,
	`enviado (?:desde|do|de|a partir do|através do|com|con|via) .{1,80}`, `obtener outlook para .*`,
	`obter o? ?outlook para .*`, `obtenha o outlook para .*`,
	`(?:verstuurd|verzonden|gestuurd) (?:vanaf|vanuit|met|via|door) .{1,80}`,
	`(?:outlook (?:voor|downloaden voor)|download outlook voor) .*`,
	`inviato (?:da|dal|dall['’]|tramite|con) ?.{1,80}`, `(?:ottieni|scarica) outlook per .*`,
	`skickat från .{1,60}`, `sendt fra .{1,60}`, `lähetetty .{1,60}`, `wysłane z .{1,60}`, `odesláno z .{1,60}`,
	`отправлено с .{1,60}`,
	`.{0,40}iphone(?:'umdan|’umdan|'dan)? gönderildi`,
	`hämta outlook för .*`, `hent outlook til .*`,
	`iphone(?:から送信)`, `发自我的.{1,30}`, `從我的.{1,30}傳送`, `나의 .{1,30}에서 보냄`,
	`(?:this email has been checked for viruses|diese e-mail wurde .{0,30}auf viren).*`,
	`virus-free\. .*`, `\[?image: .{1,40}\]?`, `typed with thumbs.*`,
	`please excuse (?:any )?(?:typos|brevity|spelling).*`,
}

// closings end a letter. A line that holds nothing else begins the signature.
var closings = []string{
	"best", "all the best", "best regards", "best wishes", "kind regards", "kindest regards", "warm regards",
	"warmest regards", "warmly", "regards",
	"with best regards", "with kind regards", "many thanks and best regards", "thanks and regards",
	"thanks & regards", "thank you and regards",
	"yours sincerely", "yours faithfully", "yours truly", "yours", "sincerely", "sincerely yours", "cheers",
	"respectfully", "cordially",
	"mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "mit freundlichem gruss",
	"freundliche grüße", "freundliche grüsse",
	"mit besten grüßen", "mit besten grüssen", "beste grüße", "beste grüsse", "viele grüße", "viele grüsse",
	"liebe grüße", "liebe grüsse",
	"herzliche grüße", "herzliche grüsse", "schöne grüße", "schönen gruß", "mit herzlichen grüßen",
	"hochachtungsvoll", "mfg", "lg", "vg", "gruß", "grüße",
	"gruss", "grüsse", "herzlich", "herzlichst", "viele liebe grüße", "mit vielen grüßen", "mit lieben grüßen",
	"mit freundlichen grüßen / kind regards",
	"freundliche grüße / kind regards",
	"cordialement", "bien cordialement", "très cordialement", "sincères salutations", "meilleures salutations",
	"bien à vous", "bien à toi",
	"salutations distinguées", "respectueusement", "amicalement", "amitiés", "cdlt", "bonne journée",
	"saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordialmente", "atentamente", "atte",
	"atte.", "muchos saludos", "un abrazo", "abrazos",
	"cordiali saluti", "distinti saluti", "saluti", "un saluto", "un caro saluto", "cordialità",
	"un cordiale saluto", "i migliori saluti", "tanti saluti",
	"met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten",
	"met hartelijke groet", "hartelijke groet",
	"hartelijke groeten", "groeten", "groetjes", "groet", "mvg", "hoogachtend",
	"com os melhores cumprimentos", "melhores cumprimentos", "cumprimentos", "atenciosamente", "att", "att.",
	"abraço", "abraços", "um abraço",
	"com os meus cumprimentos", "saudações", "grato", "grata",
	"med vänliga hälsningar", "vänliga hälsningar", "med vennlig hilsen", "vennlig hilsen", "mvh", "venlig hilsen",
	"med venlig hilsen", "hälsningar",
	"mange hilsner", "terveisin", "ystävällisin terveisin", "pozdrawiam", "z poważaniem", "s pozdravem", "с уважением",
}

// disclaimers begin the small print that companies put below.
var disclaimers = []string{
	`(?:the contents? of )?th(?:is|e information (?:contained )?in this)(?: e-?mail| message| communication| transmission)\b.{0,160}(?:confidential|privileged|intended|addressee|recipient|copyright|property)`,
	`(?:the contents? of )(?:this|the) .{0,60}confidential`,
	`the information (?:contained|transmitted|in this).{0,120}(?:confidential|intended|privileged)`,
	`(?:confidentiality|legal) (?:notice|note|disclaimer|warning)`, `disclaimer\b`, `notice of confidentiality`,
	`if you (?:are not the (?:intended|named)|have received this)`, `this message may contain`,
	`please consider the environment`, `(?:before|think before) you print`,
	`p(?:lease)? (?:do not|don't) print this`,
	`dies(?:e|er) (?:e-?mail|nachricht).{0,120}(?:vertraulich|bestimmt|rechtlich)`, `vertraulichkeitshinweis`,
	`der inhalt dieser .{0,60}vertraulich`,
	`sollten sie nicht der (?:richtige|vorgesehene)`, `bitte (?:denken|prüfen) sie.{0,60}(?:umwelt|ausdruck|drucken)`,
	`ce (?:message|courriel|mail|e-mail).{0,120}(?:confidentiel|destin|exclusi)`, `avis de confidentialité`,
	`pensez à l['’]environnement`, `avant d['’]imprimer`,
	`este (?:mensaje|correo|e-?mail|mensagem).{0,120}(?:confidencial|destin|privileg)`,
	`aviso (?:legal|de confidencialidad|de confidencialidade)`,
	`esta (?:mensagem|comunicación|comunicação).{0,120}(?:confidencia|destin|privileg)`, `antes de imprimir`,
	`a informação contida`,
	`(?:questo messaggio|la presente|questa e-?mail|il presente messaggio|le informazioni contenute).{0,120}(?:riservat|destinat|confidenzial)`,
	`(?:dit bericht|deze e-?mail|dit e-?mailbericht|de informatie).{0,120}(?:vertrouwelijk|bestemd|bedoeld)`,
	`op al onze .{0,80}van toepassing`, `denk aan het milieu`,
	`detta (?:meddelande|mejl|e-post).{0,120}(?:sekretess|konfidentiell|avsed)`,
	`denne e-?(?:mail|post).{0,120}(?:fortrolig|konfidensiell)`,
	`download our |follow us on `,
}

// thanks end a letter too, when nothing but a name follows.
var thanks = []string{
	"thanks", "thank you", "many thanks", "thanks again", "thanks a lot", "thanks so much", "thank you very much",
	"thank you so much", "with thanks", "thanks in advance", "thank you in advance", "thx", "ta",
	"danke", "vielen dank", "danke dir", "danke ihnen", "besten dank", "herzlichen dank", "danke im voraus",
	"vielen dank im voraus", "merci", "merci beaucoup", "merci d'avance", "merci bien", "gracias", "muchas gracias",
	"gracias de antemano", "mil gracias", "grazie", "grazie mille", "molte grazie", "grazie in anticipo", "bedankt",
	"hartelijk dank", "dank je wel", "dank u wel", "alvast bedankt", "veel dank", "obrigado", "obrigada",
	"muito obrigado", "muito obrigada", "desde já obrigado", "desde já obrigada",
}

// smallPrints stand on visiting cards, within a line.
var smallPrints = []string{
	`consider (?:the|our) environment`, `before (?:you )?print(?:ing)?`,
	`registered (?:in|charity|office|company|number)`,
	`company (?:no|number|registration)`, `(?:umwelt|ausdruck).{0,40}(?:drucken|nötig|notwendig)`,
	`denken? (?:sie )?an die umwelt`,
	`pense[zr] à l['’](?:environnement|planète)`, `imprim(?:er|ez) (?:ce|cet) (?:message|mail|e-?mail|courriel)`,
	`piense en el medio ambiente`, `antes de imprimir`, `rispett\w+ l['’]ambiente`, `prima di stampare`,
	`denk aan het milieu`, `pense no (?:meio )?ambiente`, `handelsregister`, `amtsgericht`, `geschäftsführer`,
	`sitz der gesellschaft`,
	`ust-?id`, `vat (?:no|number|reg)`, `siret`, `partita iva`, `p\.? ?iva`, `kvk`,
}
