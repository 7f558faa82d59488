-- +goose Up

-- A question of theirs was passed on to the referrer, and not answered yet.
ALTER TABLE parties ADD COLUMN inquired boolean NOT NULL DEFAULT false;
ALTER TABLE outbox DROP CONSTRAINT outbox_question_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_question_check
    CHECK (question IN ('none', 'opt-in', 'check-in', 'referrer', 'digest', 'confirm', 'answer'));

-- +goose Down
UPDATE outbox SET question = 'referrer' WHERE question = 'answer';
ALTER TABLE outbox DROP CONSTRAINT outbox_question_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_question_check
    CHECK (question IN ('none', 'opt-in', 'check-in', 'referrer', 'digest', 'confirm'));
ALTER TABLE parties DROP COLUMN inquired;
