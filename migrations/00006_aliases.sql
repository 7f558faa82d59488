-- +goose Up

-- The other addresses of somebody: what comes from an alias is theirs, and what is for it goes to email. An alias has no
-- row in contacts.
CREATE TABLE aliases (
    alias     text PRIMARY KEY CHECK (alias = lower(alias) AND alias <> ''),
    email     text NOT NULL REFERENCES contacts ON DELETE CASCADE,
    merged_at timestamptz NOT NULL,
    CONSTRAINT alias_is_another CHECK (alias <> email)
);
CREATE INDEX aliases_by_email ON aliases (email);

-- +goose Down
DROP TABLE aliases;
