package dev.kith.view;

import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Turns rows into their cells, one at a time. */
final class Rows<T> implements Iterator<Cell[]> {
    private final Iterator<T> rows;
    private final List<Column<T>> columns;

    private Rows(Iterator<T> rows, List<Column<T>> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** All the rows. */
    static <T> Iterator<Cell[]> of(Stream<T> rows, List<Column<T>> columns) {
        return new Rows<>(rows.iterator(), columns);
    }

    /** The one row of a card. */
    static <T> Iterator<Cell[]> of(T row, List<Column<T>> columns) {
        return new Rows<>(List.of(row).iterator(), columns);
    }

    /** The rows in the order that is asked for, up to the limit; Invalid if the column to sort by is not there. */
    static <T> Stream<T> sortedAndLimited(Stream<T> rows, List<Column<T>> columns, Presentation how) {
        Stream<T> ordered = rows;
        Sort sort = how.sort();
        if (sort != null) {
            Column<T> by = Choice.named(sort.column(), columns, List.of());
            ordered = sorted(rows, by, sort.descending()).stream();
        }
        return how.limit() > 0 ? ordered.limit(how.limit()) : ordered;
    }

    /** By the cells as they are in English: the order is the same in each language. */
    private static <T> List<T> sorted(Stream<T> rows, Column<T> by, boolean descending) {
        record Keyed<T>(T row, Cell key) {}
        List<Keyed<T>> keyed = new ArrayList<>();
        Text.<RuntimeException>inEnglish(() -> {
            Iterator<T> each = rows.iterator();
            while (each.hasNext()) {
                T row = each.next();
                keyed.add(new Keyed<>(row, by.of(row)));
            }
        });
        CellOrder order = new CellOrder(descending);
        keyed.sort((a, b) -> order.compare(a.key(), b.key()));
        List<T> sorted = new ArrayList<>(keyed.size());
        for (Keyed<T> one : keyed) {
            sorted.add(one.row());
        }
        return sorted;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Cell[] next() {
        T row = rows.next();
        Cell[] cells = new Cell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).of(row);
        }
        return cells;
    }
}
