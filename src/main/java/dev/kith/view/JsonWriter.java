package dev.kith.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** JSON: a listing is an array with one object a line, a card one object with one field a line. */
final class JsonWriter implements ViewWriter {
    private final Presentation how;
    private final Writer out;

    JsonWriter(Presentation how, Writer out) {
        this.how = how;
        this.out = out;
    }

    @Override
    public void listing(Grid grid) throws IOException {
        JsonLayout layout = new JsonLayout();
        try (JsonGenerator json = JsonCells.generator(out)) {
            json.setPrettyPrinter(layout);
            layout.breakNext();
            json.writeStartArray();
            new JsonCells(json, how).rows(grid);
            json.writeEndArray();
        }
        out.append('\n');
    }

    @Override
    public void card(Sheet sheet) throws IOException {
        JsonLayout layout = new JsonLayout();
        try (JsonGenerator json = JsonCells.generator(out)) {
            json.setPrettyPrinter(layout);
            JsonCells cells = new JsonCells(json, how);
            layout.breakNext();
            json.writeStartObject();
            cells.fields(sheet.subject());
            for (Sheet.Part part : sheet.parts()) {
                json.writeFieldName(part.id());
                layout.breakNext();
                json.writeStartArray();
                cells.rows(part.grid());
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        out.append('\n');
    }
}
