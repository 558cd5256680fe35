package dev.kith.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows under columns. The rows are read once, and closed by {@link Views#write}; the name ("customers") is the title
 * where a format has one.
 */
public record Listing<T>(String name, List<Column<T>> columns, Stream<T> rows) implements View {
    public static <T> Listing<T> of(String name, List<Column<T>> columns, List<T> rows) {
        return new Listing<>(name, columns, rows.stream());
    }
}
