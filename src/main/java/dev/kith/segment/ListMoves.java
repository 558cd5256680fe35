package dev.kith.segment;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.time.Instant;

/** {@code kith segment changes}. */
final class ListMoves implements Command {
    private static final Parameter<String> SEGMENT = SegmentCommand.SEGMENT.optional();
    private static final int DAYS = 30;

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(SEGMENT)
                .with(Options.SINCE, Options.UNTIL)
                .shows(SegmentViews.MOVES)
                .describe("Oldest first; of the last 30 days where --since does not say otherwise.")
                .example("kith segment changes --since yesterday", "who entered and left which segment")
                .example("kith segment changes regulars --since -90d --format csv", "of one segment, as a file");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Instant since = arguments.get(
                Options.SINCE,
                session.now().atZone(session.zone()).minusDays(DAYS).toInstant());
        Instant until = arguments.get(Options.UNTIL, session.now().plusSeconds(1));
        session.read(tx -> {
            Segment segment = arguments.find(SEGMENT).map(new Segments(tx)::get).orElse(null);
            session.show(
                    new Listing<>("changes", SegmentViews.MOVES, new History(tx).moves(segment, since, until)),
                    Text.of("Nobody entered or left."));
            return true;
        });
        return ExitCode.DONE;
    }
}
