package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many rejected rows an import puts up with.
 *
 * @param stops whether the first of them stops it
 * @param most how many may be rejected where it does not stop
 */
record Tolerance(boolean stops, long most) {
    static final Tolerance ANY = new Tolerance(false, Long.MAX_VALUE);

    /** Whether so many rejected rows are not too many. */
    boolean allows(long count) {
        return count <= (stops ? 0 : most);
    }

    /** What to say where there are more. */
    KithException.Invalid problem(Rejections rejections, long count, @Nullable String rejectsFile, String outcome) {
        List<Rejection> first = rejections.first(1);
        Rejection one = first.getFirst();
        String example = Text.of("line {0}: {1}", one.line(), one.code() + ": " + one.reason());
        return stops
                ? new KithException.Invalid(
                        Text.of("{0}: {1}", outcome, example),
                        Text.of("Correct the row, or take the others with --on-error skip --rejects FILE."))
                : new KithException.Invalid(
                        Text.counted(
                                count,
                                "{1}: {0} row was rejected, and --max-errors allows {2}. The first is in {3}",
                                "{1}: {0} rows were rejected, and --max-errors allows {2}. The first is in {3}",
                                outcome,
                                most,
                                example),
                        rejectsFile == null
                                ? Text.of("See them all: add --rejects FILE.")
                                : Text.of("They are in {0}.", rejectsFile));
    }
}
