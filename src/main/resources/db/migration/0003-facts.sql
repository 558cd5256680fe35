-- What is derived of a customer from orders, contacts and points, and how people rate a customer.

-- One row per customer. Not journalled: it follows the journal, and a row of derived_state named 'fact ...' says up to
-- which operation and for which day. The windows are of whole days and end with that day; amounts are minor units.
CREATE TABLE customer_fact (
    customer_id INTEGER PRIMARY KEY,
    archived INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    spend INTEGER NOT NULL,
    spend_30 INTEGER NOT NULL,
    spend_90 INTEGER NOT NULL,
    spend_365 INTEGER NOT NULL,
    first_order INTEGER,
    last_order INTEGER,
    first_order_90 INTEGER,
    last_order_before_90 INTEGER,
    last_contact INTEGER,
    last_channel TEXT,
    contacts_90 INTEGER NOT NULL,
    points INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_fact_last_order ON customer_fact(last_order) WHERE orders > 0 AND archived = 0;
CREATE INDEX customer_fact_orders ON customer_fact(orders) WHERE orders > 0 AND archived = 0;
CREATE INDEX customer_fact_spend ON customer_fact(spend) WHERE orders > 0 AND archived = 0;
CREATE INDEX customer_fact_spend_365 ON customer_fact(spend_365) WHERE spend_365 > 0 AND archived = 0;

-- Whose points expire on a day.
CREATE INDEX points_lot_expires_on ON points_lot(expires_on) WHERE expires_on IS NOT NULL;

-- potential, loyalty: 1 to 5.
CREATE TABLE customer_rating (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL UNIQUE REFERENCES customer(id),
    potential INTEGER CHECK (potential BETWEEN 1 AND 5),
    loyalty INTEGER CHECK (loyalty BETWEEN 1 AND 5),
    rated_at INTEGER NOT NULL
) STRICT;
INSERT INTO journal_table VALUES ('customer_rating', 'customer', 'customer_id', 'customer_id', NULL, 0);
