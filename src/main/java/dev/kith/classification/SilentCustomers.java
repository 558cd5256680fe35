package dev.kith.classification;

import dev.kith.base.Money;
import dev.kith.cli.Session;
import dev.kith.customer.Phone;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key customers who fell silent, those who spent most in the last 365 days first. A key customer spent as much as
 * one of the growth class at least, so that only those have to be looked at; most need no rating to be one.
 */
public final class SilentCustomers {
    /** All facts are read in their order, which is faster than by an index where so many fit. */
    private static final String LIST = """
            WITH silent AS MATERIALIZED (
                SELECT f.customer_id, f.last_order, f.spend_365 FROM customer_fact f NOT INDEXED
                WHERE f.archived = 0 AND f.spend_365 >= (SELECT growth_from FROM temp.value_limit)
                    AND f.last_order < (SELECT today - least FROM temp.lifecycle_limit)
                    AND (?1 IS NULL OR EXISTS (
                        SELECT 1 FROM customer o WHERE o.id = f.customer_id AND o.owner = ?1 COLLATE NOCASE))
                    AND (f.spend_365 >= (SELECT key_from FROM temp.value_limit) OR %s = 'key') AND %s = 'silent')
            SELECT c.id, c.name, c.owner, s.last_order, s.spend_365, (SELECT count(*) FROM silent) AS found,
                (SELECT json_array(p.phone, coalesce(p.e164, '')) FROM customer_phone p WHERE p.customer_id = c.id
                    ORDER BY p.id LIMIT 1) AS phone
            FROM silent s CROSS JOIN customer c ON c.id = s.customer_id
            ORDER BY s.spend_365 DESC, c.id LIMIT ?2
            """.formatted(Classes.VALUE, Classes.LIFECYCLE);

    private final Tx tx;
    private final Session session;

    private SilentCustomers(Tx tx, Session session) {
        this.tx = tx;
        this.session = session;
    }

    /**
     * Someone who ordered a lot, and does no longer.
     *
     * @param found how many such customers there are
     */
    public record Silent(
            long id,
            String name,
            @Nullable String owner,
            @Nullable Phone phone,
            Instant lastOrder,
            Money spend,
            long found) {}

    /** Brings up to date what they are found by; to be called outside a transaction. */
    public static void follow(Session session) {
        ClassLimits.followValue(session);
    }

    public static SilentCustomers in(Tx tx, Session session) {
        Classes classes = new Classes(tx, session);
        classes.readyLifecycle();
        classes.readyValue();
        return new SilentCustomers(tx, session);
    }

    /** The first of those whom somebody looks after; null is anybody, -1 is all. The stream must be closed. */
    public Stream<Silent> list(@Nullable String owner, int most) {
        return tx.stream(LIST, this::silent, owner, (long) most);
    }

    private Silent silent(Row row) {
        return new Silent(
                row.number("id"),
                row.text("name"),
                row.textOrNull("owner"),
                Phone.first(row.textOrNull("phone")),
                row.instant("last_order"),
                new Money(row.number("spend_365"), session.currency()),
                row.number("found"));
    }
}
