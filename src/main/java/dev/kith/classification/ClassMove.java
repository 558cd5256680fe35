package dev.kith.classification;

import dev.kith.view.Column;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer became something else.
 *
 * @param kind lifecycle, value or rfm
 * @param from null where nothing was known, or they had no such class
 * @param to null where they have no such class any more
 */
record ClassMove(
        Instant at,
        String kind,
        @Nullable String from,
        @Nullable String to) {
    static final List<Column<ClassMove>> COLUMNS = List.of(
            Column.moment("at", "At", ClassMove::at),
            Column.word("kind", "Kind", ClassMove::kind),
            Column.word("from", "From", ClassMove::from),
            Column.word("to", "To", ClassMove::to));

    /** Adds one where there was a change. */
    static void add(List<ClassMove> moves, Instant at, String kind, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            moves.add(new ClassMove(at, kind, from, to));
        }
    }
}
