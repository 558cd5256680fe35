package dev.kith.classification;

import dev.kith.base.Due;
import dev.kith.base.Gaps;
import dev.kith.base.Span;
import dev.kith.cli.Session;
import dev.kith.cli.Settings;
import dev.kith.customer.Phone;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Customers who were not contacted for longer than the setting contact-gap allows for their value class. Who was never
 * contacted counts from the first order on, and who never ordered has no class and no gap.
 */
public final class ContactGaps {
    private static final String SINCE = "coalesce(f.last_contact, f.first_order)";

    /**
     * All facts are read in their order; a key customer spent as much as one of the growth class at least. Whoever does
     * not want to be contacted is left out.
     */
    private static final String LIST = """
            WITH late AS MATERIALIZED (
                SELECT f.customer_id, f.last_contact, %1$s AS since, g.class, g.gap, g.before
                FROM customer_fact f NOT INDEXED JOIN temp.contact_gap g ON g.class = %2$s
                WHERE f.archived = 0 AND f.orders > 0 AND f.spend_365 >= (
                        SELECT min(iif(x.class = 'key', l.growth_from, -9e18))
                        FROM temp.contact_gap x, temp.value_limit l)
                    AND %1$s < g.before
                    AND (?1 IS NULL OR EXISTS (
                        SELECT 1 FROM customer o WHERE o.id = f.customer_id AND o.owner = ?1 COLLATE NOCASE))
                    AND NOT EXISTS (
                        SELECT 1 FROM contact_policy n WHERE n.customer_id = f.customer_id AND n.never = 1
                            AND (n.until_on IS NULL OR n.until_on >= ?2)))
            SELECT c.id, c.name, c.owner, l.last_contact, l.since, l.class, l.gap, (SELECT count(*) FROM late) AS found,
                (SELECT json_array(p.phone, coalesce(p.e164, '')) FROM customer_phone p WHERE p.customer_id = c.id
                    ORDER BY p.id LIMIT 1) AS phone
            FROM late l CROSS JOIN customer c ON c.id = l.customer_id
            ORDER BY l.before - l.since DESC, c.id LIMIT ?3
            """.formatted(SINCE, Classes.VALUE);

    private static final String OF = """
            SELECT f.customer_id, %1$s AS since, g.class, g.gap, g.before, g.before_now
            FROM customer_fact f JOIN temp.contact_gap g ON g.class = %2$s
            """.formatted(SINCE, Classes.VALUE);

    /** Who is late already may be planned for within one gap from now. */
    private static final String LATE = OF + """
            WHERE f.orders > 0 AND since < g.before
                AND (since >= g.before_now OR (SELECT at FROM temp.contact_gap_now) < g.before)
            """;

    private static final String LATE_OF_SELECTED =
            LATE + " AND f.customer_id IN (SELECT id FROM temp.selected_customer) ORDER BY f.customer_id";

    private final Tx tx;
    private final Session session;
    private final Gaps gaps;

    private ContactGaps(Tx tx, Session session, Gaps gaps) {
        this.tx = tx;
        this.session = session;
        this.gaps = gaps;
    }

    /**
     * Someone who was not contacted for too long.
     *
     * @param last the last contact, or null where there was none
     * @param valueClass {@code key}
     * @param gap the longest one for it
     * @param found how many such customers there are
     */
    public record Late(
            long id,
            String name,
            @Nullable String owner,
            @Nullable Phone phone,
            @Nullable Instant last,
            String valueClass,
            String gap,
            long found) {}

    /** How long one customer may be without a contact, and since when they are. */
    public record Gap(String valueClass, String gap, Instant since, boolean late) {}

    /** Those of the setting; nothing where it is empty, which costs nothing. */
    public static Optional<ContactGaps> in(Tx tx, Session session) {
        String setting = session.settings().get(Settings.CONTACT_GAP);
        return setting.isEmpty() ? Optional.empty() : Optional.of(new ContactGaps(tx, session, Gaps.parse(setting)));
    }

    /** The first of those whom somebody looks after, the latest first; null is anybody, -1 is all. To be closed. */
    public Stream<Late> list(@Nullable String owner, int most) {
        ready(session.now());
        return tx.stream(
                LIST,
                ContactGaps::late,
                owner,
                session.now().atZone(session.zone()).toLocalDate(),
                (long) most);
    }

    /** That of a customer at a time; nothing where their class has none. */
    public Optional<Gap> of(long customer, Instant at) {
        ready(at);
        return tx.find(OF + " WHERE f.orders > 0 AND f.customer_id = ?", ContactGaps::gap, customer);
    }

    /** Who of the temporary table selected_customer would be without a contact for too long up to a time. */
    public Map<Long, Gap> lateOfSelected(Due due) {
        ready(due.at());
        Map<Long, Gap> late = new LinkedHashMap<>();
        tx.list(LATE_OF_SELECTED, row -> late.put(row.number("customer_id"), gap(row)));
        return late;
    }

    /** The same for one customer. */
    public Optional<Gap> late(long customer, Due due) {
        ready(due.at());
        return tx.find(LATE + " AND f.customer_id = ?", ContactGaps::gap, customer);
    }

    private void ready(Instant at) {
        new Classes(tx, session).readyValue();
        tx.script("""
                CREATE TEMP TABLE IF NOT EXISTS contact_gap (class TEXT PRIMARY KEY, gap, before, before_now);
                CREATE TEMP TABLE IF NOT EXISTS contact_gap_now (at);
                DELETE FROM temp.contact_gap;
                DELETE FROM temp.contact_gap_now;
                """);
        tx.run("INSERT INTO temp.contact_gap_now VALUES (?)", session.now());
        gaps.spans()
                .forEach((word, span) -> tx.run(
                        "INSERT INTO temp.contact_gap VALUES (?, ?, ?, ?)",
                        word,
                        span.toString(),
                        before(span, at),
                        before(span, session.now())));
    }

    private Instant before(Span span, Instant at) {
        return span.before(at.atZone(session.zone())).toInstant();
    }

    private static Gap gap(Row row) {
        Instant since = row.instant("since");
        return new Gap(row.text("class"), row.text("gap"), since, since.isBefore(row.instant("before")));
    }

    private static Late late(Row row) {
        return new Late(
                row.number("id"),
                row.text("name"),
                row.textOrNull("owner"),
                Phone.first(row.textOrNull("phone")),
                row.instantOrNull("last_contact"),
                row.text("class"),
                row.text("gap"),
                row.number("found"));
    }
}
