package dev.kith.task;

import dev.kith.view.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of tasks. */
public final class TaskViews {
    private static final Column<Task> ID = Column.key("task", Task::id);
    private static final Column<Task> DUE =
            Column.due("due", "Due", task -> task.todo().due(), Task::recurrence);
    private static final Column<Task> STATE =
            Column.word("state", "State", task -> task.state().word());
    private static final Column<Task> KIND =
            Column.word("kind", "Kind", task -> task.todo().kind());
    private static final Column<Task> TEXT =
            Column.text("text", "Task", task -> task.todo().text());
    private static final Column<Task> OWNER =
            Column.text("owner", "Owner", task -> task.todo().owner());
    private static final Column<Task> PRIORITY =
            Column.word("priority", "Priority", task -> task.todo().priority().word());

    /** A task in a list of open ones. */
    static final List<Column<Task>> OPEN = lines(STATE.wide());

    /** A task in a list of all, and by itself. */
    public static final List<Column<Task>> LINES = lines(STATE);

    /** A task on the card of its customer. */
    static final List<Column<Task>> ON_CARD = List.of(ID, DUE, KIND, OWNER, PRIORITY, TEXT);

    private TaskViews() {}

    private static @Nullable String repeat(Task task) {
        Series series = task.todo().series();
        return series == null ? null : series.repeat().text();
    }

    private static List<Column<Task>> lines(Column<Task> state) {
        return List.of(
                ID,
                DUE,
                Column.<Task>whole("customer_id", "Customer id", Task::customer).wide(),
                Column.text("customer", "Customer", Task::name),
                state,
                KIND,
                OWNER,
                PRIORITY,
                TEXT,
                Column.<Task>word("repeat", "Repeat", TaskViews::repeat).wide(),
                Column.<Task>due("first_due", "First due", Task::firstDue).wide(),
                Column.<Task>moment("closed_at", "Closed", task -> task.state().closedAt())
                        .wide(),
                Column.<Task>text("result", "Result", task -> task.state().result())
                        .wide(),
                Column.<Task>whole("contact_id", "Contact", task -> task.todo().contact())
                        .wide(),
                Column.<Task>moment("created_at", "Created", Task::createdAt).wide());
    }
}
