package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.List;

/** {@code kith segment drop}. */
final class DropSegment implements Command {

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(SegmentCommand.SEGMENT)
                .asksFirst()
                .describe("""
                        With all that was kept of it: who was in it and when, and its sizes. The tag that it put on \
                        its members comes off. It asks first, or needs --yes, where more than 20 are in it.""")
                .example("kith segment drop regulars --yes", "no segment any more")
                .example("kith segment drop regulars --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = arguments.get(SegmentCommand.SEGMENT);
        Segment asked = session.read(tx -> new Segments(tx).get(name));
        session.confirmChange(
                asked.members(),
                Text.of("Drop the segment {0} with {1} customers?", Printable.line(asked.name()), asked.members()));
        Written<Segment> written = session.change(tx -> drop(tx, name));
        Segment dropped = written.value();
        session.did(
                Text.of(
                        "Dropped the segment {0}, which {1}",
                        Printable.line(dropped.name()),
                        dropped.members() == 1
                                ? Text.of("1 customer was in.")
                                : Text.of("{0} customers were in.", dropped.members())),
                written);
        return ExitCode.DONE;
    }

    private static Segment drop(Tx tx, String name) {
        Segments segments = new Segments(tx);
        Segment segment = segments.get(name);
        List<Segment> users = References.to(segment.name(), segments.list());
        if (!users.isEmpty()) {
            throw new KithException.Conflict(
                    Text.of(
                            "The query of the segment {0} names {1}.",
                            Printable.line(users.getFirst().name()), Printable.line(segment.name())),
                    Text.of(
                            "Give it another query first: kith segment edit '{0}' --query QUERY",
                            users.getFirst().name()));
        }
        new SegmentTags(tx).unbind(segment.id());
        segments.drop(segment);
        return segment;
    }
}
