package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;

/** Tasks in a file. A task that is there already, the same in all but when it was added and closed, is left alone. */
final class TaskThings implements RowImport.Things<TaskDraft> {
    private static final SameRows ROWS = new SameRows(
            "task", TaskDraft.SAME, new SameRows.Further(List.of("closed_at", "repeat_from_at", "repeat_from_on")));

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofTasks(), given).needing(Text.of("a task"), "text", "customer");
    }

    @Override
    public Rows.Check<TaskDraft> reader(Mapping mapping, Session session) {
        return new TaskReader(mapping, session.moments());
    }

    @Override
    public List<String> columns() {
        return TaskDraft.COLUMNS;
    }

    @Override
    public void decide(Tx tx) {
        ROWS.decide(tx);
    }

    @Override
    public void write(Tx tx, Instant now) {
        ROWS.write(tx, now);
    }
}
