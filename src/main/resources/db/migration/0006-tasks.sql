-- Tasks: what is to be done for a customer, until when and by whom.

-- due_at: when it is due, or where the day begins that stands in due_on; first_due_*: the same before it was first put off.
-- interaction_id: the contact that it follows up.
CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    text TEXT NOT NULL CHECK (text <> ''),
    kind TEXT,
    due_at INTEGER,
    due_on TEXT CHECK (due_on IS NULL OR due_at IS NOT NULL),
    first_due_at INTEGER,
    first_due_on TEXT CHECK (first_due_on IS NULL OR first_due_at IS NOT NULL),
    owner TEXT,
    priority TEXT NOT NULL CHECK (priority IN ('high', 'normal', 'low')),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    closed_at INTEGER CHECK ((closed_at IS NULL) = (state = 'open')),
    result TEXT,
    interaction_id INTEGER REFERENCES interaction(id),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX task_customer ON task(customer_id);
CREATE INDEX task_due ON task(due_at) WHERE state = 'open';
CREATE INDEX task_interaction ON task(interaction_id);
INSERT INTO journal_table VALUES ('task', 'task', 'id', 'customer_id', NULL, 0);

CREATE VIEW v_task AS
SELECT t.id, t.customer_id, c.name AS customer, t.text, t.kind, datetime(t.due_at, 'unixepoch') AS due_at_utc, t.due_on,
    datetime(t.first_due_at, 'unixepoch') AS first_due_at_utc, t.first_due_on, t.owner, t.priority, t.state,
    datetime(t.closed_at, 'unixepoch') AS closed_at_utc, t.result, t.interaction_id,
    datetime(t.created_at, 'unixepoch') AS created_at_utc
FROM task t JOIN customer c ON c.id = t.customer_id;
