package dev.kith.segment;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith segment refresh}. */
final class RefreshSegments implements Command {
    private static final Parameter<String> SEGMENTS = SegmentCommand.SEGMENT.any();

    private final Queries queries;
    private final SegmentParts parts;

    RefreshSegments(Queries queries, SegmentParts parts) {
        this.queries = queries;
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(SEGMENTS)
                .shows(SegmentViews.MOVED)
                .describe("""
                        Asks the query of each segment again and notes who entered and who left. Without names it \
                        refreshes all, and writes what else is kept day by day, so that it is what a cron job runs. \
                        Running it twice does nothing twice. A segment whose query can't be asked any more stays as \
                        it is, and the exit code is 6.""")
                .example("kith segment refresh", "all of them")
                .example("kith segment refresh regulars --format table", "one, with what changed")
                .example("kith segment refresh -q", "without a word, for cron");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<String> names = arguments.all(SEGMENTS);
        boolean all = names.isEmpty() && !arguments.has(SEGMENTS);
        SegmentWork work = new SegmentWork(session, queries);
        References.ordered(session.read(tx -> new Segments(tx).named(names, all)))
                .forEach(work::add);
        if (all) {
            parts.refresh().get().forEach(part -> part.prepare(session));
        }
        session.read(tx -> {
            work.match(tx);
            return true;
        });
        Written<RefreshOutcome> written =
                session.change(tx -> new RefreshOutcome(work.write(tx, parts), all ? others(tx, session) : List.of()));
        session.showChanged(
                Listing.of("segments", SegmentViews.MOVED, written.value().moved()));
        session.did(written.value().sentence(), written);
        work.broken()
                .forEach(broken -> session.warn(Text.of(
                        "The segment {0} stays as it is: {1}",
                        Printable.line(broken.segment()), broken.why().getMessage())));
        return work.broken().isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private List<String> others(Tx tx, Session session) {
        return parts.refresh().get().stream()
                .flatMap(part -> part.refresh(tx, session).stream())
                .toList();
    }
}
