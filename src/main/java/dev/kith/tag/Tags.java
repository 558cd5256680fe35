package dev.kith.tag;

import dev.kith.base.KithException;
import dev.kith.base.NameOrder;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.view.Tint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tags of a database, and who has them. */
public final class Tags {
    private static final String SELECT = """
            SELECT t.id, t.name, t.description, t.color, g.name AS tag_group, coalesce(g.exclusive, 0) AS exclusive, (
                SELECT count(*) FROM customer_tag ct JOIN customer c ON c.id = ct.customer_id
                WHERE ct.tag_id = t.id AND c.archived_at IS NULL AND c.merged_into IS NULL) AS customers
            FROM tag t LEFT JOIN tag_group g ON g.id = t.group_id
            """;

    private static final String WITHOUT_COUNT = """
            SELECT t.id, t.name, t.description, t.color, g.name AS tag_group, coalesce(g.exclusive, 0) AS exclusive,
                0 AS customers
            FROM tag t LEFT JOIN tag_group g ON g.id = t.group_id
            """;

    /** A customer who stays keeps its own tag, also where another is of the same exclusive group. */
    private static final String MERGE_DROP = """
            DELETE FROM customer_tag WHERE id IN (SELECT id FROM (
                SELECT ct.id, m.place, row_number() OVER (
                    PARTITION BY coalesce(m.into_id, ct.customer_id), coalesce(-g.id, ct.tag_id)
                    ORDER BY m.place NULLS FIRST, ct.id) AS nth
                FROM customer_tag ct LEFT JOIN merging_customer m ON m.from_id = ct.customer_id
                JOIN tag t ON t.id = ct.tag_id LEFT JOIN tag_group g ON g.id = t.group_id AND g.exclusive
                WHERE ct.customer_id IN (SELECT from_id FROM merging_customer UNION SELECT into_id FROM merging_customer))
                WHERE nth > 1 AND place IS NOT NULL)
            """;

    private static final String MERGE_MOVE = """
            UPDATE customer_tag SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
            WHERE customer_id IN (SELECT from_id FROM merging_customer)
            """;

    /** What full-text search finds a customer by. */
    static final String SEARCH_TEXT =
            "SELECT ct.customer_id, t.name AS text FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id";

    private final Tx tx;

    public Tags(Tx tx) {
        this.tx = tx;
    }

    /** All tags by name. */
    public List<Tag> list() {
        return NameOrder.sorted(tx.list(SELECT + " ORDER BY t.name_key", Tags::tag), Tag::name);
    }

    /** A tag with the number of customers who have it. */
    public Tag counted(long id) {
        return tx.find(SELECT + " WHERE t.id = ?", Tags::tag, id).orElseThrow();
    }

    /** The tags of a customer, not counted. */
    List<Tag> of(long customer) {
        return NameOrder.sorted(
                tx.list(
                        WITHOUT_COUNT
                                + " JOIN customer_tag ct ON ct.tag_id = t.id WHERE ct.customer_id = ? ORDER BY t.name_key",
                        Tags::tag,
                        customer),
                Tag::name);
    }

    /** The tag with this name, whatever its case. */
    public Optional<Tag> find(String name) {
        return tx.find(WITHOUT_COUNT + " WHERE t.name_key = ?", Tags::tag, Tag.key(name));
    }

