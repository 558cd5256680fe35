package dev.kith.operation;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;

/** {@code kith operations}: what was done to the database, by whom. */
public final class OperationsCommand {
    private OperationsCommand() {}

    /** Its verbs. */
    public static Group group() {
        return new Group(
                new Entry("list", "List what was done, newest first", ListOperations::new).alias("ls"),
                new Entry("show", "Show all that an operation did", ShowOperation::new));
    }
}
