package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith segment add} and {@code kith segment remove}: by hand. */
final class MoveMembers implements Command {
    private final Queries queries;
    private final SegmentParts parts;
    private final boolean in;

    /** @param in whether customers are put in, or taken out */
    MoveMembers(Queries queries, SegmentParts parts, boolean in) {
        this.queries = queries;
        this.parts = parts;
        this.in = in;
    }

    @Override
    public Spec spec() {
        Spec spec = Spec.changing()
                .takes(SegmentCommand.SEGMENT, Selection.REFS)
                .with(Options.QUERY)
                .shows(SegmentViews.MOVED)
                .asksFirst()
                .describe("Only a segment that was defined with --static; who is in another, its query says.");
        return in
                ? spec.example("kith segment add council zoe@example.com 2", "one by e-mail, one by number")
                        .example("kith segment add council --query tag:vip --yes", "those who fit a query now")
                : spec.example("kith segment remove council zoe@example.com", "one who goes")
                        .example("kith segment remove council --query city:Leeds --yes", "those who fit a query now");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Segment segment = session.read(tx -> byHand(new Segments(tx).get(arguments.get(SegmentCommand.SEGMENT))));
        Selection selection = Selection.of(arguments, session, queries);
        long count = selection.count(session);
        String name = Printable.line(segment.name());
        session.confirmChange(count, Text.of(in ? "Put {0} customers into {1}?" : "Take {0} out of {1}?", count, name));
        SegmentWork work = new SegmentWork(session, queries);
        work.add(segment.id(), segment.name(), in ? Matched.entering(selection) : Matched.leaving(selection));
        Written<Moved> written = session.change(tx -> {
            byHand(new Segments(tx).get(segment.name()));
            return work.write(tx, parts).getFirst();
        });
        session.showChanged(Card.of(written.value(), SegmentViews.MOVED));
        session.did(sentence(written.value(), name), written);
        return ExitCode.DONE;
    }

    private static Segment byHand(Segment segment) {
        if (!segment.isStatic()) {
            throw new KithException.Conflict(
                    Text.of("Who is in {0}, its query says: {1}", Printable.line(segment.name()), segment.query()),
                    Text.of("To change it: kith segment edit '{0}' --query QUERY", segment.name()));
        }
        return segment;
    }

    private String sentence(Moved moved, String name) {
        long number = in ? moved.entered() : moved.left();
        String who = number == 0
                ? Text.of("Nobody")
                : number == 1 ? Text.of("1 customer") : Text.of("{0} customers", number);
        return Text.of(
                in ? "{0} entered {1}. It has {2} now." : "{0} left {1}. It has {2} now.", who, name, moved.members());
    }
}
