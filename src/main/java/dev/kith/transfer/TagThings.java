package dev.kith.transfer;

import dev.kith.base.Json;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Keys;
import dev.kith.db.Tx;
import dev.kith.tag.Tag;
import dev.kith.tag.Tagging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags on customers in a file: a customer and one tag or several in a row. */
final class TagThings implements RowImport.Things<TagThings.Draft> {
    private static final String SEPARATORS = "[;,|，；]";

    private static final String TAGGING = """
            DROP TABLE IF EXISTS temp.stage_tagging;
            CREATE TEMP TABLE stage_tagging (
                row INTEGER, tag_key TEXT, tag TEXT, place INTEGER, PRIMARY KEY (row, tag_key)) WITHOUT ROWID;
            INSERT OR IGNORE INTO stage_tagging (row, tag, tag_key, place)
            SELECT s.row, j.value, kith_name_key(j.value), j.key FROM stage_row s, json_each(s.tags) j WHERE s.action IS NULL;
            """;

    /** Of several tags of an exclusive group the last one stays, and so is the only one that a customer is brought. */
    private static final String SUPERSEDED = """
            DELETE FROM stage_tagging WHERE (row, tag_key) IN (
                SELECT row, tag_key FROM (
                    SELECT g.row, g.tag_key,
                        row_number() OVER (PARTITION BY s.customer_id, x.id ORDER BY g.row DESC, g.place DESC) AS nth
                    FROM stage_tagging g JOIN stage_row s ON s.row = g.row JOIN tag t ON t.name_key = g.tag_key
                    JOIN tag_group x ON x.id = t.group_id AND x.exclusive)
                WHERE nth > 1)
            """;

    /** A row changes something where it is the first to bring its customer a tag. */
    private static final String DECIDE = """
            UPDATE stage_row SET target = customer_id, action = CASE WHEN row IN (
                SELECT min(s.row) FROM stage_row s JOIN stage_tagging g ON g.row = s.row
                WHERE s.action IS NULL AND NOT EXISTS (
                    SELECT 1 FROM customer_tag x JOIN tag t ON t.id = x.tag_id
                    WHERE x.customer_id = s.customer_id AND t.name_key = g.tag_key)
                GROUP BY s.customer_id, g.tag_key) THEN 'updated' ELSE 'unchanged' END
            WHERE action IS NULL
            """;

    private static final String TAGS = """
            INSERT INTO tag (name, name_key, created_at)
            SELECT g.tag, g.tag_key, ? FROM stage_tagging g JOIN stage_row s ON s.row = g.row
            WHERE s.action = 'updated' AND NOT EXISTS (SELECT 1 FROM tag t WHERE t.name_key = g.tag_key)
            GROUP BY g.tag_key ORDER BY min(g.row), g.tag_key
            """;

    private static final String PUTTING = """
            INSERT INTO temp.putting_tag (customer_id, tag_id)
            SELECT s.customer_id, t.id FROM stage_row s JOIN stage_tagging g ON g.row = s.row
            JOIN tag t ON t.name_key = g.tag_key
            WHERE s.action = 'updated' ORDER BY s.row, g.place
            """;

    /** A row: whose tags, and which. */
    record Draft(long row, String customer, List<String> tags) implements StagedRows.Draft {
        @Override
        public @Nullable Object[] cells() {
            return new @Nullable Object[] {Json.array(tags)};
        }
    }

    @Override
    public String name() {
        return "tags";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofTags(), given).needing(Text.of("a tag"), "customer", "tags");
    }

    @Override
    public Rows.Check<Draft> reader(Mapping mapping, Session session) {
        return row -> draft(row, mapping);
    }

    @Override
    public List<String> columns() {
        return List.of("tags");
    }

    @Override
    public void decide(Tx tx) {
        tx.define("kith_name_key", Keys::name);
        tx.script(TAGGING);
        if (Tagging.anyExclusive(tx)) {
            tx.run(SUPERSEDED);
        }
        tx.run(DECIDE);
    }

    @Override
    public void write(Tx tx, Instant now) {
        tx.run(TAGS, now);
        Tagging tagging = new Tagging(tx);
        tx.run(PUTTING);
        tagging.put();
    }

    private static Draft draft(RowSource.Row row, Mapping mapping) {
        String customer = mapping.one("customer", row.cells());
        List<String> tags = new ArrayList<>();
        for (String cell : mapping.all("tags", row.cells())) {
            for (String tag : cell.split(SEPARATORS, -1)) {
                if (!tag.isBlank()) {
                    tags.add(Tag.checkedName(tag));
                }
            }
        }
        if (customer == null || tags.isEmpty()) {
            throw new RejectedRow(
                    customer == null ? "no_customer" : "no_tag",
                    customer == null ? Text.of("The row has no customer.") : Text.of("The row has no tag."));
        }
        return new Draft(row.number(), customer, tags);
    }
}
