package dev.kith.transfer;

import dev.kith.customer.Keys;
import dev.kith.customer.Phones;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import java.time.Instant;

/** The tags of a file in temporary tables: filled before the database is locked, then written from. */
final class TagStage {
    private static final String TABLES = """
            DROP TABLE IF EXISTS temp.stage_tagged;
            DROP TABLE IF EXISTS temp.stage_tagging;
            CREATE TEMP TABLE stage_tagged (
                row INTEGER PRIMARY KEY, line INTEGER, customer TEXT, customer_id INTEGER, action TEXT);
            CREATE TEMP TABLE stage_tagging (row INTEGER, tag_key TEXT, tag TEXT, PRIMARY KEY (row, tag_key)) WITHOUT ROWID;
            """;

    private static final String UNKNOWN = """
            INSERT INTO stage_reject (row, line, code, reason)
            SELECT s.row, s.line, r.problem, r.reason FROM stage_tagged s JOIN stage_ref r ON r.ref = s.customer
            WHERE s.action = 'rejected'
            """;

    /** A row changes something where it is the first to bring its customer a tag. */
    private static final String DECIDE = """
            UPDATE stage_tagged SET action = CASE WHEN row IN (
                SELECT min(s.row) FROM stage_tagged s JOIN stage_tagging g ON g.row = s.row
                WHERE s.customer_id IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM customer_tag x JOIN tag t ON t.id = x.tag_id
                    WHERE x.customer_id = s.customer_id AND t.name_key = g.tag_key)
                GROUP BY s.customer_id, g.tag_key) THEN 'updated' ELSE 'unchanged' END
            WHERE action IS NULL
            """;

    private static final String TAGS = """
            INSERT INTO tag (name, name_key, created_at)
            SELECT g.tag, g.tag_key, ? FROM stage_tagging g JOIN stage_tagged s ON s.row = g.row
            WHERE s.action = 'updated' AND NOT EXISTS (SELECT 1 FROM tag t WHERE t.name_key = g.tag_key)
            GROUP BY g.tag_key ORDER BY min(g.row), g.tag_key
            """;

    private static final String WRITE = """
            INSERT INTO customer_tag (customer_id, tag_id)
            SELECT s.customer_id, t.id FROM stage_tagged s JOIN stage_tagging g ON g.row = s.row
            JOIN tag t ON t.name_key = g.tag_key
            WHERE s.action = 'updated' AND NOT EXISTS (
                SELECT 1 FROM customer_tag x WHERE x.customer_id = s.customer_id AND x.tag_id = t.id)
            GROUP BY s.customer_id, t.id ORDER BY min(s.row)
            """;

    /** What became of the rows that were staged. */
    static final String RESULTS = "SELECT row, line, action AS outcome, customer_id AS id FROM stage_tagged";

    private final Tx tx;

    TagStage(Tx tx) {
        this.tx = tx;
    }

    /** Makes the tables anew and fills them; what is rejected goes into the rejections. */
    void fill(Rows<TagImport.Draft> rows, Phones phones, Rejections rejections) {
        tx.script(TABLES);
        try (Batch tagged = tx.batch("INSERT INTO stage_tagged (row, line, customer) VALUES (?, ?, ?)");
                Batch tagging = tx.batch("INSERT OR IGNORE INTO stage_tagging (row, tag, tag_key) VALUES (?, ?, ?)");
                Rejections.Many rejected = rejections.many()) {
            rows.forEach(row -> {
                TagImport.Draft draft = row.draft();
                if (draft == null) {
                    rejected.add(row.rejection());
                } else {
                    tagged.add(draft.row(), row.line(), draft.customer());
                    draft.tags().forEach(tag -> tagging.add(draft.row(), tag, Keys.name(tag)));
                }
            });
        }
        new StagedRefs(tx).fill("SELECT DISTINCT customer FROM stage_tagged", phones);
    }

    /** Decides what becomes of each row. */
    void decide() {
        new StagedRefs(tx).find();
        tx.run(
                "UPDATE stage_tagged SET customer_id = r.customer_id FROM stage_ref r WHERE r.ref = stage_tagged.customer");
        tx.run("UPDATE stage_tagged SET action = 'rejected' WHERE customer_id IS NULL");
        tx.run(UNKNOWN);
        tx.run(DECIDE);
    }

    void write(Instant now) {
        tx.run(TAGS, now);
        tx.run(WRITE);
    }

    /** How many rows ended in an outcome. */
    long count(Outcome outcome) {
        return tx.number("SELECT count(*) FROM stage_tagged WHERE action = ?", outcome.word());
    }
}
