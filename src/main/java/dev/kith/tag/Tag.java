package dev.kith.tag;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import dev.kith.view.Tint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word on customers.
 *
 * @param color how it looks on a terminal, or null
 * @param group the group it belongs to, or null
 * @param exclusive whether a customer has one tag of its group at the most
 * @param customers how many have it, without those archived; 0 where nobody counted
 */
public record Tag(
        long id,
        String name,
        @Nullable String description,
        @Nullable Tint color,
        @Nullable String group,
        boolean exclusive,
        long customers) {
    private static final int LONGEST = 100;

    /** What stands between tags, or around them, in files. */
    private static final String SEPARATORS = ",;|\"，；";

    /** A tag's name as it is stored; throws KithException.Invalid where it can't be one. */
    public static String checkedName(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new KithException.Invalid(Text.of("A tag needs a name."));
        }
        boolean good = name.length() <= LONGEST
                && name.chars()
                        .noneMatch(c -> SEPARATORS.indexOf(c) >= 0
                                || (!Printable.isSafe((char) c) && !Character.isSurrogate((char) c)));
        if (!good) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be a tag: at most {1} characters, without commas, semicolons, bars and quotes.",
                    Printable.line(name), LONGEST));
        }
        return name;
    }

    /** The word with its color, where it has one. */
    Map<String, Tint> tints() {
        return color == null ? Map.of() : Map.of(name, color);
    }

    @Nullable
    String colorWord() {
        return color == null ? null : color.word();
    }

    /** The form in which names are compared. */
    static String key(String name) {
        return Keys.name(name);
    }
}
