-- +goose Up

-- The colleague whom they named to be asked in their place; the referrer says whether twoyes shall.
ALTER TABLE parties
    ADD COLUMN suggested_email text NOT NULL DEFAULT '' CHECK (suggested_email = lower(suggested_email)),
    ADD COLUMN suggested_name text NOT NULL DEFAULT '';

-- +goose Down
ALTER TABLE parties DROP COLUMN suggested_email, DROP COLUMN suggested_name;
