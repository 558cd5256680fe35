package dev.kith.transfer;

import dev.kith.db.Tx;
import dev.kith.tag.Tagging;
import java.util.List;

/**
 * Decides for the staged rows, set by set, which make a customer and which change one. A row that shares a key with
 * another row, or a customer with another row, or whose keys name more than one customer, is marked 'alone' instead.
 */
final class CustomerMatch {
    private static final String SHARED = """
            UPDATE stage SET action = 'alone' WHERE row IN (
                SELECT row FROM stage WHERE external_id IN (
                    SELECT external_id FROM stage WHERE external_id IS NOT NULL GROUP BY external_id HAVING count(*) > 1)
                UNION ALL SELECT row FROM stage_email WHERE email_key IN (
                    SELECT email_key FROM stage_email GROUP BY email_key HAVING count(*) > 1)
                UNION ALL SELECT row FROM stage_handle WHERE (service, handle_key) IN (
                    SELECT service, handle_key FROM stage_handle GROUP BY service, handle_key HAVING count(*) > 1))
            """;

    /** Phones that several rows have: a family's, as a rule. */
    private static final String SHARED_PHONES = """
            DROP TABLE IF EXISTS temp.shared_phone;
            CREATE TEMP TABLE shared_phone (key TEXT, row INTEGER, PRIMARY KEY (key, row)) WITHOUT ROWID;
            INSERT OR IGNORE INTO shared_phone SELECT key, row FROM stage_phone WHERE key IN (
                SELECT key FROM stage_phone GROUP BY key HAVING count(*) > 1);
            """;

    private static final String SAME_NAME = """
            UPDATE stage SET action = 'alone' WHERE action IS NULL AND row IN (
                SELECT a.row FROM shared_phone a JOIN stage s ON s.row = a.row
                JOIN shared_phone b ON b.key = a.key AND b.row <> a.row JOIN stage o ON o.row = b.row
                WHERE s.name_key = o.name_key)
            """;

    /** A phone only matters together with the name, and only a row that is taken alone, or updates, changes a name. */
    private static final String SAME_PHONE = """
            UPDATE stage SET action = 'alone' WHERE action IS NULL AND row IN (
                SELECT a.row FROM shared_phone a JOIN shared_phone b ON b.key = a.key AND b.row <> a.row
                JOIN stage o ON o.row = b.row WHERE o.action IN ('alone', 'updated'))
            """;

    /** Of several tags of an exclusive group a row brings the last one only. */
    private static final String SUPERSEDED_TAGS = """
            DELETE FROM stage_tag_list WHERE (list, tag_key) IN (
                SELECT list, tag_key FROM (
                    SELECT l.list, l.tag_key, row_number() OVER (PARTITION BY l.list, g.id ORDER BY l.place DESC) AS nth
                    FROM stage_tag_list l JOIN tag t ON t.name_key = l.tag_key
                    JOIN tag_group g ON g.id = t.group_id AND g.exclusive)
                WHERE nth > 1)
            """;

    private static final String CANDIDATES = """
            DROP TABLE IF EXISTS temp.candidate;
            CREATE TEMP TABLE candidate (row INTEGER, customer INTEGER, how TEXT, PRIMARY KEY (row, customer, how)) WITHOUT ROWID;
            INSERT INTO candidate
            SELECT s.row, coalesce(c.merged_into, c.id), 'external-id' FROM stage s
            CROSS JOIN customer c ON c.external_id = s.external_id WHERE s.row NOT IN (SELECT row FROM stage_repeat);
            INSERT OR IGNORE INTO candidate
            SELECT s.row, e.customer_id, 'email' FROM stage_email s CROSS JOIN customer_email e ON e.email_key = s.email_key
            WHERE s.row NOT IN (SELECT row FROM stage_repeat);
            INSERT OR IGNORE INTO candidate
            SELECT s.row, p.customer_id, 'phone' FROM stage_phone s CROSS JOIN customer_phone p ON p.e164 = s.e164
            WHERE s.row NOT IN (SELECT row FROM stage_repeat);
            INSERT OR IGNORE INTO candidate
            SELECT s.row, p.customer_id, 'phone' FROM stage_phone s CROSS JOIN customer_phone p ON p.digits = s.digits
            WHERE s.e164 IS NULL AND p.e164 IS NULL AND s.row NOT IN (SELECT row FROM stage_repeat);
            INSERT OR IGNORE INTO candidate
            SELECT s.row, h.customer_id, 'handle' FROM stage_handle s
            CROSS JOIN customer_handle h ON h.service = s.service AND h.handle_key = s.handle_key
            WHERE s.row NOT IN (SELECT row FROM stage_repeat);
            """;

