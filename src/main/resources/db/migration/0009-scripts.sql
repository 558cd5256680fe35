-- Scripts: lists of questions for calls and visits, and what customers answered.

CREATE TABLE script (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    description TEXT,
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO journal_table VALUES ('script', 'script', 'id', NULL, NULL, 0);

-- place: where it stands in its script, from 1; null where it is asked no more, but was answered.
-- takes: the answers it takes, 'good|late|never' or '1-5'; null for any text. Neither it nor the text ever changes.
CREATE TABLE script_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    script_id INTEGER NOT NULL REFERENCES script(id),
    place INTEGER,
    text TEXT NOT NULL CHECK (text <> ''),
    takes TEXT
) STRICT;
CREATE INDEX script_question_script ON script_question(script_id);
INSERT INTO journal_table VALUES ('script_question', 'script_question', 'id', NULL, NULL, 0);

CREATE TABLE script_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interaction_id INTEGER NOT NULL REFERENCES interaction(id),
    question_id INTEGER NOT NULL REFERENCES script_question(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    answer TEXT NOT NULL CHECK (answer <> ''),
    UNIQUE (interaction_id, question_id)
) STRICT;
CREATE INDEX script_answer_question ON script_answer(question_id);
CREATE INDEX script_answer_customer ON script_answer(customer_id);
INSERT INTO journal_table VALUES ('script_answer', 'interaction', 'interaction_id', 'customer_id', NULL, 0);

CREATE VIEW v_script AS
SELECT s.id, s.name, s.description, q.place, q.text AS question, q.takes, datetime(s.created_at, 'unixepoch') AS created_at_utc
FROM script s JOIN script_question q ON q.script_id = s.id
WHERE q.place IS NOT NULL;

CREATE VIEW v_script_answer AS
SELECT a.id, s.name AS script, q.place, q.text AS question, a.answer, a.interaction_id,
    datetime(i.started_at, 'unixepoch') AS started_at_utc, a.customer_id, c.name AS customer
FROM script_answer a JOIN script_question q ON q.id = a.question_id JOIN script s ON s.id = q.script_id
JOIN interaction i ON i.id = a.interaction_id JOIN customer c ON c.id = a.customer_id;
