package dev.kith.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of several files, one file after the other, numbered through, under all columns that any of them has. */
final class JoinedRows implements RowSource {
    private final List<Source> sources;
    private final List<String> columns;
    private final List<Integer> widths = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final TreeMap<Long, String> files = new TreeMap<>();
    private int current = -1;
    private @Nullable RowSource open;
    private long offset;
    private long last;

    JoinedRows(List<Source> sources) {
        this.sources = sources;
        Map<String, String> all = new LinkedHashMap<>();
        List<List<String>> headers = new ArrayList<>();
        for (Source source : sources) {
            try (RowSource rows = source.rows()) {
                headers.add(rows.columns());
                rows.columns().forEach(column -> all.putIfAbsent(key(column), column));
                if (!formats.contains(rows.format())) {
                    formats.add(rows.format());
                }
            }
        }
        this.columns = List.copyOf(all.values());
        Map<String, Integer> at = new HashMap<>();
        all.keySet().forEach(key -> at.put(key, at.size()));
        for (List<String> header : headers) {
            widths.add(header.size());
            places.add(header.stream()
                    .mapToInt(column -> at.getOrDefault(key(column), 0))
                    .toArray());
        }
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String format() {
        return String.join("; ", formats);
    }

    /** That of all, where the user says one. */
    @Override
    public Dialect dialect() {
        return sources.getFirst().dialect();
    }

    @Override
    public double part() {
        double inFile = open == null ? 0 : open.part();
        return (Math.max(0, current) + inFile) / sources.size();
    }

    @Override
    public @Nullable String fileOf(long row) {
        Map.Entry<Long, String> file = files.floorEntry(row);
        return file == null ? null : file.getValue();
    }

    @Override
    public @Nullable Row next() {
        while (true) {
            Row row = open == null ? null : open.next();
            if (row != null) {
                last = offset + row.number();
                return new Row(last, row.line(), spread(row.cells()), row.problem());
            }
            close();
            if (current + 1 >= sources.size()) {
                return null;
            }
            current++;
            offset = last;
            files.put(offset + 1, sources.get(current).name());
            open = sources.get(current).rows();
        }
    }

    /** A row's cells in their places; those that it has too many stand after the others. */
    private @Nullable String[] spread(@Nullable String[] cells) {
        int width = widths.get(current);
        @Nullable String[] spread = new String[columns.size() + Math.max(0, cells.length - width)];
        for (int i = 0; i < cells.length; i++) {
            spread[i < width ? places.get(current)[i] : columns.size() + i - width] = cells[i];
        }
        return spread;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
