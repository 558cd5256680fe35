package dev.kith.agenda;

import dev.kith.base.Text;
import java.util.Locale;

/** The parts of a day, in the order in which they are shown. */
enum Part {
    PROMISED(Text.later("Promised in a contact")),
    OVERDUE(Text.later("Overdue")),
    DUE(Text.later("Due today")),
    DATES(Text.later("Days to come")),
    NEGLECTED(Text.later("Not contacted for too long")),
    SILENT(Text.later("Key customers who fell silent"));

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** {@code promised}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The title of its column, which is translated when it is shown. */
    String column() {
        return title;
    }

    String title() {
        return Text.of(title);
    }

    /** {@code Overdue: 10 of 214}, or the title alone where all are shown. */
    String title(long shown, long all) {
        return shown == all ? title() : Text.of("{0}: {1} of {2}", title(), shown, all);
    }
}
