package config_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/workflow"
)

// minimal is the least that a configuration must say.
const minimal = `
mailbox: {address: intros@example.com}
imap: {addr: "imap.example.com:993", username: intros@example.com, password: imap-secret}
smtp: {addr: "smtp.example.com:465", username: intros@example.com, password: smtp-secret}
`

// write makes a configuration file of some YAML.
func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "twoyes.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// load reads the minimal configuration with more below it; a group that is in both must be given as flow keys to set.
func load(t *testing.T, more string, environ ...string) (config.Config, error) {
	t.Helper()
	return config.Load(write(t, minimal+more), environ)
}

func mustLoad(t *testing.T, more string, environ ...string) config.Config {
	t.Helper()
	c, err := load(t, more, environ...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// wantError checks that an error says all of it.
func wantError(t *testing.T, err error, says ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("no error, want one that says %q", says)
	}
	for _, s := range says {
		if !strings.Contains(err.Error(), s) {
			t.Errorf("error %q does not say %q", err, s)
		}
	}
}

func TestLoad_minimalKeepsTheDefaults(t *testing.T) {
	got := mustLoad(t, "")
	want := config.Default()
	want.Mailbox.Address = "intros@example.com"
	want.IMAP.Addr, want.IMAP.Username, want.IMAP.Password = "imap.example.com:993", "intros@example.com", "imap-secret"
	want.SMTP.Addr, want.SMTP.Username, want.SMTP.Password = "smtp.example.com:465", "intros@example.com", "smtp-secret"
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestLoad_errorsInTheFile(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		says []string
	}{
		"unknown key":         {"colour: blue", []string{"twoyes.yaml", "line 5", "colour", "config.example.yaml"}},
		"unknown key inside":  {"log: {colour: blue}", []string{"line 5", "colour"}},
		"key given twice":     {"smtp: {}", []string{"smtp", "already"}},
		"second document":     {"---\nretention: 1d", []string{"document"}},
		"not YAML":            {"log: {level: [}", []string{"twoyes.yaml"}},
		"a list for a group":  {"log: [info]", []string{"line 5"}},
		"text for a number":   {"referrers: {daily_limit: many}", []string{"line 5", "many"}},
		"no span":             {"retention: a while", []string{`"a while" is no length of time: write 90s`}},
		"no number of days":   {"retention: xd", []string{`"xd" is no number of days, such as 7d`}},
		"no working days":     {"retention: 0wd", []string{`"0wd" is no number of working days, such as 3wd`}},
		"no schedule":         {"schedule: {digest: on Fridays}", []string{`"on Fridays" is no schedule: write five cron fields`}},
		"no quiet hours":      {"schedule: {quiet_hours: night}", []string{`"night" are no quiet hours: write "19:00-08:00"`}},
		"no day":              {"schedule: {working_days: [mon, xyz]}", []string{`"xyz" is no day of the week: write mon, tue`}},
		"no money":            {"goals: {won_value_per_year: lots}", []string{`"lots" is no amount of money: write digits and a currency, such as 100000 GBP`}},
		"no currency":         {"goals: {won_value_per_year: 100000}", []string{`"100000" is no amount of money`}},
		"no such currency":    {"goals: {won_value_per_year: 100000 XYZ}", []string{`XYZ is no currency of ISO 4217`}},
		"several at once":     {"colour: blue\nshape: round", []string{"colour", "shape"}},
		"types are not named": {"log: {level: {}}", []string{"line 5"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := load(t, test.text)
			wantError(t, err, test.says...)
			if strings.Contains(err.Error(), "config.") && !strings.Contains(err.Error(), "config.example.yaml") ||
				strings.Contains(err.Error(), "type config.") {
				t.Errorf("error %q names a Go type", err)
			}
		})
	}
}

func TestLoad_noFile(t *testing.T) {
	_, err := config.Load(filepath.Join(t.TempDir(), "nowhere.yaml"), nil)
	wantError(t, err, "nowhere.yaml", "make it from config.example.yaml")
}

func TestLoad_emptyFileLeavesTheEnvironment(t *testing.T) {
	c, err := config.Load(write(t, "\n"), []string{
		"TWOYES_MAILBOX_ADDRESS=Intros@Example.com", "TWOYES_IMAP_ADDR=imap.example.com:993", "TWOYES_IMAP_USERNAME=intros",
		"TWOYES_IMAP_PASSWORD=secret", "TWOYES_SMTP_ADDR=smtp.example.com:465",
	})
	if err != nil {
		t.Fatal(err)
	}
	if c.Mailbox.Address != "intros@example.com" {
		t.Errorf("address %q is not in lower case", c.Mailbox.Address)
	}
}

func TestLoad_environmentWins(t *testing.T) {
	c := mustLoad(t, `
referrers: {daily_limit: 3, domains: [example.net]}
schedule: {check_in_after: 3d, quiet_hours: "19:00-08:00", digest: "0 9 * * MON", working_days: [mon]}
`,
		"TWOYES_SMTP_PASSWORD=from the environment",
		"TWOYES_REFERRERS_DAILY_LIMIT=7",
		"TWOYES_REFERRERS_DOMAINS=example.org, @Example.com ,",
		"TWOYES_IMAP_IDLE=false",
		"TWOYES_SCHEDULE_CHECK_IN_AFTER=5s",
		"TWOYES_SCHEDULE_QUIET_HOURS=",
		"TWOYES_SCHEDULE_DIGEST=@every 5s",
		"TWOYES_SCHEDULE_WORKING_DAYS=tue,sat",
		"TWOYES_SCHEDULE_HOLIDAYS=none",
		"TWOYES_TEST_DATABASE_URL=is for tests alone",
		"HOME=/home/twoyes",
	)
	if got := c.SMTP.Password.Reveal(); got != "from the environment" {
		t.Errorf("smtp.password is %q", got)
	}
	if got := c.IMAP.Password.Reveal(); got != "imap-secret" {
		t.Errorf("imap.password is %q", got)
	}
	if c.Referrers.DailyLimit != 7 || c.IMAP.Idle {
		t.Errorf("daily_limit %d, idle %t", c.Referrers.DailyLimit, c.IMAP.Idle)
	}
	if diff := cmp.Diff([]string{"example.org", "example.com"}, c.Referrers.Domains); diff != "" {
		t.Error(diff)
	}
	if c.Schedule.CheckInAfter.Duration != 5*time.Second || c.Schedule.QuietHours.Set || c.Schedule.Digest.Spec != "@every 5s" ||
		c.Schedule.Holidays != "none" {
		t.Errorf("schedule %+v", c.Schedule)
	}
	if diff := cmp.Diff([]config.Weekday{config.Weekday(time.Tuesday), config.Weekday(time.Saturday)}, c.Schedule.WorkingDays); diff != "" {
		t.Error(diff)
	}
}

func TestLoad_errorsInTheEnvironment(t *testing.T) {
	for _, test := range []struct {
		entry string
		says  []string
	}{
		{"TWOYES_SMTP_PASWORD=secret", []string{"unknown environment variable TWOYES_SMTP_PASWORD", "config.example.yaml"}},
		{"TWOYES_SMTP=secret", []string{"unknown environment variable TWOYES_SMTP"}},
		{"TWOYES_REWARDS=champagne", []string{"unknown environment variable TWOYES_REWARDS"}},
		{"TWOYES_IMAP_IDLE=perhaps", []string{"TWOYES_IMAP_IDLE (imap.idle)", `"perhaps" is neither true nor false`}},
		{"TWOYES_SMTP_CONNECTIONS=few", []string{"TWOYES_SMTP_CONNECTIONS (smtp.connections)", `"few" is no whole number`}},
		{"TWOYES_RETENTION=long", []string{"TWOYES_RETENTION (retention)", "is no length of time"}},
		{"TWOYES_SCHEDULE_WORKING_DAYS=mon,xyz", []string{"schedule.working_days", `"xyz" is no day of the week`}},
	} {
		_, err := load(t, "", test.entry)
		wantError(t, err, test.says...)
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("error %q names the value", err)
		}
	}
}

