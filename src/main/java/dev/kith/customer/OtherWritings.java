package dev.kith.customer;

import dev.kith.base.Writing;
import dev.kith.db.Journal;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds customers by a name that is written otherwise than they have it: without accents, in traditional or simplified
 * Chinese, in pinyin or its initials. It looks into the index of words, whose names are marked, and through the
 * customers that changed since; so it is true in any transaction, and fast once a search has brought the index up to
 * date. It reads the table of that index and uses no code of its package.
 */
public final class OtherWritings {
    /** What a whole name begins with in the index of words; a letter of nobody's script. */
    public static final char MARK = '\ue000';

    private static final int MOST = 100;

    /** From how many letters on the beginning of a name is looked for. */
    private static final int SHORTEST = 2;

    private static final String FOLLOWED =
            "SELECT coalesce(max(operation_id), 0) FROM derived_state WHERE substr(name, 1, length(?1)) = ?1";

    private static final String INDEXED = """
            SELECT c.id, c.name FROM search_index CROSS JOIN customer c ON c.id = search_index.rowid
            WHERE search_index MATCH ? AND c.merged_into IS NULL
            """;

    private static final String CHANGED = """
            SELECT c.id, c.name FROM temp.changed_customer d CROSS JOIN customer c ON c.id = d.id
            WHERE c.merged_into IS NULL AND length(c.name) < octet_length(c.name)
            """;

    private final Tx tx;

    public OtherWritings(Tx tx) {
        this.tx = tx;
    }

    private record Named(long id, String name) {
        private static Named of(Row row) {
            return new Named(row.number("id"), row.text("name"));
        }
    }

    /** The customers whose whole name may be written so, or where there are none, those whose name begins so. */
    Set<Long> find(String text) {
        String folded = Writing.folded(text);
        Set<Long> whole = matching(folded, false);
        return whole.isEmpty() ? matching(folded, true) : whole;
    }

    /** Some customers whose name may be begun so. */
    public Set<Long> beginning(String text) {
        return matching(Writing.folded(text), true);
    }

    private Set<Long> matching(String folded, boolean beginning) {
        Set<Long> found = new LinkedHashSet<>();
        if (folded.isEmpty() || (beginning && folded.codePointCount(0, folded.length()) < SHORTEST)) {
            return found;
        }
        String match = '"' + Character.toString(MARK) + folded + '"' + (beginning ? "*" : "");
        add(found, INDEXED, folded, beginning, match);
        long since = tx.number(FOLLOWED, CustomerText.STATES);
        if (Journal.last(tx) > since) {
            tx.script("DROP TABLE IF EXISTS temp.changed_customer");
            Journal.changedCustomers(tx, since, "customer"::equals);
            add(found, CHANGED, folded, beginning);
        }
        return found;
    }

    /** The index may be behind, so that each name is looked at. */
    private void add(Set<Long> found, String sql, String folded, boolean beginning, Object... parameters) {
        try (var customers = tx.stream(sql, Named::of, parameters)) {
            List<Long> ids = customers
                    .filter(customer -> Writing.isWritten(customer.name(), folded, beginning))
                    .limit(MOST)
                    .map(Named::id)
                    .toList();
            found.addAll(ids);
        }
    }
}
