-- Classes of customers as they were, and what makes facts quick to reckon.

-- All that facts need of an order, by customer: rows of the table need not be looked up.
DROP INDEX customer_order_customer;
CREATE INDEX customer_order_customer ON customer_order(customer_id, ordered_at, kind, total);

-- The limits of classes that follow from all customers. Derived: they hold for facts with one stamp.
CREATE TABLE class_limit (
    name TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    amounts TEXT NOT NULL
) STRICT;

-- What a customer was from a time on, one row whenever that became another; the row before says what it was until then.
-- Not a reference: a customer who was just added is taken back all the same, and this row means nothing then.
CREATE TABLE class_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    lifecycle TEXT NOT NULL,
    value TEXT,
    rfm TEXT
) STRICT;
CREATE INDEX class_history_customer ON class_history(customer_id, at);
INSERT INTO journal_table VALUES ('class_history', 'class_history', 'id', 'customer_id', NULL, 0);
INSERT INTO journal_unfollowed VALUES ('class_history');

CREATE VIEW v_class_history AS
SELECT h.customer_id, c.name AS customer, datetime(h.at, 'unixepoch') AS at_utc, h.lifecycle, h.value, h.rfm
FROM class_history h JOIN customer c ON c.id = h.customer_id;
