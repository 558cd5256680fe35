package dev.kith.agenda;

import dev.kith.customer.LocalCells;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is shown of a day. */
final class AgendaViews {
    private static final Column<AgendaItem> ID = Column.text("id", "Id", AgendaItem::id);
    private static final Column<AgendaItem> DUE = Column.due("due", "When", AgendaItem::due, AgendaItem::recurrence);
    private static final Column<AgendaItem> CUSTOMER_ID =
            Column.whole("customer_id", "Customer id", AgendaItem::customer);
    private static final Column<AgendaItem> CUSTOMER = Column.text("customer", "Customer", AgendaItem::name);
    private static final Column<AgendaItem> PHONE =
            Column.local("phone", "Phone", Column.Kind.TEXT, item -> LocalCells.phone(item.phone()));
    private static final Column<AgendaItem> KIND = Column.word("kind", "Kind", AgendaItem::kind);
    private static final Column<AgendaItem> PRIORITY = Column.word("priority", "Priority", AgendaItem::priority);
    private static final Column<AgendaItem> OWNER = Column.text("owner", "Owner", AgendaItem::owner);
    private static final Column<AgendaItem> TEXT = Column.text("text", "What", AgendaItem::text);
    private static final Column<AgendaItem> WARNINGS = Column.words("warnings", "Mind", AgendaItem::warnings);

    /** One thing a line, for programs. */
    static final List<Column<AgendaItem>> LINES = List.of(
            ID,
            Column.word("part", "Part", item -> item.part().word()),
            DUE,
            CUSTOMER_ID.wide(),
            CUSTOMER,
            PHONE,
            TEXT,
            KIND,
            PRIORITY,
            OWNER,
            WARNINGS);

    private static final List<Column<AgendaItem>> ON_SCREEN = List.of(ID, DUE, CUSTOMER, PHONE, TEXT, OWNER);
    private static final List<Column<AgendaItem>> WARNED = List.of(ID, DUE, CUSTOMER, PHONE, TEXT, OWNER, WARNINGS);
    private static final List<Column<AgendaItem>> WITHOUT_A_TIME = List.of(CUSTOMER_ID, CUSTOMER, PHONE, TEXT, OWNER);

    /** How many things there are. */
    record Counts(LocalDate day, Map<Part, Long> counts) {}

    static final List<Column<Counts>> COUNTS = counts();

    private AgendaViews() {}

    /** The first things of a part, as a screen shows them. */
    static Section section(Part part, List<AgendaItem> first, long count) {
        boolean warned = first.stream().anyMatch(item -> !item.warnings().isEmpty());
        List<Column<AgendaItem>> columns =
                part == Part.SILENT || part == Part.NEGLECTED ? WITHOUT_A_TIME : warned ? WARNED : ON_SCREEN;
        return new Section(part.word(), part.title(first.size(), count), Listing.of(part.word(), columns, first));
    }

    private static List<Column<Counts>> counts() {
        List<Column<Counts>> columns = new ArrayList<>();
        columns.add(Column.day("day", "Day", Counts::day));
        for (Part part : Part.values()) {
            columns.add(Column.whole(
                    part.word(), part.column(), counts -> counts.counts().get(part)));
        }
        return List.copyOf(columns);
    }
}
