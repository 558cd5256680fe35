package dev.kith.classification;

import dev.kith.base.Text;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Drawn;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** What the report on scores shows: a row for each group, and for people the grid below them. */
final class RfmView {
    static final List<Column<GroupLine>> GROUPS = GroupLine.columns("group", "Group");

    private static final List<Column<Scored>> SCORED =
            List.of(Column.whole("customers", "Customers with an order", Scored::customers));

    private RfmView() {}

    /** How many customers have scores. */
    private record Scored(long customers) {}

    static Drawn of(List<GroupLine> groups, List<ScoreLine> scores) {
        Scored scored =
                new Scored(groups.stream().mapToLong(GroupLine::customers).sum());
        Section first = new Section("groups", "Groups", Listing.of("groups", GROUPS, groups));
        Section second = new Section("grid", Text.of("Customers by recency and frequency"), ScoreLine.lines(scores));
        return new Drawn(Listing.of("groups", GROUPS, groups), new Card<>(scored, SCORED, List.of(first, second)));
    }
}
