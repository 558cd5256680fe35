package dev.kith.task;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** What tasks add to a customer: those that are open on the card and in queries, and the words of all to search. */
public final class TaskPart implements CustomerPart {
    private static final int ON_CARD = 5;

    private static final List<Field> FIELDS = List.of(
            Field.number(
                    "tasks",
                    "how many tasks are open",
                    "(SELECT count(*) FROM task t WHERE t.customer_id = c.id AND t.state = 'open')"),
            open(Field.moment("task-due", "when an open task is due", "t.due_at")),
            open(Field.word("task-kind", "the kind of an open task", "t.kind")),
            open(Field.word("task-owner", "who has an open task", "t.owner")),
            open(Field.word("task-priority", "the priority of an open task", "t.priority")
                    .oneOf(Priority.words())));

    private static Field open(Field field) {
        return field.among("task t", "t.customer_id").only(Where.of("t.state = 'open'"));
    }

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        List<Task> open = new Tasks(tx).open(customer, ON_CARD);
        return List.of(new Section("open_tasks", Text.of("Open tasks"), Listing.of("tasks", TaskViews.ON_CARD, open)));
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public void remove(Tx tx, long customer) {
        new Tasks(tx).removeOf(customer);
    }

    @Override
    public void merge(Tx tx) {
        new Tasks(tx).merge();
    }

    @Override
    public List<String> searchText() {
        return List.of(Tasks.SEARCH_TEXT);
    }
}
