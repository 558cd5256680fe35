package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.Optional;

/** {@code kith segment define}. */
final class DefineSegment implements Command {
    private static final Option<Boolean> REPLACE =
            Option.flag("--replace", "another query for a segment that is there; its history stays");

    private final Queries queries;
    private final SegmentParts parts;

    DefineSegment(Queries queries, SegmentParts parts) {
        this.queries = queries;
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(DefinitionOptions.NAME, Queries.PLAIN)
                .with(DefinitionOptions.STATIC, Options.QUERY, REPLACE, Options.DESCRIPTION, Options.TAG)
                .shows(SegmentViews.MOVED)
                .describe("""
                        Who fits the query now is in the segment at once, and 'kith segment refresh' keeps it so. A \
                        query may name other segments: segment:NAME. With --static the words are REFs, or - for REFs \
                        on stdin, and the members stay as they are until somebody is put in or taken out. With --tag \
                        members have a tag as long as they are in it; a tag that was put on otherwise is left alone.""")
                .example("kith segment define loyal orders:3..", "those with three orders or more")
                .example(
                        "kith segment define sleeping --query 'orders:1.. last-order:180d..' --tag sleeping",
                        "those who have not ordered for half a year, with a tag")
                .example("kith segment define jury --static zoe@example.com 2", "two people, by hand")
                .example("kith segment define regulars orders:2.. --replace", "another query");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        DefinitionOptions options = new DefinitionOptions(arguments, session, queries);
        Definition definition = options.definition();
        Matched byHand = options.byHand();
        Optional<Segment> before = session.read(tx -> new Segments(tx).find(definition.name()));
        before.filter(there -> !arguments.has(REPLACE)).ifPresent(there -> {
            throw new KithException.Conflict(
                    Text.of("There is a segment '{0}' already.", Printable.line(there.name())),
                    Text.of("To define it anew and keep its history, add --replace."));
        });
        Defining defining = new Defining(session, queries, parts);
        Written<Moved> written = before.isEmpty()
                ? defining.make(definition, byHand)
                : defining.change(before.get(), definition.over(before.get()), byHand);
        Moved moved = written.value();
        session.showChanged(Card.of(moved, SegmentViews.MOVED));
        session.did(Text.of("Defined the segment {0}", moved.sentence()), written);
        return ExitCode.DONE;
    }
}
