package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.export.TaskRows.Task;
import dev.kith.view.Column;
import java.util.List;
import java.util.stream.Stream;

/** What is, and was, to be done for customers. */
final class TaskExport implements ExportKind<Task> {
    private static final List<Column<Task>> COLUMNS = List.of(
            Column.due("due", "Due", Task::due),
            Column.text("customer", "Customer", row -> row.whose().ref()),
            Column.text("customer_name", "Customer name", row -> row.whose().name()),
            Column.text("text", "Task", Task::text),
            Column.text("kind", "Kind", Task::kind),
            Column.text("owner", "Owner", Task::owner),
            Column.text("priority", "Priority", Task::priority),
            Column.text("state", "State", Task::state),
            Column.due("first_due", "First due", Task::firstDue),
            Column.moment("closed_at", "Closed", Task::closedAt),
            Column.text("result", "Result", Task::result),
            Column.text("repeat", "Repeat", Task::repeat),
            Column.due("repeat_from", "Repeat from", Task::repeatFrom),
            Column.moment("created_at", "Created", Task::createdAt));

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public String rows() {
        return Text.later("{0} tasks");
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        A row is a task, open or not, in the order in which they were added. A customer is named by external id, or else \
                        by e-mail, handle or name, as 'kith import tasks' finds them again. Which contact a task follows up is not told.""")
                .example("kith export tasks --output tasks-2026.csv", "all tasks")
                .example("kith export tasks zoe@example.com --format jsonl", "those for one customer");
    }

    @Override
    public List<Column<Task>> known() {
        return COLUMNS;
    }

    @Override
    public List<Column<Task>> columns(Tx tx, boolean all) {
        return COLUMNS;
    }

    @Override
    public Stream<Task> rows(Tx tx, Session session) {
        return new TaskRows(tx).stream();
    }
}
