package dev.kith.tag;

import dev.kith.db.Tx;

/**
 * The one way in which tags come onto customers: what stands in the temporary table putting_tag(place, customer_id,
 * tag_id, segment_id) is put on in the order of its places. A tag of an exclusive group takes the others of its group
 * off, so that of several for one customer the last stays.
 */
public final class Tagging {
    private static final String TABLE = """
            CREATE TEMP TABLE IF NOT EXISTS putting_tag (
                place INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, segment_id INTEGER);
            DELETE FROM temp.putting_tag;
            """;

    private static final String ANY_EXCLUSIVE = "SELECT EXISTS (SELECT 1 FROM tag_group WHERE exclusive)";

    private static final String SUPERSEDED = """
            DELETE FROM temp.putting_tag WHERE place IN (
                SELECT place FROM (
                    SELECT p.place, row_number() OVER (PARTITION BY p.customer_id, g.id ORDER BY p.place DESC) AS nth
                    FROM temp.putting_tag p JOIN tag t ON t.id = p.tag_id
                    JOIN tag_group g ON g.id = t.group_id AND g.exclusive)
                WHERE nth > 1)
            """;

    private static final String TAKE_OTHERS_OFF = """
            DELETE FROM customer_tag WHERE id IN (
                SELECT x.id FROM temp.putting_tag p JOIN tag t ON t.id = p.tag_id
                JOIN tag_group g ON g.id = t.group_id AND g.exclusive
                JOIN tag o ON o.group_id = g.id AND o.id <> t.id
                JOIN customer_tag x ON x.customer_id = p.customer_id AND x.tag_id = o.id)
            """;

    private static final String PUT_ON = """
            INSERT INTO customer_tag (customer_id, tag_id, segment_id)
            SELECT p.customer_id, p.tag_id, p.segment_id FROM temp.putting_tag p
            WHERE NOT EXISTS (
                SELECT 1 FROM customer_tag x WHERE x.customer_id = p.customer_id AND x.tag_id = p.tag_id)
            GROUP BY p.customer_id, p.tag_id ORDER BY min(p.place)
            """;

    private static final String TAKE_OVER = """
            UPDATE customer_tag SET segment_id = NULL WHERE segment_id IS NOT NULL AND id IN (
                SELECT x.id FROM temp.putting_tag p
                JOIN customer_tag x ON x.customer_id = p.customer_id AND x.tag_id = p.tag_id)
            """;

    private final Tx tx;

    /** Begins with an empty table. */
    public Tagging(Tx tx) {
        this.tx = tx;
        tx.script(TABLE);
    }

    /**
     * What it came to.
     *
     * @param put how many tags were put on
     * @param tookOff how many others of their groups came off for them
     */
    public record Outcome(long put, long tookOff) {}

    /** Whether there is a group of which a customer has one tag at the most. */
    public static boolean anyExclusive(Tx tx) {
        return tx.number(ANY_EXCLUSIVE) == 1;
    }

    /** Puts them on. */
    public Outcome put() {
        long off = 0;
        if (anyExclusive(tx)) {
            tx.run(SUPERSEDED);
            off = tx.run(TAKE_OTHERS_OFF);
        }
        return new Outcome(tx.run(PUT_ON), off);
    }

    /** The same, by hand: a tag that a segment put on stays when the customer leaves the segment. */
    public Outcome putByHand() {
        Outcome outcome = put();
        tx.run(TAKE_OVER);
        return outcome;
    }
}
