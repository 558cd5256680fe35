-- What was earned is looked up by customer first, and orders earn customer by customer: one index less is written.
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
    UNIQUE (customer_id, rule_id, occasion),
    CHECK ((entry_id IS NULL) <> (coupon_id IS NULL))
) STRICT;
INSERT INTO points_earning_next
SELECT id, rule_id, customer_id, occasion, order_id, day, amount, points, returned, entry_id, coupon_id FROM points_earning;
DROP VIEW v_points_earning;
DROP TABLE points_earning;
ALTER TABLE points_earning_next RENAME TO points_earning;
CREATE INDEX points_earning_order ON points_earning(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX points_earning_coupon ON points_earning(coupon_id) WHERE coupon_id IS NOT NULL;

CREATE VIEW v_points_earning AS
SELECT e.id, r.name AS rule, e.customer_id, c.name AS customer, e.occasion, e.order_id, e.day, e.amount AS amount_minor, e.points,
    e.returned, e.entry_id, e.coupon_id
FROM points_earning e JOIN points_rule r ON r.id = e.rule_id JOIN customer c ON c.id = e.customer_id;
