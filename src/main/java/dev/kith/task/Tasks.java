package dev.kith.task;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tasks of a database. */
public final class Tasks {
    private static final String SELECT = """
            SELECT t.id, t.customer_id, c.name, t.text, t.kind, t.due_at, t.due_on, t.first_due_at, t.first_due_on, t.owner,
                t.priority, t.state, t.closed_at, t.result, t.interaction_id, t.repeat, t.repeat_from_at, t.repeat_from_on, t.created_at
            FROM task t JOIN customer c ON c.id = t.customer_id
            """;

    /**
     * Those due first come first, those that are due at no time last; of those due at once, the pressing ones first.
     */
    private static final String ORDER = """
             ORDER BY t.due_at NULLS LAST, CASE t.priority WHEN 'high' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END, t.id
            """;

    /** What full-text search finds a customer by. */
    static final String SEARCH_TEXT = "SELECT customer_id, text || coalesce(' ' || result, '') AS text FROM task";

    private static final String ADD = """
            INSERT INTO task (customer_id, text, kind, due_at, due_on, owner, priority, state, interaction_id, repeat,
                repeat_from_at, repeat_from_on, created_at)
            SELECT id, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ? FROM selected_customer ORDER BY id
            """;

    /** The contact that the first one follows up is not that of the others. */
    private static final String FOLLOW = """
            INSERT INTO task (customer_id, text, kind, due_at, due_on, owner, priority, state, repeat, repeat_from_at,
                repeat_from_on, follows_id, created_at)
            SELECT customer_id, text, kind, ?, ?, owner, priority, 'open', repeat, repeat_from_at, repeat_from_on, id, ?
            FROM task t WHERE id = ? AND NOT EXISTS (SELECT 1 FROM task n WHERE n.follows_id = t.id)
            """;

    private static final String ADD_ONE = """
            INSERT INTO task (customer_id, text, kind, due_at, due_on, owner, priority, state, interaction_id, repeat,
                repeat_from_at, repeat_from_on, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?)
            """;
    private static final String SAVE = """
            UPDATE task SET text = ?, kind = ?, due_at = ?, due_on = ?, first_due_at = ?, first_due_on = ?, owner = ?,
                priority = ?, state = ?, closed_at = ?, result = ?, interaction_id = ?, repeat = ?,
                repeat_from_at = ?, repeat_from_on = ?
            WHERE id = ?
            """;

    private final Tx tx;

    public Tasks(Tx tx) {
        this.tx = tx;
    }

    /** The task with this id; throws KithException.NotFound where there is none. */
    public Task get(long id) {
        return tx.find(SELECT + " WHERE t.id = ?", Tasks::task, id)
                .orElseThrow(() -> new KithException.NotFound(
                        Text.of("There is no task {0}.", id),
                        Text.of("See 'kith task list --all' for those there are.")));
    }

    /** Those that fit, in order of when they are due, as they are read; the stream must be closed. */
    public Stream<Task> list(Where where) {
        return tx.stream(SELECT + " WHERE " + where.sql() + ORDER, Tasks::task, where.parameterArray());
    }

    /** The open ones of a customer that are due first. */
    List<Task> open(long customer, int most) {
        return tx.list(
                SELECT + " WHERE t.customer_id = ? AND t.state = 'open'" + ORDER + " LIMIT ?",
                Tasks::task,
                customer,
                most);
    }

