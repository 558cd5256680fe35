package dev.kith.points;

import dev.kith.db.Tx;
import dev.kith.programme.Expiry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Ledgers of the standard programme, in UTC, for tests. */
final class Ledgers {
    static final ZoneId UTC = ZoneId.of("UTC");

    private Ledgers() {}

    static Book book(Tx tx, Instant now) {
        return new Book(tx, Purse.standard(tx), now, UTC);
    }

    static Award award(long points, @Nullable String ref) {
        return new Award(points, null, Availability.After.AT_ONCE, new Expiry.Never(), null, ref, null);
    }

    static Move move(long points, @Nullable String ref) {
        return new Move(points, null, null, ref);
    }

    static Lot lot(long id, Instant available, @Nullable LocalDate expires, long left, long held) {
        return new Lot(id, 1, id, available.minusSeconds(1_000_000), available, expires, null, false, left, held);
    }

    static LocalDate day(Instant at) {
        return at.atZone(UTC).toLocalDate();
    }
}
