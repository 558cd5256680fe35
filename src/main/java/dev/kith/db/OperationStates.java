package dev.kith.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which operations stand. One is taken back while an undo of it stands; taking that undo back brings it back. An undo
 * that had to keep an aggregate took nothing back there, so for single aggregates the answer may be another one.
 */
final class OperationStates {
    private record Link(long id, long undoes) {}

    private record Aggregate(String kind, long id) {}

    /** For one aggregate: whether an operation stands there, where that is not so for the whole of it. */
    record Deviation(long operation, String aggregate, long id, boolean stands) {}

    private final List<Link> newestFirst;
    private final Map<Long, Long> undoes = new HashMap<>();
    private final Map<Long, Long> undoneBy = new HashMap<>();

    private OperationStates(List<Link> newestFirst) {
        this.newestFirst = newestFirst;
        for (Link link : newestFirst) {
            undoes.put(link.id(), link.undoes());
            if (!undoneBy.containsKey(link.id())) {
                undoneBy.putIfAbsent(link.undoes(), link.id());
            }
        }
    }

    /** As they are before the operation that is being written, if one is. */
    static OperationStates read(Tx tx) {
        return new OperationStates(tx.list("""
                SELECT id, undoes FROM operation
                WHERE undoes IS NOT NULL AND id NOT IN (SELECT operation_id FROM journal_open) ORDER BY id DESC
                """, row -> new Link(row.number("id"), row.number("undoes"))));
    }

    /** The latest undo that took an operation back and stands, if there is one. */
    OptionalLong undoneBy(long operation) {
        @Nullable Long undo = undoneBy.get(operation);
        return undo == null ? OptionalLong.empty() : OptionalLong.of(undo);
    }

    boolean isUndo(long operation) {
        return undoes.containsKey(operation);
    }

    /** The undo in effect of each operation that is undone. */
    Map<Long, Long> undone() {
        return Map.copyOf(undoneBy);
    }

    /** Whether an undo only cancels something that is later than the given operation itself. */
    boolean cancelsLaterThan(long operation, long undo) {
        return undoes.getOrDefault(undo, 0L) > operation;
    }

    /** Where single aggregates differ: an undo that kept one is as if it had not been there. */
    List<Deviation> deviations(Tx tx) {
        Map<Aggregate, Set<Long>> keptBy = new HashMap<>();
        tx.list(
                "SELECT undo_id, aggregate, aggregate_id FROM operation_kept",
                row -> keptBy.computeIfAbsent(
                                new Aggregate(row.text("aggregate"), row.number("aggregate_id")),
                                key -> new HashSet<>())
                        .add(row.number("undo_id")));
        Map<Long, List<Link>> families = families();
        List<Deviation> deviations = new ArrayList<>();
        keptBy.forEach((aggregate, keepers) -> {
            Set<Long> roots = new HashSet<>();
            keepers.forEach(undo -> roots.add(root(undo)));
            for (long root : roots) {
                addDeviations(families.getOrDefault(root, List.of()), aggregate, keepers, deviations);
            }
        });
        return deviations;
    }

    private void addDeviations(List<Link> family, Aggregate aggregate, Set<Long> keepers, List<Deviation> deviations) {
        Set<Long> undone = new HashSet<>();
        Set<Long> all = new HashSet<>();
        for (Link link : family) {
            all.add(link.id());
            all.add(link.undoes());
            if (!undone.contains(link.id()) && !keepers.contains(link.id())) {
                undone.add(link.undoes());
            }
        }
        for (long operation : all) {
            boolean stands = !undone.contains(operation);
            if (stands == undoneBy.containsKey(operation)) {
                deviations.add(new Deviation(operation, aggregate.kind(), aggregate.id(), stands));
            }
        }
    }

    /** For each operation that is no undo, the undos of it, the undos of those and so on, newest first. */
    private Map<Long, List<Link>> families() {
        Map<Long, List<Link>> families = new HashMap<>();
        newestFirst.forEach(link -> families.computeIfAbsent(root(link.id()), key -> new ArrayList<>())
                .add(link));
        return families;
    }

    private long root(long undo) {
        long root = undo;
        for (@Nullable Long next = undoes.get(root); next != null; next = undoes.get(root)) {
            root = next;
        }
        return root;
    }
}
