package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command that edits makes of its options: what is given replaces, what {@code --clear} names is emptied, all
 * else stays. Empty text is no value, and never erases one: it may come from a variable that is not set.
 */
public final class Changes {
    private final Arguments arguments;
    private final List<String> cleared;

    public Changes(Arguments arguments) {
        this.arguments = arguments;
        this.cleared = new ArrayList<>(arguments.all(Options.CLEAR));
    }

    /** The value of an option over what was there before. */
    public <T> @Nullable T value(Option<T> option, @Nullable T before) {
        String name = option.name().substring(2);
        T given = arguments.orNull(option);
        boolean clear = clears(name);
        if (given != null && clear) {
            throw new KithException.Usage(
                    Text.of("{0} and --clear {1} contradict each other.", option.name(), name), null);
        }
        return given != null ? given : clear ? null : before;
    }

    /** The same for text. */
    public @Nullable String text(Option<String> option, @Nullable String before) {
        String value = value(option, before);
        if (value == null || !value.isBlank()) {
            return value;
        }
        if (before != null && arguments.has(option)) {
            throw new KithException.Invalid(
                    Text.of("{0} is empty.", option.name()),
                    Text.of("To empty it: --clear {0}", option.name().substring(2)));
        }
        return null;
    }

    /** Whether this is to be emptied; each name that is asked for here is one that --clear takes. */
    public boolean clears(String name) {
        return cleared.removeIf(name::equals);
    }

    /** The values that {@code --clear name=value} takes out of a list. */
    public List<String> clearedOf(String name) {
        String prefix = name + "=";
        List<String> values = new ArrayList<>();
        for (String each : cleared) {
            if (each.startsWith(prefix)) {
                values.add(each.substring(prefix.length()));
            }
        }
        cleared.removeIf(each -> each.startsWith(prefix));
        return values;
    }

    /** Throws KithException.Invalid where --clear names something that is not one of these. */
    public void refuseUnknown(List<String> known) {
        if (!cleared.isEmpty()) {
            throw new KithException.Invalid(
                    Text.of("--clear can't empty '{0}'.", Printable.line(cleared.getFirst())),
                    Text.of("It empties {0}.", String.join(", ", known)));
        }
    }
}
