// Evalcmd prints how well mail is understood, for a folder of labelled replies and mails: make eval DATA=folder.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/twoyes/twoyes/internal/app"
	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/eval"
)

func main() {
	mailbox := flag.String("mailbox", "intros@quayside.example", "the address of twoyes in the mails")
	misses := flag.Int("misses", 0, "how many misses to print in full")
	flag.Parse()
	cfg := config.Default()
	cfg.Mailbox.Address = *mailbox
	cfg.Authentication.VerifyDKIM = false
	report, err := eval.Measure(context.Background(), flag.Arg(0), app.Parser(cfg))
	if err == nil {
		err = report.Print(os.Stdout, *misses)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}
