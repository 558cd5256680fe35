package dev.kith.transfer;

import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import. The five outcomes add up to the rows that were read.
 *
 * @param format encoding and delimiter
 * @param operation the journal's number for it, or null where nothing changed
 */
record Summary(
        String file,
        String format,
        long rows,
        long created,
        long updated,
        long unchanged,
        long skipped,
        long rejected,
        @Nullable Long operation,
        List<Mapped> mapping,
        List<Rejections.Reason> reasons,
        List<Made> made) {

    /** A column of the file, what it was taken for, how many per cent of the rows fill it, and the first values. */
    record Mapped(String column, @Nullable String field, long percent, List<String> samples) {}

    /** Things that came of the rows: orders, refunds, customers, products; the word is a plural with an s. */
    record Made(String what, long number) {}

    static final List<Column<Summary>> COLUMNS = List.of(
            Column.text("file", "File", Summary::file),
            Column.text("format", "Format", Summary::format),
            Column.whole("rows", "Rows", Summary::rows),
            Column.whole("created", "Created", Summary::created),
            Column.whole("updated", "Updated", Summary::updated),
            Column.whole("unchanged", "Unchanged", Summary::unchanged),
            Column.whole("skipped", "Skipped", Summary::skipped),
            Column.whole("rejected", "Rejected", Summary::rejected),
            Column.whole("operation", "Operation", Summary::operation));

    private static final List<Column<Mapped>> MAPPING = List.of(
            Column.text("column", "Column", Mapped::column),
            Column.text("field", "Field", mapped -> mapped.field() == null ? "-" : mapped.field()),
            Column.whole("percent", "Filled %", Mapped::percent),
            Column.words("samples", "Samples", Mapped::samples));

    private static final List<Column<Rejections.Reason>> REASONS = List.of(
            Column.text("code", "Code", Rejections.Reason::code),
            Column.whole("rows", "Rows", Rejections.Reason::rows),
            Column.text("example", "Example", Rejections.Reason::example));

    private static final List<Column<Made>> MADE =
            List.of(Column.text("what", "What", Made::what), Column.whole("number", "Number", Made::number));

    /** The same with the operation that it became. */
    Summary of(OptionalLong number) {
        return new Summary(
                file,
                format,
                rows,
                created,
                updated,
                unchanged,
                skipped,
                rejected,
                number.isPresent() ? number.getAsLong() : null,
                mapping,
                reasons,
                made);
    }

    /** The counters in a sentence. */
    String sentence() {
        String numbers = "%s: %s: %d created, %d updated, %d unchanged, %d skipped, %d rejected."
                .formatted(file, counted(rows, "rows"), created, updated, unchanged, skipped, rejected);
        StringBuilder sentence = new StringBuilder(numbers);
        for (Made thing : made) {
            sentence.append(sentence.length() == numbers.length() ? " Made " : ", ")
                    .append(counted(thing.number(), thing.what()));
        }
        return sentence.length() == numbers.length()
                ? numbers
                : sentence.append('.').toString();
    }

    /** A number and what it is of, a plural with an s. */
    static String counted(long number, String things) {
        return number + " " + (number == 1 ? things.substring(0, things.length() - 1) : things);
    }

    /** All of it. */
    Card<Summary> card() {
        return new Card<>(
                this,
                COLUMNS,
                List.of(
                        new Section("mapping", "Mapping", mappingListing()),
                        new Section("made", "Made", Listing.of("made", MADE, made)),
                        new Section("reasons", "Rejected", Listing.of("reasons", REASONS, reasons))));
    }

    private Listing<Mapped> mappingListing() {
        return Listing.of("mapping", MAPPING, mapping);
    }
}
