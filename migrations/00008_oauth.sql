-- +goose Up

-- The sign-ins to mail servers without a password (RFC 6749). Whoever reads this table can read and send the mail.
CREATE TABLE oauth_tokens (
    provider      text NOT NULL CHECK (provider IN ('google', 'microsoft')),
    username      text NOT NULL,
    refresh_token text NOT NULL CHECK (refresh_token <> ''),
    access_token  text NOT NULL,
    expires_at    timestamptz, -- of the access token; NULL when the provider does not say
    updated_at    timestamptz NOT NULL,
    PRIMARY KEY (provider, username)
);

-- +goose Down
DROP TABLE oauth_tokens;
