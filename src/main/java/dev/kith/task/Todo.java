package dev.kith.task;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param kind in a word or two: callback, visit, birthday, renewal
 * @param contact the contact that it follows up
 * @param series what it is one of, where it repeats
 */
public record Todo(
        String text,
        @Nullable String kind,
        @Nullable Due due,
        @Nullable String owner,
        Priority priority,
        @Nullable Long contact,
        @Nullable Series series) {
    private static final int LONGEST_KIND = 100;

    public Todo {
        text = text.strip();
        kind = textOrNull(kind);
        owner = textOrNull(owner);
        if (text.isEmpty()) {
            throw new KithException.Invalid(
                    Text.of("A task needs a text."), Text.of("Say what is to be done: kith task add REF 'TEXT'."));
        }
        if (kind != null && (kind.length() > LONGEST_KIND || kind.lines().count() > 1)) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be a kind of task: at most {1} characters on one line.",
                    Printable.line(kind), LONGEST_KIND));
        }
        if (series != null && due == null) {
            throw new KithException.Invalid(
                    Text.of("A task that repeats needs a time at which it is due."),
                    Text.of("Add --due, or to repeat it no more: --clear repeat"));
        }
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The same, due at another time. */
    Todo due(@Nullable Due other) {
        return new Todo(text, kind, other, owner, priority, contact, series);
    }

    /** The same, of a series that begins with it; null is none. */
    Todo repeating(@Nullable Repeat repeat) {
        return in(repeat == null || due == null ? null : new Series(repeat, due));
    }

    /** The same, as one of a series. */
    Todo in(@Nullable Series other) {
        return new Todo(text, kind, due, owner, priority, contact, other);
    }
}
