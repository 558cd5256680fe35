package dev.kith.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.kith.base.Money;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Rows as JSON objects: numbers as numbers, times as ISO 8601, money as an object, nothing as null. */
final class JsonCells implements Cell.Visitor {
    private final JsonGenerator json;
    private final Times times;
    private final String home;
    private final StringBuilder text = new StringBuilder();

    JsonCells(JsonGenerator json, Presentation how) {
        this.json = json;
        this.times = new Times(how.zone());
        this.home = how.home();
    }

    /**
     * A generator that puts each object at the top on a line. Closing it leaves the writer open, and what a failure cut
     * short is not made to look complete.
     */
    static JsonGenerator generator(Writer out) throws IOException {
        JsonFactory factory = new JsonFactoryBuilder()
                .characterEscapes(new JsonEscapes())
                .rootValueSeparator(new SerializedString("\n"))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
        return factory.createGenerator(out);
    }

    /** Writes one object for each row. */
    void rows(Grid grid) throws IOException {
        while (grid.rows().hasNext()) {
            json.writeStartObject();
            fields(grid);
            json.writeEndObject();
        }
    }

    /** Writes the fields of the next row. */
    void fields(Grid grid) throws IOException {
        Cell[] cells = grid.rows().next();
        for (int i = 0; i < cells.length; i++) {
            json.writeFieldName(grid.columns().get(i).id());
            cells[i].accept(this);
        }
    }

    @Override
    public void text(String value) throws IOException {
        json.writeString(value);
    }

    @Override
    public void whole(long value) throws IOException {
        json.writeNumber(value);
    }

    @Override
    public void decimal(BigDecimal value) throws IOException {
        json.writeNumber(value);
    }

    @Override
    public void amount(Money value) throws IOException {
        String code = value.currency().code();
        json.writeStartObject();
        json.writeStringField("amount", value.decimal());
        json.writeStringField("currency", code.isEmpty() ? null : code);
        json.writeEndObject();
    }

    @Override
    public void moment(Instant value) throws IOException {
        text.setLength(0);
        times.iso(value, text);
        json.writeString(text.toString());
    }

    @Override
    public void day(LocalDate value) throws IOException {
        json.writeString(value.toString());
    }

    @Override
    public void flag(boolean value) throws IOException {
        json.writeBoolean(value);
    }

    @Override
    public void words(List<String> values) throws IOException {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    @Override
    public void bar(double fraction) throws IOException {
        json.writeNumber(DataText.fraction(fraction));
    }

    @Override
    public void trend(List<Long> values) throws IOException {
        json.writeStartArray();
        for (long value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    @Override
    public void local(Cell.Local local) throws IOException {
        local.written().value(home).accept(this);
    }

    @Override
    public void nothing() throws IOException {
        json.writeNull();
    }
}
