package dev.kith.segment;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;
import dev.kith.customer.Queries;

/** {@code kith segment}: customers who have something in common. */
public final class SegmentCommand {
    static final Parameter<String> SEGMENT =
            Parameter.text("SEGMENT", "the segment, in any case").completing(Live.SEGMENT);

    private SegmentCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     * @param parts what the other features do with segments
     */
    public static Group group(Queries queries, SegmentParts parts) {
        return new Group(
                new Entry("define", "Save a query under a name", () -> new DefineSegment(queries, parts)),
                new Entry("edit", "Change a segment", () -> new EditSegment(queries, parts)),
                new Entry("list", "List segments and how many are in each", ListSegments::new).alias("ls"),
                new Entry("show", "Show a segment, its size over time, and who moved lately", ShowSegment::new),
                new Entry("members", "List who is in a segment", ListMembers::new),
                new Entry(
                        "refresh",
                        "Bring up to date who is in which segment",
                        () -> new RefreshSegments(queries, parts)),
                new Entry("changes", "List who entered and left segments", ListMoves::new),
                new Entry("compare", "Compare the customers of two segments", CompareSegments::new),
                new Entry("add", "Put customers into a segment by hand", () -> new MoveMembers(queries, parts, true)),
                new Entry(
                        "remove",
                        "Take customers out of a segment by hand",
                        () -> new MoveMembers(queries, parts, false)),
                new Entry("drop", "Drop a segment", DropSegment::new));
    }
}
