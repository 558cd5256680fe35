package dev.kith.segment;

import dev.kith.view.Column;
import java.util.List;

/** What is shown of segments. */
final class SegmentViews {
    static final List<Column<Segment>> LINES = List.of(
            Column.<Segment>whole("id", "Id", Segment::id).wide(),
            Column.text("name", "Name", Segment::name),
            Column.word("kind", "Kind", Segment::kind),
            Column.whole("members", "Members", Segment::members),
            Column.text("query", "Query", Segment::query),
            Column.text("tag", "Tag", Segment::tag),
            Column.text("description", "Description", Segment::description),
            Column.<Segment>moment("created_at", "Created", Segment::createdAt).wide());

    static final List<Column<Moved>> MOVED = List.of(
            Column.<Moved>whole("id", "Id", Moved::id).wide(),
            Column.text("name", "Name", Moved::name),
            Column.whole("members", "Members", Moved::members),
            Column.whole("entered", "Entered", Moved::entered),
            Column.whole("left", "Gone", Moved::left));

    static final List<Column<Memberships.Member>> MEMBERS = List.of(
            Column.whole("id", "Id", Memberships.Member::id),
            Column.text("name", "Name", Memberships.Member::name),
            Column.text("city", "City", Memberships.Member::city),
            Column.moment("entered_at", "Entered", Memberships.Member::enteredAt));

    /** The id is the customer's. */
    static final List<Column<History.Move>> MOVES = List.of(
            Column.moment("at", "At", History.Move::at),
            Column.text("segment", "Segment", History.Move::segment),
            Column.word("change", "Change", History.Move::change),
            Column.whole("id", "Id", History.Move::customer),
            Column.text("name", "Name", History.Move::name));

    private SegmentViews() {}
}
