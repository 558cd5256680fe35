package dev.kith.segment;

import dev.kith.cli.Session;
import dev.kith.db.Tx;

/**
 * What another feature does when customers enter or leave segments, by a refresh or by hand. Features implement it; the
 * program lists them.
 */
public interface MovePart {

    /**
     * Called in the operation that moved them, after it did, and only where somebody moved. The temporary tables
     * segment_entering(segment_id, customer_id) and segment_leaving(segment_id, customer_id) say who went where; a
     * customer who left may be gone.
     */
    void moved(Tx tx, Session session);
}