func TestLoad_secretsFromFiles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"url": "postgres://db/twoyes\n", "secret": "a secret of some length\r\n", "imap": " spaces count \n", "smtp": "no line end", "empty": "\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	in := func(name string) string { return filepath.Join(dir, name) }
	file := write(t, fmt.Sprintf(`
database: {url_file: %q}
mailbox: {address: intros@example.com, secret_file: %q}
imap: {addr: "imap.example.com:993", username: intros, password_file: %q}
smtp: {addr: "smtp.example.com:465", username: intros, password_file: %q}
`, in("url"), in("secret"), in("imap"), in("smtp")))
	c, err := config.Load(file, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := []string{c.Database.URL.Reveal(), c.Mailbox.Secret.Reveal(), c.IMAP.Password.Reveal(), c.SMTP.Password.Reveal()}
	if diff := cmp.Diff([]string{"postgres://db/twoyes", "a secret of some length", " spaces count ", "no line end"}, got); diff != "" {
		t.Error(diff)
	}

	_, err = config.Load(file, []string{"TWOYES_SMTP_PASSWORD=another"})
	wantError(t, err, "smtp.password_file", "given twice")
	_, err = config.Load(file, []string{"TWOYES_SMTP_PASSWORD_FILE=" + in("nowhere")})
	wantError(t, err, "smtp.password_file", "no such file")
	_, err = config.Load(file, []string{"TWOYES_IMAP_PASSWORD_FILE=" + in("empty")})
	wantError(t, err, "imap.password_file", "is empty")
}

