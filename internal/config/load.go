package config

import (
	"encoding"
	"errors"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"sort"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
)

// envPrefix begins the name of every variable that twoyes reads. Names that begin with testPrefix are for its tests.
const (
	envPrefix  = "TWOYES_"
	testPrefix = "TWOYES_TEST_"
)

// Load reads the configuration: the defaults, over them the file at path (none when path is empty), over it the
// environment, given as by os.Environ. The result is validated.
func Load(path string, environ []string) (Config, error) {
	c := Default()
	if path != "" {
		data, err := os.ReadFile(path)
		if err != nil {
			return c, fmt.Errorf("reading the configuration: %w (make it from config.example.yaml, or name it with -c)", err)
		}
		if err := decode(data, &c); err != nil {
			return c, fmt.Errorf("%s: %w", path, err)
		}
	}
	if err := fromEnv(&c, environ); err != nil {
		return c, err
	}
	if err := c.readSecretFiles(); err != nil {
		return c, err
	}
	c.SMTP.OAuth2.inherit(c.IMAP.OAuth2)
	return c, c.Validate()
}

// inherit takes what is left out from another log-in at the same provider.
func (o *OAuth2) inherit(from OAuth2) {
	if o.Provider == "" || o.Provider != from.Provider {
		return
	}
	own, other := reflect.ValueOf(o).Elem(), reflect.ValueOf(from)
	for i := range own.NumField() {
		if own.Field(i).IsZero() {
			own.Field(i).Set(other.Field(i))
		}
	}
}

// decode reads YAML. Unknown and repeated keys and a second document are errors; an empty file is none.
func decode(data []byte, c *Config) error {
	if strings.TrimSpace(string(data)) == "" {
		return nil
	}
	err := yaml.Load(data, c, yaml.WithKnownFields())
	if err == nil {
		return nil
	}
	var several *yaml.LoadErrors
	if errors.As(err, &several) && len(several.Errors) > 0 {
		lines := make([]string, len(several.Errors))
		for i, e := range several.Errors {
			lines[i] = e.Error()
		}
		return fmt.Errorf("%s (every key is explained in config.example.yaml)", tidy(strings.Join(lines, "; ")))
	}
	return fmt.Errorf("%s (every key is explained in config.example.yaml)", tidy(err.Error()))
}

// tidy takes the names of Go types, which tell an operator nothing, out of an error.
func tidy(s string) string {
	for _, t := range []string{
		"Config", "Database", "Business", "Mailbox", "IMAP", "SMTP", "OAuth2", "Consent", "Authentication", "Referrers", "Schedule",
		"Reward", "Goals", "HTTP", "Log",
	} {
		s = strings.ReplaceAll(s, " in type config."+t, "")
		s = strings.ReplaceAll(s, "config."+t, "a group of keys")
	}
	s = position.ReplaceAllString(s, "line $1: ")
	return unknownKey.ReplaceAllString(s, "unknown key $1")
}

var (
	position   = regexp.MustCompile(`go-yaml load error in \w+ at L(\d+)\.C\d+: `)
	unknownKey = regexp.MustCompile(`\bfield (\S+) not found`)
)

// variable is a key that the environment can set.
type variable struct {
	key   string // smtp.password
	value reflect.Value
}

func (v variable) name() string {
	return envPrefix + strings.ToUpper(strings.NewReplacer(".", "_").Replace(v.key))
}

// variables lists every key that holds a single value or a list of them, in the order of the struct.
func variables(prefix string, v reflect.Value) []variable {
	var out []variable
	for i := range v.NumField() {
		field, value := v.Type().Field(i), v.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		if options == "inline" {
			out = append(out, variables(prefix, value)...)
			continue
		}
		key := prefix + name
		_, isText := value.Addr().Interface().(encoding.TextUnmarshaler)
		switch {
		case isText:
			out = append(out, variable{key, value})
		case value.Kind() == reflect.Struct:
			out = append(out, variables(key+".", value)...)
		case value.Kind() == reflect.Map, value.Kind() == reflect.Slice && value.Type().Elem().Kind() == reflect.Struct:
			// A group without a fixed shape cannot be written in one variable.
		default:
			out = append(out, variable{key, value})
		}
	}
	return out
}

