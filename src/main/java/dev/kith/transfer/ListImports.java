package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith import list}. */
final class ListImports implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(ImportRunViews.LINES)
                .describe(
                        "The newest comes first. A run is done, undone, partly undone, or unfinished: one that --batch"
                                + " wrote a part of, which the same command goes on with. 'kith undo --run N' takes back all of"
                                + " a run.")
                .example("kith import list", "what was imported, and what came of it")
                .example("kith import list --columns id,file,state --format csv", "the files of all runs");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(
                Listing.of("imports", ImportRunViews.LINES, session.read(tx -> new ImportRuns(tx).list())),
                Text.of("Nothing was imported yet."));
        return ExitCode.DONE;
    }
}
