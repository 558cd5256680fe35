package dev.kith.db;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads back from the journal what became of single rows. What a row was after a change is what it was before the next
 * one, or what it is now.
 */
public final class RowChanges {
    private static final String STEPS = """
            SELECT operation_id, kind, before, customer_before, customer_after, digest IS NOT NULL AS erased
            FROM operation_change WHERE table_name = ? AND row_id = ? ORDER BY id
            """;

    private static final String INSERTED_BY = """
            SELECT operation_id FROM (
                SELECT operation_id, last_id FROM operation_insert
                WHERE table_name = ?1 AND first_id <= ?2 ORDER BY first_id DESC LIMIT 1)
            WHERE last_id >= ?2
            """;

    private static final String ABOUT = """
            SELECT DISTINCT row_id FROM operation_change WHERE customer_before = ?1 AND table_name = ?2
            UNION
            SELECT row_id FROM operation_change
            WHERE customer_after = ?1 AND customer_after IS NOT NULL AND customer_after IS NOT customer_before
                AND table_name = ?2
            """;

    private final Tx tx;
    private final List<JournalTable> tables;

    /** Which row of which table. */
    private record Place(JournalTable table, long row) {}

    /** One step in the life of a row; the row as it was before, and who it was about. */
    private record Step(
            long operation,
            boolean absentBefore,
            @Nullable String before,
            @Nullable Long customerBefore,
            @Nullable Long customerAfter,
            boolean erased) {}

    /** The row as it is. */
    private record Live(String image, @Nullable Long customer) {}

    public RowChanges(Tx tx) {
        this.tx = tx;
        this.tables = JournalTable.all(tx);
    }

    /** What an operation made of the rows it touched, up to a number of rows. */
    public List<RowChange> of(long operation, int most) {
        List<RowChange> changes = new ArrayList<>();
        for (JournalTable table : tables) {
            for (long row : touched(operation, table, most - changes.size())) {
                changes.addAll(changes(new Place(table, row), change -> change.operation() == operation));
            }
        }
        return changes;
    }

    /** What happened to all that is or was about a customer, oldest first. */
    public List<RowChange> ofCustomer(long customer) {
        List<RowChange> changes = new ArrayList<>();
        for (JournalTable table : tables) {
            for (long row : about(customer, table)) {
                changes.addAll(changes(
                        new Place(table, row),
                        change -> isCustomer(customer, change.customerBefore())
                                || isCustomer(customer, change.customerAfter())));
            }
        }
        changes.sort(Comparator.comparingLong(RowChange::operation));
        return changes;
    }

    private static boolean isCustomer(long customer, @Nullable Long other) {
        return other != null && other == customer;
    }

    private Set<Long> touched(long operation, JournalTable table, int most) {
        Set<Long> rows = new TreeSet<>();
        tx.list(
                "SELECT first_id, last_id FROM operation_insert WHERE operation_id = ? AND table_name = ?",
                range -> {
                    for (long row = range.number("first_id");
                            row <= range.number("last_id") && rows.size() < most;
                            row++) {
                        rows.add(row);
                    }
                    return true;
                },
                operation,
                table.name());
        rows.addAll(tx.list(
                "SELECT DISTINCT row_id FROM operation_change WHERE operation_id = ? AND table_name = ? ORDER BY row_id LIMIT ?",
                row -> row.number("row_id"),
                operation,
                table.name(),
                Math.max(0, most - rows.size())));
        return rows;
    }

    private Set<Long> about(long customer, JournalTable table) {
        String column = table.customerColumn();
        if (column == null) {
            return Set.of();
        }
        Set<Long> rows = new TreeSet<>(tx.list(ABOUT, row -> row.number("row_id"), customer, table.name()));
        String condition =
                table.via() == null ? "= ?" : "IN (SELECT id FROM " + table.via() + " WHERE customer_id = ?)";
        rows.addAll(tx.list(
                "SELECT id FROM %s WHERE %s %s".formatted(table.name(), column, condition),
                row -> row.number("id"),
                customer));
        return rows;
    }

    private List<RowChange> changes(Place place, Predicate<RowChange> wanted) {
        List<Step> steps = steps(place);
        Live live = live(place);
        List<RowChange> changes = new ArrayList<>();
        for (int first = 0; first < steps.size(); ) {
            int next = first;
            while (next < steps.size()
                    && steps.get(next).operation() == steps.get(first).operation()) {
                next++;
            }
            RowChange change =
                    change(place, steps.subList(first, next), next < steps.size() ? steps.get(next) : null, live);
            if ((change.before() != null || change.after() != null || change.erased()) && wanted.test(change)) {
                changes.add(change);
            }
            first = next;
        }
        return changes;
    }

    private RowChange change(Place place, List<Step> own, @Nullable Step next, @Nullable Live live) {
        Step first = own.getFirst();
        Long customer = own.getLast().customerAfter();
        boolean absent = next == null ? live == null : next.absentBefore();
        if (customer == null && !absent) {
            customer = next != null ? next.customerBefore() : live == null ? null : live.customer();
        }
        String after = next != null ? next.before() : live == null ? null : live.image();
        return new RowChange(
                first.operation(),
                place.table().name(),
                place.row(),
                fields(first.before()),
                fields(after),
                first.customerBefore(),
                customer,
                first.erased() || (next != null && next.erased()));
    }

    private List<Step> steps(Place place) {
        List<Step> steps = new ArrayList<>();
        tx.find(INSERTED_BY, row -> row.number("operation_id"), place.table().name(), place.row())
                .ifPresent(by -> steps.add(new Step(by, true, null, null, null, false)));
        steps.addAll(tx.list(
                STEPS,
                row -> new Step(
                        row.number("operation_id"),
                        row.text("kind").equals("insert"),
                        row.textOrNull("before"),
                        row.numberOrNull("customer_before"),
                        row.numberOrNull("customer_after"),
                        row.flag("erased")),
                place.table().name(),
                place.row()));
        return steps;
    }

    private @Nullable Live live(Place place) {
        String customer = place.table().customer("t.");
        return tx.find(
                        "SELECT %s AS image, %s AS customer FROM %s t WHERE id = ?"
                                .formatted(
                                        place.table().image("t."),
                                        customer == null ? "NULL" : customer,
                                        place.table().name()),
                        row -> new Live(row.text("image"), row.numberOrNull("customer")),
                        place.row())
                .orElse(null);
    }

    private @Nullable Map<String, String> fields(@Nullable String image) {
        if (image == null) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        tx.list(
                "SELECT key, value FROM json_each(?) WHERE value IS NOT NULL",
                row -> fields.put(row.text("key"), row.text("value")),
                image);
        return fields;
    }
}