func TestSecret_isNeverPrinted(t *testing.T) {
	c := mustLoad(t, "database: {url: \"postgres://twoyes:db-secret@db/twoyes\"}", "TWOYES_MAILBOX_SECRET=mailbox-secret-of-length")
	var out bytes.Buffer
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		fmt.Fprintf(&out, format+"\n", c)
		fmt.Fprintf(&out, format+"\n", &c)
		fmt.Fprintf(&out, format+"\n", c.SMTP.Password)
	}
	for _, handler := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
		log := slog.New(handler)
		log.Info("the password", "password", c.SMTP.Password)
		log.Info("the log-in", slog.Group("smtp", "username", c.SMTP.Username, "password", c.SMTP.Password))
	}
	for _, secret := range []string{"imap-secret", "smtp-secret", "db-secret", "mailbox-secret"} {
		if strings.Contains(out.String(), secret) {
			t.Errorf("%s is printed:\n%s", secret, out.String())
		}
	}
}

func TestSecret_isNotInJSON(t *testing.T) {
	c := mustLoad(t, "")
	out, err := json.Marshal(c.SMTP.Login)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(out), "smtp-secret") {
		t.Errorf("the password is in %s", out)
	}
}

func TestValidate_namesTheKeyAndTheRemedy(t *testing.T) {
	for _, test := range []struct {
		entry string
		says  string
	}{
		{"TWOYES_MAILBOX_ADDRESS=intros", `mailbox.address: "intros" is no mail address: write the address`},
		{"TWOYES_MAILBOX_ADDRESS=Intros <intros@example.com>", `mailbox.address: `},
		{"TWOYES_MAILBOX_SUBADDRESS_SEPARATOR=#", `mailbox.subaddress_separator: "#" cannot stand between`},
		{"TWOYES_MAILBOX_SECRET=short", "mailbox.secret: it is too short to be one: leave it empty"},
		{"TWOYES_BUSINESS_OPERATOR=me", `business.operator: "me" is no mail address`},
		{"TWOYES_BUSINESS_TIME_ZONE=Bristol", `business.time_zone: "Bristol" is no time zone: write one such as Europe/London`},
		{"TWOYES_BUSINESS_TIME_ZONE=", `business.time_zone: "" is no time zone`},
		{"TWOYES_IMAP_ADDR=imap.example.com", `imap.addr: "imap.example.com" is no server: write host:port, such as imap.example.com:993`},
		{"TWOYES_SMTP_ADDR=:465", `smtp.addr: ":465" is no server: write host:port, such as smtp.example.com:465`},
		{"TWOYES_IMAP_TLS=ssl", `imap.tls: "ssl" is not one of implicit, starttls, none`},
		{"TWOYES_IMAP_USERNAME=", "imap.username: it is missing: write the name"},
		{"TWOYES_IMAP_POLL_EVERY=0s", "imap.poll_every: write how often"},
		{"TWOYES_IMAP_POLL_EVERY=1wd", "imap.poll_every: write how often"},
		{"TWOYES_SMTP_CONNECTIONS=0", "smtp.connections: 0 is no number of connections from 1 to 50"},
		{"TWOYES_SMTP_PER_MINUTE=-1", "smtp.per_minute: write how many mails may go in a minute, or 0"},
		{"TWOYES_CONSENT_ASK=nobody", `consent.ask: "nobody" is not one of in_turn, together`},
		{"TWOYES_REFERRERS_ALLOW=friends", `referrers.allow: "friends" is not one of anyone, listed, domains`},
		{"TWOYES_REFERRERS_ALLOW=listed", "referrers.addresses: nobody may introduce: list addresses or domains"},
		{"TWOYES_REFERRERS_ADDRESSES=rita", `referrers.addresses: "rita" is no mail address`},
		{"TWOYES_REFERRERS_DOMAINS=rita@rossi.example", `referrers.domains: "rita@rossi.example" is no domain`},
		{"TWOYES_REFERRERS_DAILY_LIMIT=-1", "referrers.daily_limit: write how many introductions"},
		{"TWOYES_SCHEDULE_WORKING_DAYS=", "schedule.working_days: there must be at least one"},
		{"TWOYES_SCHEDULE_HOLIDAYS=GB", `schedule.holidays: "GB" is not one of zone, none`},
		{"TWOYES_SCHEDULE_CHECK_IN_AFTER=0s", "schedule.check_in_after: it must be longer than nothing"},
		{"TWOYES_RETENTION=0d", "retention: it must be longer than nothing"},
		{"TWOYES_HTTP_LISTEN=8080", `http.listen: "8080" is no address to listen on: write one such as 127.0.0.1:8080`},
		{"TWOYES_LOG_LEVEL=loud", `log.level: "loud" is not one of debug, info, warn, error`},
		{"TWOYES_LOG_FORMAT=xml", `log.format: "xml" is not one of text, json`},
	} {
		_, err := load(t, "", test.entry)
		wantError(t, err, test.says)
	}
	for more, says := range map[string]string{
		"rewards: [{when: won, give: champagne}]":                         "business.operator: it is missing: somebody must be told what is owed",
		"rewards: [{when: signed, give: champagne}]":                      `rewards[0].when: "signed" is not one of met, in_progress, won`,
		"rewards: [{when: won, give: champagne}, {when: met, kind: pal}]": `rewards[1].kind: "pal" is not one of client, partner, supplier, colleague`,
		"rewards: [{when: won}]":                                          "rewards[0].give: it is missing: write what to give",
		"rewards: [{when: won, give: x, min_value: much}]":                `"much" is no amount of money: write digits and a currency`,
		"rewards: [{when: won, give: x, min_value: 10 XQX}]":              `XQX is no currency of ISO 4217`,
	} {
		_, err := load(t, more)
		wantError(t, err, says)
	}
}

