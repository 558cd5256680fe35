package dev.kith.transfer;

import dev.kith.base.ChineseNumber;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes a {@link PointsDraft} of a row of a file of points, every value checked. */
final class PointsReader implements Rows.Check<PointsDraft> {
    private static final long MOST = 1L << 53;
    private static final int LONGEST = 1_000;

    private final Mapping mapping;
    private final Moments moments;
    private final FileTimes times;
    private final Instant now;

    PointsReader(Mapping mapping, Moments moments, Instant now) {
        this.mapping = mapping;
        this.moments = moments;
        this.times = new FileTimes(moments);
        this.now = now;
    }

    @Override
    public PointsDraft draft(RowSource.Row row) {
        @Nullable String[] cells = row.cells();
        String customer = needed("customer", cells);
        long points = points(needed("points", cells));
        Long earned = time("earned-at", cells);
        Long available = time("available-at", cells);
        LocalDate expires = expires(cells);
        check(earned == null ? now.getEpochSecond() : earned, available, expires);
        return new PointsDraft(
                row.number(),
                customer,
                points,
                earned,
                available == null ? earned : available,
                expires,
                limited("source", cells),
                limited("reason", cells),
                limited("ref", cells));
    }

    private static long points(String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(ChineseNumber.plain(text).replace(",", "")).stripTrailingZeros();
        } catch (NumberFormatException e) {
            throw noPoints(text);
        }
        if (number.scale() > 0 || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw noPoints(text);
        }
        return number.longValueExact();
    }

    private static RejectedRow noPoints(String text) {
        return new RejectedRow("invalid_points", Text.of("Points are a whole number from 1 up, not '{0}'.", text));
    }

    private @Nullable Long time(String field, @Nullable String[] cells) {
        String text = limited(field, cells);
        return text == null ? null : (Long) times.read(text);
    }

    private void check(long earned, @Nullable Long available, @Nullable LocalDate expires) {
        if (earned > now.getEpochSecond()) {
            throw new RejectedRow("invalid_date", Text.of("Points can't be earned in the future."));
        }
        long from = available == null ? earned : available;
        if (from < earned) {
            throw new RejectedRow("invalid_date", Text.of("Points can't be available before they are earned."));
        }
        LocalDate first = Instant.ofEpochSecond(from).atZone(moments.zone()).toLocalDate();
        if (expires != null && expires.isBefore(first)) {
            throw new RejectedRow("invalid_date", Text.of("The points would expire before they can be spent."));
        }
    }

    private @Nullable LocalDate expires(@Nullable String[] cells) {
        String text = limited("expires-on", cells);
        try {
            return text == null ? null : moments.date(text);
        } catch (KithException.Invalid e) {
            throw new RejectedRow("invalid_date", String.valueOf(e.getMessage()));
        }
    }

    private String needed(String field, @Nullable String[] cells) {
        String value = limited(field, cells);
        if (value == null) {
            throw new RejectedRow("no_" + field, Text.of("The row has no {0}.", field));
        }
        return value;
    }

    private @Nullable String limited(String field, @Nullable String[] cells) {
        String value = mapping.one(field, cells);
        if (value != null && value.length() > LONGEST) {
            throw new RejectedRow("too_long", Text.of("The {0} has more than {1} characters.", field, LONGEST));
        }
        return value;
    }
}