    /** The same; throws KithException.NotFound where there is none. */
    public Tag get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    Nearest.nearest(name, list().stream().map(Tag::name).toList());
            return new KithException.NotFound(
                    Text.of("There is no tag '{0}'.", Printable.line(name)),
                    near.isEmpty()
                            ? Text.of("See 'kith tag list'.")
                            : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
        });
    }

    /** The same, but it is made where there is none. */
    public Tag getOrAdd(String name, Instant now) {
        return find(name).orElseGet(() -> {
            String checked = Tag.checkedName(name);
            tx.insert("INSERT INTO tag (name, name_key, created_at) VALUES (?, ?, ?)", checked, Tag.key(checked), now);
            return find(checked).orElseThrow();
        });
    }

    /** Puts a tag on the selected customers. */
    Tagging.Outcome putOnSelected(Tag tag) {
        Tagging tagging = new Tagging(tx);
        tx.run(
                "INSERT INTO temp.putting_tag (customer_id, tag_id) SELECT id, ? FROM selected_customer ORDER BY id",
                tag.id());
        return tagging.putByHand();
    }

    /** Puts tags on customers, making those that there are not; returns their names as they are written. */
    public List<String> putOn(List<Long> customers, List<String> names, Instant now) {
        List<Tag> tags = names.stream().map(name -> getOrAdd(name, now)).toList();
        Tagging tagging = new Tagging(tx);
        for (Tag tag : tags) {
            for (long customer : customers) {
                tx.run("INSERT INTO temp.putting_tag (customer_id, tag_id) VALUES (?, ?)", customer, tag.id());
            }
        }
        tagging.putByHand();
        return tags.stream().map(Tag::name).toList();
    }

    /** Takes a tag off the selected customers and returns how many had it. */
    int takeOffSelected(Tag tag) {
        return tx.run(
                "DELETE FROM customer_tag WHERE tag_id = ? AND customer_id IN (SELECT id FROM selected_customer)",
                tag.id());
    }

    /**
     * Gives a tag another name.
     *
     * @throws KithException.Conflict where another tag has it
     */
    void rename(Tag tag, String name) {
        String checked = Tag.checkedName(name);
        find(checked).filter(other -> other.id() != tag.id()).ifPresent(other -> {
            throw new KithException.Conflict(
                    Text.of("There is a tag '{0}' already.", other.name()),
                    Text.of("To make them one: kith tag merge '{0}' '{1}'", tag.name(), other.name()));
        });
        tx.run("UPDATE tag SET name = ?, name_key = ? WHERE id = ?", checked, Tag.key(checked), tag.id());
    }

    /** Takes all tags off a customer. */
    void removeOf(long customer) {
        tx.run("DELETE FROM customer_tag WHERE customer_id = ?", customer);
    }

    /** Gives the tags of those who are being merged to those who stay; a tag that these have already is dropped. */
    void merge() {
        tx.run(MERGE_DROP);
        tx.run(MERGE_MOVE);
    }

    /** How many customers have one of these tags, once for each tag. */
    long uses(List<Tag> tags) {
        return tags.stream()
                .mapToLong(tag -> tx.number("SELECT count(*) FROM customer_tag WHERE tag_id = ?", tag.id()))
                .sum();
    }

    /** Makes a tag a part of another: who has it gets the other, segments too, and it is no more. */
    void mergeInto(Tag from, Tag into) {
        Tagging tagging = new Tagging(tx);
        tx.run(
                "INSERT INTO temp.putting_tag (customer_id, tag_id, segment_id) SELECT customer_id, ?, segment_id"
                        + " FROM customer_tag WHERE tag_id = ? ORDER BY id",
                into.id(),
                from.id());
        tx.run("DELETE FROM customer_tag WHERE tag_id = ?", from.id());
        tagging.put();
        tx.run("UPDATE segment SET tag_id = ? WHERE tag_id = ?", into.id(), from.id());
        tx.run("DELETE FROM tag WHERE id = ?", from.id());
    }

    /** Gives a tag another description and color. */
    void save(Tag tag) {
        tx.run("UPDATE tag SET description = ?, color = ? WHERE id = ?", tag.description(), tag.colorWord(), tag.id());
    }

    private static Tag tag(Row row) {
        String color = row.textOrNull("color");
        return new Tag(
                row.number("id"),
                row.text("name"),
                row.textOrNull("description"),
                color == null ? null : Tint.of(color).orElse(null),
                row.textOrNull("tag_group"),
                row.flag("exclusive"),
                row.number("customers"));
    }
}
