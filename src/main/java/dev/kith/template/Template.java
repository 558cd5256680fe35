package dev.kith.template;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import java.time.Instant;

/** A text with placeholders under a name. */
record Template(long id, Draft draft, Instant createdAt) {
    private static final int LONGEST_NAME = 100;

    /**
     * What is said of a template.
     *
     * @param subject one line, maybe empty
     */
    record Draft(String name, String subject, String text) {
        Draft {
            name = checkedName(name);
            subject = subject.strip();
            text = text.stripTrailing();
            if (subject.lines().count() > 1) {
                throw new KithException.Invalid(Text.of("A subject is one line."));
            }
            if (text.isBlank()) {
                throw new KithException.Invalid(
                        Text.of("A template needs a text."), Text.of("Add --text TEXT, or --text - for stdin."));
            }
            Wording.parse(subject);
            Wording.parse(text);
        }
    }

    String name() {
        return draft.name();
    }

    private static String checkedName(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            throw new KithException.Invalid(Text.of("A template needs a name."));
        }
        if (name.length() > LONGEST_NAME
                || name.startsWith("-")
                || !Printable.line(name).equals(name)) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be a template: at most {1} characters, without ends of lines, and no dash at the beginning.",
                    Printable.line(name), LONGEST_NAME));
        }
        return name;
    }

    /** The form in which names are compared. */
    static String key(String name) {
        return Keys.name(name);
    }
}
