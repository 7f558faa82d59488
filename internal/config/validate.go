package config

import (
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/twoyes/twoyes/workflow"
)

// Validate reports everything that is wrong with the configuration, each with its key and the remedy.
func (c *Config) Validate() error {
	var errs []error
	wrong := func(key, format string, args ...any) {
		errs = append(errs, fmt.Errorf("%s: %s", key, fmt.Sprintf(format, args...)))
	}
	c.Mailbox.Address = strings.ToLower(strings.TrimSpace(c.Mailbox.Address))
	if !isAddress(c.Mailbox.Address) {
		wrong("mailbox.address", "%q is no mail address: write the address of the mailbox that twoyes reads, such as intros@example.com",
			c.Mailbox.Address)
	}
	if sep := c.Mailbox.SubaddressSeparator; sep != "+" && sep != "-" && sep != "=" && sep != "_" {
		wrong("mailbox.subaddress_separator", "%q cannot stand between a name and a detail: write +, - or what your mail server uses", sep)
	}
	for _, key := range c.Keys() {
		if len(key) < 16 {
			wrong("mailbox.secret", "it is too short to be one: leave it empty, or give at least 16 characters")
		}
	}
	for i, a := range c.Business.Operator {
		c.Business.Operator[i] = strings.ToLower(strings.TrimSpace(a))
		if !isAddress(a) {
			wrong("business.operator", "%q is no mail address: list those of the people who get the monthly report", a)
		} else if c.Business.Operator[i] == c.Mailbox.Address {
			wrong("business.operator", "%s is twoyes itself: name the address of a person", a)
		}
	}
	for key, n := range map[string]int{
		"goals.introductions_per_month": c.Goals.IntroductionsPerMonth, "goals.won_per_month": c.Goals.WonPerMonth,
	} {
		if n < 0 {
			wrong(key, "write how many you would like, or 0 for no goal")
		}
	}
	if _, err := time.LoadLocation(c.Business.TimeZone); err != nil || c.Business.TimeZone == "" {
		wrong("business.time_zone", "%q is no time zone: write one such as Europe/London", c.Business.TimeZone)
	}
	c.validateLogin("imap", c.IMAP.Login, wrong)
	c.validateLogin("smtp", c.SMTP.Login, wrong)
	if c.IMAP.PollEvery.Duration <= 0 {
		wrong("imap.poll_every", "write how often to look for mail, such as 1m")
	}
	if c.SMTP.Connections < 1 || c.SMTP.Connections > 50 {
		wrong("smtp.connections", "%d is no number of connections from 1 to 50", c.SMTP.Connections)
	}
	if c.SMTP.PerMinute < 0 {
		wrong("smtp.per_minute", "write how many mails may go in a minute, or 0 for no limit")
	}
	oneOf := func(key, value string, allowed ...string) {
		if !slices.Contains(allowed, value) {
			wrong(key, "%q is not one of %s", value, strings.Join(allowed, ", "))
		}
	}
	oneOf("consent.ask", c.Consent.Ask, "in_turn", "together")
	oneOf("referrers.allow", c.Referrers.Allow, "anyone", "listed", "domains")
	oneOf("schedule.holidays", c.Schedule.Holidays, "zone", "none")
	oneOf("log.level", c.Log.Level, "debug", "info", "warn", "error")
	oneOf("log.format", c.Log.Format, "text", "json")
	c.validateReferrers(wrong)
	if len(c.Schedule.WorkingDays) == 0 {
		wrong("schedule.working_days", "there must be at least one, such as [mon, tue, wed, thu, fri]")
	}
	for key, s := range map[string]Span{
		"schedule.check_in_after": c.Schedule.CheckInAfter, "schedule.second_check_in_after": c.Schedule.SecondCheckInAfter,
		"schedule.opt_in_reminder_after": c.Schedule.OptInReminderAfter, "schedule.opt_in_expires_after": c.Schedule.OptInExpiresAfter,
		"schedule.outcome_check_every": c.Schedule.OutcomeCheckEvery, "schedule.stalled_after": c.Schedule.StalledAfter,
		"schedule.close_after": c.Schedule.CloseAfter, "retention": c.Retention,
		"schedule.reward_reminder_every": c.Schedule.RewardReminderEvery, "schedule.ask_at_most_every": c.Schedule.AskAtMostEvery,
	} {
		if s.Duration <= 0 && s.WorkingDays <= 0 {
			wrong(key, "it must be longer than nothing")
		}
	}
	if c.HTTP.Listen != "" {
		if _, _, err := net.SplitHostPort(c.HTTP.Listen); err != nil {
			wrong("http.listen", "%q is no address to listen on: write one such as 127.0.0.1:8080", c.HTTP.Listen)
		}
	}
	c.validateRewards(wrong)
	slices.SortFunc(errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errors.Join(errs...)
}

func (c *Config) validateRewards(wrong func(key, format string, args ...any)) {
	for i, r := range c.Rewards {
		key := fmt.Sprintf("rewards[%d]", i)
		if !slices.Contains([]string{"met", "in_progress", "won"}, r.When) {
			wrong(key+".when", "%q is not one of met, in_progress, won", r.When)
		}
		if r.Kind != "" && !slices.Contains(workflow.ContactKinds, r.Kind) {
			wrong(key+".kind", "%q is not one of %s; leave it out for everybody", r.Kind, strings.Join(workflow.ContactKinds, ", "))
		}
		if strings.TrimSpace(r.Give) == "" {
			wrong(key+".give", "it is missing: write what to give, such as champagne")
		}
	}
	if len(c.Rewards) > 0 && len(c.Business.Operator) == 0 {
		wrong("business.operator", "it is missing: somebody must be told what is owed by the rules under rewards")
	}
}

func (c *Config) validateLogin(group string, l Login, wrong func(key, format string, args ...any)) {
	host, _, err := net.SplitHostPort(l.Addr)
	if err != nil || host == "" {
		wrong(group+".addr", "%q is no server: write host:port, such as %s.example.com:%s", l.Addr, group,
			map[string]string{"imap": "993", "smtp": "465"}[group])
	}
	if !slices.Contains([]string{"implicit", "starttls", "none"}, l.TLS) {
		wrong(group+".tls", "%q is not one of implicit, starttls, none", l.TLS)
	}
	c.validateOAuth2(group, l, host, wrong)
	if group == "imap" && l.Username == "" {
		wrong("imap.username", "it is missing: write the name that the mailbox is read with")
	}
}

func (c *Config) validateOAuth2(group string, l Login, host string, wrong func(key, format string, args ...any)) {
	o := l.OAuth2
	if o.Provider == "" {
		if !reflect.ValueOf(o).IsZero() {
			wrong(group+".oauth2.provider", "it is missing: write google or microsoft, or take oauth2 out to log in by password")
		}
		return
	}
	if o.Provider != "google" && o.Provider != "microsoft" {
		wrong(group+".oauth2.provider", "%q is not one of google, microsoft", o.Provider)
	}
	if o.Tenant != "" && o.Provider != "microsoft" {
		wrong(group+".oauth2.tenant", "only microsoft has tenants: take it out")
	}
	if o.ClientID == "" {
		wrong(group+".oauth2.client_id", "it is missing: register a client at the provider, as README.md says, and write its ID")
	}
	if l.Password != "" {
		wrong(group+".password", "a log-in is by password or by oauth2: take one of them out")
	}
	if l.Username == "" && group != "imap" { // which says so itself
		wrong(group+".username", "it is missing: write the address to sign in with")
	}
	if l.TLS == "none" && !isLoopback(host) {
		wrong(group+".tls", "with none, everybody on the way could take the access token: write implicit or starttls")
	}
	for key, address := range map[string]string{"device_auth_url": o.DeviceAuthURL, "auth_url": o.AuthURL, "token_url": o.TokenURL} {
		u, err := url.Parse(address)
		if address != "" && (err != nil || u.Host == "" || u.Scheme != "https" && (u.Scheme != "http" || !isLoopback(u.Hostname()))) {
			wrong(group+".oauth2."+key, "%q is no address of an authorization server: write one that begins with https://", address)
		}
	}
	if i := c.IMAP; group == "smtp" && l.Username == i.Username && o.Provider == i.OAuth2.Provider && !reflect.DeepEqual(o, i.OAuth2) {
		wrong("smtp.oauth2", "it is the same account as for imap, and must be signed in to in the same way: leave only the provider here")
	}
}

// isLoopback reports whether a host is this machine (RFC 5735, RFC 6761).
func isLoopback(host string) bool {
	return host == "localhost" || net.ParseIP(host).IsLoopback()
}

// ValidateLogins reports the secrets that are missing. They are asked for only by what logs in, so that looking into
// the database needs none.
func (c *Config) ValidateLogins() error {
	var errs []error
	for _, l := range []struct {
		group string
		login Login
	}{{"imap", c.IMAP.Login}, {"smtp", c.SMTP.Login}} {
		if o := l.login.OAuth2; o.Provider != "" {
			if o.Provider == "google" && o.ClientSecret == "" {
				errs = append(errs, fmt.Errorf("%s.oauth2.client_secret: it is missing: set %s%s_OAUTH2_CLIENT_SECRET, or name a file in "+
					"%s.oauth2.client_secret_file", l.group, envPrefix, strings.ToUpper(l.group), l.group))
			}
			continue
		}
		if l.login.Username != "" && l.login.Password == "" {
			errs = append(errs, fmt.Errorf("%s.password: it is missing: set %s%s_PASSWORD, or name a file in %s.password_file",
				l.group, envPrefix, strings.ToUpper(l.group), l.group))
		}
	}
	return errors.Join(errs...)
}

func (c *Config) validateReferrers(wrong func(key, format string, args ...any)) {
	for i, a := range c.Referrers.Addresses {
		c.Referrers.Addresses[i] = strings.ToLower(strings.TrimSpace(a))
		if !isAddress(a) {
			wrong("referrers.addresses", "%q is no mail address", a)
		}
	}
	for i, d := range c.Referrers.Domains {
		d = strings.ToLower(strings.TrimPrefix(strings.TrimSpace(d), "@"))
		c.Referrers.Domains[i] = d
		if d == "" || strings.ContainsAny(d, "@ ") {
			wrong("referrers.domains", "%q is no domain", d)
		}
	}
	if c.Referrers.Allow != "anyone" && len(c.Referrers.Addresses)+len(c.Referrers.Domains) == 0 {
		wrong("referrers.addresses", "nobody may introduce: list addresses or domains, or set referrers.allow to anyone")
	}
	if c.Referrers.TotalLimit < 0 {
		wrong("referrers.total_limit", "write how many introductions everybody together may begin in a day, or 0 for no limit")
	}
	if c.Referrers.DailyLimit < 0 {
		wrong("referrers.daily_limit", "write how many introductions somebody may begin in a day, or 0 for no limit")
	}
}

func isAddress(s string) bool {
	a, err := mail.ParseAddress(strings.TrimSpace(s))
	return err == nil && a.Name == "" && strings.EqualFold(a.Address, strings.TrimSpace(s))
}

// Referrer reports what the configuration says about somebody who wants to introduce: whether they may, and whether
// they are listed by name or domain, so that nobody needs to ask who they are.
func (c *Config) Referrer(email string) (allowed, listed bool) {
	byAddress := slices.Contains(c.Referrers.Addresses, email)
	byDomain := slices.Contains(c.Referrers.Domains, email[strings.LastIndex(email, "@")+1:])
	listed = byAddress || byDomain
	return c.Referrers.Allow == "anyone" || listed, listed
}
