package dev.kith.segment;

import dev.kith.db.Tx;
import dev.kith.db.Where;

/**
 * Who should be in segments, against who is: the difference stands in the temporary tables segment_entering and
 * segment_leaving. To find it writes nothing, so that it can be done before the database is locked.
 */
final class Matching {
    private static final String TABLES = """
            DROP VIEW IF EXISTS temp.segment_member;
            CREATE TEMP TABLE IF NOT EXISTS segment_match (customer_id INTEGER PRIMARY KEY);
            CREATE TEMP TABLE IF NOT EXISTS segment_entering (
                segment_id INTEGER NOT NULL, customer_id INTEGER NOT NULL, PRIMARY KEY (segment_id, customer_id))
                WITHOUT ROWID;
            CREATE TEMP TABLE IF NOT EXISTS segment_leaving (
                segment_id INTEGER NOT NULL, customer_id INTEGER NOT NULL, PRIMARY KEY (segment_id, customer_id))
                WITHOUT ROWID;
            DELETE FROM temp.segment_match;
            DELETE FROM temp.segment_entering;
            DELETE FROM temp.segment_leaving;
            """;

    private static final String ENTERING = """
            INSERT INTO temp.segment_entering
            SELECT ?1, n.customer_id FROM (SELECT customer_id FROM temp.segment_match) n
            LEFT JOIN main.segment_member m ON m.segment_id = ?1 AND m.customer_id = n.customer_id
            WHERE m.id IS NULL
            """;

    private static final String LEAVING = """
            INSERT INTO temp.segment_leaving
            SELECT ?1, m.customer_id FROM main.segment_member m
            WHERE m.segment_id = ?1 AND m.customer_id NOT IN (SELECT customer_id FROM temp.segment_match)
            """;

    private static final String SELECTED_LEAVING = """
            INSERT INTO temp.segment_leaving
            SELECT ?1, s.id FROM temp.selected_customer s
            JOIN main.segment_member m ON m.segment_id = ?1 AND m.customer_id = s.id
            """;

    /** Members whose customer is no longer there: its addition was taken back. */
    private static final String GONE = """
            INSERT INTO temp.segment_leaving
            SELECT ?1, m.customer_id FROM main.segment_member m
            WHERE m.segment_id = ?1 AND m.customer_id NOT IN (SELECT id FROM customer)
            """;

    /** What the field {@code segment} of a query reads while segments are matched that others of them name. */
    private static final String SHADOW = """
            CREATE TEMP VIEW segment_member AS
                SELECT m.segment_id, m.customer_id FROM main.segment_member m
                WHERE NOT EXISTS (
                    SELECT 1 FROM temp.segment_leaving l
                    WHERE l.segment_id = m.segment_id AND l.customer_id = m.customer_id)
                UNION ALL SELECT segment_id, customer_id FROM temp.segment_entering;
            """;

    private final Tx tx;

    /** Begins anew. */
    Matching(Tx tx) {
        this.tx = tx;
        tx.script(TABLES);
    }

    /** Who fits a condition on a customer {@code c} should be in a segment. */
    void byQuery(long segment, Where where) {
        tx.run("DELETE FROM temp.segment_match");
        tx.run(
                "INSERT INTO temp.segment_match SELECT c.id FROM customer c WHERE " + where.sql(),
                where.parameterArray());
        compare(segment);
    }

    /** Those in the temporary table selected_customer should be in a segment. */
    void bySelection(long segment) {
        tx.run("DELETE FROM temp.segment_match");
        tx.run("INSERT INTO temp.segment_match SELECT id FROM temp.selected_customer");
        compare(segment);
    }

    /** Nobody should be in a segment. */
    void nobody(long segment) {
        tx.run("DELETE FROM temp.segment_match");
        compare(segment);
    }

    /** Those in the temporary table selected_customer enter a segment, and who is in it stays. */
    void selectionEnters(long segment) {
        tx.run("DELETE FROM temp.segment_match");
        tx.run("INSERT INTO temp.segment_match SELECT id FROM temp.selected_customer");
        tx.run(ENTERING, segment);
    }

    /** Those in the temporary table selected_customer leave a segment. */
    void selectionLeaves(long segment) {
        tx.run(SELECTED_LEAVING, segment);
    }

    /** Who is in a segment should stay, but for those who are no longer there. */
    void existing(long segment) {
        tx.run(GONE, segment);
    }

    /** Makes the field {@code segment} read what was found so far. */
    void shadow() {
        tx.script(SHADOW);
    }

    void unshadow() {
        tx.script("DROP VIEW IF EXISTS temp.segment_member");
    }

    /** As many as were found, less those who stay, are new; most often nobody is, and need not be looked for. */
    private void compare(long segment) {
        long leaving = tx.run(LEAVING, segment);
        long staying = tx.number("SELECT count(*) FROM main.segment_member WHERE segment_id = ?", segment) - leaving;
        if (tx.number("SELECT count(*) FROM temp.segment_match") > staying) {
            tx.run(ENTERING, segment);
        }
    }
}
