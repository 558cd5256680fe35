package dev.kith.programme;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith programme define}. */
final class DefineProgramme implements Command {
    static final String ABOUT = """
            --expires is for points that do not say it themselves. With --members-only yes points are given to members alone: see 'kith member enrol'. --worth says what points are worth in money, and --rounding how that comes to whole minor units.""";

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ProgrammeOptions.NAME)
                .with(ProgrammeOptions.TERMS)
                .shows(ProgrammeViews.LINES)
                .describe(ABOUT)
                .example(
                        "kith programme define partners --worth 100=1.00 --expires '1y year-end'",
                        "with points of its own, which last until the end of the next year")
                .example("kith programme define club --members-only yes", "in which only members earn");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Programme asked = new Programme(
                0,
                arguments.get(ProgrammeOptions.NAME),
                arguments.orNull(Options.DESCRIPTION),
                arguments.orNull(ProgrammeOptions.WORTH),
                arguments.find(ProgrammeOptions.ROUNDING).map(Rounding::of).orElse(Rounding.DOWN),
                arguments.orNull(ProgrammeOptions.EXPIRES),
                null,
                arguments.find(ProgrammeOptions.SHORTFALL).map(Shortfall::of).orElse(Shortfall.LOTS),
                arguments.get(ProgrammeOptions.DEBT_LIMIT, 0L),
                arguments.get(ProgrammeOptions.MEMBERS_ONLY, "no").equals("yes"),
                session.now());
        Written<ProgrammeViews.Line> written =
                session.change(tx -> ProgrammeViews.Line.of(tx, new Programmes(tx).add(asked), session));
        session.showChanged(Card.of(written.value(), ProgrammeViews.LINES));
        session.did(Text.of("Defined the programme {0}.", Printable.line(asked.name())), written);
        return ExitCode.DONE;
    }
}
