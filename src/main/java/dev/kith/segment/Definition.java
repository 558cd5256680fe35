package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.query.Query;
import dev.kith.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A segment as it is to be.
 *
 * @param query null where members are put in by hand
 */
record Definition(
        String name,
        @Nullable Query query,
        @Nullable String description,
        @Nullable String tag) {

    /** Checks what can be checked without a database: names, and what a segment's query may say. */
    Definition {
        name = Segment.checkedName(name);
        tag = tag == null ? null : Tag.checkedName(tag);
        if (query instanceof Query.All) {
            throw new KithException.Usage(
                    Text.of("A segment needs a query."), Text.of("For example: kith segment define big spend:1000.."));
        }
        if (query != null) {
            References.of(query);
        }
        if (query != null && tag != null) {
            refuseOwnTag(query, tag);
        }
    }

    /** Members would have the tag because they have the tag. */
    private static void refuseOwnTag(Query query, String tag) {
        boolean own = query.has(part -> part instanceof Query.OneOf oneOf
                && oneOf.field().equals("tag")
                && oneOf.values().stream().anyMatch(value -> Segment.key(value).equals(Segment.key(tag))));
        if (own) {
            throw new KithException.Invalid(
                    Text.of(
                            "The query asks for the tag {0}, which the segment itself would put on.",
                            Printable.line(tag)),
                    Text.of("Name another --tag, or another query."));
        }
    }

    @Nullable
    String queryText() {
        return query == null ? null : query.toString();
    }

    /** The same, with the description and the tag that a segment has already where this one has none. */
    Definition over(Segment before) {
        return new Definition(
                name,
                query,
                description == null ? before.description() : description,
                tag == null ? before.tag() : tag);
    }

    /**
     * Checks it against what is there.
     *
     * @param before the segment that is to be changed, or null where one is to be made
     * @throws KithException.Conflict where there is another segment with this name
     * @throws KithException.NotFound where the query names a segment that is not there
     * @throws KithException.Invalid where the segment would contain itself
     */
    void check(Segments segments, @Nullable Segment before) {
        segments.find(name)
                .filter(other -> before == null || other.id() != before.id())
                .ifPresent(other -> {
                    throw new KithException.Conflict(
                            Text.of("There is a segment '{0}' already.", Printable.line(other.name())),
                            Text.of("To give it another query: kith segment edit '{0}' --query QUERY", other.name()));
                });
        if (query != null) {
            for (String named : References.of(query)) {
                if (!Segment.key(named).equals(Segment.key(name))) {
                    segments.get(named);
                }
            }
            References.refuseCycle(name, query, segments.list());
        }
    }
}
