package dev.kith.segment;

import dev.kith.view.Column;
import java.util.List;

/**
 * A segment and what became of it lately.
 *
 * @param trend its sizes, oldest first
 */
record SegmentLine(Segment segment, List<Long> trend, long entered, long left) {
    static final List<Column<SegmentLine>> CARD = List.of(
            Column.whole("id", "Id", line -> line.segment().id()),
            Column.text("name", "Name", line -> line.segment().name()),
            Column.text("description", "Description", line -> line.segment().description()),
            Column.word("kind", "Kind", line -> line.segment().kind()),
            Column.text("query", "Query", line -> line.segment().query()),
            Column.text("tag", "Tag", line -> line.segment().tag()),
            Column.whole("members", "Members", line -> line.segment().members()),
            Column.trend("trend", "Trend", SegmentLine::trend),
            Column.whole("entered_30_days", "Entered in 30 days", SegmentLine::entered),
            Column.whole("left_30_days", "Left in 30 days", SegmentLine::left),
            Column.moment("created_at", "Created", line -> line.segment().createdAt()));
}
