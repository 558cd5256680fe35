package dev.kith.segment;

import dev.kith.base.Printable;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.db.Written;
import dev.kith.query.Query;
import dev.kith.view.Card;

/** {@code kith segment define}. */
final class DefineSegment implements Command {
    private static final Parameter<String> NAME = Parameter.text("NAME", "its name");

    private final Queries queries;
    private final SegmentParts parts;

    DefineSegment(Queries queries, SegmentParts parts) {
        this.queries = queries;
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(NAME, Queries.PLAIN)
                .with(Options.QUERY)
                .shows(SegmentViews.MOVED)
                .describe("""
                        Who fits the query now is in the segment at once, and 'kith segment refresh' keeps it so. A \
                        query may name other segments: segment:NAME.""")
                .example("kith segment define loyal orders:3..", "those with three orders or more")
                .example(
                        "kith segment define sleeping --query 'orders:1.. last-order:180d..'",
                        "those who have not ordered for half a year");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Definition definition = Definition.of(arguments.get(NAME), Query.parse(Queries.textOf(arguments)));
        SegmentWork work = new SegmentWork(session, queries);
        work.add(0, definition.name(), work.byQuery(definition.query()));
        session.read(tx -> {
            definition.check(new Segments(tx));
            work.match(tx);
            return true;
        });
        work.refuseBroken();
        Written<Moved> written = session.change(tx -> {
            Segments segments = new Segments(tx);
            definition.check(segments);
            work.assign(segments.add(definition.name(), definition.query().toString(), null, session.now()));
            return work.write(tx, parts).getFirst();
        });
        Moved moved = written.value();
        session.showChanged(Card.of(moved, SegmentViews.MOVED));
        String customers = moved.members() == 1 ? "1 customer" : moved.members() + " customers";
        session.did("Defined the segment " + Printable.line(moved.name()) + ": " + customers + ".", written);
        return ExitCode.DONE;
    }
}
