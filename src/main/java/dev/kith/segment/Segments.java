package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.NameOrder;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.query.Query;
import dev.kith.tag.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The segments of a database; who is in them is {@link Memberships}' matter. */
final class Segments {
    private static final String SELECT = """
            SELECT s.id, s.name, s.query, s.description, t.name AS tag, s.created_at,
                (SELECT count(*) FROM segment_member m WHERE m.segment_id = s.id) AS members
            FROM segment s LEFT JOIN tag t ON t.id = s.tag_id
            """;

    private final Tx tx;

    Segments(Tx tx) {
        this.tx = tx;
    }

    /** All segments by name. */
    List<Segment> list() {
        return NameOrder.sorted(tx.list(SELECT + " ORDER BY s.name_key", Segments::segment), Segment::name);
    }

    /** The segment with this name, whatever its case. */
    Optional<Segment> find(String name) {
        return tx.find(SELECT + " WHERE s.name_key = ?", Segments::segment, Segment.key(name));
    }

    /** The same; throws KithException.NotFound, with the nearest names, where there is none. */
    Segment get(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    /** Those named, each once, or all there are. */
    List<Segment> named(List<String> names, boolean all) {
        if (all) {
            return list();
        }
        List<Segment> named = new ArrayList<>();
        for (String name : names) {
            Segment segment = get(name);
            if (named.stream().noneMatch(other -> other.id() == segment.id())) {
                named.add(segment);
            }
        }
        return named;
    }

    Segment get(long id) {
        return tx.find(SELECT + " WHERE s.id = ?", Segments::segment, id).orElseThrow();
    }

    private KithException unknown(String name) {
        List<String> near =
                Nearest.nearest(name, list().stream().map(Segment::name).toList());
        return new KithException.NotFound(
                Text.of("There is no segment '{0}'.", Printable.line(name)),
                near.isEmpty()
                        ? Text.of("See 'kith segment list'; to make one: kith segment define NAME QUERY")
                        : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
    }

    /** Makes a segment without members, and gives its id. */
    long add(Definition definition, Instant now) {
        return tx.insert(
                """
                INSERT INTO segment (name, name_key, query, description, tag_id, created_at) VALUES (?, ?, ?, ?, ?, ?)
                """,
                definition.name(),
                Segment.key(definition.name()),
                definition.queryText(),
                definition.description(),
                tagId(definition, now),
                now);
    }

    /** Makes a segment what a definition says; who is in it stays. Segments that name it follow its name. */
    void save(Segment before, Definition definition, Instant now) {
        tx.run(
                "UPDATE segment SET name = ?, name_key = ?, query = ?, description = ?, tag_id = ? WHERE id = ?",
                definition.name(),
                Segment.key(definition.name()),
                definition.queryText(),
                definition.description(),
                tagId(definition, now),
                before.id());
        if (!before.name().equals(definition.name())) {
            for (Segment other : References.to(before.name(), list())) {
                Query renamed = References.renamed(
                        Query.parse(Objects.requireNonNull(other.query())), before.name(), definition.name());
                tx.run("UPDATE segment SET query = ? WHERE id = ?", renamed.toString(), other.id());
            }
        }
    }

    /** Removes a segment with all that was kept of it. */
    void drop(Segment segment) {
        tx.run("DELETE FROM segment_member WHERE segment_id = ?", segment.id());
        tx.run("DELETE FROM segment_past WHERE segment_id = ?", segment.id());
        tx.run("DELETE FROM segment_size WHERE segment_id = ?", segment.id());
        tx.run("DELETE FROM segment WHERE id = ?", segment.id());
    }

    private @Nullable Long tagId(Definition definition, Instant now) {
        String tag = definition.tag();
        return tag == null ? null : new Tags(tx).getOrAdd(tag, now).id();
    }

    private static Segment segment(Row row) {
        return new Segment(
                row.number("id"),
                row.text("name"),
                row.textOrNull("query"),
                row.textOrNull("description"),
                row.textOrNull("tag"),
                row.instant("created_at"),
                row.number("members"));
    }
}
