package dev.kith.points;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What members of a programme buy, beside what others do, in the last 365 days. */
final class ProgrammeFigures {
    static final int DAYS = 365;

    /** ?2 is today, ?3 the beginning of the last 365 days, ?4 that of the 365 days before. */
    private static final String GROUPS = """
            WITH who(id, member) AS (
                SELECT c.id, EXISTS (SELECT 1 FROM member m WHERE m.customer_id = c.id AND m.programme_id = ?1
                    AND m.joined_on <= ?2 AND (m.left_on IS NULL OR m.left_on > ?2))
                FROM customer c WHERE c.merged_into IS NULL AND c.archived_at IS NULL),
            bought(member, orders, spend, before) AS (
                SELECT member,
                    (SELECT count(*) FROM customer_order WHERE customer_id = w.id AND kind = 'order' AND ordered_at >= ?3),
                    (SELECT coalesce(sum(total), 0) FROM customer_order WHERE customer_id = w.id AND ordered_at >= ?3),
                    EXISTS (SELECT 1 FROM customer_order
                        WHERE customer_id = w.id AND kind = 'order' AND ordered_at >= ?4 AND ordered_at < ?3)
                FROM who w)
            SELECT member, count(*) AS customers, sum(orders > 0) AS buyers, sum(orders > 1) AS repeating,
                sum(before) AS before, sum(before AND orders > 0) AS retained, sum(spend) AS spend
            FROM bought GROUP BY member ORDER BY member DESC
            """;

    /** What was spent of the points of a programme and not given back. */
    private static final String REDEEMED = """
            WITH RECURSIVE root(id, kind) AS (
                SELECT e.id, e.kind FROM points_entry e WHERE e.reverses_id IS NULL
                UNION ALL SELECT e.id, root.kind FROM root JOIN points_entry e ON e.reverses_id = root.id)
            SELECT -coalesce(sum(e.points), 0) FROM points_entry e JOIN root ON root.id = e.id
            JOIN points_account a ON a.id = e.account_id
            WHERE a.programme_id = ? AND a.status = 0 AND e.at >= ? AND root.kind IN ('redemption', 'capture')
            """;

    private final Tx tx;
    private final Book book;

    ProgrammeFigures(Book book) {
        this.tx = book.tx();
        this.book = book;
    }

    /**
     * Members, or the others.
     *
     * @param buyers those who ordered, {@code repeating} those who did more than once
     * @param before those who ordered in the 365 days before, {@code retained} those of them who did so again
     * @param spend minor units
     */
    record Group(boolean member, long customers, long buyers, long repeating, long before, long retained, long spend) {
        private static Group of(Row row) {
            return new Group(
                    row.flag("member"),
                    row.number("customers"),
                    row.number("buyers"),
                    row.number("repeating"),
                    row.number("before"),
                    row.number("retained"),
                    row.number("spend"));
        }

        /** Per cent of the buyers who bought more than once; null without buyers. */
        @Nullable
        BigDecimal repeatRate() {
            return percent(repeating, buyers);
        }

        /** Per cent of those who bought a year before who did so again; null without any. */
        @Nullable
        BigDecimal retention() {
            return percent(retained, before);
        }

        /** Minor units for each customer, rounded down. */
        long spendEach() {
            return Math.floorDiv(spend, Math.max(1, customers));
        }
    }

    /** Members first; who is not there is left out. */
    List<Group> groups() {
        return tx.list(GROUPS, Group::of, book.purse().programme().id(), today(), start(DAYS), start(2 * DAYS));
    }

    /** How many points were redeemed in the last 365 days. */
    long redeemed() {
        return tx.number(REDEEMED, book.purse().programme().id(), start(DAYS));
    }

    private LocalDate today() {
        return book.now().atZone(book.zone()).toLocalDate();
    }

    /** The beginning of the day so many days ago. */
    private Instant start(int days) {
        return today().minusDays(days).atStartOfDay(book.zone()).toInstant();
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN);
    }
}
