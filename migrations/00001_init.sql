-- +goose Up

-- Values that are made once and must be the same for every daemon on this database.
CREATE TABLE secrets (
    name  text PRIMARY KEY,
    value bytea NOT NULL
);

-- Where reading stands in each mailbox (RFC 9051 section 2.3.1.1).
CREATE TABLE cursors (
    mailbox      text PRIMARY KEY,
    uid_validity bigint NOT NULL,
    last_uid     bigint NOT NULL,
    updated_at   timestamptz NOT NULL,
    -- The word of the daemon that reads it, for those who ask from outside.
    connected    boolean NOT NULL DEFAULT false,
    seen_at      timestamptz
);

CREATE TABLE contacts (
    email        text PRIMARY KEY CHECK (email = lower(email) AND email <> ''),
    name         text NOT NULL DEFAULT '',
    confirmed_at timestamptz,
    digest       text NOT NULL DEFAULT '' CHECK (digest IN ('', 'weekly', 'monthly', 'never')),
    digested_at  timestamptz,
    created_at   timestamptz NOT NULL
);

CREATE TABLE suppressions (
    email  text PRIMARY KEY CHECK (email = lower(email)),
    since  timestamptz NOT NULL,
    reason text NOT NULL
);

CREATE TABLE introductions (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ref              text NOT NULL UNIQUE CHECK (ref ~ '^R-[0-9A-Z]{4,8}$'),
    state            text NOT NULL CHECK (state IN ('clarifying', 'asking', 'introduced', 'connected', 'in_progress',
                         'won', 'lost', 'declined', 'expired', 'stalled', 'cancelled')),
    origin           text NOT NULL CHECK (origin IN ('bcc', 'request', 'forward')),
    referrer_email   text NOT NULL,
    referrer_name    text NOT NULL,
    subject          text NOT NULL,
    why              text NOT NULL,
    value_amount     numeric,
    value_currency   text,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    state_at         timestamptz NOT NULL,
    introduced_at    timestamptz,
    last_sign_at     timestamptz,
    question_closes_at timestamptz,
    closed_at        timestamptz,
    clarified        int NOT NULL,
    thanked_met      boolean NOT NULL,
    disputed         boolean NOT NULL,
    -- The addresses of the parties, sorted and joined: the same people are the same introduction.
    people           text NOT NULL,
    -- Nobody is followed up who was not introduced, and what is over is closed.
    CONSTRAINT introduced_has_time CHECK (
        state NOT IN ('introduced', 'connected', 'in_progress', 'stalled', 'won', 'lost') OR introduced_at IS NOT NULL),
    CONSTRAINT declined_was_not_introduced CHECK (state NOT IN ('declined', 'expired') OR introduced_at IS NULL),
    CONSTRAINT over_is_closed CHECK (
        state NOT IN ('won', 'lost', 'declined', 'expired', 'cancelled') OR closed_at IS NOT NULL)
);
CREATE UNIQUE INDEX introductions_once ON introductions (referrer_email, people)
    WHERE closed_at IS NULL AND people <> '';
CREATE INDEX introductions_by_referrer ON introductions (referrer_email, created_at);

CREATE TABLE parties (
    introduction_id bigint NOT NULL REFERENCES introductions ON DELETE CASCADE,
    position        int NOT NULL CHECK (position >= 0),
    email           text NOT NULL CHECK (email = lower(email)),
    name            text NOT NULL,
    consent         text NOT NULL CHECK (consent IN ('none', 'given', 'asked', 'yes', 'no', 'later', 'expired')),
    asked_at        timestamptz,
    closes_at       timestamptz,
    later_until     timestamptz,
    rounds          int NOT NULL,
    verifying       boolean NOT NULL,
    outcome         text NOT NULL CHECK (outcome IN ('none', 'no_contact', 'not_yet', 'scheduled', 'met', 'in_progress',
                        'lost', 'won')),
    said            text NOT NULL,
    check_ins       int NOT NULL,
    silent          int NOT NULL CHECK (silent <= 2),
    unclear         int NOT NULL,
    unreachable     boolean NOT NULL,
    PRIMARY KEY (introduction_id, position),
    UNIQUE (introduction_id, email),
    CONSTRAINT asked_has_time CHECK (consent <> 'asked' OR (asked_at IS NOT NULL AND closes_at IS NOT NULL)),
    CONSTRAINT later_has_time CHECK (consent <> 'later' OR later_until IS NOT NULL)
);
CREATE INDEX parties_by_email ON parties (email);

-- What is to happen when a time has come: to an introduction, or to a person.
CREATE TABLE timers (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    introduction_id bigint REFERENCES introductions ON DELETE CASCADE,
    party           int NOT NULL,
    contact         text REFERENCES contacts ON DELETE CASCADE,
    kind            text NOT NULL,
    due_at          timestamptz NOT NULL,
    data            text NOT NULL DEFAULT '',
    dead            boolean NOT NULL DEFAULT false,
    CHECK ((introduction_id IS NULL) <> (contact IS NULL))
);
CREATE UNIQUE INDEX timers_once ON timers (coalesce(introduction_id, 0), coalesce(contact, ''), kind, party);
CREATE INDEX timers_due ON timers (due_at, id);
CREATE INDEX timers_by_introduction ON timers (introduction_id) WHERE introduction_id IS NOT NULL;
CREATE INDEX timers_by_contact ON timers (contact) WHERE contact IS NOT NULL;

