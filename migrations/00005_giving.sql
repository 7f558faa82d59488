-- +goose Up

-- What the operator gives a referrer for a result, once for each kind of result.
CREATE TABLE rewards (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    introduction_id bigint NOT NULL REFERENCES introductions ON DELETE CASCADE,
    occasion        text NOT NULL CHECK (occasion IN ('met', 'in_progress', 'won')),
    give            text NOT NULL,
    status          text NOT NULL CHECK (status IN ('owed', 'sent', 'withdrawn')),
    since           timestamptz NOT NULL,
    settled_at      timestamptz,
    UNIQUE (introduction_id, occasion),
    CONSTRAINT settled_has_time CHECK ((status = 'owed') = (settled_at IS NULL))
);
CREATE INDEX rewards_owed ON rewards (since) WHERE status = 'owed';

-- How far the referrer says that it came.
ALTER TABLE introductions ADD COLUMN told text NOT NULL DEFAULT '';

-- They do not want to be asked whom they know.
ALTER TABLE contacts ADD COLUMN never_ask boolean NOT NULL DEFAULT false;

ALTER TABLE outbox DROP CONSTRAINT outbox_question_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_question_check CHECK (question IN ('none', 'opt-in', 'check-in', 'referrer', 'digest',
    'confirm', 'answer', 'instead', 'ideal', 'gift', 'reward', 'ask'));

-- +goose Down
UPDATE outbox SET question = 'none' WHERE question IN ('instead', 'ideal', 'gift', 'reward', 'ask');
ALTER TABLE outbox DROP CONSTRAINT outbox_question_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_question_check
    CHECK (question IN ('none', 'opt-in', 'check-in', 'referrer', 'digest', 'confirm', 'answer'));
ALTER TABLE contacts DROP COLUMN never_ask;
ALTER TABLE introductions DROP COLUMN told;
DROP TABLE rewards;
