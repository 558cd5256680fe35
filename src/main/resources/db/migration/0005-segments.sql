-- Segments: who fits a query, or was put together by hand, with the dates of entry and exit; and groups of tags.

-- Tables of which nothing that is derived of a customer follows: a refresh of segments makes no facts and no words anew.
CREATE TABLE journal_unfollowed (name TEXT PRIMARY KEY REFERENCES journal_table(name)) STRICT;

-- exclusive: a customer has one of its tags at the most.
CREATE TABLE tag_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    description TEXT,
    exclusive INTEGER NOT NULL DEFAULT 0 CHECK (exclusive IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO journal_table VALUES ('tag_group', 'tag_group', 'id', NULL, NULL, 0);

ALTER TABLE tag ADD COLUMN description TEXT;
ALTER TABLE tag ADD COLUMN color TEXT;
ALTER TABLE tag ADD COLUMN group_id INTEGER REFERENCES tag_group(id);
CREATE INDEX tag_group_id ON tag(group_id) WHERE group_id IS NOT NULL;

-- query: null where members are put in by hand. tag_id: the tag that members have while they are in it.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    query TEXT,
    description TEXT,
    tag_id INTEGER REFERENCES tag(id),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX segment_tag ON segment(tag_id) WHERE tag_id IS NOT NULL;
INSERT INTO journal_table VALUES ('segment', 'segment', 'id', NULL, NULL, 0);

-- segment_id: the segment that put the tag on and takes it off again; null where it was put on otherwise.
ALTER TABLE customer_tag ADD COLUMN segment_id INTEGER REFERENCES segment(id);
CREATE INDEX customer_tag_segment ON customer_tag(segment_id) WHERE segment_id IS NOT NULL;

-- Who is in a segment. The customer is not a foreign key: what a refresh found does not keep the import of a customer
-- from being taken back, and the next refresh takes out who is no longer there.
CREATE TABLE segment_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    segment_id INTEGER NOT NULL REFERENCES segment(id),
    customer_id INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    UNIQUE (segment_id, customer_id)
) STRICT;
CREATE INDEX segment_member_customer ON segment_member(customer_id);
CREATE INDEX segment_member_entered ON segment_member(segment_id, entered_at);
INSERT INTO journal_table VALUES ('segment_member', 'segment_member', 'id', 'customer_id', NULL, 0);
INSERT INTO journal_unfollowed VALUES ('segment_member');

-- Who was in a segment, once for each time.
CREATE TABLE segment_past (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    segment_id INTEGER NOT NULL REFERENCES segment(id),
    customer_id INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    left_at INTEGER NOT NULL
) STRICT;
CREATE INDEX segment_past_customer ON segment_past(customer_id);
CREATE INDEX segment_past_left ON segment_past(segment_id, left_at);
INSERT INTO journal_table VALUES ('segment_past', 'segment_past', 'id', 'customer_id', NULL, 0);
INSERT INTO journal_unfollowed VALUES ('segment_past');

-- How many were in a segment at the end of a day; a day without a row has the size of the day before.
CREATE TABLE segment_size (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    segment_id INTEGER NOT NULL REFERENCES segment(id),
    day TEXT NOT NULL,
    size INTEGER NOT NULL,
    UNIQUE (segment_id, day)
) STRICT;
INSERT INTO journal_table VALUES ('segment_size', 'segment_size', 'id', NULL, NULL, 0);

CREATE VIEW v_segment AS
SELECT s.id, s.name, s.query, s.description, t.name AS tag, datetime(s.created_at, 'unixepoch') AS created_at_utc,
    (SELECT count(*) FROM segment_member m WHERE m.segment_id = s.id) AS members
FROM segment s LEFT JOIN tag t ON t.id = s.tag_id;

CREATE VIEW v_segment_member AS
SELECT s.name AS segment, m.customer_id, c.name AS customer, datetime(m.entered_at, 'unixepoch') AS entered_at_utc,
    NULL AS left_at_utc
FROM segment_member m JOIN segment s ON s.id = m.segment_id JOIN customer c ON c.id = m.customer_id
UNION ALL
SELECT s.name, p.customer_id, c.name, datetime(p.entered_at, 'unixepoch'), datetime(p.left_at, 'unixepoch')
FROM segment_past p JOIN segment s ON s.id = p.segment_id JOIN customer c ON c.id = p.customer_id;
