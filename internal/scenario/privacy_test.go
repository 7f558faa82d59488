package scenario_test

import (
	"bytes"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	_ "github.com/lib/pq"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/scenario"
	"github.com/twoyes/twoyes/mailin/message"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// query returns the columns and the rows of a query.
func (s *story) query(query string) (columns []string, rows [][]string) {
	s.t.Helper()
	db, err := sql.Open("postgres", s.url)
	if err != nil {
		s.t.Fatal(err)
	}
	defer db.Close()
	found, err := db.Query(query)
	if err != nil {
		s.t.Fatal(err)
	}
	defer found.Close()
	if columns, err = found.Columns(); err != nil {
		s.t.Fatal(err)
	}
	for found.Next() {
		values, into := make([]sql.NullString, len(columns)), make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := found.Scan(into...); err != nil {
			s.t.Fatal(err)
		}
		row := make([]string, len(columns))
		for i, v := range values {
			row[i] = v.String
		}
		rows = append(rows, row)
	}
	if err := found.Err(); err != nil {
		s.t.Fatal(err)
	}
	return columns, rows
}

// tables are those of the database.
func (s *story) tables() (names []string) {
	s.t.Helper()
	_, rows := s.query(`SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`)
	for _, row := range rows {
		names = append(names, row[0])
	}
	return names
}

// where lists the columns in which a word stands, in the bytes of mail and in what they hold as well, as "table.column".
func (s *story) where(word string) (found []string) {
	s.t.Helper()
	for _, table := range s.tables() {
		columns, rows := s.query(`SELECT * FROM ` + table)
		for i, column := range columns {
			for _, row := range rows {
				text := row[i]
				if column == "raw" {
					text += message.LetterText([]byte(text))
				}
				if strings.Contains(strings.ToLower(text), strings.ToLower(word)) {
					found = append(found, table+"."+column)
					break
				}
			}
		}
	}
	return found
}

// isNowhere checks that words are nowhere in the database.
func (s *story) isNowhere(words ...string) {
	s.t.Helper()
	for _, word := range words {
		if found := s.where(word); len(found) > 0 {
			s.t.Errorf("%q is still in %v", word, found)
		}
	}
}

func (s *story) erase(p *scenario.Person) postgres.Erasure {
	s.t.Helper()
	s.corrected = append(s.corrected, p.Email)
	removed, err := s.App.Engine.Erase(s.t.Context(), p.Email)
	if err != nil {
		s.t.Fatal(err)
	}
	s.Settle()
	s.forget(s.Now().AddDate(0, 0, -90))
	return removed
}

// forget does what the daemon does every hour.
func (s *story) forget(before time.Time) {
	s.t.Helper()
	if _, err := s.Store.Forget(s.t.Context(), before); err != nil {
		s.t.Fatal(err)
	}
}

func TestErase_whileAskedTheOtherSeesTheUsualEnding(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please!")
	s.ben.Receives("opt-in")
	s.ben.Replies("Who is she?")
	s.rita.Receives("receipt")
	s.rita.Receives("notice")
	if len(s.where("okafor")) < 5 {
		t.Fatalf("Ben is only in %v", s.where("okafor"))
	}

	removed := s.erase(s.ben)
	if removed.Introductions != 1 || removed.Messages != 3 || removed.Mails < 3 {
		t.Errorf("removed: %+v", removed)
	}
	s.stands(workflow.Declined)
	s.says(s.rita.Receives("notice"), "Ben Okafor would rather not meet Anna Berg this time")
	s.isNowhere("ben@", "okafor.example")
	// Anna is to read the name that she knows, on the day on which she would read it anyway, and no row has it but her mail.
	if found := fmt.Sprint(s.where("okafor")); found != "[outbox.raw]" {
		t.Errorf("until then, Ben's name is in %s", found)
	}
	s.Day(13)
	s.anna.ReceivesNothing()
	s.Day(15)
	s.says(s.anna.Receives("not-this-time"), "Thank you for saying yes to meeting Ben Okafor", "Rita knows that you were open to it")
	s.forget(s.Now().AddDate(0, 0, -90))
	s.isNowhere("okafor")

	s.Day(60)
	s.anna.ReceivesNothing()
	s.ben.ReceivesNothing()
}

func TestErase_beforeBeingAsked(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.erase(s.ben)
	if found := fmt.Sprint(s.where("okafor")); found != "[outbox.raw]" {
		t.Errorf("Ben's name is in %s", found)
	}
	s.Day(4)
	s.says(s.anna.Receives("reminder"), "whether you'd like to meet Ben Okafor")
	s.forget(s.Now().AddDate(0, 0, -90))
	s.isNowhere("okafor")
	s.anna.Replies("yes")
	s.Day(15)
	s.anna.ReceivesNothing()
	s.Day(19)
	s.hides(s.anna.Receives("not-this-time"), "erased", "okafor")
	s.ben.ReceivesNothing()
	s.stands(workflow.Expired)
}

func TestErase_theReferrer(t *testing.T) {
	s := tell(t, func(c *config.Config) { c.Consent.Ask = "together" })
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.ben.Receives("opt-in")
	s.anna.Replies("yes")
	s.rita.Receives("receipt")
	s.erase(s.rita)
	s.isNowhere("rita@", "rossi.example")
	s.stands(workflow.Cancelled)
	s.Day(15)
	s.says(s.anna.Receives("not-this-time"), "Rita knows that you were open to it")
	s.ben.ReceivesNothing()
	s.rita.ReceivesNothing()
	s.forget(s.Now().AddDate(0, 0, -90))
	s.isNowhere("rita", "rossi")
}

func TestErase_whoWasIntroduced(t *testing.T) {
	s := introduced(t)
	s.Day(8)
	s.anna.Receives("check-in")
	s.anna.Replies("We met on Tuesday: Ben is great.")
	s.ben.Receives("check-in")
	s.ben.Replies("Yes, we met; Anna showed me the harbour.")
	s.Day(12) // a status for Rita
	s.rita.Unread()
	held := s.Person("Sam Stranger", "sam@stranger.example")
	held.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "You two", Text: "Anna Berg <anna@berg.example> and Ben Okafor <ben@okafor.example> should talk."})
	s.rita.Replies("Please have Anna write to anna+home@berg.example instead.")
	s.deliver("From: Cara <cara@diaz.example>\nTo: "+scenario.Mailbox+"\nSubject: Hello\nMIME-Version: 1.0\n"+
		"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64",
		base64.StdEncoding.EncodeToString([]byte("<p>Do you know <b>Anna Berg</b>?</p>")))
	if !slices.Contains(s.where("anna berg</b>"), "inbound.raw") {
		t.Error("Cara's mail did not arrive")
	}

	s.erase(s.anna)
	s.isNowhere("anna", "berg.example")
	if in := s.one(); in.ClosedAt.IsZero() || in.PartyAt("ben@okafor.example") != 1 || len(in.Parties) != 2 {
		t.Errorf("%+v", in)
	}

	// What she writes later is not kept, nor is she told anything.
	for _, text := range []string{"status", "stop", "Who else is there? Ben Okafor <ben@okafor.example>"} {
		s.anna.Send(scenario.Draft{To: []string{scenario.Mailbox}, Subject: "Hello", Text: text})
	}
	s.isNowhere("anna", "berg.example")
	for len(s.anna.Unread()) > 0 {
		s.anna.Receives(s.anna.Unread()[0])
	}
	for len(s.ben.Unread()) > 0 {
		s.ben.Receives(s.ben.Unread()[0])
	}
	// Nor does a new introduction reach her, at whatever address of hers.
	s.rita.Asks("Once more", why)
	s.rita.Asks("And once more", strings.ReplaceAll(why, "anna@", "anna+new@"))
	s.Day(60)
	s.anna.ReceivesNothing()
	s.ben.ReceivesNothing()
}

