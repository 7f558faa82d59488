package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/mailin/intent"
	"github.com/twoyes/twoyes/mailin/message"
	"github.com/twoyes/twoyes/workflow"
	"github.com/twoyes/twoyes/workflow/engine"
)

// inspection is what `inspect --json` prints of a mail.
type inspection struct {
	File          string             `json:"file"`
	Kind          workflow.Kind      `json:"kind"`
	From          workflow.Address   `json:"from"`
	MessageID     any                `json:"message_id"`
	InReplyTo     []string           `json:"in_reply_to"`
	Subject       string             `json:"subject"`
	Date          any                `json:"date"`
	Parties       []workflow.Address `json:"parties"`
	Consented     []string           `json:"consented"`
	ReplyText     string             `json:"reply_text"`
	Intent        any                `json:"intent"`
	Confidence    any                `json:"confidence"`
	Value         *workflow.Money    `json:"value"`
	Until         any                `json:"until"`
	Bounce        *bounceJSON        `json:"bounce"`
	Authenticated authenticatedJSON  `json:"authenticated"`
	Reason        any                `json:"reason"`
	Evidence      []string           `json:"evidence"`
}

type bounceJSON struct {
	Recipients []workflow.BounceRecipient `json:"recipients"`
}

type authenticatedJSON struct {
	OK     bool   `json:"ok"`
	By     string `json:"by"`
	Domain any    `json:"domain"`
}

// questions are what --question may name.
var questions = []string{"opt-in", "check-in", "referrer", "digest", "none"}

// inspector understands mails without touching anything.
type inspector struct {
	*program

	cfg      config.Config
	question workflow.Question
	body     string
}

func (p *program) inspectCommand() *cobra.Command {
	var question, mailbox, body string
	var lines bool
	cmd := &cobra.Command{
		Use: "inspect FILE…", Short: "What twoyes understands of a mail (.eml, mbox, or - for standard input), touching nothing",
		Args: args(cobra.MinimumNArgs(1)),
	}
	cmd.Flags().StringVar(&question, "question", "none", "what a reply answers: "+strings.Join(questions, ", "))
	cmd.Flags().StringVar(&mailbox, "mailbox", "", "the address of twoyes (default: that of the configuration)")
	cmd.Flags().StringVar(&body, "body", "", "the file is the body of a reply, not a mail: text or html")
	cmd.Flags().BoolVar(&lines, "jsonl", false, `each line of the file is {"id","question","text","sent_at"}`)
	cmd.RunE = func(cmd *cobra.Command, files []string) error {
		if !slices.Contains(questions, question) {
			return usageError{fmt.Errorf("--question %q is not one of %s", question, strings.Join(questions, ", "))}
		}
		if !slices.Contains([]string{"", "text", "html"}, body) {
			return usageError{fmt.Errorf("--body %q is neither text nor html", body)}
		}
		cfg, err := p.config()
		if err != nil {
			if !errors.Is(err, errNoConfig) {
				return err
			}
			// It reads mail without a daemon too; nobody's word on a sender counts then.
			cfg = config.Default()
			cfg.Authentication.VerifyDKIM = false
		}
		if mailbox != "" {
			cfg.Mailbox.Address = strings.ToLower(mailbox)
		}
		i := &inspector{program: p, cfg: cfg, question: workflow.Question(question), body: body}
		for _, file := range files {
			if err := i.file(cmd.Context(), file, lines); err != nil {
				return err
			}
		}
		return nil
	}
	return cmd
}

func (i *inspector) file(ctx context.Context, name string, lines bool) error {
	data, err := i.read(name)
	if err != nil {
		return err
	}
	if lines {
		return i.jsonl(data)
	}
	if i.body != "" {
		return i.print(i.reply(name, message.ReplyText(string(data), i.body == "html")))
	}
	mails := message.SplitMbox(data)
	parse := app.Parser(i.cfg)
	for _, raw := range mails {
		if err := i.print(i.mail(name, parse(ctx, raw, time.Time{}))); err != nil {
			return err
		}
	}
	return nil
}

func (i *inspector) read(name string) ([]byte, error) {
	if name == "-" {
		return io.ReadAll(i.in)
	}
	return os.ReadFile(name)
}

