package dev.kith.transfer;

import dev.kith.db.Tx;

/**
 * Rows that have no key at all: no external id, e-mail, phone or handle. Such a row is about the customer of the same
 * name who has all that it says already, so that a file of names can be imported twice; else it is about a new
 * customer.
 */
final class CustomerNamesakes {
    /** Another row may make the namesake, or change it: all rows of such a name are taken in the order of the file. */
    private static final String SHARED = """
            UPDATE stage SET action = 'alone' WHERE action IS NULL AND name_key IN (
                SELECT name_key FROM stage WHERE name_key IN (
                    SELECT s.name_key FROM stage_keyless k CROSS JOIN stage s ON s.row = k.row)
                GROUP BY name_key HAVING count(*) > 1)
            """;

    private static final String CANDIDATES = """
            INSERT OR IGNORE INTO candidate
            SELECT s.row, c.id, 'name' FROM stage_keyless k CROSS JOIN stage s ON s.row = k.row
            CROSS JOIN customer c ON c.name_key = s.name_key WHERE c.merged_into IS NULL AND s.action IS NULL
            """;

    private static final String SAME =
            """
            UPDATE stage SET action = 'updated', target = x.customer FROM (
                SELECT k.row, k.customer FROM candidate k JOIN stage s ON s.row = k.row JOIN customer c ON c.id = k.customer
                WHERE k.how = 'name' AND s.action IS NULL AND NOT (%s)) x
            WHERE x.row = stage.row AND NOT %s
            """.formatted(CustomerWrite.differsSql(), CustomerWrite.detailsDifferSql("stage.row", "x.customer"));

    private final Tx tx;
    private final boolean any;

    CustomerNamesakes(Tx tx) {
        this.tx = tx;
        this.any = tx.number("SELECT EXISTS (SELECT 1 FROM stage_keyless)") == 1;
    }

    /** Marks rows 'alone' that share a name with one that has no key. */
    void share() {
        if (any) {
            tx.run(SHARED);
        }
    }

    /** Adds the customers of the same name to the candidates. */
    void find() {
        if (any) {
            tx.run(CANDIDATES);
        }
    }

    /**
     * Decides for rows with one namesake, whom no other row is about, that they are about it where they say nothing
     * new.
     */
    void decide() {
        if (any) {
            tx.run(SAME);
        }
    }
}
