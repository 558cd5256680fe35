-- What points buy, and the coupons that customers get for them or by rules.

-- points: what it costs; stock: how many there are in all, null without end; what is left of it is counted by the coupons. value:
-- minor units that a coupon takes off, percent: hundredths of a per cent; valid: how long, as in --valid.
CREATE TABLE reward (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme(id),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('product', 'service', 'discount', 'coupon', 'gift', 'upgrade')),
    description TEXT,
    points INTEGER NOT NULL CHECK (points > 0),
    value INTEGER CHECK (value > 0),
    percent INTEGER CHECK (percent BETWEEN 1 AND 10000),
    minimum INTEGER CHECK (minimum > 0),
    stacks INTEGER NOT NULL DEFAULT 0 CHECK (stacks IN (0, 1)),
    stock INTEGER CHECK (stock >= 0),
    most_customer INTEGER CHECK (most_customer > 0),
    from_day TEXT,
    until_day TEXT CHECK (until_day >= from_day),
    valid TEXT,
    created_at INTEGER NOT NULL,
    CHECK (value IS NULL OR percent IS NULL)
) STRICT;
CREATE INDEX reward_programme ON reward(programme_id);
INSERT INTO journal_table VALUES ('reward', 'reward', 'id', NULL, NULL, 0);

-- What it takes off is as it was when it was issued. entry_id: the redemption that paid for it, which stays for ever; null where a
-- rule gave it. taken_off: minor units of the order.
CREATE TABLE coupon (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reward_id INTEGER NOT NULL REFERENCES reward(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    code TEXT NOT NULL UNIQUE CHECK (length(code) = 16),
    points INTEGER NOT NULL CHECK (points >= 0),
    entry_id INTEGER UNIQUE,
    value INTEGER,
    percent INTEGER,
    minimum INTEGER,
    stacks INTEGER NOT NULL CHECK (stacks IN (0, 1)),
    issued_at INTEGER NOT NULL,
    expires_on TEXT,
    sent_at INTEGER,
    received_at INTEGER,
    used_at INTEGER,
    order_id INTEGER REFERENCES customer_order(id),
    taken_off INTEGER,
    revoked_at INTEGER,
    reason TEXT,
    CHECK ((entry_id IS NULL) = (points = 0)),
    CHECK (used_at IS NOT NULL OR order_id IS NULL),
    CHECK (used_at IS NULL OR revoked_at IS NULL)
) STRICT;
CREATE INDEX coupon_reward ON coupon(reward_id, customer_id);
CREATE INDEX coupon_customer ON coupon(customer_id);
CREATE INDEX coupon_order ON coupon(order_id) WHERE order_id IS NOT NULL;
INSERT INTO journal_table VALUES ('coupon', 'coupon', 'id', 'customer_id', NULL, 0);

-- A rule gives a coupon instead of points; its points are 1, the number of coupons.
ALTER TABLE points_rule ADD COLUMN reward_id INTEGER REFERENCES reward(id);
CREATE INDEX points_rule_reward ON points_rule(reward_id) WHERE reward_id IS NOT NULL;

-- As it was, but for the coupon that was given instead of points; points and returned count coupons then.
CREATE TABLE points_earning_next (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule_id INTEGER NOT NULL REFERENCES points_rule(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    occasion TEXT NOT NULL,
    order_id INTEGER REFERENCES customer_order(id),
    day TEXT NOT NULL,
    amount INTEGER NOT NULL DEFAULT 0,
    points INTEGER NOT NULL CHECK (points > 0),
    returned INTEGER NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND points),
    entry_id INTEGER,
    coupon_id INTEGER REFERENCES coupon(id),
    UNIQUE (rule_id, customer_id, occasion),
    CHECK ((entry_id IS NULL) <> (coupon_id IS NULL))
) STRICT;
INSERT INTO points_earning_next
SELECT id, rule_id, customer_id, occasion, order_id, day, amount, points, returned, entry_id, NULL FROM points_earning;
DROP VIEW v_points_earning;
DROP VIEW v_points_rule;
DROP TABLE points_earning;
ALTER TABLE points_earning_next RENAME TO points_earning;
CREATE INDEX points_earning_customer ON points_earning(customer_id);
CREATE INDEX points_earning_order ON points_earning(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX points_earning_coupon ON points_earning(coupon_id) WHERE coupon_id IS NOT NULL;

CREATE VIEW v_points_rule AS
SELECT r.id, r.name, g.name AS programme, iif(r.reward_id IS NOT NULL, 'coupon', iif(r.status, 'status', 'spendable')) AS points_kind,
    r.cause, r.points, r.per AS per_minor, r.times / 100.0 AS times, r.referred_points, w.name AS reward, r.available, r.expires,
    r.query, r.product, datetime(r.starts_at, 'unixepoch') AS starts_at_utc, datetime(r.ends_at, 'unixepoch') AS ends_at_utc,
    r.weekdays, r.month_days, r.birthday_month, r.minimum AS minimum_minor, r.period, r.most_order, r.most_day, r.most_month,
    r.most_year, r.most_ever, r.enabled
FROM points_rule r JOIN programme g ON g.id = r.programme_id LEFT JOIN reward w ON w.id = r.reward_id;

CREATE VIEW v_points_earning AS
SELECT e.id, r.name AS rule, e.customer_id, c.name AS customer, e.occasion, e.order_id, e.day, e.amount AS amount_minor, e.points,
    e.returned, e.entry_id, e.coupon_id
FROM points_earning e JOIN points_rule r ON r.id = e.rule_id JOIN customer c ON c.id = e.customer_id;

CREATE VIEW v_reward AS
SELECT r.id, r.name, g.name AS programme, r.kind, r.description, r.points, r.value AS value_minor, r.percent / 100.0 AS percent,
    r.minimum AS minimum_minor, r.stacks, r.stock, r.most_customer, r.from_day, r.until_day, r.valid
FROM reward r JOIN programme g ON g.id = r.programme_id;

CREATE VIEW v_coupon AS
SELECT k.id, r.name AS reward, k.customer_id, c.name AS customer, k.code, k.points, k.entry_id, k.value AS value_minor,
    k.percent / 100.0 AS percent, k.minimum AS minimum_minor, k.stacks, datetime(k.issued_at, 'unixepoch') AS issued_at_utc,
    k.expires_on, datetime(k.sent_at, 'unixepoch') AS sent_at_utc, datetime(k.received_at, 'unixepoch') AS received_at_utc,
    datetime(k.used_at, 'unixepoch') AS used_at_utc, k.order_id, k.taken_off AS taken_off_minor,
    datetime(k.revoked_at, 'unixepoch') AS revoked_at_utc, k.reason
FROM coupon k JOIN reward r ON r.id = k.reward_id JOIN customer c ON c.id = k.customer_id;
