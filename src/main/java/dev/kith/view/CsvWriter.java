package dev.kith.view;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;

/** Comma-separated values after RFC 4180, except that lines end in a line feed as psql and most Unix tools have it. */
final class CsvWriter implements ViewWriter {
    private final Presentation how;
    private final Writer out;
    private final DataText text;

    CsvWriter(Presentation how, Writer out) {
        this.how = how;
        this.out = out;
        this.text = new DataText(how);
    }

    @Override
    public void listing(Grid grid) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        Object[] line = new Object[grid.columns().size()];
        if (how.header()) {
            for (int i = 0; i < line.length; i++) {
                line[i] = grid.columns().get(i).id();
            }
            format.printRecord(out, line);
        }
        while (grid.rows().hasNext()) {
            Cell[] cells = grid.rows().next();
            for (int i = 0; i < line.length; i++) {
                line[i] = text.of(cells[i]);
            }
            format.printRecord(out, line);
        }
    }
}
