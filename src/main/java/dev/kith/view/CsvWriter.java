package dev.kith.view;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180, except that lines end in a line feed as psql and most Unix tools have it; or
 * the same with tabs.
 */
final class CsvWriter implements ViewWriter {
    private final Presentation how;
    private final Writer out;
    private final DataText text;

    CsvWriter(Presentation how, Writer out) {
        this.how = how;
        this.out = out;
        this.text = new DataText(how, how.spreadsheetSafe());
    }

    @Override
    public void listing(Grid grid) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(how.format() == Format.TSV ? '\t' : ',')
                .setRecordSeparator('\n')
                .get();
        @Nullable Object[] line = new @Nullable Object[grid.columns().size()];
        if (how.header()) {
            for (int i = 0; i < line.length; i++) {
                line[i] = grid.columns().get(i).id();
            }
            format.printRecord(out, line);
        }
        while (grid.rows().hasNext()) {
            Cell[] cells = grid.rows().next();
            for (int i = 0; i < line.length; i++) {
                line[i] = cells[i] instanceof Cell.Nothing ? null : text.of(cells[i]); // null is never quoted
            }
            format.printRecord(out, line);
        }
    }
}
