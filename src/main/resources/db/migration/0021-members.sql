-- Members of loyalty programmes, and how what points are worth is rounded.
ALTER TABLE programme ADD COLUMN rounding TEXT NOT NULL DEFAULT 'down' CHECK (rounding IN ('down', 'half-even', 'up'));

-- When expires was changed last: what was awarded before may have another last day, though its award said none.
ALTER TABLE programme ADD COLUMN expires_since INTEGER;

-- left_on: the first day on which they were no member any more. A customer has several numbers after a merge.
CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    number TEXT NOT NULL COLLATE NOCASE CHECK (number <> ''),
    joined_on TEXT NOT NULL,
    left_on TEXT CHECK (left_on >= joined_on),
    UNIQUE (programme_id, number)
) STRICT;
CREATE INDEX member_customer ON member(customer_id, programme_id);
INSERT INTO journal_table VALUES ('member', 'member', 'id', 'customer_id', NULL, 0);

CREATE VIEW v_member AS
SELECT m.id, m.customer_id, c.name AS customer, g.name AS programme, m.number, m.joined_on, m.left_on
FROM member m JOIN customer c ON c.id = m.customer_id JOIN programme g ON g.id = m.programme_id;

CREATE VIEW v_programme AS
SELECT id, name, description, value_points, value AS value_minor, rounding, expires, shortfall, debt_limit, members_only
FROM programme;
