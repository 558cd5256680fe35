package dev.kith.call;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import dev.kith.customer.Match;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;

/**
 * The members of a segment who were not called today, those last heard of long ago first.
 *
 * @param today when the day begins in which nobody is called twice
 */
record WaitingMembers(String segment, Instant today) implements Waiting {
    private static final String SEGMENT = "SELECT id AS value FROM segment WHERE name_key = ?";
    private static final String SEGMENTS = "SELECT name AS value FROM segment ORDER BY name_key";

    private static final String DUE = """
            SELECT c.id, c.name, c.external_id, c.city
            FROM segment_member m JOIN customer c ON c.id = m.customer_id
            WHERE m.segment_id = ? AND c.archived_at IS NULL AND c.merged_into IS NULL
                AND NOT EXISTS (
                    SELECT 1 FROM interaction i WHERE i.customer_id = c.id AND i.channel = 'call' AND i.started_at >= ?)
            ORDER BY (SELECT max(i.started_at) FROM interaction i WHERE i.customer_id = c.id) NULLS FIRST, c.id
            """;

    @Override
    public List<Called> list(Tx tx) {
        long id = tx.find(SEGMENT, row -> row.number("value"), Keys.name(segment))
                .orElseThrow(() -> unknown(tx.list(SEGMENTS, row -> row.text("value"))));
        return tx.list(DUE, WaitingMembers::called, id, today);
    }

    private static Called called(Row row) {
        Match customer = new Match(
                row.number("id"), row.text("name"), row.textOrNull("external_id"), row.textOrNull("city"), null, null);
        return new Called(customer, null);
    }

    private KithException unknown(List<String> names) {
        List<String> near = Nearest.nearest(segment, names);
        return new KithException.NotFound(
                Text.of("There is no segment '{0}'.", Printable.line(segment)),
                near.isEmpty()
                        ? Text.of("See 'kith segment list'.")
                        : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
    }
}
