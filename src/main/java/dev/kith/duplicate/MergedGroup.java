package dev.kith.duplicate;

import dev.kith.view.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Customers who were made one.
 *
 * @param id the one who stays
 * @param merged the ids of those who became a part of that one
 */
record MergedGroup(long id, @Nullable String externalId, String name, List<Long> merged) {
    static final List<Column<MergedGroup>> COLUMNS = List.of(
            Column.whole("id", "Id", MergedGroup::id),
            Column.text("external_id", "External id", MergedGroup::externalId),
            Column.text("name", "Name", MergedGroup::name),
            Column.words(
                    "merged_ids",
                    "Merged ids",
                    group -> group.merged().stream().map(String::valueOf).toList()));
}
