package dev.kith.classification;

import dev.kith.base.Text;
import dev.kith.view.Column;
import dev.kith.view.Drawn;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;

/** How many customers had one class when a period began, and another, or the same, when it ended. */
public record MoveLine(String from, String to, long customers) {
    public static final List<Column<MoveLine>> COLUMNS = List.of(
            Column.word("from", "From", MoveLine::from),
            Column.word("to", "To", MoveLine::to),
            Column.whole("customers", "Customers", MoveLine::customers));

    /** Who had no such class, or was not yet there. */
    public static final String NONE = "none";

    /** For people a matrix: a row for each class at the beginning, a column for each at the end. */
    public static Drawn matrix(List<String> classes, List<MoveLine> lines) {
        List<String> known = new ArrayList<>(classes);
        known.add(NONE);
        List<MoveLine> sorted = lines.stream()
                .sorted((one, other) -> {
                    int from = Integer.compare(known.indexOf(one.from()), known.indexOf(other.from()));
                    return from != 0 ? from : Integer.compare(known.indexOf(one.to()), known.indexOf(other.to()));
                })
                .toList();
        List<String> froms = sorted.stream().map(MoveLine::from).distinct().toList();
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.word("from", "From", from -> from));
        for (String to : known) {
            if (lines.stream().anyMatch(line -> line.to().equals(to))) {
                columns.add(Column.whole(to, Text.word(to), from -> moved(sorted, from, to)));
            }
        }
        return new Drawn(Listing.of("moves", COLUMNS, sorted), Listing.of("moves", columns, froms));
    }

    private static Long moved(List<MoveLine> lines, String from, String to) {
        return lines.stream()
                .filter(line -> line.from().equals(from) && line.to().equals(to))
                .mapToLong(MoveLine::customers)
                .sum();
    }
}
