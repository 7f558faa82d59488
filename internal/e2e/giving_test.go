package e2e

import (
	"os"
	"strings"
	"testing"
	"time"
)

// TestGiving plays what comes after a success, half of it in German, with a real mailbox and a schedule of seconds.
func TestGiving(t *testing.T) {
	t.Parallel()
	w := freshWorld(t)
	file, err := os.ReadFile(w.config)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(file), "business: {", "business: {operator: [office@quayside.example], ideal_client: Families with an old house, ", 1) +
		"\nrewards: [{when: won, kind: client, min_value: 10000 EUR, give: a bottle of champagne}]\n"
	if err := os.WriteFile(w.config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	d := w.run("TWOYES_REFERRERS_ALLOW=anyone", "TWOYES_SCHEDULE_CHECK_IN_AFTER=2s", "TWOYES_SCHEDULE_OPT_IN_REMINDER_AFTER=2s", "TWOYES_SCHEDULE_REWARD_REMINDER_EVERY=2s",
		"TWOYES_SCHEDULE_REPORT=@every 3s").ready()
	rita, anna, ben := w.rita(), w.person("Anna Berg", "anna@berg.example"), w.person("Ben Okafor", "ben@okafor.example")
	office := w.person("The office", "office@quayside.example")
	for _, set := range [][]string{{rita.email, "kind=client"}, {anna.email, "kind=client", "locale=de"}} {
		if _, stderr, code := w.cli(append([]string{"contacts", "set"}, set...)...); code != 0 {
			t.Fatalf("contacts set %q: %s", set, stderr)
		}
	}
	rita.introduces(anna, ben)
	rita.receives("receipt")
	anna.replies(anna.receives("check-in", "Guten Tag Anna"), "Wir haben gestern unterschrieben, ein Auftrag über 12.000 €. Danke an Rita!")
	rita.receives("thank-you", "unterschrieben")
	anna.receives("return-favour", "Rita Rossi")
	office.receives("reward", "a bottle of champagne", "Dear Rita")
	rita.receives("notice", "What would please you?")
	office.replies(office.receives("reward", "still to be given"), "sent")
	anna.replies(anna.receives("ask", "Families with an old house"), "Nein danke")
	anna.receives("notice")
	office.receives("report", "1 won")
	in := w.comesTo(anna.email, "won")
	var rewards []struct {
		ID                    int64
		Ref, To, Give, Status string
		Since                 time.Time
	}
	w.query(&rewards, "rewards", "list")
	if len(rewards) != 1 || rewards[0].Ref != in.Ref || rewards[0].To != rita.email || rewards[0].Status != "sent" {
		t.Errorf("rewards: %+v", rewards)
	}
	d.terminate()
	d.ends(10 * time.Second)
}
