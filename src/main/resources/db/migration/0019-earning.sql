-- Rules by which points are earned, and what was earned by them.

-- cause: what earns; points: how many, for each per minor units of money where that is given; times: in hundredths, how many
-- times what rates give is given; referred_points: what the one who was referred gets; available, expires: as in --available and
-- --expires; product: a pattern of SKUs; weekdays: 1 is Monday, as 1,7; month_days: as 8,18; minimum: minor units, of the
-- order, or for thresholds of the period; the limits are points of a customer.
CREATE TABLE points_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme(id),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    cause TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points >= 0),
    per INTEGER CHECK (per > 0),
    times INTEGER CHECK (times > 100),
    referred_points INTEGER NOT NULL DEFAULT 0 CHECK (referred_points >= 0),
    status INTEGER NOT NULL DEFAULT 0 CHECK (status IN (0, 1)),
    available TEXT,
    expires TEXT,
    query TEXT,
    product TEXT,
    starts_at INTEGER,
    ends_at INTEGER CHECK (ends_at > starts_at),
    weekdays TEXT,
    month_days TEXT,
    birthday_month INTEGER NOT NULL DEFAULT 0 CHECK (birthday_month IN (0, 1)),
    minimum INTEGER CHECK (minimum > 0),
    period TEXT CHECK (period IN ('month', 'quarter', 'year')),
    most_order INTEGER CHECK (most_order > 0),
    most_day INTEGER CHECK (most_day > 0),
    most_month INTEGER CHECK (most_month > 0),
    most_year INTEGER CHECK (most_year > 0),
    most_ever INTEGER CHECK (most_ever > 0),
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX points_rule_programme ON points_rule(programme_id);
INSERT INTO journal_table VALUES ('points_rule', 'points_rule', 'id', NULL, NULL, 0);

-- occasion: what it was for, once for each rule and customer: order 17, 2026, 2026-Q4, a ref; amount: the money that was
-- counted; returned: how many of the points were taken back with what was refunded; entry_id: the award, which stays for ever.
CREATE TABLE points_earning (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule_id INTEGER NOT NULL REFERENCES points_rule(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    occasion TEXT NOT NULL,
    order_id INTEGER REFERENCES customer_order(id),
    day TEXT NOT NULL,
    amount INTEGER NOT NULL DEFAULT 0,
    points INTEGER NOT NULL CHECK (points > 0),
    returned INTEGER NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND points),
    entry_id INTEGER NOT NULL,
    UNIQUE (rule_id, customer_id, occasion)
) STRICT;
CREATE INDEX points_earning_customer ON points_earning(customer_id);
CREATE INDEX points_earning_order ON points_earning(order_id) WHERE order_id IS NOT NULL;
INSERT INTO journal_table VALUES ('points_earning', 'points_earning', 'id', 'customer_id', NULL, 0);

CREATE VIEW v_points_rule AS
SELECT r.id, r.name, g.name AS programme, iif(r.status, 'status', 'spendable') AS points_kind, r.cause, r.points, r.per AS per_minor,
    r.times / 100.0 AS times, r.referred_points, r.available, r.expires, r.query, r.product,
    datetime(r.starts_at, 'unixepoch') AS starts_at_utc, datetime(r.ends_at, 'unixepoch') AS ends_at_utc, r.weekdays, r.month_days,
    r.birthday_month, r.minimum AS minimum_minor, r.period, r.most_order, r.most_day, r.most_month, r.most_year, r.most_ever, r.enabled
FROM points_rule r JOIN programme g ON g.id = r.programme_id;

CREATE VIEW v_points_earning AS
SELECT e.id, r.name AS rule, e.customer_id, c.name AS customer, e.occasion, e.order_id, e.day, e.amount AS amount_minor, e.points,
    e.returned, e.entry_id
FROM points_earning e JOIN points_rule r ON r.id = e.rule_id JOIN customer c ON c.id = e.customer_id;
