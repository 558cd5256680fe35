package dev.kith.export;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is left of the lots of the selected customers, in the order in which they came. */
final class PointsRows {
    private static final String LOTS = """
            SELECT * FROM (
                SELECT l.id, (SELECT sum(p.points) FROM points_allocation p WHERE p.lot_id = l.id) AS points,
                    l.earned_at, l.available_at, l.expires_on, l.source, e.reason, e.ref, %s
                FROM points_lot l CROSS JOIN points_account a ON a.id = l.account_id AND a.status = 0
                CROSS JOIN selected_customer s ON s.id = a.customer_id CROSS JOIN customer c ON c.id = s.id
                CROSS JOIN points_entry e ON e.id = l.entry_id
                WHERE l.expires_on IS NULL OR l.expires_on >= ?)
            WHERE points > 0 ORDER BY id
            """.formatted(Whose.COLUMNS);

    private final Tx tx;

    PointsRows(Tx tx) {
        this.tx = tx;
    }

    /** A lot with what is left of it. */
    record Lot(
            Whose whose,
            long points,
            Instant earnedAt,
            Instant availableAt,
            @Nullable LocalDate expiresOn,
            @Nullable String source,
            @Nullable String reason,
            @Nullable String ref) {}

    /** The rows; the stream must be closed. */
    Stream<Lot> stream(LocalDate today) {
        return tx.stream(LOTS, PointsRows::lot, today);
    }

    private static Lot lot(Row row) {
        return new Lot(
                Whose.of(row),
                row.number("points"),
                row.instant("earned_at"),
                row.instant("available_at"),
                row.dateOrNull("expires_on"),
                row.textOrNull("source"),
                row.textOrNull("reason"),
                row.textOrNull("ref"));
    }
}
