package dev.kith.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** JSON lines: one object a line. */
final class JsonlWriter implements ViewWriter {
    private final Presentation how;
    private final Writer out;

    JsonlWriter(Presentation how, Writer out) {
        this.how = how;
        this.out = out;
    }

    @Override
    public void listing(Grid grid) throws IOException {
        boolean empty = !grid.rows().hasNext();
        try (JsonGenerator json = JsonCells.generator(out)) {
            new JsonCells(json, how).rows(grid);
        }
        if (!empty) {
            out.append('\n');
        }
    }

    @Override
    public void card(Sheet sheet) throws IOException {
        try (JsonGenerator json = JsonCells.generator(out)) {
            JsonCells cells = new JsonCells(json, how);
            json.writeStartObject();
            cells.fields(sheet.subject());
            for (Sheet.Part part : sheet.parts()) {
                json.writeArrayFieldStart(part.id());
                cells.rows(part.grid());
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        out.append('\n');
    }
}
