package dev.kith.fact;

import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The customers with orders that are not archived, lowest first by one of their facts; facts must be ready. They are
 * read in the order of an index. Where a reader has computed anew the facts of some, the index has what these were, and
 * it is reckoned how far that puts the others out of their places.
 */
public final class Buyers {
    private static final String SOME = "SELECT count(*) FROM temp.sqlite_master WHERE name = 'fact_recent_customer'";

    private static final String ALL = "SELECT count(*) FROM temp.sqlite_master WHERE name = 'fact_recent'";

    private static final String INDEX =
            "CREATE INDEX IF NOT EXISTS temp.fact_recent_%1$s ON fact_recent(%1$s) WHERE orders > 0 AND archived = 0";

    private static final String VALUES = "SELECT %s AS value FROM %s WHERE orders > 0 AND archived = 0";

    private static final String COUNT = "SELECT count(*) FROM %s WHERE orders > 0 AND archived = 0";

    private static final String OF_CHANGED = " AND customer_id IN (SELECT id FROM temp.fact_recent_customer)";

    private static final String PAGE = " ORDER BY %s %s LIMIT ? OFFSET ?";

    private final Tx tx;
    private final String fact;
    private final String table;
    private final List<Long> left;
    private final List<Long> entered;

    private Buyers(Tx tx, String fact, String table, List<Long> left, List<Long> entered) {
        this.tx = tx;
        this.fact = fact;
        this.table = table;
        this.left = left;
        this.entered = entered;
    }

    /** In the order of a column of customer_fact. */
    public static Buyers by(String fact, Tx tx) {
        if (tx.number(SOME) == 1) {
            List<Long> left = values(tx, VALUES.formatted(fact, "main.customer_fact") + OF_CHANGED);
            List<Long> entered = values(tx, VALUES.formatted(fact, "temp.fact_recent"));
            return new Buyers(tx, fact, "main.customer_fact", left, entered);
        }
        if (tx.number(ALL) == 1) {
            tx.script(INDEX.formatted(fact));
            return new Buyers(tx, fact, "temp.fact_recent", List.of(), List.of());
        }
        return new Buyers(tx, fact, "main.customer_fact", List.of(), List.of());
    }

    /** How many there are. */
    public long count() {
        return tx.number(COUNT.formatted(table)) - left.size() + entered.size();
    }

    /**
     * The values at a place, from 0, and at the next one, if any, of so many; what lies before is stepped over one by
     * one.
     */
    public List<Long> from(long place, long count) {
        if (place * 2 < count) {
            return page("ASC", 1, place);
        }
        return page("DESC", -1, count - 2 - place);
    }

    /**
     * From one of the ends; seen from the highest, values have the other sign. As many places as there are changed
     * values are read before and after, since these may put the others out by so many.
     */
    private List<Long> page(String direction, long sign, long place) {
        long skipped = Math.max(0, place - entered.size());
        List<Long> values = new ArrayList<>(tx.list(
                VALUES.formatted(fact, table) + PAGE.formatted(fact, direction),
                row -> sign * row.number("value"),
                place + 2 + left.size() - skipped,
                skipped));
        long least = skipped == 0 ? Long.MIN_VALUE : values.getFirst();
        List<Long> added = signed(entered, sign);
        List<Long> gone = signed(left, sign);
        long before = skipped + below(added, least) - below(gone, least);
        values.addAll(added.subList(below(added, least), added.size()));
        values.sort(null);
        before -= Math.max(0, Collections.frequency(gone, least) - Collections.frequency(values, least));
        List<Long> remaining = without(values, gone);
        int from = Math.toIntExact(place - before);
        return signed(remaining.subList(from, Math.min(from + 2, remaining.size())), sign);
    }

    /** Which of several equal values is taken away makes no difference; both lists are sorted. */
    private static List<Long> without(List<Long> values, List<Long> gone) {
        List<Long> remaining = new ArrayList<>();
        int next = 0;
        for (long value : values) {
            while (next < gone.size() && gone.get(next) < value) {
                next++;
            }
            if (next < gone.size() && gone.get(next) == value) {
                next++;
            } else {
                remaining.add(value);
            }
        }
        return remaining;
    }

    private static int below(List<Long> sorted, long least) {
        return Math.toIntExact(sorted.stream().takeWhile(value -> value < least).count());
    }

    /** Lowest first. */
    private static List<Long> signed(List<Long> values, long sign) {
        return values.stream().map(value -> sign * value).sorted().toList();
    }

    private static List<Long> values(Tx tx, String sql) {
        return tx.list(sql, row -> row.number("value"));
    }
}
