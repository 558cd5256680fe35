package dev.kith.script;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of questions under a name.
 *
 * @param questions those that are asked, in order
 * @param contacts in how many contacts a question of it was answered
 */
public record Script(
        long id,
        String name,
        @Nullable String description,
        Instant createdAt,
        List<Question> questions,
        long contacts) {
    private static final int LONGEST = 100;

    public Script {
        questions = List.copyOf(questions);
    }

    /** A script's name as it is stored; throws KithException.Invalid where it can't be one. */
    static String checkedName(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new KithException.Invalid(Text.of("A script needs a name."));
        }
        if (name.length() > LONGEST
                || name.startsWith("-")
                || !Printable.line(name).equals(name)) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be a script: at most {1} characters, without ends of lines, and no dash at the beginning.",
                    Printable.line(name), LONGEST));
        }
        return name;
    }

    /** The form in which names are compared. */
    static String key(String name) {
        return Keys.name(name);
    }
}
