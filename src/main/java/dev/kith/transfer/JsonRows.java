package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a JSON file: its columns are the paths that any of its objects has, so it is read twice. An object
 * without a path has an empty cell there.
 */
final class JsonRows implements RowSource {
    private static final int MOST_COLUMNS = 5_000;

    private final List<String> columns;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final JsonRecords records;
    private long number;

    JsonRows(Source source) {
        try (JsonRecords all = new JsonRecords(source)) {
            while (all.next()) {
                all.values().keySet().forEach(path -> places.putIfAbsent(path, places.size()));
                if (places.size() > MOST_COLUMNS) {
                    throw new KithException.Invalid(
                            Text.of("{0} has more than {1} fields.", source.name(), MOST_COLUMNS));
                }
            }
        }
        if (places.isEmpty()) {
            throw new KithException.Invalid(Text.of("{0} has no objects with values in it.", source.name()));
        }
        this.columns = List.copyOf(places.keySet());
        this.records = new JsonRecords(source);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String format() {
        return Text.of(
                "{0}, {1}",
                records.text().encoding(), records.isArray() ? Text.of("a JSON array") : Text.of("JSON lines"));
    }

    @Override
    public double part() {
        return records.text().part().getAsDouble();
    }

    @Override
    public @Nullable Row next() {
        if (!records.next()) {
            return null;
        }
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        records.values().forEach((path, value) -> {
            Integer place = places.get(path);
            if (place != null) {
                cells[place] = value;
            }
        });
        return new Row(++number, records.line(), cells);
    }

    @Override
    public void close() {
        records.close();
    }
}
