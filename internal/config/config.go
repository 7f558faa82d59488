// Package config reads the configuration: a YAML file, over which the environment wins. Unknown keys are errors, and
// every error names the key, what is wrong with it and what to do.
package config

import (
	"strings"
	"time"
	_ "time/tzdata" // a machine without time zones must not change what a working day is

	"github.com/robfig/cron/v3"

	"github.com/twoyes/twoyes/internal/holidays"
	"github.com/twoyes/twoyes/workflow"
)

// Config is everything that an operator can decide. The keys are those of the YAML file.
type Config struct {
	DataDir        string         `yaml:"data_dir"`
	Database       Database       `yaml:"database"`
	Business       Business       `yaml:"business"`
	Mailbox        Mailbox        `yaml:"mailbox"`
	IMAP           IMAP           `yaml:"imap"`
	Consent        Consent        `yaml:"consent"`
	SMTP           SMTP           `yaml:"smtp"`
	Authentication Authentication `yaml:"authentication"`
	Referrers      Referrers      `yaml:"referrers"`
	Schedule       Schedule       `yaml:"schedule"`
	Rewards        []Reward       `yaml:"rewards"`
	Goals          Goals          `yaml:"goals"`
	TemplatesDir   string         `yaml:"templates_dir"`
	HTTP           HTTP           `yaml:"http"`
	Log            Log            `yaml:"log"`
	Retention      Span           `yaml:"retention"`
}

// Database says where everything is kept.
type Database struct {
	URL     Secret `yaml:"url"`
	URLFile string `yaml:"url_file"`
	Migrate bool   `yaml:"migrate"`
}

// Business is whom twoyes works for.
type Business struct {
	Name        string   `yaml:"name"`
	Operator    []string `yaml:"operator"`
	TimeZone    string   `yaml:"time_zone"`
	Locale      string   `yaml:"locale"`
	IdealClient string   `yaml:"ideal_client"`
	Signature   string   `yaml:"signature"`
}

// Mailbox is the address of twoyes itself.
type Mailbox struct {
	Address             string `yaml:"address"`
	Name                string `yaml:"name"`
	SubaddressSeparator string `yaml:"subaddress_separator"`
	Secret              Secret `yaml:"secret"`
	SecretFile          string `yaml:"secret_file"`
}

// Login is how to log in to a mail server.
type Login struct {
	Addr         string `yaml:"addr"`
	TLS          string `yaml:"tls"`
	Username     string `yaml:"username"`
	Password     Secret `yaml:"password"`
	PasswordFile string `yaml:"password_file"`
	OAuth2       OAuth2 `yaml:"oauth2"`
}

// OAuth2 is how to log in without a password; it is used when Provider is set. What smtp.oauth2 leaves out it has from
// imap.oauth2, if both name the same provider.
type OAuth2 struct {
	Provider         string `yaml:"provider"`
	Tenant           string `yaml:"tenant"`
	ClientID         string `yaml:"client_id"`
	ClientSecret     Secret `yaml:"client_secret"`
	ClientSecretFile string `yaml:"client_secret_file"`
	// In place of what is known of the provider.
	DeviceAuthURL string   `yaml:"device_auth_url"`
	AuthURL       string   `yaml:"auth_url"`
	TokenURL      string   `yaml:"token_url"`
	Scopes        []string `yaml:"scopes"`
}

// IMAP is the server that the mailbox is read from.
type IMAP struct {
	Login           `yaml:",inline"`
	Folder          string `yaml:"folder"`
	ProcessedFolder string `yaml:"processed_folder"`
	PollEvery       Span   `yaml:"poll_every"`
	Idle            bool   `yaml:"idle"`
}

// SMTP is the server that mail is sent by.
type SMTP struct {
	Login       `yaml:",inline"`
	Connections int `yaml:"connections"`
	PerMinute   int `yaml:"per_minute"`
}

// Consent says in which order the parties are asked.
type Consent struct {
	Ask string `yaml:"ask"`
}

// Authentication says whose word on a sender counts.
type Authentication struct {
	TrustedAuthservIDs []string `yaml:"trusted_authserv_ids"`
	VerifyDKIM         bool     `yaml:"verify_dkim"`
	Resolver           string   `yaml:"resolver"`
}

// Referrers says who may introduce.
type Referrers struct {
	Allow      string   `yaml:"allow"`
	Addresses  []string `yaml:"addresses"`
	Domains    []string `yaml:"domains"`
	DailyLimit int      `yaml:"daily_limit"`
	TotalLimit int      `yaml:"total_limit"`
}

