package dev.kith.report;

import dev.kith.base.Span;
import dev.kith.view.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of us did in a time.
 *
 * @param owner who, or null for what nobody is named for
 * @param talk how many seconds contacts took in all
 * @param resolved how many contacts resolved what they were about, and atOnce how many of these were the first about it
 * @param late how many of the tasks that were done were done late
 */
record TeamLine(
        @Nullable String owner,
        long contacts,
        long customers,
        long talk,
        long resolved,
        long atOnce,
        long transfers,
        long done,
        long late) {
    static final List<Column<TeamLine>> COLUMNS = List.of(
            Column.text("owner", "Owner", TeamLine::owner),
            Column.whole("contacts", "Contacts", TeamLine::contacts),
            Column.whole("customers", "Customers", TeamLine::customers),
            Column.text("talk", "Talk time", line -> Span.ofSeconds(line.talk()).toString()),
            Column.<TeamLine>whole("talk_seconds", "Talk seconds", TeamLine::talk)
                    .wide(),
            Column.whole("resolved", "Resolved", TeamLine::resolved),
            Column.whole("resolved_first", "At once", TeamLine::atOnce),
            Column.bar("first_contact_resolution", "First contact resolution", TeamLine::rate),
            Column.whole("transfers", "Transfers", TeamLine::transfers),
            Column.whole("tasks_done", "Tasks done", TeamLine::done),
            Column.whole("tasks_late", "Late", TeamLine::late));

    private @Nullable Double rate() {
        return resolved == 0 ? null : (double) atOnce / resolved;
    }
}
