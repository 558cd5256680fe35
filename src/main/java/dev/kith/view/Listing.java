package dev.kith.view;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows under columns. The rows are read once, and closed by {@link Views#write}; the name ("customers") is the title
 * where a format has one.
 */
public record Listing<T>(String name, List<Column<T>> columns, Stream<T> rows) implements View {
    public static <T> Listing<T> of(String name, List<Column<T>> columns, List<T> rows) {
        return new Listing<>(name, columns, rows.stream());
    }

    /** The same, to be read instead of this one; nothing where there are no rows. */
    public Optional<Listing<T>> unlessEmpty() {
        Iterator<T> each = rows.iterator();
        if (!each.hasNext()) {
            rows.close();
            return Optional.empty();
        }
        Iterable<T> all = () -> each;
        return Optional.of(new Listing<>(
                name, columns, StreamSupport.stream(all.spliterator(), false).onClose(rows::close)));
    }
}
