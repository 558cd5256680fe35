package dev.kith.segment;

import dev.kith.db.Tx;
import dev.kith.tag.Tagging;

/** The tags that segments put on their members, and take off again where they put them on. */
final class SegmentTags {
    private static final String ANY_BOUND = """
            SELECT EXISTS (SELECT 1 FROM segment WHERE tag_id IS NOT NULL)
                OR EXISTS (SELECT 1 FROM customer_tag WHERE segment_id IS NOT NULL)
            """;

    private static final String PUT_ON_ENTERING = """
            INSERT INTO temp.putting_tag (customer_id, tag_id, segment_id)
            SELECT e.customer_id, s.tag_id, s.id FROM temp.segment_entering e JOIN segment s ON s.id = e.segment_id
            WHERE s.tag_id IS NOT NULL ORDER BY s.id, e.customer_id
            """;

    private static final String PUT_ON_MEMBERS = """
            INSERT INTO temp.putting_tag (customer_id, tag_id, segment_id)
            SELECT m.customer_id, s.tag_id, s.id FROM segment_member m JOIN segment s ON s.id = m.segment_id
            WHERE s.id = ? AND s.tag_id IS NOT NULL ORDER BY m.customer_id
            """;

    /** The tags x of which the segment that put them on has no say any more. */
    private static final String LOOSE = """
            DROP TABLE IF EXISTS temp.segment_loose;
            CREATE TEMP TABLE segment_loose (id INTEGER PRIMARY KEY, other INTEGER);
            """;

    private static final String LOOSE_OF_LEAVING = """
            INSERT INTO temp.segment_loose (id)
            SELECT x.id FROM temp.segment_leaving l
            CROSS JOIN customer_tag x ON x.customer_id = l.customer_id AND x.segment_id = l.segment_id
            """;

    private static final String LOOSE_OF_UNBOUND = """
            INSERT INTO temp.segment_loose (id)
            SELECT x.id FROM customer_tag x JOIN segment s ON s.id = x.segment_id
            WHERE x.segment_id = ? AND (x.tag_id IS NOT s.tag_id)
            """;

    private static final String LOOSE_OF_DROPPED =
            "INSERT INTO temp.segment_loose (id) SELECT id FROM customer_tag WHERE segment_id = ?";

    /** Another segment that puts the same tag on, and has the customer, too. */
    private static final String FIND_OTHERS = """
            UPDATE temp.segment_loose SET other = (
                SELECT min(s.id) FROM customer_tag x JOIN segment_member m ON m.customer_id = x.customer_id
                JOIN segment s ON s.id = m.segment_id
                WHERE x.id = segment_loose.id AND s.tag_id = x.tag_id AND s.id <> x.segment_id)
            """;

    private static final String LEAVE_TO_OTHERS = """
            UPDATE customer_tag SET segment_id = l.other FROM temp.segment_loose l
            WHERE l.id = customer_tag.id AND l.other IS NOT NULL
            """;

    private static final String TAKE_OFF =
            "DELETE FROM customer_tag WHERE id IN (SELECT id FROM temp.segment_loose WHERE other IS NULL)";

    private final Tx tx;

    SegmentTags(Tx tx) {
        this.tx = tx;
    }

    /** After members moved: takes tags off those who left, puts them on those who entered; whether there were any. */
    boolean moved() {
        if (tx.number(ANY_BOUND) == 0) {
            return false;
        }
        tx.script(LOOSE);
        tx.run(LOOSE_OF_LEAVING);
        boolean off = takeOff();
        Tagging tagging = new Tagging(tx);
        tx.run(PUT_ON_ENTERING);
        return tagging.put().put() > 0 || off;
    }

    /** After a segment was bound to another tag, or to none: gives its members this one in the place of the other. */
    void bindAgain(long segment) {
        tx.script(LOOSE);
        tx.run(LOOSE_OF_UNBOUND, segment);
        takeOff();
        Tagging tagging = new Tagging(tx);
        tx.run(PUT_ON_MEMBERS, segment);
        tagging.put();
    }

    /** Before a segment goes: takes off what it put on. */
    void unbind(long segment) {
        tx.script(LOOSE);
        tx.run(LOOSE_OF_DROPPED, segment);
        takeOff();
    }

    private boolean takeOff() {
        tx.run(FIND_OTHERS);
        tx.run(LEAVE_TO_OTHERS);
        return tx.run(TAKE_OFF) > 0;
    }
}