    /**
     * Adds a task for each of the selected customers.
     *
     * @throws KithException.NotFound where there is no contact to follow up
     * @throws KithException.Invalid where it is one with another customer
     */
    List<Task> addForSelected(Todo todo, Instant now) {
        checkContact(todo.contact());
        long last = tx.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'task'), 0)");
        tx.run(ADD, values(todo, now));
        return tx.list(SELECT + " WHERE t.id > ? ORDER BY t.id", Tasks::task, last);
    }

    /** Adds a task for one customer, which may follow up a contact with them. */
    public Task add(long customer, Todo todo, Instant now) {
        long id = tx.insert(ADD_ONE, values(todo, now, customer));
        return get(id);
    }

    private static @Nullable Object[] values(Todo todo, Instant now, Object... first) {
        List<@Nullable Object> values = new ArrayList<>(List.of(first));
        Due due = todo.due();
        values.add(todo.text());
        values.add(todo.kind());
        values.add(at(due));
        values.add(on(due));
        values.add(todo.owner());
        values.add(todo.priority().word());
        values.add(todo.contact());
        values.add(rule(todo));
        values.add(at(from(todo)));
        values.add(on(from(todo)));
        values.add(now);
        return values.toArray();
    }

    /** Closes a task as done, with the next one of its series; whether it was open. */
    public boolean done(long id, ZonedDateTime time) {
        boolean open = tx.number("SELECT count(*) FROM task WHERE id = ? AND state = 'open'", id) > 0;
        return open && Closing.DONE.close(this, List.of(id), time, null).changed() > 0;
    }

    /** Lets the tasks that follow up a contact follow up another, or none. */
    public void followUp(long contact, @Nullable Long other) {
        tx.run("UPDATE task SET interaction_id = ? WHERE interaction_id = ?", other, contact);
    }

    /** Gives a task other content. */
    void save(Task task) {
        Todo todo = task.todo();
        TaskState state = task.state();
        tx.run(
                SAVE,
                todo.text(),
                todo.kind(),
                at(todo.due()),
                on(todo.due()),
                at(task.firstDue()),
                on(task.firstDue()),
                todo.owner(),
                todo.priority().word(),
                state.word(),
                state.closedAt(),
                state.result(),
                todo.contact(),
                rule(todo),
                at(from(todo)),
                on(from(todo)),
                task.id());
    }

    /** Makes the next one of a series; nothing where it is there already, since the one before it was closed before. */
    Optional<Task> follow(Task before, Due due, Instant now) {
        return tx.run(FOLLOW, at(due), on(due), now, before.id()) == 0
                ? Optional.empty()
                : Optional.of(get(tx.number("SELECT id FROM task WHERE follows_id = ?", before.id())));
    }

    /** Deletes all tasks of a customer. */
    void removeOf(long customer) {
        tx.run("DELETE FROM task WHERE customer_id = ?", customer);
    }

    /** Gives the tasks of those who are being merged to those who stay. */
    void merge() {
        tx.run("""
                UPDATE task SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
    }

    private void checkContact(@Nullable Long contact) {
        if (contact == null) {
            return;
        }
        if (tx.number("SELECT count(*) FROM interaction WHERE id = ?", contact) == 0) {
            throw new KithException.NotFound(
                    Text.of("There is no contact {0}.", contact), Text.of("See 'kith log list' for those there are."));
        }
        long others = tx.number(
                "SELECT count(*) FROM selected_customer WHERE id <> (SELECT customer_id FROM interaction WHERE id = ?)",
                contact);
        if (others > 0) {
            throw new KithException.Invalid(
                    Text.of("Contact {0} is one with another customer.", contact), Text.of("See 'kith log list REF'."));
        }
    }

    private static @Nullable String rule(Todo todo) {
        return todo.series() == null ? null : todo.series().repeat().text();
    }

    private static @Nullable Due from(Todo todo) {
        return todo.series() == null ? null : todo.series().from();
    }

    private static @Nullable Object at(@Nullable Due due) {
        return due == null ? null : due.at();
    }

    private static @Nullable Object on(@Nullable Due due) {
        return due == null ? null : due.day();
    }

    private static @Nullable Due due(Row row, String at, String on) {
        Instant instant = row.instantOrNull(at);
        return instant == null ? null : new Due(instant, row.dateOrNull(on));
    }

    /** What a task is one of, by the columns repeat, repeat_from_at and repeat_from_on; null where it is alone. */
    public static @Nullable Series series(Row row) {
        String repeat = row.textOrNull("repeat");
        Due from = due(row, "repeat_from_at", "repeat_from_on");
        return repeat == null || from == null ? null : new Series(Repeat.parse(repeat), from);
    }

    private static Task task(Row row) {
        Todo todo = new Todo(
                row.text("text"),
                row.textOrNull("kind"),
                due(row, "due_at", "due_on"),
                row.textOrNull("owner"),
                Priority.of(row.text("priority")),
                row.numberOrNull("interaction_id"),
                series(row));
        TaskState state = TaskState.of(row.text("state"), row.instantOrNull("closed_at"), row.textOrNull("result"));
        return new Task(
                row.number("id"),
                row.number("customer_id"),
                row.text("name"),
                todo,
                due(row, "first_due_at", "first_due_on"),
                state,
                row.instant("created_at"));
    }
}