func TestErase_twiceAndOfNobody(t *testing.T) {
	s := introduced(t)
	s.erase(s.anna)
	if again := s.erase(s.anna); again != (postgres.Erasure{}) {
		t.Errorf("erased once more: %+v", again)
	}
	if _, err := s.Store.Unsuppress(t.Context(), "anna@berg.example"); err != nil {
		t.Fatal(err)
	}
	s.rita.Asks("Once more", why)
	s.anna.Receives("opt-in")
}

func TestForget_mailInBothDirections(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	sam := s.Person("Sam Stranger", "sam@stranger.example")
	sam.Asks("You two", why)
	s.Day(7) // Saturday: nothing is queued
	s.forget(s.Now())
	if n := strings.Join(s.where("onboarding"), " "); n != "inbound.raw introductions.why" {
		t.Errorf("the words are still in %s", n)
	}
	for _, reason := range s.aside() { // what is kept aside is kept whole
		if reason != postgres.HeldReason {
			t.Error(reason)
		}
	}
	// All goes on without the bytes.
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	s.ben.Receives("opt-in")
}

func TestExport_isTheirsAlone(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes, with pleasure!")
	s.ben.Receives("opt-in")
	s.ben.Replies("No thanks, I do not like her company.")
	data, err := s.Store.PersonalData(t.Context(), "anna@berg.example", message.LetterText)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"anna@berg.example", "Anna Berg", "Ben Okafor", "with pleasure", `"consent":"yes"`, "would you like to meet", "consent_given", "video onboarding"} {
		if !strings.Contains(strings.ToLower(string(text)), strings.ToLower(want)) {
			t.Errorf("her data has no %q:\n%s", want, text)
		}
	}
	for _, secret := range []string{"ben@okafor", "declined", "do not like", "refused", "not this time"} {
		if strings.Contains(strings.ToLower(string(text)), secret) {
			t.Errorf("her data has %q:\n%s", secret, text)
		}
	}
}

