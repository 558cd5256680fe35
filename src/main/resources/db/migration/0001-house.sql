-- The house: journal, settings, customers, tags, contacts, products, orders, points, search.
-- Instants are seconds since 1970 UTC, dates are YYYY-MM-DD, money is minor units, points are whole.

-- ---- journal -------------------------------------------------------------------------------------------------------

-- What is journalled, and how a row of it belongs to an aggregate (the unit of undo) and to a customer. The customer of
-- a row stands in customer_column, or, when via is given, in that table's customer_id under the row's customer_column.
CREATE TABLE journal_table (
    name TEXT PRIMARY KEY,
    aggregate TEXT NOT NULL,
    aggregate_column TEXT NOT NULL,
    customer_column TEXT,
    via TEXT,
    append_only INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT,
    mapping TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    next_row INTEGER NOT NULL DEFAULT 0,
    read_rows INTEGER NOT NULL DEFAULT 0,
    created_rows INTEGER NOT NULL DEFAULT 0,
    updated_rows INTEGER NOT NULL DEFAULT 0,
    unchanged_rows INTEGER NOT NULL DEFAULT 0,
    skipped_rows INTEGER NOT NULL DEFAULT 0,
    rejected_rows INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER REFERENCES import_run(id),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    arguments TEXT,
    arguments_salt TEXT,
    arguments_digest TEXT,
    schema_version INTEGER NOT NULL,
    undoes INTEGER REFERENCES operation(id),
    previous INTEGER REFERENCES operation(id),
    digest TEXT
) STRICT;
CREATE INDEX operation_run ON operation(run_id) WHERE run_id IS NOT NULL;
CREATE INDEX operation_undoes ON operation(undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_previous ON operation(previous);

CREATE TABLE operation_insert (
    id INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL REFERENCES operation(id),
    table_name TEXT NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL
) STRICT;
CREATE INDEX operation_insert_operation ON operation_insert(operation_id);
CREATE INDEX operation_insert_row ON operation_insert(table_name, first_id);

CREATE TABLE operation_change (
    id INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL REFERENCES operation(id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    aggregate_before INTEGER,
    aggregate_after INTEGER,
    customer_before INTEGER,
    customer_after INTEGER,
    before TEXT,
    salt TEXT,
    digest TEXT
) STRICT;
CREATE INDEX operation_change_operation ON operation_change(operation_id);
CREATE INDEX operation_change_row ON operation_change(table_name, row_id);
CREATE INDEX operation_change_customer_before ON operation_change(customer_before) WHERE customer_before IS NOT NULL;
CREATE INDEX operation_change_customer_after ON operation_change(customer_after)
    WHERE customer_after IS NOT NULL AND customer_after IS NOT customer_before;

-- An undo that could not take everything back names here what it kept.
CREATE TABLE operation_kept (
    id INTEGER PRIMARY KEY,
    undo_id INTEGER NOT NULL REFERENCES operation(id),
    aggregate TEXT NOT NULL,
    aggregate_id INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX operation_kept_undo ON operation_kept(undo_id);

-- The operation being written; one row inside a write, none outside.
CREATE TABLE journal_open (operation_id INTEGER NOT NULL REFERENCES operation(id)) STRICT;
CREATE INDEX journal_open_operation ON journal_open(operation_id);

-- How far a derived table (search, facts) has followed the journal.
CREATE TABLE derived_state (name TEXT PRIMARY KEY, operation_id INTEGER NOT NULL) STRICT;

-- ---- settings ------------------------------------------------------------------------------------------------------

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;
INSERT INTO journal_table VALUES ('setting', 'setting', 'id', NULL, NULL, 0);

-- ---- customers -----------------------------------------------------------------------------------------------------

CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'organisation')),
    external_id TEXT UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    organisation TEXT,
    organisation_id INTEGER REFERENCES customer(id),
    role TEXT,
    country TEXT,
    region TEXT,
    city TEXT,
    address TEXT,
    postal_code TEXT,
    birthday TEXT,
    gender TEXT,
    language TEXT,
    source TEXT,
    owner TEXT,
    preferred_channel TEXT,
    contact_every TEXT,
    interests TEXT,
    occupation TEXT,
    income_band TEXT,
    relationship TEXT,
    temperament TEXT,
    referred_by INTEGER REFERENCES customer(id),
    notes TEXT,
    created_at INTEGER NOT NULL,
    archived_at INTEGER,
    merged_into INTEGER REFERENCES customer(id)
) STRICT;
CREATE INDEX customer_name_key ON customer(name_key);
CREATE INDEX customer_created_at ON customer(created_at);
CREATE INDEX customer_organisation ON customer(organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX customer_referred_by ON customer(referred_by) WHERE referred_by IS NOT NULL;
CREATE INDEX customer_merged_into ON customer(merged_into) WHERE merged_into IS NOT NULL;
INSERT INTO journal_table VALUES ('customer', 'customer', 'id', 'id', NULL, 0);

CREATE TABLE customer_email (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX customer_email_customer ON customer_email(customer_id);
INSERT INTO journal_table VALUES ('customer_email', 'customer', 'customer_id', 'customer_id', NULL, 0);

-- digits: the digits as typed; e164: null where the number can't be understood with the database's region.
CREATE TABLE customer_phone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    phone TEXT NOT NULL,
    digits TEXT NOT NULL,
    e164 TEXT
) STRICT;
CREATE INDEX customer_phone_customer ON customer_phone(customer_id);
CREATE INDEX customer_phone_digits ON customer_phone(digits);
CREATE INDEX customer_phone_e164 ON customer_phone(e164) WHERE e164 IS NOT NULL;
INSERT INTO journal_table VALUES ('customer_phone', 'customer', 'customer_id', 'customer_id', NULL, 0);

CREATE TABLE customer_handle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    service TEXT NOT NULL,
    handle TEXT NOT NULL,
    handle_key TEXT NOT NULL,
    UNIQUE (service, handle_key)
) STRICT;
CREATE INDEX customer_handle_customer ON customer_handle(customer_id);
CREATE INDEX customer_handle_key ON customer_handle(handle_key);
INSERT INTO journal_table VALUES ('customer_handle', 'customer', 'customer_id', 'customer_id', NULL, 0);

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'flag'))
) STRICT;
INSERT INTO journal_table VALUES ('custom_field', 'custom_field', 'id', NULL, NULL, 0);

