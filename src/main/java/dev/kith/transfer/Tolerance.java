package dev.kith.transfer;

import dev.kith.base.KithException;
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

    /** Throws KithException.Invalid, so that nothing is written, where more rows were rejected than it allows. */
    void check(Rejections rejections, @Nullable String rejectsFile) {
        long allowed = stops ? 0 : most;
        if (allowed == Long.MAX_VALUE) {
            return;
        }
        long count = rejections.count();
        if (count <= allowed) {
            return;
        }
        List<Rejection> first = rejections.first(1);
        String example = "line %d: %s: %s"
                .formatted(
                        first.getFirst().line(),
                        first.getFirst().code(),
                        first.getFirst().reason());
        throw stops
                ? new KithException.Invalid(
                        "Nothing was imported: " + example,
                        "Correct the row, or take the others with --on-error skip --rejects FILE.")
                : new KithException.Invalid(
                        "Nothing was imported: %s rejected, and --max-errors allows %d. The first is in %s"
                                .formatted(count == 1 ? "1 row was" : count + " rows were", most, example),
                        rejectsFile == null ? "See them all: add --rejects FILE." : "They are in " + rejectsFile + ".");
    }
}
