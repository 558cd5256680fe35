-- Contacts: handed on to whom, and with several customers at once.

-- together: a contact with several customers is a row for each, with this number in common: the id of the first of them.
ALTER TABLE interaction ADD COLUMN transferred_to TEXT;
ALTER TABLE interaction ADD COLUMN escalated_to TEXT;
ALTER TABLE interaction ADD COLUMN together INTEGER;
CREATE INDEX interaction_together ON interaction(together) WHERE together IS NOT NULL;

DROP VIEW v_interaction;
CREATE VIEW v_interaction AS
SELECT i.id, i.customer_id, c.name AS customer, i.channel, i.direction, datetime(i.started_at, 'unixepoch') AS started_at_utc,
    i.duration_seconds, i.handled_by, i.outcome, i.topic, i.stage, i.deep, i.subject, i.text,
    i.sentiment AS sentiment_hundredths, i.mood, i.transferred_to, i.escalated_to, i.together
FROM interaction i JOIN customer c ON c.id = i.customer_id;
