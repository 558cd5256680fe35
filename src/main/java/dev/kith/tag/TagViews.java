package dev.kith.tag;

import dev.kith.view.Column;
import java.util.List;

/** What is shown of tags. */
public final class TagViews {
    public static final List<Column<Tag>> LINES = List.of(
            Column.<Tag>whole("id", "Id", Tag::id).wide(),
            Column.text("name", "Name", Tag::name),
            Column.whole("customers", "Customers", Tag::customers));

    /** What came of tagging or untagging. */
    public record Outcome(String tag, long changed, long unchanged) {}

    public static final List<Column<Outcome>> OUTCOME = List.of(
            Column.text("tag", "Tag", Outcome::tag),
            Column.whole("changed", "Changed", Outcome::changed),
            Column.whole("unchanged", "Unchanged", Outcome::unchanged));

    private TagViews() {}
}
