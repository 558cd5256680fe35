-- Templates: texts with placeholders for what is known of a customer.

CREATE TABLE template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO journal_table VALUES ('template', 'template', 'id', NULL, NULL, 0);

CREATE VIEW v_template AS
SELECT id, name, subject, text, datetime(created_at, 'unixepoch') AS created_at_utc FROM template;
