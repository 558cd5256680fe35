package dev.kith.view;

import dev.kith.base.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes views: the one way from what a command shows to what the user sees. */
public final class Views {
    private Views() {}

    /**
     * Writes the view and flushes, but doesn't close, the writer. The view's streams are closed, whatever happens. Rows
     * are written as they come, except that tables look at the first few thousand to find the widths, and sorting needs
     * all. Invalid if a column or the order to sort by is not in the view.
     */
    public static void write(View view, Presentation how, Writer out) throws IOException {
        if (view instanceof Drawn drawn) {
            write(drawn.shown(how), how, out);
        } else if (view instanceof Listing<?> listing) {
            write(listing, how, out);
        } else {
            write((Card<?>) view, how, out);
        }
        out.flush();
    }

    /**
     * The ids of the columns of a listing that are shown or sorted by, so that no others need be read. Invalid as for
     * {@link #write}.
     */
    public static <T> Set<String> used(List<Column<T>> columns, Presentation how) {
        Set<String> used = new HashSet<>();
        new Choice(how, List.of()).columns(columns).forEach(column -> used.add(column.id()));
        Sort sort = how.sort();
        if (sort != null) {
            used.add(Choice.named(sort.column(), columns, List.of()).id());
        }
        return used;
    }

    private static <T> void write(Listing<T> listing, Presentation how, Writer out) throws IOException {
        try (Stream<T> rows = listing.rows()) {
            List<Column<T>> columns = new Choice(how, List.of()).columns(listing.columns());
            Stream<T> shown = Rows.sortedAndLimited(rows, listing.columns(), how);
            writer(how, out).listing(new Grid(listing.name(), List.copyOf(columns), Rows.of(shown, columns)));
        }
    }

    private static <T> void write(Card<T> card, Presentation how, Writer out) throws IOException {
        try {
            Choice choice = new Choice(how, card.sections());
            List<Column<T>> columns = choice.columns(card.columns());
            Grid subject = new Grid("", List.copyOf(columns), Rows.of(card.subject(), columns));
            List<Sheet.Part> parts = new ArrayList<>();
            for (Section section : choice.sections()) {
                parts.add(new Sheet.Part(section.id(), section.title(), part(section.listing(), how)));
            }
            writer(how, out).card(new Sheet(subject, parts));
        } finally {
            for (Section section : card.sections()) {
                section.listing().rows().close();
            }
        }
    }

    private static <T> Grid part(Listing<T> listing, Presentation how) {
        List<Column<T>> columns = Choice.usual(listing.columns(), how.format());
        return new Grid(listing.name(), List.copyOf(columns), Rows.of(listing.rows(), columns));
    }

    /** What programs read is in no language of people: its texts are the English ones whatever the run speaks. */
    private static ViewWriter writer(Presentation how, Writer out) {
        ViewWriter writer = inAnyLanguage(how, out);
        return Text.isEnglish() || how.format().isForPeople() || how.format() == Format.ICS
                ? writer
                : new EnglishWriter(writer);
    }

    private static ViewWriter inAnyLanguage(Presentation how, Writer out) {
        return switch (how.format()) {
            case TABLE -> new TableWriter(how, out);
            case CSV -> new CsvWriter(how, out);
            case TSV -> how.quoted() ? new CsvWriter(how, out) : new TsvWriter(how, out);
            case JSON -> new JsonWriter(how, out);
            case JSONL -> new JsonlWriter(how, out);
            case MARKDOWN -> new MarkdownWriter(how, out);
            case HTML -> new HtmlWriter(how, out);
            case IDS -> new IdsWriter(how, out);
            case ICS -> new IcsWriter(how, out);
        };
    }
}
