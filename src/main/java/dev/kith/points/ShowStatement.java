package dev.kith.points;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.view.Listing;
import java.time.Instant;
import java.util.List;

/** {@code kith points statement}. */
final class ShowStatement implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CustomerRef.PARAMETER)
                .with(Options.SINCE, Options.UNTIL)
                .with(PurseOptions.ALL)
                .shows(PointsViews.STATEMENT)
                .example("kith points statement S-1001", "all that moved one customer's points")
                .example("kith points statement S-1001 --since 2026-01-01 --json", "this year's, for a program")
                .describe("""
                        Each line is an entry with the balance after it and the lots that it gave to or took from; the balance counts from the first entry, whatever --since says. What was left of a lot after its last day stands as a line of its own without a number.""");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Instant since = arguments.get(Options.SINCE, Instant.MIN);
        Instant until = arguments.get(Options.UNTIL, Instant.MAX);
        session.read(tx -> {
            Match customer =
                    new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
            Book book = PurseOptions.book(arguments, tx, session);
            List<StatementLine> lines = session.format().shown(() -> lines(book, customer)).stream()
                    .filter(line -> !line.at().isBefore(since) && line.at().isBefore(until))
                    .toList();
            session.show(
                    Listing.of("statement", PointsViews.STATEMENT, lines),
                    Text.of("There are no entries of {0} to show.", customer.name()));
            return true;
        });
        return ExitCode.DONE;
    }

    private static List<StatementLine> lines(Book book, Match customer) {
        PointsAccounts accounts = book.accounts();
        return Statement.of(
                accounts.entries(customer.id()),
                accounts.allocations(customer.id()),
                accounts.lots(customer.id()),
                book.now(),
                book.zone());
    }
}
