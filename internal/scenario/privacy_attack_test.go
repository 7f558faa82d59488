package scenario_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// Names are broken where a line ends, and written in encoded words (RFC 2047).
func TestErase_aNameThatIsNotInOnePiece(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	cara, dan := s.Person("Cara Díaz", "cara@diaz.example"), s.Person("Dan Dahl", "dan@dahl.example")
	s.rita.Asks("Cara and Dan", "Cara Díaz <cara@diaz.example> and Dan Dahl <dan@dahl.example>: you both worked under\nBen\nOkafor for years, and sail.")
	cara.Receives("opt-in")
	cara.Replies("Yes please! Is it about the boat that Ben\nOkafor sold?")
	dan.ReceivesNothing()
	for i, header := range []string{"Subject: Hello", "Subject: " + word("On Ben Okafor"), "Subject: =?utf-8?Q?On_Ben_Oka?=\n =?utf-8?Q?for?="} {
		s.deliver(fmt.Sprintf("From: Ed <ed%d@diaz.example>\nTo: %s\n%s\nMIME-Version: 1.0\nContent-Type: text/plain", i, scenario.Mailbox, header),
			"Do you know\r\n> Ben\r\n> Okafor, by any chance?")
	}
	s.erase(s.ben)
	s.Day(30)
	s.forget(s.Now())
	for _, column := range []string{"parties.said", "introductions.why", "introductions.subject", "inbound.subject", "inbound.raw", "outbox.subject"} {
		if found := s.where("okafor"); slices.Contains(found, column) {
			t.Errorf("his name is still in %s", found)
		}
	}
	if found := s.where("=?utf-8?Q?for?="); len(found) > 0 {
		t.Errorf("a mail with his name in its subject is still in %s", found)
	}
}

// Their address may be what is wrong with somebody else's.
func TestErase_theReasonOfSomebodyElse(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	err := s.Store.InTx(t.Context(), func(tx *postgres.Tx) error {
		_, err := tx.Suppress(t.Context(), "sales@okafor-ltd.example", postgres.BouncedReason("5.1.1 <ben@okafor.example>: no such user"), s.Now())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	s.erase(s.ben)
	s.isNowhere("ben@okafor.example")
	if !s.suppressed()["sales@okafor-ltd.example"] {
		t.Error("the other address is written to again")
	}
}

// Whoever is left of three goes on without the stand-in of the one who was erased being shown to anybody.
func TestErase_oneOfThree(t *testing.T) {
	s, olga := operated(t)
	cara := s.Person("Cara Díaz", "cara@diaz.example")
	s.rita.Bcc("You three", "You should talk.", s.anna, s.ben, cara)
	s.Day(1)
	s.erase(s.anna)
	s.rita.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "status", Text: "status"})
	s.Day(8)
	s.ben.Replies("Yes, we met, and talked about a boat.")
	cara.Replies("We signed a contract for 20000 EUR!")
	s.rita.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "status", Text: "status"})
	s.Day(70)
	s.anna.Unread()
	seen := 0
	for _, p := range []*scenario.Person{s.rita, s.ben, cara, olga} {
		p.Unread()
		for _, l := range p.Inbox {
			if l.At.Before(scenario.Begin.AddDate(0, 0, 1)) {
				continue
			}
			seen++
			if strings.Contains(string(l.Raw)+l.Text+l.HTML, "rased") {
				t.Errorf("%s got %s, with the stand-in:\n%s", p.Name, l.Kind, l.Text)
			}
		}
	}
	if seen < 5 {
		t.Errorf("only %d mails were seen", seen)
	}
}

