package dev.kith.reward;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of rewards. */
final class RewardFigures {
    private static final String SQL = """
            SELECT r.name, r.kind, count(k.id) AS issued, count(DISTINCT k.customer_id) AS customers,
                count(k.id) FILTER (WHERE k.points > 0) AS redeemed,
                coalesce(sum(k.points) FILTER (WHERE k.revoked_at IS NULL), 0) AS points,
                count(k.used_at) AS used,
                count(k.id) FILTER (WHERE k.used_at IS NULL AND k.revoked_at IS NULL AND k.expires_on < ?1) AS expired,
                count(k.revoked_at) AS revoked,
                sum(k.taken_off) AS taken_off, sum(o.total) AS spend
            FROM reward r LEFT JOIN coupon k ON k.reward_id = r.id AND (?2 IS NULL OR k.issued_at >= ?2)
                AND (?3 IS NULL OR k.issued_at < ?3)
            LEFT JOIN customer_order o ON o.id = k.order_id
            GROUP BY r.id ORDER BY redeemed DESC, issued DESC, r.points, r.id
            """;

    private RewardFigures() {}

    /** What became of the coupons of a reward; each is used, open, expired or revoked. */
    record Line(
            String reward,
            String kind,
            long issued,
            long customers,
            long redeemed,
            long points,
            long used,
            long expired,
            long revoked,
            @Nullable Money takenOff,
            @Nullable Money spend) {
        long open() {
            return issued - used - expired - revoked;
        }
    }

    /** All rewards, the most wanted first, with what was issued from one time up to another. */
    static List<Line> list(Tx tx, Session session, @Nullable Instant since, @Nullable Instant until) {
        Currency currency = session.currency();
        return tx.list(
                SQL,
                row -> new Line(
                        row.text("name"),
                        row.text("kind"),
                        row.number("issued"),
                        row.number("customers"),
                        row.number("redeemed"),
                        row.number("points"),
                        row.number("used"),
                        row.number("expired"),
                        row.number("revoked"),
                        money(row.numberOrNull("taken_off"), currency),
                        money(row.numberOrNull("spend"), currency)),
                session.now().atZone(session.zone()).toLocalDate(),
                since,
                until);
    }

    private static @Nullable Money money(@Nullable Long minor, Currency currency) {
        return minor == null ? null : new Money(minor, currency);
    }
}
