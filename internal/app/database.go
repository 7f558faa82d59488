package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"time"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/internal/localpg"
	"github.com/twoyes/twoyes/workflow/postgres"
)

// OpenStore connects to the database that the configuration names, or starts the private one and keeps it running.
// done ends both.
func OpenStore(ctx context.Context, cfg config.Config, log *slog.Logger) (store *postgres.Store, done func() error, err error) {
	url := cfg.Database.URL.Reveal()
	var private *keeper
	if url == "" {
		private = &keeper{dir: filepath.Join(cfg.DataDir, "postgres"), log: log}
		if url, err = private.start(ctx); err != nil {
			return nil, nil, fmt.Errorf("starting the private database: %w", err)
		}
	}
	store, err = postgres.Open(ctx, url)
	if private == nil {
		if err != nil {
			return nil, nil, err
		}
		return store, store.Close, nil
	}
	if err != nil {
		return nil, nil, errors.Join(err, private.close())
	}
	private.watch(context.WithoutCancel(ctx), store)
	return store, func() error { return errors.Join(store.Close(), private.close()) }, nil
}

// keepEvery is how often the private database is looked after.
const keepEvery = 3 * time.Second

// keeper starts the private database, and again when it died: nobody else would.
type keeper struct {
	dir     string
	log     *slog.Logger
	handles []*localpg.Server
	stop    context.CancelFunc
	watched sync.WaitGroup
}

func (k *keeper) start(ctx context.Context) (url string, err error) {
	server, err := localpg.Start(ctx, k.dir, k.log)
	if err != nil {
		return "", err
	}
	k.handles = append(k.handles, server)
	return server.URL(), nil
}

func (k *keeper) watch(ctx context.Context, store *postgres.Store) {
	ctx, k.stop = context.WithCancel(ctx)
	k.watched.Go(func() {
		for {
			select {
			case <-ctx.Done():
				return
			case <-time.After(keepEvery):
			}
			ping, cancel := context.WithTimeout(ctx, keepEvery)
			err := store.Ping(ping)
			cancel()
			if err == nil || ctx.Err() != nil {
				continue
			}
			k.log.WarnContext(ctx, "the private database does not answer and is started again", "error", err)
			if _, err := k.start(ctx); err != nil {
				k.log.ErrorContext(ctx, "starting the private database", "error", err)
			}
		}
	})
}

func (k *keeper) close() error {
	if k.stop != nil {
		k.stop()
	}
	k.watched.Wait()
	var errs []error
	for _, server := range k.handles {
		errs = append(errs, server.Close())
	}
	return errors.Join(errs...)
}
