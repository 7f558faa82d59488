-- +goose Up

-- Who was erased and is not written to again. Nothing is kept of them but the HMAC-SHA256 of their address, with the
-- secret "erased" for its key.
CREATE TABLE erased (
    hash  bytea PRIMARY KEY,
    since timestamptz NOT NULL
);

-- The bytes of mail of ours go when the retention is over, or, to be forgotten, once it is sent.
ALTER TABLE outbox ALTER COLUMN raw DROP NOT NULL,
    ADD COLUMN forget boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT unfinished_has_bytes CHECK (raw IS NOT NULL OR status IN ('sent', 'failed', 'cancelled'));

-- +goose Down
ALTER TABLE outbox DROP CONSTRAINT unfinished_has_bytes, DROP COLUMN forget;
UPDATE outbox SET raw = '' WHERE raw IS NULL;
ALTER TABLE outbox ALTER COLUMN raw SET NOT NULL;
DROP TABLE erased;
