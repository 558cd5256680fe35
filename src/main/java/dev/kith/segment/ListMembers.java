package dev.kith.segment;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith segment members}. */
final class ListMembers implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(SegmentCommand.SEGMENT)
                .shows(SegmentViews.MEMBERS)
                .describe("""
                        Members are those that the last refresh found. With their names, addresses and all else: \
                        'kith customer list segment:NAME'; as a file: 'kith export customers --query segment:NAME'.""")
                .example("kith segment members regulars", "who is in it, and since when")
                .example(
                        "kith segment members regulars --format ids | kith tag add regular - --yes",
                        "a tag for all of them");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            Segment segment = new Segments(tx).get(arguments.get(SegmentCommand.SEGMENT));
            session.show(
                    new Listing<>("members", SegmentViews.MEMBERS, new Memberships(tx).list(segment)),
                    Text.of("Nobody is in the segment {0}.", Printable.line(segment.name())));
            return true;
        });
        return ExitCode.DONE;
    }
}
