package dev.kith.view;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Puts the entries of chosen arrays and objects on lines of their own; all others stay on one line. */
final class JsonLayout implements PrettyPrinter {
    private boolean breakNext;
    private int broken;
    private int inline;

    /** The array or object that is started next has one entry a line. */
    void breakNext() {
        breakNext = true;
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        start(json, '{');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        start(json, '[');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, '}', entries);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int entries) throws IOException {
        end(json, ']', entries);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(inline == 0 ? ": " : ":");
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        // there is one value at the top
    }

    private void start(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        if (breakNext && inline == 0) {
            broken++;
        } else {
            inline++;
        }
        breakNext = false;
    }

    private void end(JsonGenerator json, char bracket, int entries) throws IOException {
        if (inline > 0) {
            inline--;
        } else {
            broken--;
            if (entries > 0) {
                newLine(json);
            }
        }
        json.writeRaw(bracket);
    }

    private void separator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        newLine(json);
    }

    private void newLine(JsonGenerator json) throws IOException {
        if (inline == 0) {
            json.writeRaw("\n" + "  ".repeat(broken));
        }
    }
}
