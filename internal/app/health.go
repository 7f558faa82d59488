package app

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sort"
	"sync/atomic"
	"time"
)

// Health answers /healthz, /readyz and /metrics. It serves before there is an App, while the database is waited for.
type Health struct{ app atomic.Pointer[App] }

// Show lets it speak for an App.
func (h *Health) Show(a *App) { h.app.Store(a) }

// Serve answers at an address until ctx ends; with an empty one it does nothing.
func (h *Health) Serve(ctx context.Context, listen string) error {
	if listen == "" {
		return nil
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { _, _ = fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		err := errStarting
		if a := h.app.Load(); a != nil {
			err = a.ready(r.Context())
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
		_, _ = fmt.Fprintln(w, "ready")
	})
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, r *http.Request) {
		if a := h.app.Load(); a != nil {
			a.metrics(w, r)
			return
		}
		http.Error(w, errStarting.Error(), http.StatusServiceUnavailable)
	})
	server := &http.Server{Addr: listen, Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("listening on http.listen: %w", err)
	}
	return nil
}

var errStarting = errors.New("the database is waited for")

// ready says what does not work: the database, the mailbox, sending or a sign-in.
func (a *App) ready(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	var errs []error
	if err := a.Store.Ping(ctx); err != nil {
		errs = append(errs, errors.New("the database does not answer"))
	}
	if !a.Watcher.Status().Connected {
		errs = append(errs, errors.New("the mailbox is not connected"))
	}
	if !a.Sender.Ready() {
		errs = append(errs, errors.New("mail cannot be sent"))
	}
	if err := a.tokens.over(); err != nil {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// metrics writes the counts of `twoyes status` in the text format of Prometheus.
func (a *App) metrics(w http.ResponseWriter, r *http.Request) {
	counts, err := a.Store.Counts(r.Context(), a.cfg.IMAP.Folder)
	if err != nil {
		http.Error(w, "the database does not answer", http.StatusServiceUnavailable)
		return
	}
	counts.Inbound["waiting"] = counts.Waiting
	for _, group := range []struct {
		name, label string
		counts      map[string]int
	}{
		{"twoyes_introductions", "state", counts.Introductions},
		{"twoyes_inbound_messages", "status", counts.Inbound},
		{"twoyes_outbox_mails", "status", counts.Outbox},
	} {
		_, _ = fmt.Fprintf(w, "# TYPE %s gauge\n", group.name)
		values := make([]string, 0, len(group.counts))
		for value := range group.counts {
			values = append(values, value)
		}
		sort.Strings(values)
		for _, value := range values {
			_, _ = fmt.Fprintf(w, "%s{%s=%q} %d\n", group.name, group.label, value, group.counts[value])
		}
	}
	connected := 0
	if a.Watcher.Status().Connected {
		connected = 1
	}
	_, _ = fmt.Fprintf(w, "# TYPE twoyes_imap_connected gauge\ntwoyes_imap_connected %d\n", connected)
}
