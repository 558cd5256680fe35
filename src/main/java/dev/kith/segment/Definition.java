package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.query.Query;

/** A segment that is to be made. */
record Definition(String name, Query query) {

    /** Checks what can be checked without a database: the name, and what a segment's query may say. */
    static Definition of(String name, Query query) {
        String checked = Segment.checkedName(name);
        if (query instanceof Query.All) {
            throw new KithException.Usage(
                    "A segment needs a query.", "For example: kith segment define big spend:1000..");
        }
        References.of(query);
        return new Definition(checked, query);
    }

    /**
     * Checks it against what is there.
     *
     * @throws KithException.Conflict where there is a segment with this name
     * @throws KithException.NotFound where the query names a segment that is not there
     */
    void check(Segments segments) {
        segments.find(name).ifPresent(other -> {
            throw new KithException.Conflict(
                    "There is a segment '" + Printable.line(other.name()) + "' already.", "See 'kith segment list'.");
        });
        References.of(query).forEach(segments::get);
    }
}
