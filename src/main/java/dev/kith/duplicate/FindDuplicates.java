package dev.kith.duplicate;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerQuery;
import dev.kith.customer.Queries;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith customer duplicates}. */
public final class FindDuplicates implements Command {
    private static final double THRESHOLD = 0.9;

    private static final Option<Double> LEAST = Option.of(
            "--threshold",
            "SCORE",
            "show pairs from this score up, 0 to 1; 0.9 unless given",
            (text, session) -> Duplicate.score(text));

    private final Queries queries;

    public FindDuplicates(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(LEAST, Options.QUERY, Queries.ARCHIVED)
                .shows(DuplicateViews.PAIRS)
                .describe("""
                        A score is the probability that both are one customer: 1 is certain, 0.5 is as likely as not. \
                        It is reckoned from what they have in common and how rare that is among your customers, and \
                        from where they differ; kith-duplicates(7) tells how. With --query, pairs with at least one of those \
                        customers. What it prints can be piped into \
                        'kith customer merge -'.""")
                .example("kith customer duplicates --limit 20", "the twenty likeliest")
                .example("kith customer duplicates --threshold 0.99 --format csv", "the sure ones, to look through");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        double threshold = arguments.get(LEAST, THRESHOLD);
        CustomerQuery query = arguments
                .find(Options.QUERY)
                .map(text -> queries.prepare(text, session))
                .orElse(null);
        List<Duplicate> found = session.read(tx -> {
            Candidates candidates = new Candidates(tx);
            List<Duplicate> all = Linkage.of(candidates.read(arguments.has(Queries.ARCHIVED)), threshold);
            return query == null ? all : Duplicate.ofAny(candidates.ids(query.where(tx)), all);
        });
        session.show(Listing.of("duplicates", DuplicateViews.PAIRS, found), Text.of("No two customers look like one."));
        return ExitCode.DONE;
    }
}
