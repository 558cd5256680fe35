-- An account is found by programme, customer and kind of points at once; by the programme alone it was one of all.
DROP INDEX points_account_programme;
CREATE INDEX points_account_programme ON points_account(programme_id, customer_id, status);
