package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Customers under one name.
 *
 * @param query who belongs to it, or null where members are put in by hand
 * @param tag the tag that members have while they are in it, or null
 * @param members how many are in it
 */
public record Segment(
        long id,
        String name,
        @Nullable String query,
        @Nullable String description,
        @Nullable String tag,
        Instant createdAt,
        long members) {
    private static final int LONGEST = 100;

    /** What means something in a query or stands between names in a list. */
    private static final String SEPARATORS = ",;|\"，；*";

    /** The values that a field of a query takes for nothing and for anything. */
    private static final Set<String> TAKEN = Set.of("none", "any");

    /** Whether members are put in and taken out by hand. */
    public boolean isStatic() {
        return query == null;
    }

    String kind() {
        return isStatic() ? "static" : "dynamic";
    }

    /** A segment's name as it is stored; throws KithException.Invalid where it can't be one. */
    static String checkedName(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new KithException.Invalid(Text.of("A segment needs a name."));
        }
        boolean good = name.length() <= LONGEST
                && !TAKEN.contains(key(name))
                && name.chars()
                        .noneMatch(c -> SEPARATORS.indexOf(c) >= 0
                                || (!Printable.isSafe((char) c) && !Character.isSurrogate((char) c)));
        if (!good) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be a segment: at most {1} characters, without commas, semicolons, bars, stars and quotes, and neither none nor any.",
                    Printable.line(name), LONGEST));
        }
        return name;
    }

    /** The form in which names are compared. */
    static String key(String name) {
        return Keys.name(name);
    }
}
