package dev.kith.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a JSON file, one after the other: those of an array, or one after another without one, as JSON lines
 * are. An object comes as its values by path: {@code name}, {@code address.city}. The values of an array are one text
 * with semicolons between them, an amount of money is its amount.
 */
final class JsonRecords implements AutoCloseable {
    private static final int DEEPEST = 20;

    private final @Nullable Source source;
    private final Source.Decoded text;
    private final JsonParser json;
    private final boolean array;
    private final Map<String, String> values = new LinkedHashMap<>();

    JsonRecords(Source source) {
        this(source, source.open());
    }

    /** Those of one line, which stand in no file. */
    private JsonRecords(String line) {
        this(null, new Source.Decoded(new StringReader(line), "UTF-8", () -> 0));
    }

    private JsonRecords(@Nullable Source source, Source.Decoded text) {
        this.source = source;
        this.text = text;
        try {
            this.json = new JsonFactory().createParser(text.reader());
            this.array = json.nextToken() == JsonToken.START_ARRAY;
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** The values of the one object that a line is; Invalid where it is something else. */
    static Map<String, String> ofLine(String line) {
        try (JsonRecords records = new JsonRecords(line)) {
            if (!records.array && records.next()) {
                Map<String, String> values = Map.copyOf(records.values());
                if (!records.next()) {
                    return values;
                }
            }
        }
        throw new KithException.Invalid(Text.of("this should be one object: {...}."));
    }

    Source.Decoded text() {
        return text;
    }

    boolean isArray() {
        return array;
    }

    /** The line on which the object that was read last ends. */
    long line() {
        return json.currentLocation().getLineNr();
    }

    /** Reads the next object into {@link #values}; false at the end. */
    boolean next() {
        values.clear();
        try {
            JsonToken token = array ? json.nextToken() : first();
            if (token == null || (array && token == JsonToken.END_ARRAY)) {
                return false;
            }
            if (token != JsonToken.START_OBJECT) {
                throw new KithException.Invalid(
                        Text.of("{0}this should be an object with the values of a row: {...}.", place(line())));
            }
            object("", 0);
            json.clearCurrentToken();
            return true;
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** The values of the object that was read last, by path; those that are null are empty. */
    Map<String, String> values() {
        return values;
    }

    /** Without an array the first object has begun when the file was opened. */
    private JsonToken first() throws IOException {
        JsonToken begun = json.currentToken();
        return begun == null ? json.nextToken() : begun;
    }

    private void object(String path, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new KithException.Invalid(Text.of("{0}the values are nested too deeply.", place(line())));
        }
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            String inner = path.isEmpty() ? name : path + "." + name;
            value(inner, json.nextToken(), depth + 1);
        }
    }

    private void value(String path, JsonToken token, int depth) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            object(path, depth);
            money(path);
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken each = json.nextToken(); each != JsonToken.END_ARRAY; each = json.nextToken()) {
                value(path, each, depth + 1);
                wrapped(path);
            }
            values.putIfAbsent(path, "");
        } else if (token == JsonToken.VALUE_NULL) {
            values.putIfAbsent(path, "");
        } else {
            values.merge(path, json.getText(), JsonRecords::joined);
        }
    }

    /** An amount with its currency is written as an object. */
    private void money(String path) {
        String amount = values.remove(path + ".amount");
        if (amount != null) {
            values.remove(path + ".currency");
            values.put(path, amount);
        }
    }

    /** What is in a list may be wrapped, to say more of it: {@code {"value": "+44 20 7946 0001", "type": "work"}}. */
    private void wrapped(String path) {
        String value = values.remove(path + ".value");
        if (value != null) {
            values.merge(path, value, JsonRecords::joined);
        }
    }

    private static String joined(String one, String more) {
        return one.isEmpty() ? more : one + ";" + more;
    }

    private KithException problem(IOException e) {
        if (e instanceof JsonProcessingException wrong) {
            String reason = wrong.getOriginalMessage();
            int more = Math.max(reason.indexOf(" ("), reason.indexOf(": was expecting"));
            return new KithException.Invalid(Text.of(
                    "{0}this is not JSON: {1}.",
                    place(wrong.getLocation().getLineNr()), more < 0 ? reason : reason.substring(0, more)));
        }
        if (source == null) {
            throw new UncheckedIOException(e);
        }
        return source.failure(e);
    }

    private String place(long line) {
        return source == null ? "" : Text.of("{0}, line {1}: ", source.name(), line);
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
