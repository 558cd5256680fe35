package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.db.Row;
import java.util.Locale;

/** How many rows ended in each outcome; together they are the rows that were read. */
record Totals(long created, long updated, long unchanged, long skipped, long rejected) {
    static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    static Totals of(Row row) {
        return new Totals(
                row.number("created_rows"),
                row.number("updated_rows"),
                row.number("unchanged_rows"),
                row.number("skipped_rows"),
                row.number("rejected_rows"));
    }

    /** One row. */
    static Totals of(String outcome) {
        return switch (Outcome.valueOf(outcome.toUpperCase(Locale.ROOT))) {
            case CREATED -> new Totals(1, 0, 0, 0, 0);
            case UPDATED -> new Totals(0, 1, 0, 0, 0);
            case UNCHANGED -> new Totals(0, 0, 1, 0, 0);
            case SKIPPED -> new Totals(0, 0, 0, 1, 0);
            case REJECTED -> new Totals(0, 0, 0, 0, 1);
        };
    }

    long rows() {
        return created + updated + unchanged + skipped + rejected;
    }

    Totals plus(Totals more) {
        return new Totals(
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                skipped + more.skipped,
                rejected + more.rejected);
    }

    /** The counters in words. */
    @Override
    public String toString() {
        return Text.of(
                "{0} created, {1} updated, {2} unchanged, {3} skipped, {4} rejected",
                created, updated, unchanged, skipped, rejected);
    }
}
