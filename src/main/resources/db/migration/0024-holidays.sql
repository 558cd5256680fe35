-- Public holidays, and care plans that heed them.

-- calendar: where a day is from; an import replaces the calendar of that name. kind: off, or work for a day that is worked on in place
-- of another.
CREATE TABLE holiday (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    calendar TEXT NOT NULL CHECK (calendar <> ''),
    calendar_key TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    UNIQUE (calendar_key, day)
) STRICT;
INSERT INTO journal_table VALUES ('holiday', 'holiday', 'id', NULL, NULL, 0);
INSERT INTO journal_unfollowed VALUES ('holiday');

CREATE VIEW v_holiday AS
SELECT id, calendar, day, name, kind FROM holiday;

-- festival: before which festival of the Chinese calendar, for that trigger; working_days: whether what it makes is due on such days only.
ALTER TABLE care_plan ADD COLUMN festival TEXT;
ALTER TABLE care_plan ADD COLUMN working_days INTEGER NOT NULL DEFAULT 0 CHECK (working_days IN (0, 1));

DROP VIEW v_care_plan;
CREATE VIEW v_care_plan AS
SELECT id, name, trigger, days, query, segment, festival, aim, channel, template, script, kind, owner, priority, text, working_days, enabled,
    datetime(created_at, 'unixepoch') AS created_at_utc
FROM care_plan;
