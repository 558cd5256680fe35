package dev.kith.programme;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith programme list}. */
final class ListProgrammes implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(ProgrammeViews.LINES)
                .describe(
                        "Outstanding are the points that can be spent now or later, and value is what they are worth.")
                .example("kith programme list", "the programmes of the database")
                .example("kith programme list --columns name,members,outstanding,value", "how they stand");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<ProgrammeViews.Line> lines = session.read(tx -> new Programmes(tx)
                .list().stream()
                        .map(programme -> ProgrammeViews.Line.of(tx, programme, session))
                        .toList());
        session.show(Listing.of("programmes", ProgrammeViews.LINES, lines));
        return ExitCode.DONE;
    }
}