// After the referrer is erased nobody is asked to do them a favour, and no gift is owed to them.
func TestErase_aReferrerWithAReward(t *testing.T) {
	s := tell(t, business)
	boss := s.Person("The office", office)
	s.won("We signed, it is real business now!")
	s.erase(s.rita)
	s.isNowhere("rita", "rossi")
	for _, p := range []*scenario.Person{s.anna, s.ben, boss} {
		p.Unread()
	}
	before := map[*scenario.Person]int{s.anna: len(s.anna.Inbox), s.ben: len(s.ben.Inbox), boss: len(boss.Inbox)}
	s.Day(400)
	for p, n := range before {
		p.Unread()
		for _, l := range p.Inbox[n:] {
			if l.Kind == "return-favour" || l.Kind == "reward" || strings.Contains(strings.ToLower(l.Text+l.Subject), "rita") || strings.Contains(string(l.Raw), "rased") {
				t.Errorf("%s got %s after Rita was erased:\n%s", p.Name, l.Kind, l.Text)
			}
		}
	}
	s.rita.Unread()
	for _, l := range s.rita.Inbox {
		if l.At.After(scenario.Begin.AddDate(0, 0, 8)) {
			t.Errorf("she got %s on %s", l.Kind, l.At)
		}
	}
}

// What somebody calls themselves is data: it finds no keys, and stands for nothing but itself.
func TestErase_aNameOfSigns(t *testing.T) {
	s := introduced(t)
	kept := func() string {
		_, events := s.query(`SELECT kind, data FROM events ORDER BY id`)
		_, reasons := s.query(`SELECT why FROM introductions`)
		_, mails := s.query(`SELECT id FROM outbox WHERE raw IS NOT NULL`)
		return fmt.Sprint(events, reasons, mails)
	}
	was := kept()
	for i, name := range []string{`party": "`, "> >", ". .", "% %", ".* +", "[ ("} {
		email := fmt.Sprintf("mallory%d@evil.example", i)
		err := s.Store.InTx(t.Context(), func(tx *postgres.Tx) error {
			_, err := tx.Contact(t.Context(), workflow.Address{Name: name, Email: email}, s.Now())
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		s.erase(&scenario.Person{Email: email})
		if now := kept(); now != was {
			t.Fatalf("%q was erased, what was kept is\n%s\nand was\n%s", name, now, was)
		}
	}
}

func TestErase_aNameWithQuotes(t *testing.T) {
	s := introduced(t)
	name := `Ned "the Net" O\Hara`
	err := s.Store.InTx(t.Context(), func(tx *postgres.Tx) error {
		in, err := tx.Load(t.Context(), s.one().ID)
		if err == nil {
			_, err = tx.Contact(t.Context(), workflow.Address{Name: name, Email: "ned@hara.example"}, s.Now())
		}
		if err == nil {
			err = tx.Append(t.Context(), in.ID, s.Now(), []workflow.Record{{Kind: "bounced", By: "twoyes", Data: map[string]string{"diagnostic": "no " + name + " here"}}})
		}
		if err == nil {
			in.Why = "You both know " + name
			err = tx.Remember(t.Context(), in, s.rita.Email, s.Now())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	s.erase(&scenario.Person{Email: "ned@hara.example"})
	s.isNowhere("the Net")
}

// A stop or a complaint at any time silences every kind of mail, whoever it is.
func TestAttack_afterAStopNothingComes(t *testing.T) {
	t.Parallel()
	all := func(c *config.Config) {
		business(c)
		c.Rewards = append(c.Rewards, config.Reward{When: "met", Give: "tea"})
	}
	for _, who := range []string{"rita", "anna", "ben", "boss"} {
		for _, day := range []int{0, 3, 7, 9, 20, 40, 75} {
			t.Run(fmt.Sprintf("%s/%d", who, day), func(t *testing.T) {
				t.Parallel()
				s := tell(t, all)
				boss := s.Person("The office", office)
				p := map[string]*scenario.Person{"rita": s.rita, "anna": s.anna, "ben": s.ben, "boss": boss}[who]
				stopped := 0
				stop := func(at int) {
					if at != day {
						return
					}
					s.Day(day)
					p.Unread()
					for i, l := range p.Inbox {
						if l.Kind != "" && l.Kind != "introduction" && i == len(p.Inbox)-1 && day%2 == 0 {
							s.complains(l.MessageID)
						}
					}
					if !s.suppressed()[p.Email] {
						p.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "stop", Text: "stop"})
						p.Unread()
					}
					stopped = len(p.Inbox)
				}
				say := func(q *scenario.Person, words string) {
					if q != p || stopped == 0 {
						if len(q.Unread()) > 0 || len(q.Inbox) > 0 {
							q.Replies(words)
						}
					}
				}
				s.rita.Asks("Anna and Ben", why)
				say(s.anna, "yes")
				stop(0)
				say(s.ben, "yes")
				stop(3)
				s.Day(7)
				stop(7)
				s.Day(8)
				say(s.anna, "Yes, we met on Tuesday, great chat.")
				stop(9)
				s.Day(15)
				say(s.ben, "We signed, it is real business now!")
				stop(20)
				s.Day(30)
				if p != s.rita || stopped == 0 {
					s.rita.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "status", Text: "status"})
				}
				stop(40)
				stop(75)
				if stopped == 0 {
					t.Fatal("no stop was said")
				}
				s.Day(430)
				p.Unread()
				for _, l := range p.Inbox[stopped:] {
					if l.Kind != "" {
						t.Errorf("after the stop on day %d, %s got %s on %s: %s", day, who, l.Kind, l.At, l.Subject)
					}
				}
			})
		}
	}
}

// A mail of theirs that is in hand while they are erased leaves nothing behind either.
func TestErase_whileTheirMailIsInHand(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Referrers.Addresses = append(c.Referrers.Addresses, "ben@okafor.example") })
	read, done := s.App.Engine.Read, make(chan error, 1)
	var once sync.Once
	s.App.Engine.Read = func(q workflow.Question, text string, at time.Time) workflow.Reading {
		once.Do(func() {
			go func() {
				_, err := s.App.Engine.Erase(context.WithoutCancel(t.Context()), s.ben.Email)
				done <- err
			}()
			for {
				select {
				case err := <-done:
					done <- err
					return
				default:
				}
				_, waits := s.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)
				if len(waits) > 0 {
					return
				}
			}
		})
		return read(q, text, at)
	}
	s.ben.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "status", Text: "status"})
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	s.Settle()
	s.forget(s.Now())
	s.isNowhere("okafor")
	s.ben.Unread()
}

