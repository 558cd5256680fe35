package dev.kith.segment;

import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.util.List;

/**
 * What another feature does when all segments are refreshed, which a cron job asks for once a day or more often. Doing
 * it twice must do nothing twice: where nothing changed, nothing is to be written. Features implement it; the program
 * lists them.
 */
public interface RefreshPart {

    /** Brings up to date what the work reads, before the database is locked for it; called outside a transaction. */
    default void prepare(Session session) {}

    /**
     * Does it, in the operation of the refresh, after the members of segments have been brought up to date.
     *
     * @return what was done, a sentence each; nothing where nothing was
     */
    List<String> refresh(Tx tx, Session session);
}
