package dev.kith.tag;

import dev.kith.view.Column;
import java.util.List;

/** What is shown of tags. */
public final class TagViews {
    public static final List<Column<Tag>> LINES = List.of(
            Column.<Tag>whole("id", "Id", Tag::id).wide(),
            Column.text("name", "Name", Tag::name),
            Column.whole("customers", "Customers", Tag::customers));

    static final List<Column<TagOutcome>> OUTCOME = List.of(
            Column.text("tag", "Tag", TagOutcome::tag),
            Column.whole("changed", "Changed", TagOutcome::changed),
            Column.whole("unchanged", "Unchanged", TagOutcome::unchanged));

    private TagViews() {}
}
