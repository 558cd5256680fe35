package dev.kith.transfer;

import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** What is shown of import runs. */
final class ImportRunViews {
    static final List<Column<ImportRun>> LINES = List.of(
            Column.whole("id", "Run", ImportRun::id),
            Column.moment("started_at", "Started", ImportRun::started),
            Column.word("kind", "Kind", ImportRun::kind),
            Column.text("file", "File", ImportRun::file),
            Column.whole("rows", "Rows", run -> run.totals().rows()),
            Column.whole("created", "Created", run -> run.totals().created()),
            Column.whole("updated", "Updated", run -> run.totals().updated()),
            Column.whole("unchanged", "Unchanged", run -> run.totals().unchanged()),
            Column.whole("skipped", "Skipped", run -> run.totals().skipped()),
            Column.whole("rejected", "Rejected", run -> run.totals().rejected()),
            Column.whole("operations", "Operations", ImportRun::operations),
            Column.word("state", "State", ImportRun::state),
            Column.<ImportRun>moment("finished_at", "Finished", ImportRun::finished)
                    .wide(),
            Column.<ImportRun>text("sha256", "SHA-256", ImportRun::sha256).wide());

    private static final List<Column<ImportRun.Taken>> MAPPING = List.of(
            Column.text("column", "Column", ImportRun.Taken::column),
            Column.text("field", "Field", ImportRun.Taken::field));

    private static final List<Column<ImportRun.Part>> PARTS = List.of(
            Column.whole("id", "Operation", ImportRun.Part::operation),
            Column.moment("at", "At", ImportRun.Part::at),
            Column.text("actor", "Actor", ImportRun.Part::actor),
            Column.whole("undone_by", "Undone by", ImportRun.Part::undoneBy));

    private ImportRunViews() {}

    /** All about a run. */
    static Card<ImportRun> card(ImportRun run, List<ImportRun.Part> parts) {
        List<Column<ImportRun>> columns = LINES.stream().map(Column::always).toList();
        return new Card<>(
                run,
                columns,
                List.of(
                        new Section("mapping", "Mapping", Listing.of("mapping", MAPPING, run.taken())),
                        new Section("parts", "Operations", Listing.of("parts", PARTS, parts))));
    }
}
