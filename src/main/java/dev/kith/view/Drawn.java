package dev.kith.view;

/**
 * Rows for programs, which people see in another way: as a grid, or with more beside them. Who chooses columns, an
 * order or a limit gets the rows.
 */
public record Drawn(Listing<?> rows, View drawing) implements View {

    /** What is shown of it. */
    View shown(Presentation how) {
        boolean plain = how.columns().isEmpty() && how.sort() == null && how.limit() == 0;
        return plain && how.format().isForPeople() ? drawing : rows;
    }
}
