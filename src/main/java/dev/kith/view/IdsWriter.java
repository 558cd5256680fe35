package dev.kith.view;

import java.io.IOException;
import java.io.Writer;

/** The ids of the rows, one a line, for commands that read them from stdin. */
final class IdsWriter implements ViewWriter {
    private final Writer out;
    private final DataText text;

    IdsWriter(Presentation how, Writer out) {
        this.out = out;
        this.text = new DataText(how, false);
    }

    @Override
    public void listing(Grid grid) throws IOException {
        while (grid.rows().hasNext()) {
            out.append(text.of(grid.rows().next()[0])).append('\n');
        }
    }
}