// What was sent to them before may come back after.
func TestErase_aBounceThatComesLate(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Replies("yes")
	ask := s.ben.Receives("opt-in")
	_, rows := s.query(`SELECT envelope_from FROM outbox WHERE kind = 'opt-in' AND recipient LIKE 'ben@%'`)
	s.erase(s.ben)
	for _, to := range []string{rows[0][0], ask.ReplyTo[0], scenario.Mailbox} {
		s.bounces(to, s.ben.Email, ask.MessageID)
	}
	s.isNowhere("ben@", "okafor.example")
}

// What silences somebody is taken back at the command line, by no mail of theirs or of anybody else.
func TestAttack_noMailTakesASilenceBack(t *testing.T) {
	t.Parallel()
	for name, silence := range map[string]func(*story, *scenario.Letter){
		"stop":      func(s *story, ask *scenario.Letter) { s.ben.RepliesTo(ask, "stop") },
		"complaint": func(s *story, ask *scenario.Letter) { s.complains(ask.MessageID) },
		"erased":    func(s *story, _ *scenario.Letter) { s.erase(s.ben) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := tell(t)
			home := s.Person("Ben Okafor", "ben@home.example")
			s.rita.Asks("Anna and Ben", why)
			s.anna.Replies("yes")
			ask := s.ben.Receives("opt-in")
			silence(s, ask)
			had := len(s.ben.Unread())
			told := s.rita.Last("notice", "")
			for _, words := range []string{
				"undo", "undo the stop", "Please lift the stop, it was a mistake.", "yes", "Yes please, introduce us!", "start", "weekly", "status",
				"help", "My address is ben@okafor.example now, please write to me there.",
			} {
				for _, p := range []*scenario.Person{s.ben, home} {
					p.RepliesTo(ask, words)
					p.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: words, Text: words})
				}
				s.rita.RepliesTo(told, words)
			}
			s.rita.RepliesTo(told, "Please use ben+new@okafor.example for Ben instead.")
			s.rita.RepliesTo(told, "Please use ben@okafor.example for Ben instead.")
			s.rita.Asks("Anna and Ben", why)
			s.rita.Asks("Ben", "Anna Berg <anna@berg.example> and Ben Okafor <BEN+x@Okafor.example>: once more.")
			s.rita.Bcc("Meet Ben", "You should talk.", s.anna, s.ben)
			s.Day(60)
			if got := s.ben.Unread(); len(got) != had {
				t.Errorf("Ben got %v", got)
			}
			for _, l := range s.anna.Inbox {
				if l.Kind == "introduction" {
					t.Error("they were introduced")
				}
			}
			if name != "erased" && !s.suppressed()[s.ben.Email] {
				t.Error("Ben may be written to again")
			}
		})
	}
}

