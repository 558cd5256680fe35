package dev.kith.programme;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Card;

/** {@code kith programme show}. */
final class ShowProgramme implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(ProgrammeOptions.WHICH)
                .shows(ProgrammeViews.LINES)
                .describe(
                        "Outstanding are the points that can be spent now or later, and value is what they are worth.")
                .example("kith programme show standard", "all of it")
                .example("kith programme show standard --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(Card.of(
                session.read(tx -> ProgrammeViews.Line.of(
                        tx, new Programmes(tx).get(arguments.get(ProgrammeOptions.WHICH)), session)),
                ProgrammeViews.LINES));
        return ExitCode.DONE;
    }
}