    private static final String CONTESTED = """
            UPDATE stage SET action = 'alone' WHERE action IS NULL AND row IN (
                SELECT row FROM candidate WHERE customer IN (
                    SELECT customer FROM candidate GROUP BY customer HAVING count(DISTINCT row) > 1)
                UNION ALL SELECT row FROM candidate GROUP BY row HAVING count(DISTINCT customer) > 1)
            """;

    /**
     * A row is one customer's by external id, e-mail or handle, or by phone where the names agree, and not another's.
     */
    private static final String UPDATES = """
            UPDATE stage SET action = 'updated', target = x.customer FROM (
                SELECT k.row, k.customer, max(k.how = 'external-id') AS by_id, max(k.how = 'email') AS by_email,
                    max(k.how = 'handle') AS by_handle,
                    max(k.how = 'phone') AS by_phone, c.name_key, c.external_id, c.merged_into
                FROM candidate k JOIN customer c ON c.id = k.customer GROUP BY k.row) x
            WHERE x.row = stage.row AND stage.action IS NULL AND x.merged_into IS NULL
                AND (x.by_id AND ?1 OR x.by_email AND ?2 OR x.by_handle AND ?3
                    OR x.by_phone AND ?4 AND x.name_key = stage.name_key)
                AND (stage.external_id IS NULL OR x.external_id IS NULL AND NOT x.by_id OR stage.external_id = x.external_id)
            """;

    private final Tx tx;

    CustomerMatch(Tx tx) {
        this.tx = tx;
    }

    /** Leaves rows only such tags as one customer can have. */
    void settleTags() {
        if (Tagging.anyExclusive(tx)) {
            tx.run(SUPERSEDED_TAGS);
        }
    }

    /** Marks every staged row with what is to be done with it. */
    void decide(Mode mode, List<MatchKey> keys) {
        CustomerNamesakes namesakes = new CustomerNamesakes(tx);
        tx.run(SHARED);
        namesakes.share();
        tx.script(SHARED_PHONES);
        tx.run(SAME_NAME);
        if (tx.number("SELECT EXISTS (SELECT 1 FROM customer)") == 1) {
            CustomerRepeats repeats = new CustomerRepeats(tx);
            repeats.find(keys.contains(MatchKey.EXTERNAL_ID));
            tx.script(CANDIDATES);
            namesakes.find();
            tx.run(CONTESTED);
            repeats.decide();
            namesakes.decide();
            tx.run(
                    UPDATES,
                    keys.contains(MatchKey.EXTERNAL_ID),
                    keys.contains(MatchKey.EMAIL),
                    keys.contains(MatchKey.HANDLE),
                    keys.contains(MatchKey.PHONE));
            // What a candidate was found by, but that does not match it, may be a conflict: that is told row by row.
            tx.run("""
                    UPDATE stage SET action = 'alone' WHERE action IS NULL
                        AND row IN (SELECT row FROM candidate WHERE how <> 'phone')
                    """);
            // A phone that a customer of the same name has is worth a second look; of another name it is a family's.
            tx.run("""
                    UPDATE stage SET action = 'alone' WHERE action IS NULL AND row IN (
                        SELECT s.row FROM stage s CROSS JOIN candidate k ON k.row = s.row CROSS JOIN customer c ON c.id = k.customer
                        WHERE s.action IS NULL AND c.name_key = s.name_key)
                    """);
        }
        while (tx.run(SAME_PHONE) > 0) {
            // until no further row is drawn in
        }
        skip(mode);
    }

    private void skip(Mode mode) {
        if (!mode.creates()) {
            tx.run("UPDATE stage SET action = 'skipped' WHERE action IS NULL");
        }
        if (!mode.updates()) {
            tx.run("UPDATE stage SET action = 'skipped' WHERE action IN ('updated', 'unchanged')");
        }
    }
}
