-- The table whose deletions the open operation has recorded already, all at once: its trigger leaves them alone.
ALTER TABLE journal_open ADD COLUMN recorded TEXT;
