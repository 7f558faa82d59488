-- +goose Up

ALTER TABLE contacts
    ADD COLUMN kind text NOT NULL DEFAULT '' CHECK (kind IN ('', 'client', 'partner', 'supplier', 'colleague')),
    -- The language and time zone that the operator set; what they write in is learnt from their mail.
    ADD COLUMN locale text NOT NULL DEFAULT '',
    ADD COLUMN writes text NOT NULL DEFAULT '',
    ADD COLUMN time_zone text NOT NULL DEFAULT '',
    ADD COLUMN ideal_introduction text NOT NULL DEFAULT '',
    ADD COLUMN gift_preference text NOT NULL DEFAULT '';

-- The language that the referrer wrote in: that of mail to those who have not written yet.
ALTER TABLE introductions ADD COLUMN language text NOT NULL DEFAULT '';

-- +goose Down
ALTER TABLE introductions DROP COLUMN language;
ALTER TABLE contacts DROP COLUMN kind, DROP COLUMN locale, DROP COLUMN writes, DROP COLUMN time_zone,
    DROP COLUMN ideal_introduction, DROP COLUMN gift_preference;