// Schedule says when things happen.
type Schedule struct {
	OptInReminderAfter  Span       `yaml:"opt_in_reminder_after"`
	OptInExpiresAfter   Span       `yaml:"opt_in_expires_after"`
	CheckInAfter        Span       `yaml:"check_in_after"`
	SecondCheckInAfter  Span       `yaml:"second_check_in_after"`
	OutcomeCheckEvery   Span       `yaml:"outcome_check_every"`
	StalledAfter        Span       `yaml:"stalled_after"`
	CloseAfter          Span       `yaml:"close_after"`
	Digest              Cron       `yaml:"digest"`
	Report              Cron       `yaml:"report"`
	RewardReminderEvery Span       `yaml:"reward_reminder_every"`
	AskAtMostEvery      Span       `yaml:"ask_at_most_every"`
	QuietHours          QuietHours `yaml:"quiet_hours"`
	WorkingDays         []Weekday  `yaml:"working_days"`
	Holidays            string     `yaml:"holidays"`
}

// Reward is a rule on what a result deserves.
type Reward struct {
	When     string `yaml:"when"` // met, in_progress or won
	Kind     string `yaml:"kind"` // of contact; empty for everybody
	MinValue Money  `yaml:"min_value"`
	Give     string `yaml:"give"`
}

// Goals are what the operator wants to reach.
type Goals struct {
	IntroductionsPerMonth int   `yaml:"introductions_per_month"`
	WonPerMonth           int   `yaml:"won_per_month"`
	WonValuePerYear       Money `yaml:"won_value_per_year"`
}

// Goals returns what a report compares with.
func (g Goals) Goals() workflow.Goals {
	return workflow.Goals{
		IntroductionsPerMonth: g.IntroductionsPerMonth, WonPerMonth: g.WonPerMonth, WonValuePerYear: g.WonValuePerYear.Money,
	}
}

// HTTP is where health can be asked for; empty switches it off.
type HTTP struct {
	Listen string `yaml:"listen"`
}

// Log says what is logged and how.
type Log struct {
	Level  string `yaml:"level"`
	Format string `yaml:"format"`
}

// weekly is when a referrer's status comes unless somebody says otherwise.
const weekly = "0 9 * * FRI"

// Default returns the configuration that holds where a file says nothing.
func Default() Config {
	day := 24 * time.Hour
	return Config{
		DataDir:  "./data",
		Database: Database{Migrate: true},
		Business: Business{TimeZone: "UTC", Locale: "en"},
		Mailbox:  Mailbox{SubaddressSeparator: "+"},
		IMAP: IMAP{
			Login: Login{TLS: "implicit"}, Folder: "INBOX", PollEvery: Span{workflow.Span{Duration: time.Minute}}, Idle: true,
		},
		SMTP:           SMTP{Login: Login{TLS: "implicit"}, Connections: 4},
		Consent:        Consent{Ask: "in_turn"},
		Authentication: Authentication{VerifyDKIM: true},
		Referrers:      Referrers{Allow: "anyone", DailyLimit: 50, TotalLimit: 10_000},
		Schedule: Schedule{
			OptInReminderAfter:  Span{workflow.Span{WorkingDays: 3}},
			OptInExpiresAfter:   Span{workflow.Span{WorkingDays: 10}},
			CheckInAfter:        Span{workflow.Span{Duration: 7 * day}},
			SecondCheckInAfter:  Span{workflow.Span{Duration: 14 * day}},
			OutcomeCheckEvery:   Span{workflow.Span{Duration: 30 * day}},
			StalledAfter:        Span{workflow.Span{Duration: 45 * day}},
			CloseAfter:          Span{workflow.Span{Duration: 365 * day}},
			Digest:              mustCron(weekly),
			Report:              mustCron("0 8 1 * *"),
			RewardReminderEvery: Span{workflow.Span{Duration: 7 * day}},
			AskAtMostEvery:      Span{workflow.Span{Duration: 180 * day}},
			QuietHours:          QuietHours{From: 19 * time.Hour, To: 8 * time.Hour, Set: true},
			WorkingDays: []Weekday{
				Weekday(time.Monday), Weekday(time.Tuesday), Weekday(time.Wednesday), Weekday(time.Thursday), Weekday(time.Friday),
			},
			Holidays: "zone",
		},
		HTTP:      HTTP{},
		Log:       Log{Level: "info", Format: "text"},
		Retention: Span{workflow.Span{Duration: 90 * day}},
	}
}