func TestValidateLogins_namesThePasswordsThatAreMissing(t *testing.T) {
	c, err := load(t, "", "TWOYES_IMAP_PASSWORD=", "TWOYES_SMTP_PASSWORD=")
	if err != nil {
		t.Fatalf("a look into the database asks for passwords: %v", err)
	}
	err = c.ValidateLogins()
	wantError(t, err, "imap.password: it is missing: set TWOYES_IMAP_PASSWORD, or name a file in imap.password_file")
	wantError(t, err, "smtp.password: it is missing: set TWOYES_SMTP_PASSWORD, or name a file in smtp.password_file")
}

func TestValidate_reportsEverythingInOrder(t *testing.T) {
	_, err := config.Load("", nil)
	want := `imap.addr: "" is no server: write host:port, such as imap.example.com:993
imap.username: it is missing: write the name that the mailbox is read with
mailbox.address: "" is no mail address: write the address of the mailbox that twoyes reads, such as intros@example.com
smtp.addr: "" is no server: write host:port, such as smtp.example.com:465`
	if err == nil {
		t.Fatal("no error")
	}
	if diff := cmp.Diff(want, err.Error()); diff != "" {
		t.Error(diff)
	}
}

func TestRules(t *testing.T) {
	c := mustLoad(t, `
business: {time_zone: Europe/London}
consent: {ask: together}
referrers: {daily_limit: 5}
schedule: {opt_in_reminder_after: 2wd, check_in_after: 90s, quiet_hours: "20:30-07:15", working_days: [sun, Tuesday]}
`)
	r := c.Rules()
	if !r.AskTogether || r.DailyLimit != 5 || r.ReminderAfter != (workflow.Span{WorkingDays: 2}) ||
		r.CheckInAfter != (workflow.Span{Duration: 90 * time.Second}) || r.ExpiresAfter != (workflow.Span{WorkingDays: 10}) {
		t.Errorf("rules %+v", r)
	}
	cal := r.Calendar
	if cal.Zone.String() != "Europe/London" || cal.QuietFrom != 20*time.Hour+30*time.Minute || cal.QuietTo != 7*time.Hour+15*time.Minute ||
		cal.Always || cal.WorkingDays != [7]bool{time.Sunday: true, time.Tuesday: true} {
		t.Errorf("calendar %+v", cal)
	}
	if !mustLoad(t, `schedule: {quiet_hours: ""}`).Rules().Calendar.Always {
		t.Error("without quiet hours, mail may not go at any hour")
	}
	if christmas := time.Date(2026, time.December, 25, 12, 0, 0, 0, cal.Zone); cal.Holiday == nil || !cal.Holiday(christmas) {
		t.Error("Christmas is no holiday in London")
	}
	if mustLoad(t, "schedule: {holidays: none}").Rules().Calendar.Holiday != nil {
		t.Error("holidays are not switched off")
	}
}

