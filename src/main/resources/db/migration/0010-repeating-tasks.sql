-- Tasks that repeat: closing one makes the next.

-- repeat: a word (daily, weekdays, weekly, monthly, yearly) or a rule of RFC 5545; repeat_from_*: when the first of the series
-- was due, as due_* have it; follows_id: the task of the series before it.
ALTER TABLE task ADD COLUMN repeat_from_at INTEGER;
ALTER TABLE task ADD COLUMN repeat_from_on TEXT CHECK (repeat_from_on IS NULL OR repeat_from_at IS NOT NULL);
ALTER TABLE task ADD COLUMN repeat TEXT CHECK ((repeat IS NULL) = (repeat_from_at IS NULL));
ALTER TABLE task ADD COLUMN follows_id INTEGER REFERENCES task(id);
CREATE INDEX task_follows ON task(follows_id) WHERE follows_id IS NOT NULL;

DROP VIEW v_task;
CREATE VIEW v_task AS
SELECT t.id, t.customer_id, c.name AS customer, t.text, t.kind, datetime(t.due_at, 'unixepoch') AS due_at_utc, t.due_on,
    datetime(t.first_due_at, 'unixepoch') AS first_due_at_utc, t.first_due_on, t.owner, t.priority, t.state,
    datetime(t.closed_at, 'unixepoch') AS closed_at_utc, t.result, t.interaction_id, t.repeat, t.follows_id,
    datetime(t.created_at, 'unixepoch') AS created_at_utc
FROM task t JOIN customer c ON c.id = t.customer_id;
