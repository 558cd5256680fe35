package dev.kith.tag;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tags of a database, and who has them. */
public final class Tags {
    private static final String SELECT = """
            SELECT t.id, t.name, (
                SELECT count(*) FROM customer_tag ct JOIN customer c ON c.id = ct.customer_id
                WHERE ct.tag_id = t.id AND c.archived_at IS NULL AND c.merged_into IS NULL) AS customers
            FROM tag t
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
        return tx.list(SELECT + " ORDER BY t.name_key", Tags::tag);
    }

    /** A tag with the number of customers who have it. */
    public Tag counted(long id) {
        return tx.find(SELECT + " WHERE t.id = ?", Tags::tag, id).orElseThrow();
    }

    /** The names of the tags of a customer. */
    public List<String> of(long customer) {
        return tx.list("""
                SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id
                WHERE ct.customer_id = ? ORDER BY t.name_key
                """, row -> row.text("name"), customer);
    }

    /** The tag with this name, whatever its case. */
    public Optional<Tag> find(String name) {
        return tx.find(
                "SELECT id, name FROM tag WHERE name_key = ?",
                row -> new Tag(row.number("id"), row.text("name"), 0),
                Tag.key(name));
    }

    /** The same; throws KithException.NotFound where there is none. */
    public Tag get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    Nearest.nearest(name, list().stream().map(Tag::name).toList());
            return new KithException.NotFound(
                    "There is no tag '" + Printable.line(name) + "'.",
                    near.isEmpty() ? "See 'kith tag list'." : "Did you mean " + String.join(" or ", near) + "?");
        });
    }

    /** The same, but it is made where there is none. */
    public Tag getOrAdd(String name, Instant now) {
        return find(name).orElseGet(() -> {
            String checked = Tag.checkedName(name);
            long id = tx.insert(
                    "INSERT INTO tag (name, name_key, created_at) VALUES (?, ?, ?)", checked, Tag.key(checked), now);
            return new Tag(id, checked, 0);
        });
    }

    /** Puts a tag on the selected customers and returns how many did not have it. */
    int putOnSelected(Tag tag) {
        return tx.run("""
                INSERT INTO customer_tag (customer_id, tag_id)
                SELECT s.id, ?1 FROM selected_customer s
                WHERE NOT EXISTS (SELECT 1 FROM customer_tag ct WHERE ct.customer_id = s.id AND ct.tag_id = ?1)
                ORDER BY s.id
                """, tag.id());
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
                    "There is a tag '" + other.name() + "' already.",
                    "To put it on more customers: kith tag add '" + other.name() + "' REF...");
        });
        tx.run("UPDATE tag SET name = ?, name_key = ? WHERE id = ?", checked, Tag.key(checked), tag.id());
    }

    /** Takes all tags off a customer. */
    void removeOf(long customer) {
        tx.run("DELETE FROM customer_tag WHERE customer_id = ?", customer);
    }

    /** Gives the tags of those who are being merged to those who stay; a tag that these have already is dropped. */
    void merge() {
        tx.run("""
                DELETE FROM customer_tag WHERE id IN (SELECT id FROM (
                    SELECT ct.id, m.place, row_number() OVER (
                        PARTITION BY coalesce(m.into_id, ct.customer_id), ct.tag_id ORDER BY m.place NULLS FIRST) AS nth
                    FROM customer_tag ct LEFT JOIN merging_customer m ON m.from_id = ct.customer_id
                    WHERE ct.customer_id IN (SELECT from_id FROM merging_customer UNION SELECT into_id FROM merging_customer))
                    WHERE nth > 1 AND place IS NOT NULL)
                """);
        tx.run("""
                UPDATE customer_tag SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
    }

    private static Tag tag(Row row) {
        return new Tag(row.number("id"), row.text("name"), row.number("customers"));
    }
}
