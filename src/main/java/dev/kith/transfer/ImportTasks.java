package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith import tasks}. */
final class ImportTasks implements Command {
    private final Afterwards afterwards;

    ImportTasks(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ImportOptions.FILE)
                .with(ImportOptions.BATCH)
                .with(ImportOptions.ADDING)
                .shows(Summary.COLUMNS)
                .describe("""
                        One row is one task for a customer, who is named by external id, e-mail or handle, or by tel: or name: and \
                        what nobody else has. Columns are recognised by their headers; text and customer are needed. A due date alone \
                        means the whole day. A task without a state is open, or done where the row says when it was closed; words such \
                        as completed and cancelled are understood. A task that is there already, the same in all but when it was \
                        added and closed, is left alone, so that the same file again changes nothing.""")
                .example("kith import tasks tasks.csv", "add the tasks of a file, or what 'kith export tasks' wrote")
                .example("kith import tasks tasks.csv --default kind=callback --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return new Imports(ImportRequest.of(arguments), session, afterwards).run(new RowImport<>(new TaskThings()));
    }
}
