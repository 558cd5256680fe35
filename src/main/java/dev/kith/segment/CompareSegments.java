package dev.kith.segment;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.fact.FactDay;
import dev.kith.fact.Facts;
import dev.kith.view.Listing;

/** {@code kith segment compare}. */
final class CompareSegments implements Command {
    private static final Parameter<String> FIRST =
            Parameter.text("A", "a segment").completing(Live.SEGMENT);
    private static final Parameter<String> SECOND =
            Parameter.text("B", "another one").completing(Live.SEGMENT);

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(FIRST, SECOND)
                .shows(Compared.COLUMNS)
                .describe("""
                        How many are in each, in both, and in only one of them, with the share of all that these are, \
                        and the medians of what they spent, ordered and have in points, and of the days since they last \
                        ordered.""")
                .example("kith segment compare regulars locals", "how much they overlap, and who is worth more")
                .example("kith segment compare regulars locals --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        FactDay day = FactDay.of(session.now(), session.zone());
        Facts.follow(session.db(), day);
        session.read(tx -> {
            Facts.ready(tx, day);
            Segments segments = new Segments(tx);
            Segment first = segments.get(arguments.get(FIRST));
            Segment second = segments.get(arguments.get(SECOND));
            session.show(Listing.of(
                    "groups",
                    Compared.COLUMNS,
                    session.format()
                            .shown(() ->
                                    Compared.lines(first, second, new Figures(tx).compare(first, second), session))));
            return true;
        });
        return ExitCode.DONE;
    }
}
