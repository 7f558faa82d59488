-- +goose Up

ALTER TABLE parties
    ADD COLUMN let_down boolean NOT NULL DEFAULT false,
    ADD COLUMN checked_in_at timestamptz;

-- The last change of each introduction that a word can take back: the introduction as it was before it.
CREATE TABLE undo (
    introduction_id bigint PRIMARY KEY REFERENCES introductions ON DELETE CASCADE,
    by              text NOT NULL,
    at              timestamptz NOT NULL,
    before          jsonb NOT NULL
);
CREATE INDEX undo_by ON undo (by, at);

-- +goose Down
DROP TABLE undo;
ALTER TABLE parties DROP COLUMN let_down, DROP COLUMN checked_in_at;
