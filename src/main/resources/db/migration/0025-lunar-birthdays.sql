-- Birthdays by the Chinese lunar calendar.

-- lunar_birthday: as 1980-08-15, or 1984-leap10-03 for a day of a leap month; birthday is the Gregorian day of it.
ALTER TABLE customer ADD COLUMN lunar_birthday TEXT CHECK (lunar_birthday GLOB '[12][0-9][0-9][0-9]-*');

-- birthday_kept: the day of the year on which it is kept, 05-20, or lunar:08-15 by the lunar calendar.
ALTER TABLE customer ADD COLUMN birthday_kept TEXT
    GENERATED ALWAYS AS (coalesce('lunar:' || substr(lunar_birthday, 6), substr(birthday, 6))) VIRTUAL;

DROP INDEX customer_birthday;
CREATE INDEX customer_birthday_kept ON customer(birthday_kept) WHERE birthday IS NOT NULL;

DROP VIEW v_customer;
CREATE VIEW v_customer AS
SELECT c.id, c.kind, c.external_id, c.name,
    (SELECT group_concat(email, ';') FROM (SELECT email FROM customer_email WHERE customer_id = c.id ORDER BY id)) AS emails,
    (SELECT group_concat(phone, ';')
        FROM (SELECT coalesce(e164, phone) AS phone FROM customer_phone WHERE customer_id = c.id ORDER BY id)) AS phones,
    (SELECT group_concat(name, ';')
        FROM (SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = c.id ORDER BY t.name_key)
    ) AS tags,
    c.organisation, c.role, c.country, c.region, c.city, c.address, c.postal_code, c.birthday, c.lunar_birthday, c.gender, c.language,
    c.source, c.owner, c.preferred_channel, c.notes,
    datetime(c.created_at, 'unixepoch') AS created_at_utc, datetime(c.archived_at, 'unixepoch') AS archived_at_utc,
    c.merged_into
FROM customer c;
