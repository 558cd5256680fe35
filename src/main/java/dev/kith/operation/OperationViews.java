package dev.kith.operation;

import dev.kith.db.Undo;
import dev.kith.view.Column;
import java.util.List;

/** What is shown of operations. */
final class OperationViews {
    static final List<Column<OperationLine>> LINES = List.of(
            Column.whole("id", "Id", OperationLine::id),
            Column.moment("at", "At", OperationLine::at),
            Column.text("actor", "Actor", OperationLine::actor),
            Column.text("command", "Command", OperationLine::command),
            Column.<OperationLine>words("arguments", "Arguments", OperationLine::arguments)
                    .wide(),
            Column.whole("inserted", "Added rows", OperationLine::inserted),
            Column.whole("changed", "Changed rows", OperationLine::changed),
            Column.whole("undoes", "Undoes", OperationLine::undoes),
            Column.whole("undone_by", "Undone by", OperationLine::undoneBy),
            Column.whole("run", "Run", OperationLine::run));

    /** The same on a card, where there is room for the arguments. */
    static final List<Column<OperationLine>> CARD =
            LINES.stream().map(Column::always).toList();

    static final List<Column<Undone>> UNDONE = List.of(
            Column.whole("id", "Operation", Undone::operation),
            Column.text("command", "Command", Undone::command),
            Column.whole("undone_by", "Undone by", Undone::undo),
            Column.whole("rows", "Rows", undone -> undone.outcome().rows()),
            Column.whole("reversed", "Entries", undone -> undone.outcome().reversed()),
            Column.words(
                    "kept",
                    "Kept",
                    undone -> undone.outcome().kept().stream()
                            .map(kept -> KeptWords.name(kept) + ": " + KeptWords.reason(kept))
                            .toList()));

    static final List<Column<InsertedRange>> RANGES = List.of(
            Column.text("table", "Table", InsertedRange::table),
            Column.whole("first", "First", InsertedRange::first),
            Column.whole("last", "Last", InsertedRange::last),
            Column.whole("rows", "Rows", InsertedRange::rows));

    static final List<Column<Undo.Kept>> KEPT = List.of(
            Column.text("aggregate", "What", KeptWords::aggregate),
            Column.whole("aggregate_id", "Id", Undo.Kept::id),
            Column.text("reason", "Reason", KeptWords::reason));

    static final List<Column<FieldChange>> FIELDS = List.of(
            Column.text("table", "Table", FieldChange::table),
            Column.whole("row", "Row", FieldChange::row),
            Column.word("change", "Change", FieldChange::change),
            Column.text("field", "Field", FieldChange::field),
            Column.text("before", "Before", FieldChange::before),
            Column.text("after", "After", FieldChange::after));

    private OperationViews() {}
}
