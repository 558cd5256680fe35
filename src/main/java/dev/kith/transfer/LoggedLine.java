package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.interaction.Logged;
import dev.kith.view.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line that tells of a contact.
 *
 * @param line which line of the file, from 1
 * @param logged what it left, or null where it was refused
 * @param refusal why it was refused, or null
 */
record LoggedLine(
        long line, @Nullable Logged logged, @Nullable KithException refusal) {
    static final List<Column<LoggedLine>> COLUMNS = List.of(
            Column.whole("line", "Line", LoggedLine::line),
            Column.word("result", "Result", row -> row.logged() == null ? "refused" : "logged"),
            Column.whole("contact_id", "Contact", LoggedLine::contact),
            Column.whole("customer_id", "Customer id", LoggedLine::customer),
            Column.text("customer", "Customer", LoggedLine::name),
            Column.whole("task_id", "Task", LoggedLine::task),
            Column.text(
                    "code",
                    "Code",
                    row -> row.refusal() == null ? null : row.refusal().code()),
            Column.text("message", "Message", LoggedLine::message));

    /** {@code line 3: There is no customer 'nobody'.} */
    String sentence() {
        return Text.of("line {0}: {1}", line, message());
    }

    /** Whether there is something to say of it. */
    boolean isRemarkable() {
        return message() != null;
    }

    private @Nullable Long contact() {
        return logged == null ? null : logged.contacts().getFirst().id();
    }

    private @Nullable Long customer() {
        return logged == null ? null : logged.contacts().getFirst().customer();
    }

    private @Nullable String name() {
        return logged == null ? null : logged.contacts().getFirst().name();
    }

    private @Nullable Long task() {
        return logged == null || logged.task() == null ? null : logged.task().id();
    }

    private @Nullable String message() {
        if (refusal == null) {
            return logged == null || logged.warnings().isEmpty() ? null : String.join(" ", logged.warnings());
        }
        return refusal.hint() == null ? refusal.getMessage() : refusal.getMessage() + " " + refusal.hint();
    }
}
