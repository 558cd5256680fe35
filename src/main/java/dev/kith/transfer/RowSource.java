package dev.kith.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file under its columns, whatever kind of file it is. */
interface RowSource extends AutoCloseable {
    /** A row with its number (the first is 1) and the line on which it ends. */
    final class Row {
        private final long number;
        private final long line;
        private final String[] cells;

        Row(long number, long line, String[] cells) {
            this.number = number;
            this.line = line;
            this.cells = cells;
        }

        long number() {
            return number;
        }

        long line() {
            return line;
        }

        /** The cells themselves: nobody changes them, and a copy for each of a million rows would cost. */
        String[] cells() {
            return cells;
        }
    }

    /** The columns; every row should have a cell for each. */
    List<String> columns();

    /** What kind of file it is, to be shown. */
    String format();

    /** How much of the file has been read, from 0 to 1; 0 where its size is not known. */
    double part();

    /** The next row, or null at the end. */
    @Nullable
    Row next();

    @Override
    void close();
}
