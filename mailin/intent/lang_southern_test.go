package intent

import (
	"testing"

	"github.com/twoyes/twoyes/workflow"
)

// southernExamples are read by the rules alone.
func southernExamples(t *testing.T, q workflow.Question, want workflow.Intent, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if got, _ := ByRules(q, text, sent); got.Intent != want {
			t.Errorf("%s: %q = %s (%.2f, %v), want %s", q, text, got.Intent, got.Confidence, got.Evidence, want)
		}
	}
}

func TestByRules_spanishOptIn(t *testing.T) {
	q := workflow.AskOptIn
	southernExamples(t, q, workflow.Yes, "Me late, pásenle mi número", "Claro que quiero, adelante", "Me viene de perlas",
		"No veo por qué no", "Tienen mi permiso para presentarnos", "Nada que objetar, aceptamos.")
	southernExamples(t, q, workflow.No, "No me late", "Ni ahora ni nunca", "Me temo que no", "Lamento declinar la propuesta",
		"Tengo que rechazarlo.", "Lo voy a dejar pasar.", "No nos cuadra, gracias.")
	southernExamples(t, q, workflow.Later, "Pasada la feria, con mucho gusto", "Vuelve a escribirme en octubre", "Es demasiado pronto, el año que viene sí")
	southernExamples(t, q, workflow.Unclear, "Ok, lo miro", "Me gustaría. El problema es que mi socia no quiere.", "No digo ni que sí ni que no")
}

func TestByRules_spanishCheckIn(t *testing.T) {
	q := workflow.AskCheckIn
	southernExamples(t, q, workflow.Scheduled, "Nos juntamos la semana que viene", "Mañana nos tomamos un café", "Me citó en su oficina el 20 de mayo")
	southernExamples(t, q, workflow.Unclear, "Prefiero no comentar nada")
	southernExamples(t, q, workflow.Met, "Estuve con ella ayer en su taller", "La reunión se celebró ayer", "Por fin nos vimos")
	southernExamples(t, q, workflow.NotYet, "Se me pasó, perdón", "Todavía nada", "No ha habido ocasión")
	southernExamples(t, q, workflow.NoContact, "Le mandé dos mensajes y nada", "No da señales de vida", "No hubo manera de localizarla")
	southernExamples(t, q, workflow.InProgress, "Aún no firmamos, pero hay mucho interés", "El comité lo decide en junio", "Está pendiente de la hipoteca")
	southernExamples(t, q, workflow.Won, "Me dieron el puesto", "Nos hizo un pedido", "Llegamos a un acuerdo")
	southernExamples(t, q, workflow.Lost, "Se echó atrás", "No firmó ni va a firmar", "No firmarán", "Prefirió a otro")
}

func TestByRules_italianOptIn(t *testing.T) {
	q := workflow.AskOptIn
	southernExamples(t, q, workflow.Yes, "D'accordissimo", "Nulla osta da parte mia", "Ne parliamo volentieri, mi piacerebbe conoscerlo",
		"Sono stato in ferie e il telefono era spento. Comunque sì, la incontro volentieri!", "Non ho nulla in contrario")
	southernExamples(t, q, workflow.No, "Anche no", "Lascia perdere", "Decliniamo, cordiali saluti", "Né ora né mai", "Non rientra nei nostri piani")
	southernExamples(t, q, workflow.Later, "Finita la vendemmia lo incontro volentieri", "A quel punto molto volentieri, adesso è troppo presto")
	southernExamples(t, q, workflow.Unclear, "Ok guardo", "Ne devo parlare con mia moglie", "Non dico di sì, ma nemmeno di no")
}

func TestByRules_italianCheckIn(t *testing.T) {
	q := workflow.AskCheckIn
	southernExamples(t, q, workflow.Scheduled, "Pranziamo insieme giovedì", "Ci conosceremo il 20 maggio")
	southernExamples(t, q, workflow.Met, "Caffè fatto", "Siamo andati a cena ieri", "Mi ha ricevuto nel suo studio")
	southernExamples(t, q, workflow.NotYet, "Non le ho ancora scritto", "Mi è passato di mente", "Non ho avuto il tempo")
	southernExamples(t, q, workflow.NoContact, "Mai più sentito", "Nessuno mi ha risposto", "Non mi dà retta")
	southernExamples(t, q, workflow.InProgress, "Aspettiamo il via libera della direzione", "Non abbiamo ancora firmato, ma ci rivediamo per le condizioni")
	southernExamples(t, q, workflow.Won, "Ha detto di sì, è fatta", "Contratto sottoscritto ieri", "Il posto è mio!")
	southernExamples(t, q, workflow.Lost, "È andata male", "Un buco nell'acqua", "Non abbiamo firmato e non firmeremo")
}

func TestByRules_portugueseOptIn(t *testing.T) {
	q := workflow.AskOptIn
	southernExamples(t, q, workflow.Yes, "Alinho!", "Topo demais", "Nada a opor", "Por que não?", "Será uma honra conhecê-lo",
		"Desculpe só responder agora, o meu restaurante esteve cheio e sem rede. Pode pôr-nos em contacto.")
	southernExamples(t, q, workflow.No, "Deixa quieto", "Nem agora nem nunca", "Vou ter de recusar", "Fica pra outra vida", "Não se enquadra")
	southernExamples(t, q, workflow.Later, "Passada a feira, com muito gosto", "Assim que acabar a época alta eu respondo")
	southernExamples(t, q, workflow.Unclear, "Gosto da ideia. Só que sem o conselho não posso", "Não digo que sim nem que não", "Vou falar com meu marido e te digo")
}

func TestByRules_portugueseCheckIn(t *testing.T) {
	q := workflow.AskCheckIn
	southernExamples(t, q, workflow.Scheduled, "Encontramo-nos na próxima semana", "Conseguimos uma data: 20 de maio")
	southernExamples(t, q, workflow.Met, "A gente se viu ontem", "Estive com ele ontem no ateliê", "Fui visitá-la")
	southernExamples(t, q, workflow.NotYet, "Não se proporcionou", "Ainda não nos encontrámos", "Nada por ora")
	southernExamples(t, q, workflow.NoContact, "Ninguém me retornou", "Visualizou e não respondeu", "Nunca mais ouvi falar dela")
	southernExamples(t, q, workflow.InProgress, "Ainda não é cliente, mas está muito interessado", "Aguardam luz verde da direção")
	southernExamples(t, q, workflow.Won, "Consegui a vaga!", "Deu certo", "Já é minha cliente")
	southernExamples(t, q, workflow.Lost, "Não assinou nem vai assinar", "Foi tudo por água abaixo", "Roeram a corda")
}

func TestByRules_southernMentions(t *testing.T) {
	for _, text := range []string{
		"Puede que esté en el spam", "Pensei que era spam", "El restaurante cerró por obras", "Il ristorante riapre domani",
		"O restaurante dela é lindo",
	} {
		for _, q := range questions {
			if got, _ := ByRules(q, text, sent); got.Intent == workflow.Stop || got.Intent == workflow.Undo {
				t.Errorf("%s: %q = %s %v", q, text, got.Intent, got.Evidence)
			}
		}
	}
}
