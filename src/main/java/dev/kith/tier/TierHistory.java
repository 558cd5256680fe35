package dev.kith.tier;

import dev.kith.base.Currency;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From which tier to which customers came. */
final class TierHistory {
    private static final String OF = """
            SELECT m.day, f.name AS from_tier, t.name AS to_tier, m.cause, m.value, m.measure, m.reason
            FROM tier_standing s JOIN tier_move m ON m.standing_id = s.id
            JOIN tier f ON f.id = m.from_id JOIN tier t ON t.id = m.to_id
            WHERE s.customer_id = ? AND s.programme_id = ? ORDER BY m.day DESC, m.id DESC
            """;

    private TierHistory() {}

    /** One step, as people read it. */
    record Line(
            LocalDate day,
            String from,
            String to,
            String cause,
            @Nullable String counted,
            @Nullable String reason) {}

    /** Those of a customer, the latest first. */
    static List<Line> of(Tx tx, long customer, long programme, Currency currency) {
        return tx.list(
                OF,
                row -> {
                    Long value = row.numberOrNull("value");
                    return new Line(
                            LocalDate.parse(row.text("day")),
                            row.text("from_tier"),
                            row.text("to_tier"),
                            row.text("cause"),
                            value == null
                                    ? null
                                    : Measure.of(row.text("measure")).shown(value, currency),
                            row.textOrNull("reason"));
                },
                customer,
                programme);
    }
}
