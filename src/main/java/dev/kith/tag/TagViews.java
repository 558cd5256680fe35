package dev.kith.tag;

import dev.kith.view.Column;
import java.util.List;

/** What is shown of tags. */
public final class TagViews {
    public static final List<Column<Tag>> LINES = List.of(
            Column.<Tag>whole("id", "Id", Tag::id).wide(),
            Column.<Tag>text("name", "Name", Tag::name).tinted(Tag::tints),
            Column.whole("customers", "Customers", Tag::customers),
            Column.text("group", "Group", Tag::group),
            Column.text("description", "Description", Tag::description),
            Column.<Tag>word("color", "Color", Tag::colorWord).wide());

    static final List<Column<TagGroup>> GROUPS = List.of(
            Column.<TagGroup>whole("id", "Id", TagGroup::id).wide(),
            Column.text("name", "Name", TagGroup::name),
            Column.flag("exclusive", "Exclusive", TagGroup::exclusive),
            Column.words("tags", "Tags", TagGroup::tags),
            Column.whole("customers", "Customers", TagGroup::customers),
            Column.text("description", "Description", TagGroup::description));

    static final List<Column<TagOutcome>> OUTCOME = List.of(
            Column.text("tag", "Tag", TagOutcome::tag),
            Column.whole("changed", "Changed", TagOutcome::changed),
            Column.whole("unchanged", "Unchanged", TagOutcome::unchanged),
            Column.whole("took_off", "Others taken off", TagOutcome::tookOff));

    private TagViews() {}
}
