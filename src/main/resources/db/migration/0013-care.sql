-- Care plans: rules that make tasks, and what they made.

-- trigger: when it makes a task; days: before or after, as the trigger has it; query: for whom, null for everybody; segment: for
-- those who enter it; template, script: named, not referred to: they may come later.
CREATE TABLE care_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    trigger TEXT NOT NULL,
    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 366),
    query TEXT,
    segment TEXT,
    aim TEXT,
    channel TEXT,
    template TEXT,
    script TEXT,
    kind TEXT,
    owner TEXT,
    priority TEXT NOT NULL CHECK (priority IN ('high', 'normal', 'low')),
    text TEXT,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO journal_table VALUES ('care_plan', 'care_plan', 'id', NULL, NULL, 0);

-- occasion: what it was made for: 2026-11, 2026-Q4, a date, an order; never twice for one customer. period: the round it
-- belongs to, which is over at ends_at. It is undone with its task, and stays when the task is dropped.
CREATE TABLE care_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES care_plan(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    occasion TEXT NOT NULL,
    period TEXT NOT NULL,
    ends_at INTEGER NOT NULL,
    task_id INTEGER NOT NULL UNIQUE REFERENCES task(id),
    created_at INTEGER NOT NULL,
    UNIQUE (plan_id, customer_id, occasion)
) STRICT;
CREATE INDEX care_item_customer ON care_item(customer_id);
CREATE INDEX care_item_period ON care_item(plan_id, period);
INSERT INTO journal_table VALUES ('care_item', 'task', 'task_id', 'customer_id', NULL, 0);
INSERT INTO journal_unfollowed VALUES ('care_plan'), ('care_item');

CREATE VIEW v_care_plan AS
SELECT id, name, trigger, days, query, segment, aim, channel, template, script, kind, owner, priority, text, enabled,
    datetime(created_at, 'unixepoch') AS created_at_utc
FROM care_plan;

CREATE VIEW v_care_item AS
SELECT i.id, p.name AS plan, i.customer_id, c.name AS customer, i.occasion, i.period,
    datetime(i.ends_at, 'unixepoch') AS ends_at_utc, i.task_id, t.state AS task_state,
    datetime(i.created_at, 'unixepoch') AS created_at_utc
FROM care_item i JOIN care_plan p ON p.id = i.plan_id JOIN customer c ON c.id = i.customer_id JOIN task t ON t.id = i.task_id;
