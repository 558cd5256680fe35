package dev.kith.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Which operations are in effect. An operation is undone while an undo of it is in effect; undoing that undo brings it
 * back.
 */
final class OperationStates {
    private record Link(long id, long undoes) {}

    private final Map<Long, Long> undoneBy = new HashMap<>();
    private final Map<Long, Long> undoes = new HashMap<>();

    private OperationStates() {}

    static OperationStates read(Tx tx) {
        OperationStates states = new OperationStates();
        List<Link> newestFirst = tx.list(
                "SELECT id, undoes FROM operation WHERE undoes IS NOT NULL ORDER BY id DESC",
                row -> new Link(row.number("id"), row.number("undoes")));
        for (Link link : newestFirst) {
            states.undoes.put(link.id(), link.undoes());
            if (!states.undoneBy.containsKey(link.id())) {
                states.undoneBy.put(link.undoes(), link.id());
            }
        }
        return states;
    }

    /** The undo in effect that took an operation back, if there is one. */
    OptionalLong undoneBy(long operation) {
        @Nullable Long undo = undoneBy.get(operation);
        return undo == null ? OptionalLong.empty() : OptionalLong.of(undo);
    }

    boolean isUndo(long operation) {
        return undoes.containsKey(operation);
    }

    /** A later operation that counts against an undo: wholly, or only for what the undo of it had kept. */
    record Later(long id, @Nullable Long keptBy) {}

    /**
     * The operations after the given one whose work still stands. A later operation and the later undo that took it
     * back cancel out, but for what that undo kept.
     */
    List<Later> after(Tx tx, long operation) {
        List<Later> later = new ArrayList<>();
        for (long id : tx.list(
                "SELECT id FROM operation WHERE id > ? ORDER BY id", row -> row.number("id"), operation)) {
            @Nullable Long undo = undoneBy.get(id);
            if (undo != null) {
                later.add(new Later(id, undo));
            } else if (undoes.getOrDefault(id, 0L) <= operation) {
                later.add(new Later(id, null));
            }
        }
        return later;
    }
}
