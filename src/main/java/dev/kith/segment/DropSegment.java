package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
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
                "Drop the segment " + Printable.line(asked.name()) + " with " + asked.members() + " customers?");
        Written<Segment> written = session.change(tx -> drop(tx, name));
        Segment dropped = written.value();
        session.did(
                "Dropped the segment " + Printable.line(dropped.name()) + ", which "
                        + (dropped.members() == 1 ? "1 customer was in." : dropped.members() + " customers were in."),
                written);
        return ExitCode.DONE;
    }

    private static Segment drop(Tx tx, String name) {
        Segments segments = new Segments(tx);
        Segment segment = segments.get(name);
        List<Segment> users = References.to(segment.name(), segments.list());
        if (!users.isEmpty()) {
            throw new KithException.Conflict(
                    "The query of the segment "
                            + Printable.line(users.getFirst().name()) + " names " + Printable.line(segment.name())
                            + ".",
                    "Give it another query first: kith segment edit '"
                            + users.getFirst().name() + "' --query QUERY");
        }
        new SegmentTags(tx).unbind(segment.id());
        segments.drop(segment);
        return segment;
    }
}