func TestExport_isAllButSecrets(t *testing.T) {
	s := introduced(t)
	var out bytes.Buffer
	if err := s.Store.Export(t.Context(), &out, message.LetterText); err != nil {
		t.Fatal(err)
	}
	var tables map[string][]map[string]any
	if err := json.Unmarshal(out.Bytes(), &tables); err != nil {
		t.Fatalf("%v:\n%s", err, out.Bytes())
	}
	if len(tables["introductions"]) != 1 || len(tables["parties"]) != 2 || len(tables["inbound"]) != 3 ||
		!strings.Contains(fmt.Sprint(tables["inbound"][0]["text"]), "video onboarding") {
		t.Errorf("%s", out.Bytes())
	}
	letter := s.ben.Inbox[0]
	token := strings.TrimSuffix(strings.TrimPrefix(letter.ReplyTo[0], "intros+"), "@quayside.example")
	if len(token) < 20 || strings.Contains(out.String(), token) || workflow.HideTokens(out.String()) != out.String() {
		t.Errorf("the token %s was exported:\n%s", token, out.Bytes())
	}
	for _, name := range s.tables() {
		_, is := tables[name]
		if secret := name == "secrets" || name == "oauth_tokens" || name == "goose_db_version"; is == secret {
			t.Errorf("the table %s is exported: %t; name it in one of the two lists", name, is)
		}
	}
}

func TestErase_whatWaitsForItsDayIsStillWithdrawn(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	s.anna.Replies("yes")
	s.ben.Receives("opt-in")
	s.erase(s.ben)
	s.anna.RepliesTo(ask, "No, thank you, I would rather not after all.")
	s.Day(30)
	s.anna.ReceivesNothing()
}

// What anybody writes may hold the token of their mail.
func TestExport_noTokenInWhatTheyWrote(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	ask := s.anna.Receives("opt-in")
	token := strings.TrimSuffix(strings.TrimPrefix(ask.ReplyTo[0], "intros+"), "@quayside.example")
	s.anna.Send(scenario.Draft{To: ask.ReplyTo, Subject: "Re: " + ask.ReplyTo[0], Text: "Who is he? Write to " + ask.ReplyTo[0], Answers: ask})
	s.rita.Asks("Cara and Dan "+ask.ReplyTo[0], "Cara Díaz <cara@diaz.example> and Dan Dahl <dan@dahl.example>: "+ask.ReplyTo[0]+" told me so.")
	var out bytes.Buffer
	if err := s.Store.Export(t.Context(), &out, message.LetterText); err != nil {
		t.Fatal(err)
	}
	if i := strings.Index(out.String(), token); i >= 0 {
		t.Errorf("exported: …%s", out.String()[max(0, i-300):i+60])
	}
	data, err := s.Store.PersonalData(t.Context(), s.rita.Email, message.LetterText)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(fmt.Sprintf("%+v", data.Introductions), token) || strings.Contains(data.From[len(data.From)-1].Subject, token) {
		t.Error("exported to Rita")
	}
}

// The two steps of an erasure with a crash between them: the first silences, and the second can be done later.
func TestErase_afterACrashBetweenItsSteps(t *testing.T) {
	s := tell(t)
	s.rita.Asks("Anna and Ben", why)
	s.anna.Receives("opt-in")
	s.anna.Replies("Yes please")
	s.ben.Receives("opt-in")
	err := s.Store.InTx(t.Context(), func(tx *postgres.Tx) error { return tx.Silence(t.Context(), s.ben.Email, s.Now()) })
	if err != nil {
		t.Fatal(err)
	}
	s.ben.Replies("Yes, gladly") // nothing of his counts any more
	s.stands(workflow.Asking)
	s.Day(1)
	if removed := s.erase(s.ben); removed.Introductions != 1 {
		t.Errorf("removed: %+v", removed)
	}
	s.Day(14)
	s.anna.Receives("not-this-time")
	s.ben.ReceivesNothing()
}
