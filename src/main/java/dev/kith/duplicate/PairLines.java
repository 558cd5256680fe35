package dev.kith.duplicate;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who is to be merged from what {@code kith customer duplicates} prints as CSV, TSV or JSON lines, or from lines
 * of ids: two or more a line, with blanks or commas between them.
 */
final class PairLines {
    private static final String HINT =
            Text.later("Pipe in what 'kith customer duplicates --format csv' prints, or lines of two or more ids.");

    private final Clusters clusters = new Clusters();
    private char delimiter = ' ';
    private int a = -1;
    private int b = -1;
    private int number;

    private PairLines() {}

    /** Throws KithException.Invalid where a line can't be understood; it is named. */
    static Clusters read(List<String> lines) {
        PairLines reader = new PairLines();
        lines.forEach(reader::line);
        return reader.clusters;
    }

    private void line(String line) {
        number++;
        if (line.startsWith("{")) {
            clusters.join(List.of(jsonNumber(line, "\"id_a\":"), jsonNumber(line, "\"id_b\":")));
        } else if (number == 1 && line.contains("id_a")) {
            header(line);
        } else if (a >= 0) {
            List<String> cells = cells(line, delimiter);
            if (cells.size() <= Math.max(a, b)) {
                throw wrong(Text.of("has too few columns"));
            }
            clusters.join(List.of(id(cells.get(a)), id(cells.get(b))));
        } else {
            ids(line);
        }
    }

    private void header(String line) {
        delimiter = line.indexOf('\t') >= 0 ? '\t' : ',';
        List<String> names = cells(line, delimiter);
        a = names.indexOf("id_a");
        b = names.indexOf("id_b");
        if (a < 0 || b < 0) {
            throw wrong(Text.of("is a header without id_a and id_b"));
        }
    }

    private void ids(String line) {
        List<Long> ids = new ArrayList<>();
        for (String word : line.strip().split("[\\s,;]+", -1)) {
            if (!word.isEmpty()) {
                ids.add(id(word));
            }
        }
        if (ids.size() < 2) {
            throw wrong(Text.of("names only one customer"));
        }
        clusters.join(ids);
    }

    private long id(String word) {
        String digits = word.startsWith("id:") ? word.substring(3) : word;
        if (digits.isEmpty() || digits.length() > 18 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw wrong(Text.of("has '{0}' where an id should be", Printable.line(word)));
        }
        return Long.parseLong(digits);
    }

    private long jsonNumber(String line, String name) {
        int at = line.indexOf(name);
        if (at < 0) {
            throw wrong(Text.of("has no id_a and id_b"));
        }
        int end = at + name.length();
        while (end < line.length() && ",}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return id(line.substring(at + name.length(), end).strip());
    }

    private KithException wrong(String what) {
        return new KithException.Invalid(Text.of("Line {0} of standard input {1}.", number, what), Text.of(HINT));
    }

    /** The cells of a line of CSV, where a quoted cell may hold the delimiter and doubled quotes. */
    static List<String> cells(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && delimiter == ',') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == delimiter && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
