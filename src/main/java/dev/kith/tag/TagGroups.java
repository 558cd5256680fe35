package dev.kith.tag;

import dev.kith.base.KithException;
import dev.kith.base.NameOrder;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups of tags. */
final class TagGroups {
    private static final String SELECT = """
            SELECT g.id, g.name, g.description, g.exclusive, (
                SELECT count(DISTINCT ct.customer_id) FROM tag t JOIN customer_tag ct ON ct.tag_id = t.id
                JOIN customer c ON c.id = ct.customer_id
                WHERE t.group_id = g.id AND c.archived_at IS NULL AND c.merged_into IS NULL) AS customers
            FROM tag_group g
            """;

    /** A customer with two tags or more of one exclusive group. */
    private static final String CONTRADICTION = """
            SELECT g.name, ct.customer_id, count(*) OVER () AS customers
            FROM tag_group g JOIN tag t ON t.group_id = g.id JOIN customer_tag ct ON ct.tag_id = t.id
            WHERE g.exclusive GROUP BY g.id, ct.customer_id HAVING count(*) > 1 LIMIT 1
            """;

    private final Tx tx;

    TagGroups(Tx tx) {
        this.tx = tx;
    }

    List<TagGroup> list() {
        return NameOrder.sorted(tx.list(SELECT + " ORDER BY g.name_key", this::group), TagGroup::name);
    }

    Optional<TagGroup> find(String name) {
        return tx.find(SELECT + " WHERE g.name_key = ?", this::group, Tag.key(name));
    }

    /** The group with this name; throws KithException.NotFound, with the nearest names, where there is none. */
    TagGroup get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    Nearest.nearest(name, list().stream().map(TagGroup::name).toList());
            return new KithException.NotFound(
                    Text.of("There is no group of tags '{0}'.", Printable.line(name)),
                    near.isEmpty()
                            ? Text.of("See 'kith tag group list'; to make one: kith tag group define NAME TAG...")
                            : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
        });
    }

    /** Makes a group; throws KithException.Conflict where there is one with the name. */
    TagGroup add(String name, @Nullable String description, boolean exclusive, Instant now) {
        refuse(name, 0);
        tx.insert(
                "INSERT INTO tag_group (name, name_key, description, exclusive, created_at) VALUES (?, ?, ?, ?, ?)",
                name,
                Tag.key(name),
                description,
                exclusive,
                now);
        return get(name);
    }

    void save(TagGroup group) {
        refuse(group.name(), group.id());
        tx.run(
                "UPDATE tag_group SET name = ?, name_key = ?, description = ?, exclusive = ? WHERE id = ?",
                group.name(),
                Tag.key(group.name()),
                group.description(),
                group.exclusive(),
                group.id());
    }

    /** Lets the tags go and removes the group. */
    void drop(TagGroup group) {
        tx.run("UPDATE tag SET group_id = NULL WHERE group_id = ?", group.id());
        tx.run("DELETE FROM tag_group WHERE id = ?", group.id());
    }

    /** Puts a tag into a group, or into none. */
    void put(Tag tag, @Nullable TagGroup group) {
        tx.run("UPDATE tag SET group_id = ? WHERE id = ?", group == null ? null : group.id(), tag.id());
    }

    /** Throws KithException.Conflict where somebody has two tags of a group of which one is the most. */
    static void refuseContradictions(Tx tx) {
        if (!Tagging.anyExclusive(tx)) {
            return;
        }
        tx.find(
                        CONTRADICTION,
                        row -> new KithException.Conflict(
                                Text.of(
                                        row.number("customers") == 1
                                                ? "Customer {0} has several tags of the exclusive group {1}."
                                                : "{0} customers have several tags of the exclusive group {1}.",
                                        row.number("customers") == 1
                                                ? row.number("customer_id")
                                                : row.number("customers"),
                                        Printable.line(row.text("name"))),
                                Text.of(
                                        "Take all but one off first; for example: kith customer show id:{0}",
                                        row.number("customer_id"))))
                .ifPresent(conflict -> {
                    throw conflict;
                });
    }

    private void refuse(String name, long own) {
        find(name).filter(other -> other.id() != own).ifPresent(other -> {
            throw new KithException.Conflict(
                    Text.of("There is a group of tags '{0}' already.", Printable.line(other.name())),
                    Text.of("See 'kith tag group list'."));
        });
    }

    private TagGroup group(Row row) {
        long id = row.number("id");
        return new TagGroup(
                id,
                row.text("name"),
                row.textOrNull("description"),
                row.flag("exclusive"),
                tx.list("SELECT name FROM tag WHERE group_id = ? ORDER BY name_key", tag -> tag.text("name"), id),
                row.number("customers"));
    }
}
