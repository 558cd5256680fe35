package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.query.Query;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;

/** {@code kith customer list}. */
final class ListCustomers implements Command {
    private static final Parameter<String> WORDS = Parameter.text(
                    "QUERY", "which customers, as plain words: city:Leeds zhang")
            .any();

    private final Queries queries;

    ListCustomers(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(WORDS)
                .with(Options.QUERY, Queries.ARCHIVED)
                .shows(CustomerViews.LINES)
                .example("kith customer list --limit 20", "the first twenty")
                .example(
                        "kith customer list city:Leeds,York created:30d..",
                        "those of two cities, known for a month or longer")
                .example("kith customer list email:none or phone:none", "those who lack an e-mail or a phone")
                .describe(Queries.HELP);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Query> both = new ArrayList<>();
        both.add(Query.ofArguments(arguments.all(WORDS)));
        arguments.find(Options.QUERY).ifPresent(text -> both.add(Query.parse(text)));
        CustomerQuery query = queries.prepare(Query.and(both), session);
        boolean archivedToo = arguments.has(Queries.ARCHIVED) || query.asksForArchived();
        session.read(tx -> {
            session.show(
                    new Listing<>(
                            "customers", CustomerViews.LINES, new Customers(tx).list(query.where(tx), archivedToo)),
                    query.query() instanceof Query.All ? "There are no customers." : "No customers match.");
            return true;
        });
        return ExitCode.DONE;
    }
}