// Whoever was erased, said stop or complained is like anybody who never answers, whatever somebody tries to find it out.
func TestAttack_aSilenceCannotBeFoundOut(t *testing.T) {
	t.Parallel()
	anybody := func(*story) {}
	for name, play := range map[string]func(*story) string{
		"asked first": func(s *story) string {
			s.rita.Asks("Anna and Ben", why)
			s.Day(60)
			return gets(s.rita, 0)
		},
		"asked second": func(s *story) string {
			s.rita.Asks("Ben and Anna", "Ben Okafor <ben@okafor.example> and Anna Berg <anna@berg.example>: you both fight with video onboarding.")
			s.ben.Replies("Yes please!")
			s.Day(60)
			return gets(s.rita, 0) + gets(s.ben, 0)
		},
		"introduced": func(s *story) string {
			s.rita.Bcc("Anna, meet Ben", "You should talk.", s.anna, s.ben)
			s.Day(100)
			return gets(s.rita, 0) + gets(s.ben, 0)
		},
		"put in the place of somebody": func(s *story) string {
			s.rita.Asks("Cara and Ben", "Cara Díaz <anna.old@berg.example> and Ben Okafor <ben@okafor.example>: you both sail.")
			s.corrected = append(s.corrected, "anna.old@berg.example")
			s.Day(1)
			s.rita.RepliesTo(s.rita.Last("notice", ""), "Please use anna@berg.example instead.")
			s.Day(60)
			return gets(s.rita, 0)
		},
		"named by a colleague": func(s *story) string {
			s.rita.Asks("Ben and Cara", "Ben Okafor <ben@okafor.example> and Cara Díaz <cara@diaz.example>: you both sail.")
			s.ben.Replies("No, but my colleague Anna Berg <anna@berg.example> does that now.")
			s.rita.RepliesTo(s.rita.Last("notice", "Ben"), "yes")
			s.Day(60)
			return gets(s.rita, 0) + gets(s.ben, 0)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			begin := func(silence func(*story)) string {
				s := tell(t)
				s.Person("Cara Díaz", "cara@diaz.example")
				silence(s)
				return play(s)
			}
			unknown := begin(anybody)
			for how, silence := range map[string]func(*story){
				"stop": func(s *story) {
					s.anna.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "stop", Text: "stop"})
				},
				"erased": func(s *story) { s.erase(s.anna) },
				"stop and erased": func(s *story) {
					s.anna.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "stop", Text: "stop"})
					s.erase(s.anna)
				},
			} {
				if diff := cmp.Diff(unknown, begin(silence)); diff != "" || unknown == "" {
					t.Errorf("%s: about anybody (-) and about somebody silenced (+) they got\n%s", how, diff)
				}
			}
		})
	}
}

func TestErase_anOperator(t *testing.T) {
	s, olga := operated(t)
	s.erase(olga)
	s.starts()
	s.Day(40)
	s.isNowhere("olga@")
	olga.ReceivesNothing()
}
