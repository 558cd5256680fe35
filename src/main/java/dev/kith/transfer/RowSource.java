package dev.kith.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file under its columns, whatever kind of file it is. */
interface RowSource extends AutoCloseable {
    /** A row with its number (the first is 1) and the line on which it ends. */
    final class Row {
        private final long number;
        private final long line;
        private final @Nullable String[] cells;
        private final @Nullable String problem;

        Row(long number, long line, String[] cells) {
            this(number, line, cells, null);
        }

        /** @param problem why the row can't be taken, whatever it says; null as a rule */
        Row(long number, long line, @Nullable String[] cells, @Nullable String problem) {
            this.number = number;
            this.line = line;
            this.cells = cells;
            this.problem = problem;
        }

        long number() {
            return number;
        }

        long line() {
            return line;
        }

        /**
         * The cells themselves: nobody changes them, and a copy for each of a million rows would cost. A cell is null
         * where the file of the row does not have the column, but another file has.
         */
        @Nullable
        String[] cells() {
            return cells;
        }

        @Nullable
        String problem() {
            return problem;
        }
    }

    /** The columns; every row should have a cell for each. */
    List<String> columns();

    /** The name of the file that a row is from, where there are several. */
    default @Nullable String fileOf(long row) {
        return null;
    }

    /** What kind of file it is, to be shown. */
    String format();

    /** How its cells are separated and quoted, where they are. */
    default Dialect dialect() {
        return Dialect.UNKNOWN;
    }

    /** How much of the file has been read, from 0 to 1; 0 where its size is not known. */
    double part();

    /** The next row, or null at the end. */
    @Nullable
    Row next();

    @Override
    void close();
}
