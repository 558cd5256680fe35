-- Tiers of loyalty programmes: by what they are reached, who has which, and how that came.

-- measure: what is counted; months: how long a window is, null for the years of the calendar.
CREATE TABLE tier_scheme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL UNIQUE REFERENCES programme(id),
    measure TEXT NOT NULL CHECK (measure IN ('spend', 'points', 'status-points', 'orders', 'active-days')),
    months INTEGER CHECK (months BETWEEN 1 AND 120),
    downgrade TEXT NOT NULL CHECK (downgrade IN ('one-level', 'by-balance', 'never'))
) STRICT;
INSERT INTO journal_table VALUES ('tier_scheme', 'tier_scheme', 'id', NULL, NULL, 0);

-- threshold: from how much of the measure on, minor units where it is spend; multiplier: hundredths; dropped: one that
-- only the history still names.
CREATE TABLE tier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme(id),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    threshold INTEGER NOT NULL CHECK (threshold >= 0),
    multiplier INTEGER NOT NULL DEFAULT 100 CHECK (multiplier BETWEEN 100 AND 10000),
    benefits TEXT,
    dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (programme_id, name_key)
) STRICT;
CREATE UNIQUE INDEX tier_threshold ON tier(programme_id, threshold) WHERE dropped = 0;
INSERT INTO journal_table VALUES ('tier', 'tier', 'id', NULL, NULL, 0);

-- Customers without a standing have the lowest tier. tier_id is what a customer has, by the measure or by a grant, since when;
-- earned_id what they have by the measure, since when. The window is what decides next whether that stays; the lowest
-- tier has none.
CREATE TABLE tier_standing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    tier_id INTEGER NOT NULL REFERENCES tier(id),
    since TEXT NOT NULL,
    earned_id INTEGER NOT NULL REFERENCES tier(id),
    earned_since TEXT NOT NULL,
    window_start TEXT,
    window_end TEXT CHECK (window_end >= window_start),
    UNIQUE (customer_id, programme_id),
    CHECK ((window_start IS NULL) = (window_end IS NULL))
) STRICT;
CREATE INDEX tier_standing_programme ON tier_standing(programme_id, window_end);
CREATE INDEX tier_standing_tier ON tier_standing(tier_id);
CREATE INDEX tier_standing_earned ON tier_standing(earned_id);
INSERT INTO journal_table VALUES ('tier_standing', 'tier_standing', 'id', 'customer_id', NULL, 0);

-- ended_on: the first day on which it did not hold any more; null while it runs.
CREATE TABLE tier_grant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    standing_id INTEGER NOT NULL REFERENCES tier_standing(id),
    tier_id INTEGER NOT NULL REFERENCES tier(id),
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL CHECK (until_day >= from_day),
    reason TEXT,
    ended_on TEXT CHECK (ended_on >= from_day)
) STRICT;
CREATE INDEX tier_grant_standing ON tier_grant(standing_id);
CREATE INDEX tier_grant_tier ON tier_grant(tier_id);
CREATE INDEX tier_grant_until ON tier_grant(until_day) WHERE ended_on IS NULL;
INSERT INTO journal_table VALUES ('tier_grant', 'tier_standing', 'standing_id', 'standing_id', 'tier_standing', 0);

-- day: the first on which it was so; value: how much was counted then, of the measure. A tier that was kept goes from itself to itself.
CREATE TABLE tier_move (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    standing_id INTEGER NOT NULL REFERENCES tier_standing(id),
    from_id INTEGER NOT NULL REFERENCES tier(id),
    to_id INTEGER NOT NULL REFERENCES tier(id),
    day TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('qualified', 'kept', 'fell', 'granted', 'grant-ended')),
    value INTEGER,
    measure TEXT,
    reason TEXT,
    CHECK ((value IS NULL) = (measure IS NULL))
) STRICT;
CREATE INDEX tier_move_standing ON tier_move(standing_id, day);
CREATE INDEX tier_move_from ON tier_move(from_id);
CREATE INDEX tier_move_to ON tier_move(to_id);
INSERT INTO journal_table VALUES ('tier_move', 'tier_standing', 'standing_id', 'standing_id', 'tier_standing', 0);

-- How far tiers are looked after: what came later counts from its own day on.
CREATE TABLE tier_run (
    programme_id INTEGER PRIMARY KEY REFERENCES programme(id),
    day TEXT NOT NULL
) STRICT;

CREATE VIEW v_tier AS
SELECT t.id, g.name AS programme, t.name, t.threshold, t.multiplier / 100.0 AS multiplier, t.benefits, t.dropped
FROM tier t JOIN programme g ON g.id = t.programme_id;

CREATE VIEW v_tier_standing AS
SELECT s.id, s.customer_id, c.name AS customer, g.name AS programme, t.name AS tier, s.since, e.name AS earned_tier, s.earned_since,
    s.window_start, s.window_end,
    (SELECT max(a.until_day) FROM tier_grant a WHERE a.standing_id = s.id AND a.ended_on IS NULL) AS granted_until
FROM tier_standing s JOIN customer c ON c.id = s.customer_id JOIN programme g ON g.id = s.programme_id
    JOIN tier t ON t.id = s.tier_id JOIN tier e ON e.id = s.earned_id;

CREATE VIEW v_tier_move AS
SELECT m.id, s.customer_id, c.name AS customer, g.name AS programme, f.name AS from_tier, t.name AS to_tier, m.day, m.cause, m.value,
    m.measure, m.reason
FROM tier_move m JOIN tier_standing s ON s.id = m.standing_id JOIN customer c ON c.id = s.customer_id
    JOIN programme g ON g.id = s.programme_id JOIN tier f ON f.id = m.from_id JOIN tier t ON t.id = m.to_id;
