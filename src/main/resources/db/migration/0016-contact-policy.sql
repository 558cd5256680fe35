-- How customers want to be contacted, and when not.

-- never: not at all, up to the day until_on where there is one; quiet: as 21:00-08:00.
CREATE TABLE contact_policy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL UNIQUE REFERENCES customer(id),
    never INTEGER NOT NULL CHECK (never IN (0, 1)),
    until_on TEXT CHECK (until_on IS NULL OR never = 1),
    quiet TEXT,
    zone TEXT
) STRICT;
INSERT INTO journal_table VALUES ('contact_policy', 'customer', 'customer_id', 'customer_id', NULL, 0);

CREATE TABLE contact_channel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    channel TEXT NOT NULL,
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1)),
    UNIQUE (customer_id, channel)
) STRICT;
INSERT INTO journal_table VALUES ('contact_channel', 'customer', 'customer_id', 'customer_id', NULL, 0);

CREATE VIEW v_contact_policy AS
SELECT p.customer_id, c.name AS customer, p.never AS do_not_contact, p.until_on, p.quiet, p.zone,
    (SELECT group_concat(channel) FROM contact_channel h WHERE h.customer_id = p.customer_id AND NOT h.wanted) AS unwanted,
    (SELECT group_concat(channel) FROM contact_channel h WHERE h.customer_id = p.customer_id AND h.wanted) AS wanted
FROM contact_policy p JOIN customer c ON c.id = p.customer_id;