func TestNextDigest(t *testing.T) {
	c := mustLoad(t, "business: {time_zone: Europe/London}") // Fridays at nine
	for _, test := range []struct{ name, cadence, after, want string }{
		{"the operator's own", "", "2026-03-02T09:00:00Z", "2026-03-06T09:00:00Z"},
		{"weekly", "weekly", "2026-03-02T09:00:00Z", "2026-03-06T09:00:00Z"},
		{"at the very moment: the next one", "weekly", "2026-03-06T09:00:00Z", "2026-03-13T09:00:00Z"},
		{"into summer time", "weekly", "2026-03-27T09:00:00Z", "2026-04-03T08:00:00Z"},
		{"out of summer time", "weekly", "2026-10-23T08:00:00Z", "2026-10-30T09:00:00Z"},
		{"monthly: the first Friday of the next month", "monthly", "2026-03-02T09:00:00Z", "2026-04-03T08:00:00Z"},
		{"monthly, when the month begins on a Friday", "monthly", "2026-04-30T12:00:00Z", "2026-05-01T08:00:00Z"},
		{"monthly, over the year's end", "monthly", "2026-12-31T23:59:59Z", "2027-01-01T09:00:00Z"},
		{"monthly, when it is April in London already", "monthly", "2026-03-31T23:30:00Z", "2026-05-01T08:00:00Z"},
	} {
		after, err := time.Parse(time.RFC3339, test.after)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.NextDigest(test.cadence, "", after).Format(time.RFC3339); got != test.want {
			t.Errorf("%s: after %s comes %s, want %s", test.name, test.after, got, test.want)
		}
	}
}

func TestReferrer(t *testing.T) {
	for _, test := range []struct {
		allow, email    string
		allowed, listed bool
	}{
		{"anyone", "rita@rossi.example", true, true},
		{"anyone", "sam@member.example", true, true},
		{"anyone", "sam@stranger.example", true, false},
		{"listed", "rita@rossi.example", true, true},
		{"listed", "sam@rossi.example", false, false},
		{"domains", "sam@member.example", true, true},
		{"domains", "sam@sub.member.example", false, false},
		{"domains", "sam@notmember.example", false, false},
		{"domains", "member.example@stranger.example", false, false},
		{"listed", "", false, false},
	} {
		c := mustLoad(t, "referrers: {allow: "+test.allow+", addresses: [Rita@Rossi.example], domains: [\"@Member.example\"]}")
		allowed, listed := c.Referrer(test.email)
		if allowed != test.allowed || listed != test.listed {
			t.Errorf("%s, %q: allowed %t, listed %t", test.allow, test.email, allowed, listed)
		}
	}
}

func TestKeys(t *testing.T) {
	keys := config.Keys()
	seen := map[string]bool{}
	for _, key := range keys {
		if seen[key] {
			t.Errorf("%s is there twice", key)
		}
		seen[key] = true
	}
	for _, key := range []string{"data_dir", "smtp.password", "imap.password_file", "schedule.working_days", "authentication.trusted_authserv_ids"} {
		if !seen[key] {
			t.Errorf("%s is missing", key)
		}
	}
	for _, key := range []string{"smtp", "rewards", "imap.oauth2"} {
		if seen[key] {
			t.Errorf("%s cannot be set by one variable", key)
		}
	}
}

func TestKeys_theFirstSignsAndTheOthersAreBelieved(t *testing.T) {
	c, err := load(t, "", "TWOYES_MAILBOX_SECRET=the-key-of-this-year\nthe-key-of-last-year")
	if err != nil {
		t.Fatal(err)
	}
	keys := c.Keys()
	if _, id, ok := keys.Open(workflow.Key("the-key-of-last-year").Token(workflow.ForReply, 7)); !ok || id != 7 {
		t.Errorf("the key of last year is not believed: %d, %t", id, ok)
	}
	if _, _, ok := keys.Open(workflow.Key("the-key-of-an-enemy").Token(workflow.ForReply, 7)); ok {
		t.Error("any key is believed")
	}
	if token := keys.Token(workflow.ForReply, 7); token != workflow.Key("the-key-of-this-year").Token(workflow.ForReply, 7) {
		t.Error("another key than the first signs")
	}
	_, err = load(t, "", "TWOYES_MAILBOX_SECRET=the-key-of-this-year\nshort")
	wantError(t, err, "mailbox.secret: it is too short to be one")
}