func mustCron(spec string) Cron {
	schedule, err := cron.ParseStandard(spec)
	if err != nil {
		panic(err) // a constant of this file
	}
	return Cron{Spec: spec, Schedule: schedule}
}

// Zone returns the business's time zone. The configuration must have been validated.
func (c Config) Zone() *time.Location {
	zone, err := time.LoadLocation(c.Business.TimeZone)
	if err != nil {
		return time.UTC
	}
	return zone
}

// Keys returns the configured keys: the one that signs, and then those that are still believed.
func (c Config) Keys() workflow.Keys {
	var keys workflow.Keys
	for secret := range strings.Lines(c.Mailbox.Secret.Reveal()) {
		if secret = strings.TrimSpace(secret); secret != "" {
			keys = append(keys, workflow.Key(secret))
		}
	}
	return keys
}

// Rules returns what the configuration says about the course of an introduction.
func (c Config) Rules() workflow.Rules {
	s := c.Schedule
	calendar := workflow.Calendar{
		Zone: c.Zone(), QuietFrom: s.QuietHours.From, QuietTo: s.QuietHours.To, Always: !s.QuietHours.Set,
	}
	for _, d := range s.WorkingDays {
		calendar.WorkingDays[d] = true
	}
	if s.Holidays == "zone" {
		calendar.Holiday = holidays.Public
	}
	return workflow.Rules{
		AskTogether:   c.Consent.Ask == "together",
		ReminderAfter: s.OptInReminderAfter.Span, ExpiresAfter: s.OptInExpiresAfter.Span, CheckInAfter: s.CheckInAfter.Span,
		SecondCheckIn: s.SecondCheckInAfter.Span, OutcomeCheck: s.OutcomeCheckEvery.Span, StalledAfter: s.StalledAfter.Span,
		CloseAfter: s.CloseAfter.Span, LaterUnstated: workflow.Span{Duration: 28 * 24 * time.Hour},
		DailyLimit: c.Referrers.DailyLimit, TotalLimit: c.Referrers.TotalLimit, Calendar: calendar,
		Operators: c.operators(), Rewards: c.rewardRules(), RewardReminder: s.RewardReminderEvery.Span,
		IdealClient: c.Business.IdealClient, AskAtMostEvery: s.AskAtMostEvery.Span,
	}
}

// operators are those who run twoyes, by the name of the business.
func (c Config) operators() []workflow.Address {
	var list []workflow.Address
	for _, email := range c.Business.Operator {
		list = append(list, workflow.Address{Name: c.Business.Name, Email: email})
	}
	return list
}

func (c Config) rewardRules() []workflow.RewardRule {
	var rules []workflow.RewardRule
	for _, r := range c.Rewards {
		rule := workflow.RewardRule{When: workflow.Outcome(r.When), Kind: r.Kind, Give: r.Give}
		if r.MinValue.Amount != "" {
			rule.MinValue = &r.MinValue.Money
		}
		rules = append(rules, rule)
	}
	return rules
}

// ZoneOf returns a time zone by its name, else that of the business.
func (c Config) ZoneOf(name string) *time.Location {
	if name != "" {
		if zone, err := time.LoadLocation(name); err == nil {
			return zone
		}
	}
	return c.Zone()
}

// NextReport returns when the operator's next report is due.
func (c Config) NextReport(after time.Time) time.Time {
	return c.Schedule.Report.Schedule.Next(after.In(c.Zone())).UTC()
}

// NextDigest returns when a referrer's next status is due: by the operator's schedule, or by their own cadence at
// the hour of that schedule.
func (c Config) NextDigest(cadence, zone string, after time.Time) time.Time {
	local := after.In(c.ZoneOf(zone))
	next := c.Schedule.Digest.Schedule.Next(local)
	if gap := c.Schedule.Digest.Schedule.Next(next).Sub(next); cadence == "weekly" && gap > 8*24*time.Hour {
		// The operator's schedule is a rarer one: every Friday at nine, then.
		return mustCron(weekly).Schedule.Next(local).UTC()
	}
	if cadence == "monthly" {
		// The first status day of the following month.
		first := time.Date(local.Year(), local.Month()+1, 1, 0, 0, 0, 0, local.Location())
		next = c.Schedule.Digest.Schedule.Next(first.Add(-time.Second))
	}
	return next.UTC()
}