// mail tells what was understood of a mail.
func (i *inspector) mail(file string, in workflow.Incoming) inspection {
	out := inspection{
		File: file, Kind: in.Kind, From: in.From, InReplyTo: []string{}, Subject: in.Subject, Parties: in.Parties,
		Consented: in.Consented, ReplyText: in.Text, Date: rfc3339(in.Date), Reason: orNil(in.Reason), Evidence: []string{},
		Authenticated: authenticatedJSON{OK: in.Auth.OK, By: in.Auth.By, Domain: orNil(in.Auth.Domain)},
	}
	if in.MessageID != "" {
		out.MessageID = "<" + in.MessageID + ">"
	}
	for _, id := range in.InReplyTo {
		out.InReplyTo = append(out.InReplyTo, "<"+id+">")
	}
	out.Parties, out.Consented = append([]workflow.Address{}, out.Parties...), append([]string{}, out.Consented...)
	switch in.Kind { //nolint:exhaustive // the others answer nothing
	case workflow.KindReply:
		out.reading(intent.Read(i.question, in.Text, in.Date))
	case workflow.KindCommand:
		out.reading(engine.ReadCommand(intent.Read, in))
	case workflow.KindBounce:
		out.Bounce = &bounceJSON{Recipients: append([]workflow.BounceRecipient{}, in.Bounce.Recipients...)}
	}
	return out
}

// reply tells what was understood of the body of a reply.
func (i *inspector) reply(file, text string) inspection {
	out := inspection{
		File: file, Kind: workflow.KindReply, InReplyTo: []string{}, Parties: []workflow.Address{}, Consented: []string{},
		ReplyText: text, Evidence: []string{}, Authenticated: authenticatedJSON{By: "none"},
	}
	out.reading(intent.Read(i.question, text, time.Now()))
	return out
}

func (out *inspection) reading(r workflow.Reading) {
	out.Intent, out.Confidence, out.Value = r.Intent, r.Confidence, r.Value
	if !r.Until.IsZero() {
		out.Until = r.Until.Format(time.DateOnly)
	}
	out.Evidence = append(out.Evidence, r.Evidence...)
}

// print prints one line of JSON, or a few lines for people.
func (i *inspector) print(out inspection) error {
	if i.json {
		e := json.NewEncoder(i.out)
		e.SetEscapeHTML(false)
		return e.Encode(out)
	}
	line := func(name string, value any) {
		if s := plain(fmt.Sprint(value)); value != nil && s != "" {
			_, _ = fmt.Fprintf(i.out, "%-14s %s\n", name, s)
		}
	}
	line("file", out.File)
	line("kind", out.Kind)
	line("because", out.Reason)
	line("from", strings.TrimSpace(out.From.Name+" <"+out.From.Email+">"))
	line("authenticated", fmt.Sprintf("%t, by %s", out.Authenticated.OK, out.Authenticated.By))
	line("subject", out.Subject)
	for _, a := range out.Parties {
		note := ""
		if slices.Contains(out.Consented, a.Email) {
			note = " (asked for it)"
		}
		line("party", strings.TrimSpace(a.Name+" <"+a.Email+">")+note)
	}
	line("text", out.ReplyText)
	if out.Intent != nil {
		line("intent", fmt.Sprintf("%s (%.2f)", out.Intent, out.Confidence))
		line("evidence", strings.Join(out.Evidence, "; "))
	}
	if out.Value != nil {
		line("value", out.Value.Amount+" "+out.Value.Currency)
	}
	line("until", out.Until)
	if out.Bounce != nil {
		for _, r := range out.Bounce.Recipients {
			line("bounced", fmt.Sprintf("%s %s %s %s", r.Email, r.Action, r.Status, r.Diagnostic))
		}
	}
	_, err := fmt.Fprintln(i.out)
	return err
}

// answerJSON is one line of --jsonl, in and out.
type answerJSON struct {
	ID       any    `json:"id"`
	Question string `json:"question"`
	Text     string `json:"text"`
	SentAt   string `json:"sent_at"`
}

func (i *inspector) jsonl(data []byte) error {
	w := bufio.NewWriter(i.out)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for line := range bytes.Lines(data) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var a answerJSON
		if err := json.Unmarshal(line, &a); err != nil {
			return usageError{fmt.Errorf("--jsonl: a line is no JSON object: %w", err)}
		}
		sentAt, err := time.Parse(time.RFC3339, a.SentAt)
		if err != nil {
			sentAt = time.Now()
		}
		r := intent.Read(workflow.Question(a.Question), a.Text, sentAt)
		var until any
		if !r.Until.IsZero() {
			until = r.Until.Format(time.DateOnly)
		}
		err = e.Encode(map[string]any{
			"id": a.ID, "intent": r.Intent, "confidence": r.Confidence, "value": r.Value, "until": until,
		})
		if err != nil {
			return err
		}
	}
	return w.Flush()
}
