package dev.kith.db;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write says of itself in the journal.
 *
 * @param run the import run it is a part of, or null
 * @param undoes the operation it takes back, or null
 */
public record Operation(
        Instant at,
        String actor,
        String command,
        List<String> arguments,
        @Nullable Long run,
        @Nullable Long undoes) {

    public Operation(Instant at, String actor, String command, List<String> arguments) {
        this(at, actor, command, arguments, null, null);
    }

    public Operation inRun(long id) {
        return new Operation(at, actor, command, arguments, id, undoes);
    }

    public Operation undoing(long id) {
        return new Operation(at, actor, command, arguments, run, id);
    }
}
