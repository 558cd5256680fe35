package dev.kith.db;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All rows of the journalled tables, read with nothing of the journal but the names of the tables. */
record Snapshot(Map<Key, Value> rows) {
    /** A row. */
    record Key(String table, long id) {}

    /** An aggregate. */
    record Aggregate(String kind, long id) {}

    /** What is in a row, and what it belongs to. */
    record Value(String json, Aggregate aggregate) {}

    static Snapshot of(Tx tx) {
        Map<Key, Value> rows = new HashMap<>();
        for (JournalTable table : JournalTable.all(tx)) {
            tx.list(
                    "SELECT id, %s AS aggregate_id, %s AS json FROM %s"
                            .formatted(table.aggregateColumn(), table.image(""), table.name()),
                    row -> rows.put(
                            new Key(table.name(), row.number("id")),
                            new Value(row.text("json"), new Aggregate(table.aggregate(), row.number("aggregate_id")))));
        }
        return new Snapshot(rows);
    }

    /** The rows that are not the same in another. */
    Set<Key> differences(Snapshot other) {
        Set<Key> all = new HashSet<>(rows.keySet());
        all.addAll(other.rows.keySet());
        all.removeIf(key -> Objects.equals(rows.get(key), other.rows.get(key)));
        return all;
    }

    /** The rows of one aggregate, without entries of a ledger: those of an operation that was undone stay. */
    Map<Key, Value> of(Aggregate aggregate) {
        Map<Key, Value> own = new HashMap<>(rows);
        own.entrySet()
                .removeIf(row -> !row.getValue().aggregate().equals(aggregate)
                        || row.getKey().table().equals("points_entry"));
        return own;
    }

    /** What a row belongs to, where it is there. */
    Set<Aggregate> aggregates(Key key) {
        Value value = rows.get(key);
        return value == null ? Set.of() : Set.of(value.aggregate());
    }
}
