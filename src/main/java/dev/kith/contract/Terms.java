package dev.kith.contract;

import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Printable;
import dev.kith.base.Span;
import dev.kith.base.Text;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says.
 *
 * @param until the last day; null where it has none
 * @param value what it is worth in all
 * @param notice how long before the end notice has to be given
 * @param renews whether it goes on by itself where nobody gives notice
 */
public record Terms(
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Money value,
        @Nullable Span notice,
        boolean renews) {
    private static final int LONGEST = 200;

    public Terms {
        name = name.strip();
        if (name.isEmpty()) {
            throw new KithException.Invalid(
                    Text.of("A contract needs a name."), Text.of("For example: 'Maintenance 2027'."));
        }
        if (name.length() > LONGEST || name.lines().count() > 1) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be the name of a contract: at most {1} characters on one line.",
                    Printable.line(name), LONGEST));
        }
        if (until != null && until.isBefore(from)) {
            throw new KithException.Invalid(
                    Text.of("The contract would end on {0}, before it begins on {1}.", until, from));
        }
        if (value != null && value.isNegative()) {
            throw new KithException.Invalid(Text.of("The value of a contract can't be negative."));
        }
        if (notice != null && notice.seconds() > 0) {
            throw new KithException.Invalid(
                    Text.of("Notice is given in days or months."), Text.of("Write 30d, 4w or 3mo."));
        }
    }

    /** The last day on which notice can be given; null where there is none. */
    public @Nullable LocalDate noticeBy() {
        return until == null || notice == null
                ? null
                : notice.before(until.atStartOfDay(ZoneOffset.UTC)).toLocalDate();
    }
}