CREATE TABLE events (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    introduction_id bigint NOT NULL REFERENCES introductions ON DELETE CASCADE,
    at              timestamptz NOT NULL,
    kind            text NOT NULL,
    by              text NOT NULL,
    message_id      text NOT NULL,
    data            jsonb NOT NULL
);
CREATE INDEX events_by_introduction ON events (introduction_id, id);

-- The Message-IDs of mail in which the people of an introduction write to each other.
CREATE TABLE threads (
    message_id      text NOT NULL,
    introduction_id bigint NOT NULL REFERENCES introductions ON DELETE CASCADE,
    PRIMARY KEY (message_id, introduction_id)
);

-- Every message that arrived, raw, before anything is understood of it.
CREATE TABLE inbound (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mailbox       text NOT NULL,
    uid_validity  bigint NOT NULL,
    uid           bigint NOT NULL,
    received_at   timestamptz NOT NULL,
    stored_at     timestamptz NOT NULL,
    size          bigint NOT NULL,
    sha256        bytea NOT NULL,
    raw           bytea, -- null for a duplicate, and when its time has passed
    truncated     boolean NOT NULL DEFAULT false,
    status        text NOT NULL CHECK (status IN ('new', 'handled', 'ignored', 'quarantined')),
    reason        text NOT NULL DEFAULT '',
    attempts      int NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    released      boolean NOT NULL DEFAULT false, -- its sender said that it was them
    moved         boolean NOT NULL DEFAULT false, -- to the processed folder
    from_email    text NOT NULL DEFAULT '',
    subject       text NOT NULL DEFAULT '',
    message_id    text NOT NULL DEFAULT '',
    finished_at   timestamptz,
    UNIQUE (mailbox, uid_validity, uid),
    CONSTRAINT finished_has_time CHECK ((status = 'new') = (finished_at IS NULL)),
    CONSTRAINT unfinished_has_bytes CHECK (status <> 'new' OR raw IS NOT NULL)
);
CREATE UNIQUE INDEX inbound_once ON inbound (mailbox, sha256) WHERE reason <> 'duplicate';
CREATE INDEX inbound_new ON inbound (id) WHERE status = 'new';
CREATE INDEX inbound_aside ON inbound (id) WHERE status = 'quarantined';
CREATE INDEX inbound_unmoved ON inbound (mailbox, uid_validity, uid)
    WHERE NOT moved AND status IN ('handled', 'ignored');

-- Mail to be sent, as rendered: one row a recipient, written in the transaction that caused it.
CREATE TABLE outbox (
    id              bigint PRIMARY KEY,
    introduction_id bigint REFERENCES introductions ON DELETE SET NULL,
    kind            text NOT NULL,
    question        text NOT NULL CHECK (question IN ('none', 'opt-in', 'check-in', 'referrer', 'digest', 'confirm')),
    recipient       text NOT NULL,
    envelope_from   text NOT NULL,
    -- What makes this mail unique: it is never written twice.
    dedupe_key      text NOT NULL UNIQUE,
    message_id      text NOT NULL,
    subject         text NOT NULL,
    raw             bytea NOT NULL,
    status          text NOT NULL CHECK (status IN ('queued', 'sending', 'in_doubt', 'sent', 'failed', 'cancelled')),
    attempts        int NOT NULL DEFAULT 0,
    doubts          int NOT NULL DEFAULT 0 CHECK (doubts <= 2),
    next_attempt_at timestamptz NOT NULL,
    give_up_at      timestamptz NOT NULL,
    lease           text,
    lease_until     timestamptz,
    sent_at         timestamptz,
    response        text NOT NULL DEFAULT '',
    created_at      timestamptz NOT NULL,
    CONSTRAINT sent_has_time CHECK ((status = 'sent') = (sent_at IS NOT NULL)),
    CONSTRAINT sending_is_leased CHECK (status <> 'sending' OR lease IS NOT NULL)
);
CREATE SEQUENCE outbox_ids OWNED BY outbox.id;
CREATE INDEX outbox_due ON outbox (next_attempt_at, id) WHERE status = 'queued';
CREATE INDEX outbox_leased ON outbox (lease_until) WHERE lease IS NOT NULL;
CREATE INDEX outbox_by_message_id ON outbox (message_id);
CREATE INDEX outbox_by_recipient ON outbox (recipient, created_at);
CREATE INDEX outbox_by_introduction ON outbox (introduction_id);

-- The mail that a confirm names: a yes to it releases just these.
CREATE TABLE holds (
    outbox_id  bigint NOT NULL REFERENCES outbox ON DELETE CASCADE,
    inbound_id bigint NOT NULL REFERENCES inbound ON DELETE CASCADE,
    PRIMARY KEY (outbox_id, inbound_id)
);
CREATE INDEX holds_by_inbound ON holds (inbound_id);

-- +goose Down
DROP TABLE holds, outbox, inbound, threads, events, timers, parties, introductions, suppressions, contacts, cursors, secrets;
