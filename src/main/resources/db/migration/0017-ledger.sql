-- The whole ledger: programmes with spendable and status points, points that are held, debts, and points that expired.

-- What value_points points are worth is value minor units of money; null: not said. expires: how long points last where an
-- award does not say, as in --expires. shortfall: what pays where points that are taken back are spent already, other
-- lots or a debt. debt_limit: how many points a customer may owe for a redemption.
CREATE TABLE programme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    description TEXT,
    value_points INTEGER,
    value INTEGER,
    expires TEXT,
    shortfall TEXT NOT NULL DEFAULT 'lots' CHECK (shortfall IN ('lots', 'debt')),
    debt_limit INTEGER NOT NULL DEFAULT 0 CHECK (debt_limit >= 0),
    members_only INTEGER NOT NULL DEFAULT 0 CHECK (members_only IN (0, 1)),
    created_at INTEGER NOT NULL,
    CHECK ((value_points IS NULL) = (value IS NULL))
) STRICT;
INSERT INTO journal_table VALUES ('programme', 'programme', 'id', NULL, NULL, 0);
INSERT INTO programme (name, name_key, created_at) VALUES ('standard', 'standard', 0);

-- Rows of journalled tables that came with the schema, and not by an operation.
CREATE TABLE schema_row (table_name TEXT NOT NULL, row_id INTEGER NOT NULL, PRIMARY KEY (table_name, row_id)) STRICT;
INSERT INTO schema_row VALUES ('programme', 1);

-- status: points that count for a tier and are never spent.
ALTER TABLE points_account ADD COLUMN programme_id INTEGER NOT NULL DEFAULT 1 REFERENCES programme(id);
ALTER TABLE points_account ADD COLUMN status INTEGER NOT NULL DEFAULT 0 CHECK (status IN (0, 1));
CREATE INDEX points_account_programme ON points_account(programme_id);

-- answers_id: the hold that a capture or release settles, the entry that sent what this one received, or the award that a
-- return takes from.
ALTER TABLE points_entry ADD COLUMN answers_id INTEGER REFERENCES points_entry(id);
CREATE INDEX points_entry_answers ON points_entry(answers_id) WHERE answers_id IS NOT NULL;

-- debt: points that are owed, a lot that is never more than 0.
ALTER TABLE points_lot ADD COLUMN debt INTEGER NOT NULL DEFAULT 0 CHECK (debt IN (0, 1));
CREATE INDEX points_lot_debt ON points_lot(account_id) WHERE debt = 1;

-- held: signed, what an entry reserved of a lot; what is free of a lot is its points less what is held.
ALTER TABLE points_allocation ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
DROP INDEX points_allocation_lot;
CREATE INDEX points_allocation_lot ON points_allocation(lot_id, points, held);

-- How far points are expired: lots whose last day was before as_of have nothing free, but for what later entries gave.
CREATE TABLE points_expiry (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    as_of TEXT NOT NULL,
    last_entry_id INTEGER NOT NULL
) STRICT;

DROP VIEW v_points;
CREATE VIEW v_points AS
SELECT e.id, a.customer_id, c.name AS customer, g.name AS programme, iif(a.status, 'status', 'spendable') AS points_kind, e.kind,
    e.points, datetime(e.at, 'unixepoch') AS at_utc, e.reason, e.ref, e.reverses_id, e.answers_id
FROM points_entry e JOIN points_account a ON a.id = e.account_id JOIN customer c ON c.id = a.customer_id
    JOIN programme g ON g.id = a.programme_id;

CREATE VIEW v_points_lot AS
SELECT l.id, a.customer_id, c.name AS customer, g.name AS programme, iif(a.status, 'status', 'spendable') AS points_kind, l.entry_id,
    (SELECT sum(p.points) FROM points_allocation p WHERE p.lot_id = l.id) AS points_left,
    (SELECT sum(p.held) FROM points_allocation p WHERE p.lot_id = l.id) AS points_held,
    datetime(l.earned_at, 'unixepoch') AS earned_at_utc, datetime(l.available_at, 'unixepoch') AS available_at_utc,
    l.expires_on, l.source, l.debt
FROM points_lot l JOIN points_account a ON a.id = l.account_id JOIN customer c ON c.id = a.customer_id
    JOIN programme g ON g.id = a.programme_id;
