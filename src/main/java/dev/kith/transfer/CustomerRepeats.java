package dev.kith.transfer;

import dev.kith.db.Tx;

/**
 * Rows that say nothing new of the customer whose external id they have. Most rows of a file that is imported again are
 * such rows: they are decided in one go, without a look at all that their other keys might find.
 */
final class CustomerRepeats {
    private static final String FIND =
            """
            DROP TABLE IF EXISTS temp.stage_repeat;
            CREATE TEMP TABLE stage_repeat (row INTEGER PRIMARY KEY, customer INTEGER);
            INSERT INTO stage_repeat
            SELECT s.row, c.id FROM stage s CROSS JOIN customer c ON c.external_id = s.external_id
            WHERE s.action IS NULL AND c.merged_into IS NULL AND NOT (%s)
                AND (s.email_key IS NULL OR EXISTS (
                    SELECT 1 FROM customer_email x WHERE x.email_key = s.email_key AND x.customer_id = c.id))
                AND NOT EXISTS (SELECT 1 FROM stage_more_email d WHERE d.row = s.row AND NOT EXISTS (
                    SELECT 1 FROM customer_email x WHERE x.email_key = d.email_key AND x.customer_id = c.id))
                AND (s.phone IS NULL OR EXISTS (
                    SELECT 1 FROM customer_phone x
                    WHERE x.customer_id = c.id AND coalesce(x.e164, x.digits) = coalesce(s.e164, s.digits)))
                AND NOT EXISTS (SELECT 1 FROM stage_more_phone d WHERE d.row = s.row AND NOT EXISTS (
                    SELECT 1 FROM customer_phone x
                    WHERE x.customer_id = c.id AND coalesce(x.e164, x.digits) = coalesce(d.e164, d.digits)))
                AND NOT EXISTS (SELECT 1 FROM stage_handle d WHERE d.row = s.row AND NOT EXISTS (
                    SELECT 1 FROM customer_handle x
                    WHERE x.service = d.service AND x.handle_key = d.handle_key AND x.customer_id = c.id))
                AND NOT %s
                AND NOT EXISTS (SELECT 1 FROM stage_tag_list d WHERE d.list = s.tag_list AND NOT EXISTS (
                    SELECT 1 FROM tag t JOIN customer_tag x ON x.customer_id = c.id AND x.tag_id = t.id
                    WHERE t.name_key = d.tag_key));
            """.formatted(CustomerWrite.differsSql(), CustomerWrite.detailsDifferSql("s.row", "c.id"));

    private final Tx tx;

    CustomerRepeats(Tx tx) {
        this.tx = tx;
    }

    /** Finds them, if the external id is a key; what is found is no candidate for anything else. */
    void find(boolean byExternalId) {
        tx.script(byExternalId ? FIND : """
                DROP TABLE IF EXISTS temp.stage_repeat;
                CREATE TEMP TABLE stage_repeat (row INTEGER PRIMARY KEY, customer INTEGER);
                """);
    }

    /** Takes rows that are about one customer with another row alone, and marks the others as what they are. */
    void decide() {
        tx.run("""
                UPDATE stage SET action = 'alone' WHERE action IS NULL AND row IN (
                    SELECT row FROM stage_repeat WHERE customer IN (SELECT customer FROM candidate)
                    UNION ALL SELECT row FROM candidate WHERE customer IN (SELECT customer FROM stage_repeat))
                """);
        tx.run("""
                UPDATE stage SET action = 'unchanged', target = r.customer
                FROM stage_repeat r WHERE r.row = stage.row AND stage.action IS NULL
                """);
    }
}
