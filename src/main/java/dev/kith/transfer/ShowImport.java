package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith import show}. */
final class ShowImport implements Command {
    private static final Parameter<Long> RUN =
            Parameter.of("RUN", "the number of an import run", (text, session) -> ImportOptions.whole("RUN", text, 1));

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(RUN)
                .shows(ImportRunViews.LINES)
                .describe("Shows what the columns were taken for, the counters, and the operations that the run is.")
                .example("kith import show 1", "all about the first import")
                .example("kith import show 1 --columns mapping --json", "what its columns were taken for");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        long id = arguments.get(RUN);
        session.show(session.read(tx -> {
            ImportRuns runs = new ImportRuns(tx);
            return ImportRunViews.card(runs.get(id), runs.parts(id));
        }));
        return ExitCode.DONE;
    }
}
