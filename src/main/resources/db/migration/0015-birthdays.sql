-- Whose birthday is on a day of the year.
CREATE INDEX customer_birthday ON customer(substr(birthday, 6)) WHERE birthday IS NOT NULL;