CREATE TABLE customer_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    field_id INTEGER NOT NULL REFERENCES custom_field(id),
    value TEXT NOT NULL,
    UNIQUE (customer_id, field_id)
) STRICT;
CREATE INDEX customer_value_field ON customer_value(field_id);
INSERT INTO journal_table VALUES ('customer_value', 'customer', 'customer_id', 'customer_id', NULL, 0);

-- ---- tags ----------------------------------------------------------------------------------------------------------

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO journal_table VALUES ('tag', 'tag', 'id', NULL, NULL, 0);

CREATE TABLE customer_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    tag_id INTEGER NOT NULL REFERENCES tag(id),
    UNIQUE (customer_id, tag_id)
) STRICT;
CREATE INDEX customer_tag_tag ON customer_tag(tag_id);
INSERT INTO journal_table VALUES ('customer_tag', 'customer', 'customer_id', 'customer_id', NULL, 0);

-- ---- contacts ------------------------------------------------------------------------------------------------------

-- sentiment: hundredths, -100 to 100.
CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    channel TEXT NOT NULL,
    direction TEXT CHECK (direction IN ('in', 'out')),
    started_at INTEGER NOT NULL,
    duration_seconds INTEGER CHECK (duration_seconds >= 0),
    handled_by TEXT,
    outcome TEXT,
    topic TEXT,
    stage TEXT CHECK (stage IN ('pre-sale', 'in-sale', 'after-sale')),
    deep INTEGER NOT NULL DEFAULT 0 CHECK (deep IN (0, 1)),
    subject TEXT,
    text TEXT,
    sentiment INTEGER CHECK (sentiment BETWEEN -100 AND 100),
    mood TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX interaction_customer ON interaction(customer_id, started_at);
CREATE INDEX interaction_started_at ON interaction(started_at);
INSERT INTO journal_table VALUES ('interaction', 'interaction', 'id', 'customer_id', NULL, 0);

-- ---- products and orders -------------------------------------------------------------------------------------------

CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sku TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    category TEXT,
    price INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO journal_table VALUES ('product', 'product', 'id', NULL, NULL, 0);

-- A refund is an order of kind refund: its quantities and amounts are negative, refunds_id is the order it takes back
-- where that is known.
CREATE TABLE customer_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    kind TEXT NOT NULL CHECK (kind IN ('order', 'refund')),
    number TEXT UNIQUE,
    ordered_at INTEGER NOT NULL,
    refunds_id INTEGER REFERENCES customer_order(id),
    total INTEGER NOT NULL,
    note TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_order_customer ON customer_order(customer_id, ordered_at);
CREATE INDEX customer_order_ordered_at ON customer_order(ordered_at);
CREATE INDEX customer_order_refunds ON customer_order(refunds_id) WHERE refunds_id IS NOT NULL;
INSERT INTO journal_table VALUES ('customer_order', 'order', 'id', 'customer_id', NULL, 0);

-- quantity: thousandths; price: for one unit; amount: quantity times price, rounded half even, once a line.
CREATE TABLE order_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES customer_order(id),
    product_id INTEGER REFERENCES product(id),
    description TEXT,
    quantity INTEGER NOT NULL,
    price INTEGER NOT NULL,
    amount INTEGER NOT NULL
) STRICT;
CREATE INDEX order_line_order ON order_line(order_id);
CREATE INDEX order_line_product ON order_line(product_id);
INSERT INTO journal_table VALUES ('order_line', 'order', 'order_id', 'order_id', 'customer_order', 0);

-- ---- points --------------------------------------------------------------------------------------------------------

