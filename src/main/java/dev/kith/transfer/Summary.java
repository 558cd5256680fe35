package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import. The five outcomes add up to the rows that were read.
 *
 * @param format encoding and delimiter
 * @param operation the journal's number for it, or null where nothing changed or there are several
 * @param run the number of the run, or null in a rehearsal
 * @param files what came of each, where there are several
 */
record Summary(
        String file,
        String format,
        Totals totals,
        @Nullable Long operation,
        @Nullable Long run,
        List<Mapped> mapping,
        List<Rejections.Reason> reasons,
        List<Made> made,
        List<FileCounts> files) {

    /** A column of the file, what it was taken for, how many per cent of the rows fill it, and the first values. */
    record Mapped(String column, @Nullable String field, long percent, List<String> samples) {}

    /** Things that came of the rows: orders, refunds, customers, products; counted by {@link Text#things}. */
    record Made(String things, long number) {
        /** The word for them alone. */
        String what() {
            return things.substring("{0} ".length());
        }

        /** The same things added up. */
        static List<Made> added(List<Made> all) {
            Map<String, Long> sums = new LinkedHashMap<>();
            all.forEach(made -> sums.merge(made.things(), made.number(), Long::sum));
            return sums.entrySet().stream()
                    .map(sum -> new Made(sum.getKey(), sum.getValue()))
                    .toList();
        }
    }

    /** What came of one file of several. */
    record FileCounts(String file, Totals totals) {
        /** The counts of each file added up. */
        static List<FileCounts> added(Sources sources, List<FileCounts> all) {
            Map<String, Totals> sums = new LinkedHashMap<>();
            sources.all().forEach(source -> sums.put(source.name(), Totals.NONE));
            all.forEach(file -> sums.merge(file.file(), file.totals(), Totals::plus));
            return of(sums);
        }

        static List<FileCounts> of(Map<String, Totals> sums) {
            return sums.entrySet().stream()
                    .map(sum -> new FileCounts(sum.getKey(), sum.getValue()))
                    .toList();
        }
    }

    static final List<Column<Summary>> COLUMNS = List.of(
            Column.text("file", "File", Summary::file),
            Column.text("format", "Format", Summary::format),
            Column.whole("rows", "Rows", summary -> summary.totals().rows()),
            Column.whole("created", "Created", summary -> summary.totals().created()),
            Column.whole("updated", "Updated", summary -> summary.totals().updated()),
            Column.whole("unchanged", "Unchanged", summary -> summary.totals().unchanged()),
            Column.whole("skipped", "Skipped", summary -> summary.totals().skipped()),
            Column.whole("rejected", "Rejected", summary -> summary.totals().rejected()),
            Column.whole("operation", "Operation", Summary::operation),
            Column.whole("run", "Run", Summary::run));

    private static final List<Column<Mapped>> MAPPING = List.of(
            Column.text("column", "Column", Mapped::column),
            Column.text("field", "Field", mapped -> mapped.field() == null ? "-" : mapped.field()),
            Column.whole("percent", "Filled %", Mapped::percent),
            Column.words("samples", "Samples", Mapped::samples));

    private static final List<Column<Rejections.Reason>> REASONS = List.of(
            Column.text("code", "Code", Rejections.Reason::code),
            Column.whole("rows", "Rows", Rejections.Reason::rows),
            Column.text("example", "Example", Rejections.Reason::example));

    private static final List<Column<FileCounts>> FILES = List.of(
            Column.text("file", "File", FileCounts::file),
            Column.whole("rows", "Rows", file -> file.totals().rows()),
            Column.whole("created", "Created", file -> file.totals().created()),
            Column.whole("updated", "Updated", file -> file.totals().updated()),
            Column.whole("unchanged", "Unchanged", file -> file.totals().unchanged()),
            Column.whole("skipped", "Skipped", file -> file.totals().skipped()),
            Column.whole("rejected", "Rejected", file -> file.totals().rejected()));

    private static final List<Column<Made>> MADE =
            List.of(Column.word("what", "What", Made::what), Column.whole("number", "Number", Made::number));

    /** The counters in a sentence. */
    String sentence() {
        String name = files.isEmpty() ? file : Text.things(files.size(), Text.later("{0} files"));
        String numbers = Text.of("{0}: {1}: {2}.", name, Text.things(totals.rows(), Text.later("{0} rows")), totals);
        List<String> things = made.stream()
                .map(thing -> Text.things(thing.number(), thing.things()))
                .toList();
        return things.isEmpty() ? numbers : numbers + Text.of(" Made {0}.", Text.list(things));
    }

    /** All of it. */
    Card<Summary> card() {
        List<Section> sections = new ArrayList<>(List.of(
                new Section("mapping", "Mapping", Listing.of("mapping", MAPPING, mapping)),
                new Section("made", "Made", Listing.of("made", MADE, made)),
                new Section("reasons", "Rejected", Listing.of("reasons", REASONS, reasons))));
        if (!files.isEmpty()) {
            sections.addFirst(new Section("files", "Files", Listing.of("files", FILES, files)));
        }
        return new Card<>(this, COLUMNS, sections);
    }
}
