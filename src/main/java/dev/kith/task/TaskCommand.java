package dev.kith.task;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith task}: what is to be done for customers. */
public final class TaskCommand {
    private TaskCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("add", "Note what is to be done for customers", () -> new AddTask(queries)),
                new Entry("list", "List tasks, those due first at the top", () -> new ListTasks(queries)).alias("ls"),
                new Entry("done", "Say that tasks are done", () -> new CloseTasks(Closing.DONE)),
                new Entry("snooze", "Put a task off", SnoozeTask::new),
                new Entry("drop", "Say that tasks need not be done", () -> new CloseTasks(Closing.DROPPED)),
                new Entry("edit", "Change a task", EditTask::new));
    }
}
