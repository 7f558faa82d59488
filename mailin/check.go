package mailin

import (
	"context"

	"github.com/emersion/go-imap/v2"
)

// Found is what Check found.
type Found struct {
	Messages  uint32 // in the folder
	Idle      bool   // the server announces new mail (RFC 2177)
	Move      bool   // the server can move messages (RFC 6851)
	Processed bool   // there is a processed folder already
}

// Check tries a configuration: it connects, logs in and opens the folder for reading. Nothing is changed. For what
// can be done about an error see [Remedy].
func Check(ctx context.Context, cfg Config) (Found, error) {
	cfg = cfg.withDefaults()
	c, err := open(ctx, cfg)
	if err != nil {
		return Found{}, err
	}
	defer c.close()
	if err := c.openFolder(ctx, cfg.Folder, false); err != nil {
		return Found{}, err
	}
	f := Found{Messages: c.messages, Idle: c.caps.Has(imap.CapIdle), Move: c.caps.Has(imap.CapMove)}
	if cfg.ProcessedFolder != "" {
		if f.Processed, err = c.exists(ctx, cfg.ProcessedFolder); err != nil {
			return Found{}, err
		}
	}
	return f, nil
}
