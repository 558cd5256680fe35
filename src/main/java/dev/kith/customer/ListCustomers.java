package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.query.Query;
import dev.kith.view.Listing;
import java.util.Set;

/** {@code kith customer list}. */
final class ListCustomers implements Command {
    private final Queries queries;

    ListCustomers(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(Queries.PLAIN)
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
        CustomerQuery query = queries.prepare(Queries.textOf(arguments), session);
        boolean archivedToo = arguments.has(Queries.ARCHIVED) || query.asksForArchived();
        Set<String> used = session.used(CustomerViews.LINES);
        session.read(tx -> {
            session.show(
                    new Listing<>(
                            "customers",
                            CustomerViews.LINES,
                            new CustomerLines(tx, used).list(query.where(tx), archivedToo)),
                    query.query() instanceof Query.All
                            ? Text.of("There are no customers.")
                            : Text.of("No customers match."));
            return true;
        });
        return ExitCode.DONE;
    }
}
