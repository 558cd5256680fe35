-- Key dates and contracts of customers.

-- month_day: as 05-20; year: of the first time, null where it is not known; yearly: 0 where it comes once.
CREATE TABLE key_date (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    month_day TEXT NOT NULL CHECK (month_day GLOB '[01][0-9]-[0-3][0-9]'),
    year INTEGER CHECK (year BETWEEN 1 AND 9999),
    yearly INTEGER NOT NULL CHECK (yearly = 1 OR (yearly = 0 AND year IS NOT NULL)),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX key_date_customer ON key_date(customer_id);
INSERT INTO journal_table VALUES ('key_date', 'key_date', 'id', 'customer_id', NULL, 0);

CREATE VIEW v_key_date AS
SELECT k.id, k.customer_id, c.name AS customer, k.name, k.month_day, k.year, k.yearly,
    datetime(k.created_at, 'unixepoch') AS created_at_utc
FROM key_date k JOIN customer c ON c.id = k.customer_id;

-- amount: what it is worth in all, minor units; notice: how long before its end notice is given, as 30d, and notice_on the day
-- that makes; ended_on: where it was ended by hand.
CREATE TABLE contract (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    name TEXT NOT NULL CHECK (name <> ''),
    starts_on TEXT NOT NULL,
    ends_on TEXT CHECK (ends_on >= starts_on),
    amount INTEGER CHECK (amount >= 0),
    notice TEXT,
    notice_on TEXT,
    renews INTEGER NOT NULL CHECK (renews IN (0, 1)),
    ended_on TEXT,
    end_reason TEXT CHECK (end_reason IS NULL OR ended_on IS NOT NULL),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX contract_customer ON contract(customer_id);
CREATE INDEX contract_ends_on ON contract(ends_on) WHERE ended_on IS NULL;
INSERT INTO journal_table VALUES ('contract', 'contract', 'id', 'customer_id', NULL, 0);

CREATE VIEW v_contract AS
SELECT n.id, n.customer_id, c.name AS customer, n.name, n.starts_on, n.ends_on, n.amount AS amount_minor, n.notice, n.notice_on,
    n.renews, n.ended_on, n.end_reason, datetime(n.created_at, 'unixepoch') AS created_at_utc
FROM contract n JOIN customer c ON c.id = n.customer_id;
