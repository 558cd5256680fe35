-- How the columns of files are mapped, kept under a name; columns is a JSON array of field=column.
CREATE TABLE import_map (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    columns TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;
INSERT INTO journal_table VALUES ('import_map', 'import_map', 'id', NULL, NULL, 0);

-- What the result of an import depends on beside its file: the same command goes on with a run that was stopped.
ALTER TABLE import_run ADD COLUMN options TEXT NOT NULL DEFAULT '';

-- The rejected rows of a run that has not come to its end; they go when it has.
CREATE TABLE import_reject (
    run_id INTEGER NOT NULL REFERENCES import_run(id),
    row INTEGER NOT NULL,
    line INTEGER NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (run_id, row)
) STRICT;