// fromEnv sets keys from the environment: TWOYES_SMTP_PASSWORD is smtp.password. Lists are separated by commas.
func fromEnv(c *Config, environ []string) error {
	byName := map[string]variable{}
	for _, v := range variables("", reflect.ValueOf(c).Elem()) {
		byName[v.name()] = v
	}
	var unknown []string
	for _, entry := range environ {
		name, value, _ := strings.Cut(entry, "=")
		if !strings.HasPrefix(name, envPrefix) || strings.HasPrefix(name, testPrefix) {
			continue
		}
		v, known := byName[name]
		if !known {
			unknown = append(unknown, name)
			continue
		}
		if err := set(v.value, value); err != nil {
			return fmt.Errorf("%s (%s): %w", name, v.key, err)
		}
	}
	if len(unknown) > 0 {
		sort.Strings(unknown)
		return fmt.Errorf("unknown environment variable %s: the name is %s and a key of config.example.yaml in capitals, "+
			"with _ for each dot", strings.Join(unknown, ", "), envPrefix)
	}
	return nil
}

func set(v reflect.Value, text string) error {
	if u, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
		return u.UnmarshalText([]byte(text))
	}
	switch v.Kind() { //nolint:exhaustive // the kinds that the struct has
	case reflect.String:
		v.SetString(text)
	case reflect.Bool:
		b, err := strconv.ParseBool(text)
		if err != nil {
			return fmt.Errorf("%q is neither true nor false", text)
		}
		v.SetBool(b)
	case reflect.Int:
		n, err := strconv.Atoi(text)
		if err != nil {
			return fmt.Errorf("%q is no whole number", text)
		}
		v.SetInt(int64(n))
	case reflect.Slice:
		list := reflect.MakeSlice(v.Type(), 0, 4)
		for part := range strings.SplitSeq(text, ",") {
			if part = strings.TrimSpace(part); part == "" {
				continue
			}
			item := reflect.New(v.Type().Elem()).Elem()
			if err := set(item, part); err != nil {
				return err
			}
			list = reflect.Append(list, item)
		}
		v.Set(list)
	default:
		return fmt.Errorf("this key cannot be set from the environment")
	}
	return nil
}

// readSecretFiles takes the secrets that are kept in files of their own.
func (c *Config) readSecretFiles() error {
	for _, s := range []struct {
		key, path string
		secret    *Secret
	}{
		{"database.url_file", c.Database.URLFile, &c.Database.URL},
		{"mailbox.secret_file", c.Mailbox.SecretFile, &c.Mailbox.Secret},
		{"imap.password_file", c.IMAP.PasswordFile, &c.IMAP.Password},
		{"smtp.password_file", c.SMTP.PasswordFile, &c.SMTP.Password},
		{"imap.oauth2.client_secret_file", c.IMAP.OAuth2.ClientSecretFile, &c.IMAP.OAuth2.ClientSecret},
		{"smtp.oauth2.client_secret_file", c.SMTP.OAuth2.ClientSecretFile, &c.SMTP.OAuth2.ClientSecret},
	} {
		if s.path == "" {
			continue
		}
		if *s.secret != "" {
			return fmt.Errorf("%s: the secret is given twice, here and directly; take one of them out", s.key)
		}
		data, err := os.ReadFile(s.path)
		if err != nil {
			return fmt.Errorf("%s: %w", s.key, err)
		}
		if *s.secret = Secret(strings.TrimRight(string(data), "\r\n")); *s.secret == "" {
			return fmt.Errorf("%s: %s is empty", s.key, s.path)
		}
	}
	return nil
}