-- Merging customers re-points the account; lots, entries and allocations never change.
CREATE TABLE points_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id)
) STRICT;
CREATE INDEX points_account_customer ON points_account(customer_id);
INSERT INTO journal_table VALUES ('points_account', 'points_account', 'id', 'customer_id', NULL, 0);

-- points: signed, what the entry moved. reverses_id: the entry that this one takes back.
CREATE TABLE points_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES points_account(id),
    kind TEXT NOT NULL,
    points INTEGER NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT,
    ref TEXT,
    reverses_id INTEGER UNIQUE REFERENCES points_entry(id),
    recorded_at INTEGER NOT NULL,
    UNIQUE (account_id, kind, ref)
) STRICT;
CREATE INDEX points_entry_account ON points_entry(account_id, at);
INSERT INTO journal_table VALUES ('points_entry', 'points_account', 'account_id', 'account_id', 'points_account', 1);

CREATE TABLE points_lot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES points_account(id),
    entry_id INTEGER NOT NULL REFERENCES points_entry(id),
    earned_at INTEGER NOT NULL,
    available_at INTEGER NOT NULL,
    expires_on TEXT,
    source TEXT
) STRICT;
CREATE INDEX points_lot_account ON points_lot(account_id, expires_on);
CREATE INDEX points_lot_entry ON points_lot(entry_id);
INSERT INTO journal_table VALUES ('points_lot', 'points_account', 'account_id', 'account_id', 'points_account', 1);

-- points: signed, what an entry gave to (+) or took from (-) a lot. A balance is the sum of these.
CREATE TABLE points_allocation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES points_account(id),
    entry_id INTEGER NOT NULL REFERENCES points_entry(id),
    lot_id INTEGER NOT NULL REFERENCES points_lot(id),
    points INTEGER NOT NULL
) STRICT;
CREATE INDEX points_allocation_account ON points_allocation(account_id);
CREATE INDEX points_allocation_entry ON points_allocation(entry_id);
CREATE INDEX points_allocation_lot ON points_allocation(lot_id);
INSERT INTO journal_table VALUES ('points_allocation', 'points_account', 'account_id', 'account_id', 'points_account', 1);

-- ---- search --------------------------------------------------------------------------------------------------------

-- One document per customer, rowid = customer.id. Its text is made and kept up to date from the journal.
CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- ---- published views: readable columns for people with sqlite3 or Datasette -----------------------------------------

CREATE VIEW v_customer AS
SELECT c.id, c.kind, c.external_id, c.name,
    (SELECT group_concat(email, ';') FROM (SELECT email FROM customer_email WHERE customer_id = c.id ORDER BY id)) AS emails,
    (SELECT group_concat(phone, ';')
        FROM (SELECT coalesce(e164, phone) AS phone FROM customer_phone WHERE customer_id = c.id ORDER BY id)) AS phones,
    (SELECT group_concat(name, ';')
        FROM (SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = c.id ORDER BY t.name_key)
    ) AS tags,
    c.organisation, c.role, c.country, c.region, c.city, c.address, c.postal_code, c.birthday, c.gender, c.language,
    c.source, c.owner, c.preferred_channel, c.notes,
    datetime(c.created_at, 'unixepoch') AS created_at_utc, datetime(c.archived_at, 'unixepoch') AS archived_at_utc,
    c.merged_into
FROM customer c;

CREATE VIEW v_order AS
SELECT o.id, o.number, o.kind, o.customer_id, c.name AS customer, datetime(o.ordered_at, 'unixepoch') AS ordered_at_utc,
    o.total AS total_minor, (SELECT count(*) FROM order_line l WHERE l.order_id = o.id) AS lines, o.refunds_id, o.note
FROM customer_order o JOIN customer c ON c.id = o.customer_id;

CREATE VIEW v_order_line AS
SELECT l.id, l.order_id, o.number AS order_number, o.kind, o.customer_id, p.sku, coalesce(l.description, p.name) AS product,
    l.quantity AS quantity_thousandths, l.price AS price_minor, l.amount AS amount_minor
FROM order_line l JOIN customer_order o ON o.id = l.order_id LEFT JOIN product p ON p.id = l.product_id;

CREATE VIEW v_interaction AS
SELECT i.id, i.customer_id, c.name AS customer, i.channel, i.direction, datetime(i.started_at, 'unixepoch') AS started_at_utc,
    i.duration_seconds, i.handled_by, i.outcome, i.topic, i.stage, i.deep, i.subject, i.text,
    i.sentiment AS sentiment_hundredths, i.mood
FROM interaction i JOIN customer c ON c.id = i.customer_id;

CREATE VIEW v_points AS
SELECT e.id, a.customer_id, c.name AS customer, e.kind, e.points, datetime(e.at, 'unixepoch') AS at_utc, e.reason, e.ref,
    e.reverses_id
FROM points_entry e JOIN points_account a ON a.id = e.account_id JOIN customer c ON c.id = a.customer_id;
