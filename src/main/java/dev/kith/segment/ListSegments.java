package dev.kith.segment;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith segment list}. */
final class ListSegments implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(SegmentViews.LINES)
                .describe("Members are those that the last refresh found, or that were put in by hand.")
                .example("kith segment list", "all segments")
                .example("kith segment list --sort members:desc --limit 10", "the ten largest");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(
                Listing.of("segments", SegmentViews.LINES, session.read(tx -> new Segments(tx).list())),
                Text.of("There are no segments. To make one: kith segment define NAME QUERY"));
        return ExitCode.DONE;
    }
}
