-- +goose Up

-- Each introduction that begins is counted against referrers.total_limit.
CREATE INDEX introductions_by_creation ON introductions (created_at);
-- Whoever sends mail chooses how much of it is held: finding that of one sender must not take longer for the others'.
CREATE INDEX inbound_aside_by_sender ON inbound (from_email) WHERE status = 'quarantined';

-- +goose Down
DROP INDEX introductions_by_creation, inbound_aside_by_sender;
